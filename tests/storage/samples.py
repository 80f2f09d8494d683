"""Rows that many storage tests need."""

from datetime import datetime, timedelta
from pathlib import Path

from bot.storage.coaches import Area
from bot.storage.database import Unit
from bot.storage.leads import Lead, NewLead


def new_lead(person_id: int, name: str = "Saba", phone: str = "", answers: str = "{}") -> NewLead:
    """A lead in Dortmund."""
    return NewLead(
        person_id=person_id,
        district="05913",
        municipality="Dortmund",
        locale="ti",
        flow="durchstarten",
        content_hash="c0ffee",
        outcome="eligible",
        rule="main-group",
        blocks=("FB1", "FB3"),
        wish="any",
        contact="telegram",
        name=name,
        phone=phone,
        answers=answers,
        consent_id=None,
    )


async def opened(unit: Unit, now: datetime, chat_id: int = 7) -> Lead:
    """A lead of the person in that chat."""
    person = await unit.people.ensure(chat_id, "ti", now)
    return await unit.leads.open(new_lead(person.id), now)


async def joined(unit: Unit, now: datetime, chat_id: int) -> int:
    """The id of a coach in that chat."""
    token = await unit.coaches.invite(name="Ute", expires_at=now + timedelta(days=1), areas=[Area("05913")])
    coach = await unit.coaches.redeem(token, chat_id, now)
    assert not isinstance(coach, str)
    return coach.id


def stored_bytes(folder: Path) -> bytes:
    """Everything that stands in SQLite's files, the log of changes too."""
    return b"".join(file.read_bytes() for file in folder.glob("bot.sqlite*"))
