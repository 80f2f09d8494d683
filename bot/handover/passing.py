"""A lead is passed on: by its holder to a colleague, by the coordination to anybody; with a note, if they want.

The note stands nowhere but in the message that brings it: whatever goes wrong, whoever wrote it gets it back.
"""

from __future__ import annotations

from dataclasses import replace

from bot.batch import Batch
from bot.cards import LONGEST_PIECE, bold, german, passed_on, personal, quoted
from bot.delivery.message import UNANSWERED, Button, Message, Priority
from bot.handover.holding import listens, tell_claimed
from bot.handover.serving import (
    calendar_of,
    chat_of,
    first_name,
    helpers,
    holder_of,
    reachable,
    reachable_holder,
    serves,
    team_of_lead,
)
from bot.handover.showing import texts_of, to_person, update_cards
from bot.keyboards import pack, page_rows
from bot.storage.coaches import Coach, is_mail
from bot.storage.leads import Lead
from bot.words import Texts

NOTE = "note"
"""Kind of the message a note answers, followed by a colon and the coach (id) the lead goes to."""
AT_ONCE = ":now"
"""Follows the coach (id) on the button that passes a lead on without a note."""


async def ask_to_whom(batch: Batch, coach: Coach, lead_id: int, page: str) -> None:
    """Offer the coaches a lead may go to, a page at a time, with how much each has."""
    texts = german(batch.content)
    lead = await _theirs_to_pass(batch, coach, lead_id)
    if isinstance(lead, str):
        batch.say(Message(chat_of(coach), lead))
        return
    found = await _candidates(batch, coach, lead)
    if not found:
        batch.say(Message(chat_of(coach), texts("coach-pass-nobody", number=lead.id)))
        return
    held = await batch.unit.leads.held_counts()
    buttons = [Button(_choice(one, held.get(one.id, 0), texts), pack("pass-to", lead.id, str(one.id))) for one in found]
    number = int(page) if page.isdecimal() and len(page) <= 4 else 0
    rows = page_rows(buttons, number, texts, lambda other: pack("pass", lead.id, str(other)))
    batch.say(Message(chat_of(coach), texts("coach-pass-who", number=lead.id), rows))


def _choice(coach: Coach, held: int, texts: Texts) -> str:
    if coach.most_leads is None:
        return texts.plain("coach-pass-choice", coach=coach.name[:40], held=held)
    return texts.plain("coach-pass-choice-most", coach=coach.name[:40], held=held, most=coach.most_leads)


async def _candidates(batch: Batch, coach: Coach, lead: Lead) -> list[Coach]:
    """Those who serve the place and can be reached and are not away; for the coordination everybody else after them."""
    found = await _serving(batch, lead)
    if coach.coordinator:
        everybody = sorted(await batch.unit.coaches.listing(), key=lambda one: one.name)
        found = [*found, *(one for one in everybody if one.id not in {other.id for other in found})]
    return [one for one in found if one.id != lead.coach_id and _why_not(batch, one) == ""]


async def _serving(batch: Batch, lead: Lead) -> list[Coach]:
    if lead.is_help:
        return await helpers(batch.unit, batch.content, lead.district)
    coaches = await batch.unit.coaches.for_district(team_of_lead(batch.content, lead))
    return [one for one in coaches if serves(batch.content, one, lead)]


def _why_not(batch: Batch, target: Coach | None) -> str:
    """The message that says why a coach can take nothing now; "" when they can."""
    if target is None or not reachable(target):
        return "coach-pass-gone"
    return "coach-pass-away" if calendar_of(target, ()).is_away(batch.today) else ""


async def _theirs_to_pass(batch: Batch, coach: Coach, lead_id: int) -> Lead | str:
    """The lead, when it is the coach's to pass on; otherwise why it is not."""
    texts = german(batch.content)
    lead = await batch.unit.leads.get(lead_id)
    if lead is None or lead.status == "closed":
        return texts("coach-pass-lead-gone", number=lead_id)
    if coach.coordinator or (lead.is_held and lead.coach_id == coach.id):
        return lead
    holder = await holder_of(batch, lead)
    return texts("coach-pass-not-yours", number=lead.id) if holder is None else _has_it(lead, holder, texts)


def _has_it(lead: Lead, holder: Coach, texts: Texts) -> str:
    return texts("coach-pass-has-it", number=lead.id, coach=holder.name)


async def chosen(batch: Batch, coach: Coach, lead_id: int, value: str) -> None:
    """A coach was chosen: ask for a note, or pass the lead on where the button says that there is none."""
    if value.endswith(AT_ONCE):
        await pass_on(batch, coach, lead_id, value.removesuffix(AT_ONCE), "")
        return
    found = await _checked(batch, coach, lead_id, value)
    if isinstance(found, str):
        batch.say(Message(chat_of(coach), found))
        return
    (lead, target), texts = found, german(batch.content)
    rows = ((Button(texts.plain("coach-button-no-note"), pack("pass-to", lead.id, f"{target.id}{AT_ONCE}")),),)
    ask = texts("coach-pass-note", coach=target.name, number=lead.id)
    hint = texts.plain("coach-pass-note-hint")
    batch.say(
        Message(chat_of(coach), texts("coach-pass-chosen", coach=target.name, number=lead.id), rows),
        Message(chat_of(coach), ask, force_reply=hint, lead_id=lead.id, kind=f"{NOTE}:{target.id}"),
    )


async def _checked(batch: Batch, coach: Coach, lead_id: int, number: str) -> tuple[Lead, Coach] | str:
    """The lead and who it goes to, when all that may be so now; otherwise why not."""
    texts = german(batch.content)
    lead = await _theirs_to_pass(batch, coach, lead_id)
    if isinstance(lead, str):
        return lead
    known = number.isdecimal() and len(number) <= 15
    target = await batch.unit.coaches.get(int(number)) if known else None
    why = _why_not(batch, target)
    if target is None or why:
        return texts(why, coach=target.name if target else "?", number=lead.id)
    if target.id == lead.coach_id:
        return _has_it(lead, target, texts)
    if not coach.coordinator and target.id not in {one.id for one in await _serving(batch, lead)}:
        return texts("coach-pass-elsewhere", coach=target.name, number=lead.id)
    return lead, target


async def pass_on(batch: Batch, coach: Coach, lead_id: int, number: str, note: str) -> None:
    """Pass a lead on to the coach with that number (id), and tell everybody it concerns."""
    found = await _checked(batch, coach, lead_id, number)
    if isinstance(found, str):
        _refuse(batch, coach, lead_id, found, note)
        return
    before, target = found
    former = await reachable_holder(batch, before)
    await batch.writing()
    if not await batch.unit.leads.pass_to(lead_id, target.id, batch.now, coach.id, before.coach_id):
        # Somebody was faster: what can be read now says who, or that the lead is closed.
        now = await _theirs_to_pass(batch, coach, lead_id)
        why = now if isinstance(now, str) else german(batch.content)("coach-pass-changed", number=lead_id)
        _refuse(batch, coach, lead_id, why, note)
        return
    lead = await batch.unit.leads.get(lead_id)
    assert lead is not None
    listens(batch, lead)
    await update_cards(batch, lead, target)
    batch.say(*_brought(batch, lead, coach, target, note))
    texts = german(batch.content)
    if target.id != coach.id:
        batch.say(Message(chat_of(coach), texts("coach-pass-done", number=lead.id, coach=target.name)))
    if former is not None and former.id not in (coach.id, target.id):
        text = texts("coach-pass-taken", number=lead.id, coach=coach.name, to=target.name)
        batch.say(Message(chat_of(former), text, priority=Priority.NOTIFICATION))
    if before.coach_id is None:
        await tell_claimed(batch, lead, target)
    elif lead.chat_id is not None:
        told = (await texts_of(batch, lead))("talk-passed-to", coach=first_name(target))
        batch.say(to_person(lead, told))


def _refuse(batch: Batch, coach: Coach, lead_id: int, why: str, note: str) -> None:
    """Say why a lead was not passed on; a note comes back, so that it need not be written again."""
    if not note:
        batch.say(Message(chat_of(coach), why))
        return
    heading = f"{why}\n\n{german(batch.content)('coach-pass-note-back')}"
    pieces = passed_on(heading, note)
    batch.say(*(Message(chat_of(coach), piece, lead_id=lead_id, kind=UNANSWERED) for piece in pieces))


def _brought(batch: Batch, lead: Lead, coach: Coach, target: Coach, note: str) -> list[Message]:
    """The lead for whoever has it now, with the note on top; before it in messages of its own where it is long."""
    texts, shown = german(batch.content), personal(batch.content, lead, chat_of(target))
    if is_mail(chat_of(target)):  # name and contact stay out of mailboxes
        shown = replace(shown, text=texts("coach-mail-claimed", number=lead.id))
    heading = texts("coach-pass-given-note" if note else "coach-pass-given", coach=coach.name, number=lead.id)
    whole = "\n\n".join(filter(None, (bold(heading), quoted(note), shown.text)))
    if len(whole) <= LONGEST_PIECE:
        return [replace(shown, text=whole)]
    # A reply to the note goes to nobody: it would be for the colleague, and the person would read it.
    pieces = passed_on(heading, note or "…")
    return [*(Message(shown.chat_id, piece, lead_id=lead.id, kind=UNANSWERED) for piece in pieces), shown]
