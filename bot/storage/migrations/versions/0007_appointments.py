"""Appointments of coaches with people."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "appointment",
        sa.Column("id", BIG, nullable=False),
        sa.Column("lead_id", BIG, nullable=False),
        sa.Column("coach_id", BIG, nullable=True),
        sa.Column("place", sa.LargeBinary(), nullable=False),
        sa.Column("offered", sa.JSON(), nullable=False),
        sa.Column("starts_at", MOMENT, nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("met_person", sa.Boolean(), nullable=True),
        sa.Column("met_coach", sa.Boolean(), nullable=True),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.CheckConstraint(
            "status IN ('offered', 'agreed', 'none', 'cancelled', 'over')", name=op.f("ck_appointment_status")
        ),
        sa.ForeignKeyConstraint(["coach_id"], ["coach.id"], name=op.f("fk_appointment_coach_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_appointment_lead_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointment")),
        sqlite_autoincrement=True,
    )
    for column in ("lead_id", "coach_id", "status"):
        op.create_index(op.f(f"ix_appointment_{column}"), "appointment", [column])
