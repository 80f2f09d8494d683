"""A small flow file and its table, read as their author means them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.authoring import what
from bot.districts import Districts
from bot.flow.check import check_flow, describe
from bot.flow.load import Authored, Parts, load_flow
from bot.flow.model import Flow, Service
from bot.flow.questions import Files
from bot.flow.ways import every_walk
from bot.rules.domain import Between, Choice, Condition, Has, Many, Number, OneOf
from bot.source import Problems
from tests.shipped import TODAY, flow

FLOW = """\
format: 1
flow: small
start: true
operator: {name: Office, address: Street 1, contact: "", privacy_officer: dpo@office.example, response_hours: 24}
consent: {precheck: 2, handover: 1}
questions:
  - {ask: place, type: place}
  - {ask: age, type: number, range: 14..99, birth_year: true}
  - {ask: paper, type: choice, options: [duldung, permit, no, unsure]}
  - {ask: kind, type: choice, only_if: {paper: permit}, options: [a, b], was: sort}
  - {ask: goals, type: many, asked: always, choose: 0..2, options: [work, study, unsure]}
  - {ask: way, type: choice, asked: handover, options: [call, woman, self]}
  - {ask: phone, type: phone, asked: handover, only_if: {way: call}}
  - {ask: name, type: text, asked: handover, longest: 20}
decide: [fits]
outcomes:
  yes: {handover: true, then: [help], keep: lead}
  no: {handover: false, then: [help], keep: statistics}
handover: {unless: {way: self}, way: way, name: name, phone: phone, wish: way}
"""
FITS = """\
table: fits
policy: first
inputs: [in_nrw, age, paper, kind]
gives: outcome
rules:
  - {id: away, when: {in_nrw: no}, then: no, early: true, source: law}
  - {id: young, when: {age: < 18}, then: no, source: law}
  - {id: fits, when: {paper: {not: [no]}, kind: a}, then: yes, source: law, from: 2022-03-10, until: 2030-01-01}
  - {id: rest, when: {}, then: no, source: law}
"""
HELP = """\
table: help
policy: collect
inputs: [rule, goals]
gives: service
rules:
  - {id: first, when: {}, then: one, source: law}
  - {id: work, when: {rule: [young, fits], goals: {has: work}}, then: two, source: law}
"""


def load(text: str = FLOW, fits: str = FITS) -> Authored:
    tables = {"fits": ("fits.yaml", fits), "help": ("help.yaml", HELP)}
    return load_flow(text, "small.yaml", parts(tables))


def parts(tables: Files) -> Parts:
    services = {"one": Service("one", "https://one.example"), "two": Service("two", phone="+49 30 1")}
    return Parts(tables, {}, services, flow().places, replace(Districts.none(), settings=flow().districts))


def loaded() -> Flow:
    return load().flow


def test_questions_keep_their_order_and_types() -> None:
    questions = loaded().by_key
    assert list(questions) == ["place", "age", "paper", "kind", "goals", "way", "phone", "name"]
    assert questions["age"].domain == Number(14, 99) and questions["age"].birth_year
    assert questions["paper"].domain == Choice(("duldung", "permit", "no", "unsure"))
    assert questions["goals"].domain == Many(("work", "study", "unsure"), 0, 2)
    assert questions["phone"].domain is None
    assert (questions["name"].longest, questions["kind"].was) == (20, "sort")
    assert [questions[key].asked for key in ("age", "goals", "way")] == ["needed", "always", "handover"]


def test_a_question_applies_when_its_condition_is_met_by_an_answer() -> None:
    kind = loaded().by_key["kind"]
    assert kind.applies({"paper": "permit"})
    assert not kind.applies({"paper": "duldung"}) and not kind.applies({})


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("18..27", Between(18, 27)),
        ("'< 18'", Between(14, 17)),
        ("<= 18", Between(14, 18)),
        ("'> 27'", Between(28, 99)),
        ("'>= 28'", Between(28, 99)),
        ("'>=28'", Between(28, 99)),
        ("18", Between(18, 18)),
    ],
)
def test_conditions_on_numbers_are_read_with_both_ends_in(written: str, read: Condition) -> None:
    table = load(fits=FITS.replace("< 18", written)).flow.decide[0]
    assert table.rules[1].when == {"age": read}


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("duldung", {"duldung"}),
        ("[duldung, no]", {"duldung", "no"}),
        ("{not: [no]}", {"duldung", "permit", "unsure"}),
        ("{not: no}", {"duldung", "permit", "unsure"}),
    ],
)
def test_conditions_on_options_are_a_word_a_list_or_all_but(written: str, read: set[str]) -> None:
    table = load(fits=FITS.replace("{not: [no]}", written)).flow.decide[0]
    assert table.rules[2].when["paper"] == OneOf(frozenset(read))


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("{has: work}", Has(any_of=frozenset(("work",)))),
        ("{has_any: [work, study]}", Has(any_of=frozenset(("work", "study")))),
        ("{has_none: [unsure]}", Has(none_of=frozenset(("unsure",)))),
    ],
)
def test_conditions_on_several_answers(written: str, read: Condition) -> None:
    tables = {"fits": ("fits.yaml", FITS), "help": ("help.yaml", HELP.replace("{has: work}", written))}
    found = load_flow(FLOW, "small.yaml", parts(tables)).flow
    assert found.then["help"].rules[1].when["goals"] == read


def test_no_is_a_word_and_rules_have_their_days() -> None:
    table = loaded().decide[0]
    assert table.rules[0].when == {"in_nrw": OneOf(frozenset(("no",)))} and table.rules[0].early
    assert (table.rules[2].since, table.rules[2].until) == (date(2022, 3, 10), date(2030, 1, 1))


def test_the_rule_that_decided_is_an_input_of_the_tables_that_follow() -> None:
    help_table = loaded().then["help"]
    assert help_table.domains["rule"] == Choice(("away", "young", "fits", "rest"))


def test_an_operator_says_what_is_still_missing() -> None:
    assert loaded().operator.missing == ("contact",)
    assert load(FLOW.replace('contact: ""', "contact: x")).flow.operator.missing == ()


def test_an_open_walk_is_reported_as_people_who_get_stuck() -> None:
    stuck = load(FLOW.replace("{paper: permit}", "{paper: duldung}"))
    check_flow(stuck, TODAY)
    (problem, *_) = stuck.tables_at["fits"][0].problems
    assert "place 05111/Düsseldorf, age 18, paper" in what(problem) and "nothing is decided" in what(problem)


def test_a_table_that_decides_gives_one_result() -> None:
    everything = load(fits=FITS.replace("policy: first", "policy: collect"))
    check_flow(everything, TODAY)
    assert "gives everything that fits" in what(everything.tables_at["fits"][0].problems[0])


def test_ways_to_a_decision_are_counted() -> None:
    walks = every_walk(load(fits=FITS.replace(", kind: a", "").replace(", kind]", "]")).flow, TODAY)
    assert (walks.ways, walks.shortest, walks.longest) == (6, 1, 3)
    assert walks.rules == {"away", "young", "fits", "rest"}


def test_a_person_is_told_as_an_author_reads() -> None:
    assert describe({"age": 27, "goals": ("work", "study"), "barriers": ()}) == "age 27, goals work + study, barriers –"


def test_every_mistake_of_the_flow_and_of_its_tables_is_told_at_once() -> None:
    text = FLOW.replace("14..99", "99..14").replace("way: self", "wya: self")
    with pytest.raises(Problems) as caught:
        load(text, FITS.replace("age:", "aeg:").replace("2022-03-10", "March"))
    assert [f"{one.at} {what(one)}" for one in caught.value.problems] == [
        'fits.yaml:7:24 "aeg" is not asked or decided before this',
        "fits.yaml:8:83 this is not a day",
        "small.yaml:8:37 the range 99..14 is upside down",
        'small.yaml:19:21 "wya" is not asked or decided before this',
    ]
