"""A person's event: their conversation is loaded, stepped, and everything that follows is staged."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import timedelta

from bot.batch import Batch, Edited
from bot.counting import counted
from bot.delivery.message import Button, Message
from bot.dialogue import Edit, Reply, reply
from bot.flow import naming
from bot.flow.effects import AskConsent, Finish, OpenLead
from bot.flow.fitting import entered, fitted
from bot.flow.model import Flow
from bot.flow.state import Began, Event, State, Typed
from bot.flow.walk import walk
from bot.handover.opening import open_lead
from bot.handover.talking import tell_language
from bot.invitations.asking import offer
from bot.keyboards import language_rows, pack
from bot.rendering import consent_text, voice_notes
from bot.storage.conversations import WAITS, Conversation
from bot.storage.figures import Result
from bot.words import LAST_RESORT, REFERENCE, Texts

KEEP_AFTER_END = timedelta(days=1)
"""How long answers stay after a conversation that led to no coach, so that they can still be corrected."""


def state_of(conversation: Conversation, flow: Flow) -> State:
    """The conversation's state, fitted to the flow as it is now; `flow` is another one where its own is gone."""
    if not conversation.state:
        return State()
    fit = fitted if conversation.flow in ("", flow.name) else entered
    return fit(State.from_json(conversation.state), flow)


async def happen(batch: Batch, chat_id: int, event: Event, pressed: int | None = None) -> Reply:
    """Let `event` happen to the chat's conversation; `pressed` is the id of the message whose button it was."""
    content, conversation = batch.content, batch.conversation(chat_id)
    flow = content.flow_of(conversation.flow)
    before = state_of(conversation, flow)
    answer = reply(flow, batch.texts(chat_id), before, event, chat_id, batch.today)
    consent = _agreed_to(answer, before, flow)
    changed = consent is not None and _seal(batch, chat_id, consent) != before.consent
    unseen = consent is not None and isinstance(event, Typed) and await _is_unseen(batch, chat_id)
    if changed or unseen:
        # The files have changed since it was shown, or it is not there yet: nobody agrees to a text they have not seen.
        if not isinstance(event, Typed):
            batch.say(Message(chat_id, batch.texts(chat_id)("button-is-old")))
        anew = reply(flow, batch.texts(chat_id), replace(before, turn=before.turn + 1), Began(), chat_id, batch.today)
        consent, answer = None, replace(anew, edit=Edit(None, ()))
    batch.say(*answer.messages)
    if answer.edit is not None and pressed is not None:
        batch.beside(Edited(chat_id, pressed, answer.edit.text, answer.edit.rows))
    _keep(batch, chat_id, flow, answer)
    locale = batch.conversation(chat_id).locale or ""
    batch.staged.figures += counted(flow, before, answer.state, answer.effects, batch.today, locale)
    consent_id = await _note_consent(batch, chat_id, consent) if consent is not None else None
    for effect in answer.effects:
        match effect:
            case Finish():
                await _finish(batch, chat_id, effect)
            case OpenLead():
                assert consent_id is not None
                await open_lead(batch, chat_id, effect, consent_id)
            case _:
                continue  # rendered already
    if not before.offered:
        await _offer_invitations(batch, chat_id, before, answer)
    return answer


async def _offer_invitations(batch: Batch, chat_id: int, before: State, answer: Reply) -> None:
    """Ask once at the end of a conversation whether the person wants invitations; never where nothing of them stays."""
    answers = {**before.answers, **answer.state.answers}
    for effect in answer.effects:
        match effect:
            case OpenLead(place=place) | Finish(place=place, count=True, at_once=False):
                asked = await offer(batch, chat_id, place.split("/")[0], answers)
            case _:
                continue
        if asked:
            conversation = batch.conversation(chat_id)
            offered = replace(State.from_json(conversation.state), offered=True)
            batch.keep(replace(conversation, state=offered.to_json()))


async def _is_unseen(batch: Batch, chat_id: int) -> bool:
    """Whether what the chat was asked last may not have arrived: what is typed is no proof of it, as a button is."""
    if batch.conversation(chat_id).blocked or any(message.chat_id == chat_id for message in batch.staged.messages):
        return True
    return await batch.unit.outbox.is_waiting(chat_id, batch.now)


def _keep(batch: Batch, chat_id: int, flow: Flow, answer: Reply) -> None:
    conversation, state = batch.conversation(chat_id), answer.state
    for effect in answer.effects:
        if isinstance(effect, AskConsent):
            state = replace(state, consent=_seal(batch, chat_id, effect))
    batch.keep(
        replace(
            conversation,
            blocked=False,
            flow=flow.name,
            content_hash=batch.content.version,
            state=state.to_json(),
            turn=state.turn,
            ended=state.ended or None,
            erase_after=conversation.erase_after if state.ended else None,
        )
    )


def _agreed_to(answer: Reply, before: State, flow: Flow) -> AskConsent | None:
    """The consent that was given in this step, as it was asked for."""
    if answer.state.agreed and not before.agreed:
        return AskConsent("precheck", flow.consent["precheck"], before.turn)
    for effect in answer.effects:
        if isinstance(effect, OpenLead):
            return AskConsent("handover", flow.consent["handover"], before.turn, effect.place)
    return None


def _hash_of(batch: Batch, chat_id: int, shown: AskConsent) -> str:
    """The hash of a consent as the chat reads it."""
    text = consent_text(shown, batch.texts(chat_id), batch.flow(chat_id))
    return hashlib.sha256(text.encode()).hexdigest()


def _seal(batch: Batch, chat_id: int, shown: AskConsent) -> str:
    """What changes whenever the text or the version of a consent does."""
    return f"{shown.version}:{_hash_of(batch, chat_id, shown)}"


async def _note_consent(batch: Batch, chat_id: int, shown: AskConsent) -> int:
    """Keep which text, in which version and language, the person agreed to; gives the consent's id."""
    locale, text_hash = batch.texts(chat_id).locale, _hash_of(batch, chat_id, shown)
    await batch.writing()
    person = await batch.unit.people.ensure(chat_id, locale, batch.now)
    return await batch.unit.consents.give(person.id, shown.kind, str(shown.version), locale, text_hash, batch.now)


async def _finish(batch: Batch, chat_id: int, effect: Finish) -> None:
    conversation = batch.conversation(chat_id)
    if effect.count:
        batch.staged.figures.append(
            Result(
                day=batch.today,
                flow=batch.flow(chat_id).name,
                district=effect.place.split("/")[0],
                locale=conversation.locale or "",
                outcome=effect.decision.rule.then,
                rule=effect.decision.rule.id,
            )
        )
    if effect.at_once:
        # The state holds no answer any more. Whoever waits for a human whom the team has been told of stays reachable.
        if await batch.help_lead(chat_id) is None:
            await batch.writing()
            await batch.unit.people.erase(chat_id, batch.now)
            batch.forget(chat_id)
    elif conversation.erase_after is None:
        batch.keep(replace(conversation, erase_after=batch.now + KEEP_AFTER_END))


def proposed(batch: Batch, chat_id: int, phone_language: str | None) -> tuple[str, ...]:
    """The languages that stand on top of the others: the chat's own, then those that fit the phone's."""
    own, words = batch.conversation(chat_id).locale, batch.content.words
    return tuple(dict.fromkeys([*([own] if own in words else ()), *words.proposed(phone_language)]))


def texts_for(batch: Batch, chat_id: int, phone_language: str | None) -> Texts:
    """The words of the chat's language; before one is chosen, of the one that fits the phone's."""
    locale = batch.conversation(chat_id).locale or batch.content.words.nearest(phone_language)
    return batch.content.words.of(locale or LAST_RESORT)


def choose_language(batch: Batch, chat_id: int, phone_language: str | None) -> None:
    """Show the languages, the likely ones on top, each asking in its own words.

    Whoever lost theirs is told so, in the languages that stand in for it.
    """
    words, own = batch.content.words, batch.conversation(chat_id).locale
    first = proposed(batch, chat_id, phone_language)
    lines = []
    if own is not None and own not in words:
        lines = [words.of(language.locale)("language-gone") for language in words.of(own).chain]
    lines += [words.of(locale)("language-choose") for locale in (*first, LAST_RESORT, REFERENCE) if locale in words]
    # Where words are still to be translated, another language's stand in, and need not stand twice.
    batch.say(Message(chat_id, "\n".join(dict.fromkeys(lines)), language_rows(words, first)))


def page_languages(batch: Batch, chat_id: int, phone_language: str | None, page: int, pressed: int) -> None:
    """Show another page of the languages in the message `pressed`."""
    rows = language_rows(batch.content.words, proposed(batch, chat_id, phone_language), page)
    batch.beside(Edited(chat_id, pressed, None, rows))


async def set_language(batch: Batch, chat_id: int, locale: str) -> None:
    """Go on in another language, without losing an answer."""
    conversation = batch.conversation(chat_id)
    changed = conversation.locale not in (None, locale)
    conversation = replace(conversation, locale=locale, blocked=False)
    if changed and conversation.ended is None:
        conversation = _with_other_buttons(batch, conversation)
    batch.keep(conversation)
    if changed or conversation.with_human:
        batch.say(Message(chat_id, batch.texts(chat_id)("language-kept")))
    if not conversation.with_human:
        await happen(batch, chat_id, Began())
    if changed:
        await tell_language(batch, chat_id, locale)


def _with_other_buttons(batch: Batch, conversation: Conversation) -> Conversation:
    """The conversation before a consent whose buttons under the text in another language count no more."""
    state = state_of(conversation, batch.content.flow_of(conversation.flow))
    if state.agreed and not state.reviewed:
        return conversation  # a question is the same in every language
    # Two turns: a button of the last turn is one pressed twice, and would get no answer.
    state = replace(state, turn=state.turn + 2)
    return replace(conversation, state=state.to_json(), turn=state.turn)


def resume(batch: Batch, chat_id: int) -> None:
    """Take the questions up again where a person left them to ask for a human: what they write answers them again."""
    conversation = batch.conversation(chat_id)
    if conversation.ended == WAITS:
        state = state_of(conversation, batch.flow(chat_id))
        batch.keep(replace(conversation, ended=state.ended or None))


async def start_over(batch: Batch, chat_id: int) -> None:
    """Forget all answers and begin with the first question; the consent before it stands."""
    conversation, flow = batch.conversation(chat_id), batch.flow(chat_id)
    state = state_of(conversation, flow)
    # The turn goes on counting: buttons of the old round must not fit the new one.
    fresh = State(turn=state.turn + 1, agreed=state.agreed)
    asking = walk(flow, state.answers, batch.today).asking
    if asking is not None and asking.type == "phone":
        batch.say(Message(chat_id, batch.texts(chat_id)("button-restart"), remove_keyboard=True))
    batch.keep(replace(conversation, flow="", state=fresh.to_json(), turn=fresh.turn, ended=None, erase_after=None))
    await happen(batch, chat_id, Began())


async def go_on(batch: Batch, chat_id: int, turn: int, name: str) -> None:
    """Go on in the flow `name`, to which the end of another one pointed; answers it asks for too are kept."""
    conversation = batch.conversation(chat_id)
    state = state_of(conversation, batch.flow(chat_id))
    if conversation.flow == name and turn == state.turn - 1:
        return  # pressed twice: the first press has been answered
    if name not in batch.content.flows or turn != state.turn or state.ended != "referred":
        batch.say(Message(chat_id, batch.texts(chat_id)("button-is-old")))
        await happen(batch, chat_id, Began())
        return
    batch.say(Message(chat_id, batch.texts(chat_id)(naming.intro(name))))
    fresh = entered(replace(state, turn=state.turn + 1), batch.content.flows[name])
    batch.keep(replace(conversation, flow=name, state=fresh.to_json(), turn=fresh.turn, ended=None, erase_after=None))
    await happen(batch, chat_id, Began())


def ask_restart(batch: Batch, chat_id: int, locale: str) -> None:
    """Answers are only thrown away by somebody who wants to."""
    texts = batch.texts(chat_id)
    rows = (
        (Button(texts.plain("button-restart-yes"), pack("restart-yes", 0, locale)),),
        (Button(texts.plain("button-continue"), pack("go-on")),),
    )
    batch.say(Message(chat_id, texts("restart-ask"), rows))


def play(batch: Batch, chat_id: int, value: str) -> bool:
    """Play what a button 🔊 stands for, in the person's language or else in the button's own; False without either."""
    content = batch.content
    wanted = (batch.conversation(chat_id).locale or "", *value.split("/")[2:])
    spoken = [content.words.of(locale) for locale in wanted if locale in content.words]
    tables = [table for flow in content.flows.values() for table in flow.tables]
    for texts in spoken:
        if notes := voice_notes(value, texts, tables, chat_id):
            batch.say(*notes)
            return True
    if spoken:
        batch.say(Message(chat_id, spoken[0]("hear-nothing")))
    return bool(spoken)
