"""What admins can do in Telegram: see how things are, take files over, play a trial. For others none of it exists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from aiogram.types import CallbackQuery
from aiogram.types import Message as Received

from bot import notices, trial
from bot.batch import Answered, Batch
from bot.cards import german
from bot.delivery.message import Message
from bot.flow.state import Began, Typed, WentBack
from bot.handlers.coaches import is_act
from bot.handlers.people import text_of
from bot.handover import figuring
from bot.keyboards import unpack
from bot.settings import OFFICE_ZONE
from bot.source import Problem
from bot.storage.figures import LEFT
from bot.words import REFERENCE

FIGURES_OF = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Office:
    """Who the admins are (Telegram user ids), and what is wrong in the authored files now."""

    admins: frozenset[int]
    problems: Sequence[Problem]


Command = Callable[[Batch, int, str, Office], Awaitable[None]]


async def received(message: Received, batch: Batch, office: Office) -> bool:
    """A message of an admin; False when it is one like anybody else's."""
    chat_id, command, rest = message.chat.id, *_command(message.text or "")
    if command in COMMANDS:
        await COMMANDS[command](batch, chat_id, rest, office)
    elif not trial.is_on(batch, chat_id):
        return False
    elif command == "stop":
        await trial.stop(batch, chat_id)
    elif command == "restart":
        await trial.again(batch, chat_id)
    elif command == "back":
        await trial.happen(batch, chat_id, WentBack())
    elif command:  # nothing real shall happen while somebody believes to be in a trial
        await trial.stop(batch, chat_id)
        return False
    elif message.reply_to_message is not None and chat_id in batch.coaches:
        return False  # a coach's answer to a person
    else:
        text = text_of(message)
        await trial.happen(batch, chat_id, Typed(text) if text else Began())
    return True


def _command(text: str) -> tuple[str, str]:
    """The command a text begins with, without its slash, and what follows it; "" for both where there is none."""
    word, _, rest = text.partition(" ")
    return (word[1:].split("@")[0].lower(), rest.strip()) if word.startswith("/") else ("", "")


async def pressed(press: CallbackQuery, batch: Batch) -> bool:
    """A button an admin pressed; False when it is none of a trial."""
    chat_id, found = press.from_user.id, unpack(press.data or "")
    if not trial.is_on(batch, chat_id) or (chat_id in batch.coaches and is_act(found)):
        return False
    batch.beside(Answered(press.id))
    await trial.pressed(batch, chat_id, found, press.message.message_id if press.message else None)
    return True


async def _status(batch: Batch, chat_id: int, _rest: str, office: Office) -> None:
    content, unit = batch.content, batch.unit
    found = notices.Status(
        since=await unit.published.since(content.version) or batch.now,
        leads=await unit.leads.per_status(),
        help=await unit.leads.per_status(help=True),
        half_way=await unit.conversations.half_way_per_flow(),
    )
    batch.say(*notices.status(german(content), chat_id, content, found, office.problems))


async def _reload(batch: Batch, chat_id: int, _rest: str, _office: Office) -> None:
    batch.staged.reload_for.append(chat_id)


async def _try(batch: Batch, chat_id: int, rest: str, _office: Office) -> None:
    if rest and rest not in batch.content.words:
        languages = ", ".join(batch.content.words.locales())
        batch.say(Message(chat_id, german(batch.content)("admin-try-no-language", languages=languages)))
        return
    await trial.begin(batch, chat_id, rest or batch.conversation(chat_id).locale or REFERENCE)


async def _figures(batch: Batch, chat_id: int, _rest: str, _office: Office) -> None:
    last, begin = batch.today, batch.now - FIGURES_OF
    first = begin.astimezone(OFFICE_ZONE).date()
    outcomes: Counter[str] = Counter()
    left: dict[str, Counter[str]] = {flow: Counter() for flow in batch.content.flows}
    if (coach := batch.coaches.get(chat_id)) is not None and coach.coordinator:
        await figuring.show(batch, coach)
    for result, count in (await batch.unit.figures.between(first, last)).items():
        if result.outcome == LEFT:
            left.setdefault(result.flow, Counter())[result.rule] += count
        elif result.is_outcome:  # two flows may call an outcome alike
            outcomes[f"{result.flow}/{result.outcome}"] += count
    leads = await batch.unit.leads.opened_since(begin)
    batch.say(Message(chat_id, notices.figures(german(batch.content), outcomes, leads, left)))


async def _help(batch: Batch, chat_id: int, _rest: str, _office: Office) -> None:
    batch.say(Message(chat_id, german(batch.content)("admin-help")))


COMMANDS: dict[str, Command] = {
    "status": _status,
    "reload": _reload,
    "try": _try,
    "figures": _figures,
    "admin": _help,
}
"""In the order Telegram's menu shows them."""
