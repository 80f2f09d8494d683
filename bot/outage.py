"""The clock everything runs by, and what is told of something that stops working."""

from __future__ import annotations

import asyncio
import logging
import time
import traceback
from datetime import UTC, datetime
from pathlib import Path


class Clock:
    """The machine's time; tests bring one whose hands they move."""

    def monotonic(self) -> float:
        """Seconds that only ever grow."""
        return time.monotonic()

    def utc(self) -> datetime:
        """The moment, aware and UTC."""
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await asyncio.sleep(seconds)


class Outage:
    """One log line when something stops working, one when it works again."""

    def __init__(self, log: logging.Logger, what: str, clock: Clock) -> None:
        self._log = log
        self._what = what
        self._clock = clock
        self._since: float | None = None
        self._kind = ""

    def down(self, why: str, kind: str = "") -> None:
        """It does not work; another `kind` of trouble is news, the same kind is not."""
        if self._since is None or kind != self._kind:
            self._log.warning("%s: %s", self._what, why)
        if self._since is None:
            self._since = self._clock.monotonic()
        self._kind = kind

    def up(self) -> None:
        """It works."""
        if self._since is not None:
            self._log.info("%s: works again after %d s", self._what, self._clock.monotonic() - self._since)
        self._since = None


def where(error: BaseException) -> str:
    """The kind of `error` and the line of this package it passed last; its text may hold what people wrote."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if _PACKAGE in Path(frame.filename).parents]
    place = f" at {Path(ours[-1].filename).relative_to(_PACKAGE.parent)}:{ours[-1].lineno}" if ours else ""
    return f"{type(error).__name__}{place}"


_PACKAGE = Path(__file__).resolve().parent
