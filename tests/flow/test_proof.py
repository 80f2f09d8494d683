"""The proof of a whole flow, against going through it with everybody."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings

from bot.districts import Contact, DistrictSettings
from bot.flow.model import Flow, Outcome, Question, Rules
from bot.flow.proof import Coming, FlowProof, prove_flow
from bot.flow.walk import IN_NRW, walk
from bot.flow.ways import every_walk
from bot.rules.domain import Choice
from bot.rules.proof import Person, per_rule, prove
from bot.rules.table import Table
from tests.flow.small_flows import decided, felt, inputs_of, people, small_flows, ways_of
from tests.rules.small_tables import fitting, one_of, rule
from tests.rules.test_proof import wide_table
from tests.shipped import TODAY, flow

FLOW = flow()
YEAR = timedelta(days=365)


def proven(of: Flow, on: date = TODAY, within: timedelta = YEAR) -> FlowProof:
    """The proof with the flow's own tables."""
    return prove_flow(of, on, within)


# The shipped flow


def test_everybody_is_counted_with_the_first_table_composed_and_not_multiplied() -> None:
    proof = proven(FLOW)
    assert proof.people == 2 * 86 * (10 * 9 * 5) * 3 * 5 * 3
    assert proof.undecided == 0
    assert sum(proof.per_outcome.values()) == proof.people
    for counts in proof.per_rule.values():
        assert sum(counts.values()) == proof.people
    assert proof.per_rule["eligibility"]["outside-nrw"] == proof.people // 2


def test_every_rule_of_the_shipped_tables_takes_somebody_and_shows_one_of_them() -> None:
    proof = proven(FLOW)
    for number, table in enumerate(FLOW.decide):
        assert all(proof.per_rule[table.name].values())
        for rule_id, person in proof.examples[table.name].items():
            found = decided(FLOW, person, TODAY)[number]
            assert found is not None and found.id == rule_id


def test_no_question_of_the_shipped_flow_is_asked_in_vain() -> None:
    assert proven(FLOW).idle == ()


def test_a_question_that_only_chooses_among_rules_with_the_same_result_is_asked_in_vain() -> None:
    words = Table(
        "residence",
        "unique",
        ("paper", "paper_words"),
        "residence",
        tuple(rule(f"r{number}", "unclear", paper_words=one_of(option)) for number, option in enumerate("ab")),
        {"paper": FLOW.decide[0].domains["paper"], "paper_words": Choice(("a", "b"))},
    )
    idle = proven(replace(FLOW, rules=Rules((words, FLOW.decide[1]), FLOW.then))).idle
    # Nobody is in a group any more for whom housing, benefits or an unmet need would matter.
    assert idle == ("paper", "permit", "paper_words", "benefits", "housing", "unmet_need")


def test_the_shortest_and_longest_way_are_those_of_people_who_really_go_them() -> None:
    walks = proven(FLOW).walks
    assert walks is not None and (walks.ways, walks.shortest, walks.longest) == (89, 1, 7)
    for person, length in ((walks.shortest_person, walks.shortest), (walks.longest_person, walks.longest)):
        way = walk(FLOW, person, TODAY)
        assert way.verdict.decided is not None and list(way.visited) == list(person)
        assert len(way.visited) == length


def test_people_are_shown_in_the_district_whose_tables_are_proven() -> None:
    walks = prove_flow(FLOW, TODAY, YEAR, "05913").walks
    assert walks is not None and walks.longest_person["place"] == "05913/Dortmund"


# What comes


def test_what_begins_ends_closes_or_is_to_be_reviewed_soon_is_told_in_order() -> None:
    dated = Table(
        "dated",
        "first",
        (IN_NRW,),
        "outcome",
        (
            replace(rule("soon-over", "x"), until=TODAY + timedelta(days=3)),
            replace(rule("over", "x"), until=TODAY - timedelta(days=1), review_by=TODAY),
            replace(rule("much-later", "x"), until=TODAY + YEAR, since=TODAY),
            replace(rule("begins", "x"), since=TODAY + timedelta(days=2)),
            replace(rule("overdue", "x"), review_by=TODAY - timedelta(days=9)),
            rule("rest", "x"),
        ),
        {IN_NRW: Choice(("yes", "no"))},
    )
    closing = {"05913": DistrictSettings(True, TODAY + timedelta(days=30), Contact())}
    outcomes = {"x": Outcome("x", False, (), "nothing")}
    of = replace(FLOW, rules=Rules((dated,), {}), outcomes=outcomes, districts={**FLOW.districts, **closing})
    assert [(one.kind, one.what) for one in proven(of, within=timedelta(days=30)).coming] == [
        ("review", "overdue"),
        ("begins", "begins"),
        ("ends", "soon-over"),
        ("closes", "05913"),
    ]
    assert Coming(TODAY + timedelta(days=30), "closes", "", "05913") not in proven(of, within=timedelta(29)).coming


def test_the_counts_are_those_of_the_day() -> None:
    before, after = (per_rule(FLOW.then["blocks"], date(2022, 6, 30) + timedelta(days=days)) for days in (0, 1))
    assert "fb6" in before and "kim" not in before
    assert "kim" in after and "fb6" not in after


# What does not hold


def test_people_without_an_outcome_are_counted_and_no_way_is_told() -> None:
    holed = _without(FLOW.decide[1], "single-case")
    proof = proven(replace(FLOW, rules=Rules((FLOW.decide[0], holed), FLOW.then)))
    assert proof.undecided == proven(FLOW).per_rule["eligibility"]["single-case"]
    assert proof.walks is None
    assert sum(proof.per_outcome.values()) == proof.people - proof.undecided


def _without(table: Table, rule_id: str) -> Table:
    return replace(table, rules=tuple(one for one in table.rules if one.id != rule_id))


@pytest.mark.parametrize("name", ["residence", "eligibility"])
def test_every_rule_that_is_taken_away_is_found_and_nothing_else(name: str) -> None:
    table = next(one for one in FLOW.decide if one.name == name)
    whole = per_rule(table, TODAY)
    assert len(table.rules) >= 10
    for removed in table.rules:
        less = _without(table, removed.id)
        findings = prove(less).findings
        assert {finding.kind for finding in findings} <= {"gap"}
        # Whoever is in a gap met the removed rule, and whoever met it is in a gap or taken by a rule after it.
        for finding in findings:
            assert decided_by(table, finding.person) == removed.id
        more = {key: people - whole[key] for key, people in per_rule(less, TODAY).items() if people != whole[key]}
        assert all(gained > 0 for gained in more.values())
        assert sum(finding.people for finding in findings) + sum(more.values()) == whole[removed.id]
        order = [one.id for one in table.rules]
        if table.policy == "unique":
            assert len(findings) == 1 and not more
        else:
            assert all(order.index(key) > order.index(removed.id) for key in more)
            assert findings or more


def test_what_takes_over_where_no_gap_arises_is_told_rule_by_rule() -> None:
    table = FLOW.decide[1]
    without = {key: per_rule(_without(table, key), TODAY) for key in ("under-18", "restricted-unsure")}
    whole = per_rule(table, TODAY)
    gained = {key: {one for one in counts if counts[one] > whole[one]} for key, counts in without.items()}
    assert gained["restricted-unsure"] == {"jobcenter-unmet-need", "jobcenter"}
    assert "main-group" in gained["under-18"] and "over-27" not in gained["under-18"]


def test_a_referral_taken_away_is_found_where_somebody_is_left_with_less_than_two() -> None:
    table = FLOW.then["referrals"]
    assert not prove(table).findings
    found = Counter(finding.kind for removed in table.rules for finding in prove(_without(table, removed.id)).findings)
    assert set(found) == {"too-few"}


def decided_by(table: Table, person: Person) -> str | None:
    """The rule of one table for one of its people."""
    found = fitting(table, person, TODAY)
    return found[0] if found else None


# Against everybody


@settings(max_examples=80)
@given(small_flows())
def test_the_counts_are_those_of_deciding_for_everybody(of: Flow) -> None:
    proof = proven(of)
    inputs = inputs_of(of.decide)
    counted = [Counter({one.id: 0 for one in table.rules if one.in_force(TODAY)}) for table in of.decide]
    outcomes = Counter(dict.fromkeys(of.outcomes, 0))
    total = undecided = 0
    for person in people(inputs):
        total += 1
        rules = decided(of, person, TODAY)
        for counts, found in zip(counted, rules, strict=True):
            counts.update([found.id] if found else [])
        last = rules[-1]
        outcomes.update([last.then] if last else [])
        undecided += last is None
    assert (proof.people, proof.undecided) == (total, undecided)
    assert proof.per_outcome == outcomes
    assert [*proof.per_rule.values()] == counted
    for number, examples in enumerate(proof.examples.values()):
        assert {key for key, times in counted[number].items() if times} == examples.keys()
        for rule_id, example in examples.items():
            found = decided(of, example, TODAY)[number]
            assert found is not None and found.id == rule_id


@settings(max_examples=80)
@given(small_flows())
def test_idle_questions_are_those_whose_answer_changes_nothing_for_anybody(of: Flow) -> None:
    inputs = inputs_of((*of.decide, *of.then.values()))
    everything = {tuple(person.items()): felt(of, person, TODAY) for person in people(inputs)}
    idle = []
    for question in of.questions:
        name = IN_NRW if question.type == "place" else question.key
        without: dict[object, set[object]] = {}
        for items, brought in everything.items():
            without.setdefault(tuple(item for item in items if item[0] != name), set()).add(brought)
        if all(len(different) == 1 for different in without.values()):
            idle.append(question.key)
    assert list(proven(of).idle) == idle


@settings(max_examples=60)
@given(small_flows(whole=True, plain=True))
def test_the_ways_are_those_of_answering_one_by_one(of: Flow) -> None:
    walks = every_walk(of, TODAY)
    every = [*ways_of(of, TODAY)]
    decisions = [(visited, found) for visited, found in every if found]
    lengths = [len(visited) for visited, _ in decisions]
    assert walks.ways == len(decisions)
    assert (walks.shortest, walks.longest) == (min(lengths, default=0), max(lengths, default=0))
    assert walks.rules == {found for _, found in decisions}
    assert walks.asked == {key for visited, _ in every for key in visited}
    assert bool(walks.stuck) == (len(decisions) < len(every))


@settings(max_examples=60)
@given(small_flows(whole=True))
def test_ways_of_any_kind_of_answer_have_their_length_their_rules_and_their_people(of: Flow) -> None:
    walks = every_walk(of, TODAY)
    every = [*ways_of(of, TODAY)]
    lengths = [len(visited) for visited, found in every if found]
    assert (walks.shortest, walks.longest) == (min(lengths, default=0), max(lengths, default=0))
    assert walks.rules == {found for _, found in every if found}
    assert walks.asked == {key for visited, _ in every for key in visited}
    assert bool(walks.stuck) == any(found is None for _, found in every)
    for person in walks.stuck:
        way = walk(of, person, TODAY)
        assert way.asking is None and way.verdict.decided is None
    if walks.ways:
        for person, length in ((walks.shortest_person, walks.shortest), (walks.longest_person, walks.longest)):
            way = walk(of, person, TODAY)
            assert way.verdict.decided is not None and len(way.visited) == len(person) == length


def wide_flow() -> Flow:
    """A flow that decides by eight questions with ten answers each."""
    table = wide_table()
    questions = tuple(Question(key, "choice", domain) for key, domain in table.domains.items())
    outcomes = {key: Outcome(key, False, (), "nothing") for key in ("x", "rest")}
    return replace(FLOW, questions=(FLOW.questions[0], *questions), rules=Rules((table,), {}), outcomes=outcomes)


def test_a_flow_of_a_hundred_million_people_is_proven_exactly() -> None:
    of = wide_flow()
    proof = proven(of)
    assert proof.people == 10**8 == sum(proof.per_outcome.values())
    assert proof.per_rule[of.decide[0].name] == per_rule(of.decide[0], TODAY)
    assert proof.walks is not None and proof.walks.longest == 8 and not proof.walks.stuck
    assert proof.idle == ("place",)
