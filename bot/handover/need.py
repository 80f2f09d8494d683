"""What becomes urgent about an open lead, and what happens to leads of a coach whom nothing reaches any more."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.batch import Batch
from bot.cards import bold, card, german, news, urgent, work_buttons
from bot.content import Content
from bot.delivery.message import Button, Message
from bot.handover.serving import chat_of, helpers, holder_of, reachable_holder, serves
from bot.handover.showing import chats_with_card, texts_now, to_person
from bot.keyboards import pack
from bot.storage.coaches import Coach, is_mail
from bot.storage.database import Unit
from bot.storage.leads import Lead


async def tell_urgent(batch: Batch, lead: Lead, danger: str) -> bool:
    """Tell whoever holds an open lead, or all who can take it, what has become urgent; False where nobody can be."""
    content, holder = batch.content, await holder_of(batch, lead)
    if holder is not None and await reachable_holder(batch, lead) is not None:
        text, rows = bold(news(content, lead, danger)), work_buttons(lead.id, german(content))
        batch.say(Message(chat_of(holder), text, rows, lead_id=lead.id, kind="relay"))
        return True
    told = await helpers(batch.unit, content, lead.district)
    if holder is not None and told:  # nothing reaches whoever holds it: the others can take it now
        await batch.writing()
        lead = await freed(batch.unit, lead, holder, batch.now)
    shown = await chats_with_card(batch, lead)
    for coach in told:
        if chat_of(coach) in shown:  # only the newer card is changed from now on: the older one loses its button
            batch.say(replace(card(content, lead, chat_of(coach)), buttons=(), edits="card", kind=""))
        batch.say(urgent(content, lead, chat_of(coach), danger))
    return bool(told)


async def freed(unit: Unit, lead: Lead, gone: Coach, now: datetime) -> Lead:
    """The lead, taken from a coach whom nothing reaches any more."""
    await unit.leads.release(lead.id, gone.id, now)
    return replace(lead, status="new", coach_id=None, claimed_at=None)


async def coach_gone(unit: Unit, content: Content, chat_id: int, now: datetime) -> list[Message]:
    """Mark a coach whose chat takes no messages any more; gives what the coordination is told of their leads, once."""
    coach = (await unit.coaches.by_chat([chat_id])).get(chat_id)
    if coach is None or coach.blocked_at is not None:
        return []
    await unit.coaches.mark_blocked(chat_id, now)
    told: list[Message] = []
    for lead in await unit.leads.of_coach(coach.id):
        if lead.is_help:
            told += await _to_others(unit, content, lead, coach, now)
        else:
            told += await to_coordination(unit, content, lead, coach)
    return told + await _nobody_left(unit, content, coach)


async def _to_others(unit: Unit, content: Content, lead: Lead, gone: Coach, now: datetime) -> list[Message]:
    """Whoever is in need does not wait for a coach who has gone: everybody else can take their request again."""
    lead = await freed(unit, lead, gone, now)
    others = await helpers(unit, content, lead.district)
    told = [card(content, lead, chat_of(coach)) for coach in others]
    if others and lead.chat_id is not None:
        told.append(to_person(lead, (await texts_now(unit, content, lead))("coach-released")))
    return told


async def _nobody_left(unit: Unit, content: Content, gone: Coach) -> list[Message]:
    """What people in need are told when the last who could take their request has gone: nobody knows of it now."""
    told: list[Message] = []
    for lead in await unit.leads.listing(status="new"):
        if not lead.is_help or lead.chat_id is None or not serves(content, gone, lead):
            continue
        if not await helpers(unit, content, lead.district):
            texts = await texts_now(unit, content, lead)
            told.append(Message(lead.chat_id, texts(f"{lead.outcome}-nobody"), lead_id=lead.id, kind="relay"))
    return told


async def to_coordination(unit: Unit, content: Content, lead: Lead, coach: Coach) -> list[Message]:
    """The card of a lead whose coach nothing reaches, for the coordination: to take over, or to give to somebody.

    Where nobody coordinates, whoever serves the place gets it.
    """
    await unit.leads.leave_behind(lead.id, coach.id)
    coordination = [one for one in await unit.coaches.coordinators() if one.id != coach.id]
    others = coordination or [one for one in await helpers(unit, content, lead.district) if one.id != coach.id]
    return [_left_behind(content, lead, coach, one) for one in others]


def _left_behind(content: Content, lead: Lead, gone: Coach, told: Coach) -> Message:
    texts, shown = german(content), card(content, lead, chat_of(told), gone.name)
    how = "coach-mail-colleague-gone" if is_mail(chat_of(gone)) else "coach-colleague-gone"
    heading = bold(texts(how, coach=gone.name, number=lead.id))
    rows = [(Button(texts.plain("coach-button-claim"), pack("claim", lead.id)),)]
    if told.coordinator:
        rows.append((Button(texts.plain("coach-button-assign"), pack("pass", lead.id)),))
    return replace(shown, text=f"{heading}\n\n{shown.text}", buttons=tuple(rows))
