"""Timers: due once, moved when set again, and each for one process."""

import asyncio
from datetime import datetime, timedelta

from bot.storage.database import Database
from bot.storage.timers import Timer

HOUR = timedelta(hours=1)


async def test_a_timer_is_taken_once_when_it_is_due(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        await unit.timers.set("remind", 7, now + HOUR)
        assert await unit.timers.take(now, ["remind"], 10) == []

    async with database.unit() as unit:
        assert await unit.timers.take(now + HOUR, ["remind"], 10) == [Timer("remind", 7, now + HOUR)]
        assert await unit.timers.take(now + HOUR, ["remind"], 10) == []


async def test_a_timer_set_again_is_moved(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        await unit.timers.set("remind", 7, now)
        await unit.timers.set("remind", 7, now + HOUR)
        assert await unit.timers.take(now, ["remind"], 10) == []
        assert len(await unit.timers.take(now + HOUR, ["remind"], 10)) == 1


async def test_a_cancelled_timer_is_gone_and_others_stay(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        for kind in ("remind", "widen", "other"):
            await unit.timers.set(kind, 7, now)
        await unit.timers.set("remind", 8, now)
        await unit.timers.cancel(7, "remind", "widen")

        left = await unit.timers.take(now, ["remind", "widen", "other"], 10)

    assert [(timer.kind, timer.subject) for timer in left] == [("other", 7), ("remind", 8)]


async def test_kinds_nobody_knows_stay(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        await unit.timers.set("of another version", 7, now)
        assert await unit.timers.take(now, ["remind"], 10) == []
        assert len(await unit.timers.take(now, ["of another version"], 10)) == 1


async def test_what_fails_leaves_the_timer_where_it_was(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        await unit.timers.set("remind", 7, now)
    try:
        async with database.unit() as unit:
            await unit.timers.take(now, ["remind"], 10)
            raise RuntimeError
    except RuntimeError:
        pass

    async with database.unit() as unit:
        assert len(await unit.timers.take(now, ["remind"], 10)) == 1


async def test_of_two_processes_only_one_gets_a_timer(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        for subject in range(20):
            await unit.timers.set("remind", subject, now)

    async def take() -> list[Timer]:
        async with database.unit() as unit:
            return await unit.timers.take(now, ["remind"], 15)

    one, other = await asyncio.gather(take(), take())

    assert len({timer.subject for timer in [*one, *other]}) == len(one) + len(other)
