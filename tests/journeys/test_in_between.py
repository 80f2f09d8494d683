"""Another process moves a lead between the look at it and what is done with it: nobody is told what is not so."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.content import Content
from tests.journeys.player import SEND, Player, to_review
from tests.journeys.stage import PATIENCE, Stage, staged

CLAIM = "🙋 Übernehmen"
NOT_YOURS = "Diese Anfrage liegt nicht bei Ihnen."
LOCKS = "pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
OFFER = "3.12. 14:30\nOrt: Rathaus"

Held = tuple[Stage, Player, Player, Player]


@pytest.fixture
async def held(content: Content, postgres_url: str) -> AsyncIterator[Held]:
    """Sara, who holds the lead, Mona, and the person."""
    async with staged(content, postgres_url) as stage:
        sara, mona = await stage.coach(), await stage.coach("Mona Meier")
        olena = await stage.person(*to_review(), *SEND)
        await sara.presses(CLAIM)
        yield stage, sara, mona, olena


@asynccontextmanager
async def passed_to_mona(stage: Stage) -> AsyncIterator[None]:
    """What happens inside waits for somebody who gives the lead to Mona in that moment."""
    async with stage.app.database.unit() as unit:
        assert await unit.leads.pass_to(1, 2, stage.clock.utc(), 1, 1)
        yield
        async with asyncio.timeout(PATIENCE):
            while await stage.count(LOCKS) == 0:
                pass


async def test_who_closes_what_is_not_theirs_any_more_is_told_and_the_person_is_not(held: Held) -> None:
    stage, sara, _, olena = held
    await sara.presses("☑️ Abschließen")
    async with passed_to_mona(stage):
        pressing = asyncio.create_task(sara.presses("nicht erreicht"))

    assert await pressing == NOT_YOURS
    assert await stage.count("lead WHERE status = 'claimed' AND coach_id = 2") == 1
    assert "Abgeschlossen" not in sara.screen
    assert "ended" not in olena.new


async def test_who_asks_for_files_of_a_person_not_theirs_any_more_is_told(held: Held) -> None:
    stage, sara, _, olena = held
    async with passed_to_mona(stage):
        pressing = asyncio.create_task(sara.presses("📎 Datei erbitten"))

    assert await pressing == NOT_YOURS
    assert "photo" not in olena.screen
    assert await stage.count("lead WHERE files_until IS NULL") == 1


async def test_what_the_person_writes_goes_to_whoever_has_the_lead_then(held: Held) -> None:
    stage, sara, mona, olena = held
    async with passed_to_mona(stage):
        writing = asyncio.create_task(olena.says("Hello?"))

    await writing
    assert "Hello?" in mona.screen
    assert "Hello?" not in sara.screen


async def test_times_that_come_too_late_come_back_and_reach_nobody(held: Held) -> None:
    stage, sara, _, olena = held
    await sara.presses("📅 Termin")
    async with passed_to_mona(stage):
        writing = asyncio.create_task(sara.replies(sara.last, OFFER))

    came = await writing
    assert "Nicht gesendet: Anfrage 1 liegt bei Mona Meier." in came and OFFER in came
    assert await stage.count("appointment") == 0
    assert "would like to meet you" not in olena.screen
