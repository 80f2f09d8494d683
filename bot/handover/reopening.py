"""A closed lead is opened again, as long as its person is known and has not begun anew."""

from __future__ import annotations

from bot.batch import Batch
from bot.cards import bold, german, personal
from bot.delivery.message import Message
from bot.handover.serving import chat_of, first_name
from bot.handover.showing import texts_of, to_person, update_cards
from bot.storage.coaches import Coach
from bot.storage.leads import Lead


def may_reopen(coach: Coach, lead: Lead) -> bool:
    """Whether a closed lead is the coach's to open again: its last holder may, and the coordination."""
    return lead.status == "closed" and (coach.coordinator or lead.coach_id == coach.id)


async def reopen(batch: Batch, coach: Coach, lead_id: int) -> None:
    """Open a lead again for whoever asks; the person is told. Otherwise say why that cannot be."""
    texts = german(batch.content)
    lead = await batch.unit.leads.get(lead_id)
    why = "coach-lead-unknown" if lead is None else await _why_not(batch, coach, lead)
    if not why:
        await batch.writing()
        if not await batch.unit.leads.reopen(lead_id, coach.id, batch.now):
            why = "coach-again-open"  # two at once: somebody else was faster
    if why:
        batch.say(Message(chat_of(coach), texts(why, number=lead_id)))
        return
    lead = await batch.unit.leads.get(lead_id)
    assert lead is not None
    await update_cards(batch, lead, coach)
    shown = personal(batch.content, lead, chat_of(coach))
    text = f"{bold(texts('coach-again-done', number=lead.id))}\n\n{shown.text}"
    batch.say(Message(shown.chat_id, text, shown.buttons, lead_id=lead.id, kind=shown.kind))
    if lead.chat_id is not None:
        batch.say(to_person(lead, (await texts_of(batch, lead))("talk-again", coach=first_name(coach))))


async def _why_not(batch: Batch, coach: Coach, lead: Lead) -> str:
    """The message that says why a lead is not opened again; "" when it can be."""
    if lead.status != "closed":
        return "coach-again-open"
    if not may_reopen(coach, lead):
        return "coach-again-not-yours"
    if lead.person_id is None or lead.chat_id is None:
        return "coach-again-erased"
    others = [other for other in await batch.unit.leads.of_person(lead.person_id) if other.is_help == lead.is_help]
    if any(other.id > lead.id and other.status != "closed" for other in others):
        return "coach-again-newer"
    if lead.is_help:  # the questions go on beside it
        return ""
    if any(other.id > lead.id for other in others):
        return "coach-again-began"
    staged = batch.staged.conversations.get(lead.chat_id)
    conversation = staged or (await batch.unit.conversations.load([lead.chat_id]))[lead.chat_id]
    return "" if conversation.ended == "lead" else "coach-again-began"
