"""Appointments whose lead moves on without them: given back, closed, withdrawn, erased or passed to another coach.

They are looked for, and not told by whoever moves a lead: there are many who do, the command line among them, and
none of them may forget it.
"""

from __future__ import annotations

import logging

from bot.batch import Batch
from bot.cards import german
from bot.handover.appointment_words import (
    call_off_or_new_times,
    named,
    new_times,
    say_to_coach,
    tell_coach,
    tell_person,
)
from bot.handover.serving import holder_of, reachable
from bot.leads.reminders import EVENING, MET, SOON, UNANSWERED
from bot.outage import where
from bot.storage.appointments import Appointment
from bot.storage.coaches import Coach
from bot.storage.conversations import Conflict
from bot.storage.database import DatabaseError
from bot.storage.leads import Lead

log = logging.getLogger(__name__)

AT_ONCE = 20


async def look_for_strays(batch: Batch) -> None:
    """Settle open appointments whose lead nobody holds any more, or another coach."""
    for appointment in await batch.unit.appointments.astray(AT_ONCE):
        try:
            async with batch.only_whole():
                await batch.writing()
                await _settle(batch, appointment)
        except (Conflict, DatabaseError):
            raise  # the transaction itself is broken
        except Exception as error:  # a mistake of ours with one must not stop the others
            log.error("appointment %d: %s", appointment.id, where(error))


async def _settle(batch: Batch, appointment: Appointment) -> None:
    lead = await batch.unit.leads.get(appointment.lead_id)
    assert lead is not None  # its appointments go with it
    if appointment.status == "offered":
        await _offer_ends(batch, appointment, lead)
    elif lead.is_held:
        await _passed_on(batch, appointment, lead)
    elif appointment.starts_at is not None and appointment.starts_at > batch.now:
        await _falls_away(batch, appointment, lead)
    else:
        await batch.unit.appointments.end(appointment.id, "agreed", "over")
        await batch.unit.timers.cancel(appointment.id, EVENING, SOON, MET)


async def _offer_ends(batch: Batch, appointment: Appointment, lead: Lead) -> None:
    """Nobody is bound by times that somebody else offered."""
    if not await batch.unit.appointments.end(appointment.id, "offered", "none"):
        return
    await batch.unit.timers.cancel(appointment.id, UNANSWERED)
    coach, before = await holder_of(batch, lead), await _former(batch, appointment)
    if coach is not None and reachable(coach) and lead.is_held:
        text = named(batch, lead, "coach-times-passed", coach=before.name if before is not None else "")
        say_to_coach(batch, lead, coach, text, new_times(batch, lead))


async def _passed_on(batch: Batch, appointment: Appointment, lead: Lead) -> None:
    """The appointment stays, with another coach."""
    assert lead.coach_id is not None
    if not await batch.unit.appointments.hand_to(appointment, lead.coach_id):
        return
    if appointment.starts_at is None or appointment.starts_at <= batch.now:
        return  # whoever has it now is asked whether they met
    coach, before = await holder_of(batch, lead), await _former(batch, appointment)
    assert coach is not None
    await tell_person(batch, lead, appointment, coach, "appointment-agreed", buttons=True)
    if reachable(coach):
        text, rows = named(batch, lead, "coach-appointment-passed"), call_off_or_new_times(batch, lead, appointment)
        tell_coach(batch, lead, appointment, coach, text, rows, "into")
    if before is not None and reachable(before):
        text = german(batch.content)("coach-appointment-went", coach=coach.name, number=lead.id)
        tell_coach(batch, lead, appointment, before, text, attached="out of")


async def _falls_away(batch: Batch, appointment: Appointment, lead: Lead) -> None:
    """Nobody holds the lead: nobody would come."""
    if not await batch.unit.appointments.end(appointment.id, "agreed", "cancelled"):
        return
    await batch.unit.timers.cancel(appointment.id, EVENING, SOON, MET)
    before = await _former(batch, appointment)
    await tell_person(batch, lead, appointment, before, "appointment-cancelled", attached="out of")
    if before is not None and reachable(before):
        text = german(batch.content)("coach-appointment-falls-away", number=lead.id)
        tell_coach(batch, lead, appointment, before, text, attached="out of")


async def _former(batch: Batch, appointment: Appointment) -> Coach | None:
    """The coach who had the appointment."""
    return await batch.unit.coaches.get(appointment.coach_id) if appointment.coach_id is not None else None
