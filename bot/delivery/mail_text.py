"""A message for a coach without Telegram becomes a mail: subject, text, HTML, link, attachment and headers. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, formataddr, parseaddr
from html import escape
from mimetypes import guess_type
from unicodedata import bidirectional

from bot.delivery.message import Message, Priority
from bot.telegram_html import html_of, plain_of
from bot.words import Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """What a mail carries beside the message.

    sender      whom it comes from, with a name
    to          the coach's address
    message_id  with its angle brackets
    link        to the page of the message's lead; "" for none
    answer_to   the address whose mail reaches the lead's person; "" where nobody can answer
    """

    sender: str
    to: str
    at: datetime
    message_id: str
    link: str = ""
    answer_to: str = ""


def mail_of(message: Message, envelope: Envelope, texts: Texts) -> EmailMessage:
    """The mail; its subject says nothing of anybody, because a locked screen shows it."""
    above, below = _above(message, envelope, texts), _below(message, envelope, texts)
    mail = EmailMessage(policy=SMTP)
    name, address = parseaddr(envelope.sender)
    mail["From"] = formataddr((name, address))
    mail["To"] = envelope.to
    mail["Subject"] = _subject(message, texts)
    mail["Date"] = format_datetime(envelope.at)
    mail["Message-ID"] = envelope.message_id
    if message.lead_id is not None:  # all about one lead stand together in the coach's mailbox
        mail["References"] = f"<anfrage-{message.lead_id}@{address.rpartition('@')[2]}>"
    mail["Auto-Submitted"] = "auto-generated"
    mail["Content-Language"] = texts.locale
    if envelope.answer_to:
        mail["Reply-To"] = envelope.answer_to
    mail.set_content(_bare("\n\n".join([*above, plain_of(message.text), *below])) + "\n", cte="quoted-printable")
    mail.add_alternative(_page(message, above, below, envelope, texts), subtype="html", cte="quoted-printable")
    file_name, content = message.document
    if file_name:
        kind = (guess_type(file_name)[0] or "text/plain").partition("/")
        if kind[0] == "text":
            mail.add_attachment(content, subtype=kind[2], filename=file_name)
        else:
            mail.add_attachment(content.encode(), maintype=kind[0], subtype=kind[2], filename=file_name)
    return mail


def _subject(message: Message, texts: Texts) -> str:
    if message.lead_id is None:
        return _bare(texts.plain("coach-mail-subject"))
    kind = "lead"
    if message.kind == "card":
        kind = "urgent" if message.priority is Priority.CONVERSATION else "card"
    return _bare(texts.plain(f"coach-mail-subject-{kind}", number=str(message.lead_id)))


def _above(message: Message, envelope: Envelope, texts: Texts) -> list[str]:
    """A card can be answered only once it is claimed, and does not invite to it."""
    return [texts.plain("coach-mail-above-here")] if envelope.answer_to and message.kind != "card" else []


def _below(message: Message, envelope: Envelope, texts: Texts) -> list[str]:
    if not envelope.link:
        return [texts.plain("coach-mail-from-bot")]
    waits = message.kind == "card"
    answer = "coach-mail-answer" if envelope.answer_to else "coach-mail-no-answer"
    return [
        f"{texts.plain('coach-mail-link-card' if waits else 'coach-mail-link')}\n{envelope.link}",
        texts.plain("coach-mail-link-once"),
        *([] if waits else [texts.plain(answer)]),
        texts.plain("coach-mail-from-bot"),
    ]


_BODY = 'style="font-family:sans-serif;font-size:16px;line-height:1.4;unicode-bidi:plaintext"'
_SMALL = 'style="color:#555;font-size:14px"'


def _page(message: Message, above: list[str], below: list[str], envelope: Envelope, texts: Texts) -> str:
    link = envelope.link
    paragraphs = [f"<p {_SMALL}>{escape(one)}</p>" for one in above]
    paragraphs.append(f"<div>{html_of(message.text)}</div>")
    for one in below:
        if link and one.endswith(f"\n{link}"):
            label = escape(one.removesuffix(f"\n{link}").rstrip(":"))
            paragraphs.append(f'<p><a href="{escape(link)}"><b>{label}</b></a></p>')
        else:
            paragraphs.append(f"<p {_SMALL}>{escape(one)}</p>")
    inside = _bare("\n".join(paragraphs))
    return f'<!doctype html>\n<html lang="{escape(texts.locale)}"><body {_BODY}>\n{inside}\n</body></html>\n'


_ISOLATED = re.compile("\u2068([^\u2066-\u2069]*)\u2069")


def _bare(text: str) -> str:
    """`text` without the marks around what runs left to right: some mail programs show them as boxes."""
    return _ISOLATED.sub(lambda found: found[0] if _runs_rtl(found[1]) else found[1], text)


def _runs_rtl(text: str) -> bool:
    return any(bidirectional(letter) in ("R", "AL") for letter in text)
