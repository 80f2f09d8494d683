"""People are known by their chat, and erased without a trace."""

import asyncio
from datetime import datetime, timedelta

from sqlalchemy import func, select, text

from bot.delivery.message import Message
from bot.storage.conversations import Conversation
from bot.storage.database import Database, Unit
from bot.storage.leads import LeadEvent
from bot.storage.people import HALF_WAY, Person
from bot.storage.secrets import KeyRing
from bot.storage.tables import CONSENT, CONVERSATION, LEAD_MESSAGE, OUTBOX, PERSON
from tests.storage.samples import joined, new_lead, opened


async def test_a_person_is_stored_once_and_keeps_the_language_chosen_first(database: Database, now: datetime) -> None:
    later = now + timedelta(hours=1)
    async with database.unit() as unit:
        first = await unit.people.ensure(7, None, now)
        second = await unit.people.ensure(7, "ti", later)
        third = await unit.people.ensure(7, "en", later)

        assert first == Person(first.id, 7, None, None, now, now)
        assert second == third == Person(first.id, 7, "ti", None, now, later)
        assert await unit.people.load([6, 7]) == {7: third}


async def test_the_language_can_be_changed(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        await unit.people.ensure(7, "ti", now)
        await unit.people.set_locale(7, "en")
        assert (await unit.people.load([7]))[7].locale == "en"


async def test_a_chat_is_blocked_since_it_was_found_so(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        await unit.people.ensure(7, "ti", now)
        await unit.people.mark_blocked(7, now)
        await unit.people.mark_blocked(7, now + timedelta(days=1))

        assert (await unit.people.load([7]))[7].blocked_at == now
        assert (await unit.conversations.load([7]))[7].blocked


async def count(unit: Unit) -> list[int | None]:
    return [
        await unit.session.scalar(select(func.count()).select_from(table))
        for table in (PERSON, CONVERSATION, CONSENT, LEAD_MESSAGE, OUTBOX)
    ]


async def test_erasing_leaves_nothing_of_a_person_but_an_empty_lead(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        await unit.conversations.save([Conversation(7, state="{}"), Conversation(8, state="{}")], now)
        person, other = (await unit.people.load([7, 8])).values()
        for each in (person, other):
            await unit.consents.give(each.id, "handover", "1", "ti", "hash", now)
        closed_before = await unit.leads.open(new_lead(person.id, "Saba", "+49151", '{"age":20}'), now)
        await unit.leads.close(closed_before.id, "placed", now)
        lead = await unit.leads.open(new_lead(person.id, "Saba", "+49151", '{"age":20}'), now)
        others_lead = await unit.leads.open(new_lead(other.id), now)
        coach = await joined(unit, now, 100)
        await unit.leads.claim(lead.id, coach, now)
        sent = await unit.outbox.add(
            [Message(chat, "", lead_id=lead.id, kind="relay") for chat in (7, 100)]
            + [Message(8, "", lead_id=others_lead.id, kind="relay")],
            now,
        )
        await unit.outbox.done([(row.id, 50) for row in sent], now)
        given_up, *_ = await unit.outbox.add(
            [Message(7, "lost"), Message(7, "waits"), Message(100, "Saba", lead_id=lead.id), Message(8, "stays")], now
        )
        await unit.outbox.failed(given_up.id, "blocked")
        assert await count(unit) == [2, 2, 2, 3, 4]

        later = now + timedelta(hours=1)
        assert await unit.people.erase(7, later) == [lead.id]

        assert await count(unit) == [1, 1, 1, 2, 1]
        for erased in (await unit.leads.get(lead.id), await unit.leads.get(closed_before.id)):
            assert erased is not None
            assert (erased.person_id, erased.chat_id, erased.name, erased.phone, erased.answers) == (
                None, None, "", "", ""
            )  # fmt: skip
            assert erased.status == "closed"
        assert (await unit.leads.events(lead.id))[-1] == LeadEvent("closed", None, later, "erased")
        before = await unit.leads.get(closed_before.id)
        assert before is not None
        assert (before.closed_at, before.closed_reason) == (now, "placed")
        assert await unit.leads.get(others_lead.id) == others_lead


async def test_the_goodbye_may_stay(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        await opened(unit, now)
        given_up, _ = await unit.outbox.add([Message(7, "lost"), Message(7, "goodbye")], now)
        await unit.outbox.failed(given_up.id, "refused")
        await unit.people.erase(7, now, keep_waiting=True)

        assert [row.message.text for row in await unit.outbox.lease(now, "worker", now, 10)] == ["goodbye"]
        assert await count(unit) == [0, 0, 0, 0, 1]


async def test_a_lead_another_process_opens_meanwhile_is_emptied_too(
    postgres_url: str, keys: KeyRing, now: datetime
) -> None:
    database = Database.open(postgres_url, keys)  # on SQLite there is one unit at a time

    async def erase() -> None:
        async with database.unit() as unit:
            await unit.people.erase(7, now)

    async with database.unit() as unit:
        person = await unit.people.ensure(7, "ti", now)
    async with database.unit() as unit:
        lead = await unit.leads.open(new_lead(person.id, "Saba"), now)
        erasing = asyncio.create_task(erase())
        waiting = text(
            "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
        )
        async with database.engine.connect() as watching:
            while not await watching.scalar(waiting):
                await watching.rollback()

    await erasing
    async with database.unit() as unit:
        erased = await unit.leads.get(lead.id)
    await database.close()
    assert erased is not None
    assert (erased.person_id, erased.name, erased.status) == (None, "", "closed")


async def test_erasing_somebody_unknown_does_nothing(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        assert await unit.people.erase(7, now) == []


async def test_an_erased_person_who_comes_back_is_somebody_new(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        before = await unit.people.ensure(7, "ti", now)
        await unit.people.erase(7, now)
        after = await unit.people.ensure(7, None, now)

    assert after.id > before.id
    assert after.locale is None


async def test_who_is_emptied_is_not_reminded_of_a_conversation_that_is_gone(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        person = await unit.people.ensure(7, "en", now)
        await unit.timers.set(HALF_WAY, person.id, now)

        await unit.people.empty(7, now)

        assert not await unit.timers.is_set(HALF_WAY, person.id)
