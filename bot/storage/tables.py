"""The tables, and which of their columns are personal.

The classes declare what is stored and check nothing: rows are built only from values already checked, and
the modules beside this one read and write them through the `Table`s at the end of this file.
"""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    UniqueConstraint,
    inspect,
)
from sqlmodel import Field, SQLModel

from bot.leads.moves import STATUSES
from bot.storage.moment import UtcDateTime
from bot.storage.secrets import Encrypted

# SQLite counts rows up by itself only in a column that is called INTEGER.
BIG = BigInteger().with_variant(Integer(), "sqlite")
# Without it SQLite gives the number of a deleted row to the next one, and a late "sent" would hit a stranger's message.
NEVER_REUSE_IDS = {"sqlite_autoincrement": True}
PERSONAL: dict[str, Any] = {"info": {"personal": True}}


class Base(SQLModel):
    """Names every constraint, because a migration can only change what has a name."""

    metadata: ClassVar[MetaData] = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
        }
    )


class Person(Base, table=True):
    """Somebody who has written to the bot."""

    __table_args__ = NEVER_REUSE_IDS

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG)
    chat_id: int = Field(sa_type=BigInteger, unique=True, sa_column_kwargs=PERSONAL)
    locale: str | None
    blocked_at: datetime | None = Field(sa_type=UtcDateTime)
    created_at: datetime = Field(sa_type=UtcDateTime)
    seen_at: datetime = Field(sa_type=UtcDateTime)


class Conversation(Base, table=True):
    """Where a person stands in a flow."""

    person_id: int = Field(
        primary_key=True,
        foreign_key="person.id",
        ondelete="CASCADE",
        sa_type=BIG,
        sa_column_kwargs={"autoincrement": False},
    )
    flow: str
    content_hash: str
    state: str = Field(sa_type=Encrypted("conversation.state"), sa_column_kwargs=PERSONAL)
    turn: int
    version: int
    ended: str | None
    erase_after: datetime | None = Field(sa_type=UtcDateTime, index=True)
    updated_at: datetime = Field(sa_type=UtcDateTime)
    trial: str | None = Field(sa_type=Encrypted("conversation.trial"), sa_column_kwargs=PERSONAL)


class Consent(Base, table=True):
    """What a person agreed to: which text, in which version and language, and when it was taken back."""

    __table_args__ = (Index(None, "person_id", "kind"), NEVER_REUSE_IDS)

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG)
    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", sa_type=BIG)
    kind: str
    version: str
    locale: str
    text_hash: str
    at: datetime = Field(sa_type=UtcDateTime)
    withdrawn_at: datetime | None = Field(sa_type=UtcDateTime)


class Team(Base, table=True):
    """Coaches who share an inbox: a group of Telegram that gets the cards of its members."""

    __table_args__ = NEVER_REUSE_IDS

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG)
    name: str = Field(unique=True)
    chat_id: int | None = Field(sa_type=BigInteger, unique=True)
    topics: bool


class Coach(Base, table=True):
    """A coach or coordinator.

    chat_id     of their chat in Telegram, or the number that stands for their mailbox (`coaches.mail_chat`)
    hours       their week as `leads.hours.hours_of` reads it; "" where they have not said it
    most_leads  how many they can hold at a time; None for any number
    left_at     when they stopped being one; the name goes some time after
    """

    __table_args__ = NEVER_REUSE_IDS

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG)
    chat_id: int | None = Field(sa_type=BigInteger, unique=True, sa_column_kwargs=PERSONAL)
    name: str = Field(sa_type=Encrypted("coach.name"), sa_column_kwargs=PERSONAL)
    email: str = Field(sa_type=Encrypted("coach.email"), sa_column_kwargs=PERSONAL)
    team_id: int | None = Field(foreign_key="team.id", ondelete="SET NULL", sa_type=BIG, index=True)
    hours: str
    most_leads: int | None
    woman: bool
    languages: list[str] = Field(sa_type=JSON)
    coordinator: bool
    active: bool
    created_at: datetime = Field(sa_type=UtcDateTime)
    blocked_at: datetime | None = Field(sa_type=UtcDateTime)
    left_at: datetime | None = Field(sa_type=UtcDateTime)


class CoachArea(Base, table=True):
    """A district a coach serves, or one municipality of it; "" stands for the whole district."""

    __tablename__ = "coach_area"

    coach_id: int = Field(primary_key=True, foreign_key="coach.id", ondelete="CASCADE", sa_type=BIG)
    district: str = Field(primary_key=True, index=True)
    municipality: str = Field(primary_key=True)


class CoachLeave(Base, table=True):
    """Days on which a coach is away, both ends in."""

    __tablename__ = "coach_leave"

    coach_id: int = Field(primary_key=True, foreign_key="coach.id", ondelete="CASCADE", sa_type=BIG)
    first_day: date = Field(primary_key=True)
    last_day: date


class Invite(Base, table=True):
    """A one-time link that makes somebody a coach; the token itself is not kept.

    tried_at  when the coordination was last told that somebody else brought it after it was used
    """

    token_hash: str = Field(primary_key=True)
    name: str = Field(sa_type=Encrypted("invite.name"), sa_column_kwargs=PERSONAL)
    woman: bool
    languages: list[str] = Field(sa_type=JSON)
    coordinator: bool
    areas: list[list[str]] = Field(sa_type=JSON)
    team_id: int | None = Field(foreign_key="team.id", ondelete="SET NULL", sa_type=BIG)
    hours: str
    most_leads: int | None
    expires_at: datetime = Field(sa_type=UtcDateTime)
    used_at: datetime | None = Field(sa_type=UtcDateTime)
    tried_at: datetime | None = Field(sa_type=UtcDateTime)
    coach_id: int | None = Field(foreign_key="coach.id", ondelete="SET NULL", sa_type=BIG)


class Lead(Base, table=True):
    """A person who is to be called by a coach.

    placed_in    the programme's block somebody was placed in, with the status "placed"
    overdue      whoever holds it has not made contact in time: others may take it over
    files_until  until then files and voices of the person are passed on, because the coach asked for them
    """

    __table_args__ = (
        CheckConstraint(f"status IN {STATUSES}", name="status"),
        Index(None, "district", "status"),
        NEVER_REUSE_IDS,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG)
    person_id: int | None = Field(foreign_key="person.id", ondelete="SET NULL", sa_type=BIG, index=True)
    district: str
    municipality: str
    locale: str
    flow: str
    content_hash: str
    outcome: str
    rule: str
    blocks: list[str] = Field(sa_type=JSON)
    wish: str
    contact: str
    name: str = Field(sa_type=Encrypted("lead.name"), sa_column_kwargs=PERSONAL)
    phone: str = Field(sa_type=Encrypted("lead.phone"), sa_column_kwargs=PERSONAL)
    answers: str = Field(sa_type=Encrypted("lead.answers"), sa_column_kwargs=PERSONAL)
    consent_id: int | None = Field(foreign_key="consent.id", ondelete="SET NULL", sa_type=BIG)
    status: str
    coach_id: int | None = Field(foreign_key="coach.id", ondelete="SET NULL", sa_type=BIG, index=True)
    opened_at: datetime = Field(sa_type=UtcDateTime)
    claimed_at: datetime | None = Field(sa_type=UtcDateTime)
    closed_at: datetime | None = Field(sa_type=UtcDateTime)
    closed_reason: str
    placed_in: str
    overdue: bool
    files_until: datetime | None = Field(sa_type=UtcDateTime)


class Timer(Base, table=True):
    """Something that shall happen at a moment; see `bot.ticker` for what each kind does with its subject."""

    kind: str = Field(primary_key=True)
    subject: int = Field(primary_key=True, sa_type=BIG, sa_column_kwargs={"autoincrement": False})
    due: datetime = Field(sa_type=UtcDateTime, index=True)


class Appointment(Base, table=True):
    """Times that a coach offered somebody, and the one that was agreed.

    offered              the times as ISO 8601
    met_person, met_coach  whether they met, as each side says; NULL before
    """

    __table_args__ = (
        CheckConstraint("status IN ('offered', 'agreed', 'none', 'cancelled', 'over')", name="status"),
        NEVER_REUSE_IDS,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG)
    lead_id: int = Field(foreign_key="lead.id", ondelete="CASCADE", sa_type=BIG, index=True)
    coach_id: int | None = Field(foreign_key="coach.id", ondelete="SET NULL", sa_type=BIG, index=True)
    place: str = Field(sa_type=Encrypted("appointment.place"), sa_column_kwargs=PERSONAL)
    offered: list[str] = Field(sa_type=JSON)
    starts_at: datetime | None = Field(sa_type=UtcDateTime)
    status: str = Field(index=True)
    met_person: bool | None
    met_coach: bool | None
    created_at: datetime = Field(sa_type=UtcDateTime)


class LeadEvent(Base, table=True):
    """One move of a lead; `detail` is a code, never a text."""

    __tablename__ = "lead_event"
    __table_args__ = NEVER_REUSE_IDS

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG)
    lead_id: int = Field(foreign_key="lead.id", ondelete="CASCADE", sa_type=BIG, index=True)
    kind: str
    coach_id: int | None = Field(foreign_key="coach.id", ondelete="SET NULL", sa_type=BIG)
    at: datetime = Field(sa_type=UtcDateTime)
    detail: str


class LeadMessage(Base, table=True):
    """A sent message that speaks of a lead: where its cards stand, and what a reply answers."""

    __tablename__ = "lead_message"

    chat_id: int = Field(
        primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False, "info": {"personal": True}}
    )
    message_id: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    lead_id: int = Field(foreign_key="lead.id", ondelete="CASCADE", sa_type=BIG, index=True)
    kind: str
    at: datetime = Field(sa_type=UtcDateTime)


class Topic(Base, table=True):
    """The topic of a lead in the group of a team; `closed` as the group was last told."""

    chat_id: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    lead_id: int = Field(
        primary_key=True,
        foreign_key="lead.id",
        ondelete="CASCADE",
        sa_type=BIG,
        index=True,
        sa_column_kwargs={"autoincrement": False},
    )
    thread_id: int = Field(sa_type=BigInteger)
    closed: bool


class Outbox(Base, table=True):
    """A message that waits to be sent, or was given up; what was sent is deleted.

    not_before  the message's own moment: before it, later messages to the chat may pass
    retry_at    set after a failed try: until it, later messages to the chat wait
    """

    __table_args__ = (
        CheckConstraint("state IN ('waiting', 'failed')", name="state"),
        Index(None, "chat_id", "id"),
        Index(None, "priority", "id"),
        NEVER_REUSE_IDS,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG)
    chat_id: int = Field(sa_type=BigInteger, sa_column_kwargs=PERSONAL)
    priority: int
    payload: str = Field(sa_type=Encrypted("outbox.payload"), sa_column_kwargs=PERSONAL)
    lead_id: int | None = Field(foreign_key="lead.id", ondelete="SET NULL", sa_type=BIG, index=True)
    kind: str
    not_before: datetime | None = Field(sa_type=UtcDateTime)
    retry_at: datetime | None = Field(sa_type=UtcDateTime)
    tries: int
    state: str
    reason: str
    leased_by: str | None
    leased_until: datetime | None = Field(sa_type=UtcDateTime)
    created_at: datetime = Field(sa_type=UtcDateTime)


class ChatMessage(Base, table=True):
    """A message in a person's chat, theirs or the bot's; kept only as long as the bot may delete it there."""

    __tablename__ = "chat_message"

    person_id: int = Field(
        primary_key=True,
        foreign_key="person.id",
        ondelete="CASCADE",
        sa_type=BIG,
        sa_column_kwargs={"autoincrement": False},
    )
    message_id: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    at: datetime = Field(sa_type=UtcDateTime, index=True)


class Subscription(Base, table=True):
    """Somebody who wants invitations to events, and what was kept to find those that fit.

    answers  those of `occasions.KEPT` that the person gave, as JSON
    """

    person_id: int = Field(
        primary_key=True,
        foreign_key="person.id",
        ondelete="CASCADE",
        sa_type=BIG,
        sa_column_kwargs={"autoincrement": False},
    )
    district: str = Field(index=True)
    answers: str = Field(sa_type=Encrypted("subscription.answers"), sa_column_kwargs=PERSONAL)
    at: datetime = Field(sa_type=UtcDateTime)


class Invitation(Base, table=True):
    """Somebody was invited to an event, and what came of it.

    person_id  None once the person wants no more invitations, or is erased; a seat stays taken
    told       when and where it is, as the person knows it: `occasions.Details`
    changes    how often that was changed since
    """

    __table_args__ = (
        UniqueConstraint("event", "person_id"),
        CheckConstraint("state IN ('invited', 'yes', 'no', 'full', 'gone')", name="state"),
        NEVER_REUSE_IDS,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG)
    event: str
    person_id: int | None = Field(foreign_key="person.id", ondelete="SET NULL", sa_type=BIG, index=True)
    state: str
    told: str
    changes: int
    at: datetime = Field(sa_type=UtcDateTime)


class UpdateSeen(Base, table=True):
    """An update of Telegram that has been handled."""

    __tablename__ = "update_seen"

    update_id: int = Field(primary_key=True, sa_type=BIG, sa_column_kwargs={"autoincrement": False})
    at: datetime = Field(sa_type=UtcDateTime, index=True)


class Figure(Base, table=True):
    """How often a result was given; nobody can be found in it."""

    day: date = Field(primary_key=True)
    flow: str = Field(primary_key=True)
    district: str = Field(primary_key=True)
    locale: str = Field(primary_key=True)
    outcome: str = Field(primary_key=True)
    rule: str = Field(primary_key=True)
    count: int


class Published(Base, table=True):
    """A version of the authored files that came into force, or was set aside before it was written over.

    first_at, since, last_at  when it came into force first and last, and when it was last seen in force
    by                        who it came from: "files", "cli", or "admin" with their Telegram user id
    archive                   the files themselves
    """

    version: str = Field(primary_key=True)
    first_at: datetime = Field(sa_type=UtcDateTime)
    since: datetime = Field(sa_type=UtcDateTime)
    last_at: datetime = Field(sa_type=UtcDateTime)
    by: str
    set_aside: bool
    archive: bytes = Field(sa_type=LargeBinary)


class ToldProblems(Base, table=True):
    """A set of problems in the authored files that the admins were told; forgotten once the files hold again."""

    __tablename__ = "told_problems"

    problems_hash: str = Field(primary_key=True)
    at: datetime = Field(sa_type=UtcDateTime)


class Recording(Base, table=True):
    """A recording that Telegram has: by which id the bot may send it again.

    bot_id   an id holds for the bot that uploaded the file
    digest   SHA-256 of the file's bytes
    """

    bot_id: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    digest: str = Field(primary_key=True)
    file_id: str


class ReviewCase(Base, table=True):
    """Answers by which the bot decided wrongly, as a coach noted them, and what would have been right.

    Nothing leads from here to a person, a lead or a coach: numbers are drawn, `day` is as a rule a whole month's, and
    nothing says when it was noted. The answers are as rare as the people are, so they count as personal all the same.
    """

    __tablename__ = "review_case"
    __table_args__ = (CheckConstraint("state IN ('open', 'done')", name="state"),)

    id: int = Field(primary_key=True, sa_type=BIG, sa_column_kwargs={"autoincrement": False})
    flow: str
    version: str
    day: date
    answers: str = Field(sa_type=Encrypted("review_case.answers"), sa_column_kwargs=PERSONAL)
    outcome: str
    rule: str
    expected: str
    state: str


class Once(Base, table=True):
    """A mark of something that happens once; see `storage.once`. Nobody can be found in it."""

    kind: str = Field(primary_key=True)
    mark: str = Field(primary_key=True)
    at: datetime = Field(sa_type=UtcDateTime, index=True)


def _table(model: type[Base]) -> Table:
    table = inspect(model).local_table
    assert isinstance(table, Table)
    return table


PERSON = _table(Person)
CONVERSATION = _table(Conversation)
CONSENT = _table(Consent)
TEAM = _table(Team)
COACH = _table(Coach)
COACH_LEAVE = _table(CoachLeave)
COACH_AREA = _table(CoachArea)
INVITE = _table(Invite)
LEAD = _table(Lead)
TIMER = _table(Timer)
APPOINTMENT = _table(Appointment)
LEAD_EVENT = _table(LeadEvent)
LEAD_MESSAGE = _table(LeadMessage)
TOPIC = _table(Topic)
OUTBOX = _table(Outbox)
CHAT_MESSAGE = _table(ChatMessage)
SUBSCRIPTION = _table(Subscription)
INVITATION = _table(Invitation)
UPDATE_SEEN = _table(UpdateSeen)
FIGURE = _table(Figure)
PUBLISHED = _table(Published)
TOLD_PROBLEMS = _table(ToldProblems)
RECORDING = _table(Recording)
REVIEW_CASE = _table(ReviewCase)
ONCE = _table(Once)


def personal_columns() -> tuple[str, ...]:
    """Every personal column as `table.column`, in the order of the alphabet."""
    return tuple(
        sorted(
            f"{table.name}.{column.name}"
            for table in Base.metadata.tables.values()
            for column in table.columns
            if column.info.get("personal")
        )
    )
