"""Where a coach serves, as written on the command line."""

from __future__ import annotations

from collections.abc import Sequence

from bot.places import Places
from bot.source import did_you_mean
from bot.storage.coaches import Area


def areas_of(places: Places, districts: Sequence[str], municipalities: Sequence[str]) -> tuple[list[Area], list[str]]:
    """The areas, and what is wrong with those that do not exist."""
    areas: list[Area] = []
    wrong: list[str] = []
    for ags in districts:
        if ags in places.districts:
            areas.append(Area(ags))
        else:
            names = [f"{found.ags} {found.name}" for found in places.districts.values()]
            wrong.append(f'--district: "{ags}" does not exist; {did_you_mean(ags, names)}')
    for place_id in municipalities:
        found = places.get(place_id)
        if found is not None:
            areas.append(Area(found.district, found.municipality))
        else:
            known = [place.id for ags in places.districts for place in places.municipalities(ags)]
            wrong.append(f'--municipality: "{place_id}" does not exist; {did_you_mean(place_id, known)}')
    return areas, wrong
