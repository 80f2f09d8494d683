"""Who serves a place, who holds a lead, and whom people in need are brought to."""

from __future__ import annotations

from datetime import date

from bot.batch import Batch
from bot.content import Content
from bot.leads.hours import Calendar, Hours, hours_of
from bot.leads.routing import Server
from bot.settings import OFFICE_ZONE
from bot.storage.coaches import Coach
from bot.storage.database import Unit
from bot.storage.leads import Lead


def chat_of(coach: Coach) -> int:
    """Where a coach who can be reached gets what is for them."""
    assert coach.chat_id is not None  # storage gives only coaches who can be reached
    return coach.chat_id


def team_of_lead(content: Content, lead: Lead) -> str:
    """The district whose coaches take the lead."""
    return team_of(content, lead.district)


def team_of(content: Content, district: str) -> str:
    """The district whose coaches serve `district`: itself, unless the files name another."""
    settings = content.start.districts.get(district)  # a lead outlives a list of places that had its district
    return (settings.team if settings else "") or district


def calendar_of(coach: Coach, usual: Hours) -> Calendar:
    """When a coach works; the `usual` week where they have not said theirs."""
    return Calendar(hours_of(coach.hours) or usual, OFFICE_ZONE, coach.leave)


def server_of(coach: Coach, district: str, today: date, held: int) -> Server:
    """The coach as one who serves `district`; a coach of another district's team serves all of it.

    held  how many leads they have now
    """
    areas = [area for area in coach.areas if area.district == district]
    whole = not areas or any(not area.municipality for area in areas)
    municipalities = frozenset() if whole else frozenset(area.municipality for area in areas)
    free = not calendar_of(coach, ()).is_away(today) and (coach.most_leads is None or held < coach.most_leads)
    return Server(coach.id, coach.woman, frozenset(coach.languages), municipalities, free)


async def helpers(unit: Unit, content: Content, district: str) -> list[Coach]:
    """Everybody who can be reached when somebody there is in need: the district's coaches, and all of the coordination.

    district  "" where it is not known
    """
    team = team_of(content, district)
    found = [*(await unit.coaches.for_district(team) if team else ()), *await unit.coaches.coordinators()]
    return list({coach.id: coach for coach in found}.values())


def serves(content: Content, coach: Coach, lead: Lead) -> bool:
    """Whether the lead is from where the coach serves."""
    team = team_of_lead(content, lead)
    anywhere = lead.is_help or team != lead.district
    return coach.coordinator or any(
        area.district == team and (anywhere or area.municipality in ("", lead.municipality)) for area in coach.areas
    )


async def may_take(batch: Batch, coach: Coach, lead: Lead) -> bool:
    """Whether the lead is the coach's to claim: what is urgent is everybody's who was told, wherever they serve."""
    if serves(batch.content, coach, lead):
        return True
    told = await helpers(batch.unit, batch.content, lead.district)
    return any(one.id == coach.id for one in told) and await batch.unit.leads.is_urgent(lead.id)


async def holder_of(batch: Batch, lead: Lead) -> Coach | None:
    """The coach who has the lead, if any."""
    return await batch.unit.coaches.get(lead.coach_id) if lead.coach_id is not None else None


async def reachable_holder(batch: Batch, lead: Lead) -> Coach | None:
    """The coach who holds the lead, unless nothing can reach them any more."""
    coach = await holder_of(batch, lead)
    return coach if coach is not None and reachable(coach) else None


def reachable(coach: Coach) -> bool:
    """Whether what is written to the coach arrives."""
    return coach.chat_id is not None and coach.blocked_at is None and coach.active


def first_name(coach: Coach) -> str:
    """What people are told of a coach's name."""
    return coach.name.split()[0] if coach.name.split() else coach.name
