"""When somebody answers a new request: what people are told must hold."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from bot.batch import Batch
from bot.handover.asking import working
from bot.moments import day_in_words
from bot.settings import OFFICE_ZONE
from bot.storage.coaches import Coach
from bot.words import Texts


def promise(batch: Batch, coaches: Iterable[Coach], texts: Texts) -> str:
    """When one of those who serve the place of a new lead answers: in the usual time, or not before which day."""
    hours = batch.content.start.operator.response_hours
    opens = [working(batch, coach).opens(batch.now) for coach in coaches]
    first = min((moment for moment in opens if moment is not None), default=None)
    local = first.astimezone(OFFICE_ZONE).date() if first is not None else batch.today
    closed_today = not batch.content.office.calendar.slots(batch.today)
    if first is None or local == batch.today or not (closed_today or first > batch.now + timedelta(hours=hours)):
        return texts("handed-over-when", hours=hours)
    return texts("wait-until", day=day_in_words(local, texts))
