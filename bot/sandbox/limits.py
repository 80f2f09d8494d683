"""Telegram's limits on how fast a bot may send."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import ceil


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a bot may send; the numbers are Telegram's own."""

    per_second: int = 30
    chat_burst: int = 3
    """Messages one chat takes at once; after them, one a second."""
    per_group_minute: int = 20


@dataclass(slots=True)
class _Window:
    """At most `size` moments within `span`."""

    size: int
    span: timedelta
    moments: deque[datetime] = field(default_factory=deque)

    def wait(self, now: datetime) -> timedelta:
        while self.moments and now - self.moments[0] >= self.span:
            self.moments.popleft()
        return self.span - (now - self.moments[0]) if len(self.moments) >= self.size else timedelta(0)


class FloodControl:
    """Counts what is sent and says how long a bot has to wait."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._overall = _Window(limits.per_second, timedelta(seconds=1))
        self._chats: dict[int, _Window] = {}

    def take(self, chat_id: int, now: datetime) -> int:
        """Counts one message to `chat_id`; gives 0, or the whole seconds to wait when it is too much (not counted)."""
        windows = (self._overall, self._chat(chat_id))
        wait = max(window.wait(now) for window in windows)
        if wait > timedelta(0):
            return max(1, ceil(wait.total_seconds()))
        for window in windows:
            window.moments.append(now)
        return 0

    def _chat(self, chat_id: int) -> _Window:
        if chat_id not in self._chats:
            burst = self.limits.chat_burst
            self._chats[chat_id] = (
                _Window(self.limits.per_group_minute, timedelta(minutes=1))
                if chat_id < 0
                else _Window(burst, timedelta(seconds=burst))
            )
        return self._chats[chat_id]
