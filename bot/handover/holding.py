"""A coach takes a lead, looks at it, gives it back."""

from __future__ import annotations

from dataclasses import replace

from bot.batch import Batch
from bot.cards import german, personal
from bot.delivery.message import Button, Message, Priority
from bot.handover.appointment_words import appointment_lines
from bot.handover.serving import chat_of, first_name, holder_of, may_take, reachable
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
    former = await holder_of(batch, lead)
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
    listens(batch, lead)
    await update_cards(batch, lead, coach)
    batch.say(personal(batch.content, lead, chat_id))
    if former is None:
        await tell_claimed(batch, lead, coach)
    else:
        await _tell_taken_over(batch, lead, coach, former)


def listens(batch: Batch, lead: Lead) -> None:
    """What a person in need writes in this very batch is for the coach who has just got the lead."""
    if lead.is_help and lead.chat_id in batch.staged.conversations:
        batch.staged.conversations[lead.chat_id] = replace(batch.conversation(lead.chat_id), help=lead.status)


async def tell_claimed(batch: Batch, lead: Lead, coach: Coach) -> None:
    """The person learns which coach they have now, and when to expect them."""
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


async def _tell_taken_over(batch: Batch, lead: Lead, coach: Coach, former: Coach) -> None:
    """Who had the lead and had not made contact, and the person, learn who has it now."""
    if reachable(former):
        text = german(batch.content)("clock-taken-over", coach=coach.name, number=lead.id)
        batch.say(Message(chat_of(former), text, priority=Priority.NOTIFICATION, lead_id=lead.id, kind="relay"))
    if lead.chat_id is not None:
        batch.say(to_person(lead, (await texts_of(batch, lead))("talk-passed-to", coach=first_name(coach))))


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
        batch.say(personal(batch.content, lead, chat_of(coach), await appointment_lines(batch, lead)))


async def release(batch: Batch, coach: Coach, lead_id: int) -> None:
    """Give a lead back: it goes to the others again, and the person is told."""
    lead = await held(batch, coach, lead_id)
    if lead is None:
        return
    await batch.writing()
    told = german(batch.content)(await _where_it_goes(batch, coach, lead), number=lead_id)
    batch.say(Message(chat_of(coach), told))
    await give_back(batch, coach, lead_id)


async def _where_it_goes(batch: Batch, coach: Coach, lead: Lead) -> str:
    """The message that says who gets the lead when the coach gives it back."""
    free = replace(lead, status="new", coach_id=None, claimed_at=None)
    cards, _ = await cards_for(batch, free, without=coach.id)
    chats = {card.chat_id for card in cards} - {chat_of(coach)}
    coordination = {chat_of(one) for one in await batch.unit.coaches.coordinators()}
    if not chats:
        return "coach-released-nobody"
    return "coach-released-coordination" if chats <= coordination else "coach-released-done"


async def give_back(batch: Batch, coach: Coach, lead_id: int) -> bool:
    """Free a lead that the coach holds, and tell the others and the person; False where there are no others."""
    if not await batch.unit.leads.release(lead_id, coach.id, batch.now):
        return True  # somebody else has it by now
    lead = await batch.unit.leads.get(lead_id)
    assert lead is not None
    cards, _ = await cards_for(batch, lead, without=coach.id)
    # Whoever gets a new card keeps the old one as it is: from now on only the new one is changed.
    await update_cards(batch, lead, None, but={message.chat_id for message in cards})
    batch.say(*cards)
    if lead.chat_id is not None:
        batch.say(to_person(lead, (await texts_of(batch, lead))("coach-released")))
    return bool(cards)
