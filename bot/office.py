"""The office: the hours that all deadlines count in, and the deadlines (`flows/office.yaml`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise

from bot.leads.escalation import Deadlines
from bot.leads.hours import OFFICE as USUAL
from bot.leads.hours import Calendar, Hours, hours_of
from bot.settings import OFFICE_ZONE
from bot.shapes import OFFICE
from bot.source import Node, Source, check_format, fields_of, number_of, read_yaml, text_of

STEPS = ("remind_after", "widen_after", "escalate_after")
LONGEST_WEEKS = 2
"""A step may be so many weeks of office hours away at most."""


@dataclass(frozen=True, slots=True)
class OfficeClock:
    """What the operator decided: the week, and the steps in its hours."""

    hours: Hours
    deadlines: Deadlines

    @property
    def calendar(self) -> Calendar:
        """The week, less the public holidays."""
        return Calendar(self.hours, OFFICE_ZONE)


STANDARD = OfficeClock(USUAL, Deadlines(timedelta(hours=4), timedelta(hours=8), timedelta(hours=16)))
"""What stands in for a file that cannot be read while others are checked."""


def load_office(text: str, path: str) -> OfficeClock:
    """What `text` says; raises `Problems` naming every mistake in it."""
    source = Source(path, text)
    given = fields_of(source, read_yaml(text, path), OFFICE)
    check_format(source, given.get("format"))
    hours = _hours(source, given["hours"]) if "hours" in given else USUAL
    after = {key: number_of(source, given[key], 1) for key in STEPS if key in given}
    if not source.problems:
        _check_steps(source, given, after, hours)
    source.raise_problems()
    deadlines = Deadlines(*(timedelta(hours=after[key]) for key in STEPS))
    return OfficeClock(hours, deadlines)


def _hours(source: Source, node: Node) -> Hours:
    text = text_of(source, node)
    hours = hours_of(text)
    if text and not hours:
        source.report(node.at, "not-hours", text=text)
    return hours or USUAL


def _check_steps(source: Source, given: Mapping[str, Node], after: Mapping[str, int], hours: Hours) -> None:
    """One step after the other, and none so far away that nobody would live to see it."""
    for before, key in pairwise(STEPS):
        if after[key] <= after[before]:
            source.report(given[key].at, "steps-not-rising", before=before, least=after[before] + 1)
    minutes = sum(60 * (slot.end.hour - slot.start.hour) + slot.end.minute - slot.start.minute for slot in hours)
    most = LONGEST_WEEKS * minutes // 60
    if after[STEPS[-1]] > most:
        source.report(given[STEPS[-1]].at, "step-too-late", week=minutes // 60, most=most)
