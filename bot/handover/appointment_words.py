"""What is written about an appointment: to its person in their language, to its coach in German, for both calendars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal

from bot.batch import Batch
from bot.calendar_files import calendar_file
from bot.cards import bold, german, name_of, quoted
from bot.delivery.message import Button, Message, Priority
from bot.handover.serving import chat_of, first_name, holder_of
from bot.handover.showing import texts_of, to_person
from bot.keyboards import Rows, pack
from bot.moments import moment_in_words
from bot.storage.appointments import Appointment
from bot.storage.coaches import Coach
from bot.storage.leads import Lead
from bot.words import Texts

LENGTH = timedelta(minutes=60)
LONGEST_LABEL = 64
Attached = Literal["", "into", "out of"]
"""Whether a file comes along that brings the appointment into a calendar, or takes it out again."""


def lines_of(appointment: Appointment, texts: Texts) -> list[str]:
    """Where an appointment stands, for its coach: the agreed time and the place, or the times offered."""
    if appointment.starts_at is not None:
        lines = [texts("coach-appointment-line", moment=moment_in_words(appointment.starts_at, texts))]
    else:
        times = " · ".join(moment_in_words(moment, texts) for moment in appointment.offered)
        lines = [texts("coach-appointment-offer-line", moment=times)]
    return [*lines, *_place(appointment, texts)]


def mydata_lines(appointment: Appointment, texts: Texts) -> list[str]:
    """What is kept of an appointment, for its person; of times that were only offered or called off nothing."""
    if appointment.starts_at is None or appointment.status not in ("agreed", "over"):
        return []
    moment = moment_in_words(appointment.starts_at, texts)
    return ["\n".join([texts("mydata-appointment", moment=moment), *_place(appointment, texts)])]


async def appointment_lines(batch: Batch, lead: Lead) -> list[str]:
    """Where the lead's appointment stands, for its coach; nothing where there is none."""
    current = await batch.unit.appointments.current(lead.id)
    return lines_of(current, german(batch.content)) if current is not None else []


def when_and_where(appointment: Appointment, texts: Texts) -> list[str]:
    """The agreed time and the place, as Telegram HTML."""
    assert appointment.starts_at is not None
    return [bold(quoted(moment_in_words(appointment.starts_at, texts))), *_place(appointment, texts)]


def _place(appointment: Appointment, texts: Texts) -> list[str]:
    return [texts("appointment-place", place=appointment.place)] if appointment.place else []


def offer_rows(appointment: Appointment, texts: Texts, now: datetime) -> Rows:
    """One button per time that still lies ahead, and one for none of them."""
    rows = [
        (Button(moment_in_words(moment, texts)[:LONGEST_LABEL], pack("time", appointment.id, str(number))),)
        for number, moment in enumerate(appointment.offered)
        if moment > now
    ]
    return (*rows, (Button(texts.plain("button-no-time"), pack("time", appointment.id, "none")),))


async def tell_offer(batch: Batch, lead: Lead, appointment: Appointment, coach: Coach) -> None:
    """Ask the person which of the times fits."""
    texts = await texts_of(batch, lead)
    asked = texts("appointment-offer", coach=first_name(coach))
    text = "\n\n".join([asked, *_place(appointment, texts)])
    _say_to_person(batch, lead, text, offer_rows(appointment, texts, batch.now))


async def tell_person(
    batch: Batch,
    lead: Lead,
    appointment: Appointment,
    coach: Coach | None,
    what: str,
    *,
    buttons: bool = False,
    attached: Attached = "",
) -> None:
    """Write `what` and the appointment to the person, if they are still known.

    buttons  whether they can say below it that they cannot come
    """
    if lead.chat_id is None:
        return
    texts, name = await texts_of(batch, lead), first_name(coach) if coach is not None else ""
    rows = ((Button(texts.plain("button-cannot-come"), pack("cannot-come", appointment.id)),),) if buttons else ()
    text = "\n".join([texts(what, coach=name), "", *when_and_where(appointment, texts)])
    _say_to_person(batch, lead, text, rows)
    if attached:
        title = texts.plain("appointment-title", coach=name)
        _say_to_person(batch, lead, texts("calendar-file"), (), _file(batch, appointment, title, attached))


async def ask_person_whether_met(batch: Batch, lead: Lead, appointment: Appointment, coach: Coach | None) -> None:
    """Ask the person whether the meeting took place."""
    if lead.chat_id is None:
        return
    texts = await texts_of(batch, lead)
    asked = texts("appointment-met", coach=first_name(coach) if coach is not None else "")
    rows = tuple(
        (Button(texts.plain(f"button-met-{answer}"), pack("met", appointment.id, answer)),) for answer in ("yes", "no")
    )
    _say_to_person(batch, lead, "\n".join([asked, "", *when_and_where(appointment, texts)]), rows)


def _say_to_person(batch: Batch, lead: Lead, text: str, rows: Rows, document: tuple[str, str] = ("", "")) -> None:
    message = replace(to_person(lead, text), buttons=rows, document=document)
    if lead.chat_id in batch.staged.conversations:  # it answers what they have just done
        message = replace(message, priority=Priority.CONVERSATION)
    batch.say(message)


def tell_coach(
    batch: Batch,
    lead: Lead,
    appointment: Appointment,
    coach: Coach,
    text: str,
    rows: Rows = (),
    attached: Attached = "",
) -> None:
    """Write `text` and the appointment to a coach who can be reached."""
    texts = german(batch.content)
    say_to_coach(batch, lead, coach, "\n".join([text, "", *when_and_where(appointment, texts)]), rows)
    if attached:
        title = texts.plain("coach-appointment-title", number=lead.id)
        file = _file(batch, appointment, title, attached)
        batch.say(Message(chat_of(coach), texts("calendar-file"), document=file, lead_id=lead.id, kind="relay"))


def say_to_coach(batch: Batch, lead: Lead, coach: Coach, text: str, rows: Rows = ()) -> None:
    """Write to a coach about a lead; a reply to it reaches the person."""
    batch.say(Message(chat_of(coach), text, rows, lead_id=lead.id, kind="relay"))


async def tell_coordination(batch: Batch, lead: Lead, appointment: Appointment, what: str) -> None:
    """Write `what` and the appointment to the coordination, because its coach cannot be reached."""
    coach, texts = await holder_of(batch, lead), german(batch.content)
    text = texts(what, coach=coach.name if coach is not None else "", number=lead.id)
    for coordinator in await batch.unit.coaches.coordinators():
        if coordinator.id != lead.coach_id:
            say_to_coach(batch, lead, coordinator, "\n".join([text, "", *when_and_where(appointment, texts)]))


def named(batch: Batch, lead: Lead, what: str, **more: str) -> str:
    """`what` in German, with the name of the person and the number of the lead."""
    texts = german(batch.content)
    return texts(what, name=name_of(lead, texts), number=lead.id, **more)


def new_times(batch: Batch, lead: Lead) -> Rows:
    """The button by which a coach offers other times."""
    return ((Button(german(batch.content).plain("coach-button-new-times"), pack("times", lead.id)),),)


def call_off_or_new_times(batch: Batch, lead: Lead, appointment: Appointment) -> Rows:
    """What a coach can do with what is agreed."""
    call_off = Button(german(batch.content).plain("coach-button-call-off"), pack("cannot-come", appointment.id))
    return ((call_off,), *new_times(batch, lead))


def listed(moments: Sequence[datetime], texts: Texts) -> list[str]:
    """One line per moment, as Telegram HTML."""
    return [f"• {quoted(moment_in_words(moment, texts))}" for moment in moments]


def _file(batch: Batch, appointment: Appointment, title: str, attached: Attached) -> tuple[str, str]:
    assert appointment.starts_at is not None
    uid, cancelled = f"termin-{appointment.id}@durchstarten", attached == "out of"
    starts, place = appointment.starts_at, appointment.place
    return "termin.ics", calendar_file(
        uid, title, place, starts, starts + LENGTH, batch.now, int(cancelled), cancelled=cancelled
    )
