"""`leads`, `data` and `database`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.console import FOUND, WRONG_USE, AsJson, content_or_stop, out, print_table, settings_or_stop, stop, today
from bot.cli.stored import in_batch, in_unit, upgraded
from bot.leads.moves import STATUSES

if TYPE_CHECKING:
    from bot.batch import Batch

leads_app = typer.Typer(no_args_is_help=True, help="List leads.", rich_markup_mode=None)
data_app = typer.Typer(no_args_is_help=True, help="Erase what is stored about a person.", rich_markup_mode=None)
database_app = typer.Typer(no_args_is_help=True, help="Keys and migrations.", rich_markup_mode=None)


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
    from bot.handover.ending import erase as erase_person

    content = content_or_stop(None, today())
    if not yes and not typer.confirm(f"Delete everything about chat {chat}?"):
        stop(FOUND, "nothing deleted")

    async def erase(batch: Batch) -> tuple[bool, list[int]]:
        known = bool(await batch.unit.people.load([chat]))
        return known, await erase_person(batch, chat)

    known, closed = in_batch(content, erase)
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
