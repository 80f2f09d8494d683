"""Which updates have been handled: Telegram sends one again when its acknowledgement got lost."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from bot.storage.statements import dialect_of, insert_into, rows_changed
from bot.storage.tables import UPDATE_SEEN


class Updates:
    """The updates seen."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def new_among(self, update_ids: Iterable[int], now: datetime) -> set[int]:
        """Those of `update_ids` that were never given here before; they count as seen once the unit is committed."""
        ids = sorted(set(update_ids))  # in one order, so that two workers cannot wait for each other
        if not ids:
            return set()
        statement = insert_into(UPDATE_SEEN, dialect_of(self._session)).on_conflict_do_nothing()
        added = await self._session.execute(
            statement.returning(UPDATE_SEEN.c.update_id), [{"update_id": each, "at": now} for each in ids]
        )
        return set(added.scalars())

    async def forget(self, before: datetime) -> int:
        """Delete the ids seen before that moment; gives how many."""
        return rows_changed(await self._session.execute(delete(UPDATE_SEEN).where(UPDATE_SEEN.c.at < before)))
