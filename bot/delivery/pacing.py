"""When the next message may go, and which: Telegram's limits, order within a chat, the urgent first, failures. PURE.

Every moment comes in as a number of seconds on one monotonic scale; nothing here reads a clock.
"""

import heapq
from bisect import insort
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import timedelta

from bot.delivery.message import Priority

NEVER = float("-inf")
LONGEST_WAITING_EVERY = 10
LONGEST_PAUSE_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Sent:
    """The message is out, under this id in its chat; `file_id` is that of the file it carries, if any."""

    message_id: int
    file_id: str = ""


@dataclass(frozen=True, slots=True)
class TryAgain:
    """The message may still go out; `after` the time Telegram asked for, if it did.

    whole_bot  nobody can be written to now, not only this chat
    patient    tried for days, as mail is, before the chat counts as one that takes nothing any more
    """

    why: str
    after: timedelta | None = None
    whole_bot: bool = False
    patient: bool = False


@dataclass(frozen=True, slots=True)
class Refused:
    """The message will never go out; `blocked`: nor will anything else to this chat."""

    reason: str
    blocked: bool = False


@dataclass(frozen=True, slots=True)
class Moved:
    """The message has not gone out: its group has become another chat, with this number."""

    chat_id: int


Outcome = Sent | TryAgain | Refused | Moved


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `count` messages in any `seconds`, wherever that window is laid."""

    count: int
    seconds: float


# What Telegram's bot support says (telegra.ph/Hitting-limits-bot-FAQ, read 2026-11-22): thirty a second "or so" in all,
# twenty a minute in one group, and in one chat no more than one a second, where short bursts may pass. An answer is
# often two messages, the result and the next question, and nobody should watch the second one come late: a person gets
# up to three at once, and no more than three in any three seconds.
OVERALL = (Limit(30, 1.0),)
PRIVATE = (Limit(3, 3.0),)
GROUP = (Limit(1, 1.0), Limit(20, 60.0))
# What is not a conversation leaves a part of the thirty free, so that a person never waits behind a broadcast.
UNHURRIED = (Limit(25, 1.0),)


@dataclass(frozen=True, slots=True)
class Pace:
    """When messages went under `limits`, as far back as those look, and the moment a pause ends."""

    limits: tuple[Limit, ...]
    went: tuple[float, ...] = ()
    resume: float = NEVER

    def free_at(self) -> float:
        """The first moment at which one more message keeps every limit and the pause."""
        full = (limit for limit in self.limits if len(self.went) >= limit.count)
        return max((self.resume, *(self.went[-limit.count] + limit.seconds for limit in full)))

    def quiet_at(self) -> float:
        """The first moment at which nothing of this pace matters any more."""
        last = self.went[-1] if self.went else NEVER
        return max(self.resume, last + max(limit.seconds for limit in self.limits))

    def after(self, at: float) -> "Pace":
        """This pace after one more message, sent at `at`."""
        kept = max(limit.count for limit in self.limits)
        return replace(self, went=(*self.went, at)[-kept:])

    def paused(self, until: float) -> "Pace":
        """This pace with nothing sent before `until`; a longer pause stays as it is."""
        return replace(self, resume=max(self.resume, until))


def limits_of(chat_id: int) -> tuple[Limit, ...]:
    """The limits Telegram sets for one chat; groups and channels have negative ids."""
    return GROUP if chat_id < 0 else PRIVATE


def backoff(tries: int, longest: float, chance: float) -> float:
    """Seconds to wait after `tries` failures: 1, 2, 4, … up to `longest`, less up to half of it by `chance` in 0..1.

    The part left to chance keeps many who failed together from coming back together.
    """
    whole = min(longest, 2.0 ** min(max(tries, 1) - 1, 30))
    return whole * (1.0 - chance / 2)


@dataclass(frozen=True, slots=True, order=True)
class Waiting:
    """An outbox row in the queue; a smaller `row_id` is older and goes before its chat's later ones."""

    row_id: int
    chat_id: int
    priority: Priority


@dataclass(slots=True)
class _Line:
    """What waits for one chat, oldest first."""

    pace: Pace
    rows: list[Waiting] = field(default_factory=list)
    busy: bool = False
    # The line's one valid entry in the heaps carries this number; older entries are passed over.
    ticket: int = 0

    def urgency(self) -> Priority:
        # A message inherits the hurry of what waits behind it, for it cannot be overtaken.
        return min(row.priority for row in self.rows)


_Entry = tuple[float, int, int]  # moment or row id, chat id, ticket


class Queue:
    """Rows on their way out: one at a time and in order per chat, the urgent first across chats.

    Every tenth goes to who has waited longest, whatever its priority, so that nothing starves under a flood.
    Deterministic: the same calls with the same moments give the same rows.
    """

    def __init__(self) -> None:
        self._lines: dict[int, _Line] = {}
        self._overall = Pace(OVERALL)
        self._unhurried = Pace(UNHURRIED)
        self._ready: dict[Priority, list[_Entry]] = {priority: [] for priority in Priority}
        self._later: list[_Entry] = []
        self._empty: list[_Entry] = []
        self._tickets = 0
        self._since_longest = 0
        self._told_to_wait: dict[int, float] = {}

    def add(self, rows: Iterable[Waiting]) -> None:
        """Put `rows` into the lines of their chats, each in the place its row id has."""
        touched: set[int] = set()
        for row in rows:
            insort(self._lines.setdefault(row.chat_id, _Line(Pace(limits_of(row.chat_id)))).rows, row)
            touched.add(row.chat_id)
        for chat_id in touched:
            self._place(chat_id)

    def take(self, now: float) -> Waiting | None:
        """The row to send at `now`, counted against the limits; its chat waits for `finished`."""
        self._wake(now)
        if self._overall.free_at() > now:
            return None
        priority = self._choose(now)
        if priority is None:
            return None
        _, chat_id, _ = heapq.heappop(self._ready[priority])
        line = self._lines[chat_id]
        line.busy, line.pace = True, line.pace.after(now)
        self._overall = self._overall.after(now)
        if priority is not Priority.CONVERSATION:
            self._unhurried = self._unhurried.after(now)
        return line.rows.pop(0)

    def finished(self, chat_id: int) -> None:
        """The row last taken for this chat is out of the way: the next one may go."""
        self._lines[chat_id].busy = False
        self._place(chat_id)

    def slow_down(self, chat_id: int, until: float, now: float) -> None:
        """Telegram answered "retry after" to a message for this chat: nothing goes there before `until`.

        It does not say whether the chat or the whole bot was too fast. One chat told so is taken for that chat's own
        limit; a second chat told so while the first still waits means everybody.
        """
        self._told_to_wait = {chat: end for chat, end in self._told_to_wait.items() if end > now} | {chat_id: until}
        line = self._lines.setdefault(chat_id, _Line(Pace(limits_of(chat_id))))
        line.pace = line.pace.paused(until)
        self._place(chat_id)
        if len(self._told_to_wait) > 1:
            self.pause(until)

    def pause(self, until: float) -> None:
        """Nothing goes to anybody before `until`."""
        self._overall = self._overall.paused(until)

    def drop(self, chat_id: int) -> tuple[Waiting, ...]:
        """Take out whatever waits for this chat; a row taken before is not among it."""
        if chat_id not in self._lines:
            return ()
        line = self._lines[chat_id]
        dropped, line.rows = tuple(line.rows), []
        self._place(chat_id)
        return dropped

    def due(self, now: float) -> float | None:
        """The next moment at which `take` may give a row; None while nothing waits for time alone."""
        self._wake(now)
        moments = [entry[0] for entry in self._later[:1]]
        for priority, heap in self._ready.items():
            if heap:
                free = self._overall.free_at()
                moments.append(free if priority is Priority.CONVERSATION else max(free, self._unhurried.free_at()))
        return max(now, min(moments)) if moments else None

    def __len__(self) -> int:
        """How many chats it knows: those with rows waiting or taken, and those whose pace still matters."""
        return len(self._lines)

    def _place(self, chat_id: int) -> None:
        """Give the line its one entry: it waits for its pace, then `_wake` makes it ready or forgets it."""
        line = self._lines[chat_id]
        self._tickets += 1
        line.ticket = self._tickets
        if line.busy:
            return
        if line.rows:
            heapq.heappush(self._later, (line.pace.free_at(), chat_id, line.ticket))
        else:
            heapq.heappush(self._empty, (line.pace.quiet_at(), chat_id, line.ticket))

    def _wake(self, now: float) -> None:
        while self._later and (self._later[0][0] <= now or self._stale(self._later[0])):
            entry = heapq.heappop(self._later)
            if not self._stale(entry):
                line = self._lines[entry[1]]
                heapq.heappush(self._ready[line.urgency()], (line.rows[0].row_id, entry[1], line.ticket))
        while self._empty and (self._empty[0][0] <= now or self._stale(self._empty[0])):
            entry = heapq.heappop(self._empty)
            if not self._stale(entry):
                del self._lines[entry[1]]
        for heap in self._ready.values():
            while heap and self._stale(heap[0]):
                heapq.heappop(heap)

    def _stale(self, entry: _Entry) -> bool:
        line = self._lines.get(entry[1])
        return line is None or line.ticket != entry[2]

    def _choose(self, now: float) -> Priority | None:
        """The priority whose turn it is, among those with a line ready."""
        waiting = [priority for priority, heap in self._ready.items() if heap]
        if not waiting:
            return None
        allowed = waiting if self._unhurried.free_at() <= now else [p for p in waiting if p is Priority.CONVERSATION]
        if not allowed:
            return None
        longest = min(waiting, key=lambda priority: self._ready[priority][0][0])
        # Counted until the longest waiting really goes: its turn is not lost while the unhurried have to wait.
        if longest == min(allowed) or (longest in allowed and self._since_longest >= LONGEST_WAITING_EVERY - 1):
            self._since_longest = 0
            return longest
        self._since_longest += 1
        return min(allowed)


class Reach:
    """Whether Telegram can be reached at all, as far as what came of sends tells."""

    def __init__(self) -> None:
        self.lost = 0
        self._resume = NEVER
        self._count = 0
        self._counts: dict[int, int] = {}

    def begin(self, row_id: int) -> None:
        """This row is being sent."""
        self._counts.setdefault(row_id, self._count)

    def got_through(self, row_id: int) -> None:
        """This row arrived."""
        self._counts.pop(row_id, None)
        self._count += 1
        self.lost = 0

    def failed(self, row_id: int, now: float, chance: float) -> float | None:
        """The moment until which all should pause, after a failure that looked as if it met everybody.

        None when others got through since this row began, or failed before: then the trouble is its own.
        """
        began = self._counts.pop(row_id, self._count)
        if began < self._count:
            return None
        self._counts[row_id] = began
        if now >= self._resume:  # those that fail together are one failure
            self.lost += 1
            self._resume = now + backoff(self.lost, LONGEST_PAUSE_SECONDS, chance)
        return self._resume
