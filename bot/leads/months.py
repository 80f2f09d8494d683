"""Months of the office's calendar: which one a text names, when it begins and ends, its first working day. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from bot.leads.hours import is_holiday

_WRITTEN = re.compile(r"(\d{4})-(\d{2})")


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A month of a year."""

    year: int
    month: int

    @classmethod
    def of(cls, day: date) -> Month:
        """The month the day lies in."""
        return cls(day.year, day.month)

    @classmethod
    def parse(cls, text: str) -> Month | None:
        """The month written as 2026-11; None for what is none."""
        found = _WRITTEN.fullmatch(text.strip())
        if found is None or not 1 <= int(found[2]) <= 12 or not 2000 <= int(found[1]) <= 9998:
            return None
        return cls(int(found[1]), int(found[2]))

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}"

    @property
    def first_day(self) -> date:
        """Its first day."""
        return date(self.year, self.month, 1)

    @property
    def last_day(self) -> date:
        """Its last day."""
        return self.next.first_day - timedelta(days=1)

    @property
    def next(self) -> Month:
        """The month after it."""
        return Month.of(self.first_day + timedelta(days=31))

    @property
    def before(self) -> Month:
        """The month before it."""
        return Month.of(self.first_day - timedelta(days=1))

    def begins(self, zone: tzinfo) -> datetime:
        """The moment (UTC) at which it begins in `zone`."""
        return datetime.combine(self.first_day, time(), zone).astimezone(UTC)

    def ends(self, zone: tzinfo) -> datetime:
        """The first moment (UTC) that lies no more in it."""
        return self.next.begins(zone)

    @property
    def first_working_day(self) -> date:
        """The first day that is neither a weekend's nor a public holiday in NRW."""
        day = self.first_day
        while day.isoweekday() > 5 or is_holiday(day):
            day += timedelta(days=1)
        return day


def next_first_working_day(now: datetime, at: time, zone: tzinfo) -> datetime:
    """The next moment (UTC), later than `now`, at which it is `at` on the first working day of a month."""
    month = Month.of(now.astimezone(zone).date())
    moment = datetime.combine(month.first_working_day, at, zone).astimezone(UTC)
    return moment if moment > now else datetime.combine(month.next.first_working_day, at, zone).astimezone(UTC)
