"""What volunteers read aloud in a language, recording by recording, and which of it is there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.flow import naming
from bot.flow.model import Flow
from bot.rendering import operator_name
from bot.terminal import plain
from bot.words import Words

FILLED_IN_BY_VOICE = "…"
"""Stands where the bot fills in something of which there is no one recording, as a district."""


@dataclass(frozen=True, slots=True)
class Piece:
    """What one recording says.

    lines   the text and after it the answers to choose from; empty while the language has no words for it
    """

    message: str
    lines: tuple[str, ...]
    recorded: bool


def pieces(flows: Iterable[Flow], words: Words, locale: str) -> list[Piece]:
    """Everything that can be listened to in `locale`: questions with their answers, consents, results, reasons."""
    texts, has = words.of(locale), words.languages[locale].messages
    found: dict[str, Piece] = {}
    for flow in flows:
        questions = {naming.ask(question.key): question for question in flow.questions}
        arguments = {"operator": operator_name(flow.operator, texts), "district": FILLED_IN_BY_VOICE}
        for message in naming.to_hear(flow):
            asked = questions.get(message)
            options = [naming.option(asked.key, option) for option in naming.options(asked)] if asked else []
            said = [message, *options]
            written = all(name in has and not has[name].todo for name in said)
            lines = [
                plain(texts(name, **{key: arguments[key] for key in has[name].variables})) for name in said if written
            ]
            found.setdefault(message, Piece(message, tuple(lines), texts.recorded(message)))
    return list(found.values())
