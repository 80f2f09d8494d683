"""Rules of single districts: what holds there, what holds elsewhere, and that both are proven."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from bot.content import ROOT, Authors, Content, load_snapshot, snapshot
from bot.deciding import decide_for
from bot.flow.check import _idle
from bot.flow.model import Flow
from bot.flow.proof import idle_questions, prove_flow
from bot.flow.walk import walk
from bot.flow.ways import every_walk
from bot.rules.domain import Value
from tests.shipped import TODAY

DORTMUND, BONN = "05913", "05314"
OLDER = """\
districts:
  "05913":
    team: "05915"
    rules:
      - table: eligibility
        instead_of: over-27
        id: over-30
        when: {age: "> 30"}
        then: not_eligible
        early: true
        source: "Council of Dortmund, 1 October 2026"
      - table: eligibility
        instead_of: state-facility
        id: facility-too
        when: {residence: [duldung, asylum_procedure, restricted_title], housing: state_facility}
        then: needs_check
        source: "Council of Dortmund, 1 October 2026"
        until: 2027-06-30
      - {table: eligibility, before: facility-too, id: facility-later, when: {residence: [duldung, asylum_procedure,
          restricted_title], housing: state_facility}, then: not_eligible, from: 2027-07-01, source: "the same"}
      - {table: referrals, id: facility-later, when: {rule: facility-later}, then: beratung, source: "the same"}
      - {table: referrals, id: facility-later-kim, when: {rule: facility-later}, then: kim, source: "the same"}
      - {table: blocks, off: fb5}
"""
WORDS = "".join(
    f"eligibility-reason-{name} = Wort\neligibility-reason-{name}-coach = Wort\n"
    for name in ("over-30", "facility-too", "facility-later")
) + "".join(f"referrals-reason-{name} = Wort\n" for name in ("facility-later", "facility-later-kim"))


def authors(rules: str = OLDER) -> Authors:
    files = dict(snapshot(ROOT))
    for name, old, new in (("flows/districts.yaml", "districts: {}\n", rules), ("locales/de/coach.ftl", "", WORDS)):
        text = files[name]
        assert isinstance(text, bytes) and old.encode() in text
        files[name] = text.replace(old.encode(), new.encode()) if old else text + new.encode()
    return Authors(files, TODAY, ["de"])


@cache
def content() -> Content:
    files = dict(snapshot(ROOT))
    for name, data in files.items():
        assert isinstance(data, bytes)
        if name == "flows/districts.yaml":
            files[name] = data.replace(b"districts: {}\n", OLDER.encode())
        elif name.endswith("/durchstarten.ftl"):
            files[name] = data + (WORDS if "/de/" in name else _for_people(WORDS)).encode()
    return load_snapshot(files, TODAY, ["de", "en"])


def _for_people(words: str) -> str:
    return "\n".join(line for line in words.splitlines() if "-coach" not in line) + "\n"


@cache
def flow() -> Flow:
    return content().start


def decided(place: str, age: int, on: date = TODAY, **more: Value) -> str:
    answers = {
        "place": f"{place}/{'Dortmund' if place == DORTMUND else 'Bonn'}",
        "age": age,
        "paper": "duldung",
        **more,
    }
    verdict = walk(flow(), answers, on).verdict
    return verdict.decided.rule.id if verdict.decided else f"asks {', '.join(sorted(verdict.needed))}"


def test_a_rule_in_the_place_of_another_holds_in_its_district_alone() -> None:
    ages = (27, 28, 30, 31)
    assert [decided(BONN, age, housing="own") for age in ages] == ["main-group", "over-27", "over-27", "over-27"]
    assert [decided(DORTMUND, age, housing="own") for age in ages] == ["main-group"] * 3 + ["over-30"]


def test_a_districts_rule_has_its_days() -> None:
    last, first = date(2027, 6, 30), date(2027, 7, 1)
    for day, rule in ((last, "facility-too"), (first, "facility-later")):
        assert decided(DORTMUND, 22, day, housing="state_facility") == rule
        assert decided(BONN, 22, day, housing="state_facility") == "state-facility"


@pytest.mark.parametrize(
    ("days", "rules"),
    [
        ("from: 2027-01-01", ["over-27", "main-group", "main-group"]),
        ("until: 2027-06-30", ["main-group", "main-group", "over-27"]),
        ("from: 2027-01-01\n        until: 2027-06-30", ["over-27", "main-group", "over-27"]),
    ],
)
def test_a_rule_is_replaced_on_the_days_of_its_successor_alone(days: str, rules: list[str]) -> None:
    found = authors(OLDER.replace("id: over-30\n", f"id: over-30\n        {days}\n"))
    assert not found.problems or {problem.kind for problem in found.problems} <= {"messages-missing", "message-unused"}
    dated = next(one.flow for one in found.flows if one.start)
    answers: dict[str, Value] = {"place": "05913/Dortmund", "age": 29, "paper": "duldung", "housing": "own"}
    days_of = (date(2026, 12, 31), date(2027, 1, 1), date(2027, 7, 1))
    ways = [walk(dated, answers, day).verdict.decided for day in days_of]
    assert [way and way.rule.id for way in ways] == rules


def test_a_replaced_rule_may_be_replaced_again_once_the_first_successor_ends() -> None:
    rule = '{table: eligibility, instead_of: over-27, id: %s, when: {age: "> %s"}, then: not_eligible, source: x, %s}'
    first, second = rule % ("over-30", 30, "until: 2026-12-31"), rule % ("over-40", 40, "from: 2027-01-01")
    found = authors(f'districts:\n  "05913": {{rules: [{first}, {second}]}}\n')
    rules = found.flows[0].flow.rules_in(DORTMUND).decide[-1].rules
    assert [one.like for one in rules if one.id in ("over-30", "over-40")] == ["over-27", "over-27"]
    assert "over-27" not in {one.id for one in rules}


def test_without_a_place_a_written_answer_decides_nothing_either() -> None:
    decided_for = decide_for(content(), flow(), '{"age": 40, "paper": "duldung"}', TODAY)
    assert decided_for["outcome"] is None and "place" in decided_for["needed"]
    assert decide_for(content(), flow(), '{"in_nrw": "yes", "age": 40, "paper": "duldung"}', TODAY)["rule"] == "over-27"


def test_a_question_that_only_a_district_needs_is_not_idle() -> None:
    changed = replace(flow().local[DORTMUND], then={})
    used = replace(flow(), rules=changed, local={DORTMUND: flow().rules})
    assert "german" in idle_questions(replace(used, local={}), TODAY)
    assert "german" not in _idle(used, TODAY)


def test_nothing_is_decided_before_the_place_is_known() -> None:
    way = walk(flow(), {"age": 40, "paper": "duldung"}, TODAY)
    assert way.verdict.decided is None and way.asking is not None and way.asking.key == "place"


def test_people_are_sent_where_those_of_the_replaced_rule_are_sent() -> None:
    answers = '{"place": "%s", "age": 35, "paper": "duldung"}'
    there, elsewhere = (decide_for(content(), flow(), answers % place, TODAY) for place in ("44135", "53111"))
    assert (there["rule"], elsewhere["rule"]) == ("over-30", "over-27")
    assert there["referrals"] == elsewhere["referrals"] != []


def test_a_rule_switched_off_gives_nothing_there() -> None:
    answers = '{"place": "%s", "age": 22, "paper": "duldung", "housing": "own", "goals": ["work"]}'
    there, elsewhere = (decide_for(content(), flow(), answers % place, TODAY) for place in ("44135", "53111"))
    assert "FB5" in elsewhere["blocks"] and "FB5" not in there["blocks"]


def test_the_tables_of_every_district_are_proven() -> None:
    proven = content().proven["durchstarten"]
    assert list(proven.local) == [DORTMUND]
    assert [proof.table for proof in proven.local[DORTMUND]] == ["eligibility", "blocks", "referrals"]
    assert all(not proof.findings for proof in proven.local[DORTMUND])


def test_the_proof_of_a_district_counts_by_its_rules() -> None:
    here, everywhere = (prove_flow(flow(), TODAY, TODAY - TODAY, ags).per_rule["eligibility"] for ags in (DORTMUND, ""))
    years = everywhere["over-27"] // (99 - 27)
    assert here["over-30"] == years * (99 - 30) and "over-27" not in here
    assert everywhere["state-facility"] < here["facility-too"], "people up to 30 count there as well"


def test_every_way_in_a_district_leads_to_one_of_its_rules() -> None:
    here, everywhere = every_walk(flow(), TODAY, DORTMUND), every_walk(flow(), TODAY)
    assert here.rules ^ everywhere.rules == {"over-30", "over-27", "facility-too", "state-facility"}
    assert here.longest_person["place"] == "05913/Dortmund"
    assert str(everywhere.longest_person["place"]).split("/")[0] != DORTMUND


def test_two_districts_may_call_their_rules_alike() -> None:
    rule = '{table: eligibility, instead_of: over-27, id: over-30, when: {age: "> 30"}, then: not_eligible, source: x}'
    found = authors(f'districts:\n  "05913": {{rules: [{rule}]}}\n  "05314": {{rules: [{rule}]}}\n')
    assert {problem.kind for problem in found.problems} <= {"message-unused"}
    assert list(found.flows[0].flow.local) == ["05913", "05314"]


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("instead_of: over-27", "before: over-27", "too-few"),
        ("before: facility-too, id: facility-later", "id: facility-later", "dead-rule"),
        ("        until: 2027-06-30\n", "        until: 2027-05-31\n", None),
        ("      - {table: referrals, id: facility-later-kim", "      - {table: blocks, off: fb4}\n#", "too-few"),
        ('team: "05915"', 'team: "05913"', "team-of-itself"),
        ("when: {age:", "when: {aeg:", "not-before-this"),
        ('"> 30"', '"> 300"', "nobody-meets-this"),
        ("        id: over-30\n", "        id: no-paper\n", "rule-twice"),
    ],
)
def test_a_mistake_in_a_districts_rules_is_found(old: str, new: str, kind: str | None) -> None:
    assert old in OLDER
    kinds = {problem.kind for problem in authors(OLDER.replace(old, new)).problems}
    kinds -= {"messages-missing", "message-unused"}
    assert kinds == ({kind} if kind else set())
