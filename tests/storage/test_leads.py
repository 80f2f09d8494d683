"""Leads move one step at a time, one winner each, and every move is written down."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import text

from bot.delivery.message import Message
from bot.leads.moves import Standing, Status
from bot.storage.database import Database, DatabaseError, Unit
from bot.storage.leads import UNCONTACTED, DistrictCount, LeadEvent, LeadMessage, Leads, NewLead
from bot.storage.secrets import KeyRing
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


async def test_a_lead_moves_on_with_its_block_and_the_move_is_written_down(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        lead_id, coach = await claimed(unit, now)

        assert await unit.leads.move(lead_id, "placed", coach, now, "FB3", seen=Standing("claimed"))
        placed = await unit.leads.get(lead_id)
        assert await unit.leads.move(lead_id, "work", coach, now, seen=Standing("placed", "FB3"))

        arrived = await unit.leads.get(lead_id)
        assert placed is not None and placed.standing == Standing("placed", "FB3")
        assert arrived is not None and (arrived.standing, arrived.placed_in) == (Standing("work"), "")
        assert (await unit.leads.events(lead_id))[2:] == [
            LeadEvent("placed", coach, now, "FB3"),
            LeadEvent("work", coach, now, ""),
        ]


async def test_a_lead_does_not_move_back_nor_for_a_stranger_nor_once_it_is_closed(
    database: Database, now: datetime
) -> None:
    async with database.unit() as unit:
        lead_id, coach = await claimed(unit, now)
        stranger = await joined(unit, now, 101)
        assert await unit.leads.move(lead_id, "work", coach, now)

        assert not await unit.leads.move(lead_id, "contacted", coach, now)
        assert not await unit.leads.move(lead_id, "work", coach, now)
        assert not await unit.leads.move(lead_id, "training", stranger, now)
        await unit.leads.close(lead_id, "placed", now, coach)
        assert not await unit.leads.move(lead_id, "training", coach, now)
        assert await kinds(unit, lead_id) == ["opened", "claimed", "work", "closed"]


async def test_of_two_moves_from_the_same_place_at_once_one_wins(
    database: Database, others: Sequence[Database], now: datetime
) -> None:
    async with database.unit() as unit:
        lead_id, coach = await claimed(unit, now)
        assert await unit.leads.move(lead_id, "placed", coach, now, "FB1")

    async def move(database: Database, to: Status, block: str) -> bool:
        async with database.unit() as unit:
            return await unit.leads.move(lead_id, to, coach, now, block, seen=Standing("placed", "FB1"))

    moves: list[tuple[Status, str]] = [("placed", "FB3"), ("placed", "FB4"), ("work", "")]
    won = await asyncio.gather(*(move(one, *to) for one, to in zip(others, moves, strict=True)))

    assert won.count(True) == 1
    async with database.unit() as unit:
        lead = await unit.leads.get(lead_id)
        assert lead is not None and lead.standing == Standing(*moves[won.index(True)])
        assert len(await kinds(unit, lead_id)) == 4


async def test_that_the_bot_was_wrong_is_noted_once_per_lead(
    database: Database, others: Sequence[Database], now: datetime
) -> None:
    async with database.unit() as unit:
        lead_id, coach = await claimed(unit, now)
        stranger = await joined(unit, now, 101)
        assert not await unit.leads.mark_bot_wrong(lead_id, stranger, now)
        assert not await unit.leads.is_bot_wrong(lead_id)

    async def mark(database: Database) -> bool:
        async with database.unit() as unit:
            return await unit.leads.mark_bot_wrong(lead_id, coach, now)

    await asyncio.gather(*(_connect(one) for one in others for _ in range(4)))
    noted = await asyncio.gather(*(mark(one) for one in others for _ in range(4)))

    assert noted.count(True) == 1
    async with database.unit() as unit:
        assert await unit.leads.is_bot_wrong(lead_id)
        assert (await kinds(unit, lead_id)).count("bot-wrong") == 1


async def test_of_an_emptied_lead_nobody_knows_that_the_bot_was_wrong(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        erased, coach = await claimed(unit, now)
        await unit.leads.mark_bot_wrong(erased, coach, now)
        old = (await opened(unit, now, chat_id=8)).id
        await unit.leads.claim(old, coach, now)
        await unit.leads.mark_bot_wrong(old, coach, now)
        await unit.leads.close(old, "placed", now, coach)

        lead = await unit.leads.get(erased)
        assert lead is not None and lead.person_id is not None
        await unit.leads.erase_person(lead.person_id, now)
        await unit.ageing.empty_closed_leads(now)

        assert not await unit.leads.is_bot_wrong(erased)
        assert not await unit.leads.is_bot_wrong(old)


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


async def test_a_lead_is_passed_on_only_by_who_has_seen_its_holder(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        lead = await opened(unit, now)
        first, second, third = [await joined(unit, now, chat_id) for chat_id in (100, 101, 102)]

        assert not await unit.leads.pass_to(lead.id, second, now, first, first)
        assert await unit.leads.pass_to(lead.id, first, now, third, None)
        assert not await unit.leads.pass_to(lead.id, first, now, first, first)
        assert await unit.leads.pass_to(lead.id, second, now, first, first)
        assert not await unit.leads.pass_to(lead.id, third, now, first, first)
        assert (await unit.leads.events(lead.id))[-1] == LeadEvent("passed", first, now, str(second))
        await unit.leads.close(lead.id, "placed", now)
        assert not await unit.leads.pass_to(lead.id, third, now, second, second)


async def test_what_a_coach_leaves_behind_can_be_taken_whatever_its_status(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        lead, other = await opened(unit, now), await opened(unit, now)
        gone, colleague = await joined(unit, now, 100), await joined(unit, now, 101)
        await unit.leads.claim(lead.id, gone, now)
        await unit.leads.mark_contacted(lead.id, gone, now)
        await unit.leads.claim(other.id, colleague, now)
        assert await unit.leads.to_be_taken() == []

        assert await unit.leads.leave_behind(lead.id, gone)
        assert not await unit.leads.leave_behind(other.id, gone)

        assert [one.id for one in await unit.leads.to_be_taken()] == [lead.id]
        assert await unit.leads.claim(lead.id, colleague, now)
        assert await unit.leads.to_be_taken() == []


async def test_districts_are_counted_with_the_oldest_that_waits(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        held, waits, closed = [await opened(unit, now + timedelta(hours=number)) for number in range(3)]
        await unit.leads.claim(held.id, await joined(unit, now, 100), now)
        await unit.leads.close(closed.id, "withdrawn", now)
        person = await unit.people.ensure(8, None, now)
        there = await unit.leads.open(replace(new_lead(person.id), district="05111"), now)
        await unit.leads.claim(there.id, await joined(unit, now, 101), now)

        assert await unit.leads.per_district() == {
            "05913": DistrictCount(1, 1, waits.opened_at),
            "05111": DistrictCount(0, 1, None),
        }


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
        assert await unit.leads.per_status(help=True) == {}
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
        assert await unit.leads.per_status() == await unit.leads.per_status(help=True) == {"new": 1}
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


async def _connect(database: Database) -> None:
    """Opens a connection, which would keep the first who needs one from meeting the others."""
    async with database.unit() as unit:
        await unit.leads.get(1)


async def claimed(unit: Unit, now: datetime) -> tuple[int, int]:
    """The ids of a lead, and of the coach who holds it."""
    lead, coach = await opened(unit, now), await joined(unit, now, 100)
    assert await unit.leads.claim(lead.id, coach, now)
    return lead.id, coach


def in_need(person_id: int) -> NewLead:
    """What somebody agreed to have told who typed words of danger."""
    return replace(
        new_lead(person_id, "", answers='{"danger": "suicide"}'), flow="", outcome="crisis", rule="", blocks=()
    )


async def test_only_the_lead_of_whoever_holds_it_is_locked(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        lead = await opened(unit, now)
        ute, other = await joined(unit, now, 100), await joined(unit, now, 101)
        assert not await unit.leads.lock_held(lead.id, ute)
        await unit.leads.claim(lead.id, ute, now)

        assert await unit.leads.lock_held(lead.id, ute)
        assert not await unit.leads.lock_held(lead.id, other)
        assert not await unit.leads.lock_held(lead.id + 1, ute)
        await unit.leads.close(lead.id, "placed", now)
        assert not await unit.leads.lock_held(lead.id, ute)


async def erase_impatiently(database: Database, now: datetime) -> None:
    """Delete everything about a person, or fail where that has to wait for somebody else."""
    async with database.unit() as unit:
        await unit.session.execute(text("SET LOCAL lock_timeout = '20ms'"))
        await unit.people.erase(7, now)


async def test_who_deletes_everything_waits_for_what_is_just_being_written(
    postgres_url: str, keys: KeyRing, now: datetime
) -> None:
    one, other = Database.open(postgres_url, keys), Database.open(postgres_url, keys)
    async with one.unit() as unit:
        lead = await opened(unit, now)
        ute = await joined(unit, now, 100)
        await unit.leads.claim(lead.id, ute, now)

    async with one.unit() as unit:
        await unit.leads.lock_held(lead.id, ute)
        with pytest.raises(DatabaseError):
            await erase_impatiently(other, now)
        await unit.outbox.add([Message(7, "Hello", lead_id=lead.id)], now)

    async with other.unit() as unit:
        await unit.people.erase(7, now)
        assert await unit.outbox.waiting_count() == 0
    for database in (one, other):
        await database.close()


async def test_what_is_noted_about_a_lead_is_found_by_kind_detail_and_time(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        lead = await opened(unit, now)
        await unit.leads.note("said", lead.id, now, detail="greeting.t5k2ab")

        assert await unit.leads.noted("said", lead.id, now, "greeting.t5k2ab")
        assert not await unit.leads.noted("said", lead.id, now, "greeting.other")
        assert not await unit.leads.noted("interpreter", lead.id, now, "greeting.t5k2ab")
        assert not await unit.leads.noted("said", lead.id, now + timedelta(seconds=1), "greeting.t5k2ab")
        assert not await unit.leads.noted("said", lead.id + 1, now, "greeting.t5k2ab")


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


async def test_who_locks_a_lead_waits_first_for_whoever_acts_on_its_timer(
    postgres_url: str, keys: KeyRing, now: datetime
) -> None:
    one, other = Database.open(postgres_url, keys), Database.open(postgres_url, keys)
    async with one.unit() as unit:
        lead, ute = await opened(unit, now), await joined(unit, now, 100)
        await unit.leads.claim(lead.id, ute, now)

    async def impatiently(lock: Callable[[Leads], Awaitable[object]]) -> None:
        async with other.unit() as unit:
            await unit.session.execute(text("SET LOCAL lock_timeout = '20ms'"))
            await lock(unit.leads)

    async with one.unit() as unit:
        assert await unit.timers.take(now, [UNCONTACTED], 1)
        for lock in (
            lambda leads: leads.lock_held(lead.id, ute),
            lambda leads: leads.mark_bot_wrong(lead.id, ute, now),
            lambda leads: leads.mark_urgent(lead.id, "suicide", now),
        ):
            with pytest.raises(DatabaseError):
                await impatiently(lock)
    for database in (one, other):
        await database.close()


async def test_only_what_a_coach_has_had_contact_about_is_kept_again(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        ute, other = await joined(unit, now, 100), await joined(unit, now, 101)
        contacted, claimed, of_other = [await opened(unit, now) for _ in range(3)]
        for lead, coach in ((contacted, ute), (claimed, ute), (of_other, other)):
            await unit.leads.claim(lead.id, coach, now)
        for lead, coach in ((contacted, ute), (of_other, other)):
            await unit.leads.mark_contacted(lead.id, coach, now)
        for lead, coach in ((contacted, ute), (claimed, ute), (of_other, other)):
            await unit.leads.leave_behind(lead.id, coach)

        assert await unit.leads.keep_again(ute) == [contacted.id]
        assert await unit.leads.keep_again(ute) == []
        assert [lead.id for lead in await unit.leads.to_be_taken()] == [claimed.id, of_other.id]
