"""Every possible person, walked through all deciding tables at once; exact, by partition, never by sampling."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import prod

from bot.flow.walk import RULE
from bot.rules.domain import Part, Value, parts
from bot.rules.proof import Person
from bot.rules.table import Rule, Table

Masks = tuple[int, ...]
"""Per table one bit for each rule that nothing so far rules out; 0 where no rule is left or a result is missing."""


@dataclass(frozen=True, slots=True)
class Answering:
    """Everybody answers one input: the answers no table tells apart, and what each leaves of every table's rules."""

    key: str
    cut: tuple[Part, ...]
    masks: tuple[Masks, ...]


@dataclass(frozen=True, slots=True)
class Deciding:
    """One table has all its inputs; `readers` are the later tables that read its result, and as which input."""

    table: int
    readers: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Group:
    """People whom nothing so far tells apart: how many, and the answers of one of them."""

    people: int
    example: tuple[Value, ...]


class Everybody:
    """Everybody's way through `tables`, in which earlier results are inputs of later tables.

    An input is answered as late as possible and a table's result drawn as soon as its inputs are there, so that
    people are one group again the moment nothing ahead tells them apart.

    leading  results of the table before the last that lead to the last one (`then`); None: the last one decides

    people    the product of all that the tables read directly
    per_rule  table by table, rule in force → how many it takes; whoever gets no single result from a table is in none
    examples  table by table, rule → one of them, with every input answered
    matter    the inputs that can change which rule of the last table fits
    """

    def __init__(self, tables: Sequence[Table], on: date, leading: frozenset[str] | None = None) -> None:
        self.tables = tuple(tables)
        self.leading = leading
        self.steps = self._steps()
        self.people = prod(self._after(-1))
        self.per_rule = [{rule.id: 0 for rule in table.rules if rule.in_force(on)} for table in self.tables]
        self.examples: list[dict[str, Person]] = [{} for _ in self.tables]
        ways = self._forward(tuple(table.in_force(on) for table in self.tables))
        self.matter = self._backward(ways)

    def _steps(self) -> tuple[Answering | Deciding, ...]:
        steps: list[Answering | Deciding] = []
        given = self._given()
        asked: set[str] = set()
        for number, table in enumerate(self.tables):
            for key in table.inputs:
                if key not in asked and (number, key) not in given:
                    asked.add(key)
                    steps.append(self._answering(key, given))
            readers = tuple(reader for reader, source in given.items() if source == number)
            steps.append(Deciding(number, readers))
        return tuple(steps)

    def _given(self) -> dict[tuple[int, str], int]:
        """Which inputs (table number, key) are results, and of which table."""
        given: dict[tuple[int, str], int] = {}
        sources: dict[str, int] = {}
        for number, table in enumerate(self.tables):
            if self.leading is not None and number == len(self.tables) - 1:
                sources[RULE] = number - 1
            given |= {(number, key): sources[key] for key in table.inputs if key in sources}
            sources.setdefault(table.gives, number)
        return given

    def _answering(self, key: str, given: Mapping[tuple[int, str], int]) -> Answering:
        reading = [
            table if key in table.inputs and (number, key) not in given else None
            for number, table in enumerate(self.tables)
        ]
        readers = [table for table in reading if table]
        conditions = [rule.when[key] for table in readers for rule in table.rules if key in rule.when]
        cut = parts(readers[0].domains[key], conditions)
        masks = tuple(tuple(table.mask(key, part.example) if table else ~0 for table in reading) for part in cut)
        return Answering(key, cut, masks)

    def _after(self, step: int) -> list[int]:
        """How many answers each input has that comes after the step."""
        left = self.steps[step + 1 :]
        return [sum(part.people for part in one.cut) for one in left if isinstance(one, Answering)]

    def _certain(self, step: int) -> Masks:
        """Per table the rules that nothing after the step can rule out any more; none while a result is awaited."""
        certain = [~0] * len(self.tables)
        for one in self.steps[step + 1 :]:
            if isinstance(one, Deciding):
                for reader, _ in one.readers:
                    certain[reader] = 0
            else:
                for masks in one.masks:
                    certain = [kept & mask for kept, mask in zip(certain, masks, strict=True)]
        return tuple(kept if table.policy == "first" else 0 for kept, table in zip(certain, self.tables, strict=True))

    def _forward(self, start: Masks) -> list[dict[Masks, tuple[Masks, ...]]]:
        """Per step, where each group goes with each answer; counts on the way."""
        groups = {start: Group(1, ())}
        ways = []
        for number, step in enumerate(self.steps):
            certain = self._certain(number)
            ways.append({state: self._next(step, state, certain) for state in groups})
            after: dict[Masks, Group] = {}
            if isinstance(step, Deciding):
                self._count(step.table, groups, number)
                for state, group in groups.items():
                    _join(after, ways[-1][state][0], group.people, group.example)
            else:
                for state, group in groups.items():
                    for part, target in zip(step.cut, ways[-1][state], strict=True):
                        _join(after, target, group.people * part.people, (*group.example, part.example))
            groups = after
        return ways

    def _next(self, step: Answering | Deciding, state: Masks, certain: Masks) -> tuple[Masks, ...]:
        if isinstance(step, Answering):
            return tuple(
                tuple([_cut(alive & mask, sure) for alive, mask, sure in zip(state, masks, certain, strict=True)])
                for masks in step.masks
            )
        alive = list(state)
        rule = self.decided(step.table, state[step.table])
        last = len(self.tables) - 1
        alive[step.table] = 0
        if step.table == last:
            alive[last] = state[last] & -state[last] if rule else 0
        for reader, key in step.readers:
            table = self.tables[reader]
            result = "" if rule is None else (rule.like or rule.id) if key == RULE and reader == last else rule.then
            alive[reader] = _cut(alive[reader] & table.mask(key, result), certain[reader]) if rule else 0
        if self.leading is not None and step.table == last - 1 and (rule is None or rule.then not in self.leading):
            alive[last] = 0
        return (tuple(alive),)

    def decided(self, number: int, alive: int) -> Rule | None:
        """The rule that decides for those whom `alive` fits; None for a gap or an overlap."""
        table = self.tables[number]
        if not alive or (table.policy != "first" and alive & (alive - 1)):
            return None
        return table.rules[(alive & -alive).bit_length() - 1]

    def _count(self, number: int, groups: Mapping[Masks, Group], step: int) -> None:
        others = prod(self._after(step))
        keys = [one.key for one in self.steps if isinstance(one, Answering)]
        rest = [one.cut[0].example for one in self.steps[step + 1 :] if isinstance(one, Answering)]
        counts: Counter[str] = Counter()
        for state, group in groups.items():
            rule = self.decided(number, state[number])
            if rule:
                counts[rule.id] += group.people * others
                self.examples[number].setdefault(rule.id, dict(zip(keys, (*group.example, *rest), strict=True)))
        self.per_rule[number] |= counts

    def _backward(self, ways: Sequence[Mapping[Masks, tuple[Masks, ...]]]) -> frozenset[str]:
        """The inputs some group needs: from the end on, groups for whom all ahead is the same are numbered alike."""
        matter: set[str] = set()
        same: dict[Masks, object] = {target: target for targets in ways[-1].values() for target in targets}
        for number in range(len(self.steps) - 1, -1, -1):
            step = self.steps[number]
            numbers: dict[tuple[object, ...], object] = {}
            before: dict[Masks, object] = {}
            for state, targets in ways[number].items():
                ahead = tuple([same[target] for target in targets])
                if all(one == ahead[0] for one in ahead):
                    before[state] = ahead[0]
                else:
                    before[state] = numbers.setdefault(ahead, (number, len(numbers)))
                    if isinstance(step, Answering):
                        matter.add(step.key)
            same = before
        return frozenset(matter)


def _cut(alive: int, certain: int) -> int:
    """Without the rules after one that fits for certain (policy first): they decide for nobody here."""
    sure = alive & certain
    return alive & ((sure & -sure) * 2 - 1) if sure else alive


def _join(groups: dict[Masks, Group], state: Masks, people: int, example: tuple[Value, ...]) -> None:
    known = groups.get(state)
    groups[state] = Group(known.people + people, known.example) if known else Group(people, example)
