"""`words review | export | import | report`: a translator's file out and back, and how far each language is."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from bot.cli.console import (
    FOUND,
    WRONG_USE,
    AsJson,
    In,
    Root,
    cause_of,
    complain,
    out,
    print_table,
    root_or_stop,
    stop,
    text_or_stop,
    today,
    told,
    write_bytes_or_stop,
    write_or_stop,
)

if TYPE_CHECKING:
    from bot.content import Authors
    from bot.word_exchange import Given
    from bot.word_report import Figures
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
    from bot.authoring import phrase
    from bot.content import Authors, snapshot
    from bot.words import LAST_RESORT, REFERENCE

    if of == REFERENCE:
        stop(WRONG_USE, phrase(language, "language-of-all"))
    _known_or_stop(root, of, language)
    found = Authors(snapshot(root), today(), (REFERENCE, LAST_RESORT, of))
    _whole_or_stop(found, language)
    reviews, wrong = found.reviews()
    if broken := [problem for problem in wrong if problem.severity == "error"]:
        stop(FOUND, *told(broken, language))
    return found, reviews.get(of, {})


def _known_or_stop(root: Path, of: str, language: str) -> None:
    """Ends where there is no such language."""
    from bot.authoring import complaint
    from bot.source import choices

    known = sorted(folder.name for folder in (root / "locales").glob("*/") if any(folder.glob("*.ftl")))
    if of not in known:
        stop(WRONG_USE, complaint(language, "no-language", {"word": of, **choices(of, known)}))


def _whole_or_stop(found: Authors, language: str) -> None:
    """Ends where a file cannot be read: what stands in it would be missed, or lost."""
    from bot.words import REFERENCE

    unread = any(one.kind in ("cannot-read", "not-utf-8", "not-a-message") for one in found.problems)
    if unread or len(found.flows) < len(found.names) or REFERENCE not in found.words.languages:
        stop(FOUND, *told(found.problems, language))


def words_export(
    of: OfLanguage,
    to: Annotated[Path, typer.Option("--to", help="The file to write: a spreadsheet (.xlsx) or a PO file (.po).")],
    force: Annotated[bool, typer.Option("--force", help="Write over a file that is there.")] = False,
    language: In = "en",
    content: Root = None,
) -> None:
    """Write all messages of a language into a file for a translator: German, English, the text now, where it is shown.

    Example: python -m bot words export --language ti --to ti.xlsx
    """
    from bot.authoring import phrase
    from bot.word_exchange import rows

    ending = _ending_or_stop(to, language)
    if to.exists() and not force:
        stop(WRONG_USE, phrase(language, "export-exists", file=str(to)))
    found, reviews = translated_or_stop(root_or_stop(content, language), of, language)
    made = rows(found, of, reviews)
    if ending == ".po":
        from bot.word_po import write_words

        data = write_words(made, of, language, today())
    else:
        from bot.word_sheets import write_sheet

        data = write_sheet(made, of, language)
    write_bytes_or_stop(to, data)
    states = [row.state for row in made]
    numbers = {"count": len(made), "todo": states.count("todo"), "outdated": states.count("outdated")}
    out(phrase(language, "export-done", file=str(to), **numbers))


def words_import(
    of: OfLanguage,
    given: Annotated[Path, typer.Option("--from", help="The file that came back: .xlsx or .po.")],
    dry_run: DryRun = False,
    language: In = "en",
    content: Root = None,
) -> None:
    """Take over what a translator filled in, after checking every text; show each change.

    All or nothing: when a text is wrong, nothing is written. Rows whose German, English or translation changed since
    the export are left out and named. Changed texts are drafts until somebody has read them again.

    Example: python -m bot words import --language ti --from ti.xlsx --dry-run
    """
    from bot.authoring import phrase, tell
    from bot.content import snapshot
    from bot.source import Problems
    from bot.word_exchange import plan
    from bot.word_reviews import path_of, write_reviews

    root = root_or_stop(content, language)
    _ending_or_stop(given, language)
    found, reviews = translated_or_stop(root, of, language)
    try:
        planned = plan(found, snapshot(root), of, reviews, _read_or_stop(given, of), today())
    except Problems as error:
        stop(FOUND, *(tell(one, language) for one in error.problems), phrase(language, "import-refused"))
    for problem in planned.problems:
        complain(tell(problem, language))
    for name, (old, new) in planned.changed.items():
        out(name)
        for sign, text in (("-", old), ("+", new)):
            for line in text.split("\n") if text else ():
                out(f"  {sign} {line}")
    for name in planned.confirmed:
        out(phrase(language, "import-confirmed", message=name))
    if planned.refused:
        stop(FOUND, phrase(language, "import-refused"))
    if not planned.changed and not planned.confirmed:
        out(phrase(language, "import-nothing"))
        return
    if dry_run:
        out(phrase(language, "import-dry"))
        return
    for path, text in planned.files.items():
        write_or_stop(root / path, text)
    # Last: a text without its entry is a draft, as it shall be.
    order = planned.order
    head = phrase("en", "review-head", language=of)
    write_or_stop(root / path_of(of), write_reviews(planned.reviews, order, head))
    out(phrase(language, "import-done", count=len(planned.changed)))


def _ending_or_stop(path: Path, language: str) -> str:
    """What kind of file it is; ends with those there are."""
    from bot.authoring import phrase

    ending = path.suffix.lower()
    if ending not in (".xlsx", ".po"):
        stop(WRONG_USE, phrase(language, "export-ending", file=str(path)))
    return ending


def _read_or_stop(path: Path, of: str) -> list[Given]:
    """The rows in the file, told under its own name; ends where it cannot be opened."""
    try:
        data = path.read_bytes()
    except OSError as error:
        stop(WRONG_USE, f"{path}: cannot be read: {cause_of(error)}")
    if path.suffix.lower() == ".po":
        from bot.word_po import read_words

        return read_words(data, path.name, of)
    from bot.word_sheets import read_sheet

    return read_sheet(data, path.name, of)


def words_report(
    of: Annotated[
        list[str] | None, typer.Option("--language", "-l", help="A folder of locales/; again for more. Default: all.")
    ] = None,
    to: Annotated[Path | None, typer.Option("--to", help="Write all messages as one page (.html) as well.")] = None,
    as_json: AsJson = False,
    language: In = "en",
    content: Root = None,
) -> None:
    """Show how far each language is: translated, read again, outdated, how long its buttons and sentences are.

    --to writes a page that opens in any browser, without a network: every message as Telegram shows it.

    Example: python -m bot words report --to report.html
    """
    from bot.authoring import phrase
    from bot.content import Authors, snapshot
    from bot.word_report import figures, page
    from bot.words import LAST_RESORT, REFERENCE

    root = root_or_stop(content, language)
    chosen = tuple(dict.fromkeys(of or ()))
    for one in chosen:
        _known_or_stop(root, one, language)
    found = Authors(snapshot(root), today(), (REFERENCE, LAST_RESORT, *chosen) if chosen else ())
    _whole_or_stop(found, language)
    reviews, outdated = found.reviews()
    locales = chosen or found.words.locales()
    problems = [*found.problems, *outdated]
    told_of = [figures(found, locale, reviews.get(locale, {}), problems) for locale in locales]
    if to is not None:
        write_or_stop(to, page(found, locales, reviews, language))
    lines = [_line(one) for one in told_of]
    if not as_json:
        for line in lines:
            line["short"] = phrase(language, "report-percent", share=line["short"])
        lines = [{phrase(language, f"report-{key}"): value for key, value in line.items()} for line in lines]
    print_table(lines, as_json, phrase(language, "report-none"))
    if to is not None and not as_json:
        out(phrase(language, "report-written", file=str(to)))


def _line(one: Figures) -> dict[str, Any]:
    """A language's figures by the names that a program reads; German itself was compared with nothing."""
    states = {state: one.states.get(state) for state in ("draft", "back-translated", "native", "outdated")}
    return {
        "language": one.language,
        "messages": one.messages,
        "translated": one.translated,
        **states,
        "errors": one.errors,
        "warnings": one.warnings,
        "longest-button": one.longest_button,
        "median-words": one.median_words,
        "short": one.short,
    }
