"""`flow test` and `flow explain`."""

from __future__ import annotations

import json
from collections.abc import Iterable
from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli import noted
from bot.cli.console import (
    FOUND,
    WRONG_USE,
    Answers,
    AsJson,
    In,
    OfFlow,
    OnDay,
    Root,
    cases_or_stop,
    complain,
    content_or_stop,
    day_of,
    flow_in,
    out,
    root_or_stop,
    stop,
    text_or_stop,
    write_or_stop,
)

if TYPE_CHECKING:
    from datetime import date

    from bot.content import Content
    from bot.flow.boundaries import Side
    from bot.flow.case_results import CaseResults, Coverage, Failure
    from bot.flow.cases import Expected
    from bot.flow.model import Flow

LARGEST = 2**63 - 1
"""What a database takes for a number."""
SEVERAL_FLOWS = Annotated[str | None, typer.Option("--flow", help="Name of one flow; default: all.")]


def flow_test(
    numbers: Annotated[
        list[int] | None, typer.Argument(help="With --review --done: numbers of cases.", min=1, max=LARGEST)
    ] = None,
    flow: SEVERAL_FLOWS = None,
    on: OnDay = None,
    as_json: AsJson = False,
    language: In = "en",
    write_boundaries: Annotated[
        bool, typer.Option("--write-boundaries", help="Write people on each side of every boundary, for review.")
    ] = False,
    to: Annotated[Path | None, typer.Option("--to", help="File for the boundaries.", dir_okay=False)] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Write the file anew although it says something else.")] = False,
    review: Annotated[
        bool, typer.Option("--review", help="Show the cases in which the bot was wrong, as coaches noted them.")
    ] = False,
    done: Annotated[bool, typer.Option("--done", help="With --review: these cases are dealt with.")] = False,
    content: Root = None,
) -> None:
    """Run the decision cases in flows/cases; say what fails, and which rules and answers no case has met.

    Example: python -m bot flow test --in de
    """
    from bot.flow.case_results import run_cases

    _sound_or_stop(numbers, language, review=review, done=done, write_boundaries=write_boundaries)
    if done:
        noted.finish(numbers or [], language, as_json=as_json)
        return
    day, root, spoken = day_of(on), root_or_stop(content, language), ("de", "en")
    if review:
        holding = content_or_stop(root, day, spoken, language)
        names = [one.name for one in _chosen(holding, flow, language)]
        noted.show(holding, names, day, language, as_json=as_json)
        return
    if write_boundaries:
        # Without the cases: among them may be the file to be written anew.
        holding = content_or_stop(root, day, spoken, language)
        _write_boundaries(_chosen(holding, flow, language), day, language, root, to, yes)
        return
    found, cases = cases_or_stop(root, day, spoken, language)
    results = [run_cases(one, cases) for one in _chosen(found, flow, language)]
    if as_json:
        out(json.dumps({"flows": {one.flow: _results_json(one) for one in results}}, ensure_ascii=False))
    else:
        _print(results, language)
    if any(one.failures for one in results):
        raise typer.Exit(FOUND)


def _sound_or_stop(
    numbers: list[int] | None, language: str, *, review: bool, done: bool, write_boundaries: bool
) -> None:
    from bot.authoring import complaint

    if review and write_boundaries:
        stop(WRONG_USE, complaint(language, "noted-not-both", {}))
    if (numbers and not done) or (done and not review):
        stop(WRONG_USE, complaint(language, "noted-only-review", {}))


def _chosen(content: Content, name: str | None, language: str) -> list[Flow]:
    return list(content.flows.values()) if name is None else [flow_in(content, name, language)]


def _print(results: Iterable[CaseResults], language: str) -> None:
    from bot.authoring import phrase

    for one in results:
        for failure in one.failures:
            complain(_failed(failure, language))
        out(phrase(language, "cases-counted", flow=one.flow, cases=one.cases, failed=_failed_cases(one)))
        for kind, coverage in _coverages(one).items():
            line = phrase(language, f"coverage-{kind}", met=coverage.met, every=len(coverage.every))
            if coverage.missing:
                line += "; " + phrase(language, "coverage-missing", names=", ".join(coverage.missing))
            out(f"  {line}")


def _failed(failure: Failure, language: str) -> str:
    from bot.authoring import phrase

    return phrase(
        language,
        "case-failed",
        at=str(failure.case.at),
        case=failure.case.name,
        key=failure.key,
        expected=_shown(failure.expected, language),
        got=_shown(failure.got, language),
    )


def _shown(value: Expected, language: str) -> str:
    from bot.authoring import phrase

    text = ", ".join(value) if isinstance(value, tuple) else str(value).lower() if isinstance(value, bool) else value
    return text or phrase(language, "nothing")


def _failed_cases(one: CaseResults) -> int:
    return len({failure.case.at for failure in one.failures})


def _coverages(one: CaseResults) -> dict[str, Coverage]:
    return {"rules": one.rules, "options": one.options, "questions": one.questions}


def _results_json(one: CaseResults) -> dict[str, object]:
    return {
        "cases": one.cases,
        "failures": [
            {
                "file": failure.case.at.path,
                "line": failure.case.at.line,
                "case": failure.case.name,
                "key": failure.key,
                "expected": failure.expected,
                "got": failure.got,
            }
            for failure in one.failures
        ],
        **{
            kind: {"met": coverage.met, "of": len(coverage.every), "missing": coverage.missing}
            for kind, coverage in _coverages(one).items()
        },
    }


# Boundaries


def _write_boundaries(flows: list[Flow], on: date, language: str, root: Path, to: Path | None, yes: bool) -> None:
    from bot.authoring import complaint, phrase
    from bot.flow.boundaries import boundaries

    sides = {flow: boundaries(flow, on) for flow in flows}
    if to is not None and len(flows) > 1:
        stop(WRONG_USE, complaint(language, "to-one-flow", {"flow": flows[0].name}))
    differing = False
    for flow, people in sides.items():
        if not people:
            out(phrase(language, "boundaries-none", flow=flow.name))
            continue
        path = to or root / "flows" / "cases" / f"{flow.name}-boundaries.yaml"
        text = _boundaries_text(flow, people, on, language)
        before = text_or_stop(str(path)) if path.exists() else None
        if before == text:
            out(phrase(language, "boundaries-unchanged", path=str(path)))
        elif before is not None and not yes:
            for line in unified_diff(before.splitlines(), text.splitlines(), str(path), str(path), lineterm=""):
                out(line)
            complain(complaint(language, "boundaries-differ", {"path": str(path)}))
            differing = True
        else:
            write_or_stop(path, text)
            out(phrase(language, "boundaries-written", path=str(path), cases=len(people)))
    if differing:
        raise typer.Exit(FOUND)


def _boundaries_text(flow: Flow, people: Iterable[Side], on: date, language: str) -> str:
    from bot.authoring import phrase
    from bot.flow.cases import found_of
    from bot.flow.result import result_for
    from bot.flow.writing import case_text, file_text

    cases = []
    for side in people:
        expected = found_of(result_for(flow, side.answers, side.on))
        if side.kind != "closing":  # elsewhere the outcome tells it
            del expected["handover"]
        day = side.on if side.on != on else None
        cases.append(case_text(_named(flow, side, language), side.answers, expected, day))
    return file_text(phrase(language, "boundaries-head", flow=flow.name), flow.name, on, cases)


def _named(flow: Flow, side: Side, language: str) -> str:
    """What the case is called: its boundary, and the side."""
    from bot.authoring import phrase

    rule = f"{side.table}/{side.rule}"
    place = str(side.answers.get(flow.place_key, ""))
    name = phrase(
        language,
        f"boundary-{side.kind}",
        rule=rule,
        key=side.key,
        value=str(side.answers.get(side.key, "")),
        day=str(side.on),
        place=place,
        district=side.district,
    )
    if side.district and side.kind in ("number", "day"):
        return phrase(language, "boundary-in", name=name, district=side.district)
    return name


# Explaining


def flow_explain(
    answers: Answers,
    flow: OfFlow = None,
    on: OnDay = None,
    language: In = "de",
    content: Root = None,
) -> None:
    """Walk through the tables for some answers: which rules fit, which do not and why, what is open, what follows.

    Example: echo '{"place": "44135", "age": 22, "paper": "duldung"}' | python -m bot flow explain --answers -
    """
    from bot.authoring import complaint
    from bot.deciding import WrongAnswers, read_answers
    from bot.explaining import Teller
    from bot.words import REFERENCE

    day = day_of(on)
    text = text_or_stop(answers)
    found = content_or_stop(content, day, ("de", "en"), language)
    of = flow_in(found, flow, language)
    try:
        given = read_answers(of, text, day)
    except WrongAnswers as error:
        stop(WRONG_USE, *(complaint(language, one.kind, one.args) for one in error.complaints))
    for line in Teller(of, language, found.words.of(language), found.words.of(REFERENCE)).lines(given, day):
        out(line)
