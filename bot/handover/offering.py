"""A coach offers times for an appointment: asked for, read, confirmed, and what was offered before is no longer."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import islice

from bot.batch import Batch
from bot.cards import german, name_of, quoted, weekday_of
from bot.delivery.message import Message
from bot.handover.appointment_words import listed, named, tell_coach, tell_offer, tell_person
from bot.handover.contacting import note_contact
from bot.handover.holding import held
from bot.handover.meeting import back_to_contacted
from bot.handover.serving import calendar_of, chat_of
from bot.handover.undelivered import ready
from bot.leads.offers import FARTHEST, LONGEST_PLACE, MOST_TIMES, Mistake, Offer, offer_of, outside_hours
from bot.leads.reminders import EVENING, MET, SOON, UNANSWERED
from bot.moments import moment_in_words
from bot.settings import OFFICE_ZONE
from bot.storage.appointments import Appointment
from bot.storage.coaches import Coach
from bot.storage.leads import Lead
from bot.words import Texts

KIND = "times"
"""Of the message that a coach answers with times and a place."""

_MISTAKES_SHOWN = 6
_LONGEST_LINE, _LONGEST_REPEATED = 80, 1500
"""Characters of what a coach typed that are shown to them again: a message holds 4,096."""


async def prompt(batch: Batch, coach: Coach, lead_id: int) -> None:
    """Ask for times and a place, and show how they are written."""
    lead = await held(batch, coach, lead_id)
    if lead is None:
        return
    texts = german(batch.content)
    paragraphs = [texts("coach-times-prompt", name=name_of(lead, texts), number=lead.id), _example(batch, coach)]
    if place := await batch.unit.appointments.last_place(coach.id):
        paragraphs.append(texts("coach-times-last-place", place=place))
    current = await batch.unit.appointments.current(lead.id)
    if current is not None and current.starts_at is not None and current.starts_at > batch.now:
        paragraphs.append(texts("coach-times-replaces", moment=moment_in_words(current.starts_at, texts)))
    _ask(batch, lead, coach, "\n\n".join(paragraphs))


async def read(batch: Batch, coach: Coach, lead_id: int, text: str) -> None:
    """Offer what the coach wrote, or tell everything in it that is wrong; nothing of it is sent then."""
    lead = await ready(batch, coach, lead_id, text)
    if lead is None:
        return
    last_place = await batch.unit.appointments.last_place(coach.id)
    found = offer_of(text, batch.now, OFFICE_ZONE, last_place)
    if isinstance(found, Offer):
        await _offer(batch, coach, lead, found)
    else:
        _ask(batch, lead, coach, _what_is_wrong(batch, coach, found, text))


def _ask(batch: Batch, lead: Lead, coach: Coach, text: str) -> None:
    hint = german(batch.content).plain("coach-times-hint")
    batch.say(Message(chat_of(coach), text, force_reply=hint, lead_id=lead.id, kind=KIND))


def _example(batch: Batch, coach: Coach) -> str:
    """Two days at which the coach works: whoever sends the example as it stands offers no Sunday."""
    first, second = _working_days(batch, coach)
    days = {"first": f"{first.day}.{first.month}.", "second": f"{second.day}.{second.month}."}
    return f"<code>{german(batch.content)('coach-times-example', **days)}</code>"


def _working_days(batch: Batch, coach: Coach) -> tuple[date, date]:
    """The coach's next two working days after today; the next two days of all where they have none for long."""
    calendar, today = calendar_of(coach, batch.content.office.hours), batch.today
    ahead = (today + timedelta(days=days) for days in range(1, FARTHEST.days))
    found = [*islice((day for day in ahead if calendar.slots(day)), 2)]
    return (found[0], found[1]) if len(found) == 2 else (today + timedelta(days=1), today + timedelta(days=2))


def _what_is_wrong(batch: Batch, coach: Coach, mistakes: tuple[Mistake, ...], text: str) -> str:
    texts = german(batch.content)
    lines = [f"• {_mistake(mistake, texts)}" for mistake in islice(mistakes, _MISTAKES_SHOWN)]
    repeated = quoted(text.strip()[:_LONGEST_REPEATED])
    return "\n\n".join(
        [
            "\n".join([texts("coach-times-wrong"), *lines]),
            f"{texts('coach-times-you-wrote')}\n<code>{repeated}</code>",
            texts("coach-times-again"),
            _example(batch, coach),
        ]
    )


def _mistake(mistake: Mistake, texts: Texts) -> str:
    line = mistake.line[:_LONGEST_LINE]
    moment = moment_in_words(mistake.moment, texts) if mistake.moment is not None else ""
    match mistake.wrong:
        case "past":
            return texts("coach-times-past", line=line, moment=moment)
        case "too-far":
            return texts("coach-times-too-far", line=line, moment=moment, days=FARTHEST.days)
        case "too-many":
            return texts("coach-times-too-many", most=MOST_TIMES)
        case "long-place":
            return texts("coach-times-long-place", most=LONGEST_PLACE)
        case "no-time" | "no-place":
            return texts(f"coach-times-{mistake.wrong}")
        case "weekday":
            assert mistake.day is not None
            return texts("coach-times-weekday", line=line, weekday=weekday_of(mistake.day, texts))
        case "unreadable" | "no-such-time" | "twice":
            return texts(f"coach-times-{mistake.wrong}", line=line)


async def _offer(batch: Batch, coach: Coach, lead: Lead, offer: Offer) -> None:
    await batch.writing()
    before = await batch.unit.appointments.current(lead.id)
    made, replaced = await batch.unit.appointments.offer(lead.id, coach.id, offer.place, offer.times, batch.now)
    await note_contact(batch, lead, coach)
    if before is not None and before.status == "offered":
        await batch.unit.timers.cancel(before.id, UNANSWERED)
    await batch.unit.timers.set(UNANSWERED, made.id, offer.times[-1])
    if replaced:
        await back_to_contacted(batch, lead)
    for one in replaced:
        await batch.unit.timers.cancel(one.id, EVENING, SOON, MET)
        await tell_person(batch, lead, one, coach, "appointment-cancelled", attached="out of")
        tell_coach(batch, lead, one, coach, named(batch, lead, "coach-appointment-called-off"), attached="out of")
    await tell_offer(batch, lead, made, coach)
    _confirm(batch, coach, lead, made, offer)


def _confirm(batch: Batch, coach: Coach, lead: Lead, made: Appointment, offer: Offer) -> None:
    texts = german(batch.content)
    paragraphs = [
        "\n".join([named(batch, lead, "coach-times-sent"), *listed(made.offered, texts)]),
        texts("appointment-place", place=made.place),
        *(
            texts("coach-times-outside", moment=moment_in_words(moment, texts))
            for moment in outside_hours(offer, calendar_of(coach, batch.content.office.hours))
        ),
    ]
    batch.say(Message(chat_of(coach), "\n\n".join(paragraphs), lead_id=lead.id, kind="relay"))
