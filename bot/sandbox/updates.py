"""The queue of updates waiting for the bot, with Telegram's rules of offsets and long polling."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from telegram import Update

from bot.sandbox.errors import conflict
from bot.sandbox.wire import wire

MAX_LIMIT = 100
MAX_TIMEOUT = 50
# An offset further ahead than this is taken for a mistake, and answered as if there were none.
FUTURE = 10
# These are sent to a bot only when it asks for them.
ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
OTHER_POLLER = "terminated by other getUpdates request; make sure that only one bot instance is running"


@dataclass(frozen=True, slots=True)
class Pending:
    """One update, as it will be sent."""

    update_id: int
    chat_id: int
    payload: dict[str, Any]


class UpdateQueue:
    """Updates in order, each kept until it is confirmed."""

    def __init__(self, changed: Callable[[], None], first_id: int = 100_000_001) -> None:
        self.allowed: tuple[str, ...] = ()
        """Update types the bot asked for; empty means all but those sent on request."""
        self.wake = asyncio.Event()
        """Set when there may be something new to deliver; whoever delivers clears it."""
        self.changed = changed
        self._next_id = first_id
        self._pending: dict[int, Pending] = {}
        self._waiting: asyncio.Future[None] | None = None

    @property
    def pending(self) -> Sequence[Pending]:
        """What is not confirmed yet, oldest first."""
        return tuple(self._pending.values())

    def add(self, kind: str, content: Any, chat_id: int) -> None:
        """Queues an update of type `kind`, unless the bot does not want that type."""
        if (kind not in self.allowed) if self.allowed else (kind in ON_REQUEST):
            return
        update = Update(self._next_id, **{kind: content})
        self._next_id += 1
        self._pending[update.update_id] = Pending(update.update_id, chat_id, wire(update))
        self.wake.set()
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)

    async def poll(self, offset: int, limit: int, seconds: float) -> list[dict[str, Any]]:
        """What `getUpdates` gives.

        offset   confirms everything below it; negative counts from the end and forgets what lies before;
                 0 begins with the oldest
        limit    1..100, other values are brought into that range
        seconds  to wait for the first update, at most 50

        Raises the 409 in the poll that was waiting already when another one begins to wait.
        """
        limit = min(max(limit, 1), MAX_LIMIT)
        found = self._read(offset, limit)
        if found or seconds <= 0:
            return found
        self.interrupt(OTHER_POLLER)
        waiting = self._waiting = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(min(seconds, MAX_TIMEOUT)):
                await waiting
        except TimeoutError:
            return []
        finally:
            if self._waiting is waiting:
                self._waiting = None
        return self._read(offset, limit)

    def interrupt(self, why: str = "") -> None:
        """Ends a waiting poll: with the conflict `why`, or with an empty answer."""
        if self._waiting is not None and not self._waiting.done():
            if why:
                self._waiting.set_exception(conflict(why))
            else:
                self._waiting.set_result(None)

    def confirm(self, update_id: int) -> None:
        """Takes one update out of the queue."""
        if self._pending.pop(update_id, None) is not None:
            self.changed()

    def clear(self) -> None:
        """Drops everything that waits."""
        self._pending.clear()
        self.changed()

    def _read(self, offset: int, limit: int) -> list[dict[str, Any]]:
        tail = self._next_id
        if offset < 0:
            offset += tail
        if 0 < offset <= tail + FUTURE:
            for update_id in [known for known in self._pending if known < offset]:
                self.confirm(update_id)
        return [pending.payload for pending in list(self._pending.values())[:limit]]
