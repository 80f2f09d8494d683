"""Every storage test runs on SQLite and on PostgreSQL."""

import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.storage.database import Database
from bot.storage.migrate import upgrade
from bot.storage.secrets import KeyRing
from tests.postgres import postgres, postgres_url, pytest_terminal_summary

__all__ = ["postgres", "postgres_url", "pytest_terminal_summary"]


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file, to be copied."""
    file = tmp_path_factory.mktemp("sqlite") / "migrated.sqlite"
    upgrade(f"sqlite+aiosqlite:///{file}")
    return file


@pytest.fixture
def sqlite_url(migrated_sqlite: Path, tmp_path: Path) -> str:
    """A fresh migrated database."""
    return f"sqlite+aiosqlite:///{shutil.copy(migrated_sqlite, tmp_path / 'bot.sqlite')}"


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest) -> str:
    """A fresh migrated database of each kind."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


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
