"""Mistakes that authors make, one file each in `tests/broken`, with the problems they are told.

A file changes the shipped files (`replace` this `with` that; also `append`, `delete`, `bytes`) and says what must be
told; `#` stands for the number of a line. After a wanted change `python -m tests.test_broken` writes the problems anew.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from bot.authoring import tell
from bot.content import ROOT, load_content
from bot.source import Problems, plain, read_yaml
from tests.shipped import TODAY

FOLDER = Path(__file__).parent / "broken"
FILES = sorted(FOLDER.glob("*.yaml"))
LINE = re.compile(r"(?<=\w:)[0-9]+(?=:[0-9]+[:;] )|(?<=^)( *)[0-9]+(?= \| )|(?<=line )[0-9]+", re.MULTILINE)


def read(path: Path) -> Any:
    """The file as plain values."""
    return plain(read_yaml(path.read_text("utf-8"), path.name))


def told(edits: list[Mapping[str, str]], folder: Path) -> str:
    """The problems after `edits` of a copy of the shipped files in `folder`."""
    shutil.copytree(ROOT / "flows", folder / "flows")
    shutil.copytree(ROOT / "locales" / "de", folder / "locales" / "de")
    languages = {"de"}
    for edit in edits:
        _edit(folder / edit["file"], edit)
        if edit["file"].startswith("locales/"):
            languages.add(edit["file"].split("/")[1])
    try:
        load_content(folder, TODAY, languages)  # the others would only say the same
    except Problems as error:
        return _without_numbers("\n".join(tell(problem) for problem in error.problems))
    return ""


def _edit(path: Path, edit: Mapping[str, str]) -> None:
    if "delete" in edit:
        path.unlink()
    elif "bytes" in edit:
        path.write_bytes(bytes.fromhex(edit["bytes"]))
    elif "append" in edit:
        path.parent.mkdir(exist_ok=True)
        path.write_text((path.read_text("utf-8") if path.exists() else "") + edit["append"], "utf-8")
    else:
        text = path.read_text("utf-8")
        assert text.count(edit["replace"]) == 1, f"{edit['replace']} must stand in {edit['file']} exactly once"
        path.write_text(text.replace(edit["replace"], edit["with"]), "utf-8")


def _without_numbers(problems: str) -> str:
    """Every line's number as `#`: the line itself stands below it, and comes and goes with other lines."""
    return LINE.sub(lambda found: "#".rjust(len(found[0])) if found[0].startswith(" ") else "#", problems)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_mistake_is_told(path: Path, tmp_path: Path) -> None:
    case = read(path)
    assert told(case["edits"], tmp_path) == case["problems"].strip()


def test_the_shipped_files_have_no_mistake(tmp_path: Path) -> None:
    assert told([], tmp_path) == ""


def test_every_line_with_a_problem_is_shown_with_the_place_marked() -> None:
    for path in FILES:
        for problem in re.split(r"\n(?=\S)", read(path)["problems"].strip()):
            head, *rest = problem.split("\n")
            column = int(head.split(":")[2])
            if rest and " | " in rest[0]:
                caret = rest[1].split(" | ", 1)[1]
                assert caret == " " * (column - 1) + "^", f"{path.name}: {head}"


def test_every_problem_says_what_to_do_or_is_plain() -> None:
    plain_ones = ("here must stand true or false", "here must stand a whole number", "does not exist", "a key must be")
    for path in FILES:
        for problem in re.split(r"\n(?=\S)", read(path)["problems"].strip()):
            assert "hint: " in problem or any(known in problem for known in plain_ones), f"{path.name}: {problem}"


def write() -> None:
    """Write what is told now into every file."""
    for path in FILES:
        text = path.read_text("utf-8")
        with TemporaryDirectory() as folder:
            problems = told(read(path)["edits"], Path(folder))
        kept = text[: text.index("problems:")]
        path.write_text(f"{kept}problems: |\n" + "".join(f"  {line}\n" for line in problems.split("\n")), "utf-8")


if __name__ == "__main__":
    write()
