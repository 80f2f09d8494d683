"""Small random tables, and what they say when read rule by rule, person by person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import combinations, product

from hypothesis import strategies as st

from bot.rules.domain import UNSURE, Between, Choice, Condition, Domain, Has, Many, Number, OneOf, Value
from bot.rules.table import Known, Policy, Rule, Table

TODAY = date(2026, 11, 22)
DAYS = tuple(TODAY + timedelta(days=days) for days in (-30, -1, 0, 1, 30))

Person = Mapping[str, Value]


def rule(name: str, then: str = "", since: date | None = None, until: date | None = None, **when: Condition) -> Rule:
    """A rule that gives its own name unless told otherwise."""
    return Rule(name, when, then or name, "made up", since, until)


def table(policy: Policy, domains: Mapping[str, Domain], *rules: Rule, at_least: int = 0) -> Table:
    """A table over all of `domains`."""
    return Table("made-up", policy, tuple(domains), "result", rules, domains, at_least)


def one_of(*options: str) -> OneOf:
    """The answer is one of these."""
    return OneOf(frozenset(options))


# Reading a table without any of its cleverness


def values(domain: Domain) -> tuple[Value, ...]:
    """Every answer of a domain."""
    match domain:
        case Choice(options):
            return options
        case Number(low, high):
            return tuple(range(low, high + 1))
        case Many(options, least, most):
            plain = [option for option in options if option != UNSURE]
            sets: list[Value] = [chosen for size in range(least, most + 1) for chosen in combinations(plain, size)]
            return (*sets, *(((UNSURE,),) if UNSURE in options and least <= 1 <= most else ()))


def meets(condition: Condition, value: Value) -> bool:
    """Whether a value of the right type meets a condition, read as an author reads it."""
    match condition:
        case OneOf(options):
            return value in options
        case Between(low, high):
            return isinstance(value, int) and value in range(low, high + 1)
        case Has(any_of, none_of):
            assert isinstance(value, tuple)
            wanted = not any_of or any(option in any_of for option in value)
            return wanted and all(option not in none_of for option in value)


def fitting(table: Table, person: Person, on: date) -> list[str]:
    """The ids of all rules that fit one person on one day, top to bottom."""
    return [
        one.id
        for one in table.rules
        if (one.since or date.min) <= on <= (one.until or date.max)
        and all(meets(condition, person[key]) for key, condition in one.when.items())
    ]


def people(table: Table, known: Known | None = None) -> Iterator[dict[str, Value]]:
    """Everybody whom `known` allows."""
    ways = [sorted((known or {}).get(key, values(table.domains[key])), key=repr) for key in table.inputs]
    for combination in product(*ways):
        yield dict(zip(table.inputs, combination, strict=True))


# Strategies

OPTIONS = ("a", "b", "c", UNSURE)


def choices() -> st.SearchStrategy[Domain]:
    """A few options."""
    return st.integers(2, 4).map(lambda size: Choice(OPTIONS[-size:]))


def numbers() -> st.SearchStrategy[Domain]:
    """A short range."""
    return st.tuples(st.integers(0, 3), st.integers(0, 4)).map(lambda ends: Number(ends[0], ends[0] + ends[1]))


@st.composite
def manys(draw: st.DrawFn) -> Domain:
    """Some of a few options."""
    options = OPTIONS[-draw(st.integers(2, 4)) :]
    most = draw(st.integers(1, len(options) - 1))
    return Many(options, draw(st.integers(0, most)), most)


@st.composite
def conditions(draw: st.DrawFn, domain: Domain) -> Condition:
    """Any condition an author could write for `domain`."""
    match domain:
        case Choice(options):
            return OneOf(frozenset(draw(st.lists(st.sampled_from(options), min_size=1, unique=True))))
        case Number(low, high):
            ends = sorted(draw(st.tuples(st.integers(low - 1, high + 1), st.integers(low - 1, high + 1))))
            return Between(*ends)
        case Many(options):
            some = frozenset(draw(st.lists(st.sampled_from(options), min_size=1, unique=True)))
            return draw(st.sampled_from([Has(any_of=some), Has(none_of=some)]))


@st.composite
def some_domains(draw: st.DrawFn) -> dict[str, Domain]:
    """One to four inputs."""
    chosen = draw(st.lists(st.one_of(choices(), numbers(), manys()), min_size=1, max_size=4))
    return {f"input{number}": domain for number, domain in enumerate(chosen)}


@st.composite
def any_tables(draw: st.DrawFn, policy: Policy, *, whole: bool = False, dated: bool = True) -> Table:
    """A table with mistakes in it; `whole`: at least nobody is left without a rule."""
    domains = draw(some_domains())
    rules = []
    for number in range(draw(st.integers(1, 6))):
        when = {key: draw(conditions(domain)) for key, domain in domains.items() if draw(st.booleans())}
        since, until = None, None
        if dated and draw(st.integers(0, 3)) == 0:
            since, until = (draw(st.sampled_from([None, *DAYS])) for _ in range(2))
            if since and until and until < since:
                since, until = until, since
        rules.append(Rule(f"rule{number}", when, draw(st.sampled_from("xyz")), "made up", since, until))
    if whole:
        rules.append(rule("rest"))
    return table(policy, domains, *rules, at_least=draw(st.integers(0, 2)) if policy == "collect" else 0)


@st.composite
def unique_tables(draw: st.DrawFn) -> Table:
    """A table in which exactly one rule fits everybody: grown like a tree, each leaf a rule."""
    domains = draw(some_domains())
    rules: list[Rule] = []

    def grow(when: dict[str, Condition], left: tuple[str, ...]) -> None:
        if not left or (when and draw(st.booleans())):
            rules.append(Rule(f"rule{len(rules)}", when, draw(st.sampled_from("xyz")), "made up"))
            return
        key = draw(st.sampled_from(left))
        for condition in _halves(draw, domains[key]):
            grow({**when, key: condition}, tuple(name for name in left if name != key))

    grow({}, tuple(domains))
    return table("unique", domains, *rules)


def _halves(draw: st.DrawFn, domain: Domain) -> tuple[Condition, ...]:
    match domain:
        case Choice(options):
            first = draw(st.integers(1, len(options) - 1))
            return one_of(*options[:first]), one_of(*options[first:])
        case Number(low, high):
            last = draw(st.integers(low, high))
            return Between(low, last), Between(last + 1, high + 1)
        case Many(options):
            one = frozenset((draw(st.sampled_from(options)),))
            return Has(any_of=one), Has(none_of=one)


@st.composite
def knowledge(draw: st.DrawFn, table: Table) -> dict[str, frozenset[Value]]:
    """What may be known of a person: nothing of an input, its value, or some values it may have."""
    known = {}
    for key in table.inputs:
        every = values(table.domains[key])
        match draw(st.sampled_from(["missing", "answered", "narrowed"])):
            case "answered":
                known[key] = frozenset((draw(st.sampled_from(every)),))
            case "narrowed":
                known[key] = frozenset(draw(st.lists(st.sampled_from(every), min_size=1, unique=True)))
    return known
