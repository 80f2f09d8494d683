"""The messages in people's chats are known as long as they may be deleted there, and no longer than their person."""

import asyncio
from datetime import datetime, timedelta

from sqlalchemy import text

from bot.delivery.message import Message
from bot.storage.database import Database, Unit
from tests.storage.samples import joined

PERSON, COACH, STRANGER = 7, 90, 91


async def count(unit: Unit) -> int | None:
    count: int | None = await unit.session.scalar(text("SELECT count(*) FROM chat_message"))
    return count


async def test_what_was_noted_is_given_once_in_order(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        await unit.people.ensure(PERSON, "ti", now)
        await unit.chats.note([(PERSON, 12), (PERSON, 5), (PERSON, 12)], now)
        await unit.chats.note([(PERSON, 5)], now)

        assert await unit.chats.take(PERSON, now) == [5, 12]
        assert await unit.chats.take(PERSON, now) == []


async def test_what_is_too_old_is_forgotten_and_not_given(database: Database, now: datetime) -> None:
    later = now + timedelta(hours=1)
    async with database.unit() as unit:
        await unit.people.ensure(PERSON, "ti", now)
        await unit.chats.note([(PERSON, 5)], now)
        await unit.chats.note([(PERSON, 6)], later)

        assert await unit.chats.take(PERSON, later) == [6]
        assert await count(unit) == 0


async def test_of_coaches_and_strangers_nothing_is_noted(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        await unit.people.ensure(COACH, "de", now)
        await joined(unit, now, COACH)
        await unit.chats.note([(COACH, 5), (STRANGER, 6)], now)

        assert await count(unit) == 0


async def test_somebody_else_keeps_their_messages(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        for chat_id in (PERSON, STRANGER):
            await unit.people.ensure(chat_id, "ti", now)
        await unit.chats.note([(PERSON, 5), (STRANGER, 6)], now)
        await unit.chats.take(PERSON, now)

        assert await unit.chats.take(STRANGER, now) == [6]


async def test_a_sent_message_is_noted_when_it_is_done(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        await unit.people.ensure(PERSON, "ti", now)
        rows = await unit.outbox.add([Message(PERSON, "a"), Message(PERSON, "b"), Message(STRANGER, "c")], now)
        await unit.outbox.done([(rows[0].id, 31), (rows[1].id, None), (rows[2].id, 33)], now)

        assert await unit.chats.take(PERSON, now) == [31]
        assert await unit.chats.take(STRANGER, now) == []


async def test_they_go_with_their_person(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        await unit.people.ensure(PERSON, "ti", now)
        await unit.chats.note([(PERSON, 5)], now)
        await unit.people.erase(PERSON, now)
        await unit.chats.note([(PERSON, 6)], now)

        assert await count(unit) == 0


async def test_noting_beside_an_erasure_leaves_nothing(
    database: Database, others: list[Database], now: datetime
) -> None:
    async with database.unit() as unit:
        await unit.people.ensure(PERSON, "ti", now)

        sent = [row.id for row in await unit.outbox.add([Message(PERSON, "a"), Message(PERSON, "b")], now)]

    async def note(other: Database) -> None:
        async with other.unit() as unit:
            await unit.chats.note([(PERSON, 5), (PERSON, 6)], now)

    async def done(other: Database) -> None:
        async with other.unit() as unit:
            await unit.outbox.done([(row_id, row_id + 10) for row_id in sent], now)

    async def erase(other: Database) -> None:
        async with other.unit() as unit:
            await unit.people.erase(PERSON, now)

    await asyncio.gather(note(others[0]), erase(others[1]), done(others[2]))

    async with database.unit() as unit:
        assert await count(unit) == 0
