"""Files change while the bot runs: it takes over what holds, and otherwise keeps what it has."""

import asyncio
import logging
import shutil
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.app import LOOK_EVERY_SECONDS
from bot.content import ROOT, Content
from tests.journeys.stage import PATIENCE, Stage, staged


@pytest.fixture
async def folder(tmp_path: Path) -> Path:
    """The authored files, to be changed."""
    for part in ("flows", "locales"):
        shutil.copytree(ROOT / part, tmp_path / part)
    return tmp_path


@pytest.fixture
async def stage(content: Content, sqlite_url: str, folder: Path) -> AsyncIterator[Stage]:
    """The bot, following the files in `folder`."""
    async with staged(content, sqlite_url, run=False) as stage:
        looking = stage.clock.next_nap_of(LOOK_EVERY_SECONDS)
        await stage.starts_bot(content_dir=folder)
        await asyncio.wait_for(looking, PATIENCE)
        yield stage


async def looks(stage: Stage) -> None:
    """Lets the bot look at its files once more."""
    looked = stage.clock.next_nap_of(LOOK_EVERY_SECONDS)
    stage.clock.forward(timedelta(seconds=LOOK_EVERY_SECONDS))
    await asyncio.wait_for(looked, PATIENCE)


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


async def test_new_words_are_said_and_no_place_is_lost(stage: Stage, folder: Path) -> None:
    olena = await stage.person("44135")
    change(folder / "locales/en/durchstarten.ftl", "age-ask = How old are you?", "age-ask = Tell me your age.")

    await looks(stage)

    assert "Tell me your age." in await olena.says("abc")
    assert "Which paper" in await olena.says("22")


async def test_broken_files_leave_the_last_good_content_in_force(
    stage: Stage, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.ERROR, "bot.app")
    olena = await stage.person("44135")
    good = stage.app.content.version
    change(folder / "flows/tables/eligibility.yaml", "{id: settled,", "{id: settled")
    change(folder / "locales/en/durchstarten.ftl", "age-ask = ", "age-ask ")

    await looks(stage)

    assert stage.app.content.version == good
    assert "Which paper" in await olena.says("22")
    (told,) = [record.getMessage() for record in caplog.records if record.name == "bot.app"]
    assert "flows/tables/eligibility.yaml" in told
    assert f"version {good} stays" in told


async def test_an_option_that_is_gone_is_asked_again(stage: Stage, folder: Path) -> None:
    olena = await stage.person("44135", "22", "Duldung", "I don't know / rather not say")
    assert "may fit you" in olena.screen
    change(
        folder / "flows/durchstarten.yaml", "options: [own, state_facility, unsure]", "options: [own, state_facility]"
    )
    table = folder / "flows/tables/eligibility.yaml"
    rule = next(line for line in table.read_text("utf-8").splitlines() if "main-group-housing-unsure" in line)
    change(table, rule + "\n", "")
    change(table, "housing: [own, unsure]", "housing: own")
    for path in (folder / "locales").glob("*/*.ftl"):
        kept = [line for line in path.read_text("utf-8").splitlines() if "main-group-housing-unsure" not in line]
        path.write_text("\n".join(kept) + "\n", "utf-8")

    await looks(stage)

    assert "Where do you live at the moment?" in await olena.says("/start")
