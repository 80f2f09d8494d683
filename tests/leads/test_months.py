"""Months: written, counted, and their first working day in NRW."""

from datetime import UTC, date, datetime, time

import pytest

from bot.leads.months import Month, next_first_working_day
from bot.settings import OFFICE_ZONE


def test_a_month_is_read_as_it_is_written() -> None:
    assert Month.parse("2026-11") == Month(2026, 11)
    assert str(Month(2026, 3)) == "2026-03"


@pytest.mark.parametrize("text", ["", "november", "2026-13", "2026-00", "11-2026", "2026-11-01", "0000-01", "9999-12"])
def test_what_is_no_month_is_none(text: str) -> None:
    assert Month.parse(text) is None


def test_a_month_begins_and_ends_by_the_clock_of_the_office() -> None:
    assert Month(2026, 10).begins(OFFICE_ZONE) == datetime(2026, 9, 30, 22, tzinfo=UTC)
    assert Month(2026, 10).ends(OFFICE_ZONE) == datetime(2026, 10, 31, 23, tzinfo=UTC)  # winter time by then


def test_a_year_ends_in_december() -> None:
    assert Month(2026, 12).next == Month(2027, 1)
    assert Month(2027, 1).before == Month(2026, 12)
    assert Month(2028, 2).last_day == date(2028, 2, 29)


def test_the_first_working_day_is_neither_a_weekend_nor_a_holiday() -> None:
    assert Month(2026, 12).first_working_day == date(2026, 12, 1)
    assert Month(2027, 1).first_working_day == date(2027, 1, 4)  # New Year's Day is a Friday
    assert Month(2026, 11).first_working_day == date(2026, 11, 2)  # All Saints' Day is a Sunday


def test_the_next_first_working_day_is_later_than_now() -> None:
    due = datetime(2026, 12, 1, 8, tzinfo=UTC)

    assert next_first_working_day(datetime(2026, 12, 1, 7, 59, tzinfo=UTC), time(9), OFFICE_ZONE) == due
    assert next_first_working_day(due, time(9), OFFICE_ZONE) == datetime(2027, 1, 4, 8, tzinfo=UTC)
