"""People on each side of every boundary in the tables: a number's, a day's, a district's. For review by people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from bot.flow.case_results import own_rules
from bot.flow.model import Flow, Question
from bot.flow.result import met_rules, result_for
from bot.flow.walk import RULE, Verdict, Walk, walk
from bot.places import OUTSIDE_NRW
from bot.rules.domain import Between, Choice, Many, Number, Value, holds, parts
from bot.rules.table import Rule

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Side:
    """Somebody beside a boundary.

    kind   number: the answer `key` is at the edge of a range · day: the rule begins or ends · district: the district
           has a rule of its own, or lacks one · closing: the district stops taking people
    rule   whose boundary it is, with its table; "" for a district that closes
    """

    kind: Literal["number", "day", "district", "closing"]
    table: str
    rule: str
    district: str
    key: str
    on: date
    answers: Mapping[str, Value]


def boundaries(flow: Flow, on: date) -> tuple[Side, ...]:
    """Everybody beside a boundary, each once; on the local day `on` where the day does not matter.

    Boundaries that nobody reaches are left out: people on the way to them have decided earlier.
    """
    found: dict[tuple[object, ...], Side] = {}
    for side in _sides(flow, on):
        found.setdefault((side.on, *side.answers.items()), side)
    return tuple(found.values())


def _sides(flow: Flow, on: date) -> Iterator[Side]:
    for table in flow.rules.tables:
        for rule in table.rules:
            yield from _of_rule(flow, table.name, rule, "", on)
    for district, rules in flow.local.items():
        mine = {id(rule) for table in rules.tables for rule in table.rules}
        for name, rule in own_rules(flow, district):
            yield from _of_rule(flow, name, rule, district, on)
            yield from _of_district(flow, name, rule, district, on, own=True)
        for table in flow.rules.tables:
            for rule in table.rules:
                if id(rule) not in mine:
                    yield from _of_district(flow, table.name, rule, district, on, own=False)
    for district in flow.districts:
        yield from _of_closing(flow, district)


def _of_rule(flow: Flow, table: str, rule: Rule, district: str, on: date) -> Iterator[Side]:
    day = _day_of(rule, on)
    for key, condition in rule.when.items():
        question = flow.by_key.get(key)
        if question is not None and isinstance(condition, Between) and isinstance(question.domain, Number):
            for inside, outside in ((condition.low, condition.low - 1), (condition.high, condition.high + 1)):
                person = somebody(flow, rule, day, district, {key: inside})
                if person is not None and question.domain.low <= outside <= question.domain.high:
                    other = completed(flow, {**person, key: outside}, day, district)
                    pair = (person, other) if inside < outside else (other, person)
                    yield from (Side("number", table, rule.id, district, key, day, one) for one in pair)
    if rule.since and rule.since > date.min:
        yield from _of_day(flow, table, rule, district, (rule.since - ONE_DAY, rule.since), rule.since)
    if rule.until and rule.until < date.max:
        yield from _of_day(flow, table, rule, district, (rule.until, rule.until + ONE_DAY), rule.until)


def _of_day(
    flow: Flow, table: str, rule: Rule, district: str, days: tuple[date, date], in_force: date
) -> Iterator[Side]:
    person = somebody(flow, rule, in_force, district, {})
    if person is not None:
        for day in days:
            yield Side("day", table, rule.id, district, "", day, completed(flow, person, day, district))


def _day_of(rule: Rule, on: date) -> date:
    """`on`, or a day on which the rule is in force."""
    return on if rule.in_force(on) else rule.until or rule.since or on


def _of_district(flow: Flow, table: str, rule: Rule, district: str, on: date, *, own: bool) -> Iterator[Side]:
    """The same person in the district and in one without rules of its own."""
    day = _day_of(rule, on)
    person = somebody(flow, rule, day, district if own else "", {})
    for where in (district, ""):
        home = next(_answers(flow, flow.by_key[flow.place_key], where))
        if person is not None:
            moved = completed(flow, {**person, flow.place_key: home}, day, where)
            yield Side("district", table, rule.id, district, "", day, moved)


def _of_closing(flow: Flow, district: str) -> Iterator[Side]:
    """Somebody whom a coach takes on the last open day, and the same person the day after."""
    closes = flow.districts[district].closed_from
    if closes in (None, date.min) or not flow.districts[district].open:
        return
    last = closes - ONE_DAY
    for rule in flow.rules_in(district).decide[-1].rules:
        person = somebody(flow, rule, last, district, {}) if flow.outcomes[rule.then].handover else None
        if person is not None and result_for(flow, person, last).handover:
            yield Side("closing", "", "", district, "", last, person)
            yield Side("closing", "", "", district, "", closes, completed(flow, person, closes, district))
            return


def somebody(flow: Flow, rule: Rule, on: date, district: str, wanted: Mapping[str, Value]) -> dict[str, Value] | None:
    """The answers of somebody in `district` who meets `rule`, `wanted` among them; None where nobody does."""
    waiting: list[dict[str, Value]] = [{}]
    while waiting:
        answers = waiting.pop()
        way = walk(flow, answers, on)
        if way.asking is None:
            if wanted.keys() <= set(way.visited) and any(met is rule for _, met in met_rules(way.verdict)):
                return _read(flow, answers, way)
        elif _possible(way.verdict, rule):
            key = way.asking.key
            values = [wanted[key]] if key in wanted else list(_answers(flow, way.asking, district))
            fitting = [value for value in values if key not in rule.when or holds(rule.when[key], value)]
            waiting += reversed([{**answers, key: value} for value in fitting])
    return None


def completed(flow: Flow, answers: Mapping[str, Value], on: date, district: str) -> dict[str, Value]:
    """`answers` with the first possible answer to whatever is asked besides, without those that are not asked."""
    given = dict(answers)
    while (way := walk(flow, given, on)).asking is not None:
        given[way.asking.key] = next(_answers(flow, way.asking, district))
    return _read(flow, given, way)


def _read(flow: Flow, answers: Mapping[str, Value], way: Walk) -> dict[str, Value]:
    """The answers on the way that tables read; the others tell a case nothing."""
    return {key: answers[key] for key in way.visited if key in flow.read}


def _answers(flow: Flow, question: Question, district: str) -> Iterator[Value]:
    """One answer of every kind that tables tell apart, or any where none reads it; a place in `district` first."""
    match question.domain:
        case None if question.type == "place":
            ags = district or next((one for one in flow.places.districts if one not in flow.local), "")
            yield from (place.id for place in flow.places.municipalities(ags)[:1])
            yield OUTSIDE_NRW
        case None:
            yield "–"
        case Choice(options):
            yield from options
        case Number() | Many() as domain:
            readers = [table for table in flow.tables if question.key in table.inputs]
            read = (part.example for table in readers for part in table.parts[question.key])
            yield from dict.fromkeys(read) if readers else (part.example for part in parts(domain, ()))


def _possible(verdict: Verdict, rule: Rule) -> bool:
    """Whether the answers so far leave a way to `rule`."""
    for found in (*verdict.earlier, verdict.deciding, *verdict.then):
        if any(other is rule for other in found.rules):
            return True
    if verdict.decided is not None:
        return False
    deciding = rule.when.get(RULE)  # a table after the decision, not worked out before
    return deciding is None or any(holds(deciding, other.like or other.id) for other in verdict.deciding.rules)
