"""Personal text stands encrypted in the database, and opens only with its key and in its column."""

import json
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import insert, select, text
from sqlalchemy.exc import StatementError

from bot.delivery.message import Message
from bot.storage.conversations import Conversation
from bot.storage.database import Database, open_engine
from bot.storage.secrets import CannotDecrypt, Encrypted, KeyRing
from bot.storage.tables import CONVERSATION, OUTBOX, Base, personal_columns
from tests.storage.samples import new_lead, stored_bytes

FIRST, SECOND = KeyRing.generate(), KeyRing.generate()


@given(st.text() | st.text(alphabet=st.characters(categories=["Cs"])))
def test_every_text_comes_back(words: str) -> None:
    ring = KeyRing.parse(FIRST)

    assert ring.decrypt("lead.name", ring.encrypt("lead.name", words)) == words


def test_the_same_text_never_looks_the_same() -> None:
    ring = KeyRing.parse(FIRST)

    assert ring.encrypt("lead.name", "Selam") != ring.encrypt("lead.name", "Selam")


def test_after_a_rotation_old_values_open_and_new_ones_use_the_new_key() -> None:
    old, both, new = KeyRing.parse(FIRST), KeyRing.parse(f" {SECOND}, {FIRST} "), KeyRing.parse(SECOND)

    assert both.decrypt("lead.name", old.encrypt("lead.name", "Selam")) == "Selam"
    assert new.decrypt("lead.name", both.encrypt("lead.name", "Selam")) == "Selam"


def test_a_wrong_key_is_an_error_that_names_the_column() -> None:
    sealed = KeyRing.parse(FIRST).encrypt("lead.name", "Selam")

    with pytest.raises(CannotDecrypt, match=r"^lead\.name cannot be decrypted: it was written with the key"):
        KeyRing.parse(SECOND).decrypt("lead.name", sealed)


def test_a_value_does_not_open_in_another_column() -> None:
    ring = KeyRing.parse(FIRST)

    with pytest.raises(CannotDecrypt, match=r"^lead\.phone cannot"):
        ring.decrypt("lead.phone", ring.encrypt("lead.name", "Selam"))


@given(st.data())
def test_a_damaged_value_never_opens(data: st.DataObject) -> None:
    ring = KeyRing.parse(FIRST)
    sealed = bytearray(ring.encrypt("lead.name", "Selam"))
    place = data.draw(st.integers(0, len(sealed) - 1))
    sealed[place] ^= data.draw(st.integers(1, 255))
    kept = data.draw(st.integers(place + 1, len(sealed)))

    with pytest.raises(CannotDecrypt):
        ring.decrypt("lead.name", bytes(sealed[:kept]))


@pytest.mark.parametrize(
    ("keys", "problem"),
    [
        ("", "key 1 is not 32 bytes"),
        ("c2hvcnQ=", "key 1 is not 32 bytes"),
        (f"{FIRST},", "key 2 is not 32 bytes"),
        (f"{FIRST},ключ", "key 2 is not 32 bytes"),
        (f"{FIRST},{FIRST}", "twice"),
    ],
    ids=["none", "short", "a comma too many", "no key", "twice"],  # keys differ from run to run
)
def test_a_wrong_list_of_keys_is_refused_without_showing_it(keys: str, problem: str) -> None:
    with pytest.raises(ValueError, match=problem) as caught:
        KeyRing.parse(keys)

    assert FIRST not in str(caught.value)


def test_a_ring_does_not_show_its_keys() -> None:
    assert repr(KeyRing.parse(f"{FIRST},{SECOND}")) == "KeyRing(2 keys)"


def test_every_encrypted_column_is_sealed_under_its_own_name_and_is_personal() -> None:
    encrypted = {
        f"{table.name}.{column.name}": column.type.where
        for table in Base.metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, Encrypted)
    }

    assert encrypted == {name: name for name in encrypted}
    assert set(encrypted) == {
        *(
            "appointment.place",
            "coach.email",
            "coach.name",
            "conversation.state",
            "conversation.trial",
            "invite.name",
            "lead.answers",
            "lead.name",
            "subscription.answers",
        ),
        *("lead.phone", "outbox.payload", "review_case.answers"),
    }
    assert set(encrypted) <= set(personal_columns())


async def test_none_and_the_empty_text_come_back_as_they_were(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        await unit.conversations.save([Conversation(7, state="")], now)
        assert await unit.session.scalar(select(CONVERSATION.c.state)) == ""
        assert await unit.session.scalar(select(CONVERSATION.c.turn).where(CONVERSATION.c.state == "")) == 0
    assert Encrypted("lead.name").process_bind_param(None, database.engine.dialect) is None
    assert Encrypted("lead.name").process_result_value(None, database.engine.dialect) is None


async def test_another_key_never_reads_rubbish(database: Database, database_url: str, now: datetime) -> None:
    async with database.unit() as unit:
        await unit.conversations.save([Conversation(7, state="kept")], now)

    stranger = Database.open(database_url, KeyRing.parse(KeyRing.generate()))
    with pytest.raises(CannotDecrypt, match=r"conversation\.state"):
        async with stranger.unit() as unit:
            await unit.conversations.load([7])
    await stranger.close()


async def test_no_personal_text_stands_in_the_database(database: Database, tmp_path: Path, now: datetime) -> None:
    words = ["Saba Tesfay", "+49 151 2345678", "Kesselstrasse", "ሳባ"]
    answers = json.dumps({"address": words[2], "name": words[3]}, ensure_ascii=False)
    async with database.unit() as unit:
        saved = await unit.conversations.save([Conversation(7, state=answers)], now)
        person_id = saved[7].person_id
        assert person_id is not None
        lead = await unit.leads.open(new_lead(person_id, name=words[0], phone=words[1], answers=answers), now)
        assert (lead.name, lead.phone, lead.answers) == (words[0], words[1], answers)
        await unit.outbox.add([Message(7, f"<b>{words[0]}</b> {answers}")], now)

    raw = b""
    async with database.engine.connect() as connection:
        for table in Base.metadata.sorted_tables:
            for row in await connection.execute(text(f"SELECT * FROM {table.name}")):
                raw += b"".join(value if isinstance(value, bytes) else str(value).encode() for value in row)
    raw += stored_bytes(tmp_path)

    assert b"durchstarten" in raw
    assert not [word for word in words if word.encode() in raw]


async def test_nothing_personal_is_stored_without_keys(database_url: str) -> None:
    engine = open_engine(database_url)
    async with engine.connect() as connection:
        with pytest.raises(StatementError, match="no keys were given"):
            await connection.execute(insert(OUTBOX), {"chat_id": 7, "payload": "words"})
    await engine.dispose()
