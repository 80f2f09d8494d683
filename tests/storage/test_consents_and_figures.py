"""Consents keep their words and their end; figures only count."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.storage.consents import Consent
from bot.storage.database import Database
from bot.storage.figures import Result


async def test_a_consent_keeps_its_words_and_can_be_taken_back(database: Database, now: datetime) -> None:
    later = now + timedelta(days=1)
    async with database.unit() as unit:
        person = await unit.people.ensure(7, "ti", now)
        first = await unit.consents.give(person.id, "precheck", "1", "ti", "hash 1", now)
        second = await unit.consents.give(person.id, "handover", "2", "en", "hash 2", now)

        assert await unit.consents.withdraw(person.id, "handover", later)
        assert not await unit.consents.withdraw(person.id, "handover", later)
        assert await unit.consents.of(person.id) == [
            Consent(first, person.id, "precheck", "1", "ti", "hash 1", now, None),
            Consent(second, person.id, "handover", "2", "en", "hash 2", now, later),
        ]


RESULT = Result(date(2026, 11, 22), "durchstarten", "05913", "ti", "eligible", "main-group")


async def test_results_are_counted(database: Database) -> None:
    other = replace(RESULT, outcome="not_eligible", rule="over-27")
    async with database.unit() as unit:
        await unit.figures.count([RESULT, other, RESULT])
        await unit.figures.count([RESULT, replace(RESULT, day=date(2026, 11, 23))])
        await unit.figures.count([])

        assert await unit.figures.between(RESULT.day, RESULT.day) == {RESULT: 3, other: 1}


async def test_no_count_is_lost_between_four_processes(database: Database, others: Sequence[Database]) -> None:
    other = replace(RESULT, district="05111")

    async def count(database: Database, results: list[Result]) -> None:
        async with database.unit() as unit:
            await unit.figures.count(results)

    workers = [database, *others]
    await asyncio.gather(*(count(workers[n % 4], [RESULT, other] if n % 2 else [other, RESULT]) for n in range(40)))

    async with database.unit() as unit:
        assert await unit.figures.between(RESULT.day, RESULT.day) == {RESULT: 40, other: 40}
