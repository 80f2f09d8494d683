"""Coaches, places and days as `bot.leads.coverage` looks at them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from bot.content import Content
from bot.handover.serving import calendar_of, reachable, team_of
from bot.leads.coverage import Helper, Hole, Region, holes
from bot.leads.hours import Hours
from bot.storage.coaches import Coach
from bot.storage.database import Unit
from bot.words import REFERENCE


async def found_holes(
    unit: Unit, content: Content, first: date, days: int, *, districts: Iterable[str] | None = None
) -> list[Hole]:
    """What no coach is there for on `days` days from `first` on, in all districts or only in these."""
    held = await unit.leads.held_counts()
    coaches = [coach for coach in await unit.coaches.listing() if reachable(coach)]
    helpers = [helper_of(coach, held.get(coach.id, 0), content.office.hours) for coach in coaches]
    wanted = None if districts is None else set(districts)
    regions = [region for region in regions_of(content, first) if wanted is None or region.district in wanted]
    locales = [locale for locale in content.words.locales() if locale != REFERENCE]
    span = [first + timedelta(days=offset) for offset in range(days)]
    return holes(helpers, regions, locales, span, content.office.hours)


def helper_of(coach: Coach, held: int, office: Hours) -> Helper:
    """A coach who has `held` leads now, and works in the `office`'s week where they have not said theirs."""
    return Helper(
        id=coach.id,
        name=coach.name,
        areas=frozenset((area.district, area.municipality) for area in coach.areas),
        languages=frozenset(coach.languages),
        calendar=calendar_of(coach, office),
        coordinator=coach.coordinator,
        full=coach.most_leads is not None and held >= coach.most_leads,
    )


def regions_of(content: Content, day: date) -> list[Region]:
    """The districts where the programme takes people on `day`."""
    start = content.start
    found = []
    for ags in start.places.districts:
        settings = start.districts[ags]
        if settings.status_on(day) == "open":
            municipalities = tuple(place.municipality for place in start.places.municipalities(ags))
            found.append(Region(ags, municipalities, team_of(content, ags), settings.closed_from))
    return found
