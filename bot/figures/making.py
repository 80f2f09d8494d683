"""From the database to a month's report."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.cards import german
from bot.content import Content
from bot.figures.gathering import gathered
from bot.figures.report import Report
from bot.figures.tables import tables
from bot.leads.months import Month
from bot.storage.database import Unit


async def report_of(unit: Unit, content: Content, month: Month, districts: Sequence[str], today: date) -> Report:
    """The figures of `month` for these districts (AGS), or for all where none is named."""
    running = month >= Month.of(today)
    made = tables(await gathered(unit, month), content, running=running)
    return Report(month, made, tuple(dict.fromkeys(districts)), running, content, german(content))
