"""An appointment is agreed by its person, and called off by either side."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.batch import Batch, Edited
from bot.cards import german
from bot.delivery.message import Message
from bot.handover.appointment_words import (
    call_off_or_new_times,
    named,
    new_times,
    say_to_coach,
    tell_coach,
    tell_coordination,
    tell_offer,
    tell_person,
)
from bot.handover.holding import held
from bot.handover.need import to_coordination
from bot.handover.serving import chat_of, first_name, holder_of, reachable_holder
from bot.handover.showing import update_cards
from bot.leads.moves import may_move
from bot.leads.reminders import EVENING, MET, SOON, UNANSWERED, question_after, reminders
from bot.settings import OFFICE_ZONE
from bot.storage.appointments import Appointment
from bot.storage.coaches import Coach
from bot.storage.leads import Lead

NONE = "none"
"""What the button says by which no time fits."""


async def choose(batch: Batch, chat_id: int, appointment_id: int, value: str, message_id: int | None) -> None:
    """The person picks a time (its number among those offered), or none of them."""
    found = await theirs(batch, chat_id, appointment_id)
    if found is None:
        return
    appointment, lead = found
    picked = _time(appointment, value)
    if appointment.status == "agreed" and appointment.starts_at == picked:
        return  # pressed twice: the first press has been answered
    usable = value == NONE or (picked is not None and picked > batch.now)
    if appointment.status != "offered" or not _is_of_holder(appointment, lead) or not usable:
        await _gone(batch, chat_id, lead)
        return
    coach = await reachable_holder(batch, lead)
    if coach is None:
        await _nobody_there(batch, chat_id, lead)
        return
    await batch.writing()
    if picked is None:
        won = await batch.unit.appointments.end(appointment.id, "offered", "none")
    else:
        won = await batch.unit.appointments.agree(appointment.id, picked)
    if not won:
        await _gone(batch, chat_id, lead)
        return
    await batch.unit.timers.cancel(appointment.id, UNANSWERED)
    without_buttons(batch, chat_id, message_id)
    if picked is None:
        batch.say(Message(chat_id, batch.texts(chat_id)("appointment-cannot", coach=first_name(coach))))
        say_to_coach(batch, lead, coach, named(batch, lead, "coach-times-none"), new_times(batch, lead))
    else:
        await _agreed(batch, lead, appointment.id, coach)


def _time(appointment: Appointment, value: str) -> datetime | None:
    number = int(value) if value.isdecimal() and len(value) == 1 else len(appointment.offered)
    return appointment.offered[number] if number < len(appointment.offered) else None


async def _agreed(batch: Batch, lead: Lead, appointment_id: int, coach: Coach) -> None:
    appointment = await batch.unit.appointments.get(appointment_id)
    assert appointment is not None
    assert appointment.starts_at is not None
    for reminder, due in reminders(appointment.starts_at, batch.now, OFFICE_ZONE).items():
        await batch.unit.timers.set(reminder, appointment.id, due)
    await batch.unit.timers.set(MET, appointment.id, question_after(appointment.starts_at, OFFICE_ZONE))
    await batch.unit.leads.mark_contacted(lead.id, coach.id, batch.now)
    if may_move(lead.status, "appointment") and await batch.unit.leads.move(
        lead.id, "appointment", coach.id, batch.now
    ):
        await update_cards(batch, replace(lead, status="appointment", overdue=False), coach)
    await tell_person(batch, lead, appointment, coach, "appointment-agreed", buttons=True, attached="into")
    rows = call_off_or_new_times(batch, lead, appointment)
    tell_coach(batch, lead, appointment, coach, named(batch, lead, "coach-appointment-agreed"), rows, "into")


async def cannot_come(batch: Batch, chat_id: int, appointment_id: int, message_id: int | None) -> None:
    """The person calls the appointment off; until it begins."""
    found = await theirs(batch, chat_id, appointment_id)
    if found is None:
        return
    appointment, lead = found
    if not lead.is_held or not lies_ahead(batch, appointment):
        await _gone(batch, chat_id, lead)
        return
    await batch.writing()
    if not await call_off(batch, lead, appointment):
        await _gone(batch, chat_id, lead)
        return
    without_buttons(batch, chat_id, message_id)
    coach = await reachable_holder(batch, lead)
    if coach is None:
        await tell_person(batch, lead, appointment, None, "not-passed-on", attached="out of")
        await tell_coordination(batch, lead, appointment, "coach-appointment-not-needed")
        return
    await tell_person(batch, lead, appointment, coach, "appointment-cannot", attached="out of")
    text, rows = named(batch, lead, "coach-appointment-cannot"), new_times(batch, lead)
    tell_coach(batch, lead, appointment, coach, text, rows, "out of")


async def cancel(batch: Batch, coach: Coach, appointment_id: int) -> None:
    """The coach calls the appointment off; until it begins."""
    appointment, texts = await batch.unit.appointments.get(appointment_id), german(batch.content)
    if appointment is None:
        batch.say(Message(chat_of(coach), texts("coach-lead-gone")))
        return
    lead = await held(batch, coach, appointment.lead_id)
    if lead is None:
        return
    await batch.writing()
    if not lies_ahead(batch, appointment) or not await call_off(batch, lead, appointment):
        off = appointment.status in ("cancelled", "none", "offered")
        batch.say(Message(chat_of(coach), texts("coach-appointment-off" if off else "coach-appointment-begun")))
        return
    await tell_person(batch, lead, appointment, coach, "appointment-cancelled", attached="out of")
    text, rows = named(batch, lead, "coach-appointment-called-off"), new_times(batch, lead)
    tell_coach(batch, lead, appointment, coach, text, rows, "out of")


async def call_off(batch: Batch, lead: Lead, appointment: Appointment) -> bool:
    """Cancel what is agreed, and let its lead stand where it stood before; False when it is not agreed any more."""
    if not await batch.unit.appointments.end(appointment.id, "agreed", "cancelled"):
        return False
    await batch.unit.timers.cancel(appointment.id, EVENING, SOON, MET)
    await back_to_contacted(batch, lead)
    return True


async def back_to_contacted(batch: Batch, lead: Lead) -> None:
    """A lead that stands at its appointment has none any more."""
    coach = await holder_of(batch, lead) if lead.status == "appointment" else None
    if coach is not None and await batch.unit.leads.move(lead.id, "contacted", coach.id, batch.now):
        await update_cards(batch, replace(lead, status="contacted", overdue=False), coach)


async def theirs(batch: Batch, chat_id: int, appointment_id: int) -> tuple[Appointment, Lead] | None:
    """The appointment with its lead, when it is this person's; otherwise they are told that it counts no more."""
    appointment = await batch.unit.appointments.get(appointment_id)
    lead = await batch.unit.leads.get(appointment.lead_id) if appointment is not None else None
    if appointment is None or lead is None or lead.chat_id != chat_id:
        batch.say(Message(chat_id, batch.texts(chat_id)("appointment-gone")))
        return None
    return appointment, lead


def lies_ahead(batch: Batch, appointment: Appointment) -> bool:
    """Whether it is agreed and has not begun."""
    starts = appointment.starts_at
    return appointment.status == "agreed" and starts is not None and starts > batch.now


def _is_of_holder(appointment: Appointment, lead: Lead) -> bool:
    """Whether the coach who offered it still has the lead: another one has other times."""
    return lead.is_held and appointment.coach_id == lead.coach_id


def without_buttons(batch: Batch, chat_id: int, message_id: int | None) -> None:
    """An answered question needs no buttons."""
    if message_id is not None:
        batch.beside(Edited(chat_id, message_id, None, ()))


async def _gone(batch: Batch, chat_id: int, lead: Lead) -> None:
    """What was pressed counts no more: say so, and what counts instead."""
    texts = batch.texts(chat_id)
    batch.say(Message(chat_id, texts("appointment-gone")))
    current, coach = await batch.unit.appointments.current(lead.id), await reachable_holder(batch, lead)
    if coach is None or not lead.is_held:
        return
    if current is not None and lies_ahead(batch, current):
        await tell_person(batch, lead, current, coach, "appointment-agreed", buttons=True)
    elif current is None or current.status != "offered" or not _is_of_holder(current, lead):
        batch.say(Message(chat_id, texts("coach-write-here")))
    elif current.offered[-1] > batch.now:
        await tell_offer(batch, lead, current, coach)
    elif await unanswered(batch, current.id):
        batch.say(Message(chat_id, texts("appointment-cannot", coach=first_name(coach))))


async def unanswered(batch: Batch, appointment_id: int) -> bool:
    """The times offered have all passed: the coach learns that none was chosen; False when that was settled before."""
    appointment = await batch.unit.appointments.get(appointment_id)
    lead = await batch.unit.leads.get(appointment.lead_id) if appointment is not None else None
    if appointment is None or lead is None or not lead.is_held:
        return False
    await batch.writing()
    if not await batch.unit.appointments.end(appointment.id, "offered", "none"):
        return False
    await batch.unit.timers.cancel(appointment.id, UNANSWERED)
    coach = await reachable_holder(batch, lead)
    if coach is not None:
        say_to_coach(batch, lead, coach, named(batch, lead, "coach-times-unanswered"), new_times(batch, lead))
    return True


async def let_pass(batch: Batch, appointment_id: int) -> None:
    """The last of the times offered has come."""
    await unanswered(batch, appointment_id)


async def _nobody_there(batch: Batch, chat_id: int, lead: Lead) -> None:
    batch.say(Message(chat_id, batch.texts(chat_id)("not-passed-on")))
    if (coach := await holder_of(batch, lead)) is not None:
        batch.say(*await to_coordination(batch.unit, batch.content, lead, coach))
