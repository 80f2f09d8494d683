"""Which coaches a new lead goes to. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Server:
    """What routing has to know of a coach.

    municipalities  empty where the whole district is served
    free            whether they are not on leave and hold fewer leads than they can
    """

    id: int
    woman: bool
    languages: frozenset[str]
    municipalities: frozenset[str]
    free: bool = True


def route(coaches: Sequence[Server], municipality: str, locale: str, wants_woman: bool) -> tuple[Server, ...]:
    """Those of the district's `coaches` who get the card; empty when nobody serves the municipality and is free.

    A wish for a woman, and then the person's language, narrow the choice only where somebody is left.
    """
    serving = [
        coach for coach in coaches if coach.free and (not coach.municipalities or municipality in coach.municipalities)
    ]
    if wants_woman:
        serving = [coach for coach in serving if coach.woman] or serving
    spoken = locale.split("-")[0]
    speaking = [coach for coach in serving if {locale, spoken} & coach.languages]
    return tuple(speaking or serving)
