"""People who stopped half-way are reminded once, if they wanted that when they began; after that nothing comes."""

from __future__ import annotations

from datetime import timedelta

from bot.batch import Batch
from bot.delivery.message import Button, Message, Priority
from bot.keyboards import pack
from bot.leads.considerate import by_day
from bot.settings import OFFICE_ZONE
from bot.storage.conversations import Conversation
from bot.storage.people import HALF_WAY
from bot.words import LAST_RESORT

AFTER = timedelta(hours=24)
"""As `remind-offer` says in every language."""
FIRST_HOUR, LAST_HOUR = 9, 20
"""Local hours between which people are reminded."""


async def wish(batch: Batch, chat_id: int) -> None:
    """Note that whoever has just begun wants to be reminded."""
    await batch.writing()
    person = await batch.unit.people.ensure(chat_id, batch.conversation(chat_id).locale, batch.now)
    await batch.unit.timers.set(HALF_WAY, person.id, batch.now + AFTER)


async def remind(batch: Batch, person_id: int) -> None:
    """Remind the person, unless there is nothing to be reminded of; later, where they were heard of or it is night."""
    person = await batch.unit.people.by_id(person_id)
    if person is None or person.blocked_at is not None:
        return
    chat_id = person.chat_id
    conversation = (await batch.unit.conversations.load([chat_id]))[chat_id]
    if not _is_half_way(conversation) or await batch.unit.coaches.by_chat([chat_id]):
        return
    heard = await batch.unit.chats.stirred(chat_id) or person.seen_at
    at = by_day(max(batch.now, heard + AFTER), OFFICE_ZONE, FIRST_HOUR, LAST_HOUR)
    if at > batch.now:
        await batch.unit.timers.set(HALF_WAY, person_id, at)
        return
    texts = batch.content.words.of(conversation.locale or LAST_RESORT)
    rows = (
        (Button(texts.plain("button-continue"), pack("go-on")),),
        (Button(texts.plain("button-not-now"), pack("not-now", conversation.turn)),),
    )
    batch.say(Message(chat_id, texts("half-way"), rows, priority=Priority.BROADCAST))


def _is_half_way(conversation: Conversation) -> bool:
    """Whether the person has begun and not ended, with no human to talk to and no admin's trial beside it."""
    begun = conversation.turn > 0 and conversation.ended is None
    return begun and not conversation.help and conversation.trial is None
