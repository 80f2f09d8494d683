"""Answers given in writing (`flow decide`, a case): those a flow allows, and what is wrong with the others."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.flow.answers import Unusable, understand
from bot.flow.model import Flow, Question
from bot.flow.walk import IN_NRW
from bot.places import OUTSIDE_NRW
from bot.rules.domain import Choice, Domain, Many, Number, Value, contains
from bot.rules.table import all_results
from bot.source import choices


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong with an answer: a message of `bot/authoring` with what is filled in."""

    key: str
    kind: str
    args: Mapping[str, str | int]


def checked_answers(flow: Flow, given: Mapping[str, object], on: date) -> tuple[dict[str, Value], list[Complaint]]:
    """Those of the answers `given` that the flow allows, and what is wrong with the others; null is not answered."""
    facts: dict[str, Domain] = {IN_NRW: Choice(("yes", "no"))}
    facts |= {gives: Choice(values) for gives, values in all_results(flow.decide[:-1]).items()}
    answers: dict[str, Value] = {}
    wrong: list[Complaint] = []
    for key, value in given.items():
        if value is None:
            continue
        question = flow.by_key.get(key)
        if question is None and key not in facts:
            wrong.append(Complaint(key, "answer-to-nothing", {"key": key, **choices(key, [*flow.by_key, *facts])}))
            continue
        found = _value(flow, question, value, on) if question else _fact(facts[key], value)
        if found is None:
            shown = json.dumps(value, ensure_ascii=False)[:80]
            kind, args = _allowed(question.domain if question else facts[key], question, value)
            wrong.append(Complaint(key, kind, {"key": key, "value": shown, **args}))
        else:
            answers[key] = found
    return answers, wrong


def _fact(domain: Domain, value: object) -> Value | None:
    if isinstance(value, bool):
        value = "yes" if value else "no"
    return value if isinstance(value, str) and contains(domain, value) else None


def _value(flow: Flow, question: Question, value: object, on: date) -> Value | None:
    match question.type:
        case "many":
            chosen = tuple(value) if isinstance(value, list) else value
            return chosen if question.domain and contains(question.domain, chosen) else None  # type: ignore[return-value]
        case "choice":
            return _fact(question.domain, value) if question.domain else None
        case "number":
            return value if question.domain and contains(question.domain, value) else None  # type: ignore[return-value]
        case "place" if isinstance(value, str) and (value == OUTSIDE_NRW or flow.places.get(value)):
            return value
        case _:
            if not isinstance(value, (str, int)) or isinstance(value, bool):
                return None
            found = understand(
                question, f"{value:05d}" if isinstance(value, int) else value, flow.places, flow.numbers, on
            )
            return None if isinstance(found, Unusable) else found


def _allowed(domain: Domain | None, question: Question | None, value: object) -> tuple[str, dict[str, str | int]]:
    """How to say what would be an answer: a message, and what is filled in."""
    match domain:
        case Choice(options):
            return "answer-no-option", {"options": ", ".join(options), "near": choices(str(value), options)["near"]}
        case Many(options, least, most):
            return "answer-no-list", {"least": least, "most": most, "options": ", ".join(options)}
        case Number(low, high):
            return "answer-no-number", {"low": low, "high": high}
        case _:
            return ("answer-no-place" if question and question.type == "place" else "answer-no-text"), {}
