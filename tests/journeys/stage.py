"""The whole bot on a stage: the real app and database, Telegram played by the sandbox, people and coaches to drive.

Nothing here sleeps: whoever acts waits until the bot has taken the update and everything it said has arrived.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial
from typing import Any

from aiogram.client.session.aiohttp import AiohttpSession
from sqlalchemy import text

from bot.app import BEFORE_TELLING_SECONDS, SWEEP_EVERY_SECONDS, App
from bot.content import Content
from bot.sandbox import Call, Sandbox
from bot.settings import Settings
from bot.storage.coaches import MAIL_CHATS, Area, mail_chat
from bot.storage.secrets import KeyRing
from bot.ticker import TICK_SECONDS
from tests.journeys.clock import DrivenClock
from tests.journeys.player import BEGIN, Player

DORTMUND = "05913"
PATIENCE = 20.0
NOBODY = 1
"""A chat that nobody on a stage has."""


async def _close_at_once(session: AiohttpSession) -> None:
    """What aiogram's client does when it closes, without its pause for TLS."""
    if session._session is not None:
        await session._session.close()


class Stage:
    """One bot, the Telegram it talks to, its database and its clock."""

    def __init__(self, content: Content, database_url: str, clock: DrivenClock) -> None:
        self.content = content
        self.database_url = database_url
        self.key = KeyRing.generate()
        self.clock = clock
        self.sandbox = Sandbox(clock=self.clock.utc)
        self.url = ""
        self.noted: set[str] = set()
        """What was typed: none of it may stand in a log."""
        self.shared: set[str] = set()
        """Phone numbers given to the bot on purpose."""
        self.troubled = False
        """Whether calls may fail, because a test ordered it."""
        self._running: tuple[App, asyncio.Task[Any]] | None = None

    @property
    def app(self) -> App:
        """The bot that runs now."""
        assert self._running is not None
        return self._running[0]

    @property
    def runs(self) -> bool:
        """Whether a bot runs."""
        return self._running is not None

    def settings(self, **more: Any) -> Settings:
        """Settings for this stage."""
        given: dict[str, Any] = {
            "bot_token": self.sandbox.token,
            "telegram_api_url": self.url,
            "database_url": self.database_url,
            "data_key": self.key,
        }
        return Settings(_env_file=None, **(given | more))  # type: ignore[call-arg]  # the library adds it at run time

    def new_app(self, **settings: Any) -> App:
        """A bot that does not run yet."""
        app = App(self.settings(**settings), self.content, self.clock)
        session = app.bot.session
        assert isinstance(session, AiohttpSession)
        setattr(session, "close", partial(_close_at_once, session))  # noqa: B010 - mypy takes no method for a value
        return app

    async def starts_bot(self, **settings: Any) -> App:
        """Lets the bot serve."""
        app = self.new_app(**settings)
        self._running = app, asyncio.create_task(app.run())
        return app

    async def stops_bot(self) -> None:
        """Stops the bot as Ctrl-C does."""
        if self._running is not None:
            (_, task), self._running = self._running, None
            task.cancel()
            with self.clock.running():
                await asyncio.gather(task, return_exceptions=True)

    async def begins_to_tell(self) -> None:
        """Lets the time pass after which the bot tells Telegram what to show."""
        await self.settles()
        self.clock.forward(timedelta(seconds=BEFORE_TELLING_SECONDS))

    async def settles(self) -> None:
        """Waits until every update is handled and everything the bot said has arrived."""
        async with asyncio.timeout(PATIENCE):
            await self.sandbox.confirmed(PATIENCE)
            await self._sends()
            while await self.count(f"outbox WHERE {self._on_its_way}"):
                self.clock.forward(timedelta(seconds=1))
                await self._sends()

    async def _sends(self) -> None:
        await self.app.worker.idle()
        if self.app.mailing is not None:
            await self.app.mailing.worker.idle()

    @property
    def _on_its_way(self) -> str:
        """What is waited for: mail that waits for its next try is not, nor any where mail is not set up."""
        mail = f"chat_id < {MAIL_CHATS}"
        late = f"{mail} AND chat_id IN (SELECT chat_id FROM outbox WHERE retry_at IS NOT NULL)"
        late = late if self.app.mailing is not None else mail
        return f"state = 'waiting' AND NOT ({late})"

    async def until(self, condition: Callable[[], Any]) -> Any:
        """Waits for something in the sandbox."""
        return await self.sandbox.until(condition, PATIENCE)

    async def passes(self, span: timedelta) -> None:
        """Lets time pass, at least as long as the sweep sleeps; the sweep is over then, and what was due is done."""
        swept = self.clock.next_nap_of(SWEEP_EVERY_SECONDS)
        await self.ticks(span)
        await asyncio.wait_for(swept, PATIENCE)

    async def ticks(self, span: timedelta = timedelta(seconds=TICK_SECONDS)) -> None:
        """Lets time pass, at least one tick; timers that are due then have done what they do."""
        ticked = self.clock.next_nap_of(TICK_SECONDS)
        self.clock.forward(span)
        await asyncio.wait_for(ticked, PATIENCE)

    def somebody(self, name: str = "Olena", language: str | None = "en", **more: Any) -> Player:
        """A new person who has not written yet; last name, user name and number are never to be passed on."""
        number = len(self.sandbox.people)
        more = {"last_name": f"Familyname{number}", "username": f"username_{number}"} | more
        return Player(self, self.sandbox.person(name, language, **more))

    async def person(self, *answers: str, language: str = "en") -> Player:
        """Somebody who has started, chosen English, agreed and given `answers`."""
        player = self.somebody(language=language)
        await player.answers("/start", *BEGIN, *answers)
        return player

    async def coach(self, name: str = "Sara Yilmaz", *areas: str, telegram: str = "Coach", **more: Any) -> Player:
        """Somebody who has joined as a coach of `areas` ("05913" or "05754/Gütersloh"; Dortmund when none is given)."""
        player = self.somebody(telegram, "de")
        await player.starts(f"coach_{await self.invitation(name, *areas, **more)}")
        return player

    async def mail_coach(self, name: str = "Mona Meier", email: str = "mona@example.org", *areas: str) -> int:
        """The id of a coach of `areas` who has no Telegram."""
        async with self.app.database.unit() as unit:
            served = [Area(*area.split("/", 1)) for area in areas or (DORTMUND,)]
            expires = self.clock.utc() + timedelta(days=1)
            token = await unit.coaches.invite(name=name, expires_at=expires, areas=served)
            coach = await unit.coaches.redeem(token, NOBODY, self.clock.utc())
            assert not isinstance(coach, str)
            await unit.coaches.change(coach.id, chat_id=mail_chat(coach.id), email=email)
            return coach.id

    async def invitation(self, name: str, *areas: str, days: int = 1, **more: Any) -> str:
        """A token that makes somebody a coach."""
        served = [Area(*area.split("/", 1)) for area in areas or (DORTMUND,)]
        async with self.app.database.unit() as unit:
            expires = self.clock.utc() + timedelta(days=days)
            return await unit.coaches.invite(name=name, expires_at=expires, areas=served, **more)

    async def coordinator(self, name: str = "Karin Kord") -> Player:
        """Somebody who gets what nobody else can take."""
        player = self.somebody("Coordinator", "de")
        async with self.app.database.unit() as unit:
            expires = self.clock.utc() + timedelta(days=1)
            token = await unit.coaches.invite(name=name, expires_at=expires, coordinator=True)
        await player.starts(f"coach_{token}")
        return player

    async def sql(self, query: str) -> list[Any]:
        """Rows of the raw database."""
        async with self.app.database.unit() as unit:
            return list(await unit.session.execute(text(query)))

    async def count(self, table: str) -> int:
        """How many rows there are."""
        return int((await self.sql(f"SELECT count(*) FROM {table}"))[0][0])

    def told(self, player: Player) -> list[Call]:
        """Every call that wrote to somebody."""
        return [call for call in self.sandbox.calls if call.chat_id == player.id]

    def check_calls(self) -> None:
        """No call was wrong, and none told anybody a number, a last name or a user name of somebody else."""
        if not self.troubled:
            wrong = [call for call in self.sandbox.calls if call.status >= 400]
            assert wrong == [], wrong
        secrets: Sequence[str] = [
            secret
            for person in self.sandbox.people
            for secret in (person.phone_number, person.user.username, person.user.last_name)
            if secret and secret not in self.shared
        ]
        for call in self.sandbox.calls:
            said = json.dumps(call.parameters, ensure_ascii=False).replace(" ", "")  # numbers are written in groups
            assert not any(secret in said for secret in secrets), call


@asynccontextmanager
async def staged(
    content: Content, database_url: str, clock: DrivenClock | None = None, *, run: bool = True
) -> AsyncIterator[Stage]:
    """A stage with a running bot; checks its calls at the end."""
    stage = Stage(content, database_url, clock or DrivenClock())
    async with stage.sandbox.serving() as stage.url:
        try:
            if run:
                await stage.starts_bot()
            yield stage
        finally:
            await stage.stops_bot()
    stage.check_calls()
