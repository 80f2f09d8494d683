"""Whether every place, language and office hour has a coach: small worlds, read and counted out moment by moment."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.leads.coverage import Helper, Hole, Region, Stretch, holes, serves
from bot.leads.hours import OFFICE, Calendar, Slot, hours_of, hours_text, is_holiday

BERLIN = ZoneInfo("Europe/Berlin")
BONN = Region("05314", ("Bonn",), "05314")
GUETERSLOH = Region("05754", ("Gütersloh", "Verl"), "05754")
MONDAY = date(2026, 11, 23)
FORTNIGHT = [MONDAY + timedelta(days=offset) for offset in range(14)]


def helper(
    number: int,
    *areas: tuple[str, str],
    hours: str = "",
    away: Sequence[tuple[date, date]] = (),
    languages: Sequence[str] = (),
    coordinator: bool = False,
    full: bool = False,
) -> Helper:
    """A coach of the whole of Bonn where no area is named; a coordinator has none."""
    week = hours_of(hours) or OFFICE
    served = areas or (() if coordinator else (("05314", ""),))
    name = "ABCDEF"[number]
    calendar = Calendar(week, BERLIN, tuple(away))
    return Helper(number, name, frozenset(served), frozenset(languages), calendar, coordinator, full)


def of_bonn(*helpers: Helper, days: Sequence[date] = FORTNIGHT, locales: Sequence[str] = ()) -> list[Hole]:
    """The holes of Bonn."""
    return holes(helpers, [BONN], locales, days)


def test_one_coach_who_is_always_there_leaves_no_hole() -> None:
    assert of_bonn(helper(0)) == []


def test_where_nobody_serves_the_coordination_steps_in() -> None:
    (hole,) = of_bonn(helper(0, ("05754", "")), helper(1, coordinator=True))

    assert (hole.kind, hole.fallback, hole.is_error) == ("nobody", ("B",), False)


def test_where_there_is_no_coordination_either_it_is_an_error() -> None:
    (hole,) = of_bonn()

    assert (hole.kind, hole.is_error) == ("nobody", True)


def test_a_municipality_nobody_serves_is_named() -> None:
    found = holes([helper(0, ("05754", "Verl"))], [GUETERSLOH], (), FORTNIGHT)

    assert [(hole.municipalities, hole.kind) for hole in found] == [(("Gütersloh",), "nobody")]


def test_coaches_of_another_district_serve_all_of_the_one_their_team_takes() -> None:
    passed = Region("05754", ("Gütersloh", "Verl"), "05314")

    assert holes([helper(0, ("05314", "Bonn"))], [passed], (), FORTNIGHT) == []
    assert [hole.kind for hole in holes([helper(0, ("05754", ""))], [passed], (), FORTNIGHT)] == ["nobody"]


def test_a_language_nobody_speaks_is_a_warning() -> None:
    found = of_bonn(helper(0, languages=["fa", "uk"]), locales=["uk", "fa-AF", "ti"])

    assert [(hole.kind, hole.language, hole.is_error) for hole in found] == [("language", "ti", False)]


def test_hours_at_which_nobody_works_are_told_once_for_every_week() -> None:
    (hole,) = of_bonn(helper(0, hours="Mo-Fr 9-12"))

    assert (hole.kind, hours_text(hole.hours), hole.is_error) == ("week", "Mo-Do 13-16; Fr 12-13", True)


def test_of_such_hours_those_of_the_coordination_are_told_apart() -> None:
    found = of_bonn(helper(0, hours="Mo-Fr 9-13"), helper(1, coordinator=True, hours="Mo-Di 13-16"))

    assert [(hours_text(hole.hours), hole.fallback) for hole in found] == [("Mo-Di 13-16", ("B",)), ("Mi-Do 13-16", ())]


def test_leave_of_the_only_coach_is_one_stretch_over_the_weekend_and_names_who_steps_in() -> None:
    away = (date(2026, 11, 26), date(2026, 12, 1))
    (hole,) = of_bonn(helper(0, away=[away]), helper(1, coordinator=True))

    assert hole.stretch == Stretch(away[0], time(9), away[1], time(16), whole=True)
    assert (hole.fallback, hole.is_error) == (("B",), False)


def test_leave_of_one_of_two_leaves_half_days() -> None:
    away = (MONDAY, MONDAY)
    found = of_bonn(helper(0, hours="Mo-Fr 9-13", away=[away]), helper(1, hours="Mo-Do 13-16"))

    assert [hole.stretch for hole in found] == [Stretch(MONDAY, time(9), MONDAY, time(12), whole=False)]


def test_when_coach_and_coordination_are_both_away_nobody_is_there() -> None:
    week = (MONDAY, MONDAY + timedelta(days=6))
    tuesday = MONDAY + timedelta(days=1)
    found = of_bonn(helper(0, away=[week]), helper(1, coordinator=True, away=[(tuesday, tuesday)]))

    assert [(hole.stretch.first, hole.stretch.last, hole.is_error) for hole in found if hole.stretch] == [
        (MONDAY, MONDAY, False),
        (date(2026, 11, 25), date(2026, 11, 27), False),
        (tuesday, tuesday, True),
    ]


def test_holidays_need_nobody() -> None:
    christmas = [date(2026, 12, 25), date(2026, 12, 26)]

    assert of_bonn(helper(0, away=[(christmas[0], christmas[1])]), days=christmas) == []


def test_whoever_holds_as_many_as_they_can_is_told_once_nobody_is_left() -> None:
    assert of_bonn(helper(0, full=True), helper(1)) == []
    assert [hole.kind for hole in of_bonn(helper(0, full=True))] == ["full"]


def test_a_district_that_closes_needs_nobody_from_then_on() -> None:
    closing = Region("05314", ("Bonn",), "05314", closed_from=date(2026, 11, 30))
    away = (date(2026, 11, 30), date(2026, 12, 4))

    assert holes([helper(0, away=[away])], [closing], (), FORTNIGHT) == []
    assert holes([], [Region("05314", ("Bonn",), "05314", closed_from=MONDAY)], (), FORTNIGHT) == []


# Counted out: every quarter of an hour of the office, every place and every language of small worlds.

QUARTERS = [
    (weekday, time(hour, minute)) for weekday in range(1, 8) for hour in range(9, 16) for minute in (0, 15, 30, 45)
]
WEEKS = ("", "Mo-Fr 9-12", "Mo-Do 13-16", "Mo-Di 9-10", "Di 8-20; Fr 9:30-11:15, 12-13", "Mi 14:15-15:45", "Sa 9-12")
_AWAY = st.tuples(st.integers(-2, 14), st.integers(0, 9)).map(
    lambda drawn: (MONDAY + timedelta(days=drawn[0]), MONDAY + timedelta(days=drawn[0] + drawn[1]))
)
_AREAS = st.sampled_from([("05314", ""), ("05314", "Bonn"), ("05754", ""), ("05754", "Verl"), ("05754", "Gütersloh")])
_LOCALES = ("uk", "fa-AF", "ti")


@st.composite
def helpers(draw: st.DrawFn) -> list[Helper]:
    """Up to four coaches and coordinators."""
    found = []
    for number in range(draw(st.integers(0, 4))):
        coordinator = draw(st.booleans())
        areas = draw(st.lists(_AREAS, min_size=0 if coordinator else 1, max_size=2))
        week = Calendar(
            hours_of(draw(st.sampled_from(WEEKS))) or OFFICE, BERLIN, tuple(draw(st.lists(_AWAY, max_size=2)))
        )
        languages = draw(st.frozensets(st.sampled_from(["uk", "fa", "ti", "fr"]), max_size=2))
        found.append(
            Helper(number, "ABCD"[number], frozenset(areas), languages, week, coordinator, draw(st.booleans()))
        )
    return found


_DAYS = st.tuples(st.sampled_from([MONDAY, date(2026, 12, 21)]), st.integers(0, 3), st.integers(1, 14)).map(
    lambda drawn: [drawn[0] + timedelta(days=drawn[1] + offset) for offset in range(drawn[2])]
)


def at_work(helper: Helper, day: date, clock: time) -> bool:
    """Whether somebody is there at a local moment, counted out."""
    working = any(slot.weekday == day.isoweekday() and slot.start <= clock < slot.end for slot in helper.calendar.hours)
    return working and not any(first <= day <= last for first, last in helper.calendar.away)


def tells_of(hole: Hole, day: date, clock: time) -> bool:
    """Whether a hole speaks of a moment."""
    match hole.kind:
        case "nobody":
            return True
        case "week":
            return any(slot.weekday == day.isoweekday() and slot.start <= clock < slot.end for slot in hole.hours)
        case "away":
            assert hole.stretch is not None
            return (hole.stretch.first, hole.stretch.start) <= (day, clock) < (hole.stretch.last, hole.stretch.end)
        case _:
            return False


@given(helpers(), _DAYS, st.sampled_from([None, MONDAY + timedelta(days=4)]))
def test_every_quarter_of_an_hour_has_a_coach_the_coordination_or_a_hole(
    people: list[Helper], days: list[date], closed_from: date | None
) -> None:
    regions = [BONN, Region("05754", ("Gütersloh", "Verl"), "05754", closed_from)]
    found = holes(people, regions, _LOCALES, days)
    for region in regions:
        for municipality in region.municipalities:
            here = [
                hole
                for hole in found
                if hole.district == region.district and (not hole.municipalities or municipality in hole.municipalities)
            ]
            check_place(region, municipality, people, here, days)


def check_place(region: Region, municipality: str, people: list[Helper], here: list[Hole], days: list[date]) -> None:
    """The holes of a place against what is counted out."""
    open_days = [day for day in days if region.closed_from is None or day < region.closed_from]
    serving = [one for one in people if serves(one, region, municipality)]
    assert bool(open_days) or not here
    spoken = {language for one in serving for language in one.languages}
    unspoken = {locale for locale in _LOCALES if locale not in spoken and locale.split("-")[0] not in spoken}
    told = {hole.language for hole in here if hole.kind == "language"}
    assert told == (unspoken if serving and open_days else set())
    assert any(hole.kind == "nobody" for hole in here) == (not serving and bool(open_days))
    for day in open_days:
        for weekday, clock in QUARTERS:
            in_office = any(slot.weekday == weekday and slot.start <= clock < slot.end for slot in OFFICE)
            if day.isoweekday() != weekday or not in_office or is_holiday(day):
                continue
            coached = any(at_work(one, day, clock) for one in serving)
            coordinators = {one.name for one in people if one.coordinator and at_work(one, day, clock)}
            of_it = [hole for hole in here if tells_of(hole, day, clock)]
            errors = [hole for hole in of_it if hole.is_error]
            assert bool(errors) == (not coached and not coordinators), (day, clock, of_it)
            assert bool(of_it) == (not coached), (day, clock, of_it)
            named = {name for hole in of_it for name in hole.fallback}
            assert errors or coordinators <= named or coached
    assert all(isinstance(slot, Slot) for hole in here for slot in hole.hours)
