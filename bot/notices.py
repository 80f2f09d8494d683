"""What admins read in Telegram about the authored files and the bot. German. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import Literal

from bot.authoring import tell
from bot.cards import german_name, standing_words
from bot.content import Content
from bot.delivery.message import Message, Priority
from bot.figures.words import number_words
from bot.leads.disclosure import in_steps
from bot.leads.moves import STATUSES, Standing
from bot.settings import OFFICE_ZONE
from bot.source import Problem
from bot.words import REFERENCE, Texts

SHOWN = 3
MOST_COUNTS = 15
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


@dataclass(frozen=True, slots=True)
class Status:
    """How things are: since when this version is in force, leads by status, people half-way by flow.

    leads, help   of programmes, and of people who asked for a human
    """

    since: datetime
    leads: Mapping[str, int]
    help: Mapping[str, int]
    half_way: Mapping[str, int]


def status(texts: Texts, chat_id: int, content: Content, found: Status, problems: Sequence[Problem]) -> list[Message]:
    """How things are, and in a message of their own what is wrong in the files."""
    since = f"{found.since.astimezone(OFFICE_ZONE):%d.%m.%Y %H:%M}"
    flows = ", ".join(f"{flow} {count}" for flow, count in found.half_way.items())
    lines = [
        texts("admin-status-version", version=content.version, since=since),
        texts("admin-status-languages", languages=", ".join(map(german_name, content.words.locales()))),
        texts("admin-status-leads", leads=_open_leads(texts, found.leads)),
        texts("admin-status-help", leads=_open_leads(texts, found.help)),
        texts("admin-status-half-way", flows=flows or "0"),
    ]
    if not problems:
        lines.append(texts("admin-status-holds"))
    messages = [Message(chat_id, "\n".join(lines))]
    if problems:
        messages.append(Message(chat_id, refused(texts, problems, content.version)))
    if content.warnings:
        messages.append(Message(chat_id, _warnings(texts, content)))
    return messages


def _open_leads(texts: Texts, counts: Mapping[str, int]) -> str:
    """How many stand where, in the order of the way; what is closed is left out."""
    told = []
    for status in STATUSES:
        if status != "closed" and counts.get(status):
            in_block = texts.plain("admin-status-placed")
            words = in_block if status == "placed" else standing_words(Standing(status), texts)
            told.append(f"{counts[status]} {words}")
    return ", ".join(told) or texts.plain("admin-status-none")


def _warnings(texts: Texts, content: Content) -> str:
    heading = texts("admin-warnings", count=len(content.warnings))
    return "\n\n".join([heading, *listed(texts, content.warnings)])


def figures(texts: Texts, outcomes: Mapping[str, int], leads: int, left: Mapping[str, Mapping[str, int]]) -> str:
    """How often each result (durchstarten/not_eligible) was given, how many leads were opened, where people left.

    In steps of five, and without what is below: asked for day after day it must not tell that one person came.

    left    flow → question → how many
    """
    none = [texts("admin-figures-none")]
    paragraphs = [
        texts("admin-figures-heading"),
        "\n".join([texts("admin-figures-outcomes"), *(_counts(texts, outcomes) or none)]),
        texts("admin-figures-leads", count=number_words(in_steps(leads), texts)),
    ]
    for flow, questions in left.items():
        paragraphs.append("\n".join([texts("admin-figures-left", flow=flow), *(_counts(texts, questions) or none)]))
    return "\n\n".join(paragraphs)


def _counts(texts: Texts, counts: Mapping[str, int]) -> list[str]:
    """One line each, the most first and no more than a phone shows well."""
    shown = [(name, in_steps(count)) for name, count in counts.items() if in_steps(count).count]
    most = sorted(shown, key=lambda item: (-item[1].count, item[0]))[:MOST_COUNTS]
    return [f"• {escape(name, quote=False)}: {number_words(number, texts)}" for name, number in most]


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
    if found == "taken" and outlook:
        paragraphs.append("\n".join(escape(line, quote=False) for line in outlook))
    if found == "taken" and content.warnings:
        paragraphs.append(_warnings(texts, content))
    return Message(chat_id, "\n\n".join(paragraphs))
