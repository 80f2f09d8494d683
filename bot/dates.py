"""Days as people read them, each language in its own way. Pure."""

from __future__ import annotations

from datetime import date

from babel import Locale, UnknownLocaleError
from babel.dates import format_date

_IN_DIGITS = frozenset({"ti", "ku"})
"""Languages whose month names may be misread, and a misread month is a missed appointment: in Tigrinya they are those
of the Ethiopian calendar too, and the Kurmanji ones of CLDR are not known to people from Syria or Iraq."""


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
