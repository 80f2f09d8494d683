"""Group chats: who brings the bot in, who throws it out, and what becomes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from telegram import Chat

from bot.sandbox.errors import forbidden, migrated
from bot.sandbox.membership import administrator, banned, left, member, service_message, tell_membership
from bot.sandbox.world import World

if TYPE_CHECKING:
    from bot.sandbox.people import Person


class Group:
    """A group chat. Without administrator's rights a bot sees commands, replies to it and service messages only."""

    def __init__(self, world: World, title: str, members: tuple[Person, ...], *, topics: bool = False) -> None:
        self._world = world
        self.title = title
        self.members = members
        if topics:  # only a supergroup can have them
            chat = Chat(-(1_002_000_000_000 + world.number()), Chat.SUPERGROUP, title=title, is_forum=True)
        else:
            chat = Chat(-(4_000_000 + world.number()), Chat.GROUP, title=title)
        self.chat = world.open(chat)
        self.chat.known = False

    @property
    def id(self) -> int:
        return self.chat.id

    async def adds_bot(self, by: Person) -> None:
        """`by` adds the bot."""
        self.chat.known, self.chat.refusal = True, None
        tell_membership(self._world, self.chat, by.user, left(self._world), member(self._world))
        service_message(self._world, self.chat, by.user, new_chat_members=(self._world.bot,))

    async def lets_bot_manage_topics(self, by: Person, may: bool = True) -> None:
        """`by` makes the bot an administrator who may (or may not) manage topics."""
        before = administrator(self._world, topics=self.chat.bot_manages_topics) if self.chat.bot_is_admin else None
        self.chat.bot_is_admin, self.chat.bot_manages_topics = True, may
        after = administrator(self._world, topics=may)
        tell_membership(self._world, self.chat, by.user, before or member(self._world), after)

    async def removes_bot(self, by: Person, *, told: bool = True) -> None:
        """`by` throws the bot out; `told`: the updates that say so are not lost."""
        if told:
            service_message(self._world, self.chat, by.user, left_chat_member=self._world.bot)
            tell_membership(self._world, self.chat, by.user, member(self._world), banned(self._world))
        self.chat.bot_is_admin = self.chat.bot_manages_topics = False
        self.chat.refusal = forbidden(f"bot was kicked from the {self.chat.chat.type} chat")

    async def migrates(self, by: Person, *, told: bool = True) -> None:
        """The group becomes a supergroup; `chat` is the new one from now on. `told`: the updates are not lost."""
        old = self.chat
        new_id = -(1_002_000_000_000 + self._world.number())
        new = self.chat = self._world.open(Chat(new_id, Chat.SUPERGROUP, title=self.title))
        if told:
            service_message(self._world, old, by.user, migrate_to_chat_id=new.id)
            service_message(self._world, new, by.user, migrate_from_chat_id=old.id)
        old.refusal = migrated(new.id)
