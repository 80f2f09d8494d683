"""Both sides are reminded of an appointment, and asked afterwards whether they met."""

from __future__ import annotations

from datetime import datetime

from bot.batch import Batch
from bot.cards import german
from bot.delivery.message import QUESTION, Button, Message
from bot.handover.appointment_words import (
    ask_person_whether_met,
    call_off_or_new_times,
    named,
    new_times,
    say_to_coach,
    tell_coach,
    tell_coordination,
    tell_person,
    when_and_where,
)
from bot.handover.meeting import back_to_contacted, theirs, without_buttons
from bot.handover.serving import chat_of, first_name, holder_of, reachable_holder
from bot.keyboards import pack
from bot.leads.considerate import by_day
from bot.leads.reminders import ASKED, EVENING, MET, SOON, Reminder, is_timely
from bot.settings import OFFICE_ZONE
from bot.storage.appointments import Appointment
from bot.storage.coaches import Coach, is_mail
from bot.storage.leads import Lead


async def in_the_evening(batch: Batch, appointment_id: int) -> None:
    """The evening before."""
    await _remind(batch, appointment_id, EVENING, "tomorrow")


async def shortly_before(batch: Batch, appointment_id: int) -> None:
    """Two hours before."""
    await _remind(batch, appointment_id, SOON, "soon")


async def _remind(batch: Batch, appointment_id: int, reminder: Reminder, words: str) -> None:
    found = await _agreed(batch, appointment_id)
    if found is None:
        return
    appointment, lead, starts_at = found
    if not lead.is_held or not is_timely(reminder, starts_at, batch.now, OFFICE_ZONE):
        return
    await tell_person(batch, lead, appointment, await holder_of(batch, lead), f"appointment-{words}", buttons=True)
    coach = await reachable_holder(batch, lead)
    if coach is None:
        await tell_coordination(batch, lead, appointment, "coach-appointment-alone")
        return
    text, rows = named(batch, lead, f"coach-appointment-{words}"), call_off_or_new_times(batch, lead, appointment)
    tell_coach(batch, lead, appointment, coach, text, rows)


async def ask(batch: Batch, appointment_id: int) -> None:
    """Some time after it began: ask both whether they met, by day, and unless the lead has come to its end."""
    found = await _agreed(batch, appointment_id)
    if found is None:
        return
    appointment, lead, _ = found
    by = by_day(batch.now, OFFICE_ZONE, *ASKED)
    if by > batch.now:  # the bot was down when it was day
        await batch.unit.timers.set(MET, appointment.id, by)
        return
    if not await batch.unit.appointments.end(appointment.id, "agreed", "over") or not lead.is_held:
        return
    await ask_person_whether_met(batch, lead, appointment, await holder_of(batch, lead))
    coach = await reachable_holder(batch, lead)
    if coach is not None:
        _ask_coach(batch, lead, appointment, coach)


def _ask_coach(batch: Batch, lead: Lead, appointment: Appointment, coach: Coach) -> None:
    texts, chat_id = german(batch.content), chat_of(coach)
    answers = tuple(
        Button(texts.plain(f"coach-button-met-{answer}"), pack("met", appointment.id, answer))
        for answer in ("yes", "no")
    )
    lines = [whether_met(batch, lead, appointment)]
    if is_mail(chat_id):
        lines += ["", texts("coach-mail-met")]
    batch.say(Message(chat_id, "\n".join(lines), (answers,), lead_id=lead.id, kind=QUESTION))


def whether_met(batch: Batch, lead: Lead, appointment: Appointment) -> str:
    """The question to the coach after an appointment."""
    words = when_and_where(appointment, german(batch.content))
    return "\n".join([named(batch, lead, "coach-met-ask"), "", *words])


async def unanswered(batch: Batch, lead: Lead) -> Appointment | None:
    """The newest appointment of which the coach has not said yet whether they met."""
    found = await batch.unit.appointments.of_lead(lead.id)
    return next((one for one in reversed(found) if one.status == "over" and one.met_coach is None), None)


async def person_answers(batch: Batch, chat_id: int, appointment_id: int, value: str, message_id: int | None) -> None:
    """The person says whether they met; their first answer counts."""
    found = await theirs(batch, chat_id, appointment_id)
    if found is None:
        return
    appointment, lead = found
    await batch.writing()
    met = value == "yes"
    first = await batch.unit.appointments.answer(appointment, None, met, batch.now)
    if first:
        without_buttons(batch, chat_id, message_id)
    coach, texts = await reachable_holder(batch, lead), batch.texts(chat_id)
    if met or not first or not lead.is_held:
        batch.say(Message(chat_id, texts("appointment-met-yes")))
    elif coach is None:
        batch.say(Message(chat_id, texts("not-passed-on")))
        await tell_coordination(batch, lead, appointment, "coach-appointment-alone")
    else:
        batch.say(Message(chat_id, texts("appointment-met-no", coach=first_name(coach))))
        say_to_coach(batch, lead, coach, named(batch, lead, "coach-met-not-says-person"), new_times(batch, lead))


async def coach_answers(batch: Batch, coach: Coach, appointment_id: int, value: str) -> None:
    """The coach says whether they met; their first answer counts, and what follows from it is offered."""
    appointment, texts = await batch.unit.appointments.get(appointment_id), german(batch.content)
    lead = await batch.unit.leads.get(appointment.lead_id) if appointment is not None else None
    if appointment is None or lead is None or coach.id not in (appointment.coach_id, lead.coach_id):
        batch.say(Message(chat_of(coach), texts("coach-not-yours")))
        return
    await batch.writing()
    met = value == "yes"
    if not await batch.unit.appointments.answer(appointment, coach.id, met, batch.now):
        say_to_coach(batch, lead, coach, texts("coach-met-thanks"))
    elif not lead.is_held or lead.coach_id != coach.id:
        batch.say(Message(chat_of(coach), texts("coach-met-over")))
    elif met:
        moves = ((Button(texts.plain("coach-button-moves"), pack("moves", lead.id)),),)
        say_to_coach(batch, lead, coach, texts("coach-met-yes"), moves)
    else:
        await back_to_contacted(batch, lead)
        say_to_coach(batch, lead, coach, texts("coach-met-no"), new_times(batch, lead))


async def _agreed(batch: Batch, appointment_id: int) -> tuple[Appointment, Lead, datetime] | None:
    """An appointment that is agreed, with its lead and its start."""
    appointment = await batch.unit.appointments.get(appointment_id)
    if appointment is None or appointment.status != "agreed" or appointment.starts_at is None:
        return None
    lead = await batch.unit.leads.get(appointment.lead_id)
    return (appointment, lead, appointment.starts_at) if lead is not None else None
