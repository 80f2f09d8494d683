"""Who wants invitations to events, and who was invited to which."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "subscription",
        sa.Column("person_id", BIG, autoincrement=False, nullable=False),
        sa.Column("district", sa.String(), nullable=False),
        sa.Column("answers", sa.LargeBinary(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_subscription_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_subscription")),
    )
    op.create_index(op.f("ix_subscription_district"), "subscription", ["district"])
    op.create_table(
        "invitation",
        sa.Column("id", BIG, nullable=False),
        sa.Column("event", sa.String(), nullable=False),
        sa.Column("person_id", BIG, nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("told", sa.String(), nullable=False),
        sa.Column("changes", sa.Integer(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.CheckConstraint("state IN ('invited', 'yes', 'no', 'full', 'gone')", name=op.f("ck_invitation_state")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_invitation_person_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitation")),
        sa.UniqueConstraint("event", "person_id", name=op.f("uq_invitation_event")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_invitation_person_id"), "invitation", ["person_id"])
