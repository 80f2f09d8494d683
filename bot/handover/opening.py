"""A lead comes to be: from the end of a conversation, or because somebody needs a human."""

from __future__ import annotations

import json
from typing import Any

from bot.batch import Batch
from bot.delivery.message import Message
from bot.flow.effects import OpenLead
from bot.handover.promising import promise
from bot.handover.showing import cards_for
from bot.storage.leads import Lead, NewLead


async def open_lead(batch: Batch, chat_id: int, effect: OpenLead, consent_id: int) -> Lead:
    """Write the lead, tell the coaches it is for (or the coordination), and tell the person honestly what comes."""
    conversation, content = batch.conversation(chat_id), batch.content
    await batch.writing()
    person = await batch.unit.people.ensure(chat_id, conversation.locale, batch.now)
    flow = content.flow_of(conversation.flow).name
    content_told = lead_content(effect, conversation.locale or "", flow, content.version)
    lead = await batch.unit.leads.open(NewLead(person_id=person.id, consent_id=consent_id, **content_told), batch.now)
    cards, serving = await cards_for(batch, lead)
    batch.say(*cards)
    texts = batch.texts(chat_id)
    told = f"{texts('handed-over')}\n\n{promise(batch, serving, texts)}" if serving else texts("handed-over-nobody")
    batch.say(Message(chat_id, f"{told}\n\n{texts('handed-over-how')}"))
    return lead


async def open_help(batch: Batch, new: NewLead) -> None:
    """Write the request of a person in need, and tell everybody who can take it."""
    lead = await batch.unit.leads.open(new, batch.now)
    batch.say(*(await cards_for(batch, lead))[0])


def lead_content(effect: OpenLead, locale: str, flow: str, version: str) -> dict[str, Any]:
    """What coaches are told, as the fields of `LeadContent`; all but the consent."""
    district, municipality = effect.place.split("/", 1)
    return {
        "district": district,
        "municipality": municipality,
        "locale": locale,
        "flow": flow,
        "content_hash": version,
        "outcome": effect.decision.rule.then,
        "rule": effect.decision.rule.id,
        "blocks": tuple(block for block, _ in effect.blocks),
        "wish": effect.wish,
        "contact": effect.way,
        "name": effect.name,
        "phone": effect.phone,
        "answers": json.dumps(dict(effect.answers), ensure_ascii=False),
    }
