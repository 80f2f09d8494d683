"""What the proof finds, against counting everybody."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.rules.domain import Between, Choice, Has, Many, Number
from bot.rules.proof import Finding, Proof, per_rule, prove
from bot.rules.table import Decision, NoRule, Policy, Rule, Table, decide, known_from
from tests.rules.small_tables import TODAY, any_tables, fitting, one_of, people, rule, table, unique_tables

AGE = {"age": Number(14, 99)}


def findings(proof: Proof) -> list[str]:
    """`gap: age 18, paper b (10 people)` and so on."""
    return [_told(finding) for finding in proof.findings]


def _told(finding: Finding) -> str:
    rules = " ".join(one.id for one in finding.rules)
    person = ", ".join(f"{key} {value}" for key, value in finding.person.items())
    day = f" on {finding.on}" if finding.on else ""
    return f"{finding.kind}: {' | '.join(part for part in (rules, person) if part)}{day} ({finding.people})"


def test_a_whole_table_has_no_findings_and_counts_everybody() -> None:
    proof = prove(table("first", AGE, rule("young", age=Between(14, 17)), rule("rest")))
    assert (proof.people, dict(proof.per_rule), proof.findings) == (86, {"young": 4, "rest": 82}, ())


def test_people_without_a_rule_are_a_gap_shown_as_one_of_them() -> None:
    proof = prove(table("first", AGE, rule("young", age=Between(14, 17)), rule("old", age=Between(28, 99))))
    assert findings(proof) == ["gap: age 18 (10)"]


def test_two_rules_for_one_person_overlap_in_a_unique_table_only() -> None:
    rules = rule("young", age=Between(14, 20)), rule("old", age=Between(18, 99))
    assert findings(prove(table("unique", AGE, *rules))) == ["overlap: young old | age 18 (3)"]
    assert findings(prove(table("first", AGE, *rules))) == []


def test_a_rule_that_earlier_rules_cover_together_is_dead() -> None:
    rules = rule("low", age=Between(14, 50)), rule("high", age=Between(51, 99)), rule("mid", age=Between(40, 60))
    assert findings(prove(table("first", AGE, *rules))) == ["dead: mid (0)"]


def test_a_rule_whose_conditions_nobody_can_meet_is_dead() -> None:
    both = Many(("a", "b", "unsure"), 1, 1)
    rules = rule("rest"), rule("alone", goals=Has(any_of=frozenset("a"), none_of=frozenset("a")))
    assert findings(prove(table("collect", {"goals": both}, *rules))) == ["dead: alone (0)"]


def test_whoever_gets_less_than_promised_is_found() -> None:
    rules = rule("everybody"), rule("young", age=Between(14, 27))
    assert findings(prove(table("collect", AGE, *rules, at_least=2))) == ["too-few: everybody | age 28 (72)"]


def test_a_day_that_no_rule_covers_is_a_gap() -> None:
    ended = rule("ended", until=date(2022, 6, 30)), rule("begins", since=date(2022, 8, 1))
    assert findings(prove(table("first", AGE, *ended))) == ["gap: age 14 on 2022-07-01 (86)"]


def test_a_rule_that_takes_over_the_day_after_leaves_no_gap() -> None:
    taking_over = rule("fb6", until=date(2022, 6, 30)), rule("kim", since=date(2022, 7, 1))
    assert findings(prove(table("unique", AGE, *taking_over))) == []
    both = rule("fb6", until=date(2022, 7, 1)), rule("kim", since=date(2022, 7, 1))
    assert findings(prove(table("unique", AGE, *both))) == ["overlap: fb6 kim | age 14 on 2022-07-01 (86)"]


def test_a_rule_may_hold_for_ever() -> None:
    since, until = date.min, date.max
    assert findings(prove(table("unique", AGE, rule("always", since=since, until=until)))) == []


def test_a_rule_in_force_only_on_other_days_than_today_is_not_dead() -> None:
    rules = rule("past", until=date(2022, 6, 30)), rule("rest")
    assert findings(prove(table("first", AGE, *rules))) == []


def test_eight_inputs_with_ten_values_each_are_proven_exactly() -> None:
    proof = prove(wide_table())
    assert proof.people == 10**8
    assert sum(proof.per_rule.values()) == 10**8
    assert findings(proof) == []


def wide_table() -> Table:
    """Eight inputs with ten values each, thirty-two rules over two or three of them, and one for the rest."""
    domains = {f"input{number}": Choice(tuple("abcdefghij")) for number in range(8)}
    names = tuple(domains)
    rules = []
    for number in range(32):
        keys = {names[number % 8], names[(number * 3 + 1) % 8], names[(number * 5 + 2) % 8]}
        some = "abcdefghij"[number % 7 : number % 7 + 3]
        rules.append(Rule(f"rule{number}", {key: one_of(*some) for key in sorted(keys)}, "x", "made up"))
    return table("first", domains, *rules, rule("rest"))


# Against counting everybody


def days_of(table: Table) -> list[date]:
    """A day before the first change and every day on which a rule begins or has just ended."""
    changes = {one.since for one in table.rules if one.since}
    changes |= {one.until + timedelta(days=1) for one in table.rules if one.until}
    first = min(changes, default=date(2026, 11, 22))
    return [first - timedelta(days=1), *sorted(changes)]


def counted(table: Table, on: date) -> Counter[tuple[str, ...]]:
    """How many people there are per deciding rule (`first`) or per set of fitting rules."""
    decisive = 1 if table.policy == "first" else None
    return Counter(tuple(fitting(table, person, on)[:decisive]) for person in people(table))


def kind_of(table: Table, rules: tuple[str, ...]) -> str:
    if table.policy == "collect":
        return "too-few" if len(rules) < table.at_least else ""
    return "" if len(rules) == 1 else "overlap" if rules else "gap"


@pytest.mark.parametrize("policy", ["first", "unique", "collect"])
@settings(max_examples=60)
@given(data=st.data())
def test_the_findings_are_those_of_counting_everybody(policy: Policy, data: st.DataObject) -> None:
    table = data.draw(any_tables(policy))
    proof = prove(table)
    expected = {
        (kind, rules) for on in days_of(table) for rules in counted(table, on) if (kind := kind_of(table, rules))
    }
    alive = {rule for on in days_of(table) for rules in counted(table, on) for rule in rules}
    expected |= {("dead", (one.id,)) for one in table.rules if one.id not in alive}
    assert {(finding.kind, tuple(one.id for one in finding.rules)) for finding in proof.findings} == expected
    for finding in proof.findings:
        if finding.kind != "dead":
            on = finding.on or date(2026, 11, 22)
            rules = tuple(one.id for one in finding.rules)
            assert finding.people == counted(table, on)[rules]
            assert tuple(fitting(table, finding.person, on)[: 1 if policy == "first" else None]) == rules


@given(st.one_of(unique_tables(), any_tables("first", whole=True), any_tables("collect")))
def test_everybody_is_counted_once_per_rule_that_takes_them(table: Table) -> None:
    proof = prove(table)
    last = days_of(table)[-1]
    per_rule = Counter({one.id: 0 for one in table.rules})
    for rules, number in counted(table, last).items():
        per_rule.update(dict.fromkeys(rules, number))
    assert proof.people == len(list(people(table)))
    assert dict(proof.per_rule) == dict(per_rule)


@given(unique_tables())
def test_a_table_that_divides_everybody_is_proven_without_a_gap_or_an_overlap(table: Table) -> None:
    assert not {finding.kind for finding in prove(table).findings} & {"gap", "overlap"}


@given(unique_tables())
def test_a_rule_taken_from_a_table_that_divides_everybody_is_always_found_and_nothing_else(table: Table) -> None:
    before = prove(table)
    for removed in table.rules:
        less = replace(table, rules=tuple(one for one in table.rules if one.id != removed.id))
        found = [finding for finding in prove(less).findings if finding.kind != "dead"]
        if before.per_rule[removed.id]:
            (gap,) = found
            assert (gap.kind, gap.people) == ("gap", before.per_rule[removed.id])
            assert fitting(table, gap.person, TODAY) == [removed.id]
        else:  # a rule nobody meets, which the proof called dead
            assert not found


@pytest.mark.parametrize("policy", ["first", "unique"])
@settings(max_examples=60)
@given(data=st.data())
def test_the_proof_holds_just_when_everybody_is_decided(policy: Policy, data: st.DataObject) -> None:
    sound = unique_tables() if policy == "unique" else any_tables(policy, whole=True, dated=False)
    table = data.draw(st.one_of(any_tables(policy, dated=False), sound))
    holds = not {finding.kind for finding in prove(table).findings} & {"gap", "overlap"}
    if holds:
        counts = Counter({one.id: 0 for one in table.rules})
        for person in people(table):
            decision = decide(table, known_from(person), TODAY)
            assert isinstance(decision, Decision)
            counts.update([decision.rule.id])
        assert per_rule(table, TODAY) == counts
    else:
        with pytest.raises(NoRule):
            decide(table, {}, TODAY)
