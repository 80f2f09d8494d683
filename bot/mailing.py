"""Everything about mail put together: sending, the page behind the links, what comes in."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from email.utils import parseaddr
from typing import Any

from aiohttp import web
from aiosmtpd.smtp import SMTP

from bot.batch import Batch
from bot.cards import german
from bot.content import Content
from bot.delivery.mail import AT_ONCE, Mail
from bot.delivery.message import Message
from bot.delivery.worker import Worker
from bot.handlers.mail_in import LARGEST, SECONDS, MailIn
from bot.handlers.page import Page, Work
from bot.handlers.page_answers import Answers
from bot.handover import joining
from bot.handover.mailboxes import NOT_SET_UP, refused, tell_missing
from bot.outage import Clock
from bot.settings import MailServer, Settings
from bot.storage.coaches import Coach
from bot.storage.conversations import Conflict
from bot.storage.database import Database, Unit, undisturbed
from bot.storage.secrets import KeyRing
from bot.tokens import Signer

log = logging.getLogger(__name__)

TRIES_AFTER_CONFLICT = 5


class WithoutMail:
    """Looks for coaches whom only mail reaches where mail is not set up; the log says so once a start."""

    def __init__(self) -> None:
        self._said = False

    async def __call__(self, batch: Batch) -> None:
        waiting = await batch.unit.coaches.by_mail()
        if not waiting:
            return
        if not self._said:
            log.warning("mail: SMTP_URL is not set, and only mail reaches %d coaches: messages wait", len(waiting))
            self._said = True
        await tell_missing(batch, waiting)


class Mailing:
    """The mail side of a running bot.

    worker  sends what waits for mailboxes
    """

    def __init__(
        self,
        settings: Settings,
        server: MailServer,
        database: Database,
        clock: Clock,
        content: Callable[[], Content],
        telegram: Worker,
    ) -> None:
        self._settings = settings
        self._database = database
        self._clock = clock
        self._content = content
        self._telegram = telegram
        data_key = settings.data_key.get_secret_value()
        signer, keys = Signer(data_key), KeyRing.parse(data_key)
        self._mail_in = MailIn(settings.mail_from, settings.page_url, signer, content, self.commit)
        self._page = Page(Answers(settings.page_url, signer, keys, clock, content), signer, content, self.commit)
        mail = Mail(
            server,
            database,
            clock,
            signer,
            lambda: german(content()),
            self._reached,
            sender=settings.mail_from,
            page_url=settings.page_url,
            answerable=bool(settings.mail_host),
        )
        name, chance = f"{telegram.name}:mail", random.SystemRandom()
        self.worker = Worker(database, mail.send, clock, self._on_refused, name, chance, mail=True, at_once=AT_ONCE)

    async def run(self) -> None:
        """Serve until cancelled."""
        async with self._database.unit() as unit:
            await unit.once.again("told", NOT_SET_UP)
        # The words of a link stand in its address: no list of what was asked for is kept.
        runner = web.AppRunner(self._page.application(), access_log=None)
        await runner.setup()
        try:
            await web.TCPSite(runner, self._settings.page_host, self._settings.page_port).start()
            async with self._taking_mail():
                await self.worker.run()
        finally:
            await runner.cleanup()

    @asynccontextmanager
    async def _taking_mail(self) -> AsyncIterator[None]:
        """Listen for mail, where that is wanted."""
        if not self._settings.mail_host:
            yield
            return
        loop = asyncio.get_running_loop()
        domain = parseaddr(self._settings.mail_from)[1].rpartition("@")[2]

        def answered() -> SMTP:
            return SMTP(
                self._mail_in, data_size_limit=LARGEST, hostname=domain, ident=domain, timeout=SECONDS, loop=loop
            )

        server = await loop.create_server(answered, self._settings.mail_host, self._settings.mail_port)
        try:
            yield
        finally:
            server.close()

    async def stop(self) -> None:
        """Let mail on its way arrive; call before `run` is cancelled."""
        await self.worker.stop()

    async def commit(self, work: Work[Any]) -> Any:
        """Do some work in a batch and commit it with what it says; again when another process was faster."""
        for attempt in range(TRIES_AFTER_CONFLICT):
            try:
                return await undisturbed(self._commit(work))
            except Conflict:
                if attempt == TRIES_AFTER_CONFLICT - 1:
                    raise

    async def _commit(self, work: Work[Any]) -> Any:
        async with self._database.unit() as unit:
            batch = await Batch.open(unit, (), self._content(), self._clock.utc())
            async with batch.only_whole():
                given = await work(batch)
            rows = await batch.write(self._telegram.name)
        self._telegram.put(rows)
        return given

    async def _reached(self, coach: Coach) -> None:
        await self.commit(lambda batch: joining.reached(batch, coach))

    async def _on_refused(self, unit: Unit, chat_id: int, reason: str) -> list[Message]:
        return await refused(unit, self._content(), chat_id, reason, self._clock.utc())
