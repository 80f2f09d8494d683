"""What may be answered, which conditions hold, and into which parts conditions cut a domain."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules.domain import Between, Choice, Condition, Domain, Has, Many, Number, contains, holds, parts
from tests.rules.small_tables import choices, conditions, manys, meets, numbers, one_of, values

GOALS = Many(("work", "training", "study", "unsure"), 1, 2)


@pytest.mark.parametrize(
    ("domain", "value", "allowed"),
    [
        (Choice(("yes", "no")), "yes", True),
        (Choice(("yes", "no")), "maybe", False),
        (Choice(("1", "2")), 1, False),
        (Number(14, 99), 14, True),
        (Number(14, 99), 99, True),
        (Number(14, 99), 13, False),
        (Number(14, 99), 100, False),
        (Number(0, 1), True, False),
        (Number(14, 99), 22.0, False),
        (Number(14, 99), "22", False),
        (GOALS, ("work",), True),
        (GOALS, ("work", "study"), True),
        (GOALS, ("unsure",), True),
        (GOALS, (), False),
        (GOALS, ("work", "work"), False),
        (GOALS, ("work", "training", "study"), False),
        (GOALS, ("work", "unsure"), False),
        (GOALS, ["work"], False),
        (GOALS, "work", False),
        (GOALS, (["work"],), False),
        (GOALS, ({},), False),
        (GOALS, None, False),
    ],
)
def test_a_domain_knows_its_answers(domain: Domain, value: object, allowed: bool) -> None:
    assert contains(domain, value) is allowed


@pytest.mark.parametrize(
    ("condition", "value", "met"),
    [
        (one_of("a", "b"), "b", True),
        (one_of("a", "b"), "c", False),
        (Between(18, 27), 18, True),
        (Between(18, 27), 27, True),
        (Between(18, 27), 28, False),
        (Between(18, 27), "20", False),
        (Has(any_of=frozenset("ab")), ("b", "c"), True),
        (Has(any_of=frozenset("ab")), ("c",), False),
        (Has(none_of=frozenset("ab")), ("c",), True),
        (Has(none_of=frozenset("ab")), ("a", "c"), False),
        (Has(none_of=frozenset("ab")), (), True),
        (Has(any_of=frozenset("a")), "a", False),
    ],
)
def test_a_condition_is_read_as_it_is_written(condition: Condition, value: str | int, met: bool) -> None:
    assert holds(condition, value) is met


@st.composite
def domains_with_conditions(draw: st.DrawFn) -> tuple[Domain, list[Condition]]:
    domain = draw(st.one_of(choices(), numbers(), manys()))
    return domain, draw(st.lists(conditions(domain), max_size=4))


@given(domains_with_conditions())
def test_the_parts_of_a_domain_are_all_its_answers_told_apart_as_far_as_conditions_do(
    given: tuple[Domain, list[Condition]],
) -> None:
    domain, told_apart_by = given
    groups: dict[tuple[bool, ...], int] = {}
    for value in values(domain):
        truths = tuple(meets(condition, value) for condition in told_apart_by)
        groups[truths] = groups.get(truths, 0) + 1
    found = {
        tuple(meets(condition, part.example) for condition in told_apart_by): part.people
        for part in parts(domain, told_apart_by)
    }
    assert found == groups
    assert all(contains(domain, part.example) for part in parts(domain, told_apart_by))


@given(domains_with_conditions())
def test_every_answer_of_a_domain_is_contained_and_conditions_agree(given: tuple[Domain, list[Condition]]) -> None:
    domain, written = given
    for value in values(domain):
        assert contains(domain, value)
        assert all(holds(condition, value) == meets(condition, value) for condition in written)


def test_a_number_is_cut_at_the_ends_of_its_conditions() -> None:
    cut = parts(Number(14, 99), [Between(14, 17), Between(28, 99)])
    assert [(part.example, part.people) for part in cut] == [(14, 4), (18, 10), (28, 72)]


def test_only_named_options_of_a_long_list_are_told_apart() -> None:
    many = Many(tuple(f"option{number}" for number in range(30)), 0, 30)
    cut = parts(many, [Has(any_of=frozenset(("option3",)))])
    assert [part.people for part in cut] == [2**29, 2**29]
