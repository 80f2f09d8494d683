"""What a question may be answered with, and the conditions tables put on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import comb

Value = str | int | tuple[str, ...]
"""A checked answer: an option, place or text; a whole number; the options chosen, in the question's order."""

UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the options."""

    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number, both ends in."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Many:
    """`least` to `most` of the options; `unsure` only ever stands alone."""

    options: tuple[str, ...]
    least: int
    most: int


Domain = Choice | Number | Many


def contains(domain: Domain, value: object) -> bool:
    """Whether `value` is an answer the domain allows."""
    match domain:
        case Choice(options):
            return isinstance(value, str) and value in options
        case Number(low, high):
            return isinstance(value, int) and not isinstance(value, bool) and low <= value <= high
        case Many(options, least, most):
            return (
                isinstance(value, tuple)
                and least <= len(value) <= most
                and all(option in options for option in value)
                and len(set(value)) == len(value)
                and (UNSURE not in value or len(value) == 1)
            )


@dataclass(frozen=True, slots=True)
class OneOf:
    """The answer is one of these options."""

    options: frozenset[str]


@dataclass(frozen=True, slots=True)
class Between:
    """The number lies between the two, both in."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Has:
    """Of the options chosen, at least one is `any_of` (when given) and none is `none_of`."""

    any_of: frozenset[str] = frozenset()
    none_of: frozenset[str] = frozenset()


Condition = OneOf | Between | Has


def holds(condition: Condition, value: Value) -> bool:
    """Whether `value` meets `condition`; a value of another type never does."""
    match condition:
        case OneOf(options):
            return value in options
        case Between(low, high):
            return isinstance(value, int) and low <= value <= high
        case Has(any_of, none_of):
            chosen = set(value) if isinstance(value, tuple) else set()
            return isinstance(value, tuple) and (not any_of or bool(chosen & any_of)) and not chosen & none_of


@dataclass(frozen=True, slots=True)
class Part:
    """Answers that no condition of a table tells apart: one of them, and how many they are."""

    example: Value
    people: int


def parts(domain: Domain, conditions: Sequence[Condition]) -> tuple[Part, ...]:
    """The domain cut so that within a part every condition has one truth value; finite and exact.

    Number and choice domains cost one part per boundary or option; for `many` only the options that conditions
    name are told apart (at most 2^named parts, merged where no condition differs).
    """
    return tuple(_merged(_pieces(domain, conditions), lambda value: tuple(holds(c, value) for c in conditions)))


def _pieces(domain: Domain, conditions: Sequence[Condition]) -> Iterator[Part]:
    match domain:
        case Choice(options):
            yield from (Part(option, 1) for option in options)
        case Number(low, high):
            betweens = [c for c in conditions if isinstance(c, Between)]
            starts = {low, *(c.low for c in betweens), *(c.high + 1 for c in betweens)}
            edges = sorted(start for start in starts if low <= start <= high)
            for start, end in zip(edges, [*edges[1:], high + 1], strict=True):
                yield Part(start, end - start)
        case Many():
            yield from _many_pieces(domain, conditions)


def _many_pieces(domain: Many, conditions: Sequence[Condition]) -> Iterator[Part]:
    named = {option for c in conditions if isinstance(c, Has) for option in c.any_of | c.none_of}
    told_apart = [option for option in domain.options if option in named and option != UNSURE]
    others = [option for option in domain.options if option not in named and option != UNSURE]
    if UNSURE in domain.options and domain.least <= 1 <= domain.most:
        yield Part((UNSURE,), 1)
    for size in range(min(len(told_apart), domain.most) + 1):
        fills = range(max(domain.least - size, 0), min(domain.most - size, len(others)) + 1)
        people = sum(comb(len(others), fill) for fill in fills)
        if people:
            for chosen in combinations(told_apart, size):
                wanted = {*chosen, *others[: fills[0]]}
                yield Part(tuple(option for option in domain.options if option in wanted), people)


def _merged(pieces: Iterator[Part], signature: Callable[[Value], tuple[bool, ...]]) -> Iterator[Part]:
    merged: dict[tuple[bool, ...], Part] = {}
    for piece in pieces:
        key = signature(piece.example)
        known = merged.get(key)
        merged[key] = Part(known.example, known.people + piece.people) if known else piece
    yield from merged.values()
