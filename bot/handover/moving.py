"""A coach notes where a lead stands now; people are not told of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby

from bot.batch import Batch
from bot.cards import german, standing_words
from bot.delivery.message import Button, Message
from bot.handover.holding import held
from bot.handover.serving import chat_of
from bot.handover.showing import update_cards
from bot.keyboards import Rows, pack
from bot.leads.moves import MOVED, STATUSES, Standing, next_standings, standing_of
from bot.settings import OFFICE_ZONE
from bot.storage.coaches import Coach
from bot.storage.leads import Lead
from bot.words import Texts

ACROSS = 3
"""Blocks in a row: their names are short."""


async def ask(batch: Batch, coach: Coach, lead_id: int) -> None:
    """Where the lead stands, and a button for each place where it may stand next."""
    lead = await held(batch, coach, lead_id)
    if lead is None:
        return
    texts, possible = german(batch.content), ways_on(batch, lead)
    status = standing_words(lead.standing, texts)
    since = f"{(await _since(batch, lead)).astimezone(OFFICE_ZONE):%d.%m.%Y, %H:%M}"
    hint = texts("coach-moves-where") if possible else texts("coach-moves-not-any", number=lead.id)
    text = f"{texts('coach-moves', number=lead.id, status=status, since=since)}\n\n{hint}"
    _say(batch, coach, lead, text, _rows(lead, possible, texts))


async def move(batch: Batch, coach: Coach, lead_id: int, value: str) -> None:
    """Move a lead as a button says; `value` is where the coach saw it stand, and where it stands now."""
    lead = await held(batch, coach, lead_id)
    if lead is None:
        return
    before, _, after = value.partition(".")
    seen, wanted = standing_of(before), standing_of(after)
    if seen is None or wanted is None:
        await ask(batch, coach, lead_id)
    elif wanted == lead.standing or wanted not in ways_on(batch, lead):
        _refuse(batch, coach, lead, wanted)
    else:
        await batch.writing()
        moved = await batch.unit.leads.move(lead.id, wanted.status, coach.id, batch.now, wanted.block, seen=seen)
        lead = await held(batch, coach, lead_id)
        if lead is not None and moved:
            await _tell_moved(batch, coach, lead)
        elif lead is not None:
            _tell_now(batch, coach, lead)


async def contacted(batch: Batch, coach: Coach, lead_id: int) -> None:
    """The coach has reached the person in another way than through the bot."""
    lead = await held(batch, coach, lead_id)
    if lead is None:
        return
    await batch.writing()
    marked = await batch.unit.leads.mark_contacted(lead.id, coach.id, batch.now)
    lead = await held(batch, coach, lead_id)
    if lead is not None and marked:
        await _tell_moved(batch, coach, lead)
    elif lead is not None:
        _refuse(batch, coach, lead, Standing("contacted"))


async def _tell_moved(batch: Batch, coach: Coach, lead: Lead) -> None:
    texts = german(batch.content)
    status = standing_words(lead.standing, texts)
    batch.say(
        Message(chat_of(coach), texts("coach-moved", number=lead.id, status=status), lead_id=lead.id, kind="relay")
    )
    await update_cards(batch, lead, coach)


def _tell_now(batch: Batch, coach: Coach, lead: Lead) -> None:
    """Another move came first."""
    texts = german(batch.content)
    text = texts("coach-moves-now", number=lead.id, status=standing_words(lead.standing, texts))
    _say(batch, coach, lead, text, _rows(lead, ways_on(batch, lead), texts))


def _refuse(batch: Batch, coach: Coach, lead: Lead, wanted: Standing) -> None:
    """Say why a lead does not move there, and where it may."""
    texts, possible = german(batch.content), ways_on(batch, lead)
    now = standing_words(lead.standing, texts)
    if wanted == lead.standing:
        text = texts("coach-moves-there", number=lead.id, status=now)
    elif not possible:
        text = texts("coach-moves-not-any", number=lead.id)
    else:
        back = STATUSES.index(wanted.status) < STATUSES.index(lead.status)
        names = ", ".join(f"„{standing_words(there, texts)}“" for there in possible)
        after = standing_words(wanted, texts)
        text = texts(f"coach-moves-not{'-back' if back else ''}", before=now, after=after, possible=names)
    _say(batch, coach, lead, text, _rows(lead, possible, texts))


def ways_on(batch: Batch, lead: Lead) -> tuple[Standing, ...]:
    """Where the lead may stand next."""
    flow = batch.content.flows.get(lead.flow)  # it may be gone, and its blocks with it
    blocks = flow.blocks(lead.district, batch.today) if flow is not None else ()
    return next_standings(lead.standing, blocks, is_help=lead.is_help)


async def _since(batch: Batch, lead: Lead) -> datetime:
    return [event.at for event in await batch.unit.leads.events(lead.id) if event.kind in MOVED][-1]


def _rows(lead: Lead, possible: Sequence[Standing], texts: Texts) -> Rows:
    rows: list[tuple[Button, ...]] = []
    for in_block, some in groupby(possible, lambda there: bool(there.block)):
        buttons = [_button(lead, there, texts) for there in some]
        across = ACROSS if in_block else 1
        rows += [tuple(buttons[start : start + across]) for start in range(0, len(buttons), across)]
    if not lead.is_help:
        rows.append((Button(texts.plain("coach-button-wrong"), pack("wrong", lead.id)),))
    return (*rows, (Button(texts.plain("coach-button-cancel"), pack("show", lead.id)),))


def _button(lead: Lead, there: Standing, texts: Texts) -> Button:
    return Button(standing_words(there, texts), pack("moved", lead.id, f"{lead.standing.code}.{there.code}"))


def _say(batch: Batch, coach: Coach, lead: Lead, text: str, rows: Rows) -> None:
    batch.say(Message(chat_of(coach), text, rows, lead_id=lead.id, kind="relay"))
