"""Anonymous counts of results: how often, never who."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.storage.statements import dialect_of, insert_into
from bot.storage.tables import FIGURE

LEFT = "left"
"""The outcome counted for somebody who left half-way; `rule` is the question they stood at then."""
REVIEW = "(review)"
"""Stands for the question where all were answered and the review or the consent was shown."""
STARTED, PLACED, OBSTACLE = "(started)", "(place)", "(obstacle)"
"""Outcomes counted beside results: somebody agreed to the questions, said where they live, or named `rule` as what
makes it hard when they were handed over. No file can call an outcome so."""


@dataclass(frozen=True, slots=True, order=True)
class Result:
    """A result as it is counted; `day` is the office's local day."""

    day: date
    flow: str
    district: str
    locale: str
    outcome: str
    rule: str

    @property
    def is_outcome(self) -> bool:
        """Whether somebody was told a result."""
        return self.outcome not in (LEFT, STARTED, PLACED, OBSTACLE)


class Figures:
    """The counts."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def count(self, results: Iterable[Result]) -> None:
        """Add one for each of `results`."""
        # In one order, so that two workers cannot wait for each other.
        rows = [asdict(result) | {"count": times} for result, times in sorted(Counter(results).items())]
        if rows:
            statement = insert_into(FIGURE, dialect_of(self._session))
            await self._session.execute(
                statement.on_conflict_do_update(
                    index_elements=list(FIGURE.primary_key.columns),
                    set_={"count": FIGURE.c.count + statement.excluded["count"]},
                ),
                rows,
            )

    async def left(self, flow: str, first: date, last: date) -> dict[str, int]:
        """Where people left `flow` for good from `first` to `last`: question → how many, the most first."""
        count = func.sum(FIGURE.c.count)
        rows = await self._session.execute(
            select(FIGURE.c.rule, count)
            .where(FIGURE.c.day.between(first, last), FIGURE.c.flow == flow, FIGURE.c.outcome == LEFT)
            .group_by(FIGURE.c.rule)
            .order_by(count.desc(), FIGURE.c.rule)
        )
        return {row[0]: int(row[1]) for row in rows}

    async def between(self, first: date, last: date) -> dict[Result, int]:
        """The counts of the days from `first` to `last`, both included."""
        rows = await self._session.execute(select(FIGURE).where(FIGURE.c.day.between(first, last)))
        return {Result(*row[:-1]): row[-1] for row in rows}
