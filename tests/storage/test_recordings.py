"""Which recordings Telegram has."""

from bot.storage.database import Database

BOT, OTHER_BOT = 7_000_000_001, 7_000_000_002
ONE, ANOTHER = "ab" * 32, "cd" * 32


async def test_an_upload_is_known_for_its_file_and_its_bot_alone(database: Database) -> None:
    async with database.unit() as unit:
        await unit.recordings.keep(BOT, ONE, "file 1")

    async with database.unit() as unit:
        assert await unit.recordings.file_id(BOT, ONE) == "file 1"
        assert await unit.recordings.file_id(BOT, ANOTHER) is None
        assert await unit.recordings.file_id(OTHER_BOT, ONE) is None


async def test_of_two_uploads_the_later_one_counts(database: Database) -> None:
    async with database.unit() as unit:
        await unit.recordings.keep(BOT, ONE, "file 1")
        await unit.recordings.keep(BOT, ONE, "file 2")
        assert await unit.recordings.file_id(BOT, ONE) == "file 2"
