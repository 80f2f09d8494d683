"""Back to an earlier version, on the command line, also beside a running bot."""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.content import Content, snapshot
from bot.versions import unpack
from tests.journeys.files import change, follows, looks_twice
from tests.journeys.player import SEND, to_review
from tests.journeys.process import command
from tests.journeys.stage import Stage, staged


@pytest.fixture
async def stage(content: Content, sqlite_url: str, folder: Path) -> AsyncIterator[Stage]:
    """The bot, following the files in `folder`."""
    async with staged(content, sqlite_url, run=False) as stage:
        await follows(stage, folder)
        yield stage


def settings(stage: Stage, folder: Path) -> dict[str, str]:
    """The environment of a command beside the bot."""
    return {"DATABASE_URL": stage.database_url, "DATA_KEY": stage.key, "CONTENT_DIR": str(folder)}


async def test_a_running_bot_goes_back_to_what_was(stage: Stage, folder: Path, tmp_path: Path) -> None:
    first = stage.app.content
    await stage.person(*to_review(), *SEND)
    change(folder / "locales/en/durchstarten.ftl", "age-ask = How old", "age-ask = Say how old")
    (folder / "flows/notes.txt").write_text("not read by the bot", "utf-8")
    await looks_twice(stage)
    second = stage.app.content.version
    change(folder / "flows/durchstarten.yaml", "response_hours: 48", "response_hours: [")
    typed = snapshot(folder)

    done = await command(tmp_path, "flow", "rollback", first.version[:5], "--yes", **settings(stage, folder))

    assert (done.code, done.err) == (0, "")
    assert f"version {first.version} is back: 2 files written or removed" in done.out
    aside = done.out.splitlines()[0].rpartition(" ")[2]
    assert snapshot(folder) == first.files
    assert (folder / "flows/notes.txt").exists()
    await looks_twice(stage)
    assert stage.app.content.version == first.version
    assert "How old are you?" in (await stage.person("44135")).screen

    listed = await command(tmp_path, "flow", "versions", "--json", **settings(stage, folder))
    rows = json.loads(listed.out)
    assert {row["version"]: (row["leads"], row["by"], row["set_aside"]) for row in rows} == {
        first.version: (1, "files", False),
        second: (0, "files", False),
        aside: (0, "cli", True),
    }
    refused = await command(tmp_path, "flow", "rollback", aside, "--yes", "--in", "de", **settings(stage, folder))
    assert refused.code == 1
    assert "flows/durchstarten.yaml:" in refused.err and "hält der Prüfung nicht mehr stand" in refused.err
    assert snapshot(folder) == first.files
    async with stage.app.database.unit() as unit:
        archive = await unit.published.archive(aside)
    assert archive is not None
    assert unpack(archive) == typed
    leads = await command(tmp_path, "leads", "list", "--json", **settings(stage, folder))
    assert [row["version"] for row in json.loads(leads.out)] == [first.version]


async def test_what_cannot_be_done_is_said(stage: Stage, folder: Path, tmp_path: Path) -> None:
    given, good = settings(stage, folder), stage.app.content
    async with stage.app.database.unit() as unit:
        for version in ("abc1", "abc2"):
            await unit.published.set_aside(version, b"", "cli", stage.clock.utc())

    unknown = await command(tmp_path, "flow", "rollback", "zzz", "--yes", **given)
    several = await command(tmp_path, "flow", "rollback", "abc", "--yes", **given)
    nothing = await command(tmp_path, "flow", "rollback", good.version, **given)
    no_word = await command(tmp_path, "flow", "rollback", **given)

    assert (unknown.code, unknown.err) == (2, 'there is no version "zzz"; see: python -m bot flow versions\n')
    assert (several.code, several.err) == (2, 'several versions begin with "abc": abc1, abc2\n')
    assert (nothing.code, "nothing to do" in nothing.out) == (0, True)
    assert (no_word.code, "Traceback" in no_word.err) == (2, False)
    change(folder / "flows/durchstarten.yaml", "response_hours: 48", "response_hours: 24")
    changed = snapshot(folder)
    kept = await command(tmp_path, "flow", "rollback", good.version, answer="n\n", **given)
    assert (kept.code, "nothing was changed" in kept.err) == (1, True)
    assert snapshot(folder) == changed


async def test_a_new_database_has_no_versions(tmp_path: Path, stage: Stage) -> None:
    given = {"DATABASE_URL": f"sqlite+aiosqlite:///{tmp_path / 'new.sqlite'}", "DATA_KEY": stage.key}
    english = await command(tmp_path, "flow", "versions", **given)
    german = await command(tmp_path, "flow", "versions", "--in", "de", **given)
    assert english.out.startswith("no version has been in force yet")
    assert german.out.startswith("Noch war keine Version in Kraft")
