"""Where a lead may stand, and which moves lead from one place to another. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, get_args

Status = Literal["new", "claimed", "contacted", "appointment", "coaching", "placed", "training", "work", "closed"]
STATUSES: tuple[Status, ...] = get_args(Status)

MOVED = ("opened", "released", "passed", "reopened", *STATUSES)
"""Kinds of events after which a lead stands somewhere else; all others only happen to it."""

ARRIVED: tuple[Status, ...] = ("coaching", "placed", "training", "work")
"""Where a lead is meant to come to: in coaching, placed in one of the programme's blocks, in training, at work."""

HELD: tuple[Status, ...] = ("claimed", "contacted", "appointment", *ARRIVED)
"""A coach has the lead."""

MOVES: dict[Status, frozenset[Status]] = {
    "new": frozenset({"claimed", "closed"}),
    "claimed": frozenset({"new", "contacted", "appointment", *ARRIVED, "closed"}),
    "contacted": frozenset({"new", "appointment", *ARRIVED, "closed"}),
    "appointment": frozenset({"new", "contacted", *ARRIVED, "closed"}),
    **{status: frozenset({"new", *ARRIVED, "closed"}) - {status} for status in ARRIVED},
    "placed": frozenset({"new", *ARRIVED, "closed"}),  # from one block into another
    "closed": frozenset({"new", "claimed"}),
}
"""Status → those a lead may move to. Back to "new" is giving it back; from "closed" it is opened again."""


def may_move(before: Status, after: Status) -> bool:
    """Whether a lead may move from `before` to `after`."""
    return after in MOVES[before]


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a lead stands: its status and, with "placed", the programme's block."""

    status: Status
    block: str = ""

    @property
    def code(self) -> str:
        """As buttons carry it: work, placed/FB3."""
        return f"{self.status}/{self.block}" if self.block else self.status


def standing_of(code: str) -> Standing | None:
    """What `Standing.code` wrote; None for what it never writes."""
    word, _, block = code.partition("/")
    found = next((status for status in STATUSES if status == word), None)
    return None if found is None or bool(block) != (found == "placed") else Standing(found, block)


def next_standings(now: Standing, blocks: Sequence[str], *, is_help: bool) -> tuple[Standing, ...]:
    """Where whoever holds a lead may note it to stand next, in the order of the way; giving it back and closing aside.

    blocks   the programme's, of which each is a place of its own
    is_help  somebody who asked for a human is brought into no programme
    """
    way: list[Standing] = [Standing("contacted"), Standing("appointment")]
    if not is_help:
        way += [Standing("coaching"), *(Standing("placed", block) for block in blocks)]
        way += [Standing("training"), Standing("work")]
    return tuple(there for there in way if there != now and may_move(now.status, there.status))
