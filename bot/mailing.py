"""Everything about mail put together: sending, the page behind the links, what comes in."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable

from bot.batch import Batch
from bot.cards import german
from bot.content import Content
from bot.delivery.mail import AT_ONCE, Mail
from bot.delivery.message import Message
from bot.delivery.worker import Worker
from bot.handover.mailboxes import NOT_SET_UP, refused, tell_missing
from bot.outage import Clock
from bot.settings import MailServer, Settings
from bot.storage.database import Database, Unit
from bot.tokens import Signer

log = logging.getLogger(__name__)


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
        self._database = database
        self._clock = clock
        self._content = content
        signer = Signer(settings.data_key.get_secret_value())
        mail = Mail(
            server,
            database,
            clock,
            signer,
            lambda: german(content()),
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
        await self.worker.run()

    async def stop(self) -> None:
        """Let mail on its way arrive; call before `run` is cancelled."""
        await self.worker.stop()

    async def _on_refused(self, unit: Unit, chat_id: int, reason: str) -> list[Message]:
        return await refused(unit, self._content(), chat_id, reason, self._clock.utc())
