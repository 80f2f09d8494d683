"""The database and its unit of work: the changes of one batch, committed together."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any, TypeVar

from sqlalchemy import Connection, event, make_url, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import (
    AsyncEngine,
    AsyncSession,
    AsyncSessionTransaction,
    async_sessionmaker,
    create_async_engine,
)
from sqlalchemy.pool import AsyncAdaptedQueuePool

from bot.storage.ageing import Ageing
from bot.storage.appointments import Appointments
from bot.storage.chats import Chats
from bot.storage.coaches import Coaches
from bot.storage.consents import Consents
from bot.storage.conversations import Conversations
from bot.storage.figures import Figures
from bot.storage.groups import Groups
from bot.storage.invitations import Invitations
from bot.storage.leads import Leads
from bot.storage.once import Once
from bot.storage.outbox import Outbox
from bot.storage.people import People
from bot.storage.published import Publications
from bot.storage.recordings import Recordings
from bot.storage.review_cases import ReviewCases
from bot.storage.secrets import KeyRing, use_keys
from bot.storage.subscriptions import Subscriptions
from bot.storage.tables import COACH, CONVERSATION, LEAD, OUTBOX
from bot.storage.timers import Timers
from bot.storage.updates import Updates

# For other processes (the command line beside a running bot); units of one process queue at the pool.
SQLITE_PATIENCE_MS = 10_000


T = TypeVar("T")

DatabaseError = SQLAlchemyError
"""What the database or its driver raises: the transaction is lost, not only one change."""


UNREACHABLE = (DatabaseError, OSError)
"""What background work has to expect: the driver tells a server that is down as an error of the network."""


class Unit:
    """One transaction, seen through the things it can read and change. No network call happens inside one."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.updates = Updates(session)
        self.people = People(session)
        self.conversations = Conversations(session)
        self.consents = Consents(session)
        self.leads = Leads(session)
        self.coaches = Coaches(session)
        self.outbox = Outbox(session)
        self.figures = Figures(session)
        self.ageing = Ageing(session)
        self.published = Publications(session)
        self.chats = Chats(session)
        self.recordings = Recordings(session)
        self.timers = Timers(session)
        self.appointments = Appointments(session)
        self.groups = Groups(session)
        self.subscriptions = Subscriptions(session)
        self.invitations = Invitations(session)
        self.review_cases = ReviewCases(session)
        self.once = Once(session)

    async def sample(self) -> None:
        """Read one encrypted value of each kind; raises `CannotDecrypt` when it was written with another key."""
        for column in (COACH.c.name, CONVERSATION.c.state, LEAD.c.name, OUTBOX.c.payload):
            (await self.session.execute(select(column).limit(1))).all()

    def savepoint(self) -> AbstractAsyncContextManager[AsyncSessionTransaction]:
        """What fails inside takes back only its own changes; the exception goes on."""
        return self.session.begin_nested()


class Database:
    """A database that units of work run on."""

    def __init__(self, engine: AsyncEngine) -> None:
        self.engine = engine
        self._sessions = async_sessionmaker(engine, expire_on_commit=False, autoflush=False)

    @classmethod
    def open(cls, url: str, keys: KeyRing) -> "Database":
        """The database at `url` (`sqlite+aiosqlite:///…` or `postgresql+asyncpg://…`); connects when first used."""
        engine = open_engine(url)
        use_keys(engine.dialect, keys)
        return cls(engine)

    @asynccontextmanager
    async def unit(self) -> AsyncIterator[Unit]:
        """One transaction: committed at the end, taken back when an exception leaves it."""
        async with self._sessions.begin() as session:
            yield Unit(session)

    async def close(self) -> None:
        """Close every connection."""
        await self.engine.dispose()


async def undisturbed(work: Coroutine[Any, Any, T]) -> T:
    """What `work` gives; a cancellation waits for its end. For what runs in the background while the bot stops.

    A driver cut off in the middle of a transaction closes its connection twice, and waits for ever the second time.
    """
    task = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait({task})
        task.exception()  # looked at, so that nobody complains about it while the bot stops
        raise


def open_engine(url: str, *, foreign_keys: bool = True) -> AsyncEngine:
    """An engine whose transactions lose no update and survive a power cut once committed.

    foreign_keys  False for migrations: SQLite changes a table by copying it, and dropping the old one would
                  delete what refers to it
    """
    # Parameters hold personal data, and exceptions are logged.
    if make_url(url).get_backend_name() != "sqlite":
        return create_async_engine(url, hide_parameters=True, pool_pre_ping=True)
    # SQLite has one writer at a time anyway. With one connection the units of a process stand in line at the
    # pool, first come first served, instead of waking each other up at the lock.
    engine = create_async_engine(
        url, hide_parameters=True, poolclass=AsyncAdaptedQueuePool, pool_size=1, max_overflow=0
    )

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # the driver shall not begin transactions on its own
        cursor = connection.cursor()
        for setting in (
            f"busy_timeout = {SQLITE_PATIENCE_MS}",
            "journal_mode = WAL",
            "synchronous = FULL",  # what was acknowledged to Telegram must survive a power cut
            f"foreign_keys = {'ON' if foreign_keys else 'OFF'}",
            "secure_delete = ON",  # what a person has deleted shall not stay in free pages
        ):
            cursor.execute(f"PRAGMA {setting}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Connection) -> None:
        # A plain BEGIN takes the lock only at the first write: what was read before may be old by then.
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine
