"""Decision tables: answers in, one outcome out, with its reason, also while answers are missing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Literal

from bot.rules.domain import Condition, Domain, Part, Value, holds, parts

Policy = Literal["first", "unique", "collect"]

Known = Mapping[str, frozenset[Value]]
"""Input → the values it may still have; an input that is not here may have any value of its domain."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One row: when every condition holds, `then` follows. Days are local and both in; None is open-ended.

    review_by   the last day on which nobody need have looked at it again
    like        the rule it stands for in tables that ask which rule decided; "" for itself
    """

    id: str
    when: Mapping[str, Condition]
    then: str
    source: str
    since: date | None = None
    until: date | None = None
    early: bool = False
    review_by: date | None = None
    like: str = ""

    def in_force(self, on: date) -> bool:
        """Whether the rule exists on the day `on`."""
        return (self.since is None or self.since <= on) and (self.until is None or on <= self.until)


@dataclass(frozen=True, eq=False)
class Table:
    """A decision table over `inputs`; `domains` holds the domain of each.

    first    the first rule that fits decides
    unique   exactly one rule fits everybody
    collect  every rule that fits counts; at least `at_least` for everybody
    """

    name: str
    policy: Policy
    inputs: tuple[str, ...]
    gives: str
    rules: tuple[Rule, ...]
    domains: Mapping[str, Domain]
    at_least: int = 0
    _decided: dict[tuple[object, ...], Decision | Open] = field(default_factory=dict, init=False, repr=False)

    @cached_property
    def parts(self) -> Mapping[str, tuple[Part, ...]]:
        """Each input's domain, cut into the parts that this table tells apart."""
        return {
            key: parts(self.domains[key], [rule.when[key] for rule in self.rules if key in rule.when])
            for key in self.inputs
        }

    @cached_property
    def masks(self) -> Mapping[str, tuple[int, ...]]:
        """Per input and part, one bit for each rule that the part does not rule out."""
        return {key: tuple(self.mask(key, part.example) for part in cut) for key, cut in self.parts.items()}

    def mask(self, key: str, value: Value) -> int:
        """One bit for each rule that `value` of input `key` does not rule out."""
        return sum(
            1 << number
            for number, rule in enumerate(self.rules)
            if key not in rule.when or holds(rule.when[key], value)
        )

    def in_force(self, on: date) -> int:
        """One bit for each rule that exists on the day `on`."""
        return self.undated | sum(1 << number for number, rule in self.dated if rule.in_force(on))

    @cached_property
    def undated(self) -> int:
        """One bit for each rule that exists on every day: nearly all, so they are counted once."""
        return sum(1 << number for number, rule in enumerate(self.rules) if not rule.since and not rule.until)

    @cached_property
    def dated(self) -> tuple[tuple[int, Rule], ...]:
        """The other rules with their numbers."""
        return tuple((number, rule) for number, rule in enumerate(self.rules) if rule.since or rule.until)

    def chosen(self, bits: int) -> tuple[Rule, ...]:
        """The rules whose bits are set, in the table's order."""
        return tuple(rule for number, rule in enumerate(self.rules) if bits >> number & 1)


@dataclass(frozen=True, slots=True)
class Decision:
    """What a table says. `rules` is one rule, or for `collect` all that fit; `because` the inputs that counted."""

    table: str
    rules: tuple[Rule, ...]
    because: tuple[str, ...]

    @property
    def rule(self) -> Rule:
        """The rule that decided (tables with one outcome)."""
        return self.rules[0]

    @property
    def results(self) -> tuple[str, ...]:
        """What follows, each once, in the table's order."""
        return tuple(dict.fromkeys(rule.then for rule in self.rules))


@dataclass(frozen=True, slots=True)
class Open:
    """Not decided yet: the rules that may still decide, and the inputs that can still change which, in table order.

    certain   those of the rules that fit whatever the missing answers are (`collect` only)
    """

    table: str
    rules: tuple[Rule, ...]
    needed: tuple[str, ...]
    certain: tuple[Rule, ...] = ()


class NoRule(Exception):  # noqa: N818 - the field's word for it
    """Complete answers met no rule, or several where one was promised; a proven table never raises it."""


def known_from(answers: Mapping[str, Value]) -> dict[str, frozenset[Value]]:
    """Answers as knowledge: each input has exactly one possible value."""
    return {key: frozenset((value,)) for key, value in answers.items()}


def decide(table: Table, known: Known, on: date) -> Decision | Open:
    """What `table` says to what is `known`, as of the local day `on`.

    Gives `Open(needed)` while what is missing can still change which rule decides.
    Raises `NoRule` when complete answers meet no rule (a proven table never does).
    """
    key = (table.in_force(on), *(known.get(name) for name in table.inputs))
    found = table._decided.get(key)
    if found is None:
        if len(table._decided) > 50_000:  # bounds memory; a table has far fewer different people
            table._decided.clear()
        found = table._decided[key] = _decide(table, known, on)
    return found


def _decide(table: Table, known: Known, on: date) -> Decision | Open:
    if table.policy == "collect":
        return _collect(table, known, on)
    winners, needed = _Diagram(table, known).explore(table.in_force(on))
    if needed:
        return Open(table.name, table.chosen(sum(1 << number for number in winners)), needed)
    (winner,) = winners
    rule = table.rules[winner]
    return Decision(table.name, (rule,), _because(table, known, on, winner))


def possible_masks(table: Table, known: Known, key: str) -> tuple[int, ...]:
    """The different bit masks that input `key` may still contribute."""
    if key in known:
        return tuple(dict.fromkeys(table.mask(key, value) for value in sorted(known[key], key=repr)))
    return tuple(dict.fromkeys(table.masks[key]))


def _collect(table: Table, known: Known, on: date) -> Decision | Open:
    options = {key: possible_masks(table, known, key) for key in table.inputs}
    may = must = table.in_force(on)
    for masks in options.values():
        any_of, all_of = 0, ~0
        for mask in masks:
            any_of |= mask
            all_of &= mask
        may &= any_of
        must &= all_of
    open_bits = may & ~must
    if open_bits:
        needed = tuple(key for key, masks in options.items() if len({mask & open_bits for mask in masks}) > 1)
        return Open(table.name, table.chosen(may), needed, table.chosen(must))
    rules = table.chosen(must)
    counted = {key for rule in rules for key in rule.when}
    return Decision(table.name, rules, tuple(key for key in table.inputs if key in counted))


class _Diagram:
    """The reduced decision diagram of a table for what is known: it holds a node for an input just when it matters."""

    def __init__(self, table: Table, known: Known) -> None:
        self.table = table
        self.options = [possible_masks(table, known, key) for key in table.inputs]
        self.seen: dict[tuple[int, int], object] = {}
        self.needed: set[int] = set()
        # What the inputs from a level on can still rule out: nothing more means the first rule alive has won.
        self.certain = [~0] * (len(self.options) + 1)
        for level in range(len(self.options) - 1, -1, -1):
            keeps = ~0
            for mask in self.options[level]:
                keeps &= mask
            self.certain[level] = self.certain[level + 1] & keeps

    def explore(self, alive: int) -> tuple[set[int], tuple[str, ...]]:
        """The rules (by number) that can still decide, and the inputs that can change which."""
        node = self.node(0, alive)
        winners: set[int] = set()
        levels: set[int] = set()
        self.collect(node, winners, levels, set())
        return winners, tuple(self.table.inputs[level] for level in sorted(levels))

    def node(self, level: int, alive: int) -> object:
        if self.table.policy == "first" and alive & -alive & self.certain[level]:
            return (alive & -alive).bit_length() - 1
        if level == len(self.options):
            return self.winner(alive)
        key = (level, alive)
        if key not in self.seen:
            children = tuple(self.node(level + 1, alive & mask) for mask in self.options[level])
            self.seen[key] = children[0] if all(child == children[0] for child in children) else (level, children)
        return self.seen[key]

    def winner(self, alive: int) -> int:
        if not alive or (self.table.policy == "unique" and alive & (alive - 1)):
            rules = ", ".join(rule.id for rule in self.table.chosen(alive)) or "no rule"
            raise NoRule(f"table {self.table.name}: {rules} for one and the same person")
        return (alive & -alive).bit_length() - 1

    def collect(self, node: object, winners: set[int], levels: set[int], done: set[int]) -> None:
        if isinstance(node, int):
            winners.add(node)
        elif isinstance(node, tuple) and id(node) not in done:
            done.add(id(node))
            levels.add(node[0])
            for child in node[1]:
                self.collect(child, winners, levels, done)


def _because(table: Table, known: Known, on: date, winner: int) -> tuple[str, ...]:
    """The inputs without which the decision would be open again: those that counted."""
    counted = []
    for key in table.inputs:
        if key in known:
            fewer = {name: values for name, values in known.items() if name != key}
            winners, _ = _Diagram(table, fewer).explore(table.in_force(on))
            if winners != {winner}:
                counted.append(key)
    return tuple(counted)


def results_of(found: Decision | Open) -> frozenset[Value]:
    """The results that are still possible: one when decided."""
    return frozenset(rule.then for rule in found.rules)


def all_results(tables: Iterable[Table]) -> dict[str, tuple[str, ...]]:
    """What each table can give, in the order of its rules."""
    return {table.gives: tuple(dict.fromkeys(rule.then for rule in table.rules)) for table in tables}
