"""What somebody means who types where buttons stand: labels in any language, yes and no."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.authoring import hint, what
from bot.content import ROOT, Authors, snapshot
from bot.flow import naming
from bot.flow.model import Flow
from bot.flow.state import DONE
from bot.source import Problems
from bot.typed_words import consent_meant, option_meant
from bot.words import Words
from bot.yes_no import YesNo, load_yes_no
from tests.shipped import TODAY


@cache
def shipped() -> tuple[dict[str, Flow], Words]:
    """The flows and the words of every language."""
    authors = Authors(snapshot(ROOT), TODAY)
    return {authored.flow.name: authored.flow for authored in authors.flows}, authors.words


def meant(key: str, text: str, locale: str = "en") -> str:
    """The option of a shipped question that a text means; "" for none."""
    flows, words = shipped()
    flow = flows["durchstarten"]
    return option_meant(flow, flow.by_key[key], text, words.of(locale))


def test_every_label_typed_in_any_language_means_its_own_option() -> None:
    flows, words = shipped()
    for flow in flows.values():
        for question in flow.questions:
            for option in naming.options(question):
                for locale, label in words.of("en").everywhere(naming.option(question.key, option)):
                    assert option_meant(flow, question, label, words.of(locale)) == option, (locale, label)
                    assert option_meant(flow, question, label, words.of("en")) == option, (locale, label)


@pytest.mark.parametrize(
    ("key", "text", "option"),
    [
        ("paper", "duldung", "duldung"),
        ("paper", "DULDUNG!", "duldung"),
        ("paper", "duldong", "duldung"),
        ("paper", "Дульдунг", "duldung"),
        ("paper", "دولدونغ", "duldung"),
        ("paper", "ዱልዱንግ", "duldung"),
        ("paper", "призупинення депортації", "duldung"),
        ("paper", "Aufenthaltsgestatung", "gestattung"),
        ("paper", "aufenthalts gestattung", "gestattung"),
        ("paper", "§24", "section_24"),
        ("paper", "§ ٢٤", "section_24"),
        ("paper", "kein papier", "none"),
        ("paper", "Не знаю", "unsure"),
        ("german", "a1", "a1"),
        ("german", "B2 or better", "b2_plus"),
        ("activity", "çalışıyorum", "work"),
        ("activity", "ÇALIŞIYORUM", "work"),
        ("activity", "كار ميكنم", "work"),  # Dari on an Arabic keyboard
        ("activity", "کار می کنم", "work"),
        ("benefits", "Bürgergeld", "jobcenter"),
        ("goals", "Arbeit", "work"),
        ("goals", "fertig", DONE),
        ("barriers", "None of these", DONE),
    ],
)
def test_a_label_is_understood_as_people_write_it(key: str, text: str, option: str) -> None:
    assert meant(key, text) == option


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("paper", "1"),
        ("paper", "24"),
        ("paper", "٢"),
        ("paper", "① "),
        ("paper", "Ausweis"),
        ("paper", "ja"),
        ("permit", "§ 25"),  # three of them
        ("certificate", "School"),  # in Germany or elsewhere
        ("activity", "çalışmıyorum"),
        ("activity", "ich arbeite nicht"),
        ("benefits", "Ich verdiene selbst kein Geld"),
        ("housing", "Nicht Wohnung oder Unterkunft der Stadt"),
        ("housing", "Wohnung oder Unterkunft nicht der Stadt"),
        ("activity", "не працюю"),
        ("age", "Duldung"),
        ("name", "Duldung"),
        ("paper", ""),
        ("paper", "😀"),
        ("paper", "Duldung " * 600),
    ],
)
def test_what_is_not_certain_chooses_nothing(key: str, text: str) -> None:
    assert meant(key, text) == ""


@pytest.mark.parametrize(
    ("text", "locale", "option"),
    [
        ("Ja.", "uk", "yes"),
        ("እወ", "ti", "yes"),
        ("NEIN", "ar", "no"),
        ("yes please", "en", "yes"),
        ("nope", "fr", "no"),
    ],
)
def test_yes_and_no_answer_a_question_with_these_options(text: str, locale: str, option: str) -> None:
    assert meant("unmet_need", text, locale) == option


@given(st.text(max_size=120), st.sampled_from(["paper", "goals", "unmet_need"]))
def test_any_text_means_an_option_of_the_question_or_none(text: str, key: str) -> None:
    flows, _ = shipped()
    assert meant(key, text) in ("", DONE, *naming.options(flows["durchstarten"].by_key[key]))


def test_a_word_counts_in_its_own_language_first() -> None:
    words = YesNo({"ku": {"na": "no"}, "xx": {"na": "yes", "tak": "yes"}, "uk": {"tak": "yes"}, "de": {"ne": "no"}})
    assert words.meant("Na", "ku") == "no"
    assert words.meant("Na", "xx") == "yes"
    assert words.meant("Na", "uk") is None  # others do not agree
    assert words.meant("tak", "ku") == "yes"
    assert words.meant("ne", "ku") == "no"


def test_a_consent_takes_no_word_of_a_third_language() -> None:
    words = YesNo({"uk": {"так": "yes"}, "fa": {"بله": "yes"}, "de": {"ja": "yes"}, "en": {"ok": "yes"}})
    assert words.said("Так", "uk") == words.said("Ja!", "uk") == words.said("ok", "uk") == "yes"
    assert words.said("بله", "uk") is None
    assert words.said("بله", "fa-AF") == "yes"


LONG = " " * 100 + "aber nicht meine Nummer"


@pytest.mark.parametrize(
    "text",
    [
        *("", "ja nein", "ja?", "ja 22", "ja, wenn keine Polizei kommt", "😀", "ok " * 60, "Ja" + LONG),
        *("Ja, weitergeben?", "Ja, weitergeben؟", "Ja, weitergeben 2", "Ja, weitergeben" + LONG),
    ],
)
def test_only_a_plain_yes_is_a_yes(text: str) -> None:
    flows, words = shipped()
    assert consent_meant(flows["durchstarten"], "handover", text, words.of("de")) == ""


@pytest.mark.parametrize(
    ("kind", "text", "meaning"),
    [
        ("precheck", "Yes, start", "yes"),
        ("precheck", "not now", "no"),
        ("review", "all correct, continue", ""),
        ("handover", "Yes pass it on", "yes"),
        ("handover", "No, do not pass it on", "no"),
        ("precheck", "Yes, pass it on", ""),
    ],
)
def test_the_words_on_the_buttons_of_a_consent_are_its_answers(kind: str, text: str, meaning: str) -> None:
    flows, words = shipped()
    assert consent_meant(flows["durchstarten"], kind, text, words.of("en")) == meaning


def test_all_mistakes_in_the_words_are_told_at_once() -> None:
    text = """\
format: 2
words:
  de: {"yes": [ja, gut], "no": [nein, Gut!]}
  en: {"yes": ok}
  fr: oui
"""
    with pytest.raises(Problems) as caught:
        load_yes_no(text, "y.yaml")
    assert all(hint(problem) for problem in caught.value.problems)
    assert [f"{problem.at.line}:{problem.at.column} {what(problem)}" for problem in caught.value.problems] == [
        "1:9 this format is not known",
        '3:39 "Gut!" is yes and no in the same language',
        '4:7 "no" is missing',
        "5:7 here must stand lines of the form `key: value`",
    ]
