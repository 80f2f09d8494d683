"""A coach says that they have reached the person without the bot, mostly by telephone."""

from __future__ import annotations

from dataclasses import replace

from bot.batch import Batch
from bot.cards import german
from bot.delivery.message import Message
from bot.handover.holding import held
from bot.handover.serving import chat_of
from bot.handover.showing import update_cards
from bot.storage.coaches import Coach
from bot.storage.leads import Lead


async def contacted(batch: Batch, coach: Coach, lead_id: int) -> None:
    """The button "I have contact"."""
    lead = await held(batch, coach, lead_id)
    if lead is not None:
        await note_contact(batch, lead, coach)
        text = german(batch.content)("clock-contacted", number=lead.id)
        batch.say(Message(chat_of(coach), text, lead_id=lead.id, kind="relay"))


async def note_contact(batch: Batch, lead: Lead, coach: Coach) -> None:
    """Note that the coach has reached the person; what others could take over is theirs alone again."""
    await batch.writing()
    if await batch.unit.leads.mark_contacted(lead.id, coach.id, batch.now) and lead.overdue:
        await update_cards(batch, replace(lead, status="contacted", overdue=False), coach)
