"""What a coach can look up: their own leads, those still to be taken, and how all districts stand."""

from __future__ import annotations

from datetime import datetime

from bot.batch import Batch
from bot.cards import about, german, german_name, name_of, status_words
from bot.delivery.message import Button, Message
from bot.handover.serving import chat_of, serves
from bot.keyboards import Rows, pack, page_rows
from bot.storage.coaches import Coach
from bot.storage.leads import Lead
from bot.words import Texts

MINE, OPEN = "mine", "open"
LINES = 25
"""Districts in one message."""
WHAT, NAME = 25, 20
"""Characters of what is urgent, and of a name or place, on a button that says more than that."""


async def leads(batch: Batch, coach: Coach) -> None:
    """The coach's own leads and those still open in their places, one button each; for coordinators all districts."""
    mine, waiting = await _mine(batch, coach), await _waiting(batch, coach)
    if not mine and not waiting:
        batch.say(Message(chat_of(coach), german(batch.content)("coach-leads-none")))
    if mine:
        batch.say(_page(batch, coach, MINE, mine, 0))
    if waiting:
        batch.say(_page(batch, coach, OPEN, waiting, 0))
    if coach.coordinator:
        batch.say(*await _districts(batch, coach))


async def page(batch: Batch, coach: Coach, value: str) -> None:
    """Another page of one of the lists, as they stand now."""
    part, _, number = value.partition(":")
    found = await (_waiting if part == OPEN else _mine)(batch, coach)
    if part not in (MINE, OPEN) or not number.isdecimal() or len(number) > 4 or not found:
        await leads(batch, coach)
        return
    batch.say(_page(batch, coach, part, found, int(number)))


async def _mine(batch: Batch, coach: Coach) -> list[Lead]:
    return await batch.unit.leads.of_coach(coach.id)


async def _waiting(batch: Batch, coach: Coach) -> list[Lead]:
    """What the coach can take, whoever is in need first, then the oldest."""
    found = [
        lead
        for lead in await batch.unit.leads.to_be_taken()
        if lead.coach_id != coach.id and serves(batch.content, coach, lead)
    ]
    return sorted(found, key=lambda lead: not lead.is_help)


def _page(batch: Batch, coach: Coach, part: str, found: list[Lead], number: int) -> Message:
    texts = german(batch.content)
    if part == MINE:
        buttons = [Button(_own(batch, lead, texts), pack("show", lead.id)) for lead in found]
    else:
        buttons = [Button(_free(batch, lead, texts), pack("claim", lead.id)) for lead in found]
    rows: Rows = page_rows(buttons, number, texts, lambda other: pack("leads", 0, f"{part}:{other}"))
    return Message(chat_of(coach), texts(f"coach-leads-{part}"), rows)


def _own(batch: Batch, lead: Lead, texts: Texts) -> str:
    mark = f"{texts.plain('coach-leads-overdue')} " if lead.overdue else ""
    parts = (
        str(lead.id),
        name_of(lead, texts)[:NAME],
        status_words(lead, texts),
        age(lead.opened_at, batch.now, texts),
    )
    return mark + " · ".join(parts)


def _free(batch: Batch, lead: Lead, texts: Texts) -> str:
    mark = [texts.plain("coach-leads-overdue")] if lead.overdue else []
    place = [lead.municipality[:NAME]] if lead.municipality else []
    since = age(lead.opened_at, batch.now, texts)
    if lead.is_help:  # a button holds 60 characters: what it is about comes first
        parts = (*mark, str(lead.id), about(lead.about, texts)[:WHAT], since, *place)
    else:
        parts = (*mark, str(lead.id), *place, german_name(lead.locale), since)
    return f"{texts.plain('coach-button-claim')} {' · '.join(parts)}"[:60]


def age(since: datetime, now: datetime, texts: Texts) -> str:
    """How long something has been so, in days or hours."""
    hours = int((now - since).total_seconds() // 3600)
    if hours < 1:
        return texts.plain("coach-leads-age-new")
    return (
        texts.plain("coach-leads-age-hours", count=hours)
        if hours < 24
        else texts.plain("coach-leads-age-days", count=hours // 24)
    )


async def _districts(batch: Batch, coach: Coach) -> list[Message]:
    """How many leads wait and how many are held in each district that has any, the fullest first."""
    texts, names = german(batch.content), batch.content.start.places.districts
    counted = await batch.unit.leads.per_district()
    lines = []
    for ags, count in sorted(counted.items(), key=lambda item: (-item[1].new, item[0])):
        name = names[ags].name if ags in names else ags or texts.plain("coach-leads-no-place")
        since = f" ({texts('coach-leads-oldest', age=age(count.since, batch.now, texts))})" if count.since else ""
        lines.append(f"• {texts('coach-leads-district', district=name, new=count.new, held=count.held)}{since}")
    return [
        Message(
            chat_of(coach),
            "\n".join([*([] if start else [texts("coach-leads-districts")]), *lines[start : start + LINES]]),
        )
        for start in range(0, len(lines), LINES)
    ]
