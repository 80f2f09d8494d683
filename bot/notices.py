"""What admins read in Telegram about the authored files and the bot. German. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Literal

from bot.authoring import tell
from bot.content import Content
from bot.delivery.message import Message, Priority
from bot.source import Problem
from bot.words import REFERENCE, Texts

SHOWN = 3
LONGEST_PROBLEM = 600
"""Characters of one problem: three of them and the heading stay below Telegram's 4,096, counted in UTF-16 too."""


def notice(chat_id: int, text: str) -> Message:
    """A message nobody waits for at this moment."""
    return Message(chat_id, text, priority=Priority.NOTIFICATION)


def refused(texts: Texts, problems: Sequence[Problem], version: str) -> str:
    """How many problems stop the files, and the first of them with their lines and hints."""
    return "\n\n".join([texts("admin-refused", count=len(problems), version=version), *listed(texts, problems)])


def listed(texts: Texts, problems: Sequence[Problem]) -> list[str]:
    """The first problems as authors see them on the command line, and how many more there are."""
    shown = [f"<pre>{escape(_short(tell(problem, REFERENCE)), quote=False)}</pre>" for problem in problems[:SHOWN]]
    more = len(problems) - SHOWN
    return [*shown, texts("admin-more-problems", count=more)] if more > 0 else shown


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_PROBLEM else f"{text[: LONGEST_PROBLEM - 1]}…"


def holds_again(texts: Texts, version: str) -> str:
    """The files hold again."""
    return texts("admin-holds-again", version=version)


def looked(
    texts: Texts,
    chat_id: int,
    found: Literal["same", "taken", "refused", "failed", "moving"],
    content: Content,
    problems: Sequence[Problem],
    outlook: Sequence[str],
) -> Message:
    """What came of a look at the files that an admin asked for; `outlook` says what it means for people half-way."""
    if found == "refused":
        return Message(chat_id, refused(texts, problems, content.version))
    paragraphs = [texts(f"admin-reload-{found}", version=content.version)]
    if found == "taken":
        paragraphs.append("\n".join(escape(line, quote=False) for line in outlook))
    if found == "taken" and content.warnings:
        paragraphs += [texts("admin-warnings", count=len(content.warnings)), *listed(texts, content.warnings)]
    return Message(chat_id, "\n\n".join(paragraphs))
