"""Decision cases (`flows/cases/*.yaml`): made-up answers and what must follow, as an adviser writes them down."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.flow.given import checked_answers
from bot.flow.model import Flow
from bot.flow.result import Result
from bot.rules.domain import Value, holds
from bot.shapes import CASE, CASES, EXPECTED
from bot.source import (
    Fields,
    Items,
    Node,
    Position,
    Problem,
    Problems,
    Source,
    check_format,
    choices,
    day_of,
    fields_of,
    flag_of,
    items_of,
    known_of,
    plain,
    read_yaml,
    text_of,
)

ONE, SEVERAL = ("outcome", "rule"), {"blocks": "block", "referrals": "service"}
"""Of what a case may expect: one word each, and lists of what tables after the decision give."""

Expected = str | bool | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """Somebody made up, and what must follow for them.

    expected   some of `EXPECTED`; the order within a list does not count, for it is that of the tables
    """

    name: str
    at: Position
    flow: str
    on: date
    answers: Mapping[str, Value]
    expected: Mapping[str, Expected]


def found_of(result: Result) -> dict[str, Expected]:
    """What follows, by the keys in which a case expects it."""
    return {
        "outcome": result.outcome,
        "rule": result.rule,
        **{key: result.then.get(gives, ()) for key, gives in SEVERAL.items()},
        "needed": result.needed,
        "handover": result.handover,
    }


def load_cases(
    files: Iterable[tuple[str, str]], flows: Mapping[str, Flow] | None
) -> tuple[tuple[Case, ...], tuple[Problem, ...]]:
    """The cases in `files` (path and text) that can be understood, and every mistake in them.

    flows  all of them; None while something in them is wrong: what cases then say of them may be right tomorrow
    """
    reader = _Reader(flows)
    for path, text in files:
        reader.file(Source(path, text))
    return tuple(reader.cases), tuple(reader.problems)


class _Reader:
    def __init__(self, flows: Mapping[str, Flow] | None) -> None:
        self.flows = flows
        self.cases: list[Case] = []
        self.problems: list[Problem] = []
        self.first: dict[tuple[str, str], Position] = {}

    def file(self, source: Source) -> None:
        try:
            root = fields_of(source, read_yaml(source.text, source.path), CASES)
        except Problems as error:
            self.problems += error.problems
            return
        check_format(source, root.get("format"))
        on = day_of(source, root.get("on"))
        flow = self.flow(source, root["flow"]) if "flow" in root else None
        if flow is not None:
            for item in items_of(source, root["cases"]) if "cases" in root else ():
                case = self.case(source, item, flow, on)
                if case is not None:
                    self.cases.append(case)
        self.problems += source.problems

    def flow(self, source: Source, node: Node) -> Flow | None:
        if self.flows is None:
            return None
        return self.flows.get(known_of(source, node, tuple(self.flows), "flow"))

    def case(self, source: Source, node: Node, flow: Flow, on: date | None) -> Case | None:
        given = fields_of(source, node, CASE)
        if not given.keys() >= {"case", "answers"}:
            return None
        name = text_of(source, given["case"])
        first = self.first.setdefault((flow.name, name), given["case"].at)
        if first != given["case"].at:
            source.report(given["case"].at, "case-twice", case=name, first=str(first))
        if not given.keys() & set(EXPECTED):
            source.report(given["case"].at, "case-expects-nothing", case=name)
        day = day_of(source, given["on"]) if "on" in given else on
        expected = {key: _expected(source, key, given[key], flow) for key in EXPECTED if key in given}
        if day is None:  # told where it is missing or none
            return None
        answers = _answers(source, given["answers"], flow, day)
        return Case(name, given["case"].at, flow.name, day, answers, expected)


def _answers(source: Source, node: Node, flow: Flow, on: date) -> dict[str, Value]:
    if not isinstance(node, Fields):
        source.report(node.at, "need-names")
        return {}
    answers, wrong = checked_answers(flow, {key: plain(value) for key, value in node.entries.items()}, on)
    for complaint in wrong:
        at = node.keys_at[complaint.key]
        source.report(at, complaint.kind, **complaint.args)
    for key in answers:
        question = flow.by_key.get(key)
        for other, condition in (question.only_if or {}).items() if question else ():
            if other in answers and not holds(condition, answers[other]):
                # Nobody can give this answer: whoever wrote it believes that it counts.
                source.report(node.keys_at[key], "case-not-asked", key=key, other=other, value=_shown(answers[other]))
    return answers


def _shown(value: Value) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def _expected(source: Source, key: str, node: Node, flow: Flow) -> Expected:
    if key == "handover":
        return flag_of(source, node)
    if key in ONE:
        return _known(source, key, node, tuple(flow.outcomes) if key == "outcome" else _rules(flow))
    if key in SEVERAL:
        known = tuple(result for result, gives in flow.gives.items() if gives == SEVERAL[key])
    else:
        known = tuple(flow.by_key)
    items = node.items if isinstance(node, Items) else (node,)  # one word may stand alone, as in tables
    return tuple(_known(source, key, item, known) for item in items)


def _known(source: Source, key: str, node: Node, known: Sequence[str]) -> str:
    word = text_of(source, node)
    if word and word not in known:
        source.report(node.at, "case-unknown-result", what=key, word=word, **choices(word, known))
    return word


def _rules(flow: Flow) -> tuple[str, ...]:
    """The ids of the rules that can decide, those of single districts among them."""
    deciding = flow.decide[-1].name
    return tuple(dict.fromkeys(rule.id for table in flow.tables if table.name == deciding for rule in table.rules))
