"""Marks of what happens once."""

import asyncio
from datetime import datetime, timedelta

from bot.storage.database import Database


async def test_only_the_first_sets_a_mark(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        assert await unit.once.first("link", "a", now)
        assert not await unit.once.first("link", "a", now)
        assert await unit.once.first("mail", "a", now)
        assert await unit.once.has("link", "a") and not await unit.once.has("link", "b")


async def test_of_several_at_once_one_is_first(database: Database, others: list[Database], now: datetime) -> None:
    async def tries(one: Database) -> bool:
        async with one.unit() as unit:
            return await unit.once.first("link", "a", now)

    assert sorted(await asyncio.gather(*(tries(one) for one in (database, *others)))) == [False] * 3 + [True]


async def test_old_marks_of_links_and_mails_are_forgotten_and_what_was_told_is_not(
    database: Database, now: datetime
) -> None:
    async with database.unit() as unit:
        for kind in ("link", "mail", "told"):
            await unit.once.first(kind, "a", now)
        await unit.once.forget(now)
        assert await unit.once.has("link", "a")
        await unit.once.forget(now + timedelta(seconds=1))
        assert not await unit.once.has("link", "a") and not await unit.once.has("mail", "a")
        assert await unit.once.has("told", "a")
        await unit.once.again("told", "a")
        assert await unit.once.first("told", "a", now)
