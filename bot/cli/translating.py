"""`words review`: what was read, and by whom."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from bot.cli.console import (
    FOUND,
    WRONG_USE,
    In,
    Root,
    out,
    root_or_stop,
    stop,
    text_or_stop,
    today,
    told,
    write_or_stop,
)

if TYPE_CHECKING:
    from bot.content import Authors
    from bot.word_reviews import Reviews

OfLanguage = Annotated[str, typer.Option("--language", "-l", help="A folder of locales/, such as ti.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Only say what would be written.")]


def words_review(
    of: OfLanguage,
    state: Annotated[
        Literal["draft", "back-translated", "native"], typer.Option(help="How the translations were read.")
    ],
    messages: Annotated[
        list[str] | None,
        typer.Option("--messages", help="A message, or a file with one per line; again for more. Default: all."),
    ] = None,
    by: Annotated[str, typer.Option(help="Who read them: a name or initials. Needed for native.")] = "",
    dry_run: DryRun = False,
    language: In = "en",
    content: Root = None,
) -> None:
    """Note in locales/LANGUAGE/_review.yaml that translations were read as they stand now.

    When a text changes later, its translation is a draft again; when the German or English changes, it is outdated.
    Without --messages, what a native speaker has read stays so.

    Example: python -m bot words review --language ti --state native --messages place-ask --by "A. B."
    """
    from bot.authoring import phrase
    from bot.word_reviews import path_of, read_now, reviewed, signed, state_of, write_reviews

    root = root_or_stop(content, language)
    found, reviews = translated_or_stop(root, of, language)
    words, signature = found.words, signed(by.strip(), today())
    if state == "native" and not signature:
        stop(WRONG_USE, phrase(language, "review-who"))
    named = _named(messages or (), found, of, language)
    now = {name: state_of(words, of, name, reviews.get(name)) for name in reviewed(words, of)}
    todo = [name for name in named or now if now[name] == "todo"]
    if named and todo:
        stop(WRONG_USE, phrase(language, "review-todo", names=", ".join(todo)))
    kept = [name for name in now if now[name] == "native" and state != "native" and not named]
    chosen = [name for name in named or now if name not in todo and name not in kept]
    noted = {**reviews, **{name: read_now(words, of, name, state, signature) for name in chosen}}
    for count, message in ((len(kept), "review-kept"), (len(todo), "review-left-out")):
        if count:
            out(phrase(language, message, count=count))
    path = root / path_of(of)
    head = phrase("en", "review-head", language=of)  # a file is not written anew because its reader speaks German
    text = write_reviews(noted, words.languages[of].messages, head)
    if path.exists() and path.read_text("utf-8") == text:
        out(phrase(language, "review-same", file=path_of(of)))
        return
    if not dry_run:
        write_or_stop(path, text)
    out(phrase(language, "review-dry" if dry_run else "review-done", file=path_of(of), count=len(chosen), state=state))


def _named(given: Iterable[str], found: Authors, of: str, language: str) -> list[str]:
    """The messages that are named, or stand in a file that is; ends with those that do not exist."""
    from bot.authoring import complaint
    from bot.source import choices
    from bot.word_reviews import reviewed

    known = list(reviewed(found.words, of))
    names: dict[str, None] = {}
    for one in given:
        lines = text_or_stop(one).split() if one not in known and Path(one).is_file() else one.replace(",", " ").split()
        names |= dict.fromkeys(lines)
    wrong = [name for name in names if name not in known]
    if wrong:
        stop(WRONG_USE, *(complaint(language, "no-message", {"word": one, **choices(one, known)}) for one in wrong))
    if given and not names:
        stop(WRONG_USE, complaint(language, "no-message", {"word": " ".join(given)}))
    return list(names)


def translated_or_stop(root: Path, of: str, language: str) -> tuple[Authors, Reviews]:
    """What is authored, in German, English and the language `of`, with its record; ends where that cannot be read."""
    from bot.authoring import complaint, phrase
    from bot.content import Authors, snapshot
    from bot.source import choices
    from bot.words import LAST_RESORT, REFERENCE

    known = sorted(folder.name for folder in (root / "locales").glob("*/") if any(folder.glob("*.ftl")))
    if of == REFERENCE:
        stop(WRONG_USE, phrase(language, "language-of-all"))
    if of not in known:
        stop(WRONG_USE, complaint(language, "no-language", {"word": of, **choices(of, known)}))
    found = Authors(snapshot(root), today(), (REFERENCE, LAST_RESORT, of))
    reviews, wrong = found.reviews()
    unread = [one for one in found.problems if one.kind in ("cannot-read", "not-utf-8", "not-a-message")]
    if unread or len(found.flows) < len(found.names):  # what stands in such a file would be missed, or lost
        stop(FOUND, *told(found.problems, language))
    if broken := [problem for problem in wrong if problem.severity == "error"]:
        stop(FOUND, *told(broken, language))
    return found, reviews.get(of, {})
