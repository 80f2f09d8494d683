"""A unit is one transaction: all of it or nothing, and committed means kept."""

import asyncio
import subprocess
import sys
from datetime import datetime

import pytest
from sqlalchemy import insert, text
from sqlalchemy.exc import StatementError

from bot.storage.conversations import Conversation
from bot.storage.database import Database, Unit, undisturbed
from bot.storage.secrets import KeyRing
from bot.storage.tables import CONSENT, UPDATE_SEEN


async def known(database: Database) -> set[int]:
    async with database.unit() as unit:
        return set(await unit.people.load(range(100)))


async def test_a_unit_is_committed_at_its_end(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        await unit.people.ensure(7, None, now)

    assert await known(database) == {7}


async def test_a_unit_left_by_an_exception_leaves_nothing(database: Database, now: datetime) -> None:
    async def fail() -> None:
        async with database.unit() as unit:
            await unit.people.ensure(7, None, now)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()

    assert await known(database) == set()


async def test_a_savepoint_that_fails_takes_back_only_its_own_changes(database: Database, now: datetime) -> None:
    async def fail(unit: Unit) -> None:
        async with unit.savepoint():
            await unit.people.ensure(8, None, now)
            await unit.session.execute(insert(UPDATE_SEEN), {"update_id": 1, "at": now})
            await unit.session.execute(insert(UPDATE_SEEN), {"update_id": 1, "at": now})

    async with database.unit() as unit:
        await unit.people.ensure(7, None, now)
        with pytest.raises(StatementError):
            await fail(unit)
        async with unit.savepoint():
            await unit.people.ensure(9, None, now)

    assert await known(database) == {7, 9}


async def test_a_unit_cancelled_anywhere_leaves_all_or_nothing_and_a_working_database(
    database: Database, now: datetime
) -> None:
    async def work(chat_id: int) -> None:
        async with database.unit() as unit:
            loaded = await unit.conversations.load([chat_id])
            await unit.conversations.save(list(loaded.values()), now)

    for steps in range(40):
        task = asyncio.create_task(work(steps))
        for _ in range(steps):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    await work(99)
    async with database.unit() as unit:
        loaded = await unit.conversations.load(range(100))
    assert all(each == Conversation(chat) or each.version == 1 for chat, each in loaded.items())
    assert loaded[99].version == 1


async def test_what_refers_to_nothing_is_refused_and_the_error_shows_no_value(
    database: Database, now: datetime
) -> None:
    async with database.unit() as unit:
        with pytest.raises(StatementError) as caught:
            await unit.session.execute(
                insert(CONSENT),
                {"person_id": 4711, "kind": "secret-1", "version": "", "locale": "", "text_hash": "", "at": now},
            )
        await unit.session.rollback()

    assert "secret-1" not in str(caught.value)


async def test_a_moment_without_a_zone_is_refused(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        with pytest.raises(StatementError, match="without a time zone"):
            await unit.people.ensure(7, None, now.replace(tzinfo=None))


async def test_sqlite_survives_a_power_cut_and_sweeps_what_is_deleted(sqlite_url: str, keys: KeyRing) -> None:
    database = Database.open(sqlite_url, keys)
    async with database.unit() as unit:
        settings = {
            name: await unit.session.scalar(text(f"PRAGMA {name}"))
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        }
    await database.close()

    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}


def test_opening_a_database_imports_nothing_that_is_not_needed() -> None:
    loaded = subprocess.run(
        [sys.executable, "-c", "import sys, bot.storage.database, bot.storage.migrate; print(*sys.modules)"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split()

    assert "bot.storage.database" in loaded
    assert not {"alembic", "aiogram", "pydantic_settings"} & set(loaded)


async def test_a_cancellation_waits_for_the_end_of_what_is_undisturbed(database: Database, now: datetime) -> None:
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def work() -> None:
        async with database.unit() as unit:
            begun.set()
            await go_on.wait()
            await unit.people.ensure(7, "ti", now)

    task = asyncio.ensure_future(undisturbed(work()))
    await begun.wait()
    task.cancel()
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await task

    async with database.unit() as unit:
        assert await unit.people.load([7])
