"""Decision cases put to their flow: which of them fail, and what of the flow no case has met."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.flow.cases import Case, Expected, found_of
from bot.flow.model import Flow
from bot.flow.naming import options
from bot.flow.result import Result, met_rules, result_for
from bot.rules.table import Rule


@dataclass(frozen=True, slots=True)
class Failure:
    """A case that expects something else under `key` than what follows."""

    case: Case
    key: str
    expected: Expected
    got: Expected


@dataclass(frozen=True, slots=True)
class Coverage:
    """Everything of a kind that cases can meet, and what of it none has met, in the flow's order."""

    every: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def met(self) -> int:
        """How many some case has met."""
        return len(self.every) - len(self.missing)


@dataclass(frozen=True, slots=True)
class CaseResults:
    """The cases of one flow.

    rules      eligibility/over-27, and with the district in front where it has the rule for itself
    options    paper/duldung, of the questions that tables read; no case can tell anything of the others
    questions  those questions
    """

    flow: str
    cases: int
    failures: tuple[Failure, ...]
    rules: Coverage
    options: Coverage
    questions: Coverage


def run_cases(flow: Flow, cases: Iterable[Case]) -> CaseResults:
    """Put those of `cases` that are for `flow` to it."""
    mine = [(case, result_for(flow, case.answers, case.on)) for case in cases if case.flow == flow.name]
    named = _rules(flow)
    met = {named[id(rule)] for _, result in mine for _, rule in met_rules(result.verdict)}
    read = [question for question in flow.questions if question.key in flow.read]
    given = {
        f"{key}/{one}"
        for case, _ in mine
        for key, value in case.answers.items()
        for one in (value if isinstance(value, tuple) else (value,))
    }
    return CaseResults(
        flow=flow.name,
        cases=len(mine),
        failures=tuple(failure for case, result in mine for failure in _failures(case, result)),
        rules=_coverage(named.values(), met),
        options=_coverage((f"{question.key}/{one}" for question in read for one in options(question)), given),
        questions=_coverage((question.key for question in read), {key for case, _ in mine for key in case.answers}),
    )


def own_rules(flow: Flow, district: str) -> Iterator[tuple[str, Rule]]:
    """The rules that only the district with this AGS has, each with its table's name."""
    everywhere = {id(rule) for table in flow.rules.tables for rule in table.rules}
    for table in flow.rules_in(district).tables:
        yield from ((table.name, rule) for rule in table.rules if id(rule) not in everywhere)


def _rules(flow: Flow) -> dict[int, str]:
    """Every rule's name by the rule itself: a district may have two of one name, in the place of another's."""
    named = {id(rule): f"{table.name}/{rule.id}" for table in flow.rules.tables for rule in table.rules}
    for ags in flow.local:
        named |= {id(rule): f"{ags} {table}/{rule.id}" for table, rule in own_rules(flow, ags)}
    return named


def _coverage(every: Iterable[str], met: set[str]) -> Coverage:
    names = tuple(every)
    return Coverage(names, tuple(name for name in names if name not in met))


def _failures(case: Case, result: Result) -> Iterator[Failure]:
    found = found_of(result)
    for key, expected in case.expected.items():
        got = found[key]
        # Lists come in the order of the tables, which an author need not know.
        same = set(expected) == set(got) if isinstance(expected, tuple) and isinstance(got, tuple) else expected == got
        if not same:
            yield Failure(case, key, expected, got)
