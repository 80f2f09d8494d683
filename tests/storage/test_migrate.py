"""The migrations give exactly the tables the code speaks of."""

import asyncio
import importlib.util
import shutil
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from bot.storage.database import Database, open_engine
from bot.storage.migrate import HEAD, SCRIPTS, is_current, upgrade, write_migration
from bot.storage.tables import Base
from tests.postgres import Server

NEXT = f"{int(HEAD) + 1:04}"


def test_the_newest_migration_is_the_one_named_in_code() -> None:
    assert ScriptDirectory(str(SCRIPTS)).get_heads() == [HEAD]


async def test_migrations_and_tables_do_not_differ(database: Database) -> None:
    def differences(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), Base.metadata))

    async with database.engine.connect() as connection:
        assert await connection.run_sync(differences) == []


async def test_checks_and_deletions_are_in_the_database_too(database: Database) -> None:
    # What Alembic does not compare.
    async with database.engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            made = await connection.execute(text("SELECT lower(group_concat(sql)) FROM sqlite_master"))
            words = made.scalar_one()
            assert words.count("autoincrement") == sum(
                bool(table.kwargs.get("sqlite_autoincrement")) for table in Base.metadata.tables.values()
            )
        else:
            made = await connection.execute(
                text("SELECT string_agg(pg_get_constraintdef(oid), ' ') FROM pg_constraint")
            )
            words = made.scalar_one().lower()
    keys = [key for table in Base.metadata.tables.values() for key in table.foreign_keys]
    assert words.count("on delete cascade") == sum(key.ondelete == "CASCADE" for key in keys)
    assert words.count("on delete set null") == sum(key.ondelete == "SET NULL" for key in keys)
    assert words.count("'claimed'") == 1
    assert words.count("'waiting'") == 1


async def test_a_migrated_database_is_current_and_stays_so_when_migrated_again(database_url: str) -> None:
    assert await is_current(database_url)

    upgrade(database_url)  # from inside a running loop

    assert await is_current(database_url)


async def test_an_older_database_is_not_current(database_url: str) -> None:
    engine = open_engine(database_url)
    async with engine.begin() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '0000'"))
    await engine.dispose()

    assert not await is_current(database_url)


async def test_an_empty_or_missing_database_is_not_current(tmp_path: Path) -> None:
    file = tmp_path / "bot.sqlite"
    assert not await is_current(f"sqlite+aiosqlite:///{file}")
    assert not file.exists()

    file.touch()
    assert not await is_current(f"sqlite+aiosqlite:///{file}")


async def test_workers_that_migrate_at_the_same_moment_do_not_meet(postgres: Server) -> None:
    postgres.run("CREATE DATABASE empty_1")

    await asyncio.gather(*(asyncio.to_thread(upgrade, postgres.url("empty_1")) for _ in range(3)))

    assert await is_current(postgres.url("empty_1"))
    postgres.run("DROP DATABASE empty_1")


def test_a_new_migration_is_written_from_the_difference(tmp_path: Path) -> None:
    scripts = shutil.copytree(SCRIPTS, tmp_path / "migrations")
    write_migration("nothing new", NEXT, scripts)

    file = scripts / "versions" / f"{NEXT}_nothing_new.py"
    spec = importlib.util.spec_from_file_location("migration", file)
    assert spec is not None
    assert spec.loader is not None
    migration = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(migration)
    assert (migration.revision, migration.down_revision) == (NEXT, HEAD)
    assert migration.upgrade() is None
    assert not hasattr(migration, "downgrade")
