"""Which coaches a new lead goes to. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Server:
    """What routing has to know of a coach. `municipalities` is empty where the whole district is served."""

    id: int
    woman: bool
    languages: frozenset[str]
    municipalities: frozenset[str]


def route(coaches: Sequence[Server], municipality: str, locale: str, wants_woman: bool) -> tuple[Server, ...]:
    """Those of the district's `coaches` who get the card; empty when nobody serves the municipality.

    A wish for a woman, and then the person's language, narrow the choice only where somebody is left.
    """
    serving = [coach for coach in coaches if not coach.municipalities or municipality in coach.municipalities]
    if wants_woman:
        serving = [coach for coach in serving if coach.woman] or serving
    spoken = locale.split("-")[0]
    speaking = [coach for coach in serving if {locale, spoken} & coach.languages]
    return tuple(speaking or serving)
