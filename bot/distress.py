"""Somebody in need, or who wants a call: fixed words, and a human of the team who is told if the person agrees.

What is typed then is no answer and is not kept; the questions stay as they are until the person goes on.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Literal

from bot import turns
from bot.batch import Batch, Edited, Marked
from bot.crisis_words import KINDS, Danger
from bot.delivery.message import Button, Message
from bot.flow.answers import telephone
from bot.flow.state import Began
from bot.flow.walk import place_of
from bot.handover import files, interpreter
from bot.handover.need import tell_urgent
from bot.handover.opening import open_help
from bot.handover.serving import first_name, helpers, reachable_holder
from bot.handover.talking import from_person, lead_of, no_coach, over, pass_on, phone_arrived
from bot.keyboards import Press, Rows, pack
from bot.storage.conversations import WAITS
from bot.storage.leads import CALL, CRISIS, INTERPRETER, Lead, NewLead
from bot.words import LAST_RESORT, REFERENCE, Texts

SEAL_LETTERS = 16
"""Of a hash, on a button: nobody agrees to a text that has changed since it was shown."""

Told = Literal["told", "known", "nobody"]
"""What came of telling the team: `known` where the same was told before, `nobody` where nobody can be reached."""

_ASKED = {CRISIS: "crisis-human", CALL: "call-ask"}
"""The text a person agrees to."""


async def met(
    batch: Batch, chat_id: int, danger: Danger, text: str, phone_language: str | None, message_id: int
) -> bool:
    """The person typed something that sounds like danger; gives whether a coach has it.

    A coach who holds their request gets the text as always, marked; otherwise a human is offered. That it is passed on
    is said in words here, not by a sign that may be lost or overlooked.
    """
    lead = await lead_of(batch, chat_id)
    coach = await reachable_holder(batch, lead) if lead is not None else None
    if lead is None or coach is None:
        _offer(batch, chat_id, danger.kind, _languages(batch, chat_id, danger.locales, phone_language))
        return False
    pass_on(batch, lead, coach, text, danger.kind)
    batch.beside(Marked(chat_id, message_id))
    texts = batch.texts(chat_id)
    told = texts("passed-on", coach=first_name(coach))
    batch.say(Message(chat_id, f"{texts(f'crisis-{danger.kind}')}\n\n{told}"))
    return True


def _languages(batch: Batch, chat_id: int, spoken: Sequence[str], phone_language: str | None) -> list[str]:
    """The chosen language; before the choice that of the words, and where the bot does not speak it the best known."""
    words, chosen = batch.content.words, batch.conversation(chat_id).locale
    if chosen is not None and chosen in words:  # it may have been taken away
        return [chosen]
    published, nearest = [locale for locale in spoken if locale in words], words.nearest(phone_language)
    if nearest in published:
        return [nearest]
    return published[:1] or [locale for locale in (LAST_RESORT, REFERENCE) if locale in words]


def _offer(batch: Batch, chat_id: int, kind: str, locales: Sequence[str]) -> None:
    """One message: whom to call now, and whether a human shall be told."""
    paragraphs: list[str] = []
    rows: list[tuple[Button, ...]] = []
    for locale in locales:
        texts = batch.content.words.of(locale)
        paragraphs += [texts(f"crisis-{kind}"), texts("crisis-human")]
        yes = pack("crisis", _moment(batch), f"{kind}.{locale}.{_hash_of(texts, CRISIS)[:SEAL_LETTERS]}")
        rows.append((Button(texts.plain("button-crisis-yes"), yes),))
        rows.append((Button(texts.plain("button-not-now"), pack("crisis-no", 0, locale)),))
    batch.say(Message(chat_id, "\n\n".join(paragraphs), tuple(rows)))


def _moment(batch: Batch) -> int:
    """When an offer was shown, in whole seconds: by this an answer given twice is known."""
    return int(batch.now.timestamp())


def _hash_of(texts: Texts, asked: str) -> str:
    return hashlib.sha256(texts(_ASKED[asked]).encode()).hexdigest()


async def answered(batch: Batch, chat_id: int, press: Press, message_id: int | None) -> bool:
    """The person answered whether a human shall be told; False for a button that nobody was given."""
    kind, locale, seal = (
        press.value.split(".") if press.act == "crisis" and press.value.count(".") == 2 else ("", "", "")
    )
    locale = locale or press.value
    if locale not in batch.content.words or (press.act == "crisis" and kind not in KINDS):
        return False
    # Nothing may be stored of somebody who has not chosen a language yet; the button knows which was read.
    texts = batch.texts(chat_id) if batch.conversation(chat_id).locale else batch.content.words.of(locale)
    shown_in = batch.content.words.of(locale)
    if press.act == "crisis-no" and not batch.conversation(chat_id).help:
        batch.say(Message(chat_id, texts("crisis-not-told"), _go_on(texts)))
    elif press.act == "crisis-no":
        batch.say(Message(chat_id, texts("crisis-told")))  # too late: they said yes before
    elif seal != _hash_of(shown_in, CRISIS)[:SEAL_LETTERS]:
        _offer(batch, chat_id, kind, [locale])
    else:
        told = await _tell(batch, chat_id, CRISIS, kind, press.number, shown_in)
        if told == "nobody":
            batch.say(Message(chat_id, texts("crisis-nobody"), _go_on(texts)))
        else:
            batch.say(Message(chat_id, texts("crisis-told")))
        _take_buttons(batch, chat_id, message_id, told)
    return True


def _take_buttons(batch: Batch, chat_id: int, message_id: int | None, told: Told) -> None:
    """Once somebody was told, the offer has done its work."""
    if told == "told" and message_id is not None:
        batch.beside(Edited(chat_id, message_id, None, ()))


def _go_on(texts: Texts) -> Rows:
    return ((Button(texts.plain("button-continue"), pack("go-on")),),)


def ask_call(batch: Batch, chat_id: int) -> None:
    """Whether the team shall be told that the person wants a call."""
    texts = batch.texts(chat_id)
    yes = pack("call", _moment(batch), f"{texts.locale}.{_hash_of(texts, CALL)[:SEAL_LETTERS]}")
    rows = (
        (Button(texts.plain("button-call-yes"), yes),),
        (Button(texts.plain("button-not-now"), pack("not-now")),),
    )
    batch.say(Message(chat_id, texts("call-ask"), rows))


async def call(batch: Batch, chat_id: int, press: Press, message_id: int | None) -> bool:
    """The button for a call: asks, or tells the team once the person agrees; False where nobody could be told."""
    locale, _, seal = press.value.partition(".")
    words = batch.content.words
    if locale not in words or seal != _hash_of(words.of(locale), CALL)[:SEAL_LETTERS]:
        ask_call(batch, chat_id)
        return True
    texts = batch.texts(chat_id)
    told = await _tell(batch, chat_id, CALL, CALL, press.number, words.of(locale))
    _take_buttons(batch, chat_id, message_id, told)
    if told == "nobody":
        batch.say(Message(chat_id, texts("call-nobody")))
        return False
    lead = await lead_of(batch, chat_id)
    if lead is not None and lead.phone:
        batch.say(Message(chat_id, texts("call-phone-kept")))
    else:
        _ask_phone(batch, chat_id, "call-phone")
    return True


def _ask_phone(batch: Batch, chat_id: int, message: str) -> None:
    texts = batch.texts(chat_id)
    batch.say(Message(chat_id, texts(message), contact_button=texts.plain("button-share-phone")))


async def _tell(batch: Batch, chat_id: int, asked: str, about: str, shown: int, texts: Texts) -> Told:
    """Tell the team once what the person agreed to in the words of `texts`.

    shown  the moment of the offer, which whoever presses twice answers twice
    """
    moment = datetime.fromtimestamp(min(shown, _moment(batch)), UTC)
    lead = await lead_of(batch, chat_id)
    if lead is not None and await batch.unit.leads.urgent_since(lead, about, moment):
        return "known"
    if lead is None:
        return "told" if await _open(batch, chat_id, asked, about, texts) else "nobody"
    if not await tell_urgent(batch, lead, about):
        return "nobody"
    assert lead.person_id is not None
    await batch.writing()
    await _consent(batch, lead.person_id, asked, texts)
    await batch.unit.leads.mark_urgent(lead.id, about, batch.now)
    conversation = batch.conversation(chat_id)
    if conversation.ended != "lead":  # as with a new request: what is written next is for the human
        batch.keep(replace(conversation, ended=WAITS))
    return "told"


async def _open(batch: Batch, chat_id: int, asked: str, about: str, texts: Texts) -> bool:
    """Make a request of what the person asked for; all who can be told are told at once."""
    conversation = batch.conversation(chat_id)
    district, municipality = await _place(batch, chat_id)
    if not await helpers(batch.unit, batch.content, district):
        return False
    locale = conversation.locale or texts.locale
    await batch.writing()
    person = await batch.unit.people.ensure(chat_id, locale, batch.now)
    lead = NewLead(
        person_id=person.id,
        district=district,
        municipality=municipality,
        locale=locale,
        flow="",
        content_hash=batch.content.version,
        outcome=asked,
        rule="",
        blocks=(),
        wish="",
        contact="",
        name="",
        phone="",
        answers="" if about == CALL else json.dumps({"danger": about}),
        consent_id=await _consent(batch, person.id, asked, texts),
    )
    await open_help(batch, lead)
    staged = replace(conversation, person_id=person.id, locale=locale, blocked=False, ended=WAITS, help="new")
    batch.keep(staged)
    return True


async def _consent(batch: Batch, person_id: int, asked: str, texts: Texts) -> int:
    """Keep which text the person agreed to; its version is that of the files it stands in."""
    version, text_hash = batch.content.version, _hash_of(texts, asked)
    return await batch.unit.consents.give(person_id, asked, version, texts.locale, text_hash, batch.now)


async def _place(batch: Batch, chat_id: int) -> tuple[str, str]:
    """District and municipality as answered, or as of an earlier request; "" where unknown."""
    conversation, flow = batch.conversation(chat_id), batch.flow(chat_id)
    place = place_of(flow, turns.state_of(conversation, flow).answers)
    if place is not None:
        return place.district, place.municipality
    earlier = await batch.unit.leads.of_person(conversation.person_id) if conversation.person_id is not None else []
    return next(((lead.district, lead.municipality) for lead in reversed(earlier) if lead.district), ("", ""))


async def want_interpreter(batch: Batch, chat_id: int) -> None:
    """The button for a call with an interpreter: the coach is told, and a number to call asked for."""
    lead = await lead_of(batch, chat_id)
    coach = await reachable_holder(batch, lead) if lead is not None else None
    if lead is None:
        await over(batch, chat_id)
    elif coach is None or not await batch.unit.leads.lock_held(lead.id, coach.id):
        await no_coach(batch, chat_id, lead)
    else:
        texts = batch.texts(chat_id)
        await interpreter.tell_wish(batch, lead, coach, texts.locale)
        batch.say(Message(chat_id, texts("interpreter-asked", coach=first_name(coach))))
        if not lead.phone:
            _ask_phone(batch, chat_id, "call-phone")


async def takes_file(batch: Batch, chat_id: int, sent: files.Attachment) -> bool:
    """Whether what somebody sent that is no text was for a human, whose request is theirs or over; it is seen to."""
    if not batch.conversation(chat_id).with_human:
        return False
    if await lead_of(batch, chat_id) is None:
        return await _is_over(batch, chat_id)
    return await files.from_person(batch, chat_id, sent)


async def takes(batch: Batch, chat_id: int, text: str, message_id: int, *, shared: bool) -> bool:
    """Whether what somebody wrote, or the number they shared, was for a human, not an answer; it is brought there."""
    conversation = batch.conversation(chat_id)
    if not conversation.with_human and not (shared and conversation.help):
        return False
    lead = await lead_of(batch, chat_id)
    if lead is None:
        return await _is_over(batch, chat_id)
    number = telephone(text)
    if not lead.phone and (number is not None or lead.is_help) and await _wants_call(batch, lead):
        if number is not None:
            await phone_arrived(batch, lead, number)
            batch.say(Message(chat_id, batch.texts(chat_id)("call-phone-kept"), remove_keyboard=True))
            return True
        if lead.is_help and lead.coach_id is None:
            _ask_phone(batch, chat_id, "error-not-a-phone")
            return True
    if not conversation.with_human:
        return False
    return await from_person(batch, chat_id, text, message_id) or await _is_over(batch, chat_id)


async def _wants_call(batch: Batch, lead: Lead) -> bool:
    if lead.is_help and lead.outcome == CALL:
        return True
    leads = batch.unit.leads
    return await leads.urgent_since(lead, CALL, lead.opened_at) or await leads.noted(
        INTERPRETER, lead.id, lead.opened_at
    )


async def _is_over(batch: Batch, chat_id: int) -> bool:
    """The talk with a human is over: say so, show where the person stood, and take nothing they wrote for an answer."""
    if batch.conversation(chat_id).ended not in ("lead", WAITS):
        return False
    await over(batch, chat_id)
    turns.resume(batch, chat_id)
    if batch.conversation(chat_id).ended != "lead":
        await turns.happen(batch, chat_id, Began())
    return True
