"""`make demo`: the sandbox, the bot and the page in one process; no token, no network, nothing left behind."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from nicegui import ui

from bot.app import App
from bot.cards import answers_of, german, status_words
from bot.content import Content
from bot.flow import naming
from bot.flow.fitting import fitted
from bot.flow.model import Flow
from bot.flow.result import sure_rules
from bot.flow.state import State
from bot.flow.walk import Verdict, Walk, walk
from bot.keyboards import value_words
from bot.sandbox import Person, Sandbox
from bot.sandbox.page import Page, Section, serve_voices
from bot.settings import Settings
from bot.storage.coaches import Area
from bot.storage.migrate import upgrade
from bot.storage.secrets import KeyRing
from bot.turns import state_of
from bot.wording import FOR_DEMO
from bot.words import Texts

LABELS_IN = "en"
INVITE_LASTS = timedelta(days=1)


def serve(content: Content, port: int, open_page: bool) -> None:
    """Serve the demo page at `port` until stopped; everything it stores is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="durchstarten-demo-") as folder:
        demo = Demo(content, Path(folder))
        serve_voices(demo.sandbox)

        @ui.page("/")
        def page() -> None:
            assert demo.coach is not None  # the server answers only once it has started
            words = {name: content.words.of(LABELS_IN).plain(name) for name in FOR_DEMO}
            languages = {
                locale: content.words.of(locale).plain("language-name")
                for locale in content.words.in_order()
                if "-" not in locale  # telephones know no Dari: its people set Farsi
            }
            Page(demo.sandbox, demo.coach, words, languages, demo.inspect).build()

        from nicegui import app

        app.on_startup(demo.start)
        app.on_shutdown(demo.stop)
        ui.run(
            host="127.0.0.1",
            port=port,
            title=content.words.of(LABELS_IN).plain("demo-title"),
            reload=False,
            show=open_page,
            favicon="🧭",
            show_welcome_message=True,
        )


class Demo:
    """The sandbox and the bot, and a coach who serves every district."""

    def __init__(self, content: Content, folder: Path) -> None:
        self.content = content
        self.folder = folder
        self.sandbox = Sandbox()
        self.coach: Person | None = None
        self._stack: list[asyncio.Task[object]] = []
        self._serving = self.sandbox.serving()
        self.app: App | None = None

    async def start(self) -> None:
        """Start the sandbox and the bot, and let the coach join."""
        url = await self._serving.__aenter__()
        database = f"sqlite+aiosqlite:///{self.folder / 'demo.sqlite'}"
        await asyncio.to_thread(upgrade, database)
        settings = Settings(
            bot_token=self.sandbox.token,  # type: ignore[arg-type]
            telegram_api_url=url,
            database_url=database,  # type: ignore[arg-type]
            data_key=KeyRing.generate(),  # type: ignore[arg-type]
            smtp_url="",  # type: ignore[arg-type]  # nothing is mailed to anybody
            page_url="",
            mail_host="",
        )
        self.app = App(settings, self.content)
        self._stack.append(asyncio.create_task(self.app.run()))
        token = await self._invite(self.app)
        name = self.content.words.of(LABELS_IN).plain("demo-coach-name")
        self.coach = self.sandbox.person(first_name=name, language_code="de")
        await self.coach.types(f"/start coach_{token}")

    async def _invite(self, app: App) -> str:
        async with app.database.unit() as unit:
            return await unit.coaches.invite(
                name=self.content.words.of(LABELS_IN).plain("demo-coach-name"),
                expires_at=app.clock.utc() + INVITE_LASTS,
                areas=[Area(ags) for ags in self.content.start.places.districts],
                woman=True,
                languages=("en",),
                coordinator=True,
            )

    async def stop(self) -> None:
        """Stop the bot, then the sandbox."""
        for task in self._stack:
            task.cancel()
        await asyncio.gather(*self._stack, return_exceptions=True)
        await self._serving.__aexit__(None, None, None)

    async def inspect(self, chat_id: int) -> Sequence[Section]:
        """What the bot knows of a chat: the answers, what is still open, which rule decided, the lead."""
        assert self.app is not None
        async with self.app.database.unit() as unit:
            conversation = (await unit.conversations.load([chat_id]))[chat_id]
            known = conversation.person_id is not None
            lead = await unit.leads.open_of(conversation.person_id) if conversation.person_id is not None else None
        content = self.app.content  # authors change files while the demo runs, to see what comes of it
        texts, flow = content.words.of(LABELS_IN), content.flow_of(conversation.flow)
        answers = dict(state_of(conversation, flow).answers) if known else {}
        if lead is not None:
            answers = answers_of(lead)
        way = walk(flow, fitted(State(answers), flow).answers, self.app.following.today)
        given = [
            f"{texts.named(naming.label(key), key)}: {value_words(texts, flow, key, value)}"
            for key, value in answers.items()
        ]
        needed = [] if lead is not None else _open(way, flow, texts)
        sections: list[Section] = [
            (texts.plain("demo-answers"), given or [texts.plain("demo-none")]),
            (texts.plain("demo-open"), needed or [texts.plain("demo-none")]),
            (texts.plain("demo-decision"), _decision(way.verdict, flow, texts)),
        ]
        if lead is not None:
            stands = f"{lead.id}: {status_words(lead, german(content))}"
            sections.append((texts.plain("demo-lead"), [stands, ", ".join(lead.blocks)]))
        return sections


def _open(way: Walk, flow: Flow, texts: Texts) -> list[str]:
    open_keys = way.verdict.needed | ({way.asking.key} if way.asking is not None else set())
    return [texts.plain(naming.label(question.key)) for question in flow.questions if question.key in open_keys]


def _decision(verdict: Verdict, flow: Flow, texts: Texts) -> list[str]:
    decision = verdict.decided
    if decision is None:
        return [texts.plain("demo-undecided")]
    lines = [
        texts.plain(naming.result(flow.decide[-1].gives, decision.rule.then)),
        f"{decision.table} → {decision.rule.id}",
        texts.plain(naming.reason(decision.table, decision.rule.id)),
        decision.rule.source,
        f"{texts.plain('demo-because')}: {', '.join(decision.because)}",
    ]
    for found in verdict.then:
        heading = texts.plain("demo-blocks" if flow.then[found.table].gives == "block" else "demo-referrals")
        lines.append(f"{heading}: {', '.join(dict.fromkeys(rule.then for rule in sure_rules(found, decision)))}")
    return lines
