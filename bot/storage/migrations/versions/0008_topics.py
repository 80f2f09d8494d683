"""The topics of leads in the groups of teams."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "topic",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("lead_id", BIG, autoincrement=False, nullable=False),
        sa.Column("thread_id", sa.BigInteger(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_topic_lead_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("chat_id", "lead_id", name=op.f("pk_topic")),
    )
    op.create_index(op.f("ix_topic_lead_id"), "topic", ["lead_id"])
