"""A coach without Telegram answers a mail: the text goes to the person, or comes back with the reason."""

from __future__ import annotations

from bot.batch import Batch
from bot.cards import german, quoted
from bot.delivery.message import Message
from bot.handover import talking
from bot.handover.serving import chat_of
from bot.storage.coaches import Coach


async def answered(batch: Batch, coach: Coach, number: int, text: str, *, files: bool) -> None:
    """Bring what a coach answered to lead `number` to its person; the coach reads what was passed on, and what not."""
    texts, lead = german(batch.content), await batch.unit.leads.get(number)
    if files:
        _tell(batch, coach, number, texts("coach-mail-no-files", number=number))
    if not text:
        if not files:
            _tell(batch, coach, number, texts("coach-mail-empty", number=number))
        return
    staged = len(batch.staged.messages)
    await talking.from_coach(batch, coach, number, text)
    new = batch.staged.messages[staged:]
    own = [message for message in new if message.chat_id == chat_of(coach) and not message.edits]
    batch.staged.messages[staged:] = [message for message in new if message not in own]
    if lead is not None and any(message.chat_id == lead.chat_id for message in new):
        _tell(batch, coach, number, f"{texts('coach-mail-passed', number=number)}\n\n{quoted(text)}")
    else:  # why not, with the text itself
        _tell(batch, coach, number, "\n\n".join(message.text for message in own))


def _tell(batch: Batch, coach: Coach, number: int, text: str) -> None:
    batch.say(Message(chat_of(coach), text, lead_id=number, kind="relay"))
