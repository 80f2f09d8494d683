"""What a coach types to offer appointments: up to three times, and a place. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Literal

from bot.leads.hours import Calendar
from bot.leads.typed_days import moment_of, wrong_weekday

MOST_TIMES = 3
LONGEST_PLACE = 200
FARTHEST = timedelta(days=60)
"""How far ahead an appointment may lie: who waits longer has found something else, or nothing."""

Wrong = Literal[
    "unreadable", "weekday", "no-such-time", "past", "too-far", "twice", "no-time", "too-many", "no-place", "long-place"
]

_PLACE = re.compile(r"(?:ort|treffpunkt|adresse)\b\s*:?\s*(?P<place>.*)", re.IGNORECASE)
# In Telegram on a computer the Enter key sends: whoever has no second line writes everything in one.
_SEPARATOR = re.compile(r"\s*(?:;|\s/\s)\s*")
# How a line begins that is about a time, although it may not be read as one.
_LIKE_A_TIME = re.compile(
    r"(?:\d{1,2}\.\s?\d|\d{1,2}\.?\s*(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)|\d{4}-\d|\d{1,2}(?::\d|\s*uhr)"
    r"|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so)s?\b"
    r"|(?:gestern|heute|morgen|übermorgen|uebermorgen|um|ab|oder)\b|(?:nächst|naechst|kommend)e)",
    re.IGNORECASE,
)
# What nobody writes in the name of a place: 30.11., 14:30, 9 Uhr; but „Straße des 17. Juni“, „Raum 1.2.3“.
_HOLDS_A_TIME = re.compile(
    r"(?<![\d.])\d{1,2}(?:\.\s?\d{1,2}\.(?!\d\b)|:\d{2}\b|(?:\.\d{2})?\s*uhr\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Mistake:
    """What cannot be taken in an offer.

    line    what was typed; "" where it is about the whole
    moment  what was read there, if anything
    day     the day by its date, where the weekday is not its own
    """

    wrong: Wrong
    line: str = ""
    moment: datetime | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """Times (UTC, in order) and the place, as a coach offers them."""

    times: tuple[datetime, ...]
    place: str


def offer_of(text: str, now: datetime, zone: tzinfo, last_place: str = "") -> Offer | tuple[Mistake, ...]:
    """The offer in `text`, or everything that is wrong with it, in the order it was typed.

    last_place  stands in where no place is written; "" for none
    """
    today, times, mistakes, place = now.astimezone(zone).date(), list[datetime](), list[Mistake](), ""
    parts = list(_parts(text))
    for number, part in enumerate(parts):
        labelled = _PLACE.fullmatch(part)
        if labelled is not None and not place:
            place = labelled["place"].strip()
            continue
        moment = moment_of(part, today, zone)
        if moment is not None:
            wrong = _wrong_with(moment, now, times)
            if wrong is not None:
                mistakes.append(Mistake(wrong, part, moment))
            times.append(moment)
        elif (day := wrong_weekday(part, today)) is not None:
            mistakes.append(Mistake("weekday", part, day=day))
        elif moment_of(part, today, UTC) is not None:  # only here it is none: the clocks leap over it
            mistakes.append(Mistake("no-such-time", part))
        elif number == len(parts) - 1 and not place and _looks_like_a_place(part):
            place = part
        else:
            mistakes.append(Mistake("unreadable", part))
    if len(set(times)) > MOST_TIMES:
        mistakes.append(Mistake("too-many"))
    if not times and not mistakes:
        mistakes.append(Mistake("no-time"))
    place = place or last_place
    if not place:
        mistakes.append(Mistake("no-place"))
    elif len(place) > LONGEST_PLACE:
        mistakes.append(Mistake("long-place"))
    return tuple(mistakes) if mistakes else Offer(tuple(sorted(times)), place)


def _looks_like_a_place(part: str) -> bool:
    """A time that cannot be read must not reach the person as the place."""
    return not _LIKE_A_TIME.match(part) and not _HOLDS_A_TIME.search(part)


def _parts(text: str) -> Iterator[str]:
    """The lines, and the pieces of a line that holds several; without bullets and blank ones."""
    for line in text.splitlines():
        line = line.strip(" \t•*–-")
        while _LIKE_A_TIME.match(line) and (found := _SEPARATOR.search(line)):
            yield line[: found.start()]
            line = line[found.end() :]
        if line:
            yield line.rstrip(",;")


def _wrong_with(moment: datetime, now: datetime, before: list[datetime]) -> Wrong | None:
    if moment <= now:
        return "past"
    if moment > now + FARTHEST:
        return "too-far"
    return "twice" if moment in before else None


def outside_hours(offer: Offer, calendar: Calendar) -> tuple[datetime, ...]:
    """The times of the offer at which the coach is not at work."""
    return tuple(moment for moment in offer.times if not calendar.is_open(moment))
