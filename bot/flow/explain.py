"""Why something is decided: every rule of every table in order, with what fits, what does not, and what is open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from bot.flow.model import Flow
from bot.flow.result import Result, result_for, sure_rules
from bot.flow.walk import RULE, district_of, facts_of
from bot.rules.domain import Condition, Value, holds
from bot.rules.table import Decision, Known, Open, Rule, Table, results_of

Standing = Literal["decides", "fits", "may-fit", "fails", "open", "after", "not-in-force"]
"""How a rule stands.

decides       it gives the result
fits          it counts with others, or decides unless an earlier one does
may-fit       it counts although something is open, because nothing more is asked
fails         a condition is not met
open          a condition may still be met
after         earlier rules take everybody
not-in-force  it does not exist on that day
"""


@dataclass(frozen=True, slots=True)
class Looked:
    """One condition of a rule. `known` are the values that its input may have; none where it is not answered."""

    key: str
    wanted: Condition
    known: frozenset[Value]
    met: Literal["yes", "no", "open"]


@dataclass(frozen=True, slots=True)
class RuleWalk:
    """One rule, how it stands, and its conditions."""

    rule: Rule
    standing: Standing
    tests: tuple[Looked, ...]


@dataclass(frozen=True, slots=True)
class TableWalk:
    """One table with all its rules in order, and what it says."""

    table: Table
    rules: tuple[RuleWalk, ...]
    found: Decision | Open


@dataclass(frozen=True, slots=True)
class Explanation:
    """The tables in the order in which they are asked, and what follows."""

    tables: tuple[TableWalk, ...]
    result: Result


def explain(flow: Flow, answers: Mapping[str, Value], on: date) -> Explanation:
    """Why `answers` lead where they do, as of the local day `on`; agrees with `result_for`."""
    result = result_for(flow, answers, on)
    verdict, rules = result.verdict, flow.rules_in(district_of(flow, answers))
    known = dict(facts_of(flow, answers))
    walks = []
    for table, found in zip(rules.decide, (*verdict.earlier, verdict.deciding), strict=True):
        walks.append(_walk(table, found, known, on, None))
        known.setdefault(table.gives, results_of(found))
    if verdict.decided is not None and verdict.outcome is not None:
        known[RULE] = frozenset((verdict.decided.rule.like or verdict.decided.rule.id,))
        for name, found in zip(verdict.outcome.then, verdict.then, strict=True):
            walks.append(_walk(rules.then[name], found, known, on, verdict.decided))
    return Explanation(tuple(walks), result)


def _walk(table: Table, found: Decision | Open, known: Known, on: date, decided: Decision | None) -> TableWalk:
    counting = sure_rules(found, decided)
    rules = []
    for rule in table.rules:
        tests = tuple(_test(table, key, wanted, known) for key, wanted in rule.when.items())
        rules.append(RuleWalk(rule, _standing(table, rule, tests, found, counting, on), tests))
    return TableWalk(table, tuple(rules), found)


def _test(table: Table, key: str, wanted: Condition, known: Known) -> Looked:
    values = known.get(key, frozenset())
    # What is not answered may be anything: one example of every part stands for all of them.
    possible = values or frozenset(part.example for part in table.parts[key])
    met = {holds(wanted, value) for value in possible}
    return Looked(key, wanted, values, "open" if len(met) > 1 else "yes" if True in met else "no")


def _standing(
    table: Table,
    rule: Rule,
    tests: tuple[Looked, ...],
    found: Decision | Open,
    counting: tuple[Rule, ...],
    on: date,
) -> Standing:
    met = {test.met for test in tests}
    if not rule.in_force(on):
        return "not-in-force"
    if "no" in met:
        return "fails"
    if not any(other is rule for other in found.rules):
        return "after"
    if any(other is rule for other in counting):
        return "may-fit" if "open" in met else "fits" if table.policy == "collect" else "decides"
    return "open" if "open" in met else "fits"
