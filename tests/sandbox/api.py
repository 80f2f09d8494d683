"""A bare client of the Bot API, for tests about what goes over the wire."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from aiohttp import ClientSession


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: the HTTP status and the whole JSON object."""

    status: int
    payload: dict[str, Any]

    @property
    def result(self) -> Any:
        assert self.payload["ok"], self.payload
        return self.payload["result"]

    @property
    def error(self) -> str:
        assert self.payload["ok"] is False, self.payload
        assert self.payload["error_code"] == self.status
        return str(self.payload["description"])


class Api:
    """Calls methods with JSON bodies."""

    def __init__(self, session: ClientSession, url: str, token: str) -> None:
        self.session = session
        self.base = f"{url}/bot{token}"

    async def call(self, method: str, **parameters: Any) -> Answer:
        async with self.session.post(f"{self.base}/{method}", json=parameters) as answer:
            return Answer(answer.status, await answer.json())
