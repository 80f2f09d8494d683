"""A conversation under way meets a changed flow, or another one: what of it still holds."""

from __future__ import annotations

from dataclasses import replace

from bot.flow.model import Flow
from bot.flow.state import Ended, State
from bot.places import OUTSIDE_NRW
from bot.rules.domain import Many, contains


def fitted(state: State, flow: Flow) -> State:
    """A state whose answers the flow still allows: renamed questions are followed, others are asked again."""
    renamed = {question.was: question.key for question in flow.questions if question.was}
    answers = {}
    for key, value in state.answers.items():
        question = flow.by_key.get(renamed.get(key, key))
        if question is None or (question.domain is not None and not contains(question.domain, value)):
            continue
        if question.type == "place" and value != OUTSIDE_NRW and flow.places.get(str(value)) is None:
            continue
        answers[question.key] = value
    options = {
        option for question in flow.questions if isinstance(question.domain, Many) for option in question.domain.options
    }
    return replace(
        state,
        answers=answers,
        chosen=tuple(option for option in state.chosen if option in options),
        shown=renamed.get(state.shown or "", state.shown),
    )


def entered(state: State, flow: Flow) -> State:
    """The state of somebody who comes into `flow` from another one: the answers it asks for too are kept.

    What was told, chosen or reviewed there belongs to that flow; a lead stays with the coaches.
    """
    ended: Ended = "lead" if state.ended == "lead" else ""
    kept = State(
        state.answers, turn=state.turn, agreed=state.agreed, ended=ended, shown=state.shown, offered=state.offered
    )
    return fitted(kept, flow)
