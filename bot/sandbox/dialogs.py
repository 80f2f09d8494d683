"""What stands in one chat, for everybody in it: messages as they are now, the keyboard under them, what changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from telegram import Chat, ForceReply, InlineKeyboardMarkup, Message, ReplyKeyboardMarkup, ReplyKeyboardRemove

from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.keyboards import Markup


@dataclass(frozen=True, slots=True)
class Change:
    """Something that happened to a message, with the message as it was then."""

    kind: Literal["sent", "edited", "deleted"]
    message: Message


class Dialog:
    """One chat: private, group or supergroup."""

    def __init__(self, chat: Chat, changed: Callable[[], None]) -> None:
        self.chat = chat
        self.known = chat.type != Chat.PRIVATE
        """Whether the bot may address it: a private chat begins with the person's first message."""
        self.refusal: ApiError | None = None
        """What the bot is told when it writes here: blocked, deactivated, kicked, migrated."""
        self.keyboard: ReplyKeyboardMarkup | ForceReply | None = None
        """What a phone shows under the chat now."""
        self.keyboard_message: Message | None = None
        self.bot_is_admin = False
        """Whether the bot is an administrator here: it hears everything then."""
        self.bot_manages_topics = False
        self.topics: dict[int, bool] = {}
        """Topic (the id of the message that made it) → whether it is closed."""
        self.changes: list[Change] = []
        self.reactions: dict[int, str] = {}
        """Message id → the emoji that the bot put on it."""
        self._messages: dict[int, Message] = {}
        self._fixed: set[int] = set()
        self._last_id = 0
        self._changed = changed

    @property
    def id(self) -> int:
        return self.chat.id

    @property
    def messages(self) -> tuple[Message, ...]:
        """All messages as they stand now, oldest first: edits applied, deleted ones gone."""
        return tuple(self._messages.values())

    @property
    def last(self) -> Message | None:
        """The newest message."""
        return self._messages[max(self._messages)] if self._messages else None

    def message(self, message_id: int) -> Message | None:
        """The message with this id as it stands now."""
        return self._messages.get(message_id)

    def next_id(self) -> int:
        self._last_id += 1
        return self._last_id

    def add(self, message: Message, markup: Markup | None = None) -> None:
        """Puts a new message here; `markup` is the keyboard it brings, of whatever kind."""
        self._messages[message.message_id] = message
        match markup:
            case None | InlineKeyboardMarkup():
                pass
            case ReplyKeyboardRemove():
                self._fixed.add(message.message_id)
                self._show(None, None)
            case _:
                self._fixed.add(message.message_id)
                self._show(markup, message)
        self._note("sent", message)

    def replace(self, message: Message) -> None:
        """Puts a new version of a message in place of the old one."""
        self._messages[message.message_id] = message
        self._note("edited", message)

    def remove(self, message_id: int) -> None:
        """Deletes a message; a keyboard it brought goes with it."""
        message = self._messages.pop(message_id)
        self.reactions.pop(message_id, None)
        if self.keyboard_message is not None and self.keyboard_message.message_id == message_id:
            self._show(None, None)
        self._note("deleted", message)

    def react(self, message_id: int, emoji: str) -> None:
        """Puts the bot's reaction on a message, in the place of an earlier one; "" takes it away."""
        if emoji:
            self.reactions[message_id] = emoji
        else:
            self.reactions.pop(message_id, None)
        self._changed()

    def keyboard_used(self) -> None:
        """What a phone does after its owner has sent something: prompts and one-time keyboards go away."""
        if isinstance(self.keyboard, ForceReply) or (self.keyboard is not None and self.keyboard.one_time_keyboard):
            self._show(None, None)

    def editable(self, message_id: int, editor_id: int) -> Message:
        """The message, if `editor_id` wrote it and may change it."""
        message = self._messages.get(message_id)
        if message is None:
            raise bad_request("message to edit not found")
        by_editor = message.from_user is not None and message.from_user.id == editor_id
        # Telegram never changes a message that brought or removed a reply keyboard, or was forwarded.
        if not by_editor or message_id in self._fixed or message.forward_origin is not None:
            raise bad_request("message can't be edited")
        return message

    def _show(self, keyboard: ReplyKeyboardMarkup | ForceReply | None, message: Message | None) -> None:
        self.keyboard, self.keyboard_message = keyboard, message

    def _note(self, kind: Literal["sent", "edited", "deleted"], message: Message) -> None:
        self.changes.append(Change(kind, message))
        self._changed()


def without_reply(message: Message) -> Message:
    """`message` as it stands inside a reply to it: an answered message does not bring along what it answered."""
    if message.reply_to_message is None:
        return message
    return Message.de_json({**message.to_dict(), "reply_to_message": None})
