"""The changes of one batch of updates: staged while handlers run, written together, taken back one update at a time."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.content import Content
from bot.delivery.message import Message
from bot.delivery.worker import LEASE
from bot.flow.model import Flow
from bot.keyboards import Rows
from bot.settings import OFFICE_ZONE
from bot.storage.coaches import Coach
from bot.storage.conversations import Conversation
from bot.storage.database import Unit
from bot.storage.figures import Result
from bot.storage.leads import Lead
from bot.storage.outbox import Row
from bot.words import LAST_RESORT, REFERENCE, Texts


@dataclass(frozen=True, slots=True)
class Answered:
    """Stop a button's spinner. May be lost without harm.

    text  shown to whoever pressed it, and nobody else; at most 200 characters
    """

    press_id: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Edited:
    """Change the message whose button was pressed. May be lost without harm."""

    chat_id: int
    message_id: int
    text: str | None
    rows: Rows


@dataclass(frozen=True, slots=True)
class Left:
    """Say goodbye to a group and leave it. May be lost without harm."""

    chat_id: int
    text: str


@dataclass(frozen=True, slots=True)
class Marked:
    """Put the sign on a person's message that says: your coach has it. May be lost without harm."""

    chat_id: int
    message_id: int


Beside = Answered | Edited | Left | Marked
"""What is sent beside the outbox, after the commit."""


@dataclass(slots=True)
class Staged:
    """What handlers have decided so far.

    arrived     chat and id of messages that people wrote, or whose buttons they pressed
    reload_for  admins who want the authored files looked at after the commit; may be lost without harm
    """

    conversations: dict[int, Conversation] = field(default_factory=dict)
    changed: set[int] = field(default_factory=set)
    messages: list[Message] = field(default_factory=list)
    figures: list[Result] = field(default_factory=list)
    beside: list[Beside] = field(default_factory=list)
    arrived: list[tuple[int, int]] = field(default_factory=list)
    reload_for: list[int] = field(default_factory=list)

    def copy(self) -> Staged:
        """A copy to go back to."""
        return Staged(
            conversations=dict(self.conversations),
            changed=set(self.changed),
            messages=list(self.messages),
            figures=list(self.figures),
            beside=list(self.beside),
            arrived=list(self.arrived),
            reload_for=list(self.reload_for),
        )


class Batch:
    """One unit of work, with the conversations and coaches of its chats at hand."""

    def __init__(
        self,
        unit: Unit,
        content: Content,
        now: datetime,
        staged: Staged,
        coaches: dict[int, Coach],
        admins: frozenset[int] = frozenset(),
    ) -> None:
        self.unit = unit
        self.content = content
        self.now = now
        self.staged = staged
        self.coaches = coaches
        self.admins = admins
        self._writes = AsyncExitStack()
        self._written = False

    @classmethod
    async def open(
        cls, unit: Unit, chat_ids: Iterable[int], content: Content, now: datetime, admins: Iterable[int] = ()
    ) -> Batch:
        """Load what the updates of `chat_ids` will need, in one query per kind.

        admins  whom to tell where nobody else can be
        """
        chats = sorted(set(chat_ids))
        conversations = await unit.conversations.load(chats)
        coaches = await unit.coaches.by_chat(chats)
        return cls(unit, content, now, Staged(conversations), coaches, frozenset(admins))

    @property
    def today(self) -> date:
        """The office's local day."""
        return self.now.astimezone(OFFICE_ZONE).date()

    def conversation(self, chat_id: int) -> Conversation:
        """Where the chat stands."""
        return self.staged.conversations[chat_id]

    def flow(self, chat_id: int) -> Flow:
        """The flow the chat is in."""
        return self.content.flow_of(self.conversation(chat_id).flow)

    def keep(self, conversation: Conversation) -> None:
        """Stage a changed conversation."""
        self.staged.conversations[conversation.chat_id] = conversation
        self.staged.changed.add(conversation.chat_id)

    def forget(self, chat_id: int) -> None:
        """Drop what is staged for a chat whose person was erased."""
        self.staged.conversations[chat_id] = Conversation(chat_id)
        self.staged.changed.discard(chat_id)

    async def open_lead(self, chat_id: int) -> Lead | None:
        """The person's request from a flow that is not closed yet, if any."""
        person_id = self.conversation(chat_id).person_id
        return await self.unit.leads.open_of(person_id) if person_id is not None else None

    async def help_lead(self, chat_id: int) -> Lead | None:
        """The open request of a person in need, or of one who wants a call."""
        conversation = self.conversation(chat_id)
        if not conversation.help or conversation.person_id is None:  # so that nobody else costs a query
            return None
        return await self.unit.leads.open_of(conversation.person_id, help=True)

    def say(self, *messages: Message) -> None:
        """Stage messages."""
        self.staged.messages += messages

    def beside(self, act: Beside) -> None:
        """Stage something that may be lost without harm."""
        self.staged.beside.append(act)

    def texts(self, chat_id: int) -> Texts:
        """The words of the chat's language (of the last resort before one is chosen); coaches read German."""
        locale = REFERENCE if chat_id in self.coaches else self.conversation(chat_id).locale or LAST_RESORT
        return self.content.words.of(locale)

    @asynccontextmanager
    async def only_whole(self) -> AsyncIterator[None]:
        """One update: what fails inside takes back its own staged changes and writes; the exception goes on."""
        staged, coaches = self.staged.copy(), dict(self.coaches)
        async with AsyncExitStack() as self._writes:
            self._written = False
            try:
                yield
            except Exception:
                self.staged, self.coaches = staged, coaches
                raise

    async def writing(self) -> None:
        """Call before the first write of an update: from here on it is taken back together with the update.

        Most updates of people only stage, and so cost no savepoint.
        """
        if not self._written:
            await self._writes.enter_async_context(self.unit.savepoint())
            self._written = True

    async def write(self, leased_by: str) -> list[Row]:
        """Write everything staged, in bulk; gives the outbox rows this process sends."""
        changed: Sequence[Conversation] = [self.staged.conversations[chat] for chat in sorted(self.staged.changed)]
        await self.unit.conversations.save(changed, self.now)
        await self.unit.figures.count(self.staged.figures)
        await self.unit.chats.note(self.staged.arrived, self.now)
        return await self.unit.outbox.add(self.staged.messages, self.now, leased_by, self.now + LEASE)
