"""What a table decides, what it still needs, and which answers counted."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.rules.domain import Between, Choice, Has, Many, Number
from bot.rules.table import Decision, NoRule, Open, Table, all_results, decide, known_from, results_of
from tests.rules.small_tables import (
    DAYS,
    TODAY,
    any_tables,
    fitting,
    knowledge,
    one_of,
    people,
    rule,
    table,
    unique_tables,
)

DOORS = table(
    "first",
    {
        "age": Number(14, 99),
        "paper": Choice(("duldung", "permit", "unsure")),
        "housing": Choice(("own", "facility", "unsure")),
    },
    rule("young", "no", age=Between(14, 17)),
    rule("old", "no", age=Between(28, 99)),
    rule("facility", "no", paper=one_of("duldung"), housing=one_of("facility")),
    rule("group", "yes", paper=one_of("duldung"), housing=one_of("own")),
    rule("check", "maybe"),
)
SERVICES = table(
    "collect",
    {"age": Number(14, 99), "goals": Many(("work", "study", "unsure"), 1, 2)},
    rule("everybody", "advice"),
    rule("young", "youth", age=Between(14, 27)),
    rule("work", "jobs", goals=Has(any_of=frozenset(("work",)))),
    rule("also-jobs", "jobs", age=Between(28, 99)),
    rule("not-study", "courses", goals=Has(none_of=frozenset(("study",)))),
)


def told(table: Table, on: date = TODAY, **answers: str | int | tuple[str, ...]) -> str:
    """`rule: inputs that counted`, or `? inputs needed: rules possible`."""
    match decide(table, known_from(answers), on):
        case Decision() as found:
            return f"{' '.join(one.id for one in found.rules)}: {' '.join(found.because)}".rstrip()
        case Open() as found:
            return f"? {' '.join(found.needed)}: {' '.join(one.id for one in found.rules)}"


def test_the_first_rule_that_fits_decides() -> None:
    assert told(DOORS, age=17, paper="duldung", housing="own").startswith("young:")
    assert told(DOORS, age=18, paper="duldung", housing="own").startswith("group:")
    assert told(DOORS, age=27, paper="duldung", housing="own").startswith("group:")
    assert told(DOORS, age=28, paper="duldung", housing="own").startswith("old:")


def test_what_is_missing_and_can_change_nothing_is_not_needed() -> None:
    assert told(DOORS, age=15) == "young: age"
    assert told(DOORS, age=20, paper="permit") == "check: age paper"


def test_what_is_missing_and_can_change_the_rule_is_needed_in_the_order_of_the_table() -> None:
    assert told(DOORS) == "? age paper housing: young old facility group check"
    assert told(DOORS, housing="own") == "? age paper: young old group check"
    assert told(DOORS, age=20, housing="unsure") == "check: age housing"
    assert told(DOORS, paper="duldung", age=20) == "? housing: facility group check"


def test_the_answers_without_which_the_rule_would_be_open_are_those_that_counted() -> None:
    assert told(DOORS, age=20, paper="duldung", housing="own") == "group: age paper housing"
    assert told(DOORS, age=20, paper="permit", housing="own") == "check: age paper"


def test_exactly_one_rule_of_a_unique_table_decides() -> None:
    unique = table(
        "unique",
        {"a": Choice(("x", "y")), "b": Choice(("x", "y"))},
        rule("both", a=one_of("x"), b=one_of("x")),
        rule("one", a=one_of("x"), b=one_of("y")),
        rule("none", a=one_of("y")),
    )
    assert told(unique, a="y") == "none: a"
    assert told(unique, b="y") == "? a: one none"
    assert told(unique, a="x", b="x") == "both: a b"


def test_every_rule_that_fits_counts_in_a_collecting_table() -> None:
    assert told(SERVICES, age=20, goals=("work", "study")) == "everybody young work: age goals"
    assert told(SERVICES, age=40, goals=("unsure",)) == "everybody also-jobs not-study: age goals"
    assert told(SERVICES, age=20) == "? goals: everybody young work not-study"


def test_a_result_that_several_rules_give_counts_once() -> None:
    found = decide(SERVICES, known_from({"age": 40, "goals": ("work",)}), TODAY)
    assert isinstance(found, Decision)
    assert found.results == ("advice", "jobs", "courses")


def test_a_collecting_table_knows_which_rules_are_certain_while_it_is_open() -> None:
    found = decide(SERVICES, known_from({"age": 20}), TODAY)
    assert isinstance(found, Open)
    assert [one.id for one in found.certain] == ["everybody", "young"]


def test_an_input_narrowed_to_some_values_is_needed_only_while_they_differ() -> None:
    assert isinstance(decide(DOORS, {"age": frozenset((15, 16))}, TODAY), Decision)
    found = decide(DOORS, {"age": frozenset((17, 18)), "paper": frozenset(("permit",))}, TODAY)
    assert isinstance(found, Open) and found.needed == ("age",)
    assert results_of(found) == {"no", "maybe"}


def test_both_days_of_a_rule_are_in() -> None:
    dated = table(
        "first",
        {"age": Number(14, 99)},
        rule("then", since=date(2022, 3, 10), until=date(2022, 6, 30)),
        rule("else"),
    )
    days = [date(2022, 3, 9), date(2022, 3, 10), date(2022, 6, 30), date(2022, 7, 1)]
    assert [told(dated, on=day) for day in days] == ["else:", "then:", "then:", "else:"]


def test_somebody_without_a_rule_is_a_mistake_of_the_table_and_raised() -> None:
    holey = table("first", {"age": Number(14, 99)}, rule("adult", age=Between(18, 99)))
    with pytest.raises(NoRule, match="no rule"):
        decide(holey, known_from({"age": 17}), TODAY)


def test_several_rules_for_one_person_of_a_unique_table_are_raised() -> None:
    twice = table("unique", {"age": Number(14, 99)}, rule("one"), rule("two", age=Between(20, 30)))
    with pytest.raises(NoRule, match="one, two"):
        decide(twice, known_from({"age": 25}), TODAY)


def test_what_a_table_can_give_stands_in_the_order_of_its_rules() -> None:
    assert all_results([DOORS]) == {"result": ("no", "yes", "maybe")}


# Against reading the table rule by rule for everybody


days = st.sampled_from(DAYS)


def winners_of(table: Table, who: list[dict[str, str | int | tuple[str, ...]]], on: date) -> list[str]:
    """The deciding rule of everybody in `who`; "" where there is none, or several in a unique table."""
    fits = [fitting(table, person, on) for person in who]
    if table.policy == "unique":
        return [one[0] if len(one) == 1 else "" for one in fits]
    return [one[0] if one else "" for one in fits]


deciding_tables = st.one_of(any_tables("first"), any_tables("first", whole=True), unique_tables(), any_tables("unique"))


@given(st.data(), deciding_tables, days)
def test_complete_answers_decide_as_reading_the_rules_does(data: st.DataObject, table: Table, on: date) -> None:
    person = data.draw(st.sampled_from(list(people(table))))
    (winner,) = winners_of(table, [person], on)
    if winner:
        assume("" not in winners_of(table, list(people(table)), on))  # `because` looks at everybody
        found = decide(table, known_from(person), on)
        assert isinstance(found, Decision) and found.rule.id == winner
    else:
        with pytest.raises(NoRule):
            decide(table, known_from(person), on)


@given(st.data(), st.one_of(any_tables("first", whole=True), unique_tables()), days)
def test_exactly_the_inputs_that_can_change_the_rule_are_needed(data: st.DataObject, table: Table, on: date) -> None:
    known = data.draw(knowledge(table))
    who = list(people(table, known))
    winner = {tuple(person.items()): rule for person, rule in zip(who, winners_of(table, who, on), strict=True)}
    found = decide(table, known, on)
    possible = [one.id for one in table.rules if one.id in winner.values()]
    assert [one.id for one in found.rules] == possible
    assert isinstance(found, Decision) == (len(possible) == 1)
    if isinstance(found, Open):
        groups: dict[tuple[object, ...], set[str]] = {}
        for person, rule_id in winner.items():
            for key in table.inputs:
                groups.setdefault((key, *(pair for pair in person if pair[0] != key)), set()).add(rule_id)
        assert found.needed == tuple(
            key for key in table.inputs if any(group[0] == key and len(ids) > 1 for group, ids in groups.items())
        )


@given(st.data(), st.one_of(any_tables("first", whole=True), unique_tables()), days)
def test_exactly_the_answers_without_which_another_rule_is_possible_count(
    data: st.DataObject, table: Table, on: date
) -> None:
    person = data.draw(st.sampled_from(list(people(table))))
    found = decide(table, known_from(person), on)
    assert isinstance(found, Decision)
    for key in table.inputs:
        others = list(people(table, known_from({name: value for name, value in person.items() if name != key})))
        assert (key in found.because) == (set(winners_of(table, others, on)) != {found.rule.id})


@settings(max_examples=40)  # each looks at everybody many times
@given(st.data(), any_tables("collect"), days)
def test_a_collecting_table_agrees_with_reading_it_for_everybody(data: st.DataObject, table: Table, on: date) -> None:
    known = data.draw(knowledge(table))
    fits = [set(fitting(table, person, on)) for person in people(table, known)]
    may, must = set.union(*fits), set.intersection(*fits)
    found = decide(table, known, on)
    assert [one.id for one in found.rules] == [one.id for one in table.rules if one.id in may]
    assert isinstance(found, Decision) == (may == must)
    if isinstance(found, Open):
        assert {one.id for one in found.certain} == must
        for key in table.inputs:
            changes = False
            for person in people(table, known):
                others = people(table, {**known_from(person), key: known.get(key, frozenset(_all(table, key)))})
                changes = changes or len({tuple(fitting(table, other, on)) for other in others}) > 1
            assert (key in found.needed) == changes


def _all(table: Table, key: str) -> list[str | int | tuple[str, ...]]:
    return [person[key] for person in people(table)]


@given(any_tables("first"), days)
def test_a_hole_anywhere_in_what_is_possible_is_raised(table: Table, on: date) -> None:
    if "" in winners_of(table, list(people(table)), on):
        with pytest.raises(NoRule):
            decide(table, {}, on)
    else:
        decide(table, {}, on)
