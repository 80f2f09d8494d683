"""Days as people read them, each language in its own way. Pure."""

from __future__ import annotations

from datetime import date

from babel import Locale, UnknownLocaleError
from babel.dates import format_date

_IN_DIGITS = frozenset({"ti"})
"""Languages whose months have the names of another calendar's: in Tigrinya a day in November would be read as one of
the Ethiopian month that is called the same."""


def day_words(day: date, locale: str) -> str:
    """A day with its month in words, as CLDR has it for the language; in digits where that is not known or not clear.

    The day is a Gregorian one and its digits are 0-9 in every language, as on all papers and in all appointments that
    people have to compare it with in Germany.
    """
    if locale in _IN_DIGITS:
        return _in_digits(day)
    try:
        return str(format_date(day, "long", Locale.parse(locale, sep="-")))
    except (UnknownLocaleError, ValueError):
        return _in_digits(day)


def _in_digits(day: date) -> str:
    return f"{day:%d.%m.%Y}"
