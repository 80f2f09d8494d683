"""Cards in the chats of coaches, and messages to the person a lead is about."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from bot.batch import Batch
from bot.cards import Missing, card, topic_of
from bot.content import Content
from bot.delivery.message import Message, Priority
from bot.handover.serving import chat_of, helpers, server_of, team_of_lead
from bot.leads.routing import route
from bot.storage.coaches import Coach, is_group, is_mail
from bot.storage.database import Unit
from bot.storage.leads import Lead
from bot.words import Texts


async def cards_for(batch: Batch, lead: Lead, without: int | None = None) -> tuple[list[Message], list[Coach]]:
    """Cards for those who serve the place and are free, else for the coordination; and those who serve the place."""
    if lead.is_help:
        told = await helpers(batch.unit, batch.content, lead.district)
        # Where nobody else is there, whoever gave it back is still the only one who can take it.
        told = [coach for coach in told if coach.id != without] or told
        return [card(batch.content, lead, chat_of(coach)) for coach in told], told
    team = team_of_lead(batch.content, lead)
    coaches = [coach for coach in await batch.unit.coaches.for_district(team) if coach.id != without]
    by_id, held = {coach.id: coach for coach in coaches}, await batch.unit.leads.held_counts()
    servers = [server_of(coach, lead.district, batch.today, held.get(coach.id, 0)) for coach in coaches]
    wants_woman = lead.wish == "woman"
    free = route(servers, lead.municipality, lead.locale, wants_woman)
    everybody = free or route([replace(one, free=True) for one in servers], lead.municipality, lead.locale, wants_woman)
    serving = [by_id[server.id] for server in everybody]
    if not free:
        coordination = [coach for coach in await batch.unit.coaches.coordinators() if coach.id != without]
        if coordination:
            why: Missing = "nobody-free" if serving else "nobody"
            return [card(batch.content, lead, chat_of(coach), missing=why) for coach in coordination], serving
    # Where nobody is free, and nobody else could look for somebody, those who are not are told all the same.
    return await _addressed(batch, lead, serving), serving


async def _addressed(batch: Batch, lead: Lead, coaches: Iterable[Coach]) -> list[Message]:
    """One card for the group of each team that has one, one for the chat of everybody else."""
    groups = {team.id: team for team in await batch.unit.coaches.teams() if team.chat_id is not None}
    cards: dict[int, Message] = {}
    for coach in coaches:
        team = groups.get(coach.team_id) if coach.team_id is not None and not is_mail(chat_of(coach)) else None
        if team is None or team.chat_id is None:
            cards.setdefault(chat_of(coach), card(batch.content, lead, chat_of(coach)))
        else:
            cards.setdefault(team.chat_id, group_card(batch.content, lead, team.chat_id, topics=team.topics))
    return list(cards.values())


def group_card(content: Content, lead: Lead, chat_id: int, *, topics: bool) -> Message:
    """The card of a lead for a team's group, in a topic of its own where there are topics."""
    return replace(card(content, lead, chat_id), topic=topic_of(lead) if topics else "")


async def update_cards(batch: Batch, lead: Lead, holder: Coach | None, but: Collection[int] = ()) -> None:
    """Change every card that shows the lead, also those still on their way, except in the chats `but`."""
    mine = holder.chat_id if holder else None
    for chat_id in sorted((await chats_with_card(batch, lead)).difference(but)):
        name = holder.name if holder else ""
        changed = replace(card(batch.content, lead, chat_id, name, mine=chat_id == mine), edits="card", kind="")
        if is_group(chat_id):  # where the lead has a topic, that is closed and opened with it
            changed = replace(changed, topic=topic_of(lead), topic_closed=lead.status == "closed")
        batch.say(changed)


async def chats_with_card(batch: Batch, lead: Lead) -> set[int]:
    """Where the card of a lead stands, or will, for somebody who is still a coach."""
    staged = {
        message.chat_id for message in batch.staged.messages if message.lead_id == lead.id and message.kind == "card"
    }
    found = staged | await batch.unit.outbox.chats_with(lead.id, "card")
    coaches = await batch.unit.coaches.by_chat(chat_id for chat_id in found if not is_group(chat_id))
    return {chat_id for chat_id in found if is_group(chat_id) or chat_id in coaches}


def to_person(lead: Lead, text: str) -> Message:
    """A message to the person a lead is about."""
    assert lead.chat_id is not None
    return Message(lead.chat_id, text, priority=Priority.NOTIFICATION, lead_id=lead.id, kind="relay")


async def texts_of(batch: Batch, lead: Lead) -> Texts:
    """The words of the language the person reads now; it may have changed since the lead was opened."""
    assert lead.chat_id is not None
    staged = batch.staged.conversations.get(lead.chat_id)
    if staged is None:
        return await texts_now(batch.unit, batch.content, lead)
    return batch.content.words.of(staged.locale or lead.locale)


async def texts_now(unit: Unit, content: Content, lead: Lead) -> Texts:
    """The words of the language the person read when last they were saved."""
    assert lead.chat_id is not None
    person = (await unit.people.load([lead.chat_id]))[lead.chat_id]
    return content.words.of(person.locale or lead.locale)
