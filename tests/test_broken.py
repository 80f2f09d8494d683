"""Mistakes that authors make, one file each in `tests/broken`, with the problems they are told.

A file changes the shipped files and says what must be told, in English and in German; `#` stands for the number of a
line. An edit puts `with` in the place of `replace`, or says `append`, `delete`, `bytes` (hexadecimal), `repeat` a text
so many `times`, or adds a `language`; `size` makes a file of `bytes` that long. After a wanted change
`python -m tests.test_broken` writes the problems anew.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from fluent.syntax import FluentParser, ast

from bot.authoring import LANGUAGES, tell
from bot.content import ROOT, Authors, recordings, snapshot
from bot.source import MAX_EXCERPT, Problem, ordered, plain, read_yaml
from tests.shipped import TODAY

FOLDER = Path(__file__).parent / "broken"
FILES = sorted(FOLDER.glob("*.yaml"))
LINE = re.compile(r"(?<=\w:)[0-9]+(?=:[0-9]+[:;] )|(?<=^)( *)[0-9]+(?= \| )|(?<=line )[0-9]+", re.MULTILINE)


def read(path: Path) -> Any:
    """The file as plain values."""
    return plain(read_yaml(path.read_text("utf-8"), path.name))


def found(edits: list[Mapping[str, str]], folder: Path) -> tuple[Problem, ...]:
    """The problems after `edits` of a copy of the shipped files in `folder`, warnings among them."""
    shutil.copytree(ROOT / "flows", folder / "flows")
    shutil.copytree(ROOT / "locales" / "de", folder / "locales" / "de")
    for path in (ROOT / "locales").glob("*.yaml"):
        shutil.copy(path, folder / "locales")
    languages = {"de"}
    for edit in edits:
        _edit(folder / edit["file"], edit)
        if edit["file"].startswith("locales/"):
            languages.add(edit["file"].split("/")[1])
    # The other languages would only say the same.
    authors = Authors(snapshot(folder), TODAY, languages, recordings(folder))
    return ordered([*authors.problems, *authors.unheard, *authors.cases()[1], *authors.reviews()[1]])


def told(problems: Iterable[Problem], language: str = "en") -> str:
    """The problems as an author reads them, without the numbers of lines."""
    return _without_numbers("\n".join(tell(problem, language) for problem in problems))


def _edit(path: Path, edit: Mapping[str, str]) -> None:
    if "language" in edit:
        # The record of what was reviewed comes and goes with every change of German; files of their own show it.
        shutil.copytree(ROOT / "locales" / edit["language"], path, ignore=shutil.ignore_patterns("_review.yaml"))
    elif "delete" in edit:
        path.unlink()
    elif "bytes" in edit:
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(bytes.fromhex(edit["bytes"]))
        os.truncate(path, max(path.stat().st_size, int(edit.get("size", 0))))  # what it grows by takes no room
    elif "repeat" in edit:
        path.write_text(edit["repeat"] * int(edit["times"]), "utf-8")
    elif "append" in edit:
        path.parent.mkdir(exist_ok=True)
        path.write_text((path.read_text("utf-8") if path.exists() else "") + edit["append"], "utf-8")
    else:
        text = path.read_text("utf-8")
        assert text.count(edit["replace"]) == 1, f"{edit['replace']} must stand in {edit['file']} exactly once"
        path.write_text(text.replace(edit["replace"], edit["with"]), "utf-8")


def _without_numbers(problems: str) -> str:
    """Every line's number as `#`: the line itself stands below it, and comes and goes with other lines."""
    return LINE.sub(lambda found: "#" if found[1] is None else "#".rjust(len(found[0])), problems)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_mistake_is_told(path: Path, tmp_path: Path) -> None:
    case = read(path)
    problems = found(case["edits"], tmp_path)
    assert told(problems) == case["problems"].strip()
    assert told(problems, "de") == case["german"].strip()


def test_the_shipped_files_have_no_mistake(tmp_path: Path) -> None:
    assert found([], tmp_path) == ()


def test_every_kind_of_problem_has_a_file_with_its_words() -> None:
    """What no file shows, nobody has read as an author would."""
    shown = {kind for path in FILES for kind in read(path)["kinds"]}
    assert kinds() - shown == set()


def kinds() -> set[str]:
    """Every kind of problem there are words for."""
    (english, german) = (
        {
            entry.id.name
            for entry in FluentParser().parse(path.read_text("utf-8")).body
            if isinstance(entry, ast.Message)
        }
        for path in (ROOT / "bot" / "authoring" / language / "problems.ftl" for language in LANGUAGES)
    )
    assert english == german
    return english - {"problem"}


def test_every_line_with_a_problem_is_shown_with_the_place_marked() -> None:
    for path in FILES:
        for problem in re.split(r"\n(?=\S)", read(path)["problems"].strip()):
            head, *rest = problem.split("\n")
            column = int(head.split(":")[2])
            if rest and " | " in rest[0]:
                line, caret = (one.split(" | ", 1)[1] for one in rest[:2])
                assert caret == " " * (column - 1) + "^" or len(line) == MAX_EXCERPT, f"{path.name}: {head}"


def test_every_problem_says_what_to_do_or_is_plain() -> None:
    plain_ones = (
        "is no answer; ",
        "here must stand true or false",
        "here must stand a whole number",
        "does not exist",
        "a key must be",
    )
    for path in FILES:
        for problem in re.split(r"\n(?=\S)", read(path)["problems"].strip()):
            assert "hint: " in problem or any(known in problem for known in plain_ones), f"{path.name}: {problem}"


def write() -> None:
    """Write what is told now into every file."""
    for path in FILES:
        text = path.read_text("utf-8")
        kept = text[: text.index(match[0])] if (match := re.search("^(kinds|problems):", text, re.MULTILINE)) else text
        with TemporaryDirectory() as folder:
            problems = found(plain(read_yaml(kept, path.name))["edits"], Path(folder))  # type: ignore[index]  # a mapping
        kinds_of = sorted({problem.kind for problem in problems})
        blocks = [("problems", told(problems)), ("german", told(problems, "de"))]
        written = [f"{name}: |\n" + "".join(f"  {line}\n" for line in block.split("\n")) for name, block in blocks]
        path.write_text(f"{kept}kinds: [{', '.join(kinds_of)}]\n{''.join(written)}", "utf-8")


if __name__ == "__main__":
    write()
