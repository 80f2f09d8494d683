"""Where a coach serves, as written on the command line."""

from __future__ import annotations

from collections.abc import Sequence

from bot.authoring import complaint
from bot.places import Places
from bot.source import choices
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
            args = {"option": "--district", "word": ags, **choices(ags, names)}
            wrong.append(complaint("en", "unknown-area", args))
    for place_id in municipalities:
        found = places.get(place_id)
        if found is not None:
            areas.append(Area(found.district, found.municipality))
        else:
            known = [place.id for ags in places.districts for place in places.municipalities(ags)]
            args = {"option": "--municipality", "word": place_id, **choices(place_id, known)}
            wrong.append(complaint("en", "unknown-area", args))
    return areas, wrong
