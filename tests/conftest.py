"""What every test can use: databases of both kinds, each fresh and migrated. A slow machine never fails a test."""

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.postgres import postgres, postgres_url, pytest_terminal_summary

__all__ = ["postgres", "postgres_url", "pytest_terminal_summary"]

settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file, to be copied."""
    from bot.storage.migrate import upgrade

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
