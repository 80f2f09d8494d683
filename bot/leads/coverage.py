"""Whether every place, language and office hour of some days has a coach, and who steps in where none has. Pure.

Works with intervals of minutes within a local day, so that the result holds for every moment, not for samples.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from typing import Literal

from bot.leads.hours import OFFICE, Calendar, Hours, Slot, is_holiday

Kind = Literal["nobody", "full", "language", "week", "away"]
Span = tuple[int, int]
"""From minute to minute of a day, the last not included."""
Spans = tuple[Span, ...]
"""In order, and apart from one another."""


@dataclass(frozen=True, slots=True)
class Helper:
    """A coach or coordinator.

    areas  district and municipality ("" for the whole district); empty for who only coordinates
    full   whether they hold as many leads as they can now
    """

    id: int
    name: str
    areas: frozenset[tuple[str, str]]
    languages: frozenset[str]
    calendar: Calendar
    coordinator: bool = False
    full: bool = False


@dataclass(frozen=True, slots=True)
class Region:
    """A district the programme serves.

    team         the district whose coaches take its leads, mostly its own
    closed_from  the first day on which the programme takes nobody there any more
    """

    district: str
    municipalities: tuple[str, ...]
    team: str
    closed_from: date | None = None


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    """Office time from a moment on the first day to one on the last; `whole` where no office time of them is left."""

    first: date
    start: time
    last: date
    end: time
    whole: bool


@dataclass(frozen=True, slots=True)
class Hole:
    """Something no coach is there for.

    municipalities  () for the whole district
    kind            "nobody" serves the place · those who do are all "full" now · none of them speaks a "language" ·
                    at some hours of a "week" none of them ever works · for a stretch of days all are "away"
    fallback        names of the coordinators who step in
    hours           of kind "week"
    stretch         of kind "away"
    """

    district: str
    municipalities: tuple[str, ...]
    kind: Kind
    fallback: tuple[str, ...] = ()
    language: str = ""
    hours: Hours = ()
    stretch: Stretch | None = None

    @property
    def is_error(self) -> bool:
        """Whether nobody at all is there; who speaks another language has German and an interpreter."""
        return self.kind not in ("language", "full") and not self.fallback


def holes(
    helpers: Sequence[Helper],
    regions: Iterable[Region],
    locales: Iterable[str],
    days: Sequence[date],
    office: Hours = OFFICE,
) -> list[Hole]:
    """What no coach is there for, place by place.

    helpers  those who can be reached
    locales  the languages somebody should speak; German is not among them, everybody speaks it
    days     in order
    office   the week that has to be covered; who works at other times does so besides
    """
    helpers = [_within(helper, office) for helper in helpers]
    coordination, wanted = [helper for helper in helpers if helper.coordinator], list(locales)
    known: dict[tuple[frozenset[int], int], list[Hole]] = {}
    found: list[Hole] = []
    for region in regions:
        open_days = [day for day in days if region.closed_from is None or day < region.closed_from]
        places: dict[Hole, list[str]] = {}
        for municipality in region.municipalities if open_days else ():
            serving = [helper for helper in helpers if serves(helper, region, municipality)]
            key = frozenset(helper.id for helper in serving), len(open_days)
            if key not in known:
                known[key] = list(_holes_of(serving, coordination, wanted, open_days, office))
            for hole in known[key]:
                places.setdefault(hole, []).append(municipality)
        for hole, municipalities in places.items():
            everywhere = len(municipalities) == len(region.municipalities)
            listed = () if everywhere else tuple(municipalities)
            found.append(replace(hole, district=region.district, municipalities=listed))
    return found


def serves(helper: Helper, region: Region, municipality: str) -> bool:
    """Whether leads of the place go to the helper; a coach of another district's team serves all of it."""
    if not any(district == region.team for district, _ in helper.areas):
        return False
    parts = {part for district, part in helper.areas if district == region.district}
    return not parts or "" in parts or municipality in parts


def _holes_of(
    serving: Sequence[Helper],
    coordination: Sequence[Helper],
    locales: Iterable[str],
    days: Sequence[date],
    office: Hours,
) -> Iterable[Hole]:
    names = tuple(helper.name for helper in coordination)
    if not serving:
        yield Hole("", (), "nobody", names)
        if not coordination:
            return
    elif all(helper.full for helper in serving):
        yield Hole("", (), "full", names)
    spoken = frozenset[str]().union(*(helper.languages for helper in serving))
    for locale in locales if serving else ():
        if not {locale, locale.split("-")[0]} & spoken:
            yield Hole("", (), "language", language=locale)
    open_days = [day for day in days if not is_holiday(day)]
    yield from _weekly(serving, coordination, open_days, office)
    yield from _away(serving, coordination, open_days)


def _within(helper: Helper, office: Hours) -> Helper:
    """The helper with those of their hours that are office hours."""
    hours = [
        slot
        for weekday in range(1, 8)
        for slot in _slots(weekday, _both(_of(helper.calendar.hours, weekday), _of(office, weekday)))
    ]
    return replace(helper, calendar=replace(helper.calendar, hours=tuple(hours)))


def _weekly(
    serving: Sequence[Helper], coordination: Sequence[Helper], days: Sequence[date], office: Hours
) -> Iterable[Hole]:
    """The office hours at which nobody ever works, and those at which only the coordination does."""
    never: list[Slot] = []
    fallback: list[Slot] = []
    for weekday in sorted({day.isoweekday() for day in days}):
        coached, coordinated = _works(serving, weekday), _works(coordination, weekday)
        never += _slots(weekday, _minus(_minus(_of(office, weekday), coached), coordinated))
        fallback += _slots(weekday, _minus(coordinated, coached))
    if fallback and serving:  # where nobody serves, the coordination is there anyway
        yield Hole("", (), "week", _names(coordination, fallback), hours=tuple(fallback))
    if never:
        yield Hole("", (), "week", hours=tuple(never))


def _away(serving: Sequence[Helper], coordination: Sequence[Helper], days: Sequence[date]) -> Iterable[Hole]:
    """The days on which leave takes away all who work then, and those on which it leaves the coordination."""
    alone: list[tuple[date, Spans, Spans]] = []
    covered: list[tuple[date, Spans, Spans]] = []
    for day in days:
        weekday, there, coordinators = day.isoweekday(), _there(serving, day), _there(coordination, day)
        usual = _works(serving, weekday)
        everybody = _union((*usual, *_works(coordination, weekday)))
        nobody = _minus(_minus(everybody, _works(there, weekday)), _works(coordinators, weekday))
        alone.append((day, everybody, nobody))
        covered.append((day, usual, _minus(_minus(usual, _works(there, weekday)), nobody)))
    for stretch, missing in _runs(covered):
        names = [
            helper.name
            for helper in coordination
            if any(_both(_works(_there([helper], day), day.isoweekday()), spans) for day, spans in missing)
        ]
        yield Hole("", (), "away", tuple(names), stretch=stretch)
    for stretch, _ in _runs(alone):
        yield Hole("", (), "away", stretch=stretch)


def _runs(days: Iterable[tuple[date, Spans, Spans]]) -> list[tuple[Stretch, list[tuple[date, Spans]]]]:
    """What is missing, joined to stretches wherever nothing that is there lies between.

    days  each with what is expected of it, and what of that is missing
    """
    runs: list[list[tuple[date, Span, bool, bool]]] = []
    joined = False
    for day, expected, missing in days:
        pieces = [(span, True) for span in missing] + [(span, False) for span in _minus(expected, missing)]
        for span, is_missing in sorted(pieces):
            if is_missing and not joined:
                runs.append([])
            if is_missing:
                runs[-1].append((day, span, span[0] == expected[0][0], span[1] == expected[-1][1]))
            joined = is_missing
    return [
        (
            Stretch(run[0][0], _clock(run[0][1][0]), run[-1][0], _clock(run[-1][1][1]), run[0][2] and run[-1][3]),
            [(day, (span,)) for day, span, _, _ in run],
        )
        for run in runs
    ]


def _there(helpers: Iterable[Helper], day: date) -> list[Helper]:
    return [helper for helper in helpers if not helper.calendar.is_away(day)]


def _works(helpers: Iterable[Helper], weekday: int) -> Spans:
    """The office hours of a weekday at which any of them works, leave aside."""
    return _union(span for helper in helpers for span in _of(helper.calendar.hours, weekday))


def _names(helpers: Iterable[Helper], slots: Iterable[Slot]) -> tuple[str, ...]:
    """Those who work in any of the slots."""
    wanted = tuple(slots)
    return tuple(
        helper.name
        for helper in helpers
        if any(_both(_of(helper.calendar.hours, slot.weekday), _of((slot,), slot.weekday)) for slot in wanted)
    )


def _of(hours: Iterable[Slot], weekday: int) -> Spans:
    return tuple((_minute(slot.start), _minute(slot.end)) for slot in sorted(hours) if slot.weekday == weekday)


def _slots(weekday: int, spans: Spans) -> list[Slot]:
    return [Slot(weekday, _clock(start), _clock(end)) for start, end in spans]


def _minute(clock: time) -> int:
    return clock.hour * 60 + clock.minute


def _clock(minute: int) -> time:
    return time(*divmod(minute, 60))


def _union(spans: Iterable[Span]) -> Spans:
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def _both(these: Spans, those: Spans) -> Spans:
    """What lies in both."""
    shared = [(max(one[0], two[0]), min(one[1], two[1])) for one in these for two in those]
    return tuple(sorted(span for span in shared if span[0] < span[1]))


def _minus(these: Spans, those: Spans) -> Spans:
    """What lies in the first only."""
    left: list[Span] = []
    for start, end in these:
        for taken_from, taken_to in those:
            if taken_to <= start or taken_from >= end:
                continue
            if taken_from > start:
                left.append((start, taken_from))
            start = taken_to
        if start < end:
            left.append((start, end))
    return tuple(left)
