"""Parameters of a call, however a client sends them: in the address, as a form, as multipart or as JSON."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from bot.sandbox.errors import bad_request

_NUMBERS = frozenset(
    [
        "chat_id",
        "from_chat_id",
        "message_id",
        "offset",
        "limit",
        "timeout",
        "duration",
        "max_connections",
        "cache_time",
        "reply_to_message_id",
        "user_id",
        "message_thread_id",
    ]
)
_JSON = frozenset(
    [
        "reply_markup",
        "reaction",
        "entities",
        "caption_entities",
        "reply_parameters",
        "link_preview_options",
        "allowed_updates",
        "commands",
        "scope",
        "menu_button",
        "message_ids",
    ]
)
_FLAGS = frozenset(
    [
        "show_alert",
        "disable_notification",
        "protect_content",
        "drop_pending_updates",
        "allow_sending_without_reply",
        "disable_web_page_preview",
    ]
)


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a call."""

    name: str
    content: bytes
    mime_type: str


@dataclass(frozen=True, slots=True)
class Parameters:
    """What a call says. Numbers and JSON are decoded where they could be, and stay text where not."""

    values: dict[str, Any]
    uploads: dict[str, Upload] = field(default_factory=dict)

    @classmethod
    async def of(cls, request: web.Request) -> Parameters:
        """Reads everything a request carries; raises `ApiError` for JSON that is none."""
        values: dict[str, Any] = dict(request.query)
        uploads: dict[str, Upload] = {}
        if request.content_type == "application/json":
            try:
                body = json.loads(await request.text() or "{}")
            except ValueError as error:
                raise bad_request("can't parse request JSON object") from error
            if not isinstance(body, dict):
                raise bad_request("request must be a JSON object")
            values |= body
        else:
            for name, value in (await request.post()).items():
                if isinstance(value, web.FileField):
                    uploads[name] = Upload(value.filename, value.file.read(), value.content_type)
                elif isinstance(value, str):
                    values[name] = value
                else:
                    uploads[name] = Upload(name, bytes(value), "application/octet-stream")
        decoded = {name: _decoded(name, value) for name, value in values.items() if value is not None}
        if any(_broken(value) for value in decoded.values()):
            raise bad_request("strings must be encoded in UTF-8")
        return cls(decoded, uploads)

    def text(self, name: str) -> str:
        value = self.values.get(name, "")
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)

    def number(self, name: str, default: int = 0) -> int:
        value = self.values.get(name)
        return value if isinstance(value, int) else default

    def flag(self, name: str) -> bool:
        return bool(self.values.get(name) is True)

    def json(self, name: str, problem: str = "") -> Any:
        """The decoded value; raises `ApiError(problem)` for text that is no JSON, or gives None without a problem."""
        value = self.values.get(name)
        if name in self.values and isinstance(value, str):
            if problem and value:
                raise bad_request(problem)
            return None
        return value


def _decoded(name: str, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if name in _FLAGS:
        return value.strip().lower() in ("true", "yes", "1")
    if name in _NUMBERS:
        with suppress(ValueError):
            return int(value)
    if name in _JSON:
        with suppress(ValueError):
            return json.loads(value)
    return value


def _broken(value: Any) -> bool:
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return True
    return False
