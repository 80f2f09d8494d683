"""Following the authored files while the bot serves: what is at rest and holds comes into force, all of it at once."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import os
from collections.abc import Awaitable, Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Literal

from bot import notices
from bot.authoring import what
from bot.cards import german
from bot.content import Content, Snapshot, authored, load_snapshot, recorded, recordings, snapshot
from bot.delivery.message import Message
from bot.delivery.worker import LEASE, Worker
from bot.flow.preview import Outlook
from bot.outage import Clock, where
from bot.previewing import lines, preview
from bot.recordings import Recordings
from bot.settings import OFFICE_ZONE
from bot.source import Problem, Problems
from bot.storage.database import UNREACHABLE, Database, Unit, undisturbed
from bot.storage.outbox import Row
from bot.versions import keep
from bot.words import REFERENCE

log = logging.getLogger(__name__)

LOOK_EVERY_SECONDS = 4
REST_SECONDS = 1
"""How long files must have rested for an admin who does not want to wait for the second look."""
TRIES_TO_REST = 5

Stamps = tuple[tuple[str, int, int, int, int], ...]
"""Every authored file: its path, when it was changed in two senses, its length, and which file it is."""

Found = Literal["same", "taken", "refused", "failed", "moving"]
FILES = "files"

Wanted = Callable[[Unit], Awaitable[bool]]


class Following:
    """Holds the content in force, and takes changed files over.

    content   in force; replaced as a whole, so whoever reads it has one consistent state
    problems  what stops the files as they were judged last; empty when they hold
    outlook   what the last switch meant for people half-way
    switched  set whenever other content comes into force; whoever waits for it clears it

    Editors write in two steps, folders are swapped in three: files are judged only when their stamps were the same at
    two looks in a row, and the same again after they were read.
    """

    def __init__(
        self, root: Path, content: Content, database: Database, clock: Clock, worker: Worker, admins: Sequence[int]
    ) -> None:
        self.content = content
        self.problems: tuple[Problem, ...] = ()
        self.outlook: tuple[Outlook, ...] = ()
        self.switched = asyncio.Event()
        self._root = root
        self._database = database
        self._clock = clock
        self._worker = worker
        self._admins = admins
        self._seen: Stamps | None = None
        self._judged: Stamps | None = None
        self._by = FILES
        self._kept = ""
        self._one_at_a_time = asyncio.Lock()
        self._asked: asyncio.Queue[int] = asyncio.Queue()

    @property
    def today(self) -> date:
        """The office's local day."""
        return self._clock.utc().astimezone(OFFICE_ZONE).date()

    def ask(self, chat_id: int) -> None:
        """Look at the files now, and tell that admin what came of it."""
        self._asked.put_nowait(chat_id)

    async def run(self) -> None:
        """Keep the version in force, then look every few seconds and whenever somebody asks; never ends by itself."""
        await asyncio.gather(self._looking(), self._answering())

    async def _looking(self) -> None:
        while True:
            async with self._one_at_a_time:
                await self._keep()
            await self._clock.sleep(LOOK_EVERY_SECONDS)
            async with self._one_at_a_time:
                await self._look()

    async def _look(self) -> None:
        stamps = await asyncio.to_thread(_stamps, self._root)
        rested = stamps is not None and stamps == self._seen
        self._seen = stamps
        if rested and stamps != self._judged:
            await self._judge(stamps, FILES)

    async def _answering(self) -> None:
        while True:
            chat_id = await self._asked.get()
            async with self._one_at_a_time:
                found = await self._look_now(chat_id)
                await self._keep()
            texts, outlook = german(self.content), lines(self.outlook, REFERENCE) if self.outlook else []
            await self._post([notices.looked(texts, chat_id, found, self.content, self.problems, outlook)])

    async def _look_now(self, chat_id: int) -> Found:
        """Two looks with a short rest between them, again while somebody is still saving."""
        for _ in range(TRIES_TO_REST):
            before = await asyncio.to_thread(_stamps, self._root)
            await self._clock.sleep(REST_SECONDS)
            self._seen = await asyncio.to_thread(_stamps, self._root)
            if self._seen is not None and self._seen == before:
                found = await self._judge(self._seen, f"admin {chat_id}", asked_by=chat_id)
                if found != "moving":
                    return found
        return "moving"

    async def _judge(self, stamps: Stamps | None, by: str, asked_by: int | None = None) -> Found:
        """Check the files and take them over if they hold; `stamps` are theirs before they are read."""
        read = await asyncio.to_thread(_read, self._root)
        after = await asyncio.to_thread(_stamps, self._root)
        if read is None or after != stamps:
            self._seen = after
            return "moving"
        self._judged = stamps
        files, heard = read
        if files == self.content.files and heard == self.content.recordings:
            await self._holds(asked_by)
            return "same"
        try:
            fresh = await asyncio.to_thread(load_snapshot, files, self.today, (), heard)
        except Problems as error:
            await self._refuse(error.problems, asked_by)
            return "refused"
        except Exception as error:  # a mistake of ours in the check must not end a bot that serves
            log.error("content: the check failed, version %s stays: %s", self.content.version, where(error))
            text = german(self.content)("admin-reload-failed", version=self.content.version)
            await self._tell_admins(f"failed: {where(error)}", text, asked_by)
            return "failed"
        await self._switch(fresh, by, asked_by)
        return "taken"

    async def _switch(self, fresh: Content, by: str, asked_by: int | None) -> None:
        before = self.content
        self.content, self._by = fresh, by
        self.switched.set()
        await self._keep()
        try:
            self.outlook = await preview(self._database, before, fresh, self.today)
        except Exception as error:  # only the counts are missing then
            self.outlook = ()
            log.error("content: nobody was counted: %s", where(error))
        if fresh.version != before.version:
            log.info("content: version %s is in force; %s", fresh.version, " | ".join(lines(self.outlook, "en")))
        await self._holds(asked_by)

    async def _keep(self) -> None:
        """Keep the version in force, unless it is kept; what the database cannot take now comes at the next look."""
        if self._kept == self.content.version:
            return
        try:
            await undisturbed(self._write_version())
        except UNREACHABLE as error:
            log.error("content: version %s is not kept: %s", self.content.version, where(error))
        else:
            self._kept = self.content.version

    async def _write_version(self) -> None:
        async with self._database.unit() as unit:
            if self._kept:
                await unit.published.seen(self._kept, self._clock.utc())
            await keep(unit, self.content, self._by, self._clock.utc())

    async def _holds(self, asked_by: int | None) -> None:
        """The files hold: tell the admins, if they were told that they do not."""
        self.problems = ()
        await self._tell_admins("", notices.holds_again(german(self.content), self.content.version), asked_by)

    async def _refuse(self, problems: tuple[Problem, ...], asked_by: int | None) -> None:
        self.problems = tuple(problem for problem in problems if problem.severity == "error")
        first = " | ".join(f"{problem.at}: {what(problem)}" for problem in self.problems[:3])
        log.error("content: %d problems, version %s stays: %s", len(self.problems), self.content.version, first)
        listed = "\n".join(f"{problem} {problem.excerpt}" for problem in self.problems)
        text = notices.refused(german(self.content), self.problems, self.content.version)
        await self._tell_admins(hashlib.sha256(listed.encode("utf-8", "replace")).hexdigest(), text, asked_by)

    async def _tell_admins(self, problems_hash: str, text: str, asked_by: int | None) -> None:
        """Tell the admins of these problems once, or ("") that they are gone; of several processes one does it.

        asked_by  gets an answer of their own
        """
        now = self._clock.utc()

        async def wanted(unit: Unit) -> bool:
            told = unit.published
            return await (told.tell_once(problems_hash, now) if problems_hash else told.mended())

        await self._post([notices.notice(admin, text) for admin in self._admins if admin != asked_by], wanted)

    async def _post(self, messages: Sequence[Message], wanted: Wanted | None = None) -> None:
        """Write messages to the outbox, if `wanted` says so in the same transaction, and let them go."""
        try:
            self._worker.put(await undisturbed(self._write_messages(messages, wanted)))
        except UNREACHABLE as error:
            log.error("content: the admins are not told: %s", where(error))

    async def _write_messages(self, messages: Sequence[Message], wanted: Wanted | None) -> list[Row]:
        now = self._clock.utc()
        async with self._database.unit() as unit:
            if wanted is not None and not await wanted(unit):
                return []
            return await unit.outbox.add(messages, now, self._worker.name, now + LEASE)


def _read(root: Path) -> tuple[Snapshot, Recordings] | None:
    """The files and the recordings; None when folders vanish meanwhile."""
    try:
        return snapshot(root), recordings(root)
    except OSError:
        return None


def _stamp(path: Path) -> os.stat_result:
    try:
        return path.stat()
    except OSError:
        return path.lstat()  # a link that leads nowhere is at rest too, and is told


def _stamps(root: Path) -> Stamps | None:
    """What tells a changed file from an unchanged one; None while files or folders come and go."""
    try:
        return tuple(
            (str(path), found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino)
            for path in (*authored(root), *recorded(root))
            for found in (_stamp(path),)
        )
    except OSError:
        return None
