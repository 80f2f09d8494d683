"""A new question as the lines of a flow file."""

from __future__ import annotations

from collections.abc import Sequence

from bot.flow.model import Question
from bot.rules.domain import Choice, Many, Number


def question_lines(question: Question) -> list[str]:
    """The question as YAML, as an entry of the list of questions."""
    lines = [f"- ask: {question.key}", f"  type: {question.type}"]
    if question.asked != "needed":
        lines.append(f"  asked: {question.asked}")
    match question.domain:
        case Choice(options) | Many(options):
            lines.append(f"  options: [{', '.join(options)}]")
        case Number(low, high):
            lines.append(f"  range: {low}..{high}")
        case None:
            pass
    return lines


def inserted(text: str, after: int, entry: Sequence[str]) -> tuple[str, int]:
    """`text` with the lines of a list entry behind the entry that begins in line `after` (from 1).

    Gives the text and the new entry's line. It stands as deep as its neighbour; comments that belong to what follows
    stay with it.
    """
    lines = text.splitlines(keepends=True)
    first = lines[after - 1]
    depth = len(first) - len(first.lstrip())
    end = after
    while end < len(lines) and (len(lines[end]) - len(lines[end].lstrip()) > depth) and lines[end].strip():
        end += 1
    new_line = "\r\n" if first.endswith("\r\n") else "\n"
    if not lines[end - 1].endswith("\n"):
        lines[end - 1] += new_line
    added = "".join([*lines[:end], *(f"{' ' * depth}{line}{new_line}" for line in entry), *lines[end:]])
    return added, end + 1
