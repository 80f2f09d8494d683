"""Which counts may be published: none below five, and none from which one below five could be worked out. Pure.

The scheme is the simplest that can be proven (docs/decisions/0017-small-counts.md). A count from 0 to 4 is hidden,
zero included. A total is given exactly only where everything it sums is shown, or where what is hidden in it leaves
every hidden count free to be anything from 0 to 4; otherwise it is the sum of what is shown. In a table with totals
both ways only those below the columns are worked out from hidden counts, so that each stands in one sum only.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Literal

SMALLEST = 5
"""The smallest count that is shown, and the fewest values a median is made of."""
_MOST_HIDDEN = SMALLEST - 1


@dataclass(frozen=True, slots=True)
class Number:
    """A count as it is published.

    kind   "exact"; "least": at least `count`; "small": from 0 to 4; "covered": nothing is said about it
    count  0 for "small" and "covered"
    """

    kind: Literal["exact", "least", "small", "covered"]
    count: int = 0


SMALL, COVERED = Number("small"), Number("covered")


def cell(count: int) -> Number:
    """A count that is part of no other number, or of sums made by `total` and `sum_of_shown` only."""
    return Number("exact", count) if count >= SMALLEST else SMALL


def in_steps(count: int) -> Number:
    """A count that goes on growing, or that others are part of, in steps of five.

    Published again and again it tells when a step is reached, and never that one person came.
    """
    return Number("least", count - count % SMALLEST) if count >= SMALLEST else SMALL


def sum_of_shown(numbers: Collection[Number]) -> Number:
    """What is shown, added up: says nothing that the numbers do not."""
    shown = sum(number.count for number in numbers)
    if not shown:
        return COVERED
    return Number("exact" if all(number.kind == "exact" for number in numbers) else "least", shown)


def total(counts: Collection[int]) -> Number:
    """The sum of counts whose cells are published, exactly where no hidden one can be narrowed down by it.

    With n hidden counts that add up to R, each can be anything from 0 to 4 just when 4 ≤ R ≤ 4 (n - 1). Where that
    does not hold nothing is given away either: R may then be below 4 or above 4 (n - 1), and both leave each free.
    """
    hidden = [count for count in counts if count < SMALLEST]
    everything, rest = sum(counts), sum(hidden)
    harmless = _MOST_HIDDEN <= rest <= _MOST_HIDDEN * (len(hidden) - 1)
    if (not hidden or harmless) and everything >= SMALLEST:
        return Number("exact", everything)
    return sum_of_shown([cell(count) for count in counts])


def middle(values: Sequence[float]) -> Number:
    """The median in whole units; covered where too few stand behind it."""
    return Number("exact", round(median(values))) if len(values) >= SMALLEST else COVERED


@dataclass(frozen=True, slots=True)
class Published:
    """A table whose rows and columns are summed.

    cells    row → column → number
    rows     the sum of each row: of what is shown in it
    columns  the sum of each column
    every    the sum of the columns' sums: of what is shown in them
    """

    cells: Mapping[str, Mapping[str, Number]]
    rows: Mapping[str, Number]
    columns: Mapping[str, Number]
    every: Number


def published(counts: Mapping[str, Mapping[str, int]], columns: Sequence[str]) -> Published:
    """A table of counts, row → column → count (a missing one is 0), that gives no hidden count away."""
    cells = {row: {column: cell(found.get(column, 0)) for column in columns} for row, found in counts.items()}
    below = {column: total([found.get(column, 0) for found in counts.values()]) for column in columns}
    return Published(
        cells=cells,
        rows={row: sum_of_shown(found.values()) for row, found in cells.items()},
        columns=below,
        every=sum_of_shown(below.values()),
    )
