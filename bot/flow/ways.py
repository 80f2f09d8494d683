"""Every way through the questions up to the decision: how many, how long, whom they end for without one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from bot.flow.model import Flow, Question
from bot.flow.walk import IN_NRW
from bot.places import OUTSIDE_NRW
from bot.rules.domain import Choice, Condition, Value, holds, parts
from bot.rules.table import NoRule, Table


@dataclass(frozen=True, slots=True)
class Walks:
    """Every way to a decision: how many, the shortest and longest in answers, who gets stuck.

    ways      every option of a choice is a way of its own, and so is every kind of number (or of several options
              chosen) that a table or an `only_if` tells apart
    stuck     one person for each standstill: no question is left and nothing is decided
    asked     keys of the questions somebody is asked before the decision
    rules     rules of the deciding table that somebody reaches
    """

    ways: int
    shortest: int
    longest: int
    shortest_person: Mapping[str, Value]
    longest_person: Mapping[str, Value]
    stuck: tuple[Mapping[str, Value], ...]
    asked: frozenset[str]
    rules: frozenset[str]


def every_walk(flow: Flow, on: date, district: str = "") -> Walks:
    """Follow every different way through the questions up to the decision, as `walk` would ask them.

    Answers that no table and no `only_if` tells apart are followed once, and so are all people for whom the same
    rules are left and the same questions needed: exact without going every way on its own.

    district  AGS of the district in which people who live in NRW are shown; "" for any

    Raises `NoRule` where a deciding table has a gap or an overlap on the local day `on`.
    """
    search = _Search(flow, on, district)
    found = search.follow(search.begin(), frozenset(), ())
    return Walks(
        found.ways,
        len(found.shortest or ()),
        len(found.longest or ()),
        dict(found.shortest or ()),
        dict(found.longest or ()),
        tuple(search.stuck),
        frozenset(search.asked),
        frozenset(search.rules),
    )


_Given = tuple[tuple[str, Value], ...]


@dataclass(frozen=True, slots=True)
class _Found:
    """The ways on from somewhere; None when none leads to a decision."""

    ways: int
    shortest: _Given | None
    longest: _Given | None


@dataclass(frozen=True, slots=True)
class _Answer:
    """Answers nothing tells apart: one of them, how many ways they are, what they leave of each table's rules.

    meets   the (question, earlier question) pairs of an `only_if` that they fulfil
    """

    value: Value
    ways: int
    masks: tuple[int, ...]
    meets: frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class _Standing:
    """What one table can still say: the rules that can still decide, and the inputs that can change which."""

    alive: int
    needed: tuple[str, ...]


PLACED = ""
"""Stands for "the decision itself" where the place must be known for it."""

_NOT_READ = _Standing(0, ())
"""A table whose result can change nothing any more, whatever it is."""


class _Search:
    def __init__(self, flow: Flow, on: date, district: str) -> None:
        self.flow = replace(flow, rules=flow.rules_in(district), local={})
        self.on = on
        self.district = district or next((ags for ags in flow.places.districts if ags not in flow.local), "")
        self.placed = {(PLACED, flow.place_key)}
        self.local = bool(flow.local)
        self.results = {table.gives: number for number, table in reversed(list(enumerate(self.flow.decide)))}
        self.diagrams = [_Diagram(table) for table in self.flow.decide]
        self.answers = {question.key: tuple(self.kinds(question)) for question in flow.questions}
        self.done: dict[tuple[tuple[_Standing, ...], frozenset[tuple[str, str]]], _Found] = {}
        self.stuck: list[Mapping[str, Value]] = []
        self.asked: set[str] = set()
        self.rules: set[str] = set()

    def kinds(self, question: Question) -> Iterator[_Answer]:
        """The answers to a question, those together that nothing before the decision tells apart."""
        if question.type == "place":
            inside = next(iter(self.flow.places.municipalities(self.district)), None)
            yield self.answer(IN_NRW, "yes", question.key, inside.id if inside else "")
            yield self.answer(IN_NRW, "no", question.key, OUTSIDE_NRW)
        elif question.domain is not None:
            key = question.key
            cells = [rule.when.get(key) for table in self.flow.decide for rule in table.rules]
            conditions = [*cells, *(later.only_if.get(key) for later in self.flow.questions if later.only_if)]
            for part in parts(question.domain, [one for one in conditions if one]):
                ways = part.people if isinstance(question.domain, Choice) else 1
                yield self.answer(key, part.example, key, part.example, ways)

    def answer(self, name: str, value: Value, key: str, given: Value, ways: int = 1) -> _Answer:
        masks = tuple(table.mask(name, value) if name in table.inputs else ~0 for table in self.flow.decide)
        fulfilled = [(PLACED, key)] if key == self.flow.place_key else []
        for later in self.flow.questions:
            condition: Condition | None = (later.only_if or {}).get(key)
            if condition and holds(condition, given):
                fulfilled.append((later.key, key))
        return _Answer(given, ways, masks, frozenset(fulfilled))

    def begin(self) -> tuple[_Standing, ...]:
        """Where everybody stands before the first answer."""
        return self.settled([_Standing(table.in_force(self.on), table.inputs) for table in self.flow.decide])

    def follow(self, standing: tuple[_Standing, ...], met: frozenset[tuple[str, str]], given: _Given) -> _Found:
        """The ways on for those with this standing, who fulfilled `met`; `given` is how one of them came here."""
        if not standing[-1].needed and not self.waits_for_place(standing, met):
            self.rules.add(_only(self.flow.decide[-1], standing[-1].alive))
            return _Found(1, (), ())
        needed = self.questions(standing, met)
        # The others are never asked: they tell nobody apart.
        met = frozenset(pair for pair in met if pair[0] in needed or pair in self.placed)
        key = (standing, met)
        if key not in self.done:
            due = next((one for one in needed.values() if all((one.key, k) in met for k in one.only_if or ())), None)
            if due is None:
                self.stuck.append(dict(given))
                self.done[key] = _Found(0, None, None)
            else:
                self.asked.add(due.key)
                self.done[key] = self.through(due, standing, met, given)
        return self.done[key]

    def waits_for_place(self, standing: tuple[_Standing, ...], met: frozenset[tuple[str, str]]) -> bool:
        """Whether nothing counts as decided before the place is known, as `walk.judged` has it."""
        if self.placed <= met:
            return False
        if self.local or standing[-1].needed:
            return self.local
        return any(self.flow.outcomes[rule.then].handover for rule in self.flow.decide[-1].chosen(standing[-1].alive))

    def through(
        self, due: Question, standing: tuple[_Standing, ...], met: frozenset[tuple[str, str]], given: _Given
    ) -> _Found:
        ways, shortest, longest = 0, None, None
        name = IN_NRW if due.type == "place" else due.key
        for answer in self.answers[due.key]:
            pair = (due.key, answer.value)
            after = self.settled([_told(one, name, mask) for one, mask in zip(standing, answer.masks, strict=True)])
            found = self.follow(after, met | answer.meets, (*given, pair))
            ways += found.ways * answer.ways
            if found.shortest is not None and (shortest is None or len(found.shortest) < len(shortest) - 1):
                shortest = (pair, *found.shortest)
            if found.longest is not None and (longest is None or len(found.longest) > len(longest) - 1):
                longest = (pair, *found.longest)
        return _Found(ways, shortest, longest)

    def questions(self, standing: tuple[_Standing, ...], met: frozenset[tuple[str, str]]) -> dict[str, Question]:
        """The questions that can still change the decision, in the flow's order; results stand for their tables."""
        wanted = {key for one in standing for key in one.needed}
        if self.waits_for_place(standing, met):
            wanted.add(IN_NRW)
        return {
            question.key: question
            for question in self.flow.questions
            if (IN_NRW if question.type == "place" else question.key) in wanted
        }

    def settled(self, after: list[_Standing]) -> tuple[_Standing, ...]:
        """Where people stand `after` an answer: what cannot decide or change anything any more is left out."""
        standing: list[_Standing] = []
        for number, one in enumerate(after):
            if one is _NOT_READ:
                standing.append(one)
            else:
                unknown = tuple((key, self.options(number, key, standing)) for key in one.needed)
                standing.append(self.diagrams[number].standing(one.alive, unknown))
        read = set(standing[-1].needed)
        for number in range(len(standing) - 2, -1, -1):
            if self.flow.decide[number].gives in read:
                read |= set(standing[number].needed)
            else:
                standing[number] = _NOT_READ
        return tuple(standing)

    def options(self, number: int, key: str, standing: list[_Standing]) -> tuple[int, ...]:
        """What an unknown input can leave of a table's rules; an earlier table's result may be narrowed already."""
        source = self.results.get(key, number)
        if source >= number:
            return self.diagrams[number].distinct[key]
        results = dict.fromkeys(rule.then for rule in self.flow.decide[source].chosen(standing[source].alive))
        return tuple(dict.fromkeys(self.flow.decide[number].mask(key, result) for result in results))


def _told(one: _Standing, key: str, mask: int) -> _Standing:
    """What a table can still say once input `key` is known; `mask` is what the answer leaves of its rules."""
    if one is _NOT_READ:
        return one
    return _Standing(one.alive & mask, tuple(name for name in one.needed if name != key))


def _only(table: Table, alive: int) -> str:
    (rule,) = table.chosen(alive)
    return rule.id


class _Rest:
    """The inputs of a table that are still unknown, with what each can leave of the rules; made once each."""

    __slots__ = ("certain", "key", "masks", "rest")

    def __init__(self, key: str, masks: tuple[int, ...], rest: _Rest | None) -> None:
        self.key = key
        self.masks = masks
        self.rest = rest
        certain: int = rest.certain if rest else ~0
        for mask in masks:
            certain &= mask
        self.certain: int = certain


class _Diagram:
    """The reduced decision diagrams of one table for whatever is still unknown; what they have in common is shared."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.distinct = {key: tuple(dict.fromkeys(masks)) for key, masks in table.masks.items()}
        self.rests: dict[tuple[tuple[str, tuple[int, ...]], ...], _Rest] = {}
        self.nodes: dict[tuple[_Rest, int], int] = {}
        self.numbers: dict[object, int] = {}
        self.standings: list[_Standing] = []

    def standing(self, alive: int, unknown: tuple[tuple[str, tuple[int, ...]], ...]) -> _Standing:
        """What the table can still say with these rules alive."""
        return self.standings[self.node(self.rest(unknown), alive)]

    def rest(self, unknown: tuple[tuple[str, tuple[int, ...]], ...]) -> _Rest | None:
        if not unknown:
            return None
        if unknown not in self.rests:
            self.rests[unknown] = _Rest(*unknown[0], self.rest(unknown[1:]))
        return self.rests[unknown]

    def node(self, rest: _Rest | None, alive: int) -> int:
        """The number of the diagram from here on; the same number means the same decision for everybody."""
        if self.table.policy == "first":
            sure = alive & (rest.certain if rest else ~0)
            if sure:
                alive &= (sure & -sure) * 2 - 1  # rules after one that fits for certain decide for nobody
                if alive & -alive == sure & -sure:
                    return self.number(alive, (), alive)
        if rest is None:
            if not alive or alive & (alive - 1):
                names = ", ".join(rule.id for rule in self.table.chosen(alive)) or "no rule"
                raise NoRule(f"table {self.table.name}: {names} for one and the same person")
            return self.number(alive, (), alive)
        key = (rest, alive)
        if key not in self.nodes:
            children = tuple([self.node(rest.rest, alive & mask) for mask in rest.masks])
            self.nodes[key] = children[0] if len(set(children)) == 1 else self.branch(rest, children)
        return self.nodes[key]

    def branch(self, rest: _Rest, children: tuple[int, ...]) -> int:
        below = [self.standings[child] for child in set(children)]
        alive = 0
        needed = {rest.key}
        for one in below:
            alive |= one.alive
            needed |= set(one.needed)
        return self.number((rest.key, rest.masks, children), tuple(k for k in self.table.inputs if k in needed), alive)

    def number(self, what: object, needed: tuple[str, ...], alive: int) -> int:
        """One number for each different diagram."""
        number = self.numbers.setdefault(what, len(self.standings))
        if number == len(self.standings):
            self.standings.append(_Standing(alive, needed))
        return number
