"""Telegram's side of delivery: a `Message` becomes a call, and whatever may come back becomes a value.

Importing this imports aiogram, which takes seconds.
"""

import re
from collections.abc import Sequence
from datetime import timedelta

from aiogram import Bot
from aiogram.enums import ParseMode
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.types import (
    BufferedInputFile,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    LinkPreviewOptions,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from bot.delivery.message import Message
from bot.delivery.pacing import Moved, Outcome, Refused, Sent, TryAgain

REQUEST_TIMEOUT_SECONDS = 30
REASON_LENGTH = 200
DELETED_AT_ONCE = 100
"""Messages that one call may delete."""

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
# Telegram repeats in quotes what it stumbled over: a tag of the text, the address of a button.
_QUOTED = re.compile(r"\"[^\"]*\"|(?<=\s)'[^']*'")
# What a 400 says when there is nobody (any more) to write to; a 403 always says so.
_GONE = (
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "input_user_deactivated",
    "user is deactivated",
    "group chat was deactivated",
    "not enough rights to send",
    "have no rights to send a message",
    "chat_write_forbidden",
)


async def send(
    bot: Bot,
    message: Message,
    message_id: int | None = None,
    recording: str | bytes | None = None,
    thread: int | None = None,
) -> Outcome:
    """Send `message`, or edit the message `message_id` of its chat into it; nothing but cancelling is raised.

    recording  what a voice note plays: the id of a file that Telegram has, or the file itself
    thread     the topic of the group it goes to

    A 429 counts for the chat: Telegram does not say whether the chat or the bot was too fast, and the queue takes a
    second chat told the same for the whole bot (`pacing.Queue.slow_down`).
    """
    try:
        return await _call(bot, message, message_id, recording, thread)
    except Exception as error:
        return outcome_of(error, message_id)


def why(error: Exception) -> str:
    """What went wrong, for a log or a row: Telegram's own words, or the kind of error.

    Never the text of a network error, whose address holds the token, nor of a malformed answer, with what people wrote.
    """
    match error:
        case TelegramRetryAfter():
            return "too many requests"
        case TelegramNetworkError() if error.__cause__ is not None:
            return type(error.__cause__).__name__
        case ClientDecodeError() | UnicodeDecodeError():
            return "malformed answer"
        case TelegramAPIError():
            words = _QUOTED.sub("…", str(error.message)).removeprefix("Bad Request: ").removeprefix("Forbidden: ")
            return " ".join(words.split())[:REASON_LENGTH]
        case _:
            return type(error).__name__


async def _call(
    bot: Bot, message: Message, message_id: int | None, recording: str | bytes | None, thread: int | None
) -> Outcome:
    chat_id = message.chat_id
    for start in range(0, len(message.deletes), DELETED_AT_ONCE):
        await _delete(bot, chat_id, message.deletes[start : start + DELETED_AT_ONCE])
    if recording is not None:
        return await _play(bot, message, chat_id, recording)
    if message.document[0]:
        return await _attach(bot, message, chat_id, thread)
    if message.copies is not None and (copied := await _copy(bot, chat_id, message.copies)) is not None:
        return copied
    if message_id is not None:
        await bot.edit_message_text(
            chat_id=chat_id,
            message_id=message_id,
            text=message.text,
            parse_mode=ParseMode.HTML,
            link_preview_options=_NO_PREVIEW,
            reply_markup=inline_keyboard(message),
            request_timeout=REQUEST_TIMEOUT_SECONDS,
        )
        return Sent(message_id)
    sent = await bot.send_message(
        chat_id=chat_id,
        text=message.text,
        parse_mode=ParseMode.HTML,
        link_preview_options=_NO_PREVIEW,
        reply_markup=inline_keyboard(message) or _keyboard(message),
        message_thread_id=thread,
        request_timeout=REQUEST_TIMEOUT_SECONDS,
    )
    return Sent(sent.message_id)


async def _delete(bot: Bot, chat_id: int, message_ids: Sequence[int]) -> None:
    """Delete messages; what is gone already is skipped, and so is what may not be deleted (any more)."""
    try:
        await bot.delete_messages(chat_id, list(message_ids), request_timeout=REQUEST_TIMEOUT_SECONDS)
    except TelegramBadRequest as error:
        # One message that has grown too old keeps all the others of its call.
        if len(message_ids) > 1 and not _is_gone(why(error)):
            for message_id in message_ids:
                await _delete(bot, chat_id, [message_id])


async def _play(bot: Bot, message: Message, chat_id: int, recording: str | bytes) -> Sent:
    name = message.voice.rpartition("/")[2]
    sent = await bot.send_voice(
        chat_id=chat_id,
        voice=recording if isinstance(recording, str) else BufferedInputFile(recording, name),
        request_timeout=REQUEST_TIMEOUT_SECONDS,
    )
    file = sent.voice or sent.audio or sent.document  # Telegram decides as what it shows a long one
    return Sent(sent.message_id, file.file_id if file is not None else "")


async def _copy(bot: Bot, chat_id: int, source: tuple[int, int]) -> Sent | None:
    """Copy a message without downloading it; None where it is gone, or of a kind that Telegram does not copy."""
    from_chat, message_id = source
    try:
        copied = await bot.copy_message(chat_id, from_chat, message_id, request_timeout=REQUEST_TIMEOUT_SECONDS)
    except TelegramBadRequest as error:
        if _is_gone(why(error)):
            raise
        return None
    return Sent(copied.message_id)


async def _attach(bot: Bot, message: Message, chat_id: int, thread: int | None) -> Sent:
    name, content = message.document
    sent = await bot.send_document(
        chat_id=chat_id,
        document=BufferedInputFile(content.encode(), name),
        caption=message.text or None,
        parse_mode=ParseMode.HTML,
        reply_markup=inline_keyboard(message),
        message_thread_id=thread,
        request_timeout=REQUEST_TIMEOUT_SECONDS,
    )
    return Sent(sent.message_id)


def inline_keyboard(message: Message) -> InlineKeyboardMarkup | None:
    """The message's buttons as Telegram takes them; None without any."""
    if not message.buttons:
        return None
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [
                InlineKeyboardButton(text=button.label, url=button.url)
                if button.url
                else InlineKeyboardButton(text=button.label, callback_data=button.data)
                for button in row
            ]
            for row in message.buttons
        ]
    )


def _keyboard(message: Message) -> ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None:
    """What takes the place of the phone's keyboard; Telegram allows one such thing and no inline buttons beside it."""
    if message.contact_button:
        ask = KeyboardButton(text=message.contact_button, request_contact=True)
        return ReplyKeyboardMarkup(keyboard=[[ask]], resize_keyboard=True, one_time_keyboard=True)
    if message.remove_keyboard:
        return ReplyKeyboardRemove(remove_keyboard=True)
    if message.force_reply:
        return ForceReply(force_reply=True, input_field_placeholder=message.force_reply)
    return None


def outcome_of(error: Exception, message_id: int | None) -> Outcome:
    """The value an exception of aiogram's client stands for."""
    reason = why(error)
    match error:
        case TelegramRetryAfter():
            return TryAgain(reason, after=timedelta(seconds=error.retry_after))
        case TelegramForbiddenError():
            return Refused(reason, blocked=True)
        case TelegramBadRequest() if message_id is not None and "message is not modified" in reason:
            return Sent(message_id)
        case TelegramBadRequest():
            return Refused(reason, blocked=_is_gone(reason))
        case TelegramMigrateToChat():
            return Moved(error.migrate_to_chat_id)
        case TelegramEntityTooLarge():
            return Refused(reason)
        case ClientDecodeError() if (delivered := _delivered(error.data)) is not None:
            # The message is out; only what Telegram told about it cannot be read. Sending it again would repeat it.
            return Sent(delivered if message_id is None else message_id)
        case TelegramNetworkError() | TelegramServerError() | ClientDecodeError() | UnicodeDecodeError():
            return TryAgain(reason, whole_bot=True)
        case TelegramUnauthorizedError() | TelegramNotFound():
            # The token is wrong now: nobody can be written to until it is right again, and nothing may be lost.
            return TryAgain(reason, whole_bot=True)
        case _:
            return TryAgain(reason)


def _is_gone(reason: str) -> bool:
    return any(words in reason.lower() for words in _GONE)


def _delivered(answer: object) -> int | None:
    match answer:
        case {"ok": True, "result": {"message_id": int(message_id)}}:
            return message_id
    return None
