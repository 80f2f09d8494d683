"""`flow check` and `words check`: everything that is wrong in the authored files, for people, programs and reviews."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from bot.cli.console import FOUND, AsJson, In, OnDay, Root, complain, day_of, out, problem_json, root_or_stop, today
from bot.source import Problem, ordered

if TYPE_CHECKING:
    from bot.content import Authors

As = Annotated[
    Literal["text", "json", "github", "sarif"],
    typer.Option("--as", help="text for people, json for programs, github or sarif for reviews."),
]


def flow_check(
    on: OnDay = None, as_json: AsJson = False, form: As = "text", language: In = "en", content: Root = None
) -> None:
    """Check flows, tables, places, districts, cases and words; prove every table for every possible person.

    Warnings stop nothing; errors keep a running bot at the last good files, but those in cases and recordings do not.

    Example: python -m bot flow check --in de
    """
    day = day_of(on)
    found = _authors(content, day, language)
    cases, wrong = found.cases()
    problems = ordered([*found.problems, *found.unheard, *wrong, *found.reviews()[1]])
    if as_json or form == "json":
        out(json.dumps(_as_json(found, problems, day, language), ensure_ascii=False))
    elif form != "text":
        _for_review(problems, form, language)
    else:
        _tell(problems, language)
        if not _errors(problems):
            _summary(found, len(cases), day, language)
    if _errors(problems):
        raise typer.Exit(FOUND)


def words_check(as_json: AsJson = False, form: As = "text", language: In = "en", content: Root = None) -> None:
    """Find what is missing, unknown, misspelt, too long, outdated or to be translated in the words of every language.

    Example: python -m bot words check
    """
    from bot.authoring import phrase
    from bot.word_reviews import counted
    from bot.words import REFERENCE

    found = _authors(content, today(), language)
    reviews, outdated = found.reviews()
    every = ordered([*found.problems, *found.unheard, *outdated])
    problems = tuple(problem for problem in every if problem.at.path.startswith("locales"))
    others = len(every) - len(problems)
    counts = {
        locale: counted(found.words, locale, reviews.get(locale, {}))
        for locale in found.words.locales()
        if locale != REFERENCE
    }
    if others:
        complain(phrase(language, "check-others", count=others))
    if as_json or form == "json":
        told = [problem_json(problem, language) for problem in problems]
        out(json.dumps({"problems": told, "languages": counts}, ensure_ascii=False))
    elif form != "text":
        _for_review(problems, form, language)
    else:
        _tell(problems, language)
        if not _errors(every):
            for locale, words in found.words.languages.items():
                line = phrase(language, "check-language", language=locale, count=len(words.messages))
                out(line + (phrase(language, "check-states", **counts[locale]) if locale in counts else ""))
            out(phrase(language, "check-fine"))
    if _errors(every):
        raise typer.Exit(FOUND)


def _authors(content: Path | None, day: date, language: str) -> Authors:
    from bot.content import Authors, recordings, snapshot

    root = root_or_stop(content, language)
    return Authors(snapshot(root), day, heard=recordings(root))


def _errors(problems: Sequence[Problem]) -> int:
    return sum(problem.severity == "error" for problem in problems)


def _tell(problems: Sequence[Problem], language: str) -> None:
    """Every problem on stderr, and their number."""
    from bot.authoring import phrase, tell

    for problem in problems:
        complain(tell(problem, language))
    errors = _errors(problems)
    if errors:
        complain(phrase(language, "check-errors", count=errors))
    if len(problems) > errors:
        complain(phrase(language, "check-warnings", count=len(problems) - errors))


def _summary(found: Authors, cases: int, day: date, language: str) -> None:
    from bot.authoring import phrase
    from bot.flow.ways import every_walk

    for authored in found.flows:
        flow, proven = authored.flow, found.proven[authored.flow.name]
        out(phrase(language, "check-flow", flow=flow.name))
        for proof in proven.proofs:
            table, rules = proof.table, len(proof.per_rule)
            out("  " + phrase(language, "check-table", table=table, people=proof.people, rules=rules))
        for ags, proofs in proven.local.items():
            tables = ", ".join(proof.table for proof in proofs)
            out("  " + phrase(language, "check-district", district=flow.places.districts[ags].name, tables=tables))
        walks = every_walk(flow, day)
        same = "yes" if walks.shortest == walks.longest else "no"
        told_ways = phrase(
            language, "check-ways", ways=walks.ways, shortest=walks.shortest, longest=walks.longest, same=same
        )
        out("  " + told_ways)
    out(phrase(language, "check-words", languages=", ".join(found.words.locales())))
    out(phrase(language, "check-cases", count=cases))
    out(phrase(language, "check-version", version=found.version))


def _as_json(found: Authors, wrong: Sequence[Problem], day: date, language: str) -> dict[str, Any]:
    from bot.flow.ways import every_walk

    problems = [problem_json(problem, language) for problem in wrong]
    if _errors(wrong):
        return {"problems": problems}
    flows = {}
    for authored in found.flows:
        walks = every_walk(authored.flow, day)
        proofs = found.proven[authored.flow.name].proofs
        flows[authored.flow.name] = {
            "tables": {proof.table: {"people": proof.people, "rules": dict(proof.per_rule)} for proof in proofs},
            "walks": {"ways": walks.ways, "shortest": walks.shortest, "longest": walks.longest},
        }
    return {"problems": problems, "version": found.version, "flows": flows}


def _for_review(problems: Sequence[Problem], form: str, language: str) -> None:
    from bot.reviews import github_lines, sarif

    if form == "sarif":
        out(json.dumps(sarif(problems, language), ensure_ascii=False, indent=2))
        return
    for line in github_lines(problems, language):
        out(line)
