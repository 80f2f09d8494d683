"""Brings a database up to the tables of this version.

`python -m bot.storage.migrate "add appointments"` writes a new migration from the difference to `tables.py`.
"""

import asyncio
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, inspect, make_url, text

from bot.storage.database import open_engine
from bot.storage.statements import POSTGRESQL

if TYPE_CHECKING:
    from alembic.config import Config

# The newest migration, named here because a start of the bot must not pay for importing Alembic to ask.
HEAD = "0012"
SCRIPTS = Path(__file__).parent / "migrations"
# Any number, the same in every process: whoever holds it migrates, the others wait and then find nothing to do.
_MIGRATING = 722_511_305


def upgrade(url: str) -> None:
    """Bring the database at `url` to `HEAD`, in one transaction; does nothing when it is there already.

    May be called from inside a running loop, which stands still meanwhile.
    """

    def run(connection: Connection) -> None:
        from alembic import command

        command.upgrade(_config(connection), "head")

    _in_own_loop(url, run)


async def is_current(url: str) -> bool:
    """True when the database at `url` exists and has the tables of this version."""
    if _is_missing_file(url):
        return False  # connecting would leave an empty file behind
    engine = open_engine(url)
    try:
        async with engine.connect() as connection:
            return await connection.run_sync(_version) == HEAD
    finally:
        await engine.dispose()


def write_migration(message: str, number: str, scripts: Path = SCRIPTS) -> None:
    """Write the migration `number`: the difference between what the migrations give and what `tables.py` says."""

    def run(connection: Connection) -> None:
        from alembic import command

        config = _config(connection, scripts)
        command.upgrade(config, "head")
        command.revision(config, message, autogenerate=True, rev_id=number)

    with tempfile.TemporaryDirectory() as scratch:
        _in_own_loop(f"sqlite+aiosqlite:///{scratch}/scratch.sqlite", run)


def _is_missing_file(url: str) -> bool:
    parsed = make_url(url)
    return parsed.get_backend_name() == "sqlite" and not Path(parsed.database or "").exists()


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    version: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return version


def _config(connection: Connection, scripts: Path = SCRIPTS) -> "Config":
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    return config


def _in_own_loop(url: str, run: Callable[[Connection], Any]) -> None:
    """Run the synchronous `run` on a connection to `url`, in one transaction, in a thread with a loop of its own."""

    async def connected() -> None:
        engine = open_engine(url, foreign_keys=False)
        try:
            async with engine.begin() as connection:
                if connection.dialect.name == POSTGRESQL:
                    await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _MIGRATING})
                await connection.run_sync(run)
                if connection.dialect.name != POSTGRESQL:
                    broken = (await connection.execute(text("PRAGMA foreign_key_check"))).all()
                    if broken:
                        raise RuntimeError(f"the migration would leave {len(broken)} rows that refer to nothing")
        finally:
            await engine.dispose()

    with ThreadPoolExecutor(max_workers=1) as thread:
        thread.submit(asyncio.run, connected()).result()


if __name__ == "__main__":
    write_migration(" ".join(sys.argv[1:]), f"{int(HEAD) + 1:04}")
