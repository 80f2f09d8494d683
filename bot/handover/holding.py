"""A coach takes a lead, looks at it, gives it back."""

from __future__ import annotations

from dataclasses import replace

from bot.batch import Batch
from bot.cards import german, personal
from bot.delivery.message import Button, Message
from bot.handover.serving import chat_of, first_name, holder_of, may_take
from bot.handover.showing import cards_for, texts_of, to_person, update_cards
from bot.keyboards import Rows, pack
from bot.storage.coaches import Coach
from bot.storage.leads import Lead
from bot.words import Texts


async def claim(batch: Batch, coach: Coach, lead_id: int) -> None:
    """One coach wins; every card shows who; the person is told."""
    chat_id, texts = chat_of(coach), german(batch.content)
    lead = await batch.unit.leads.get(lead_id)
    if lead is None or lead.status == "closed":
        batch.say(Message(chat_id, texts("coach-lead-gone")))
        return
    if not await may_take(batch, coach, lead):
        batch.say(Message(chat_id, texts("coach-not-your-district")))
        return
    await batch.writing()
    won = await batch.unit.leads.claim(lead_id, coach.id, batch.now)
    lead = await batch.unit.leads.get(lead_id)
    assert lead is not None
    if not won:
        holder = await holder_of(batch, lead)
        if holder is not None and holder.id == coach.id:
            batch.say(personal(batch.content, lead, chat_id))
        else:
            batch.say(Message(chat_id, texts("coach-claimed-by-other", coach=holder.name if holder else "")))
        return
    if (
        lead.is_help and lead.chat_id in batch.staged.conversations
    ):  # what they write in this very batch is for the coach
        batch.staged.conversations[lead.chat_id] = replace(batch.conversation(lead.chat_id), help=lead.status)
    await update_cards(batch, lead, coach)
    batch.say(personal(batch.content, lead, chat_id))
    await _tell_claimed(batch, lead, coach)


async def _tell_claimed(batch: Batch, lead: Lead, coach: Coach) -> None:
    if lead.chat_id is None:
        return
    texts = await texts_of(batch, lead)
    way = "phone" if lead.phone else "telegram"
    paragraphs = [texts(f"coach-claimed-{way}", coach=first_name(coach))]
    if not lead.is_help:  # whoever is in need is not told to wait for days
        paragraphs.append(texts("coach-answer-time", hours=batch.content.start.operator.response_hours))
    paragraphs.append(texts("talk-quiet", coach=first_name(coach)))
    batch.say(replace(to_person(lead, "\n\n".join(paragraphs)), buttons=end_rows(texts)))


def end_rows(texts: Texts) -> Rows:
    """The person's way out of the talk."""
    return ((Button(texts.plain("button-end-talk"), pack("end-talk")),),)


async def held(batch: Batch, coach: Coach, lead_id: int) -> Lead | None:
    """The lead, when this coach holds it; otherwise the coach is told why not."""
    lead = await batch.unit.leads.get(lead_id)
    if lead is not None and lead.coach_id == coach.id and lead.is_held:
        return lead
    gone = lead is None or lead.status == "closed"
    texts = german(batch.content)
    batch.say(Message(chat_of(coach), texts("coach-lead-gone" if gone else "coach-not-yours")))
    return None


async def show(batch: Batch, coach: Coach, lead_id: int) -> None:
    """Name, contact and answers once more."""
    lead = await held(batch, coach, lead_id)
    if lead is not None:
        batch.say(personal(batch.content, lead, chat_of(coach)))


async def release(batch: Batch, coach: Coach, lead_id: int) -> None:
    """Give a lead back: it goes to the others again, and the person is told."""
    if await held(batch, coach, lead_id) is None:
        return
    await batch.writing()
    await batch.unit.leads.release(lead_id, coach.id, batch.now)
    lead = await batch.unit.leads.get(lead_id)
    assert lead is not None
    batch.say(Message(chat_of(coach), german(batch.content)("coach-released-done", number=lead.id)))
    cards, _ = await cards_for(batch, lead, without=coach.id)
    # Whoever gets a new card keeps the old one as it is: from now on only the new one is changed.
    await update_cards(batch, lead, None, but={message.chat_id for message in cards})
    batch.say(*cards)
    if lead.chat_id is not None:
        batch.say(to_person(lead, (await texts_of(batch, lead))("coach-released")))
