"""An event as a file for the phone's calendar (iCalendar, RFC 5545)."""

from __future__ import annotations

from datetime import datetime

from icalendar import Calendar, Event

from bot.occasions import Occasion


def calendar_file(event: Occasion, now: datetime, changes: int, *, cancelled: bool = False) -> tuple[str, str]:
    """Name and text of the file; a phone puts a later one of the same event in the place of the earlier.

    changes  how often the event was changed since this person was told first
    """
    entry = Event()
    entry.add("uid", f"{event.key}@events.durchstarten")
    entry.add("sequence", changes)
    entry.add("dtstamp", now)
    entry.add("dtstart", event.details.starts)
    if event.details.ends is not None:
        entry.add("dtend", event.details.ends)
    entry.add("summary", event.name)
    entry.add("location", event.details.place)
    entry.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    calendar = Calendar()
    calendar.add("prodid", "-//Durchstarten//events//DE")
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if cancelled else "PUBLISH")
    calendar.add_component(entry)
    return f"{event.key}.ics", calendar.to_ical().decode()
