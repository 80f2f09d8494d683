"""The relay: what coach and person write to each other through the bot."""

from __future__ import annotations

from dataclasses import replace

from bot.batch import Batch
from bot.cards import about, german, name_of, passed_on, work_buttons
from bot.delivery.message import Message
from bot.handover.holding import held
from bot.handover.need import to_coordination
from bot.handover.serving import chat_of, first_name, helpers, holder_of, reachable_holder
from bot.handover.showing import texts_of, to_person, update_cards
from bot.storage.coaches import Coach
from bot.storage.leads import CRISIS, Lead


async def prompt(batch: Batch, coach: Coach, lead_id: int) -> None:
    """A message to reply to: the only way to write, so that no text reaches the wrong person."""
    lead = await held(batch, coach, lead_id)
    if lead is not None:
        texts = german(batch.content)
        text = texts("coach-prompt", name=name_of(lead, texts), number=lead.id)
        hint = texts.plain("coach-prompt-hint")
        batch.say(Message(chat_of(coach), text, force_reply=hint, lead_id=lead.id, kind="prompt"))


async def from_coach(batch: Batch, coach: Coach, lead_id: int, text: str) -> None:
    """A coach writes to the person of a lead they hold."""
    chat_id, texts = chat_of(coach), german(batch.content)
    lead = await held(batch, coach, lead_id)
    if lead is None or lead.chat_id is None:
        return
    await batch.writing()
    if await batch.unit.leads.mark_contacted(lead.id, coach.id, batch.now):
        await update_cards(batch, replace(lead, status="contacted"), coach)
    heading = (await texts_of(batch, lead))("coach-says", coach=first_name(coach))
    batch.say(*(to_person(lead, piece) for piece in passed_on(heading, text)))
    batch.say(Message(chat_id, texts("coach-sent", name=name_of(lead, texts)), lead_id=lead.id, kind="relay"))


async def lead_of(batch: Batch, chat_id: int) -> Lead | None:
    """The person's open request: one that a coach holds before one that waits, a need before a programme."""
    leads = [lead for lead in (await batch.help_lead(chat_id), await batch.open_lead(chat_id)) if lead is not None]
    return next((lead for lead in leads if lead.coach_id is not None), leads[0] if leads else None)


async def from_person(batch: Batch, chat_id: int, text: str) -> bool:
    """A person writes while a lead is open; False when there is none."""
    lead = await lead_of(batch, chat_id)
    if lead is None:
        return False
    texts = batch.texts(chat_id)
    coach = await holder_of(batch, lead)
    if coach is None:
        batch.say(Message(chat_id, texts(await _while_waiting(batch, lead))))
    elif await reachable_holder(batch, lead) is None:
        batch.say(Message(chat_id, texts("not-passed-on")))
        batch.say(*await to_coordination(batch.unit, batch.content, lead, coach))
    else:
        pass_on(batch, lead, coach, text)
        batch.say(Message(chat_id, texts("passed-on", coach=first_name(coach))))
    return True


def pass_on(batch: Batch, lead: Lead, coach: Coach, text: str, danger: str = "") -> None:
    """Bring what the person wrote to the coach who holds the lead; `danger`, what it sounds like, stands on top."""
    texts = german(batch.content)
    heading = texts("coach-incoming", name=name_of(lead, texts), number=lead.id)
    if danger:
        heading = f"{texts('coach-danger', about=about(danger, texts))}\n\n{heading}"
    for piece in passed_on(heading, text):
        batch.say(Message(chat_of(coach), piece, lead_id=lead.id, kind="relay"))


async def _while_waiting(batch: Batch, lead: Lead) -> str:
    """What a person is told who writes before anybody has taken their request."""
    if not lead.is_help:
        return "waiting-for-coach"
    if not await helpers(batch.unit, batch.content, lead.district):
        return f"{lead.outcome}-nobody"
    return "crisis-told" if lead.outcome == CRISIS else "call-phone-kept"


async def phone_arrived(batch: Batch, lead: Lead, phone: str) -> None:
    """Keep the number to call the person on: whoever holds the lead is told it, the others that it is there."""
    await batch.writing()
    await batch.unit.leads.set_phone(lead.id, phone)
    holder = await reachable_holder(batch, lead)
    if holder is None:
        await update_cards(batch, replace(lead, phone=phone), await holder_of(batch, lead))
    else:
        text = german(batch.content)("coach-phone-arrived", number=lead.id, phone=phone)
        batch.say(
            Message(chat_of(holder), text, work_buttons(lead.id, german(batch.content)), lead_id=lead.id, kind="relay")
        )


async def tell_language(batch: Batch, chat_id: int, locale: str) -> None:
    """The person reads another language now: the cards of an open request say so, and routing goes by it."""
    for lead in (await batch.help_lead(chat_id), await batch.open_lead(chat_id)):
        if lead is not None:
            await batch.writing()
            await batch.unit.leads.set_locale(lead.id, locale)
            await update_cards(batch, replace(lead, locale=locale), await holder_of(batch, lead))
