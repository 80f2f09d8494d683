"""What changed files would mean for people half-way: told on the command line, and logged at the switch."""

import json
import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.content import Content
from tests.journeys.files import change, copied, follows, looks_twice
from tests.journeys.player import SEND, to_review
from tests.journeys.process import command
from tests.journeys.stage import Stage, staged
from tests.journeys.test_content_changes import without_unsure_housing


@pytest.fixture
async def stage(content: Content, database_url: str, folder: Path) -> AsyncIterator[Stage]:
    """The bot on both databases, following the files in `folder`."""
    async with staged(content, database_url, run=False) as stage:
        await follows(stage, folder)
        yield stage


async def test_people_half_way_are_replayed(
    stage: Stage, folder: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "bot.following")
    unsure = ("44135", "22", "Duldung", "I don't know / rather not say")
    await stage.person("44135")
    await stage.person(*unsure)
    await stage.person(*unsure)
    await stage.person(*to_review(), *SEND)
    await stage.somebody().says("/start")
    draft = copied(tmp_path / "draft")
    without_unsure_housing(draft)
    given = {"DATABASE_URL": stage.database_url, "DATA_KEY": stage.key, "CONTENT_DIR": str(folder)}

    told = await command(tmp_path, "flow", "preview", "--content", str(draft), **given)
    read = await command(tmp_path, "flow", "preview", "--content", str(draft), "--json", **given)
    same = await command(tmp_path, "flow", "preview", "--in", "de", **given)

    line = "durchstarten: 3 people are half-way; 2 would be asked `housing` again; 0 lose their place; "
    line += "for 2 the outcome changes from needs_check to undecided"
    assert (told.code, told.out, told.err) == (0, line + "\n", "")
    assert json.loads(read.out) == [
        {
            "flow": "durchstarten",
            "people": 3,
            "again": {"housing": 2},
            "lost": 0,
            "outcomes": [{"before": "needs_check", "after": None, "people": 2}],
            "guessed": 0,
        }
    ]
    assert same.out.startswith("durchstarten: 3 Menschen sind mitten im Gespräch; niemand würde etwas noch einmal")
    without_unsure_housing(folder)
    await looks_twice(stage)
    assert line in caplog.text


async def test_whoever_met_a_version_that_is_not_kept_is_said(stage: Stage, folder: Path, tmp_path: Path) -> None:
    await stage.person("44135")
    async with stage.app.database.unit() as unit:
        await unit.session.execute(text("DELETE FROM published"))
    given = {"DATABASE_URL": stage.database_url, "DATA_KEY": stage.key, "CONTENT_DIR": str(folder)}
    change(folder / "flows/durchstarten.yaml", "response_hours: 48", "response_hours: 24")

    told = await command(tmp_path, "flow", "preview", **given)

    assert "1 person is half-way" in told.out
    assert "1 was compared with the files in force" in told.out


async def test_files_that_do_not_hold_are_not_previewed(stage: Stage, folder: Path, tmp_path: Path) -> None:
    given = {"DATABASE_URL": stage.database_url, "DATA_KEY": stage.key, "CONTENT_DIR": str(folder)}
    change(folder / "flows/durchstarten.yaml", "response_hours: 48", "response_hours: [")

    broken = await command(tmp_path, "flow", "preview", "--in", "de", **given)

    assert (broken.code, broken.out) == (1, "")
    assert "flows/durchstarten.yaml:" in broken.err and "Hinweis:" in broken.err
