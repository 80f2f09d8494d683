"""Office hours: which moments count, on ordinary days and on those that are not."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.leads.hours import Calendar, Hours, Slot, hours_of, hours_text, is_holiday

BERLIN = ZoneInfo("Europe/Berlin")


def calendar(text: str, *away: tuple[date, date]) -> Calendar:
    """A week in Germany."""
    hours = hours_of(text)
    assert hours is not None
    return Calendar(hours, BERLIN, away)


def berlin(*parts: int) -> datetime:
    """A local moment."""
    return datetime(*parts, tzinfo=BERLIN)  # type: ignore[misc,arg-type]  # year, month, day, hour, minute


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Mo-Do 9-12, 13-16:30; Fr 9-12", "Mo-Do 9-12, 13-16:30; Fr 9-12"),
        ("mo–mi 8.30–12", "Mo-Mi 8:30-12"),
        ("Di 14-18; Do 14-18", "Di 14-18; Do 14-18"),
        ("Mo 9-10; Di 9-10; Mi 9-10", "Mo-Mi 9-10"),
        ("", ""),
    ],
)
def test_a_week_is_read_as_people_write_it(written: str, read: str) -> None:
    hours = hours_of(written)

    assert hours is not None
    assert hours_text(hours) == read


@pytest.mark.parametrize(
    "written",
    ["9-12", "Mo", "Mo 12-9", "Mo 9-9", "Mo 9-25", "Mo 9-12, 11-13", "Xy 9-12", "Fr-Mo 9-12", "Mo 9", "Mo 9:75-10"],
)
def test_what_is_no_week_is_none(written: str) -> None:
    assert hours_of(written) is None


def test_only_working_time_counts() -> None:
    week = calendar("Mo-Fr 9-12, 13-16")

    assert week.after(berlin(2026, 11, 26, 11), timedelta(hours=4)) == berlin(2026, 11, 26, 16)
    assert week.after(berlin(2026, 11, 27, 15), timedelta(hours=4)) == berlin(2026, 11, 30, 12)
    assert week.opens(berlin(2026, 11, 28, 10)) == berlin(2026, 11, 30, 9)
    assert week.opens(berlin(2026, 11, 26, 12, 30)) == berlin(2026, 11, 26, 13)
    assert week.opens(berlin(2026, 11, 26, 10)) == berlin(2026, 11, 26, 10)


def test_a_slot_ends_before_its_last_minute() -> None:
    week = calendar("Mo-Fr 9-12")

    assert week.is_open(berlin(2026, 11, 26, 9))
    assert week.is_open(berlin(2026, 11, 26, 11, 59))
    assert not week.is_open(berlin(2026, 11, 26, 12))


def test_public_holidays_of_the_land_are_no_working_days() -> None:
    assert is_holiday(date(2026, 6, 4))  # Fronleichnam
    assert is_holiday(date(2026, 11, 1))  # Allerheiligen
    assert not is_holiday(date(2026, 10, 31))  # Reformationstag is none here
    week = calendar("Mo-Fr 9-12")

    assert week.opens(berlin(2026, 12, 24, 13)) == berlin(2026, 12, 28, 9)


def test_days_of_leave_are_no_working_days_both_ends_in() -> None:
    week = calendar("Mo-Fr 9-12", (date(2026, 11, 26), date(2026, 11, 30)))

    assert week.opens(berlin(2026, 11, 25, 13)) == berlin(2026, 12, 1, 9)


@pytest.mark.parametrize(("day", "hours"), [((2026, 3, 29), 2), ((2026, 10, 25), 4)])
def test_where_the_clocks_change_hours_are_counted_as_they_pass(day: tuple[int, int, int], hours: int) -> None:
    night = Calendar((Slot(7, time(1), time(4)),), BERLIN)

    ((start, end),) = night.slots(date(*day))

    assert end - start == timedelta(hours=hours)


def test_who_never_works_never_opens() -> None:
    never = Calendar((), BERLIN)

    assert never.opens(berlin(2026, 11, 26, 9)) is None
    assert never.after(berlin(2026, 11, 26, 9), timedelta(hours=1)) is None


@st.composite
def weeks(draw: st.DrawFn) -> Hours:
    """Weeks with up to three slots a day."""
    slots: list[Slot] = []
    for day in range(1, 8):
        times = sorted(draw(st.sets(st.integers(0, 95), max_size=6)))
        clocks = [time(quarter // 4, quarter % 4 * 15) for quarter in times]
        slots += [Slot(day, start, end) for start, end in zip(clocks[::2], clocks[1::2], strict=False)]
    return tuple(slots)


@given(weeks())
def test_every_week_is_read_as_it_was_written(hours: Hours) -> None:
    assert hours_of(hours_text(hours)) == hours


@given(
    weeks(),
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)),  # noqa: DTZ001 - the zone is given beside it
    st.integers(1, 60),
)
def test_working_time_adds_up(hours: Hours, at: datetime, quarters: int) -> None:
    week, moment, span = Calendar(hours, BERLIN), at.replace(tzinfo=UTC), timedelta(minutes=15 * quarters)

    half = week.after(moment, span)

    if half is None:
        assert not hours
    else:
        assert half > moment
        assert week.after(half, span) == week.after(moment, 2 * span)
