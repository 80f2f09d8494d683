"""One lead looked up by its number: what this coach may see of it, what has happened to it, and what they can do."""

from __future__ import annotations

from dataclasses import replace

from bot.batch import Batch
from bot.cards import bold, card, close_words, german, personal
from bot.delivery.message import Button, Message
from bot.handover.appointment_words import appointment_lines
from bot.handover.reopening import may_reopen
from bot.handover.serving import chat_of, holder_of, may_take
from bot.keyboards import Rows, pack
from bot.rendering import fitting
from bot.settings import OFFICE_ZONE
from bot.storage.coaches import Coach
from bot.storage.leads import Lead, LeadEvent
from bot.words import Texts

BLOCK = 10
"""Moves in one paragraph, which is never cut in two."""


async def look(batch: Batch, coach: Coach, words: str) -> None:
    """Show the lead that `words` name, or say what is wrong with them."""
    texts, number = german(batch.content), words.strip().removeprefix("#")
    if not (number.isascii() and number.isdecimal()):
        batch.say(Message(chat_of(coach), texts("coach-lead-which")))
        return
    # No database counts as far as twenty digits.
    lead = await batch.unit.leads.get(int(number)) if len(number) <= 15 else None
    if lead is None:
        batch.say(Message(chat_of(coach), texts("coach-lead-unknown", number=number[:15])))
    elif lead.coach_id != coach.id and not await may_take(batch, coach, lead):
        batch.say(Message(chat_of(coach), texts("coach-lead-elsewhere", number=number)))
    else:
        batch.say(*await _shown(batch, coach, lead))


async def _shown(batch: Batch, coach: Coach, lead: Lead) -> list[Message]:
    texts, holder = german(batch.content), await holder_of(batch, lead)
    mine = lead.is_held and lead.coach_id == coach.id
    if mine:
        shown = personal(batch.content, lead, chat_of(coach), await appointment_lines(batch, lead))
    else:
        shown = card(batch.content, lead, chat_of(coach), holder.name if holder is not None else "")
        # Neither the card that is kept up to date, nor one whose reply reaches anybody: a picture of this moment.
        shown = replace(shown, kind="", lead_id=None, buttons=_buttons(coach, lead, texts))
    erased = [texts("coach-lead-erased")] if lead.person_id is None else []
    *first, last = fitting("\n\n".join([shown.text, *erased, *await _history(batch, lead)]))
    return [*(replace(shown, text=text, buttons=()) for text in first), replace(shown, text=last)]


def _buttons(coach: Coach, lead: Lead, texts: Texts) -> Rows:
    """What somebody can do who does not hold the lead; whoever holds it gets their own buttons."""
    rows: list[tuple[Button, ...]] = []
    if lead.status == "new" or (lead.is_held and lead.overdue):
        rows.append((Button(texts.plain("coach-button-claim"), pack("claim", lead.id)),))
    if lead.status != "closed" and coach.coordinator:
        rows.append((Button(texts.plain("coach-button-assign"), pack("pass", lead.id)),))
    if may_reopen(coach, lead) and lead.person_id is not None:
        rows.append((Button(texts.plain("coach-button-again"), pack("lead-again", lead.id)),))
    return tuple(rows)


async def _history(batch: Batch, lead: Lead) -> list[str]:
    """Every move with who and when, in paragraphs."""
    texts, events = german(batch.content), await batch.unit.leads.events(lead.id)
    names = {coach.id: coach.name for coach in await batch.unit.coaches.listing()}
    lines = [_line(event, names, texts) for event in events]
    blocks = ["\n".join(lines[start : start + BLOCK]) for start in range(0, len(lines), BLOCK)]
    return [f"{bold(texts('coach-lead-history'))}\n{blocks[0]}", *blocks[1:]] if blocks else []


def _line(event: LeadEvent, names: dict[int, str], texts: Texts) -> str:
    moment = f"{event.at.astimezone(OFFICE_ZONE):%d.%m.%Y %H:%M}"
    by = names.get(event.coach_id) if event.coach_id is not None else None
    what = _what(event, names, texts)
    if by is None:
        return f"• {texts('coach-lead-event', moment=moment, what=what)}"
    return f"• {texts('coach-lead-event-by', moment=moment, what=what, coach=by)}"


def _what(event: LeadEvent, names: dict[int, str], texts: Texts) -> str:
    match event.kind:
        case "closed":
            return texts.plain("coach-lead-event-closed", reason=close_words(event.detail, texts))
        case "passed":
            known = names.get(int(event.detail)) if event.detail.isdecimal() else None
            return texts.plain("coach-lead-event-passed", coach=known or "?")
        case "placed":
            return texts.plain("coach-lead-event-placed", block=event.detail)
        case kind:
            return texts.named(f"coach-lead-event-{kind}", kind)
