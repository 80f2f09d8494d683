"""What coaches write and press, and how somebody becomes one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiogram.types import CallbackQuery
from aiogram.types import Message as Received

from bot.batch import Answered, Batch
from bot.cards import german
from bot.delivery.message import Message
from bot.handover import ending, figuring, holding, listing, talking
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


async def _close(batch: Batch, coach: Coach, press: Press) -> None:
    await ending.close(batch, coach, press.number, press.value)


ACTS: dict[str, Act] = {
    "claim": _of_lead(holding.claim),
    "write": _of_lead(talking.prompt),
    "release": _of_lead(holding.release),
    "close": _of_lead(ending.ask_why_closed),
    "closed-as": _close,
    "show": _of_lead(holding.show),
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


COMMANDS: dict[str, Command] = {"leads": _list, "figures": _figures, "start": _help, "help": _help}
"""What coaches write with a slash, and what stands behind it; anything unknown gets the help."""


async def _written(batch: Batch, coach: Coach, lead_id: int, _value: str, text: str) -> None:
    await talking.from_coach(batch, coach, lead_id, text)


REPLIES: dict[str, Reply] = {"card": _written, "relay": _written, "prompt": _written}
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
    texts = german(batch.content)
    await batch.writing()
    coach = await batch.unit.coaches.redeem(token, chat_id, batch.now)
    if isinstance(coach, str):
        batch.say(Message(chat_id, texts(f"coach-invite-{coach}")))
        return
    batch.coaches[chat_id] = coach
    paragraphs = [texts("coach-welcome", coach=coach.name, areas=_areas(batch, coach))]
    if coach.coordinator:
        paragraphs.append(texts("coach-welcome-coordinator"))
    batch.say(Message(chat_id, "\n\n".join(paragraphs)))
    await listing.leads(batch, coach)


def _areas(batch: Batch, coach: Coach) -> str:
    names_of = {ags: district.name for ags, district in batch.content.start.places.districts.items()}
    if {area.district for area in coach.areas if not area.municipality} == set(names_of):
        return german(batch.content).plain("coach-all-districts")
    names = []
    for area in coach.areas:
        district = names_of.get(area.district, area.district)  # the list of places may have lost it
        names.append(f"{area.municipality} ({district})" if area.municipality else district)
    return ", ".join(names) or german(batch.content).plain("coach-all-districts")


async def received(message: Received, batch: Batch, coach: Coach) -> None:
    """A message in a coach's chat."""
    chat_id, texts = message.chat.id, german(batch.content)
    if message.text and message.text.startswith("/"):
        name, _, words = message.text[1:].partition(" ")
        await COMMANDS.get(name.split("@")[0].lower(), _help)(batch, coach, words.strip())
    elif not message.text:
        batch.say(Message(chat_id, texts("coach-text-only")))
    else:
        answered = message.reply_to_message
        about = await batch.unit.leads.message(chat_id, answered.message_id) if answered else None
        kind, _, value = (about.kind if about else "").partition(":")
        if about is not None and kind in REPLIES:
            await REPLIES[kind](batch, coach, about.lead_id, value, message.text)
        else:
            batch.say(Message(chat_id, texts("coach-reply-please")))


async def pressed(press: CallbackQuery, batch: Batch, coach: Coach) -> None:
    """A button in a coach's chat."""
    batch.beside(Answered(press.id))
    found = unpack(press.data or "")
    if found is not None and found.act in ACTS:
        await ACTS[found.act](batch, coach, found)
    else:
        await _help(batch, coach, "")
