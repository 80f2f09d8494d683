"""What a coach's ready sentence has to be filled with: read as typed in German, carried by buttons, put into words."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from bot.flow import naming
from bot.flow.model import Flow
from bot.leads.typed_days import day_of, moment_of, wrong_weekday
from bot.moments import day_in_words, moment_in_words
from bot.settings import OFFICE_ZONE
from bot.wording import TEMPLATES, THINGS
from bot.words import Argument, Texts

TYPED = ("moment", "day", "minutes", "place")
"""Slots that the coach answers with a reply; the others have buttons, and the coach's own name is known."""

LONGEST_PLACE = 300
MOST_MINUTES = 180
_MINUTES = re.compile(r"(?:ca\.?|etwa|ungefähr|rund)?\s*(\d{1,3})\s*(?:'|min\.?|minuten?)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Filled:
    """A sentence and what its slot is filled with, as a button carries it; "" where nothing has to be said."""

    name: str
    value: str = ""

    @property
    def slot(self) -> str:
        """What the sentence leaves open; "" for nothing."""
        return next(iter(TEMPLATES[self.name]), "")


@dataclass(frozen=True, slots=True)
class Unclear:
    """Why nothing can be made of what was typed: the message that tells the coach.

    day  the day by its date, where it has another weekday than the one that was typed
    """

    why: str
    day: date | None = None


def read(slot: str, text: str, now: datetime) -> str | Unclear:
    """What a coach typed for a slot, as a button carries it."""
    today = now.astimezone(OFFICE_ZONE).date()
    match slot:
        case "moment":
            moment = moment_of(text, today, OFFICE_ZONE)
            value = "" if moment is None else str(int(moment.timestamp()) // 60)
        case "day":
            day = day_of(text, today)
            value = "" if day is None else day.isoformat()
        case "minutes":
            found = _MINUTES.fullmatch(text.strip())
            value = found[1] if found and 0 < int(found[1]) <= MOST_MINUTES else ""
        case _:
            place = " ".join(text.split())
            value = place if len(place) <= LONGEST_PLACE else ""
    if not value:
        return Unclear(f"coach-unclear-{slot}", wrong_weekday(text, today) if slot in ("moment", "day") else None)
    return Unclear(f"coach-past-{slot}") if is_past(slot, value, now) else value


def is_past(slot: str, value: str, now: datetime) -> bool:
    """Whether the time that a button carries is over; the coach may have left it unpressed for days."""
    if slot == "moment":
        return _moment(value) <= now
    return slot == "day" and date.fromisoformat(value) < now.astimezone(OFFICE_ZONE).date()


def _moment(value: str) -> datetime:
    return datetime.fromtimestamp(int(value) * 60, UTC)


def things_of(value: str) -> tuple[str, ...]:
    """The things that a button carries by their numbers."""
    return tuple(thing for number, thing in enumerate(THINGS) if str(number) in value)


def toggled(value: str, number: str) -> str:
    """The numbers of things with this one added, or taken away."""
    known = {str(at) for at in range(len(THINGS))}
    return "".join(sorted(set(value) & known ^ set(number)))


def services_of(flow: Flow) -> Mapping[str, str]:
    """The flow's services, as a button carries them: their keys may be too long."""
    return {_short(key): key for key in flow.services if key in flow.gives}


def _short(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()[:8]


def service_name(key: str, texts: Texts, flow: Flow) -> str:
    """What people call a service."""
    return texts.plain(naming.result(flow.gives[key], key))


def sentence(filled: Filled, texts: Texts, flow: Flow, coach: str) -> str | None:
    """The sentence in one language as Telegram HTML; None for a value nobody was offered (any more).

    coach  what people are told of the coach's name
    """
    value, arguments, lines = filled.value, dict[str, Argument](), list[str]()
    try:
        match filled.slot:
            case "":
                pass
            case "coach":
                arguments["coach"] = coach
            case "moment":
                arguments["moment"] = moment_in_words(_moment(value), texts)
            case "day":
                arguments["day"] = day_in_words(date.fromisoformat(value), texts)
            case "minutes":
                arguments["minutes"] = int(value)
            case "things":
                arguments["things"] = " · ".join(texts.plain(f"thing-{thing}") for thing in things_of(value))
            case "service":
                service = flow.services[services_of(flow)[value]]
                arguments["service"] = service_name(service.key, texts, flow)
                lines = [texts.line(line) for line in (service.url, service.phone) if line]
            case slot:
                arguments[slot] = value
    except (KeyError, ValueError, OverflowError, OSError):
        return None
    if "" in arguments.values():
        return None
    return "\n".join([texts(f"say-{filled.name}", **arguments), *lines])
