"""The cells of tables and `only_if`: what is written there → a condition on an answer."""

from __future__ import annotations

import re

from bot.rules.domain import Between, Choice, Condition, Domain, Has, Many, Number, OneOf
from bot.source import Fields, Node, Source, did_you_mean, fields_of, text_of, words_of

RANGE = re.compile(r"([0-9]+)\.\.([0-9]+)")
_COMPARED = re.compile(r"(<=|>=|<|>) *([0-9]+)")


def condition_of(source: Source, node: Node, domain: Domain, key: str) -> Condition | None:
    """The condition written at `node` on the answer `key`; None after a report."""
    match domain:
        case Choice(options):
            if isinstance(node, Fields):
                given = fields_of(source, node, ("not",))
                return OneOf(frozenset(options) - _options(source, given["not"], options, key)) if given else None
            return OneOf(_options(source, node, options, key))
        case Number():
            return _between(source, node, domain)
        case Many(options):
            return _has(source, node, options, key)


def _options(source: Source, node: Node, options: tuple[str, ...], key: str) -> frozenset[str]:
    found = set()
    for at, word in words_of(source, node):
        if word not in options:
            source.report(at, f'"{word}" is not an option of "{key}"', did_you_mean(word, options))
        found.add(word)
    return frozenset(found)


def _between(source: Source, node: Node, domain: Number) -> Condition | None:
    text = text_of(source, node)
    if found := RANGE.fullmatch(text):
        low, high = int(found[1]), int(found[2])
    elif found := _COMPARED.fullmatch(text):
        edge = int(found[2])
        low, high = {
            "<": (domain.low, edge - 1),
            "<=": (domain.low, edge),
            ">": (edge + 1, domain.high),
            ">=": (edge, domain.high),
        }[found[1]]
    elif text.isdecimal():
        low = high = int(text)
    else:
        source.report(node.at, f'"{text}" compares no numbers', 'write 18..27, "< 18", ">= 28" or one number')
        return None
    if low > high or high < domain.low or low > domain.high:
        source.report(node.at, "nobody can meet this", f"answers go from {domain.low} to {domain.high}")
    return Between(low, high)


def _has(source: Source, node: Node, options: tuple[str, ...], key: str) -> Condition | None:
    if not isinstance(node, Fields):
        source.report(node.at, f'"{key}" has several answers', "write {has: x}, {has_any: [..]} or {has_none: [..]}")
        return None
    given = fields_of(source, node, (), ("has", "has_any", "has_none"))
    found = {name: _options(source, value, options, key) for name, value in given.items()}
    if len(found) != 1:
        source.report(node.at, "one of has, has_any or has_none must stand here")
        return None
    return Has(found.get("has", frozenset()) | found.get("has_any", frozenset()), found.get("has_none", frozenset()))
