"""An admin plays the conversation: the same engine and words, and nothing that follows from it.

A trial stands in a column of its own beside the admin's real conversation, so that it outlasts a restart and can never
become one: no consent, lead or figure is written and no coach is told.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from bot.batch import Batch, Edited
from bot.cards import card, german
from bot.delivery.message import Message
from bot.dialogue import reply
from bot.flow import naming
from bot.flow.effects import OpenLead
from bot.flow.fitting import entered, fitted
from bot.flow.model import Flow
from bot.flow.state import Began, Event, State
from bot.handover.opening import lead_content
from bot.keyboards import Press, event_of, place_list_rows
from bot.rendering import place_list_text, voice_notes
from bot.storage.leads import Lead


@dataclass(frozen=True, slots=True)
class Trial:
    """Where a trial stands."""

    flow: str
    locale: str
    state: State

    def to_json(self) -> str:
        """The trial as text for storage."""
        return json.dumps([self.flow, self.locale, self.state.to_json()])

    @classmethod
    def from_json(cls, text: str) -> Trial:
        """The trial that `to_json` wrote."""
        flow, locale, state = json.loads(text)
        return cls(flow, locale, State.from_json(state))


def is_on(batch: Batch, chat_id: int) -> bool:
    """Whether the chat is in a trial."""
    return bool(batch.conversation(chat_id).trial)


async def begin(batch: Batch, chat_id: int, locale: str) -> None:
    """Begin a trial of the flow people begin with, in the language `locale`; one that runs is forgotten."""
    batch.say(Message(chat_id, german(batch.content)("admin-try-begins")))
    # Turns beyond every real one and every earlier trial's: a button left over from either is told to be old.
    fresh = State(turn=int(batch.now.timestamp()))
    _keep(batch, chat_id, Trial(batch.content.start.name, locale, fresh))
    await happen(batch, chat_id, Began())


async def stop(batch: Batch, chat_id: int) -> None:
    """End the trial and forget its answers."""
    batch.keep(replace(batch.conversation(chat_id), trial=None))
    batch.say(Message(chat_id, german(batch.content)("admin-try-ended"), remove_keyboard=True))


async def again(batch: Batch, chat_id: int) -> None:
    """Begin once more in the same language."""
    await begin(batch, chat_id, _read(batch, chat_id).locale)


async def happen(batch: Batch, chat_id: int, event: Event, pressed: int | None = None) -> None:
    """Let `event` happen to the trial; where a lead would be opened, its card is shown and the trial is over."""
    trial = _read(batch, chat_id)
    flow, texts = batch.content.flow_of(trial.flow), batch.content.words.of(trial.locale)
    fit = fitted if trial.flow == flow.name else entered
    answer = reply(flow, texts, fit(trial.state, flow), event, chat_id, batch.today)
    batch.say(*answer.messages)
    if answer.edit is not None and pressed is not None:
        batch.beside(Edited(chat_id, pressed, answer.edit.text, answer.edit.rows))
    _keep(batch, chat_id, replace(trial, flow=flow.name, state=answer.state))
    for effect in answer.effects:
        if isinstance(effect, OpenLead):
            batch.say(Message(chat_id, german(batch.content)("admin-try-card")))
            batch.say(_card(batch, chat_id, flow, trial.locale, effect))
            await stop(batch, chat_id)


async def pressed(batch: Batch, chat_id: int, press: Press | None, message_id: int | None) -> None:
    """A button while a trial is on."""
    trial = _read(batch, chat_id)
    flow, texts = batch.content.flow_of(trial.flow), batch.content.words.of(trial.locale)
    event = event_of(press) if press is not None else None
    match press:
        case _ if event is not None:
            await happen(batch, chat_id, event, message_id)
        case Press("restart" | "restart-yes"):
            await again(batch, chat_id)
        case Press("list", turn, value) if message_id is not None:
            text = place_list_text(texts, flow, value)
            batch.beside(Edited(chat_id, message_id, text, place_list_rows(flow, turn, value, texts)))
        case Press("flow", turn, name) if name in batch.content.flows and turn == trial.state.turn:
            batch.say(Message(chat_id, texts(naming.intro(name))))
            fresh = entered(replace(trial.state, turn=turn + 1), batch.content.flows[name])
            _keep(batch, chat_id, replace(trial, flow=name, state=fresh))
            await happen(batch, chat_id, Began())
        case Press("hear", value=value):
            notes = voice_notes(value, texts, flow.tables, chat_id)
            batch.say(*(notes or [Message(chat_id, texts("hear-nothing"))]))
        case _:
            batch.say(Message(chat_id, german(batch.content)("admin-try-not-here")))


def _read(batch: Batch, chat_id: int) -> Trial:
    return Trial.from_json(batch.conversation(chat_id).trial or "")


def _keep(batch: Batch, chat_id: int, trial: Trial) -> None:
    batch.keep(replace(batch.conversation(chat_id), trial=trial.to_json(), blocked=False))


def _card(batch: Batch, chat_id: int, flow: Flow, locale: str, effect: OpenLead) -> Message:
    """The card coaches would get, without buttons, and without a lead behind it."""
    lead = Lead(
        id=0,
        person_id=None,
        chat_id=None,
        consent_id=None,
        consent_version=str(flow.consent["handover"]),
        consent_locale=locale,
        status="new",
        coach_id=None,
        opened_at=batch.now,
        claimed_at=None,
        closed_at=None,
        closed_reason="",
        **lead_content(effect, locale, flow.name, batch.content.version),
    )
    return Message(chat_id, card(batch.content, lead, chat_id).text)
