"""What happens because time has passed: due timers, and looks that are repeated; each in a unit with its messages."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from datetime import timedelta

from bot.batch import Batch
from bot.content import Content
from bot.delivery.worker import Worker
from bot.outage import Clock, where
from bot.storage.conversations import Conflict
from bot.storage.database import UNREACHABLE, Database, DatabaseError, undisturbed
from bot.storage.timers import Timer

log = logging.getLogger(__name__)

TICK_SECONDS = 15
AT_ONCE = 50
AGAIN = timedelta(minutes=10)
"""When a timer comes again whose act failed."""

Act = Callable[[Batch, int], Awaitable[None]]
"""What a kind of timer does to its subject; the timer is gone, and comes again only if the act sets it."""
Look = Callable[[Batch], Awaitable[None]]
"""Something looked for at every tick; must cost next to nothing when there is nothing to do."""


class Ticker:
    """Does what is due, once: the timer goes in the transaction that brings what it did.

    acts   by kind of timer
    looks  repeated at every tick, each in a unit of its own
    admins whom an act may tell what nobody else can be told
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        worker: Worker,
        content: Callable[[], Content],
        acts: Mapping[str, Act],
        looks: Sequence[Look] = (),
        admins: Collection[int] = (),
    ) -> None:
        self._database = database
        self._clock = clock
        self._worker = worker
        self._content = content
        self._acts = acts
        self._looks = looks
        self._admins = admins

    async def run(self) -> None:
        """Tick until cancelled."""
        while True:
            try:
                await undisturbed(self.tick())
            except UNREACHABLE as error:
                log.error("timers: %s", where(error))
            except Conflict:
                pass  # a person wrote in the same moment: the next tick looks again
            await self._clock.sleep(TICK_SECONDS)

    async def tick(self) -> None:
        """Do everything that is due now."""
        while await self._some():
            pass
        for look in self._looks:
            await self._look(look)

    async def _some(self) -> bool:
        """Take some due timers and do what they say; whether there may be more."""
        taken: list[Timer] = []

        async def act(batch: Batch) -> None:
            taken.extend(await batch.unit.timers.take(batch.now, self._acts, AT_ONCE))
            for timer in taken:
                await self._one(batch, timer)

        await self._in_a_batch(act)
        return len(taken) == AT_ONCE

    async def _one(self, batch: Batch, timer: Timer) -> None:
        try:
            async with batch.only_whole():
                await batch.writing()
                await self._acts[timer.kind](batch, timer.subject)
        except (Conflict, DatabaseError):
            raise  # the transaction itself is broken, and the timer stands as it did
        except Exception as error:  # a mistake of ours with one must not stop the others
            log.error("timer %s of %d: %s", timer.kind, timer.subject, where(error))
            await batch.unit.timers.set(timer.kind, timer.subject, batch.now + AGAIN)

    async def _look(self, look: Look) -> None:
        try:
            await self._in_a_batch(look)
        except (Conflict, *UNREACHABLE):
            raise
        except Exception as error:  # a mistake of ours with one must not stop the others, nor the bot
            log.error("a look: %s", where(error))

    async def _in_a_batch(self, work: Look) -> None:
        async with self._database.unit() as unit:
            batch = await Batch.open(unit, (), self._content(), self._clock.utc(), self._admins)
            await work(batch)
            rows = await batch.write(self._worker.name)
        self._worker.put(rows)
