"""`coach change | leave | deactivate`: what changes about a coach who is there, and who is told."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.cli.coaching import Districts, Languages, Limit, Municipalities, Number, OfTeam, Week, read_or_stop
from bot.cli.console import FOUND, WRONG_USE, In, content_or_stop, out, stop, today
from bot.cli.coverage import where_and_when
from bot.cli.stored import in_batch, in_unit

if TYPE_CHECKING:
    from bot.batch import Batch
    from bot.leads.coverage import Hole
    from bot.leads.leave import Days, Leave
    from bot.storage.coaches import Coach
    from bot.storage.leads import Lead


def coach_change(
    number: Number,
    name: Annotated[str | None, typer.Option(help="What people may call the coach.")] = None,
    district: Districts = None,
    municipality: Municipalities = None,
    language: Languages = None,
    woman: Annotated[bool | None, typer.Option("--woman/--no-woman", help="People may wish for a woman.")] = None,
    coordinator: Annotated[
        bool | None, typer.Option("--coordinator/--no-coordinator", help="Gets what nobody else can take.")
    ] = None,
    team: OfTeam = None,
    no_team: Annotated[bool, typer.Option("--no-team", help="In no team any more.")] = False,
    hours: Week = None,
    limit: Limit = None,
    no_limit: Annotated[bool, typer.Option("--no-limit", help="Can hold any number of requests.")] = False,
    email: Annotated[str | None, typer.Option(help="The coach's address.")] = None,
    told_in: In = "en",
) -> None:
    """Change what is stored about a coach, and tell them; districts or languages that are said replace all of them.

    Example: python -m bot coach change 5 --hours "Mo-Do 9-12" --limit 20
    """
    from bot.authoring import phrase
    from bot.inviting import Said

    content = content_or_stop(None, today(), ("de", "en"), told_in)
    said = Said(
        name=name,
        districts=district,
        municipalities=municipality,
        languages=language,
        hours=hours,
        team="" if no_team else team,
        email=email,
    )
    values = read_or_stop(content, said, told_in, [])
    flags: dict[str, Any] = {"woman": woman, "coordinator": coordinator, "most_leads": limit}
    values |= {column: value for column, value in flags.items() if value is not None}
    values |= {"most_leads": None} if no_limit else {}
    if not values:
        stop(WRONG_USE, phrase(told_in, "coach-nothing-asked"))

    async def change(batch: Batch) -> list[str]:
        from bot.handover.profile import changed_by_others

        coach = await _there(batch, number, told_in)
        return await changed_by_others(batch, coach, values)

    changed = in_batch(content, change)
    if not changed:
        out(phrase(told_in, "coach-nothing-changed", number=str(number)))
        return
    out(phrase(told_in, "coach-changed", number=str(number), what=", ".join(changed)))
    out(phrase(told_in, "coach-changed-told"))


def coach_leave(
    number: Number,
    first: Annotated[str | None, typer.Option("--from", help="The first day away, such as 2026-12-21.")] = None,
    last: Annotated[str | None, typer.Option("--until", help="The last day away.")] = None,
    end: Annotated[bool, typer.Option("--end", help="The coach is back; leave to come is taken away too.")] = False,
    told_in: In = "en",
) -> None:
    """Enter a coach's leave, or end it; they are told, and the coordination where nobody is left.

    Example: python -m bot coach leave 5 --from 2026-12-21 --until 2027-01-02
    """
    from bot.authoring import phrase

    if end == (first is not None or last is not None) or (not end and last is None):
        stop(WRONG_USE, phrase(told_in, "coach-leave-days-missing"))
    leave = None if end else _leave_or_stop(first, last or "", told_in)
    content = content_or_stop(None, today(), ("de", "en"), told_in)

    async def enter(batch: Batch) -> list[str]:
        coach = await _there(batch, number, told_in)
        return await (_end(batch, coach, told_in) if leave is None else _enter(batch, coach, leave, told_in))

    for line in in_batch(content, enter):
        out(line)


async def _enter(batch: Batch, coach: Coach, leave: Leave, told_in: str) -> list[str]:
    from bot.authoring import phrase
    from bot.cards import german
    from bot.handover.absence import enter
    from bot.leads.leave import with_leave

    number = str(coach.id)
    if with_leave(coach.leave, leave) == coach.leave:
        return [phrase(told_in, "coach-nothing-changed", number=number)]
    alone: list[Hole] = await enter(batch, coach, leave, german(batch.content)("coach-leave-by-others"))
    stored = await batch.unit.coaches.get(coach.id)
    lines = [phrase(told_in, "coach-leave-entered", number=number, days=_days(stored.leave if stored else ()))]
    others = [one for one in await batch.unit.coaches.coordinators() if one.id != coach.id]
    message = "coach-leave-alone" if others else "coach-leave-alone-untold"
    return lines + [phrase(told_in, message, places=where_and_when(batch.content, hole, told_in)) for hole in alone]


async def _end(batch: Batch, coach: Coach, told_in: str) -> list[str]:
    from bot.authoring import phrase
    from bot.handover.absence import ended_by_others

    ended = await ended_by_others(batch, coach)
    if not ended:
        return [phrase(told_in, "coach-leave-none", number=str(coach.id))]
    return [phrase(told_in, "coach-leave-ended", number=str(coach.id), days=_days(ended))]


def _leave_or_stop(first: str | None, last: str, told_in: str) -> Leave:
    from bot.authoring import phrase
    from bot.leads.leave import LONGEST, Leave
    from bot.leads.typed_days import day_of

    days: list[date] = []
    wrong: list[str] = []
    for option, typed in (("--from", first or f"{today()}"), ("--until", last)):
        day = day_of(typed, today())  # as the coach writes it in the chat, or 2026-12-24
        if day is not None:
            days.append(day)
        else:
            wrong.append(phrase(told_in, "coach-leave-day-unreadable", option=option, typed=typed))
    if not wrong and days[1] < days[0]:
        wrong.append(phrase(told_in, "coach-leave-upside-down"))
    elif not wrong and days[1] < today():
        wrong.append(phrase(told_in, "coach-leave-over"))
    elif not wrong and days[1] - days[0] > LONGEST:
        wrong.append(phrase(told_in, "coach-leave-too-long"))
    if wrong:
        stop(WRONG_USE, *wrong)
    return Leave(days[0], days[1], open_start=first is None)


def _days(leave: tuple[Days, ...]) -> str:
    return ", ".join(f"{first}..{last}" for first, last in leave)


def coach_deactivate(
    number: Number,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    told_in: In = "en",
) -> None:
    """Let somebody be no coach any more: their requests go back to the others, their chat and address are freed.

    Example: python -m bot coach deactivate 5
    """
    from bot.authoring import phrase
    from bot.handover.retiring import retire
    from bot.storage.coaches import is_mail

    content = content_or_stop(None, today(), (), told_in)
    found: tuple[Coach | None, list[Lead]] = in_unit(lambda unit: _with_leads(unit, number))
    coach, held = found
    if coach is None:
        stop(FOUND, phrase(told_in, "coach-unknown", number=str(number)))
    leads = ", ".join(str(lead.id) for lead in held) or "–"
    question = phrase(told_in, "coach-deactivate-ask", number=str(number), name=coach.name, leads=leads)
    if coach.active and not yes and not typer.confirm(question):
        stop(FOUND, phrase(told_in, "coach-kept"))
    retired = in_batch(content, lambda batch: retire(batch, coach))
    if retired is None:
        out(phrase(told_in, "coach-left-already", number=str(number)))
        return
    out(phrase(told_in, "coach-left", number=str(number)))
    if coach.chat_id is not None and is_mail(coach.chat_id):
        out(phrase(told_in, "coach-left-tell"))
    attended = [lead for lead in retired.leads if lead not in retired.unattended]
    if attended:
        out(phrase(told_in, "coach-left-leads", leads=", ".join(map(str, attended))))
    if retired.unattended:
        out(phrase(told_in, "coach-left-unattended", leads=", ".join(map(str, retired.unattended))))
    if retired.invitations:
        out(phrase(told_in, "coach-left-invitations", count=retired.invitations))
    out(phrase(told_in, "coach-left-check"))


async def _with_leads(unit: Any, number: int) -> tuple[Coach | None, list[Lead]]:
    return await unit.coaches.get(number), await unit.leads.of_coach(number)


async def _there(batch: Batch, number: int, told_in: str) -> Coach:
    """The coach with that number; ends where they are not there, or not any more."""
    from bot.authoring import phrase

    coach = await batch.unit.coaches.get(number)
    if coach is None or not coach.active:
        message = "coach-unknown" if coach is None else "coach-not-active"
        stop(FOUND, phrase(told_in, message, number=str(number)))
    return coach
