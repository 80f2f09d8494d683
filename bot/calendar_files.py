"""Appointments as files for calendars (iCalendar, RFC 5545)."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from icalendar import Calendar, Event, Timezone

from bot.settings import OFFICE_ZONE

NAME = "termin.ics"
_MAKER = "-//Durchstarten//Termine//DE"
# Written out because icalendar 7.3 lets the summer begin an hour late: it gives the onset as 03:00, where
# RFC 5545 (3.6.5, read 2026-11-26) wants the local time before the change.
_ZONE = """\
BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:DAYLIGHT
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
"""
_ISOLATION = re.compile("[\u2066-\u2069]")  # some calendars draw them as boxes


def calendar_file(
    uid: str, title: str, place: str, starts: datetime, length: timedelta, written: datetime, *, cancelled: bool = False
) -> str:
    """The file that brings an appointment into a calendar; with `cancelled` the one that takes it out again.

    uid  the same for both files, so that the calendar knows what is cancelled
    """
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", written)
    event.add("sequence", 1 if cancelled else 0)
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    event.add("dtstart", starts.astimezone(OFFICE_ZONE))
    event.add("dtend", (starts + length).astimezone(OFFICE_ZONE))
    event.add("summary", _ISOLATION.sub("", title))
    if place:
        event.add("location", place)
    calendar = Calendar()
    calendar.add("prodid", _MAKER)
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if cancelled else "PUBLISH")
    calendar.add_component(Timezone.from_ical(_ZONE))
    calendar.add_component(event)
    return str(calendar.to_ical(), "utf-8")
