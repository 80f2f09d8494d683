"""The tables of a month: district by district what was counted, as far as it may be published. Pure.

Every figure is about what happened in the month, and so is the same whenever it is asked for after the month's end.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.content import Content
from bot.counting import OBSTACLES
from bot.figures.gathering import Gathered
from bot.flow import naming
from bot.leads.disclosure import COVERED, Number, cell, in_steps, middle, published, sum_of_shown
from bot.leads.moves import ARRIVED, MOVED
from bot.settings import OFFICE_ZONE
from bot.storage.figures import LEFT, OBSTACLE, PLACED, REVIEW, STARTED
from bot.storage.leads import History, LeadEvent

NOWHERE = ""
"""Stands for the district of people who have not said where they live, or live elsewhere."""
TAKEN = ("claimed", "passed")
REACHED = ("contacted", "appointment", *ARRIVED)
_EACH = ("appointment", *ARRIVED, "closed")
TIMES = ("hours-claim", "hours-contact")

Counts = dict[str, dict[str, int]]
"""District → column → count."""


@dataclass(frozen=True, slots=True)
class Table:
    """One table as it is published.

    columns  keys; `words.column_words` says what they are called
    rows     district (AGS) → column → number
    every    column → number of all districts together
    """

    name: str
    columns: tuple[str, ...]
    rows: Mapping[str, Mapping[str, Number]]
    every: Mapping[str, Number]


def tables(found: Gathered, content: Content, *, running: bool = False) -> list[Table]:
    """What is published of a month.

    running  it is not over: counts are given in steps of five, so that two days' figures cannot be subtracted
    """
    districts = [*content.start.places.districts, NOWHERE]
    moves = _moves(found)
    return [
        _begun(found, districts),
        _results(found, content, districts, running),
        _stops(found, content, districts, running),
        _obstacles(found, content, districts, running),
        _added("moves", moves, _move_columns(content), districts, running),
        _times(found, districts, running),
    ]


def _begun(found: Gathered, districts: Sequence[str]) -> Table:
    """In steps also when the month is over: whoever got a result has begun, and that would bound what is hidden."""
    counts, begun = _per_district(found, PLACED, lambda rule: "begun"), 0
    for result, times in found.counts.items():
        begun += times if result.outcome == STARTED else 0
    rows = {district: {"begun": in_steps(counts[district]["begun"])} for district in districts if district != NOWHERE}
    return Table("begun", ("begun",), rows, {"begun": in_steps(begun)})


def _results(found: Gathered, content: Content, districts: Sequence[str], running: bool) -> Table:
    counts: Counts = defaultdict(lambda: defaultdict(int))
    for result, times in found.counts.items():
        if result.is_outcome:
            counts[result.district][f"{result.flow}/{result.outcome}"] += times
    for history in found.histories:
        if any(event.kind == "opened" and _lies_in(event, found) for event in history.events):
            counts[history.district]["handed-over"] += 1
    known = ["handed-over"]
    for name, flow in content.flows.items():
        known += [f"{name}/{outcome}" for outcome, told in flow.outcomes.items() if told.keep != "nothing"]
    return _summed("results", counts, known, districts, running, "decided")


def _stops(found: Gathered, content: Content, districts: Sequence[str], running: bool) -> Table:
    counts: Counts = defaultdict(lambda: defaultdict(int))
    for result, times in found.counts.items():
        if result.outcome == LEFT:
            counts[result.district][f"{result.flow}/{result.rule}"] += times
    known = [f"{name}/{key}" for name, flow in content.flows.items() for key in (*flow.by_key, REVIEW)]
    return _summed("stops", counts, known, districts, running)


def _obstacles(found: Gathered, content: Content, districts: Sequence[str], running: bool) -> Table:
    """Whoever names two obstacles is counted twice: there is no sum of them."""
    asked = [flow.by_key[OBSTACLES] for flow in content.flows.values() if OBSTACLES in flow.by_key]
    known = [option for question in asked for option in naming.options(question)]
    return _added("obstacles", _per_district(found, OBSTACLE, str), list(dict.fromkeys(known)), districts, running)


def _move_columns(content: Content) -> list[str]:
    blocks = [value for flow in content.flows.values() for value, kind in flow.gives.items() if kind == "block"]
    placed = [f"placed/{block}" for block in sorted(set(blocks))]
    return ["claimed", "contacted", "appointment", "coaching", *placed, "training", "work", "closed", "open"]


def _moves(found: Gathered) -> Counts:
    """How many leads made each move: taken and reached count the first time, and another move once."""
    counts: Counts = defaultdict(lambda: defaultdict(int))
    for history in found.histories:
        moves = {_move(event) for event in history.events if event.kind in _EACH and _lies_in(event, found)}
        for column, kinds in (("claimed", TAKEN), ("contacted", REACHED)):
            first = _first(history, kinds)
            if first is not None and _lies_in(first, found):
                moves.add(column)
        if _is_open(history):
            moves.add("open")
        for move in moves:
            counts[history.district][move] += 1
    return counts


def _move(event: LeadEvent) -> str:
    return f"placed/{event.detail}" if event.kind == "placed" else event.kind


def _is_open(history: History) -> bool:
    """Whether nobody has it at the end of its events."""
    kinds = [event.kind for event in history.events if event.kind in MOVED]
    return bool(kinds) and kinds[-1] in ("opened", "released")


def _times(found: Gathered, districts: Sequence[str], running: bool) -> Table:
    """Hours from a lead's opening until a coach first took it and first reached the person, in this month."""
    hours: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for history in found.histories:
        opened = history.events[0].at
        for column, kinds in zip(TIMES, (TAKEN, REACHED), strict=True):
            first = _first(history, kinds)
            if first is not None and _lies_in(first, found):
                for place in (history.district, "every"):
                    hours[place][column].append((first.at - opened) / timedelta(hours=1))

    def middles(place: str) -> dict[str, Number]:
        return {column: COVERED if running else middle(hours[place][column]) for column in TIMES}

    return Table("times", TIMES, {district: middles(district) for district in districts}, middles("every"))


def _first(history: History, kinds: Sequence[str]) -> LeadEvent | None:
    return next((event for event in history.events if event.kind in kinds), None)


def _lies_in(event: LeadEvent, found: Gathered) -> bool:
    first: datetime = found.month.begins(OFFICE_ZONE)
    return first <= event.at < found.month.ends(OFFICE_ZONE)


def _per_district(found: Gathered, outcome: str, column: Callable[[str], str]) -> Counts:
    counts: Counts = defaultdict(lambda: defaultdict(int))
    for result, times in found.counts.items():
        if result.outcome == outcome:
            counts[result.district][column(result.rule)] += times
    return counts


def _columns(counts: Counts, known: Sequence[str]) -> tuple[str, ...]:
    """What the files know, and what they knew once where that may be shown: a column alone could tell of somebody."""
    once = {
        column
        for found in counts.values()
        for column, count in found.items()
        if cell(count).count and column not in known
    }
    return (*known, *sorted(once))


def _summed(
    name: str, counts: Counts, known: Sequence[str], districts: Sequence[str], running: bool, row_sum: str = ""
) -> Table:
    """A table whose columns are summed over the districts, and its rows where `row_sum` says how the sum is called."""
    counts = _folded(counts, districts)
    columns = _columns(counts, known)
    if running:
        table = _added(name, counts, columns, districts, running)
        rows, every = {d: dict(found) for d, found in table.rows.items()}, dict(table.every)
        sums, everything = {d: sum_of_shown(found.values()) for d, found in rows.items()}, sum_of_shown(every.values())
    else:
        made = published(counts, columns)
        rows, every = {d: dict(found) for d, found in made.cells.items()}, dict(made.columns)
        sums, everything = dict(made.rows), made.every
    if not row_sum:
        return Table(name, columns, rows, every)
    return Table(
        name,
        (row_sum, *columns),
        {district: {row_sum: sums[district], **found} for district, found in rows.items()},
        {row_sum: everything, **every},
    )


def _added(name: str, counts: Counts, known: Sequence[str], districts: Sequence[str], running: bool) -> Table:
    """A table whose sums add up what is shown: its counts may be part of counts elsewhere, and bound by them."""
    counts = _folded(counts, districts)
    columns, show = _columns(counts, known), in_steps if running else cell
    rows = {district: {column: show(counts[district].get(column, 0)) for column in columns} for district in districts}
    every = {column: sum_of_shown([found[column] for found in rows.values()]) for column in columns}
    return Table(name, columns, rows, every)


def _folded(counts: Counts, districts: Sequence[str]) -> Counts:
    """Every district in order; one that the list of places has lost would tell by standing there at all."""
    folded: Counts = {district: {} for district in districts}
    for district, found in counts.items():
        into = folded[district if district in folded else NOWHERE]
        for column, count in found.items():
            into[column] = into.get(column, 0) + count
    return folded
