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
            source.report(given[name].at, f'a question of type {kind} has no "{name}"', "remove the line")
    match kind:
        case "choice" | "many" if "options" in given:
            options = _options(source, given["options"])
            if kind == "choice":
                return Choice(options)
            if DONE in options:
                hint = "a button of the bot itself carries it; call it otherwise"
                source.report(given["options"].at, f'"{DONE}" cannot be an option here', hint)
            least, most = _range(source, given["choose"], (1, len(options))) if "choose" in given else (1, len(options))
            if most > len(options):
                source.report(given["choose"].at, f"there are only {len(options)} options", "lower the last number")
            return Many(options, least, most)
        case "number" if "range" in given:
            return Number(*_range(source, given["range"], (0, ANY_NUMBER)))
        case "choice" | "many":
            source.report(node.at, 'a question to choose from needs "options"', "options: [first, second]")
        case "number":
            source.report(node.at, 'a number needs a "range"', "range: 14..99")
    return None


def _options(source: Source, node: Node) -> tuple[str, ...]:
    options: dict[str, None] = {}
    for at, option in words_of(source, node):
        if not re.fullmatch(r"[a-z0-9_]{1,40}", option):
            source.report(at, f'"{option}" cannot be an option', "1–40 small letters a–z, digits and _")
        elif option in options:
            source.report(at, f'option "{option}" stands here twice', "keep one")
        options[option] = None
    return tuple(options)


def _range(source: Source, node: Node, otherwise: tuple[int, int]) -> tuple[int, int]:
    """Both ends of the range at `node`; after a report one that lets what follows be read."""
    found = RANGE.fullmatch(text_of(source, node))
    if not found:
        source.report(node.at, "this is not a range of whole numbers", "write both ends: 14..99")
        return otherwise
    low, high = int(found[1]), int(found[2])
    if low > high:
        source.report(node.at, f"the range {low}..{high} is upside down", f"write {high}..{low}")
    return min(low, high), max(low, high)
