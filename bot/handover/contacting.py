"""What counts as contact: a coach has written to the person, or offered them something; and that it lasts."""

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
    elif lead.overdue:
        await keep_again(batch, coach)


async def keep_again(batch: Batch, coach: Coach) -> None:
    """A coach whom nothing reached is there again: what they had contact about, others can take over no more."""
    await batch.writing()
    for lead_id in await batch.unit.leads.keep_again(coach.id):
        lead = await batch.unit.leads.get(lead_id)
        assert lead is not None
        await update_cards(batch, lead, coach)
