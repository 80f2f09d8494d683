"""python-telegram-bot's objects as the JSON Telegram would send."""

from __future__ import annotations

from enum import Enum
from typing import Any

from telegram import TelegramObject

# python-telegram-bot writes these out as False; Telegram sends them only when they are true.
_ONLY_TRUE = frozenset(
    {"delete_chat_photo", "group_chat_created", "supergroup_chat_created", "channel_chat_created", "is_personal"}
)


def wire(value: Any) -> Any:
    """`value` as plain JSON values."""
    if isinstance(value, TelegramObject):
        value = value.to_dict()
    if isinstance(value, dict):
        return {key: wire(held) for key, held in value.items() if held is not False or key not in _ONLY_TRUE}
    if isinstance(value, list | tuple):
        return [wire(held) for held in value]
    if isinstance(value, Enum):
        return value.value
    return value
