"""What is said about a coach on the command line: read, with everything that is wrong in it told at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.authoring import complaint, phrase
from bot.leads.hours import hours_of, hours_text
from bot.places import Places
from bot.source import choices
from bot.spoken import language_of, nearest_language
from bot.storage.coaches import Area, Team

LONGEST_NAME = 60
_ADDRESS = re.compile(r"[^\s@<>()\"',;:\\]{1,64}@[^\s@<>()\"',;:\\.]+(?:\.[^\s@<>()\"',;:\\.]+)+")
_LONGEST_ADDRESS = 254


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """The options as they were typed; None for what was not said, "" or a single "" for nothing."""

    name: str | None = None
    districts: Sequence[str] | None = None
    municipalities: Sequence[str] | None = None
    languages: Sequence[str] | None = None
    hours: str | None = None
    team: str | None = None
    email: str | None = None


def read(
    said: Said, places: Places, own_names: Mapping[str, str], teams: Iterable[Team], language: str
) -> tuple[dict[str, Any], list[str]]:
    """Columns of a coach, `areas` among them, for what was said, and what is wrong with it.

    own_names  name → code of the languages the bot speaks
    """
    values: dict[str, Any] = {}
    wrong: list[str] = []
    if said.name is not None:
        values["name"] = said.name.strip()
        if not values["name"] or len(values["name"]) > LONGEST_NAME:
            wrong.append(phrase(language, "coach-no-name"))
    if said.districts or said.municipalities:
        values["areas"], unknown = areas_of(places, said.districts or [], said.municipalities or [], language)
        wrong += unknown
    if said.languages is not None:
        values["languages"], unknown = _languages(said.languages, own_names, language)
        wrong += unknown
    if said.hours is not None:
        hours = hours_of(said.hours)
        values["hours"] = hours_text(hours or ())
        if hours is None:
            wrong.append(phrase(language, "coach-hours-unreadable", typed=said.hours))
    if said.team is not None:
        by_name = {team.name.casefold(): team for team in teams}
        team = by_name.get(said.team.strip().casefold())
        values["team_id"] = team.id if team else None
        if team is None and said.team:
            args = {"word": said.team, **choices(said.team, [one.name for one in by_name.values()])}
            wrong.append(complaint(language, "coach-team-unknown", args))
    if said.email is not None:
        values["email"] = said.email.strip()
        if not _ADDRESS.fullmatch(values["email"]) or len(values["email"]) > _LONGEST_ADDRESS:
            wrong.append(phrase(language, "coach-email-unreadable", typed=said.email))
    return values, wrong


def areas_of(
    places: Places, districts: Sequence[str], municipalities: Sequence[str], language: str = "en"
) -> tuple[list[Area], list[str]]:
    """The areas, and what is wrong with those that do not exist."""
    areas: list[Area] = []
    wrong: list[str] = []
    for ags in districts:
        if ags in places.districts:
            areas.append(Area(ags))
        else:
            names = [f"{found.ags} {found.name}" for found in places.districts.values()]
            args = {"option": "--district", "word": ags, **choices(ags, names)}
            wrong.append(complaint(language, "unknown-area", args))
    for place_id in municipalities:
        found = places.get(place_id)
        if found is not None:
            areas.append(Area(found.district, found.municipality))
        else:
            known = [place.id for ags in places.districts for place in places.municipalities(ags)]
            args = {"option": "--municipality", "word": place_id, **choices(place_id, known)}
            wrong.append(complaint(language, "unknown-area", args))
    return areas, wrong


def _languages(said: Iterable[str], own_names: Mapping[str, str], language: str) -> tuple[list[str], list[str]]:
    codes: dict[str, None] = {}
    wrong: list[str] = []
    for word in filter(None, (part.strip() for one in said for part in one.split(","))):
        code = language_of(word, own_names)
        if code is None:
            args = {"word": word, "near": nearest_language(word)}
            wrong.append(complaint(language, "coach-language-unknown", args))
        else:
            codes[code] = None
    return list(codes), wrong
