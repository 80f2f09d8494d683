"""`coach invite | list | show`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.cli.console import FOUND, WRONG_USE, AsJson, In, content_or_stop, out, print_table, stop, today
from bot.cli.stored import in_batch, in_unit

if TYPE_CHECKING:
    from bot.batch import Batch
    from bot.content import Content
    from bot.inviting import Said
    from bot.storage.coaches import Coach, Team
    from bot.storage.database import Unit

coach_app = typer.Typer(
    no_args_is_help=True, help="Coaches: who serves whom, when, and what is missing.", rich_markup_mode=None
)

Districts = Annotated[list[str] | None, typer.Option(help="AGS of a district, such as 05913; may be repeated.")]
Municipalities = Annotated[list[str] | None, typer.Option(help='Only this part: "05754/Gütersloh"; may be repeated.')]
Languages = Annotated[list[str] | None, typer.Option(help="A language the coach speaks: uk; may be repeated.")]
Week = Annotated[str | None, typer.Option(help='When the coach works: "Mo-Do 9-12, 13-16; Fr 9-12".')]
Limit = Annotated[int | None, typer.Option(help="How many requests the coach can hold at a time.", min=1, max=500)]
OfTeam = Annotated[str | None, typer.Option(help="The coach's team; see: coach team list.")]
Number = Annotated[int, typer.Argument(metavar="ID", help="The coach's number; see: coach list.")]


@coach_app.command("invite")
def coach_invite(
    name: Annotated[str, typer.Option(help="What people may call the coach: the first name comes first.")],
    district: Districts = None,
    municipality: Municipalities = None,
    language: Languages = None,
    woman: Annotated[bool, typer.Option("--woman", help="People may wish for a woman.")] = False,
    coordinator: Annotated[bool, typer.Option("--coordinator", help="Gets what nobody else can take.")] = False,
    team: OfTeam = None,
    hours: Week = None,
    limit: Limit = None,
    email: Annotated[
        str | None, typer.Option(help="For a coach without Telegram: who is a coach at once, by mail.")
    ] = None,
    days: Annotated[int, typer.Option(help="How long the link works.", min=1, max=60)] = 7,
    told_in: In = "en",
) -> None:
    """Print a one-time link by which somebody joins as a coach; send it to them yourself.

    Example: python -m bot coach invite --district 05913 --name "Sara" --woman --language uk --hours "Mo-Fr 9-12"
    """
    from bot.authoring import phrase
    from bot.inviting import Said

    content = content_or_stop(None, today(), ("de", "en"), told_in)
    said = Said(
        name=name,
        districts=district,
        municipalities=municipality,
        languages=language or [],
        hours=hours or "",
        team=team or None,
        email=email,
    )
    nowhere = [] if district or municipality or coordinator else [phrase(told_in, "coach-no-area")]
    values = read_or_stop(content, said, told_in, nowhere)
    values |= {"woman": woman, "coordinator": coordinator, "most_leads": limit, "areas": values.get("areas", [])}
    if email is not None:
        _make_mail_coach(content, values, told_in)
        return
    expires = datetime.now(UTC) + timedelta(days=days)

    async def invite(unit: Unit) -> str:
        return await unit.coaches.invite(expires_at=expires, **values)

    token = in_unit(invite)
    out(f"/start coach_{token}")
    out(f"link: https://t.me/YOUR_BOT?start=coach_{token}")
    out(phrase(told_in, "coach-works-once", until=f"{expires:%Y-%m-%d %H:%M}"))


def read_or_stop(content: Content, said: Said, told_in: str, wrong: list[str]) -> dict[str, Any]:
    """The columns that were said; ends with everything that is wrong, and with what was found wrong before."""
    from bot.cards import german
    from bot.inviting import read

    teams: list[Team] = in_unit(lambda unit: unit.coaches.teams()) if said.team else []
    own_names: Mapping[str, str] = {name: locale for locale, name in german(content).everywhere("language-name")}
    values, more = read(said, content.start.places, own_names, teams, told_in)
    if wrong or more:
        stop(WRONG_USE, *wrong, *more)
    return values


def _make_mail_coach(content: Content, values: dict[str, Any], told_in: str) -> None:
    from bot.authoring import phrase
    from bot.handover.joining import welcome

    async def make(batch: Batch) -> tuple[Coach, bool]:
        address = values["email"].casefold()
        for one in await batch.unit.coaches.listing():
            if one.active and one.email.casefold() == address:
                return one, False
        coach = await batch.unit.coaches.add(now=batch.now, **values)
        await welcome(batch, coach)
        return coach, True

    coach, made = in_batch(content, make)
    text = phrase(told_in, "coach-mail-made" if made else "coach-mail-there", number=str(coach.id))
    if not made:
        stop(FOUND, text)
    out(text)


@coach_app.command("list")
def coach_list(as_json: AsJson = False, told_in: In = "en") -> None:
    """List the coaches: where and when they serve, how much they hold, whether they are away.

    Example: python -m bot coach list
    """
    from bot.authoring import phrase

    print_table([row(*one) for one in in_unit(_rows)], as_json, phrase(told_in, "coach-none"))


@coach_app.command("show")
def coach_show(number: Number, as_json: AsJson = False, told_in: In = "en") -> None:
    """Show everything about one coach.

    Example: python -m bot coach show 5
    """
    from bot.authoring import phrase

    found = [row(*one) | more(one[0]) for one in in_unit(_rows) if one[0].id == number]
    if not found:
        stop(FOUND, phrase(told_in, "coach-unknown", number=str(number)))
    if as_json:
        out(json.dumps(found[0], ensure_ascii=False))
        return
    width = max(map(len, found[0]))
    for name, value in found[0].items():
        shown = ", ".join(map(str, value)) if isinstance(value, list) else value
        shown = ("yes" if value else "no") if isinstance(value, bool) else shown
        out(f"{name.ljust(width)}  {'' if shown is None else shown}".rstrip())


async def _rows(unit: Unit) -> list[tuple[Coach, int, str]]:
    held = await unit.leads.held_counts()
    teams = {team.id: team.name for team in await unit.coaches.teams()}
    listed = await unit.coaches.listing()
    return [(coach, held.get(coach.id, 0), teams.get(coach.team_id or 0, "")) for coach in listed]


def row(coach: Coach, held: int, team: str) -> dict[str, Any]:
    """What a list tells of a coach."""
    from bot.storage.coaches import is_mail

    away = [days for days in coach.leave if days[0] <= today() <= days[1]]
    return {
        "id": coach.id,
        "name": coach.name,
        "areas": [f"{area.district}/{area.municipality}".rstrip("/") for area in coach.areas],
        "languages": list(coach.languages),
        "woman": coach.woman,
        "coordinator": coach.coordinator,
        "team": team,
        "hours": coach.hours,
        "limit": coach.most_leads,
        "held": held,
        "away": f"{away[-1][1]}" if away else None,
        "by": "" if coach.chat_id is None else "mail" if is_mail(coach.chat_id) else "telegram",
        "active": coach.active,
        "blocked": coach.blocked_at is not None,
    }


def more(coach: Coach) -> dict[str, Any]:
    """What is told besides of one coach alone."""
    return {
        "email": coach.email,
        "leave": [f"{first}..{last}" for first, last in coach.leave],
        "since": f"{coach.created_at:%Y-%m-%d}",
        "left": f"{coach.left_at:%Y-%m-%d}" if coach.left_at else None,
    }
