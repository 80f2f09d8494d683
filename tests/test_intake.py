"""Updates from a Telegram of our own: acknowledged after the commit only, whatever goes wrong on either side."""

import asyncio
import io
import json
import logging
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import Update
from aiohttp import ClientError, ClientSession, TCPConnector, web

from bot.intake import BATCH, Stopped, polling, webhook
from bot.outage import Clock
from bot.sandbox import Drops, Garbles, Person, Refuses, Sandbox

SECRET = "a-secret_of-the_webhook"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


class LocalSession(AiohttpSession):
    """aiogram's client without the pause it makes for TLS when it closes."""

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()


def bot_at(address: str, token: str) -> Bot:
    return Bot(token, LocalSession(api=TelegramAPIServer.from_base(address)))


class Leaps(Clock):
    """A clock that leaps over every wait, and does what a test has planned for one."""

    def __init__(self) -> None:
        self.now = 0.0
        self.waits: list[float] = []
        self.plans: dict[int, Callable[[], Awaitable[Any]]] = {}

    def monotonic(self) -> float:
        return self.now

    def utc(self) -> datetime:
        return datetime(2026, 11, 22, tzinfo=UTC) + timedelta(seconds=self.now)

    async def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds
        if (plan := self.plans.get(len(self.waits))) is not None:
            await plan()
        await asyncio.sleep(0)


class LongWaits(random.Random):
    """Chance that never shortens a wait."""

    def random(self) -> float:
        return 0.0


@dataclass
class Commits:
    """What a turn does with a batch, as far as intake can see: commits it, or raises."""

    batches: list[list[str]] = field(default_factory=list)
    poison: set[str] = field(default_factory=set)
    away: int = 0
    tried: int = 0
    gate: asyncio.Event | None = None
    began: asyncio.Queue[int] = field(default_factory=asyncio.Queue)

    async def handle(self, updates: list[Update]) -> None:
        self.tried += 1
        self.began.put_nowait(len(updates))
        if self.gate is not None:
            await self.gate.wait()
        said = [update.message.text or "" if update.message else "" for update in updates]
        if self.away:
            self.away -= 1
            raise ConnectionError("what somebody wrote")
        if self.poison.intersection(said):
            raise ValueError("what somebody wrote")
        self.batches.append(said)

    @property
    def said(self) -> list[str]:
        return [text for batch in self.batches for text in batch]


@pytest.fixture
def clock() -> Leaps:
    return Leaps()


@pytest.fixture
def commits() -> Commits:
    return Commits()


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox()


@pytest.fixture
def amina(sandbox: Sandbox) -> Person:
    return sandbox.person("Amina", "ar")


@pytest.fixture
def bilal(sandbox: Sandbox) -> Person:
    return sandbox.person("Bilal", "en")


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[Bot]:
    async with sandbox.serving() as address:
        bot = bot_at(address, sandbox.token)
        yield bot
        await bot.session.close()


@asynccontextmanager
async def polled(bot: Bot, commits: Commits, clock: Clock) -> AsyncIterator[asyncio.Task[Stopped]]:
    task = asyncio.create_task(polling(bot, commits.handle, clock, LongWaits()))
    try:
        yield task
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name == "bot.intake"]


async def test_a_batch_is_handled_in_order_and_then_confirmed(
    sandbox: Sandbox, bot: Bot, clock: Leaps, commits: Commits, amina: Person, bilal: Person
) -> None:
    for number in range(3):
        await amina.types(f"a{number}")
        await bilal.types(f"b{number}")
    async with polled(bot, commits, clock):
        await sandbox.confirmed()
        await amina.types("more")
        await sandbox.confirmed()
    assert commits.batches == [["a0", "b0", "a1", "b1", "a2", "b2"], ["more"]]
    asked = sandbox.called("getUpdates")[0].parameters
    assert asked["limit"] == BATCH
    assert asked["allowed_updates"] == ["message", "callback_query", "my_chat_member"]
    assert clock.waits == []


async def test_nothing_is_confirmed_before_it_is_committed(
    sandbox: Sandbox, bot: Bot, clock: Leaps, commits: Commits, amina: Person
) -> None:
    commits.gate = asyncio.Event()
    await amina.types("answer")
    async with polled(bot, commits, clock):
        await commits.began.get()
        assert sandbox.pending_updates == 1
        assert len(sandbox.called("getUpdates")) == 1
        commits.gate.set()
        await sandbox.confirmed()
    assert commits.batches == [["answer"]]


async def test_many_updates_come_a_hundred_at_a_time(
    sandbox: Sandbox, bot: Bot, clock: Leaps, commits: Commits, amina: Person
) -> None:
    for number in range(250):
        await amina.types(f"{number}")
    async with polled(bot, commits, clock):
        await sandbox.confirmed()
    assert [len(batch) for batch in commits.batches] == [100, 100, 50]
    assert commits.said == [f"{number}" for number in range(250)]


async def test_a_batch_that_could_not_be_committed_comes_again_and_nothing_is_given_up(
    sandbox: Sandbox, bot: Bot, clock: Leaps, commits: Commits, amina: Person, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "bot.intake")
    commits.away = 20
    await amina.types("one")
    await amina.types("two")
    async with polled(bot, commits, clock):
        await sandbox.confirmed()
    assert commits.said == ["one", "two"]
    assert clock.waits == sorted(clock.waits)
    assert clock.waits[:3] == [1.0, 2.0, 4.0]
    failing, working = lines(caplog)
    assert failing.startswith("handling updates: ConnectionError at bot/intake.py:")
    assert working == f"handling updates: works again after {sum(clock.waits):.0f} s"


async def test_one_poisonous_update_is_given_up_and_the_others_are_handled(
    sandbox: Sandbox,
    bot: Bot,
    clock: Leaps,
    commits: Commits,
    amina: Person,
    bilal: Person,
    caplog: pytest.LogCaptureFixture,
) -> None:
    commits.poison = {"poison"}
    await amina.types("before")
    await bilal.types("poison")
    await amina.types("after")
    poisoned = sandbox.pending_updates
    async with polled(bot, commits, clock):
        await sandbox.confirmed()
        await amina.types("later")
        await sandbox.confirmed()
    assert poisoned == 3
    assert commits.said == ["before", "after", "later"]
    given_up = [line for line in lines(caplog) if "given up" in line]
    assert given_up == ["update 100000002 cannot be handled and is given up"]
    assert "what somebody wrote" not in caplog.text
    assert len(clock.waits) == 2


async def test_a_poisonous_update_alone_is_not_given_up_before_another_one_gets_through(
    sandbox: Sandbox,
    bot: Bot,
    clock: Leaps,
    commits: Commits,
    amina: Person,
    bilal: Person,
    caplog: pytest.LogCaptureFixture,
) -> None:
    commits.poison = {"poison"}
    await bilal.types("poison")
    clock.plans[30] = lambda: amina.types("fine")
    async with polled(bot, commits, clock):
        await sandbox.confirmed()
    assert len(clock.waits) == 30
    assert max(clock.waits) == 60.0
    assert commits.said == ["fine"]
    assert [line for line in lines(caplog) if "given up" in line] == [
        "update 100000001 cannot be handled and is given up"
    ]


async def test_a_database_that_goes_away_in_between_costs_no_update(
    sandbox: Sandbox, bot: Bot, clock: Leaps, commits: Commits, amina: Person
) -> None:
    """The first updates are committed one by one, then the database goes: the rest is not taken for poison."""
    commits.poison = {"once"}
    for words in ("one", "once", "two", "three"):
        await amina.types(words)
    handle = commits.handle

    async def goes_away(updates: list[Update]) -> None:
        await handle(updates)
        if commits.batches == [["one"]]:
            commits.away = 7

    async def comes_back() -> None:
        commits.poison.clear()

    clock.plans[4] = comes_back
    task = asyncio.create_task(polling(bot, goes_away, clock, LongWaits()))
    await sandbox.confirmed()
    task.cancel()
    assert sorted(commits.said) == sorted(["one", "once", "two", "three"])


async def test_an_update_that_cannot_be_read_holds_up_no_other(
    sandbox: Sandbox, bot: Bot, clock: Leaps, commits: Commits, amina: Person, caplog: pytest.LogCaptureFixture
) -> None:
    person = {"id": 7, "is_bot": False, "first_name": "A"}
    message = {"message_id": 1, "date": 1_700_000_000, "chat": {"id": 7, "type": "private"}, "from": person}
    result = [
        {"update_id": 4, "message": {**message, "text": "readable"}},
        {"update_id": 5, "message": {"text": "of a kind nobody knows"}},
    ]
    sandbox.orders(Garbles(200, json.dumps({"ok": True, "result": result}).encode()), "getUpdates")
    await amina.types("next")
    async with polled(bot, commits, clock):
        await sandbox.confirmed()
    assert commits.said == ["readable", "next"]
    assert sandbox.calls[1].parameters["offset"] == 6
    assert lines(caplog) == ["update 5 cannot be read and is given up"]


async def test_a_wrong_token_ends_polling_with_what_to_do(sandbox: Sandbox, clock: Leaps, commits: Commits) -> None:
    async with sandbox.serving() as address:
        bot = bot_at(address, "42:wrong")
        stopped = await polling(bot, commits.handle, clock, LongWaits())
        await bot.session.close()
    assert stopped == Stopped(
        "Telegram does not know this bot token (Unauthorized): check BOT_TOKEN and TELEGRAM_API_URL"
    )


async def test_an_address_without_a_bot_api_ends_polling(
    sandbox: Sandbox, bot: Bot, clock: Leaps, commits: Commits
) -> None:
    sandbox.orders(Refuses(404, "Not Found"), "getUpdates")
    stopped = await polling(bot, commits.handle, clock, LongWaits())
    assert "(Not Found)" in stopped.why


async def test_another_poller_is_told_of_once_and_waited_for(
    sandbox: Sandbox, bot: Bot, clock: Leaps, commits: Commits, amina: Person, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "bot.intake")
    await amina.types("answer")
    sandbox.orders(Refuses(409, "Conflict: terminated by other getUpdates request"), "getUpdates", times=10)
    async with polled(bot, commits, clock):
        await sandbox.confirmed()
    assert commits.said == ["answer"]
    warned, back = lines(caplog)
    assert "somebody else receives this bot's updates: Conflict: terminated by other getUpdates request" in warned
    assert back.startswith("polling Telegram: works again after ")


TROUBLES = [Refuses(500), Refuses(502, "Bad Gateway"), Drops(), Garbles(), Garbles(200, b"[]"), Garbles(500, b"{}")]


@pytest.mark.parametrize("trouble", TROUBLES, ids=str)
async def test_a_telegram_in_trouble_costs_two_lines_and_no_update(
    sandbox: Sandbox,
    bot: Bot,
    clock: Leaps,
    commits: Commits,
    amina: Person,
    caplog: pytest.LogCaptureFixture,
    trouble: Refuses | Drops | Garbles,
) -> None:
    caplog.set_level(logging.INFO, "bot.intake")
    await amina.types("answer")
    sandbox.orders(trouble, "getUpdates", times=8)
    async with polled(bot, commits, clock):
        await sandbox.confirmed()
    assert commits.said == ["answer"]
    assert clock.waits == [1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0, 60.0]
    down, up = lines(caplog)
    assert down.startswith("polling Telegram: ")
    assert up == "polling Telegram: works again after 183 s"


async def test_after_trouble_it_asks_without_waiting_whether_all_is_well(
    sandbox: Sandbox, bot: Bot, clock: Leaps, commits: Commits, amina: Person
) -> None:
    await amina.types("before")
    sandbox.orders(Refuses(500), "getUpdates")
    async with polled(bot, commits, clock):
        await sandbox.confirmed()
        await amina.types("after")
        await sandbox.confirmed()
    waits = [call.parameters.get("timeout", 0) for call in sandbox.called("getUpdates")]
    assert waits[:3] == [50, 0, 50]


async def test_a_second_trouble_begins_with_short_waits_again(
    sandbox: Sandbox, bot: Bot, clock: Leaps, commits: Commits, amina: Person
) -> None:
    async with polled(bot, commits, clock):
        for words in ("one", "two"):
            sandbox.orders(Refuses(500), "getUpdates", times=3, where=lambda call: not commits.away)
            commits.away = 2
            await amina.types(words)
            await sandbox.confirmed()
    assert clock.waits == [1.0, 2.0, 1.0, 2.0, 4.0, 1.0, 2.0, 1.0, 2.0, 4.0]


async def test_asked_to_wait_it_waits_that_long(
    sandbox: Sandbox, bot: Bot, clock: Leaps, commits: Commits, amina: Person
) -> None:
    await amina.types("answer")
    sandbox.orders(Refuses(429, "Too Many Requests: retry after 13", {"retry_after": 13}), "getUpdates")
    async with polled(bot, commits, clock):
        await sandbox.confirmed()
    assert clock.waits == [13.0]


async def test_a_network_that_goes_and_comes_back_costs_two_lines_and_no_update(
    sandbox: Sandbox, clock: Leaps, commits: Commits, amina: Person, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "bot.intake")
    async with sandbox.serving() as address:
        port = int(address.rsplit(":", 1)[1])
    bot = bot_at(address, sandbox.token)
    back = asyncio.Event()
    served = asyncio.Event()

    async def comes_back() -> None:
        back.set()
        await served.wait()

    clock.plans[5] = comes_back
    await amina.types("answer")
    async with polled(bot, commits, clock):
        await back.wait()
        async with sandbox.serving(port=port):
            served.set()
            await sandbox.confirmed()
    await bot.session.close()
    assert commits.said == ["answer"]
    assert lines(caplog) == [
        "polling Telegram: ClientConnectorError",
        "polling Telegram: works again after 31 s",
    ]
    assert sandbox.token not in caplog.text


async def test_cancelling_ends_a_waiting_poll_at_once(
    sandbox: Sandbox, bot: Bot, clock: Leaps, commits: Commits
) -> None:
    task = asyncio.create_task(polling(bot, commits.handle, clock, LongWaits()))
    await sandbox.until(lambda: sandbox.calls)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_cancelling_in_the_middle_of_a_batch_leaves_it_unconfirmed(
    sandbox: Sandbox, bot: Bot, clock: Leaps, commits: Commits, amina: Person
) -> None:
    commits.gate = asyncio.Event()
    await amina.types("answer")
    async with polled(bot, commits, clock):
        await commits.began.get()
    assert commits.batches == []
    assert sandbox.pending_updates == 1


# Webhook


@dataclass
class Post:
    """A webhook of ours, and posting to it."""

    client: ClientSession
    address: str
    arrived: asyncio.Queue[str]

    async def all_arrive(self, count: int) -> None:
        """Wait until so many more requests stand before the handler, which has their update as soon as it goes on."""
        for _ in range(count):
            await self.arrived.get()

    async def __call__(self, body: Any, secret: str | None = SECRET) -> int:
        headers = {} if secret is None else {HEADER: secret}
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        async with self.client.post(f"{self.address}/hook", data=data, headers=headers) as answer:
            assert await answer.read() == b""
            return answer.status


def update(update_id: int, text: str = "hello") -> dict[str, Any]:
    person = {"id": 7, "is_bot": False, "first_name": "A"}
    message = {"message_id": 1, "date": 1_700_000_000, "chat": {"id": 7, "type": "private"}, "from": person}
    return {"update_id": update_id, "message": {**message, "text": text}}


@pytest.fixture
async def post(bot: Bot, clock: Leaps, commits: Commits) -> AsyncIterator[Post]:
    arrived: asyncio.Queue[str] = asyncio.Queue()

    @web.middleware
    async def note(
        request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        await request.read()  # nothing is left to wait for between here and the batch
        arrived.put_nowait(request.path)
        return await handler(request)

    app = webhook(bot, commits.handle, clock, SECRET, "/hook")
    app.middlewares.append(note)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    async with ClientSession(connector=TCPConnector(limit=0)) as client:
        yield Post(client, f"http://{host}:{port}", arrived)
    await runner.cleanup()


async def test_pushed_updates_are_handled_and_confirmed(
    sandbox: Sandbox, bot: Bot, post: Post, commits: Commits, amina: Person
) -> None:
    await bot.set_webhook(f"{post.address}/hook", secret_token=SECRET)
    await amina.types("one")
    await amina.types("two")
    await sandbox.confirmed()
    assert commits.said == ["one", "two"]


async def test_what_could_not_be_committed_is_sent_again_by_telegram(
    sandbox: Sandbox, bot: Bot, post: Post, commits: Commits, amina: Person
) -> None:
    commits.away = 2
    await bot.set_webhook(f"{post.address}/hook", secret_token=SECRET)
    await amina.types("answer")
    await sandbox.confirmed()
    assert commits.said == ["answer"]
    assert commits.tried == 3


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET[:-1], SECRET + "x", "гриф"])
async def test_who_does_not_know_the_secret_is_not_heard(post: Post, commits: Commits, secret: str | None) -> None:
    assert await post(update(1), secret) == 401
    assert commits.tried == 0


NO_UPDATES: dict[str, object] = {
    "nothing": b"",
    "half": b'{"update_id": 1',
    "list": b"[]",
    "null": b"null",
    "not text": b"\xff\xfe",
    "deep": b"[" * 100_000,
    "no number": {"update_id": "x"},
    "no message": {"update_id": 1, "message": 5},
}


@pytest.mark.parametrize("body", NO_UPDATES.values(), ids=NO_UPDATES.keys())
async def test_what_is_not_an_update_is_refused(post: Post, commits: Commits, body: object) -> None:
    assert await post(body) == 400
    assert commits.tried == 0


async def test_a_body_too_large_is_refused(post: Post, commits: Commits) -> None:
    headers = {HEADER: SECRET}
    large = io.BytesIO(b" " * (1024 * 1024 + 1))
    async with post.client.post(f"{post.address}/hook", data=large, headers=headers) as answer:
        assert answer.status == 413
    assert commits.tried == 0


async def test_what_arrives_while_a_batch_commits_forms_the_next_and_is_answered_after_it(
    post: Post, commits: Commits
) -> None:
    commits.gate = asyncio.Event()
    requests = [asyncio.create_task(post(update(1)))]
    await commits.began.get()
    requests += [asyncio.create_task(post(update(number))) for number in range(150, 1, -1)]
    await post.all_arrive(150)
    assert not any(request.done() for request in requests)
    commits.gate.set()
    assert {await request for request in requests} == {200}
    assert [len(batch) for batch in commits.batches] == [1, 100, 49]


async def test_a_batch_is_handled_in_the_order_of_the_updates(post: Post, commits: Commits) -> None:
    commits.gate = asyncio.Event()
    requests = [asyncio.create_task(post(update(1, "1")))]
    await commits.began.get()
    requests += [asyncio.create_task(post(update(number, f"{number}"))) for number in (4, 2, 3)]
    await post.all_arrive(4)
    commits.gate.set()
    assert {await request for request in requests} == {200}
    assert commits.batches == [["1"], ["2", "3", "4"]]


async def test_one_poisonous_update_of_a_batch_fails_alone(post: Post, commits: Commits) -> None:
    commits.poison = {"poison"}
    commits.gate = asyncio.Event()
    requests = [asyncio.create_task(post(update(1, "first")))]
    await commits.began.get()
    requests += [asyncio.create_task(post(update(number, words))) for number, words in ((2, "fine"), (3, "poison"))]
    await post.all_arrive(3)
    commits.gate.set()
    assert [await request for request in requests] == [200, 200, 500]
    assert commits.said == ["first", "fine"]
    commits.poison.clear()
    assert await post(update(3, "poison")) == 200


async def test_an_update_that_fails_on_its_own_is_not_tried_twice_at_once(post: Post, commits: Commits) -> None:
    commits.poison = {"poison"}
    assert await post(update(1, "poison")) == 500
    assert commits.tried == 1


async def test_a_server_that_closes_lets_the_batch_end(bot: Bot, clock: Leaps, commits: Commits) -> None:
    commits.gate = asyncio.Event()
    runner = web.AppRunner(webhook(bot, commits.handle, clock, SECRET, "/hook"), access_log=None, shutdown_timeout=0.01)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    async with ClientSession() as client:
        request = asyncio.create_task(Post(client, f"http://{host}:{port}", asyncio.Queue())(update(1)))
        await commits.began.get()
        closing = asyncio.create_task(runner.cleanup())
        with pytest.raises(ClientError):
            await request
        assert not closing.done()
        commits.gate.set()
        await closing
    assert commits.said == ["hello"]


async def test_the_same_update_sent_twice_at_a_time_is_handled_once(post: Post, commits: Commits) -> None:
    commits.gate = asyncio.Event()
    requests = [asyncio.create_task(post(update(1)))]
    await commits.began.get()
    requests.append(asyncio.create_task(post(update(1))))
    await post.all_arrive(2)
    commits.gate.set()
    assert [await request for request in requests] == [200, 200]
    assert commits.said == ["hello"]


async def test_a_caller_who_hangs_up_takes_nothing_from_the_others(post: Post, commits: Commits) -> None:
    commits.gate = asyncio.Event()
    first = asyncio.create_task(post(update(1)))
    await commits.began.get()
    first.cancel()
    again = asyncio.create_task(post(update(1)))
    await post.all_arrive(2)
    commits.gate.set()
    assert await again == 200
    assert commits.said == ["hello"]


async def test_health_is_told_to_anybody(post: Post) -> None:
    async with post.client.get(f"{post.address}/healthz") as answer:
        assert (answer.status, await answer.text()) == (200, "ok")


def test_a_webhook_without_a_secret_is_a_mistake(clock: Leaps, commits: Commits) -> None:
    with pytest.raises(ValueError, match="secret"):
        webhook(Bot("42:TEST"), commits.handle, clock, "", "/hook")
