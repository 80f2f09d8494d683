"""`coach`, `leads`, `data` and `database`."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.console import FOUND, WRONG_USE, AsJson, content_or_stop, out, print_table, settings_or_stop, stop, today
from bot.cli.stored import in_unit, upgraded
from bot.leads.moves import STATUSES

if TYPE_CHECKING:
    from bot.storage.database import Unit

coach_app = typer.Typer(no_args_is_help=True, help="Invite and list coaches.", rich_markup_mode=None)
leads_app = typer.Typer(no_args_is_help=True, help="List leads.", rich_markup_mode=None)
data_app = typer.Typer(no_args_is_help=True, help="Erase what is stored about a person.", rich_markup_mode=None)
database_app = typer.Typer(no_args_is_help=True, help="Keys and migrations.", rich_markup_mode=None)


@coach_app.command("invite")
def coach_invite(
    name: Annotated[str, typer.Option(help="What people may call the coach: the first name comes first.")],
    district: Annotated[
        list[str] | None, typer.Option(help="AGS of a district, such as 05913; may be repeated.")
    ] = None,
    municipality: Annotated[
        list[str] | None, typer.Option(help='Only this part: "05754/Gütersloh"; may be repeated.')
    ] = None,
    language: Annotated[
        list[str] | None, typer.Option(help="A language the coach speaks: uk; may be repeated.")
    ] = None,
    woman: Annotated[bool, typer.Option("--woman", help="People may wish for a woman.")] = False,
    coordinator: Annotated[bool, typer.Option("--coordinator", help="Gets what nobody else can take.")] = False,
    days: Annotated[int, typer.Option(help="How long the link works.", min=1, max=60)] = 7,
) -> None:
    """Print a one-time link by which somebody joins as a coach; send it to them yourself.

    Example: python -m bot coach invite --district 05913 --name "Sara" --woman --language uk --language ar
    """
    from bot.inviting import areas_of

    found = content_or_stop(None, today(), ("de", "en"))
    areas, wrong = areas_of(found.start.places, district or [], municipality or [])
    if not areas and not coordinator and not wrong:
        wrong = ["say where the coach serves: --district 05913 (or --coordinator)"]
    if not name.strip() or len(name) > 60:
        wrong.append("--name: 1 to 60 characters")
    if wrong:
        stop(WRONG_USE, *wrong)
    expires = datetime.now(UTC) + timedelta(days=days)

    async def invite(unit: Unit) -> str:
        return await unit.coaches.invite(
            name=name.strip(),
            expires_at=expires,
            areas=areas,
            woman=woman,
            languages=language or [],
            coordinator=coordinator,
        )

    token = in_unit(invite)
    out(f"/start coach_{token}")
    out(f"link: https://t.me/YOUR_BOT?start=coach_{token}")
    out(f"works once, until {expires:%Y-%m-%d %H:%M} UTC")


@coach_app.command("list")
def coach_list(as_json: AsJson = False) -> None:
    """List the coaches: where they serve, which languages they speak.

    Example: python -m bot coach list
    """
    coaches = in_unit(lambda unit: unit.coaches.listing())
    rows = [
        {
            "id": coach.id,
            "name": coach.name,
            "areas": [f"{area.district}/{area.municipality}".rstrip("/") for area in coach.areas],
            "languages": list(coach.languages),
            "woman": coach.woman,
            "coordinator": coach.coordinator,
            "active": coach.active,
            "blocked": coach.blocked_at is not None,
        }
        for coach in coaches
    ]
    print_table(rows, as_json, "no coaches yet: python -m bot coach invite --help")


@leads_app.command("list")
def leads_list(
    district: Annotated[str | None, typer.Option(help="Only this district (AGS).")] = None,
    status: Annotated[
        str | None,
        typer.Option(help="new, claimed, contacted, appointment, coaching, placed, training, work or closed."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List leads without personal data.

    Example: python -m bot leads list --status new
    """
    if status is not None and status not in STATUSES:
        stop(WRONG_USE, f'--status: "{status}" does not exist; there is: {", ".join(STATUSES)}')
    leads = in_unit(lambda unit: unit.leads.listing(district, status))
    rows = [
        {
            "id": lead.id,
            "status": lead.status,
            "district": lead.district,
            "municipality": lead.municipality,
            "language": lead.locale,
            "outcome": lead.outcome,
            "rule": lead.rule,
            "coach": lead.coach_id,
            "opened": f"{lead.opened_at:%Y-%m-%d %H:%M}",
            "version": lead.content_hash,
            "placed_in": lead.placed_in,
        }
        for lead in leads
    ]
    print_table(rows, as_json, "no leads")


@data_app.command("erase")
def data_erase(
    chat: Annotated[int, typer.Option(help="The number of the person's chat with the bot.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Delete everything stored about one person; their open leads are closed and emptied, and their coaches told.

    Example: python -m bot data erase --chat 123456789
    """
    from bot.batch import Batch, Staged
    from bot.handover.ending import erase as erase_person

    content = content_or_stop(None, today())
    if not yes and not typer.confirm(f"Delete everything about chat {chat}?"):
        stop(FOUND, "nothing deleted")
    now = datetime.now(UTC)

    async def erase(unit: Unit) -> tuple[bool, list[int]]:
        known = bool(await unit.people.load([chat]))
        batch = Batch(unit, content, now, Staged(), {})
        erased = await erase_person(batch, chat)
        await unit.outbox.add(batch.staged.messages, now)  # the running bot finds and sends them
        return known, erased

    known, closed = in_unit(erase)
    if not known:
        stop(FOUND, f"nothing is stored about chat {chat}")
    out(f"deleted; leads closed: {', '.join(map(str, closed)) or 'none'}")


@database_app.command("upgrade")
def database_upgrade() -> None:
    """Bring the database to the tables of this version (`run` does it too).

    Example: python -m bot database upgrade
    """
    settings = settings_or_stop()
    upgraded(settings)
    out("the database is up to date")


@database_app.command("new-key")
def database_new_key() -> None:
    """Print a new key for DATA_KEY. Without it nobody can read the personal columns again: keep it safe.

    Example: python -m bot database new-key
    """
    from bot.storage.secrets import KeyRing

    out(KeyRing.generate())
