"""`flow test --review`: what coaches noted because the bot had decided wrongly, ready for a file of cases."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from bot.cli.console import FOUND, WRONG_USE, out, stop
from bot.cli.stored import in_unit

if TYPE_CHECKING:
    from datetime import date

    from bot.content import Content
    from bot.storage.database import Unit
    from bot.storage.review_cases import ReviewCase


@dataclass(frozen=True, slots=True)
class Looked:
    """A noted case as the files in force take it.

    on             the day as of which it is decided now
    outcome, rule  what they say; "" while nothing is decided
    wrong          why its answers are none of the flow's any more
    """

    case: ReviewCase
    on: date
    outcome: str = ""
    rule: str = ""
    wrong: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether the files say by now what a coach said would be right."""
        return self.outcome == self.case.expected


def show(content: Content, flows: Collection[str], today: date, language: str, *, as_json: bool) -> None:
    """Print the open cases of `flows`, each with what the files in force say."""
    from bot.authoring import phrase

    cases: list[ReviewCase] = in_unit(lambda unit: unit.review_cases.open())
    known = content.flows.keys()
    looked = [_look(content, case, today, language) for case in cases if case.flow in flows or case.flow not in known]
    if as_json:
        out(json.dumps([_json(one) for one in looked], ensure_ascii=False))
        return
    if not looked:
        out(phrase(language, "noted-none"))
    for flow, some in groupby(looked, lambda one: one.case.flow):
        _print(flow, list(some), language)


def finish(numbers: Collection[int], language: str, *, as_json: bool) -> None:
    """Note that the cases of these numbers are dealt with; ends, with nothing noted, when there is none of a number."""
    from bot.authoring import complaint, phrase

    if not numbers:
        stop(WRONG_USE, complaint(language, "noted-no-number", {}))

    async def finishing(unit: Unit) -> dict[int, str]:
        states: dict[int, str] = dict(await unit.review_cases.states(numbers))
        if states.keys() >= set(numbers):
            await unit.review_cases.finish(numbers)
        return states

    states = in_unit(finishing)
    unknown = [number for number in numbers if number not in states]
    if unknown:
        stop(FOUND, complaint(language, "noted-unknown", {"numbers": _listed(unknown)}))
    done = {state: [number for number in states if states[number] == state] for state in ("open", "done")}
    if as_json:
        out(json.dumps({"done": done["open"], "done_before": done["done"]}))
        return
    for state, message in (("open", "noted-done"), ("done", "noted-done-before")):
        if done[state]:
            out(phrase(language, message, numbers=_listed(done[state])))


def _look(content: Content, case: ReviewCase, today: date, language: str) -> Looked:
    from bot.authoring import complaint
    from bot.flow.given import checked_answers
    from bot.flow.result import result_for

    flow = content.flows.get(case.flow)
    if flow is None:
        return Looked(case, case.on, wrong=(complaint(language, "noted-no-flow", {"flow": case.flow}),))
    given = {key: list(value) if isinstance(value, tuple) else value for key, value in case.answers.items()}
    answers, wrong = checked_answers(flow, given, case.on)
    if wrong:
        return Looked(case, case.on, wrong=tuple(complaint(language, one.kind, one.args) for one in wrong))
    # What is put right by a rule that begins today cannot hold for a day before.
    then, now = (result_for(flow, answers, day) for day in (case.on, today))
    by_now = now.outcome == case.expected != then.outcome
    found, day = (now, today) if by_now else (then, case.on)
    return Looked(case, day, found.outcome, found.rule)


def _print(flow: str, some: Iterable[Looked], language: str) -> None:
    from bot.authoring import phrase
    from bot.flow.writing import case_text

    some = list(some)
    out(_comment(phrase(language, "noted-head", flow=flow, cases=len(some))))
    for one in some:
        case, number = one.case, str(one.case.id)
        name = phrase(
            language, "noted-name", number=number, outcome=case.outcome, rule=case.rule, expected=case.expected
        )
        text = case_text(name, case.answers, {"outcome": case.expected}, one.on).rstrip("\n")
        out("")
        if one.wrong:
            out(_comment("\n".join((phrase(language, "noted-unfit", number=number), *one.wrong, text))))
            continue
        message = "noted-holds" if one.holds else "noted-holds-not" if one.outcome else "noted-undecided"
        out(_comment(phrase(language, message, number=number, outcome=one.outcome, rule=one.rule)))
        out(text)


def _comment(text: str) -> str:
    return "\n".join(f"# {line}".rstrip() for line in text.splitlines())


def _listed(numbers: Iterable[int]) -> str:
    return ", ".join(map(str, numbers))  # as text: a number of a thing is not grouped as a count is


def _json(one: Looked) -> dict[str, Any]:
    case = one.case
    return {
        "id": case.id,
        "flow": case.flow,
        "version": case.version,
        "on": str(one.on),
        "answers": case.answers,
        "outcome": case.outcome,
        "rule": case.rule,
        "expected": case.expected,
        "now": {"outcome": one.outcome, "rule": one.rule},
        "holds": one.holds,
        "wrong": one.wrong,
    }
