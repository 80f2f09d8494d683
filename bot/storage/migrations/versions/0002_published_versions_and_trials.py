"""Published versions of the authored files, problems told to admins, and admins' trials."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "published",
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("first_at", MOMENT, nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.Column("last_at", MOMENT, nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("set_aside", sa.Boolean(), nullable=False),
        sa.Column("archive", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("version", name=op.f("pk_published")),
    )
    op.create_table(
        "told_problems",
        sa.Column("problems_hash", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("problems_hash", name=op.f("pk_told_problems")),
    )
    op.add_column("conversation", sa.Column("trial", sa.LargeBinary(), nullable=True))
