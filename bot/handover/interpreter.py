"""A call with an interpreter, for somebody who does not read the coach's German."""

from __future__ import annotations

from datetime import timedelta

from bot.batch import Batch
from bot.cards import german, german_name, name_of, work_buttons
from bot.delivery.message import Button, Message
from bot.handover.serving import chat_of
from bot.keyboards import Rows, pack
from bot.storage.coaches import Coach, is_mail
from bot.storage.leads import INTERPRETER, Lead
from bot.words import REFERENCE, Texts

ONCE_IN = timedelta(days=1)
"""How often a coach is told, however often the button is pressed."""


def speaks(coach: Coach, locale: str) -> bool:
    """Whether the coach speaks the language or one that is close to it, as Dari is to Farsi."""
    return locale.split("-")[0] in {spoken.split("-")[0] for spoken in coach.languages}


def interpreter_rows(lead: Lead, texts: Texts) -> Rows:
    """The button that asks for an interpreter; nobody who reads German needs one."""
    if texts.locale == REFERENCE:
        return ()
    return ((Button(texts.plain("button-interpreter"), pack("interpreter", lead.id)),),)


async def tell_wish(batch: Batch, lead: Lead, coach: Coach, locale: str) -> None:
    """Tell the coach who holds the lead that its person, who reads `locale`, wants to talk with an interpreter."""
    since = max(batch.now - ONCE_IN, lead.claimed_at or lead.opened_at)
    if await batch.unit.leads.noted(INTERPRETER, lead.id, since):
        return
    await batch.writing()
    await batch.unit.leads.note(INTERPRETER, lead.id, batch.now)
    texts = german(batch.content)
    wish = texts("coach-interpreter", name=name_of(lead, texts), number=lead.id, language=german_name(locale))
    if not lead.phone:
        phone = texts("coach-interpreter-no-phone")
    elif is_mail(chat_of(coach)):
        phone = texts("coach-mail-phone")
    else:
        phone = texts("coach-lead-phone", phone=lead.phone)
    rows = work_buttons(lead.id, texts)
    batch.say(Message(chat_of(coach), f"{wish}\n{phone}", rows, lead_id=lead.id, kind="relay"))
