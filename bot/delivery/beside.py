"""What is sent beside the outbox, after the commit, and may be lost: a stopped spinner, a tick, a sign, a keyboard."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from typing import assert_never

from aiogram import Bot
from aiogram.enums import ParseMode
from aiogram.exceptions import AiogramError
from aiogram.types import ReactionTypeEmoji

from bot.batch import Answered, Beside, Edited, Left, Marked
from bot.delivery.message import Message
from bot.delivery.telegram import inline_keyboard, why

log = logging.getLogger(__name__)

AT_ONCE = 20
LONGEST_NOTICE = 200
SECONDS = 10
SIGN = "✍"
"""One of the few that Telegram takes as a reaction (Bot API, ReactionTypeEmoji, read 2026-11-22); `talk-quiet`
tells people what it means."""


class Besides:
    """Sends acts in the background, those of one chat in their order."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._running: set[asyncio.Task[None]] = set()
        self._slots = asyncio.Semaphore(AT_ONCE)

    def start(self, acts: Sequence[Beside]) -> None:
        """Begin sending `acts`; gives no result."""
        if acts:
            task = asyncio.create_task(self._all(acts))
            self._running.add(task)
            task.add_done_callback(self._running.discard)

    async def stop(self) -> None:
        """Drop what is still on its way."""
        for task in self._running:
            task.cancel()
        if self._running:
            await asyncio.wait(self._running)

    async def _all(self, acts: Sequence[Beside]) -> None:
        await asyncio.gather(*(self._one(act) for act in acts))

    async def _one(self, act: Beside) -> None:
        async with self._slots:
            try:
                await self._call(act)
            except AiogramError as error:
                log.debug("beside: %s", why(error))

    async def _call(self, act: Beside) -> None:
        match act:
            case Answered(press_id, text):
                await self._bot.answer_callback_query(
                    press_id, text[:LONGEST_NOTICE] or None, show_alert=bool(text) or None, request_timeout=SECONDS
                )
            case Edited(chat_id, message_id, None, rows):
                keyboard = inline_keyboard(Message(chat_id, "", rows))
                await self._bot.edit_message_reply_markup(
                    chat_id=chat_id, message_id=message_id, reply_markup=keyboard, request_timeout=SECONDS
                )
            case Edited(chat_id, message_id, str(text), rows):
                await self._bot.edit_message_text(
                    text,
                    chat_id=chat_id,
                    message_id=message_id,
                    parse_mode=ParseMode.HTML,
                    reply_markup=inline_keyboard(Message(chat_id, "", rows)),
                    request_timeout=SECONDS,
                )
            case Left(chat_id, text):
                await self._bot.send_message(chat_id, text, parse_mode=ParseMode.HTML, request_timeout=SECONDS)
                await self._bot.leave_chat(chat_id, request_timeout=SECONDS)
            case Marked(chat_id, message_id):
                await self._bot.set_message_reaction(
                    chat_id, message_id, [ReactionTypeEmoji(emoji=SIGN)], request_timeout=SECONDS
                )
            case Edited():
                return
            case _:
                assert_never(act)
