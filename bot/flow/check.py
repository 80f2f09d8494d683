"""What a flow must hold before it goes live: proven tables, no question nobody is asked, no walk without an end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from bot.flow.load import Authored
from bot.flow.model import Flow, Question
from bot.flow.walk import IN_NRW, walk
from bot.places import OUTSIDE_NRW
from bot.rules.domain import Choice, Value
from bot.rules.proof import Finding, Proof, prove
from bot.rules.table import Table


@dataclass(frozen=True, slots=True)
class Walks:
    """Every way to a decision: how many, the shortest and longest in answers, who gets stuck."""

    ways: int
    shortest: int
    longest: int
    stuck: tuple[Mapping[str, Value], ...]
    asked: frozenset[str]
    rules: frozenset[str]


def check_flow(authored: Authored, on: date) -> tuple[Proof, ...]:
    """Report everything that does not hold on the local day `on`; gives the proofs of all tables."""
    flow = authored.flow
    proofs = []
    for table in (*flow.decide, *flow.then.values()):
        proof = prove(table)
        proofs.append(proof)
        for finding in proof.findings:
            _report(authored, table, finding)
    unasked = [question.key for question in flow.questions if question.asked == "needed" and not _read(flow, question)]
    for key in unasked:
        hint = "use it in a table, or write asked: always or asked: handover"
        authored.source.report(authored.questions_at[key], f'nobody is asked "{key}": no table reads it', hint)
    if flow.districts and not any(proof.findings for proof in proofs) and not unasked:
        walks = every_walk(flow, on)
        for person in walks.stuck[:3]:
            at = authored.tables_at[flow.decide[-1].name][1]
            source = authored.tables_at[flow.decide[-1].name][0]
            source.report(
                at,
                f"{describe(person)}: no question is left and nothing is decided",
                "a question the table needs has an only_if these people do not meet",
            )
    return tuple(proofs)


def describe(person: Mapping[str, Value]) -> str:
    """A person in words an author reads: "age 27, paper duldung"."""
    return ", ".join(
        f"{key} {' + '.join(value) or 'nothing' if isinstance(value, tuple) else value}"
        for key, value in person.items()
    )


def _report(authored: Authored, table: Table, finding: Finding) -> None:
    source, at = authored.tables_at[table.name]
    day = f" on {finding.on}" if finding.on else ""
    person, others = describe(finding.person), f" ({finding.people} people like this)" if finding.people > 1 else ""
    names = ", ".join(rule.id for rule in finding.rules)
    match finding.kind:
        case "gap":
            source.report(at, f"{person}{day}: no rule{others}", "add a rule for them, or widen one")
        case "overlap":
            source.report(at, f"{person}{day}: {names} all fit{others}", "policy unique needs exactly one; narrow one")
        case "dead":
            rule = finding.rules[0]
            why = "earlier rules take everybody it could fit" if table.policy == "first" else "nobody can meet it"
            source.report(
                authored.rules_at[table.name, rule.id],
                f'rule "{rule.id}" decides for nobody: {why}',
                "remove it, or move it up",
            )
        case "too-few":
            found = f"only {names}" if names else "nothing"
            source.report(
                at,
                f"{person}{day}: {found}, but everybody gets at least {table.at_least}{others}",
                "add a rule for them",
            )


def _read(flow: Flow, question: Question) -> bool:
    inputs = {key for table in (*flow.decide, *flow.then.values()) for key in table.inputs}
    return question.key in inputs or (question.type == "place" and IN_NRW in inputs)


def every_walk(flow: Flow, on: date) -> Walks:
    """Follow every different way through the questions up to the decision."""
    lengths: list[int] = []
    stuck: list[Mapping[str, Value]] = []
    asked: set[str] = set()
    rules: set[str] = set()
    waiting: list[dict[str, Value]] = [{}]
    while waiting:
        answers = waiting.pop()
        way = walk(flow, answers, on)
        if way.verdict.decided is not None:
            lengths.append(len(way.visited))
            rules.add(way.verdict.decided.rule.id)
        elif way.asking is None:
            stuck.append(answers)
        else:
            asked.add(way.asking.key)
            waiting += [{**answers, way.asking.key: value} for value in examples(flow, way.asking)]
    return Walks(
        len(lengths), min(lengths, default=0), max(lengths, default=0), tuple(stuck), frozenset(asked), frozenset(rules)
    )


def examples(flow: Flow, question: Question) -> Iterator[Value]:
    """One answer of every kind that any table tells apart."""
    if question.type == "place":
        yield next(iter(flow.places.municipalities(next(iter(flow.places.districts))))).id
        yield OUTSIDE_NRW
    elif isinstance(question.domain, Choice):
        yield from question.domain.options
    else:
        readers = (table for table in (*flow.decide, *flow.then.values()) if question.key in table.inputs)
        yield from dict.fromkeys(part.example for table in readers for part in table.parts[question.key])
