"""Somebody's answers as a decision case that nobody can be found by: what the deciding tables read, and no more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.flow.fitting import fitted
from bot.flow.model import Flow
from bot.flow.result import result_for
from bot.flow.state import State
from bot.flow.walk import IN_NRW, place_of
from bot.rules.domain import Value


@dataclass(frozen=True, slots=True)
class Anonymous:
    """Answers by key, and the local day as of which they are decided."""

    answers: Mapping[str, Value]
    on: date


def anonymous(flow: Flow, answers: Mapping[str, Value], on: date) -> Anonymous | None:
    """The case that remains of `answers`, decided on the local day `on`; None where today's tables do not decide it.

    Of the place only whether it is in NRW stays; where the district decides by rules of its own, its first
    municipality stands for all of it. The day is the first of its month, unless the tables said something else then.
    """
    fit = fitted(State(answers), flow).answers
    given: dict[str, Value] = {}
    for question in flow.questions:
        if question.key in fit and question.applies(given):
            given[question.key] = fit[question.key]
    read = {key for rules in (flow.rules, *flow.local.values()) for table in rules.decide for key in table.inputs}
    kept = {key: value for key, value in given.items() if key in read}
    if flow.place_key in given:
        kept = _somewhere(flow, given) | kept
    outcome = _decided(flow, kept, on)
    if not outcome[0]:
        return None
    first = on.replace(day=1)
    return Anonymous(kept, first if _decided(flow, kept, first) == outcome else on)


def _somewhere(flow: Flow, answers: Mapping[str, Value]) -> dict[str, Value]:
    place = place_of(flow, answers)
    if place is None:
        return {IN_NRW: "no"}
    if _rules_of(flow, place.district) == _rules_of(flow, ""):
        return {IN_NRW: "yes"}
    return {flow.place_key: flow.places.municipalities(place.district)[0].id}


def _rules_of(flow: Flow, district: str) -> list[object]:
    return [table.rules for table in flow.rules_in(district).decide]


def _decided(flow: Flow, answers: Mapping[str, Value], on: date) -> tuple[str, str]:
    result = result_for(flow, answers, on)
    return result.outcome, result.rule
