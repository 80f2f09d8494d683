"""Versions of the authored files are kept for good; of several processes one tells the admins."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.storage.database import Database
from bot.storage.published import Publication
from tests.storage.samples import new_lead

HOUR = timedelta(hours=1)


async def test_a_version_is_kept_once_with_its_moments(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        assert await unit.published.keep("aaa", b"files of a", "files", now)
        assert not await unit.published.keep("aaa", b"others", "admin 7", now + HOUR)
        assert await unit.published.keep("bbb", b"files of b", "admin 7", now + 2 * HOUR)
        await unit.published.seen("bbb", now + 3 * HOUR)

        assert await unit.published.listing() == [
            Publication("bbb", now + 2 * HOUR, now + 2 * HOUR, now + 3 * HOUR, "admin 7", set_aside=False, leads=0),
            Publication("aaa", now, now, now + HOUR, "files", set_aside=False, leads=0),
        ]
        assert await unit.published.archive("aaa") == b"files of a"
        assert await unit.published.archive("ccc") is None


async def test_a_version_that_comes_back_is_in_force_since_then(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        await unit.published.keep("aaa", b"a", "files", now)
        await unit.published.keep("bbb", b"b", "files", now + HOUR)

        assert await unit.published.keep("aaa", b"a", "cli", now + 2 * HOUR)

        assert await unit.published.since("aaa") == now + 2 * HOUR
        assert await unit.published.since("ccc") is None
        first = (await unit.published.listing())[0]
        assert (first.version, first.first_at, first.by) == ("aaa", now, "files")


async def test_what_was_set_aside_may_come_into_force(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        await unit.published.keep("aaa", b"a", "files", now)
        await unit.published.set_aside("bbb", b"b", "cli", now + HOUR)
        await unit.published.set_aside("aaa", b"others", "cli", now + HOUR)
        assert [(one.version, one.set_aside) for one in await unit.published.listing()] == [
            ("bbb", True),
            ("aaa", False),
        ]
        assert await unit.published.archive("aaa") == b"a"

        assert not await unit.published.keep("aaa", b"a", "files", now + HOUR)
        assert await unit.published.keep("bbb", b"b", "files", now + 2 * HOUR)

        came = (await unit.published.listing())[0]
        assert (came.version, came.set_aside, came.first_at) == ("bbb", False, now + 2 * HOUR)


async def test_leads_are_counted_by_the_version_they_name(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        await unit.published.keep("aaa", b"a", "files", now)
        await unit.published.keep("c0ffee", b"c", "files", now + HOUR)
        person = await unit.people.ensure(7, "ti", now)
        for version in ("c0ffee", "c0ffee", "unknown"):
            await unit.leads.open(replace(new_lead(person.id), content_hash=version), now)

        assert [(one.version, one.leads) for one in await unit.published.listing()] == [("c0ffee", 2), ("aaa", 0)]


async def test_of_four_processes_one_tells_the_admins(
    database: Database, others: Sequence[Database], now: datetime
) -> None:
    async def tells(database: Database) -> bool:
        async with database.unit() as unit:
            return await unit.published.tell_once("problems", now)

    async def tells_the_end(database: Database) -> bool:
        async with database.unit() as unit:
            return await unit.published.mended()

    assert sorted(await asyncio.gather(*map(tells, [database, *others]))) == [False, False, False, True]
    assert sorted(await asyncio.gather(*map(tells_the_end, [database, *others]))) == [False, False, False, True]
    assert await tells(database)
