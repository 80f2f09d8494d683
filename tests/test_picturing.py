"""`flow picture`, as it is typed."""

from __future__ import annotations

import asyncio
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.storage.database import Database
from bot.storage.figures import Result as Counted
from bot.storage.secrets import KeyRing


def run(*arguments: str) -> Result:
    """One command."""
    return CliRunner().invoke(app, ["flow", "picture", *arguments])


def test_the_flow_is_told_as_mermaid_text_in_the_language_wanted() -> None:
    result = run("--in", "de")
    assert result.exit_code == 0 and result.stderr == ""
    assert result.stdout.startswith("flowchart TB\n") and "Wie alt sind Sie?" in result.stdout
    assert "How old are you?" in run().stdout


def test_the_drawing_is_written_to_a_file(tmp_path: Path) -> None:
    target = tmp_path / "flow.svg"
    assert run("--as", "svg", "--to", str(target)).stdout == ""
    assert ElementTree.parse(target).getroot().get("role") == "img"
    assert "The flow durchstarten" in target.read_text("utf-8")


@pytest.mark.parametrize("wrong", [("--as", "png"), ("--in", "uk"), ("--flow", "nothing"), ("--to", "/nowhere/x.svg")])
def test_wrong_use_is_told(wrong: tuple[str, str]) -> None:
    result = run(*wrong)
    assert result.exit_code == 2 and result.stdout == "" and result.stderr


def test_figures_come_from_the_database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key, url = KeyRing.generate(), f"sqlite+aiosqlite:///{tmp_path}/figures.sqlite"
    monkeypatch.setenv("DATABASE_URL", url)
    monkeypatch.setenv("DATA_KEY", key)
    assert "0 people left here" in run("--figures").stdout  # and the database is there now

    async def count() -> None:
        database = Database.open(url, KeyRing.parse(key))
        async with database.unit() as unit:
            day = date(2026, 11, 22)
            left = Counted(day, "durchstarten", "", "uk", "left", "paper")
            got = Counted(day, "durchstarten", "05913", "uk", "eligible", "main-group")
            other = Counted(day, "another", "05913", "uk", "left", "paper")
            await unit.figures.count([left, left, got, other])
        await database.close()

    asyncio.run(count())
    drawn = run("--figures").stdout
    assert "2 people left here" in drawn and "1 person" in drawn and "3 people" not in drawn
