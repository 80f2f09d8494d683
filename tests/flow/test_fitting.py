"""A conversation under way meets another flow: what of it still holds."""

from __future__ import annotations

from bot.flow.fitting import entered
from bot.flow.state import State
from bot.storage.conversations import Conversation
from bot.turns import state_of
from tests.shipped import content, flow

ENDED = State({"age": 22, "turbo": "x"}, turn=9, agreed=True, reviewed=True, told="jobcenter", ended="referred")


def test_of_another_flow_only_the_answers_both_ask_for_count() -> None:
    assert entered(ENDED, flow()) == State({"age": 22}, turn=9, agreed=True)


def test_answers_the_other_flow_does_not_allow_are_asked_again() -> None:
    assert entered(State({"age": 5, "place": "05913/Dortmund"}), flow()).answers == {"place": "05913/Dortmund"}


def test_whoever_stood_in_a_flow_that_is_gone_stands_in_the_first_one_and_has_not_ended() -> None:
    gone = Conversation(1, flow="gone", state=ENDED.to_json())
    assert state_of(gone, content().flow_of("gone")) == State({"age": 22}, turn=9, agreed=True)


def test_a_lead_of_a_flow_that_is_gone_stays_with_the_coaches() -> None:
    gone = Conversation(1, flow="gone", state=State(turn=9, agreed=True, ended="lead").to_json())
    assert state_of(gone, flow()).ended == "lead"
