"""The versions of the authored files that were in force, with their files, and which problems the admins were told."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import case, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.storage.statements import dialect_of, insert_into
from bot.storage.tables import LEAD, PUBLISHED, TOLD_PROBLEMS


@dataclass(frozen=True, slots=True)
class Publication:
    """A kept version.

    first_at, since, last_at  came into force first and last; last seen in force
    by                        "files", "cli" or "admin 123": who it came from
    set_aside                 was never in force: kept because other files were written over it
    leads                     how many leads name it
    """

    version: str
    first_at: datetime
    since: datetime
    last_at: datetime
    by: str
    set_aside: bool
    leads: int


_COLUMNS = [PUBLISHED.c[name] for name in ("version", "first_at", "since", "last_at", "by", "set_aside")]


class Publications:
    """The published versions of a unit."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def keep(self, version: str, archive: bytes, by: str, now: datetime) -> bool:
        """Note that `version` is in force from `now` on; True when it was not the one in force before.

        A version that is kept already keeps its archive, its origin and its first moment.
        """
        newest = await self._session.scalar(
            select(PUBLISHED.c.version)
            .where(~PUBLISHED.c.set_aside)
            .order_by(PUBLISHED.c.last_at.desc(), PUBLISHED.c.since.desc())
            .limit(1)
        )
        if newest == version:
            await self.seen(version, now)
            return False
        await self._add(version, archive, by, now, set_aside=False)
        first = case((PUBLISHED.c.set_aside, now), else_=PUBLISHED.c.first_at)
        values = {"first_at": first, "since": now, "last_at": now, "set_aside": False}
        await self._session.execute(update(PUBLISHED).where(PUBLISHED.c.version == version).values(values))
        return True

    async def seen(self, version: str, now: datetime) -> None:
        """Note that `version` is still in force."""
        await self._session.execute(update(PUBLISHED).where(PUBLISHED.c.version == version).values(last_at=now))

    async def set_aside(self, version: str, archive: bytes, by: str, now: datetime) -> None:
        """Keep files that are about to be written over."""
        await self._add(version, archive, by, now, set_aside=True)

    async def _add(self, version: str, archive: bytes, by: str, now: datetime, *, set_aside: bool) -> None:
        row = {"version": version, "first_at": now, "since": now, "last_at": now}
        row |= {"by": by, "set_aside": set_aside, "archive": archive}
        await self._session.execute(
            insert_into(PUBLISHED, dialect_of(self._session)).values(row).on_conflict_do_nothing()
        )

    async def archive(self, version: str) -> bytes | None:
        """The files of a kept version; None when it is not kept."""
        found: bytes | None = await self._session.scalar(
            select(PUBLISHED.c.archive).where(PUBLISHED.c.version == version)
        )
        return found

    async def since(self, version: str) -> datetime | None:
        """The moment `version` came into force last; None when it is not kept."""
        found: datetime | None = await self._session.scalar(
            select(PUBLISHED.c.since).where(PUBLISHED.c.version == version)
        )
        return found

    async def listing(self) -> list[Publication]:
        """Every kept version without its files, the one last in force first."""
        leads = func.count(LEAD.c.id).label("leads")
        rows = await self._session.execute(
            select(*_COLUMNS, leads)
            .outerjoin(LEAD, LEAD.c.content_hash == PUBLISHED.c.version)
            .group_by(*_COLUMNS)
            .order_by(PUBLISHED.c.last_at.desc(), PUBLISHED.c.since.desc(), PUBLISHED.c.version)
        )
        return [Publication(**row) for row in rows.mappings()]

    async def tell_once(self, problems_hash: str, now: datetime) -> bool:
        """True for the one who may tell the admins these problems: they were not told since the files last held."""
        statement = insert_into(TOLD_PROBLEMS, dialect_of(self._session)).on_conflict_do_nothing()
        told = await self._session.execute(
            statement.values(problems_hash=problems_hash, at=now).returning(TOLD_PROBLEMS.c.problems_hash)
        )
        return bool(told.scalars().all())

    async def mended(self) -> bool:
        """Forget which problems were told; True for the one who finds some, and so may tell that they are gone."""
        gone = await self._session.execute(delete(TOLD_PROBLEMS).returning(TOLD_PROBLEMS.c.problems_hash))
        return bool(gone.scalars().all())
