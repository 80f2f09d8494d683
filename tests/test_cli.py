"""The verbs that need neither Telegram nor a database, as they are typed."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.content import ROOT
from bot.settings import Settings
from bot.storage.secrets import KeyRing
from tests.opus import record
from tests.shipped import translated

HAMID = '{"place": "44135", "age": 22, "paper": "duldung", "housing": "own"}'


def run(*arguments: str, typed: str | None = None) -> Result:
    """One command."""
    return CliRunner().invoke(app, arguments, input=typed)


def decided(answers: str, *more: str) -> Any:
    """`flow decide` as a program reads it."""
    result = run("flow", "decide", "--answers", "-", "--json", *more, typed=answers)
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A folder whose flow and words have one mistake each."""
    translated(tmp_path, "de", "en", "ti", "uk")
    _replace(tmp_path / "flows" / "durchstarten.yaml", "range: 14..99", "range: 99..14")
    _replace(tmp_path / "locales" / "de" / "bot.ftl", "button-done =", "button-done :")
    return tmp_path


def _replace(path: Path, old: str, new: str) -> None:
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")


# flow check, words check


def test_the_shipped_flow_is_proven() -> None:
    result = run("flow", "check", "--on", "2026-11-22")
    assert result.exit_code == 0 and result.stderr == ""
    assert "eligibility: proven for 92,880 different people, 15 rules" in result.stdout
    assert "no problems" in result.stdout


def test_a_proof_can_be_read_by_a_program() -> None:
    found = json.loads(run("flow", "check", "--json").stdout)
    assert found["problems"] == [] and found["flows"]["durchstarten"]["walks"]["shortest"] == 1
    assert set(found["flows"]["durchstarten"]["tables"]) == {"residence", "eligibility", "blocks", "referrals"}


def test_problems_are_told_on_stderr_all_at_once(broken: Path) -> None:
    result = run("flow", "check", "--content", str(broken))
    assert result.exit_code == 1 and result.stdout == ""
    assert "flows/durchstarten.yaml:30:12: the range 99..14 is upside down" in result.stderr
    assert "locales/de/bot.ftl" in result.stderr and result.stderr.splitlines()[-1].endswith(" problems")


def test_problems_can_be_read_by_a_program(broken: Path) -> None:
    result = run("flow", "check", "--json", "--content", str(broken))
    assert result.exit_code == 1
    first = json.loads(result.stdout)["problems"][0]
    assert first == {
        "file": "flows/durchstarten.yaml",
        "line": 30,
        "column": 12,
        "severity": "error",
        "kind": "range-upside-down",
        "problem": "the range 99..14 is upside down",
        "hint": "write 14..99",
    }


def test_words_are_checked_on_their_own(broken: Path) -> None:
    assert run("words", "check").stdout.splitlines()[-1] == "no problems"
    result = run("words", "check", "--content", str(broken))
    assert result.exit_code == 1 and "1 more problem in flows/" in result.stderr
    assert "locales/de/bot.ftl" in result.stderr and "upside down" not in result.stderr


def test_words_that_cannot_be_checked_for_the_flow_are_not_called_fine(broken: Path) -> None:
    _replace(broken / "locales" / "de" / "bot.ftl", "button-done :", "button-done =")
    result = run("words", "check", "--content", str(broken))
    assert result.exit_code == 1
    assert result.stderr.splitlines() == ["1 more problem in flows/: python -m bot flow check"]


def test_the_folder_the_bot_runs_on_is_the_one_that_is_checked(broken: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONTENT_DIR", str(broken))
    assert run("flow", "check").exit_code == 1
    assert run("words", "check").exit_code == 1
    monkeypatch.setenv("CONTENT_DIR", "/nowhere/at/all")
    result = run("flow", "check")
    assert result.exit_code == 2 and "/nowhere/at/all" in result.stderr


def test_a_folder_that_is_not_there_is_told() -> None:
    result = run("flow", "check", "--content", "/nowhere/at/all")
    assert result.exit_code == 2 and "there is no folder /nowhere/at/all" in result.stderr


def test_problems_are_told_in_german(broken: Path) -> None:
    result = run("flow", "check", "--in", "de", "--content", str(broken))
    assert "Der Bereich 99..14 steht verkehrt herum" in result.stderr
    assert "Hinweis: Schreiben Sie 14..99" in result.stderr
    assert result.stderr.splitlines()[-1] == "3 Fehler"


def test_a_warning_is_told_and_stops_nothing(tmp_path: Path) -> None:
    translated(tmp_path, "de", "en", "uk")
    _replace(tmp_path / "locales" / "uk" / "bot.ftl", "button-done =", "# TODO translate\nbutton-done =")
    result = run("flow", "check", "--content", str(tmp_path))
    assert result.exit_code == 0 and "no problems" in result.stdout
    assert "warning: 1 message is still to be translated: button-done" in result.stderr
    assert result.stderr.splitlines()[-1] == "1 warning, which stops nothing"


def test_reviews_show_problems_at_their_lines(broken: Path) -> None:
    lines = run("flow", "check", "--as", "github", "--content", str(broken)).stdout.splitlines()
    assert lines[0] == (
        "::error file=flows/durchstarten.yaml,line=30,col=12,title=range-upside-down"
        "::the range 99..14 is upside down. write 14..99"
    )
    log = json.loads(run("flow", "check", "--as", "sarif", "--content", str(broken)).stdout)
    assert log["version"] == "2.1.0"
    found = log["runs"][0]["results"][0]
    assert (found["ruleId"], found["level"]) == ("range-upside-down", "error")
    place = found["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "flows/durchstarten.yaml"
    assert place["region"] == {"startLine": 30, "startColumn": 12}


# flow decide


def test_answers_are_decided_with_the_rule_the_reason_and_what_counted() -> None:
    found = decided(HAMID, "--on", "2026-11-22")
    assert found["outcome"] == "eligible" and found["rule"] == "main-group" and found["residence"] == "duldung"
    assert found["reason"].startswith("You are between 18 and 27.") and found["source"].startswith("Richtlinie 1.1")
    assert found["because"] == ["in_nrw", "age", "residence", "housing"]
    assert found["blocks"] == ["FB1", "KIM"] and found["referrals"] == []
    assert found["needed"] == ["activity", "may_work", "certificate", "german", "goals"]


def test_what_is_still_open_names_what_would_be_asked() -> None:
    found = decided('{"place": "Dortmund", "age": 22}')
    assert found["outcome"] is None and found["rule"] is None and found["residence"] is None
    assert found["needed"] == ["paper", "benefits", "housing", "unmet_need"]
    assert decided("{}")["needed"][0] == "place"


def test_the_day_decides_which_rules_exist() -> None:
    assert decided(HAMID, "--on", "2022-06-30")["blocks"] == ["FB1", "FB6"]
    assert decided(HAMID, "--on", "2022-07-01")["blocks"] == ["FB1", "KIM"]


def test_facts_may_be_given_instead_of_their_questions() -> None:
    given = '{"in_nrw": true, "age": 22, "residence": "section_24", "benefits": "sozialamt", "paper": null}'
    assert decided(given)["rule"] == "ukraine-asylblg"


def test_answers_the_flow_does_not_know_are_wrong_use() -> None:
    result = run("flow", "decide", "--answers", "-", typed='{"aeg": 22}')
    assert result.exit_code == 2 and result.stdout == ""
    assert result.stderr.startswith('"aeg" is no question; did you mean "age"?')


def test_every_wrong_answer_is_told_at_once() -> None:
    result = run("flow", "decide", "--answers", "-", typed='{"age": 5, "paper": "x", "what": 1}')
    assert [line.split()[0] for line in result.stderr.splitlines()] == ["age:", "paper:", '"what"']


def test_answers_come_from_a_file_too(tmp_path: Path) -> None:
    file = tmp_path / "answers.json"
    file.write_text(HAMID, "utf-8")
    result = run("flow", "decide", "--answers", str(file))
    assert result.exit_code == 0 and "rule: main-group" in result.stdout.splitlines()
    assert run("flow", "decide", "--answers", str(tmp_path / "nothing.json")).exit_code == 2
    file.write_bytes(b"\xff\xfe")
    assert run("flow", "decide", "--answers", str(file)).exit_code == 2


# flow try


def test_the_conversation_can_be_played_in_the_terminal() -> None:
    result = run("flow", "try", "--on", "2026-11-22", typed="[Yes, start]\n44135\n22\nDuldung\n1\n\n")
    assert result.exit_code == 0
    assert "Good news: the programme probably fits you." in result.stdout


def test_a_language_nobody_published_is_told() -> None:
    result = run("flow", "try", "--language", "xx")
    assert result.exit_code == 2
    assert (
        result.stderr
        == 'there is no language "xx"; there is: am, ar, ckb, de, en, fa, fa-AF, fr, ku, ps, ru, so, ti, tr, uk\n'
    )


# The rest


def test_a_new_key_is_one_the_settings_take() -> None:
    key = run("database", "new-key").stdout.strip()
    assert KeyRing.parse(key) and key != run("database", "new-key").stdout.strip()
    assert Settings(_env_file=None, data_key=key)  # type: ignore[call-arg,arg-type]  # as the environment gives it


@pytest.mark.parametrize(
    "arguments",
    [
        ["nothing"],
        ["flow", "nothing"],
        ["flow", "check", "--on", "tomorrow"],
        ["flow", "check", "--what"],
        ["flow", "decide"],
        ["leads", "list", "--status", "lost"],
        ["flow", "versions", "--in", "fr"],
        ["flow", "rollback"],
        ["flow", "preview", "--content", "/nowhere/at/all"],
    ],
)
def test_wrong_use_ends_with_two_and_says_why(arguments: list[str]) -> None:
    result = run(*arguments)
    assert result.exit_code == 2 and result.stderr and "Traceback" not in result.stderr


VERBS = [
    "run",
    "demo",
    "flow check",
    "flow decide",
    "flow try",
    "flow test",
    "flow explain",
    "flow preview",
    "flow versions",
    "flow rollback",
    "words check",
    "words audio",
    "coach invite",
    "coach list",
    "coach show",
    "coach change",
    "coach leave",
    "coach deactivate",
    "coach check",
    "coach team add",
    "coach team list",
    "coach team remove",
    "leads list",
    "events list",
    "leads show",
    "leads figures",
    "data erase",
    "database upgrade",
    "database new-key",
]


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help_with_an_example(verb: str) -> None:
    result = run(*verb.split(), "--help")
    assert result.exit_code == 0 and "Example: " in result.stdout


def test_python_m_bot_is_the_same_program_and_gives_its_code() -> None:
    command = [sys.executable, "-m", "bot", "flow", "decide", "--answers", "-"]
    done = subprocess.run(command, input="{", capture_output=True, text=True, cwd=ROOT, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("answers:1:2: this is not JSON")


# words audio


@pytest.fixture
def spoken(tmp_path: Path) -> Path:
    """The shipped files with one recording, and one that cannot be used."""
    for part in ("flows", "locales"):
        shutil.copytree(ROOT / part, tmp_path / part)
    record(tmp_path, "ti", "age-ask")
    (tmp_path / "locales/ti/audio/paper-ask.ogg").write_bytes(b"ID3")
    return tmp_path


def test_recordings_are_counted_per_language(spoken: Path) -> None:
    result = run("words", "audio", "--content", str(spoken))
    head, *rows, unusable = [line.split() for line in result.stdout.splitlines()]
    assert result.exit_code == 0 and head == ["language", "recorded", "missing"]
    counts = {language: (int(recorded), int(missing)) for language, recorded, missing in rows}
    assert counts["ti"] == (1, counts["uk"][1] - 1) and counts["uk"][0] == 0
    assert unusable[:4] == ["1", "file", "cannot", "be"]


def test_what_is_missing_is_shown_with_the_text_to_be_read(spoken: Path) -> None:
    lines = run("words", "audio", "--language", "de", "--content", str(spoken)).stdout.splitlines()
    asked = lines.index("locales/de/audio/housing-ask.ogg")
    assert lines[asked + 1].endswith("?") and lines[asked + 2] == "    Wohnung oder Unterkunft der Stadt"
    assert lines[-3] == "nothing is recorded yet" and lines[-2].endswith("docs/recording.md says how to make them")


def test_recordings_can_be_listed_by_a_program(spoken: Path) -> None:
    found = json.loads(run("words", "audio", "--language", "ti", "--json", "--content", str(spoken)).stdout)
    listed = {one["message"]: one for one in found["recordings"]}
    assert found["recorded"] == 1 and found["missing"] == len(listed) - 1
    assert listed["age-ask"]["recorded"] and not listed["paper-ask"]["recorded"]
    assert listed["age-ask"]["file"] == "locales/ti/audio/age-ask.ogg" and listed["age-ask"]["text"]


def test_a_language_that_is_not_there_is_told() -> None:
    result = run("words", "audio", "--language", "tl", "--in", "de")
    assert result.exit_code == 2
    assert result.stderr.startswith("Die Sprache „tl“ gibt es nicht; Es gibt: am, ar, ")


def test_a_wrong_recording_fails_the_check(spoken: Path) -> None:
    for verb in ("words", "flow"):
        result = run(verb, "check", "--content", str(spoken))
        assert result.exit_code == 1
        assert "locales/ti/audio/paper-ask.ogg:1:1: this cannot be sent as a voice note" in result.stderr
