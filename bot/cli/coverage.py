"""`coach check`: proves that every place, language and office hour has a coach, or names who steps in."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.cli.console import FOUND, AsJson, In, content_or_stop, day_of, out
from bot.cli.stored import in_unit

if TYPE_CHECKING:
    from bot.content import Content
    from bot.leads.coverage import Hole, Stretch
    from bot.storage.database import Unit


def coach_check(
    on: Annotated[str | None, typer.Option("--on", help="The first day, such as 2026-11-22; default: today.")] = None,
    days: Annotated[int, typer.Option(help="How many days.", min=1, max=400)] = 60,
    as_json: AsJson = False,
    told_in: In = "en",
) -> None:
    """Prove that every district, municipality, language and office hour of the next days has a coach.

    Prints where none is, and who steps in; where nobody at all is there it ends with code 1.

    Example: python -m bot coach check --in de
    """
    first = day_of(on)
    content = content_or_stop(None, first, (), told_in)

    async def find(unit: Unit) -> list[Hole]:
        from bot.handover.covering import found_holes

        return await found_holes(unit, content, first, days)

    found: list[Hole] = in_unit(find)
    errors = sum(hole.is_error for hole in found)
    if as_json:
        out(json.dumps([_json(content, hole) for hole in found], ensure_ascii=False))
    else:
        for line in told(content, found, first, first + timedelta(days=days - 1), told_in):
            out(line)
    if errors:
        raise typer.Exit(FOUND)


def told(content: Content, found: list[Hole], first: date, last: date, language: str) -> list[str]:
    """The holes as lines, errors first; what is the same in several places stands once."""
    from bot.authoring import phrase

    span = {"first": f"{first:%d.%m.%Y}", "last": f"{last:%d.%m.%Y}"}
    if not found:
        return [phrase(language, "coverage-fine", **span)]
    places: dict[Hole, list[Hole]] = {}
    for hole in found:
        places.setdefault(replace(hole, district="", municipalities=()), []).append(hole)
    lines = [phrase(language, "coverage-head", **span)]
    for hole, here in sorted(places.items(), key=lambda item: (not item[0].is_error, _ORDER.index(item[0].kind))):
        severity = phrase(language, "coverage-error" if hole.is_error else "coverage-warning")
        lines.append(f"{severity}  {_line(content, hole, here, language)}")
    errors = sum(hole.is_error for hole in places)
    lines.append(phrase(language, "coverage-count", errors=errors, warnings=len(places) - errors))
    return lines


_ORDER = ("nobody", "week", "away", "full", "language")


def _line(content: Content, hole: Hole, here: list[Hole], language: str) -> str:
    from bot.authoring import phrase
    from bot.leads.hours import hours_text
    from bot.spoken import language_name

    args = {"places": _places(content, here, language)}
    if hole.kind == "language":
        return phrase(
            language, "coverage-language", language=f"{language_name(hole.language)} ({hole.language})", **args
        )
    if hole.kind == "week":
        args["hours"] = hours_text(hole.hours)
    if hole.stretch is not None:
        args["when"] = _when(hole.stretch, language)
    if hole.fallback:
        return phrase(language, f"coverage-{hole.kind}", names=", ".join(hole.fallback), **args)
    return phrase(language, f"coverage-{hole.kind}-at-all", **args)


def where_and_when(content: Content, hole: Hole, language: str) -> str:
    """The place of a hole and its days."""
    return f"{_places(content, [hole], language)} {_when(hole.stretch, language) if hole.stretch else ''}".rstrip()


def _places(content: Content, holes: list[Hole], language: str) -> str:
    from bot.authoring import phrase

    districts = content.start.places.districts
    if len({hole.district for hole in holes if not hole.municipalities}) == len(districts):
        return phrase(language, "coverage-everywhere")
    names = []
    for hole in holes:
        name = districts[hole.district].name
        names.append(f"{name} ({', '.join(hole.municipalities)})" if hole.municipalities else name)
    return ", ".join(names)


def _when(stretch: Stretch, language: str) -> str:
    from bot.authoring import phrase

    first, last = f"{stretch.first:%d.%m.%Y}", f"{stretch.last:%d.%m.%Y}"
    if stretch.first == stretch.last:
        hours = "" if stretch.whole else f", {stretch.start:%H:%M}–{stretch.end:%H:%M}"
        return phrase(language, "coverage-day", first=f"{first}{hours}")
    if not stretch.whole:
        first, last = f"{first}, {stretch.start:%H:%M}", f"{last}, {stretch.end:%H:%M}"
    return phrase(language, "coverage-days", first=first, last=last)


def _json(content: Content, hole: Hole) -> dict[str, Any]:
    from bot.leads.hours import hours_text

    stretch = hole.stretch
    return {
        "kind": hole.kind,
        "severity": "error" if hole.is_error else "warning",
        "district": hole.district,
        "name": content.start.places.districts[hole.district].name,
        "municipalities": list(hole.municipalities),
        "language": hole.language or None,
        "hours": hours_text(hole.hours) or None,
        "from": f"{stretch.first}T{stretch.start:%H:%M}" if stretch else None,
        "until": f"{stretch.last}T{stretch.end:%H:%M}" if stretch else None,
        "fallback": list(hole.fallback),
    }
