"""The steps while nobody takes a lead: in order, in office hours, and without end."""

from datetime import datetime, timedelta
from itertools import islice, pairwise, takewhile
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.leads.considerate import QUIET, after_the_talk, by_day
from bot.leads.escalation import IN_NEED, Deadlines, convenient, stand, steps, waited
from bot.leads.hours import AroundTheClock, Calendar, hours_of

BERLIN = ZoneInfo("Europe/Berlin")
HOUR = timedelta(hours=1)
USUAL = Deadlines(4 * HOUR, 8 * HOUR, 16 * HOUR)


def calendar(text: str = "Mo-Do 9-12, 13-16; Fr 9-13") -> Calendar:
    """A week in Germany."""
    hours = hours_of(text)
    assert hours is not None
    return Calendar(hours, BERLIN)


def berlin(day: int, hour: int = 0, minute: int = 0, month: int = 11) -> datetime:
    """A local moment of 2026."""
    return datetime(2026, month, day, hour, minute, tzinfo=BERLIN)


moments = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(BERLIN))  # noqa: DTZ001
deadlines = st.lists(st.integers(1, 16), min_size=3, max_size=3, unique=True).map(
    lambda hours: Deadlines(*(hour * HOUR for hour in sorted(hours)))
)
weeks = st.sampled_from(["Mo-Do 9-12, 13-16; Fr 9-13", "Di 14-22", "Mo-So 0-23:59", "Do 8:30-12, 13-18:15"]).map(
    calendar
)


def test_each_step_comes_after_its_office_hours() -> None:
    found = [(due.step, due.at) for due in islice(steps(berlin(22, 10), USUAL, calendar()), 5)]

    assert found == [
        ("remind", berlin(23, 14)),
        ("widen", berlin(24, 11)),
        ("escalate", berlin(25, 14)),
        ("escalate", berlin(30, 14)),
        ("escalate", berlin(3, 11, month=12)),
    ]


def test_holidays_and_weekends_do_not_count() -> None:
    stood = stand(berlin(24, 13, month=12), berlin(27, 12, month=12), USUAL, calendar())

    assert stood.reached is None
    assert stood.upcoming.at == berlin(28, 10, month=12)


@given(moments, deadlines, weeks)
def test_every_lead_has_a_next_step_and_steps_never_go_back(since: datetime, after: Deadlines, week: Calendar) -> None:
    found = list(islice(steps(since, after, week), 8))

    assert [due.step for due in found] == ["remind", "widen", *["escalate"] * 6]
    assert all(one.at < two.at for one, two in pairwise(found))
    assert found[0].at > since


@given(moments, st.timedeltas(timedelta(0), timedelta(days=60)), deadlines, weeks)
def test_at_any_moment_one_step_counts_and_the_next_is_still_to_come(
    since: datetime, span: timedelta, after: Deadlines, week: Calendar
) -> None:
    now = since + span
    stood = stand(since, now, after, week)

    assert stood.upcoming.at > now
    assert stood.reached is None or since < stood.reached.at <= now
    missed = list(takewhile(lambda due: due.at <= now, steps(since, after, week)))
    assert stood.reached == (missed[-1] if missed else None)


@given(moments, deadlines, weeks)
def test_office_hours_are_counted_as_they_are_waited_for(since: datetime, after: Deadlines, week: Calendar) -> None:
    spans = [waited(since, due.at, week) for due in islice(steps(since, after, week), 4)]

    assert spans == [after.remind_after, after.widen_after, after.escalate_after, 2 * after.escalate_after]


def test_a_reminder_waits_for_its_reader_but_not_for_the_next_step() -> None:
    due, following = berlin(23, 14), berlin(24, 11)

    assert convenient(due, following, calendar("Mo-Fr 8-10")) == berlin(24, 8)
    assert convenient(due, following, calendar("Mo-Fr 13-15")) == due
    assert convenient(due, following, calendar("Di 11-12")) == due
    assert convenient(due, following, Calendar((), BERLIN)) == due


def test_people_are_written_to_by_day() -> None:
    assert by_day(berlin(25, 8), BERLIN, 8, 20) == berlin(25, 8)
    assert by_day(berlin(25, 7, 59), BERLIN, 8, 20) == berlin(25, 8)
    assert by_day(berlin(25, 19, 59), BERLIN, 8, 20) == berlin(25, 19, 59)
    assert by_day(berlin(25, 20), BERLIN, 8, 20) == berlin(26, 8)


def test_in_the_night_the_clocks_change_the_morning_is_where_people_see_it() -> None:
    assert by_day(datetime(2027, 3, 27, 23, tzinfo=BERLIN), BERLIN, 8, 20) == datetime(2027, 3, 28, 8, tzinfo=BERLIN)
    assert by_day(datetime(2026, 10, 24, 23, tzinfo=BERLIN), BERLIN, 8, 20) == datetime(2026, 10, 25, 8, tzinfo=BERLIN)


def test_a_talk_is_over_a_while_after_its_last_message() -> None:
    now = berlin(25, 14)

    assert after_the_talk(now, None) == now
    assert after_the_talk(now, now - 2 * QUIET) == now
    assert after_the_talk(now, now - QUIET / 2) == now + QUIET / 2


def test_for_somebody_in_need_steps_come_in_minutes_by_night_and_on_holidays() -> None:
    found = [(due.step, due.at) for due in islice(steps(berlin(25, 23, 50, month=12), IN_NEED, AroundTheClock()), 5)]

    assert found == [
        ("remind", berlin(26, 0, 5, month=12)),
        ("widen", berlin(26, 0, 20, month=12)),
        ("escalate", berlin(26, 0, 50, month=12)),
        ("escalate", berlin(26, 2, 50, month=12)),
        ("escalate", berlin(26, 4, 50, month=12)),
    ]
