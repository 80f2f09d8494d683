"""Which handler an update goes to: private chats to admins', coaches' or people's handlers, groups are left."""

from __future__ import annotations

from aiogram import Dispatcher, Router
from aiogram.types import CallbackQuery, ChatMemberUpdated
from aiogram.types import Message as Received

from bot.batch import Batch
from bot.handlers import admins, coaches, groups, people
from bot.handlers.admins import Office
from bot.handover.need import coach_gone
from bot.retention import CHATS


def dispatcher() -> Dispatcher:
    """A dispatcher with three handlers: messages, presses, and being added, blocked or removed."""
    router = Router()
    router.message()(on_message)
    router.callback_query()(on_press)
    router.my_chat_member()(on_membership)
    routes = Dispatcher()
    routes.include_router(router)
    return routes


async def on_message(message: Received, batch: Batch, office: Office) -> None:
    """A message anywhere."""
    chat_id = message.chat.id
    if message.chat.type != "private":
        await groups.received(message, batch)
        return
    if chat_id in office.admins and await admins.received(message, batch, office):
        return
    token = coaches.invitation(message.text)
    coach = batch.coaches.get(chat_id)
    if token is not None:
        await coaches.joined(batch, chat_id, token)
    elif coach is not None:
        await coaches.received(message, batch, coach)
    else:
        batch.staged.arrived.append((chat_id, message.message_id))
        await people.received(message, batch, heeded=chat_id not in office.admins)


async def on_press(press: CallbackQuery, batch: Batch, office: Office) -> None:
    """A button anywhere."""
    if press.message is not None and press.message.chat.type != "private":
        await groups.pressed(press, batch)
        return
    if press.from_user.id in office.admins and await admins.pressed(press, batch):
        return
    coach = batch.coaches.get(press.from_user.id)
    if coach is not None:
        await coaches.pressed(press, batch, coach)
    else:
        # It was sent before its person was known, when it asked for their language. Of one that is too old to be
        # deleted nothing is noted: it would keep others from going with it.
        if isinstance(press.message, Received) and press.message.date > batch.now - CHATS:
            batch.staged.arrived.append((press.from_user.id, press.message.message_id))
        await people.pressed(press, batch)


async def on_membership(change: ChatMemberUpdated, batch: Batch) -> None:
    """The bot was added to a group, blocked or unblocked."""
    chat_id, status = change.chat.id, change.new_chat_member.status
    if change.chat.type != "private":
        await groups.membership(change, batch)
    elif status == "kicked":
        await batch.writing()
        await batch.unit.people.mark_blocked(chat_id, batch.now)
        batch.say(*await coach_gone(batch.unit, batch.content, chat_id, batch.now))
    elif chat_id in batch.coaches:
        await coaches.unblocked(batch, batch.coaches[chat_id])
