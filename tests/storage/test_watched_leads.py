"""The clock's timers follow every move of a lead, and a move waits for whoever acts on one."""

import asyncio
from datetime import datetime, timedelta

from sqlalchemy import text

from bot.storage.database import Database, Unit
from bot.storage.leads import UNCLAIMED, UNCONTACTED, WAIT_LONGER, WATCHED
from tests.storage.samples import joined, opened

LATER = timedelta(days=9)


async def watching(unit: Unit) -> list[str]:
    """Which timers are set."""
    rows = await unit.session.execute(text("SELECT kind FROM timer ORDER BY kind"))
    return list(rows.scalars())


async def test_every_move_sets_the_timer_that_belongs_to_it(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        sara, mona = await joined(unit, now, 1), await joined(unit, now, 2)
        lead = await opened(unit, now)
        assert await watching(unit) == [UNCLAIMED]
        await unit.timers.set(WAIT_LONGER, lead.id, now)
        assert await unit.leads.claim(lead.id, sara, now)
        assert await watching(unit) == [UNCONTACTED]
        assert await unit.leads.release(lead.id, sara, now)
        assert await watching(unit) == [UNCLAIMED]
        assert await unit.leads.pass_to(lead.id, mona, now, by=sara, holder=None)
        assert await watching(unit) == [UNCONTACTED]
        assert await unit.leads.mark_contacted(lead.id, mona, now)
        assert await watching(unit) == []
        assert await unit.leads.close(lead.id, "coaching", now)
        assert await unit.leads.reopen(lead.id, mona, now)
        assert await watching(unit) == [UNCONTACTED]
        assert not await unit.leads.claim(lead.id, sara, now)
        assert await watching(unit) == [UNCONTACTED]


async def test_who_is_erased_is_watched_no_more(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        await opened(unit, now, chat_id=7)

        await unit.people.erase(7, now)

        assert await watching(unit) == []


async def test_a_move_waits_for_whoever_acts_on_the_timer(
    database: Database, others: list[Database], now: datetime
) -> None:
    async with database.unit() as unit:
        sara, mona = await joined(unit, now, 1), await joined(unit, now, 2)
        lead = await opened(unit, now)
        await unit.leads.claim(lead.id, sara, now)

    async def passes_on() -> bool:
        async with others[0].unit() as unit:
            return await unit.leads.pass_to(lead.id, mona, now, by=sara, holder=sara)

    async with database.unit() as unit:
        assert len(await unit.timers.take(now, WATCHED, 10)) == 1
        passing = asyncio.create_task(passes_on())
        while unit.session.get_bind().dialect.name == "postgresql" and not await somebody_waits(others[1]):
            pass
        assert await unit.leads.mark_overdue(lead.id)
        await unit.timers.set(UNCONTACTED, lead.id, now + LATER)

    assert await passing
    async with database.unit() as unit:
        moved = await unit.leads.get(lead.id)
        assert moved is not None
        assert (moved.coach_id, moved.overdue) == (mona, False)
        assert len(await unit.timers.take(now, WATCHED, 10)) == 1


async def somebody_waits(database: Database) -> bool:
    """Whether a connection stands at a lock."""
    async with database.unit() as unit:
        waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' "
        waiting += "AND datname = current_database()"
        return bool((await unit.session.execute(text(waiting))).scalar_one())
