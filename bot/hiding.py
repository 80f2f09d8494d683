"""/hide: the messages in a person's chat go, as far as a bot may delete them; the place in the conversation stays."""

from __future__ import annotations

from datetime import timedelta

from bot.batch import Batch
from bot.delivery.message import Message, Priority
from bot.retention import CHATS
from bot.words import Texts

MARGIN = timedelta(minutes=1)
"""One message that is too old keeps Telegram from deleting a hundred others at once; sending takes a moment too."""


async def hide(batch: Batch, chat_id: int, texts: Texts) -> None:
    """Delete what stands in the chat, the command too, and say so in the words of `texts`.

    What waits for the chat is left to come: it is news. Only what answers something in this very batch is dropped: it
    would come after the deletion and show what was to be hidden; /start shows it again.
    """
    await batch.writing()
    arrived = [message_id for chat, message_id in batch.staged.arrived if chat == chat_id]
    batch.staged.arrived = [each for each in batch.staged.arrived if each[0] != chat_id]
    batch.staged.messages = [message for message in batch.staged.messages if not _answers(message, chat_id)]
    sent = await batch.unit.chats.take(chat_id, batch.now - CHATS + MARGIN)
    deletes = tuple(sorted({*sent, *arrived}))
    batch.say(Message(chat_id, await _told(batch, chat_id, texts), remove_keyboard=True, deletes=deletes))


def _answers(message: Message, chat_id: int) -> bool:
    return message.chat_id == chat_id and message.priority is Priority.CONVERSATION and message.lead_id is None


async def _told(batch: Batch, chat_id: int, texts: Texts) -> str:
    person = (await batch.unit.people.load([chat_id])).get(chat_id)
    if person is None and batch.conversation(chat_id).locale is None:
        # Everything was erased, the ids of the messages too: the person can do what the bot cannot.
        return f"{texts('mydata-none')}\n\n{texts('hidden-old')}"
    old = person is not None and person.created_at < batch.now - CHATS
    return "\n\n".join([texts("hidden"), *([texts("hidden-old")] if old else [])])
