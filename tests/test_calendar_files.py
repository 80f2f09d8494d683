"""Calendar files: read back by the library, on ordinary days and on those the clocks change."""

from datetime import UTC, datetime, timedelta

import pytest
from icalendar import Calendar, Event

from bot.calendar_files import calendar_file
from bot.settings import OFFICE_ZONE

HOUR = timedelta(hours=1)
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def made(
    starts: datetime = NOW, title: str = "Appointment with Sara", place: str = "Rathaus", *, cancelled: bool = False
) -> str:
    """The file of an appointment of one hour."""
    return calendar_file(
        "termin-7@durchstarten", title, place, starts, starts + HOUR, NOW, int(cancelled), cancelled=cancelled
    )


def event_of(text: str) -> Event:
    """The event in a file."""
    (event,) = Calendar.from_ical(text).events
    return event


@pytest.mark.parametrize(
    ("starts", "begins", "ends"),
    [
        (datetime(2026, 12, 3, 14, 30, tzinfo=OFFICE_ZONE), "20261203T133000Z", "20261203T143000Z"),
        (datetime(2027, 3, 28, 1, 30, tzinfo=OFFICE_ZONE), "20270328T003000Z", "20270328T013000Z"),
        (datetime(2027, 3, 28, 10, 0, tzinfo=OFFICE_ZONE), "20270328T080000Z", "20270328T090000Z"),
        (datetime(2026, 10, 25, 10, 0, tzinfo=OFFICE_ZONE), "20261025T090000Z", "20261025T100000Z"),
    ],
)
def test_the_event_stands_at_its_moment_also_on_days_the_clocks_change(
    starts: datetime, begins: str, ends: str
) -> None:
    text = made(starts.astimezone(UTC))

    assert f"DTSTART:{begins}\r\n" in text
    assert f"DTEND:{ends}\r\n" in text
    event = event_of(text)
    assert (event.start, event.end) == (starts, starts.astimezone(UTC) + HOUR)


def test_what_is_published_is_cancelled_under_the_same_name_and_a_higher_number() -> None:
    published, cancelled = made(), made(cancelled=True)

    assert "METHOD:PUBLISH\r\n" in published and "METHOD:CANCEL\r\n" in cancelled
    one, other = event_of(published), event_of(cancelled)
    assert one.uid == other.uid == "termin-7@durchstarten"
    assert (one.sequence, other.sequence) == (0, 1)
    assert (one["status"], other["status"]) == ("CONFIRMED", "CANCELLED")


def test_title_and_place_arrive_whatever_they_hold() -> None:
    event = event_of(made(title="موعد مع \u2068Sara\u2069", place="Rathaus; Zimmer 12, 2. Etage\n\\Hof " + "ä" * 80))

    assert event["summary"] == "موعد مع Sara"
    assert event["location"] == "Rathaus; Zimmer 12, 2. Etage\n\\Hof " + "ä" * 80


def test_without_a_place_there_is_none() -> None:
    assert "location" not in event_of(made(place=""))
