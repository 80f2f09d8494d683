"""Recordings, `locales/<language>/audio/<message>.ogg`: which can be played, and what is wrong with the others."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from bot.source import Position, Problem, choices

ENDING = ".ogg"
LARGEST = 50 * 1024 * 1024
"""Bytes that a bot can send (core.telegram.org/bots/api#sendvoice, read 2026-11-22)."""
LARGEST_SHOWN_AS_VOICE = 1024 * 1024
"""Bytes up to which telephones show a voice note and not a file."""
HEAD = 27 + 255 + len(b"OpusHead")
"""Bytes at the beginning of an OGG file in which its format is named."""


@dataclass(frozen=True, slots=True)
class Recording:
    """A file as it was found: its first `HEAD` bytes and its length, or why it cannot be read."""

    head: bytes
    size: int
    unreadable: str = ""


Recordings = Mapping[str, Recording]
"""Every file in a folder `audio` by its path below the content folder."""


def path_of(locale: str, message: str) -> str:
    """Where the recording of a message stands, below the content folder."""
    return f"locales/{locale}/audio/{message}{ENDING}"


def is_opus(head: bytes) -> bool:
    """Whether a file that begins so is Opus in OGG, the one form that telephones play as a voice note."""
    segments = head[26] if len(head) > 26 else 0  # how many lengths stand between the page's header and its content
    return head.startswith(b"OggS") and head[27 + segments :].startswith(b"OpusHead")


def check_recordings(
    found: Recordings, known: Collection[str] | None
) -> tuple[Mapping[str, frozenset[str]], tuple[Problem, ...]]:
    """Language → the messages that can be played in it, and what is wrong with files.

    known   the messages that people can listen to; None where it cannot be told, because flows cannot be read
    """
    playable: dict[str, set[str]] = {}
    problems: list[Problem] = []
    for path, recording in found.items():
        _, locale, _, file = path.split("/", 3)
        wrong = list(_wrong(path, recording, known))
        problems += wrong
        if all(problem.severity == "warning" for problem in wrong):
            playable.setdefault(locale, set()).add(file.removesuffix(ENDING))
    return {locale: frozenset(names) for locale, names in playable.items()}, tuple(problems)


def _wrong(path: str, recording: Recording, known: Collection[str] | None) -> Iterator[Problem]:
    at, name = Position(path, 1, 1), path.rpartition("/")[2].removesuffix(ENDING)
    if recording.unreadable:
        yield Problem(at, "cannot-read", (("told", recording.unreadable),))
    elif not path.endswith(ENDING) or not is_opus(recording.head):
        yield Problem(at, "recording-not-opus")
    elif known is not None and name not in known:
        near = choices(name, known)["near"]
        yield Problem(at, "recording-unknown", (("message", name), ("near", near)))
    elif recording.size > LARGEST:
        yield Problem(at, "recording-too-large", (("size", recording.size), ("limit", LARGEST)))
    elif recording.size > LARGEST_SHOWN_AS_VOICE:
        yield Problem(at, "recording-large", (("size", recording.size), ("limit", LARGEST_SHOWN_AS_VOICE)))
