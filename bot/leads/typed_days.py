"""Days and times as coaches type them in German: `3.12.`, `Do 3.12.2026 14:30`, `morgen 9 Uhr`. Pure."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo

_WEEKDAYS = ("mo", "di", "mi", "do", "fr", "sa", "so")
_NAMED = {"heute": 0, "morgen": 1, "übermorgen": 2, "uebermorgen": 2}
_DAY = (
    r"(?:(?P<weekday>mo|di|mi|do|fr|sa|so)[a-zäöü]*\.?,?\s+)?"
    r"(?:(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.?(?:\s?(?P<year>\d{4}|\d{2}))?|(?P<iso>\d{4}-\d{2}-\d{2})"
    r"|(?P<named>heute|morgen|übermorgen|uebermorgen))"
)
_TIME = r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?(?:\s*(?:uhr|h))?"
_ONLY_DAY = re.compile(_DAY)
_MOMENT = re.compile(rf"{_DAY},?\s+(?:um\s+|ab\s+)?{_TIME}")


def day_of(text: str, today: date) -> date | None:
    """The day that `text` names, the next one where it names no year; None for what is no day.

    A day with a weekday that is not its own is none: nobody can tell which of the two was meant.
    """
    found = _ONLY_DAY.fullmatch(_plain(text))
    return _day(found, today) if found else None


def wrong_weekday(text: str, today: date) -> date | None:
    """The day in `text`, with or without a time, where the weekday written with it is another one's."""
    found = _ONLY_DAY.fullmatch(_plain(text)) or _MOMENT.fullmatch(_plain(text))
    day = _day_alone(found, today) if found else None
    return day if found and day and not _weekday_fits(found, day) else None


def moment_of(text: str, today: date, zone: tzinfo) -> datetime | None:
    """The moment (UTC) that `text` names as a local day and time; None for what is none.

    A time that the clocks leap over in spring is none; of one that comes twice in autumn the first is meant.
    """
    found = _MOMENT.fullmatch(_plain(text))
    day = _day(found, today) if found else None
    if found is None or day is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if hour > 23 or minute > 59:
        return None
    local = datetime.combine(day, time(hour, minute), zone)
    moment = local.astimezone(UTC)
    return moment if moment.astimezone(zone).replace(tzinfo=None) == local.replace(tzinfo=None) else None


def _plain(text: str) -> str:
    return " ".join(text.lower().split())


def _day(found: re.Match[str], today: date) -> date | None:
    day = _day_alone(found, today)
    return day if day and _weekday_fits(found, day) else None


def _weekday_fits(found: re.Match[str], day: date) -> bool:
    return found["weekday"] in (None, _WEEKDAYS[day.weekday()])


def _day_alone(found: re.Match[str], today: date) -> date | None:
    """The day by its date, whatever weekday is written with it."""
    if found["named"]:
        return today + timedelta(days=_NAMED[found["named"]])
    try:
        if found["iso"]:
            return date.fromisoformat(found["iso"])
        day, month = int(found["day"]), int(found["month"])
        if found["year"]:
            year = int(found["year"])
            return date(year + 2000 if year < 100 else year, month, day)
        this_year = date(today.year, month, day)
    except ValueError:
        return None
    # In December a coach who writes 7.1. means the next one.
    return this_year if this_year >= today else _a_year_later(this_year)


def _a_year_later(day: date) -> date | None:
    try:
        return day.replace(year=day.year + 1)
    except ValueError:  # 29 February
        return None
