"""Somebody becomes a coach, or comes back: they are welcomed, and the coordination learns of it.

An invitation is a link, and links are passed on: only who knows the coaches notices that the wrong person came.
"""

from __future__ import annotations

from bot.batch import Batch
from bot.cards import card, german
from bot.delivery.message import Message, Priority
from bot.handover import listing
from bot.handover.contacting import keep_again
from bot.handover.profile import areas_words
from bot.handover.serving import chat_of, serves
from bot.storage.coaches import Coach, is_mail


async def bring(batch: Batch, chat_id: int, token: str) -> None:
    """Somebody brings an invitation."""
    texts, before = german(batch.content), batch.coaches.get(chat_id)
    await batch.writing()
    coach = await batch.unit.coaches.redeem(token, chat_id, batch.now)
    if isinstance(coach, str):
        batch.say(Message(chat_id, texts(f"coach-invite-{coach}")))
        whose = await batch.unit.coaches.tried(token, batch.now) if coach == "used" else None
        if whose is not None:
            await _tell_coordination(batch, texts("coach-invite-tried", coach=whose), but=chat_id)
        return
    batch.coaches[chat_id] = coach
    await welcome(batch, coach, before)


async def welcome(batch: Batch, coach: Coach, before: Coach | None = None) -> None:
    """Tell a coach how it goes and what waits, and the coordination who has come.

    before  what they were until now, where they were a coach
    """
    texts, chat_id, mail = german(batch.content), chat_of(coach), is_mail(chat_of(coach))
    areas = areas_words(batch.content, coach.areas) or texts.plain("coach-all-districts")
    paragraphs = [texts("coach-welcome-mail" if mail else "coach-welcome", coach=coach.name, areas=areas)]
    if coach.coordinator:
        paragraphs.append(texts("coach-welcome-coordinator"))
    batch.say(Message(chat_id, "\n\n".join(paragraphs)))
    if before != coach:
        args = {"coach": coach.name, "number": str(coach.id), "areas": areas}
        again = {"before": before.name} if before is not None else {}
        text = texts("coach-joined-again" if again else "coach-joined", **args, **again)
        await _tell_coordination(batch, text, but=chat_id)
    if not mail:
        await listing.leads(batch, coach)
        return
    for lead in await batch.unit.leads.listing(status="new"):
        if serves(batch.content, coach, lead):
            batch.say(card(batch.content, lead, chat_id))


async def reached(batch: Batch, coach: Coach) -> None:
    """Note that something reaches a coach again."""
    await batch.writing()
    await batch.unit.coaches.mark_reachable(chat_of(coach))
    await keep_again(batch, coach)


async def came_back(batch: Batch, coach: Coach) -> None:
    """A coach who could not be reached can be again, and hears what waits."""
    await reached(batch, coach)
    mine = await batch.unit.leads.of_coach(coach.id)
    waiting = [lead for lead in await batch.unit.leads.listing(status="new") if serves(batch.content, coach, lead)]
    text = german(batch.content)("coach-back", mine=len(mine), open=len(waiting))
    batch.say(Message(chat_of(coach), text))


async def _tell_coordination(batch: Batch, text: str, but: int) -> None:
    batch.say(
        *(
            Message(chat_of(one), text, priority=Priority.NOTIFICATION)
            for one in await batch.unit.coaches.coordinators()
            if one.chat_id != but
        )
    )
