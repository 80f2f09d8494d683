"""Buttons in pages: people who read little, on a small telephone, are never shown more than eight answers at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

MOST = 8
"""Buttons to answer with below one message; the one that shows more of them counts, the ways around do not."""

T = TypeVar("T")


def pages(options: Sequence[T], always: T | None = None) -> tuple[tuple[T, ...], ...]:
    """The options in pages, each option on one of them, in their order; one page where they all fit.

    always   of the options, the one that nobody shall have to look for: it stands at the end of the first page
    """
    if len(options) <= MOST:
        return (tuple(options),)
    listed = [option for option in options if option != always]
    kept = (always,) if always is not None and len(listed) < len(options) else ()
    first = MOST - 1 - len(kept)
    rest = range(first, len(listed), MOST - 1)
    return (*listed[:first], *kept), *(tuple(listed[start : start + MOST - 1]) for start in rest)


def page_of(option: T, paged: Sequence[Sequence[T]]) -> int:
    """The page, from 0, on which `option` stands; the first where it stands on none."""
    return next((number for number, page in enumerate(paged) if option in page), 0)
