"""Everything a month's figures are made of, read in one unit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.leads.months import Month
from bot.settings import OFFICE_ZONE
from bot.storage.database import Unit
from bot.storage.figures import Result
from bot.storage.leads import History


@dataclass(frozen=True, slots=True)
class Gathered:
    """The anonymous counts of a month, and what became of every lead until its end."""

    month: Month
    counts: Mapping[Result, int]
    histories: Sequence[History]


async def gathered(unit: Unit, month: Month) -> Gathered:
    """What is known of `month`; once it is over that does not change any more."""
    counts = await unit.figures.between(month.first_day, month.last_day)
    return Gathered(month, counts, await unit.leads.histories(month.ends(OFFICE_ZONE)))
