"""What people write and press. One handler each; commands and acts are looked up, not tried one after the other."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

from aiogram.types import CallbackQuery, Contact
from aiogram.types import Message as Received

from bot import distress, half_way, hiding, turns
from bot.batch import Answered, Batch, Edited
from bot.delivery.message import Button, Message
from bot.flow.state import Began, Consented, State, Typed, WentBack
from bot.flow.walk import place_of
from bot.handlers import privacy
from bot.handover import meeting, reminding
from bot.handover.ending import ask_end, end, withdraw
from bot.handover.files import Attachment
from bot.handover.serving import first_name
from bot.handover.talking import lead_of
from bot.invitations import answering, asking
from bot.keyboards import Press, event_of, pack, place_list_rows, unpack
from bot.rendering import contact_lines, place_list_text
from bot.typed_words import is_wish_to_be_reminded
from bot.words import Texts

Command = Callable[[Batch, int], Awaitable[None]]


async def received(message: Received, batch: Batch, *, heeded: bool = True) -> None:
    """A message in a private chat; `heeded`: words of danger in it are."""
    chat_id = message.chat.id
    conversation = batch.conversation(chat_id)
    text = text_of(message)
    typed = (message.text or message.caption or "") if heeded else ""
    if message.text and message.text.startswith("/"):
        name = message.text[1:].split(maxsplit=1)[0].split("@")[0].lower() if message.text[1:].strip() else ""
        await _command(batch, chat_id, name, message.from_user.language_code if message.from_user else None)
    elif (danger := batch.content.crisis.find(typed)) is not None:
        phone_language = message.from_user.language_code if message.from_user else None
        told = await distress.met(batch, chat_id, danger, typed, phone_language, message.message_id)
        if told and not text:  # the words below it are with the coach already
            await distress.takes_file(batch, chat_id, replace(_attachment(message), caption=""))
    elif conversation.locale not in batch.content.words:
        await _for_human(message, batch, text)  # what is for the coach does not wait for a language
        turns.choose_language(batch, chat_id, message.from_user.language_code if message.from_user else None)
    elif await _for_human(message, batch, text):
        return
    elif not text:
        batch.say(_not_read(message, batch.texts(chat_id)))
        if not conversation.with_human:
            await turns.happen(batch, chat_id, Began())
    else:
        answer = await turns.happen(batch, chat_id, Typed(text))
        begins = answer.state.agreed and answer.state.turn == conversation.turn + 1 and not answer.state.answers
        if begins and is_wish_to_be_reminded(text, batch.texts(chat_id)):
            await half_way.wish(batch, chat_id)


async def _for_human(message: Received, batch: Batch, text: str) -> bool:
    """Whether what was sent is for the human the person talks with, or comes after the talk; it is seen to then."""
    chat_id = message.chat.id
    if text:
        return await distress.takes(batch, chat_id, text, message.message_id, shared=message.contact is not None)
    return await distress.takes_file(batch, chat_id, _attachment(message))


def _attachment(message: Received) -> Attachment:
    """What somebody sent that is no text."""
    kinds = (message.photo, message.document, message.voice, message.audio, message.video, message.video_note)
    return Attachment(message.message_id, message.caption or "", is_file=any(kinds))


def text_of(message: Received) -> str:
    """What somebody wrote, or the number they shared; "" for pictures and the like."""
    return message.text or (_phone(message.contact) if message.contact else "")


def _not_read(message: Received, texts: Texts) -> Message:
    """What somebody is told who sent no text; who speaks may find reading hard, and is offered a human."""
    if not (message.voice or message.audio or message.video_note):
        return Message(message.chat.id, texts("media-not-read"))
    rows = (
        (Button(texts.plain("button-call"), pack("call")),),
        (Button(texts.plain("button-human"), pack("human")),),
    )
    return Message(message.chat.id, texts("media-voice"), rows)


def _phone(contact: Contact) -> str:
    """Telegram shares numbers with their country code but mostly without the plus."""
    return f"+{contact.phone_number.lstrip('+')}"


async def _command(batch: Batch, chat_id: int, name: str, phone_language: str | None) -> None:
    if name == "hide":  # in whatever language: it has to work where nothing else does yet, or does any more
        await hiding.hide(batch, chat_id, turns.texts_for(batch, chat_id, phone_language))
    elif name == "language" or batch.conversation(chat_id).locale not in batch.content.words:
        turns.choose_language(batch, chat_id, phone_language)
    elif name in _COMMANDS:
        await _COMMANDS[name](batch, chat_id)
    else:
        batch.say(Message(chat_id, batch.texts(chat_id)("command-unknown")))


async def _start(batch: Batch, chat_id: int) -> None:
    if not await _lead_is_running(batch, chat_id):
        turns.resume(batch, chat_id)
        if batch.conversation(chat_id).ended == "lead":
            await turns.start_over(batch, chat_id)
        else:
            await turns.happen(batch, chat_id, Began())


async def _restart(batch: Batch, chat_id: int) -> None:
    if not await _lead_is_running(batch, chat_id):
        turns.ask_restart(batch, chat_id, batch.texts(chat_id).locale)


async def _lead_is_running(batch: Batch, chat_id: int) -> bool:
    """Whether the person has a request with the coaches; if so, they are told what starting again means.

    One of a person in need stands in the way of the questions only once a human has come: till then it may take long.
    """
    conversation = batch.conversation(chat_id)
    handed_over = conversation.ended == "lead" and await batch.open_lead(chat_id) is not None
    if not handed_over and conversation.help in ("", "new"):
        return False
    texts = batch.texts(chat_id)
    rows = (
        (Button(texts.plain("button-withdraw"), pack("withdraw")),),
        (Button(texts.plain("button-human"), pack("human")),),
    )
    batch.say(Message(chat_id, texts("lead-running"), rows))
    return True


async def _back(batch: Batch, chat_id: int) -> None:
    if not await _lead_is_running(batch, chat_id):
        turns.resume(batch, chat_id)
        await turns.happen(batch, chat_id, WentBack())


async def _help(batch: Batch, chat_id: int) -> None:
    batch.say(Message(chat_id, batch.texts(chat_id)("help")))


async def human(batch: Batch, chat_id: int, *, call: bool = True) -> None:
    """Name the human who can help: the coach, the district's contact, the operator; and offer a `call`."""
    conversation, texts, flow = batch.conversation(chat_id), batch.texts(chat_id), batch.flow(chat_id)
    paragraphs = [f"<b>{texts('human-heading')}</b>"]
    lead = await lead_of(batch, chat_id)
    coach = await batch.unit.coaches.get(lead.coach_id) if lead is not None and lead.coach_id is not None else None
    place = place_of(flow, turns.state_of(conversation, flow).answers)
    district = (lead.district if lead is not None else "") or (place.district if place is not None else "")
    if coach is not None:
        paragraphs.append(texts("human-coach", coach=first_name(coach)))
    elif district in flow.districts:
        name = flow.places.districts[district].name
        paragraphs.append(
            f"{texts('human-district', district=name)}\n{contact_lines(flow.districts[district].contact, texts)}"
        )
    else:
        paragraphs.append(texts("human-place-first"))
    if flow.operator.contact:
        paragraphs.append(texts("human-operator", contact=flow.operator.contact))
    paragraphs.append(texts("human-emergency"))
    rows = ((Button(texts.plain("button-call"), pack("call")),),) if call and lead is None else ()
    batch.say(Message(chat_id, "\n\n".join(paragraphs), rows))


_COMMANDS: dict[str, Command] = {
    "start": _start,
    "back": _back,
    "restart": _restart,
    "help": _help,
    "human": human,
    "privacy": privacy.tell,
    "mydata": privacy.show,
    "delete": privacy.ask_delete,
}


async def pressed(press: CallbackQuery, batch: Batch) -> None:
    """A button in a private chat."""
    batch.beside(Answered(press.id))
    chat_id = press.from_user.id
    message_id = press.message.message_id if press.message else None
    found = unpack(press.data or "")
    asked = found if found is not None and found.act in ("crisis", "crisis-no") else None
    if asked is not None and await distress.answered(batch, chat_id, asked, message_id):
        return
    locale = batch.conversation(chat_id).locale
    if found is not None and found.act == "languages" and message_id is not None:
        turns.page_languages(batch, chat_id, press.from_user.language_code, found.number, message_id)
        return
    if found is not None and found.act in ("language", "restart", "restart-yes") and found.value in batch.content.words:
        if found.act == "language":
            await turns.set_language(batch, chat_id, found.value)
            return
        if locale is None:  # everything was erased; the button knows the language
            await turns.set_language(batch, chat_id, found.value)
            return
    if found is not None and found.act == "hear" and turns.play(batch, chat_id, found.value):
        return
    if locale not in batch.content.words:
        turns.choose_language(batch, chat_id, press.from_user.language_code)
        return
    await _act(batch, chat_id, found, message_id, press.from_user.language_code)


def _has_begun(state: State, press: Press) -> bool:
    """Whether somebody has agreed by this button: an old one, or one under a text that has changed, does not count."""
    return state.agreed and state.turn == press.number + 1


async def _act(
    batch: Batch, chat_id: int, press: Press | None, message_id: int | None, phone_language: str | None
) -> None:
    texts = batch.texts(chat_id)
    event = event_of(press) if press is not None else None
    if event is not None:
        turns.resume(batch, chat_id)
        if batch.conversation(chat_id).ended != "lead":
            answer = await turns.happen(batch, chat_id, event, message_id)
            if press is not None and press.act == "remind" and _has_begun(answer.state, press):
                await half_way.wish(batch, chat_id)
        elif not (isinstance(event, Consented) and event.turn == batch.conversation(chat_id).turn - 1):  # pressed twice
            await _start(batch, chat_id)
        return
    match press:
        case Press("not-now"):
            batch.say(Message(chat_id, texts("not-now")))
        case Press("human"):
            await human(batch, chat_id)
        case Press("call"):
            if not await distress.call(batch, chat_id, press, message_id):
                await human(batch, chat_id, call=False)
        case Press("language"):
            turns.choose_language(batch, chat_id, phone_language)
        case Press("restart"):
            await _restart(batch, chat_id)
        case Press("restart-yes"):
            if not await _lead_is_running(batch, chat_id):
                await turns.start_over(batch, chat_id)
        case Press("withdraw"):
            if await withdraw(batch, chat_id):
                await _start(batch, chat_id)
            else:  # an old button: the request is gone, and new answers may have been given
                await _restart(batch, chat_id)
        case Press("interpreter"):
            await distress.want_interpreter(batch, chat_id)
        case Press("end-talk"):
            await ask_end(batch, chat_id)
        case Press("end-talk-yes", lead_id, value):
            await end(batch, chat_id, lead_id, message_id, yes=value != "no")
        case Press("list", turn, value) if message_id is not None:
            text = place_list_text(texts, batch.flow(chat_id), value)
            rows = place_list_rows(batch.flow(chat_id), turn, value, texts)
            batch.beside(Edited(chat_id, message_id, text, rows))
        case Press("time", appointment_id, value):
            await meeting.choose(batch, chat_id, appointment_id, value, message_id)
        case Press("cannot-come", appointment_id):
            await meeting.cannot_come(batch, chat_id, appointment_id, message_id)
        case Press("met", appointment_id, value):
            await reminding.person_answers(batch, chat_id, appointment_id, value, message_id)
        case Press("flow", turn, value):
            await turns.go_on(batch, chat_id, turn, value)
        case Press("events"):
            if not await asking.answered(batch, chat_id, press, message_id):
                batch.say(Message(chat_id, texts("button-is-old")))
                if batch.conversation(chat_id).ended != "lead":
                    await turns.happen(batch, chat_id, Began())
        case Press("event"):
            await answering.answered(batch, chat_id, press)
        case Press("events-stop"):
            await asking.stop(batch, chat_id)
        case Press("delete", value=value):
            await privacy.delete(batch, chat_id, yes=value == "yes")
        case _:
            batch.say(Message(chat_id, texts("button-unknown")))
            if batch.conversation(chat_id).ended != "lead":
                await turns.happen(batch, chat_id, Began())
