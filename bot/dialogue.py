"""One event of a person → the new state, the messages to send, the message to change. Pure: engine and words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from bot.calendars import calendar_of
from bot.delivery.message import Message
from bot.flow.effects import Effect, Redraw, Tick
from bot.flow.engine import is_question, step
from bot.flow.model import Flow, Question
from bot.flow.state import Agreed, Chose, Consented, Event, Reopened, Reviewed, State, Typed, WentBack
from bot.flow.walk import walk
from bot.keyboards import Rows
from bot.rendering import redrawn, render, ticked
from bot.typed_words import consent_meant, option_meant
from bot.words import Texts


@dataclass(frozen=True, slots=True)
class Edit:
    """How the message whose button was pressed changes; None leaves its text (or its buttons) as they are."""

    text: str | None
    rows: Rows


@dataclass(frozen=True, slots=True)
class Reply:
    """What an event brought. `effects` are all of them, for those that storage must know."""

    state: State
    messages: tuple[Message, ...]
    edit: Edit | None
    effects: tuple[Effect, ...]


def reply(flow: Flow, texts: Texts, state: State, event: Event, chat_id: int, on: date) -> Reply:
    """Let `event` happen to the conversation in `state` on the local day `on`, told in the words of `texts`."""
    looks = isinstance(event, Typed | WentBack) and state.agreed and not state.ended
    asking = walk(flow, state.answers, on).asking if looks else None
    if isinstance(event, Typed):
        event = replace(event, calendar=calendar_of(texts.locale), means=_meant(flow, asking, state, event.text, texts))
    taken = step(flow, state, event, on)
    left = taken.state.turn != state.turn and _may_have_keyboard(flow, state, asking)
    instead = ("button-back" if isinstance(event, WentBack) else "button-continue") if left else ""
    messages = render(taken.effects, texts, flow, chat_id, leaving_phone=instead)
    edit = _edit(taken.effects, texts, flow)
    if (
        edit is None
        and taken.state.turn != state.turn
        and isinstance(event, Agreed | Chose | WentBack | Reviewed | Consented | Reopened)
    ):
        edit = Edit(None, ())  # decided: its buttons have done their work
    return Reply(taken.state, tuple(messages), edit, taken.effects)


def _may_have_keyboard(flow: Flow, state: State, asking: Question | None) -> bool:
    """Whether the phone's own keyboard may be open: a question that is gone meanwhile may have been the one with it."""
    if state.shown is None or not state.agreed:
        return asking is not None and asking.type == "phone"
    shown = flow.by_key.get(state.shown)
    return shown.type == "phone" if shown is not None else is_question(state.shown)


def _meant(flow: Flow, asking: Question | None, state: State, text: str, texts: Texts) -> str:
    """Somebody who types what a button says means that button; so does a yes or no where one is asked for."""
    if asking is not None:
        return option_meant(flow, asking, text, texts)
    shown = (state.shown or "").partition(":")[0]
    return "" if state.ended else consent_meant(flow, shown, text, texts)


def _edit(effects: tuple[Effect, ...], texts: Texts, flow: Flow) -> Edit | None:
    for effect in effects:
        match effect:
            case Tick(key, value):
                return Edit(ticked(flow.by_key[key], value, texts, flow), ())
            case Redraw():
                return Edit(None, redrawn(effect, texts, flow))
            case _:
                continue
    return None
