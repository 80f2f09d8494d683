"""The cells of tables and `only_if`: what is written there → a condition on an answer."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from bot.rules.domain import Between, Choice, Condition, Domain, Has, Many, Number, OneOf
from bot.shapes import HAS, NOT
from bot.source import Fields, Node, Source, choices, entries_of, fields_of, text_of, words_of

_NUMBER = "[0-9]{1,18}"  # Python refuses to read thousands of digits
RANGE = re.compile(rf"({_NUMBER})\.\.({_NUMBER})")
_COMPARED = re.compile(rf"(<=|>=|<|>) *({_NUMBER})")


def conditions_of(
    source: Source,
    node: Node,
    domains: Mapping[str, Domain],
    typed: Collection[str],
    unreadable: Sequence[str] = (),
) -> dict[str, Condition]:
    """The conditions written at `node`, question or result → condition.

    domains     what can be compared here
    typed       questions that are typed freely, which nothing can be compared with
    unreadable  keys that were reported already
    """
    conditions: dict[str, Condition] = {}
    for key, at, value in entries_of(source, node):
        if key in domains:
            condition = condition_of(source, value, domains[key], key)
            if condition is not None:
                conditions[key] = condition
        elif key in typed:
            source.report(at, "typed-freely", key=key, **choices("", domains))
        elif key not in unreadable:
            source.report(at, "not-before-this", key=key, **choices(key, domains))
    return conditions


def condition_of(source: Source, node: Node, domain: Domain, key: str) -> Condition | None:
    """The condition written at `node` on the answer `key`; None after a report."""
    match domain:
        case Choice(options):
            if isinstance(node, Fields):
                given = fields_of(source, node, NOT)
                return OneOf(frozenset(options) - _options(source, given["not"], options, key)) if given else None
            return OneOf(_options(source, node, options, key))
        case Number():
            return _between(source, node, domain)
        case Many(options):
            return _has(source, node, options, key)


def _options(source: Source, node: Node, options: tuple[str, ...], key: str) -> frozenset[str]:
    found = set()
    for at, word in words_of(source, node):
        if word not in options and options:  # a question without options has been told
            source.report(at, "unknown-option", word=word, key=key, **choices(word, options))
        found.add(word)
    return frozenset(found)


def _between(source: Source, node: Node, domain: Number) -> Condition | None:
    text = text_of(source, node)
    if found := RANGE.fullmatch(text):
        low, high = int(found[1]), int(found[2])
    elif compared := _COMPARED.fullmatch(text):
        edge = int(compared[2])
        low, high = {
            "<": (domain.low, edge - 1),
            "<=": (domain.low, edge),
            ">": (edge + 1, domain.high),
            ">=": (edge, domain.high),
        }[compared[1]]
    elif re.fullmatch(_NUMBER, text):
        low = high = int(text)
    else:
        source.report(node.at, "not-a-comparison", text=text)
        return None
    if found and low > high:
        source.report(node.at, "range-upside-down", low=low, high=high)
    elif low > high or high < domain.low or low > domain.high:
        source.report(node.at, "nobody-meets-this", low=domain.low, high=domain.high)
    return Between(low, high)


def _has(source: Source, node: Node, options: tuple[str, ...], key: str) -> Condition | None:
    if not isinstance(node, Fields):
        source.report(node.at, "needs-has", key=key)
        return None
    given = fields_of(source, node, HAS)
    found = {name: _options(source, value, options, key) for name, value in given.items()}
    if len(found) != 1:
        source.report(node.at, "needs-one-has")
        return None
    return Has(found.get("has", frozenset()) | found.get("has_any", frozenset()), found.get("has_none", frozenset()))
