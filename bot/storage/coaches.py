"""Coaches, the areas they serve, and the one-time links they join by."""

import hashlib
import secrets
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, Literal

from sqlalchemy import ColumnElement, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.storage.statements import dialect_of, insert_into
from bot.storage.tables import COACH, COACH_AREA, COACH_LEAVE, INVITE, TEAM

TOKEN_BYTES = 24  # 32 letters; Telegram's start links carry 64 at most
TOLD_AGAIN = timedelta(days=1)
"""How long nobody is told again that somebody brings the same used invitation."""


@dataclass(frozen=True, slots=True, order=True)
class Area:
    """A district (AGS), or one municipality of it; "" stands for the whole district."""

    district: str
    municipality: str = ""


MAIL_CHATS = -(10**17)
"""Numbers below this stand for mailboxes: no chat of Telegram has one, groups (-100 and some ten digits) included."""


def mail_chat(coach_id: int) -> int:
    """The number under which what a coach without Telegram gets stands in the outbox."""
    return MAIL_CHATS - coach_id


def is_mail(chat_id: int) -> bool:
    """Whether the number stands for a coach's mailbox."""
    return chat_id < MAIL_CHATS


def is_group(chat_id: int) -> bool:
    """Whether the number is that of a group of Telegram."""
    return MAIL_CHATS <= chat_id < 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """Coaches who share an inbox; `chat_id` is that of their group, None while it has none."""

    id: int
    name: str
    chat_id: int | None
    topics: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Coach:
    """A coach or coordinator.

    chat_id     of their chat, or the number that stands for their mailbox (`is_mail`)
    hours       their week as `leads.hours.hours_of` reads it; "" where they have not said it
    most_leads  how many they can hold at a time; None for any number
    leave       first and last day of each, in order; past ones too
    """

    id: int
    chat_id: int | None = field(repr=False)
    name: str = field(repr=False)
    email: str = field(default="", repr=False)
    team_id: int | None = None
    hours: str = ""
    most_leads: int | None = None
    woman: bool
    languages: tuple[str, ...]
    coordinator: bool
    active: bool
    created_at: datetime
    blocked_at: datetime | None
    areas: tuple[Area, ...]
    leave: tuple[tuple[date, date], ...] = ()
    left_at: datetime | None = None


class Coaches:
    """The coaches."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def by_chat(self, chat_ids: Iterable[int]) -> dict[int, Coach]:
        """Those of `chat_ids` that are an active coach's."""
        found = await self._read(COACH.c.chat_id.in_(list(chat_ids)), COACH.c.active)
        return {coach.chat_id: coach for coach in found if coach.chat_id is not None}

    async def get(self, coach_id: int) -> Coach | None:
        """The coach with that id."""
        return next(iter(await self._read(COACH.c.id == coach_id)), None)

    async def for_district(self, district: str) -> list[Coach]:
        """The coaches who can be reached and serve the district or a part of it."""
        serving = select(COACH_AREA.c.coach_id).where(COACH_AREA.c.district == district)
        return await self._read(COACH.c.id.in_(serving), *_REACHABLE)

    async def coordinators(self) -> list[Coach]:
        """The coordinators who can be reached."""
        return await self._read(COACH.c.coordinator, *_REACHABLE)

    async def by_mail(self) -> list[Coach]:
        """The active coaches whom only mail reaches."""
        return await self._read(COACH.c.active, COACH.c.chat_id < MAIL_CHATS)

    async def listing(self) -> list[Coach]:
        """Every coach, the retired too."""
        return await self._read()

    async def mark_blocked(self, chat_id: int, now: datetime) -> None:
        """Note that the chat does not take messages any more."""
        await self._session.execute(
            update(COACH).where(COACH.c.chat_id == chat_id, COACH.c.blocked_at.is_(None)).values(blocked_at=now)
        )

    async def mark_reachable(self, chat_id: int) -> None:
        """Note that the chat takes messages again."""
        await self._session.execute(update(COACH).where(COACH.c.chat_id == chat_id).values(blocked_at=None))

    async def invite(
        self,
        *,
        name: str,
        expires_at: datetime,
        areas: Sequence[Area] = (),
        woman: bool = False,
        languages: Sequence[str] = (),
        coordinator: bool = False,
        team_id: int | None = None,
        hours: str = "",
        most_leads: int | None = None,
    ) -> str:
        """A token that makes whoever brings it first this coach; it is shown once and not kept."""
        token = secrets.token_urlsafe(TOKEN_BYTES)
        await self._session.execute(
            insert(INVITE),
            {
                "token_hash": _hash(token),
                "name": name,
                "woman": woman,
                "languages": list(languages),
                "coordinator": coordinator,
                "areas": [[area.district, area.municipality] for area in areas],
                "team_id": team_id,
                "hours": hours,
                "most_leads": most_leads,
                "expires_at": expires_at,
            },
        )
        return token

    async def redeem(self, token: str, chat_id: int, now: datetime) -> Coach | Literal["unknown", "used", "expired"]:
        """Make the chat the coach of the invitation, or say why not.

        A coach who brings an invitation becomes what it says, areas included; bringing the same one twice is fine.
        """
        this = INVITE.c.token_hash == _hash(token)
        taken = await self._session.execute(
            update(INVITE)
            .where(this, INVITE.c.used_at.is_(None), INVITE.c.expires_at > now)
            .values(used_at=now)
            .returning(INVITE)
        )
        invite = taken.mappings().first()
        if invite is None:
            return await self._why_not(this, chat_id)
        names = ("name", "woman", "languages", "coordinator", "team_id", "hours", "most_leads")
        values = {name: invite[name] for name in names} | {"active": True, "blocked_at": None, "left_at": None}
        coach_id = await self._session.scalar(
            insert_into(COACH, dialect_of(self._session))
            .values(values | {"chat_id": chat_id, "email": "", "created_at": now})
            .on_conflict_do_update(index_elements=[COACH.c.chat_id], set_=values)
            .returning(COACH.c.id)
        )
        await self._session.execute(update(INVITE).where(this).values(coach_id=coach_id))
        await self.set_areas(coach_id, [Area(*area) for area in invite["areas"]])
        (coach,) = await self._read(COACH.c.id == coach_id)
        return coach

    async def tried(self, token: str, now: datetime) -> str | None:
        """Note that somebody else brings a used invitation; gives whose it is, None where that was told a day ago."""
        this = (INVITE.c.token_hash == _hash(token)) & INVITE.c.used_at.is_not(None)
        untold = INVITE.c.tried_at.is_(None) | (INVITE.c.tried_at <= now - TOLD_AGAIN)
        noted = update(INVITE).where(this, untold).values(tried_at=now).returning(INVITE.c.name)
        name: str | None = await self._session.scalar(noted)
        return name

    async def add(self, email: str, now: datetime, *, areas: Iterable[Area], **values: Any) -> Coach:
        """A coach without Telegram, reached by mail; `values` are the other columns of one."""
        made: dict[str, Any] = {"email": email, "active": True, "created_at": now, "languages": [], "hours": ""}
        made |= values
        coach_id = await self._session.scalar(insert(COACH).values(made).returning(COACH.c.id))
        assert coach_id is not None
        await self.change(coach_id, chat_id=mail_chat(coach_id))
        await self.set_areas(coach_id, areas)
        (coach,) = await self._read(COACH.c.id == coach_id)
        return coach

    async def retire(self, coach: Coach, now: datetime) -> tuple[bool, int]:
        """Let somebody be no coach any more: their chat and address are freed, their invitations gone.

        Gives whether they were one until now, and how many invitations in their name nobody had used. The name stays
        for a while, because leads show it.
        """
        left = {"active": False, "chat_id": None, "email": "", "left_at": now}
        gone = update(COACH).where(COACH.c.id == coach.id, COACH.c.active).values(left).returning(COACH.c.id)
        if await self._session.scalar(gone) is None:
            return False, 0
        unused = await self._session.execute(
            select(INVITE.c.token_hash, INVITE.c.name).where(INVITE.c.used_at.is_(None), INVITE.c.expires_at > now)
        )
        # Encrypted names cannot be compared by the database.
        theirs = [row.token_hash for row in unused if row.name.casefold() == coach.name.casefold()]
        await self._session.execute(
            delete(INVITE).where((INVITE.c.coach_id == coach.id) | INVITE.c.token_hash.in_(theirs))
        )
        await self._session.execute(delete(COACH_LEAVE).where(COACH_LEAVE.c.coach_id == coach.id))
        return True, len(theirs)

    async def set_areas(self, coach_id: int, areas: Iterable[Area]) -> None:
        """Let the coach serve these areas and no other."""
        await self._session.execute(delete(COACH_AREA).where(COACH_AREA.c.coach_id == coach_id))
        rows = [
            {"coach_id": coach_id, "district": area.district, "municipality": area.municipality}
            for area in sorted(set(areas))
        ]
        if rows:
            await self._session.execute(insert(COACH_AREA), rows)

    async def keep_leave(self, coach_id: int, leave: Iterable[tuple[date, date]]) -> None:
        """Let the coach be away on these days and no other; first and last day of each, in order and apart."""
        await self._session.execute(delete(COACH_LEAVE).where(COACH_LEAVE.c.coach_id == coach_id))
        rows = [{"coach_id": coach_id, "first_day": first, "last_day": last} for first, last in leave]
        if rows:
            await self._session.execute(insert(COACH_LEAVE), rows)

    async def change(self, coach_id: int, **values: Any) -> None:
        """Set columns of a coach; another address has not refused anything yet."""
        values = {"blocked_at": None} | values if "email" in values else values
        await self._session.execute(update(COACH).where(COACH.c.id == coach_id).values(values))

    async def make_team(self, name: str) -> Team:
        """A new team without a group; the name must not be taken."""
        made = insert(TEAM).values(name=name, topics=False).returning(TEAM)
        return Team(**(await self._session.execute(made)).mappings().one())

    async def teams(self) -> list[Team]:
        """Every team, in the order of their names."""
        return [Team(**row) for row in (await self._session.execute(select(TEAM).order_by(TEAM.c.name))).mappings()]

    async def remove_team(self, team_id: int) -> bool:
        """Remove a team; False while a coach is in it."""
        members = select(COACH.c.id).where(COACH.c.team_id == team_id, COACH.c.active)
        gone = delete(TEAM).where(TEAM.c.id == team_id, ~members.exists()).returning(TEAM.c.id)
        return await self._session.scalar(gone) is not None

    async def change_team(self, team_id: int, **values: Any) -> None:
        """Set columns of a team."""
        await self._session.execute(update(TEAM).where(TEAM.c.id == team_id).values(values))

    async def _why_not(self, this: ColumnElement[bool], chat_id: int) -> Coach | Literal["unknown", "used", "expired"]:
        found = await self._session.execute(select(INVITE.c.used_at, INVITE.c.coach_id).where(this))
        invite = found.first()
        if invite is None:
            return "unknown"
        if invite.used_at is None:
            return "expired"
        own = await self._read(COACH.c.id == invite.coach_id, COACH.c.chat_id == chat_id, COACH.c.active)
        return own[0] if own else "used"

    async def _read(self, *conditions: ColumnElement[bool]) -> list[Coach]:
        rows = (await self._session.execute(select(COACH).where(*conditions).order_by(COACH.c.id))).mappings().all()
        if not rows:  # as for most batches: no second query
            return []
        areas: dict[int, list[Area]] = defaultdict(list)
        served = select(COACH_AREA).where(COACH_AREA.c.coach_id.in_([row["id"] for row in rows]))
        for coach_id, district, municipality in await self._session.execute(served):
            areas[coach_id].append(Area(district, municipality))
        leave: dict[int, list[tuple[date, date]]] = defaultdict(list)
        away = select(COACH_LEAVE).where(COACH_LEAVE.c.coach_id.in_([row["id"] for row in rows]))
        for coach_id, first, last in await self._session.execute(away):
            leave[coach_id].append((first, last))
        return [
            Coach(
                **{
                    **row,
                    "languages": tuple(row["languages"]),
                    "areas": tuple(sorted(areas[row["id"]])),
                    "leave": tuple(sorted(leave[row["id"]])),
                }
            )
            for row in rows
        ]


_REACHABLE: tuple[ColumnElement[Any], ...] = (
    COACH.c.active,
    COACH.c.chat_id.is_not(None),
    COACH.c.blocked_at.is_(None),
)


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
