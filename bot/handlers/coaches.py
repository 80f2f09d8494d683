"""What coaches write and press, and how somebody becomes one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiogram.types import CallbackQuery
from aiogram.types import Message as Received

from bot import handover
from bot.batch import Answered, Batch
from bot.cards import german
from bot.delivery.message import Message
from bot.keyboards import Press, unpack
from bot.storage.coaches import Coach

INVITE_PREFIX = "coach_"
"""What the payload of an invite link begins with: t.me/<bot>?start=coach_<token>."""

Act = Callable[[Batch, Coach, int], Awaitable[None]]

ACTS: dict[str, Act] = {
    "claim": handover.claim,
    "write": handover.prompt,
    "release": handover.release,
    "close": handover.ask_why_closed,
    "show": handover.show,
}


def is_act(press: Press | None) -> bool:
    """Whether a button is one of those that coaches get."""
    return press is not None and (press.act in ACTS or press.act == "closed-as")


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
    await handover.listing(batch, coach)


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
    if message.text and message.text.startswith("/leads"):
        await handover.listing(batch, coach)
    elif message.text and message.text.startswith("/"):
        batch.say(Message(chat_id, texts("coach-help")))
    elif not message.text:
        batch.say(Message(chat_id, texts("coach-text-only")))
    else:
        answered = message.reply_to_message.message_id if message.reply_to_message else None
        await handover.from_coach(batch, coach, answered, message.text)


async def pressed(press: CallbackQuery, batch: Batch, coach: Coach) -> None:
    """A button in a coach's chat."""
    batch.beside(Answered(press.id))
    found = unpack(press.data or "")
    match found:
        case Press(act, number) if act in ACTS:
            await ACTS[act](batch, coach, number)
        case Press("closed-as", number, reason):
            await handover.close(batch, coach, number, reason)
        case _:
            batch.say(Message(press.from_user.id, german(batch.content)("coach-help")))
