"""`flow test --review`: what coaches noted, against the files as they are now."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.flow.cases import load_cases
from bot.storage.database import Database
from bot.storage.review_cases import NewReviewCase
from bot.storage.secrets import KeyRing
from tests.shipped import change, content, translated
from tests.test_cli import run

NEW = NewReviewCase(
    flow="durchstarten",
    version="c0ffee",
    on=date(2026, 11, 1),
    answers={"in_nrw": "yes", "age": 22, "paper": "duldung", "housing": "own"},
    outcome="needs_check",
    rule="of-last-year",
    expected="eligible",
)
REVIEW = ("flow", "test", "--review", "--on", "2026-11-27", "--in", "de")


@pytest.fixture
def noting(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """The key to a database that the commands use."""
    key = KeyRing.generate()
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    monkeypatch.setenv("DATA_KEY", key)
    return key


def note(url: str, key: str, *cases: NewReviewCase) -> list[int]:
    """Notes cases; gives their numbers."""

    async def noted() -> list[int]:
        database = Database.open(url, KeyRing.parse(key))
        async with database.unit() as unit:
            numbers = [await unit.review_cases.note(case) for case in cases]
        await database.close()
        return numbers

    return asyncio.run(noted())


def test_a_case_that_holds_by_now_says_so(sqlite_url: str, noting: str) -> None:
    (number,) = note(sqlite_url, noting, NEW)

    result = run(*REVIEW)

    assert result.exit_code == 0
    assert f"# {number}: passt inzwischen (eligible, main-group)\n" in result.stdout
    assert json.loads(run(*REVIEW, "--json").stdout)[0]["holds"] is True


def test_a_case_that_holds_only_since_a_rule_began_is_to_be_pasted_with_today(
    sqlite_url: str, noting: str, tmp_path: Path
) -> None:
    folder = translated(tmp_path / "content", "de", "en")
    rule = "{id: lately, when: {residence: duldung, age: 22}, then: needs_check, from: 2026-11-20, source: a letter}"
    change(folder / "flows/tables/eligibility.yaml", "  - {id: main-group, ", f"  - {rule}\n  - {{id: main-group, ")
    for locale, words in (("de", "reason-lately reason-lately-coach"), ("en", "reason-lately")):
        with (folder / "locales" / locale / "durchstarten.ftl").open("a", encoding="utf-8") as file:
            file.writelines(f"eligibility-{word} = Neu.\n" for word in words.split())
    (number,) = note(sqlite_url, noting, replace(NEW, outcome="eligible", rule="main-group", expected="needs_check"))

    result = run(*REVIEW, "--content", str(folder))

    assert f"# {number}: passt inzwischen (needs_check, lately)\n" in result.stdout, result.stderr
    assert "    on: 2026-11-27\n" in result.stdout


@pytest.mark.parametrize(
    ("different", "told"),
    [
        ({"answers": {"in_nrw": "yes", "age": 22, "paper": "blue_card"}}, "# paper: "),
        ({"answers": {"in_nrw": "yes", "years": 22}}, "# "),
        ({"flow": "gone"}, "# Den Ablauf „gone“ gibt es nicht mehr\n"),
    ],
)
def test_a_case_that_fits_the_files_no_more_is_only_shown(
    sqlite_url: str, noting: str, different: dict[str, object], told: str
) -> None:
    (number,) = note(sqlite_url, noting, replace(NEW, **different))  # type: ignore[arg-type]

    result = run(*REVIEW)

    assert result.exit_code == 0
    assert f"# {number}: passt nicht mehr zu den Dateien von heute\n" in result.stdout and told in result.stdout
    assert all(line.startswith("#") for line in result.stdout.splitlines() if line)


def test_answers_that_leave_something_open_say_so(sqlite_url: str, noting: str) -> None:
    (number,) = note(sqlite_url, noting, replace(NEW, answers={"in_nrw": "yes", "age": 22, "paper": "duldung"}))

    assert f"# {number}: noch nicht so; nach diesen Antworten ist noch etwas offen\n" in run(*REVIEW).stdout


def test_many_cases_can_be_pasted_at_once(sqlite_url: str, noting: str) -> None:
    note(sqlite_url, noting, *[replace(NEW, expected=expected) for expected in ("eligible", "not_eligible")] * 2)

    pasted = f"format: 1\nflow: durchstarten\non: 2026-11-22\ncases:\n{run(*REVIEW).stdout}"

    cases, problems = load_cases([("flows/cases/x.yaml", pasted)], content().flows)
    assert problems == () and len(cases) == 4


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--done", "7"), "Nummern und --done gehören zu --review"),
        (("7",), "Nummern und --done gehören zu --review"),
        (("--review", "7"), "Nummern und --done gehören zu --review"),
        (("--review", "--done"), "--done braucht die Nummern der Fälle"),
        (("--review", "--write-boundaries"), "--review und --write-boundaries gehen nicht zusammen"),
        (("--review", "--done", "sieben"), "'numbers'"),
        (("--review", "--done", "9" * 30), "'numbers'"),
    ],
)
def test_wrong_use_changes_nothing_and_says_why(noting: str, arguments: tuple[str, ...], told: str) -> None:
    result = run("flow", "test", "--in", "de", *arguments)

    assert result.exit_code == 2 and told in result.stderr and "Traceback" not in result.stderr
