"""Small random flows, and what happens to everybody when they are read person by person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from itertools import product

from hypothesis import strategies as st

from bot.flow.model import Flow, Outcome, Question, QuestionType, Rules
from bot.flow.walk import IN_NRW, RULE, walk
from bot.places import OUTSIDE_NRW
from bot.rules.domain import Choice, Domain, Many, Number, Value
from bot.rules.table import Policy, Rule, Table
from tests.rules.small_tables import choices, conditions, fitting, manys, numbers, rule, values
from tests.shipped import flow as shipped

Person = Mapping[str, Value]
OUTCOMES = ("x", "y", "z")
PLACE = "05913/Dortmund"


@st.composite
def _tables(
    draw: st.DrawFn, name: str, policy: Policy, domains: Mapping[str, Domain], gives: str, *, whole: bool
) -> Table:
    inputs = tuple(draw(st.lists(st.sampled_from(sorted(domains)), min_size=1, unique=True)))
    rules = []
    for number in range(draw(st.integers(1, 5))):
        when = {key: draw(conditions(domains[key])) for key in inputs if draw(st.integers(0, 2))}
        since, until = (draw(st.sampled_from([None, None, None, date(2026, 1, 1), date(2027, 1, 1)])) for _ in range(2))
        rules.append(Rule(f"{name}{number}", when, draw(st.sampled_from(OUTCOMES)), "made up", since, until))
    if whole:
        rules.append(rule(f"{name}-rest", draw(st.sampled_from(OUTCOMES))))
    return Table(name, policy, inputs, gives, tuple(rules), {key: domains[key] for key in inputs})


@st.composite
def small_flows(draw: st.DrawFn, *, whole: bool = False, plain: bool = False) -> Flow:
    """Two to four questions, one to three deciding tables that feed one another, up to two tables after them.

    whole   every table has a rule for everybody
    plain   choices only, so that every answer is a kind of its own
    """
    kinds = choices() if plain else st.one_of(choices(), numbers(), manys())
    domains: dict[str, Domain] = {f"q{number}": draw(kinds) for number in range(draw(st.integers(2, 4)))}
    questions: list[Question] = []
    for key, domain in domains.items():
        only_if = None
        earlier = [one for one in questions if one.domain is not None]
        if earlier and draw(st.integers(0, 3)) == 0:
            on = draw(st.sampled_from(earlier))
            only_if = {on.key: draw(conditions(domains[on.key]))}
        questions.append(Question(key, _type(domain), domain, only_if))
    questions.insert(draw(st.integers(0, len(questions))), shipped().by_key[shipped().place_key])
    known: dict[str, Domain] = {**domains, IN_NRW: Choice(("yes", "no"))}
    tables = []
    for number in range(draw(st.integers(1, 3))):
        policy: Policy = "first" if whole else draw(st.sampled_from(["first", "first", "unique"]))
        table = draw(_tables(f"t{number}", policy, known, f"result{number}", whole=whole))
        known[table.gives] = Choice(tuple(dict.fromkeys(one.then for one in table.rules)))
        tables.append(table)
    after = dict(known)
    del after[tables[-1].gives]
    after[RULE] = Choice(tuple(one.id for one in tables[-1].rules))
    then = {
        name: draw(_tables(name, "collect", after, "service", whole=False))
        for name in ("after0", "after1")[: draw(st.integers(0, 2))]
    }
    outcomes = {
        key: Outcome(key, draw(st.booleans()), tuple(name for name in then if draw(st.booleans())), "nothing")
        for key in OUTCOMES
    }
    rules = Rules(tuple(tables), then)
    return replace(shipped(), questions=tuple(questions), rules=rules, outcomes=outcomes)


def _type(domain: Domain) -> QuestionType:
    match domain:
        case Choice():
            return "choice"
        case Number():
            return "number"
        case Many():
            return "many"


# Person by person


def inputs_of(tables: tuple[Table, ...]) -> dict[str, Domain]:
    """What tables read directly: no results of one another, and no rule."""
    given = {RULE, *(table.gives for table in tables)}
    return {key: table.domains[key] for table in tables for key in table.inputs if key not in given}


def people(inputs: Mapping[str, Domain]) -> Iterator[dict[str, Value]]:
    """Everybody: every value of every input."""
    for combination in product(*(values(domain) for domain in inputs.values())):
        yield dict(zip(inputs, combination, strict=True))


def decided(flow: Flow, person: Person, on: date) -> tuple[Rule | None, ...]:
    """The rule of each deciding table; None where it, or one it reads from, has not exactly one for this person."""
    known = dict(person)
    found: list[Rule | None] = []
    for table in flow.decide:
        rules = fitting(table, known, on) if all(key in known for key in table.inputs) else []
        alone = bool(rules) and (table.policy == "first" or len(rules) == 1)
        found.append(next(one for one in table.rules if one.id == rules[0]) if alone else None)
        if found[-1]:
            known[table.gives] = found[-1].then
    return tuple(found)


def felt(flow: Flow, person: Person, on: date) -> object:
    """Everything a person's answers bring about: the rule that decides and the rules of the tables after it."""
    known = dict(person)
    rules = decided(flow, person, on)
    for table, one in zip(flow.decide, rules, strict=True):
        known[table.gives] = one.then if one else ""  # which meets no condition
    last = rules[-1]
    if last is None:
        return None
    known[RULE] = last.id
    return last.id, tuple(
        (name, rule_id) for name in flow.outcomes[last.then].then for rule_id in fitting(flow.then[name], known, on)
    )


def ways_of(flow: Flow, on: date) -> Iterator[tuple[tuple[str, ...], str | None]]:
    """Every way through the questions, answer by answer: the questions asked, and the rule that decides (or nobody)."""
    waiting: list[dict[str, Value]] = [{}]
    while waiting:
        answers = waiting.pop()
        way = walk(flow, answers, on)
        if way.verdict.decided is not None:
            yield way.visited, way.verdict.decided.rule.id
        elif way.asking is None:
            yield way.visited, None
        else:
            domain = way.asking.domain
            every = values(domain) if domain else (PLACE, OUTSIDE_NRW)
            waiting += [{**answers, way.asking.key: value} for value in every]
