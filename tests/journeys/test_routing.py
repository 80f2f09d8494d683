"""Who gets the card of a new lead: by place, wish and language; and what happens where nobody is."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.content import Content
from tests.journeys.player import SEND, TO_CONTACT, TO_RESULT, labels_of, to_review, words_of
from tests.journeys.stage import DORTMUND, Stage, staged

CARD = "Noch nicht übernommen"


async def test_a_coach_of_one_municipality_gets_its_people_only(stage: Stage) -> None:
    maria = await stage.coach("Maria", "05754/Gütersloh")
    karin = await stage.coordinator()

    await stage.person("Gütersloh", *to_review()[1:], *SEND)
    assert "Ort: Gütersloh (Kreis Gütersloh)" in maria.new
    assert CARD not in karin.screen
    await stage.person("Rietberg", *to_review()[1:], *SEND)

    assert "Rietberg" not in maria.screen
    assert "Ort: Rietberg (Kreis Gütersloh)" in karin.new


async def test_where_nobody_serves_the_coordinator_gets_the_card_and_the_person_the_truth(stage: Stage) -> None:
    sara = await stage.coach("Sara", "05315")
    karin = await stage.coordinator()

    olena = await stage.person(*to_review(), *SEND)

    assert "To be honest: there is no coach for your place here yet." in olena.new
    assert "within 48 hours" not in olena.new
    assert "Für diesen Ort ist kein Coach eingetragen." in karin.new
    assert CARD not in sara.screen
    await karin.presses("🙋 Übernehmen")
    assert "Karin is your coach now" in olena.new


async def test_a_lead_nobody_can_take_waits_for_whoever_joins(stage: Stage) -> None:
    await stage.person(*to_review(), *SEND)

    sara = await stage.coach("Sara")

    assert "Noch offen in Ihren Orten:" in sara.new
    await sara.presses("🙋 Übernehmen 1 · Dortmund")
    assert "Name: Lena" in sara.new


async def test_a_wish_for_a_woman_is_met_where_there_is_one(stage: Stage) -> None:
    murat, sara = await stage.coach("Murat"), await stage.coach("Sara", woman=True)

    await stage.person(*to_review(wish="Yes, a woman please"), *SEND)

    assert "Wunsch: Gespräch mit einer Frau" in sara.new
    assert CARD not in murat.screen


async def test_a_wish_that_cannot_be_met_leaves_nobody_waiting(stage: Stage) -> None:
    murat = await stage.coach("Murat")

    await stage.person(*to_review(wish="Yes, a woman please"), *SEND)

    assert CARD in murat.new


async def test_who_speaks_the_language_goes_first(stage: Stage) -> None:
    murat, sara = await stage.coach("Murat", languages=["tr"]), await stage.coach("Sara", languages=["uk", "en"])

    await stage.person(*to_review(), *SEND)

    assert "Sprache: Englisch" in sara.new
    assert CARD not in murat.screen


@pytest.fixture
async def closed(content: Content, sqlite_url: str) -> AsyncIterator[Stage]:
    """The bot where Dortmund takes nobody."""
    districts = content.start.districts
    changed = {**districts, DORTMUND: replace(districts[DORTMUND], open=False)}
    start = replace(content.start, districts=changed)
    async with staged(replace(content, start=start, flows={start.name: start}), sqlite_url) as stage:
        yield stage


async def test_a_closed_district_gives_the_contact_and_makes_no_lead(closed: Stage) -> None:
    sara = await closed.coach("Sara")

    olena = await closed.person(*TO_RESULT)

    assert "At the moment the programme is closed in Dortmund." in olena.new
    assert "https://www.kim.nrw" in olena.new
    assert "I delete your answers within one day." in words_of(olena.last)
    assert await closed.count("lead") == 0
    assert CARD not in sara.screen


async def test_who_wants_to_call_themselves_gets_the_contact_and_makes_no_lead(stage: Stage) -> None:
    sara = await stage.coach("Sara")

    olena = await stage.person(*TO_RESULT, *TO_CONTACT, "[I contact the coach myself]")

    assert "This is where you find the programme in Dortmund:" in olena.new
    assert "https://www.kim.nrw" in olena.new
    assert "I have passed nothing on." in olena.new
    assert labels_of(olena.last) == ["✏️ Change an answer", "🔄 Start again", "🙋 Talk to a human"]
    assert await stage.count("lead") == 0
    assert await stage.count("consent") == 1
    assert CARD not in sara.screen


async def test_another_districts_team_takes_the_leads_of_a_district_that_says_so(
    content: Content, sqlite_url: str
) -> None:
    districts = content.start.districts
    changed = {**districts, DORTMUND: replace(districts[DORTMUND], team="05915")}
    start = replace(content.start, districts=changed)
    async with staged(replace(content, start=start, flows={start.name: start}), sqlite_url) as stage:
        of_dortmund, of_hamm = await stage.coach("Sara", DORTMUND), await stage.coach("Maria", "05915")

        olena = await stage.person(*to_review(), *SEND)

        assert CARD not in of_dortmund.screen
        assert "Ort: Dortmund" in of_hamm.new
        await of_hamm.presses("🙋 Übernehmen")
        assert "Maria is your coach now" in olena.new
