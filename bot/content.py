"""Everything that is authored (flow, tables, places, districts, words), read from its folders and cross-checked."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from bot.districts import load_districts
from bot.flow import naming
from bot.flow.check import check_flow
from bot.flow.load import Authored, load_flow
from bot.flow.model import Flow
from bot.places import Places, load_places
from bot.rules.proof import Proof
from bot.source import Position, Problem, Problems, read_yaml
from bot.wording import FOR_COACHES, FOR_DEMO, FOR_PEOPLE, variables
from bot.words import LAST_RESORT, REFERENCE, Words, check_words, load_words, problems_of

ROOT = Path(__file__).resolve().parent.parent
FLOW = "durchstarten"


@dataclass(frozen=True, slots=True)
class Content:
    """One consistent state of all authored files; `version` is the hash of their bytes."""

    flow: Flow
    words: Words
    proofs: tuple[Proof, ...]
    version: str


def load_content(root: Path, on: date, languages: Iterable[str] = ()) -> Content:
    """Read and check everything below `root` (flows/, locales/) as of the local day `on`.

    languages  load only these (commands that speak to nobody need not read all); all when empty

    Raises `Problems` naming every mistake in every file.
    """
    files = _Files(root)
    authored = _flow(files)
    proofs = check_flow(authored, on) if authored else ()
    wanted = tuple(languages)
    words, sources = load_words(
        (path.parent.name, files.name(path), text)
        for path in sorted((root / "locales").glob("*/*.ftl"))
        if not wanted or path.parent.name in wanted
        if (text := files.text(path)) is not None
    )
    if not words.languages:
        files.problems.append(
            Problem(Position("locales", 1, 1), "there are no words", "one folder per language: locales/de")
        )
    of_flow = (*naming.for_people(authored.flow),) if authored else ()
    of_coaches = (*naming.for_coaches(authored.flow),) if authored else ()
    only = {REFERENCE: (*FOR_COACHES, *of_coaches), LAST_RESORT: FOR_DEMO}
    check_words(words, sources, (*FOR_PEOPLE, *of_flow), only, variables(), whole=authored is not None)
    problems = [*files.problems, *problems_of(sources), *(problems_of(authored.sources) if authored else ())]
    if problems or authored is None:
        raise Problems(problems)
    return Content(authored.flow, words, proofs, files.hash.hexdigest()[:12])


def read_flow(root: Path) -> Authored:
    """The flow below `root` with its tables, though they may have gaps or overlaps and the words be wrong.

    Raises `Problems` naming what keeps the flow, its tables, places or districts from being understood.
    """
    files = _Files(root)
    authored = _flow(files)
    if authored is None or files.problems:
        raise Problems(files.problems)
    return authored


def _flow(files: _Files) -> Authored | None:
    """The flow with all it stands on; where a file is broken the others are read all the same."""
    places = files.read("flows/places.yaml", load_places)
    districts = files.read("flows/districts.yaml", lambda text, path: load_districts(text, path, places))
    tables = {
        path.stem: (files.name(path), files.text(path))
        for path in sorted((files.root / "flows" / "tables").glob("*.yaml"))
    }
    authored = files.read(
        f"flows/{FLOW}.yaml",
        lambda text, path: load_flow(text, path, tables, places or Places.none(), districts or {}),
    )
    if authored is None:  # what can be told of the tables without the flow
        for path, text in tables.values():
            if text is not None:
                files.understood(path, text, read_yaml)
    return authored


T = TypeVar("T")


class _Files:
    """Reads files once, hashing what was read; collects what is wrong with them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.hash = hashlib.sha256()
        self.problems: list[Problem] = []

    def name(self, path: Path) -> str:
        return path.relative_to(self.root).as_posix()

    def read(self, name: str, load: Callable[[str, str], T]) -> T | None:
        """What `load` makes of the file; None after a problem."""
        text = self.text(self.root / name)
        return None if text is None else self.understood(name, text, load)

    def understood(self, name: str, text: str, load: Callable[[str, str], T]) -> T | None:
        try:
            return load(text, name)
        except Problems as error:
            self.problems += error.problems
            return None

    def text(self, path: Path) -> str | None:
        """The file's text; a file that is missing or not UTF-8 is a problem."""
        name = self.name(path)
        at = Position(name, 1, 1)
        try:
            read = path.read_bytes()
        except OSError as error:
            self.problems.append(Problem(at, f"the file cannot be read: {error.strerror}", "is the name right?"))
            return None
        self.hash.update(name.encode() + b"\0" + read)
        try:
            return read.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = read[: error.start].count(b"\n") + 1
            self.problems.append(Problem(Position(name, line, 1), "this is not UTF-8", "save the file as UTF-8"))
            return None
