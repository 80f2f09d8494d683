"""Cases in which the bot was wrong: kept without a way back to anybody, until somebody has dealt with them."""

import json
from datetime import date

from sqlalchemy import text

from bot.storage.database import Database
from bot.storage.review_cases import NewReviewCase, ReviewCase

NEW = NewReviewCase(
    flow="durchstarten",
    version="c0ffee",
    on=date(2026, 11, 1),
    answers={"in_nrw": "yes", "age": 28, "goals": ("work", "training")},
    outcome="not_eligible",
    rule="over-27",
    expected="needs_check",
)


async def test_a_noted_case_is_read_as_it_was_written(database: Database) -> None:
    async with database.unit() as unit:
        number = await unit.review_cases.note(NEW)

        values = {name: getattr(NEW, name) for name in NewReviewCase.__dataclass_fields__}
        assert await unit.review_cases.open() == [ReviewCase(id=number, **values)]
        assert await unit.review_cases.count_open() == 1


async def test_what_was_answered_is_not_to_be_read_without_the_key(database: Database) -> None:
    async with database.unit() as unit:
        await unit.review_cases.note(NEW)
        raw = (await unit.session.execute(text("SELECT answers FROM review_case"))).scalar_one()

    assert b"age" not in bytes(raw)
    assert "28" not in repr(NEW)


async def test_a_case_somebody_has_dealt_with_is_open_no_more_and_its_answers_are_gone(database: Database) -> None:
    async with database.unit() as unit:
        done, kept = await unit.review_cases.note(NEW), await unit.review_cases.note(NEW)

        await unit.review_cases.finish([done])

        assert [case.id for case in await unit.review_cases.open()] == [kept]
        assert await unit.review_cases.states([done, kept, 7]) == {done: "done", kept: "open"}
        raw = await unit.session.scalar(text(f"SELECT answers FROM review_case WHERE id = {done}"))
        assert bytes(raw) == b""


async def test_numbers_do_not_tell_in_which_order_cases_came(database: Database) -> None:
    async with database.unit() as unit:
        numbers = [await unit.review_cases.note(NEW) for _ in range(12)]

    assert len(set(numbers)) == 12
    assert numbers != sorted(numbers)  # once in 479 million it is by chance


async def test_nothing_in_the_table_leads_to_anybody(database: Database) -> None:
    async with database.unit() as unit:
        await unit.review_cases.note(NEW)
        columns = (await unit.session.execute(text("SELECT * FROM review_case"))).keys()
        case = (await unit.review_cases.open())[0]

    assert set(columns) == {"id", "flow", "version", "day", "answers", "outcome", "rule", "expected", "state"}
    assert json.dumps(dict(case.answers)) == json.dumps(dict(NEW.answers))
