"""What of somebody's answers becomes a case for review: enough to decide by, too little to find anybody."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.flow.anonymous import Anonymous, anonymous
from bot.flow.model import Flow, Rules
from bot.flow.result import result_for
from bot.rules.domain import Between, Value
from bot.rules.table import Rule, Table
from tests.shipped import flow

DAY = date(2026, 11, 22)
GIVEN: dict[str, Value] = {
    "place": "05754/Gütersloh",
    "age": 22,
    "paper": "duldung",
    "housing": "own",
    "activity": "none",
    "certificate": "none",
    "german": "a1",
    "goals": ("work",),
    "barriers": (),
    "contact": "telegram",
    "name": "Lena",
    "phone": "+49 1512 3456789",
    "coach_wish": "any",
    "best_time": "any",
}


def changed(*rules: Rule, table: int = -1) -> Rules:
    """The shipped rules, with these in front in one of the deciding tables."""
    shipped = flow().rules
    tables = list(shipped.decide)
    old = tables[table]
    tables[table] = Table(old.name, old.policy, old.inputs, old.gives, (*rules, *old.rules), old.domains, old.at_least)
    return Rules(tuple(tables), shipped.then)


def local(district: str) -> Flow:
    """The shipped flow, where one district decides otherwise."""
    return replace(
        flow(), local={district: changed(Rule("here", {"age": Between(22, 22)}, "needs_check", "a council"))}
    )


def test_only_what_the_deciding_tables_read_stays() -> None:
    assert anonymous(flow(), GIVEN, DAY) == Anonymous(
        {"in_nrw": "yes", "age": 22, "paper": "duldung", "housing": "own"}, date(2026, 11, 1)
    )


def test_a_district_with_rules_of_its_own_is_named_by_its_first_municipality() -> None:
    found = anonymous(local("05754"), GIVEN, DAY)

    assert found is not None and found.answers["place"] == flow().places.municipalities("05754")[0].id
    assert result_for(local("05754"), found.answers, found.on).rule == "here"


def test_a_district_without_rules_of_its_own_stays_unnamed_where_another_has_some() -> None:
    found = anonymous(local("05913"), GIVEN, DAY)

    assert found is not None and found.answers["in_nrw"] == "yes" and "place" not in found.answers


def test_outside_nrw_nothing_but_that_is_told_of_the_place() -> None:
    found = anonymous(flow(), {"place": "outside_nrw"}, DAY)

    assert found is not None and found.answers == {"in_nrw": "no"}


def test_the_day_is_kept_where_the_month_began_with_another_rule() -> None:
    since = date(2026, 11, 10)
    rule = Rule("lately", {"age": Between(22, 22)}, "needs_check", "a letter", since=since)
    lately = replace(flow(), rules=changed(rule))

    found, before = anonymous(lately, GIVEN, DAY), anonymous(lately, GIVEN, since - timedelta(days=1))

    assert found is not None and found.on == DAY
    assert before is not None and before.on == date(2026, 11, 1)


def test_answers_that_decide_nothing_today_are_no_case() -> None:
    assert anonymous(flow(), {**GIVEN, "paper": "blue_card"}, DAY) is None
    assert anonymous(flow(), {}, DAY) is None
    assert anonymous(flow(), {key: value for key, value in GIVEN.items() if key != "age"}, DAY) is None


def test_an_answer_to_a_question_that_was_renamed_counts_by_its_new_name() -> None:
    questions = tuple(
        replace(question, was="years") if question.key == "age" else question for question in flow().questions
    )
    renamed = replace(flow(), questions=questions)
    given = {"years" if key == "age" else key: value for key, value in GIVEN.items()}

    found = anonymous(renamed, given, DAY)

    assert found is not None and found.answers["age"] == 22


@given(
    st.fixed_dictionaries(
        {
            "age": st.integers(14, 99),
            "paper": st.sampled_from(["duldung", "section_24", "permit", "unsure", "eu", "none"]),
            "permit": st.sampled_from(["section_24", "s25_4_5", "s25_1_2", "unsure"]),
            "paper_words": st.sampled_from(["aufenthaltsgestattung", "other_words", "unsure"]),
            "benefits": st.sampled_from(["sozialamt", "jobcenter", "unsure"]),
            "housing": st.sampled_from(["own", "state_facility", "unsure"]),
            "unmet_need": st.sampled_from(["yes", "no", "unsure"]),
        }
    )
)
def test_a_case_decides_as_the_person_did_and_can_be_given_as_one(answers: dict[str, Value]) -> None:
    everything = {"place": "05754/Gütersloh", **answers}
    asked: dict[str, Value] = {}
    for question in flow().questions:
        if question.key in everything and question.applies(asked):
            asked[question.key] = everything[question.key]

    found = anonymous(flow(), everything, DAY)

    assert found is not None
    theirs, mine = result_for(flow(), asked, DAY), result_for(flow(), found.answers, found.on)
    assert (mine.outcome, mine.rule) == (theirs.outcome, theirs.rule)
    assert "Gütersloh" not in str(found)
