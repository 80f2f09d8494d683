"""Who is in a chat and who is not: what Telegram tells a bot when that changes."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from telegram import (
    ChatMember,
    ChatMemberAdministrator,
    ChatMemberBanned,
    ChatMemberLeft,
    ChatMemberMember,
    ChatMemberUpdated,
    User,
)

from bot.sandbox.dialogs import Dialog
from bot.sandbox.world import World

_FOR_EVER = datetime.fromtimestamp(0, UTC)


def member(world: World) -> ChatMember:
    """The bot as a member."""
    return ChatMemberMember(world.bot)


def administrator(world: World, *, topics: bool) -> ChatMember:
    """The bot as an administrator; `topics`: who may manage topics."""
    return ChatMemberAdministrator(
        world.bot,
        can_be_edited=False,
        is_anonymous=False,
        can_manage_chat=True,
        can_delete_messages=False,
        can_manage_video_chats=False,
        can_restrict_members=False,
        can_promote_members=False,
        can_change_info=False,
        can_invite_users=False,
        can_post_stories=False,
        can_edit_stories=False,
        can_delete_stories=False,
        can_manage_topics=topics,
        api_kwargs={"can_send_welcome_messages": False},  # of Bot API 10.3; python-telegram-bot knows 10.0
    )


def left(world: World) -> ChatMember:
    """The bot as somebody who is not there."""
    return ChatMemberLeft(world.bot)


def banned(world: World) -> ChatMember:
    """The bot as somebody who was blocked or thrown out."""
    return ChatMemberBanned(world.bot, _FOR_EVER)


def tell_membership(world: World, dialog: Dialog, by: User, before: ChatMember, after: ChatMember) -> None:
    """Queues the `my_chat_member` update."""
    now = world.clock().replace(microsecond=0)
    world.updates.add("my_chat_member", ChatMemberUpdated(dialog.chat, by, now, before, after), dialog.id)


def service_message(world: World, dialog: Dialog, by: User, **content: Any) -> None:
    """Puts a service message into a chat and tells the bot of it."""
    world.updates.add("message", world.post(dialog, by, **content), dialog.id)


def bot_left(world: World, dialog: Dialog) -> None:
    """The bot went by itself."""
    service_message(world, dialog, world.bot, left_chat_member=world.bot)
    tell_membership(world, dialog, world.bot, member(world), left(world))
