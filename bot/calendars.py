"""Calendars that people count their years in: which language may mean which, and what age a year of birth gives.

The Iranian and Afghan calendar is understood from everybody: its 1300s are no Gregorian year of birth of anybody alive.
A year of the Ethiopian calendar looks like a Gregorian one, so only the languages it belongs to may mean it, and both
are offered. Lunar Hijri years (14xx) are not guessed: they say neither a season nor, within a year, an age.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

Calendar = Literal["gregorian", "ethiopian"]

_CALENDARS: dict[str, Calendar] = {"am": "ethiopian", "ti": "ethiopian"}
"""Languages whose speakers may count in another calendar than the Gregorian one."""

SOLAR_YEARS = range(1300, 1400)


def calendar_of(locale: str) -> Calendar:
    """The calendar in which somebody who reads this language may give a year."""
    return _CALENDARS.get(locale, "gregorian")


@dataclass(frozen=True, slots=True)
class Span:
    """The Gregorian days a year of some calendar may hold, both ends in."""

    first: date
    last: date

    def ages(self, on: date) -> range:
        """Every age that somebody born in it may have on the local day `on`, the lowest first."""
        return range(_age(self.last, on), _age(self.first, on) + 1)


def gregorian(year: int) -> Span:
    """The days of a year; `year` is 1 to 9999."""
    return Span(date(year, 1, 1), date(year, 12, 31))


def solar(year: int) -> Span:
    """The days of a year of the Iranian and Afghan calendar (1383): it begins on 20, 21 or 22 March."""
    return Span(date(year + 621, 3, 20), date(year + 622, 3, 21))


def ethiopian(year: int) -> Span:
    """The days of a year of the Ethiopian calendar: it begins on 11 or 12 September."""
    return Span(date(year + 7, 9, 11), date(year + 8, 9, 11))


def _age(born: date, on: date) -> int:
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))
