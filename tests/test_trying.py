"""What is kept of a conversation played in the terminal: cases that hold, a transcript that replays, no names."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.flow.answers import Unusable, understand
from bot.flow.case_results import run_cases
from bot.flow.cases import load_cases
from bot.terminal import Conversation, played
from bot.trying import NAME, NO_ANSWER, PHONE, Kept, Trial, is_sound
from tests.shipped import TODAY, content, flow

SECRETS = ("Sara Secret", "0171 5550123", "+49 171 5550123", "!!! Secret")
TO_GOALS = ("[Yes, start]", "44135", "22", "Duldung", "1", "1", "1", "1")
TO_NAME = (*TO_GOALS, "[Work]", "[Done]", "[None of these]", "[By phone]")


def tried(*said: str, on: date = TODAY) -> Kept:
    """What is kept after somebody said these lines."""
    trial = Trial(content(), "en", on)
    list(trial.conversation.begin())
    for line in said:
        list(trial.say(line))
    return trial.kept()


def answers(*said: str) -> dict[str, object]:
    """The answers of the one case that is kept."""
    (case,) = tried(*said).cases
    return dict(case.answers)


def test_a_conversation_that_ends_early_is_kept_with_what_is_still_needed() -> None:
    (case,) = tried("[Yes, start]", "44135", "22").cases
    assert case.answers == {"place": "05913/Dortmund", "age": 22}
    assert case.expected["outcome"] == "" and case.expected["needed"] == ("paper", "benefits", "housing", "unmet_need")


def test_answers_that_are_deleted_at_once_are_kept_for_the_case() -> None:
    assert answers("[Yes, start]", "Berlin", "[I live outside North Rhine-Westphalia]") == {"place": "outside_nrw"}
    assert answers("[Yes, start]", "44135", "22", "[Show more]", "[No paper]") == {
        "place": "05913/Dortmund",
        "age": 22,
        "paper": "none",
    }
    assert answers("[Yes, start]", "44135", "17", "Duldung", "anything")["age"] == 17


def test_the_final_answers_are_kept_of_one_who_changed_them() -> None:
    assert answers("[Yes, start]", "44135", "22", "/back", "23")["age"] == 23
    changed = answers("[Yes, start]", "44135", "22", "Aufenthaltserlaubnis", "1", "/back", "/back", "Duldung")
    assert changed["paper"] == "duldung" and "permit" not in changed


def test_nothing_is_kept_of_one_who_answered_nothing() -> None:
    assert tried().cases == () and tried("[Yes, start]", "44135", "/back").cases == ()


def test_both_flows_are_kept_of_one_who_went_on() -> None:
    trial = Trial(content(), "en", TODAY)
    list(trial.conversation.begin())
    person = {"permit": "s25_1_2", "benefits": "jobcenter", "unmet_need": "no", "german": "a2", "goals": "work"}
    for line in ("[Yes, start]", "44135", "22", "Aufenthaltserlaubnis"):
        list(trial.say(line))
    texts = content().words.of("en")
    while (asking := trial.conversation.asking()) is not None:
        option = person.get(asking.key) or str(asking.domain.options[0])  # type: ignore[union-attr]
        list(trial.say(f"[{texts.plain(f'{asking.key}-option-{option}')}]"))
        if asking.type == "many":
            list(trial.say("[Done]"))
    list(trial.say(f"[{texts.plain('flow-job-turbo-go-on')}]"))
    list(trial.say(f"[{texts.plain('benefits-option-jobcenter')}]"))
    assert [case.flow.name for case in trial.kept().cases] == ["durchstarten", "job-turbo"]


@pytest.mark.parametrize("unusable", ["123", "!!! 0171 5550123"])
def test_names_and_numbers_are_not_kept(unusable: str) -> None:
    kept = tried(*TO_NAME, unusable, "0171 5550123", "Sara Secret", "1")
    assert "Secret" not in kept.transcript and "5550123" not in kept.transcript
    assert f"> {NO_ANSWER}\n" in kept.transcript and f"> {PHONE}\n" in kept.transcript and "> name\n" in kept.transcript
    assert "name" not in kept.cases[0].answers


def test_a_yes_and_labels_that_were_typed_are_kept_as_they_were() -> None:
    kept = tried("yes", *TO_GOALS[1:], "work!", "learn german.", "[Done]")
    assert "\n> yes\n" in kept.transcript and "\n> work!\n" in kept.transcript
    assert kept.cases[0].answers["goals"] == ("work", "german")


def test_the_number_that_stands_for_others_is_one() -> None:
    for asked in ("phone", "name"):
        assert isinstance(understand(flow().by_key[asked], NO_ANSWER, flow().places, flow().numbers, TODAY), Unusable)
    assert not isinstance(understand(flow().by_key["phone"], PHONE, flow().places, flow().numbers, TODAY), Unusable)


def test_a_button_is_kept_by_its_label_and_a_text_on_one_line() -> None:
    transcript = tried("1", "441\u202835\r").transcript
    assert "\n> [Yes, start]\n" in transcript and "\n> 441 35\n" in transcript


@pytest.mark.parametrize("name", ["", "Hamid", "a b", "../a", "a--b", "-a", "a" * 61, "ü", "a\n"])
def test_what_is_no_name_for_a_trial(name: str) -> None:
    assert not NAME.fullmatch(name)


def lines() -> st.SearchStrategy[list[str]]:
    """What somebody may type, most of it sensible."""
    numbers = st.integers(1, 9).map(str)
    typed = st.sampled_from(["44135", "Köln", "Berlin", "22", "17", "28", "Duldung", "[Done]", "/back", "/start", "x"])
    return st.lists(st.one_of(numbers, numbers, typed, st.sampled_from(SECRETS)), max_size=30)


@given(lines())
def test_what_is_kept_always_holds_and_replays_and_names_nobody(said: list[str]) -> None:
    trial = Trial(content(), "en", TODAY)
    list(trial.conversation.begin())
    for line in ("[Yes, start]", *said):
        asking = trial.conversation.asking()
        if line not in SECRETS or asking is None or asking.type not in ("place", "number"):
            list(trial.say(line))
    kept = trial.kept()
    assert "Secret" not in kept.transcript and "5550123" not in kept.transcript
    rest = kept.transcript.split("\n")
    again = played(Conversation(content(), "en", TODAY), [line[2:] for line in rest if line.startswith("> ")])
    assert "\n".join(again) + "\n" == kept.transcript
    for case in kept.cases:
        text = case.added_to(case.added_to("", "one", "a comment"), "two", "")
        assert is_sound(text, "tried.yaml", content(), "two")
        cases, _ = load_cases([("tried.yaml", text)], content().flows)
        assert run_cases(case.flow, cases).failures == () and len(cases) == 2


def test_what_is_kept_are_the_answers_that_were_given() -> None:
    trial = Trial(content(), "en", TODAY)
    list(trial.conversation.begin())
    for line in (*TO_NAME, "0171 5550123", "Sara Secret", "1", "1"):
        list(trial.say(line))
    (case,) = trial.kept().cases
    given_answers = trial.conversation.given["durchstarten"]
    assert case.answers == {key: value for key, value in given_answers.items() if key in flow().read}
