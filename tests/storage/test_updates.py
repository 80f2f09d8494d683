"""An update is handled once."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.storage.database import Database


async def test_an_update_is_new_only_once(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        assert await unit.updates.new_among([3, 1, 2, 3], now) == {1, 2, 3}
        assert await unit.updates.new_among([2, 3, 4], now) == {4}
        assert await unit.updates.new_among([], now) == set()


async def test_an_update_that_reaches_four_processes_is_new_for_one(
    database: Database, others: Sequence[Database], now: datetime
) -> None:
    async def see(database: Database, update_ids: range) -> list[int]:
        async with database.unit() as unit:
            return sorted(await unit.updates.new_among(update_ids, now))

    there_and_back = [range(100), range(99, -1, -1)]
    seen = await asyncio.gather(*(see(worker, ids) for worker in [database, *others] for ids in there_and_back))

    assert sorted(update_id for each in seen for update_id in each) == list(range(100))


async def test_old_updates_are_forgotten(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        await unit.updates.new_among([1], now - timedelta(seconds=1))
        await unit.updates.new_among([2], now)

        assert await unit.updates.forget(now) == 1
        assert await unit.updates.new_among([1, 2], now) == {1}
