"""The sandbox: Telegram on this machine, with people in it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

from telegram import User

from bot.sandbox.faults import Call, Fault
from bot.sandbox.groups import Group
from bot.sandbox.limits import FloodControl, Limits
from bot.sandbox.people import Person
from bot.sandbox.server import served
from bot.sandbox.world import Profile, StoredFile, World

TOKEN = "4242424242:AAsandbox-sandbox-sandbox-sandbox-00"  # noqa: S105 - opens nothing but this sandbox


def _now() -> datetime:
    return datetime.now(UTC)


class Sandbox:
    """A Telegram of one's own for one bot.

        sandbox = Sandbox()
        async with sandbox.serving() as url:          # the bot talks to url with sandbox.token
            amina = sandbox.person(first_name="Amina", language_code="ar")
            await amina.starts()
            question = await amina.waits_for()
            await amina.presses(question, "Yes")

    clock  gives the time for dates, limits and lifetimes
    """

    def __init__(
        self,
        token: str = TOKEN,
        username: str = "sandbox_bot",
        name: str = "Sandbox",
        clock: Callable[[], datetime] = _now,
    ) -> None:
        self._world = World(token, username, name, clock)
        self.people: list[Person] = []

    @property
    def token(self) -> str:
        return self._world.token

    @property
    def bot(self) -> User:
        """The bot as people see it."""
        return self._world.bot

    @property
    def calls(self) -> list[Call]:
        """Every call of the Bot API so far, oldest first."""
        return self._world.calls

    @property
    def profile(self) -> Profile:
        """Commands, names and descriptions the bot has set."""
        return self._world.profile

    @property
    def pending_updates(self) -> int:
        """Updates the bot has not confirmed yet."""
        return len(self._world.updates.pending)

    @property
    def webhook_error(self) -> str:
        """What went wrong with the webhook last, as `getWebhookInfo` tells it; "" for nothing."""
        return (self._world.webhook.info().last_error_message or "") if self._world.webhook is not None else ""

    def file(self, file_id: str) -> StoredFile:
        """A file somebody has sent; KeyError for an unknown id."""
        return self._world.files[file_id]

    @asynccontextmanager
    async def serving(self, port: int = 0, host: str = "127.0.0.1") -> AsyncIterator[str]:
        """Serves the Bot API until the block ends; gives its address. Port 0 takes any free one."""
        async with served(self._world, host, port) as url:
            yield url

    def person(
        self,
        first_name: str = "Amina",
        language_code: str | None = "en",
        user_id: int | None = None,
        last_name: str | None = None,
        username: str | None = None,
        phone_number: str = "",
    ) -> Person:
        """Somebody new. The bot cannot write to them before they have written to it."""
        number = user_id or 5_000_000_000 + self._world.number()
        user = User(number, first_name, False, last_name, username, language_code)
        self._world.users[number] = user
        person = Person(self._world, user, phone_number or f"+49151{number % 100_000_000:08}")
        self.people.append(person)
        return person

    def group(self, title: str, members: Sequence[Person], *, topics: bool = False) -> Group:
        """A new group without the bot, a supergroup where it has topics; `await group.adds_bot(by)` adds it."""
        return Group(self._world, title, tuple(members), topics=topics)

    def limits_sending(self, limits: Limits | None) -> None:
        """Plays Telegram's limits on sending from now on; None plays none, as at first."""
        self._world.flood = FloodControl(limits) if limits is not None else None

    def orders(
        self, fault: Fault, method: str = "", times: int = 1, where: Callable[[Call], bool] | None = None
    ) -> None:
        """Makes the next calls run into `fault`.

        method  only calls of this method; "" is any
        times   how many calls
        where   only calls for which this is true
        """
        self._world.faults.order(fault, method, times, where)

    def clears_faults(self) -> None:
        """Forgets the troubles ordered and not met yet."""
        self._world.faults.clear()

    def listen(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Calls `listener` after every change, in the event loop; call what it gives back to stop."""
        return self._world.listen(listener)

    async def until(
        self,
        condition: Callable[[], Any],
        timeout: float = 10,  # noqa: ASYNC109 - whoever waits says how long
    ) -> Any:
        """Waits until `condition()` is true, looking after every change, and gives its value; raises TimeoutError."""
        return await self._world.until(condition, timeout)

    async def confirmed(self, timeout: float = 10) -> None:  # noqa: ASYNC109 - whoever waits says how long
        """Waits until the bot has confirmed every update."""
        await self.until(lambda: not self._world.updates.pending, timeout)

    def called(self, method: str) -> list[Call]:
        """The calls of one method so far."""
        return [call for call in self._world.calls if call.method.lower() == method.lower()]
