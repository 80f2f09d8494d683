"""Appointments and events as files for calendars (iCalendar, RFC 5545)."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from icalendar import Calendar, Event

_MAKER = "-//Durchstarten//Termine//DE"
_ISOLATION = re.compile("[\u2066-\u2069]")  # some calendars draw them as boxes


def calendar_file(
    uid: str,
    title: str,
    place: str,
    starts: datetime,
    ends: datetime | None,
    written: datetime,
    sequence: int,
    *,
    cancelled: bool = False,
) -> str:
    """The file that brings something into a calendar; with `cancelled` the one that takes it out again.

    uid       the same for every file about it, so that the calendar knows what is changed or cancelled
    sequence  higher than that of the file before

    Times are in UTC, which every calendar shows as its own local time: no description of a time zone can be wrong.
    """
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", written)
    event.add("sequence", sequence)
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    event.add("dtstart", starts.astimezone(UTC))
    if ends is not None:
        event.add("dtend", ends.astimezone(UTC))
    event.add("summary", _ISOLATION.sub("", title))
    if place:
        event.add("location", place)
    calendar = Calendar()
    calendar.add("prodid", _MAKER)
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if cancelled else "PUBLISH")
    calendar.add_component(event)
    return str(calendar.to_ical(), "utf-8")
