"""What a flow must hold before it goes live: proven tables, no question nobody is asked, no walk without an end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.flow.cases import Case
from bot.flow.load import Authored, RulesAt
from bot.flow.model import Flow, Question, Rules
from bot.flow.proof import idle_questions
from bot.flow.walk import IN_NRW
from bot.flow.ways import every_walk
from bot.rules.domain import Value
from bot.rules.proof import Finding, Proof, prove
from bot.rules.table import Table
from bot.source import Position, Problem, Source


@dataclass(frozen=True, slots=True)
class Proven:
    """What was found out about a flow: the proofs of its tables, and of those of districts with rules of their own."""

    proofs: tuple[Proof, ...]
    local: Mapping[str, tuple[Proof, ...]]


def check_flow(authored: Authored, on: date) -> Proven:
    """Report everything that does not hold on the local day `on` or later; gives the proofs of all tables."""
    flow = authored.flow
    proofs = tuple(_proven(authored, table) for table in flow.rules.tables)
    asked = _check_questions(authored) and _check_deciding(authored)
    holds = asked and not any(proof.findings for proof in proofs)
    if holds:
        for key in _idle(flow, on):
            source, at = authored.questions_at[key]
            source.report(at, "question-idle", key=key)
    if holds and flow.districts:
        _check_walks(authored, on, "")
    local = {}
    for ags, rules in flow.local.items():
        local[ags] = tuple(_proven(authored, table, ags) for table in rules.tables if table not in flow.rules.tables)
        if holds and not any(proof.findings for proof in local[ags]):
            _check_walks(authored, on, ags)
    _check_reviews(authored, on)
    return Proven(proofs, local)


def _idle(flow: Flow, on: date) -> list[str]:
    """The questions that change nothing anywhere, neither on the day `on` nor later."""
    hands_over = any(outcome.handover for outcome in flow.outcomes.values())  # to the coaches of the place
    idle = [question.key for question in flow.questions if not (hands_over and question.type == "place")]
    for district in ("", *flow.local):
        rules = flow.rules_in(district)
        here = replace(flow, rules=rules, local={})
        for day in _days(rules, on):
            if idle:
                found = idle_questions(here, day)
                idle = [key for key in idle if key in found]
    return idle


def _everywhere(authored: Authored) -> Iterator[tuple[Table, RulesAt]]:
    """Every table, those of districts too, with where its rules stand."""
    yield from ((table, authored.rules_at) for table in authored.flow.rules.tables)
    for ags, rules in authored.flow.local.items():
        yield from ((table, authored.local_rules_at[ags]) for table in rules.tables)


def _check_reviews(authored: Authored, on: date) -> None:
    """Report the rules that somebody should have looked at again before the day `on`."""
    for table, rules_at in _everywhere(authored):
        for rule in table.rules:
            if rule.review_by and rule.review_by < on:
                source, at = rules_at[table.name, rule.id]
                source.report(at, "review-due", rule=rule.id, day=str(rule.review_by))


def over_rules(authored: Authored, cases: Iterable[Case], on: date) -> Iterator[Problem]:
    """Rules that ended before the local day `on` and that no case looks back on: nobody would see a mistake in them."""
    days = {case.on for case in cases if case.flow == authored.flow.name}
    for table, rules_at in _everywhere(authored):
        for rule in table.rules:
            if rule.until and rule.until < on and not any(rule.in_force(day) for day in days):
                source, at = rules_at[table.name, rule.id]
                told = Source(source.path, source.text)
                told.report(at, "rule-over", rule=rule.id, day=str(rule.until))
                yield from told.problems


def check_services(source: Source, at: Mapping[str, Position], flows: Iterable[Authored]) -> None:
    """Report services that no rule sends anybody to."""
    results = {rule.then for authored in flows for table in authored.flow.tables for rule in table.rules}
    for key, place in at.items():
        if key not in results:
            source.report(place, "service-unused", service=key)


def describe(person: Mapping[str, Value]) -> str:
    """A person in words an author reads: "age 27, paper duldung"."""
    return ", ".join(
        f"{key} {' + '.join(value) or '–' if isinstance(value, tuple) else value}" for key, value in person.items()
    )


def _proven(authored: Authored, table: Table, district: str = "") -> Proof:
    """The proof of a table, its findings reported: those of a district's own rules where they are written."""
    proof = prove(table)
    for finding in proof.findings:
        _report(authored, table, finding, district)
    return proof


def _report(authored: Authored, table: Table, finding: Finding, district: str) -> None:
    source, at = authored.local_at[district] if district else authored.tables_at[table.name]
    where = {"district": district} if district else {}
    day = {"day": str(finding.on)} if finding.on else {}
    told: dict[str, str | int] = {
        "person": describe({**where, **finding.person, **day}),
        "people": finding.people,
        "rules": ", ".join(rule.id for rule in finding.rules) or "–",
    }
    match finding.kind:
        case "gap" | "overlap":
            source.report(at, finding.kind, **told)
        case "dead":
            rule = finding.rules[0]
            rules_at = authored.local_rules_at[district] if district else authored.rules_at
            own, own_at = rules_at[table.name, rule.id]
            if own == source or not district:  # else the district's rules leave nobody to a rule of all
                source, at = own, own_at
            source.report(at, "dead-rule" if table.policy == "first" else "rule-of-nobody", rule=rule.id)
        case "too-few":
            source.report(at, "too-few", at_least=table.at_least, count=len(finding.rules), **told)


def _check_questions(authored: Authored) -> bool:
    """Whether every question is asked of somebody; what is not is reported."""
    flow = authored.flow
    unasked = [question.key for question in flow.questions if question.asked == "needed" and not _read(flow, question)]
    for key in unasked:
        source, at = authored.questions_at[key]
        source.report(at, "nobody-asked", key=key)
    return not unasked


def _check_deciding(authored: Authored) -> bool:
    """Whether every table that decides gives one result."""
    everything = [table for table in authored.flow.decide if table.policy == "collect"]
    for table in everything:
        source, at = authored.tables_at[table.name]
        source.report(at, "decide-collects", table=table.name)
    return not everything


def _read(flow: Flow, question: Question) -> bool:
    inputs = {key for table in flow.tables for key in table.inputs}
    return question.key in inputs or (question.type == "place" and IN_NRW in inputs)


def _check_walks(authored: Authored, on: date, district: str) -> None:
    """Report people for whom no question is left while nothing is decided, today or once other rules are in force."""
    source, at = authored.local_at[district] if district else authored.tables_at[authored.flow.decide[-1].name]
    for day in _days(authored.flow.rules_in(district), on):
        for person in every_walk(authored.flow, day, district).stuck[:3]:
            when = {} if day == on else {"day": str(day)}
            source.report(at, "stuck", person=describe({**person, **when}))


def _days(rules: Rules, on: date) -> list[date]:
    """`on`, and every later day from which other rules are in force."""
    dated = [rule for table in rules.tables for rule in table.rules]
    changes = {rule.since for rule in dated if rule.since}
    changes |= {rule.until + timedelta(days=1) for rule in dated if rule.until and rule.until < date.max}
    return [on, *sorted(day for day in changes if day > on)]
