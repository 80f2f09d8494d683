"""Which messages stand in the chats of people, as far back as the bot may delete them."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import delete, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.storage.statements import dialect_of, insert_into
from bot.storage.tables import CHAT_MESSAGE, COACH, PERSON


class Chats:
    """The messages in the chats of a unit's people; coaches keep theirs, and nobody unknown has any."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def note(self, messages: Iterable[tuple[int, int]], now: datetime) -> None:
        """Keep that these messages, given as chat id and message id, stand there since `now`."""
        wanted = set(messages)
        if not wanted:
            return
        coach = exists().where(COACH.c.chat_id == PERSON.c.chat_id, COACH.c.active)
        # Locked, so that a person another process erases just now is either not seen or erased afterwards.
        found = await self._session.execute(
            select(PERSON.c.chat_id, PERSON.c.id)
            .where(PERSON.c.chat_id.in_({chat_id for chat_id, _ in wanted}), ~coach)
            .order_by(PERSON.c.id)
            .with_for_update(read=True, key_share=True)
        )
        people = {row.chat_id: row.id for row in found}
        rows = [
            {"person_id": people[chat_id], "message_id": message_id, "at": now}
            for chat_id, message_id in sorted(wanted)
            if chat_id in people
        ]
        if rows:
            # A button's message was noted when it was sent.
            statement = insert_into(CHAT_MESSAGE, dialect_of(self._session)).on_conflict_do_nothing()
            await self._session.execute(statement, rows)

    async def stirred(self, chat_id: int) -> datetime | None:
        """When the chat's person was heard of, or something was written there, last; None for a chat nobody knows."""
        latest = select(func.max(CHAT_MESSAGE.c.at)).where(CHAT_MESSAGE.c.person_id == PERSON.c.id).scalar_subquery()
        row = (await self._session.execute(select(PERSON.c.seen_at, latest).where(PERSON.c.chat_id == chat_id))).first()
        return max((moment for moment in row if moment is not None), default=None) if row is not None else None

    async def take(self, chat_id: int, since: datetime) -> list[int]:
        """Forget every message of the chat; gives those that stand there since that moment or later, in order."""
        # Locked first, as by whoever erases them.
        person = await self._session.scalar(
            select(PERSON.c.id).where(PERSON.c.chat_id == chat_id).with_for_update(key_share=True)
        )
        gone = await self._session.execute(
            delete(CHAT_MESSAGE)
            .where(CHAT_MESSAGE.c.person_id == person)
            .returning(CHAT_MESSAGE.c.message_id, CHAT_MESSAGE.c.at)
        )
        return sorted(message_id for message_id, at in gone if at >= since)

    async def forget(self, before: datetime) -> None:
        """Forget the messages noted before that moment."""
        await self._session.execute(delete(CHAT_MESSAGE).where(CHAT_MESSAGE.c.at < before))
