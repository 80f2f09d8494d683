"""Group chats: who brings the bot in, who throws it out, and what becomes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from telegram import Chat

from bot.sandbox.errors import forbidden, migrated
from bot.sandbox.membership import banned, left, member, service_message, tell_membership
from bot.sandbox.world import World

if TYPE_CHECKING:
    from bot.sandbox.people import Person


class Group:
    """A group chat. Without administrator's rights a bot sees commands, replies to it and service messages only."""

    def __init__(self, world: World, title: str, members: tuple[Person, ...]) -> None:
        self._world = world
        self.title = title
        self.members = members
        self.chat = world.open(Chat(-(4_000_000 + world.number()), Chat.GROUP, title=title))
        self.chat.known = False

    @property
    def id(self) -> int:
        return self.chat.id

    async def adds_bot(self, by: Person) -> None:
        """`by` adds the bot."""
        self.chat.known, self.chat.refusal = True, None
        tell_membership(self._world, self.chat, by.user, left(self._world), member(self._world))
        service_message(self._world, self.chat, by.user, new_chat_members=(self._world.bot,))

    async def removes_bot(self, by: Person) -> None:
        """`by` throws the bot out."""
        service_message(self._world, self.chat, by.user, left_chat_member=self._world.bot)
        tell_membership(self._world, self.chat, by.user, member(self._world), banned(self._world))
        self.chat.refusal = forbidden(f"bot was kicked from the {self.chat.chat.type} chat")

    async def migrates(self, by: Person) -> None:
        """The group becomes a supergroup; `chat` is the new one from now on."""
        old = self.chat
        new_id = -(1_002_000_000_000 + self._world.number())
        new = self.chat = self._world.open(Chat(new_id, Chat.SUPERGROUP, title=self.title))
        service_message(self._world, old, by.user, migrate_to_chat_id=new.id)
        service_message(self._world, new, by.user, migrate_from_chat_id=old.id)
        old.refusal = migrated(new.id)
