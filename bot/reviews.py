"""Problems in the forms that show them beside the changed lines of a review: GitHub's log commands and SARIF."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from bot.authoring import hint, what
from bot.source import Problem


def github_lines(problems: Iterable[Problem], language: str) -> Iterator[str]:
    """One `::error file=…,line=…` command per problem; GitHub Actions shows them at their lines."""
    for problem in problems:
        at = problem.at
        place = f"file={_property(at.path)},line={at.line},col={at.column},title={_property(problem.kind)}"
        yield f"::{problem.severity} {place}::{_data(_message(problem, language))}"


def sarif(problems: Iterable[Problem], language: str) -> dict[str, Any]:
    """The problems as a SARIF 2.1.0 log (OASIS standard), as code hosts and editors read it."""
    listed = list(problems)
    kinds = dict.fromkeys(problem.kind for problem in listed)
    results = [
        {
            "ruleId": problem.kind,
            "level": problem.severity,
            "message": {"text": _message(problem, language)},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": problem.at.path},
                        "region": {"startLine": problem.at.line, "startColumn": problem.at.column},
                    }
                }
            ],
        }
        for problem in listed
    ]
    tool = {"driver": {"name": "flow check", "rules": [{"id": kind} for kind in kinds]}}
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": tool, "columnKind": "unicodeCodePoints", "results": results}],
    }


def _message(problem: Problem, language: str) -> str:
    return ". ".join(filter(None, (what(problem, language), hint(problem, language))))


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
