"""The proof of a table: everybody meets exactly one rule, on every day; what does not hold is shown as a person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from bot.rules.domain import Value
from bot.rules.table import Rule, Table

Person = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Finding:
    """What does not hold.

    gap      no rule decides `person`           overlap  several rules do (policy unique)
    dead     nobody can ever meet `rules`       too-few  fewer than `at_least` rules fit `person` (policy collect)
    """

    kind: Literal["gap", "overlap", "dead", "too-few"]
    rules: tuple[Rule, ...]
    person: Person
    people: int
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Proof:
    """How many different people there are, how many meet each rule on the last day checked, and what fails."""

    table: str
    people: int
    per_rule: Mapping[str, int]
    findings: tuple[Finding, ...]


def prove(table: Table) -> Proof:
    """Check `table` for the whole product of its domains and for every day; exact, by partition, never by sampling."""
    findings: list[Finding] = []
    met: set[str] = set()
    per_rule: Mapping[str, int] = {}
    for on in _days(table):
        walk = _Walk(table, on)
        findings += walk.findings()
        per_rule = walk.per_rule()
        met |= {rule for rule, people in per_rule.items() if people}
    for rule in table.rules:
        if rule.id not in met:
            findings.append(Finding("dead", (rule,), {}, 0))
    return Proof(table.name, _product(table), per_rule, tuple(_once(findings)))


def per_rule(table: Table, on: date) -> Mapping[str, int]:
    """How many of the different people meet each rule that is in force on the day `on`."""
    counts = _Walk(table, on).per_rule()
    return {rule.id: counts[rule.id] for rule in table.rules if rule.in_force(on)}


def _days(table: Table) -> list[date | None]:
    """One day of every stretch in which the same rules are in force; None when no rule has days."""
    one = timedelta(days=1)
    days = {rule.since for rule in table.rules if rule.since}
    days |= {rule.until + one for rule in table.rules if rule.until and rule.until < date.max}
    if days and min(days) > date.min:
        days.add(min(days) - one)
    return [*sorted(days)] or [None]


def _product(table: Table) -> int:
    people = 1
    for cut in table.parts.values():
        people *= sum(part.people for part in cut)
    return people


def _once(findings: list[Finding]) -> Iterator[Finding]:
    """The same finding on several days is one finding."""
    seen: set[tuple[object, ...]] = set()
    for finding in findings:
        key = (finding.kind, tuple(rule.id for rule in finding.rules), tuple(finding.person.items()))
        if key not in seen:
            seen.add(key)
            yield finding


# What a group of people ends at: the bits of the rules that fit (for `first`: of the one that decides) → how many
# they are, and for each input the part of one of them.
_Ends = dict[int, tuple[int, tuple[int, ...]]]


class _Walk:
    def __init__(self, table: Table, on: date | None) -> None:
        self.table = table
        self.on = on
        self.memo: dict[tuple[int, int], _Ends] = {}
        alive = table.in_force(on) if on else (1 << len(table.rules)) - 1
        self.ends = self.walk(0, alive)

    def walk(self, level: int, alive: int) -> _Ends:
        if level == len(self.table.inputs):
            return {self.end(alive): (1, ())}
        key = (level, alive)
        if key not in self.memo:
            name = self.table.inputs[level]
            ends: _Ends = {}
            for number, (part, mask) in enumerate(zip(self.table.parts[name], self.table.masks[name], strict=True)):
                for bits, (people, example) in self.walk(level + 1, alive & mask).items():
                    known = ends.get(bits)
                    ends[bits] = (
                        (known[0] if known else 0) + people * part.people,
                        known[1] if known else (number, *example),
                    )
            self.memo[key] = ends
        return self.memo[key]

    def end(self, alive: int) -> int:
        return alive & -alive if self.table.policy == "first" else alive

    def per_rule(self) -> Mapping[str, int]:
        counts: Counter[str] = Counter({rule.id: 0 for rule in self.table.rules})
        for bits, (people, _) in self.ends.items():
            for rule in self.table.chosen(bits):
                counts[rule.id] += people
        return counts

    def findings(self) -> Iterator[Finding]:
        for bits, (people, example) in self.ends.items():
            rules = self.table.chosen(bits)
            kind = self.kind(len(rules))
            if kind:
                yield Finding(kind, rules, self.person(example), people, self.on)

    def kind(self, fitting: int) -> Literal["gap", "overlap", "too-few"] | None:
        if self.table.policy == "collect":
            return "too-few" if fitting < self.table.at_least else None
        if not fitting:
            return "gap"
        return "overlap" if fitting > 1 else None

    def person(self, example: tuple[int, ...]) -> Person:
        return {
            name: self.table.parts[name][number].example
            for name, number in zip(self.table.inputs, example, strict=True)
        }
