"""What every verb shares: printing, stopping with a code, days, content and settings."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, NoReturn

import typer

from bot.source import Problem, Problems, choices

if TYPE_CHECKING:
    from bot.content import Content
    from bot.flow.cases import Case
    from bot.flow.load import Authored
    from bot.flow.model import Flow
    from bot.settings import Settings
    from bot.words import Texts

FINE, FOUND, WRONG_USE = 0, 1, 2


def out(line: str) -> None:
    """Print what was asked for."""
    sys.stdout.write(line + "\n")


def complain(line: str) -> None:
    """Print what is wrong."""
    sys.stderr.write(line + "\n")


def stop(code: int, *lines: str) -> NoReturn:
    """End with `code` after saying why."""
    for line in lines:
        complain(line)
    raise typer.Exit(code)


def today() -> date:
    """The office's local day."""
    from bot.settings import OFFICE_ZONE

    return datetime.now(OFFICE_ZONE).date()


def day_of(text: str | None) -> date:
    """The day written as 2026-11-22; today where none is."""
    if not text:
        return today()
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f'"{text}" is not a day; write year, month and day: 2026-11-22') from None


OnDay = Annotated[str | None, typer.Option("--on", help="Decide as of this day, such as 2026-11-22; default: today.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for a program to read.")]
Answers = Annotated[str, typer.Option("--answers", help="A JSON file of answers by key, or - for standard input.")]
Root = Annotated[
    Path | None,
    typer.Option("--content", help="Folder with flows/ and locales/; default: CONTENT_DIR.", file_okay=False),
]


In = Annotated[Literal["en", "de"], typer.Option("--in", help="Say what is wrong in English or German.")]


def root_or_stop(root: Path | None, language: str = "en") -> Path:
    """The folder with flows/ and locales/, the one the bot runs on unless named; ends when it is not one."""
    from bot.authoring import phrase
    from bot.content import ROOT
    from bot.settings import ContentSettings

    root = root or ContentSettings().content_dir
    if root is not None and not (root / "flows").is_dir():
        stop(WRONG_USE, phrase(language, "no-folder", folder=str(root)))
    return root or ROOT


OfFlow = Annotated[str | None, typer.Option("--flow", help="The flow's name; default: the one with start: true.")]


def flow_or_stop(root: Path | None, name: str | None, on: date, language: str = "en") -> tuple[Authored, Texts]:
    """A flow with its words in `language`, though its tables may have gaps; ends when it cannot be understood.

    What is missing in the words shows as keys.
    """
    from bot.content import Authors, snapshot

    found = Authors(snapshot(root_or_stop(root, language)), on, [language])
    if len(found.flows) < len(found.names):  # the one that is meant may be among those that cannot be read
        stop(FOUND, *told(found.problems, language))
    return flow_named(found.flows, name, language), found.words.of(language)


def flow_named(flows: Iterable[Authored], name: str | None, language: str = "en") -> Authored:
    """The flow called `name`, or the one people begin with; ends when there is none."""
    from bot.authoring import complaint

    listed = list(flows)
    for authored in listed:
        if authored.flow.name == name or (name is None and authored.start):
            return authored
    known = [authored.flow.name for authored in listed]
    stop(WRONG_USE, complaint(language, "no-flow", {"word": name or "", **choices(name or "", known)}))


def content_or_stop(root: Path | None, on: date, languages: Iterable[str] = (), language: str = "en") -> Content:
    """The authored content; ends with every problem in it, told in `language`."""
    from bot.content import load_content

    try:
        return load_content(root_or_stop(root, language), on, languages)
    except Problems as error:
        stop(FOUND, *told(error.problems, language))


def cases_or_stop(
    root: Path | None, on: date, languages: Iterable[str] = (), language: str = "en"
) -> tuple[Content, tuple[Case, ...]]:
    """The authored content with the decision cases; ends with every problem in them, told in `language`."""
    from bot.content import load_with_cases

    try:
        return load_with_cases(root_or_stop(root, language), on, languages)
    except Problems as error:
        stop(FOUND, *told(error.problems, language))


def text_or_stop(name: str) -> str:
    """What stands in the file of that name, or on standard input for "-"."""
    try:
        return sys.stdin.read() if name == "-" else Path(name).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        stop(WRONG_USE, f"{name}: cannot be read: {cause_of(error)}")


def write_or_stop(path: Path, text: str) -> None:
    """Put the new text in the file's place; ends where that fails."""
    write_bytes_or_stop(path, text.encode())  # as it is: line ends are the author's


def write_bytes_or_stop(path: Path, data: bytes) -> None:
    """Put the new bytes in the file's place; ends where that fails."""
    from bot.content import write_whole

    try:
        if path.exists() and not path.is_file():  # a pipe or a terminal
            path.write_bytes(data)
        else:
            write_whole(path.resolve(), data)  # a link keeps pointing where it does
    except OSError as error:
        stop(WRONG_USE, f"{path}: cannot be written: {error.strerror or error}")


def flow_in(content: Content, name: str | None, language: str = "en") -> Flow:
    """The flow called `name` of content that holds, or the one people begin with; ends when there is none."""
    from bot.authoring import complaint

    if name is not None and name not in content.flows:
        stop(WRONG_USE, complaint(language, "no-flow", {"word": name, **choices(name, content.flows)}))
    return content.flow_of(name or "")


def told(problems: Iterable[Problem], language: str = "en") -> list[str]:
    """Problems as lines, with their number at the end."""
    from bot.authoring import phrase, tell

    listed = list(problems)
    errors = sum(problem.severity == "error" for problem in listed)
    return [*(tell(problem, language) for problem in listed), phrase(language, "check-errors", count=errors)]


def settings_or_stop(*needed: str) -> Settings:
    """The settings; ends with all that is wrong or missing."""
    from bot.settings import WrongSettings, read_settings

    try:
        return read_settings(*needed)
    except WrongSettings as error:
        stop(WRONG_USE, "These settings are wrong (environment or .env; .env.example explains each):", *error.lines)


def start_log(level: str) -> None:
    """Log to stderr from `level` on; the first call decides."""
    logging.basicConfig(level=level, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    logging.getLogger("aiogram").setLevel(logging.WARNING)
    logging.getLogger("alembic").setLevel(logging.WARNING)


def print_table(rows: list[dict[str, Any]], as_json: bool, empty: str) -> None:
    """Rows of the same keys as a table or as JSON; `empty` is said when there are none."""
    if as_json:
        out(json.dumps(rows, ensure_ascii=False))
        return
    if not rows:
        out(empty)
        return
    shown = [[_cell(value) for value in row.values()] for row in rows]
    heads = list(rows[0])
    widths = [max(len(head), *(len(line[number]) for line in shown)) for number, head in enumerate(heads)]
    for line in [heads, *shown]:
        out("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())


def _cell(value: Any) -> str:
    match value:
        case bool():
            return "yes" if value else ""
        case list():
            return " ".join(map(str, value))
        case None:
            return ""
        case _:
            return str(value)


def problem_json(problem: Problem, language: str = "en") -> dict[str, object]:
    """A problem for a program to read; `kind` is the same in every language."""
    from bot.authoring import hint, what

    at = problem.at
    return {
        "file": at.path,
        "line": at.line,
        "column": at.column,
        "severity": problem.severity,
        "kind": problem.kind,
        "problem": what(problem, language),
        "hint": hint(problem, language),
    }


def cause_of(error: BaseException) -> str:
    """What went wrong underneath, in one line."""
    cause = getattr(error, "orig", None) or error
    return " ".join(str(cause).split())[:200] or type(cause).__name__
