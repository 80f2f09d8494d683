"""Takes rows of the outbox from the commit to their chats: in order, paced, retried, and marked in bulk.

The table is the truth and memory a shortcut for what can go now: what has to wait for another try is given back to the
table, which keeps the order of a chat, and comes again when it is due. Nothing is held longer than its lease.

A message is sent at least once: who is killed between sending and marking sends again after the restart.
"""

import asyncio
import logging
import math
import random
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.delivery.message import Message, Priority
from bot.delivery.pacing import (
    LONGEST_PAUSE_SECONDS,
    Moved,
    Outcome,
    Queue,
    Reach,
    Refused,
    Sent,
    TryAgain,
    Waiting,
    backoff,
)
from bot.outage import Clock, Outage, where
from bot.storage.database import Database, Unit, undisturbed
from bot.storage.outbox import Row

log = logging.getLogger(__name__)

LEASE = timedelta(seconds=90)
# A send is begun only while its lease outlasts it: the client's own time limit, and then some.
LEAST_LEASE_SECONDS = 40.0
POLL_SECONDS = 5.0
GATHER_SECONDS = 0.02
AT_ONCE = 30
ROOM = 200
LEAST_ROOM = 10
MOST_TRIES = 10
NOTHING_TO_EDIT = "the message to edit was not sent"
TRIES_TO_EDIT = 3
LONGEST_WAIT_SECONDS = 600.0
# Waits of 1, 2, 4, … seconds up to an hour: this many tries end after two days.
PATIENT_TRIES = 60
PATIENT_WAIT_SECONDS = 3600.0
STOP_SECONDS = 5.0


Send = Callable[[Message, int | None], Awaitable[Outcome]]
OnBlocked = Callable[[Unit, int, str], Awaitable[Sequence[Message]]]
OnMoved = Callable[[Unit, int, Sequence[int]], Awaitable[Sequence[Message]]]


async def _nothing_anew(_unit: Unit, _chat_id: int, _leads: Sequence[int]) -> Sequence[Message]:
    return ()


@dataclass(frozen=True, slots=True)
class _Held:
    """A row in memory, and the moment its lease gets too short to begin a send."""

    row: Row
    until: float


@dataclass(frozen=True, slots=True)
class _Back:
    """A row goes back to the table, to be taken again at `at`."""

    at: datetime


@dataclass(frozen=True, slots=True, eq=False)
class _Result:
    """What the table has yet to learn about a row; `tell`: its chat takes no messages any more, which is news."""

    row: Row
    became: Sent | Refused | Moved | _Back
    tell: bool = False


class Worker:
    """Sends what the outbox holds: one per process for Telegram, and one for mail where mail is set up.

    send        how a message goes out, with the id of the message it edits, if any
    on_blocked  called in the transaction that gives a chat's messages up because it takes none any more, with the
                reason: marks it and gives the messages that tell others. May be called again for the same chat after
                a restart
    on_moved    called in the transaction that gives a group its new number, with that and the leads whose cards stood
                under the old one, where nobody can change them any more; gives what is said anew
    name        leases rows; no other running process has it, and a process that starts again had it before, so that
                it takes up its own rows at once
    chance      the jitter of the waits between tries
    mail        it sends what is for mailboxes, and nothing else; otherwise everything else
    at_once     how many sends may be under way

    Order is kept among the messages of a chat that this process wrote or found waiting. A failure that meets every
    chat (no network, Telegram down) never counts against a row; one of its own does, and `MOST_TRIES` of them,
    about a quarter of an hour, end it with its reason. One that says to be patient is tried for two days.
    """

    def __init__(
        self,
        database: Database,
        send: Send,
        clock: Clock,
        on_blocked: OnBlocked,
        name: str,
        chance: random.Random,
        on_moved: OnMoved = _nothing_anew,
        *,
        mail: bool = False,
        at_once: int = AT_ONCE,
    ) -> None:
        self.name = name
        self._mail = mail
        self._at_once = at_once
        self._database = database
        self._send = send
        self._clock = clock
        self._on_blocked = on_blocked
        self._on_moved = on_moved
        self._chance = chance
        self._queue = Queue()
        self._reach = Reach()
        self._held: dict[int, _Held] = {}
        # Chats with rows in the table that this process knows of but does not hold, and when those are due: what is
        # new for such a chat has to stand in line behind them.
        self._behind: dict[int, float] = {}
        self._caught_up = self._more = False
        self._results: list[_Result] = []
        self._failed_records = 0
        self._gathered_at = self._record_at = self._collect_at = -math.inf
        self._sending: set[asyncio.Task[None]] = set()
        self._storing: asyncio.Task[None] | None = None
        self._mistake: BaseException | None = None
        self._link = Outage(log, "sending mail" if mail else "sending to Telegram", clock)
        self._table = Outage(log, "the outbox", clock)
        self._blocked: set[int] = set()
        self._ending = False
        self._wake = asyncio.Event()
        self._quiet = asyncio.Event()

    def put(self, rows: Iterable[Row]) -> None:
        """Send rows of a unit committed just now, leased by `name` for `LEASE`, without reading them again."""
        for row in rows:
            if self._knows(row.id):
                continue
            if self._caught_up and row.message.chat_id not in self._behind:
                self._hold(row)
            else:
                self._give_back(row.message.chat_id, row)
        self._wake.set()

    async def run(self) -> None:
        """Take up what waits, then send until `stop`."""
        await undisturbed(self._release())
        while not self._ending:
            if self._mistake is not None:
                raise self._mistake
            self._wake.clear()
            await self._nap(self._turn(self._clock.monotonic()))

    async def idle(self) -> None:
        """Wait until everything that may go at this moment is sent and recorded."""
        self._quiet.clear()
        self._wake.set()
        await self._quiet.wait()

    async def stop(self, seconds: float = STOP_SECONDS) -> None:
        """End `run`: let what is in flight arrive for that long, record it, and give the rest back."""
        self._ending = True
        self._wake.set()
        timer = asyncio.create_task(self._clock.sleep(seconds))
        while self._sending and not timer.done():
            await asyncio.wait({timer, *self._sending}, return_when=asyncio.FIRST_COMPLETED)
        ended = {timer, *self._sending}
        for task in ended:
            task.cancel()
        await asyncio.wait(ended)
        if self._storing is not None:
            await asyncio.wait({self._storing})
        left = -1
        while self._results and left != len(self._results):
            left = len(self._results)
            await self._record()
        await self._release()

    # The loop: what begins now, and when to look again.

    def _turn(self, now: float) -> float:
        """Begin everything that may begin at `now`; gives the next moment at which something more may."""
        at_once = 1 if self._reach.lost else self._at_once
        while len(self._sending) < at_once and (waiting := self._queue.take(now)) is not None:
            sending = asyncio.create_task(self._deliver(self._held[waiting.row_id].row))
            sending.add_done_callback(self._ended)
            self._sending.add(sending)
        # A result is recorded at once when it is alone; while others are on their way it waits a moment for them.
        record_at = max(self._record_at, self._gathered_at if self._sending else now) if self._results else math.inf
        if self._storing is None and min(record_at, self._collect_at) <= now:
            self._storing = asyncio.create_task(self._record() if record_at <= now else self._collect(now))
            self._storing.add_done_callback(self._ended)
        if self._storing is None and not self._sending:
            self._quiet.set()
        store_at = min(record_at, self._collect_at) if self._storing is None else math.inf
        send_at = self._queue.due(now) if len(self._sending) < at_once else None
        return store_at if send_at is None else min(store_at, send_at)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._sending.discard(task)
        if task is self._storing:
            self._storing = None
        if not task.cancelled():
            self._mistake = self._mistake or task.exception()
        self._wake.set()

    async def _nap(self, until: float) -> None:
        waits: set[asyncio.Task[object]] = {asyncio.create_task(self._wake.wait())}
        if until < math.inf:
            waits.add(asyncio.create_task(self._clock.sleep(max(0.0, until - self._clock.monotonic()))))
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()

    # Sending one message.

    async def _deliver(self, row: Row) -> None:
        chat_id = row.message.chat_id
        self._reach.begin(row.id)
        try:
            outcome = await self._attempt(row)
        except Exception as error:  # a mistake of ours with one message must not stop the others
            log.error("outbox row %d: %s", row.id, where(error))
            outcome = TryAgain(where(error))
        match self._put_off(row, outcome) if isinstance(outcome, TryAgain) else outcome:
            case Sent() as sent:
                self._reach.got_through(row.id)
                self._link.up()
                self._blocked.discard(chat_id)
                self._note(row, sent)
            case Moved(new_chat_id) as moved:
                self._reach.got_through(row.id)
                log.info("outbox row %d: its group has a new number", row.id)
                self._note(row, moved)
                self._give_back(chat_id)
                self._behind[new_chat_id] = self._clock.monotonic()
            case Refused(reason, blocked) as refused:
                log.warning("outbox row %d is given up: %s", row.id, reason)
                self._note(row, refused, tell=blocked and chat_id not in self._blocked)
                if blocked:
                    self._blocked.add(chat_id)
                    for waiting in self._queue.drop(chat_id):
                        self._note(self._held[waiting.row_id].row, refused)
        self._queue.finished(chat_id)

    async def _attempt(self, row: Row) -> Outcome:
        if not row.message.edits:
            return await self._send(row.message, None)
        message_id = await self._target(row.message)
        if message_id is not None:
            return await self._send(row.message, message_id)
        # Another process may be about to send it; more likely it was given up.
        return TryAgain(NOTHING_TO_EDIT) if row.tries + 1 < TRIES_TO_EDIT else Refused(NOTHING_TO_EDIT)

    async def _target(self, message: Message) -> int | None:
        """The id of the message that `message` edits, sent just now or recorded before."""
        for result in reversed(self._results):
            sent = result.row.message
            same = (sent.chat_id, sent.lead_id, sent.kind) == (message.chat_id, message.lead_id, message.edits)
            if same and isinstance(result.became, Sent):
                return result.became.message_id
        if message.lead_id is None:
            return None
        return await undisturbed(self._message_id_of(message.chat_id, message.lead_id, message.edits))

    async def _message_id_of(self, chat_id: int, lead_id: int, kind: str) -> int | None:
        async with self._database.unit() as unit:
            return await unit.outbox.message_id_of(chat_id, lead_id, kind)

    def _put_off(self, row: Row, outcome: TryAgain) -> Refused | None:
        """Give `row` back for its next try, or up."""
        now, chat_id, chance = self._clock.monotonic(), row.message.chat_id, self._chance.random()
        if outcome.after is not None:
            wait = outcome.after.total_seconds()
            log.info("outbox row %d waits %d s: %s", row.id, wait, outcome.why)
            self._queue.slow_down(chat_id, now + wait, now)
        elif outcome.patient:
            if outcome.whole_bot:
                self._link.down(outcome.why)
            row = replace(row, tries=row.tries + 1)
            if row.tries >= PATIENT_TRIES:
                return Refused(outcome.why, blocked=True)
            wait = backoff(row.tries, PATIENT_WAIT_SECONDS, 0.0)
        elif outcome.whole_bot and (resume := self._reach.failed(row.id, now, chance)) is not None:
            self._link.down(outcome.why)
            self._queue.pause(resume)
            wait = resume - now
        else:
            row = replace(row, tries=row.tries + 1)
            if row.tries >= MOST_TRIES:
                return Refused(f"{outcome.why}, {row.tries} times")
            wait = backoff(row.tries, LONGEST_WAIT_SECONDS, chance)
            log.info("outbox row %d is tried again in %d s: %s", row.id, wait, outcome.why)
        self._give_back(chat_id, row, wait)
        return None

    # What is in memory, and what the table has to learn.

    def _hold(self, row: Row) -> None:
        until = self._clock.monotonic() + LEASE.total_seconds() - LEAST_LEASE_SECONDS
        self._held[row.id] = _Held(row, until)
        self._queue.add([Waiting(row.id, row.message.chat_id, row.message.priority)])

    def _knows(self, row_id: int) -> bool:
        return row_id in self._held or any(result.row.id == row_id for result in self._results)

    def _note(self, row: Row, became: Sent | Refused | Moved | _Back, *, tell: bool = False) -> None:
        if not self._results:
            self._gathered_at = self._clock.monotonic() + GATHER_SECONDS
        self._held.pop(row.id, None)
        self._results.append(_Result(row, became, tell))

    def _give_back(self, chat_id: int, first: Row | None = None, wait: float = 0.0) -> None:
        """Let `first` wait in the table for `wait` seconds, and behind it whatever is in line for its chat."""
        now, moment = self._clock.monotonic(), self._clock.utc()
        if first is not None:
            self._note(first, _Back(moment + timedelta(seconds=wait)))
        for waiting in self._queue.drop(chat_id):
            self._note(self._held[waiting.row_id].row, _Back(moment))
        self._behind[chat_id] = max(now + wait, self._behind.get(chat_id, now))

    async def _record(self) -> None:
        """Tell the table what became of rows: together, or one by one once together has failed twice."""
        batch = self._results[:ROOM]
        together = self._failed_records < 2
        failed = False
        for group in [batch] if together else [[result] for result in batch]:
            try:
                async with self._database.unit() as unit:
                    tell = await self._write(unit, group)
            except Exception as error:  # the results stay, and their rows are not sent again
                failed = True
                self._table.down(where(error))
                continue
            self._results = [result for result in self._results if result not in group]
            backs = (result.row.message.chat_id for result in group if isinstance(result.became, _Back | Moved))
            self._collect_at = min([self._collect_at, *(self._behind.get(chat_id, -math.inf) for chat_id in backs)])
            self.put(tell)
        now = self._clock.monotonic()
        if failed:
            self._failed_records += 1
            self._record_at = now + backoff(self._failed_records, LONGEST_PAUSE_SECONDS, self._chance.random())
            return
        self._failed_records = 0
        self._table.up()
        if self._more and len(self._held) < ROOM // 2:
            self._collect_at = now

    async def _write(self, unit: Unit, group: Sequence[_Result]) -> list[Row]:
        """Write `group`; gives the new rows that tell others of chats that take no messages any more."""
        now = self._clock.utc()
        sent = [(result.row.id, result.became.message_id) for result in group if isinstance(result.became, Sent)]
        await unit.outbox.done(sent, now)
        tell: list[Row] = []
        for result in group:
            match result.became:
                case Refused(reason):
                    await unit.outbox.failed(result.row.id, reason)
                case _Back(at):
                    await unit.outbox.retry(result.row.id, at, result.row.tries)
                case Moved(new_chat_id):
                    # Given back first: what is moved takes its lease along.
                    await unit.outbox.retry(result.row.id, now, result.row.tries)
                    leads = await unit.groups.move(result.row.message.chat_id, new_chat_id)
                    messages = await self._on_moved(unit, new_chat_id, leads)
                    tell += await unit.outbox.add(messages, now, self.name, now + LEASE)
            if result.tell and isinstance(result.became, Refused):
                try:
                    async with unit.savepoint():
                        messages = await self._on_blocked(unit, result.row.message.chat_id, result.became.reason)
                        if self._mail:  # the other worker finds them
                            await unit.outbox.add(messages, now)
                        else:
                            tell += await unit.outbox.add(messages, now, self.name, now + LEASE)
                except Exception as error:  # the row is given up all the same
                    log.error("telling of a blocked chat: %s", where(error))
        return tell

    async def _collect(self, now: float) -> None:
        """Take from the table what nobody holds; give back what has been held too long."""
        self._collect_at = now + POLL_SECONDS
        for chat_id in {held.row.message.chat_id for held in self._held.values() if held.until <= now}:
            self._give_back(chat_id)
        asked = {chat_id for chat_id, due in self._behind.items() if due <= now} - self._chats()
        # While Telegram is away one row is enough to find out when it is back.
        room = 1 if self._reach.lost else max(ROOM - len(self._held), LEAST_ROOM)
        moment = self._clock.utc()
        try:
            async with self._database.unit() as unit:
                rows = await unit.outbox.lease(moment, self.name, moment + LEASE, room, mail=self._mail)
        except Exception as error:
            self._table.down(where(error))
            return
        if not self._failed_records:
            self._table.up()
        self._more = bool(rows)
        complete = len(rows) < room
        # Who starts in the middle of a broadcast need not see the end of it before speaking to people directly.
        self._caught_up |= complete or any(row.message.priority is Priority.BROADCAST for row in rows)
        if complete:
            for chat_id in asked - {row.message.chat_id for row in rows} - self._chats():
                del self._behind[chat_id]
        for row in rows:
            self._behind.setdefault(row.message.chat_id, now)
            if not self._knows(row.id):
                self._hold(row)
        self._collect_at = min([self._collect_at, *(due for due in self._behind.values() if due > now)])

    def _chats(self) -> set[int]:
        held = {held.row.message.chat_id for held in self._held.values()}
        return held | {result.row.message.chat_id for result in self._results}

    async def _release(self) -> None:
        try:
            async with self._database.unit() as unit:
                await unit.outbox.release(self.name)
        except Exception as error:  # the leases end by themselves
            self._table.down(where(error))
