"""What a coach can look up."""

from __future__ import annotations

from bot.batch import Batch
from bot.cards import about, german, german_name, name_of
from bot.delivery.message import Button, Message
from bot.handover.serving import chat_of, serves
from bot.keyboards import pack
from bot.storage.coaches import Coach
from bot.storage.leads import Lead
from bot.words import Texts


async def leads(batch: Batch, coach: Coach) -> None:
    """The coach's own leads and those still open in their places, one button each."""
    texts, chat_id = german(batch.content), chat_of(coach)
    mine = await batch.unit.leads.of_coach(coach.id)
    waiting = [lead for lead in await batch.unit.leads.listing(status="new") if serves(batch.content, coach, lead)]
    if not mine and not waiting:
        batch.say(Message(chat_id, texts("coach-leads-none")))
    if mine:
        rows = tuple((Button(f"{lead.id} · {name_of(lead, texts)}"[:60], pack("show", lead.id)),) for lead in mine[:50])
        batch.say(Message(chat_id, texts("coach-leads-mine"), rows))
    if waiting:
        waiting.sort(key=lambda lead: not lead.is_help)
        rows = tuple((Button(_short(lead, texts), pack("claim", lead.id)),) for lead in waiting[:50])
        batch.say(Message(chat_id, texts("coach-leads-open"), rows))


def _short(lead: Lead, texts: Texts) -> str:
    what = [about(lead.about, texts)] if lead.is_help else []
    parts = [str(lead.id), *what, *([lead.municipality] if lead.municipality else []), german_name(lead.locale)]
    return f"{texts.plain('coach-button-claim')} {' · '.join(parts)}"[:60]
