"""The configured database, or one unit of it, for a verb, brought up to date first."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.cli.console import FOUND, cause_of, settings_or_stop, start_log, stop

if TYPE_CHECKING:
    from bot.batch import Batch
    from bot.content import Content
    from bot.settings import Settings
    from bot.storage.database import Database, Unit


def in_unit(act: Callable[[Unit], Coroutine[Any, Any, Any]]) -> Any:
    """Run `act` in one unit of the configured database, brought up to date first."""

    async def acting(database: Database) -> Any:
        async with database.unit() as unit:
            return await act(unit)

    return with_database(acting)


def with_database(act: Callable[[Database], Coroutine[Any, Any, Any]]) -> Any:
    """Run `act` with the configured database, brought up to date first."""
    settings = settings_or_stop("data_key")
    start_log("WARNING")
    upgraded(settings)
    from bot.storage.database import Database
    from bot.storage.secrets import CannotDecrypt, KeyRing

    async def acting(database: Database) -> Any:
        try:
            return await act(database)
        finally:
            await database.close()

    database = Database.open(
        settings.database_url.get_secret_value(), KeyRing.parse(settings.data_key.get_secret_value())
    )
    try:
        return asyncio.run(acting(database))
    except CannotDecrypt as error:
        stop(FOUND, f"DATA_KEY: {error}")


def upgraded(settings: Settings) -> None:
    """Bring the configured database up to date; ends when it cannot be opened."""
    from bot.storage.database import DatabaseError
    from bot.storage.migrate import is_current, upgrade

    url = settings.database_url.get_secret_value()
    folder = _missing_folder(url)
    if folder is not None:
        stop(FOUND, f"DATABASE_URL: the folder {folder} does not exist; create it")
    try:
        if not asyncio.run(is_current(url)):
            upgrade(url)
    except (OSError, DatabaseError) as error:
        stop(FOUND, f"DATABASE_URL: the database cannot be opened: {cause_of(error)}")


def _missing_folder(url: str) -> Path | None:
    """The folder an SQLite file shall lie in, when there is none: the driver would only say that it cannot open it."""
    path = url.removeprefix("sqlite+aiosqlite:///")
    folder = Path(path).parent
    return folder if path != url and not folder.is_dir() else None


def in_batch(content: Content, act: Callable[[Batch], Coroutine[Any, Any, Any]]) -> Any:
    """Run `act` in one unit of the configured database; what it says goes out by the running bot."""
    from bot.batch import Batch, Staged

    async def acting(unit: Unit) -> Any:
        now = datetime.now(UTC)
        batch = Batch(unit, content, now, Staged(), {})
        async with batch.only_whole():
            result = await act(batch)
        await unit.outbox.add(batch.staged.messages, now)  # the running bot finds and sends them
        return result

    return in_unit(acting)
