"""Who was invited to which event, and what they answered; seats are counted here and never given twice."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import ColumnElement, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.rules.domain import Value
from bot.storage.statements import dialect_of, insert_into
from bot.storage.subscriptions import answers_from
from bot.storage.tables import CHAT_MESSAGE, COACH, INVITATION, PERSON, SUBSCRIPTION

State = Literal["invited", "yes", "no", "full", "gone"]
"""invited: no answer yet · full: said yes when all seats were taken · gone: told that it does not take place."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be invited."""

    person_id: int
    chat_id: int
    locale: str
    answers: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Invitation:
    """Somebody's invitation to an event; `told` and `changes` as in the table."""

    id: int
    event: str
    person_id: int
    chat_id: int
    locale: str
    state: State
    told: str
    changes: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Counts:
    """How many were invited to an event, and how they answered."""

    invited: int
    yes: int
    no: int


class Invitations:
    """The invitations of a unit."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def candidates(
        self,
        event: str,
        districts: Collection[str] | None,
        languages: Collection[str] | None,
        quiet_since: datetime,
        after: int,
        limit: int,
    ) -> list[Candidate]:
        """Up to `limit` subscribers not invited to the event yet, in the order of person ids after `after`.

        quiet_since  nothing was written in their chat since then
        """
        wrote = exists().where(CHAT_MESSAGE.c.person_id == PERSON.c.id, CHAT_MESSAGE.c.at > quiet_since)
        invited = exists().where(INVITATION.c.person_id == PERSON.c.id, INVITATION.c.event == event)
        coach = exists().where(COACH.c.chat_id == PERSON.c.chat_id, COACH.c.active)
        query = (
            select(PERSON.c.id)
            .join(SUBSCRIPTION)
            .where(PERSON.c.id > after, PERSON.c.blocked_at.is_(None), PERSON.c.locale.is_not(None))
            .where(PERSON.c.seen_at <= quiet_since, ~wrote, ~invited, ~coach)
            .order_by(PERSON.c.id)
            .limit(limit)
            .with_for_update(read=True, key_share=True, of=PERSON)
        )
        if districts is not None:
            query = query.where(SUBSCRIPTION.c.district.in_(sorted(districts)))
        if languages is not None:
            query = query.where(PERSON.c.locale.in_(sorted(languages)))
        locked = list(await self._session.scalars(query))
        if not locked:
            return []
        # Locked first and read then: whoever unsubscribed while this waited for the lock is not found any more, and
        # whoever does it later finds the invitation.
        rows = await self._session.execute(
            select(PERSON.c.id, PERSON.c.chat_id, PERSON.c.locale, SUBSCRIPTION.c.answers)
            .join(SUBSCRIPTION)
            .where(PERSON.c.id.in_(locked))
            .order_by(PERSON.c.id)
        )
        return [Candidate(row.id, row.chat_id, row.locale, answers_from(row.answers)) for row in rows]

    async def invite(self, event: str, person_ids: Iterable[int], told: str, now: datetime) -> set[int]:
        """Note that these people are invited; gives those whom nobody had invited before."""
        rows = [
            {"event": event, "person_id": person_id, "state": "invited", "told": told, "changes": 0, "at": now}
            for person_id in sorted(person_ids)
        ]
        if not rows:
            return set()
        statement = insert_into(INVITATION, dialect_of(self._session)).on_conflict_do_nothing()
        invited = await self._session.scalars(statement.returning(INVITATION.c.person_id), rows)
        return {person_id for person_id in invited if person_id is not None}

    async def of(self, event: str, person_id: int) -> Invitation | None:
        """The person's invitation to the event, if any."""
        return next(iter(await self._read(INVITATION.c.event == event, INVITATION.c.person_id == person_id)), None)

    async def of_person(self, person_id: int) -> list[Invitation]:
        """Every invitation of the person, the oldest first."""
        return await self._read(INVITATION.c.person_id == person_id)

    async def take_seat(self, invitation: Invitation, seats: int | None, told: str, now: datetime) -> bool:
        """Give the person a seat, and note what they know of when and where; False where all seats are taken.

        Who has one keeps it.
        """
        if seats is not None and invitation.state != "yes":
            await self._one_at_a_time(invitation.event)
            taken = await self._session.scalar(
                select(func.count()).where(
                    INVITATION.c.event == invitation.event,
                    INVITATION.c.state == "yes",
                    INVITATION.c.id != invitation.id,
                )
            )
            if (taken or 0) >= seats:
                await self._set(invitation, "full", now)
                return False
        await self._set(invitation, "yes", now, told)
        return True

    async def decline(self, invitation: Invitation, now: datetime) -> None:
        """Note that the person does not come; a seat they had is free."""
        await self._set(invitation, "no", now)

    async def take_changed(
        self, event: str, told: str, states: tuple[State, ...], limit: int, *, gone: bool
    ) -> list[Invitation]:
        """Up to `limit` people in these states who know the event otherwise than `told`; they know it from now on.

        gone  it does not take place: everybody in these states, who are then told for good

        Gives the invitations as they were. Of two processes only one gets each.
        """
        wanted = [INVITATION.c.event == event, INVITATION.c.state.in_(sorted(states)), PERSON.c.blocked_at.is_(None)]
        if not gone:
            wanted.append(INVITATION.c.told != told)
        query = _INVITED.where(*wanted).limit(limit).with_for_update(of=INVITATION, skip_locked=True)
        found = [Invitation(**row) for row in (await self._session.execute(query)).mappings()]
        values = {"state": "gone"} if gone else {"told": told}
        await self._session.execute(
            update(INVITATION)
            .where(INVITATION.c.id.in_([one.id for one in found]))
            .values(**values, changes=INVITATION.c.changes + 1)
        )
        return found

    async def counts(self) -> dict[str, Counts]:
        """For every event: how many were invited, and how they answered."""
        by_state = select(INVITATION.c.event, INVITATION.c.state, func.count()).group_by(
            INVITATION.c.event, INVITATION.c.state
        )
        found: dict[str, dict[str, int]] = {}
        for event, state, count in await self._session.execute(by_state):
            found.setdefault(event, {})[state] = count
        return {
            event: Counts(sum(states.values()), states.get("yes", 0), states.get("no", 0))
            for event, states in found.items()
        }

    async def seats_taken(self, event: str) -> int:
        """How many said yes."""
        query = select(func.count()).where(INVITATION.c.event == event, INVITATION.c.state == "yes")
        return await self._session.scalar(query) or 0

    async def _one_at_a_time(self, event: str) -> None:
        """Wait for whoever counts the seats of the event just now: all of them lock its first invitation."""
        first = select(INVITATION.c.id).where(INVITATION.c.event == event).order_by(INVITATION.c.id).limit(1)
        await self._session.execute(first.with_for_update())

    async def _set(self, invitation: Invitation, state: State, now: datetime, told: str | None = None) -> None:
        values: dict[str, object] = {"state": state, "at": now}
        if told is not None and told != invitation.told:
            values |= {"told": told, "changes": INVITATION.c.changes + 1}
        await self._session.execute(
            update(INVITATION)
            .where(INVITATION.c.id == invitation.id, INVITATION.c.person_id == invitation.person_id)
            .values(values)
        )

    async def _read(self, *these: ColumnElement[bool]) -> list[Invitation]:
        return [Invitation(**row) for row in (await self._session.execute(_INVITED.where(*these))).mappings()]


_INVITED = (
    select(
        INVITATION.c.id,
        INVITATION.c.event,
        INVITATION.c.person_id,
        PERSON.c.chat_id,
        func.coalesce(PERSON.c.locale, "").label("locale"),
        INVITATION.c.state,
        INVITATION.c.told,
        INVITATION.c.changes,
        INVITATION.c.at,
    )
    .join(PERSON)
    .order_by(INVITATION.c.id)
)
