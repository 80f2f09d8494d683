"""When each personal column is emptied, and the sweep that does it."""

from __future__ import annotations

import logging
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta

from bot.content import Content
from bot.flow.fitting import fitted
from bot.flow.state import State
from bot.flow.walk import district_of, walk
from bot.outage import where
from bot.settings import OFFICE_ZONE
from bot.storage.conversations import WAITS, Conflict, Conversation
from bot.storage.database import Database
from bot.storage.figures import LEFT, REVIEW, Result

log = logging.getLogger(__name__)

IDLE = timedelta(days=30)
CLOSED_LEAD = timedelta(days=90)
CHATS = timedelta(hours=48)
"""Telegram lets a bot delete only messages younger than this (Bot API, deleteMessage, read 2026-11-26)."""
SUBSCRIBED = timedelta(days=365)
"""How long somebody gets invitations to events after they agreed; the consent names it."""
SEEN = timedelta(days=3)
"""Telegram keeps an update for a day at most; three days leave room for a stopped clock."""

RETENTION: dict[str, str] = {
    "coach.chat_id": "when the coach is deactivated",
    "coach.email": "when the coach is deactivated",
    "coach.name": "90 days after the coach is deactivated",
    "appointment.place": "90 days after the lead is closed, with /delete or withdrawal",
    "conversation.state": "at once (early end), after one day (no coach), after 30 idle days, with /delete",
    "conversation.trial": "when the admin ends the trial, after 30 idle days, with /delete",
    "invite.name": "when the coach is deactivated; at the latest 30 days after the invitation expires",
    "lead.answers": "90 days after the lead is closed, with /delete or withdrawal",
    "lead.name": "90 days after the lead is closed, with /delete or withdrawal",
    "lead.phone": "90 days after the lead is closed, 30 idle days after a call, with /delete or withdrawal",
    "lead_message.chat_id": "with the person, or 90 days after the lead is closed",
    "outbox.chat_id": "when sent (the row is deleted), with /delete; given up ones and unsendable mail after 30 days",
    "outbox.payload": "when sent or given up, with /delete; 90 days after the lead is closed",
    "person.chat_id": "with the person: /delete, early end, 30 idle days once no lead and no subscription is kept",
    "subscription.answers": "with the person's no to invitations, one year after the yes, with /delete",
    "review_case.answers": "when somebody has dealt with the case; nothing in it leads to a person",
}
"""Personal column → when it is emptied; a test holds it complete."""


async def sweep(database: Database, now: datetime, content: Content) -> int:
    """Erase what is due at `now`; gives how many people were erased. Safe to repeat and to interrupt.

    Whoever wants invitations to events loses everything else. Somebody in need who waits for a human loses the answers
    that are due, and stays until that request is closed.

    Of somebody who never came back, an anonymous count stays: at which question of `content` they stood. Whoever
    begins again or deletes everything themselves is not counted: the first has not left, and of the second nothing at
    all shall be made in the moment they ask for it.
    """
    async with database.unit() as unit:
        await unit.ageing.empty_closed_leads(now - CLOSED_LEAD)
        await unit.ageing.forget_failed(now - IDLE)
        await unit.ageing.forget_invites(now - IDLE)
        await unit.ageing.forget_coaches(now - CLOSED_LEAD)
        await unit.subscriptions.forget(now - SUBSCRIBED, now)
        await unit.chats.forget(now - CHATS)
        await unit.updates.forget(now - SEEN)
        await unit.once.forget(now - IDLE)
    async with database.unit() as unit:
        due = set(await unit.conversations.due_for_erasure(now))
        due |= set(await unit.ageing.idle_people(now - IDLE))
    erased = 0
    for chat_id in sorted(due):
        with suppress(Conflict):  # they have just written: the next sweep looks again
            async with database.unit() as unit:
                conversation = (await unit.conversations.load([chat_id]))[chat_id]
                if conversation.help:
                    if conversation.state != State(turn=conversation.turn).to_json():  # not emptied yet
                        await unit.conversations.save([_without_answers(conversation)], now)
                elif conversation.person_id is not None and await unit.subscriptions.of(conversation.person_id):
                    await unit.figures.count(_left(conversation, content, now))
                    await unit.people.empty(chat_id, now)
                else:
                    await unit.figures.count(_left(conversation, content, now))
                    await unit.people.erase(chat_id, now)
            erased += not conversation.help
    if erased:
        log.info("retention: %d people erased", erased)
    return erased


def _without_answers(conversation: Conversation) -> Conversation:
    """What stays of somebody whom the team was told of and who waits for a human: the way to reach them, no answer."""
    empty = State(turn=conversation.turn + 1)
    return replace(conversation, flow="", state=empty.to_json(), turn=empty.turn, ended=WAITS, erase_after=None)


def _left(conversation: Conversation, content: Content, now: datetime) -> list[Result]:
    """Where somebody stood who left half-way; nothing for those who never began, or came to an end."""
    if conversation.ended is not None or not conversation.turn:
        return []
    flow, day = content.flow_of(conversation.flow), now.astimezone(OFFICE_ZONE).date()
    try:
        answers = fitted(State.from_json(conversation.state), flow).answers
        asking = walk(flow, answers, day).asking
    except Exception as error:  # a mistake of ours in counting must not keep what has to be erased
        log.error("retention: not counted: %s", where(error))
        return []
    district, question = district_of(flow, answers), REVIEW if asking is None else asking.key
    return [Result(day, flow.name, district, conversation.locale or "", LEFT, question)]
