"""A clock whose hands the tests move; it leaps over short waits, so that pacing costs no time."""

import asyncio
import math
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from bot.outage import Clock

START = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
# Longer than the pacing of one chat, shorter than the worker's look at the table: who waits for nothing stands still.
LEAPS_OVER_SECONDS = 3.0


class DrivenClock(Clock):
    """Stands still, but for waits of at most `leaps_over` seconds, which are over at once."""

    def __init__(self, start: datetime = START) -> None:
        self.start = start
        self.leaps_over = LEAPS_OVER_SECONDS
        self._now = 0.0
        self._moved = asyncio.Event()
        self._naps: dict[float, asyncio.Future[None]] = {}

    def monotonic(self) -> float:
        return self._now

    def utc(self) -> datetime:
        return self.start + timedelta(seconds=self._now)

    async def sleep(self, seconds: float) -> None:
        due = self._now + seconds
        if (nap := self._naps.pop(seconds, None)) is not None:
            nap.set_result(None)
        while self._now < due:
            if seconds <= self.leaps_over:
                self._now = due
                break
            await self._moved.wait()
        await asyncio.sleep(0)

    def forward(self, span: timedelta) -> None:
        """Let `span` pass."""
        self._now += span.total_seconds()
        self._stir()

    @contextmanager
    def running(self) -> Iterator[None]:
        """Leap over every wait."""
        self.leaps_over = math.inf
        self._stir()
        yield
        self.leaps_over = LEAPS_OVER_SECONDS

    def next_nap_of(self, seconds: float) -> asyncio.Future[None]:
        """Done when somebody begins to wait for so long: what comes before that wait is over then."""
        return self._naps.setdefault(seconds, asyncio.get_running_loop().create_future())

    def _stir(self) -> None:
        self._moved.set()
        self._moved = asyncio.Event()
