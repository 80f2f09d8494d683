"""Everything that is so on the played Telegram: the bot, its chats, files and pressed buttons."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from telegram import BotCommand, CallbackQuery, Chat, MenuButton, Message, User

from bot.sandbox.dialogs import Dialog
from bot.sandbox.errors import bad_request
from bot.sandbox.faults import Call, Faults
from bot.sandbox.keyboards import Markup
from bot.sandbox.limits import FloodControl
from bot.sandbox.updates import UpdateQueue
from bot.sandbox.webhook import Webhook

# A press can be answered for about this long.
PRESS_LIFETIME = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Notice:
    """What a person is shown after pressing a button."""

    text: str = ""
    alert: bool = False
    url: str = ""


@dataclass(frozen=True, slots=True)
class Press:
    """A button pressed and not answered yet: its spinner is turning."""

    query: CallbackQuery
    at: datetime
    notice: asyncio.Future[Notice]


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file the bot or a person has sent."""

    name: str
    content: bytes
    mime_type: str


@dataclass(slots=True)
class Profile:
    """What the bot says of itself, per language ("" is for everybody else)."""

    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[tuple[str, str], tuple[BotCommand, ...]] = field(default_factory=dict)
    """(scope as JSON, language) → commands."""
    menu_buttons: dict[int, MenuButton] = field(default_factory=dict)
    """chat → its menu button; 0 is the default."""


def in_language(texts: Mapping[str, str], language: str) -> str:
    """What people whose phone speaks `language` are shown: their own text, or that for everybody else."""
    return texts.get(language, texts.get("", ""))


class World:
    """The state of the played Telegram; the Bot API works on it from one side, people from the other."""

    def __init__(self, token: str, username: str, name: str, clock: Callable[[], datetime]) -> None:
        self.token = token
        self.clock = clock
        self.bot = User(int(token.split(":")[0]), name, True, username=username)
        self.updates = UpdateQueue(self.changed)
        self.webhook: Webhook | None = None
        self.profile = Profile()
        self.users: dict[int, User] = {}
        self.dialogs: dict[int, Dialog] = {}
        self.presses: dict[str, Press] = {}
        self.files: dict[str, StoredFile] = {}
        self.calls: list[Call] = []
        self.faults = Faults()
        self.flood: FloodControl | None = None
        self._listeners: list[Callable[[], None]] = []
        self._change = asyncio.Event()
        self._numbers = 0

    def number(self) -> int:
        """A number not given before."""
        self._numbers += 1
        return self._numbers

    def changed(self) -> None:
        """Tells everybody who waits or listens that something is different now."""
        self._change.set()
        self._change = asyncio.Event()
        for listener in list(self._listeners):
            listener()

    def listen(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Calls `listener` after every change, until the function given back is called."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    async def until(self, condition: Callable[[], Any], within: float) -> Any:
        """Waits until `condition()` is true and gives its value; raises TimeoutError after `within` seconds."""
        async with asyncio.timeout(within):
            while not (found := condition()):
                await self._change.wait()
        return found

    def open(self, chat: Chat) -> Dialog:
        """A new, empty chat."""
        dialog = self.dialogs[chat.id] = Dialog(chat, self.changed)
        return dialog

    def dialog(self, chat_id: Any, *, writing: bool = True) -> Dialog:
        """The chat a call speaks of; raises what Telegram says when there is none, or when it may not be written to."""
        if chat_id in ("", None):
            raise bad_request("chat_id is empty")
        dialog = self.dialogs.get(chat_id) if isinstance(chat_id, int) else None
        if dialog is None or not dialog.known:
            raise bad_request("chat not found")
        if writing and dialog.refusal is not None:
            raise dialog.refusal
        return dialog

    def post(self, dialog: Dialog, sender: User, *, markup: Markup | None = None, **content: Any) -> Message:
        """Puts a message of `sender` into a chat; `content` are `telegram.Message`'s own fields."""
        now = self.clock().replace(microsecond=0)
        message = Message(dialog.next_id(), now, dialog.chat, from_user=sender, **content)
        dialog.add(message, markup)
        return message

    def change(self, dialog: Dialog, message: Message, **content: Any) -> Message:
        """A new version of `message` with other content and the date of the edit; None takes a field away.

        Options of the link preview are forgotten unless given again, as Telegram does.
        """
        kept = {slot: getattr(message, slot) for slot in ("text", "entities", "caption", "caption_entities")}
        kept |= {slot: getattr(message, slot) for slot in ("reply_to_message", "reply_markup", "has_protected_content")}
        kept |= {slot: getattr(message, slot) for slot in ("message_thread_id", "is_topic_message")}
        kept |= {
            slot: getattr(message, slot)
            for slot in ("photo", "voice", "audio", "video", "video_note", "document", "sticker", "contact")
        }
        edited = Message(
            message.message_id,
            message.date,
            message.chat,
            from_user=message.from_user,
            edit_date=self.clock().replace(microsecond=0),
            **(kept | content),
        )
        dialog.replace(edited)
        return edited
