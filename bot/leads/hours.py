"""Office hours: when somebody works, how many of their hours have passed, and when they are there again. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import cache
from itertools import pairwise

from holidays import country_holidays

FARTHEST = timedelta(days=400)
"""How far an opening is looked for: whoever has no hours in more than a year has none."""

_DAYS = ("mo", "di", "mi", "do", "fr", "sa", "so")
_NAMES = ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So")
_PART = re.compile(r"(?P<days>[a-z]{2}(?:\s*[-–]\s*[a-z]{2})?)\s+(?P<slots>[0-9][0-9:.,\s–-]*)")
_SLOT = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*[-–]\s*(\d{1,2})(?:[:.](\d{2}))?")


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """Working time of one day of the week (1 Monday … 7 Sunday), local time, `end` not included."""

    weekday: int
    start: time
    end: time


Hours = tuple[Slot, ...]
"""A week's working time, in order and without overlaps."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """When somebody works: their week, less the public holidays of NRW, less the days they are away.

    away  first and last day of each leave, both in
    """

    hours: Hours
    zone: tzinfo
    away: tuple[tuple[date, date], ...] = ()

    def is_away(self, day: date) -> bool:
        """Whether the day is one of leave."""
        return any(first <= day <= last for first, last in self.away)

    def slots(self, day: date) -> list[tuple[datetime, datetime]]:
        """Working time of the local `day`, as moments in UTC."""
        if is_holiday(day) or self.is_away(day):
            return []
        slots = []
        for slot in self.hours:
            if slot.weekday == day.isoweekday():
                # Through UTC: on the days the clocks change an hour less or more lies between two local times.
                start, end = (
                    datetime.combine(day, clock, self.zone).astimezone(UTC) for clock in (slot.start, slot.end)
                )
                slots.append((start, end))
        return slots

    def is_open(self, moment: datetime) -> bool:
        """Whether somebody is at work at that moment."""
        return any(start <= moment < end for start, end in self.slots(self._day(moment)))

    def opens(self, moment: datetime) -> datetime | None:
        """The first moment from `moment` on at which somebody is at work; None where that never comes."""
        return next((max(start, moment) for start, end in self._from(moment) if end > moment), None)

    def after(self, moment: datetime, span: timedelta) -> datetime | None:
        """When `span` of working time will have passed since `moment`; None where that never comes."""
        left, moment = span, moment.astimezone(UTC)  # local times would be added up as the clock shows them
        for start, end in self._from(moment):
            start = max(start, moment)
            if end - start >= left:
                return start + left
            left -= max(end - start, timedelta())
        return None

    def _from(self, moment: datetime) -> Iterator[tuple[datetime, datetime]]:
        day = self._day(moment)
        for offset in range(FARTHEST.days):
            yield from self.slots(day + timedelta(days=offset))

    def _day(self, moment: datetime) -> date:
        return moment.astimezone(self.zone).date()


class AroundTheClock:
    """When every hour counts: for somebody in need there is no night, no weekend and no holiday."""

    def after(self, moment: datetime, span: timedelta) -> datetime:
        """When `span` will have passed since `moment`."""
        return moment.astimezone(UTC) + span


@cache
def _holidays_of(year: int) -> frozenset[date]:
    return frozenset(country_holidays("DE", subdiv="NW", years=year))


def is_holiday(day: date) -> bool:
    """Whether the day is a public holiday in Nordrhein-Westfalen."""
    return day in _holidays_of(day.year)


def hours_of(text: str) -> Hours | None:
    """The week written as `Mo-Do 9-12, 13-16:30; Fr 9-12`; () for "", None for what is no such thing."""
    slots: list[Slot] = []
    for part in filter(None, (part.strip().lower() for part in re.split(r"[;\n]", text))):
        found = _PART.fullmatch(part)
        days = _days_of(found["days"]) if found else None
        times = [_slot_of(one.strip()) for one in found["slots"].strip(" ,").split(",")] if found else []
        if not days or not times or None in times:
            return None
        slots += [Slot(day, *span) for day in days for span in times if span is not None]
    slots.sort()
    overlaps = any(one.weekday == two.weekday and two.start < one.end for one, two in pairwise(slots))
    return None if overlaps else tuple(slots)


def _days_of(text: str) -> Sequence[int] | None:
    names = [part.strip() for part in re.split("[-–]", text)]
    if any(name not in _DAYS for name in names):
        return None
    first, last = (_DAYS.index(name) + 1 for name in (names[0], names[-1]))
    return range(first, last + 1) if first <= last else None


def _slot_of(text: str) -> tuple[time, time] | None:
    found = _SLOT.fullmatch(text)
    if found is None:
        return None
    from_hour, from_minute, to_hour, to_minute = (int(part or 0) for part in found.groups())
    if max(from_hour, to_hour) > 23 or max(from_minute, to_minute) > 59:
        return None
    start, end = time(from_hour, from_minute), time(to_hour, to_minute)
    return (start, end) if start < end else None


def hours_text(hours: Iterable[Slot]) -> str:
    """Hours as `hours_of` reads them; days in a row with the same times together."""
    by_day: dict[int, list[str]] = {}
    for slot in sorted(hours):
        by_day.setdefault(slot.weekday, []).append(f"{_clock(slot.start)}-{_clock(slot.end)}")
    runs: list[tuple[int, int, list[str]]] = []
    for day, times in by_day.items():
        if runs and runs[-1][1] == day - 1 and runs[-1][2] == times:
            runs[-1] = (runs[-1][0], day, times)
        else:
            runs.append((day, day, times))
    return "; ".join(
        f"{_NAMES[first - 1]}{'' if first == last else f'-{_NAMES[last - 1]}'} {', '.join(times)}"
        for first, last, times in runs
    )


def _clock(at: time) -> str:
    return f"{at.hour}:{at.minute:02}" if at.minute else str(at.hour)


OFFICE: Hours = hours_of("Mo-Do 9-12, 13-16; Fr 9-13") or ()
"""The week of a coach who has not said theirs, and of the programme where nobody has."""
