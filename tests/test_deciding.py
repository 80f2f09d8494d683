"""Answers as JSON: what the tables say to them, and which answers are none."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.authoring import complaint
from bot.deciding import WrongAnswers, decide_for
from bot.flow.walk import walk
from bot.rules.domain import Value
from tests.flow.talks import persons
from tests.shipped import TODAY, content


def told(error: WrongAnswers, language: str = "en") -> list[str]:
    """What is wrong, in words."""
    return [complaint(language, one.kind, one.args) for one in error.complaints]


@pytest.mark.parametrize(
    ("answers", "wrong"),
    [
        ("", "answers:1:1: this is not JSON: Expecting value"),
        ("[]", "answers: write an object"),
        ("[" * 100_000, "answers: nested too deep"),
        ('{"age": ' + "1" * 5000 + "}", "answers: a number is too long"),
        ('{"aeg": 22}', '"aeg" is no question; did you mean "age"?'),
        ('{"age": 13}', "age: 13 is no answer; a whole number from 14 to 99"),
        ('{"age": 22.5}', "age: 22.5 is no answer"),
        ('{"age": "22"}', 'age: "22" is no answer'),
        ('{"paper": "passport"}', 'paper: "passport" is no answer; there is: duldung'),
        ('{"goals": ["work", "work"]}', 'goals: ["work", "work"] is no answer; a list of 1 to 3 of: work'),
        ('{"goals": [["work"]]}', 'goals: [["work"]] is no answer'),
        ('{"goals": [{}]}', "goals: [{}] is no answer"),
        ('{"place": "Atlantis"}', 'place: "Atlantis" is no answer; a postcode, a municipality'),
        ('{"place": 40721}', "place: 40721 is no answer"),
        ('{"residence": "citizen"}', 'residence: "citizen" is no answer; there is: duldung'),
        ('{"phone": "12"}', 'phone: "12" is no answer; a text'),
    ],
)
def test_answers_the_flow_does_not_know_are_told(answers: str, wrong: str) -> None:
    with pytest.raises(WrongAnswers) as caught:
        decide_for(content(), content().start, answers, TODAY)
    assert told(caught.value)[0].startswith(wrong)


@given(persons())
def test_what_is_decided_is_what_the_conversation_decides(person: dict[str, Value]) -> None:
    way = walk(content().start, person, TODAY)
    given_answers = {key: person[key] for key in way.visited}
    found = decide_for(content(), content().start, json.dumps(given_answers), TODAY)
    assert way.verdict.decided is not None
    assert found["rule"] == way.verdict.decided.rule.id
    assert found["needed"] == []
    assert found["outcome"] == way.verdict.decided.rule.then


@given(persons(), st.data())
def test_what_is_needed_are_questions_not_answered_yet(person: dict[str, Value], data: st.DataObject) -> None:
    keys = data.draw(st.lists(st.sampled_from(sorted(person)), unique=True))
    found = decide_for(content(), content().start, json.dumps({key: person[key] for key in keys}), TODAY)
    assert not set(found["needed"]) & set(keys)
    assert set(found["needed"]) <= set(content().start.by_key)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda x: st.lists(x) | st.dictionaries(st.text(), x),
    )
)
def test_any_json_is_decided_or_told_to_be_wrong(value: object) -> None:
    for text in (json.dumps(value), json.dumps({"place": value, "age": value, "goals": value, "phone": value})):
        try:
            decide_for(content(), content().start, text, TODAY)
        except WrongAnswers as error:
            wrong = told(error)
        else:
            continue
        assert all(wrong)
