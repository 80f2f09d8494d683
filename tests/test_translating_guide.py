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
from bot.crisis_words import load_crisis
from bot.number_words import load_numbers
from tests.shipped import TODAY, translated

GUIDE = (ROOT / "docs" / "translating.md").read_text("utf-8")
BLOCKS = [textwrap.dedent(block) for block in re.findall(r"^ *```(?:yaml)?\n(.*?)^ *```", GUIDE, re.M | re.S)]
GLOSS, PRIVATE, NUMBERS, YES_NO, CRISIS = 'es: "', "es: [", "es:\n", "es: {", "suicide:\n"
"""How the blocks begin that go into the glossary (twice), and into the lists of words that people type."""


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
    assert kinds(folder) == {"to-translate", "crisis-words-missing"}
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
    assert kinds(folder) == {"crisis-words-missing"}

    for name, head, added in (
        ("glossary.yaml", "  Duldung:\n", textwrap.indent(block(GLOSS), "    ")),
        ("glossary.yaml", "private:\n", textwrap.indent(block(PRIVATE), "  ")),
        ("numbers.yaml", "numbers:\n", textwrap.indent(block(NUMBERS), "  ")),
        ("yes_no.yaml", "words:\n", textwrap.indent(block(YES_NO), "  ")),
        *(("crisis.yaml", f"{kind}:\n", phrases) for kind, phrases in re.findall(r"(\w+):\n( .*\n)", block(CRISIS))),
    ):
        path = folder / "locales" / name
        text = path.read_text("utf-8")
        assert text.count(f"\n{head}") == 1
        path.write_text(text.replace(head, head + added), "utf-8")
    assert "\nes: " in runs("words check")
    assert kinds(folder) == set(), "the lists are whole, and the glossary agrees with the texts"
    numbers = load_numbers((folder / "locales/numbers.yaml").read_text("utf-8"), "numbers.yaml")
    assert numbers.find("tengo diecinueve años") == 19
    assert load_crisis((folder / "locales/crisis.yaml").read_text("utf-8"), "crisis.yaml").find("¡Mi marido me pega!")
    assert "Durchstarten" in run("flow", "try", "--language", "es", "--content", ".", typed="")


def test_every_command_of_the_guide_exists() -> None:
    verbs = {" ".join(found) for found in re.findall(r"-m bot (\w+) (\w+)", GUIDE)}
    assert len(verbs) > 5
    for verb in verbs:
        assert "Example: " in run(*verb.split(), "--help")
