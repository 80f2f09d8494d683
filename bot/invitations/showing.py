"""An event as people read it, and its buttons."""

from __future__ import annotations

from datetime import datetime
from html import escape

from bot.calendar_files import calendar_file
from bot.delivery.message import Button
from bot.keyboards import Rows, pack
from bot.moments import moment_in_words
from bot.occasions import Details, Occasion
from bot.settings import OFFICE_ZONE
from bot.words import Texts


def invitation_text(event: Occasion, texts: Texts) -> str:
    """The whole invitation."""
    heading = texts("event-invitation", kind=texts.plain(f"event-kind-{event.kind}"))
    return f"{heading}\n\n{event_text(event, texts)}\n\n{texts('event-ask')}"


def event_text(event: Occasion, texts: Texts, known: Details | None = None) -> str:
    """Name, time and place; what the person has `known` otherwise stands there too, struck out."""
    now = event.details
    lines = [f"<b>{texts.line(f'„{event.name}“')}</b>"]
    if known is not None and (known.starts, known.ends) != (now.starts, now.ends):
        lines.append(f"<s>{_when(known, texts)}</s>")
    lines.append(_when(now, texts))
    if known is not None and known.place != now.place:
        lines.append(f"<s>{texts('appointment-place', place=known.place)}</s>")
    lines.append(texts("appointment-place", place=now.place))
    return "\n".join(lines)


def _when(details: Details, texts: Texts) -> str:
    begins = moment_in_words(details.starts, texts)
    if details.ends is None:
        return escape(begins, quote=False)
    same_day = _local(details.ends).date() == _local(details.starts).date()
    ends = f"{_local(details.ends):%H:%M}" if same_day else moment_in_words(details.ends, texts)
    return escape(f"{begins} – {ends}", quote=False)


def _local(moment: datetime) -> datetime:
    return moment.astimezone(OFFICE_ZONE)


def invitation_rows(event: Occasion, texts: Texts) -> Rows:
    """The buttons under an invitation."""
    return (
        (Button(texts.plain("button-event-yes"), pack("event", 0, f"yes.{event.key}")),),
        (Button(texts.plain("button-event-no"), pack("event", 0, f"no.{event.key}")),),
        *stop_rows(texts),
    )


def coming_rows(event: Occasion, texts: Texts) -> Rows:
    """The buttons for somebody who comes."""
    return (
        (Button(texts.plain("button-cannot-come"), pack("event", 0, f"no.{event.key}")),),
        *stop_rows(texts),
    )


def stop_rows(texts: Texts) -> Rows:
    """The way out of all invitations, in one press."""
    return ((Button(texts.plain("button-events-stop"), pack("events-stop")),),)


def event_file(event: Occasion, now: datetime, changes: int, *, cancelled: bool = False) -> tuple[str, str]:
    """Name and text of the file for the calendar; a later one takes the place of the earlier.

    changes  how often the event was changed since this person was told first
    """
    details, uid = event.details, f"{event.key}@events.durchstarten"
    return f"{event.key}.ics", calendar_file(
        uid, event.name, details.place, details.starts, details.ends, now, changes, cancelled=cancelled
    )
