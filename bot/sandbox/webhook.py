"""Updates pushed to the bot's own server, again and again until it takes them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from aiohttp import ClientError, ClientSession, ClientTimeout
from telegram import WebhookInfo

from bot.sandbox.updates import Pending, UpdateQueue

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
ANSWER_TIMEOUT = 60.0
FIRST_PAUSE = 0.1
LONGEST_PAUSE = 30.0


@dataclass(frozen=True, slots=True)
class Target:
    """Where updates go, as the bot asked for it."""

    url: str
    secret_token: str = ""
    max_connections: int = 40


class Webhook:
    """Delivers a queue to one address: several at once, but one after the other within a chat."""

    def __init__(self, target: Target, queue: UpdateQueue, clock: Callable[[], datetime]) -> None:
        self.target = target
        self._queue = queue
        self._clock = clock
        self._error: tuple[datetime, str] | None = None
        self._busy_chats: set[int] = set()
        self._sending: set[asyncio.Task[None]] = set()
        self._session: ClientSession | None = None
        self._loop = asyncio.create_task(self._deliver_all(), name="sandbox webhook")

    async def stop(self) -> None:
        """Ends every delivery; what is not confirmed stays in the queue."""
        tasks = [self._loop, *self._sending]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._session is not None:
            await self._session.close()

    def info(self) -> WebhookInfo:
        """What `getWebhookInfo` tells."""
        at, message = self._error or (None, None)
        return WebhookInfo(
            self.target.url,
            has_custom_certificate=False,
            pending_update_count=len(self._queue.pending),
            last_error_date=at,
            last_error_message=message,
            max_connections=self.target.max_connections,
            allowed_updates=self._queue.allowed or None,
            ip_address="127.0.0.1",
        )

    async def _deliver_all(self) -> None:
        self._session = ClientSession(timeout=ClientTimeout(total=ANSWER_TIMEOUT))
        while True:
            self._queue.wake.clear()
            for pending in self._queue.pending:
                if len(self._sending) < self.target.max_connections and pending.chat_id not in self._busy_chats:
                    self._start(pending)
            await self._queue.wake.wait()

    def _start(self, pending: Pending) -> None:
        self._busy_chats.add(pending.chat_id)
        task = asyncio.create_task(self._deliver(pending), name=f"sandbox update {pending.update_id}")
        self._sending.add(task)
        task.add_done_callback(self._done)

    async def _deliver(self, pending: Pending) -> None:
        pause = FIRST_PAUSE
        while not await self._sent(pending):
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)
        self._queue.confirm(pending.update_id)
        self._busy_chats.discard(pending.chat_id)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._sending.discard(task)
        self._queue.wake.set()

    async def _sent(self, pending: Pending) -> bool:
        assert self._session is not None
        headers = {SECRET_HEADER: self.target.secret_token} if self.target.secret_token else {}
        problem = "Connection refused"
        with suppress(ClientError, TimeoutError, OSError):
            async with self._session.post(self.target.url, json=pending.payload, headers=headers) as answer:
                if 200 <= answer.status < 300:
                    return True
                problem = f"Wrong response from the webhook: {answer.status} {answer.reason}"
        self._error = (self._clock(), problem)
        self._queue.changed()
        return False
