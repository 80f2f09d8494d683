"""Mailboxes that take no mail, and coaches whom mail cannot reach at all: what the coordination is told of them."""

from __future__ import annotations

import re
from datetime import datetime

from bot.batch import Batch
from bot.cards import german
from bot.content import Content
from bot.delivery.message import Message, Priority
from bot.handover.need import coach_gone
from bot.handover.serving import chat_of
from bot.handover.undelivered import lost
from bot.storage.coaches import Coach, is_mail
from bot.storage.database import Unit
from bot.words import Texts

NOT_SET_UP = "mail is not set up"

# Whatever has a status code (RFC 3463) is read by it; only what has none by the older number.
_KINDS = (
    (r"[45]\.1\.\d+", "unknown"),
    (r"[45]\.(2\.3|3\.4)", "large"),
    (r"[45]\.2\.\d+", "full"),
    (r"[45]\.7\.\d+", "policy"),
    (r"[45]\.4\.7", "late"),
    (r"5\.\d+\.\d+", "other"),
    (r"SMTP 55[013]", "unknown"),
    (r"SMTP 552", "full"),
    (r"SMTP 554", "policy"),
    (r"SMTP 5\d\d", "other"),
)

_CODE = re.compile(r"SMTP \d{3}( \d\.\d+\.\d+)?|\d\.\d+\.\d+")


def kind_of(reason: str) -> str:
    """Which of `wording.MAIL_REFUSED` fits a reason like "SMTP 550 5.1.1" or "5.2.2"; none with a code: it was late."""
    return next((kind for pattern, kind in _KINDS if re.search(rf"(?<!\d)({pattern})(?!\d)", reason)), "late")


async def refused(unit: Unit, content: Content, chat_id: int, reason: str, now: datetime) -> list[Message]:
    """Mark a mailbox that takes no mail; gives what the coordination is told, once, and what becomes of its leads.

    People whose words did not arrive there are told so.
    """
    told = await lost(unit, content, chat_id)
    coach = (await unit.coaches.by_chat([chat_id])).get(chat_id)
    if coach is None or coach.blocked_at is not None:
        return told
    texts = german(content)
    text = texts("coach-mail-failed", coach=coach.name, why=_why(reason, texts))
    numbers = ", ".join(str(lead.id) for lead in await unit.leads.of_coach(coach.id))
    if numbers:
        text += f"\n\n{texts('coach-mail-failed-leads', numbers=numbers)}"
    told += [
        Message(chat_of(one), text, priority=Priority.NOTIFICATION)
        for one in await unit.coaches.coordinators()
        if one.id != coach.id
    ]
    return told + await coach_gone(unit, content, chat_id, now)


def _why(reason: str, texts: Texts) -> str:
    """In words, and with the code for whoever looks after the mail server."""
    words, code = texts.plain(f"coach-mail-why-{kind_of(reason)}"), _CODE.search(reason)
    return f"{words}; {code[0]}" if code else words


async def tell_missing(batch: Batch, waiting: list[Coach]) -> None:
    """Where mail is not set up, the coordination is told once that somebody waits for it."""
    reachable = [one for one in await batch.unit.coaches.coordinators() if not is_mail(chat_of(one))]
    if not reachable or await batch.unit.once.has("told", NOT_SET_UP):
        return
    await batch.writing()
    if not await batch.unit.once.first("told", NOT_SET_UP, batch.now):
        return
    text = german(batch.content)("coach-mail-missing", names=", ".join(coach.name for coach in waiting))
    batch.say(*(Message(chat_of(one), text, priority=Priority.NOTIFICATION) for one in reachable))
