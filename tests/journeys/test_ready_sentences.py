"""A coach picks a German sentence, fills it in, sees both languages, and the person reads their own."""

from datetime import timedelta

import pytest

from bot.keyboards import pack
from tests.journeys.player import SEND, Player, labels_of, to_review, words_of
from tests.journeys.stage import Stage

CLAIM = "🙋 Übernehmen"
SAY = "💬 Fertiger Satz"
SEND_IT = "📨 Senden"


async def test_a_sentence_is_shown_in_both_languages_and_read_in_the_persons(stage_on_both: Stage) -> None:
    stage = stage_on_both
    sara, olena = await talking(stage)

    came = await sara.presses(SAY)
    assert "Anfang: Welchen Satz möchten Sie Lena schicken? Sprache der Person: Englisch." in came
    came = await sara.presses("Begrüßung")

    assert "So geht es an Lena (Anfrage 1):" in came
    assert "Deutsch\nGuten Tag! Ich bin Sara, Ihr Coach." in came
    assert "Englisch\nHello! I am Sara, your coach. I am glad that you got in touch." in came
    assert "I am Sara" not in olena.screen and await stage.count("lead WHERE status = 'contacted'") == 0

    came = await sara.presses(SEND_IT)
    assert words_of(olena.last) == "Sara writes:\n\nHello! I am Sara, your coach. I am glad that you got in touch."
    assert "Gesendet an Lena (Anfrage 1):" in came and "Ich bin Sara" in came and "I am Sara" in came
    assert labels_of(sara.find("So geht es an Lena")) == []
    assert await stage.count("lead WHERE status = 'contacted'") == 1


async def test_the_groups_turn_in_the_same_message(stage: Stage) -> None:
    sara, _ = await talking(stage)
    await sara.presses(SAY)
    shown = sara.last

    await sara.presses("Treffen")
    await sara.sees("Treffen: Welchen Satz")

    assert sara.last.message_id == shown.message_id
    assert labels_of(sara.last)[:2] == ["Ich rufe an am …", "Bitte kommen Sie zu …"]
    assert labels_of(sara.last)[-3:] == ["Anfang", "Antworten", "Angebote"]


async def test_pressed_twice_it_is_sent_once(stage: Stage) -> None:
    sara, olena = await talking(stage)
    await sara.presses(SAY)
    await sara.presses("Begrüßung")
    shown, button = sara.button(SEND_IT)

    await sara.does(sara.phone.taps(shown, button), sara.phone.taps(shown, button))
    await sara.does(sara.phone.taps(shown, button))

    assert olena.screen.count("Hello! I am Sara") == 1
    assert "Dieser Satz ist schon gesendet." in sara.new


async def test_what_is_left_is_not_sent(stage: Stage) -> None:
    sara, olena = await talking(stage)
    await sara.presses(SAY)
    await sara.presses("Begrüßung")

    await sara.presses("Abbrechen")

    assert words_of(sara.last) == "Nicht gesendet." and labels_of(sara.find("So geht es an Lena")) == []
    assert "I am Sara" not in olena.screen


@pytest.mark.parametrize(
    ("page", "label", "typed", "german", "english"),
    [
        ("Treffen", "Ich rufe an am", "morgen 14:30", "Montag, 23. November 2026, 14:30 Uhr", "14:30"),
        ("Treffen", "Ich rufe an am", "Do 3.12. 9 Uhr", "Donnerstag, 3. Dezember 2026, 09:00 Uhr", "December 3, 2026"),
        ("Treffen", "Ich komme später", "ca. 15 Min.", "etwa 15 Minuten später", "about 15 minutes late"),
        ("Antworten", "Ich bin nicht da bis", "Fr, 4.12.", "bis Freitag, 4. Dezember 2026 nicht da", "Friday"),
        ("Antworten", "Ich frage nach bis", "morgen", "bis Montag, 23. November 2026", "by Monday"),
    ],
)
async def test_what_is_typed_is_shown_as_it_was_understood(
    stage: Stage, page: str, label: str, typed: str, german: str, english: str
) -> None:
    sara, olena = await talking(stage)
    await opens(sara, page, label)

    came = await sara.says(typed)

    assert german in came and english in came
    await sara.presses(SEND_IT)
    assert english in olena.new and german not in olena.new


@pytest.mark.parametrize(
    ("page", "label", "typed", "why"),
    [
        ("Treffen", "Ich rufe an am", "irgendwann", "„irgendwann“ verstehe ich nicht als Tag und Uhrzeit."),
        ("Treffen", "Ich rufe an am", "heute 3 Uhr", "„heute 3 Uhr“ ist schon vorbei."),
        ("Treffen", "Ich komme später", "999", "„999“ verstehe ich nicht als Zahl von 1 bis 180."),
        ("Treffen", "Bitte kommen Sie zu", "Weg " * 100, "Die Adresse ist zu lang"),
        ("Antworten", "Ich bin nicht da bis", "31.2.", "„31.2.“ verstehe ich nicht als Tag."),
        ("Antworten", "Ich frage nach bis", "1.11.2026", "„1.11.2026“ ist schon vorbei."),
    ],
)
async def test_what_cannot_be_understood_comes_back_with_an_example_and_can_be_typed_again(
    stage: Stage, page: str, label: str, typed: str, why: str
) -> None:
    sara, olena = await talking(stage)
    await opens(sara, page, label)
    before = olena.screen

    came = await sara.says(typed)

    assert "Nicht gesendet:" in came and why in came and "zum Beispiel:" in came
    assert sara.phone.keyboard is not None  # the next words answer again
    assert olena.screen == before


async def test_a_place_is_sent_at_once_and_shown_as_sent(stage: Stage) -> None:
    sara, olena = await talking(stage)
    await opens(sara, "Treffen", "Bitte kommen Sie zu")

    came = await sara.says("Königswall 15 <2. Stock>,\nRaum 214")

    assert words_of(olena.last) == (
        "Sara writes:\n\nPlease come to me. Here is the address: Königswall 15 <2. Stock>, Raum 214"
    )
    assert "Gesendet an Lena (Anfrage 1):" in came and "Bitte kommen Sie zu mir." in came


async def test_things_are_ticked_and_sent_together(stage: Stage) -> None:
    sara, olena = await talking(stage)
    await opens(sara, "Treffen", "Bitte mitbringen")
    assert not any("Fertig" in label for label in labels_of(sara.last))

    await sara.presses("Ihre Briefe vom Amt")
    await stage.until(lambda: "☑️ Ihre Briefe vom Amt" in labels_of(sara.last))
    await sara.presses("Ihren Lebenslauf")
    await stage.until(lambda: sum("☑️" in label for label in labels_of(sara.last)) == 2)
    await sara.presses("Fertig")
    await sara.presses(SEND_IT)

    assert "Please bring: your CV, if you have one · your letters from the authorities" in olena.new


async def test_a_service_goes_with_its_address(stage: Stage) -> None:
    sara, olena = await talking(stage)
    await opens(sara, "Antworten", "Dabei hilft eine andere Stelle")

    came = await sara.presses("Jugendmigrationsdienst")
    assert "Diese Stelle kann Ihnen helfen: Jugendmigrationsdienst" in came
    await sara.presses(SEND_IT)

    assert "This service can help you:" in olena.new and "https://www.jugendmigrationsdienste.de" in olena.new


async def test_the_language_is_the_one_read_when_it_is_sent(stage: Stage) -> None:
    sara, olena = await talking(stage)
    await sara.presses(SAY)
    await sara.presses("Begrüßung")
    await olena.says("/language")
    await olena.presses("Deutsch")

    await sara.presses(SEND_IT)

    assert "Sara schreibt:\n\nGuten Tag! Ich bin Sara, Ihr Coach." in olena.new
    assert "Gesendet an Lena" in words_of(sara.last) and "Englisch" not in words_of(sara.last)


async def test_a_time_that_is_over_when_it_is_pressed_is_not_sent(stage: Stage) -> None:
    sara, olena = await talking(stage)
    await opens(sara, "Treffen", "Ich rufe an am")
    await sara.says("morgen 9:00")
    await stage.ticks(timedelta(days=2))

    assert "Das gilt nicht mehr." in await sara.presses(SEND_IT)

    assert "I will call you" not in olena.screen


async def test_a_sentence_for_somebody_who_has_deleted_everything_is_not_sent(stage: Stage) -> None:
    sara, olena = await talking(stage)
    await opens(sara, "Treffen", "Bitte kommen Sie zu")
    asked = sara.last
    await sara.presses(SAY)
    await sara.presses("Begrüßung")
    await olena.says("/delete")
    await olena.presses("Yes, delete everything")

    assert "Nicht gesendet: Zu Anfrage 1 gibt es keine Angaben mehr." in await sara.presses(SEND_IT)
    assert "Königswall 15" in await sara.replies(asked, "Königswall 15")

    assert "Sara writes" not in olena.screen


async def test_data_nobody_issued_sends_nothing(stage: Stage) -> None:
    sara, olena = await talking(stage)
    before = olena.screen

    for value in (
        "nonsense",
        "bring:9",
        "bring=xyz",
        "cannot-help:ffffffff",
        "call-at:soon",
        "away:never",
        "#7",
        "late:",
    ):
        assert "etwas nicht geklappt" not in await sara.forges(pack("say", 1, value))
    for value in ("nonsense", "bring::x", "call-at:99999999999999999999:x", "late:soon:x", "cannot-help::x"):
        assert "Das gilt nicht mehr." in await sara.forges(pack("say-as", 1, value))
    assert "Nicht gesendet" in await sara.forges(pack("say-as", 99, "greeting::x"))

    assert olena.screen == before


async def opens(sara: Player, page: str, label: str) -> None:
    """Comes to a sentence that is still to be filled in."""
    await sara.presses(SAY)
    if page != "Anfang":
        await sara.presses(page)
        await sara.sees(f"{page}: Welchen Satz")
    await sara.presses(label)


async def talking(stage: Stage) -> tuple[Player, Player]:
    """A coach who holds a lead, and the person."""
    sara = await stage.coach()
    olena = await stage.person(*to_review(), *SEND)
    await sara.presses(CLAIM)
    return sara, olena
