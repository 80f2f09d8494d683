"""What coaches find with /leads and /lead: theirs, what is open, how all districts stand; nothing of others."""

from datetime import timedelta

import pytest

from tests.journeys.meeting import DIENSTAG, ORT, agreed
from tests.journeys.player import SEND, labels_of, to_review, words_of
from tests.journeys.stage import Stage

CLAIM = "🙋 Übernehmen"
KOELN, BONN = "05315", "05314"


async def test_the_holder_sees_the_person_what_happened_and_the_buttons(stage: Stage) -> None:
    sara = await stage.coach()
    await stage.person(*to_review(), *SEND)
    await sara.presses(CLAIM)
    await sara.replies(sara.last, "Guten Tag!")

    came = await sara.says("/lead 1")

    assert "Name: Lena" in came
    assert "Was bisher geschah:\n• 22.11.2026 10:00: eingegangen\n• 22.11.2026 10:" in came
    assert "übernommen (Sara Yilmaz)" in came and "Kontakt mit der Person (Sara Yilmaz)" in came
    assert "↩️ Abgeben" in labels_of(sara.last)
    assert "Name: Lena" in await sara.says("/lead #1")


async def test_the_holder_sees_the_appointment(stage: Stage) -> None:
    sara, _ = await agreed(stage)

    assert f"Termin: {DIENSTAG}\n{ORT}" in await sara.says("/lead 1")


async def test_a_colleague_sees_the_card_and_who_has_it(stage: Stage) -> None:
    sara, mona = await stage.coach(), await stage.coach("Mona Meier")
    await stage.person(*to_review(), *SEND)
    await mona.says("/lead 1")
    assert labels_of(mona.last) == [CLAIM]
    await sara.presses(CLAIM)

    came = await mona.says("/lead 1")

    assert "✅ Übernommen von Sara Yilmaz" in came and "Ort: Dortmund" in came
    assert "Lena" not in came
    assert labels_of(mona.last) == []


async def test_a_coach_of_koeln_is_shown_nothing_of_a_lead_of_bonn(stage: Stage) -> None:
    bonn, koeln = await stage.coach("Berta Bonn", BONN), await stage.coach("Kurt Köln", KOELN)
    karin = await stage.coordinator()
    await stage.person("53111", *to_review()[1:], *SEND)

    came = await koeln.says("/lead 1")

    assert (
        came
        == "Anfrage 1 gehört nicht zu Ihren Orten. Deshalb zeige ich nichts davon. Bitte fragen Sie die Koordination."
    )
    assert "Ort: Bonn" in await karin.says("/lead 1")
    assert labels_of(karin.last) == [CLAIM, "🔁 Jemandem geben"]
    assert "Ort: Bonn" in await bonn.says("/lead 1")


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("/lead", "Welche Anfrage? Schreiben Sie zum Beispiel: /lead 12"),
        ("/lead Lena", "Welche Anfrage?"),
        ("/lead ١", "Welche Anfrage?"),
        ("/lead -1", "Welche Anfrage?"),
        ("/lead 4711", "Anfrage 4711 gibt es nicht."),
        ("/lead 99999999999999999999999", "gibt es nicht."),
    ],
)
async def test_a_number_that_is_none_or_wrong_is_answered(stage: Stage, typed: str, answer: str) -> None:
    sara = await stage.coach()

    assert answer in await sara.says(typed)


async def test_a_lead_with_a_long_history_is_shown_whole(stage: Stage) -> None:
    sara, _ = await stage.coach(), await stage.coach("Mona Meier")
    await stage.person(*to_review(), *SEND)
    await sara.presses(CLAIM)
    async with stage.app.database.unit() as unit:
        for number in range(60):
            here, there = (1, 2) if number % 2 == 0 else (2, 1)
            assert await unit.leads.pass_to(1, there, stage.clock.utc(), here, here)

    await sara.says("/lead 1")

    shown = sara.new
    assert shown.count("weitergegeben an Mona Meier (Sara Yilmaz)") == 30
    assert "↩️ Abgeben" in labels_of(sara.last)


async def test_every_lead_is_listed_the_oldest_first_in_pages(stage: Stage) -> None:
    sara = await stage.coach()
    for number in range(10):
        await stage.person(*to_review(f"Name{number}"), *SEND)
        await sara.presses(CLAIM)
        stage.clock.forward(timedelta(hours=5))

    await sara.says("/leads")
    first = labels_of(sara.find("Ihre Anfragen:"))
    await sara.presses(first[-1], on=sara.find("Ihre Anfragen:"))
    second = labels_of(sara.last)

    assert first[0].startswith("⏰ 1 · Name0 · übernommen · 2 Tage") and len(first) == 8
    assert [label.split(" · ")[1] for label in (*first[:7], *second[:3])] == [f"Name{number}" for number in range(10)]
    assert "Name: Name8" in await sara.presses("9 · Name8")


async def test_what_is_overdue_is_marked_and_offered_to_the_others(stage: Stage) -> None:
    sara, mona = await stage.coach(), await stage.coach("Mona Meier")
    await stage.person(*to_review(), *SEND)
    await sara.presses(CLAIM)
    assert "Es gibt gerade keine Anfragen." in await mona.says("/leads")
    async with stage.app.database.unit() as unit:
        assert await unit.leads.mark_overdue(1)

    await sara.says("/leads")
    await mona.says("/leads")

    assert labels_of(sara.last) == ["⏰ 1 · Lena · übernommen · neu"]
    assert labels_of(mona.last) == ["🙋 Übernehmen ⏰ · 1 · Dortmund · Englisch · neu"]


async def test_a_coordinator_sees_how_all_districts_stand(stage: Stage) -> None:
    sara, karin = await stage.coach(), await stage.coordinator()
    await stage.person("53111", *to_review()[1:], *SEND)
    stage.clock.forward(timedelta(hours=49))
    for _ in range(2):
        await stage.person(*to_review(), *SEND)
    await sara.presses(CLAIM)

    came = await karin.says("/leads")

    assert "Alle Kreise:" in came
    assert "• Bonn: 1 offen, 0 bei Coaches (die älteste: 2 Tage)" in words_of(karin.last)
    assert "• Dortmund: 1 offen, 1 bei Coaches (die älteste: neu)" in words_of(karin.last)
    assert "Alle Kreise:" not in await sara.says("/leads")
