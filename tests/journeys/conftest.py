"""A stage for every journey, on a driven clock; afterwards no log may hold what anybody wrote."""

import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.content import Content
from tests.journeys.by_mail import ByMail, with_mail
from tests.journeys.files import copied, few, follows
from tests.journeys.stage import Stage, staged
from tests.shipped import content as shipped

SHORTEST_TEXT = 4
"""Shorter ones, such as an age, stand in every log by chance."""


@pytest.fixture
def content(request: pytest.FixtureRequest) -> Content:
    """Everything authored, as shipped; where files are changed, in the languages these are copied in."""
    return few() if "folder" in request.fixturenames else shipped()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The authored files, to be changed."""
    return copied(tmp_path / "content")


@pytest.fixture
async def following(content: Content, sqlite_url: str, folder: Path) -> AsyncIterator[Stage]:
    """The bot on SQLite, following the files in `folder`."""
    async with staged(content, sqlite_url, run=False) as stage:
        await follows(stage, folder)
        yield stage


@pytest.fixture
async def stage(content: Content, sqlite_url: str, caplog: pytest.LogCaptureFixture) -> AsyncIterator[Stage]:
    """The bot on SQLite."""
    caplog.set_level(logging.DEBUG, "bot")
    async with staged(content, sqlite_url) as stage:
        yield stage
    check_log(stage, caplog)


@pytest.fixture
async def by_mail(content: Content, sqlite_url: str, caplog: pytest.LogCaptureFixture) -> AsyncIterator[ByMail]:
    """The bot on SQLite, with mail."""
    caplog.set_level(logging.DEBUG, "bot")
    async with staged(content, sqlite_url, run=False) as stage, with_mail(stage) as by_mail:
        yield by_mail
    check_log(stage, caplog)


@pytest.fixture
async def stage_on_both(content: Content, database_url: str, caplog: pytest.LogCaptureFixture) -> AsyncIterator[Stage]:
    """The bot on SQLite, and once more on PostgreSQL."""
    caplog.set_level(logging.DEBUG, "bot")
    async with staged(content, database_url) as stage:
        yield stage
    check_log(stage, caplog)


def check_log(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    """Logs hold ids and counts: nothing that was written, no name, no number."""
    private = {said for said in stage.noted if len(said) >= SHORTEST_TEXT and not said.startswith("/")}
    for person in stage.sandbox.people:
        private |= {person.user.first_name, person.user.last_name or "", person.user.username or ""} - {""}
        private |= {person.phone_number}
    log = "\n".join(record.getMessage() for record in caplog.get_records("call") if record.name.startswith("bot."))
    assert [said for said in private if said in log] == []
