"""The group of a team: how it gets the cards, and how it ceases to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.batch import Batch, Edited, Left
from bot.cards import german
from bot.content import Content
from bot.delivery.message import Button, Message, Priority
from bot.handover.serving import chat_of, reachable
from bot.handover.showing import cards_for, chats_with_card, group_card
from bot.keyboards import pack
from bot.storage.coaches import Coach, Team, is_mail
from bot.storage.database import Unit
from bot.storage.leads import Lead


async def team_of(batch: Batch, coach: Coach | None) -> Team | None:
    """The team a coach belongs to."""
    return await batch.unit.groups.team(coach.team_id) if coach is not None and coach.team_id is not None else None


def ask(batch: Batch, chat_id: int, coach: Coach, team: Team) -> None:
    """Ask in a group whether it shall get the cards of the team."""
    texts = german(batch.content)
    rows = ((Button(texts.plain("coach-button-team"), pack("team", team.id)),),)
    batch.say(Message(chat_id, texts("coach-group-ask", coach=coach.name, team=team.name), rows))


async def adopt(batch: Batch, coach: Coach | None, team_id: int, chat_id: int, *, topics: bool, asked: int) -> str:
    """Let a group get the cards of a team; the team's older group is told and left. Gives what the presser is shown.

    topics  whether the group has topics
    asked   the message with the question, which loses its button
    """
    texts, team = german(batch.content), await team_of(batch, coach)
    if team is None or team.id != team_id:
        return texts.plain("coach-group-not-your-team")
    other = await batch.unit.groups.team_in(chat_id)
    if other is not None:
        return texts.plain("coach-group-already" if other.id == team.id else "coach-group-others", team=other.name)
    await batch.writing()
    leads: list[int] = []
    if team.chat_id is not None:
        leads = await batch.unit.groups.leave(team.chat_id)
        batch.beside(Left(team.chat_id, texts("coach-group-replaced", team=team.name)))
    await batch.unit.coaches.change_team(team.id, chat_id=chat_id, topics=topics)
    batch.beside(Edited(chat_id, asked, None, ()))
    batch.say(Message(chat_id, texts("coach-group-welcome", team=team.name)))
    batch.say(*[group_card(batch.content, lead, chat_id, topics=topics) for lead in await _open(batch.unit, leads)])
    return texts.plain("coach-group-done", team=team.name)


async def _open(unit: Unit, lead_ids: Iterable[int]) -> list[Lead]:
    """Those of the leads that nobody has taken yet."""
    found = [await unit.leads.get(lead_id) for lead_id in lead_ids]
    return [lead for lead in found if lead is not None and lead.status == "new"]


async def lost(batch: Batch, chat_id: int) -> None:
    """The bot is in a team's group no more: what is open goes to everybody's own chat, and they are told."""
    team = await batch.unit.groups.team_in(chat_id)
    if team is None:
        return
    await batch.writing()
    for lead in await _open(batch.unit, await batch.unit.groups.leave(chat_id)):
        shown = await chats_with_card(batch, lead)
        cards, _ = await cards_for(batch, lead)
        batch.say(*(one for one in cards if one.chat_id not in shown))
    members = [one for one in await batch.unit.coaches.listing() if one.team_id == team.id and _can_be_told(one)]
    told = {one.id: one for one in (*members, *await batch.unit.coaches.coordinators())}
    text = german(batch.content)("coach-group-lost", team=team.name)
    batch.say(*(Message(chat_of(one), text, priority=Priority.NOTIFICATION) for one in told.values()))


def _can_be_told(coach: Coach) -> bool:
    return reachable(coach) and not is_mail(chat_of(coach))


async def moved(batch: Batch, before: int, after: int) -> None:
    """A group has become a supergroup, which is another chat to Telegram."""
    await batch.writing()
    leads = await batch.unit.groups.move(before, after)
    staged = batch.staged
    staged.messages = [replace(one, chat_id=after) if one.chat_id == before else one for one in staged.messages]
    batch.say(*await cards_anew(batch.unit, batch.content, after, leads))


async def cards_anew(unit: Unit, content: Content, chat_id: int, leads: Iterable[int]) -> list[Message]:
    """The cards of what is open once more: those in the group's old chat cannot be changed any more."""
    team = await unit.groups.team_in(chat_id)
    if team is None:
        return []
    return [group_card(content, lead, chat_id, topics=team.topics) for lead in await _open(unit, leads)]
