"""Which recordings Telegram has already, so that each is uploaded once."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.storage.statements import dialect_of, insert_into
from bot.storage.tables import RECORDING


class Recordings:
    """The uploaded recordings."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def file_id(self, bot_id: int, digest: str) -> str | None:
        """By which id the bot can send the file with this SHA-256 again; None when it has not uploaded it."""
        found: str | None = await self._session.scalar(
            select(RECORDING.c.file_id).where(RECORDING.c.bot_id == bot_id, RECORDING.c.digest == digest)
        )
        return found

    async def keep(self, bot_id: int, digest: str, file_id: str) -> None:
        """Note an upload; of two, the later one counts: the first id may be the one that Telegram did not take."""
        statement = insert_into(RECORDING, dialect_of(self._session))
        await self._session.execute(
            statement.values(bot_id=bot_id, digest=digest, file_id=file_id).on_conflict_do_update(
                index_elements=["bot_id", "digest"], set_={"file_id": file_id}
            )
        )
