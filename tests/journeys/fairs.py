"""An event, and people on a stage who want invitations."""

import hashlib
from dataclasses import replace
from datetime import timedelta

from bot.content import Content
from bot.occasions import Known, Occasion, load_occasions
from tests.journeys.player import SEND, TO_RESULT, Player, to_review
from tests.journeys.stage import Stage
from tests.shipped import TODAY, content

QUIET = timedelta(minutes=11)
"""Longer than nobody is invited who has just written."""
OFFER = "Would you like to get invitations?"
YES = "[Yes, send invitations]"
INVITED = "Invitation: Job fair"
COME = "Yes, I will come"
FAIR = """format: 1
event: jobmesse
kind: job_fair
name: "Jobmesse Westfalen"
place: "Halle 3, Dortmund"
starts: 2027-01-14 10:00
ends: 2027-01-14 15:00
districts: all
"""


def fair(more: str = "", **changed: str) -> Occasion:
    """The job fair, with `more` lines, or a line's other value."""
    text = FAIR + more
    for key, value in changed.items():
        old = next(line for line in text.splitlines() if line.startswith(f"{key}:"))
        text = text.replace(old, f"{key}: {value}")
    known = Known(content().words.locales(), content().start.questions, content().start.places)
    found, problems = load_occasions([("flows/events/jobmesse.yaml", text)], known, TODAY)
    assert problems == ()
    return next(iter(found.values()))


def with_events(given: Content, *events: Occasion) -> Content:
    """The content with these events and no others; another version of it."""
    version = hashlib.sha256(repr(events).encode()).hexdigest()[:12]
    return replace(given, events={event.key: event for event in events}, version=version)


def now_in_force(stage: Stage, *events: Occasion) -> None:
    """From now on there are these events."""
    stage.app.following.content = with_events(stage.app.content, *events)


async def sent_elsewhere(stage: Stage) -> Player:
    """Somebody whom the programme does not fit, and whose answers stay for a day."""
    return await stage.person(*TO_RESULT[:3], "Landeseinrichtung (state centre)", "[◻️ Work]", "[✅ Done]")


async def subscriber(stage: Stage, name: str = "Lena") -> Player:
    """Somebody from Dortmund, 19, who was handed over and wants invitations."""
    olena = await stage.person(*to_review(name), *SEND)
    await olena.answers(YES)
    return olena


async def invited(stage: Stage) -> Player:
    """Somebody who has been invited."""
    olena = await subscriber(stage)
    await time_passes(stage)
    return olena


async def time_passes(stage: Stage, span: timedelta = QUIET) -> None:
    """Invitations that are due then have arrived."""
    await stage.ticks(span)
    await stage.settles()
