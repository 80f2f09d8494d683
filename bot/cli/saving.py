"""`flow try --save`: writing what was played beside the cases, never over anything."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli.console import FOUND, WRONG_USE, cause_of, out, stop

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.content import Content
    from bot.flow.cases import Case
    from bot.trying import Trial


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where a trial of some name is kept."""

    root: Path
    name: str
    language: str

    @property
    def transcript(self) -> Path:
        """The file of its transcript."""
        return self.root / "flows" / "cases" / "transcripts" / f"{self.name}.txt"

    def cases(self, flow: str) -> Path:
        """The file of the cases that were tried in a flow."""
        return self.root / "flows" / "cases" / f"{flow}-tried.yaml"


def free_or_stop(shelf: Shelf, cases: Iterable[Case]) -> None:
    """End when the name is none, or is taken: better before the conversation than after it."""
    from bot.authoring import complaint
    from bot.trying import NAME

    if not NAME.fullmatch(shelf.name):
        stop(WRONG_USE, complaint(shelf.language, "tried-bad-name", {"name": shelf.name}))
    taken = [case.at.path for case in cases if case.name == shelf.name]
    taken += [shelf.transcript.relative_to(shelf.root).as_posix()] if shelf.transcript.exists() else []
    if taken:
        stop(WRONG_USE, complaint(shelf.language, "tried-exists", {"path": taken[0], "name": shelf.name}))


def save(trial: Trial, content: Content, shelf: Shelf) -> None:
    """Write the cases and the transcript of a trial; nothing at all where one of them cannot be written."""
    from bot.authoring import complaint, phrase
    from bot.trying import is_sound

    kept = trial.kept()
    if not kept.cases:
        out(phrase(shelf.language, "tried-nothing"))
        return
    texts: dict[Path, str] = {}
    try:
        for case in kept.cases:
            path = shelf.cases(case.flow.name)
            before = path.read_bytes().decode("utf-8") if path.exists() else ""
            texts[path] = case.added_to(before, shelf.name, phrase(shelf.language, "tried-head"))
            if not is_sound(texts[path], str(path), content, shelf.name):
                stop(FOUND, complaint(shelf.language, "tried-broken", {"path": str(path)}))
        shelf.transcript.parent.mkdir(parents=True, exist_ok=True)
        with shelf.transcript.open("x", encoding="utf-8") as file:
            file.write(kept.transcript)
        for path, text in texts.items():
            path.write_bytes(text.encode())  # line ends are the author's
            out(phrase(shelf.language, "tried-saved", path=str(path), name=shelf.name))
    except OSError as error:
        stop(FOUND, f"{error.filename}: {cause_of(error)}")
    out(phrase(shelf.language, "tried-transcript", path=str(shelf.transcript)))
