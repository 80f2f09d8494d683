"""`flow decide`: answers as JSON → what the tables decide, why, and what would still be asked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.content import Content
from bot.flow import naming
from bot.flow.answers import Unusable, understand
from bot.flow.model import Flow, Question
from bot.flow.walk import IN_NRW, district_of, facts_of, judge
from bot.places import OUTSIDE_NRW
from bot.rules.domain import Choice, Domain, Many, Number, Value, contains
from bot.rules.table import Decision, Open, all_results
from bot.source import choices


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong with an answer: a message of `bot/authoring` with what is filled in."""

    key: str
    kind: str
    args: Mapping[str, str | int]


class WrongAnswers(Exception):  # noqa: N818 - it carries all that is wrong
    """Answers the flow does not know."""

    def __init__(self, *complaints: Complaint) -> None:
        self.complaints = complaints
        super().__init__("; ".join(f"{one.key}: {one.kind}" for one in complaints))


def decide_for(content: Content, flow: Flow, text: str, on: date) -> dict[str, Any]:
    """What the tables of `flow` say to the answers in the JSON `text` as of the local day `on`.

    Keys are the flow's questions; `in_nrw` and what an earlier table gives (`residence`) may be given directly too.
    Raises `WrongAnswers`.
    """
    answers = read_answers(flow, text, on)
    verdict = judge(flow, facts_of(flow, answers), on, district_of(flow, answers))
    decided = verdict.decided
    texts = content.words.of("en")
    earlier = {
        table.gives: found.rule.then
        for table, found in zip(flow.decide, verdict.earlier, strict=False)
        if isinstance(found, Decision)
    }
    earlier |= {table.gives: str(answers[table.gives]) for table in flow.decide[:-1] if table.gives in answers}
    results: dict[str, list[str]] = {}
    for found in verdict.then:
        gives = flow.then[found.table].gives
        results.setdefault(gives, []).extend(dict.fromkeys(rule.then for rule in _certain(found, verdict.decided)))
    rule = decided.rule.id if decided else None
    return {
        "outcome": decided.rule.then if decided else None,
        "rule": rule,
        "reason": texts.plain(naming.reason(decided.table, decided.rule.id)) if decided else None,
        "source": decided.rule.source if decided else None,
        "because": list(decided.because) if decided else [],
        "blocks": results.get("block", []),
        "referrals": results.get("service", []),
        "needed": _needed(flow, answers, verdict.needed),
        **{table.gives: earlier.get(table.gives) for table in flow.decide[:-1]},
    }


def _certain(found: Decision | Open, decided: Decision | None) -> list[Any]:
    """Rules that fit already; after an early end nothing more is asked, so those that may fit count as well."""
    if isinstance(found, Decision) or (decided is not None and decided.rule.early):
        return list(found.rules)
    return list(found.certain)


def _needed(flow: Flow, answers: dict[str, Value], needed: frozenset[str]) -> list[str]:
    """Questions that would still be asked for the decision and what follows it, in the flow's order."""
    return [
        question.key
        for question in flow.questions
        if question.key in needed and question.key not in answers and question.applies(answers)
    ]


def read_answers(flow: Flow, text: str, on: date) -> dict[str, Value]:
    """The answers in the JSON `text`, checked; raises `WrongAnswers` naming all that are none."""
    try:
        given = json.loads(text)
    except json.JSONDecodeError as error:
        told = {"line": str(error.lineno), "column": str(error.colno), "told": error.msg}
        raise WrongAnswers(Complaint("", "answers-not-json", told)) from None
    except RecursionError:
        raise WrongAnswers(Complaint("", "answers-too-deep", {})) from None
    except ValueError:
        raise WrongAnswers(Complaint("", "answers-number-too-long", {})) from None
    if not isinstance(given, dict):
        raise WrongAnswers(Complaint("", "answers-no-object", {}))
    answers, complaints = checked_answers(flow, given, on)
    if complaints:
        raise WrongAnswers(*complaints)
    return answers


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
            kind, args = _allowed(question.domain if question else facts[key], question)
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
            found = understand(question, f"{value:05d}" if isinstance(value, int) else value, flow.places, on)
            return None if isinstance(found, Unusable) else found


def _allowed(domain: Domain | None, question: Question | None) -> tuple[str, dict[str, str | int]]:
    """How to say what would be an answer: a message, and what is filled in."""
    match domain:
        case Choice(options):
            return "answer-no-option", {"options": ", ".join(options)}
        case Many(options, least, most):
            return "answer-no-list", {"least": least, "most": most, "options": ", ".join(options)}
        case Number(low, high):
            return "answer-no-number", {"low": low, "high": high}
        case _:
            return ("answer-no-place" if question and question.type == "place" else "answer-no-text"), {}
