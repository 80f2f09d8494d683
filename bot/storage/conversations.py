"""Where every person stands: loaded for a whole batch at once, saved for a whole batch at once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Insert, Row, bindparam, case, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.storage.statements import dialect_of, insert_into
from bot.storage.tables import CONVERSATION, LEAD, PERSON

WAITS = "help"
"""`ended` of a person who asked for a human in the middle of the questions, until they go on by themselves."""


class Conflict(Exception):  # noqa: N818 - reads as the finding it is
    """Another process saved one of these conversations first: take the unit back, load again, decide again."""

    def __init__(self, chat_ids: Iterable[int]) -> None:
        self.chat_ids = frozenset(chat_ids)
        super().__init__(f"{len(self.chat_ids)} conversations were saved by another process first")


@dataclass(frozen=True, slots=True)
class Conversation:
    """A chat's person and where they stand.

    person_id  None until the person is stored
    state      the engine's state as text; "" where there is none
    turn       the engine's count of steps
    trial      an admin's trial beside all this, as text; None where there is none
    help       the status of the open lead of a person in need, or of one who wants a call; "" where there is none
    version    counts how often this was saved; 0 for never
    """

    chat_id: int
    person_id: int | None = None
    locale: str | None = None
    blocked: bool = False
    flow: str = ""
    content_hash: str = ""
    state: str = field(default="", repr=False)
    turn: int = 0
    version: int = 0
    ended: str | None = None
    erase_after: datetime | None = None
    trial: str | None = field(default=None, repr=False)
    help: str = ""

    @property
    def with_human(self) -> bool:
        """Whether what the person writes is for a human, not an answer to a question."""
        return self.ended in ("lead", WAITS) or self.help not in ("", "new")


# The consent makes the first turn: who has none has not begun.
_HALF_WAY = CONVERSATION.c.ended.is_(None) & (CONVERSATION.c.turn > 0)

_HELP = (
    select(LEAD.c.status)
    .where(LEAD.c.person_id == PERSON.c.id, LEAD.c.flow == "", LEAD.c.status != "closed")
    .order_by(LEAD.c.id.desc())
    .limit(1)
    .scalar_subquery()
)

_ALL = select(
    PERSON.c.chat_id,
    PERSON.c.id,
    PERSON.c.locale,
    PERSON.c.blocked_at.is_not(None),
    func.coalesce(CONVERSATION.c.flow, ""),
    func.coalesce(CONVERSATION.c.content_hash, ""),
    CONVERSATION.c.state,
    func.coalesce(CONVERSATION.c.turn, 0),
    func.coalesce(CONVERSATION.c.version, 0),
    CONVERSATION.c.ended,
    CONVERSATION.c.erase_after,
    CONVERSATION.c.trial,
    func.coalesce(_HELP, ""),
).select_from(PERSON.outerjoin(CONVERSATION))
# One query for a batch: people who have no conversation yet come too.
_LOAD = _ALL.where(PERSON.c.chat_id.in_(bindparam("chat_ids", expanding=True)))


class Conversations:
    """The conversations of a unit."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def load(self, chat_ids: Iterable[int]) -> dict[int, Conversation]:
        """A conversation for every one of `chat_ids`, in one query; an empty one for a chat never seen."""
        loaded = {chat_id: Conversation(chat_id) for chat_id in chat_ids}
        if loaded:
            for row in await self._session.execute(_LOAD, {"chat_ids": list(loaded)}):
                found = _loaded(row)
                loaded[found.chat_id] = found
        return loaded

    async def save(self, changed: Sequence[Conversation], now: datetime) -> dict[int, Conversation]:
        """Store people and conversations in two statements; gives them as they now stand, by chat.

        changed  at most one conversation of a chat

        Raises `Conflict` when a conversation was saved, or its person erased, since it was loaded; the unit must
        then be left by that exception.
        """
        if not changed:
            return {}
        # In one order, so that two workers cannot wait for each other.
        changed = sorted(changed, key=lambda conversation: conversation.chat_id)
        dialect = dialect_of(self._session)
        people = await self._session.execute(_save_people(dialect), [_person(each, now) for each in changed])
        person_ids = {chat_id: person_id for person_id, chat_id in people}
        erased = [
            each.chat_id
            for each in changed
            if each.person_id is not None and each.person_id != person_ids[each.chat_id]
        ]
        if erased:
            raise Conflict(erased)
        saved = {
            each.chat_id: replace(each, person_id=person_ids[each.chat_id], version=each.version + 1)
            for each in changed
        }
        written = await self._session.execute(
            _save_conversations(dialect), [_conversation(each, now) for each in saved.values()]
        )
        kept = set(written.scalars())
        if len(kept) < len(saved):
            raise Conflict(chat_id for chat_id, each in saved.items() if each.person_id not in kept)
        return saved

    async def half_way(self, after: int, limit: int) -> list[Conversation]:
        """Up to `limit` conversations begun and not ended, in the order of person ids from the one after `after`."""
        query = _ALL.where(_HALF_WAY, CONVERSATION.c.person_id > after).order_by(CONVERSATION.c.person_id).limit(limit)
        return [_loaded(row) for row in await self._session.execute(query)]

    async def half_way_per_flow(self) -> dict[str, int]:
        """How many conversations are begun and not ended, by flow."""
        query = select(CONVERSATION.c.flow, func.count()).where(_HALF_WAY).group_by(CONVERSATION.c.flow)
        rows = await self._session.execute(query.order_by(CONVERSATION.c.flow))
        return {row[0]: row[1] for row in rows}

    async def due_for_erasure(self, now: datetime) -> list[int]:
        """The chats whose `erase_after` has come."""
        due = await self._session.execute(
            select(PERSON.c.chat_id).join(CONVERSATION).where(CONVERSATION.c.erase_after <= now)
        )
        return list(due.scalars())


def _loaded(row: Row[Any]) -> Conversation:
    chat_id, person_id, locale, blocked, flow, content_hash, state, turn, version, ended, *more = tuple(row)
    erase_after, trial, help_status = more
    return Conversation(
        chat_id=chat_id,
        person_id=person_id,
        locale=locale,
        blocked=bool(blocked),
        flow=flow,
        content_hash=content_hash,
        state=state or "",
        turn=turn,
        version=version,
        ended=ended,
        erase_after=erase_after,
        trial=trial,
        help=help_status,
    )


def _person(conversation: Conversation, now: datetime) -> dict[str, object]:
    return {
        "chat_id": conversation.chat_id,
        "locale": conversation.locale,
        "blocked_at": now if conversation.blocked else None,
        "created_at": now,
        "seen_at": now,
    }


def _conversation(conversation: Conversation, now: datetime) -> dict[str, object]:
    return {
        "person_id": conversation.person_id,
        "flow": conversation.flow,
        "content_hash": conversation.content_hash,
        "state": conversation.state,
        "turn": conversation.turn,
        "version": conversation.version,
        "ended": conversation.ended,
        "erase_after": conversation.erase_after,
        "updated_at": now,
        "trial": conversation.trial,
    }


@cache
def _save_people(dialect: str) -> Insert:
    statement = insert_into(PERSON, dialect)
    new = statement.excluded
    return statement.on_conflict_do_update(
        index_elements=[PERSON.c.chat_id],
        set_={
            "locale": new.locale,
            # A chat that was blocked before stays blocked since then.
            "blocked_at": case(
                (new.blocked_at.is_(None), None), else_=func.coalesce(PERSON.c.blocked_at, new.blocked_at)
            ),
            "seen_at": new.seen_at,
        },
    ).returning(PERSON.c.id, PERSON.c.chat_id)


@cache
def _save_conversations(dialect: str) -> Insert:
    statement = insert_into(CONVERSATION, dialect)
    new = statement.excluded
    columns = [column.name for column in CONVERSATION.columns if column.name != "person_id"]
    return statement.on_conflict_do_update(
        index_elements=[CONVERSATION.c.person_id],
        set_={name: new[name] for name in columns},
        where=CONVERSATION.c.version == new.version - 1,
    ).returning(CONVERSATION.c.person_id)
