"""A stage with mail: a real mail server on this machine, and a bot that hands its mail to it."""

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from tests.journeys.stage import Stage
from tests.postoffice import PostOffice, post_office

MONA = "mona@example.org"
CARD = "Neue Anfrage 1"


@dataclass
class ByMail:
    """A stage and its post office."""

    stage: Stage
    office: PostOffice
    settings: dict[str, Any] = field(default_factory=dict)

    async def starts(self) -> None:
        """Starts the bot with mail; stops the one that runs."""
        self.stage.troubled = self.stage.troubled or self.stage.runs  # one that stops may still be asking
        await self.stage.stops_bot()
        await self.stage.starts_bot(**self.settings)

    def subjects(self, address: str = MONA) -> list[str]:
        """What stands in somebody's mailbox, oldest first."""
        return [str(letter.mail["Subject"]) for letter in self.office.to(address)]


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


@asynccontextmanager
async def with_mail(stage: Stage, **more: Any) -> AsyncIterator[ByMail]:
    """The bot of the stage, running with mail."""
    async with post_office() as office:
        page, incoming = free_port(), free_port()
        settings: dict[str, Any] = {
            "smtp_url": f"smtp://127.0.0.1:{office.port}",
            "mail_from": "Durchstarten <bot@bot.example>",
            "page_url": f"http://127.0.0.1:{page}/coach",
            "page_port": page,
            "mail_host": "127.0.0.1",
            "mail_port": incoming,
        }
        by_mail = ByMail(stage, office, settings | more)
        await by_mail.starts()
        yield by_mail
