"""What counts as contact: a coach has written to the person, or offered them something."""

from __future__ import annotations

from dataclasses import replace

from bot.batch import Batch
from bot.handover.showing import update_cards
from bot.storage.coaches import Coach
from bot.storage.leads import Lead


async def note_contact(batch: Batch, lead: Lead, coach: Coach) -> None:
    """Note that the coach has reached the person: every card says so, and nobody else can take the lead over."""
    await batch.writing()
    if await batch.unit.leads.mark_contacted(lead.id, coach.id, batch.now):
        await update_cards(batch, replace(lead, status="contacted", overdue=False), coach)
