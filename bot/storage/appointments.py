"""Appointments of coaches with people. Every change is one conditional update: of two at once, one finds it done."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import ColumnElement, RowMapping, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.leads.moves import HELD
from bot.storage.tables import APPOINTMENT, LEAD, LEAD_EVENT

State = Literal["offered", "agreed", "none", "cancelled", "over"]
OPEN: tuple[State, ...] = ("offered", "agreed")

EMPTIED: dict[str, Any] = {"place": "", "offered": []}
_LOOKED_AT = 20
"""Rows in which the last place of a coach is looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """Times that a coach offered, and the one that was agreed.

    coach_id    who offered it, or has it now
    starts_at   the agreed time; None before
    status      "offered" → "agreed" → "over" (both are asked whether they met) or "cancelled";
                "none" where no time fitted, or other times took the place of these
    met_person, met_coach  what they answered; None before
    """

    id: int
    lead_id: int
    coach_id: int | None
    place: str = field(repr=False)
    offered: tuple[datetime, ...]
    starts_at: datetime | None
    status: State
    met_person: bool | None
    met_coach: bool | None
    created_at: datetime


class Appointments:
    """The appointments of a unit."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def offer(
        self, lead_id: int, coach_id: int, place: str, times: Sequence[datetime], now: datetime
    ) -> tuple[Appointment, list[Appointment]]:
        """Offer times for a lead; what was offered before is no longer, what was agreed and lies ahead is cancelled.

        Gives the offer, and what it cancelled.
        """
        # Locked, so that two offers at once do not both stay open.
        await self._session.execute(select(LEAD.c.id).where(LEAD.c.id == lead_id).with_for_update())
        this = APPOINTMENT.c.lead_id == lead_id
        await self._session.execute(
            update(APPOINTMENT).where(this, APPOINTMENT.c.status == "offered").values(status="none")
        )
        ahead = (APPOINTMENT.c.status == "agreed") & (APPOINTMENT.c.starts_at > now)
        cancelled = await self._session.execute(
            update(APPOINTMENT).where(this, ahead).values(status="cancelled").returning(APPOINTMENT)
        )
        replaced = [_appointment(row) for row in cancelled.mappings()]
        values = {
            "lead_id": lead_id,
            "coach_id": coach_id,
            "place": place,
            "offered": [moment.isoformat() for moment in times],
            "status": "offered",
            "created_at": now,
        }
        made = await self._session.execute(insert(APPOINTMENT).values(values).returning(APPOINTMENT))
        return _appointment(made.mappings().one()), replaced

    async def get(self, appointment_id: int) -> Appointment | None:
        """The appointment with that id."""
        found = await self._read(APPOINTMENT.c.id == appointment_id)
        return found[0] if found else None

    async def of_lead(self, lead_id: int) -> list[Appointment]:
        """Every appointment of the lead, the oldest first."""
        return await self._read(APPOINTMENT.c.lead_id == lead_id)

    async def current(self, lead_id: int) -> Appointment | None:
        """What is offered or agreed for the lead now."""
        found = await self._read(APPOINTMENT.c.lead_id == lead_id, APPOINTMENT.c.status.in_(OPEN))
        return found[-1] if found else None

    async def last_place(self, coach_id: int) -> str:
        """Where the coach wanted to meet somebody last; "" where that is not known."""
        newest = select(APPOINTMENT.c.place).where(APPOINTMENT.c.coach_id == coach_id)
        places = await self._session.scalars(newest.order_by(APPOINTMENT.c.id.desc()).limit(_LOOKED_AT))
        return next(filter(None, places), "")

    async def agree(self, appointment_id: int, starts_at: datetime) -> bool:
        """Choose one of the times; False when one was chosen before, or they are not offered any more."""
        return await self._change(appointment_id, "offered", status="agreed", starts_at=starts_at)

    async def end(self, appointment_id: int, before: State, after: State) -> bool:
        """Let an appointment end that stands at `before`; False when it does not."""
        return await self._change(appointment_id, before, status=after)

    async def hand_to(self, appointment: Appointment, coach_id: int) -> bool:
        """Note that another coach has the agreed appointment; False when that is known."""
        same = APPOINTMENT.c.coach_id.is_not_distinct_from(appointment.coach_id)
        return await self._change(appointment.id, "agreed", same, coach_id=coach_id)

    async def answer(self, appointment: Appointment, coach_id: int | None, met: bool, now: datetime) -> bool:
        """Note whether they met, as the coach says or, with None, the person; False when that side has answered."""
        side = "person" if coach_id is None else "coach"
        column = APPOINTMENT.c[f"met_{side}"]
        if not await self._change(appointment.id, "over", column.is_(None), **{column.name: met}):
            return False
        event = {"lead_id": appointment.lead_id, "kind": "met" if met else "not-met", "detail": side}
        await self._session.execute(insert(LEAD_EVENT), event | {"coach_id": coach_id, "at": now})
        return True

    async def astray(self, limit: int) -> list[Appointment]:
        """Open appointments whose lead nobody holds any more, or another coach."""
        moved = LEAD.c.status.not_in(HELD) | LEAD.c.coach_id.is_distinct_from(APPOINTMENT.c.coach_id)
        query = select(APPOINTMENT).join(LEAD, LEAD.c.id == APPOINTMENT.c.lead_id)
        query = query.where(APPOINTMENT.c.status.in_(OPEN), moved).order_by(APPOINTMENT.c.id).limit(limit)
        return [_appointment(row) for row in (await self._session.execute(query)).mappings()]

    async def empty(self, lead_ids: Iterable[int] | Any) -> None:
        """Empty what is personal in the appointments of these leads (ids, or a query that gives them)."""
        await self._session.execute(update(APPOINTMENT).where(APPOINTMENT.c.lead_id.in_(lead_ids)).values(EMPTIED))

    async def _change(
        self, appointment_id: int, before: State, *conditions: ColumnElement[bool], **values: Any
    ) -> bool:
        changed = (
            update(APPOINTMENT)
            .where(APPOINTMENT.c.id == appointment_id, APPOINTMENT.c.status == before, *conditions)
            .values(values)
        )
        return await self._session.scalar(changed.returning(APPOINTMENT.c.id)) is not None

    async def _read(self, *conditions: ColumnElement[bool]) -> list[Appointment]:
        query = select(APPOINTMENT).where(*conditions).order_by(APPOINTMENT.c.id)
        return [_appointment(row) for row in (await self._session.execute(query)).mappings()]


def _appointment(row: RowMapping) -> Appointment:
    return Appointment(**{**row, "offered": tuple(datetime.fromisoformat(moment) for moment in row["offered"])})
