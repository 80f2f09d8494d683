"""Cases as advisers write them: read, put to their flow, written anew; and the people beside every boundary."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from hypothesis import given

from bot.content import ROOT, Authors, snapshot
from bot.flow.boundaries import boundaries
from bot.flow.case_results import run_cases
from bot.flow.cases import Case, found_of, load_cases
from bot.flow.model import Flow
from bot.flow.result import result_for
from bot.flow.walk import walk
from bot.flow.writing import appended, case_text, file_text, indent_of
from bot.rules.domain import Value
from bot.rules.table import Table
from bot.source import Problem
from tests.flow.talks import persons
from tests.shipped import TODAY, flow

LOCAL = """  "05913":
    closed_from: 2027-01-01
    rules:
      - table: eligibility
        instead_of: over-27
        id: over-30
        when: {age: "> 30"}
        then: not_eligible
        early: true
        source: made up
      - {table: blocks, off: fb5}
"""
HEAD = "format: 1\nflow: durchstarten\non: 2026-11-22\ncases:\n"


def read(text: str) -> tuple[tuple[Case, ...], tuple[Problem, ...]]:
    """The cases of a file whose head is written already."""
    return load_cases([("cases.yaml", HEAD + text)], {"durchstarten": flow()})


def kinds(text: str) -> list[str]:
    """What is wrong with the cases."""
    return [problem.kind for problem in read(text)[1]]


@cache
def local_flow() -> Flow:
    """The shipped flow, with Dortmund taking people up to 30, and no longer than to the end of the year."""
    files = dict(snapshot(ROOT))
    districts = files["flows/districts.yaml"]
    assert isinstance(districts, bytes)
    files["flows/districts.yaml"] = districts.replace(b"districts: {}", f"districts:\n{LOCAL}".encode())
    return next(one.flow for one in Authors(files, TODAY, ["de"]).flows if one.start)


def case(answers: Mapping[str, Value], expected: Mapping[str, str], of: Flow, on: date = TODAY) -> Case:
    """A case that is expected to be as it is written."""
    text = file_text("", of.name, on, [case_text("somebody", answers, expected)])
    (found,), problems = load_cases([("cases.yaml", text)], {of.name: of})
    assert problems == ()
    return found


# Reading


def test_a_case_has_its_answers_checked_and_its_own_day() -> None:
    (found,), problems = read('- case: "22"\n  on: 2022-06-30\n  answers: {place: "44135", age: 22}\n  needed: paper\n')
    assert problems == ()
    assert found.answers == {"place": "05913/Dortmund", "age": 22} and found.on == date(2022, 6, 30)
    assert found.expected == {"needed": ("paper",)} and found.at.line == 5


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("- case: a\n  answers: {}\n", "case-expects-nothing"),
        ("- case: a\n  outcome: eligible\n", "missing-key"),
        ("- case: a\n  answers: [age]\n  outcome: eligible\n", "need-names"),
        ("- case: a\n  answers: {age: 22.5}\n  outcome: eligible\n", "answer-no-number"),
        ("- case: a\n  answers: {goals: [work, wrok]}\n  outcome: eligible\n", "answer-no-list"),
        ("- case: a\n  answers: {goals: {work: yes}}\n  outcome: eligible\n", "answer-no-list"),
        ("- case: a\n  answers: {paper: eu, permit: s16g}\n  outcome: eligible\n", "case-not-asked"),
        ("- case: a\n  answers: {}\n  outcome: [eligible]\n", "need-word"),
        ("- case: a\n  answers: {}\n  needed: [papr]\n", "case-unknown-result"),
        ("- case: a\n  answers: {}\n  on: tomorrow\n  rule: eu\n", "not-a-day"),
        ("a: b\n", "need-list"),
    ],
)
def test_what_is_no_case_is_told(text: str, kind: str) -> None:
    assert kind in kinds(text)


def test_nothing_is_said_against_cases_while_the_flows_do_not_hold() -> None:
    text = HEAD + "- case: a\n  answers: {nothing: 1}\n"
    assert load_cases([("cases.yaml", text)], None) == ((), ())


def test_two_files_share_no_name() -> None:
    text = HEAD + "- case: a\n  answers: {}\n  needed: place\n"
    (problem,) = load_cases([("a.yaml", text), ("b.yaml", text)], {"durchstarten": flow()})[1]
    assert problem.kind == "case-twice" and dict(problem.args)["first"] == "a.yaml:5:9"


# Putting them to the flow


def test_a_case_fails_where_something_else_follows() -> None:
    (found,), _ = read(
        '- case: a\n  answers: {place: "44135", age: 17, paper: duldung}\n  rule: over-27\n  handover: true\n'
    )
    failures = run_cases(flow(), [found]).failures
    assert [(one.key, one.expected, one.got) for one in failures] == [
        ("rule", "over-27", "under-18"),
        ("handover", True, False),
    ]


def test_the_order_of_a_list_does_not_count_but_its_entries_do() -> None:
    answers = "  answers: {place: '44135', age: 17, paper: duldung}\n"
    (right, wrong), _ = read(
        f"- case: a\n{answers}  referrals: [beratung, jmd, jugendamt]\n- case: b\n{answers}  referrals: [jmd]\n"
    )
    assert [failure.case.name for failure in run_cases(flow(), [right, wrong]).failures] == ["b"]


def test_a_rule_of_one_district_counts_for_itself() -> None:
    everywhere, there = (
        case({"place": "05111/Düsseldorf", "age": 31, "paper": "duldung"}, {"rule": "over-27"}, local_flow()),
        case({"place": "05913/Dortmund", "age": 31, "paper": "duldung"}, {"rule": "over-30"}, local_flow()),
    )
    assert "05913 eligibility/over-30" in run_cases(local_flow(), [everywhere]).rules.missing
    found = run_cases(local_flow(), [there])
    assert found.failures == () and "05913 eligibility/over-30" not in found.rules.missing
    assert "eligibility/over-27" in found.rules.missing


def test_what_no_case_answers_is_named() -> None:
    found = run_cases(flow(), [case({"paper": "eu"}, {"needed": "age"}, flow())])
    assert "paper/eu" not in found.options.missing and "paper/duldung" in found.options.missing
    assert "age" in found.questions.missing and "paper" not in found.questions.missing
    assert "contact" not in found.questions.every, "no table reads it"


# Writing


@given(persons())
def test_what_is_written_is_read_again(person: dict[str, Value]) -> None:
    answers = {key: person[key] for key in walk(flow(), person, TODAY).visited if key in flow().read}
    expected = {
        key: value for key, value in found_of(result_for(flow(), answers, TODAY)).items() if value not in ("", ())
    }
    text = file_text("two\nlines", flow().name, TODAY, [case_text('a "b" #: ·', answers, expected, date(2026, 1, 1))])
    (found,), problems = load_cases([("cases.yaml", text)], {flow().name: flow()})
    assert problems == () and found.answers == answers and found.expected == expected
    assert found.name == 'a "b" #: ·' and found.on == date(2026, 1, 1)


def test_a_case_is_added_as_the_file_is_indented() -> None:
    text = HEAD + "- case: a\n  answers: {}\n  needed: place  # kept"
    more = appended(text, case_text("b", {"age": 22}, {"needed": "place"}, indent=indent_of(text)))
    cases, problems = load_cases([("cases.yaml", more)], {"durchstarten": flow()})
    assert [one.name for one in cases] == ["a", "b"] and problems == () and "# kept\n- case" in more


# Boundaries


def test_people_stand_on_both_sides_of_every_age() -> None:
    ages = {side.answers["age"] for side in boundaries(flow(), TODAY) if side.kind == "number"}
    assert ages == {17, 18, 27, 28}


def test_people_stand_on_the_last_day_of_a_rule_and_the_day_after() -> None:
    days = [side.on for side in boundaries(flow(), TODAY) if side.kind == "day"]
    assert days == [date(2022, 6, 30), date(2022, 7, 1)]


def test_the_last_day_of_the_calendar_has_no_other_side() -> None:
    shipped = flow()
    table = shipped.decide[-1]
    endless = replace(table.rules[-1], since=date.min, until=date.max)
    forever = Table(table.name, table.policy, table.inputs, table.gives, (*table.rules[:-1], endless), table.domains)
    rules = replace(shipped.rules, decide=(*shipped.decide[:-1], forever))
    closing = {ags: replace(one, closed_from=date.min) for ags, one in shipped.districts.items()}
    found = boundaries(replace(shipped, rules=rules, districts=closing), TODAY)
    assert not [side for side in found if side.kind == "closing" or (side.kind, side.rule) == ("day", endless.id)]


def test_a_district_with_rules_of_its_own_has_its_own_boundaries() -> None:
    there = [side for side in boundaries(local_flow(), TODAY) if side.district == "05913"]
    found = {(side.kind, side.rule, str(side.answers.get("age")), str(side.answers["place"])) for side in there}
    assert ("number", "over-30", "30", "05913/Dortmund") in found
    assert ("number", "over-30", "31", "05913/Dortmund") in found
    assert {place for kind, rule, _, place in found if kind == "district" and rule == "fb5"} == {
        "05913/Dortmund",
        "05111/Düsseldorf",
    }


def test_somebody_meets_the_last_open_day_of_a_district_and_the_day_after() -> None:
    closing = [side for side in boundaries(local_flow(), TODAY) if side.kind == "closing"]
    handed = [result_for(local_flow(), side.answers, side.on).handover for side in closing]
    assert [side.on for side in closing] == [date(2026, 12, 31), date(2027, 1, 1)] and handed == [True, False]


def test_everybody_beside_a_boundary_is_somebody_who_answered_what_is_asked() -> None:
    for of in (flow(), local_flow()):
        for side in boundaries(of, TODAY):
            way = walk(of, side.answers, side.on)
            assert way.visited == tuple(side.answers) and way.verdict.decided is not None
            assert way.asking is None or way.asking.key not in of.read


def test_a_case_added_to_a_file_of_windows_has_its_line_ends() -> None:
    text = file_text("made up", "durchstarten", TODAY, [case_text("a", {"age": 22}, {"needed": "place"})])
    more = appended(text.replace("\n", "\r\n"), case_text("b", {"age": 22}, {"needed": "place"}))
    assert more.count("\r\n") == more.count("\n") and more.endswith("place\r\n")
