"""Whole conversations in all languages, as people see them: the contract with those who write flows and words.

After a wanted change of the words or the flow, `python -m tests.test_transcripts` writes them anew; read the diff.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from bot.content import ROOT, Content, load_content
from bot.terminal import Conversation, played

FOLDER = Path(__file__).parent / "transcripts"
TRIED = ROOT / "flows" / "cases" / "transcripts"
"""What people who write flows played and kept (`flow try --save`)."""
HEADER = re.compile(r"flow: (\S+) {3}language: (\S+) {3}today: (\S+)")
FILES = [*sorted(FOLDER.glob("*.txt")), *sorted(TRIED.glob("*.txt"))]


@cache
def content(today: date) -> Content:
    return load_content(ROOT, today)


def replayed(text: str) -> str:
    """The transcript with what the bot says now; what the person says stays."""
    first, *lines = text.split("\n")
    found = HEADER.fullmatch(first)
    assert found, "the first line names flow, language and today"
    today = date.fromisoformat(found[3])
    conversation = Conversation(content(today), found[2], today, found[1])
    return "\n".join(played(conversation, [line[2:] for line in lines if line.startswith("> ")])) + "\n"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_conversation_is_as_written(path: Path) -> None:
    text = path.read_text("utf-8")
    assert replayed(text) == text


def test_every_language_has_a_transcript() -> None:
    spoken = {path.stem.split("-", 1)[0] for path in FILES}
    assert {locale.split("-")[0] for locale in content(date(2026, 11, 22)).words.locales()} <= spoken


if __name__ == "__main__":
    for transcript in FILES:
        transcript.write_text(replayed(transcript.read_text("utf-8")), "utf-8")
