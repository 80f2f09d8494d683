"""A real mail server on this machine: takes what the bot sends, or refuses it as a test orders."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from aiosmtpd.smtp import SMTP, Envelope, Session


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail that arrived."""

    sender: str
    to: str
    mail: EmailMessage

    @property
    def text(self) -> str:
        """Its plain text."""
        body = self.mail.get_body(("plain",))
        assert body is not None
        return str(body.get_content()).replace("\r\n", "\n")

    @property
    def html(self) -> str:
        """Its HTML."""
        body = self.mail.get_body(("html",))
        assert body is not None
        return str(body.get_content()).replace("\r\n", "\n")

    @property
    def everything(self) -> str:
        """All of it, as it can be read."""
        return "\n".join([*(f"{name}: {value}" for name, value in self.mail.items()), self.text, self.html])


@dataclass
class PostOffice:
    """What arrived, and what is refused.

    refusals  address → what the server answers to RCPT, as often as it stands there
    answers   what it answers to the whole mail
    """

    port: int = 0
    letters: list[Letter] = field(default_factory=list)
    refusals: dict[str, list[str]] = field(default_factory=dict)
    answers: list[str] = field(default_factory=list)
    tries: int = 0
    _server: asyncio.Server | None = None

    async def open(self) -> None:
        """Take mail, on the same port as before."""
        loop = asyncio.get_running_loop()
        make: Callable[[], Any] = lambda: SMTP(self, hostname="mail.example", loop=loop)  # noqa: E731
        self._server = await loop.create_server(make, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def close(self) -> None:
        """Be away: nobody can connect."""
        if self._server is not None:
            self._server.close()
            await self._server.wait_closed()
            self._server = None

    def to(self, address: str) -> list[Letter]:
        """What arrived for somebody, oldest first."""
        return [letter for letter in self.letters if letter.to == address]

    async def handle_RCPT(  # noqa: N802 - the library calls it so
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        self.tries += 1
        if self.refusals.get(address):
            return self.refusals[address].pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 - as above
        if self.answers:
            return self.answers.pop(0)
        assert isinstance(envelope.content, bytes)
        mail = message_from_bytes(envelope.content, policy=policy.default)
        self.letters += [Letter(envelope.mail_from or "", to, mail) for to in envelope.rcpt_tos]
        return "250 OK"


@asynccontextmanager
async def post_office() -> AsyncIterator[PostOffice]:
    """An open post office on a free port."""
    office = PostOffice()
    await office.open()
    try:
        yield office
    finally:
        await office.close()
