"""The language: proposed by the telephone, switched at any moment, and nothing is lost by it."""

import hashlib

import pytest

from tests.journeys.player import SEND, TO_CONTACT, TO_GOALS, TO_RESULT, labels_of, to_review, words_of
from tests.journeys.stage import Stage

CLAIM = "🙋 Übernehmen"
GERMAN = ("/language", "[Deutsch]")
OLD_BUTTON = "Dieser Knopf gehört zu einer früheren Frage."


@pytest.mark.parametrize(
    ("phone", "on_top"),
    [
        ("fa", ["فارسی", "دری"]),
        ("prs", ["دری"]),
        ("ku", ["Kurdî (Kurmancî)", "کوردی (سۆرانی)"]),
        ("ckb", ["کوردی (سۆرانی)"]),
        ("ar-ER", ["العربية"]),
        ("ti-ER", ["ትግርኛ"]),
    ],
)
async def test_the_phone_proposes_languages_and_each_asks_in_its_own_words(
    stage: Stage, phone: str, on_top: list[str]
) -> None:
    saba = stage.somebody("Saba", phone)
    words = stage.content.words

    came = await saba.says("/start")

    assert labels_of(saba.last)[: len(on_top) + 1] == [*on_top, "English"]
    for locale in (*words.proposed(phone), "en", "de"):
        assert words.of(locale)("language-choose").strip("\u200f") in came.replace("\u200f", "")


async def test_a_phone_in_a_language_the_bot_does_not_speak_shows_those_most_people_read_first(stage: Stage) -> None:
    saba = stage.somebody("Saba", "sw")

    came = await saba.says("/start")

    assert came == "Please choose your language.\nBitte wählen Sie Ihre Sprache."
    assert labels_of(saba.last)[:4] == ["English", "Deutsch", "Українська", "Русский"]


async def test_the_language_of_the_chat_stands_before_the_one_of_the_phone(stage: Stage) -> None:
    olena = stage.somebody(language="uk")
    await olena.answers("/start", "[English]", "/language")

    assert labels_of(olena.last)[:2] == ["English", "Українська"]


async def test_what_is_ticked_stays_ticked(stage: Stage) -> None:
    olena = await stage.person(*TO_RESULT, *TO_GOALS, "[◻️ Work]")

    await olena.answers(*GERMAN)

    assert [label for label in labels_of(olena.last) if label.startswith("☑️")] == ["☑️ 💼 Arbeit"]
    await olena.presses("✅ Fertig")
    assert "Arbeit" in (await olena.says("/mydata")).split("Ziele")[1]


async def test_the_review_comes_in_the_new_language(stage: Stage) -> None:
    olena = await stage.person(*to_review())

    came = await olena.answers(*GERMAN)

    assert "Bitte prüfen Sie Ihre Antworten" in came and "• Alter: 19" in came
    assert "✅ Alles richtig, weiter" in labels_of(olena.last)


async def test_a_yes_to_the_handover_counts_only_under_the_text_in_the_new_language(stage: Stage) -> None:
    olena = await stage.person(*to_review(), SEND[0])
    shown = olena.last
    await olena.answers(*GERMAN)
    anew = olena.last

    came = await olena.presses("✅ Yes, pass it on", on=shown)

    assert await stage.count("lead") == 0
    assert OLD_BUTTON in came and words_of(anew) in came
    await olena.presses("✅ Ja, weitergeben")
    rows = await stage.sql("SELECT locale, text_hash FROM consent WHERE kind = 'handover'")
    assert [tuple(row) for row in rows] == [("de", hashlib.sha256((anew.text or "").encode()).hexdigest())]
    assert await stage.count("lead") == 1


async def test_a_yes_to_the_first_text_counts_only_under_the_one_in_the_new_language(stage: Stage) -> None:
    olena = stage.somebody()
    await olena.answers("/start", "[English]")
    shown = olena.last
    await olena.answers(*GERMAN)

    assert OLD_BUTTON in await olena.presses("Yes, start", on=shown)
    assert await stage.count("consent") == 0
    await olena.presses("Ja, anfangen")
    assert [row[0] for row in await stage.sql("SELECT locale FROM consent")] == ["de"]


async def test_the_same_language_chosen_again_leaves_a_consent_as_it_was(stage: Stage) -> None:
    olena = await stage.person(*to_review(), SEND[0])
    shown = olena.last
    await olena.answers("/language", "[English]")

    await olena.presses("✅ Yes, pass it on", on=shown)

    assert await stage.count("lead") == 1


async def test_after_an_early_end_another_language_begins_anew(stage: Stage) -> None:
    olena = await stage.person("[I live outside North Rhine-Westphalia]")

    came = await olena.answers(*GERMAN)

    assert labels_of(olena.last)[0] == "Ja, anfangen" and "Guten Tag" in came
    assert await stage.count("consent") == 0


async def test_while_a_coach_writes_the_words_around_are_in_the_new_language_and_the_card_says_so(
    stage_on_both: Stage,
) -> None:
    sara = await stage_on_both.coach()
    olena = await stage_on_both.person(*to_review(), *SEND)
    await sara.presses(CLAIM)
    assert "Sprache: Englisch" in words_of(sara.find("Anfrage 1\nOrt"))

    await olena.answers("/language", "[Українська]")

    card = words_of(sara.find("Anfrage 1\nOrt"))
    assert "Sprache: Ukrainisch" in card
    assert "Englisch" in next(line for line in card.split("\n") if "Einwilligung" in line)
    await sara.replies(sara.find("Name: Lena"), "Guten Tag!")
    says = stage_on_both.content.words.of("uk").plain("coach-says-german", coach="Sara")
    assert says.replace("\u2068", "").replace("\u2069", "") in olena.new


async def test_the_phones_keyboard_comes_in_the_new_language(stage: Stage) -> None:
    olena = await stage.person(*TO_RESULT, *TO_CONTACT, "By phone")

    await olena.answers(*GERMAN)

    keyboard = olena.phone.keyboard
    assert keyboard is not None and "📱 Meine Nummer teilen" in str(keyboard)
    stage.shared.add(olena.phone.phone_number)
    assert "Wie darf der Coach Sie nennen?" in await olena.does(olena.phone.uses_keyboard("📱 Meine Nummer teilen"))
    assert olena.phone.keyboard is None
