"""What coaches change about themselves, when they are away, and what becomes of their leads meanwhile."""

import pytest

from tests.journeys.meeting import agreed
from tests.journeys.player import SEND, Player, labels_of, to_review, words_of
from tests.journeys.stage import Stage

CLAIM = "🙋 Übernehmen"
BACK = "↩️ Alle ohne Kontakt abgeben"


async def test_a_coach_sees_what_is_stored_and_how_to_change_it(stage: Stage) -> None:
    sara = await stage.coach("Sara Yilmaz", "05754/Gütersloh", languages=["uk", "fa-AF"], woman=True, most_leads=10)
    await sara.says("/leave 24.12.-31.12.")

    shown = await sara.says("/profile")

    for line in (
        "(Coach Nummer 1)",
        "Name: Sara Yilmaz",
        "Orte: Gütersloh (Kreis Gütersloh)",
        "Sprachen außer Deutsch: Ukrainisch, Dari",
        "Frau: ja",
        "Zeiten: Mo-Do 9-12, 13-16; Fr 9-13 (übliche Zeiten)",
        "Anfragen: 0 (höchstens: 10)",
        "Urlaub: 24.12.2026 bis 31.12.2026",
        "Team: keins",
        "/profile zeiten",
    ):
        assert line in shown
    assert await sara.says("/profil") == shown


@pytest.mark.parametrize(
    ("typed", "answer", "column", "stored"),
    [
        ("hours Mo-Fr 9-12", "Ihre Zeiten: Mo-Fr 9-12", "hours", "Mo-Fr 9-12"),
        ("zeiten -", "Ihre Zeiten: Mo-Do 9-12, 13-16; Fr 9-13 (übliche Zeiten)", "hours", ""),
        ("languages uk, ru", "Deutsch: Ukrainisch, Russisch", "languages", '["uk", "ru"]'),
        ("sprachen Arabisch, Kurmancî und Deutsch", "Deutsch: Arabisch, Kurdisch", "languages", '["ar", "ku"]'),
        ("sprachen arabisch dari", "Deutsch: Arabisch, Dari", "languages", '["ar", "fa-AF"]'),
        ("sprachen -", "Deutsch: keine", "languages", "[]"),
        ("limit 10", "höchstens haben: 10", "most_leads", 10),
        ("grenze -", "höchstens haben: ohne Grenze", "most_leads", None),
        ("woman yes", "Frau: ja", "woman", 1),
        ("frau nein", "Frau: nein", "woman", 0),
    ],
)
async def test_a_coach_changes_what_is_theirs(
    stage: Stage, typed: str, answer: str, column: str, stored: object
) -> None:
    sara = await stage.coach()

    assert answer in await sara.says(f"/profile {typed}")

    ((found,),) = await stage.sql(f"SELECT {column} FROM coach")
    assert found == stored


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("hours immer", "Diese Zeiten habe ich nicht verstanden: „hours immer“. Nichts wurde geändert."),
        ("zeiten Mo 12-9", "Beispiel: /profile zeiten Mo-Do 9-12, 13-16; Fr 9-12"),
        ("zeiten", "Diese Zeiten habe ich nicht verstanden: „zeiten“."),
        (
            "sprachen uk, Elbisch",
            "Das kenne ich nicht als Sprache: Elbisch. Sie haben geschrieben: „sprachen uk, Elbisch“.",
        ),
        ("limit viele", "Das ist keine Zahl von 1 bis 500: „limit viele“."),
        ("limit 0", "Das ist keine Zahl von 1 bis 500: „limit 0“."),
        ("limit 501", "Das ist keine Zahl von 1 bis 500"),
        ("frau vielleicht", "Bitte schreiben Sie ja oder nein. Sie haben geschrieben: „frau vielleicht“."),
        ("orte Köln", "Name, Orte, Team und Koordination ändert die Koordination für Sie."),
        ("coordinator yes", "Sie haben geschrieben: „coordinator yes“. Nichts wurde geändert."),
        ("<b>", "Das habe ich nicht verstanden: „<b>“. Nichts wurde geändert."),
        ("x" * 4000, f"Das habe ich nicht verstanden: „{'x' * 300}…“."),
    ],
)
async def test_nonsense_changes_nothing_and_is_repeated(stage: Stage, typed: str, answer: str) -> None:
    sara = await stage.coach()
    before = await stage.sql("SELECT hours, languages, most_leads, woman, coordinator FROM coach")

    assert answer in await sara.says(f"/profile {typed}")

    assert await stage.sql("SELECT hours, languages, most_leads, woman, coordinator FROM coach") == before


async def test_a_limit_below_what_a_coach_holds_says_when_new_ones_come(stage: Stage) -> None:
    sara = await stage.coach()
    for name in ("Lena", "Marta"):
        await stage.person(*to_review(name), *SEND)
        await sara.presses(CLAIM)

    assert "Sie haben jetzt 2. Neue kommen erst, wenn es weniger sind." in await sara.says("/profile limit 1")


async def test_whoever_is_away_gets_no_cards_until_they_are_back(stage: Stage) -> None:
    sara, mona = await stage.coach(), await stage.coach("Mona Meier")

    assert "Eingetragen. Sie sind nicht da: 22.11.2026 bis 12.12.2026." in await sara.says("/leave until 12.12.")
    await stage.person(*to_review(), *SEND)
    assert "Anfrage 1" not in sara.screen
    assert "Anfrage 1" in mona.screen

    assert "Kein Urlaub mehr: 22.11.2026 bis 12.12.2026." in await sara.says("/urlaub ende")
    await stage.person(*to_review("Marta"), *SEND)
    assert "Anfrage 2" in sara.screen


async def test_leave_is_shown_and_there_is_nothing_to_end_where_there_is_none(stage: Stage) -> None:
    sara = await stage.coach()

    assert "Sie haben keinen Urlaub eingetragen.\n\nSo tragen Sie Urlaub ein:" in await sara.says("/leave")
    assert "Es gibt nichts zu beenden." in await sara.says("/leave end")
    await sara.says("/urlaub bis 12.12.")
    assert "Sie sind nicht da: 22.11.2026 bis 12.12.2026." in await sara.says("/leave")


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("bald", "Diese Tage habe ich nicht verstanden: „bald“. Nichts wurde geändert."),
        ("bis 12.11.2026", "Diese Tage sind schon vorbei: „bis 12.11.2026“."),
        ("12.12.2026-1.12.2026", "Der letzte Tag liegt vor dem ersten: „12.12.2026-1.12.2026“."),
        ("12.12.-1.12.", "Der letzte Tag liegt vor dem ersten: „12.12.-1.12.“."),
        ("bis Fr 12.12.", "„bis Fr 12.12.“. Nichts wurde geändert. Der 12.12.2026 ist ein Samstag."),
        ("bis 12.12.2030", "Das ist länger als ein Jahr: „bis 12.12.2030“."),
    ],
)
async def test_leave_that_is_none_is_repeated_with_an_example(stage: Stage, typed: str, answer: str) -> None:
    sara = await stage.coach()

    came = await sara.says(f"/leave {typed}")

    assert answer in came and "/leave bis 12.12." in came
    assert await stage.count("coach_leave") == 0


async def test_leads_without_contact_can_be_given_back_at_once_and_the_others_stay(stage: Stage) -> None:
    sara, mona, lena, marta = await two_held(stage)

    came = await sara.says("/leave bis 12.12.")
    assert "Ihre Anfragen ohne Kontakt: 2." in came
    assert "Hier besteht schon Kontakt: 1. Diese Anfragen bleiben bei Ihnen." in came
    assert "Abgegeben: 2." in await sara.presses(BACK)

    assert "Your coach cannot go on." in marta.screen
    assert "Your coach cannot go on." not in lena.screen
    assert "⏳ Noch nicht übernommen" in words_of(mona.last) and CLAIM in labels_of(mona.last)
    assert await stage.sql("SELECT status FROM lead ORDER BY id") == [("contacted",), ("new",)]
    assert "Sie haben keine Anfrage ohne Kontakt." in await sara.presses(BACK)


async def test_what_nobody_else_would_get_stays_with_whoever_is_away(stage: Stage) -> None:
    sara = await stage.coach()
    olena = await stage.person(*to_review(), *SEND)
    await sara.presses(CLAIM)
    before = olena.screen
    await sara.says("/leave bis 12.12.")

    assert "Bei Ihnen geblieben, weil sonst niemand da ist: 1." in await sara.presses(BACK)

    assert olena.screen == before
    assert await stage.sql("SELECT status FROM lead") == [("claimed",)]


async def test_the_button_of_leave_that_is_over_gives_nothing_back(stage: Stage) -> None:
    sara, _, _, _ = await two_held(stage)
    await sara.says("/leave bis 12.12.")
    await sara.says("/leave ende")

    assert "Dieser Urlaub gilt nicht mehr." in await sara.presses(BACK)

    assert await stage.sql("SELECT status FROM lead ORDER BY id") == [("contacted",), ("claimed",)]


async def test_the_coordination_is_told_at_once_when_nobody_is_left(stage: Stage) -> None:
    karin = await stage.coordinator()
    sara, mona = await stage.coach(), await stage.coach("Mona Meier")
    await sara.says("/leave 1.12.-12.12.")
    assert "ist nicht da" not in karin.screen

    came = await mona.says("/leave 10.12.-20.12.")

    assert (
        "Dann ist sonst kein Coach da für: Dortmund: 10.12.2026 bis 11.12.2026. Die Koordination weiß Bescheid." in came
    )
    told = words_of(karin.last)
    assert told.startswith("Mona Meier ist nicht da: 10.12.2026 bis 20.12.2026. Dann ist kein Coach da für: Dortmund")
    assert "Mona" not in sara.screen


async def test_places_with_the_same_days_are_told_together_and_of_many_the_first(stage: Stage) -> None:
    sara = await stage.coach("Sara Yilmaz", "05111", "05112", "05113", "05114", "05116")

    came = await sara.says("/leave 1.12.-12.12.")

    assert "für: Düsseldorf, Duisburg, Essen und 2 weitere: 01.12.2026 bis 11.12.2026." in came


async def test_the_only_coach_of_all_places_reads_no_list_of_them(stage: Stage) -> None:
    sara = await stage.coach("Sara Yilmaz", *stage.app.content.start.places.districts)

    came = await sara.says("/leave 1.12.-12.12.")

    assert "Dann ist sonst kein Coach da für: alle Kreise: 01.12.2026 bis 11.12.2026." in came


async def test_appointments_within_the_leave_are_named(stage: Stage) -> None:
    sara, _ = await agreed(stage)

    came = await sara.says("/leave 24.11.-25.11.")

    assert "Termine in dieser Zeit:\n• Dienstag, 24. November 2026, 14:30 Uhr (Anfrage 1)" in came
    assert "Termine" not in await sara.says("/leave 25.11.-26.11.")


async def test_where_there_is_no_coordination_whoever_leaves_is_asked_to_find_somebody(stage: Stage) -> None:
    sara = await stage.coach()

    assert "Es gibt sonst keine Koordination. Bitte kümmern Sie sich um eine Vertretung." in await sara.says(
        "/leave bis 12.12."
    )


async def two_held(stage: Stage) -> tuple[Player, Player, Player, Player]:
    """Sara, who is in contact with Lena and has taken Marta's lead; her colleague Mona."""
    sara, mona = await stage.coach(), await stage.coach("Mona Meier")
    lena = await stage.person(*to_review(), *SEND)
    await sara.presses(CLAIM)
    await sara.replies(sara.find("Name: Lena"), "Guten Tag!")
    marta = await stage.person(*to_review("Marta"), *SEND)
    await sara.presses(CLAIM)
    return sara, mona, lena, marta
