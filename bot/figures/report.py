"""A month's figures for some districts or all of them, with everything named: all forms are made of it. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.content import Content
from bot.figures.tables import NOWHERE, Table
from bot.figures.words import column_words, district_words, month_words, number_words, plain
from bot.leads.disclosure import Number
from bot.leads.months import Month
from bot.words import Texts

EVERY = "*"
"""Stands for all districts together."""


@dataclass(frozen=True, slots=True)
class Report:
    """What is shown.

    districts  AGS; () for all of them
    running    the month is not over
    """

    month: Month
    tables: Sequence[Table]
    districts: tuple[str, ...]
    running: bool
    content: Content
    texts: Texts

    @property
    def title(self) -> str:
        """November 2026."""
        return month_words(self.month)

    @property
    def places(self) -> str:
        """Whom it is for, in words."""
        if not self.districts:
            return self.say("figures-all-districts")
        return ", ".join(map(self.place, self.districts))

    def say(self, message: str, **arguments: str | int) -> str:
        """A message as plain text."""
        return plain(self.texts, message, **arguments)

    def place(self, district: str) -> str:
        """What a row is called."""
        if district == EVERY:
            return self.say("figures-every")
        return district_words(self.content, self.texts, district)

    def column(self, table: Table, column: str) -> str:
        """What a column is called."""
        return column_words(table, column, self.content, self.texts)

    def number(self, table: Table, district: str, column: str) -> Number:
        """What is published there; a table without the district has nothing to say of it."""
        row = table.every if district == EVERY else table.rows.get(district, {})
        return row.get(column, Number("covered"))

    def said(self, table: Table, district: str, column: str) -> str:
        """The number as it is read."""
        return number_words(self.number(table, district, column), self.texts, column)

    def is_shown(self, table: Table, district: str, column: str) -> bool:
        """Whether there is a number, and not only that it is hidden."""
        return self.number(table, district, column).kind in ("exact", "least")

    def is_empty(self) -> bool:
        """Whether nothing at all can be said of the districts."""
        chosen = self.districts or (*self.content.start.places.districts, NOWHERE, EVERY)
        return not any(
            self.is_shown(table, one, key) for table in self.tables for one in chosen for key in table.columns
        )

    def lines(self, *, hidden: bool) -> Iterator[tuple[Table, str, str]]:
        """Table, district and column of every number, all districts together first.

        hidden  also those of districts nobody asked for by name of which there is nothing to show
        """
        for table in self.tables:
            for district in (EVERY, *(self.districts or table.rows)):
                for column in table.columns:
                    named = district == EVERY or district in self.districts
                    if (named or hidden or self.is_shown(table, district, column)) and (
                        district == EVERY or district in table.rows
                    ):
                        yield table, district, column
