"""`flow proof`, as it is typed and as it is read."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.content import ROOT

TABLE = "flows/tables/eligibility.yaml"


def run(*arguments: str) -> Result:
    """One command."""
    return CliRunner().invoke(app, ["flow", "proof", "--on", "2026-11-22", *arguments])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped files."""
    for part in ("flows", "locales"):
        shutil.copytree(ROOT / part, tmp_path / part)
    return tmp_path


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_the_shipped_flow_is_proven_and_told_with_its_numbers_and_people() -> None:
    result = run()
    assert result.exit_code == 0 and result.stderr == ""
    lines = [" ".join(line.split()) for line in result.stdout.splitlines()]
    assert "Table eligibility (first): 92,880 different people" in lines
    assert "The whole flow: 3,483,000 different people" in lines
    assert "advice_only 174,150 5.0 %" in lines
    assert "under-18 72,900 2.1 % for example: lives in NRW · Age: 14 · Paper: Duldung (deportation suspended)" in lines
    assert "restricted-asylblg 300 < 0.1 %" in " ".join(lines)
    assert "No question is asked in vain." in lines
    assert "89 ways to a decision, 1 to 7 answers" in lines
    assert not any(word in result.stdout for word in ("GAP", "OVERLAP", "DEAD", "\u2068"))


def test_it_can_be_read_in_german() -> None:
    result = run("--in", "de")
    assert "Der ganze Ablauf: 3.483.000 verschiedene Menschen" in result.stdout
    assert "Alter: 14 · Papier: Duldung" in result.stdout


def test_a_gap_is_shown_as_a_person_and_the_proof_all_the_same(folder: Path) -> None:
    change(folder / TABLE, "transitional_title, training_title, pending_title, eu, unclear]", "eu, unclear]")
    result = run("--content", str(folder))
    assert result.exit_code == 1
    assert "GAP: lives in NRW · Age: 18 · " in result.stdout and "no rule decides" in result.stdout
    assert "without an outcome" in result.stdout and "The whole flow: 3,483,000" in result.stdout
    assert "once no table has a gap or an overlap" in result.stdout


def test_a_person_in_a_gap_is_shown_without_questions_that_are_not_asked_of_them(folder: Path) -> None:
    path = folder / "flows/tables/residence.yaml"
    kept = [line for line in path.read_text("utf-8").splitlines(keepends=True) if "id: eu," not in line]
    path.write_text("".join(kept), "utf-8")
    change(folder / TABLE, "eu, unclear]", "unclear]")
    result = run("--content", str(folder))
    assert "GAP: Paper: EU citizen or EU family member: no rule decides (45 people like this)" in result.stdout


def test_a_rule_that_ends_soon_is_told_with_the_gap_it_leaves(folder: Path) -> None:
    change(folder / TABLE, "{id: settled, when", "{id: settled, until: 2026-12-31, when")
    result = run("--content", str(folder), "--within", "60")
    assert result.exit_code == 1 and "on 2027-01-01" in result.stdout
    assert "2026-12-31: rule settled of eligibility holds for the last day" in result.stdout
    assert "settled of eligibility" not in run("--content", str(folder), "--within", "30").stdout


def test_a_district_that_closes_soon_is_told_by_name(folder: Path) -> None:
    change(folder / "flows/districts.yaml", "\ndistricts: {}", '\ndistricts: {"05913": {closed_from: 2027-01-01}}')
    assert "2027-01-01: Dortmund closes" in run("--content", str(folder)).stdout


def test_a_program_reads_the_same(folder: Path) -> None:
    change(folder / TABLE, "{id: settled, when", "{id: settled, until: 2026-12-31, when")
    result = run("--content", str(folder), "--json")
    found = json.loads(result.stdout)
    assert result.exit_code == 1 and found["people"] == 3483000 and found["ways"]["ways"] == 89
    (finding,) = found["tables"]["eligibility"]["findings"]
    assert (finding["kind"], finding["on"], finding["people"]) == ("gap", "2027-01-01", 450)
    assert found["coming"] == [{"day": "2026-12-31", "kind": "ends", "table": "eligibility", "what": "settled"}]


def test_files_that_cannot_be_understood_are_told_as_problems(folder: Path) -> None:
    change(folder / "flows/durchstarten.yaml", "range: 14..99", "range: 99..14")
    result = run("--content", str(folder))
    assert result.exit_code == 1 and result.stdout == ""
    assert "upside down" in result.stderr


def test_broken_words_do_not_hide_the_proof(folder: Path) -> None:
    change(folder / "locales/en/durchstarten.ftl", "age-label =", "age-label :")
    result = run("--content", str(folder))
    assert result.exit_code == 0 and "lives in NRW · age: 14" in result.stdout


def test_nothing_comes_after_the_last_day_of_the_calendar() -> None:
    result = run("--on", "9999-12-31")
    assert result.exit_code == 0 and result.stderr == ""


@pytest.mark.parametrize("wrong", [("--in", "uk"), ("--on", "tomorrow"), ("--within", "-1"), ("--within", "99999999")])
def test_wrong_use_is_told(wrong: tuple[str, str]) -> None:
    result = run(*wrong)
    assert result.exit_code == 2 and result.stdout == ""
