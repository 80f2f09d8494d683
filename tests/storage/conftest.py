"""Every storage test runs on SQLite and on PostgreSQL."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from bot.storage.database import Database
from bot.storage.secrets import KeyRing


@pytest.fixture
def keys() -> KeyRing:
    return KeyRing.parse(KeyRing.generate())


@pytest.fixture
async def database(database_url: str, keys: KeyRing) -> AsyncIterator[Database]:
    """An open database of each kind."""
    database = Database.open(database_url, keys)
    yield database
    await database.close()


@pytest.fixture
async def others(database_url: str, keys: KeyRing) -> AsyncIterator[list[Database]]:
    """The same database as three other processes would open it."""
    others = [Database.open(database_url, keys) for _ in range(3)]
    yield others
    for database in others:
        await database.close()


@pytest.fixture
def now() -> datetime:
    return datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
