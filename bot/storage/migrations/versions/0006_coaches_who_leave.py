"""When somebody stopped being a coach; when a used invitation was last brought by somebody else."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.add_column("coach", sa.Column("left_at", MOMENT, nullable=True))
    op.add_column("invite", sa.Column("tried_at", MOMENT, nullable=True))
