"""How updates come in: fetched or pushed, in batches, acknowledged to Telegram only after `handle` has committed them.

Importing this imports aiogram, which takes seconds.
"""

import asyncio
import hmac
import logging
import random
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramConflictError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.types import Update
from aiohttp import web
from pydantic import ValidationError

from bot.delivery.pacing import backoff
from bot.delivery.telegram import why
from bot.outage import Clock, Outage, where

log = logging.getLogger(__name__)

ALLOWED_UPDATES = ["message", "callback_query", "my_chat_member"]
BATCH = 100
HOLD_SECONDS = 50
LONGEST_WAIT_SECONDS = 60.0
TRIES_TOGETHER = 2
LARGEST_BODY = 1024 * 1024

Handle = Callable[[list[Update]], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Stopped:
    """Polling has ended for good, for a reason an operator has to remove."""

    why: str


@dataclass(frozen=True, slots=True)
class _Fetched:
    """A batch in order of `update_id`, and the offset that acknowledges all of it, unreadable updates included."""

    updates: list[Update]
    next_offset: int


@dataclass(frozen=True, slots=True)
class _Trouble:
    """Why there is no batch; `after` is the wait Telegram asked for."""

    kind: str
    what: str
    after: float | None = None


async def polling(
    bot: Bot, handle: Handle, clock: Clock, chance: random.Random, hold_seconds: int = HOLD_SECONDS
) -> Stopped:
    """Fetch updates and hand them to `handle` until cancelled, or until Telegram refuses the token.

    handle        commits a batch or raises; a batch it raised for is fetched again, so it must know the ids it has seen
    chance        the jitter of the waits between failures
    hold_seconds  how long Telegram may hold a request open when there is nothing new

    The offset moves only over what is committed. A batch that fails is tried again with growing waits, since mostly
    the database is away and nothing may be lost. From the third time on its updates are tried one by one. Those that
    fail alone, and once more right after a later one succeeded, are themselves the fault: each is given up with a
    line naming its id. While all fail, none is given up; the next fetch brings newer updates to tell by.
    """
    link, work = Outage(log, "polling Telegram", clock), Outage(log, "handling updates", clock)
    offset, unreached, failed = 0, 0, 0
    while True:
        # While something is wrong an empty answer comes at once, so that "works again" is not told a minute late.
        fetched = await _fetch(bot, offset, 0 if unreached else hold_seconds)
        match fetched:
            case Stopped():
                return fetched
            case _Trouble():
                unreached += 1
                link.down(fetched.what, fetched.kind)
                await clock.sleep(fetched.after or backoff(unreached, LONGEST_WAIT_SECONDS, chance.random()))
                continue
        unreached = 0
        link.up()
        if not fetched.updates:
            offset = fetched.next_offset
            continue
        if failed < TRIES_TOGETHER:
            left = [] if await _try(handle, fetched.updates, work) else fetched.updates
        else:
            left = await _one_by_one(handle, fetched.updates, work)
        if left:
            offset = left[0].update_id
            failed += 1
            await clock.sleep(backoff(failed, LONGEST_WAIT_SECONDS, chance.random()))
        else:
            offset = fetched.next_offset
            failed = 0
            work.up()


async def _fetch(bot: Bot, offset: int, hold_seconds: int) -> _Fetched | _Trouble | Stopped:
    try:
        updates = await bot.get_updates(
            offset=offset,
            limit=BATCH,
            timeout=hold_seconds,
            allowed_updates=ALLOWED_UPDATES,
            request_timeout=hold_seconds + 10,
        )
    except (TelegramUnauthorizedError, TelegramNotFound) as error:
        return Stopped(f"Telegram does not know this bot token ({why(error)}): check BOT_TOKEN and TELEGRAM_API_URL")
    except TelegramConflictError as error:
        return _Trouble("conflict", f"somebody else receives this bot's updates: {why(error)}")
    except TelegramRetryAfter as error:
        return _Trouble("network", why(error), float(error.retry_after))
    except ClientDecodeError as error:
        return _readable(bot, error.data, offset) or _Trouble("network", why(error))
    except Exception as error:  # whatever a foreign server or a network may do, the bot goes on
        return _Trouble("network", why(error))
    return _Fetched(updates, _after([update.update_id for update in updates], offset))


def _after(update_ids: Sequence[int], offset: int) -> int:
    return max(update_ids, default=offset - 1) + 1


def _readable(bot: Bot, answer: object, offset: int) -> _Fetched | None:
    """The updates that can be read in a well-formed answer of which aiogram refused some; None for any other answer.

    One update aiogram cannot read fails its whole batch, for ever: it is given up, and holds up no other.
    """
    match answer:
        case {"ok": True, "result": [*items]}:
            pass
        case _:
            return None
    updates: list[Update] = []
    update_ids: list[int] = []
    for item in items:
        match item:
            case {"update_id": int(update_id)}:
                update_ids.append(update_id)
            case _:
                return None
        try:
            updates.append(Update.model_validate(item, context={"bot": bot}))
        except ValidationError:
            log.error("update %d cannot be read and is given up", update_id)
    return _Fetched(updates, _after(update_ids, offset))


async def _try(handle: Handle, updates: list[Update], work: Outage) -> bool:
    try:
        await handle(updates)
    except Exception as error:  # an answer that is not committed is not acknowledged, whatever went wrong
        work.down(where(error))
        return False
    return True


async def _one_by_one(handle: Handle, updates: list[Update], work: Outage) -> list[Update]:
    """Handle each update alone; gives those, at the end, of which it cannot be told whether the fault is theirs."""
    doubtful: list[Update] = []
    for update in updates:
        if not await _try(handle, [update], work):
            doubtful.append(update)
            continue
        for suspect in doubtful:
            if not await _try(handle, [suspect], work):
                log.error("update %d cannot be handled and is given up", suspect.update_id)
        doubtful = []
    return doubtful


def webhook(bot: Bot, handle: Handle, clock: Clock, secret: str, path: str) -> web.Application:
    """An application that takes Telegram's updates at `path`, and answers `GET /healthz`.

    secret  what Telegram sends back in `X-Telegram-Bot-Api-Secret-Token`; must not be empty

    An update is answered 200 once `handle` has committed it, 500 when it failed together with others and alone, so that
    Telegram sends it again. Updates that arrive while one batch commits form the next.
    """
    if not secret:
        raise ValueError("a webhook without a secret would take updates from anybody")
    batches = _Batches(handle, Outage(log, "handling updates", clock))

    async def receive(request: web.Request) -> web.Response:
        given = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        if not hmac.compare_digest(given.encode(errors="surrogateescape"), secret.encode()):
            return web.Response(status=401)
        body = await request.read()
        try:
            update = Update.model_validate_json(body, context={"bot": bot})
        except ValidationError:
            log.warning("a webhook request of %d bytes is not an update", len(body))
            return web.Response(status=400)
        return web.Response(status=200 if await batches.handled(update) else 500)

    async def healthy(_request: web.Request) -> web.Response:
        return web.Response(text="ok")

    async def finish(_app: web.Application) -> None:
        await batches.finish()

    app = web.Application(client_max_size=LARGEST_BODY)
    app.router.add_post(path, receive)
    app.router.add_get("/healthz", healthy)
    app.on_cleanup.append(finish)
    return app


class _Batches:
    """Group commit: while one batch is being handled, what arrives becomes the next."""

    def __init__(self, handle: Handle, work: Outage) -> None:
        self._handle = handle
        self._work = work
        self._waiting: list[Update] = []
        self._answers: dict[int, asyncio.Future[bool]] = {}
        self._running: asyncio.Task[None] | None = None

    async def handled(self, update: Update) -> bool:
        """Whether `update` got committed. The same update sent twice at a time is handled once and answered twice."""
        answer = self._answers.get(update.update_id)
        if answer is None:
            answer = self._answers[update.update_id] = asyncio.get_running_loop().create_future()
            self._waiting.append(update)
        if self._running is None:
            self._running = asyncio.create_task(self._run())
        # Shielded: a caller that hangs up does not take the answer away from another one waiting for the same update.
        return await asyncio.shield(answer)

    async def finish(self) -> None:
        """Wait until what has arrived is handled."""
        if self._running is not None:
            await self._running

    async def _run(self) -> None:
        while self._waiting:
            self._waiting.sort(key=lambda update: update.update_id)
            batch, self._waiting = self._waiting[:BATCH], self._waiting[BATCH:]
            together = await _try(self._handle, batch, self._work)
            for update in batch:
                done = together or (len(batch) > 1 and await _try(self._handle, [update], self._work))
                if done:
                    self._work.up()
                self._answers.pop(update.update_id).set_result(done)
        self._running = None
