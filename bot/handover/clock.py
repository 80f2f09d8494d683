"""The clock over every lead that waits: nobody has taken it, or whoever has does not make contact.

A timer rings when the next thing may be due; what is due is worked out anew from the lead's own events each time, so
that a bot that was down does only what counts now, and a setting that has changed counts from then on.

Somebody in need has a clock of their own, which knows no office.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.batch import Batch
from bot.cards import german
from bot.delivery.message import Button, Message, Priority
from bot.handover.asking import age, ask_coordination, is_away, newcomers, readers, show_anew, working
from bot.handover.serving import chat_of, holder_of, reachable_holder
from bot.handover.showing import chats_with_card, update_cards
from bot.keyboards import pack
from bot.leads.escalation import IN_NEED, Stand, convenient, stand
from bot.leads.hours import AroundTheClock
from bot.storage.coaches import Coach
from bot.storage.leads import CRISIS, UNCLAIMED, UNCONTACTED, URGENT, WAIT_LONGER, WAITED, Lead, LeadEvent

BEGINS = ("opened", "released", "claimed", "passed", "reopened")
"""Moves from which on a lead waits: for somebody to take it, or for whoever has to make contact."""


@dataclass(frozen=True, slots=True)
class _Wait:
    """How long a lead has waited.

    done       until when everything that was due has been done
    escalated  whether the last step has come before
    in_need    whether the person needs a human at once
    """

    since: datetime
    done: datetime
    escalated: bool
    in_need: bool
    stand: Stand

    @property
    def is_new(self) -> bool:
        """Whether the step it has come to is still to be done."""
        return self.stand.reached is not None and self.stand.reached.at > self.done

    def message(self, about: str) -> str:
        """What the coaches' words call a message about it."""
        return f"clock-{'need-' * self.in_need}{about}"


Remind = Callable[[Batch, Lead, _Wait], Awaitable[tuple[bool, datetime]]]
"""Reminds whoever is at work; gives whether somebody was told, and the next moment to look."""
Step = Callable[[Batch, Lead, _Wait], Awaitable[bool]]
"""Brings the lead to others; gives whether somebody was told."""


async def unclaimed(batch: Batch, lead_id: int) -> None:
    """Nobody has taken the lead yet: do what is due, and ring again when more may be."""
    lead = await batch.unit.leads.get(lead_id)
    if lead is not None and lead.status == "new":
        await _ring(batch, lead, UNCLAIMED, _remind_all, _widen, _ask_for_somebody)


async def uncontacted(batch: Batch, lead_id: int) -> None:
    """Whoever has the lead has not made contact yet: do what is due, and ring again when more may be."""
    lead = await batch.unit.leads.get(lead_id)
    if lead is not None and lead.status == "claimed":
        await _ring(batch, lead, UNCONTACTED, _remind_holder, _let_others_take, _bring_to_coordination)


async def _ring(batch: Batch, lead: Lead, kind: str, remind: Remind, widen: Step, escalate: Step) -> None:
    wait = await _wait(batch, lead)
    again, told = wait.stand.upcoming.at, False
    match wait.stand.reached:
        case None:
            pass
        case reached if reached.step == "remind":
            told, again = await remind(batch, lead, wait)
        case reached if wait.is_new and reached.step == "widen":
            told = await widen(batch, lead, wait)
        case _ if wait.is_new:
            told = await escalate(batch, lead, wait)
    await _done(batch, lead, wait, kind, again, told=told)


async def _ask_for_somebody(batch: Batch, lead: Lead, wait: _Wait) -> bool:
    return await _ask_coordination(batch, lead, wait, "unclaimed-coordination")


async def _wait(batch: Batch, lead: Lead) -> _Wait:
    events = await batch.unit.leads.events(lead.id)
    since, cried = _newest(events, BEGINS) or lead.opened_at, _cried(events)
    in_need = cried is not None or (lead.is_help and lead.outcome == CRISIS)
    if cried is not None:
        since = max(since, cried)
    steps = [event for event in events if event.kind == WAITED and event.at >= since]
    done = max([since, *(event.at for event in steps)])
    office = batch.content.office
    stood = (
        stand(since, batch.now, IN_NEED, AroundTheClock())
        if in_need
        else stand(since, batch.now, office.deadlines, office.calendar)
    )
    return _Wait(since, done, any(event.detail == "escalate" for event in steps), in_need, stood)


def _cried(events: Sequence[LeadEvent]) -> datetime | None:
    """When the person last asked for a human at once while the lead was open, unless a coach has reached them since."""
    for event in reversed(events):
        if event.kind == "contacted":
            return None
        if event.kind == URGENT and event.detail == CRISIS:
            return event.at
    return None


def _newest(events: Sequence[LeadEvent], kinds: Sequence[str]) -> datetime | None:
    return next((event.at for event in reversed(events) if event.kind in kinds), None)


async def _done(batch: Batch, lead: Lead, wait: _Wait, kind: str, again: datetime, *, told: bool) -> None:
    reached = wait.stand.reached
    if told and reached is not None:
        await batch.unit.leads.mark_waited(lead.id, reached.step, batch.now)
        # Whoever gave a number may have been called without a word here: that nobody answered would not be so.
        silent = lead.status == "new" or not lead.phone
        if reached.step == "escalate" and not wait.escalated and silent:
            await batch.unit.timers.set(WAIT_LONGER, lead.id, batch.now)
    await batch.unit.timers.set(kind, lead.id, again)


async def _remind_all(batch: Batch, lead: Lead, wait: _Wait) -> tuple[bool, datetime]:
    """Remind everybody who has the card, each when they are at work; and the next moment at which somebody will be."""
    found = await readers(batch, lead, await chats_with_card(batch, lead))
    there = {chat: [one for one in coaches if not is_away(batch, one)] for chat, coaches in found.items()}
    moments = {
        chat: min(_moment(batch, lead, wait, one) for one in coaches) for chat, coaches in there.items() if coaches
    }
    if not moments:  # nobody to remind: the others come at once
        return wait.is_new and await _widen(batch, lead, wait), wait.stand.upcoming.at
    due = sorted(chat for chat, at in moments.items() if wait.done < at <= batch.now)
    if due:
        heading = german(batch.content)(wait.message("unclaimed-remind"), number=lead.id, **age(batch, wait.since))
        await show_anew(batch, lead, due, heading)
    return bool(due), min([wait.stand.upcoming.at, *(at for at in moments.values() if at > batch.now)])


def _moment(batch: Batch, lead: Lead, wait: _Wait, coach: Coach) -> datetime:
    """When a coach is reminded; somebody in need does not wait for office hours."""
    assert wait.stand.reached is not None
    at = wait.stand.reached.at
    return at if lead.is_help or wait.in_need else convenient(at, wait.stand.upcoming.at, working(batch, coach))


async def _widen(batch: Batch, lead: Lead, wait: _Wait) -> bool:
    """Bring the card to the coaches of the place who have none yet, or where all have it to the coordination."""
    found = await newcomers(batch, lead, in_need=wait.in_need)
    heading = german(batch.content)(wait.message("unclaimed-others"), number=lead.id, **age(batch, wait.since))
    await show_anew(batch, lead, [chat_of(coach) for coach in found], heading)
    asked = (wait.in_need or not found) and await _ask_for_somebody(batch, lead, wait)
    return asked or bool(found)


async def _ask_coordination(batch: Batch, lead: Lead, wait: _Wait, about: str, holder: Coach | None = None) -> bool:
    return await ask_coordination(batch, lead, wait.message(about), wait.since, holder, in_need=wait.in_need)


async def _remind_holder(batch: Batch, lead: Lead, wait: _Wait) -> tuple[bool, datetime]:
    """Remind whoever has the lead, when they are at work; and the next moment to look."""
    coach = await reachable_holder(batch, lead)
    if coach is None or is_away(batch, coach):
        return wait.is_new and await _let_others_take(batch, lead, wait), wait.stand.upcoming.at
    at = _moment(batch, lead, wait, coach)
    if at > batch.now:
        return False, at
    if at > wait.done:
        _tell_holder(batch, lead, coach, "uncontacted-remind", wait)
    return at > wait.done, wait.stand.upcoming.at


def _tell_holder(batch: Batch, lead: Lead, coach: Coach, about: str, wait: _Wait) -> None:
    texts = german(batch.content)
    rows = (
        (Button(texts.plain("coach-button-contacted"), pack("contacted", lead.id)),),
        (Button(texts.plain("coach-button-write"), pack("write", lead.id)),),
        (Button(texts.plain("coach-button-release"), pack("release", lead.id)),),
    )
    text = texts(wait.message(about), number=lead.id, **age(batch, wait.since))
    batch.say(Message(chat_of(coach), text, rows, priority=Priority.NOTIFICATION, lead_id=lead.id, kind="relay"))


async def _let_others_take(batch: Batch, lead: Lead, wait: _Wait) -> bool:
    """Let the other coaches of the place take the lead over; where nobody else is, or was asked, the coordination."""
    asked_before, holder = lead.overdue, await holder_of(batch, lead)
    found = [] if asked_before else await newcomers(batch, lead, without=lead.coach_id, in_need=wait.in_need)
    lead = await _make_free(batch, lead, wait, {chat_of(coach) for coach in found})
    message, name = wait.message("uncontacted-others"), holder.name if holder else ""
    heading = german(batch.content)(message, number=lead.id, coach=name, **age(batch, wait.since))
    await show_anew(batch, lead, [chat_of(coach) for coach in found], heading, holder)
    asked = (wait.in_need or not found) and await _ask_coordination(
        batch, lead, wait, "uncontacted-coordination", holder
    )
    return asked or bool(found)


async def _bring_to_coordination(batch: Batch, lead: Lead, wait: _Wait) -> bool:
    holder = await holder_of(batch, lead)
    if not lead.overdue:  # the step before was missed
        lead = await _make_free(batch, lead, wait, set())
    return await _ask_coordination(batch, lead, wait, "uncontacted-coordination", holder)


async def _make_free(batch: Batch, lead: Lead, wait: _Wait, told: set[int]) -> Lead:
    """The lead, free to be taken over: its cards say so, but for those in the chats `told`, and its holder reads it."""
    if lead.overdue or not await batch.unit.leads.mark_overdue(lead.id):
        return lead
    lead = replace(lead, overdue=True)
    await update_cards(batch, lead, await holder_of(batch, lead), but=told)
    coach = await reachable_holder(batch, lead)
    if coach is not None and not is_away(batch, coach):
        _tell_holder(batch, lead, coach, "uncontacted-holder", wait)
    return lead
