"""The conversation in the terminal: what is typed, and the lines that come back (whole talks: tests/transcripts)."""

from __future__ import annotations

import pytest

from bot.terminal import Conversation, plain
from tests.shipped import TODAY, content


def talk(*said: str, language: str = "en") -> tuple[Conversation, list[str]]:
    """A conversation after some lines, and what came back after the last."""
    conversation = Conversation(content(), language, TODAY)
    lines = list(conversation.begin())
    for line in said:
        lines = list(conversation.say(line))
    return conversation, lines


def heard(*said: str, language: str = "en") -> str:
    """What came back after the last line, without isolation marks."""
    return "\n".join(talk(*said, language=language)[1]).replace("\u2068", "").replace("\u2069", "")


TO_PAPER = ("[Yes, start]", "44135", "22")
TO_GOALS = (*TO_PAPER, "Duldung", "1", "1", "1", "1")


def test_a_message_begins_with_an_arrow_and_its_buttons_stand_below_in_brackets() -> None:
    first = heard()
    assert first.startswith("< Hello!\n\n  This is about the programme")
    assert first.endswith("  [Yes, start]\n  [Yes, and remind me once]\n  [Not now]\n  [🌐 Language]")


@pytest.mark.parametrize("press", ["[Yes, start]", "[yes, START]", "Yes, start", "1"])
def test_a_button_is_pressed_by_its_label_or_its_number(press: str) -> None:
    assert "Where do you live?" in heard(press)


def test_signs_before_a_label_need_not_be_typed() -> None:
    assert "Where do you live?" in heard(*TO_PAPER[:2], "[Back]")
    assert "How old are you?" in heard(*TO_PAPER, "[◀ Back]")


def test_a_number_is_an_answer_where_a_number_is_asked() -> None:
    assert "Question 1" in heard("[Yes, start]", "2")  # no postcode, and not the second button
    conversation, _ = talk(*TO_PAPER)
    assert conversation.state.answers["age"] == 22


def test_a_number_beyond_the_buttons_is_typed_text() -> None:
    assert "Please press one of the buttons." in heard(*TO_PAPER, "99")


def test_a_pressed_question_is_ticked() -> None:
    pressed = heard(*TO_PAPER, "[Duldung (deportation suspended)]")
    assert pressed.startswith("~ ✓ Duldung (deportation suspended)\n< Question 4")


def test_a_typed_option_is_shown_back() -> None:
    typed = heard(*TO_PAPER, "duldung")
    assert typed.startswith("< Question 4") and "  ✓ Duldung (deportation suspended)" in typed


def test_a_tap_on_one_of_several_answers_shows_the_buttons_again() -> None:
    lines = heard(*TO_GOALS, "[Work]").split("\n")
    assert lines[0] == "  [☑️ 💼 Work]" and all(line.startswith("  [") for line in lines)


def test_back_and_start_are_commands() -> None:
    assert "How old are you?" in heard(*TO_PAPER, "/back")
    assert "Which paper do you have" in heard(*TO_PAPER, "/start")


def test_places_can_be_chosen_from_the_list() -> None:
    path = ("[Yes, start]", "[Choose from a list]", "[Arnsberg]")
    assert heard(*path).startswith("< Which town or district is it?\n  [Bochum]")
    assert "How old are you?" in heard(*path, "[Dortmund]", "[Dortmund]")
    assert heard(*path, "[Dortmund]", "[Back]") == heard(*path)


def test_a_handover_is_told_and_kept() -> None:
    choices = (
        "[Work]",
        "[Done]",
        "[None of these]",
        "[Here in Telegram]",
        "Sara",
        "[It does not matter]",
        "[Any time]",
    )
    ends = ("[All correct, continue]", "[Yes, pass it on]")
    conversation, lines = talk(*TO_GOALS, *choices, *ends)
    assert lines == ["* handed over"]
    assert conversation.lead is not None and conversation.lead.name == "Sara"


def test_buttons_of_the_running_bot_are_named_as_such() -> None:
    assert heard("[Language]") == "* [🌐 Language] belongs to the running bot"
    assert heard("[Not now]") == "* [Not now] belongs to the running bot"


@pytest.mark.parametrize(
    "line", ["", "[]", "[nothing]", "/what", "x" * 5000, "1" * 5000, "\x00", "\u202e", "[", "0", "-1", "²"]
)
def test_no_line_breaks_the_conversation(line: str) -> None:
    for said in ((), ("1",), TO_PAPER, TO_GOALS):
        assert talk(*said, line)[1]


def test_bare_text_has_neither_tags_nor_entities() -> None:
    assert plain("<b>Sara</b> &lt;3 &amp; <i>more</i>") == "Sara <3 & more"
