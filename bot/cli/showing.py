"""`leads show`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.cli.console import FOUND, AsJson, out, print_table, stop
from bot.cli.stored import in_unit

if TYPE_CHECKING:
    from bot.storage.database import Unit
    from bot.storage.leads import Lead, LeadEvent


def leads_show(
    number: Annotated[int, typer.Argument(help="The request's number, as on the cards.", min=1, max=2**63 - 1)],
    as_json: AsJson = False,
) -> None:
    """Show where a request stands and what happened to it, when and by whom; without personal data.

    "by" is the number that `coach list` gives; nothing stands there for what the person or the bot did.

    Example: python -m bot leads show 4711
    """

    async def read(unit: Unit) -> tuple[Lead | None, list[LeadEvent]]:
        return await unit.leads.get(number), await unit.leads.events(number)

    lead, events = in_unit(read)
    if lead is None:
        stop(FOUND, f"there is no request {number}")
    facts = _facts(lead)
    moves = [
        {"at": f"{event.at:%Y-%m-%d %H:%M}", "what": event.kind, "detail": _detail(event), "by": event.coach_id}
        for event in events
    ]
    if as_json:
        out(json.dumps(facts | {"events": moves}, ensure_ascii=False))
        return
    for key, value in facts.items():
        if value not in (None, ""):
            out(f"{key}: {value}")
    out("")
    print_table(moves, False, "")


def _detail(event: LeadEvent) -> str:
    from bot.storage.leads import SAID

    # A ready sentence's name is followed by what tells one press from the next.
    return event.detail.partition(".")[0] if event.kind == SAID else event.detail


def _facts(lead: Lead) -> dict[str, Any]:
    return {
        "id": lead.id,
        "status": lead.status,
        "placed_in": lead.placed_in,
        "closed_reason": lead.closed_reason,
        "coach": lead.coach_id,
        "flow": lead.flow,
        "outcome": lead.outcome,
        "rule": lead.rule,
        "district": lead.district,
        "municipality": lead.municipality,
        "language": lead.locale,
        "opened": f"{lead.opened_at:%Y-%m-%d %H:%M}",
        "version": lead.content_hash,
    }
