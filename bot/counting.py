"""What is counted of a step, without a trace of who took it: that somebody began, where, and what is in the way."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from bot.flow.effects import Effect, OpenLead
from bot.flow.model import Flow
from bot.flow.state import State
from bot.flow.walk import district_of
from bot.storage.figures import OBSTACLE, PLACED, STARTED, Result

OBSTACLES = "barriers"
"""The question whose answers are counted at the handover."""


def counted(flow: Flow, before: State, after: State, effects: Iterable[Effect], day: date, locale: str) -> list[Result]:
    """The anonymous counts of one step.

    Whoever goes back to say another place is counted where they said it as well.
    """
    results = []
    if after.agreed and not before.agreed:
        results.append(Result(day, flow.name, "", locale, STARTED, ""))
    earlier, district = (district_of(flow, state.answers) for state in (before, after))
    if district and not earlier:
        results.append(Result(day, flow.name, district, locale, PLACED, ""))
    for effect in effects:
        if isinstance(effect, OpenLead):
            named = dict(effect.answers).get(OBSTACLES, ())
            options = named if isinstance(named, tuple) else ()
            place = effect.place.split("/")[0]
            results += [Result(day, flow.name, place, locale, OBSTACLE, str(one)) for one in options]
    return results
