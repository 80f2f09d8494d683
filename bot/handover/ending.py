"""A lead is closed by its coach, or taken back by its person."""

from __future__ import annotations

from dataclasses import replace

from bot.batch import Batch, Edited
from bot.cards import close_buttons, close_words, german
from bot.delivery.message import Button, Message, Priority
from bot.flow.state import State
from bot.handover.holding import end_rows, held
from bot.handover.serving import chat_of, first_name, holder_of
from bot.handover.showing import texts_of, to_person, update_cards
from bot.handover.talking import lead_of, no_coach, over
from bot.keyboards import pack
from bot.storage.coaches import Coach
from bot.storage.conversations import WAITS
from bot.storage.leads import CALL, CRISIS, Lead
from bot.wording import close_reasons


async def ask_why_closed(batch: Batch, coach: Coach, lead_id: int) -> None:
    """Offer the reasons a lead may be closed for."""
    lead = await held(batch, coach, lead_id)
    if lead is not None:
        texts = german(batch.content)
        text = texts("coach-close-why", number=lead.id)
        batch.say(Message(chat_of(coach), text, close_buttons(lead, texts), lead_id=lead.id, kind="relay"))


async def close(batch: Batch, coach: Coach, lead_id: int, reason: str) -> None:
    """Close a lead for one of the reasons there are for its kind, and tell the person."""
    lead = await held(batch, coach, lead_id)
    if lead is None:
        return
    if reason not in close_reasons(lead.outcome if lead.is_help else ""):
        await ask_why_closed(batch, coach, lead_id)
        return
    await batch.writing()
    if not await batch.unit.leads.close(lead_id, reason, batch.now, coach.id):
        await held(batch, coach, lead_id)  # somebody was faster: tell who has it, or that it is closed
        return
    lead = await batch.unit.leads.get(lead_id)
    assert lead is not None
    texts = german(batch.content)
    batch.say(Message(chat_of(coach), texts("coach-closed", number=lead.id, reason=close_words(reason, texts))))
    await update_cards(batch, lead, coach)
    if lead.chat_id is not None:
        await _rests(batch, lead.chat_id)
        batch.say(to_person(lead, (await texts_of(batch, lead))("lead-ended")))


async def _rests(batch: Batch, chat_id: int) -> None:
    """What the person writes next is meant for the coach still: it answers no question they were at before the talk."""
    if chat_id not in batch.staged.conversations:
        batch.staged.conversations |= await batch.unit.conversations.load([chat_id])
    conversation = batch.conversation(chat_id)
    if conversation.ended is None:
        batch.keep(replace(conversation, ended=WAITS))


async def ask_end(batch: Batch, chat_id: int) -> None:
    """The person wants to end the talk: ask once more, because the request goes with it."""
    lead, texts = await lead_of(batch, chat_id), batch.texts(chat_id)
    if lead is None:
        await over(batch, chat_id)
        return
    yes = Button(texts.plain("button-end-yes"), pack("end-talk-yes", lead.id))
    no = Button(texts.plain("button-end-no"), pack("end-talk-yes", lead.id, "no"))
    batch.say(Message(chat_id, texts("end-talk-ask"), ((yes,), (no,))))


async def end(batch: Batch, chat_id: int, lead_id: int, message_id: int | None, *, yes: bool) -> None:
    """The person ends the talk about that lead, or goes on with it."""
    lead = await lead_of(batch, chat_id)
    if lead is not None and message_id is not None and (lead.id == lead_id or not yes):
        batch.beside(Edited(chat_id, message_id, None, ()))
    if lead is None:
        await over(batch, chat_id)
    elif not yes:
        coach, texts = await holder_of(batch, lead), batch.texts(chat_id)
        if coach is None:
            await no_coach(batch, chat_id, lead)
        else:
            batch.say(Message(chat_id, texts("talk-quiet", coach=first_name(coach)), end_rows(texts)))
    elif lead.id != lead_id:  # an old button, and a new request
        await ask_end(batch, chat_id)
    else:
        from_flow = await batch.open_lead(chat_id) is not None
        await withdraw(batch, chat_id)
        batch.keep(replace(batch.conversation(chat_id), ended="lead" if from_flow else WAITS))
        batch.say(Message(chat_id, batch.texts(chat_id)("talk-ended"), remove_keyboard=True))


async def withdraw(batch: Batch, chat_id: int) -> bool:
    """The person takes the request back: consent withdrawn, lead emptied and closed, the coach told.

    False when there is no open lead. Answers of somebody who only asked for a human stay.
    """
    conversation = batch.conversation(chat_id)
    if await lead_of(batch, chat_id) is None or conversation.person_id is None:
        return False
    await batch.writing()
    for kind in ("handover", CRISIS, CALL):
        await batch.unit.consents.withdraw(conversation.person_id, kind, batch.now)
    handed_over = await batch.open_lead(chat_id) is not None
    closed_ids, emptied = await batch.unit.leads.erase_person(conversation.person_id, batch.now)
    await batch.unit.outbox.forget_about(chat_id, emptied)
    batch.staged.messages = [
        message for message in batch.staged.messages if message.chat_id == chat_id or message.lead_id not in emptied
    ]
    for lead_id in closed_ids:
        closed = await batch.unit.leads.get(lead_id)
        assert closed is not None
        await tell_withdrawn(batch, closed)
    conversation = replace(conversation, help="")
    if handed_over:
        fresh = State(turn=conversation.turn + 1, agreed=True)
        conversation = replace(conversation, flow="", state=fresh.to_json(), turn=fresh.turn, ended=None)
    batch.keep(conversation)
    return True


async def erase(batch: Batch, chat_id: int) -> list[int]:
    """Delete everything about a person, and tell the coaches of their open leads; gives the leads this closed."""
    closed = await batch.unit.people.erase(chat_id, batch.now)
    batch.forget(chat_id)
    batch.staged.messages = [
        message
        for message in batch.staged.messages
        if message.chat_id != chat_id and (message.lead_id is None or message.lead_id not in closed)
    ]
    for lead_id in closed:
        lead = await batch.unit.leads.get(lead_id)
        assert lead is not None  # emptied, but kept
        await tell_withdrawn(batch, lead)
    return closed


async def tell_withdrawn(batch: Batch, lead: Lead) -> None:
    """Every card, and the coach who held the lead, learn that the person took it back."""
    holder = await holder_of(batch, lead)
    await update_cards(batch, lead, holder)
    if holder is not None and holder.chat_id is not None:
        text = german(batch.content)("coach-person-withdrew", number=lead.id)
        batch.say(Message(holder.chat_id, text, priority=Priority.NOTIFICATION))
