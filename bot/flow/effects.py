"""What shall happen after a step of a conversation: ids and values, never words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bot.flow.answers import Unusable
from bot.flow.model import Question
from bot.rules.domain import Value
from bot.rules.table import Decision


@dataclass(frozen=True, slots=True)
class AskConsent:
    """Show the consent text `kind` in this version and wait for yes or no."""

    kind: Literal["precheck", "handover"]
    version: int
    turn: int
    place: str = ""


@dataclass(frozen=True, slots=True)
class Ask:
    """Show a question. `understood` is the answer just typed, shown back; `because` why it comes again.

    page   of its answers, from 0
    """

    question: Question
    number: int
    total: int
    turn: int
    can_go_back: bool
    chosen: tuple[str, ...] = ()
    because: Unusable | None = None
    stuck: bool = False
    understood: tuple[str, Value] | None = None
    page: int = 0


@dataclass(frozen=True, slots=True)
class Redraw:
    """Show the buttons of what stands there already anew, in place: ticked otherwise, or another page of them."""

    shown: Ask | OfferChange | Finish


@dataclass(frozen=True, slots=True)
class Explain:
    """Say why a question is asked."""

    question: Question


@dataclass(frozen=True, slots=True)
class Tick:
    """Mark the answered question with its answer. May be lost without harm."""

    key: str
    value: Value


@dataclass(frozen=True, slots=True)
class Announce:
    """Tell the result, the rule behind it and the answers that counted; `more` says what the next questions are for."""

    decision: Decision
    because: tuple[tuple[str, Value], ...]
    paper: tuple[Decision, ...]
    more: Literal["", "handover", "referrals"]


@dataclass(frozen=True, slots=True)
class Refer:
    """Name the services that can help after `outcome`, each with the rule it comes from."""

    outcome: str
    results: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Review:
    """Show all answers before the handover."""

    answers: tuple[tuple[str, Value], ...]
    blocks: tuple[tuple[str, str], ...]
    turn: int


@dataclass(frozen=True, slots=True)
class OfferChange:
    """Let the person choose which answer to change; `page` of them is shown, from 0."""

    answers: tuple[tuple[str, Value], ...]
    turn: int
    page: int = 0


@dataclass(frozen=True, slots=True)
class OpenLead:
    """Hand over: everything a coach will need."""

    place: str
    decision: Decision
    blocks: tuple[tuple[str, str], ...]
    answers: tuple[tuple[str, Value], ...]
    name: str
    phone: str
    way: str
    wish: str


@dataclass(frozen=True, slots=True)
class GiveContact:
    """Give the district's public contact; nothing is passed on."""

    place: str
    why: Literal["wanted", "declined", "closed"]


@dataclass(frozen=True, slots=True)
class Finish:
    """The conversation is over.

    count     an anonymous count stays
    at_once   everything typed is deleted now
    go_on     flows that the person may go on with
    page      of these, from 0
    """

    decision: Decision
    place: str
    count: bool
    at_once: bool
    turn: int
    go_on: tuple[str, ...] = ()
    page: int = 0


@dataclass(frozen=True, slots=True)
class Tell:
    """Say a fixed message."""

    message: Literal["button-is-old", "button-unknown", "nothing-back", "not-now"]


Effect = (
    AskConsent
    | Ask
    | Redraw
    | Explain
    | Tick
    | Announce
    | Refer
    | Review
    | OfferChange
    | OpenLead
    | GiveContact
    | Finish
    | Tell
)
