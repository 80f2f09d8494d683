"""When a coach is away: what they type, and what becomes of the leave that is known already. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from bot.leads.typed_days import day_of, wrong_weekday

LONGEST = timedelta(days=365)
LONGEST_INTO_NEXT_YEAR = timedelta(days=180)
"""A last day without a year that would lie farther off is rather a slip than a day of next year."""

Days = tuple[date, date]
"""The first and the last day, both in."""

_UNTIL = re.compile(r"(?:until|till|bis)(?:\s+zum)?\s+", re.IGNORECASE)
_FROM = re.compile(r"(?:from|vom|von|ab)\s+", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*[-–—]\s*|\s+(?:until|till|to|bis)(?:\s+zum)?\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Leave:
    """Days somebody is away; `open_start` where only the last day was said."""

    first: date
    last: date
    open_start: bool = False


def leave_of(text: str, today: date) -> Leave | Literal["unreadable", "over", "upside-down", "too-long"]:
    """The leave that `bis 12.12.`, `1.12.-12.12.` or `24.12.` mean, or what is wrong with it."""
    text = text.strip()
    if until := _UNTIL.match(text):
        last = day_of(text[until.end() :], today)
        found = (today, last) if last else None
    else:
        found = _between(_FROM.sub("", text, count=1) if _FROM.match(text) else text, today)
    if found is None:
        return "unreadable"
    first, last = found
    if last < first:
        return "over" if last < today else "upside-down"
    if last < today:
        return "over"
    if last - first > LONGEST:
        return "too-long"
    return Leave(first, last, until is not None)


def _between(text: str, today: date) -> Days | None:
    if only := day_of(text, today):
        return only, only
    for between in _BETWEEN.finditer(text):  # a day may itself hold a hyphen: 2026-12-01
        first = day_of(text[: between.start()], today)
        last = day_of(text[between.end() :], max(first, today)) if first else None
        if first and last and last - first >= LONGEST_INTO_NEXT_YEAR:
            last = day_of(text[between.end() :], today) or last
        if first and last:
            return first, last
    return None


def wrong_weekday_in(text: str, today: date) -> date | None:
    """The first day in what was typed that has another weekday than the one written with it."""
    parts = [
        text,
        *(part for between in _BETWEEN.finditer(text) for part in (text[: between.start()], text[between.end() :])),
    ]
    days = (wrong_weekday(_FROM.sub("", _UNTIL.sub("", part.strip(), 1), 1), today) for part in parts)
    return next(filter(None, days), None)


def with_leave(known: Iterable[Days], new: Leave) -> tuple[Days, ...]:
    """The leave with the new one: what it touches becomes one with it.

    Whoever only says until when they are away moves the end of the leave they are on, also to an earlier day.
    """
    first, last = new.first, new.last
    apart: list[Days] = []
    for begins, ends in sorted(known):
        if ends < first or begins > last:
            apart.append((begins, ends))
        else:
            first = min(first, begins)
            last = last if new.open_start and begins <= new.first else max(last, ends)
    return tuple(sorted([*apart, (first, last)]))


def without_leave(known: Iterable[Days], day: date) -> tuple[Days, ...]:
    """The leave that was over before `day`."""
    return tuple(days for days in known if days[1] < day)
