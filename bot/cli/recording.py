"""`words audio`: which recordings there are, and what volunteers still have to read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.cli.console import WRONG_USE, AsJson, In, Root, content_or_stop, out, print_table, root_or_stop, stop, today
from bot.source import choices

if TYPE_CHECKING:
    from bot.content import Content
    from bot.reading_aloud import Piece


def words_audio(
    locale: Annotated[
        str | None, typer.Option("--language", "-l", help="Only this folder of locales/, with the texts to be read.")
    ] = None,
    as_json: AsJson = False,
    language: In = "en",
    content: Root = None,
) -> None:
    """Show which recordings there are and which are missing; docs/recording.md says how to make them.

    Example: python -m bot words audio --language ti
    """
    from bot.authoring import complaint, phrase

    root = root_or_stop(content, language)
    languages = sorted(folder.parent.name for folder in (root / "locales").glob("*/bot.ftl"))
    if locale is not None and locale not in languages:
        stop(WRONG_USE, complaint(language, "audio-no-language", {"word": locale, **choices(locale, languages)}))
    found = content_or_stop(root, today(), language=language)
    if locale is not None:
        _one(found, locale, as_json, language)
    else:
        rows = [_counts(one, _pieces(found, one)) for one in found.words.locales()]
        if not as_json:
            rows = [{phrase(language, f"audio-{name}"): value for name, value in row.items()} for row in rows]
        print_table(rows, as_json, "")
    unusable = sum("/audio/" in problem.at.path and problem.severity == "error" for problem in found.warnings)
    if unusable and not as_json:
        out(phrase(language, "audio-unusable", count=unusable))


def _pieces(content: Content, locale: str) -> list[Piece]:
    from bot.reading_aloud import pieces

    return pieces(content.flows.values(), content.words, locale)


def _counts(locale: str, pieces: list[Piece]) -> dict[str, Any]:
    recorded = sum(piece.recorded for piece in pieces)
    return {"language": locale, "recorded": recorded, "missing": len(pieces) - recorded}


def _one(content: Content, locale: str, as_json: bool, language: str) -> None:
    from bot.authoring import phrase
    from bot.recordings import path_of

    pieces = _pieces(content, locale)
    if as_json:
        listed = [
            {"file": path_of(locale, one.message), "message": one.message, "recorded": one.recorded, "text": one.lines}
            for one in pieces
        ]
        out(json.dumps(_counts(locale, pieces) | {"recordings": listed}, ensure_ascii=False))
        return
    for one in (one for one in pieces if not one.recorded):
        out(path_of(locale, one.message))
        lines = [line for text in one.lines for line in text.split("\n") if line]
        for line in lines or [phrase(language, "audio-no-words")]:
            out(f"    {line}")
    there = [one.message for one in pieces if one.recorded]
    out(phrase(language, "audio-there", count=len(there), names=", ".join(there)))
    out(phrase(language, "audio-not-there", count=len(pieces) - len(there)))
