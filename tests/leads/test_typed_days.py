"""Days and times as coaches type them."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.leads.typed_days import day_of, moment_of, wrong_weekday

TODAY = date(2026, 11, 26)
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3.12.", date(2026, 12, 3)),
        ("3.12", date(2026, 12, 3)),
        ("03.12.2026", date(2026, 12, 3)),
        ("3. 12. 26", date(2026, 12, 3)),
        ("Do 3.12.", date(2026, 12, 3)),
        ("Donnerstag, 3.12.", date(2026, 12, 3)),
        ("2026-12-03", date(2026, 12, 3)),
        ("7.1.", date(2027, 1, 7)),
        ("26.11.", TODAY),
        ("heute", TODAY),
        ("Morgen", date(2026, 11, 27)),
        ("übermorgen", date(2026, 11, 28)),
    ],
)
def test_a_day_is_read(text: str, day: date) -> None:
    assert day_of(text, TODAY) == day


@pytest.mark.parametrize(
    "text", ["", "bald", "31.11.", "3.13.", "29.2.", "Dezember", "3.12. 14:30", "2026-13-01", "Fr 3.12."]
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert day_of(text, TODAY) is None


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("3.12. 14:30", datetime(2026, 12, 3, 13, 30, tzinfo=UTC)),
        ("Do, 3.12.2026 um 14.30 Uhr", datetime(2026, 12, 3, 13, 30, tzinfo=UTC)),
        ("morgen 9 Uhr", datetime(2026, 11, 27, 8, 0, tzinfo=UTC)),
        ("1.7.2027, 9:00", datetime(2027, 7, 1, 7, 0, tzinfo=UTC)),
        ("28.3.2027 03:30", datetime(2027, 3, 28, 1, 30, tzinfo=UTC)),
        ("25.10.2026 2:30", datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
    ],
)
def test_a_moment_is_read_as_local_time(text: str, moment: datetime) -> None:
    assert moment_of(text, TODAY, BERLIN) == moment


@pytest.mark.parametrize("text", ["3.12.", "14:30", "3.12. 25:00", "3.12. 14:75", "28.3.2027 02:30", "morgen früh"])
def test_what_is_no_moment_is_none(text: str) -> None:
    assert moment_of(text, TODAY, BERLIN) is None


@pytest.mark.parametrize("text", ["Fr 2.12.", "Freitag, 2.12.2026 14:30", "fr. 2.12. um 9 Uhr"])
def test_a_weekday_that_is_not_the_days_own_is_not_accepted(text: str) -> None:
    assert day_of(text, TODAY) is None
    assert moment_of(text, TODAY, BERLIN) is None
    assert wrong_weekday(text, TODAY) == date(2026, 12, 2)


@pytest.mark.parametrize("text", ["Mi 2.12.", "Mi 2.12. 14:30", "2.12.", "morgen", "bald", "Fr 31.11."])
def test_no_weekday_is_wrong_where_it_fits_or_there_is_none(text: str) -> None:
    assert wrong_weekday(text, TODAY) is None
