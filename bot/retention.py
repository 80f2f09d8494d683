"""When each personal column is emptied, and the sweep that does it."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from bot.storage.database import Database

log = logging.getLogger(__name__)

IDLE = timedelta(days=30)
CLOSED_LEAD = timedelta(days=90)
SEEN = timedelta(days=3)
"""Telegram keeps an update for a day at most; three days leave room for a stopped clock."""

RETENTION: dict[str, str] = {
    "coach.chat_id": "while the coach is active; with the coach's removal",
    "coach.name": "while the coach is active; with the coach's removal",
    "conversation.state": "at once (early end), after one day (no coach), after 30 idle days, with /delete",
    "conversation.trial": "when the admin ends the trial, after 30 idle days, with /delete",
    "invite.name": "with the coach's removal; unused ones 30 days after they expire",
    "lead.answers": "90 days after the lead is closed, with /delete or withdrawal",
    "lead.name": "90 days after the lead is closed, with /delete or withdrawal",
    "lead.phone": "90 days after the lead is closed, with /delete or withdrawal",
    "lead_message.chat_id": "with the person, or 90 days after the lead is closed",
    "outbox.chat_id": "when sent (the row is deleted), with /delete; given up ones after 30 days",
    "outbox.payload": "when sent or given up, with /delete",
    "person.chat_id": "with the person: /delete, early end, 30 idle days once no lead is kept",
}
"""Personal column → when it is emptied; a test holds it complete."""


async def sweep(database: Database, now: datetime) -> int:
    """Erase what is due at `now`; gives how many people were erased. Safe to repeat and to interrupt."""
    async with database.unit() as unit:
        await unit.ageing.empty_closed_leads(now - CLOSED_LEAD)
        await unit.ageing.forget_failed(now - IDLE)
        await unit.ageing.forget_invites(now - IDLE)
        await unit.updates.forget(now - SEEN)
    async with database.unit() as unit:
        due = set(await unit.conversations.due_for_erasure(now))
        due |= set(await unit.ageing.idle_people(now - IDLE))
    for chat_id in sorted(due):
        async with database.unit() as unit:
            await unit.people.erase(chat_id, now)
    if due:
        log.info("retention: %d people erased", len(due))
    return len(due)
