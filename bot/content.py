"""Everything that is authored (flow, tables, places, districts, words), read from its folders and cross-checked."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.districts import load_districts
from bot.flow import naming
from bot.flow.check import check_flow
from bot.flow.load import Authored, load_flow
from bot.flow.model import Flow
from bot.places import load_places
from bot.rules.proof import Proof
from bot.source import Position, Problem, Problems
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
    problems = files.problems
    authored: Authored | None = None
    proofs: tuple[Proof, ...] = ()
    try:
        authored = _flow(files)
        proofs = check_flow(authored, on)
        problems += problems_of(authored.sources)
    except Problems as error:
        problems += error.problems
    wanted = tuple(languages)
    words, sources = load_words(
        (path.parent.name, files.name(path), files.text(path))
        for path in sorted((root / "locales").glob("*/*.ftl"))
        if not wanted or path.parent.name in wanted
    )
    if not sources:
        problems.append(Problem(Position("locales", 1, 1), "there are no words", "one folder per language: locales/de"))
    if authored is not None:
        people = (*FOR_PEOPLE, *naming.for_people(authored.flow))
        coaches = (*FOR_COACHES, *naming.for_coaches(authored.flow))
        check_words(words, sources, people, {REFERENCE: coaches, LAST_RESORT: FOR_DEMO}, variables())
    problems += problems_of(sources)
    if problems or authored is None:
        raise Problems(problems)
    return Content(authored.flow, words, proofs, files.hash.hexdigest()[:12])


def _flow(files: _Files) -> Authored:
    flows = files.root / "flows"
    places = load_places(files.text(flows / "places.yaml"), "flows/places.yaml")
    districts = load_districts(files.text(flows / "districts.yaml"), "flows/districts.yaml", places)
    tables = {path.stem: (files.name(path), files.text(path)) for path in sorted((flows / "tables").glob("*.yaml"))}
    path = flows / f"{FLOW}.yaml"
    return load_flow(files.text(path), files.name(path), tables, places, districts)


class _Files:
    """Reads files once, hashing what was read; a file that is missing or not UTF-8 is a problem."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.hash = hashlib.sha256()
        self.problems: list[Problem] = []

    def name(self, path: Path) -> str:
        return path.relative_to(self.root).as_posix()

    def text(self, path: Path) -> str:
        name = self.name(path)
        at = Position(name, 1, 1)
        try:
            read = path.read_bytes()
        except OSError as error:
            self.problems.append(Problem(at, f"the file cannot be read: {error.strerror}", "is the name right?"))
            raise Problems(()) from error
        self.hash.update(name.encode() + b"\0" + read)
        try:
            return read.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = read[: error.start].count(b"\n") + 1
            self.problems.append(Problem(Position(name, line, 1), "this is not UTF-8", "save the file as UTF-8"))
            return ""
