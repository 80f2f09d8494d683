"""What shall happen while nobody takes a lead, or makes contact, and when. Counted in office hours. Pure.

For somebody in need every hour counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import chain, repeat
from typing import Literal

from bot.leads.hours import AroundTheClock, Calendar

Step = Literal["remind", "widen", "escalate"]
"""Remind whoever has the lead; bring it to others as well; bring it to the coordination, again and again."""


@dataclass(frozen=True, slots=True)
class Deadlines:
    """Hours after which each step comes, rising.

    again_after  from the last step to its repetition, and from each to the next; None for as many hours as the last
    """

    remind_after: timedelta
    widen_after: timedelta
    escalate_after: timedelta
    again_after: timedelta | None = None


IN_NEED = Deadlines(timedelta(minutes=15), timedelta(minutes=30), timedelta(hours=1), timedelta(hours=2))
"""For somebody in need, around the clock: no office decides how long they can wait."""


@dataclass(frozen=True, slots=True)
class Due:
    """A step and its moment."""

    step: Step
    at: datetime


@dataclass(frozen=True, slots=True)
class Stand:
    """How far the steps have come: the newest that was due, if any, and the next."""

    reached: Due | None
    upcoming: Due


def steps(since: datetime, deadlines: Deadlines, calendar: Calendar | AroundTheClock) -> Iterator[Due]:
    """Every step for a lead that has waited since `since`, in order and without end."""
    remind, widen, escalate = deadlines.remind_after, deadlines.widen_after, deadlines.escalate_after
    first: tuple[tuple[Step, timedelta], ...] = (
        ("remind", remind),
        ("widen", widen - remind),
        ("escalate", escalate - widen),
    )
    again: Iterator[tuple[Step, timedelta]] = repeat(("escalate", deadlines.again_after or escalate))
    at = since
    for step, span in chain(first, again):
        due = calendar.after(at, span)
        assert due is not None  # no office is loaded whose week is too short for its deadlines
        at = due
        yield Due(step, at)


def stand(since: datetime, now: datetime, deadlines: Deadlines, calendar: Calendar | AroundTheClock) -> Stand:
    """How far a lead has come at `now`; of several steps missed only the newest counts."""
    reached = None
    for due in steps(since, deadlines, calendar):
        if due.at > now:
            return Stand(reached, due)
        reached = due
    raise AssertionError("steps never end")


def convenient(at: datetime, before: datetime, calendar: Calendar) -> datetime:
    """When somebody is reminded of what is due at `at`: once they are at work, unless that is as late as `before`."""
    opens = calendar.opens(at)
    return opens if opens is not None and opens < before else at


def waited(since: datetime, now: datetime, calendar: Calendar) -> timedelta:
    """How many office hours lie between two moments."""
    total, day, last = timedelta(), since.astimezone(calendar.zone).date(), now.astimezone(calendar.zone).date()
    while day <= last:
        for start, end in calendar.slots(day):
            total += max(min(end, now) - max(start, since), timedelta())
        day += timedelta(days=1)
    return total
