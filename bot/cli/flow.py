"""`flow decide | try`, and where the verbs about flows and words come together."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.checking import flow_check, words_check
from bot.cli.console import (
    WRONG_USE,
    AsJson,
    OnDay,
    Root,
    cause_of,
    content_or_stop,
    day_of,
    out,
    stop,
    today,
)
from bot.cli.editing import flow_new_question, flow_schema, words_fill

flow_app = typer.Typer(no_args_is_help=True, help="Check, try and ask the flow.", rich_markup_mode=None)
words_app = typer.Typer(no_args_is_help=True, help="Check the words of all languages.", rich_markup_mode=None)
flow_app.command("check")(flow_check)
flow_app.command("schema")(flow_schema)
flow_app.command("new-question")(flow_new_question)
words_app.command("check")(words_check)
words_app.command("fill")(words_fill)


@flow_app.command("decide")
def flow_decide(
    answers: Annotated[str, typer.Option("--answers", help="A JSON file of answers by key, or - for standard input.")],
    on: OnDay = None,
    as_json: AsJson = False,
    content: Root = None,
) -> None:
    """Say what the tables decide for some answers, why, and what would still be asked.

    Example: echo '{"place": "44135", "age": 22, "paper": "duldung"}' | python -m bot flow decide --answers - --json
    """
    from bot.authoring import complaint
    from bot.deciding import WrongAnswers, decide_for

    day = day_of(on) if on else today()
    try:
        text = sys.stdin.read() if answers == "-" else Path(answers).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        stop(WRONG_USE, f"{answers}: cannot be read: {cause_of(error)}")
    found = content_or_stop(content, day, ("de", "en"))
    try:
        decided = decide_for(found, found.start, text, day)
    except WrongAnswers as error:
        stop(WRONG_USE, *(complaint("en", one.kind, one.args) for one in error.complaints))
    if as_json:
        out(json.dumps(decided, ensure_ascii=False))
        return
    for key, value in decided.items():
        out(f"{key}: {value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)}")


@flow_app.command("try")
def flow_try(
    language: Annotated[str, typer.Option("--language", "-l", help="uk, ar, ti, fa-AF, en or de.")] = "en",
    on: OnDay = None,
    content: Root = None,
) -> None:
    """Play the whole conversation here in the terminal, with no server at all.

    Type an answer, a button's number or [its label]; /back goes back, an empty line or Ctrl-D ends.

    Example: python -m bot flow try --language uk
    """
    from bot.content import ROOT
    from bot.terminal import Conversation
    from bot.words import LAST_RESORT, REFERENCE

    day = day_of(on) if on else today()
    languages = sorted(folder.name for folder in ((content or ROOT) / "locales").glob("*/"))
    if language not in languages:
        stop(WRONG_USE, f'there is no language "{language}"; there is: {", ".join(languages)}')
    found = content_or_stop(content, day, (language, REFERENCE, LAST_RESORT))
    conversation = Conversation(found, language, day)
    for line in conversation.begin():
        out(line)
    while True:
        try:
            said = input("> ")
        except EOFError:
            out("")
            return
        if not said:
            return
        for line in conversation.say(said):
            out(line)
