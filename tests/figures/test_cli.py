"""`leads figures`, as it is typed."""

import json
from datetime import date
from pathlib import Path

import openpyxl  # type: ignore[import-untyped]  # the library has no types
import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.storage.database import Database
from bot.storage.figures import OBSTACLE
from bot.storage.secrets import KeyRing
from tests.figures.samples import DORTMUND, counted

MONTH = "2026-10"


@pytest.fixture
async def counts(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A database with some counts of a month that is over, and the settings for it."""
    key = KeyRing.generate()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    monkeypatch.setenv("DATA_KEY", key)
    database = Database.open(sqlite_url, KeyRing.parse(key))
    day = date(2026, 10, 7)
    results = {
        counted(DORTMUND, "not_eligible", "over-27", day): 12,
        counted(DORTMUND, OBSTACLE, "childcare", day): 7,
        counted(DORTMUND, OBSTACLE, "travel", day): 4,
    }
    async with database.unit() as unit:
        await unit.figures.count([result for result, times in results.items() for _ in range(times)])
    await database.close()


def figures(*arguments: str) -> Result:
    """One command."""
    return CliRunner().invoke(app, ["leads", "figures", *arguments])


@pytest.mark.usefixtures("counts")
def test_a_district_is_told_as_a_table() -> None:
    told = figures("--district", DORTMUND, "--month", MONTH)

    assert told.exit_code == 0, told.stderr
    assert "Zahlen für Oktober 2026. Für: Dortmund" in told.stdout
    lines = [" ".join(line.split()) for line in told.stdout.splitlines()]
    assert "Hindernisse Dortmund Keine Kinderbetreuung 7" in lines
    assert "Hindernisse Dortmund Der Weg ist zu weit oder zu teuer unter 5" in lines


@pytest.mark.usefixtures("counts")
def test_a_program_reads_which_numbers_are_hidden() -> None:
    told = figures("--district", DORTMUND, "--month", MONTH, "--json")

    made = json.loads(told.stdout)
    assert made["month"] == MONTH and made["running"] is False
    assert (
        made["tables"]["obstacles"][DORTMUND] | {"childcare": {"exact": 7}, "travel": {"small": True}}
        == (made["tables"]["obstacles"][DORTMUND])
    )
    assert made["tables"]["obstacles"]["all"]["childcare"] == {"least": 7}


@pytest.mark.usefixtures("counts")
@pytest.mark.parametrize(("form", "begins"), [("csv", b"\xef\xbb\xbfMonat;"), ("xlsx", b"PK"), ("html", b"<!doctype")])
def test_every_form_is_written_to_a_file(form: str, begins: bytes, tmp_path: Path) -> None:
    file = tmp_path / f"figures.{form}"

    told = figures("--month", MONTH, "--format", form, "--to", str(file))

    assert told.exit_code == 0, told.stderr
    assert told.stdout == f"written: {file}\n"
    assert file.read_bytes().startswith(begins)
    if form == "xlsx":
        assert openpyxl.load_workbook(file).sheetnames == [MONTH, "Lesehilfe"]


@pytest.mark.usefixtures("counts")
def test_a_month_without_data_is_no_mistake_and_says_so() -> None:
    told = figures("--month", "2026-09")

    assert told.exit_code == 0
    assert "Für diese Auswahl gibt es noch keine Zahl ab 5." in told.stdout


def test_what_is_no_month_is_told() -> None:
    told = figures("--month", "november")

    assert told.exit_code == 2
    assert told.stderr == '"november" is not a month; write year and month: 2026-11\n'


def test_a_month_to_come_is_told() -> None:
    told = figures("--month", "2999-01", "--in", "de")

    assert told.exit_code == 2
    assert "2999-01 hat noch nicht begonnen" in told.stderr


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("05931", "did you mean"),
        ("Dortmunt", 'did you mean "05913 (Dortmund)"?'),
        ("dortmund", "write its number (AGS): 05913"),
    ],
)
def test_an_unknown_district_is_told_with_the_one_that_may_be_meant(typed: str, hint: str) -> None:
    told = figures("--district", typed)

    assert told.exit_code == 2
    assert hint in told.stderr


def test_a_workbook_needs_a_file() -> None:
    assert "a workbook needs a file: --to figures.xlsx" in figures("--format", "xlsx").stderr
