"""People are told that it takes longer: by day, and never over a running talk."""

from __future__ import annotations

from datetime import datetime

from bot.batch import Batch
from bot.handover.showing import texts_of, to_person
from bot.leads.considerate import ANOTHER_TALK, after_the_talk, by_day
from bot.settings import OFFICE_ZONE
from bot.storage.leads import WAIT_LONGER, Lead

FIRST_HOUR, LAST_HOUR = 8, 20
"""Local hours between which people are told that it takes longer."""


async def wait_longer(batch: Batch, lead_id: int) -> None:
    """Tell the person that nobody has answered yet, once that disturbs nothing."""
    lead = await batch.unit.leads.get(lead_id)
    if lead is None or lead.chat_id is None or lead.status not in ("new", "claimed"):
        return
    person = (await batch.unit.people.load([lead.chat_id])).get(lead.chat_id)
    if person is None or person.blocked_at is not None:
        return
    at = await _undisturbing(batch, lead, lead.chat_id)
    if at > batch.now:
        await batch.unit.timers.set(WAIT_LONGER, lead_id, at)
    else:
        batch.say(to_person(lead, (await texts_of(batch, lead))("wait-longer")))


async def _undisturbing(batch: Batch, lead: Lead, chat_id: int) -> datetime:
    """The first moment from now on at which the person can be told."""
    assert lead.person_id is not None
    at = by_day(after_the_talk(batch.now, await batch.unit.chats.stirred(chat_id)), OFFICE_ZONE, FIRST_HOUR, LAST_HOUR)
    others = [one for one in await batch.unit.leads.of_person(lead.person_id) if one.is_held and one.id != lead.id]
    return max(at, batch.now + ANOTHER_TALK) if others else at
