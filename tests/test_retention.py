"""When personal data goes: every personal column has its moment, and the sweep keeps to it."""

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from bot.delivery.message import Message
from bot.flow.state import State
from bot.retention import CHATS, CLOSED_LEAD, IDLE, RETENTION, SEEN, SUBSCRIBED, sweep
from bot.rules.domain import Value
from bot.storage.coaches import mail_chat
from bot.storage.conversations import Conversation
from bot.storage.database import Database
from bot.storage.leads import NewLead
from bot.storage.secrets import KeyRing
from bot.storage.tables import personal_columns
from tests.shipped import content

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
MOMENT = timedelta(seconds=1)
PERSON, COACH = 7, 90


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """An open database of each kind."""
    database = Database.open(database_url, KeyRing.parse(KeyRing.generate()))
    yield database
    await database.close()


def test_every_personal_column_says_when_it_is_emptied() -> None:
    assert tuple(sorted(RETENTION)) == personal_columns()
    assert all(RETENTION.values())


async def test_answers_without_a_coach_go_at_their_moment(database: Database) -> None:
    await talks(database, erase_after=NOW + timedelta(days=1))

    assert await sweep(database, NOW + timedelta(days=1) - MOMENT, content()) == 0
    assert await sweep(database, NOW + timedelta(days=1), content()) == 1
    assert await people(database) == []


async def test_somebody_idle_for_30_days_is_forgotten(database: Database) -> None:
    await talks(database)

    assert await sweep(database, NOW + IDLE - MOMENT, content()) == 0
    assert await sweep(database, NOW + IDLE, content()) == 1
    assert await people(database) == []


async def test_somebody_who_waits_for_a_coach_is_not_forgotten(database: Database) -> None:
    await talks(database)
    await opens_lead(database)

    assert await sweep(database, NOW + 4 * IDLE, content()) == 0
    assert await people(database) == [PERSON]


async def test_whoever_waits_for_a_human_in_need_loses_answers_that_are_due_and_stays(database: Database) -> None:
    await talks(database, erase_after=NOW + timedelta(days=1))
    lead_id = await opens_lead(database, flow="", outcome="crisis", rule="")

    assert await sweep(database, NOW + timedelta(days=1), content()) == 0
    assert await sweep(database, NOW + 4 * IDLE, content()) == 0

    async with database.unit() as unit:
        kept = (await unit.conversations.load([PERSON]))[PERSON]
        lead = await unit.leads.get(lead_id)
    assert kept.state == State(turn=2).to_json() and kept.erase_after is None
    assert lead is not None and (lead.status, lead.chat_id) == ("new", PERSON)


async def test_idle_for_30_days_their_answers_go_though_nobody_has_come(database: Database) -> None:
    await talks(database)
    lead_id = await opens_lead(database, flow="", outcome="crisis", rule="")

    assert await sweep(database, NOW + IDLE, content()) == 0

    async with database.unit() as unit:
        kept = (await unit.conversations.load([PERSON]))[PERSON]
        lead = await unit.leads.get(lead_id)
    assert kept.state == State(turn=2).to_json()
    assert lead is not None and (lead.status, lead.chat_id) == ("new", PERSON)


async def test_once_the_help_is_over_thirty_idle_days_are_the_end(database: Database) -> None:
    await talks(database)
    lead_id = await opens_lead(database, flow="", outcome="call", rule="")
    async with database.unit() as unit:
        await unit.leads.close(lead_id, "elsewhere", NOW)

    assert await sweep(database, NOW + IDLE - MOMENT, content()) == 0
    assert await sweep(database, NOW + IDLE, content()) == 1

    async with database.unit() as unit:
        lead = await unit.leads.get(lead_id)
    assert lead is not None and (lead.name, lead.phone, lead.person_id) == ("", "", None)


async def test_whoever_wants_invitations_loses_everything_else_and_is_looked_at_once(database: Database) -> None:
    await talks(database, erase_after=NOW + timedelta(days=1))
    await opens_lead(database, flow="", outcome="call", rule="")
    async with database.unit() as unit:
        (lead,) = await unit.leads.listing()
        await unit.leads.close(lead.id, "elsewhere", NOW)
        assert lead.person_id is not None
        await unit.consents.give(lead.person_id, "precheck", "1", "en", "hash", NOW)
        await unit.consents.give(lead.person_id, "events", "1", "en", "hash", NOW)
        await unit.subscriptions.begin(lead.person_id, "05913", {"age": 19}, NOW)

    assert await sweep(database, NOW + timedelta(days=1), content()) == 1
    assert await sweep(database, NOW + 2 * IDLE, content()) == 0

    async with database.unit() as unit:
        kept = (await unit.conversations.load([PERSON]))[PERSON]
        emptied = await unit.leads.get(lead.id)
        assert [one.kind for one in await unit.consents.of(lead.person_id)] == ["events"]
    assert (kept.state, kept.version, kept.locale) == ("", 0, "en")
    assert emptied is not None and (emptied.phone, emptied.person_id) == ("", None)
    await sweep(database, NOW + SUBSCRIBED, content())
    assert await people(database) == []


async def test_a_closed_lead_is_emptied_after_90_days_while_its_person_still_writes(database: Database) -> None:
    await talks(database)
    lead_id = await opens_lead(database)
    async with database.unit() as unit:
        await unit.leads.close(lead_id, "coaching", NOW)
        await unit.people.ensure(PERSON, "en", NOW + CLOSED_LEAD - timedelta(days=1))
        (card,) = await unit.outbox.add([Message(COACH, "card", lead_id=lead_id, kind="card")], NOW)
        await unit.outbox.done([(card.id, 1)], NOW)

    await sweep(database, NOW + CLOSED_LEAD - MOMENT, content())
    async with database.unit() as unit:
        lead = await unit.leads.get(lead_id)
        assert lead is not None
        assert lead.name == "Lena"
        assert len(await unit.leads.cards(lead_id)) == 1
    await sweep(database, NOW + CLOSED_LEAD, content())

    async with database.unit() as unit:
        lead = await unit.leads.get(lead_id)
        assert lead is not None
        assert (lead.name, lead.phone, lead.answers, lead.person_id) == ("", "", "", None)
        assert (lead.district, lead.outcome, lead.closed_reason) == ("05913", "eligible", "coaching")
        assert await unit.leads.cards(lead_id) == []
    assert await people(database) == [PERSON]


async def test_what_still_waits_about_a_closed_lead_goes_with_it(database: Database) -> None:
    await talks(database)
    lead_id = await opens_lead(database)
    async with database.unit() as unit:
        await unit.leads.close(lead_id, "coaching", NOW)
        waits = Message(mail_chat(1), "Lena writes", lead_id=lead_id, kind="relay:person")
        await unit.outbox.add([waits], NOW + CLOSED_LEAD - MOMENT)

    await sweep(database, NOW + CLOSED_LEAD, content())

    assert (await counts(database))["outbox"] == 0


async def test_mail_that_nothing_sends_is_kept_for_30_days_and_what_waits_for_telegram_stays(
    database: Database,
) -> None:
    async with database.unit() as unit:
        await unit.outbox.add([Message(mail_chat(1), "mail"), Message(PERSON, "reminder")], NOW)

    await sweep(database, NOW + IDLE - MOMENT, content())
    assert (await counts(database))["outbox"] == 2
    await sweep(database, NOW + IDLE, content())
    assert (await counts(database))["outbox"] == 1


async def test_somebody_whose_lead_was_closed_stays_until_the_lead_is_emptied(database: Database) -> None:
    await talks(database)
    lead_id = await opens_lead(database)
    closed = NOW + IDLE
    async with database.unit() as unit:
        await unit.leads.close(lead_id, "coaching", closed)

    assert await sweep(database, closed + CLOSED_LEAD - MOMENT, content()) == 0
    assert await sweep(database, closed + CLOSED_LEAD, content()) == 1


async def test_update_numbers_messages_given_up_and_old_invitations_go(database: Database) -> None:
    async with database.unit() as unit:
        await unit.updates.new_among([1], NOW)
        (row,) = await unit.outbox.add([Message(PERSON, "given up")], NOW)
        await unit.outbox.failed(row.id, "bot was blocked by the user")
        await unit.coaches.invite(name="Sara", expires_at=NOW)

    await sweep(database, NOW + SEEN + MOMENT, content())
    assert await counts(database) == {"update_seen": 0, "outbox": 1, "invite": 1}
    await sweep(database, NOW + IDLE, content())
    assert await counts(database) == {"update_seen": 0, "outbox": 0, "invite": 0}


async def test_the_messages_in_a_chat_are_known_as_long_as_they_can_be_deleted_there(database: Database) -> None:
    await talks(database)
    async with database.unit() as unit:
        await unit.chats.note([(PERSON, 5)], NOW)
        await unit.chats.note([(PERSON, 6)], NOW + MOMENT)

    await sweep(database, NOW + CHATS + MOMENT, content())

    async with database.unit() as unit:
        assert await unit.chats.take(PERSON, NOW) == [6]


async def test_where_somebody_left_is_counted_once_and_of_nobody_else(database: Database) -> None:
    answers: dict[str, Value] = {"place": "05913/Dortmund", "age": 19}
    async with database.unit() as unit:
        for number, (state, turn, ended) in enumerate(
            [
                (State(answers, turn=3, agreed=True), 3, None),
                (State(answers, turn=3, agreed=True), 3, None),
                (State(turn=1, agreed=True), 1, None),
                (State(), 0, None),
                (State(answers, turn=4, agreed=True, ended="referred"), 4, "referred"),
            ]
        ):
            said = Conversation(
                number + 1, locale="en", flow="durchstarten", state=state.to_json(), turn=turn, ended=ended
            )
            await unit.conversations.save([said], NOW)

    assert [await sweep(database, NOW + IDLE, content()) for _ in range(2)] == [5, 0]

    async with database.unit() as unit:
        day = (NOW + IDLE).date()
        assert await unit.figures.left("durchstarten", day, day) == {"paper": 2, "place": 1}
        assert await unit.figures.left("job-turbo", day, day) == {}
        assert {result.district for result in await unit.figures.between(day, day)} == {"05913", ""}


async def test_a_state_that_cannot_be_read_is_erased_all_the_same(database: Database) -> None:
    await talks(database)

    assert await sweep(database, NOW + IDLE, content()) == 1
    async with database.unit() as unit:
        assert await unit.figures.between(NOW.date(), (NOW + IDLE).date()) == {}


async def test_a_sweep_can_be_repeated(database: Database) -> None:
    await talks(database)

    assert [await sweep(database, NOW + IDLE, content()) for _ in range(3)] == [1, 0, 0]


async def talks(database: Database, erase_after: datetime | None = None) -> None:
    """Somebody answers a question."""
    said = Conversation(PERSON, locale="en", flow="durchstarten", state="{}", turn=1, erase_after=erase_after)
    async with database.unit() as unit:
        await unit.conversations.save([said], NOW)


async def opens_lead(database: Database, **different: Any) -> int:
    """The person is handed to the coaches."""
    async with database.unit() as unit:
        person = await unit.people.ensure(PERSON, "en", NOW)
        new = NewLead(
            person_id=person.id,
            district="05913",
            municipality="Dortmund",
            locale="en",
            flow="durchstarten",
            content_hash="0",
            outcome="eligible",
            rule="main-group",
            blocks=("FB1",),
            wish="any",
            contact="telegram",
            name="Lena",
            phone="+49 30 123456",
            answers=json.dumps({"age": 19}),
            consent_id=None,
        )
        lead = await unit.leads.open(replace(new, **different), NOW)
    return lead.id


async def people(database: Database) -> list[int]:
    """The chats of everybody known."""
    async with database.unit() as unit:
        return sorted(await unit.people.load([PERSON]))


async def counts(database: Database) -> dict[str, int]:
    """How many rows some tables have."""
    async with database.unit() as unit:
        return {
            table: (await unit.session.scalar(text(f"SELECT count(*) FROM {table}"))) or 0
            for table in ("update_seen", "outbox", "invite")
        }
