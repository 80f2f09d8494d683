"""What happens once and never again: a link is used, an e-mail or a form is taken, something is told."""

from datetime import datetime
from typing import Literal

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.storage.statements import dialect_of, insert_into
from bot.storage.tables import ONCE

Kind = Literal["link", "mail", "form", "told"]


class Once:
    """The marks of a unit; a mark is the number of a link, the hash of an e-mail or form, the name of what is told."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def first(self, kind: Kind, mark: str, now: datetime) -> bool:
        """True for the one unit that sets this mark."""
        statement = insert_into(ONCE, dialect_of(self._session)).values(kind=kind, mark=mark, at=now)
        made = await self._session.scalar(statement.on_conflict_do_nothing().returning(ONCE.c.mark))
        return made is not None

    async def has(self, kind: Kind, mark: str) -> bool:
        """Whether the mark is set."""
        query = select(ONCE.c.mark).where(ONCE.c.kind == kind, ONCE.c.mark == mark)
        return await self._session.scalar(query) is not None

    async def again(self, kind: Kind, mark: str) -> None:
        """Take the mark back: it may happen once more."""
        await self._session.execute(delete(ONCE).where(ONCE.c.kind == kind, ONCE.c.mark == mark))

    async def forget(self, before: datetime) -> None:
        """Delete the marks of links, e-mails and forms set before that moment."""
        await self._session.execute(delete(ONCE).where(ONCE.c.kind != "told", ONCE.c.at < before))
