"""The people who write to the bot, and how they are erased."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.storage.leads import Leads
from bot.storage.outbox import Outbox
from bot.storage.statements import dialect_of, insert_into
from bot.storage.subscriptions import KIND
from bot.storage.tables import CONSENT, CONVERSATION, PERSON
from bot.storage.timers import Timers

HALF_WAY = "half-way"
"""The timer of a person who wants to be reminded if they stop half-way."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who has written to the bot."""

    id: int
    chat_id: int
    locale: str | None
    blocked_at: datetime | None
    created_at: datetime
    seen_at: datetime


class People:
    """The people of a unit."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def load(self, chat_ids: Iterable[int]) -> dict[int, Person]:
        """Those of `chat_ids` who are known."""
        rows = await self._session.execute(select(PERSON).where(PERSON.c.chat_id.in_(list(chat_ids))))
        return {row["chat_id"]: Person(**row) for row in rows.mappings()}

    async def by_id(self, person_id: int) -> Person | None:
        """The person with that id."""
        row = (await self._session.execute(select(PERSON).where(PERSON.c.id == person_id))).mappings().first()
        return None if row is None else Person(**row)

    async def ensure(self, chat_id: int, locale: str | None, now: datetime) -> Person:
        """The chat's person, stored now if it was not before; a language chosen before stays."""
        statement = insert_into(PERSON, dialect_of(self._session)).values(
            chat_id=chat_id, locale=locale, blocked_at=None, created_at=now, seen_at=now
        )
        upsert = statement.on_conflict_do_update(
            index_elements=[PERSON.c.chat_id],
            set_={"seen_at": now, "locale": func.coalesce(PERSON.c.locale, statement.excluded.locale)},
        )
        row = (await self._session.execute(upsert.returning(PERSON))).mappings().one()
        return Person(**row)

    async def set_locale(self, chat_id: int, locale: str) -> None:
        """Change the language of a person, outside of their conversation.

        A conversation that was loaded before can no longer be saved: it would bring the old language back. Where
        one is at hand, change its `locale` instead.
        """
        await self._session.execute(update(PERSON).where(PERSON.c.chat_id == chat_id).values(locale=locale))
        person = select(PERSON.c.id).where(PERSON.c.chat_id == chat_id).scalar_subquery()
        await self._session.execute(
            update(CONVERSATION).where(CONVERSATION.c.person_id == person).values(version=CONVERSATION.c.version + 1)
        )

    async def mark_blocked(self, chat_id: int, now: datetime) -> None:
        """Note that the chat does not take messages any more; lifted when its conversation is saved as not blocked."""
        await self._session.execute(
            update(PERSON).where(_of(chat_id), PERSON.c.blocked_at.is_(None)).values(blocked_at=now)
        )

    async def erase(self, chat_id: int, now: datetime, *, keep_waiting: bool = False) -> list[int]:
        """Delete a person with their conversation, consents and messages; empty their leads and close the open ones.

        keep_waiting  leave the messages that wait for this chat (such as the goodbye)

        Gives the ids of the leads it closed. What waits for others about the leads goes too, so tell them in
        messages added afterwards.
        """
        # Locked, so that a lead another process opens just now is either seen below or refused.
        person_id = await self._session.scalar(select(PERSON.c.id).where(_of(chat_id)).with_for_update())
        closed: list[int] = []
        leads: list[int] = []
        if person_id is not None:
            closed, leads = await Leads(self._session).erase_person(person_id, now)
            await Timers(self._session).cancel(person_id, HALF_WAY)
            await self._session.execute(delete(PERSON).where(PERSON.c.id == person_id))
        await Outbox(self._session).forget(chat_id, leads, keep_waiting=keep_waiting)
        return closed

    async def empty(self, chat_id: int, now: datetime) -> None:
        """As `erase`, of somebody who still wants invitations: they stay, with their subscription and that consent."""
        person_id = await self._session.scalar(select(PERSON.c.id).where(_of(chat_id)).with_for_update())
        if person_id is None:
            return
        _, leads = await Leads(self._session).erase_person(person_id, now)
        await Timers(self._session).cancel(person_id, HALF_WAY)
        await self._session.execute(delete(CONVERSATION).where(CONVERSATION.c.person_id == person_id))
        await self._session.execute(delete(CONSENT).where(CONSENT.c.person_id == person_id, CONSENT.c.kind != KIND))
        await Outbox(self._session).forget(chat_id, leads, keep_waiting=True)


def _of(chat_id: int) -> ColumnElement[bool]:
    return PERSON.c.chat_id == chat_id
