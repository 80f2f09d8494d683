"""Decision cases as text, in the way advisers write them: what a program adds reads like the rest of the file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import date

from bot.flow.cases import Expected
from bot.rules.domain import Value
from bot.shapes import EXPECTED

SCHEMA = "# yaml-language-server: $schema=../schema/cases.json\n"
"""By this line editors complete and underline the file."""
_PLAIN = re.compile(r"(?!(true|false|null)$)[a-z][a-z0-9_-]*|[A-Z]+[0-9]*")


def file_text(comment: str, flow: str, on: date, cases: Iterable[str]) -> str:
    """A new file of cases of `flow`, with `comment` on top."""
    head = "".join(f"# {line}".rstrip() + "\n" for line in comment.splitlines())
    return f"{SCHEMA}{head}format: 1\nflow: {flow}\non: {on}\ncases:\n" + "".join(cases)


def case_text(
    name: str,
    answers: Mapping[str, Value],
    expected: Mapping[str, Expected],
    on: date | None = None,
    indent: str = "  ",
) -> str:
    """One entry of the list of cases; `on` where it is not the day of the file. Empty expectations are left out."""
    given = ", ".join(f"{key}: {_written(value)}" for key, value in answers.items())
    lines = [f"- case: {json.dumps(name, ensure_ascii=False)}"]
    lines += [f"  on: {on}"] if on else []
    lines += [f"  answers: {{{given}}}"]
    lines += [
        f"  {key}: {_written(expected[key])}" for key in EXPECTED if key in expected and expected[key] not in ("", ())
    ]
    return "".join(f"{indent}{line}\n" for line in lines)


def appended(text: str, case: str) -> str:
    """The file's text with one more case at its end; its line ends stay."""
    new_line = "\r\n" if "\r\n" in text else "\n"
    return text.rstrip("\r\n") + new_line + case.replace("\n", new_line)


def indent_of(text: str) -> str:
    """How far the cases of a file are indented."""
    found = re.findall(r"^( *)- +case:", text, re.MULTILINE)
    return found[-1] if found else "  "


def _written(value: Value | Expected) -> str:
    match value:
        case bool():
            return str(value).lower()
        case tuple():
            return f"[{', '.join(map(_written, value))}]"
        case str():
            return value if _PLAIN.fullmatch(value) else json.dumps(value, ensure_ascii=False)
        case _:
            return str(value)
