"""A stage with mail: a real mail server on this machine, and a bot that hands its mail to it."""

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import policy
from email.message import EmailMessage
from email.utils import make_msgid
from typing import Any

from aiosmtplib import SMTP, SMTPRecipientsRefused, SMTPResponseException

from tests.journeys.stage import Stage
from tests.postoffice import Letter, PostOffice, post_office

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

    async def brings(self, mail: EmailMessage | bytes, to: str, sender: str = MONA) -> str:
        """Hands a mail to the bot, and waits until all it causes has arrived; gives what the bot answered."""
        raw = mail if isinstance(mail, bytes) else mail.as_bytes(policy=policy.SMTP)
        client = SMTP(hostname="127.0.0.1", port=self.settings["mail_port"], start_tls=False)
        try:
            await client.connect()
            answer = (await client.sendmail(sender, [to], raw))[1]
        except SMTPRecipientsRefused as refused:
            answer = f"{refused.recipients[0].code} {refused.recipients[0].message}"
        except SMTPResponseException as refused:
            answer = f"{refused.code} {refused.message}"
        finally:
            await client.quit()
        await self.stage.settles()
        return answer

    async def answers(self, letter: Letter, text: str, sender: str = MONA, **headers: str) -> str:
        """Answers a mail as a mail program does: the history below."""
        self.stage.noted.add(text)
        quoted = "\n".join(f"> {line}" for line in letter.text.split("\n"))
        mail = EmailMessage()
        mail["From"], mail["To"] = f"Mona Meier <{sender}>", letter.mail["Reply-To"]
        mail["Subject"] = f"AW: {letter.mail['Subject']}"
        mail["Message-ID"] = make_msgid(domain="example.org")
        mail.set_content(f"{text}\n\nAm 22.11.2026 um 10:00 schrieb {letter.mail['From']}:\n{quoted}\n")
        for name, value in headers.items():
            del mail[name.replace("_", "-")]
            mail[name.replace("_", "-")] = value
        return await self.brings(mail, str(letter.mail["Reply-To"]), sender)

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
