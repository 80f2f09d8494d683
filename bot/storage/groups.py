"""The groups of teams: whose they are, which cards stand in them, in which topics, and what becomes of all that."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.delivery.message import from_json, to_json
from bot.storage.coaches import Team
from bot.storage.leads import CARD
from bot.storage.outbox import WAITING
from bot.storage.statements import dialect_of, insert_into
from bot.storage.tables import LEAD_MESSAGE, OUTBOX, TEAM, TOPIC


@dataclass(frozen=True, slots=True)
class Topic:
    """Where a lead has its place in a group with topics; `closed` as the group was last told."""

    thread_id: int
    closed: bool


class Groups:
    """The groups of a unit."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def team_in(self, chat_id: int) -> Team | None:
        """The team whose group that chat is."""
        row = (await self._session.execute(select(TEAM).where(TEAM.c.chat_id == chat_id))).mappings().first()
        return None if row is None else Team(**row)

    async def team(self, team_id: int) -> Team | None:
        """The team with that id."""
        row = (await self._session.execute(select(TEAM).where(TEAM.c.id == team_id))).mappings().first()
        return None if row is None else Team(**row)

    async def leave(self, chat_id: int) -> list[int]:
        """Take a group from its team, and forget what stands in it and waits for it; gives the leads it was told of."""
        await self._session.execute(update(TEAM).where(TEAM.c.chat_id == chat_id).values(chat_id=None, topics=False))
        # Also a card that was given up just now, because nothing reaches the group any more.
        sent = select(OUTBOX.c.lead_id).where(OUTBOX.c.chat_id == chat_id, OUTBOX.c.kind == CARD)
        leads = {*await self._stand_in(chat_id), *await self._session.scalars(sent)}
        await self._session.execute(delete(OUTBOX).where(OUTBOX.c.chat_id == chat_id, OUTBOX.c.state == WAITING))
        await self._forget(chat_id)
        return sorted(lead_id for lead_id in leads if lead_id is not None)

    async def move(self, before: int, after: int) -> list[int]:
        """Give a group its new number, with all that waits for it; gives the leads whose cards stood in the old one.

        Telegram lets nobody change those cards any more: they belong to the old number, and the new one counts its
        messages from the beginning, so that their ids would hit others.
        """
        await self._session.execute(update(TEAM).where(TEAM.c.chat_id == before).values(chat_id=after))
        waiting = await self._session.execute(
            select(OUTBOX.c.id, OUTBOX.c.payload).where(OUTBOX.c.chat_id == before, OUTBOX.c.state == WAITING)
        )
        for row_id, payload in waiting.all():
            payload = to_json(replace(from_json(payload), chat_id=after))
            await self._session.execute(
                update(OUTBOX).where(OUTBOX.c.id == row_id).values(chat_id=after, payload=payload)
            )
        leads = await self._stand_in(before)
        await self._forget(before)
        return sorted(set(leads))

    async def _stand_in(self, chat_id: int) -> Sequence[int]:
        query = select(LEAD_MESSAGE.c.lead_id).where(LEAD_MESSAGE.c.chat_id == chat_id, LEAD_MESSAGE.c.kind == CARD)
        return (await self._session.scalars(query)).all()

    async def _forget(self, chat_id: int) -> None:
        await self._session.execute(delete(LEAD_MESSAGE).where(LEAD_MESSAGE.c.chat_id == chat_id))
        await self._session.execute(delete(TOPIC).where(TOPIC.c.chat_id == chat_id))

    async def topic(self, chat_id: int, lead_id: int) -> Topic | None:
        """The lead's topic in that group."""
        query = select(TOPIC.c.thread_id, TOPIC.c.closed).where(TOPIC.c.chat_id == chat_id, TOPIC.c.lead_id == lead_id)
        row = (await self._session.execute(query)).first()
        return None if row is None else Topic(*row)

    async def keep_topic(self, chat_id: int, lead_id: int, topic: Topic) -> None:
        """Note the lead's topic, instead of one noted before."""
        values = {"thread_id": topic.thread_id, "closed": topic.closed}
        statement = insert_into(TOPIC, dialect_of(self._session)).values(chat_id=chat_id, lead_id=lead_id, **values)
        await self._session.execute(
            statement.on_conflict_do_update(index_elements=[TOPIC.c.chat_id, TOPIC.c.lead_id], set_=values)
        )

    async def give_up_topics(self, chat_id: int) -> bool:
        """Note that the group lets the bot make no topics; False when that was known."""
        known = update(TEAM).where(TEAM.c.chat_id == chat_id, TEAM.c.topics).values(topics=False)
        return await self._session.scalar(known.returning(TEAM.c.id)) is not None
