"""What people answer to an invitation: a seat is given, declined or freed; what is over is said to be."""

from __future__ import annotations

from datetime import timedelta

from bot.batch import Batch
from bot.delivery.message import Message
from bot.invitations.showing import coming_rows, event_file, event_text
from bot.keyboards import Press
from bot.occasions import Details, Occasion
from bot.storage.invitations import Invitation

TWICE = timedelta(minutes=1)
"""A button pressed again within this time was pressed twice, and its answer stands below it."""


async def answered(batch: Batch, chat_id: int, press: Press) -> None:
    """The person said whether they come."""
    answer, _, key = press.value.partition(".")
    person_id, texts = batch.conversation(chat_id).person_id, batch.texts(chat_id)
    event = batch.content.events.get(key)
    invitation = await batch.unit.invitations.of(key, person_id) if person_id is not None else None
    if event is None or invitation is None or event.is_over(batch.now):
        batch.say(Message(chat_id, texts("event-over")))
    elif event.cancelled or invitation.state == "gone":
        batch.say(Message(chat_id, f"{texts('event-cancelled')}\n\n{event_text(event, texts)}"))
    elif invitation.state == answer and batch.now < invitation.at + TWICE:
        return
    elif answer == "yes":
        await _yes(batch, chat_id, event, invitation)
    else:  # also when it is too late for a yes: the seat is free, and the organisers can count on it
        await batch.writing()
        await batch.unit.invitations.decline(invitation, batch.now)
        batch.say(Message(chat_id, texts("event-not-coming")))


async def _yes(batch: Batch, chat_id: int, event: Occasion, invitation: Invitation) -> None:
    texts = batch.texts(chat_id)
    if batch.now >= event.answer_by and invitation.state != "yes":
        batch.say(Message(chat_id, texts("event-over")))
        return
    await batch.writing()
    told = event.details.to_json()
    if not await batch.unit.invitations.take_seat(invitation, event.seats, told, batch.now):
        batch.say(Message(chat_id, texts("event-full")))
        return
    details = event_text(event, texts, Details.from_json(invitation.told))
    batch.say(Message(chat_id, f"{texts('event-coming')}\n\n{details}", coming_rows(event, texts)))
    changes = invitation.changes + (told != invitation.told)
    file = event_file(event, batch.now, changes)
    batch.say(Message(chat_id, texts("calendar-file"), document=file))
