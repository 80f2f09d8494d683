"""docs/translating.md, followed to the letter: a sixteenth language, from an empty folder to a conversation in it."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

import openpyxl  # type: ignore[import-untyped]  # the library has no types
import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.content import ROOT, Authors, snapshot
from bot.number_words import load_numbers
from tests.shipped import TODAY, translated

GUIDE = (ROOT / "docs" / "translating.md").read_text("utf-8")
BLOCKS = [textwrap.dedent(block) for block in re.findall(r"^ *```(?:yaml)?\n(.*?)^ *```", GUIDE, re.M | re.S)]
GLOSS, NUMBERS = 'es: "', "es:\n"
"""How the blocks begin that go into the glossary, and into the list of numbers."""


def block(start: str) -> str:
    """The one block that begins so."""
    (found,) = [text for text in BLOCKS if text.startswith(start)]
    return found


def run(*arguments: str, typed: str | None = None) -> str:
    result = CliRunner().invoke(app, list(arguments), input=typed)
    assert result.exit_code == 0, result.stderr
    return result.stdout


def runs(command: str) -> str:
    """Runs the one command of the guide that begins so."""
    return run(*block(f".venv/bin/python -m bot {command}").split()[3:], "--content", ".")


def kinds(folder: Path) -> set[str]:
    return {problem.kind for problem in Authors(snapshot(folder), TODAY).problems}


def test_a_new_language_comes_to_life_by_the_steps_of_the_guide(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = translated(tmp_path, "de", "en")
    monkeypatch.chdir(folder)
    assert block("mkdir") == "mkdir locales/es\ntouch locales/es/bot.ftl\n"
    (folder / "locales/es").mkdir()
    (folder / "locales/es/bot.ftl").touch()

    runs("words fill")
    assert kinds(folder) == {"to-translate"}
    assert Authors(snapshot(folder), TODAY).words.of("es")("button-done") == "✅ Done", "English stands in"

    runs("words export --language es")
    book = openpyxl.load_workbook("es.xlsx")
    gloss = block(GLOSS).split('"')[1]
    for row in book["es"].iter_rows(min_row=2):
        assert row[3].value is None
        row[4].value = row[2].value.replace("deportation suspended", gloss)
        if row[0].value == "language-name":
            row[4].value = "Español"
    book.save("es.xlsx")
    assert "messages changed" in runs("words import --language es")
    assert kinds(folder) == set()

    for name, head, start in (("glossary.yaml", "  Duldung:\n", GLOSS), ("numbers.yaml", "numbers:\n", NUMBERS)):
        path = folder / "locales" / name
        text, added = path.read_text("utf-8"), block(start)
        assert text.count(head) == 1
        path.write_text(text.replace(head, head + textwrap.indent(added, "    " if start == GLOSS else "  ")), "utf-8")
    assert "\nes: " in runs("words check")
    assert kinds(folder) == set(), "the glossary agrees with the texts"
    numbers = load_numbers((folder / "locales/numbers.yaml").read_text("utf-8"), "numbers.yaml")
    assert numbers.find("tengo diecinueve años") == 19
    assert "Durchstarten" in run("flow", "try", "--language", "es", "--content", ".", typed="")


def test_every_command_of_the_guide_exists() -> None:
    verbs = {" ".join(found) for found in re.findall(r"-m bot (\w+) (\w+)", GUIDE)}
    assert len(verbs) > 5
    for verb in verbs:
        assert "Example: " in run(*verb.split(), "--help")
