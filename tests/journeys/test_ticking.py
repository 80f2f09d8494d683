"""Timers of the running bot: done once, also after a restart, and one that fails stops no other."""

from datetime import timedelta

import pytest

from bot.app import TIMERS
from bot.batch import Batch
from bot.delivery.message import Message
from tests.journeys.stage import Stage

HOUR = timedelta(hours=1)


@pytest.fixture
def rings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two kinds of timers: one that writes to the chat it is about, and one that fails."""

    async def ring(batch: Batch, subject: int) -> None:
        batch.say(Message(subject, "Ring!"))

    async def fail(batch: Batch, subject: int) -> None:
        batch.say(Message(subject, "never"))
        raise RuntimeError

    monkeypatch.setitem(TIMERS, "ring", ring)
    monkeypatch.setitem(TIMERS, "fail", fail)


async def set_timer(stage: Stage, kind: str, subject: int) -> None:
    """One hour from now."""
    async with stage.app.database.unit() as unit:
        await unit.timers.set(kind, subject, stage.clock.utc() + HOUR)


async def test_a_timer_rings_once(rings: None, stage: Stage) -> None:
    olena = await stage.person()
    await set_timer(stage, "ring", olena.id)

    await stage.ticks(HOUR)
    await stage.ticks(HOUR)
    await stage.settles()

    assert olena.screen.count("Ring!") == 1
    assert await stage.count("timer WHERE kind = 'ring'") == 0


async def test_a_timer_rings_after_a_restart_that_slept_through_it(rings: None, stage: Stage) -> None:
    olena = await stage.person()
    await set_timer(stage, "ring", olena.id)

    await stage.stops_bot()
    stage.clock.forward(3 * HOUR)
    await olena.phone.types("/help")
    await stage.starts_bot()
    await olena.sees("Ring!")

    await stage.settles()
    assert olena.screen.count("Ring!") == 1


async def test_a_timer_that_fails_stops_no_other_and_comes_again(rings: None, stage: Stage) -> None:
    olena = await stage.person()
    await set_timer(stage, "fail", olena.id)
    await set_timer(stage, "ring", olena.id)

    await stage.ticks(HOUR)
    await stage.settles()

    assert "Ring!" in olena.screen
    assert "never" not in olena.screen
    assert await stage.sql("SELECT kind FROM timer WHERE kind IN ('ring', 'fail')") == [("fail",)]


@pytest.fixture
def stumbles(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A look that fails before the others."""
    looked: list[str] = []

    async def fail(_batch: Batch) -> None:
        looked.append("fails")
        raise RuntimeError

    async def look(_batch: Batch) -> None:
        looked.append("looks")

    monkeypatch.setattr("bot.app.LOOKS", (fail, look))
    return looked


async def test_a_look_that_fails_ends_neither_the_others_nor_the_bot(
    stumbles: list[str], rings: None, stage: Stage
) -> None:
    olena = await stage.person()
    await stage.ticks()
    assert stumbles[-2:] == ["fails", "looks"]

    await set_timer(stage, "ring", olena.id)
    await stage.ticks(HOUR)
    await stage.settles()

    assert "Ring!" in olena.screen
