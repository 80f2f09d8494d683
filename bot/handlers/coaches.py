"""What coaches write and press, and how somebody becomes one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

from aiogram.types import CallbackQuery
from aiogram.types import Message as Received

from bot.batch import Answered, Batch
from bot.cards import german
from bot.delivery.message import Message
from bot.handover import (
    absence,
    doubting,
    ending,
    figuring,
    files,
    holding,
    joining,
    listing,
    looking,
    meeting,
    moving,
    offering,
    passing,
    profile,
    reminding,
    reopening,
    talking,
    templates,
)
from bot.handover.serving import chat_of
from bot.keyboards import Press, unpack
from bot.storage.coaches import Coach

INVITE_PREFIX = "coach_"
"""What the payload of an invite link begins with: t.me/<bot>?start=coach_<token>."""

Act = Callable[[Batch, Coach, Press], Awaitable[None]]
Command = Callable[[Batch, Coach, str], Awaitable[None]]
Reply = Callable[[Batch, Coach, int, str, str], Awaitable[None]]


def _of_lead(act: Callable[[Batch, Coach, int], Awaitable[None]]) -> Act:
    async def pressed(batch: Batch, coach: Coach, press: Press) -> None:
        await act(batch, coach, press.number)

    return pressed


def _with_value(act: Callable[[Batch, Coach, int, str], Awaitable[None]]) -> Act:
    async def pressed(batch: Batch, coach: Coach, press: Press) -> None:
        await act(batch, coach, press.number, press.value)

    return pressed


async def _page(batch: Batch, coach: Coach, press: Press) -> None:
    await listing.page(batch, coach, press.value)


ACTS: dict[str, Act] = {
    "claim": _of_lead(holding.claim),
    "write": _of_lead(talking.prompt),
    "release": _of_lead(holding.release),
    "close": _of_lead(ending.ask_why_closed),
    "closed-as": _with_value(ending.close),
    "show": _of_lead(holding.show),
    "hand-back": _of_lead(absence.hand_back),
    "times": _of_lead(offering.prompt),
    "cannot-come": _of_lead(meeting.cancel),
    "met": _with_value(reminding.coach_answers),
    "pass": _with_value(passing.ask_to_whom),
    "pass-to": _with_value(passing.chosen),
    "lead-again": _of_lead(reopening.reopen),
    "leads": _page,
    "say": templates.offer,
    "say-as": templates.send,
    "files": _of_lead(files.want),
    "moves": _of_lead(moving.ask),
    "moved": _with_value(moving.move),
    "contacted": _of_lead(moving.contacted),
    "wrong": _of_lead(doubting.ask),
    "wrong-as": _with_value(doubting.note),
}
"""Buttons that coaches get."""


async def _list(batch: Batch, coach: Coach, _words: str) -> None:
    await listing.leads(batch, coach)


async def _help(batch: Batch, coach: Coach, _words: str) -> None:
    batch.say(Message(chat_of(coach), german(batch.content)("coach-help")))


async def _figures(batch: Batch, coach: Coach, words: str) -> None:
    if coach.coordinator:
        await figuring.show(batch, coach)
    else:
        await _help(batch, coach, words)


COMMANDS: dict[str, Command] = {
    "leads": _list,
    "lead": looking.look,
    "figures": _figures,
    "start": _help,
    "help": _help,
    **dict.fromkeys(("profile", "profil"), profile.command),
    **dict.fromkeys(("leave", "urlaub"), absence.command),
}
"""What coaches write with a slash, and what stands behind it; anything unknown gets the help."""


async def _written(batch: Batch, coach: Coach, lead_id: int, _value: str, text: str) -> None:
    await talking.from_coach(batch, coach, lead_id, text)


async def _times(batch: Batch, coach: Coach, lead_id: int, _value: str, text: str) -> None:
    await offering.read(batch, coach, lead_id, text)


REPLIES: dict[str, Reply] = {
    "card": _written,
    "relay": _written,
    "prompt": _written,
    "fill": templates.filled_in,
    offering.KIND: _times,
    passing.NOTE: passing.pass_on,
}
"""What a reply to a message about a lead does, by the kind of that message up to its colon; the rest is `value`."""


def is_act(press: Press | None) -> bool:
    """Whether a button is one of those that coaches get."""
    return press is not None and press.act in ACTS


def invitation(text: str | None) -> str | None:
    """The token in `/start coach_…`; None for anything else."""
    words = (text or "").split()
    if len(words) == 2 and words[0].split("@")[0] == "/start" and words[1].startswith(INVITE_PREFIX):
        return words[1].removeprefix(INVITE_PREFIX)
    return None


async def joined(batch: Batch, chat_id: int, token: str) -> None:
    """Somebody brings an invitation."""
    await joining.bring(batch, chat_id, token)


async def received(message: Received, batch: Batch, coach: Coach) -> None:
    """A message in a coach's chat."""
    chat_id, texts = message.chat.id, german(batch.content)
    await unblocked(batch, coach)
    answered = message.reply_to_message
    about = await batch.unit.leads.message(chat_id, answered.message_id) if answered else None
    kind, _, value = (about.kind if about else "").partition(":")
    known = kind in REPLIES
    name, _, words = message.text[1:].partition(" ") if message.text and message.text.startswith("/") else ("", "", "")
    command = COMMANDS.get(name.split("@")[0].lower())
    if command is not None or (name and not known):
        await (command or _help)(batch, coach, words.strip())
        if known:  # a prompt for a reply makes one of whatever is typed next
            batch.say(Message(chat_id, texts("coach-was-command")))
    elif not message.text:
        batch.say(Message(chat_id, texts("coach-text-only")))
    elif about is not None and known:  # with a slash too: coaches tell people of the bot's commands
        await REPLIES[kind](batch, coach, about.lead_id, value, message.text)
    else:
        batch.say(Message(chat_id, texts("coach-reply-please")))


async def pressed(press: CallbackQuery, batch: Batch, coach: Coach) -> None:
    """A button in a coach's chat."""
    batch.beside(Answered(press.id))
    await unblocked(batch, coach)
    found = unpack(press.data or "")
    if found is not None and found.act in ACTS:
        here = press.message is not None and press.message.chat.id == coach.chat_id
        on = press.message.message_id if here and press.message is not None else None
        await ACTS[found.act](batch, coach, replace(found, on=on))
    else:
        await _help(batch, coach, "")


async def unblocked(batch: Batch, coach: Coach) -> None:
    """Whoever writes can be written to, though nobody told the bot so: that it was unblocked may have been missed."""
    if coach.blocked_at is not None:
        await joining.came_back(batch, coach)
        await profile.renewed(batch, coach)
