"""Messages that wait to be sent, written in the transaction that decided them.

A chat's messages go out in the order they were written. Two things make a message wait: its own `not_before`
(then later ones may pass it) and a failed try (then they may not).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Insert, Update, any_, bindparam, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.delivery.message import Message, from_json, to_json
from bot.storage.chats import Chats
from bot.storage.coaches import MAIL_CHATS, is_mail
from bot.storage.statements import POSTGRESQL, dialect_of, insert_into
from bot.storage.tables import LEAD_MESSAGE, OUTBOX

WAITING = "waiting"
FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Row:
    """A message in the outbox, and how often it was tried."""

    id: int
    message: Message
    tries: int = 0


class Outbox:
    """The outbox."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(
        self,
        messages: Sequence[Message],
        now: datetime,
        leased_by: str | None = None,
        leased_until: datetime | None = None,
    ) -> list[Row]:
        """Write `messages` in their order, in one statement; gives those that may go out at once.

        leased_by, leased_until  the process that will send them straight after the commit, without reading them again

        A message with a later `not_before`, or for a mailbox, is neither leased nor given back: it comes by `lease`.
        """
        if not messages:
            return []
        due = [
            (message.not_before is None or message.not_before <= now) and not is_mail(message.chat_id)
            for message in messages
        ]
        written = await self._session.execute(
            _add(dialect_of(self._session)),
            [
                {
                    "chat_id": message.chat_id,
                    "priority": int(message.priority),
                    "payload": to_json(message),
                    "lead_id": message.lead_id,
                    "kind": message.kind or message.edits,
                    "not_before": message.not_before,
                    "retry_at": None,
                    "tries": 0,
                    "state": WAITING,
                    "reason": "",
                    "leased_by": leased_by if goes_now else None,
                    "leased_until": leased_until if goes_now else None,
                    "created_at": now,
                }
                for message, goes_now in zip(messages, due, strict=True)
            ],
        )
        ids = sorted(written.scalars())
        return [Row(id, message) for id, message, goes_now in zip(ids, messages, due, strict=True) if goes_now]

    async def lease(self, now: datetime, by: str, until: datetime, limit: int, *, mail: bool = False) -> list[Row]:
        """Take up to `limit` messages for the process `by`, the urgent first, one of a chat at most.

        mail  those for mailboxes, otherwise those for Telegram

        Nobody else gets them before `until`. The next message of a chat comes only after `done` or `failed` for
        the one before it.
        """
        taken = await self._session.execute(
            _lease(dialect_of(self._session), mail),
            {"now": now, "taken_by": by, "taken_until": until, "at_most": limit},
        )
        rows = [Row(id, from_json(payload), tries) for id, payload, tries in taken]
        return sorted(rows, key=lambda row: (row.message.priority, row.id))

    async def done(self, sent: Sequence[tuple[int, int | None]], now: datetime) -> None:
        """Delete rows that were sent, in bulk; keep where messages to people stand, and those that speak of a lead.

        sent  row id and the message's id in its chat (None when nothing was left to send)
        """
        if not sent:
            return
        message_ids = dict(sent)
        these = OUTBOX.c.id.in_(sorted(message_ids))
        found = await self._session.execute(select(OUTBOX.c.id, OUTBOX.c.chat_id).where(these))
        stand = [(row.chat_id, message_id) for row in found if (message_id := message_ids[row.id]) is not None]
        # Before the rows are deleted: who erases a person locks them first and the rows then, as here.
        await Chats(self._session).note(stand, now)
        gone = await self._session.execute(
            delete(OUTBOX).where(these).returning(OUTBOX.c.id, OUTBOX.c.chat_id, OUTBOX.c.lead_id, OUTBOX.c.kind)
        )
        spoke = [
            {"chat_id": chat_id, "message_id": message_ids[id], "lead_id": lead_id, "kind": kind, "at": now}
            for id, chat_id, lead_id, kind in gone
            if lead_id is not None and message_ids[id] is not None
        ]
        if spoke:
            # An edited card is where it was before.
            await self._session.execute(
                insert_into(LEAD_MESSAGE, dialect_of(self._session)).on_conflict_do_nothing(), spoke
            )

    async def retry(self, row_id: int, not_before: datetime, tries: int) -> None:
        """Give a row back until `not_before`; later messages of its chat wait for it."""
        await self._session.execute(
            update(OUTBOX)
            .where(OUTBOX.c.id == row_id)
            .values(retry_at=not_before, tries=tries, leased_by=None, leased_until=None)
        )

    async def failed(self, row_id: int, reason: str) -> None:
        """Give a row up: the reason stays, the message is emptied."""
        await self._session.execute(
            update(OUTBOX)
            .where(OUTBOX.c.id == row_id)
            .values(state=FAILED, reason=reason, payload="", leased_by=None, leased_until=None)
        )

    async def release(self, by: str) -> None:
        """Give back everything the process `by` holds."""
        await self._session.execute(
            update(OUTBOX)
            .where(OUTBOX.c.leased_by == by, OUTBOX.c.state == WAITING)
            .values(leased_by=None, leased_until=None)
        )

    async def waiting_count(self) -> int:
        """How many messages wait."""
        count = await self._session.scalar(select(func.count()).select_from(OUTBOX).where(OUTBOX.c.state == WAITING))
        return count or 0

    async def is_waiting(self, chat_id: int, now: datetime) -> bool:
        """Whether something is still on its way to the chat, what comes later by intention not counted."""
        due = (OUTBOX.c.chat_id == chat_id) & _its_time_has_come(OUTBOX, now)
        return await self._session.scalar(select(OUTBOX.c.id).where(due).limit(1)) is not None

    async def take_lost(self, chat_id: int, kind: str, becomes: str) -> set[int]:
        """The leads about which something of that `kind` did not arrive in the chat; each is given once.

        becomes  the kind these messages have from now on
        """
        lost = update(OUTBOX).where(OUTBOX.c.chat_id == chat_id, OUTBOX.c.kind == kind).values(kind=becomes)
        leads = await self._session.scalars(lost.returning(OUTBOX.c.lead_id))
        return {lead_id for lead_id in leads if lead_id is not None}

    async def take_back_sent(self, chat_id: int, lead_id: int, kind: str, becomes: str) -> set[int]:
        """The lead, when something of that `kind` about it was sent to the chat; it is given once.

        becomes  the kind these messages have from now on
        """
        sent = (LEAD_MESSAGE.c.chat_id == chat_id) & (LEAD_MESSAGE.c.lead_id == lead_id)
        taken = update(LEAD_MESSAGE).where(sent, LEAD_MESSAGE.c.kind == kind).values(kind=becomes)
        return set((await self._session.scalars(taken.returning(LEAD_MESSAGE.c.lead_id))).all())

    async def message_id_of(self, chat_id: int, lead_id: int, kind: str) -> int | None:
        """The newest sent message of that kind about the lead in that chat."""
        return await self._session.scalar(
            select(LEAD_MESSAGE.c.message_id)
            .where(LEAD_MESSAGE.c.chat_id == chat_id, LEAD_MESSAGE.c.lead_id == lead_id, LEAD_MESSAGE.c.kind == kind)
            .order_by(LEAD_MESSAGE.c.message_id.desc())
            .limit(1)
        )

    async def chats_with(self, lead_id: int, kind: str) -> set[int]:
        """The chats that have been sent a message of that kind about the lead, or will be."""
        sent = select(LEAD_MESSAGE.c.chat_id).where(LEAD_MESSAGE.c.lead_id == lead_id, LEAD_MESSAGE.c.kind == kind)
        waiting = select(OUTBOX.c.chat_id).where(
            OUTBOX.c.lead_id == lead_id, OUTBOX.c.kind == kind, OUTBOX.c.state == WAITING
        )
        return set((await self._session.scalars(sent.union(waiting))).all())

    async def take_back(self, chat_id: int, kind: str) -> None:
        """Delete the messages of that kind that still wait for the chat."""
        await self._session.execute(
            delete(OUTBOX).where(OUTBOX.c.chat_id == chat_id, OUTBOX.c.kind == kind, OUTBOX.c.state == WAITING)
        )

    async def forget_about_leads(self, chat_id: int) -> None:
        """Delete whatever about leads is still to be sent to the chat."""
        await self._session.execute(
            delete(OUTBOX).where(OUTBOX.c.chat_id == chat_id, OUTBOX.c.lead_id.is_not(None), OUTBOX.c.state == WAITING)
        )

    async def forget(self, chat_id: int, lead_ids: Iterable[int], *, keep_waiting: bool) -> None:
        """Delete what an erased person's chat was sent or is to be sent, and what waits for others about their leads.

        keep_waiting  leave the messages that still wait for the person's own chat
        """
        own = OUTBOX.c.chat_id == chat_id
        if keep_waiting:
            own &= OUTBOX.c.state != WAITING
        await self._session.execute(delete(OUTBOX).where(or_(own, _about(chat_id, lead_ids))))
        await self._session.execute(delete(LEAD_MESSAGE).where(LEAD_MESSAGE.c.chat_id == chat_id))

    async def forget_about(self, chat_id: int, lead_ids: Iterable[int]) -> None:
        """Delete what waits for others than that chat, a person's, about their leads."""
        await self._session.execute(delete(OUTBOX).where(_about(chat_id, lead_ids)))


def _about(chat_id: int, lead_ids: Iterable[int]) -> ColumnElement[bool]:
    return OUTBOX.c.lead_id.in_(list(lead_ids)) & (OUTBOX.c.chat_id != chat_id)


@cache
def _add(dialect: str) -> Insert:
    # SQLite numbers the rows of one INSERT in the order they are written; told to prove it, SQLAlchemy would send
    # them one by one. PostgreSQL promises no order by itself.
    return insert_into(OUTBOX, dialect).returning(OUTBOX.c.id, sort_by_parameter_order=dialect == POSTGRESQL)


@cache
def _lease(dialect: str, mail: bool) -> Update:
    now = bindparam("now", type_=OUTBOX.c.not_before.type)
    picked = (
        select(OUTBOX.c.id)
        .where(
            _is_oldest_of_its_chat(dialect, now),
            OUTBOX.c.chat_id < MAIL_CHATS if mail else OUTBOX.c.chat_id >= MAIL_CHATS,
            _its_time_has_come(OUTBOX, now),
            _none_or_past(OUTBOX.c.retry_at, now),
            _none_or_past(OUTBOX.c.leased_until, now),
        )
        .order_by(OUTBOX.c.priority, OUTBOX.c.id)
        .limit(bindparam("at_most"))
        .with_for_update(skip_locked=True)  # SQLite has one writer and leaves this out
        .cte("picked")  # not a plain IN (…): PostgreSQL may run that more than once, and lock more than the limit
    )
    return (
        update(OUTBOX)
        .where(OUTBOX.c.id.in_(select(picked.c.id)))
        .values(leased_by=bindparam("taken_by"), leased_until=bindparam("taken_until"))
        .returning(OUTBOX.c.id, OUTBOX.c.payload, OUTBOX.c.tries)
    )


def _is_oldest_of_its_chat(dialect: str, now: ColumnElement[Any]) -> ColumnElement[bool]:
    other = OUTBOX.alias("other")
    oldest = select(func.min(other.c.id)).where(_its_time_has_come(other, now))
    if dialect == POSTGRESQL:
        # The table is nearly always empty and plans are made for that: asked row by row, PostgreSQL needed minutes
        # for the first broadcast. An array of all the oldest leaves it no choice, and takes 0.1 s for 50,000 rows.
        return OUTBOX.c.id == any_(func.array(oldest.group_by(other.c.chat_id).scalar_subquery()))
    return OUTBOX.c.id == oldest.where(other.c.chat_id == OUTBOX.c.chat_id).scalar_subquery()


def _its_time_has_come(rows: FromClause, now: ColumnElement[Any] | datetime) -> ColumnElement[bool]:
    return (rows.c.state == WAITING) & _none_or_past(rows.c.not_before, now)


def _none_or_past(moment: ColumnElement[Any], now: ColumnElement[Any] | datetime) -> ColumnElement[bool]:
    return or_(moment.is_(None), moment <= now)
