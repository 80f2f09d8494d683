"""Words that did not arrive: a coach's to a person who is not theirs any more, a person's to a coach who has gone."""

from __future__ import annotations

from collections.abc import Collection

from bot.batch import Batch
from bot.cards import close_words, german, passed_on
from bot.content import Content
from bot.delivery.message import FROM_PERSON, UNANSWERED, Message
from bot.handover.serving import chat_of, holder_of
from bot.handover.showing import texts_now, to_person
from bot.storage.coaches import Coach, is_mail
from bot.storage.database import Unit
from bot.storage.leads import Lead


async def ready(batch: Batch, coach: Coach, lead_id: int, text: str) -> Lead | None:
    """The lead, when what the coach wrote can go to its person; otherwise they are told why not, and get `text` back.

    The lead is locked then: whoever deletes everything in this moment waits for the message, and takes it along.
    """
    await batch.writing()
    held = await batch.unit.leads.lock_held(lead_id, coach.id)
    lead = await batch.unit.leads.get(lead_id)
    if held and lead is not None and lead.chat_id is not None:
        return lead
    why = await _why_not(batch, coach, lead, lead_id)
    about, kind = (lead.id, UNANSWERED) if lead is not None else (None, "")
    batch.say(*(Message(chat_of(coach), piece, lead_id=about, kind=kind) for piece in passed_on(why, text)))
    return None


async def _why_not(batch: Batch, coach: Coach, lead: Lead | None, lead_id: int) -> str:
    texts, by_mail = german(batch.content), is_mail(chat_of(coach))
    if lead is None or lead.chat_id is None:
        return texts("coach-not-sent-gone", number=lead_id)
    if lead.status == "closed":
        may_reopen = (lead.coach_id == coach.id or coach.coordinator) and not by_mail  # with a command
        reason = close_words(lead.closed_reason, texts)
        return texts(f"coach-not-sent-closed{'-yours' * may_reopen}", number=lead_id, reason=reason)
    holder = await holder_of(batch, lead)
    if holder is None:
        return texts("coach-mail-not-sent-free" if by_mail else "coach-not-sent-free", number=lead_id)
    return texts("coach-not-sent-other", number=lead_id, coach=holder.name)


async def lost(unit: Unit, content: Content, chat_id: int) -> list[Message]:
    """What people are told whose words the coach in this chat, who has gone, did not get; each is told once."""
    return await _not_passed_on(unit, content, await unit.outbox.take_lost(chat_id, FROM_PERSON, "relay"))


async def sent_back(unit: Unit, content: Content, chat_id: int, lead_id: int) -> list[Message]:
    """What the person of the lead is told whose words came back from the mailbox; once, until they write again."""
    return await _not_passed_on(unit, content, await unit.outbox.take_back_sent(chat_id, lead_id, FROM_PERSON, "relay"))


async def _not_passed_on(unit: Unit, content: Content, lead_ids: Collection[int]) -> list[Message]:
    told = []
    for lead_id in sorted(lead_ids):
        lead = await unit.leads.get(lead_id)
        if lead is not None and lead.chat_id is not None:
            told.append(to_person(lead, (await texts_now(unit, content, lead))("not-passed-on")))
    return told
