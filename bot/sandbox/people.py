"""The people's side: what somebody with a phone can do, and what they see."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from typing import Any

from telegram import (
    CallbackQuery,
    Chat,
    Contact,
    Document,
    ForceReply,
    InaccessibleMessage,
    InlineKeyboardButton,
    Message,
    PhotoSize,
    ReplyKeyboardMarkup,
    Sticker,
    User,
    Voice,
)

from bot.sandbox.dialogs import Change, Dialog, without_reply
from bot.sandbox.entities import formatted
from bot.sandbox.errors import forbidden
from bot.sandbox.groups import Group
from bot.sandbox.membership import banned, member, tell_membership
from bot.sandbox.world import Notice, Press, StoredFile, World

Wanted = str | Callable[[Message], bool] | None
"""What somebody waits for: words in the message, a condition, or just the next message."""

_START_CODE = re.compile(r"[A-Za-z0-9_-]{0,64}")


class Cannot(Exception):  # noqa: N818 - it says what a person cannot do, as on a phone
    """Something a real phone would not let its owner do."""


class Person:
    """Somebody with a phone: acts, and sees the chat with the bot."""

    def __init__(self, world: World, user: User, phone_number: str) -> None:
        self._world = world
        self.user = user
        self.phone_number = phone_number
        self.chat = world.open(
            Chat(
                user.id,
                Chat.PRIVATE,
                first_name=user.first_name,
                last_name=user.last_name,
                username=user.username,
            )
        )
        self.notices: list[Notice] = []
        """What the bot showed after presses, oldest first."""
        self._read: dict[int, int] = {}

    @property
    def id(self) -> int:
        return self.user.id

    @property
    def keyboard(self) -> ReplyKeyboardMarkup | ForceReply | None:
        """The reply keyboard under the chat now, or the prompt for a reply."""
        return self.chat.keyboard

    async def starts(self, code: str = "") -> Message:
        """Opens the bot and presses Start; `code` as in `t.me/bot?start=CODE`."""
        if not _START_CODE.fullmatch(code):
            raise Cannot(f"{code!r} cannot stand in a start link: up to 64 letters, digits, _ and - can")
        return await self.types(f"/start {code}".rstrip())

    async def types(self, text: str, where: Group | None = None) -> Message:
        """Writes `text`. With a prompt for a reply on the screen it becomes that reply, as on a phone."""
        dialog = self._dialog(where)
        prompt = dialog.keyboard_message if isinstance(dialog.keyboard, ForceReply) else None
        return self._send(where, prompt, **self._said(text))

    async def replies(self, message: Message, text: str, where: Group | None = None) -> Message:
        """Answers `message` in particular."""
        return self._send(where, message, **self._said(text))

    async def edits(self, message: Message, text: str) -> Message:
        """Changes one of their own messages."""
        dialog = self._world.dialogs[message.chat.id]
        edited = self._world.change(dialog, dialog.editable(message.message_id, self.id), **self._said(text))
        self._world.updates.add("edited_message", edited, dialog.id)
        return edited

    async def presses(
        self,
        message: Message,
        button: str | InlineKeyboardButton,
        timeout: float = 10,  # noqa: ASYNC109 - whoever waits says how long
    ) -> str:
        """Presses a button and gives the text the bot shows for it, often "".

        button  its label, looked up in `message` as given, even if the message has changed since; or a whole
                button, which need not stand anywhere (a phone can be made to send anything)

        Raises TimeoutError when the bot does not answer the press.
        """
        press = await self.taps(message, button)
        async with asyncio.timeout(timeout):
            notice = await asyncio.shield(press.notice)
        return notice.text

    async def deletes(self, message: Message) -> None:
        """Deletes a message of the chat for both sides; the bot is not told."""
        self._world.dialogs[message.chat.id].remove(message.message_id)

    async def taps(self, message: Message, button: str | InlineKeyboardButton) -> Press:
        """Presses a button and does not wait for the bot."""
        dialog = self._world.dialogs[message.chat.id]
        pressed = _button(message, button) if isinstance(button, str) else button
        if pressed.callback_data is None:
            raise Cannot(f"{pressed.text!r} opens a link or an app; the bot hears nothing of it")
        self._check_may_write(dialog)
        self._has_read(dialog)
        now = dialog.message(message.message_id) or InaccessibleMessage(dialog.chat, message.message_id)
        query_id = str(4_000_000_000_000_000_000 + self._world.number())
        query = CallbackQuery(query_id, self.user, str(-dialog.id), message=now, data=str(pressed.callback_data))
        press = Press(query, self._world.clock(), asyncio.get_running_loop().create_future())
        press.notice.add_done_callback(self._shown)
        self._world.presses[query_id] = press
        self._world.updates.add("callback_query", query, dialog.id)
        self._world.changed()
        return press

    async def uses_keyboard(self, label: str, where: Group | None = None) -> Message:
        """Presses a key of the reply keyboard: sends its text, or shares the phone number."""
        dialog = self._dialog(where)
        rows = dialog.keyboard.keyboard if isinstance(dialog.keyboard, ReplyKeyboardMarkup) else ()
        for key in (key for row in rows for key in row if key.text == label):
            return await (self.shares_contact() if key.request_contact else self.types(label, where))
        raise LookupError(f"no key {label!r}; the keyboard has {[key.text for row in rows for key in row]}")

    async def shares_contact(self, phone_number: str = "", of: Person | None = None) -> Message:
        """Shares a phone number: their own, or that of somebody else in their address book."""
        owner = of or self
        contact = Contact(phone_number or owner.phone_number, owner.user.first_name, user_id=owner.id)
        asked = isinstance(self.chat.keyboard, ReplyKeyboardMarkup)
        return self._send(None, self.chat.keyboard_message if asked and owner is self else None, contact=contact)

    async def sends_voice(self, seconds: int = 3) -> Message:
        """Records a voice note."""
        file_id = self._file("voice.ogg", "audio/ogg")
        return self._send(None, None, voice=Voice(file_id, f"u{file_id}", seconds, mime_type="audio/ogg"))

    async def sends_photo(self, caption: str = "") -> Message:
        """Sends a picture."""
        file_id = self._file("photo.jpg", "image/jpeg")
        photo = (PhotoSize(file_id, f"u{file_id}", 1280, 960),)
        return self._send(None, None, photo=photo, caption=caption or None)

    async def sends_sticker(self, emoji: str = "👍") -> Message:
        """Sends a sticker."""
        file_id = self._file("sticker.webp", "image/webp")
        sticker = Sticker(file_id, f"u{file_id}", 512, 512, False, False, Sticker.REGULAR, emoji=emoji)
        return self._send(None, None, sticker=sticker)

    async def sends_document(self, name: str = "document.pdf", caption: str = "") -> Message:
        """Sends a file."""
        file_id = self._file(name, "application/pdf")
        document = Document(file_id, f"u{file_id}", file_name=name, mime_type="application/pdf")
        return self._send(None, None, document=document, caption=caption or None)

    async def sends(self, where: Group | None = None, **content: Any) -> Message:
        """Sends anything else, given as `telegram.Message`'s own fields (`location=…`, `dice=…`)."""
        return self._send(where, None, **content)

    async def blocks_bot(self) -> None:
        """Blocks the bot."""
        self.chat.refusal = forbidden("bot was blocked by the user")
        tell_membership(self._world, self.chat, self.user, member(self._world), banned(self._world))
        self._world.changed()

    async def unblocks_bot(self) -> None:
        """Lets the bot write again."""
        self.chat.refusal = None
        tell_membership(self._world, self.chat, self.user, banned(self._world), member(self._world))
        self._world.changed()

    async def deactivates(self) -> None:
        """Deletes their Telegram account; the bot is not told."""
        self.chat.refusal = forbidden("user is deactivated")
        self._world.changed()

    async def waits_for(
        self,
        wanted: Wanted = None,
        timeout: float = 10,  # noqa: ASYNC109 - whoever waits says how long
        where: Group | None = None,
    ) -> Message:
        """The next message of the bot, new or edited, that is `wanted`, as it was when it came.

        Looks from the person's own last act on (or from the last message given), so an answer that came before
        the call counts. Raises TimeoutError, telling what came instead.
        """
        dialog = self._dialog(where)

        def came() -> Message | None:
            for number in range(self._read.get(dialog.id, 0), len(dialog.changes)):
                if self._is_wanted(dialog.changes[number], wanted):
                    self._read[dialog.id] = number + 1
                    return dialog.changes[number].message
            return None

        try:
            found: Message = await self._world.until(came, timeout)
        except TimeoutError:
            since = [_words(change.message) for change in dialog.changes[self._read.get(dialog.id, 0) :]]
            what = f"something with {wanted!r}" if isinstance(wanted, str) else "what was waited for"
            raise TimeoutError(f"{self.user.first_name} did not get {what}; came since: {since}") from None
        return found

    def _is_wanted(self, change: Change, wanted: Wanted) -> bool:
        message = change.message
        if change.kind == "deleted" or message.from_user != self._world.bot:
            return False
        if wanted is None:
            return True
        return wanted in _words(message) if isinstance(wanted, str) else wanted(message)

    def _dialog(self, where: Group | None) -> Dialog:
        return where.chat if where is not None else self.chat

    def _said(self, text: str) -> dict[str, Any]:
        said = formatted(text, "", None, self._world.users.get)
        if not said.text:
            raise Cannot("a message without a text cannot be sent")
        return {"text": said.text, "entities": said.entities}

    def _check_may_write(self, dialog: Dialog) -> None:
        if dialog is self.chat and dialog.refusal is not None:
            raise Cannot(f"{self.user.first_name} cannot write to the bot: {dialog.refusal.description}")

    def _has_read(self, dialog: Dialog) -> None:
        self._read[dialog.id] = len(dialog.changes)

    def _send(self, where: Group | None, answered: Message | None, **content: Any) -> Message:
        dialog = self._dialog(where)
        self._check_may_write(dialog)
        if dialog is self.chat:
            dialog.known = True
        if answered is not None and (standing := dialog.message(answered.message_id)) is not None:
            content["reply_to_message"] = without_reply(standing)
            if standing.is_topic_message:
                content |= {"message_thread_id": standing.message_thread_id, "is_topic_message": True}
        message = self._world.post(dialog, self.user, **content)
        dialog.keyboard_used()
        self._has_read(dialog)
        if dialog is self.chat or self._heard_in_group(dialog, message):
            self._world.updates.add("message", message, dialog.id)
        return message

    def _heard_in_group(self, dialog: Dialog, message: Message) -> bool:
        bot, text = self._world.bot, message.text or ""
        to_bot = message.reply_to_message is not None and message.reply_to_message.from_user == bot
        addressed = dialog.bot_is_admin or to_bot or text.startswith("/") or f"@{bot.username}" in text
        return addressed and dialog.known and dialog.refusal is None

    def _file(self, name: str, mime_type: str) -> str:
        file_id = f"sandbox-file-{self._world.number()}"
        self._world.files[file_id] = StoredFile(name, b"", mime_type)
        return file_id

    def _shown(self, notice: asyncio.Future[Notice]) -> None:
        if not notice.cancelled():
            self.notices.append(notice.result())


def _words(message: Message) -> str:
    return message.text or message.caption or ""


def _button(message: Message, label: str) -> InlineKeyboardButton:
    rows = message.reply_markup.inline_keyboard if message.reply_markup is not None else ()
    for button in (button for row in rows for button in row if button.text == label):
        return button
    raise LookupError(f"no button {label!r}; the message has {[button.text for row in rows for button in row]}")
