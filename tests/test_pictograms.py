"""Pictograms: which signs are one, and which stand on a button (mistakes in the file: tests/broken)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.flow import naming
from bot.pictograms import Pictograms, is_flag, is_one_emoji, load_pictograms
from bot.source import Source
from tests.shipped import content


@pytest.mark.parametrize("emoji", ["💼", "🤔", "⏸️", "♾️", "1️⃣", "#️⃣", "⌚", "➖", "🧑‍🎓", "🐻‍❄️", "↔️"])
def test_one_emoji(emoji: str) -> None:
    assert is_one_emoji(emoji)


@pytest.mark.parametrize(
    "text",
    ["", "x", "bus", "7", "7️", "▶", "©", "💼💼", "💼 ", " 💼", "👩🏽", "\u200d", "💼\u200d", "\ufe0f", "1⃣", "✅️️"],
)
def test_what_is_not_one_emoji(text: str) -> None:
    assert not is_one_emoji(text)


@given(st.text(max_size=5))
def test_any_text_is_one_emoji_or_not(text: str) -> None:
    assert is_one_emoji(text) in (True, False)


@pytest.mark.parametrize("flag", ["🇺🇦", "🇪🇺", "🏳️", "🏴", "🏁", "🚩", "🎌", "🏳️‍🌈", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🇩"])
def test_flags_of_all_kinds(flag: str) -> None:
    assert is_flag(flag)


def test_every_shipped_answer_has_a_pictogram_and_no_two_of_a_question_the_same() -> None:
    for flow in content().flows.values():
        for question in flow.questions:
            options = naming.options(question)
            shown = [flow.pictograms.of(question.key, option) for option in options]
            assert all(shown) and len(set(shown)) == len(options), question.key
            assert all(is_one_emoji(one) and not is_flag(one) for one in shown)


def test_the_pictogram_of_a_question_goes_before_the_one_of_all() -> None:
    known = Pictograms({"none": "➖", "yes": "✅"}, {"german": {"none": "🔇"}})
    assert (known.of("german", "none"), known.of("paper", "none"), known.of("german", "yes")) == ("🔇", "➖", "✅")
    assert known.of("paper", "duldung") == ""


def test_where_the_flows_are_broken_nothing_is_compared_with_them() -> None:
    source = Source("locales/pictograms.yaml", "format: 1\nquestions: {nothing: {a: 💼}}\n")
    assert load_pictograms(source, None).of("nothing", "a") == "💼" and source.problems == []
    load_pictograms(source, {"something": ("a",)})
    assert {problem.kind for problem in source.problems} == {"pictogram-no-question", "pictogram-missing"}
