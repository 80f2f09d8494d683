"""`flow check | decide | try` and `words check`."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.console import (
    FOUND,
    WRONG_USE,
    AsJson,
    OnDay,
    Root,
    cause_of,
    complain,
    content_or_stop,
    day_of,
    out,
    problem_json,
    stop,
    today,
    told,
)
from bot.source import Problem, Problems

flow_app = typer.Typer(no_args_is_help=True, help="Check, try and ask the flow.", rich_markup_mode=None)
words_app = typer.Typer(no_args_is_help=True, help="Check the words of all languages.", rich_markup_mode=None)


@flow_app.command("check")
def flow_check(on: OnDay = None, as_json: AsJson = False, content: Root = None) -> None:
    """Check the flow, tables, places, districts and words; prove every table for every possible person.

    Example: python -m bot flow check
    """
    from bot.content import ROOT, load_content
    from bot.flow.ways import every_walk

    day = day_of(on) if on else today()
    try:
        found = load_content(content or ROOT, day)
    except Problems as error:
        if as_json:
            out(json.dumps({"problems": [problem_json(problem) for problem in error.problems]}, ensure_ascii=False))
            raise typer.Exit(FOUND) from None
        stop(FOUND, *told(error.problems))
    walks = every_walk(found.flow, day)
    if as_json:
        tables = {proof.table: {"people": proof.people, "rules": dict(proof.per_rule)} for proof in found.proofs}
        ways = {"ways": walks.ways, "shortest": walks.shortest, "longest": walks.longest}
        out(json.dumps({"problems": [], "version": found.version, "tables": tables, "walks": ways}))
        return
    for proof in found.proofs:
        out(f"{proof.table}: proven for {proof.people:,} different people, {len(proof.per_rule)} rules")
    out(f"{walks.ways:,} ways to a decision, {walks.shortest} to {walks.longest} answers")
    out(f"words: {', '.join(found.words.locales())}")
    out(f"no problems (version {found.version})")


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
    from bot.deciding import WrongAnswers, decide_for

    day = day_of(on) if on else today()
    try:
        text = sys.stdin.read() if answers == "-" else Path(answers).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        stop(WRONG_USE, f"{answers}: cannot be read: {cause_of(error)}")
    found = content_or_stop(content, day, ("de", "en"))
    try:
        decided = decide_for(found, text, day)
    except WrongAnswers as error:
        stop(WRONG_USE, *error.lines)
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


@words_app.command("check")
def words_check(as_json: AsJson = False, content: Root = None) -> None:
    """Find what is missing, unknown, misspelt or twice in the words of every language.

    Example: python -m bot words check
    """
    from bot.content import ROOT, load_content

    problems: tuple[Problem, ...] = ()
    found = None
    try:
        found = load_content(content or ROOT, today())
    except Problems as error:
        problems = tuple(problem for problem in error.problems if problem.at.path.startswith("locales"))
        others = len(error.problems) - len(problems)
        if others:
            complain(f"{others} more in flows/: python -m bot flow check")
    if as_json:
        out(json.dumps({"problems": [problem_json(problem) for problem in problems]}, ensure_ascii=False))
    if found is None:
        stop(FOUND, *(told(problems) if problems and not as_json else []))
    if not as_json:
        for locale, language in found.words.languages.items():
            out(f"{locale}: {len(language.messages)} messages")
        out("no problems")
