"""Conversations are loaded and saved in bulk, and no update of one is ever lost."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import event, func, select

from bot.storage.conversations import Conflict, Conversation
from bot.storage.database import Database
from bot.storage.tables import CONVERSATION, PERSON
from tests.storage.samples import joined, new_lead


def conversation(chat_id: int) -> Conversation:
    return Conversation(
        chat_id, locale="ti", flow="durchstarten", content_hash="c0ffee", state='{"age":20}', turn=3, ended=None
    )


async def test_a_chat_never_seen_has_an_empty_conversation(database: Database) -> None:
    async with database.unit() as unit:
        assert await unit.conversations.load([7]) == {7: Conversation(7)}
        assert await unit.conversations.load([]) == {}


async def test_what_is_saved_is_loaded_again(database: Database, now: datetime) -> None:
    finished = replace(conversation(8), ended="eligible", erase_after=now + timedelta(days=30), blocked=True)
    async with database.unit() as unit:
        saved = await unit.conversations.save([finished, conversation(-7)], now)
        assert await unit.conversations.save([], now) == {}

    async with database.unit() as unit:
        loaded = await unit.conversations.load([8, -7, 9])

    assert loaded == saved | {9: Conversation(9)}
    assert loaded[8] == replace(finished, person_id=loaded[8].person_id, version=1)
    assert loaded[8].person_id != loaded[-7].person_id


async def test_a_saved_conversation_can_be_saved_on(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        once = await unit.conversations.save([conversation(7)], now)
        twice = await unit.conversations.save([replace(once[7], turn=4, locale="en", state="")], now)

    async with database.unit() as unit:
        assert await unit.conversations.load([7]) == twice
    assert twice[7].version == 2


async def test_a_person_without_a_conversation_is_loaded_too(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        person = await unit.people.ensure(7, "ar", now)
        loaded = (await unit.conversations.load([7]))[7]
        assert loaded == Conversation(7, person_id=person.id, locale="ar")
        assert (await unit.conversations.save([loaded], now))[7].version == 1


async def test_a_batch_is_one_query_to_load_and_two_to_save(database: Database, now: datetime) -> None:
    statements: list[str] = []

    @event.listens_for(database.engine.sync_engine, "before_cursor_execute")
    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        statements.append(statement.split()[0])

    async with database.unit() as unit:
        loaded = await unit.conversations.load(range(100))
        await unit.conversations.save(list(loaded.values()), now)

    assert [word for word in statements if word != "BEGIN"] == ["SELECT", "INSERT", "INSERT"]


async def test_of_two_who_loaded_the_same_version_the_second_does_not_save(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        before = await unit.conversations.save([conversation(7), conversation(8)], now)
    async with database.unit() as unit:
        await unit.conversations.save([replace(before[7], state="first")], now)

    async def save_both() -> None:
        async with database.unit() as unit:
            await unit.updates.new_among([1], now)
            await unit.conversations.save([replace(before[chat], state="second") for chat in (8, 7)], now)

    with pytest.raises(Conflict) as caught:
        await save_both()

    assert caught.value.chat_ids == {7}
    async with database.unit() as unit:
        after = await unit.conversations.load([7, 8])
        assert await unit.updates.new_among([1], now) == {1}
    assert after[7].state == "first"
    assert after[8] == before[8]


async def test_two_who_meet_a_new_person_at_once_do_not_both_save(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        await unit.conversations.save([conversation(7)], now)

    with pytest.raises(Conflict):
        async with database.unit() as unit:
            await unit.conversations.save([conversation(7)], now)


async def test_an_erased_person_is_not_brought_back_by_a_late_save(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        before = await unit.conversations.save([conversation(7)], now)
    async with database.unit() as unit:
        await unit.people.erase(7, now)

    with pytest.raises(Conflict):
        async with database.unit() as unit:
            await unit.conversations.save([replace(before[7], turn=4)], now)

    async with database.unit() as unit:
        assert await unit.conversations.load([7]) == {7: Conversation(7)}
        assert await unit.session.scalar(select(func.count()).select_from(PERSON)) == 0
        assert await unit.session.scalar(select(func.count()).select_from(CONVERSATION)) == 0


async def test_a_hundred_changes_at_once_by_four_processes_are_all_kept(
    database: Database, others: Sequence[Database], now: datetime
) -> None:
    async def count_one_more(database: Database) -> None:
        while True:
            try:
                async with database.unit() as unit:
                    current = (await unit.conversations.load([7]))[7]
                    number = int(current.state or 0) + 1
                    await unit.conversations.save([replace(current, state=str(number))], now)
                return
            except Conflict:
                continue

    await asyncio.gather(*(count_one_more([database, *others][number % 4]) for number in range(100)))

    async with database.unit() as unit:
        after = (await unit.conversations.load([7]))[7]
    assert (after.state, after.version) == ("100", 100)


async def test_two_workers_with_the_same_chats_in_another_order_do_not_wait_for_each_other(
    database: Database, others: Sequence[Database], now: datetime
) -> None:
    async def save(database: Database, chat_ids: list[int]) -> bool:
        try:
            async with database.unit() as unit:
                await unit.conversations.save([conversation(chat_id) for chat_id in chat_ids], now)
        except Conflict:
            return False
        return True

    chats = list(range(50))
    saved = await asyncio.gather(
        *(save(worker, turned) for worker in [database, *others] for turned in (chats, chats[::-1]))
    )

    assert saved.count(True) == 1


async def test_conversations_come_due_for_erasure(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        await unit.conversations.save(
            [
                replace(conversation(7), erase_after=now),
                replace(conversation(8), erase_after=now + timedelta(seconds=1)),
                conversation(9),
            ],
            now,
        )
        assert await unit.conversations.due_for_erasure(now) == [7]


async def test_a_chat_stays_blocked_since_it_was_and_is_free_when_it_writes(database: Database, now: datetime) -> None:
    later = now + timedelta(days=1)
    async with database.unit() as unit:
        saved = await unit.conversations.save([replace(conversation(7), blocked=True)], now)
        saved = await unit.conversations.save([saved[7]], later)
        assert (await unit.people.load([7]))[7].blocked_at == now

        await unit.conversations.save([replace(saved[7], blocked=False)], later)
        person = (await unit.people.load([7]))[7]
        assert (person.blocked_at, person.created_at, person.seen_at) == (None, now, later)


async def test_a_language_changed_elsewhere_is_not_changed_back(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        before = await unit.conversations.save([conversation(7)], now)
    async with database.unit() as unit:
        await unit.people.set_locale(7, "fa-AF")

    with pytest.raises(Conflict):
        async with database.unit() as unit:
            await unit.conversations.save([before[7]], now)

    async with database.unit() as unit:
        assert (await unit.conversations.load([7]))[7].locale == "fa-AF"


async def test_those_half_way_come_in_pages_and_are_counted(database: Database, now: datetime) -> None:
    people = [
        Conversation(1, flow="a", turn=2, state="one", trial="kept"),
        Conversation(2, flow="a", turn=0, state="has not agreed"),
        Conversation(3, flow="b", turn=5, state="three"),
        Conversation(4, flow="b", turn=5, state="ended", ended="lead"),
        Conversation(5, flow="b", turn=1, state="five"),
    ]
    async with database.unit() as unit:
        await unit.conversations.save(people, now)

        first = await unit.conversations.half_way(0, 2)
        assert [(one.chat_id, one.state, one.trial) for one in first] == [(1, "one", "kept"), (3, "three", None)]
        assert first[-1].person_id is not None
        rest = await unit.conversations.half_way(first[-1].person_id, 2)
        assert [one.chat_id for one in rest] == [5]
        assert await unit.conversations.half_way_per_flow() == {"a": 1, "b": 2}


async def test_a_conversation_knows_how_far_the_help_is_that_was_asked_for(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        person = await unit.people.ensure(7, "ti", now)
        ute = await joined(unit, now, 90)
        await unit.leads.open(new_lead(person.id), now)
        assert (await unit.conversations.load([7]))[7].help == ""
        need = await unit.leads.open(replace(new_lead(person.id), flow="", outcome="call", rule=""), now)
        assert (await unit.conversations.load([7]))[7].help == "new"
        await unit.leads.claim(need.id, ute, now)
        found = (await unit.conversations.load([7]))[7]
        assert found.help == "claimed" and found.with_human
        await unit.leads.close(need.id, "elsewhere", now)
        assert (await unit.conversations.load([7]))[7].help == ""
