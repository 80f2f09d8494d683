"""Groups with topics: every lead has one, made before its first card goes there, closed and opened with it.

A topic is made, and then noted: who is killed in between makes a second one after the restart, and the first one stays
empty. Where the bot may make none, the card goes to the group as it is, and the group is told once.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace

from aiogram import Bot

from bot.delivery.message import Message
from bot.delivery.pacing import Outcome, Refused, Sent
from bot.delivery.telegram import REQUEST_TIMEOUT_SECONDS, outcome_of, send
from bot.outage import Clock
from bot.storage.database import Database
from bot.storage.groups import Topic

log = logging.getLogger(__name__)

LONGEST_NAME = 128


class Topics:
    """Sends what has its place in the topic of a lead.

    refused  what the group (chat id) is told that lets the bot make no topics
    """

    def __init__(self, bot: Bot, database: Database, clock: Clock, refused: Callable[[int], Message]) -> None:
        self._bot = bot
        self._database = database
        self._clock = clock
        self._refused = refused

    async def send(self, message: Message, message_id: int | None) -> Outcome:
        """Send or edit `message` in its topic, as `delivery.telegram.send` does outside of one."""
        assert message.lead_id is not None
        async with self._database.unit() as unit:
            topic = await unit.groups.topic(message.chat_id, message.lead_id)
        if topic is None and message_id is None:
            made = await self._make(message)
            if not isinstance(made, Topic | None):
                return made
            topic = made
        if topic is None:
            return await send(self._bot, message, message_id)
        opens = topic.closed and not message.topic_closed
        if opens and (late := await self._turn(message, topic, closed=False)) is not None:
            return late
        outcome = await send(self._bot, message, message_id, thread=topic.thread_id)
        match outcome:
            case Sent() if message.topic_closed and not topic.closed:
                # Where it has to be tried again, the same text is sent once more: Telegram takes it as unchanged.
                return await self._turn(message, topic, closed=True) or outcome
            case Refused(reason) if message_id is None and "thread not found" in reason.lower():
                return await self._elsewhere(message)
        return outcome

    async def _make(self, message: Message) -> Topic | Outcome | None:
        """The lead's new topic, None where the group lets the bot make none, or what else came of it."""
        try:
            made = await self._bot.create_forum_topic(
                message.chat_id, message.topic[:LONGEST_NAME], request_timeout=REQUEST_TIMEOUT_SECONDS
            )
        except Exception as error:
            outcome = outcome_of(error, None)
            if not isinstance(outcome, Refused) or outcome.blocked:
                return outcome
            log.warning("a group lets the bot make no topics: %s", outcome.reason)
            async with self._database.unit() as unit:
                if await unit.groups.give_up_topics(message.chat_id):
                    await unit.outbox.add([self._refused(message.chat_id)], self._clock.utc())
            return None
        topic = Topic(made.message_thread_id, closed=False)
        await self._keep(message, topic)
        return topic

    async def _elsewhere(self, message: Message) -> Outcome:
        """Somebody has deleted the topic: make another one."""
        made = await self._make(message)
        if not isinstance(made, Topic | None):
            return made
        return await send(self._bot, message, thread=made.thread_id if made is not None else None)

    async def _turn(self, message: Message, topic: Topic, *, closed: bool) -> Outcome | None:
        """Close the topic, or open it again; gives what came of it where that has to be tried again."""
        call = self._bot.close_forum_topic if closed else self._bot.reopen_forum_topic
        try:
            await call(message.chat_id, topic.thread_id, request_timeout=REQUEST_TIMEOUT_SECONDS)
        except Exception as error:
            outcome = outcome_of(error, None)
            if not isinstance(outcome, Refused):
                return outcome
            # It is so already, or it is gone, or the bot may not: the card matters more.
            log.info("a topic was not turned: %s", outcome.reason)
        await self._keep(message, replace(topic, closed=closed))
        return None

    async def _keep(self, message: Message, topic: Topic) -> None:
        assert message.lead_id is not None
        async with self._database.unit() as unit:
            await unit.groups.keep_topic(message.chat_id, message.lead_id, topic)
