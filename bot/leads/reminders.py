"""When both sides of an appointment are reminded of it, and asked afterwards whether they met. Pure."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, tzinfo
from typing import Final, Literal

from bot.leads.considerate import by_day

EVENING: Final = "appointment-evening"
SOON: Final = "appointment-soon"
MET: Final = "appointment-met"
UNANSWERED: Final = "appointment-unanswered"
"""Kinds of timers; the subject of each is the appointment. The last is set while times are only offered."""

Reminder = Literal["appointment-evening", "appointment-soon"]

_SIX = time(18)
_SHORTLY = timedelta(hours=2)
_WORTH_IT = timedelta(hours=2, minutes=15)
"""Whoever agrees later than this before the start has just read the time."""
_LATEST: dict[Reminder, timedelta] = {EVENING: timedelta(hours=2), SOON: timedelta(hours=1)}
"""How late a reminder is still true: a bot that was down would say "tomorrow" after midnight."""

_AFTERWARDS = timedelta(hours=2)
ASKED = (9, 20, 10)
"""Local hours from and before which it is asked whether they met, and the hour after a night."""


def due(reminder: Reminder, starts: datetime, zone: tzinfo) -> datetime:
    """The moment of a reminder: at six in the local evening before, and two hours before."""
    if reminder == SOON:
        return starts - _SHORTLY
    return _local(starts.astimezone(zone) - timedelta(days=1), _SIX, zone)


def reminders(starts: datetime, agreed: datetime, zone: tzinfo) -> dict[Reminder, datetime]:
    """The reminders that an appointment gets which is agreed at `agreed`, and their moments."""
    found: dict[Reminder, datetime] = {}
    if agreed < due(EVENING, starts, zone):
        found[EVENING] = due(EVENING, starts, zone)
    if starts - agreed >= _WORTH_IT:
        found[SOON] = due(SOON, starts, zone)
    return found


def is_timely(reminder: Reminder, starts: datetime, now: datetime, zone: tzinfo) -> bool:
    """Whether a reminder that comes at `now` still says what is so."""
    moment = due(reminder, starts, zone)
    return moment <= now < starts and now <= moment + _LATEST[reminder]


def question_after(starts: datetime, zone: tzinfo) -> datetime:
    """When both are asked whether they met."""
    return by_day(starts + _AFTERWARDS, zone, *ASKED)


def _local(day: datetime, clock: time, zone: tzinfo) -> datetime:
    """That time of the local `day`, in UTC."""
    return datetime.combine(day.date(), clock, zone).astimezone(UTC)
