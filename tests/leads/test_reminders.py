"""Reminders of appointments: at their wall-clock times, each once, and only while they are true."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.leads.considerate import by_day
from bot.leads.reminders import ASKED, EVENING, SOON, due, is_timely, question_after, reminders

BERLIN = ZoneInfo("Europe/Berlin")
JUNE = datetime(2026, 6, 1, tzinfo=UTC)
YEAR = st.integers(0, 365 * 24 * 60).map(lambda minutes: JUNE + timedelta(minutes=minutes))
MINUTES = st.integers(1, 60 * 24 * 20).map(lambda minutes: timedelta(minutes=minutes))


def local(text: str) -> datetime:
    """A local time, in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN).astimezone(UTC)


@pytest.mark.parametrize(
    ("starts", "evening", "soon"),
    [
        ("2026-12-03 14:30", "2026-12-02 18:00", "2026-12-03 12:30"),
        # Summer begins in the night from the 27th to the 28th, at two o'clock.
        ("2027-03-28 10:00", "2027-03-27 18:00", "2027-03-28 08:00"),
        ("2027-03-28 04:00", "2027-03-27 18:00", "2027-03-28 01:00"),
        ("2027-03-29 09:00", "2027-03-28 18:00", "2027-03-29 07:00"),
        # It ends in the night from the 24th to the 25th, at three o'clock.
        ("2026-10-25 10:00", "2026-10-24 18:00", "2026-10-25 08:00"),
        ("2026-10-26 09:00", "2026-10-25 18:00", "2026-10-26 07:00"),
    ],
)
def test_reminders_come_at_six_the_evening_before_and_two_hours_before(starts: str, evening: str, soon: str) -> None:
    assert reminders(local(starts), local(starts) - timedelta(days=9), BERLIN) == {
        EVENING: local(evening),
        SOON: local(soon),
    }


def test_two_hours_before_an_hour_that_comes_twice_is_counted_on_the_clock_of_the_world() -> None:
    assert due(SOON, local("2026-10-25 04:00"), BERLIN) == datetime(2026, 10, 25, 1, 0, tzinfo=UTC)  # 2:00, again


@pytest.mark.parametrize(
    ("agreed", "kinds"),
    [
        ("2026-12-02 17:59", {EVENING, SOON}),
        ("2026-12-02 18:00", {SOON}),
        ("2026-12-03 12:15", {SOON}),
        ("2026-12-03 12:16", set()),
        ("2026-12-03 14:29", set()),
    ],
)
def test_what_was_agreed_late_is_not_told_again_at_once(agreed: str, kinds: set[str]) -> None:
    assert reminders(local("2026-12-03 14:30"), local(agreed), BERLIN).keys() == kinds


@pytest.mark.parametrize(
    ("now", "evening", "soon"),
    [
        ("2026-12-02 17:59", False, False),
        ("2026-12-02 18:00", True, False),
        ("2026-12-02 20:00", True, False),
        ("2026-12-02 20:01", False, False),
        ("2026-12-03 12:30", False, True),
        ("2026-12-03 13:30", False, True),
        ("2026-12-03 13:31", False, False),
        ("2026-12-03 14:30", False, False),
    ],
)
def test_a_late_reminder_is_not_sent(now: str, evening: bool, soon: bool) -> None:
    starts = local("2026-12-03 14:30")

    assert is_timely(EVENING, starts, local(now), BERLIN) == evening
    assert is_timely(SOON, starts, local(now), BERLIN) == soon


@pytest.mark.parametrize(
    ("starts", "asked"),
    [
        ("2026-12-03 14:30", "2026-12-03 16:30"),
        ("2026-12-03 17:59", "2026-12-03 19:59"),
        ("2026-12-03 18:00", "2026-12-04 10:00"),
        ("2026-12-03 23:00", "2026-12-04 10:00"),
        ("2026-12-03 06:59", "2026-12-03 10:00"),
        ("2026-12-03 07:00", "2026-12-03 09:00"),
        ("2027-03-27 19:00", "2027-03-28 10:00"),
        ("2026-10-24 19:00", "2026-10-25 10:00"),
    ],
)
def test_both_are_asked_two_hours_after_the_start_but_not_at_night(starts: str, asked: str) -> None:
    assert question_after(local(starts), BERLIN) == local(asked)


@given(YEAR, MINUTES)
def test_every_reminder_lies_between_agreement_and_start(starts: datetime, before: timedelta) -> None:
    agreed = starts - before
    found = reminders(starts, agreed, BERLIN)

    assert all(agreed < moment < starts for moment in found.values())
    assert (SOON in found) == (before >= timedelta(hours=2, minutes=15))
    if EVENING in found:
        evening = found[EVENING].astimezone(BERLIN)
        assert (evening.hour, evening.minute) == (18, 0)
        assert starts.astimezone(BERLIN).date() - evening.date() == timedelta(days=1)
    if before >= timedelta(hours=30):
        assert found.keys() == {EVENING, SOON}


@given(YEAR, MINUTES, st.integers(1, 59))
def test_a_bot_that_looks_again_and_again_reminds_once_of_each(starts: datetime, before: timedelta, every: int) -> None:
    now, waiting = starts - before, reminders(starts, starts - before, BERLIN)
    planned, sent = set(waiting), list[str]()
    while now < starts + timedelta(hours=1):
        for reminder in [reminder for reminder, moment in waiting.items() if moment <= now]:
            del waiting[reminder]
            if is_timely(reminder, starts, now, BERLIN):
                sent.append(reminder)
        now += timedelta(minutes=every)

    assert sorted(sent) == sorted(planned)


@given(YEAR)
def test_the_question_comes_by_day_and_after_the_meeting(starts: datetime) -> None:
    asked = question_after(starts, BERLIN)

    assert timedelta(hours=2) <= asked - starts <= timedelta(hours=17)
    assert 9 <= asked.astimezone(BERLIN).hour < 20
    assert by_day(asked, BERLIN, *ASKED) == asked
