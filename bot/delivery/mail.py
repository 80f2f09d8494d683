"""Mail's side of delivery: a `Message` for a mailbox is handed to the mail server, and its answer becomes a value."""

from __future__ import annotations

import asyncio
import logging
import re
import secrets
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta
from email.utils import make_msgid, parseaddr

from aiosmtplib import (
    SMTP,
    SMTPDataError,
    SMTPException,
    SMTPNotSupported,
    SMTPRecipientRefused,
    SMTPRecipientsRefused,
    SMTPResponseException,
)

from bot.delivery.mail_text import Envelope, mail_of
from bot.delivery.message import FROM_PERSON, QUESTION, UNANSWERED, Message
from bot.delivery.pacing import Outcome, Refused, Sent, TryAgain
from bot.outage import Clock, where
from bot.settings import MailServer
from bot.storage.coaches import MAIL_CHATS, Coach
from bot.storage.database import UNREACHABLE, Database, undisturbed
from bot.tokens import NONCE_BYTES, Letterbox, Signer
from bot.words import Texts

log = logging.getLogger(__name__)

SECONDS = 35.0
"""For one mail; less than the least lease a send is begun with."""
AT_ONCE = 3
LINK_LASTS = timedelta(days=14)
NO_MAILBOX = "there is no mailbox"
UNANSWERABLE = ("card", QUESTION, UNANSWERED)
"""Kinds of messages to which no answer reaches anybody."""

_STATUS = re.compile(r"\b[245]\.[0-9]{1,3}\.[0-9]{1,3}\b")


class Mail:
    """Sends messages to the mailboxes of coaches.

    sender      whom mail comes from
    page_url    where the page is that links lead to
    answerable  whether mail that is sent back reaches the bot
    texts       the words coaches read, as they are at the moment
    reached     notes that the mailbox of a coach takes mail again
    """

    def __init__(
        self,
        server: MailServer,
        database: Database,
        clock: Clock,
        signer: Signer,
        texts: Callable[[], Texts],
        reached: Callable[[Coach], Awaitable[None]],
        *,
        sender: str,
        page_url: str,
        answerable: bool,
    ) -> None:
        self._server = server
        self._database = database
        self._clock = clock
        self._signer = signer
        self._texts = texts
        self._reached = reached
        self._sender = sender
        self._page_url = page_url
        self._answerable = answerable

    async def send(self, message: Message, message_id: int | None) -> Outcome:
        """Send `message`; a card that changed is not sent again. Raises what an unreachable database does."""
        if message.edits:
            return Sent(message_id or 0)
        coach = await undisturbed(self._coach(message.chat_id))
        if coach is None or not coach.active or not coach.email:
            return Refused(NO_MAILBOX)
        outcome = await self._hand_over(message, coach)
        if isinstance(outcome, Sent) and coach.blocked_at is not None:
            try:
                await self._reached(coach)
            except UNREACHABLE as error:  # the mail is out, and must not be sent again for this
                log.error("a mailbox that takes mail again is not noted: %s", where(error))
        return outcome

    async def _hand_over(self, message: Message, coach: Coach) -> Outcome:
        mail = mail_of(message, self._envelope(message, coach), self._texts())
        server = self._server
        client = SMTP(
            hostname=server.host,
            port=server.port,
            username=server.user or None,
            password=server.password or None,
            use_tls=server.tls,
            start_tls=False if server.tls else None if server.loopback else True,
            validate_certs=not server.loopback,
            timeout=SECONDS,
        )
        try:
            async with asyncio.timeout(SECONDS):
                await client.connect()
                await client.sendmail(self._bounces_to(message, coach), [coach.email], mail.as_bytes())
        except (SMTPException, OSError, UnicodeError) as error:
            return outcome_of(error)
        finally:
            with suppress(SMTPException, OSError):
                async with asyncio.timeout(1):
                    await client.quit()
            client.close()
        return Sent(secrets.randbits(62))

    def _envelope(self, message: Message, coach: Coach) -> Envelope:
        now, domain = self._clock.utc(), parseaddr(self._sender)[1].rpartition("@")[2]
        link = answer_to = ""
        if message.lead_id is not None:
            nonce, expires = secrets.token_bytes(NONCE_BYTES), now + LINK_LASTS
            word = self._signer.pass_for("link", coach.id, message.lead_id, coach.email, expires, nonce)
            link = f"{self._page_url}/lead/{word}"
            if self._answerable and message.kind not in UNANSWERABLE:
                answer_to = self._box(self._signer.box_for("reply", coach.id, message.lead_id, coach.email))
        return Envelope(
            sender=self._sender,
            to=coach.email,
            at=now,
            message_id=make_msgid(domain=domain),
            link=link,
            answer_to=answer_to,
        )

    def _bounces_to(self, message: Message, coach: Coach) -> str:
        if not self._answerable:
            return parseaddr(self._sender)[1]
        kind: Letterbox = "words" if message.kind == FROM_PERSON else "bounce"
        return self._box(self._signer.box_for(kind, coach.id, message.lead_id or 0, coach.email))

    def _box(self, word: str) -> str:
        local, _, domain = parseaddr(self._sender)[1].rpartition("@")
        return f"{local}+{word}@{domain}"

    async def _coach(self, chat_id: int) -> Coach | None:
        async with self._database.unit() as unit:
            return await unit.coaches.get(MAIL_CHATS - chat_id)


def outcome_of(error: Exception) -> Outcome:
    """The value an exception of the client stands for; never a server's words, which repeat the address.

    A refusal of the recipient or of the mail itself is for good, as far as the mailbox goes; everything else (no way
    to the server, wrong password, sender not allowed, "come again later") is tried for days.
    """
    match error:
        case SMTPRecipientsRefused(recipients=[SMTPRecipientRefused() as first, *_]):
            return outcome_of(first)
        case SMTPRecipientRefused() | SMTPDataError():
            return Refused(_why(error), blocked=True) if error.code >= 500 else TryAgain(_why(error), patient=True)
        case SMTPNotSupported() | UnicodeError():
            return Refused("the address has letters that the mail server does not take", blocked=True)
        case SMTPResponseException():
            return TryAgain(_why(error), whole_bot=True, patient=True)
        case _:
            return TryAgain(type(error).__name__, whole_bot=True, patient=True)


def _why(error: SMTPResponseException) -> str:
    found = _STATUS.search(str(error.message))
    return f"SMTP {error.code}{f' {found[0]}' if found else ''}"
