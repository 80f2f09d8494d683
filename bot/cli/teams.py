"""`coach team add | list | remove`: coaches who share an inbox."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.cli.console import FOUND, WRONG_USE, AsJson, In, out, print_table, stop
from bot.cli.stored import in_unit

if TYPE_CHECKING:
    from bot.storage.coaches import Coach, Team
    from bot.storage.database import Unit

team_app = typer.Typer(no_args_is_help=True, help="Teams: coaches who share an inbox.", rich_markup_mode=None)
Name = Annotated[str, typer.Argument(help="The team's name.")]


@team_app.command("add")
def team_add(name: Name, told_in: In = "en") -> None:
    """Make a team; coaches come into it by coach invite --team or coach change --team.

    Example: python -m bot coach team add "Bonn"
    """
    from bot.authoring import phrase
    from bot.inviting import LONGEST_NAME

    name = name.strip()
    if not name or len(name) > LONGEST_NAME:
        stop(WRONG_USE, phrase(told_in, "team-name-wrong"))

    async def add(unit: Unit) -> bool:
        if _named(await unit.coaches.teams(), name) is not None:
            return False
        await unit.coaches.make_team(name)
        return True

    out(phrase(told_in, "team-added" if in_unit(add) else "team-there", name=name))


@team_app.command("list")
def team_list(as_json: AsJson = False, told_in: In = "en") -> None:
    """List the teams and their coaches.

    Example: python -m bot coach team list
    """
    from bot.authoring import phrase

    async def listing(unit: Unit) -> list[dict[str, Any]]:
        coaches = await unit.coaches.listing()
        return [
            {
                "id": team.id,
                "name": team.name,
                "group": team.chat_id is not None,
                "topics": team.topics,
                "coaches": [f"{coach.id} {coach.name}" for coach in _members(coaches, team)],
            }
            for team in await unit.coaches.teams()
        ]

    print_table(in_unit(listing), as_json, phrase(told_in, "team-none"))


@team_app.command("remove")
def team_remove(name: Name, told_in: In = "en") -> None:
    """Remove a team that no coach is in.

    Example: python -m bot coach team remove "Bonn"
    """
    from bot.authoring import complaint, phrase
    from bot.source import choices

    async def remove(unit: Unit) -> tuple[list[Team], list[Coach] | None]:
        teams = await unit.coaches.teams()
        team = _named(teams, name)
        if team is None:
            return teams, None
        removed = await unit.coaches.remove_team(team.id)
        return teams, [] if removed else _members(await unit.coaches.listing(), team)

    teams, members = in_unit(remove)
    if members is None:
        known = choices(name, [team.name for team in teams])
        stop(FOUND, complaint(told_in, "team-unknown", {"word": name, **known}))
    if members:
        coaches = ", ".join(f"{coach.id} {coach.name}" for coach in members)
        stop(FOUND, phrase(told_in, "team-full", name=name, coaches=coaches))
    out(phrase(told_in, "team-removed", name=name))


def _named(teams: list[Team], name: str) -> Team | None:
    return next((team for team in teams if team.name.casefold() == name.strip().casefold()), None)


def _members(coaches: list[Coach], team: Team) -> list[Coach]:
    return [coach for coach in coaches if coach.team_id == team.id and coach.active]
