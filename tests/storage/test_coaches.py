"""Coaches join by a link that works once, and are found by the area they serve."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.storage.coaches import Area, Coach
from bot.storage.database import Database, Unit
from bot.storage.secrets import KeyRing
from tests.storage.samples import stored_bytes


async def join(unit: Unit, now: datetime, chat_id: int, *areas: Area, coordinator: bool = False) -> Coach:
    token = await unit.coaches.invite(
        name="Ute", expires_at=now + timedelta(days=7), areas=areas, coordinator=coordinator
    )
    coach = await unit.coaches.redeem(token, chat_id, now)
    assert isinstance(coach, Coach)
    return coach


async def test_an_invitation_makes_the_coach_it_describes(database: Database, now: datetime) -> None:
    areas = [Area("05913"), Area("05754", "Gütersloh")]
    async with database.unit() as unit:
        token = await unit.coaches.invite(
            name="Ute Öz",
            expires_at=now + timedelta(days=7),
            areas=areas,
            woman=True,
            languages=["de", "ti"],
        )
    async with database.unit() as unit:
        coach = await unit.coaches.redeem(token, 100, now)

    assert isinstance(coach, Coach)
    assert coach == Coach(
        id=coach.id,
        chat_id=100,
        name="Ute Öz",
        woman=True,
        languages=("de", "ti"),
        coordinator=False,
        active=True,
        created_at=now,
        blocked_at=None,
        areas=tuple(sorted(areas)),
    )
    async with database.unit() as unit:
        assert await unit.coaches.by_chat([99, 100]) == {100: coach}
        assert await unit.coaches.get(coach.id) == coach
        assert await unit.coaches.listing() == [coach]
        assert await unit.coaches.by_chat([99]) == {}


async def test_a_token_fits_into_a_start_link_and_is_not_stored(
    sqlite_url: str, keys: KeyRing, tmp_path: Path, now: datetime
) -> None:
    database = Database.open(sqlite_url, keys)
    async with database.unit() as unit:
        token = await unit.coaches.invite(name="Ute", expires_at=now)
    await database.close()

    assert len(token) <= 64
    assert token.replace("-", "").replace("_", "").isalnum()
    assert token.encode() not in stored_bytes(tmp_path)


@pytest.mark.parametrize("word", ["", "nonsense", "ሰላም", "\ud83d"])
async def test_an_unknown_token_says_so(database: Database, now: datetime, word: str) -> None:
    async with database.unit() as unit:
        assert await unit.coaches.redeem(word, 100, now) == "unknown"


async def test_an_expired_token_says_so(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        token = await unit.coaches.invite(name="Ute", expires_at=now)
        assert await unit.coaches.redeem(token, 100, now) == "expired"
        assert isinstance(await unit.coaches.redeem(token, 100, now - timedelta(seconds=1)), Coach)


async def test_a_used_token_is_used_for_everybody_but_its_coach(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        token = await unit.coaches.invite(name="Ute", expires_at=now + timedelta(days=1))
        coach = await unit.coaches.redeem(token, 100, now)

        assert await unit.coaches.redeem(token, 101, now) == "used"
        assert await unit.coaches.redeem(token, 100, now) == coach


async def test_of_ten_who_bring_a_token_at_once_one_becomes_the_coach(
    database: Database, others: Sequence[Database], now: datetime
) -> None:
    async with database.unit() as unit:
        token = await unit.coaches.invite(name="Ute", expires_at=now + timedelta(days=1), areas=[Area("05913")])

    async def redeem(database: Database, chat_id: int) -> Coach | str:
        async with database.unit() as unit:
            return await unit.coaches.redeem(token, chat_id, now)

    workers = [database, *others]
    results = await asyncio.gather(*(redeem(workers[chat_id % 4], chat_id) for chat_id in range(10)))

    assert [isinstance(result, Coach) for result in results].count(True) == 1
    assert results.count("used") == 9


async def test_a_second_invitation_says_everything_anew(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        before = await join(unit, now, 100, Area("05913"), Area("05111"))
        await unit.coaches.mark_blocked(100, now)
        after = await join(unit, now, 100, Area("05111", "Düsseldorf"))

    assert (after.id, after.areas, after.blocked_at) == (before.id, (Area("05111", "Düsseldorf"),), None)


async def test_a_district_finds_its_coaches_and_those_of_its_municipalities(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        whole = await join(unit, now, 100, Area("05754"))
        part = await join(unit, now, 101, Area("05754", "Gütersloh"), Area("05754", "Rheda-Wiedenbrück"))
        await join(unit, now, 102, Area("05111"))

        assert await unit.coaches.for_district("05754") == [whole, part]
        assert await unit.coaches.for_district("05913") == []


async def test_a_coach_who_blocked_the_bot_is_not_found_until_back(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        coach = await join(unit, now, 100, Area("05913"), coordinator=True)
        await unit.coaches.mark_blocked(100, now)
        await unit.coaches.mark_blocked(100, now + timedelta(days=1))

        assert await unit.coaches.for_district("05913") == await unit.coaches.coordinators() == []
        assert (await unit.coaches.by_chat([100]))[100].blocked_at == now

        await unit.coaches.mark_reachable(100)
        assert await unit.coaches.for_district("05913") == await unit.coaches.coordinators() == [coach]
