"""Troubles a test can order: the next calls are refused, lost, garbled or kept waiting."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class Call:
    """One call of the Bot API: what came in and what was answered."""

    method: str
    """The name as the client wrote it."""
    parameters: dict[str, Any]
    """Decoded: numbers are numbers, JSON is read."""
    status: int = 0
    """HTTP status answered; 0 while it is under way or when the connection was dropped."""
    result: Any = None
    """`result`, or the description of the error."""

    @property
    def chat_id(self) -> int | None:
        """The chat spoken of, if the call names one by number."""
        value = self.parameters.get("chat_id")
        return value if isinstance(value, int) else None


@dataclass(frozen=True, slots=True)
class Refuses:
    """The call is not done and answered with this error."""

    status: int = 500
    description: str = "Internal Server Error"
    parameters: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Drops:
    """The connection breaks; with `done` only after the call was carried out, so that the answer alone is lost."""

    done: bool = False


@dataclass(frozen=True, slots=True)
class Garbles:
    """The call is done, and the answer is no JSON."""

    status: int = 200
    body: bytes = b"<html><body><h1>502 Bad Gateway</h1>"


@dataclass(frozen=True, slots=True)
class Delays:
    """The call is done and its answer held back until `release` is set."""

    release: asyncio.Event = field(default_factory=asyncio.Event)


Fault = Refuses | Drops | Garbles | Delays


@dataclass(slots=True)
class _Ordered:
    fault: Fault
    method: str
    left: int
    where: Callable[[Call], bool] | None


class Faults:
    """The troubles ordered and not met yet, in the order they were ordered."""

    def __init__(self) -> None:
        self._ordered: list[_Ordered] = []

    def order(self, fault: Fault, method: str, times: int, where: Callable[[Call], bool] | None) -> None:
        self._ordered.append(_Ordered(fault, method.lower(), times, where))

    def clear(self) -> None:
        self._ordered.clear()

    def meets(self, call: Call) -> Fault | None:
        """The trouble `call` runs into, used up by one."""
        for ordered in self._ordered:
            if ordered.method not in ("", call.method.lower()) or (ordered.where and not ordered.where(call)):
                continue
            ordered.left -= 1
            if ordered.left <= 0:
                self._ordered.remove(ordered)
            return ordered.fault
        return None
