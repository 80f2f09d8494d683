"""Leads: people who are to be called. Every move is one conditional update and one event in the same transaction."""

import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, Select, case, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.leads.moves import HELD, Standing, Status, may_move
from bot.storage.appointments import Appointments
from bot.storage.tables import CONSENT, LEAD, LEAD_EVENT, LEAD_MESSAGE, PERSON
from bot.storage.timers import Timers

CARD = "card"
CRISIS, CALL = "crisis", "call"
"""What a person asked for, in the place of a programme's outcome, where no flow made the lead."""
URGENT = "urgent"
INTERPRETER = "interpreter"
SAID = "said"
BOT_WRONG = "bot-wrong"
ERASED = "erased"
UNCLAIMED, UNCONTACTED, WAIT_LONGER = "unclaimed", "uncontacted", "wait-longer"
"""Timers of a lead: nobody has taken it, nobody has made contact, the person is to be told that it takes longer."""
WATCHED = (UNCLAIMED, UNCONTACTED, WAIT_LONGER)
WAITED = "waited"
EMPTIED: dict[str, Any] = {"person_id": None} | {
    column.name: "" for column in LEAD.columns if column.info.get("personal")
}
"""A lead of which only what counts is left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadContent:
    """What a coach is told; `name`, `phone` and `answers` (JSON) are personal and kept out of `repr`."""

    district: str
    municipality: str
    locale: str
    flow: str
    content_hash: str
    outcome: str
    rule: str
    blocks: tuple[str, ...]
    wish: str
    contact: str
    name: str = field(repr=False)
    phone: str = field(repr=False)
    answers: str = field(repr=False)
    consent_id: int | None

    @property
    def is_help(self) -> bool:
        """Whether a person in need or one who wants a call asked for a human; no flow made the lead then.

        `outcome` is `CRISIS` or `CALL`; there is no `rule`.
        """
        return not self.flow

    @property
    def about(self) -> str:
        """What a request for a human is about: a kind of danger, or `CALL`; "" once the lead is emptied.

        The danger somebody is in stands where answers do, encrypted, and goes with them.
        """
        if self.outcome == CALL:
            return CALL
        return str(json.loads(self.answers)["danger"]) if self.answers else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewLead(LeadContent):
    """A lead to be opened."""

    person_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead(LeadContent):
    """A lead; `person_id` and `chat_id` are None once the person was erased.

    locale            the language the person reads now
    consent_version   of the consent the person gave, which may be older than the one in force
    consent_locale    the language it was given in; "" where none is kept
    placed_in         the block the person was placed in, with the status "placed"
    overdue           whoever holds it has not made contact in time: others may take it over
    files_until       until then files and voices are passed on, because the coach asked for them
    """

    id: int
    person_id: int | None
    chat_id: int | None
    consent_version: str
    consent_locale: str
    status: Status
    coach_id: int | None
    opened_at: datetime
    claimed_at: datetime | None
    closed_at: datetime | None
    closed_reason: str
    placed_in: str = ""
    overdue: bool = False
    files_until: datetime | None = None

    @property
    def standing(self) -> Standing:
        """Where it stands."""
        return Standing(self.status, self.placed_in if self.status == "placed" else "")

    @property
    def is_held(self) -> bool:
        """Whether a coach has it."""
        return self.status in HELD


@dataclass(frozen=True, slots=True)
class LeadEvent:
    """One move.

    kind      "opened", "claimed", "released", "passed" (to another coach), "reopened", a status it moved to,
              "urgent", "met", "not-met", "waited" (so long that somebody was told), "interpreter" (the person asked
              for one), "said" (the coach sent a ready sentence), or "bot-wrong" (the coach noted that the bot had
              decided wrongly)
    coach_id  who did it; None for the person, or for nobody in particular
    detail    why it was closed, the block somebody was placed in, the coach (id) it was passed to, what is urgent,
              who says that they met ("person" or "coach"), which step of `leads.escalation` came, which sentence was
              sent, with what tells one press from another
    """

    kind: str
    coach_id: int | None
    at: datetime
    detail: str


@dataclass(frozen=True, slots=True)
class DistrictCount:
    """How many leads of a district wait to be taken, and how many coaches hold; since when the oldest one waits."""

    new: int
    held: int
    since: datetime | None


@dataclass(frozen=True, slots=True)
class History:
    """What became of a lead of a flow: where it is from, and its moves in their order."""

    district: str
    events: tuple[LeadEvent, ...]


@dataclass(frozen=True, slots=True)
class LeadMessage:
    """A sent message that speaks of a lead."""

    chat_id: int
    message_id: int
    lead_id: int
    kind: str
    at: datetime


def _asked(about: str) -> str:
    """`about` as events name it: they are not encrypted, and do not say what danger somebody is in."""
    return CALL if about == CALL else CRISIS


class Leads:
    """The leads of a unit."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def open(self, new: NewLead, now: datetime) -> Lead:
        """Open a lead."""
        values: dict[str, Any] = {name: getattr(new, name) for name in NewLead.__dataclass_fields__}
        values |= {"blocks": list(new.blocks), "status": "new", "opened_at": now, "closed_reason": ""}
        values |= {"placed_in": "", "overdue": False}
        lead_id = await self._session.scalar(insert(LEAD).values(values).returning(LEAD.c.id))
        assert lead_id is not None
        await self._write_event("opened", lead_id, now)
        await self._watch(lead_id, "new", now)
        lead = await self.get(lead_id)
        assert lead is not None
        return lead

    async def get(self, lead_id: int) -> Lead | None:
        """The lead with that id."""
        return next(iter(await self._read(_LEADS.where(LEAD.c.id == lead_id))), None)

    async def claim(self, lead_id: int, coach_id: int, now: datetime) -> bool:
        """True for the one coach whose claim came first: of a new lead, or of one whose holder is overdue."""
        free = (LEAD.c.status == "new") | (LEAD.c.overdue & LEAD.c.status.in_(HELD) & (LEAD.c.coach_id != coach_id))
        return await self._move("claimed", lead_id, now, coach_id, free, _taken(coach_id, now))

    async def release(self, lead_id: int, coach_id: int, now: datetime) -> bool:
        """Give a lead back, so that others may claim it; False unless `coach_id` holds it."""
        values = _FREE | {"status": "new", "coach_id": None, "claimed_at": None}
        return await self._move("released", lead_id, now, coach_id, _held_by(coach_id), values)

    async def pass_to(self, lead_id: int, coach_id: int, now: datetime, by: int, holder: int | None) -> bool:
        """Give a lead to another coach; False when it is closed or theirs already, or `holder` has it no more.

        holder  who has it, as `by` saw it; None where nobody has

        Whether `by` may do that is the caller's to check: the holder may, and a coordinator.
        """
        condition = (
            (LEAD.c.status != "closed")
            & LEAD.c.coach_id.is_distinct_from(coach_id)
            & LEAD.c.coach_id.is_not_distinct_from(holder)
        )
        return await self._move("passed", lead_id, now, by, condition, _taken(coach_id, now), str(coach_id))

    async def reopen(self, lead_id: int, coach_id: int, now: datetime) -> bool:
        """Open a closed lead again for `coach_id`; False when it is not closed, or its person is not known any more."""
        condition = (LEAD.c.status == "closed") & LEAD.c.person_id.is_not(None)
        values = _taken(coach_id, now) | {"closed_at": None, "closed_reason": ""}
        return await self._move("reopened", lead_id, now, coach_id, condition, values)

    async def mark_contacted(self, lead_id: int, coach_id: int, now: datetime) -> bool:
        """Note that the coach has reached the person; False unless `coach_id` holds it and has not before."""
        condition = (LEAD.c.status == "claimed") & (LEAD.c.coach_id == coach_id)
        return await self._move("contacted", lead_id, now, coach_id, condition, _FREE | {"status": "contacted"})

    async def move(
        self, lead_id: int, to: Status, coach_id: int, now: datetime, block: str = "", *, seen: Standing | None = None
    ) -> bool:
        """Move a lead that `coach_id` holds to another status of a held lead.

        False unless they hold it, it may move there from where it stands, and that is where they have `seen` it stand.

        block  the programme's block, with "placed"
        seen   None where it does not matter
        """
        condition = _held_by(coach_id) & LEAD.c.status.in_([status for status in HELD if may_move(status, to)])
        if seen is not None:
            condition &= (LEAD.c.status == seen.status) & (LEAD.c.placed_in == seen.block)
        return await self._move(
            to, lead_id, now, coach_id, condition, _FREE | {"status": to, "placed_in": block}, block
        )

    async def mark_overdue(self, lead_id: int) -> bool:
        """Note that nobody has made contact in time; False when somebody has, or nobody holds it."""
        late = update(LEAD).where(LEAD.c.id == lead_id, LEAD.c.status == "claimed").values(overdue=True)
        return await self._session.scalar(late.returning(LEAD.c.id)) is not None

    async def leave_behind(self, lead_id: int, coach_id: int) -> bool:
        """Let others take over what the coach holds, because nothing reaches them any more; False unless they do."""
        left = update(LEAD).where(LEAD.c.id == lead_id, _held_by(coach_id)).values(overdue=True)
        return await self._session.scalar(left.returning(LEAD.c.id)) is not None

    async def keep_again(self, coach_id: int) -> list[int]:
        """Let nobody take over what the coach has had contact about and left behind; gives these leads."""
        kept = update(LEAD).where(_held_by(coach_id), LEAD.c.overdue, LEAD.c.status != "claimed")
        return sorted(await self._session.scalars(kept.values(_FREE).returning(LEAD.c.id)))

    async def ask_for_files(self, lead_id: int, coach_id: int, until: datetime) -> bool:
        """Let the person's files and voices through until then; False unless `coach_id` holds the lead."""
        asked = update(LEAD).where(LEAD.c.id == lead_id, _held_by(coach_id)).values(files_until=until)
        return await self._session.scalar(asked.returning(LEAD.c.id)) is not None

    async def close(self, lead_id: int, reason: str, now: datetime, coach_id: int | None = None) -> bool:
        """Close a lead; False when it is closed already, or when `coach_id` is given and does not hold it."""
        condition = LEAD.c.status != "closed" if coach_id is None else _held_by(coach_id)
        values = _FREE | {"status": "closed", "closed_at": now, "closed_reason": reason}
        return await self._move("closed", lead_id, now, coach_id, condition, values, reason)

    async def lock_held(self, lead_id: int, coach_id: int) -> bool:
        """Whether `coach_id` holds the lead; if so, nobody else moves or empties it until this unit ends."""
        await self._hold_clock(lead_id)
        # SQLite has one writer and leaves the lock out.
        held = select(LEAD.c.id).where(LEAD.c.id == lead_id, _held_by(coach_id)).with_for_update()
        return await self._session.scalar(held) is not None

    async def note(self, kind: str, lead_id: int, now: datetime, coach_id: int | None = None, detail: str = "") -> None:
        """Write down something about a lead that moves it nowhere."""
        await self._write_event(kind, lead_id, now, coach_id, detail)

    async def noted(self, kind: str, lead_id: int, since: datetime, detail: str = "") -> bool:
        """Whether that was written down from `since` on."""
        query = select(LEAD_EVENT.c.id).where(
            LEAD_EVENT.c.lead_id == lead_id,
            LEAD_EVENT.c.kind == kind,
            LEAD_EVENT.c.detail == detail,
            LEAD_EVENT.c.at >= since,
        )
        return await self._session.scalar(query.limit(1)) is not None

    async def set_locale(self, lead_id: int, locale: str) -> None:
        """Note that the person reads another language now; the consent stays in the one it was given in."""
        await self._session.execute(update(LEAD).where(LEAD.c.id == lead_id).values(locale=locale))

    async def mark_urgent(self, lead_id: int, about: str, now: datetime) -> None:
        """Note that the person asked for a human at once, or for a call, while the lead was open."""
        await self._hold_clock(lead_id)
        await self._write_event(URGENT, lead_id, now, detail=_asked(about))
        lead = await self.get(lead_id)
        if lead is not None:
            await self._look_at(lead_id, lead.status, now)  # from now on another clock may count

    async def mark_waited(self, lead_id: int, step: str, now: datetime) -> None:
        """Note that somebody was told because the lead had waited long enough for that step."""
        await self._write_event(WAITED, lead_id, now, detail=step)

    async def urgent_since(self, lead: Lead, about: str, moment: datetime) -> bool:
        """Whether the person asked for `about` from that moment on: by that lead, or while it was open.

        While it was open one danger counts as any other: events do not say which it was.
        """
        if lead.is_help and lead.about == about and lead.opened_at >= moment:
            return True
        query = select(func.count()).where(
            LEAD_EVENT.c.lead_id == lead.id,
            LEAD_EVENT.c.kind == URGENT,
            LEAD_EVENT.c.detail == _asked(about),
            LEAD_EVENT.c.at >= moment,
        )
        return bool(await self._session.scalar(query))

    async def is_urgent(self, lead_id: int) -> bool:
        """Whether the person asked for a human at once, or for a call, while the lead was open."""
        query = select(LEAD_EVENT.c.id).where(LEAD_EVENT.c.lead_id == lead_id, LEAD_EVENT.c.kind == URGENT).limit(1)
        return await self._session.scalar(query) is not None

    async def mark_bot_wrong(self, lead_id: int, coach_id: int, now: datetime) -> bool:
        """Note, once per lead, that the bot decided wrongly; False unless `coach_id` holds it, or when it is noted."""
        # Whoever comes second waits for the lock, and then sees what the first has written.
        if not await self.lock_held(lead_id, coach_id) or await self.is_bot_wrong(lead_id):
            return False
        await self._write_event(BOT_WRONG, lead_id, now, coach_id)
        return True

    async def is_bot_wrong(self, lead_id: int) -> bool:
        """Whether a coach noted that the bot decided wrongly."""
        query = select(LEAD_EVENT.c.id).where(LEAD_EVENT.c.lead_id == lead_id, LEAD_EVENT.c.kind == BOT_WRONG).limit(1)
        return await self._session.scalar(query) is not None

    async def set_phone(self, lead_id: int, phone: str) -> None:
        """Keep the number on which the person wants to be called."""
        await self._session.execute(
            update(LEAD).where(LEAD.c.id == lead_id, LEAD.c.status != "closed").values(phone=phone)
        )

    async def open_of(self, person_id: int, *, help: bool = False) -> Lead | None:
        """The person's newest lead of a flow that is not closed; with `help` that of a person in need."""
        this = (LEAD.c.flow == "") if help else (LEAD.c.flow != "")
        newest = _LEADS.where(LEAD.c.person_id == person_id, LEAD.c.status != "closed", this).order_by(None)
        return next(iter(await self._read(newest.order_by(LEAD.c.id.desc()).limit(1))), None)

    async def of_person(self, person_id: int) -> list[Lead]:
        """Every lead of the person that is kept, the oldest first."""
        return await self._read(_LEADS.where(LEAD.c.person_id == person_id))

    async def of_coach(self, coach_id: int) -> list[Lead]:
        """What the coach holds and has not closed, the oldest first."""
        return await self._read(_LEADS.where(_held_by(coach_id)))

    async def held_counts(self) -> dict[int, int]:
        """How many leads each coach holds, by the coach's id; who holds none is left out."""
        held = select(LEAD.c.coach_id, func.count()).where(LEAD.c.coach_id.is_not(None), LEAD.c.status.in_(HELD))
        return {row[0]: row[1] for row in await self._session.execute(held.group_by(LEAD.c.coach_id))}

    async def listing(self, district: str | None = None, status: Status | None = None) -> list[Lead]:
        """Leads, the oldest first."""
        query = _LEADS
        if district is not None:
            query = query.where(LEAD.c.district == district)
        if status is not None:
            query = query.where(LEAD.c.status == status)
        return await self._read(query)

    async def to_be_taken(self) -> list[Lead]:
        """Leads that may be claimed: new ones, and those whose holder is overdue; the oldest first."""
        overdue = LEAD.c.overdue & LEAD.c.status.in_(HELD)
        return await self._read(_LEADS.where((LEAD.c.status == "new") | overdue))

    async def per_district(self) -> dict[str, DistrictCount]:
        """What is not closed, by district; "" where the place is not known."""
        new = case((LEAD.c.status == "new", 1), else_=0)
        waiting_since = func.min(case((LEAD.c.status == "new", LEAD.c.opened_at)))
        rows = await self._session.execute(
            select(LEAD.c.district, func.sum(new), func.sum(1 - new), waiting_since)
            .where(LEAD.c.status != "closed")
            .group_by(LEAD.c.district)
        )
        return {district: DistrictCount(int(new), int(held), since) for district, new, held, since in rows}

    async def per_status(self, *, help: bool = False) -> dict[str, int]:
        """How many leads of flows there are in each status; with `help` those of people who asked for a human."""
        these = (LEAD.c.flow == "") if help else (LEAD.c.flow != "")
        rows = await self._session.execute(select(LEAD.c.status, func.count()).where(these).group_by(LEAD.c.status))
        return {row[0]: row[1] for row in rows}

    async def opened_since(self, moment: datetime) -> int:
        """How many leads of flows were opened from that moment on."""
        query = select(func.count()).select_from(LEAD).where(LEAD.c.opened_at >= moment, LEAD.c.flow != "")
        return await self._session.scalar(query) or 0

    async def events(self, lead_id: int) -> list[LeadEvent]:
        """Every move of a lead, in their order."""
        columns = (LEAD_EVENT.c.kind, LEAD_EVENT.c.coach_id, LEAD_EVENT.c.at, LEAD_EVENT.c.detail)
        rows = await self._session.execute(
            select(*columns).where(LEAD_EVENT.c.lead_id == lead_id).order_by(LEAD_EVENT.c.id)
        )
        return [LeadEvent(*row) for row in rows]

    async def histories(self, until: datetime) -> list[History]:
        """What became of every lead of a flow before that moment; the emptied ones too."""
        columns = (LEAD.c.id, LEAD.c.district, LEAD_EVENT.c.kind, LEAD_EVENT.c.coach_id, LEAD_EVENT.c.at)
        rows = await self._session.execute(
            select(*columns, LEAD_EVENT.c.detail)
            .join(LEAD_EVENT, LEAD_EVENT.c.lead_id == LEAD.c.id)
            .where(LEAD.c.flow != "", LEAD_EVENT.c.at < until)
            .order_by(LEAD.c.id, LEAD_EVENT.c.id)
        )
        districts: dict[int, str] = {}
        events: dict[int, list[LeadEvent]] = {}
        for lead_id, district, *event in rows:
            districts[lead_id] = district
            events.setdefault(lead_id, []).append(LeadEvent(*event))
        return [History(district, tuple(events[lead_id])) for lead_id, district in districts.items()]

    async def message(self, chat_id: int, message_id: int) -> LeadMessage | None:
        """The sent message of that chat, when it speaks of a lead."""
        query = select(LEAD_MESSAGE).where(LEAD_MESSAGE.c.chat_id == chat_id, LEAD_MESSAGE.c.message_id == message_id)
        row = (await self._session.execute(query)).mappings().first()
        return None if row is None else LeadMessage(**row)

    async def cards(self, lead_id: int) -> list[LeadMessage]:
        """Every card that shows the lead."""
        query = select(LEAD_MESSAGE).where(LEAD_MESSAGE.c.lead_id == lead_id, LEAD_MESSAGE.c.kind == CARD)
        rows = await self._session.execute(query.order_by(LEAD_MESSAGE.c.chat_id, LEAD_MESSAGE.c.message_id))
        return [LeadMessage(**row) for row in rows.mappings()]

    async def erase_person(self, person_id: int, now: datetime) -> tuple[list[int], list[int]]:
        """Empty the personal columns of a person's leads, cut the link, and close the open ones.

        Gives the ids of the leads it closed, and of all of them.
        """
        open_ones = (LEAD.c.person_id == person_id) & (LEAD.c.status != "closed")
        found = (await self._session.scalars(select(LEAD.c.id).where(open_ones))).all()
        await Timers(self._session).hold(found, *WATCHED)
        closed = await self._session.scalars(
            update(LEAD)
            .where(open_ones)
            .values(_FREE | {"status": "closed", "closed_at": now, "closed_reason": ERASED})
            .returning(LEAD.c.id)
        )
        closed_ids = sorted(closed)
        for lead_id in closed_ids:
            await self._write_event("closed", lead_id, now, detail=ERASED)
            await self._watch(lead_id, "closed", now)
        emptied = await self._session.scalars(
            update(LEAD).where(LEAD.c.person_id == person_id).values(EMPTIED).returning(LEAD.c.id)
        )
        emptied_ids = sorted(emptied)
        await Appointments(self._session).empty(emptied_ids)
        await self.forget_dangers(LEAD_EVENT.c.lead_id.in_(emptied_ids))
        return closed_ids, emptied_ids

    async def forget_dangers(self, these: ColumnElement[bool]) -> None:
        """Empty what was urgent in these events of emptied leads, and forget of which of them the bot was wrong."""
        await self._session.execute(update(LEAD_EVENT).where(LEAD_EVENT.c.kind == URGENT, these).values(detail=""))
        await self._session.execute(delete(LEAD_EVENT).where(LEAD_EVENT.c.kind == BOT_WRONG, these))

    async def _move(
        self,
        kind: str,
        lead_id: int,
        now: datetime,
        coach_id: int | None,
        condition: ColumnElement[bool],
        values: dict[str, Any],
        detail: str = "",
    ) -> bool:
        await self._hold_clock(lead_id)
        # The condition stands in the UPDATE itself: of two at once, the second finds it no longer true.
        moved = await self._session.scalar(
            update(LEAD).where(LEAD.c.id == lead_id, condition).values(values).returning(LEAD.c.id)
        )
        if moved is None:
            return False
        await self._write_event(kind, lead_id, now, coach_id, detail)
        await self._watch(lead_id, values["status"], now)
        return True

    async def _hold_clock(self, lead_id: int) -> None:
        """Before the lead itself is locked: who acts on a timer holds it, and may go on to change the lead."""
        await Timers(self._session).hold([lead_id], *WATCHED)

    async def _watch(self, lead_id: int, status: Status, now: datetime) -> None:
        """Let the clock look at a lead that waits, at once: it works out when what comes is due."""
        await Timers(self._session).cancel(lead_id, *WATCHED)
        await self._look_at(lead_id, status, now)

    async def _look_at(self, lead_id: int, status: Status, now: datetime) -> None:
        if status in ("new", "claimed"):
            await Timers(self._session).set(UNCLAIMED if status == "new" else UNCONTACTED, lead_id, now)

    async def _write_event(
        self, kind: str, lead_id: int, now: datetime, coach_id: int | None = None, detail: str = ""
    ) -> None:
        await self._session.execute(
            insert(LEAD_EVENT), {"lead_id": lead_id, "kind": kind, "coach_id": coach_id, "at": now, "detail": detail}
        )

    async def _read(self, query: Select[Any]) -> list[Lead]:
        return [_lead(row) for row in (await self._session.execute(query)).mappings()]


_LEADS = (
    select(
        LEAD,
        PERSON.c.chat_id,
        func.coalesce(CONSENT.c.version, "").label("consent_version"),
        func.coalesce(CONSENT.c.locale, "").label("consent_locale"),
    )
    .select_from(LEAD.outerjoin(PERSON).outerjoin(CONSENT, CONSENT.c.id == LEAD.c.consent_id))
    .order_by(LEAD.c.id)
)


_FREE: dict[str, Any] = {"overdue": False}
"""Whatever moves a lead ends what was overdue."""


def _taken(coach_id: int, now: datetime) -> dict[str, Any]:
    return _FREE | {"status": "claimed", "coach_id": coach_id, "claimed_at": now, "files_until": None, "placed_in": ""}


def _held_by(coach_id: int) -> ColumnElement[bool]:
    return (LEAD.c.coach_id == coach_id) & LEAD.c.status.in_(HELD)


def _lead(row: RowMapping) -> Lead:
    return Lead(**{**row, "blocks": tuple(row["blocks"])})
