"""The answers a question allows, as its author wrote them: options, a range, how many may be chosen."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import get_args

from bot.flow.conditions import RANGE
from bot.flow.model import QuestionType
from bot.flow.state import DONE
from bot.rules.domain import Choice, Domain, Many, Number
from bot.source import Node, Source, text_of, words_of

ANY_NUMBER = 10**9


def domain_of(source: Source, kind: str, given: Mapping[str, Node], node: Node) -> Domain | None:
    """The domain of a question of type `kind`; None for what is typed freely, or after a report."""
    belongs = {
        "options": ("choice", "many"),
        "range": ("number",),
        "choose": ("many",),
        "longest": ("text",),
        "birth_year": ("number",),
    }
    for name, kinds in belongs.items():
        if name in given and kind in get_args(QuestionType) and kind not in kinds:
            source.report(given[name].at, "key-not-for-type", type=kind, key=name)
    match kind:
        case "choice" | "many" if "options" in given:
            options = _options(source, given["options"])
            if kind == "choice":
                return Choice(options)
            if DONE in options:
                source.report(given["options"].at, "option-reserved", option=DONE)
            least, most = _range(source, given["choose"], (1, len(options))) if "choose" in given else (1, len(options))
            if most == 0:
                source.report(given["choose"].at, "choose-nothing", count=len(options))
            elif most > len(options):
                source.report(given["choose"].at, "choose-too-many", count=len(options))
            return Many(options, least, most)
        case "number" if "range" in given:
            return Number(*_range(source, given["range"], (0, ANY_NUMBER)))
        case "choice" | "many":
            source.report(node.at, "needs-options")
        case "number":
            source.report(node.at, "needs-range")
    return None


def _options(source: Source, node: Node) -> tuple[str, ...]:
    options: dict[str, None] = {}
    for at, option in words_of(source, node):
        if not re.fullmatch(r"[a-z0-9_]{1,40}", option):
            source.report(at, "bad-option", option=option)
        elif option in options:
            source.report(at, "option-twice", option=option)
        options[option] = None
    return tuple(options)


def _range(source: Source, node: Node, otherwise: tuple[int, int]) -> tuple[int, int]:
    """Both ends of the range at `node`; after a report one that lets what follows be read."""
    found = RANGE.fullmatch(text_of(source, node))
    if not found:
        source.report(node.at, "not-a-range")
        return otherwise
    low, high = int(found[1]), int(found[2])
    if low > high:
        source.report(node.at, "range-upside-down", low=low, high=high)
    return min(low, high), max(low, high)
