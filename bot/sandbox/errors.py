"""Telegram's refusals, in Telegram's own words."""

from __future__ import annotations

from typing import Any


class ApiError(Exception):
    """A call the Bot API refuses; becomes `{"ok": false, "error_code": …, "description": …}`."""

    def __init__(self, status: int, description: str, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters

    def payload(self) -> dict[str, Any]:
        """The JSON object a client gets."""
        answer: dict[str, Any] = {"ok": False, "error_code": self.status, "description": self.description}
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


def bad_request(what: str) -> ApiError:
    """400, with the first letter as Telegram writes it: small, except in names such as `BUTTON_DATA_INVALID`."""
    is_a_name = len(what) > 1 and (what[1] == "_" or what[1].isupper())
    return ApiError(400, f"Bad Request: {what if is_a_name else what[:1].lower() + what[1:]}")


def forbidden(what: str) -> ApiError:
    """403: the other side does not want, or can no longer get, the bot's messages."""
    return ApiError(403, f"Forbidden: {what}")


def conflict(what: str) -> ApiError:
    """409: two ways of getting updates at once."""
    return ApiError(409, f"Conflict: {what}")


def too_many_requests(retry_after: int) -> ApiError:
    """429 with the seconds to wait."""
    return ApiError(429, f"Too Many Requests: retry after {retry_after}", {"retry_after": retry_after})


def migrated(new_chat_id: int) -> ApiError:
    """400 for a group that became a supergroup, with its new id."""
    description = "Bad Request: group chat was upgraded to a supergroup chat"
    return ApiError(400, description, {"migrate_to_chat_id": new_chat_id})
