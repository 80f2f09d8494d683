"""Photos, files and voices of a person: passed on while their coach wants them, never downloaded and never stored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from bot.batch import Batch, Marked
from bot.cards import bold, day_words, german, name_of
from bot.delivery.message import FROM_PERSON, Button, Message
from bot.handover.contacting import note_contact
from bot.handover.holding import held
from bot.handover.interpreter import interpreter_rows
from bot.handover.serving import chat_of, first_name
from bot.handover.showing import texts_of, to_person
from bot.handover.talking import locked, no_coach, pass_on
from bot.keyboards import Rows, pack
from bot.settings import OFFICE_ZONE
from bot.storage.coaches import Coach, is_mail
from bot.storage.leads import Lead
from bot.words import Texts

WANTED_FOR = timedelta(days=7)
PRESSED_TWICE = timedelta(hours=1)
"""A coach who asks again within this is not taken to remind the person."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """Something in a message of a person that is no text.

    message_id  of their message, in their chat
    caption     what they wrote below it
    is_file     a photo, document, voice, audio or video; not a place, a sticker or a poll
    """

    message_id: int
    caption: str
    is_file: bool


async def want(batch: Batch, coach: Coach, lead_id: int) -> None:
    """The coach asks for a photo, a file or a voice: for some days the person's are passed on."""
    lead = await held(batch, coach, lead_id)
    if lead is None or lead.chat_id is None:
        return
    texts, until = german(batch.content), batch.now + WANTED_FOR
    if is_mail(chat_of(coach)):
        batch.say(Message(chat_of(coach), texts("coach-files-not-by-mail"), lead_id=lead.id, kind="relay"))
        return
    await batch.writing()
    if not await batch.unit.leads.ask_for_files(lead.id, coach.id, until):
        await held(batch, coach, lead_id)  # somebody was faster: tell who has it, or that it is closed
        return
    if lead.files_until is None or until - lead.files_until >= PRESSED_TWICE:
        await note_contact(batch, lead, coach)
        batch.say(to_person(lead, (await texts_of(batch, lead))("files-wanted", coach=first_name(coach))))
    day = day_words(until.astimezone(OFFICE_ZONE).date())
    told = texts("coach-files-asked", name=name_of(lead, texts), day=day)
    batch.say(Message(chat_of(coach), told, lead_id=lead.id, kind="relay"))


async def from_person(batch: Batch, chat_id: int, sent: Attachment) -> bool:
    """A person sends something that is no text while a coach holds their request; False where none does."""
    (lead, coach), texts = await locked(batch, chat_id), batch.texts(chat_id)
    if lead is None or lead.coach_id is None:
        return False
    if coach is None:
        await no_coach(batch, chat_id, lead)
    elif sent.is_file and _is_wanted(batch, lead, coach):
        _copy(batch, lead, coach, chat_id, sent.message_id)
    else:
        paragraphs = [texts("files-not-wanted")]
        if sent.caption:
            pass_on(batch, lead, coach, sent.caption, heading="coach-incoming-caption")
            paragraphs.insert(0, texts("passed-on", coach=first_name(coach)))
        refusal = Message(chat_id, "\n\n".join(paragraphs), _call_rows(lead, texts))
        if refusal not in batch.staged.messages:  # an album is many messages
            batch.say(refusal)
    return True


def _is_wanted(batch: Batch, lead: Lead, coach: Coach) -> bool:
    return lead.files_until is not None and batch.now < lead.files_until and not is_mail(chat_of(coach))


def _copy(batch: Batch, lead: Lead, coach: Coach, chat_id: int, message_id: int) -> None:
    texts, to = german(batch.content), chat_of(coach)
    heading = texts("coach-incoming-file", name=name_of(lead, texts), number=lead.id)
    before = next((message for message in reversed(batch.staged.messages) if message.chat_id == to), None)
    if before is None or before.copies is None or before.lead_id != lead.id:  # an album has one heading
        batch.say(Message(to, bold(heading), lead_id=lead.id, kind=FROM_PERSON))
    gone = texts("coach-file-gone", number=lead.id)
    batch.say(Message(to, gone, lead_id=lead.id, kind=FROM_PERSON, copies=(chat_id, message_id)))
    batch.beside(Marked(chat_id, message_id))


def _call_rows(lead: Lead, texts: Texts) -> Rows:
    """Whoever sends a voice may find writing hard: they can ask for a call."""
    return interpreter_rows(lead, texts) or ((Button(texts.plain("button-call"), pack("call")),),)
