"""What changed files would mean for people half-way: asked again, place lost, another outcome."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.content import load_snapshot
from bot.flow.model import Flow
from bot.flow.preview import Fate, HalfWay, Outlook, fate, outlooks
from bot.flow.state import State
from bot.rules.domain import Number, Value
from tests.shipped import TODAY, content

PLACE: Mapping[str, Value] = {"place": "05913/Dortmund"}
FITS: Mapping[str, Value] = {**PLACE, "age": 22, "paper": "duldung", "housing": "own"}
AT_CONTACT: Mapping[str, Value] = {
    **FITS,
    "activity": "none",
    "certificate": "none",
    "german": "a1",
    "goals": ("work",),
    "barriers": (),
}


def for_people_up_to_20() -> Flow:
    """The shipped flow, in which nobody may say any more that they are older."""
    start = content().start
    asked = [replace(one, domain=Number(14, 20)) if one.key == "age" else one for one in start.questions]
    return replace(start, questions=tuple(asked))


def renamed(key: str, new: str, was: str = "") -> Flow:
    """The shipped flow with a question under another key."""
    start = content().start
    return replace(
        start, questions=tuple(replace(one, key=new, was=was) if one.key == key else one for one in start.questions)
    )


def without(key: str) -> Flow:
    """The shipped flow without a question."""
    start = content().start
    return replace(start, questions=tuple(one for one in start.questions if one.key != key))


def person(answers: Mapping[str, Value], after: Flow) -> HalfWay:
    """Somebody who has given `answers` in the shipped flow, and would go on in `after`."""
    return HalfWay(State(answers, turn=len(answers) + 1, agreed=True), content().start, after)


def test_files_that_are_the_same_change_nothing() -> None:
    assert fate(person(FITS, content().start), TODAY) == Fate()


def test_an_answer_that_is_not_allowed_any_more_is_asked_again() -> None:
    assert fate(person(FITS, for_people_up_to_20()), TODAY) == Fate(again="age", outcomes=("eligible", ""))


def test_a_question_under_another_name_costs_the_place_unless_it_says_what_it_was() -> None:
    assert fate(person(AT_CONTACT, renamed("barriers", "obstacles")), TODAY) == Fate(lost=True)
    assert fate(person(AT_CONTACT, renamed("barriers", "obstacles", was="barriers")), TODAY) == Fate()


def test_a_question_that_is_gone_for_good_costs_no_place() -> None:
    assert fate(person(AT_CONTACT, without("barriers")), TODAY) == Fate()


def test_another_rule_changes_the_outcome_of_those_it_decided() -> None:
    name, rule = "flows/tables/eligibility.yaml", "{id: main-group, "
    text = content().files[name].decode()
    line = next(line for line in text.splitlines() if rule in line)
    files = {**content().files, name: text.replace(line, line.replace("then: eligible", "then: needs_check")).encode()}
    after = load_snapshot(files, TODAY, ("de",)).start

    assert fate(person(FITS, after), TODAY) == Fate(outcomes=("eligible", "needs_check"))
    assert fate(person(PLACE, after), TODAY) == Fate()


def test_people_are_counted_by_flow() -> None:
    same, again = person(FITS, content().start), person(FITS, for_people_up_to_20())
    lost, guessed = person(AT_CONTACT, renamed("barriers", "obstacles")), replace(same, guessed=True)
    people = [("b", lost), ("a", same), ("a", again), ("a", again), ("a", guessed)]

    assert outlooks(people, TODAY) == (
        Outlook("a", people=4, again={"age": 2}, outcomes={("eligible", ""): 2}, guessed=1),
        Outlook("b", people=1, lost=1),
    )
