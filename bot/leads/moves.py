"""Where a lead may stand, and which moves lead from one place to another. Pure."""

from __future__ import annotations

from typing import Literal, get_args

Status = Literal["new", "claimed", "contacted", "appointment", "coaching", "placed", "training", "work", "closed"]
STATUSES: tuple[Status, ...] = get_args(Status)

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
