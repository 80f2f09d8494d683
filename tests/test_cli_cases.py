"""The verbs for decision cases, as they are typed: flow test, try --save and explain, and --flow everywhere."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.content import ROOT
from tests.test_cli import HAMID, run

ON = ("--on", "2026-11-22")
PLAYED = "[Yes, start]\n44135\n22\nDuldung\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped files, with the words of two languages."""
    shutil.copytree(ROOT / "flows", tmp_path / "flows")
    for language in ("de", "en"):
        shutil.copytree(ROOT / "locales" / language, tmp_path / "locales" / language)
    for path in (ROOT / "locales").glob("*.yaml"):
        shutil.copy(path, tmp_path / "locales")
    return tmp_path


def replace(path: Path, old: str, new: str) -> None:
    """Change a file once."""
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def line_of(path: Path, case: str) -> int:
    """The line in which a case begins."""
    return next(number for number, line in enumerate(path.read_text("utf-8").splitlines(), 1) if f'"{case}"' in line)


def cases() -> list[str]:
    """The shipped cases of the first flow."""
    return re.findall("- case:", (ROOT / "flows" / "cases" / "durchstarten.yaml").read_text("utf-8"))


# flow check


def test_a_mistake_in_a_case_is_told_but_stops_no_bot(folder: Path) -> None:
    replace(folder / "flows" / "cases" / "durchstarten.yaml", "rule: outside-nrw", "rule: outside")
    checked = run("flow", "check", "--content", str(folder))
    assert checked.exit_code == 1 and 'rule: "outside" does not exist in this flow' in checked.stderr
    decided = run("flow", "decide", "--answers", "-", "--content", str(folder), typed=HAMID)
    assert decided.exit_code == 0 and "rule: main-group" in decided.stdout


# flow test


def test_the_shipped_cases_hold() -> None:
    result = run("flow", "test")
    assert result.exit_code == 0 and result.stderr == ""
    assert re.search(r"durchstarten: \d+ cases, all as expected\n  rules (\d+) of \1\n", result.stdout)


def test_a_case_that_fails_is_told_with_its_line(folder: Path) -> None:
    replace(folder / "flows" / "tables" / "eligibility.yaml", 'age: "> 27"', 'age: "> 28"')
    result = run("flow", "test", "--flow", "durchstarten", "--in", "de", "--content", str(folder))
    assert result.exit_code == 1 and "Fälle, 1 nicht wie erwartet" in result.stdout
    first, *_ = result.stderr.splitlines()
    line = line_of(folder / "flows" / "cases" / "durchstarten.yaml", "28, on the birthday, Duldung")
    told = f"flows/cases/durchstarten.yaml:{line}:11: Fall „28, on the birthday, Duldung“: outcome: "
    assert first == f"{told}erwartet not_eligible, gefunden nichts" and "job-turbo" not in result.stdout


def test_what_was_run_can_be_read_by_a_program(folder: Path) -> None:
    replace(folder / "flows" / "cases" / "durchstarten.yaml", "rule: outside-nrw", "rule: under-18")
    replace(folder / "flows" / "cases" / "durchstarten.yaml", "may_work: with_permission", "may_work: yes")
    result = run("flow", "test", "--json", "--content", str(folder))
    assert result.exit_code == 1
    found = json.loads(result.stdout)["flows"]["durchstarten"]
    assert found["rules"]["met"] == found["rules"]["of"] and found["rules"]["missing"] == []
    assert found["options"]["missing"] == ["may_work/with_permission"]
    assert found["failures"] == [
        {
            "file": "flows/cases/durchstarten.yaml",
            "line": line_of(folder / "flows" / "cases" / "durchstarten.yaml", "outside NRW, Berlin"),
            "case": "outside NRW, Berlin",
            "key": "rule",
            "expected": "under-18",
            "got": "outside-nrw",
        }
    ]


@pytest.mark.parametrize("more", [["--flow", "job-trubo"], ["--in", "fr"], ["--write-boundaries", "--to", "x.yaml"]])
def test_wrong_use_is_told(more: list[str]) -> None:
    result = run("flow", "test", *more)
    assert result.exit_code == 2 and result.stdout == "" and "Traceback" not in result.stderr


def test_a_flow_that_does_not_exist_is_told_with_the_nearest(folder: Path) -> None:
    for verb in (["test"], ["decide", "--answers", "-"], ["try"]):
        result = run("flow", *verb, "--flow", "job-trubo", "--content", str(folder), typed="{}")
        assert result.exit_code == 2 and 'did you mean "job-turbo"?' in result.stderr


def test_another_flow_decides_and_is_played() -> None:
    decided = run(
        "flow", "decide", "--flow", "job-turbo", "--answers", "-", "--json", typed='{"benefits": "jobcenter"}'
    )
    assert json.loads(decided.stdout)["outcome"] == "turbo_fits"
    assert "Who pays for your living" in run("flow", "try", "--flow", "job-turbo", typed="[Yes, start]\n").stdout


# flow test --write-boundaries


def test_people_at_every_boundary_are_written_and_hold(folder: Path) -> None:
    write = ("flow", "test", "--write-boundaries", *ON, "--content", str(folder))
    written = run(*write)
    assert (
        written.exit_code == 0
        and "reviewed by nobody yet" in written.stdout
        and "job-turbo: no number" in written.stdout
    )
    file = folder / "flows" / "cases" / "durchstarten-boundaries.yaml"
    text = file.read_text("utf-8")
    assert "NOBODY HAS REVIEWED IT" in text and '- case: "eligibility/over-27: age 28"' in text
    assert run("flow", "check", "--content", str(folder)).exit_code == 0
    tested = run("flow", "test", "--json", "--content", str(folder))
    assert tested.exit_code == 0 and json.loads(tested.stdout)["flows"]["durchstarten"]["cases"] == len(cases()) + 7
    assert "nothing to change" in run(*write).stdout


def test_a_place_where_nothing_can_be_written_is_told(folder: Path) -> None:
    nowhere = str(folder / "nowhere" / "x.yaml")
    where = ("--flow", "durchstarten", "--to", nowhere, "--content", str(folder))
    result = run("flow", "test", "--write-boundaries", *ON, *where)
    assert result.exit_code == 2 and f"{nowhere}: cannot be written" in result.stderr


def test_what_somebody_changed_is_not_written_over(folder: Path) -> None:
    write = ("flow", "test", "--write-boundaries", *ON, "--content", str(folder))
    run(*write)
    file = folder / "flows" / "cases" / "durchstarten-boundaries.yaml"
    replace(file, "age 28", "somebody of 28")
    before = file.read_text("utf-8")
    refused = run(*write)
    assert refused.exit_code == 1 and file.read_text("utf-8") == before
    assert '-  - case: "eligibility/over-27: somebody of 28"' in refused.stdout and "--yes" in refused.stderr
    assert run(*write, "--yes").exit_code == 0 and "somebody" not in file.read_text("utf-8")


def test_a_file_that_names_a_rule_no_longer_there_can_be_written_anew(folder: Path) -> None:
    write = ("flow", "test", "--write-boundaries", *ON, "--content", str(folder))
    run(*write)
    file = folder / "flows" / "cases" / "durchstarten-boundaries.yaml"
    replace(file, "rule: over-27", "rule: over-26")
    assert run("flow", "test", "--content", str(folder)).exit_code == 1
    assert run(*write, "--yes").exit_code == 0
    assert run("flow", "test", "--content", str(folder)).exit_code == 0


def test_the_boundaries_can_be_written_elsewhere_and_in_german(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "grenzen.yaml"
    result = run("flow", "test", "--write-boundaries", "--flow", "durchstarten", "--to", str(file), "--in", "de", *ON)
    assert result.exit_code == 0 and "NIEMAND HAT SIE GEPRÜFT" in file.read_text("utf-8")
    assert 'case: "blocks/fb6: am 2022-06-30"' in file.read_text("utf-8")


# flow try --save


def test_a_played_conversation_is_kept_as_a_case_and_a_transcript(folder: Path) -> None:
    save = ("flow", "try", *ON, "--content", str(folder), "--save")
    assert run(*save, "one", typed=PLAYED).exit_code == 0
    file = folder / "flows" / "cases" / "durchstarten-tried.yaml"
    replace(file, "cases:\n", "cases:  # ours\n")
    assert run(*save, "two", typed=f"{PLAYED}1\n/back\n2\n").exit_code == 0
    text = file.read_text("utf-8")
    assert "cases:  # ours" in text and "rule: state-facility" in text and text.count("- case:") == 2
    transcript = (folder / "flows" / "cases" / "transcripts" / "two.txt").read_text("utf-8")
    assert transcript.startswith("flow: durchstarten   language: en   today: 2026-11-22\n")
    tested = run("flow", "test", "--json", "--content", str(folder))
    assert tested.exit_code == 0 and json.loads(tested.stdout)["flows"]["durchstarten"]["cases"] == len(cases()) + 2


def test_nothing_is_written_over(folder: Path) -> None:
    save = ("flow", "try", *ON, "--content", str(folder), "--save")
    run(*save, "one", typed=PLAYED)
    again = run(*save, "one", typed=PLAYED)
    assert again.exit_code == 2 and again.stdout == ""
    assert again.stderr.startswith('flows/cases/durchstarten-tried.yaml: "one" is there already')
    assert run(*save, "One", typed=PLAYED).exit_code == 2
    assert "nothing was saved" in run(*save, "two", typed="").stdout


def test_a_file_a_case_cannot_be_added_to_stays_as_it_is(folder: Path) -> None:
    file = folder / "flows" / "cases" / "durchstarten-tried.yaml"
    cases_first = "cases:\n  - {case: a, answers: {}, needed: place}\n"
    text = f"{cases_first}format: 1\nflow: durchstarten\non: 2026-11-22\n"
    file.write_text(text, "utf-8")
    result = run("flow", "try", *ON, "--content", str(folder), "--save", "one", typed=PLAYED)
    assert result.exit_code == 1 and "could not be added" in result.stderr
    assert file.read_text("utf-8") == text and not (folder / "flows" / "cases" / "transcripts").exists()


# flow explain


def explained(answers: str, *more: str) -> list[str]:
    """The lines of an explanation."""
    result = run("flow", "explain", "--answers", "-", *ON, *more, typed=answers)
    assert result.exit_code == 0, result.stderr
    return [line.strip() for line in result.stdout.splitlines()]


def test_the_walk_is_told_in_german_with_labels_and_keys() -> None:
    lines = explained(HAMID)
    assert lines[0] == "Ablauf durchstarten, 2026-11-22"
    assert "✗ under-18: passt nicht, denn Alter [age]: 22 ist nicht 14 bis 17" in lines
    decides = next(
        number for number, line in enumerate(lines) if line.startswith("✓ main-group: passt und entscheidet")
    )
    assert [line.split(":")[0] for line in lines[decides + 1 : decides + 4]] == [
        "für Menschen",
        "für Coaches",
        "Quelle",
    ]
    assert any(line.startswith("Noch gefragt: Was Sie jetzt machen [activity], ") for line in lines)
    assert any(line.startswith("– fb6: gilt an diesem Tag nicht (bis 2022-06-30)") for line in lines)


def test_the_walk_is_told_in_english() -> None:
    lines = explained('{"place": "44135", "age": 22, "paper": "unsure"}', "--in", "en")
    assert "? duldung-words: still open, because Words on the paper [paper_words] is not answered" in lines
    assert "Outcome: nothing is decided yet" in lines


def test_an_earlier_table_that_is_open_is_named_with_what_it_may_give() -> None:
    lines = explained('{"place": "44135", "age": 22, "paper": "permit"}', "--in", "en")
    told = next(line for line in lines if line.startswith("? restricted-unsure: "))
    assert "result of the table residence [residence] may still be section_24, restricted_title" in told


def test_the_places_that_help_are_told_each_with_its_rule() -> None:
    lines = explained('{"place": "44135", "age": 30, "paper": "duldung"}', "--in", "en")
    assert any(line.startswith("service: ") and line.endswith("[mbe] (rule referrals/mbe)") for line in lines)


def test_answers_of_another_flow_are_explained_or_told_to_be_wrong() -> None:
    lines = explained('{"benefits": "jobcenter", "goals": ["german"]}', "--flow", "job-turbo", "--in", "en")
    told = next(line for line in lines if line.startswith("✗ job-fairs: "))
    assert told.endswith(
        "Goals [goals]: Learn German [german] is not one of "
        "Work [work], Ausbildung (vocational training) [training], I don't know / rather not say [unsure]"
    )
    wrong = run("flow", "explain", "--answers", "-", typed='{"benefits": "jobcentre"}')
    assert wrong.exit_code == 2 and "Meinten Sie „jobcenter“?" in wrong.stderr


def test_what_is_wrong_in_the_files_is_told_in_the_language_asked_for(folder: Path) -> None:
    path = folder / "flows/durchstarten.yaml"
    path.write_text(path.read_text("utf-8").replace("range: 14..99", "range: 99..14"), "utf-8")
    broken = run("flow", "explain", "--answers", "-", "--content", str(folder), typed="{}")
    assert broken.exit_code == 1 and "Hinweis:" in broken.stderr and "hint:" not in broken.stderr


def test_python_m_bot_runs_the_cases_as_well(folder: Path) -> None:
    command = [sys.executable, "-m", "bot", "flow", "test", "--flow", "job-turbo", "--content", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert (done.returncode, done.stderr) == (0, "") and done.stdout.startswith("job-turbo: ")
