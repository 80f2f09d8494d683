"""Who wants invitations to events, and the answers they agreed to have kept for that."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.rules.domain import Value
from bot.storage.statements import dialect_of, insert_into
from bot.storage.tables import CONSENT, INVITATION, PERSON, SUBSCRIPTION

KIND = "events"
"""The kind of the consent."""


@dataclass(frozen=True, slots=True)
class Subscription:
    """Somebody's wish for invitations; `at` is when they agreed."""

    person_id: int
    district: str
    answers: Mapping[str, Value]
    at: datetime


class Subscriptions:
    """The subscriptions of a unit."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def of(self, person_id: int) -> Subscription | None:
        """The person's subscription, if any."""
        query = select(SUBSCRIPTION).where(SUBSCRIPTION.c.person_id == person_id)
        row = (await self._session.execute(query)).mappings().first()
        return None if row is None else Subscription(**{**row, "answers": answers_from(row["answers"])})

    async def begin(self, person_id: int, district: str, answers: Mapping[str, Value], now: datetime) -> None:
        """Keep that the person wants invitations; of one who did before, the newer answers."""
        statement = insert_into(SUBSCRIPTION, dialect_of(self._session)).values(
            person_id=person_id, district=district, answers=_to_text(answers), at=now
        )
        new = statement.excluded
        await self._session.execute(
            statement.on_conflict_do_update(
                index_elements=[SUBSCRIPTION.c.person_id], set_={"district": new.district, "answers": new.answers}
            )
        )

    async def end(self, person_id: int, now: datetime) -> bool:
        """Forget it all: no more invitations, nothing kept, the consent withdrawn; False where there was nothing."""
        return await self._end(SUBSCRIPTION.c.person_id == person_id, now) > 0

    async def forget(self, before: datetime, now: datetime) -> None:
        """End the subscriptions that were agreed to before that moment, and forget invitations as old."""
        await self._end(SUBSCRIPTION.c.at <= before, now)
        await self._session.execute(delete(INVITATION).where(INVITATION.c.at <= before))

    async def _end(self, these: ColumnElement[bool], now: datetime) -> int:
        # Locked first, as by whoever erases people: whoever invites them just now has done so, or finds nobody.
        locked = select(PERSON.c.id).join(SUBSCRIPTION).where(these).order_by(PERSON.c.id).with_for_update(of=PERSON)
        people = list(await self._session.scalars(locked))
        if not people:
            return 0
        await self._session.execute(delete(SUBSCRIPTION).where(SUBSCRIPTION.c.person_id.in_(people)))
        await self._session.execute(update(INVITATION).where(INVITATION.c.person_id.in_(people)).values(person_id=None))
        agreed = (CONSENT.c.person_id.in_(people), CONSENT.c.kind == KIND, CONSENT.c.withdrawn_at.is_(None))
        await self._session.execute(update(CONSENT).where(*agreed).values(withdrawn_at=now))
        return len(people)


def answers_from(text: str) -> dict[str, Value]:
    """The answers that were kept."""
    return {key: tuple(value) if isinstance(value, list) else value for key, value in json.loads(text).items()}


def _to_text(answers: Mapping[str, Value]) -> str:
    return json.dumps(dict(answers), ensure_ascii=False, separators=(",", ":"))
