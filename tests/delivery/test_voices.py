"""Recordings on their way: uploaded once, sent again by their id, and never in the way of other messages."""

from collections.abc import Callable
from pathlib import Path

import pytest
from aiogram import Bot
from sqlalchemy import text

from bot.delivery.message import Message
from bot.delivery.pacing import Outcome, Refused, Sent, TryAgain
from bot.delivery.voices import Voices
from bot.recordings import path_of
from bot.sandbox import Garbles, Person, Refuses, Sandbox
from bot.storage.database import Database
from tests.delivery.test_telegram import amina, bot, bot_at, clock, sandbox
from tests.delivery.test_worker import key, migrated, open_shared, url
from tests.opus import record, silence

__all__ = ["amina", "bot", "clock", "key", "migrated", "open_shared", "sandbox", "url"]

AGE = path_of("ti", "age-ask")


@pytest.fixture
def database(open_shared: Callable[[], Database]) -> Database:
    return open_shared()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A content folder with one recording."""
    (tmp_path / "locales/ti").mkdir(parents=True)
    record(tmp_path, "ti", "age-ask")
    return tmp_path


@pytest.fixture
def voices(bot: Bot, database: Database, folder: Path) -> Voices:
    return Voices(bot, database, folder)


@pytest.fixture
async def samuel(sandbox: Sandbox) -> Person:
    samuel = sandbox.person("Samuel", "ti")
    await samuel.starts()
    return samuel


def uploads(sandbox: Sandbox) -> list[bool]:
    """Of every voice note that was sent or tried, whether the file went with it."""
    return [not str(call.parameters["voice"]).startswith("sandbox-file") for call in sandbox.called("sendVoice")]


async def test_a_file_is_uploaded_once_for_everybody(
    sandbox: Sandbox, voices: Voices, amina: Person, samuel: Person, folder: Path
) -> None:
    first = await voices.send(Message(amina.id, "", voice=AGE))
    second = await voices.send(Message(samuel.id, "", voice=AGE))

    heard = [(await person.waits_for(lambda message: message.voice is not None)).voice for person in (amina, samuel)]
    assert isinstance(first, Sent) and isinstance(second, Sent)
    assert uploads(sandbox) == [True, False]
    assert heard[0] is not None and heard[1] is not None and heard[0].file_id == heard[1].file_id
    assert sandbox.file(heard[0].file_id).content == (folder / AGE).read_bytes()
    assert sandbox.file(heard[0].file_id).name == "age-ask.ogg"


async def test_another_recording_of_the_same_message_is_uploaded_anew(
    sandbox: Sandbox, voices: Voices, amina: Person, folder: Path
) -> None:
    await voices.send(Message(amina.id, "", voice=AGE))
    (folder / AGE).write_bytes(silence(says="another voice"))
    await voices.send(Message(amina.id, "", voice=AGE))
    assert uploads(sandbox) == [True, True]


async def test_an_id_that_telegram_does_not_take_any_more_is_replaced(
    sandbox: Sandbox, voices: Voices, database: Database, amina: Person
) -> None:
    await voices.send(Message(amina.id, "", voice=AGE))
    async with database.unit() as unit:
        await unit.session.execute(text("UPDATE recording SET file_id = 'sandbox-file-of-another-bot'"))

    assert isinstance(await voices.send(Message(amina.id, "", voice=AGE)), Sent)
    await voices.send(Message(amina.id, "", voice=AGE))

    assert uploads(sandbox) == [True, False, True, False]
    assert [call.status for call in sandbox.called("sendVoice")] == [200, 400, 200, 200]


async def test_another_bot_on_the_same_database_uploads_for_itself(
    sandbox: Sandbox, voices: Voices, database: Database, amina: Person, folder: Path
) -> None:
    await voices.send(Message(amina.id, "", voice=AGE))
    other_sandbox = Sandbox(token="7000000009:another-bot-of-the-same-people")
    ahmed = other_sandbox.person("Ahmed")
    await ahmed.starts()
    async with other_sandbox.serving() as address:
        other = bot_at(address, other_sandbox.token)
        await Voices(other, database, folder).send(Message(ahmed.id, "", voice=AGE))
        await other.session.close()
    assert uploads(sandbox) == uploads(other_sandbox) == [True]


async def test_a_file_that_cannot_be_read_gives_the_message_up_with_its_reason(
    sandbox: Sandbox, voices: Voices, amina: Person, folder: Path
) -> None:
    (folder / AGE).unlink()
    outcome = await voices.send(Message(amina.id, "", voice=AGE))
    assert outcome == Refused(f"the recording {AGE} cannot be read: No such file or directory")
    assert sandbox.called("sendVoice") == []


async def test_who_has_blocked_the_bot_is_not_uploaded_to(
    sandbox: Sandbox, voices: Voices, amina: Person, samuel: Person
) -> None:
    await voices.send(Message(samuel.id, "", voice=AGE))
    await amina.blocks_bot()
    outcome = await voices.send(Message(amina.id, "", voice=AGE))
    assert outcome == Refused("bot was blocked by the user", blocked=True)
    assert uploads(sandbox) == [True, False]


@pytest.mark.parametrize(
    ("trouble", "outcome"),
    [
        (Refuses(500), TryAgain("Internal Server Error", whole_bot=True)),
        (Refuses(400, "Bad Request: VOICE_MESSAGES_FORBIDDEN"), Refused("VOICE_MESSAGES_FORBIDDEN")),
        (Garbles(), TryAgain("malformed answer", whole_bot=True)),
    ],
    ids=str,
)
async def test_every_trouble_with_an_upload_is_a_value_and_nothing_is_noted(
    sandbox: Sandbox, voices: Voices, amina: Person, trouble: Refuses | Garbles, outcome: Outcome
) -> None:
    sandbox.orders(trouble, "sendVoice")
    assert await voices.send(Message(amina.id, "", voice=AGE)) == outcome
    assert isinstance(await voices.send(Message(amina.id, "", voice=AGE)), Sent)
    assert uploads(sandbox) == [True, True]


async def test_a_sent_voice_note_counts_as_sent_when_it_cannot_be_noted(
    bot: Bot, sandbox: Sandbox, database: Database, amina: Person, folder: Path
) -> None:
    async with database.unit() as unit:
        await unit.session.execute(text("DROP TABLE recording"))
        await unit.session.execute(
            text("CREATE TABLE recording (bot_id BIGINT, digest VARCHAR, file_id VARCHAR)")  # takes no ON CONFLICT
        )
    assert isinstance(await Voices(bot, database, folder).send(Message(amina.id, "", voice=AGE)), Sent)
    assert uploads(sandbox) == [True]
