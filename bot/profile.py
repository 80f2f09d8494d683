"""What Telegram shows of the bot beside its messages, per language: menu, name, description. Never in the way."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass

from aiogram import Bot
from aiogram.exceptions import AiogramError, TelegramRetryAfter
from aiogram.types import BotCommand, BotCommandScopeChat

from bot.cards import german
from bot.content import Content
from bot.delivery.telegram import why
from bot.words import LAST_RESORT, Texts, Words

log = logging.getLogger(__name__)

NAMED = 5
"""Texts named in the log where many are not told."""
_MARKS = str.maketrans("", "", "\u200e\u200f")


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown to people whose telephone speaks one language."""

    menu: tuple[tuple[str, str], ...]
    name: str
    about: str
    description: str


_NOTHING = Shown((), "", "", "")


class Profile:
    """Tells Telegram what to show; what fails is logged, and tried again when it is told the next time.

    commands        in the order of the menu
    admin_commands  what the admins' own menu has besides

    Telegram lets a bot change its name a few times a day only, and then asks for hours of patience: nothing is set
    that stands there already, and whatever kind of text was too much is left alone until the bot starts again.
    """

    def __init__(
        self, bot: Bot, admins: Collection[int], commands: Sequence[str], admin_commands: Sequence[str]
    ) -> None:
        self._bot = bot
        self._admins = sorted(admins)
        self._commands = commands
        self._admin_commands = admin_commands
        self._told: dict[str | None, Shown] = {}
        self._admins_told: Shown | None = None
        self._given_up: set[str] = set()
        self._missing: dict[str, str] = {}

    async def tell(self, content: Content) -> None:
        """Bring what Telegram shows up to date, as far as it differs from what was told before."""
        self._missing = {}
        wanted = self._wanted(content.words)
        # First what everybody else sees: it is also what a language shows that has nothing of its own.
        for code in sorted({*wanted, *self._told}, key=lambda code: code or ""):
            shown = wanted.get(code, _NOTHING)
            if self._told.get(code) != shown and await self._tell(code, shown):
                self._told[code] = shown
        await self._tell_admins(content)
        if self._missing:
            named = ", ".join(list(self._missing)[:NAMED]) + (", …" if len(self._missing) > NAMED else "")
            reason = next(iter(self._missing.values()))
            log.warning("Telegram does not show everything as it should: %s: %s", named, reason)

    def _wanted(self, words: Words) -> dict[str | None, Shown]:
        return {
            code: _shown(words.of(locale), self._commands)
            for locale in words.locales()
            for code in menu_codes(locale, words.locales())
        }

    async def _tell(self, code: str | None, shown: Shown) -> bool:
        """Tell one language; gives whether everything of it is told."""
        bot = self._bot
        menu = [BotCommand(command=name, description=words) for name, words in shown.menu]

        async def set_menu() -> None:
            if menu:
                await bot.set_my_commands(menu, language_code=code)
            else:
                await bot.delete_my_commands(language_code=code)

        async def set_name() -> None:
            if _differ((await bot.get_my_name(language_code=code)).name, shown.name):
                await bot.set_my_name(name=shown.name, language_code=code)

        async def set_about() -> None:
            there = await bot.get_my_short_description(language_code=code)
            if _differ(there.short_description, shown.about):
                await bot.set_my_short_description(short_description=shown.about, language_code=code)

        async def set_description() -> None:
            there = await bot.get_my_description(language_code=code)
            if _differ(there.description, shown.description):
                await bot.set_my_description(description=shown.description, language_code=code)

        calls = (("menu", set_menu), ("name", set_name), ("about", set_about), ("description", set_description))
        return all([await self._try(kind, code or "", call) for kind, call in calls])

    async def _tell_admins(self, content: Content) -> None:
        """The admins' own menu; of those who have not written to the bot yet it comes with the next start."""
        texts = german(content)
        shown = _shown(texts, self._commands)
        menu = [*shown.menu, *((name, texts.plain(f"admin-command-{name}")) for name in self._admin_commands)]
        shown = Shown(tuple(menu), "", "", "")
        if shown == self._admins_told:
            return
        commands = [BotCommand(command=name, description=words) for name, words in menu]
        for admin in self._admins:
            scope = BotCommandScopeChat(chat_id=admin)

            async def set_menu(scope: BotCommandScopeChat = scope) -> None:
                await self._bot.set_my_commands(commands, scope=scope)

            await self._try("menu", "admins", set_menu)
        self._admins_told = shown

    async def _try(self, kind: str, whose: str, call: Callable[[], Awaitable[None]]) -> bool:
        if kind in self._given_up:
            return False
        try:
            await call()
        except AiogramError as error:
            if isinstance(error, TelegramRetryAfter):
                self._given_up.add(kind)
            self._missing[f"{kind} {whose}".rstrip()] = why(error)
            return False
        return True


def _shown(texts: Texts, commands: Sequence[str]) -> Shown:
    return Shown(
        tuple((name, texts.plain(f"command-{name}")) for name in commands),
        texts.plain("bot-name"),
        texts.plain("bot-about"),
        texts.plain("bot-description"),
    )


def _differ(there: str, wanted: str) -> bool:
    """Whether people would read something else; Telegram may leave out marks and blanks at its ends."""
    return there.translate(_MARKS).split() != wanted.translate(_MARKS).split()


def menu_codes(locale: str, published: Collection[str]) -> list[str | None]:
    """Under which codes a language is shown: Telegram knows two letters; English is for everybody else."""
    code = locale.split("-")[0]
    known = len(code) == 2 and (code == locale or code not in published)
    return [*([code] if known else []), *([None] if locale == LAST_RESORT else [])]
