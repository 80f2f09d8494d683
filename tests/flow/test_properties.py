"""What holds for every conversation, whoever talks and whatever happens."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.flow.effects import AskConsent, Finish, GiveContact, OpenLead, Refer
from bot.flow.model import Question
from bot.flow.state import Consented, Reviewed, State, WentBack
from bot.flow.walk import walk
from bot.places import OUTSIDE_NRW
from bot.rules.domain import Many, Value, contains
from tests.flow.talks import History, Talk, histories, persons, told
from tests.shipped import TODAY, flow

FLOW = flow()


def allows(question: Question, value: Value) -> bool:
    """Whether the question allows the value, also where no domain says so."""
    if question.domain is not None:
        return contains(question.domain, value)
    assert isinstance(value, str)
    if question.type == "place":
        return value == OUTSIDE_NRW or FLOW.places.get(value) is not None
    return 0 < len(value) <= question.longest


@settings(max_examples=60)
@given(histories())
def test_no_event_can_break_a_conversation(history: History) -> None:
    talk = history.talk()
    for happening in history.happenings:
        before, event = talk.state, happening.event(talk)
        effects = talk.happen(event)
        after = talk.state
        assert all(allows(FLOW.by_key[key], value) for key, value in after.answers.items()), event
        assert State.from_json(after.to_json()) == after, event
        assert after.turn >= before.turn, event
        asking = talk.way.asking
        options = asking.domain.options if asking is not None and isinstance(asking.domain, Many) else ()
        assert set(after.chosen) <= set(options), event
        pressed_twice = after == before and getattr(event, "turn", None) == before.turn - 1
        assert effects or pressed_twice or before.ended == "lead", event


@settings(max_examples=60)
@given(histories())
def test_after_a_lead_the_conversation_keeps_nothing_whatever_happens(history: History) -> None:
    talk = Talk()
    talk.hand_over()
    for happening in history.happenings:
        talk.happen(happening.event(talk))
        assert talk.state.ended == "lead" and not talk.state.answers
        assert not told(talk.effects) or all(line.startswith("tell ") for line in told(talk.effects))


@settings(max_examples=60)
@given(histories())
def test_only_the_answers_of_the_way_gone_are_left_when_it_ends(history: History) -> None:
    talk = history.talk()
    for happening in history.happenings:
        talk.happen(happening.event(talk))
        if talk.state.ended:
            assert set(talk.state.answers) <= set(talk.way.visited)


@settings(max_examples=60)
@given(histories())
def test_nothing_is_handed_over_without_a_yes_to_the_consent_of_this_turn(history: History) -> None:
    talk = history.talk()
    shown = -1
    for happening in history.happenings:
        event, turn = happening.event(talk), talk.state.turn
        effects = talk.happen(event)
        if any(isinstance(effect, OpenLead) for effect in effects):
            assert shown == turn  # nothing has been answered since the text was shown
            assert event == Consented(turn, yes=True)
        for effect in effects:
            if isinstance(effect, AskConsent) and effect.kind == "handover":
                shown = effect.turn


@given(persons())
def test_every_walk_ends(person: dict[str, Value]) -> None:
    talk = Talk()
    talk.go(person)
    last = talk.effects[-1]
    assert len(talk.state.answers) <= len(FLOW.questions)
    assert told((last,)) in (["review"], ["finish"])
    if told((last,)) == ["review"]:
        talk.happen(Reviewed(talk.state.turn))
        assert told(talk.happen(Consented(talk.state.turn, yes=True))) == ["lead"]


@given(persons())
def test_a_walk_takes_at_most_one_answer_per_question(person: dict[str, Value]) -> None:
    answers: dict[str, Value] = {}
    for _ in range(len(FLOW.questions) + 1):
        asking = walk(FLOW, answers, TODAY).asking
        if asking is None:
            return
        assert asking.key not in answers
        answers[asking.key] = person[asking.key]
    raise AssertionError("more questions than there are")


@given(persons())
def test_everybody_leaves_with_a_lead_a_contact_or_places_that_help(person: dict[str, Value]) -> None:
    talk = Talk()
    effects = talk.go(person)
    if told(effects)[-1] == "review":
        return
    assert isinstance(effects[-1], Finish)
    help_given = effects[-2]
    assert isinstance(help_given, GiveContact) or (isinstance(help_given, Refer) and len(help_given.results) >= 2)


@given(persons())
def test_only_the_answers_count_and_not_the_way_of_giving_them(person: dict[str, Value]) -> None:
    talk = Talk()
    talk.go(person)
    if talk.state.answers:
        assert walk(FLOW, person, TODAY).visited == talk.way.visited == tuple(talk.state.answers)


@settings(max_examples=50)
@given(persons(), st.lists(st.integers(0, 20), max_size=5))
def test_going_back_and_answering_the_same_changes_nothing(person: dict[str, Value], backs: list[int]) -> None:
    straight, winding = Talk(), Talk()
    straight.go(person)
    for until in backs:
        keys = [question.key for question in FLOW.questions]
        winding.go(person, until=keys[until % len(keys)])
        if winding.state.agreed:
            winding.happen(WentBack())
    winding.go(person)
    assert winding.state.ended == straight.state.ended
    assert winding.state.answers == straight.state.answers
