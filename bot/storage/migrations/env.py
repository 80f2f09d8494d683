"""Runs the migrations on the connection that `bot.storage.migrate` opened."""

from typing import Any, Literal

from alembic import context
from sqlmodel.sql.sqltypes import AutoString

from bot.storage.moment import UtcDateTime
from bot.storage.secrets import Encrypted
from bot.storage.tables import Base

# A migration says what stands in the database, so that it still runs when our own types have moved on.
_AS_STORED = {Encrypted: "sa.LargeBinary()", UtcDateTime: "sa.DateTime(timezone=True)", AutoString: "sa.String()"}


def _render(kind: str, what: Any, _context: object) -> str | Literal[False]:
    return _AS_STORED.get(type(what), False) if kind == "type" else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,  # SQLite changes a table by copying it
    render_item=_render,
    transactional_ddl=True,  # all of it or nothing; our SQLite connections can do that too
)
with context.begin_transaction():
    context.run_migrations()
