"""`flow schema` and `flow new-question`: help for people who edit the files."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.console import (
    FOUND,
    WRONG_USE,
    In,
    OfFlow,
    Root,
    cause_of,
    flow_named,
    out,
    root_or_stop,
    stop,
    today,
    told,
    write_or_stop,
)
from bot.flow.model import Asked, QuestionType

if TYPE_CHECKING:
    from bot.content import Authors
    from bot.flow.model import Question


def flow_schema(
    reference: Annotated[bool, typer.Option("--reference", help="Print every key of every file as Markdown.")] = False,
    language: In = "en",
    content: Root = None,
) -> None:
    """Write JSON Schemas to flows/schema, by which editors complete and underline the YAML files.

    Example: python -m bot flow schema
    """
    from bot.authoring import phrase
    from bot.schema import reference as as_markdown
    from bot.schema import schemas

    if reference:
        out(as_markdown(language).rstrip())
        return
    folder = root_or_stop(content, language) / "flows" / "schema"
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        stop(FOUND, f"{folder}: {cause_of(error)}")
    for name, schema in schemas(language).items():
        path, text = folder / name, json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
        same = path.is_file() and path.read_bytes() == text.encode()
        if not same:
            write_or_stop(path, text)
        out(phrase(language, "schema-same" if same else "schema-written", file=f"flows/schema/{name}"))


def flow_new_question(
    key: Annotated[str, typer.Argument(help="The question's key: small letters, digits and _.")],
    kind: Annotated[QuestionType, typer.Option("--type", help="What kind of answer it takes.")] = "choice",
    options: Annotated[str, typer.Option(help="The answers of choice and many, with commas.")] = "yes,no,unsure",
    numbers: Annotated[str, typer.Option("--range", help="The numbers allowed, such as 0..10.")] = "0..99",
    asked: Annotated[Asked, typer.Option(help="Of whom; needed: as soon as a table reads it.")] = "handover",
    after: Annotated[str | None, typer.Option(help="The question behind which it comes; default: the last.")] = None,
    flow: OfFlow = None,
    language: In = "en",
    content: Root = None,
) -> None:
    """Add a question to a flow, with its words in every language marked TODO translate.

    Example: python -m bot flow new-question driving_licence --options "yes,no,unsure" --after certificate
    """
    from bot.authoring import complaint, phrase
    from bot.content import Authors, snapshot
    from bot.flow.scaffold import inserted, question_lines
    from bot.source import choices

    root = root_or_stop(content, language)
    found = Authors(snapshot(root), today())
    if any(problem.severity == "error" for problem in found.problems):
        stop(FOUND, *told(found.problems, language), phrase(language, "new-mend-first"))
    authored = flow_named(found.flows, flow, language)
    question = _question(found, key, kind, options, numbers, asked, language)
    known = [one.key for one in authored.flow.questions]
    if after is not None and after not in known:
        args = {"word": after, **choices(after, known)}
        stop(WRONG_USE, complaint(language, "unknown-question", args))
    source, at = authored.questions_at[after or known[-1]]
    path = root / source.path
    text, line = inserted(path.read_bytes().decode("utf-8"), at.line, question_lines(question))
    write_or_stop(path, text)
    out(phrase(language, "new-question", key=key, file=source.path, line=str(line)))
    _fill(root, f"{authored.flow.name}.ftl", language)
    out(phrase(language, "new-next"))


def words_fill(
    into: Annotated[
        str | None, typer.Option("--into", help="The file for messages no language has; default: of the first flow.")
    ] = None,
    language: In = "en",
    content: Root = None,
) -> None:
    """Add every missing message to every language, marked TODO translate, with the English or German text.

    Example: python -m bot words fill --into job-turbo.ftl
    """
    from bot.authoring import phrase

    root = root_or_stop(content, language)
    if not _fill(root, into, language):
        out(phrase(language, "fill-nothing"))
    else:
        out(phrase(language, "new-next"))


def _fill(root: Path, into: str | None, language: str) -> int:
    """Add what is missing to the word files; gives how many files were changed."""
    from bot.authoring import phrase
    from bot.content import Authors, snapshot
    from bot.word_filling import filled

    files = snapshot(root)
    found = Authors(files, today())
    unread = any(one.kind in ("cannot-read", "not-utf-8") for one in found.problems)
    if unread or len(found.flows) < len(found.names):  # what stands in such a file would be lost, or missed
        stop(FOUND, *told(found.problems, language))
    texts = {
        name: data.decode("utf-8") for name, data in files.items() if name.endswith(".ftl") and isinstance(data, bytes)
    }
    start = next((authored.flow.name for authored in found.flows if authored.start), "bot")
    changed = filled(texts, found.missing, into or f"{start}.ftl")
    for name, text in changed.items():
        write_or_stop(root / name, text)
        out(phrase(language, "new-words", file=name))
    return len(changed)


def _question(
    found: Authors, key: str, kind: QuestionType, options: str, numbers: str, asked: Asked, language: str
) -> Question:
    """The question as asked for; ends with what is wrong with it."""
    from bot.authoring import phrase
    from bot.flow.model import Question
    from bot.rules.domain import Choice, Domain, Many, Number
    from bot.shapes import KEY_PATTERN, OPTION_PATTERN

    wrong = []
    if not re.fullmatch(KEY_PATTERN, key):
        wrong.append(phrase(language, "bad-key", key=key))
    taken = [authored.flow.name for authored in found.flows if key in authored.flow.by_key]
    if taken:
        wrong.append(phrase(language, "new-taken", key=key, flow=taken[0]))
    chosen = tuple(dict.fromkeys(option.strip() for option in options.split(",")))
    between = re.fullmatch(r"([0-9]+)\.\.([0-9]+)", numbers)
    domain: Domain | None = None
    match kind:
        case "choice" | "many":
            wrong += [
                phrase(language, "bad-option", option=option)
                for option in chosen
                if not re.fullmatch(OPTION_PATTERN, option)
            ]
            domain = Choice(chosen) if kind == "choice" else Many(chosen, 1, len(chosen))
        case "number" if between and int(between[1]) <= int(between[2]):
            domain = Number(int(between[1]), int(between[2]))
        case "number":
            wrong.append(phrase(language, "not-a-range"))
        case "place":
            wrong.append(phrase(language, "one-place"))
    if wrong:
        stop(WRONG_USE, *wrong)
    return Question(key, kind, domain, asked=asked)
