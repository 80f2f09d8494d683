"""The words of the command line, for people who write flows: German and English."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from bot.words import Argument, Texts, load_words

_HERE = Path(__file__).parent


def phrase(language: str, message: str, **arguments: Argument) -> str:
    """The message as plain text, numbers written as the language does."""
    return _texts(language).plain(message, **arguments).replace("\u2068", "").replace("\u2069", "")


@cache
def _texts(language: str) -> Texts:
    files = sorted((_HERE / language).glob("*.ftl"))
    words, _ = load_words((language, path.name, path.read_text("utf-8")) for path in files)
    return words.of(language)
