"""What follows from some answers: the verdict of the tables, told in the words of cases and of `flow decide`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.flow.model import Flow
from bot.flow.walk import Verdict, judged, may_hand_over
from bot.rules.domain import Value
from bot.rules.table import Decision, Open, Rule


@dataclass(frozen=True, slots=True)
class Result:
    """What follows.

    outcome, rule   of the deciding table; "" while nothing is decided
    then            what the tables after it give: block → FB1, KIM
    needed          questions that would still be asked for the decision and what follows it, in the flow's order
    handover        whether a coach takes the person
    """

    verdict: Verdict
    outcome: str
    rule: str
    then: Mapping[str, tuple[str, ...]]
    needed: tuple[str, ...]
    handover: bool


def result_for(flow: Flow, answers: Mapping[str, Value], on: date) -> Result:
    """What follows from the checked `answers` as of the local day `on`."""
    verdict = judged(flow, answers, on)
    then: dict[str, tuple[str, ...]] = {}
    for found in verdict.then:
        gives = flow.then[found.table].gives
        more = tuple(rule.then for rule in sure_rules(found, verdict.decided))
        then[gives] = tuple(dict.fromkeys((*then.get(gives, ()), *more)))
    return Result(
        verdict=verdict,
        outcome=verdict.decided.rule.then if verdict.decided else "",
        rule=verdict.decided.rule.id if verdict.decided else "",
        then=then,
        needed=_needed(flow, answers, verdict.needed),
        handover=may_hand_over(flow, answers, verdict, on),
    )


def sure_rules(found: Decision | Open, decided: Decision | None) -> tuple[Rule, ...]:
    """Rules that fit already; after an early end nothing more is asked, so those that may fit count as well."""
    if isinstance(found, Decision) or (decided is not None and decided.rule.early):
        return found.rules
    return found.certain


def met_rules(verdict: Verdict) -> tuple[tuple[str, Rule], ...]:
    """Every rule that somebody meets for certain, with its table's name."""
    found = (
        *((one, None) for one in (*verdict.earlier, verdict.deciding)),
        *((one, verdict.decided) for one in verdict.then),
    )
    return tuple((one.table, rule) for one, decided in found for rule in sure_rules(one, decided))


def _needed(flow: Flow, answers: Mapping[str, Value], needed: frozenset[str]) -> tuple[str, ...]:
    return tuple(
        question.key
        for question in flow.questions
        if question.key in needed and question.key not in answers and question.applies(answers)
    )
