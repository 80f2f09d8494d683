"""Leads move one step at a time, one winner each, and every move is written down."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import text

from bot.delivery.message import Message
from bot.storage.database import Database, Unit
from bot.storage.leads import LeadEvent, LeadMessage, NewLead
from tests.storage.samples import joined, new_lead, opened


async def kinds(unit: Unit, lead_id: int) -> list[str]:
    return [event.kind for event in await unit.leads.events(lead_id)]


async def test_an_opened_lead_is_read_as_it_was_written(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        person = await unit.people.ensure(7, "ti", now)
        consent_id = await unit.consents.give(person.id, "handover", "1", "ti", "hash", now)
        new = replace(new_lead(person.id, "ሳባ", "+49151", '{"age":20}'), consent_id=consent_id)
        lead = await unit.leads.open(new, now)

    async with database.unit() as unit:
        assert await unit.leads.get(lead.id) == lead
        assert await unit.leads.get(lead.id + 1) is None
        assert await unit.leads.events(lead.id) == [LeadEvent("opened", None, now, "")]
    assert {name: getattr(lead, name) for name in NewLead.__dataclass_fields__} == {
        name: getattr(new, name) for name in NewLead.__dataclass_fields__
    }
    assert (lead.status, lead.chat_id, lead.coach_id, lead.opened_at) == ("new", 7, None, now)


async def test_a_lead_shows_no_personal_text_in_a_log(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        lead = await opened(unit, now)

    assert lead.name == "Saba"
    assert "Saba" not in repr(lead)


async def test_of_fifty_claims_at_once_exactly_one_wins(
    database: Database, others: Sequence[Database], now: datetime
) -> None:
    async with database.unit() as unit:
        lead = await opened(unit, now)
        coaches = [await joined(unit, now, chat_id) for chat_id in range(100, 150)]

    async def claim(database: Database, coach_id: int) -> bool:
        async with database.unit() as unit:
            return await unit.leads.claim(lead.id, coach_id, now)

    workers = [database, *others]
    won = await asyncio.gather(*(claim(workers[coach_id % 4], coach_id) for coach_id in coaches))

    async with database.unit() as unit:
        claimed = await unit.leads.get(lead.id)
        events = [event for event in await unit.leads.events(lead.id) if event.kind == "claimed"]
    assert won.count(True) == 1
    winner = coaches[won.index(True)]
    assert claimed is not None
    assert (claimed.status, claimed.coach_id, claimed.claimed_at) == ("claimed", winner, now)
    assert events == [LeadEvent("claimed", winner, now, "")]


async def test_a_released_lead_can_be_claimed_by_another(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        lead = await opened(unit, now)
        first, second = await joined(unit, now, 100), await joined(unit, now, 101)

        assert await unit.leads.claim(lead.id, first, now)
        assert not await unit.leads.release(lead.id, second, now)
        assert await unit.leads.release(lead.id, first, now)
        assert not await unit.leads.release(lead.id, first, now)
        assert await unit.leads.get(lead.id) == lead

        assert await unit.leads.claim(lead.id, second, now)
        assert await kinds(unit, lead.id) == ["opened", "claimed", "released", "claimed"]


async def test_only_the_holder_marks_a_lead_contacted_and_only_once(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        lead = await opened(unit, now)
        coach, other = await joined(unit, now, 100), await joined(unit, now, 101)

        assert not await unit.leads.mark_contacted(lead.id, coach, now)
        assert await unit.leads.claim(lead.id, coach, now)
        assert not await unit.leads.mark_contacted(lead.id, other, now)
        assert await unit.leads.mark_contacted(lead.id, coach, now)
        assert not await unit.leads.mark_contacted(lead.id, coach, now)
        assert await kinds(unit, lead.id) == ["opened", "claimed", "contacted"]


async def test_a_closed_lead_stays_closed(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        lead = await opened(unit, now)
        coach, other = await joined(unit, now, 100), await joined(unit, now, 101)
        await unit.leads.claim(lead.id, coach, now)

        assert not await unit.leads.close(lead.id, "placed", now, other)
        assert await unit.leads.close(lead.id, "placed", now, coach)
        assert not await unit.leads.close(lead.id, "withdrawn", now)
        assert not await unit.leads.claim(lead.id, other, now)
        closed = await unit.leads.get(lead.id)
        assert closed is not None
        assert (closed.status, closed.closed_at, closed.closed_reason) == ("closed", now, "placed")
        assert (await unit.leads.events(lead.id))[-1] == LeadEvent("closed", coach, now, "placed")


async def test_a_move_that_is_taken_back_leaves_no_event(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        lead = await opened(unit, now)
        coach = await joined(unit, now, 100)

    async def fail() -> None:
        async with database.unit() as unit:
            assert await unit.leads.claim(lead.id, coach, now)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()

    async with database.unit() as unit:
        assert await unit.leads.get(lead.id) == lead
        assert await kinds(unit, lead.id) == ["opened"]


async def test_the_newest_open_lead_of_a_person(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        first, second = await opened(unit, now), await opened(unit, now)
        person_id = first.person_id
        assert person_id is not None

        assert await unit.leads.open_of(person_id) == second
        await unit.leads.close(second.id, "withdrawn", now)
        assert await unit.leads.open_of(person_id) == first
        await unit.leads.close(first.id, "withdrawn", now)
        assert await unit.leads.open_of(person_id) is None


async def test_leads_are_listed_by_district_status_and_coach(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        person = await unit.people.ensure(7, None, now)
        here = await unit.leads.open(new_lead(person.id), now)
        there = await unit.leads.open(replace(new_lead(person.id), district="05111"), now)
        coach = await joined(unit, now, 100)
        await unit.leads.claim(there.id, coach, now)

        assert [lead.id for lead in await unit.leads.listing()] == [here.id, there.id]
        assert [lead.id for lead in await unit.leads.listing(district="05111")] == [there.id]
        assert [lead.id for lead in await unit.leads.listing(status="new")] == [here.id]
        assert [lead.id for lead in await unit.leads.of_coach(coach)] == [there.id]
        await unit.leads.close(there.id, "placed", now, coach)
        assert await unit.leads.of_coach(coach) == []


async def test_a_sent_message_is_found_by_where_it_stands(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        lead = await opened(unit, now)
        rows = await unit.outbox.add(
            [
                Message(100, "card", lead_id=lead.id, kind="card"),
                Message(101, "card", lead_id=lead.id, kind="card"),
                Message(7, "relayed", lead_id=lead.id, kind="relay"),
            ],
            now,
        )
        await unit.outbox.done([(row.id, number) for number, row in enumerate(rows, start=50)], now)

        first, second = LeadMessage(100, 50, lead.id, "card", now), LeadMessage(101, 51, lead.id, "card", now)
        assert await unit.leads.cards(lead.id) == [first, second]
        assert await unit.leads.message(7, 52) == LeadMessage(7, 52, lead.id, "relay", now)
        assert await unit.leads.message(7, 50) is None


async def test_leads_are_counted_by_status_and_by_when_they_came(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        first = await opened(unit, now)
        await opened(unit, now + timedelta(days=1), chat_id=8)
        await unit.leads.close(first.id, "coaching", now)

        assert await unit.leads.per_status() == {"closed": 1, "new": 1}
        assert await unit.leads.opened_since(now) == 2
        assert await unit.leads.opened_since(now + timedelta(hours=1)) == 1


async def test_the_request_of_somebody_in_need_is_none_of_a_programme(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        lead = await opened(unit, now)
        assert lead.person_id is not None
        need = await unit.leads.open(in_need(lead.person_id), now)

        assert (lead.is_help, need.is_help) == (False, True)
        assert await unit.leads.open_of(lead.person_id) == lead
        assert await unit.leads.open_of(lead.person_id, help=True) == need
        assert await unit.leads.opened_since(now) == 1
        await unit.leads.close(need.id, "elsewhere", now)
        assert await unit.leads.open_of(lead.person_id, help=True) is None


async def test_what_was_asked_for_since_a_moment_is_known(database: Database, now: datetime) -> None:
    later = now + timedelta(hours=1)
    async with database.unit() as unit:
        person = await unit.people.ensure(7, "ti", now)
        need = await unit.leads.open(in_need(person.id), now)

        assert await unit.leads.urgent_since(need, "suicide", now)
        assert not await unit.leads.urgent_since(need, "suicide", later)
        assert not await unit.leads.urgent_since(need, "violence", now)
        await unit.leads.mark_urgent(need.id, "violence", later)
        assert await unit.leads.urgent_since(need, "violence", later)
        assert not await unit.leads.urgent_since(need, "call", later)
        events = (await unit.session.execute(text("SELECT detail FROM lead_event WHERE kind = 'urgent'"))).scalars()
        assert list(events) == ["crisis"], "which danger it is stands in no column that is not encrypted"


async def test_a_number_that_comes_later_is_kept_encrypted_until_the_lead_is_closed(
    database: Database, now: datetime
) -> None:
    async with database.unit() as unit:
        lead = await opened(unit, now)
        await unit.leads.set_phone(lead.id, "+49 1512 3456789")
        kept = await unit.leads.get(lead.id)
        raw = (await unit.session.execute(text("SELECT phone FROM lead"))).scalar_one()
        assert kept is not None and kept.phone == "+49 1512 3456789"
        assert b"3456789" not in bytes(raw)

        await unit.leads.close(lead.id, "coaching", now)
        await unit.leads.set_phone(lead.id, "+49 1512 9999999")
        kept = await unit.leads.get(lead.id)
        assert kept is not None and kept.phone == "+49 1512 3456789"


def in_need(person_id: int) -> NewLead:
    """What somebody agreed to have told who typed words of danger."""
    return replace(
        new_lead(person_id, "", answers='{"danger": "suicide"}'), flow="", outcome="crisis", rule="", blocks=()
    )


async def test_histories_outlive_the_person_and_end_at_the_moment_asked_for(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        lead = await opened(unit, now)
        coach_id = await joined(unit, now, 8)
        await unit.leads.claim(lead.id, coach_id, now + timedelta(hours=2))
        assert lead.person_id is not None
        await unit.leads.erase_person(lead.person_id, now + timedelta(hours=5))

        (history,) = await unit.leads.histories(now + timedelta(hours=5))
        assert (history.district, [event.kind for event in history.events]) == ("05913", ["opened", "claimed"])
        assert await unit.leads.histories(now) == []


async def test_a_cry_for_help_is_no_part_of_the_figures(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        person = await unit.people.ensure(7, "ti", now)
        await unit.leads.open(replace(new_lead(person.id), flow="", outcome="crisis", rule=""), now)

        assert await unit.leads.histories(now + timedelta(days=1)) == []
