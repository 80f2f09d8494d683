"""People and coaches on a stage: what they do, what they see, and the answers that lead somewhere."""

import re
from collections.abc import Awaitable
from itertools import groupby
from typing import TYPE_CHECKING, Any

from telegram import InlineKeyboardButton, Message

from bot.sandbox import Person

if TYPE_CHECKING:
    from tests.journeys.stage import Stage

# Isolation marks keep right-to-left texts right; no test is about them.
_MARKS = re.compile("[\u2066-\u2069]")
_SIGNS = re.compile(r"^(?:[0-9#*]\ufe0f\u20e3|[^\w§])+")

BEGIN = ("[English]", "[Yes, start]")
# Whoever types what a button says means that button: what is typed goes at once, a press waits for its button.
TO_RESULT = ("44135", "19", "Duldung", "A flat, or housing of my town")
TO_GOALS = ("Nothing at the moment", "No certificate", "A1: a few words")
TO_CONTACT = (*TO_GOALS, "[◻️ Work]", "[✅ Done]", "[None of these]")
SEND = ("[✅ All correct, continue]", "[✅ Yes, pass it on]")


def to_review(name: str = "Lena", wish: str = "It does not matter") -> tuple[str, ...]:
    """The answers of somebody from Dortmund whom the programme fits, up to the review."""
    return (*TO_RESULT, *TO_CONTACT, "Here in Telegram", name, wish, "Any time")


def words_of(message: Message) -> str:
    """What somebody reads."""
    return _MARKS.sub("", message.text or message.caption or "")


def labels_of(message: Message) -> list[str]:
    """The inline buttons under a message."""
    rows = message.reply_markup.inline_keyboard if message.reply_markup is not None else ()
    return [_MARKS.sub("", button.text) for row in rows for button in row]


def _as_it_stands(label: str, on: Message) -> str:
    """The label with its signs in front, where it was written without them."""
    return next((found for found in labels_of(on) if _SIGNS.sub("", found) == label), label)


class Player:
    """Somebody with a phone, a person or a coach: acts, and waits until the bot has answered."""

    def __init__(self, stage: "Stage", person: Person) -> None:
        self.stage = stage
        self.phone = person
        self.id = person.id
        self._seen = 0

    @property
    def received(self) -> list[Message]:
        """The bot's messages as they stand now, oldest first."""
        return [message for message in self.phone.chat.messages if message.from_user == self.stage.sandbox.bot]

    @property
    def screen(self) -> str:
        """Everything the bot has written, as it stands now."""
        return "\n\n".join(map(words_of, self.received))

    @property
    def new(self) -> str:
        """What the bot has written or changed since the last act."""
        changes = self.phone.chat.changes[self._seen :]
        return "\n\n".join(
            words_of(change.message)
            for change in changes
            if change.kind != "deleted" and change.message.from_user == self.stage.sandbox.bot
        )

    @property
    def last(self) -> Message:
        """The newest message of the bot."""
        return self.received[-1]

    def find(self, words: str) -> Message:
        """The newest message of the bot with `words`."""
        for message in reversed(self.received):
            if words in words_of(message):
                return message
        raise LookupError(f"nobody wrote {words!r}: {self.screen}")

    def button(self, label: str) -> tuple[Message, InlineKeyboardButton]:
        """The newest button with that label (its first words are enough, without the signs in front); its message."""
        wanted = _SIGNS.sub("", label)
        for message in reversed(self.received):
            rows = message.reply_markup.inline_keyboard if message.reply_markup is not None else ()
            for button in (button for row in rows for button in row):
                if _SIGNS.sub("", _MARKS.sub("", button.text)).startswith(wanted):
                    return message, button
        raise LookupError(f"no button {label!r}; the newest message is {words_of(self.last)!r} {labels_of(self.last)}")

    async def sees(self, words: str) -> Message:
        """Waits for a message with `words`, new or edited, and gives it as it stands."""
        found: Message = await self.stage.until(
            lambda: next((message for message in reversed(self.received) if words in words_of(message)), None)
        )
        return found

    async def starts(self, code: str = "") -> str:
        """Opens the bot."""
        return await self.says(f"/start {code}".rstrip())

    async def says(self, text: str) -> str:
        """Writes, and gives what came back."""
        return await self.does(self._types(text))

    async def is_passed_on(self, text: str) -> bool:
        """Writes to their coach; whether the bot was silent, with its sign on what was written."""
        came = await self.says(text)
        await self.sees_sign()
        return came == ""

    async def sees_sign(self) -> None:
        """Waits for the sign on what they sent last."""
        mine = [message for message in self.phone.chat.messages if message.from_user == self.phone.user][-1]
        await self.stage.until(lambda: self.phone.chat.reactions.get(mine.message_id) == "✍")

    def _types(self, text: str) -> Awaitable[Any]:
        self.stage.noted.add(text)
        return self.phone.types(text)

    async def replies(self, to: Message, text: str) -> str:
        """Answers a message in particular, and gives what came back."""
        self.stage.noted.add(text)
        return await self.does(self.phone.replies(to, text))

    async def presses(self, label: str, on: Message | None = None) -> str:
        """Presses a button (on a message as it once was, or the newest with that label); gives what came back."""
        message, button = (on, _as_it_stands(label, on)) if on is not None else self.button(label)
        return await self.does(self.phone.taps(message, button))

    async def forges(self, data: str) -> str:
        """Sends the press of a button that stands nowhere."""
        return await self.does(self.phone.taps(self.last, InlineKeyboardButton("?", callback_data=data)))

    async def does(self, *acts: Awaitable[Any]) -> str:
        """Anything else a phone can do, and what came back."""
        self._seen = len(self.phone.chat.changes)
        for act in acts:
            await act
        await self.stage.settles()
        return self.new

    async def answers(self, *answers: str) -> str:
        """Writes, or presses [buttons], one after the other; gives what came back since the last press.

        What is written in a row is written at once: the bot has to keep up.
        """
        for pressing, group in groupby(answers, lambda answer: answer.startswith("[")):
            if pressing:
                for label in group:
                    await self.presses(label[1:-1])
            else:
                await self.does(*map(self._types, group))
        return self.new

    async def becomes_lead(self, name: str = "Lena", wish: str = "It does not matter") -> str:
        """Goes the whole way from the start to a request with the coaches."""
        return await self.answers("/start", *BEGIN, *to_review(name, wish), *SEND)
