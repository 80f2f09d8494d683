"""Where a conversation stands, and what can happen to it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from bot.calendars import Calendar
from bot.rules.domain import Value

Ended = Literal["", "lead", "contact", "declined", "closed", "referred"]
Listed = Literal["answers", "changes", "flows"]


@dataclass(frozen=True, slots=True)
class State:
    """Where one conversation stands. Everything else is worked out by walking the questions over `answers`.

    turn      number of the step; a button carries the turn it belongs to
    chosen    options toggled so far in the open `many` question
    misses    unusable answers in a row
    told      rule and outcome of the result the person has seen
    consent   version and hash of the consent text shown last; whoever shows it sets it
    shown     what this turn's buttons stand under: a question's key, or a review or consent by what it is about; None
              before anything was shown. Files and days change under people who are half-way: what they press or write
              then must not answer what they never saw
    offered   whether invitations to events were offered since the person began
    """

    answers: Mapping[str, Value] = field(default_factory=dict)
    turn: int = 0
    agreed: bool = False
    reviewed: bool = False
    chosen: tuple[str, ...] = ()
    misses: int = 0
    told: str = ""
    consent: str = ""
    shown: str | None = None
    ended: Ended = ""
    offered: bool = False

    def to_json(self) -> str:
        """The state as text for storage."""
        values = {name: getattr(self, name) for name in self.__slots__}
        return json.dumps(values, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> State:
        """The state that `to_json` wrote; unknown fields are dropped."""
        values: dict[str, Any] = {key: value for key, value in json.loads(text).items() if key in cls.__slots__}
        values["chosen"] = tuple(values.get("chosen", ()))
        values["answers"] = {
            key: tuple(value) if isinstance(value, list) else value for key, value in values["answers"].items()
        }
        return cls(**values)


# Events: what happened. `turn` is the turn the pressed button belongs to.


@dataclass(frozen=True, slots=True)
class Began:
    """Show where the conversation stands (also after a change of language)."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """Yes to the consent before the first question."""

    turn: int


@dataclass(frozen=True, slots=True)
class Chose:
    """A button of a question was pressed: an option, a place, a number; `DONE` for a finished `many`."""

    turn: int
    value: str


@dataclass(frozen=True, slots=True)
class Paged:
    """Another page of what there is to choose from: answers, answers to change, or flows to go on with."""

    turn: int
    of: Listed
    page: int


@dataclass(frozen=True, slots=True)
class Typed:
    """A text was written, or a phone number shared. What only the language can tell is told with it.

    calendar   in which the person may give a year
    means      what its words say: an option of the open question, or yes or no to a consent
    """

    text: str
    calendar: Calendar = "gregorian"
    means: str = ""


@dataclass(frozen=True, slots=True)
class WentBack:
    """One question back; a button carries its turn, the command none."""

    turn: int | None = None


@dataclass(frozen=True, slots=True)
class AskedWhy:
    """Why is this asked?"""

    turn: int


@dataclass(frozen=True, slots=True)
class AskedToChange:
    """Which answers can be changed? Then `Reopened` names one."""

    turn: int


@dataclass(frozen=True, slots=True)
class Reopened:
    """Answer `key` again."""

    turn: int
    key: str


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The review is right: go on to the consent."""

    turn: int


@dataclass(frozen=True, slots=True)
class Consented:
    """Yes or no to the handover."""

    turn: int
    yes: bool


Event = Began | Agreed | Chose | Paged | Typed | WentBack | AskedWhy | AskedToChange | Reopened | Reviewed | Consented

DONE = "done"
YES, NO = "yes", "no"
"""What a typed text may mean to a consent."""
