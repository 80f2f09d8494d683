"""Sending recordings: each is uploaded once, and after that sent by the id Telegram gave it."""

import asyncio
import hashlib
import logging
from pathlib import Path

from aiogram import Bot

from bot.delivery.message import Message
from bot.delivery.pacing import Outcome, Refused, Sent
from bot.delivery.telegram import send
from bot.outage import where
from bot.storage.database import UNREACHABLE, Database, undisturbed

log = logging.getLogger(__name__)


class Voices:
    """Sends the recordings below `root`; `database` knows which of them Telegram has."""

    def __init__(self, bot: Bot, database: Database, root: Path) -> None:
        self._bot = bot
        self._database = database
        self._root = root

    async def send(self, message: Message) -> Outcome:
        """Send the voice note `message` as its file is now. Raises what a database does that cannot be reached."""
        try:
            data = await asyncio.to_thread((self._root / message.voice).read_bytes)
        except OSError as error:
            return Refused(f"the recording {message.voice} cannot be read: {error.strerror}")
        digest = hashlib.sha256(data).hexdigest()
        known = await undisturbed(self._known(digest))
        if known is not None:
            outcome = await send(self._bot, message, recording=known)
            if not isinstance(outcome, Refused) or outcome.blocked:
                return outcome
            # Telegram may have lost the file. Whatever else it has against the message, the upload meets it again.
        outcome = await send(self._bot, message, recording=data)
        if isinstance(outcome, Sent) and outcome.file_id:
            try:
                await undisturbed(self._keep(digest, outcome.file_id))
            except UNREACHABLE as error:  # the message is out, and must not be sent again for this
                log.error("an uploaded recording is not noted: %s", where(error))
        return outcome

    async def _known(self, digest: str) -> str | None:
        async with self._database.unit() as unit:
            return await unit.recordings.file_id(self._bot.id, digest)

    async def _keep(self, digest: str, file_id: str) -> None:
        async with self._database.unit() as unit:
            await unit.recordings.keep(self._bot.id, digest, file_id)
