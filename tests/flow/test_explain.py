"""Why something is decided: what is told of every rule agrees with what the tables decide."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.flow.explain import Explanation, RuleWalk, explain
from bot.flow.result import met_rules, result_for
from bot.places import OUTSIDE_NRW
from bot.rules.domain import Value
from bot.rules.table import Decision
from tests.flow.talks import ELIGIBLE, JOBCENTER, persons
from tests.flow.test_cases import local_flow
from tests.shipped import TODAY, flow


def standing(found: Explanation, table: str) -> dict[str, str]:
    """How every rule of a table stands."""
    (walk,) = (one for one in found.tables if one.table.name == table)
    return {one.rule.id: one.standing for one in walk.rules}


def rule(found: Explanation, table: str, name: str) -> RuleWalk:
    """One rule."""
    return next(one for walk in found.tables if walk.table.name == table for one in walk.rules if one.rule.id == name)


def test_the_rule_that_decides_is_told_with_those_before_and_after_it() -> None:
    stands = standing(explain(flow(), ELIGIBLE, TODAY), "eligibility")
    assert stands["main-group"] == "decides" and stands["under-18"] == "fails"
    assert list(stands.values()).count("decides") == 1


def test_a_condition_is_told_with_what_is_known() -> None:
    found = explain(flow(), {"age": 22, "paper": "duldung"}, TODAY)
    (young,) = rule(found, "eligibility", "under-18").tests
    assert (young.key, list(young.known), young.met) == ("age", [22], "no")
    first, second = rule(found, "eligibility", "main-group").tests
    assert (first.met, second.met, second.known) == ("yes", "open", frozenset())
    assert rule(found, "eligibility", "main-group").standing == "open"


def test_a_rule_behind_one_that_takes_everybody_is_told_as_such() -> None:
    stands = standing(explain(flow(), {"place": OUTSIDE_NRW}, TODAY), "eligibility")
    assert stands["outside-nrw"] == "decides" and stands["settled"] == "after"


def test_after_an_early_end_what_may_fit_counts() -> None:
    found = explain(flow(), {"place": OUTSIDE_NRW, "age": 30}, TODAY)
    stands = standing(found, "referrals")
    assert stands["mbe"] == "fits" and stands["jmd"] == "fails" and stands["anerkennung"] == "may-fit"


@pytest.mark.parametrize(("day", "other"), [(date(2022, 6, 30), "kim"), (date(2022, 7, 1), "fb6")])
def test_a_rule_outside_its_days_does_not_exist(day: date, other: str) -> None:
    assert standing(explain(flow(), ELIGIBLE, day), "blocks")[other] == "not-in-force"


def test_a_district_with_rules_of_its_own_is_told_by_them() -> None:
    found = explain(local_flow(), {**JOBCENTER, "age": 31}, TODAY)
    assert standing(found, "eligibility")["over-30"] == "decides"
    assert standing(found, "referrals")["mbe"] == "fits", "it stands for over-27 there"


@given(persons(), st.data())
def test_what_is_told_agrees_with_what_is_decided(person: dict[str, Value], data: st.DataObject) -> None:
    keys = data.draw(st.lists(st.sampled_from(sorted(person)), unique=True))
    answers = {key: person[key] for key in keys}
    for of in (flow(), local_flow()):
        found, result = explain(of, answers, TODAY), result_for(of, answers, TODAY)
        counting = [
            (walk.table.name, one.rule)
            for walk in found.tables
            for one in walk.rules
            if one.standing in ("decides", "may-fit") or (one.standing == "fits" and walk.table.policy == "collect")
        ]
        assert counting == list(met_rules(result.verdict)) and found.result == result
        for walk in found.tables:
            decided, open_ones = isinstance(walk.found, Decision), [one for one in walk.rules if one.standing == "open"]
            assert not (decided and open_ones)
            for one in walk.rules:
                met = {test.met for test in one.tests}
                assert (one.standing == "fails") == ("no" in met and one.standing != "not-in-force")
                assert "open" in met or one.standing not in ("open", "may-fit")
            if walk.table.policy != "collect":
                assert [one.standing for one in walk.rules].count("decides") == decided
