"""`flow decide | try`, and where the verbs about flows and words come together."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from bot.cli.checking import flow_check, words_check
from bot.cli.console import (
    WRONG_USE,
    Answers,
    AsJson,
    OfFlow,
    OnDay,
    Root,
    cases_or_stop,
    content_or_stop,
    day_of,
    flow_in,
    out,
    root_or_stop,
    stop,
    text_or_stop,
)
from bot.cli.editing import flow_new_question, flow_schema, words_fill
from bot.cli.translating import words_export, words_import, words_report, words_review

flow_app = typer.Typer(no_args_is_help=True, help="Check, try and ask the flow.", rich_markup_mode=None)
words_app = typer.Typer(no_args_is_help=True, help="Check the words of all languages.", rich_markup_mode=None)
flow_app.command("check")(flow_check)
flow_app.command("schema")(flow_schema)
flow_app.command("new-question")(flow_new_question)
words_app.command("check")(words_check)
words_app.command("fill")(words_fill)
words_app.command("review")(words_review)
words_app.command("export")(words_export)
words_app.command("import")(words_import)
words_app.command("report")(words_report)


@flow_app.command("decide")
def flow_decide(
    answers: Answers,
    flow: OfFlow = None,
    on: OnDay = None,
    as_json: AsJson = False,
    content: Root = None,
) -> None:
    """Say what the tables decide for some answers, why, and what would still be asked.

    Example: echo '{"place": "44135", "age": 22, "paper": "duldung"}' | python -m bot flow decide --answers - --json
    """
    from bot.authoring import complaint
    from bot.deciding import WrongAnswers, decide_for

    day = day_of(on)
    text = text_or_stop(answers)
    found = content_or_stop(content, day, ("de", "en"))
    try:
        decided = decide_for(found, flow_in(found, flow), text, day)
    except WrongAnswers as error:
        stop(WRONG_USE, *(complaint("en", one.kind, one.args) for one in error.complaints))
    if as_json:
        out(json.dumps(decided, ensure_ascii=False))
        return
    for key, value in decided.items():
        out(f"{key}: {value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)}")


@flow_app.command("try")
def flow_try(
    language: Annotated[str, typer.Option("--language", "-l", help="A folder of locales/, such as uk.")] = "en",
    flow: OfFlow = None,
    save: Annotated[str, typer.Option("--save", help="Keep it under this name, as a case and a transcript.")] = "",
    on: OnDay = None,
    content: Root = None,
) -> None:
    """Play the whole conversation here in the terminal, with no server at all.

    Type an answer, a button's number or [its label]; /back goes back, an empty line or Ctrl-D ends. What --save keeps
    holds no name and no telephone number that was typed.

    Example: python -m bot flow try --language uk
    """
    from bot.cli.saving import Shelf, free_or_stop
    from bot.cli.saving import save as save_trial
    from bot.trying import Trial
    from bot.words import LAST_RESORT, REFERENCE

    day, root = day_of(on), root_or_stop(content)
    languages = sorted(folder.name for folder in (root / "locales").glob("*/"))
    if language not in languages:
        stop(WRONG_USE, f'there is no language "{language}"; there is: {", ".join(languages)}')
    spoken, told_in = (language, REFERENCE, LAST_RESORT), "de" if language == "de" else "en"
    shelf = Shelf(root, save, told_in)
    if save:
        found, cases = cases_or_stop(root, day, spoken, told_in)
        free_or_stop(shelf, cases)
    else:
        found = content_or_stop(root, day, spoken, told_in)
    trial = Trial(found, language, day, flow_in(found, flow, told_in).name)
    for line in trial.conversation.begin():
        out(line)
    while said := _typed():
        for line in trial.say(said):
            out(line)
    if save:
        save_trial(trial, found, shelf)


def _typed() -> str:
    """The next line; "" at the end."""
    try:
        return input("> ")
    except EOFError:
        out("")
        return ""
