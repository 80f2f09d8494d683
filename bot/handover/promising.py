"""When somebody answers a new request: what people are told must hold."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.batch import Batch
from bot.handover.asking import readers, working
from bot.moments import day_in_words
from bot.settings import OFFICE_ZONE
from bot.storage.leads import Lead
from bot.words import Texts


async def promise(batch: Batch, lead: Lead, chats: Iterable[int], texts: Texts) -> str:
    """When somebody answers a new lead whose card stands in `chats`: in the usual time, or not before which day."""
    hours = batch.content.start.operator.response_hours
    first = await _first_at_work(batch, lead, chats)
    local = first.astimezone(OFFICE_ZONE).date() if first is not None else batch.today
    closed_today = not batch.content.office.calendar.slots(batch.today)
    if first is None or local == batch.today or not (closed_today or first > batch.now + timedelta(hours=hours)):
        return texts("handed-over-when", hours=hours)
    return texts("wait-until", day=day_in_words(local, texts))


async def _first_at_work(batch: Batch, lead: Lead, chats: Iterable[int]) -> datetime | None:
    """The first moment at which one of those who have the card is at work; None where that is not known."""
    found = await readers(batch, lead, chats)
    opens = [working(batch, coach).opens(batch.now) for coaches in found.values() for coach in coaches]
    return min((moment for moment in opens if moment is not None), default=None)
