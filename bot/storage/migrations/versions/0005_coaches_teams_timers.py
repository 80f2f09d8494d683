"""Teams, office hours and leave of coaches; where a lead may stand; timers."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
STATUSES = ("new", "claimed", "contacted", "appointment", "coaching", "placed", "training", "work", "closed")


def upgrade() -> None:
    op.create_table(
        "team",
        sa.Column("id", BIG, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=True),
        sa.Column("topics", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_team")),
        sa.UniqueConstraint("chat_id", name=op.f("uq_team_chat_id")),
        sa.UniqueConstraint("name", name=op.f("uq_team_name")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "coach_leave",
        sa.Column("coach_id", BIG, nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["coach_id"], ["coach.id"], name=op.f("fk_coach_leave_coach_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("coach_id", "first_day", name=op.f("pk_coach_leave")),
    )
    op.create_table(
        "timer",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("subject", BIG, autoincrement=False, nullable=False),
        sa.Column("due", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("kind", "subject", name=op.f("pk_timer")),
    )
    op.create_index(op.f("ix_timer_due"), "timer", ["due"])
    # The defaults fill the rows that are there; an empty value in an encrypted column stands for "".
    with op.batch_alter_table("coach", table_kwargs={"sqlite_autoincrement": True}) as coach:
        coach.add_column(sa.Column("email", sa.LargeBinary(), nullable=False, server_default=sa.text("''")))
        coach.add_column(sa.Column("team_id", BIG, nullable=True))
        coach.add_column(sa.Column("hours", sa.String(), nullable=False, server_default=""))
        coach.add_column(sa.Column("most_leads", sa.Integer(), nullable=True))
        coach.create_foreign_key(op.f("fk_coach_team_id"), "team", ["team_id"], ["id"], ondelete="SET NULL")
        coach.create_index(op.f("ix_coach_team_id"), ["team_id"])
    with op.batch_alter_table("invite") as invite:
        invite.add_column(sa.Column("team_id", BIG, nullable=True))
        invite.add_column(sa.Column("hours", sa.String(), nullable=False, server_default=""))
        invite.add_column(sa.Column("most_leads", sa.Integer(), nullable=True))
        invite.create_foreign_key(op.f("fk_invite_team_id"), "team", ["team_id"], ["id"], ondelete="SET NULL")
    with op.batch_alter_table("lead", table_kwargs={"sqlite_autoincrement": True}) as lead:
        lead.add_column(sa.Column("placed_in", sa.String(), nullable=False, server_default=""))
        lead.add_column(sa.Column("overdue", sa.Boolean(), nullable=False, server_default=sa.false()))
        lead.add_column(sa.Column("files_until", MOMENT, nullable=True))
        lead.drop_constraint(op.f("ck_lead_status"), type_="check")
        lead.create_check_constraint(op.f("ck_lead_status"), f"status IN {STATUSES}")
    for table, columns in (("coach", ("email", "hours")), ("invite", ("hours",)), ("lead", ("placed_in", "overdue"))):
        # SQLite copies the table once more, and would forget that its ids are never given twice.
        kept = {} if table == "invite" else {"sqlite_autoincrement": True}
        with op.batch_alter_table(table, table_kwargs=kept) as altered:
            for column in columns:
                altered.alter_column(column, server_default=None)
