"""The groups of teams: what stands in them and waits for them, when they move and when they are left."""

from datetime import datetime

from bot.delivery.message import Message
from bot.storage.coaches import is_group, mail_chat
from bot.storage.database import Database, Unit
from bot.storage.groups import Topic
from tests.storage.samples import opened

OLD, NEW = -4_000_001, -1_002_000_000_001


def test_a_group_is_told_from_a_person_and_a_mailbox() -> None:
    assert is_group(OLD) and is_group(NEW)
    assert not is_group(7) and not is_group(mail_chat(1))


async def test_a_group_is_found_by_its_chat(database: Database) -> None:
    async with database.unit() as unit:
        team_id = await team(unit)

        found = await unit.groups.team_in(OLD)

        assert found is not None and found == await unit.groups.team(team_id)
        assert await unit.groups.team_in(NEW) is None and await unit.groups.team(team_id + 1) is None


async def test_a_group_that_moves_takes_along_what_waits_and_leaves_its_cards(
    database: Database, now: datetime
) -> None:
    async with database.unit() as unit:
        await team(unit)
        stood, waits = await opened(unit, now), await opened(unit, now)
        rows = await unit.outbox.add([Message(OLD, "one", lead_id=stood.id, kind="card")], now)
        await unit.outbox.done([(rows[0].id, 50)], now)
        await unit.outbox.add([Message(OLD, "two", lead_id=waits.id, kind="card"), Message(8, "other")], now)

        assert await unit.groups.move(OLD, NEW) == [stood.id]
        assert await unit.groups.move(OLD, NEW) == []

        moved = await unit.groups.team_in(NEW)
        assert moved is not None and moved.name == "Nord"
        assert await unit.leads.cards(stood.id) == []
        leased = await unit.outbox.lease(now, "a", now, 10)
        assert sorted((row.message.chat_id, row.message.text) for row in leased) == [(NEW, "two"), (8, "other")]


async def test_a_group_that_is_left_gives_the_leads_it_was_told_of(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        await team(unit)
        stood, waits, failed = [await opened(unit, now) for _ in range(3)]
        rows = await unit.outbox.add(
            [Message(OLD, "x", lead_id=lead.id, kind="card") for lead in (stood, waits, failed)], now
        )
        await unit.outbox.done([(rows[0].id, 50)], now)
        await unit.outbox.failed(rows[2].id, "kicked")
        await unit.groups.keep_topic(OLD, stood.id, Topic(3, closed=False))

        assert await unit.groups.leave(OLD) == [stood.id, waits.id, failed.id]

        assert await unit.outbox.waiting_count() == 0
        assert await unit.outbox.chats_with(stood.id, "card") == set()
        assert await unit.groups.topic(OLD, stood.id) is None
        assert [one.chat_id for one in await unit.coaches.teams()] == [None]


async def test_a_topic_is_kept_and_changed(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        lead = await opened(unit, now)
        assert await unit.groups.topic(OLD, lead.id) is None

        await unit.groups.keep_topic(OLD, lead.id, Topic(3, closed=False))
        await unit.groups.keep_topic(OLD, lead.id, Topic(3, closed=True))

        assert await unit.groups.topic(OLD, lead.id) == Topic(3, closed=True)
        assert await unit.groups.topic(NEW, lead.id) is None


async def test_that_a_group_lets_no_topics_be_made_is_news_once(database: Database) -> None:
    async with database.unit() as unit:
        team_id = await team(unit)
        await unit.coaches.change_team(team_id, topics=True)

        assert await unit.groups.give_up_topics(OLD)
        assert not await unit.groups.give_up_topics(OLD)


async def team(unit: Unit) -> int:
    """A team with a group."""
    made = await unit.coaches.make_team("Nord")
    await unit.coaches.change_team(made.id, chat_id=OLD)
    return made.id
