"""A coach is away: said, shown, ended; what becomes of their leads, and who is told that nobody is left."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from bot.batch import Batch
from bot.cards import german, weekday_of
from bot.delivery.message import Button, Message, Priority
from bot.handover.covering import found_holes, regions_of
from bot.handover.holding import give_back
from bot.handover.profile import days_words, leave_words, renewed, short
from bot.handover.serving import chat_of, team_of
from bot.handover.showing import cards_for
from bot.keyboards import pack
from bot.leads.coverage import Hole
from bot.leads.leave import Days, Leave, leave_of, with_leave, without_leave, wrong_weekday_in
from bot.moments import moment_in_words
from bot.settings import OFFICE_ZONE
from bot.storage.coaches import Coach
from bot.storage.leads import Lead

MOST_PLACES = 3
"""Places named where more have the same days."""
ENDS = ("end", "ende", "vorbei", "-")


async def command(batch: Batch, coach: Coach, words: str) -> None:
    """`/leave` shows, `/leave until 12.12.` and `/leave 1.12.-12.12.` enter, `/leave end` ends it."""
    texts, chat_id = german(batch.content), chat_of(coach)
    if words.lower() in ENDS:
        ended = await end(batch, coach)
        text = texts("coach-leave-ended", days=leave_words(ended, texts)) if ended else texts("coach-leave-not-ended")
        batch.say(Message(chat_id, text))
    elif not words:
        leave = leave_words(_to_come(coach, batch.today), texts)
        now = texts("coach-leave-shown", days=leave) if leave else texts("coach-leave-none")
        batch.say(Message(chat_id, f"{now}\n\n{texts('coach-leave-how')}"))
    else:
        found = leave_of(words, batch.today)
        if isinstance(found, str):
            day = wrong_weekday_in(words, batch.today) if found == "unreadable" else None
            wrong = texts(f"coach-leave-wrong-{found}", typed=short(words))
            wrong += f" {weekday_of(day, texts)}" if day is not None else ""
            batch.say(Message(chat_id, f"{wrong}\n\n{texts('coach-leave-how')}"))
        else:
            await enter(batch, coach, found)


async def end(batch: Batch, coach: Coach) -> tuple[Days, ...]:
    """Take away the leave that has not ended; gives it."""
    ended = _to_come(coach, batch.today)
    if ended:
        await batch.writing()
        await batch.unit.coaches.keep_leave(coach.id, without_leave(coach.leave, batch.today))
        await renewed(batch, coach)
    return ended


async def ended_by_others(batch: Batch, coach: Coach) -> tuple[Days, ...]:
    """Take away the leave that has not ended because somebody else says so, and tell the coach; gives it."""
    ended = await end(batch, coach)
    if ended:
        texts = german(batch.content)
        text = texts("coach-leave-ended", days=leave_words(ended, texts))
        batch.say(Message(chat_of(coach), f"{texts('coach-leave-by-others')}\n\n{text}"))
    return ended


async def enter(batch: Batch, coach: Coach, leave: Leave, heading: str = "") -> list[Hole]:
    """Let the coach be away, tell them what becomes of their leads, and the coordination where nobody is left.

    heading  stands above what the coach is told, where somebody else says it
    """
    texts = german(batch.content)
    before = await _unattended(batch, coach, leave)
    await batch.writing()
    await batch.unit.coaches.keep_leave(coach.id, with_leave(coach.leave, leave))
    coach = await renewed(batch, coach)
    alone = [hole for hole in await _unattended(batch, coach, leave) if hole not in before]
    days = leave_words(_to_come(coach, batch.today), texts)
    paragraphs = [heading, texts("coach-leave-set", days=days)]
    if alone:
        places = _where_and_when(batch, leave, alone)
        others = [one for one in await batch.unit.coaches.coordinators() if one.id != coach.id]
        told = texts("coach-leave-coordination", coach=coach.name, days=days, places=places)
        batch.say(*(Message(chat_of(one), told, priority=Priority.NOTIFICATION) for one in others))
        paragraphs.append(texts("coach-leave-alone", places=places))
        paragraphs[-1] += " " + texts("coach-leave-alone-told" if others else "coach-leave-alone-untold")
    held = await batch.unit.leads.of_coach(coach.id)
    waiting = [lead.id for lead in held if lead.status == "claimed"]
    known = [lead.id for lead in held if lead.status != "claimed"]
    if waiting:
        paragraphs.append(texts("coach-leave-uncontacted", numbers=_numbers(waiting)))
    if known:
        paragraphs.append(texts("coach-leave-contacted", numbers=_numbers(known)))
    if dates := await _appointments(batch, leave, held):
        paragraphs.append("\n".join([texts("coach-leave-appointments"), *dates]))
    back = Button(texts.plain("coach-button-hand-back"), pack("hand-back", leave.last.toordinal()))
    text = "\n\n".join(filter(None, paragraphs))
    batch.say(Message(chat_of(coach), text, ((back,),) if waiting else ()))
    return alone


async def hand_back(batch: Batch, coach: Coach, last: int) -> None:
    """Give back every lead nobody has been in contact with; one that nobody else would get stays.

    last  the day, as a number, the leave ended on when the button was sent
    """
    texts, chat_id = german(batch.content), chat_of(coach)
    if not any(first.toordinal() <= last <= ends.toordinal() for first, ends in _to_come(coach, batch.today)):
        batch.say(Message(chat_id, texts("coach-leave-button-old")))
        return
    given: list[int] = []
    kept: list[int] = []
    await batch.writing()
    for lead in await batch.unit.leads.of_coach(coach.id):
        if lead.status != "claimed":
            continue
        cards, _ = await cards_for(batch, replace(lead, status="new", coach_id=None, claimed_at=None), without=coach.id)
        if any(card.chat_id != chat_id for card in cards):
            await give_back(batch, coach, lead.id)
            given.append(lead.id)
        else:
            kept.append(lead.id)
    lines = [texts("coach-leave-handed-back", numbers=_numbers(given))] if given else []
    lines += [texts("coach-leave-kept", numbers=_numbers(kept))] if kept else []
    batch.say(Message(chat_id, "\n\n".join(lines) or texts("coach-leave-nothing-back")))


async def _unattended(batch: Batch, coach: Coach, leave: Leave) -> list[Hole]:
    """Whole days of the leave on which nobody serves a place the coach may serve."""
    teams = {area.district for area in coach.areas}
    content, days = batch.content, (leave.last - leave.first).days + 1
    districts = [ags for ags in content.start.places.districts if team_of(content, ags) in teams]
    found = await found_holes(batch.unit, content, leave.first, days, districts=districts)
    return [hole for hole in found if hole.stretch is not None and hole.stretch.whole]


def _where_and_when(batch: Batch, leave: Leave, holes: list[Hole]) -> str:
    """The places with their days; days that many places share are told once, of many places the first ones."""
    texts = german(batch.content)
    open_now = {region.district for region in regions_of(batch.content, leave.first)}
    together: dict[Days, list[Hole]] = {}
    for hole in holes:
        assert hole.stretch is not None
        together.setdefault((hole.stretch.first, hole.stretch.last), []).append(hole)
    told = []
    for (first, last), found in together.items():
        names = [_where(batch, hole) for hole in found]
        if len(names) > 1 and {hole.district for hole in found if not hole.municipalities} == open_now:
            where = texts.plain("coach-all-districts")
        elif len(names) > MOST_PLACES + 1:  # "and 1 more" would be no shorter
            more = len(names) - MOST_PLACES
            where = texts.plain("coach-leave-places-more", places=", ".join(names[:MOST_PLACES]), count=more)
        else:
            where = ", ".join(names)
        told.append(f"{where}: {days_words(first, last, texts)}")
    return "; ".join(told)


def _where(batch: Batch, hole: Hole) -> str:
    name = batch.content.start.places.districts[hole.district].name
    return f"{', '.join(hole.municipalities)} ({name})" if hole.municipalities else name


async def _appointments(batch: Batch, leave: Leave, leads: list[Lead]) -> list[str]:
    """What is agreed for days of the leave, in the order of the days."""
    texts, found = german(batch.content), list[tuple[datetime, int]]()
    for lead in leads:
        current = await batch.unit.appointments.current(lead.id)
        if current is None or current.starts_at is None or current.starts_at <= batch.now:
            continue
        if leave.first <= current.starts_at.astimezone(OFFICE_ZONE).date() <= leave.last:
            found.append((current.starts_at, lead.id))
    return [
        texts("coach-leave-appointment", moment=moment_in_words(moment, texts), number=number)
        for moment, number in sorted(found)
    ]


def _to_come(coach: Coach, day: date) -> tuple[Days, ...]:
    return tuple(days for days in coach.leave if days[1] >= day)


def _numbers(leads: list[int]) -> str:
    return ", ".join(map(str, leads))
