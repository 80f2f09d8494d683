"""What people agreed to, in which words, and what they took back."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.storage.statements import rows_changed
from bot.storage.tables import CONSENT


@dataclass(frozen=True, slots=True)
class Consent:
    """A consent; kind is "precheck", "handover", "crisis", "call" or "events", `text_hash` that of the shown text."""

    id: int
    person_id: int
    kind: str
    version: str
    locale: str
    text_hash: str
    at: datetime
    withdrawn_at: datetime | None


class Consents:
    """The consents of a unit."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def give(self, person_id: int, kind: str, version: str, locale: str, text_hash: str, now: datetime) -> int:
        """Note a consent; gives its id."""
        consent_id: int | None = await self._session.scalar(
            insert(CONSENT)
            .values(person_id=person_id, kind=kind, version=version, locale=locale, text_hash=text_hash, at=now)
            .returning(CONSENT.c.id)
        )
        assert consent_id is not None
        return consent_id

    async def withdraw(self, person_id: int, kind: str, now: datetime) -> bool:
        """Note that the person takes their consents of that kind back; False when none was standing."""
        withdrawn = await self._session.execute(
            update(CONSENT)
            .where(CONSENT.c.person_id == person_id, CONSENT.c.kind == kind, CONSENT.c.withdrawn_at.is_(None))
            .values(withdrawn_at=now)
        )
        return rows_changed(withdrawn) > 0

    async def of(self, person_id: int) -> list[Consent]:
        """Every consent of the person, in the order they were given."""
        rows = await self._session.execute(
            select(CONSENT).where(CONSENT.c.person_id == person_id).order_by(CONSENT.c.id)
        )
        return [Consent(**row) for row in rows.mappings()]
