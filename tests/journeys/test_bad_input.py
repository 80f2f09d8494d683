"""Whatever can be typed is answered sensibly, escaped, and never with a traceback."""

import pytest

from tests.journeys.player import SEND, TO_CONTACT, TO_RESULT, to_review
from tests.journeys.stage import Stage

STRANGE = [
    "x" * 4096,
    "<b>Dortmund</b> & <script>alert(1)</script>",
    "\u202e44135\u202c\u200b\u2066",
    "a\x07b\x1bc",
    "😀😀😀",
    "🏳️‍🌈",
    "' OR 1=1 --",
    "{name} %s $x { $place }",
    "\U0001f1fa\U0001f1e6",
    "ዶርትሙንድ",
]


async def test_no_text_breaks_the_question_for_the_place(stage: Stage) -> None:
    olena = await stage.person()

    for said in STRANGE:
        came = await olena.says(said)
        assert "Sorry, something went wrong" not in came
        assert "alert" not in came
        if "Where do you live?" not in came:  # some are a place after all
            assert "How old are you?" in came
            await olena.says("/back")


async def test_an_age_is_understood_in_any_script(stage: Stage) -> None:
    olena = await stage.person("44135")

    for said in ("22 years", "I am 22", "٢٢", "۲۲", "፳፪", "２２"):
        assert "✓ 22" in await olena.says(said)
        await olena.says("/back")


async def test_what_is_no_age_is_asked_again(stage: Stage) -> None:
    olena = await stage.person("44135")

    for said in ("not telling", "twenty or thirty", "-", "22 or 23", "999999", "13", "😀", "1e3", "x" * 4096):
        came = await olena.says(said)
        assert "Please write a number" in came
        assert "How old are you?" in came


async def test_a_year_of_birth_is_asked_back(stage: Stage) -> None:
    olena = await stage.person("44135")

    assert "Is that your year of birth?" in await olena.says("2004")
    assert "Which paper do you have" in await olena.presses("22")


async def test_after_three_tries_a_way_out_is_offered(stage: Stage) -> None:
    olena = await stage.person("44135", "old", "enough", "really")

    assert "A human can help you with this question." in olena.new
    assert "This is the contact in Dortmund:" in await olena.presses("🙋 Talk to a human")


async def test_what_is_no_name_is_asked_again(stage: Stage) -> None:
    olena = await stage.person(*TO_RESULT, *TO_CONTACT, "[Here in Telegram]")

    for said in ("12345", "...", "😀", "\u200b", "x" * 61):
        came = await olena.says(said)
        assert "What should the coach call you?" in came
        assert "Please" in came


@pytest.mark.parametrize("name", ['<b>Le\u202ena</b> & "Co"', "أمينة", "A" * 60])
async def test_a_strange_name_reaches_the_coach_as_it_is(stage: Stage, name: str) -> None:
    sara = await stage.coach()

    await stage.person(*to_review(name), *SEND)
    await sara.presses("🙋 Übernehmen")
    await sara.presses("✍️ Schreiben")

    shown = name.replace("\u202e", "")  # Telegram itself drops direction overrides
    assert f"Name: {shown}" in sara.screen
    assert f"Ihr Text geht an {shown} (Anfrage 1)" in sara.screen
    assert await sara.says("/leads")


async def test_a_telephone_number_can_be_typed_in_any_script(stage: Stage) -> None:
    olena = await stage.person(*TO_RESULT, *TO_CONTACT, "[By phone]")

    for said in ("0176 1234567", "٠١٧٦١٢٣٤٥٦٧", "+380 67 123 4567"):
        assert "What should the coach call you?" in await olena.says(said)
        await olena.says("/back")


async def test_what_is_no_telephone_number_is_asked_again(stage: Stage) -> None:
    olena = await stage.person(*TO_RESULT, *TO_CONTACT, "[By phone]")

    for said in ("my number", "110", "x" * 4096):
        assert "That does not look like a phone number." in await olena.says(said)
