"""The verbs about events: who was invited, and how many come."""

from __future__ import annotations

from datetime import UTC, datetime

import typer

from bot.cli.console import AsJson, content_or_stop, print_table, today
from bot.cli.stored import in_unit
from bot.settings import OFFICE_ZONE

events_app = typer.Typer(no_args_is_help=True, help="Events that people are invited to (flows/events).")


@events_app.command("list")
def events_list(as_json: AsJson = False) -> None:
    """List the events to come: how many were invited, how many said yes or no, and the seats left.

    Example: python -m bot events list
    """
    content = content_or_stop(None, today(), ["de"])
    counts = in_unit(lambda unit: unit.invitations.counts())
    now = datetime.now(UTC)
    rows = []
    for event in sorted(content.events.values(), key=lambda event: event.details.starts):
        if event.is_over(now):
            continue
        found = counts.get(event.key)
        invited, yes, no = (found.invited, found.yes, found.no) if found is not None else (0, 0, 0)
        rows.append(
            {
                "event": event.key,
                "starts": f"{event.details.starts.astimezone(OFFICE_ZONE):%Y-%m-%d %H:%M}",
                "invited": invited,
                "yes": yes,
                "no": no,
                "seats_left": None if event.seats is None else max(event.seats - yes, 0),
                "cancelled": event.cancelled,
            }
        )
    print_table(rows, as_json, "no events to come: put a file into flows/events")
