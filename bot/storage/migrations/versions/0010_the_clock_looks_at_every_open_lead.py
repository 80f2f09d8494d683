"""A timer for every lead that waits: the clock looks at each of them once, and goes on from there."""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        "INSERT INTO timer (kind, subject, due) "
        "SELECT CASE status WHEN 'new' THEN 'unclaimed' ELSE 'uncontacted' END, id, opened_at "
        "FROM lead WHERE status IN ('new', 'claimed')"
    )
