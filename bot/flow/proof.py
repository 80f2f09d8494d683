"""The proof of a whole flow: everybody counted per outcome and rule, what is asked in vain, and what ends soon."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from bot.flow.everybody import Everybody
from bot.flow.model import Flow
from bot.flow.walk import IN_NRW
from bot.flow.ways import Walks, every_walk
from bot.rules.proof import Person
from bot.rules.table import Decision, NoRule, Table, decide, known_from


@dataclass(frozen=True, slots=True, order=True)
class Coming:
    """What changes soon: a rule begins (its first day), ends (its last day) or is to be reviewed; a district closes.

    table  "" for a district
    what   the rule's id, or the district's AGS
    """

    day: date
    kind: Literal["begins", "ends", "review", "closes"]
    table: str
    what: str


@dataclass(frozen=True, slots=True)
class FlowProof:
    """What holds for everybody on one day.

    people       how many different people there are: the product of all that the deciding tables read directly
    undecided    those for whom a deciding table has a gap or an overlap, so that they get no outcome
    per_outcome  outcome → people
    per_rule     deciding table → rule in force → people
    examples     deciding table → rule → one of them: every input with an answer, asked of this person or not
    idle         questions asked while needed that can change no decision and no result of the tables after it
    walks        None where gaps or overlaps leave a way without an end
    """

    people: int
    undecided: int
    per_outcome: Mapping[str, int]
    per_rule: Mapping[str, Mapping[str, int]]
    examples: Mapping[str, Mapping[str, Person]]
    idle: tuple[str, ...]
    coming: tuple[Coming, ...]
    walks: Walks | None


def prove_flow(flow: Flow, on: date, within: timedelta, district: str = "") -> FlowProof:
    """Prove `flow` as of the local day `on`; exact, never by sampling.

    within    how far `coming` looks ahead; reviews that are overdue are always in it
    district  AGS of a district with rules of its own; "" for everywhere else
    """
    here = replace(flow, rules=flow.rules_in(district), local={})
    everybody = Everybody(here.decide, on)
    per_outcome = dict.fromkeys(here.outcomes, 0)
    for rule in here.decide[-1].rules:
        per_outcome[rule.then] = per_outcome.get(rule.then, 0) + everybody.per_rule[-1].get(rule.id, 0)
    names = [table.name for table in here.decide]
    try:
        walks = every_walk(flow, on, district)
    except NoRule:
        walks = None
    return FlowProof(
        people=everybody.people,
        undecided=everybody.people - sum(per_outcome.values()),
        per_outcome=per_outcome,
        per_rule=dict(zip(names, everybody.per_rule, strict=True)),
        examples=dict(zip(names, everybody.examples, strict=True)),
        idle=idle_questions(here, on, everybody),
        coming=tuple(sorted(_coming(here, on, on + min(within, date.max - on)))),
        walks=walks,
    )


def what_counted(tables: Sequence[Table], person: Person, on: date) -> Person:
    """The answers of `person` without which the last of `tables` could decide otherwise; all it reads in a gap's table.

    tables  deciding tables in their order, up to the one that is asked about
    """
    known = dict(person)
    behind: dict[str, set[str]] = {key: {key} for key in person}
    for table in tables:
        try:
            found = decide(table, known_from({key: known[key] for key in table.inputs if key in known}), on)
            counted: Iterable[str] = found.because if isinstance(found, Decision) else table.inputs
            known |= {table.gives: found.rule.then} if isinstance(found, Decision) else {}
        except NoRule:
            counted = table.inputs
        behind[table.gives] = {key for name in counted for key in behind.get(name, ())}
    return {key: value for key, value in person.items() if key in behind[tables[-1].gives]}


def idle_questions(flow: Flow, on: date, everybody: Everybody | None = None) -> tuple[str, ...]:
    """The questions whose answer is never felt: not in the rule that decides, not in a rule of the tables after it.

    A result of an earlier table counts only for what it changes; another rule with the same result changes nothing.
    """
    asked = {_input(flow, question.key): question.key for question in flow.questions if question.asked == "needed"}
    left = asked.keys() - (everybody or Everybody(flow.decide, on)).matter
    for name, table in flow.then.items():
        leading = frozenset(key for key, outcome in flow.outcomes.items() if name in outcome.then)
        for rule in table.rules:
            reading = _read_by(flow, rule.when) & left
            if reading and rule.in_force(on):
                inputs = tuple(key for key in table.inputs if key in rule.when)
                alone = Table(name, "collect", inputs, table.gives, (rule,), table.domains)
                left = left - Everybody((*flow.decide, alone), on, leading).matter
    return tuple(key for name, key in asked.items() if name in left)


def _input(flow: Flow, key: str) -> str:
    """By which name tables read the question."""
    return IN_NRW if key == flow.place_key else key


def _read_by(flow: Flow, keys: Mapping[str, object]) -> set[str]:
    """The inputs behind `keys`: a result stands for all that its table reads."""
    behind = set(keys)
    for table in reversed(flow.decide):
        if table.gives in behind:
            behind |= set(table.inputs)
    return behind


def _coming(flow: Flow, on: date, last: date) -> Iterator[Coming]:
    for table in (*flow.decide, *flow.then.values()):
        for rule in table.rules:
            if rule.since and on < rule.since <= last:
                yield Coming(rule.since, "begins", table.name, rule.id)
            if rule.until and on <= rule.until <= last:
                yield Coming(rule.until, "ends", table.name, rule.id)
            if rule.review_by and rule.review_by <= last and (rule.until is None or on <= rule.until):
                yield Coming(rule.review_by, "review", table.name, rule.id)
    for ags, settings in flow.districts.items():
        if settings.closed_from and on < settings.closed_from <= last:
            yield Coming(settings.closed_from, "closes", "", ags)
