"""`flow decide`: answers as JSON → what the tables decide, why, and what would still be asked."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from bot.content import Content
from bot.flow import naming
from bot.flow.answers import Unusable, understand
from bot.flow.model import Flow, Question
from bot.flow.walk import IN_NRW, facts_of, judge
from bot.places import OUTSIDE_NRW
from bot.rules.domain import Choice, Domain, Many, Number, Value, contains
from bot.rules.table import Decision, Open, all_results
from bot.source import did_you_mean


class WrongAnswers(Exception):  # noqa: N818 - it carries all that is wrong
    """Answers the flow does not know, a line each."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = lines
        super().__init__("\n".join(lines))


def decide_for(content: Content, text: str, on: date) -> dict[str, Any]:
    """What the tables say to the answers in the JSON `text` as of the local day `on`.

    Keys are the flow's questions; `in_nrw` and what an earlier table gives (`residence`) may be given directly too.
    Raises `WrongAnswers`.
    """
    flow = content.flow
    answers = _read(flow, text, on)
    verdict = judge(flow, facts_of(flow, answers), on)
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


def _read(flow: Flow, text: str, on: date) -> dict[str, Value]:
    try:
        given = json.loads(text)
    except json.JSONDecodeError as error:
        raise WrongAnswers([f"answers:{error.lineno}:{error.colno}: this is not JSON: {error.msg}"]) from None
    except RecursionError:
        raise WrongAnswers(["answers: nested too deep"]) from None
    except ValueError:
        raise WrongAnswers(["answers: a number is too long"]) from None
    if not isinstance(given, dict):
        raise WrongAnswers(['answers: write an object: {"age": 22, "paper": "duldung"}'])
    facts: dict[str, Domain] = {IN_NRW: Choice(("yes", "no"))}
    facts |= {gives: Choice(values) for gives, values in all_results(flow.decide[:-1]).items()}
    answers: dict[str, Value] = {}
    wrong: list[str] = []
    for key, value in given.items():
        if value is None:
            continue  # not answered
        question = flow.by_key.get(key)
        if question is None and key not in facts:
            wrong.append(f'"{key}" is no question; {did_you_mean(key, [*flow.by_key, *facts])}')
            continue
        found = _value(flow, question, value, on) if question else _fact(facts[key], value)
        if found is None:
            wrong.append(
                f"{key}: {json.dumps(value, ensure_ascii=False)[:80]} is no answer; "
                f"{_allowed(question, facts.get(key))}"
            )
        else:
            answers[key] = found
    if wrong:
        raise WrongAnswers(wrong)
    return answers


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


def _allowed(question: Question | None, fact: Domain | None) -> str:
    domain = question.domain if question else fact
    match domain:
        case Choice(options):
            return f"there is: {', '.join(options)}"
        case Many(options, least, most):
            return f"a list of {least} to {most} of: {', '.join(options)}"
        case Number(low, high):
            return f"a whole number from {low} to {high}"
        case None if question and question.type == "place":
            return 'a postcode, a municipality, "05913/Dortmund" or "outside_nrw"'
        case _:
            return "a text"
