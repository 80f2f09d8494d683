"""The worker on a real database: what is committed goes out once, in order, at the right moment, or has a reason."""

import asyncio
import logging
import random
import shutil
import signal
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select, text

from bot.delivery.message import Message, Priority
from bot.delivery.pacing import Moved, Outcome, Refused, Sent, TryAgain
from bot.delivery.worker import (
    LEASE,
    MOST_TRIES,
    PATIENT_TRIES,
    PATIENT_WAIT_SECONDS,
    POLL_SECONDS,
    ROOM,
    Send,
    Worker,
)
from bot.outage import Clock
from bot.storage.coaches import mail_chat
from bot.storage.database import Database, Unit
from bot.storage.leads import NewLead
from bot.storage.migrate import upgrade
from bot.storage.outbox import Row
from bot.storage.secrets import KeyRing
from bot.storage.tables import OUTBOX

PERSON, OTHER, COACH = 7, 8, 90
START = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
SLOW = TryAgain("too many requests", after=timedelta(seconds=20))
AWAY = TryAgain("ClientConnectorError", whole_bot=True)
BROKEN = TryAgain("Internal Server Error")
BLOCKED = Refused("bot was blocked by the user", blocked=True)


@dataclass
class Hands(Clock):
    """A clock whose hands only the test moves."""

    now: float = 0.0
    hurried: bool = False

    def monotonic(self) -> float:
        return self.now

    def utc(self) -> datetime:
        return START + timedelta(seconds=self.now)

    async def sleep(self, seconds: float) -> None:
        if not self.hurried:
            await asyncio.Event().wait()


class LongWaits(random.Random):
    """Chance that never shortens a wait."""

    def random(self) -> float:
        return 0.0


Answer = Outcome | Exception


@dataclass
class Telegram:
    """The far end: notes what arrives, and answers as told, otherwise with a message id."""

    clock: Hands
    arrived: list[tuple[float, str]] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    by_chat: dict[int, list[Answer]] = field(default_factory=dict)
    edited: list[int] = field(default_factory=list)
    gate: asyncio.Event | None = None
    chance: random.Random = field(default_factory=lambda: random.Random(0))
    at_once: int = 0
    most_at_once: int = 0
    began: asyncio.Queue[int] = field(default_factory=asyncio.Queue)

    async def send(self, message: Message, message_id: int | None) -> Outcome:
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        self.began.put_nowait(message.chat_id)
        try:
            if self.gate is not None:
                await self.gate.wait()
            for _ in range(self.chance.randrange(6)):  # answers do not come in the order of the questions
                await asyncio.sleep(0)
        finally:
            self.at_once -= 1
        queue = self.by_chat.get(message.chat_id, self.answers)
        answer = queue.pop(0) if queue else Sent(message_id or 1000 + len(self.arrived))
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, Sent):
            self.arrived.append((self.clock.now, message.text))
            if message_id is not None:
                self.edited.append(message_id)
        return answer

    @property
    def texts(self) -> list[str]:
        return [text for _, text in self.arrived]


@dataclass
class Bench:
    """A worker at work, and what a test does with it."""

    database: Database
    clock: Hands
    worker: Worker
    blocked: list[int] = field(default_factory=list)
    coach: int = COACH

    async def commit(self, *messages: Message) -> list[Row]:
        """Write messages as a turn does: leased by the worker, not handed over yet."""
        now = self.clock.utc()
        async with self.database.unit() as unit:
            return await unit.outbox.add(messages, now, self.worker.name, now + LEASE)

    async def say(self, *messages: Message) -> None:
        self.worker.put(await self.commit(*messages))
        await self.worker.idle()

    async def leave(self, *messages: Message) -> None:
        """Write messages nobody has taken."""
        async with self.database.unit() as unit:
            await unit.outbox.add(messages, self.clock.utc())

    async def wait(self, seconds: float) -> None:
        self.clock.now += seconds
        await self.worker.idle()

    async def outbox(self) -> list[tuple[str, str, str | None]]:
        """State, reason and holder of every row left."""
        async with self.database.unit() as unit:
            rows = await unit.session.execute(text("SELECT state, reason, leased_by FROM outbox ORDER BY id"))
            return [(state, reason, by) for state, reason, by in rows]


@pytest.fixture(scope="module")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("worker") / "migrated.sqlite"
    upgrade(f"sqlite+aiosqlite:///{file}")
    return file


@pytest.fixture
def url(migrated: Path, tmp_path: Path) -> str:
    return f"sqlite+aiosqlite:///{shutil.copy(migrated, tmp_path / 'bot.sqlite')}"


@pytest.fixture
def key() -> str:
    return KeyRing.generate()


@asynccontextmanager
async def opening(url: str, key: str) -> AsyncIterator[Callable[[], Database]]:
    """Opens the same database again and again, as other processes would."""
    opened: list[Database] = []

    def open_it() -> Database:
        opened.append(Database.open(url, KeyRing.parse(key)))
        return opened[-1]

    yield open_it
    for database in opened:
        await database.close()


@pytest.fixture
async def open_database(url: str, key: str) -> AsyncIterator[Callable[[], Database]]:
    async with opening(url, key) as open_it:
        yield open_it


@pytest.fixture(params=["sqlite", "postgres"])
async def open_shared(request: pytest.FixtureRequest, key: str) -> AsyncIterator[Callable[[], Database]]:
    """The same on each kind of database."""
    async with opening(request.getfixturevalue("url" if request.param == "sqlite" else "postgres_url"), key) as open_it:
        yield open_it


async def nobody(unit: Unit, chat_id: int, reason: str) -> Sequence[Message]:
    """Nobody is to be told of a blocked chat."""
    return []


@asynccontextmanager
async def working(database: Database, clock: Hands, send: Send, name: str = "one") -> AsyncIterator[Bench]:
    """A worker that runs; others are told of a blocked chat in the chat COACH."""
    blocked: list[int] = []

    async def on_blocked(unit: Unit, chat_id: int, reason: str) -> Sequence[Message]:
        blocked.append(chat_id)
        return [Message(COACH, f"chat {chat_id} is closed", priority=Priority.NOTIFICATION)]

    worker = Worker(database, send, clock, on_blocked, name, LongWaits())
    running = asyncio.create_task(worker.run())
    try:
        await worker.idle()
        yield Bench(database, clock, worker, blocked)
    finally:
        await worker.stop()
        await running


@pytest.fixture
def clock() -> Hands:
    return Hands()


@pytest.fixture
def telegram(clock: Hands) -> Telegram:
    return Telegram(clock)


@pytest.fixture
async def bench(open_database: Callable[[], Database], clock: Hands, telegram: Telegram) -> AsyncIterator[Bench]:
    async with working(open_database(), clock, telegram.send) as bench:
        yield bench


async def test_what_is_committed_goes_out_and_leaves_nothing_behind(bench: Bench, telegram: Telegram) -> None:
    await bench.say(Message(PERSON, "result"), Message(PERSON, "next question"), Message(OTHER, "hello"))
    assert sorted(telegram.texts) == ["hello", "next question", "result"]
    assert await bench.outbox() == []


async def test_what_is_handed_over_twice_goes_out_once(bench: Bench, telegram: Telegram) -> None:
    rows = await bench.commit(Message(PERSON, "once"))
    bench.worker.put(rows)
    bench.worker.put(rows)
    await bench.worker.idle()
    assert telegram.texts == ["once"]


async def test_a_chat_gets_its_messages_in_order_and_no_faster_than_allowed(bench: Bench, telegram: Telegram) -> None:
    await bench.say(*(Message(PERSON, f"{number}") for number in range(5)))
    assert telegram.arrived == [(0.0, "0"), (0.0, "1"), (0.0, "2")]
    await bench.wait(2.9)
    assert len(telegram.arrived) == 3
    await bench.wait(0.1)
    assert telegram.texts == ["0", "1", "2", "3", "4"]


async def test_sends_to_different_chats_overlap_and_those_to_one_chat_do_not(bench: Bench, telegram: Telegram) -> None:
    telegram.gate = asyncio.Event()
    bench.worker.put(await bench.commit(*(Message(chat, "x") for chat in (1, 1, 1, 2, 3, 4))))
    assert {await telegram.began.get() for _ in range(4)} == {1, 2, 3, 4}
    telegram.gate.set()
    await bench.worker.idle()
    assert len(telegram.arrived) == 6
    assert telegram.most_at_once == 4


async def test_the_urgent_go_first_and_a_flood_obeys_thirty_a_second(bench: Bench, telegram: Telegram) -> None:
    broadcast = [Message(chat, "broadcast", priority=Priority.BROADCAST) for chat in range(100, 140)]
    answers = [Message(chat, "answer") for chat in range(200, 225)]
    await bench.say(*broadcast, *answers)
    assert telegram.texts[:9] == ["answer"] * 9
    assert len(telegram.arrived) == 30
    await bench.wait(1.0)
    assert len(telegram.arrived) == 55


async def test_asked_to_wait_a_chat_waits_and_keeps_its_order(bench: Bench, telegram: Telegram) -> None:
    telegram.by_chat[PERSON] = [SLOW]
    await bench.say(Message(PERSON, "first"), Message(PERSON, "second"), Message(OTHER, "other"))
    await bench.say(Message(PERSON, "third"))
    assert telegram.texts == ["other"]
    await bench.wait(19.9)
    assert telegram.texts == ["other"]
    await bench.wait(0.1)
    assert telegram.texts == ["other", "first", "second", "third"]
    await bench.wait(3.0)
    await bench.say(Message(PERSON, "fourth"))
    assert telegram.texts[-1] == "fourth"
    assert await bench.outbox() == []


async def test_asked_to_wait_in_two_chats_everybody_waits(bench: Bench, telegram: Telegram) -> None:
    telegram.answers = [SLOW, SLOW]
    await bench.say(Message(1, "one"), Message(2, "two"))
    await bench.say(Message(3, "three"))
    assert telegram.texts == []
    await bench.wait(20.0)
    assert sorted(telegram.texts) == ["one", "three", "two"]


async def test_a_failing_message_is_tried_with_growing_waits_and_then_given_up_with_its_reason(
    bench: Bench, telegram: Telegram, caplog: pytest.LogCaptureFixture
) -> None:
    telegram.by_chat[PERSON] = [BROKEN] * MOST_TRIES
    await bench.say(Message(PERSON, "never"), Message(PERSON, "after it"))
    for tries in range(1, MOST_TRIES):
        assert len(telegram.by_chat[PERSON]) == MOST_TRIES - tries
        await bench.wait(2.0 ** (tries - 1) - 0.1)
        assert len(telegram.by_chat[PERSON]) == MOST_TRIES - tries
        await bench.wait(0.1)
    await bench.worker.idle()
    assert telegram.texts == ["after it"]
    assert await bench.outbox() == [("failed", f"Internal Server Error, {MOST_TRIES} times", None)]
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING] == [
        f"outbox row 1 is given up: Internal Server Error, {MOST_TRIES} times"
    ]


async def test_a_mistake_in_sending_one_message_stops_no_other(
    bench: Bench, telegram: Telegram, caplog: pytest.LogCaptureFixture
) -> None:
    telegram.by_chat[PERSON] = [ValueError("what somebody wrote")]
    await bench.say(Message(PERSON, "first"), Message(OTHER, "other"))
    assert telegram.texts == ["other"]
    await bench.wait(1.0)
    assert telegram.texts == ["other", "first"]
    assert "outbox row 1: ValueError" in caplog.text
    assert "what somebody wrote" not in caplog.text


async def test_a_refused_message_is_given_up_and_the_next_one_goes(bench: Bench, telegram: Telegram) -> None:
    telegram.by_chat[PERSON] = [Refused("message is too long")]
    await bench.say(Message(PERSON, "too long"), Message(PERSON, "next"))
    assert telegram.texts == ["next"]
    assert await bench.outbox() == [("failed", "message is too long", None)]
    assert bench.blocked == []


async def test_a_blocked_chat_loses_what_waits_for_it_and_somebody_is_told_once(
    bench: Bench, telegram: Telegram
) -> None:
    telegram.by_chat[PERSON] = [BLOCKED, BLOCKED]
    await bench.say(Message(PERSON, "one"), Message(PERSON, "two"), Message(PERSON, "three"))
    assert bench.blocked == [PERSON]
    assert await bench.outbox() == [("failed", BLOCKED.reason, None)] * 3
    await bench.say(Message(PERSON, "four"))
    assert bench.blocked == [PERSON]
    assert telegram.texts == [f"chat {PERSON} is closed"]


async def test_a_group_with_a_new_number_gets_everything_there_once_and_in_order(
    bench: Bench, telegram: Telegram
) -> None:
    before, after = -4_000_001, -1_002_000_000_001
    telegram.by_chat[before] = [Moved(after), Moved(after)]
    await bench.say(Message(before, "one"), Message(before, "two"), Message(before, "three"))
    await bench.say(Message(after, "four"))
    for _ in range(10):
        await bench.wait(POLL_SECONDS)
    assert telegram.texts == ["one", "two", "three", "four"]
    assert await bench.outbox() == []
    assert bench.blocked == []


async def test_a_chat_that_is_open_again_is_written_to_and_its_next_blocking_is_news(
    bench: Bench, telegram: Telegram
) -> None:
    telegram.by_chat[PERSON] = [BLOCKED, Sent(5), BLOCKED]
    for words in ("one", "welcome back", "three"):
        await bench.say(Message(PERSON, words))
    assert bench.blocked == [PERSON, PERSON]
    assert "welcome back" in telegram.texts


async def test_a_failure_in_telling_of_a_blocked_chat_does_not_keep_the_message(
    open_database: Callable[[], Database], caplog: pytest.LogCaptureFixture
) -> None:
    clock = Hands()
    telegram = Telegram(clock, by_chat={PERSON: [BLOCKED]})

    async def on_blocked(unit: Unit, chat_id: int, reason: str) -> Sequence[Message]:
        await unit.session.execute(text("DELETE FROM outbox"))
        raise ValueError

    worker = Worker(open_database(), telegram.send, clock, on_blocked, "one", LongWaits())
    bench = Bench(open_database(), clock, worker)
    running = asyncio.create_task(worker.run())
    await worker.idle()
    await bench.say(Message(PERSON, "one"))
    assert await bench.outbox() == [("failed", BLOCKED.reason, None)]
    assert "telling of a blocked chat: ValueError" in caplog.text
    await worker.stop()
    await running


async def test_a_network_that_goes_and_comes_back_costs_two_lines_and_no_message(
    bench: Bench, telegram: Telegram, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "bot.delivery")
    telegram.answers = [AWAY] * 40
    await bench.say(*(Message(chat, f"to {chat}") for chat in range(1, 41)), Message(1, "second to 1"))
    seconds = 0
    while telegram.answers:
        await bench.wait(1.0)
        seconds += 1
        assert seconds < 3600
    for _ in range(60):
        await bench.wait(1.0)
    assert sorted(telegram.texts) == sorted([*(f"to {chat}" for chat in range(1, 41)), "second to 1"])
    assert telegram.texts.index("to 1") < telegram.texts.index("second to 1")
    assert await bench.outbox() == []
    lines = [record.getMessage() for record in caplog.records]
    assert lines[0] == "sending to Telegram: ClientConnectorError"
    assert lines[1].startswith("sending to Telegram: works again after ")
    assert len(lines) == 2


async def test_in_an_outage_one_message_at_a_time_finds_out_whether_it_is_over(
    bench: Bench, telegram: Telegram
) -> None:
    telegram.answers = [AWAY] * 1000
    await bench.say(*(Message(chat, "x") for chat in range(1, 11)))
    tried = [telegram.began.qsize()]
    for seconds in (0.9, 0.1, 1.9, 0.1, 3.9, 0.1):
        await bench.wait(seconds)
        tried.append(telegram.began.qsize())
    assert tried == [10, 10, 11, 11, 12, 12, 13]


async def test_an_outage_of_days_gives_nothing_up(bench: Bench, telegram: Telegram) -> None:
    telegram.answers = [AWAY] * 1000
    await bench.say(Message(PERSON, "still here"))
    for _ in range(20):
        await bench.wait(18_000.0)
    telegram.answers = []
    await bench.wait(60.0)
    assert telegram.texts == ["still here"]


async def test_a_message_that_fails_while_others_get_through_is_its_own_trouble(
    bench: Bench, telegram: Telegram
) -> None:
    telegram.by_chat[PERSON] = [AWAY] * 1000
    gone = 0.0
    while await bench.outbox() != [("failed", f"{AWAY.why}, {MOST_TRIES} times", None)]:
        await bench.say(Message(PERSON, "poison") if gone == 0.0 else Message(OTHER, "fine"), Message(9, "fine"))
        await bench.wait(20.0)
        gone += 20.0
        assert gone < 7200.0
    assert len(telegram.texts) >= 2 * MOST_TRIES


async def test_what_waits_at_the_start_is_taken_up_in_order(open_database: Callable[[], Database]) -> None:
    clock = Hands()
    telegram = Telegram(clock)
    database = open_database()
    async with database.unit() as unit:
        await unit.outbox.add([Message(PERSON, "1"), Message(PERSON, "2"), Message(OTHER, "x")], clock.utc())
    async with working(database, clock, telegram.send) as bench:
        assert sorted(telegram.texts) == ["1", "2", "x"]
        await bench.say(Message(PERSON, "3"))
        assert [words for words in telegram.texts if words != "x"] == ["1", "2", "3"]
        assert await bench.outbox() == []


async def test_what_is_new_stands_in_line_behind_what_waits(open_database: Callable[[], Database]) -> None:
    clock = Hands()
    telegram = Telegram(clock)
    database = open_database()
    worker = Worker(database, telegram.send, clock, nobody, "one", LongWaits())
    bench = Bench(database, clock, worker)
    await bench.leave(*(Message(PERSON, f"old {number}") for number in range(2)))
    worker.put(await bench.commit(Message(PERSON, "new")))
    running = asyncio.create_task(worker.run())
    await worker.idle()
    assert telegram.texts == ["old 0", "old 1", "new"]
    await worker.stop()
    await running


async def test_what_is_new_does_not_pass_what_is_still_in_the_table(bench: Bench, telegram: Telegram) -> None:
    await bench.leave(Message(PERSON, "old 0"), Message(PERSON, "old 1"))
    telegram.gate = asyncio.Event()
    bench.clock.now += POLL_SECONDS
    waiting = asyncio.create_task(bench.worker.idle())
    await telegram.began.get()
    bench.worker.put(await bench.commit(Message(PERSON, "new")))
    telegram.gate.set()
    await waiting
    assert telegram.texts == ["old 0", "old 1", "new"]


async def test_what_is_new_does_not_pass_what_did_not_fit_into_memory(
    open_database: Callable[[], Database], clock: Hands, telegram: Telegram
) -> None:
    database, last = open_database(), ROOM + 1
    async with database.unit() as unit:
        old = [Message(chat, f"old {chat}", priority=Priority.NOTIFICATION) for chat in range(1, last + 1)]
        await unit.outbox.add(old, clock.utc())
    async with working(database, clock, telegram.send) as bench:
        await bench.say(Message(last, "new"))
        for _ in range(20):
            await bench.wait(1.0)
    assert len(telegram.texts) == ROOM + 2
    assert telegram.texts.index(f"old {last}") < telegram.texts.index("new")


async def test_committed_and_never_handed_over_it_is_sent_after_the_restart(
    open_database: Callable[[], Database],
) -> None:
    clock = Hands()
    killed = Telegram(clock)
    async with working(open_database(), clock, killed.send) as bench:
        await bench.commit(Message(PERSON, "answer"))  # and here the process dies
        await bench.worker.idle()
        assert killed.texts == []
        database, telegram = open_database(), Telegram(clock)
        async with working(database, clock, telegram.send) as restarted:
            assert telegram.texts == ["answer"]
            assert await restarted.outbox() == []


async def test_the_rows_of_a_process_that_died_are_taken_over_when_its_lease_ends(
    open_database: Callable[[], Database],
) -> None:
    clock = Hands()
    dead = Bench(
        open_database(), clock, Worker(open_database(), Telegram(clock).send, clock, nobody, "dead", LongWaits())
    )
    await dead.commit(Message(PERSON, "answer"), Message(PERSON, "question"))
    telegram = Telegram(clock)
    async with working(open_database(), clock, telegram.send, "living") as bench:
        await bench.wait(LEASE.total_seconds() - 1.0)
        assert telegram.texts == []
        await bench.wait(POLL_SECONDS)
        assert telegram.texts == ["answer", "question"]


async def test_two_workers_on_one_database_send_each_message_once_and_in_order(
    open_shared: Callable[[], Database],
) -> None:
    clock = Hands()
    arrived: list[tuple[float, str]] = []
    first, second = Telegram(clock, arrived), Telegram(clock, arrived)
    chats = range(ROOM + 50)
    async with (
        working(open_shared(), clock, first.send, "first") as one,
        working(open_shared(), clock, second.send, "second") as two,
    ):
        await one.leave(*(Message(chat, f"{chat}.{number}") for number in range(2) for chat in chats))
        for _ in range(30):
            clock.now += 1.0
            await asyncio.gather(one.worker.idle(), two.worker.idle())
    texts = [words for _, words in arrived]
    assert sorted(texts) == sorted(f"{chat}.{number}" for chat in chats for number in range(2))
    assert all(texts.index(f"{chat}.0") < texts.index(f"{chat}.1") for chat in chats)
    assert not first.began.empty()
    assert not second.began.empty()


@pytest.mark.parametrize("seed", [0, 1, 18, 55])
async def test_whatever_goes_wrong_each_message_arrives_once_and_in_order_or_has_a_reason(
    bench: Bench, telegram: Telegram, seed: int
) -> None:
    chance = random.Random(seed)
    troubles: list[Answer] = [SLOW, AWAY, BROKEN, ValueError("a mistake"), Refused("message is too long")]
    spoken_to, left_for = [1, 2, 3, -4], [5, -6]
    chats = [*spoken_to, *left_for]
    telegram.chance = chance
    telegram.by_chat = {
        chat: [chance.choice(troubles) if chance.random() < 0.4 else Sent(9) for _ in range(25)] for chat in chats
    }
    written: dict[int, list[str]] = {chat: [] for chat in chats}
    for turn in range(12):
        batch = []
        among = left_for if chance.random() < 0.3 else spoken_to
        for chat in chance.choices(among, k=chance.randint(1, 6)):
            written[chat].append(f"{chat}:{turn}.{len(written[chat])}")
            batch.append(Message(chat, written[chat][-1], priority=chance.choice(list(Priority))))
        await (bench.leave if among is left_for else bench.say)(*batch)
        await bench.wait(chance.choice([0.0, 0.5, 3.0, 30.0]))
    telegram.by_chat = {}
    for _ in range(200):
        await bench.wait(10.0)
    left = await bench.outbox()
    assert [state for state, _, _ in left if state != "failed"] == []
    assert all(reason == "message is too long" for _, reason, _ in left)
    for chat in chats:
        mine = [words for words in telegram.texts if words.startswith(f"{chat}:")]
        assert mine == [words for words in written[chat] if words in mine]
    assert len(telegram.texts) + len(left) == sum(map(len, written.values()))


KILLED = """
import asyncio, os, random, signal, sys
from datetime import UTC, datetime
from bot.delivery.message import Message
from bot.delivery.worker import LEASE, Worker
from bot.outage import Clock
from bot.storage.database import Database
from bot.storage.secrets import KeyRing
from bot.storage.tables import OUTBOX
assert "aiogram" not in sys.modules, "the worker must not cost the seconds aiogram takes to import"

async def killed(message, message_id):
    print(message.text, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)

async def main(url, keys):
    worker = Worker(Database.open(url, KeyRing.parse(keys)), killed, Clock(), None, "one", random.Random())
    running = asyncio.create_task(worker.run())
    await worker.idle()
    now = datetime.now(UTC)
    async with worker._database.unit() as unit:
        rows = await unit.outbox.add([Message(7, "answer"), Message(7, "question")], now, worker.name, now + LEASE)
    worker.put(rows)
    await running

asyncio.run(main(*sys.argv[1:]))
"""


async def test_killed_in_the_middle_of_sending_everything_goes_out_after_the_restart(
    open_database: Callable[[], Database], url: str, key: str
) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", KILLED, url, key, stdout=asyncio.subprocess.PIPE
    )
    printed, _ = await process.communicate()
    assert (printed.split(), process.returncode) == ([b"answer"], -signal.SIGKILL)
    clock = Hands()
    telegram = Telegram(clock)
    async with working(open_database(), clock, telegram.send) as restarted:
        assert telegram.texts == ["answer", "question"]
        assert await restarted.outbox() == []


async def test_a_message_for_later_goes_when_its_time_comes_and_holds_nobody_back(
    bench: Bench, telegram: Telegram
) -> None:
    later = START + timedelta(hours=2)
    await bench.say(Message(PERSON, "reminder", not_before=later), Message(PERSON, "now"))
    assert telegram.texts == ["now"]
    await bench.wait(7199.0)
    assert telegram.texts == ["now"]
    await bench.wait(1.0 + POLL_SECONDS)
    assert telegram.texts == ["now", "reminder"]


async def with_lead(bench: Bench) -> int:
    async with bench.database.unit() as unit:
        person = await unit.people.ensure(PERSON, "ti", bench.clock.utc())
        lead = await unit.leads.open(
            NewLead(
                person_id=person.id,
                district="05913",
                municipality="Dortmund",
                locale="ti",
                flow="durchstarten",
                content_hash="c0ffee",
                outcome="eligible",
                rule="main-group",
                blocks=("FB1",),
                wish="any",
                contact="telegram",
                name="Saba",
                phone="",
                answers="{}",
                consent_id=None,
            ),
            bench.clock.utc(),
        )
        return lead.id


async def test_a_card_is_edited_where_it_stands(bench: Bench, telegram: Telegram) -> None:
    lead = await with_lead(bench)
    await bench.say(Message(COACH, "card", lead_id=lead, kind="card"))
    card = 1000
    await bench.say(Message(COACH, "claimed", lead_id=lead, edits="card"))
    await bench.say(Message(COACH, "closed", lead_id=lead, edits="card"))
    assert telegram.edited == [card, card]
    async with bench.database.unit() as unit:
        assert await unit.outbox.message_id_of(COACH, lead, "card") == card


async def test_a_card_is_edited_though_nothing_is_recorded_of_it_yet(bench: Bench, telegram: Telegram) -> None:
    lead = await with_lead(bench)
    telegram.by_chat[OTHER] = []
    await bench.say(
        Message(COACH, "card", lead_id=lead, kind="card"),
        Message(COACH, "claimed", lead_id=lead, edits="card"),
        *(Message(chat, "busy") for chat in range(200, 220)),
    )
    assert telegram.edited == [next(1000 + at for at, words in enumerate(telegram.texts) if words == "card")]


async def test_an_edit_of_a_card_that_never_came_is_given_up_soon(bench: Bench, telegram: Telegram) -> None:
    lead = await with_lead(bench)
    await bench.say(Message(COACH, "claimed", lead_id=lead, edits="card"), Message(COACH, "next"))
    await bench.wait(1.0)
    await bench.wait(2.0)
    assert telegram.texts == ["next"]
    assert await bench.outbox() == [("failed", "the message to edit was not sent", None)]


async def test_a_message_that_cannot_be_recorded_is_not_sent_again(
    open_database: Callable[[], Database], caplog: pytest.LogCaptureFixture
) -> None:
    clock = Hands()
    telegram = Telegram(clock)
    database = open_database()
    caplog.set_level(logging.INFO, "bot.delivery")
    async with working(database, clock, telegram.send) as bench:
        rows = await bench.commit(Message(PERSON, "one"), Message(PERSON, "two"))
        async with database.unit() as unit:
            await unit.session.execute(text("ALTER TABLE outbox RENAME TO away"))
        bench.worker.put(rows)
        await bench.worker.idle()
        for _ in range(20):
            await bench.wait(10.0)
        assert telegram.texts == ["one", "two"]
        async with database.unit() as unit:
            await unit.session.execute(text("ALTER TABLE away RENAME TO outbox"))
        for _ in range(4):
            await bench.wait(10.0)
        assert await bench.outbox() == []
    assert telegram.texts == ["one", "two"]
    lines = [record.getMessage() for record in caplog.records]
    assert len(lines) == 2
    assert lines[0].startswith("the outbox: OperationalError at bot/")
    assert lines[1].startswith("the outbox: works again after ")


async def test_one_row_that_cannot_be_recorded_keeps_no_other_from_it(
    bench: Bench, telegram: Telegram, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "bot.delivery")
    rows = await bench.commit(*(Message(chat, f"to {chat}") for chat in (1, 2, 3)))
    stuck = "BEFORE DELETE ON outbox WHEN old.id = 1 BEGIN SELECT RAISE(ABORT, 'stuck'); END"
    async with bench.database.unit() as unit:
        await unit.session.execute(text(f"CREATE TRIGGER stuck {stuck}"))
    bench.worker.put(rows)
    for _ in range(40):
        await bench.wait(5.0)
    assert await bench.outbox() == [("waiting", "", "one")]
    assert sorted(telegram.texts) == ["to 1", "to 2", "to 3"]
    assert len(caplog.records) == 1


async def test_stopping_lets_what_is_on_its_way_arrive_and_gives_the_rest_back(
    bench: Bench, telegram: Telegram
) -> None:
    telegram.gate = asyncio.Event()
    bench.worker.put(await bench.commit(Message(PERSON, "on its way"), Message(PERSON, "waiting")))
    await telegram.began.get()
    stopping = asyncio.create_task(bench.worker.stop())
    await asyncio.sleep(0)
    telegram.gate.set()
    await stopping
    assert telegram.texts == ["on its way"]
    assert await bench.outbox() == [("waiting", "", None)]


async def test_stopping_does_not_wait_for_ever(bench: Bench, telegram: Telegram) -> None:
    telegram.gate = asyncio.Event()
    bench.clock.hurried = True
    bench.worker.put(await bench.commit(Message(PERSON, "stuck")))
    await telegram.began.get()
    await bench.worker.stop()
    assert telegram.texts == []
    assert await bench.outbox() == [("waiting", "", None)]


async def test_what_is_held_too_long_is_given_back_and_goes_when_it_can(bench: Bench, telegram: Telegram) -> None:
    group = -100
    await bench.say(*(Message(group, f"{number:02}") for number in range(70)))
    for _ in range(320):
        await bench.wait(1.0)
        async with bench.database.unit() as unit:
            overheld = OUTBOX.c.leased_until <= bench.clock.utc()
            assert await unit.session.scalar(select(func.count()).select_from(OUTBOX).where(overheld)) == 0
    assert telegram.texts == [f"{number:02}" for number in range(70)]
    assert await bench.outbox() == []


async def test_what_is_patient_waits_longer_and_longer_and_ends_after_two_days(
    bench: Bench, telegram: Telegram
) -> None:
    telegram.by_chat[PERSON] = [TryAgain("SMTP 451", patient=True)] * PATIENT_TRIES
    await bench.say(Message(PERSON, "patient"))
    assert await bench.outbox() == [("waiting", "", None)]
    for _ in range(46):
        await bench.wait(PATIENT_WAIT_SECONDS)
    await bench.say(Message(OTHER, "others go on"))
    assert telegram.texts == ["others go on"] and len(telegram.by_chat[PERSON]) > 0
    for _ in range(PATIENT_TRIES):
        await bench.wait(PATIENT_WAIT_SECONDS)
    assert bench.blocked == [PERSON]
    assert ("failed", "SMTP 451", None) in await bench.outbox()


async def test_one_worker_sends_mail_and_the_other_everything_else(
    open_shared: Callable[[], Database], clock: Hands, telegram: Telegram
) -> None:
    mailbox, mailed = mail_chat(3), Telegram(clock)
    async with working(open_shared(), clock, telegram.send) as bench:
        other = Worker(open_shared(), mailed.send, clock, nobody, "mail", LongWaits(), mail=True)
        running = asyncio.create_task(other.run())
        await bench.say(Message(mailbox, "by mail"), Message(PERSON, "by Telegram"))
        await bench.wait(POLL_SECONDS)
        await other.idle()
        await other.stop()
        await running
    assert (telegram.texts, mailed.texts) == (["by Telegram"], ["by mail"])
