"""The composition root: settings → everything wired; start, handle, stop."""

from __future__ import annotations

import asyncio
import gc
import logging
import random
import socket
from collections import ChainMap
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial

# aiogram builds hundreds of classes when imported; without the collector running meanwhile it takes a third less.
gc.disable()
from aiogram import Bot  # noqa: E402
from aiogram.client.session.aiohttp import AiohttpSession  # noqa: E402
from aiogram.client.telegram import TelegramAPIServer  # noqa: E402
from aiogram.exceptions import (  # noqa: E402
    AiogramError,
    TelegramBadRequest,
    TelegramNotFound,
    TelegramUnauthorizedError,
)
from aiogram.methods import AnswerCallbackQuery, EditMessageText, GetUpdates, SendMessage  # noqa: E402
from aiogram.methods.base import Response  # noqa: E402
from aiogram.types import Update  # noqa: E402

gc.enable()

from aiohttp import web  # noqa: E402

from bot.batch import Answered, Batch, Beside  # noqa: E402
from bot.cards import german  # noqa: E402
from bot.content import ROOT, Content  # noqa: E402
from bot.delivery.beside import Besides  # noqa: E402
from bot.delivery.message import Message, Priority  # noqa: E402
from bot.delivery.pacing import Outcome, backoff  # noqa: E402
from bot.delivery.telegram import send, why  # noqa: E402
from bot.delivery.topics import Topics  # noqa: E402
from bot.delivery.voices import Voices  # noqa: E402
from bot.delivery.worker import Worker  # noqa: E402
from bot.following import Following  # noqa: E402
from bot.half_way import remind  # noqa: E402
from bot.handlers import admins  # noqa: E402
from bot.handlers.admins import Office  # noqa: E402
from bot.handlers.routes import dispatcher  # noqa: E402
from bot.handover import clock, doubting, figuring, groups, meeting, reminding  # noqa: E402
from bot.handover.need import coach_gone  # noqa: E402
from bot.handover.straying import look_for_strays  # noqa: E402
from bot.handover.undelivered import lost  # noqa: E402
from bot.handover.waiting import wait_longer  # noqa: E402
from bot.intake import ALLOWED_UPDATES, LONGEST_WAIT_SECONDS, Stopped, polling, webhook  # noqa: E402
from bot.invitations.sending import Inviting  # noqa: E402
from bot.leads.reminders import EVENING, MET, SOON, UNANSWERED  # noqa: E402
from bot.mailing import Mailing, WithoutMail  # noqa: E402
from bot.outage import Clock, Outage, where  # noqa: E402
from bot.profile import Profile  # noqa: E402
from bot.retention import sweep  # noqa: E402
from bot.settings import Settings  # noqa: E402
from bot.storage.coaches import is_group  # noqa: E402
from bot.storage.conversations import Conflict  # noqa: E402
from bot.storage.database import UNREACHABLE, Database, DatabaseError, Unit, undisturbed  # noqa: E402
from bot.storage.leads import UNCLAIMED, UNCONTACTED, WAIT_LONGER  # noqa: E402
from bot.storage.people import HALF_WAY  # noqa: E402
from bot.storage.secrets import KeyRing  # noqa: E402
from bot.ticker import Act, Look, Ticker  # noqa: E402

log = logging.getLogger(__name__)

SWEEP_EVERY_SECONDS = 600
BEFORE_TELLING_SECONDS = 5
TRIES_AFTER_CONFLICT = 5

# aiogram has pydantic make the class of an answer when one comes, and pydantic keeps it only until the next garbage
# collection: without somebody to hold them, every other call pays 4 ms for the same class once more.
_ANSWERS = tuple(
    Response.__class_getitem__(method.__returning__)  # type: ignore[arg-type]  # it takes any type
    for method in (GetUpdates, SendMessage, EditMessageText, AnswerCallbackQuery)
)

COMMANDS = ("start", "back", "restart", "language", "human", "help", "privacy", "mydata", "hide", "delete")
"""In the order Telegram's menu shows them."""
ADMINS = (*admins.COMMANDS, "stop")
TIMERS: dict[str, Act] = {
    EVENING: reminding.in_the_evening,
    SOON: reminding.shortly_before,
    MET: reminding.ask,
    UNANSWERED: meeting.let_pass,
    UNCLAIMED: clock.unclaimed,
    UNCONTACTED: clock.uncontacted,
    WAIT_LONGER: wait_longer,
    HALF_WAY: remind,
    figuring.REPORT: figuring.send_reports,
}
"""Kind of timer → what it does."""
LOOKS: tuple[Look, ...] = (look_for_strays, figuring.keep_reporting)
"""What is looked for again and again."""


class App:
    """One running bot: its database, its way to Telegram, and what it says."""

    def __init__(self, settings: Settings, content: Content, clock: Clock | None = None) -> None:
        self.settings = settings
        self.clock = clock or Clock()
        self.database = Database.open(
            settings.database_url.get_secret_value(), KeyRing.parse(settings.data_key.get_secret_value())
        )
        server = TelegramAPIServer.from_base(settings.telegram_api_url)
        self.bot = Bot(settings.bot_token.get_secret_value(), session=AiohttpSession(api=server))
        self.routes = dispatcher()
        self.besides = Besides(self.bot)
        self.profile = Profile(self.bot, settings.admins, COMMANDS, ADMINS)
        self.worker = Worker(
            self.database,
            self._send,
            self.clock,
            self._on_blocked,
            _process_name(settings),
            random.SystemRandom(),
            self._on_moved,
        )
        self.topics = Topics(self.bot, self.database, self.clock, self._no_topics)
        root = settings.content_dir or ROOT
        self.voices = Voices(self.bot, self.database, root)
        self.following = Following(root, content, self.database, self.clock, self.worker, sorted(settings.admins))
        acts: Mapping[str, Act] = ChainMap(
            {doubting.NEWS: partial(doubting.tell_admins, sorted(settings.admins))}, TIMERS
        )
        self.mailing = self._new_mailing()
        looks: tuple[Look, ...] = (*LOOKS, Inviting(), *(() if self.mailing else (WithoutMail(),)))
        self.ticker = Ticker(self.database, self.clock, self.worker, lambda: self.content, acts, looks, settings.admins)

    @property
    def content(self) -> Content:
        """What the bot says and decides by at this moment."""
        return self.following.content

    def _new_mailing(self) -> Mailing | None:
        """What serves coaches without Telegram; None where mail is not set up."""
        server = self.settings.mail_server
        if server is None:
            return None
        return Mailing(self.settings, server, self.database, self.clock, lambda: self.content, self.worker)

    async def _send(self, message: Message, message_id: int | None) -> Outcome:
        if message.topic:
            return await self.topics.send(message, message_id)
        return await (self.voices.send(message) if message.voice else send(self.bot, message, message_id))

    def _no_topics(self, chat_id: int) -> Message:
        return Message(chat_id, german(self.content)("coach-group-no-topics"), priority=Priority.NOTIFICATION)

    async def handle(self, updates: Sequence[Update]) -> None:
        """Handle a batch of updates and commit it; raises when nothing of it could be committed."""
        for attempt in range(TRIES_AFTER_CONFLICT):
            try:
                return await self._handle(updates)
            except Conflict:
                if attempt == TRIES_AFTER_CONFLICT - 1:
                    raise
                continue  # another process was faster: load again, decide again

    async def _handle(self, updates: Sequence[Update]) -> None:
        now = self.clock.utc()
        async with self.database.unit() as unit:
            new = await unit.updates.new_among([update.update_id for update in updates], now)
            fresh = [update for update in updates if update.update_id in new]
            if not fresh:
                return
            chats = [chat for update in fresh if (chat := _private_chat(update)) is not None]
            batch = await Batch.open(unit, chats, self.content, now)
            for update in fresh:
                await self._one(update, batch)
            rows = await batch.write(self.worker.name)
        self.worker.put(rows)
        self._beside(batch.staged.beside)
        for admin in batch.staged.reload_for:
            self.following.ask(admin)

    async def _one(self, update: Update, batch: Batch) -> None:
        """One update; a mistake of ours takes back only its own changes, and the person is told."""
        try:
            async with batch.only_whole():
                office = Office(self.settings.admins, self.following.problems)
                await self.routes.feed_update(self.bot, update, batch=batch, office=office)
        except (Conflict, DatabaseError):
            raise  # the transaction itself is broken
        except Exception as error:
            log.error("update %d failed: %s", update.update_id, where(error))
            if update.callback_query is not None:
                batch.beside(Answered(update.callback_query.id))
            chat_id = _private_chat(update)
            if chat_id is not None:
                batch.say(Message(chat_id, batch.texts(chat_id)("apology")))

    def _beside(self, acts: Sequence[Beside]) -> None:
        self.besides.start(acts)

    async def _on_blocked(self, unit: Unit, chat_id: int, _reason: str) -> list[Message]:
        """Mark a chat that takes no messages any more, and tell whoever waits for an answer from it."""
        now, texts = self.clock.utc(), german(self.content)
        if is_group(chat_id):
            batch = await Batch.open(unit, (), self.content, now)
            await groups.lost(batch, chat_id)
            return batch.staged.messages
        await unit.people.mark_blocked(chat_id, now)
        told = await lost(unit, self.content, chat_id)
        person = (await unit.people.load([chat_id])).get(chat_id)
        found = [await unit.leads.open_of(person.id, help=need) for need in (True, False)] if person is not None else []
        for lead in found:
            if lead is None or lead.coach_id is None:
                continue
            coach = await unit.coaches.get(lead.coach_id)
            if coach is not None and coach.chat_id is not None:
                text = texts("coach-person-gone", number=lead.id)
                told.append(Message(coach.chat_id, text, priority=Priority.NOTIFICATION, lead_id=lead.id, kind="relay"))
        return told + await coach_gone(unit, self.content, chat_id, now)

    async def _on_moved(self, unit: Unit, chat_id: int, leads: Sequence[int]) -> list[Message]:
        return await groups.cards_anew(unit, self.content, chat_id, leads)

    async def run(self) -> Stopped | None:
        """Serve until cancelled; gives why Telegram ended it for good."""
        serving = asyncio.create_task(self._serve_webhook() if self.settings.webhook_url else self._poll())
        beside = [self.worker.run(), self._sweeping(), self.following.run(), self.ticker.run()]
        if self.mailing is not None:
            beside.append(self.mailing.run())
        tasks = [serving, *map(asyncio.create_task, beside)]
        try:
            # None of them ends by itself but serving; a bug that ends another must not leave a bot that only listens.
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
            return serving.result() if serving in done else None
        finally:
            serving.cancel()
            await asyncio.wait({serving})
            if self.mailing is not None:
                await self.mailing.stop()
            await self.worker.stop()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await self.close()

    async def _poll(self) -> Stopped | None:
        if stopped := await self._insist(self.bot.delete_webhook, "preparing polling"):
            return stopped
        telling = asyncio.create_task(self._telling())
        try:
            return await polling(self.bot, self._handle_list, self.clock, random.SystemRandom())
        finally:
            telling.cancel()

    async def close(self) -> None:
        """Close every connection."""
        await self.besides.stop()
        await self.bot.session.close()
        await self.database.close()

    async def _handle_list(self, updates: list[Update]) -> None:
        await self.handle(updates)

    async def _insist(self, call: Callable[[], Awaitable[object]], what: str) -> Stopped | None:
        """Repeat a call until Telegram can be reached; gives why when Telegram will never take it."""
        outage, chance, tries = Outage(log, what, self.clock), random.SystemRandom(), 0
        while True:
            try:
                await call()
            except (TelegramUnauthorizedError, TelegramNotFound, TelegramBadRequest) as error:
                return Stopped(f"{what}: {why(error)}")
            except AiogramError as error:
                tries += 1
                outage.down(why(error))
                await self.clock.sleep(backoff(tries, LONGEST_WAIT_SECONDS, chance.random()))
            else:
                outage.up()
                return None

    async def _serve_webhook(self) -> Stopped | None:
        settings = self.settings
        secret = settings.webhook_secret.get_secret_value()
        path = "/" + settings.webhook_url.split("://", 1)[1].partition("/")[2]
        runner = web.AppRunner(webhook(self.bot, self._handle_list, self.clock, secret, path))
        await runner.setup()
        try:
            await web.TCPSite(runner, settings.webhook_host, settings.webhook_port).start()
            announce = partial(
                self.bot.set_webhook, settings.webhook_url, secret_token=secret, allowed_updates=ALLOWED_UPDATES
            )
            if stopped := await self._insist(announce, "telling Telegram the webhook"):
                return stopped
            log.info("webhook: listening on %s:%d", settings.webhook_host, settings.webhook_port)
            await self._telling()
            return None
        finally:
            await runner.cleanup()

    async def _sweeping(self) -> None:
        while True:
            try:
                await undisturbed(self._sweep())
            except UNREACHABLE as error:
                log.error("retention: %s", where(error))
            await self.clock.sleep(SWEEP_EVERY_SECONDS)

    async def _sweep(self) -> None:
        now = self.clock.utc()
        await sweep(self.database, now, self.content)
        async with self.database.unit() as unit:
            await unit.published.seen(self.content.version, now)

    async def _telling(self) -> None:
        """Tell Telegram what to show, soon and whenever other words are in force; nobody waits for it.

        It takes a hundred calls: those who wait for an answer when the bot starts come first.
        """
        await self.clock.sleep(BEFORE_TELLING_SECONDS)
        while True:
            self.following.switched.clear()
            await self.profile.tell(self.content)
            await self.following.switched.wait()


def _process_name(settings: Settings) -> str:
    """What this process leases messages as: the same after a restart, another for every process on one database."""
    return f"{socket.gethostname()}:{settings.webhook_port if settings.webhook_url else 'polling'}"


def _private_chat(update: Update) -> int | None:
    """The chat of the person an update comes from; None for groups and what the bot does not handle."""
    if update.message is not None and update.message.chat.type == "private":
        return update.message.chat.id
    if update.callback_query is not None:
        return update.callback_query.from_user.id
    if update.my_chat_member is not None and update.my_chat_member.chat.type == "private":
        return update.my_chat_member.chat.id
    return None
