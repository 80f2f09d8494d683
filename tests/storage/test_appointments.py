"""Appointments: one open offer per lead, one choice, and nothing personal left when the lead is emptied."""

import asyncio
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import text

from bot.storage.appointments import Appointment
from bot.storage.database import Database, Unit
from tests.storage.samples import joined, opened, stored_bytes

DAY = timedelta(days=1)


async def offered(unit: Unit, now: datetime, place: str = "Rathaus, Zimmer 12") -> Appointment:
    """Two times for a lead that a coach holds."""
    lead, coach_id = await opened(unit, now), await joined(unit, now, 90)
    await unit.leads.claim(lead.id, coach_id, now)
    return (await unit.appointments.offer(lead.id, coach_id, place, [now + DAY, now + 2 * DAY], now))[0]


async def test_an_offer_is_read_as_it_was_made(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        made = await offered(unit, now)

    async with database.unit() as unit:
        read = await unit.appointments.get(made.id)

    assert read == made
    assert (made.place, made.offered) == ("Rathaus, Zimmer 12", (now + DAY, now + 2 * DAY))
    assert (made.status, made.starts_at) == ("offered", None)


async def test_a_newer_offer_takes_the_place_of_the_open_one(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        first = await offered(unit, now)
        assert first.coach_id is not None
        second, cancelled = await unit.appointments.offer(first.lead_id, first.coach_id, "Café", [now + 3 * DAY], now)

        assert cancelled == []
        assert not await unit.appointments.agree(first.id, now + DAY)
        assert await unit.appointments.current(first.lead_id) == second
        assert await unit.appointments.last_place(first.coach_id) == "Café"


async def test_a_newer_offer_cancels_what_was_agreed_and_lies_ahead_only(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        first = await offered(unit, now)
        assert first.coach_id is not None
        await unit.appointments.agree(first.id, now + DAY)
        later = now + DAY + timedelta(minutes=1)
        _, cancelled = await unit.appointments.offer(first.lead_id, first.coach_id, "Café", [now + 3 * DAY], later)
        assert cancelled == []

        _, cancelled = await unit.appointments.offer(first.lead_id, first.coach_id, "Café", [now + 3 * DAY], now)
        assert [(one.id, one.status) for one in cancelled] == [(first.id, "cancelled")]


async def test_of_two_choices_at_once_one_wins(database: Database, others: list[Database], now: datetime) -> None:
    async with database.unit() as unit:
        made = await offered(unit, now)

    async def agree(database: Database, starts: datetime) -> bool:
        async with database.unit() as unit:
            return await unit.appointments.agree(made.id, starts)

    won = await asyncio.gather(agree(others[0], made.offered[0]), agree(others[1], made.offered[1]))

    async with database.unit() as unit:
        kept = await unit.appointments.get(made.id)
    assert sorted(won) == [False, True]
    assert kept is not None and kept.starts_at == made.offered[won.index(True)]


async def test_two_offers_at_once_leave_one_open(database: Database, others: list[Database], now: datetime) -> None:
    async with database.unit() as unit:
        made = await offered(unit, now)

    async def offer(database: Database, place: str) -> None:
        async with database.unit() as unit:
            assert made.coach_id is not None
            await unit.appointments.offer(made.lead_id, made.coach_id, place, [now + DAY], now)

    await asyncio.gather(offer(others[0], "here"), offer(others[1], "there"))

    async with database.unit() as unit:
        every = await unit.appointments.of_lead(made.lead_id)
    assert [one.status for one in every] == ["none", "none", "offered"]


async def test_each_side_answers_once_and_it_is_noted_with_the_lead(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        made = await offered(unit, now)
        await unit.appointments.agree(made.id, now + DAY)
        assert not await unit.appointments.answer(made, None, True, now)  # nobody has been asked
        await unit.appointments.end(made.id, "agreed", "over")

        assert await unit.appointments.answer(made, None, True, now)
        assert await unit.appointments.answer(made, made.coach_id, False, now)
        assert not await unit.appointments.answer(made, None, False, now)

        read = await unit.appointments.get(made.id)
        events = await unit.leads.events(made.lead_id)
    assert read is not None and (read.met_person, read.met_coach) == (True, False)
    assert [(event.kind, event.coach_id, event.detail) for event in events[-2:]] == [
        ("met", None, "person"),
        ("not-met", made.coach_id, "coach"),
    ]


async def test_an_open_appointment_is_astray_when_its_lead_has_moved_without_it(
    database: Database, now: datetime
) -> None:
    async with database.unit() as unit:
        made = await offered(unit, now)
        assert made.coach_id is not None
        await unit.appointments.agree(made.id, now + DAY)
        assert await unit.appointments.astray(10) == []

        other = await joined(unit, now, 91)
        await unit.leads.pass_to(made.lead_id, other, now, made.coach_id, made.coach_id)
        assert [one.id for one in await unit.appointments.astray(10)] == [made.id]
        assert await unit.appointments.hand_to(made, other)
        assert not await unit.appointments.hand_to(made, other)
        assert await unit.appointments.astray(10) == []

        await unit.leads.release(made.lead_id, other, now)
        assert [one.id for one in await unit.appointments.astray(10)] == [made.id]
        await unit.appointments.end(made.id, "agreed", "cancelled")
        assert await unit.appointments.astray(10) == []


async def test_with_the_person_the_place_goes(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        made = await offered(unit, now)
    async with database.unit() as unit:
        await unit.people.erase(7, now)

    async with database.unit() as unit:
        read = await unit.appointments.get(made.id)
    assert read is not None and (read.place, read.offered) == ("", ())


async def test_with_an_old_closed_lead_the_place_goes(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        made = await offered(unit, now)
        await unit.leads.close(made.lead_id, "coaching", now)
        await unit.ageing.empty_closed_leads(now - DAY)
        kept = await unit.appointments.get(made.id)
        await unit.ageing.empty_closed_leads(now)
        read = await unit.appointments.get(made.id)

    assert kept is not None and kept.place
    assert read is not None and (read.place, read.offered) == ("", ())


async def test_the_place_is_not_to_be_read_in_the_files(database: Database, tmp_path: Path, now: datetime) -> None:
    async with database.unit() as unit:
        await offered(unit, now, "behind the old mill")
        (place,) = (await unit.session.execute(text("SELECT place FROM appointment"))).one()

    assert b"old mill" not in bytes(place)
    assert b"old mill" not in stored_bytes(tmp_path)
