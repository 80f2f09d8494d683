"""What shall happen at a moment: rows, so that a restart forgets none of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.storage.statements import dialect_of, insert_into
from bot.storage.tables import TIMER


@dataclass(frozen=True, slots=True)
class Timer:
    """Something due: its kind says what shall happen, `subject` is the id of what it happens to."""

    kind: str
    subject: int
    due: datetime


class Timers:
    """The timers of a unit."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def set(self, kind: str, subject: int, due: datetime) -> None:
        """Let `kind` happen to `subject` at `due`; one that was set before is moved."""
        statement = insert_into(TIMER, dialect_of(self._session)).values(kind=kind, subject=subject, due=due)
        await self._session.execute(
            statement.on_conflict_do_update(index_elements=[TIMER.c.kind, TIMER.c.subject], set_={"due": due})
        )

    async def is_set(self, kind: str, subject: int) -> bool:
        """Whether `kind` is still to happen to `subject`."""
        query = select(TIMER.c.due).where(TIMER.c.kind == kind, TIMER.c.subject == subject)
        return await self._session.scalar(query) is not None

    async def cancel(self, subject: int, *kinds: str) -> None:
        """Forget these kinds of timers of `subject`."""
        await self._session.execute(delete(TIMER).where(TIMER.c.subject == subject, TIMER.c.kind.in_(kinds)))

    async def hold(self, subjects: Iterable[int], *kinds: str) -> None:
        """Wait until nobody acts on these kinds of timers of `subjects`, and let nobody take them before the commit."""
        these = TIMER.c.subject.in_(list(subjects)) & TIMER.c.kind.in_(kinds)
        await self._session.execute(select(TIMER.c.kind).where(these).order_by(TIMER.c.subject).with_for_update())

    async def take(self, now: datetime, kinds: Iterable[str], limit: int) -> list[Timer]:
        """Remove up to `limit` timers of these kinds that are due, the oldest first, and give them.

        Whoever takes one does what it says in the same transaction: another process does not get it meanwhile.
        """
        due = (
            select(TIMER.c.kind, TIMER.c.subject, TIMER.c.due)
            .where(TIMER.c.due <= now, TIMER.c.kind.in_(list(kinds)))
            .order_by(TIMER.c.due, TIMER.c.kind, TIMER.c.subject)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        found = [Timer(*row) for row in await self._session.execute(due)]
        for timer in found:
            await self._session.execute(
                delete(TIMER).where(TIMER.c.kind == timer.kind, TIMER.c.subject == timer.subject)
            )
        return found
