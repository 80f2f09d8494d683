"""Cases that coaches noted because the bot had decided wrongly, without anything to find the person by."""

import json
import secrets
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.storage.tables import REVIEW_CASE

SMALLEST, LARGEST = 100_000, 999_999


@dataclass(frozen=True, slots=True, kw_only=True)
class NewReviewCase:
    """What somebody got from the bot, and what a coach says would have been right.

    version        of the authored files that were in force when it was noted
    on             the local day as of which the answers are decided
    answers        as a decision case takes them; kept out of `repr`
    outcome, rule  what the bot had said
    """

    flow: str
    version: str
    on: date
    answers: Mapping[str, Any] = field(repr=False)
    outcome: str
    rule: str
    expected: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewCase(NewReviewCase):
    """A noted case that nobody has dealt with yet."""

    id: int


class ReviewCases:
    """The noted cases of a unit."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def note(self, new: NewReviewCase) -> int:
        """Keep a case; gives its number."""
        number = await self._free()
        values = {name: getattr(new, name) for name in ("flow", "version", "outcome", "rule", "expected")}
        values |= {"day": new.on, "answers": json.dumps(dict(new.answers), ensure_ascii=False), "state": "open"}
        await self._session.execute(insert(REVIEW_CASE).values(id=number, **values))
        return number

    async def _free(self) -> int:
        # Counted up, the numbers would tell the order, and with the moves of leads whose answers a case holds.
        while True:
            number = SMALLEST + secrets.randbelow(LARGEST - SMALLEST + 1)
            if await self._session.scalar(select(REVIEW_CASE.c.id).where(REVIEW_CASE.c.id == number)) is None:
                return number

    async def open(self) -> list[ReviewCase]:
        """Every case nobody has dealt with yet."""
        rows = await self._session.execute(
            select(REVIEW_CASE).where(REVIEW_CASE.c.state == "open").order_by(REVIEW_CASE.c.flow, REVIEW_CASE.c.id)
        )
        return [
            ReviewCase(
                **{name: row[name] for name in ("id", "flow", "version", "outcome", "rule", "expected")},
                on=row["day"],
                answers=_answers(row["answers"]),
            )
            for row in rows.mappings()
        ]

    async def count_open(self) -> int:
        """How many cases nobody has dealt with yet."""
        query = select(func.count()).select_from(REVIEW_CASE).where(REVIEW_CASE.c.state == "open")
        return await self._session.scalar(query) or 0

    async def states(self, numbers: Collection[int]) -> dict[int, Literal["open", "done"]]:
        """How it stands with the cases of these numbers; those there are not are left out."""
        query = select(REVIEW_CASE.c.id, REVIEW_CASE.c.state).where(REVIEW_CASE.c.id.in_(numbers))
        return {row[0]: row[1] for row in await self._session.execute(query)}

    async def finish(self, numbers: Collection[int]) -> None:
        """Note that somebody has dealt with these cases: nobody needs their answers any more."""
        await self._session.execute(
            update(REVIEW_CASE).where(REVIEW_CASE.c.id.in_(numbers)).values(state="done", answers="")
        )


def _answers(text: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(text)
    return {key: tuple(value) if isinstance(value, list) else value for key, value in found.items()}
