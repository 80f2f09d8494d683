"""Somebody stops being a coach: nothing of theirs stays behind with nobody to care for it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.batch import Batch
from bot.cards import card, german
from bot.delivery.message import Message, Priority
from bot.handover.holding import give_back
from bot.handover.undelivered import lost
from bot.storage.coaches import Coach, is_mail


@dataclass(frozen=True, slots=True)
class Retired:
    """What happened.

    leads        went back to the others
    unattended   of those, the ones nobody else was told of: there is no coach and no coordination for them
    invitations  how many unused ones in the coach's name are gone
    """

    leads: tuple[int, ...]
    unattended: tuple[int, ...]
    invitations: int


async def retire(batch: Batch, coach: Coach) -> Retired | None:
    """Take everything from a coach and tell everybody it concerns; None when they were none any more."""
    there, invitations = await batch.unit.coaches.retire(coach, batch.now)
    if not there:
        return None
    if coach.chat_id is not None:
        # Before anything is given back: who has it next is told anew, and not by what lay in this chat.
        batch.say(*await lost(batch.unit, batch.content, coach.chat_id))
        await batch.unit.outbox.forget_about_leads(coach.chat_id)
    held = await batch.unit.leads.of_coach(coach.id)  # after it: what the coach took in the last moment counts too
    unattended = [lead.id for lead in held if not await give_back(batch, coach, lead.id)]
    if coach.chat_id is not None and not is_mail(coach.chat_id):
        await _say_goodbye(batch, coach.chat_id, [lead.id for lead in held])
    return Retired(tuple(lead.id for lead in held), tuple(unattended), invitations)


async def _say_goodbye(batch: Batch, chat_id: int, held: list[int]) -> None:
    texts = german(batch.content)
    # Cards there lose their buttons, for the last time: whoever is no coach cannot claim, and reads no more of them.
    for lead in await batch.unit.leads.listing(status="new"):
        if chat_id in await batch.unit.outbox.chats_with(lead.id, "card"):
            batch.say(replace(card(batch.content, lead, chat_id), buttons=(), edits="card", kind=""))
    lines = [texts("coach-retired")]
    if held:
        lines.append(texts("coach-retired-leads", numbers=", ".join(map(str, held))))
        lines.append(texts("coach-retired-clean"))
    batch.say(Message(chat_id, "\n\n".join(lines), priority=Priority.NOTIFICATION))
