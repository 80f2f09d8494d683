"""Mail that comes in: answers of coaches and bounces, each committed before it is acknowledged."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from email.utils import parseaddr

from aiosmtpd.smtp import SMTP, Envelope, Session

from bot.batch import Batch
from bot.cards import german
from bot.content import Content
from bot.handlers.page import Commit
from bot.handover import by_letter, by_link, mailboxes
from bot.handover.serving import chat_of
from bot.handover.undelivered import sent_back
from bot.mail_reading import Incoming, read_mail
from bot.outage import where
from bot.page_html import LONGEST_TEXT
from bot.storage.database import DatabaseError
from bot.tokens import Bearer, Letterbox, Signer

log = logging.getLogger(__name__)

LARGEST = 1_000_000
"""Bytes of a mail; a larger one is refused with 552."""
SECONDS = 60.0
TAKEN = "250 2.0.0 OK"

# It logs who writes to whom.
logging.getLogger("mail.log").setLevel(logging.CRITICAL)


class MailIn:
    """Takes mail for the signed addresses below `sender`; everything else is refused.

    page_url  where the page is: no link to it is ever passed on
    """

    def __init__(
        self, sender: str, page_url: str, signer: Signer, content: Callable[[], Content], commit: Commit
    ) -> None:
        local, _, self._domain = parseaddr(sender)[1].lower().rpartition("@")
        self._local = f"{local}+"
        self._page_url = page_url
        self._signer = signer
        self._content = content
        self._commit = commit

    async def handle_RCPT(  # noqa: N802 - the library calls it so
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        """Whether mail to `address` is taken; to one at a time, so that the answer is about that one."""
        if self._box(address) is None:
            return f"550 5.1.1 {self._words('smtp-unknown')}"
        if envelope.rcpt_tos:
            return f"452 4.5.3 {self._words('smtp-one')}"
        envelope.rcpt_tos.append(address)
        return TAKEN

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 - as above
        """Acknowledged once what it says is committed; a trouble of ours lets it come again."""
        try:
            return await self._take(envelope)
        except (DatabaseError, OSError) as error:
            log.error("mail that came in: %s", where(error))
        except Exception as error:
            log.error("mail that came in: %s", where(error))
        return f"451 4.3.0 {self._words('smtp-later')}"

    async def _take(self, envelope: Envelope) -> str:
        box = self._box(envelope.rcpt_tos[0])
        assert box is not None
        kind, bearer = box
        assert isinstance(envelope.content, bytes)
        mail = read_mail(envelope.content, self._boundaries())
        if kind != "reply":
            return await self._bounced(bearer, mail, words=kind == "words")
        if mail.automatic or not envelope.mail_from:
            log.info("an automatic mail of coach %d is not passed on", bearer.coach_id)
            return TAKEN
        if len(mail.text) > LONGEST_TEXT:
            return f"552 5.3.4 {self._words('smtp-long', most=str(LONGEST_TEXT))}"
        return await self._answered(bearer, mail, envelope.mail_from.lower())

    async def _answered(self, bearer: Bearer, mail: Incoming, sender: str) -> str:
        async def answering(batch: Batch) -> str:
            coach = await by_link.known(batch, bearer, self._signer)
            if coach is None:
                return f"550 5.7.1 {self._words('smtp-not-a-coach')}"
            if coach.email.strip().lower() not in (mail.sender, sender):
                return f"550 5.7.1 {self._words('smtp-not-yours')}"
            await batch.writing()
            if await batch.unit.once.first("mail", f"{bearer.lead_id}:{mail.mark}", batch.now):
                await by_letter.answered(batch, coach, bearer.lead_id, mail.text, files=mail.files)
            return TAKEN

        taken: str = await self._commit(answering)
        return taken

    async def _bounced(self, bearer: Bearer, mail: Incoming, *, words: bool) -> str:
        """Notes of absence come here too, and news of a mail that is only late: only what was given up counts.

        words  whether a person had written what was in the mail
        """

        async def telling(batch: Batch) -> str:
            coach = await by_link.known(batch, bearer, self._signer)
            if coach is not None and mail.failed:
                await batch.writing()
                now, content, chat_id = batch.now, batch.content, chat_of(coach)
                if words:
                    batch.say(*await sent_back(batch.unit, content, chat_id, bearer.lead_id))
                batch.say(*await mailboxes.refused(batch.unit, content, chat_id, mail.failed, now))
            return TAKEN

        taken: str = await self._commit(telling)
        return taken

    def _box(self, address: str) -> tuple[Letterbox, Bearer] | None:
        local, _, domain = address.lower().rpartition("@")
        if domain != self._domain or not local.startswith(self._local):
            return None
        return self._signer.box(local.removeprefix(self._local))

    def _boundaries(self) -> list[str]:
        """What begins the history of a thread in any case: the line above our text, a link, an address of ours."""
        words = german(self._content()).plain("coach-mail-above-here").strip("- ").split()[:4]
        return [
            r"\s+(?:> ?)*".join(map(re.escape, words)),
            re.escape(f"{self._page_url}/lead/"),
            re.escape(self._local) + r"[a-z2-7]{20,}@" + re.escape(self._domain),
        ]

    def _words(self, message: str, **values: str) -> str:
        """A line of an answer: letters that every mail server takes."""
        line = german(self._content()).plain(message, **values)
        return line.encode("ascii", "ignore").decode()
