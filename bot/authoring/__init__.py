"""What people who write flows read: problems in their files and the lines of the command line, in English and German.

The words stand beside this module, not under `locales/`: they are needed most when the authored files are broken.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from bot.source import Problem

LANGUAGES = ("en", "de")
LONGEST_VALUE = 800
"""Characters; the library refuses to fill in more than 1,000."""

_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def phrase(language: str, message: str, /, **args: str | int) -> str:
    """The line `message` in one of `LANGUAGES`; whole numbers are grouped as the language does it."""
    return _formatted(language, message, "", args)


def knows(message: str) -> bool:
    """Whether there are words for `message`."""
    return _bundle(LANGUAGES[0]).has_message(message)


def complaint(language: str, kind: str, args: Mapping[str, str | int]) -> str:
    """The line `kind` followed by its hints."""
    return "; ".join(filter(None, (_formatted(language, kind, "", args), _hint(language, kind, args))))


def what(problem: Problem, language: str = "en") -> str:
    """What is wrong, in one sentence."""
    return _formatted(language, problem.kind, "", dict(problem.args))


def hint(problem: Problem, language: str = "en") -> str:
    """What to do: the kind's own hint, the nearest right word, and what exists."""
    return _hint(language, problem.kind, dict(problem.args))


def _hint(language: str, kind: str, args: Mapping[str, str | int]) -> str:
    hints = [_formatted(language, kind, "hint", args)]
    hints.append(" ".join(_formatted(language, "problem", name, args) for name in ("near", "known") if args.get(name)))
    return "; ".join(filter(None, hints))


def tell(problem: Problem, language: str = "en") -> str:
    """The whole problem: its place, what is wrong, the line with the spot marked, and what to do."""
    lines = [f"{problem.at}: {what(problem, language)}"]
    if problem.severity == "warning":
        lines = [f"{problem.at}: {_formatted(language, 'problem', 'warning', {})} {what(problem, language)}"]
    if problem.excerpt:
        number = f"{problem.at.line:>6}"
        lines.append(f"{number} | {problem.excerpt}")
        lines.append(f"{' ' * len(number)} | {' ' * (problem.caret - 1)}^")
    if told := hint(problem, language):
        lines.append(f"    {_formatted(language, 'problem', 'hint', {})} {told}")
    return "\n".join(lines)


@cache
def _bundle(language: str) -> FluentBundle:
    # Terminals and editors show the marks around inserted values as signs of their own.
    bundle = FluentBundle([language], use_isolating=False)
    for path in sorted((Path(__file__).parent / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text("utf-8")))
    return bundle


def _formatted(language: str, message: str, attribute: str, args: Mapping[str, str | int]) -> str:
    """A message, or one of its attributes ("" where it has none). Raises `LookupError` for a bug of ours."""
    found = _bundle(language).get_message(message)
    pattern = found.attributes.get(attribute) if attribute else found.value
    if pattern is None:
        if attribute:
            return ""
        raise LookupError(f"{language}: {message} has no text")
    text, errors = _bundle(language).format_pattern(pattern, {name: _readable(value) for name, value in args.items()})
    if errors:
        raise LookupError(f"{language}: {message}: {errors[0]}")
    return str(text)


def _readable(value: str | int) -> str | int:
    """What is filled in, in one line and no longer than anybody reads."""
    if isinstance(value, int):
        return value
    line = _UNSEEN.sub(" ", value)
    return line if len(line) <= LONGEST_VALUE else line[: LONGEST_VALUE - 1] + "…"
