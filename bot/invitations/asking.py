"""Whether somebody wants invitations: asked once their questions have come to an end, and taken back at any time."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from bot.batch import Batch, Edited
from bot.cards import answers_of
from bot.delivery.message import Button, Message
from bot.flow.fitting import fitted
from bot.flow.state import State
from bot.flow.walk import district_of
from bot.invitations.showing import stop_rows
from bot.keyboards import Press, Rows, pack
from bot.occasions import KEPT
from bot.rules.domain import Value
from bot.storage.subscriptions import KIND
from bot.words import Texts

ADULT = 18
"""Younger people are not asked: nobody but their parents could agree for them."""
SEAL_LETTERS = 16
"""Of a hash, on a button: nobody agrees to a text that has changed since it was shown."""
MESSAGE_KIND = "invitation"

YES, NO = "yes", "no"


async def offer(batch: Batch, chat_id: int, district: str, answers: Mapping[str, Value]) -> bool:
    """Ask somebody whose questions have come to an end whether they want invitations; gives whether they were asked.

    Nobody is asked while there is no event to come. Whoever wants invitations already gets those for the newer answers.
    """
    age = answers.get("age")
    if district not in batch.content.start.places.districts or (isinstance(age, int) and age < ADULT):
        return False
    person_id = batch.conversation(chat_id).person_id
    before = await batch.unit.subscriptions.of(person_id) if person_id is not None else None
    if before is not None:
        await batch.writing()
        newer = {**before.answers, **_kept(answers)}  # another flow may not ask for all of them
        await batch.unit.subscriptions.begin(before.person_id, district, newer, batch.now)
        return False
    if all(event.cancelled or event.is_over(batch.now) for event in batch.content.events.values()):
        return False
    _ask(batch, chat_id, batch.texts(chat_id))
    return True


def _ask(batch: Batch, chat_id: int, texts: Texts) -> None:
    yes = pack("events", 0, f"{YES}.{texts.locale}.{_hash_of(texts)[:SEAL_LETTERS]}")
    rows: Rows = (
        (Button(texts.plain("button-events-yes"), yes),),
        (Button(texts.plain("button-events-no"), pack("events", 0, NO)),),
    )
    batch.say(Message(chat_id, texts("events-ask"), rows))


def _hash_of(texts: Texts) -> str:
    return hashlib.sha256(texts("events-ask").encode()).hexdigest()


def _kept(answers: Mapping[str, Value]) -> dict[str, Value]:
    return {key: answers[key] for key in KEPT if key in answers}


async def answered(batch: Batch, chat_id: int, press: Press, message_id: int | None) -> bool:
    """The person said whether they want invitations; False where there is no end of a conversation any more."""
    answer, _, rest = press.value.partition(".")
    locale, _, seal = rest.partition(".")
    person_id = batch.conversation(chat_id).person_id
    subscribed = person_id is not None and await batch.unit.subscriptions.of(person_id) is not None
    if answer != YES:
        if subscribed:
            await stop(batch, chat_id)
        else:
            batch.say(Message(chat_id, batch.texts(chat_id)("events-no")))
    elif locale not in batch.content.words or seal != _hash_of(batch.content.words.of(locale))[:SEAL_LETTERS]:
        _ask(batch, chat_id, batch.texts(chat_id))
    elif subscribed or await _agree(batch, chat_id, batch.content.words.of(locale)):
        texts = batch.texts(chat_id)
        batch.say(Message(chat_id, texts("events-yes"), stop_rows(texts)))
    else:
        return False
    if message_id is not None:
        batch.beside(Edited(chat_id, message_id, None, ()))
    return True


async def _agree(batch: Batch, chat_id: int, texts: Texts) -> bool:
    """Keep the consent to the words of `texts`, and the answers; False where these are gone."""
    district, answers = await _ended_with(batch, chat_id)
    if not district:
        return False
    await batch.writing()
    person = await batch.unit.people.ensure(chat_id, texts.locale, batch.now)
    # As with other texts that belong to no flow: their version is that of the files they stand in.
    version = batch.content.version
    await batch.unit.consents.give(person.id, KIND, version, texts.locale, _hash_of(texts), batch.now)
    await batch.unit.subscriptions.begin(person.id, district, _kept(answers), batch.now)
    return True


async def _ended_with(batch: Batch, chat_id: int) -> tuple[str, Mapping[str, Value]]:
    """District and answers of the person's request, or of a conversation that has ended; "" where there is neither."""
    conversation, flow = batch.conversation(chat_id), batch.flow(chat_id)
    state = fitted(State.from_json(conversation.state), flow) if conversation.state else State()
    if state.ended == "lead" and conversation.person_id is not None:
        leads = await batch.unit.leads.of_person(conversation.person_id)
        return next(((lead.district, answers_of(lead)) for lead in reversed(leads) if lead.flow), ("", {}))
    return (district_of(flow, state.answers), state.answers) if state.ended else ("", {})


async def stop(batch: Batch, chat_id: int) -> None:
    """No more invitations: what was kept for them is deleted, and what still waits to be sent is taken back."""
    person_id = batch.conversation(chat_id).person_id
    await batch.writing()
    if person_id is not None:
        await batch.unit.subscriptions.end(person_id, batch.now)
        await batch.unit.outbox.take_back(chat_id, MESSAGE_KIND)
    batch.say(Message(chat_id, batch.texts(chat_id)("events-stopped")))
