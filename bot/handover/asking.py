"""Who is asked to take a lead that has waited: those who have its card, those who do not yet, the coordination."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from bot.batch import Batch
from bot.cards import bold, card, german, topic_of
from bot.delivery.message import Button, Message, Priority
from bot.handover.serving import calendar_of, chat_of, helpers, serves
from bot.handover.showing import chats_with_card
from bot.keyboards import Rows, pack
from bot.leads.escalation import waited
from bot.leads.hours import Calendar
from bot.settings import OFFICE_ZONE
from bot.storage.coaches import Coach
from bot.storage.leads import Lead

log = logging.getLogger(__name__)


def working(batch: Batch, coach: Coach) -> Calendar:
    """When a coach works; the office's week where they have not said theirs."""
    return calendar_of(coach, batch.content.office.hours)


def is_away(batch: Batch, coach: Coach) -> bool:
    """Whether the coach is on leave today."""
    return working(batch, coach).is_away(batch.today)


async def everybody(batch: Batch, lead: Lead) -> list[Coach]:
    """The coaches of the lead's place, whatever they speak and however much they have, and all of the coordination."""
    found = await helpers(batch.unit, batch.content, lead.district)
    return [coach for coach in found if serves(batch.content, coach, lead)]


async def readers(batch: Batch, lead: Lead, chats: Iterable[int]) -> dict[int, list[Coach]]:
    """Chat → those who read there and may take the lead: a coach in their own, the members of a team in its group."""
    teams = {team.chat_id: team.id for team in await batch.unit.coaches.teams() if team.chat_id is not None}
    coaches = await everybody(batch, lead)
    return {
        chat: [one for one in coaches if one.chat_id == chat or (chat in teams and one.team_id == teams[chat])]
        for chat in chats
    }


async def newcomers(batch: Batch, lead: Lead, without: int | None = None, *, in_need: bool = False) -> list[Coach]:
    """Coaches of the place who are not on leave and have no card of the lead, in their own chat or their team's.

    without  the coach who is not asked in any case, and then those with a card are: it looks different now
    in_need  leave the coordination out, which is asked all the same then
    """
    shown = await readers(batch, lead, await chats_with_card(batch, lead)) if without is None else {}
    have = {coach.id for coaches in shown.values() for coach in coaches}
    return [
        coach
        for coach in await everybody(batch, lead)
        if coach.id != without
        and coach.id not in have
        and not is_away(batch, coach)
        and not (in_need and coach.coordinator)
        and (lead.is_help or _serves_the_place(batch, coach, lead))
    ]


def _serves_the_place(batch: Batch, coach: Coach, lead: Lead) -> bool:
    """Whether the coach is one of the place, not only of the coordination."""
    return serves(batch.content, replace(coach, coordinator=False), lead)


async def show_anew(
    batch: Batch, lead: Lead, chats: Collection[int], heading: str, holder: Coach | None = None, more: Rows = ()
) -> None:
    """The card once more at the end of each chat, with what has happened on top; an older one loses its buttons."""
    shown = await chats_with_card(batch, lead)
    topics = {team.chat_id for team in await batch.unit.coaches.teams() if team.topics}
    for chat_id in chats:
        current = card(batch.content, lead, chat_id, holder.name if holder else "")
        if chat_id in topics:
            current = replace(current, topic=topic_of(lead))
        if chat_id in shown:
            batch.say(replace(current, buttons=(), edits="card", kind=""))
        batch.say(replace(current, text=f"{bold(heading)}\n\n{current.text}", buttons=(*current.buttons, *more)))


async def ask_coordination(
    batch: Batch, lead: Lead, message: str, since: datetime, holder: Coach | None = None, *, in_need: bool = False
) -> bool:
    """Bring the lead to the coordination, or where nobody of it can be reached to the admins; False where nobody is.

    message  what the coaches' words call it; those who are on leave get it only where nobody else is there
    in_need  tell the admins in any case
    """
    texts, told = german(batch.content), age(batch, since)
    found = [one for one in await batch.unit.coaches.coordinators() if holder is None or one.id != holder.id]
    found = [one for one in found if not is_away(batch, one)] or found
    if found:
        heading = texts(message, number=lead.id, **told, **({"coach": holder.name} if holder else {}))
        more = ((Button(texts.plain("coach-button-pass"), pack("pass", lead.id)),),)
        await show_anew(batch, lead, [chat_of(one) for one in found], heading, holder, more)
    if in_need or not found:
        text = texts(f"clock-{'need-' * in_need}admin", number=lead.id, **told)
        batch.say(*(Message(admin, text, priority=Priority.NOTIFICATION) for admin in sorted(batch.admins)))
    if not found and not batch.admins:
        log.warning("lead %d waits, and there is neither coordination nor admin to tell", lead.id)
    return bool(found or batch.admins)


def age(batch: Batch, since: datetime) -> Mapping[str, str | int]:
    """How long a lead has waited, as coaches read it: since when, and how many office hours that are."""
    hours = waited(since, batch.now, batch.content.office.calendar).total_seconds() // 3600
    return {"since": f"{since.astimezone(OFFICE_ZONE):%d.%m.%Y %H:%M}", "hours": int(hours)}
