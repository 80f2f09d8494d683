"""Messages leave the outbox once, in the order of their chat, and leave nothing behind."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select

from bot.delivery.message import Button, Message, Priority
from bot.storage.database import Database, Unit
from bot.storage.outbox import Row
from bot.storage.secrets import KeyRing
from bot.storage.tables import LEAD, LEAD_MESSAGE, OUTBOX
from tests.storage.samples import opened

LEASE = timedelta(seconds=60)


async def lease(unit: Unit, now: datetime, limit: int = 100, by: str = "worker") -> list[str]:
    return [row.message.text for row in await unit.outbox.lease(now, by, now + LEASE, limit)]


async def test_added_messages_come_back_in_their_order(database: Database, now: datetime) -> None:
    messages = [Message(number % 7, f"message {number}") for number in range(500)]

    async with database.unit() as unit:
        rows = await unit.outbox.add(messages, now)
        assert await unit.outbox.add([], now) == []
        stored = [
            tuple(row) for row in await unit.session.execute(select(OUTBOX.c.id, OUTBOX.c.payload).order_by("id"))
        ]

    assert [row.message for row in rows] == messages
    assert [row.id for row in rows] == [row_id for row_id, _ in stored]
    assert all(f"message {number}" in payload for number, (_, payload) in enumerate(stored))


async def test_a_message_is_leased_as_it_was_added(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        lead = await opened(unit, now)
        message = Message(
            7,
            "<b>ሰላም</b>",
            buttons=((Button("Yes", data="1:yes"), Button("Page", url="https://example.org")),),
            priority=Priority.NOTIFICATION,
            lead_id=lead.id,
            kind="card",
            not_before=now,
        )
        (row,) = await unit.outbox.add([message], now)
        assert await unit.outbox.lease(now, "worker", now + LEASE, 10) == [row] == [Row(row.id, message)]


async def test_what_is_leased_while_adding_is_not_leased_again(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        await unit.outbox.add([Message(7, "mine")], now, "worker", now + LEASE)
        assert await lease(unit, now) == []
        assert await lease(unit, now + LEASE) == ["mine"]


async def test_of_a_chat_only_the_oldest_is_leased(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        await unit.outbox.add([Message(7, "7 first"), Message(7, "7 second"), Message(8, "8 first")], now)

        taken = await unit.outbox.lease(now, "worker", now + LEASE, 10)
        assert [row.message.text for row in taken] == ["7 first", "8 first"]
        assert await lease(unit, now) == []

        await unit.outbox.done([(taken[0].id, 1)], now)
        assert await lease(unit, now) == ["7 second"]


async def test_an_urgent_message_does_not_pass_an_older_one_of_its_chat(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        await unit.outbox.add(
            [
                Message(7, "broadcast", priority=Priority.BROADCAST),
                Message(7, "answer"),
                Message(8, "notice", priority=Priority.NOTIFICATION),
                Message(9, "other answer"),
            ],
            now,
        )
        assert await lease(unit, now, limit=2) == ["other answer", "notice"]
        assert await lease(unit, now) == ["broadcast"]


async def test_a_message_for_later_is_passed_and_comes_when_its_time_has_come(
    database: Database, now: datetime
) -> None:
    tomorrow = now + timedelta(days=1)
    async with database.unit() as unit:
        rows = await unit.outbox.add(
            [Message(7, "tomorrow", not_before=tomorrow), Message(7, "today")], now, "worker", now + LEASE
        )
        assert [row.message.text for row in rows] == ["today"]
        await unit.outbox.release("worker")

        assert await lease(unit, now) == ["today"]
        assert await lease(unit, tomorrow - timedelta(seconds=1)) == ["today"]
        # Now that its time has come the older one goes first again.
        assert await lease(unit, tomorrow + LEASE) == ["tomorrow"]


async def test_a_message_that_is_to_be_tried_again_holds_the_later_ones_back(database: Database, now: datetime) -> None:
    again = now + timedelta(minutes=5)
    async with database.unit() as unit:
        first, _ = await unit.outbox.add([Message(7, "first"), Message(7, "second")], now)
        assert await lease(unit, now) == ["first"]
        await unit.outbox.retry(first.id, again, tries=1)

        assert await lease(unit, again - timedelta(seconds=1)) == []
        (row,) = await unit.outbox.lease(again, "worker", again + LEASE, 10)
        assert (row.message.text, row.tries) == ("first", 1)


async def test_a_message_given_up_keeps_its_reason_and_loses_its_words(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        first, _ = await unit.outbox.add([Message(7, "first"), Message(7, "second")], now)
        await unit.outbox.failed(first.id, "blocked")

        kept = (await unit.session.execute(select(OUTBOX).where(OUTBOX.c.id == first.id))).mappings().one()
        assert (kept["state"], kept["reason"], kept["payload"]) == ("failed", "blocked", "")
        assert await unit.outbox.waiting_count() == 1
        assert await lease(unit, now) == ["second"]


async def test_what_was_sent_is_gone_and_where_it_stands_is_known(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        lead = await opened(unit, now)
        rows = await unit.outbox.add(
            [
                Message(7, "plain"),
                Message(7, "card", lead_id=lead.id, kind="card"),
                Message(7, "edited", lead_id=lead.id, edits="card"),
                Message(7, "nothing to edit", lead_id=lead.id, edits="card"),
            ],
            now,
        )
        plain, card, edited, nothing = (row.id for row in rows)
        await unit.outbox.done([(plain, 50), (card, 51)], now)
        await unit.outbox.done([(edited, 51), (nothing, None), (card, 52), (nothing + 1, 53)], now)
        await unit.outbox.done([], now)

        assert await unit.outbox.waiting_count() == 0
        stands = await unit.session.execute(select(LEAD_MESSAGE.c.message_id, LEAD_MESSAGE.c.kind))
        assert [tuple(row) for row in stands] == [(51, "card")]


async def test_the_newest_message_of_a_kind_is_found(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        lead = await opened(unit, now)
        rows = await unit.outbox.add([Message(7, "card", lead_id=lead.id, kind="card") for _ in range(2)], now)
        await unit.outbox.done([(row.id, number) for number, row in enumerate(rows, start=50)], now)

        assert await unit.outbox.message_id_of(7, lead.id, "card") == 51
        assert await unit.outbox.message_id_of(7, lead.id, "relay") is None
        assert await unit.outbox.message_id_of(8, lead.id, "card") is None


async def test_a_process_gives_back_its_own_leases_only(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        await unit.outbox.add([Message(7, "mine")], now, "mine", now + LEASE)
        await unit.outbox.add([Message(8, "yours")], now, "yours", now + LEASE)

        await unit.outbox.release("mine")
        assert await lease(unit, now) == ["mine"]


async def test_a_deleted_lead_does_not_stop_its_message(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        lead = await opened(unit, now)
        (row,) = await unit.outbox.add([Message(7, "card", lead_id=lead.id, kind="card")], now)
        await unit.session.execute(LEAD.delete())
        await unit.outbox.done([(row.id, 50)], now)

        assert await unit.outbox.waiting_count() == 0


async def test_the_number_of_a_sent_row_is_never_given_again(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        (first,) = await unit.outbox.add([Message(7, "first")], now)
        await unit.outbox.done([(first.id, 50)], now)
        (second,) = await unit.outbox.add([Message(8, "second")], now)

    assert second.id > first.id


async def test_four_processes_send_every_message_once_and_in_the_order_of_its_chat(
    database: Database, others: Sequence[Database], now: datetime
) -> None:
    chats, each = 20, 10
    messages = [Message(chat, f"{number}") for number in range(each) for chat in range(chats)]
    async with database.unit() as unit:
        await unit.outbox.add(messages, now)
    sent: dict[int, list[int]] = {chat: [] for chat in range(chats)}

    async def work(database: Database, name: str) -> None:
        while sum(map(len, sent.values())) < len(messages):
            async with database.unit() as unit:
                rows = await unit.outbox.lease(now, name, now + LEASE, 7)
            for row in rows:
                sent[row.message.chat_id].append(int(row.message.text))
            async with database.unit() as unit:
                await unit.outbox.done([(row.id, None) for row in rows], now)

    await asyncio.gather(*(work(worker, f"worker {name}") for name, worker in enumerate([database, *others])))

    assert sent == {chat: list(range(each)) for chat in range(chats)}
    async with database.unit() as unit:
        assert await unit.outbox.waiting_count() == 0


async def test_a_lease_does_not_wait_for_another_that_is_not_committed_yet(
    postgres_url: str, keys: KeyRing, now: datetime
) -> None:
    database = Database.open(postgres_url, keys)  # on SQLite there is one unit at a time
    async with database.unit() as unit:
        await unit.outbox.add([Message(chat, f"{chat}") for chat in range(4)], now)

    async with database.unit() as one, database.unit() as two:
        assert await lease(one, now, limit=2, by="one") == ["0", "1"]
        assert await lease(two, now, limit=2, by="two") == ["2", "3"]
    await database.close()


async def test_what_is_on_its_way_to_a_chat_is_known_until_it_was_sent(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        (row,) = await unit.outbox.add([Message(7, "now")], now)
        await unit.outbox.add([Message(8, "later", not_before=now + LEASE)], now)
        assert await unit.outbox.is_waiting(7, now)
        assert not await unit.outbox.is_waiting(8, now)
        assert await unit.outbox.is_waiting(8, now + LEASE)
        assert not await unit.outbox.is_waiting(9, now)
        await unit.outbox.done([(row.id, 1)], now)
        assert not await unit.outbox.is_waiting(7, now)


async def test_what_did_not_arrive_is_told_of_once(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        lead = await opened(unit, now)
        own = [Message(100, "a", lead_id=lead.id, kind="relay:person"), Message(100, "b", lead_id=lead.id, kind="card")]
        elsewhere = Message(101, "c", lead_id=lead.id, kind="relay:person")
        await unit.outbox.add([*own, own[0], elsewhere], now)

        assert await unit.outbox.take_lost(100, "relay:person", "relay") == {lead.id}
        assert await unit.outbox.take_lost(100, "relay:person", "relay") == set()
