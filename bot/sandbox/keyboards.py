"""Keyboards as they come in: read, checked against Telegram's limits, given on as python-telegram-bot's classes."""

from __future__ import annotations

import json
from typing import Any

from telegram import ForceReply, InlineKeyboardMarkup, KeyboardButton, ReplyKeyboardMarkup, ReplyKeyboardRemove

from bot.sandbox.errors import bad_request
from bot.sandbox.links import USER_LINK, checked_link, wrong_link

Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply

MAX_INLINE_BUTTONS = 100
MAX_INLINE_ROW = 8
MAX_INLINE_BYTES = 10_240
MAX_REPLY_BUTTONS = 300
MAX_REPLY_ROW = 12
MAX_DATA_BYTES = 64
MAX_COPY_TEXT = 256
MAX_PLACEHOLDER = 64
_KEYBOARD_SETTINGS = ("is_persistent", "resize_keyboard", "one_time_keyboard", "input_field_placeholder", "selective")
# Fields that say nothing about what a button does; everything else makes it more than a text.
_LOOKS = {"text", "style", "icon_custom_emoji_id"}


def read_markup(value: Any, *, private: bool) -> Markup | None:
    """The keyboard in `value` (a decoded `reply_markup`), or None when it holds none.

    Fields this version of python-telegram-bot does not know are kept.
    """
    if value is None:
        return None
    if not isinstance(value, dict):
        raise bad_request("object expected as reply markup")
    if value.get("keyboard"):
        return _reply_keyboard(value, private)
    if value.get("inline_keyboard"):
        return _inline_keyboard(value)
    if value.get("remove_keyboard"):
        return ReplyKeyboardRemove.de_json(value)
    if value.get("force_reply"):
        _check_placeholder(value)
        return ForceReply.de_json(value)
    return None


def _rows(value: dict[str, Any], field: str, kind: str) -> list[list[Any]]:
    rows = value[field]
    if not isinstance(rows, list):
        raise bad_request(f'field "{field}" of the {kind} must be an Array')
    for row in rows:
        if not isinstance(row, list):
            raise bad_request(f'field "{field}" of the {kind} must be an Array of Arrays')
    return rows


def _inline_keyboard(value: dict[str, Any]) -> InlineKeyboardMarkup | None:
    rows = [
        [_inline_button(button) for button in row] for row in _rows(value, "inline_keyboard", "InlineKeyboardMarkup")
    ]
    # Telegram leaves out buttons without a text, and rows and keyboards without a button.
    rows = [kept for row in rows if (kept := [button for button in row if button["text"]])]
    if not rows:
        return None
    if sum(map(len, rows)) > MAX_INLINE_BUTTONS or max(map(len, rows)) > MAX_INLINE_ROW:
        raise bad_request("reply markup is too long")
    if len(json.dumps(rows, ensure_ascii=False).encode()) > MAX_INLINE_BYTES:
        raise bad_request("reply markup is too long")
    for row in rows:
        for button in row:
            _check_inline_button(button)
    return InlineKeyboardMarkup.de_json({**value, "inline_keyboard": rows})


def _inline_button(button: Any) -> dict[str, Any]:
    problem = "can't parse inline keyboard button: "
    if not isinstance(button, dict):
        raise bad_request(problem + "InlineKeyboardButton must be an Object")
    if "text" not in button:
        raise bad_request(problem + 'Can\'t find field "text"')
    if not isinstance(button["text"], str):
        raise bad_request(problem + 'Field "text" must be of type String')
    if not any(field not in _LOOKS and content not in ("", None) for field, content in button.items()):
        raise bad_request(problem + "Text buttons are unallowed in the inline keyboard")
    return button


def _check_inline_button(button: dict[str, Any]) -> None:
    if url := button.get("url"):
        if not USER_LINK.match(url) and checked_link(url) is None:
            raise wrong_link("inline keyboard button", url)
    elif (data := button.get("callback_data")) and len(str(data).encode()) > MAX_DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    elif (copied := button.get("copy_text")) and not 1 <= len(copied.get("text", "")) <= MAX_COPY_TEXT:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")


def _reply_keyboard(value: dict[str, Any], private: bool) -> ReplyKeyboardMarkup | None:
    _check_placeholder(value)
    rows: list[list[dict[str, Any]]] = []
    left = MAX_REPLY_BUTTONS
    for row in _rows(value, "keyboard", "ReplyKeyboardMarkup"):
        buttons = [kept for button in row if (kept := _reply_button(button, private))["text"]]
        # Telegram cuts what is too much, without a word.
        if kept_row := buttons[: min(MAX_REPLY_ROW, left)]:
            rows.append(kept_row)
            left -= len(kept_row)
    if not rows:
        return None
    settings = {name: value[name] for name in _KEYBOARD_SETTINGS if name in value}
    return ReplyKeyboardMarkup([[KeyboardButton.de_json(button) for button in row] for row in rows], **settings)


def _reply_button(button: Any, private: bool) -> dict[str, Any]:
    if isinstance(button, str):
        button = {"text": button}
    if not isinstance(button, dict):
        raise bad_request("can't parse keyboard button: KeyboardButton must be a String or an Object")
    if not isinstance(button.get("text"), str):
        raise bad_request("can't parse keyboard button: Can't find field \"text\"")
    if not private and button.get("request_contact"):
        raise bad_request("phone number can be requested in private chats only")
    if not private and button.get("request_location"):
        raise bad_request("location can be requested in private chats only")
    return button


def _check_placeholder(value: dict[str, Any]) -> None:
    if len(value.get("input_field_placeholder") or "") > MAX_PLACEHOLDER:
        raise bad_request("REPLY_MARKUP_INVALID")
