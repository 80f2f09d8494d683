"""No hidden count can be worked out, even by somebody who knows the scheme and tries all worlds."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.leads.disclosure import (
    COVERED,
    SMALL,
    Number,
    Published,
    cell,
    in_steps,
    middle,
    published,
    sum_of_shown,
    total,
)

ANY = frozenset(range(5))
MOST_HIDDEN = 5
"""Counts hidden in one table of these tests: 5 to the power of 5 worlds are looked at."""


def tables(rows: int, columns: int) -> st.SearchStrategy[list[list[int]]]:
    """Counts around the border, rows by columns."""
    row = st.lists(st.integers(0, 7), min_size=columns, max_size=columns)
    whole = st.lists(row, min_size=rows, max_size=rows)
    return whole.filter(lambda found: sum(count < 5 for row in found for count in row) <= MOST_HIDDEN)


def as_published(counts: list[list[int]]) -> Published:
    """What is published of them."""
    names = [str(number) for number in range(len(counts[0]))]
    return published({str(n): dict(zip(names, row, strict=True)) for n, row in enumerate(counts)}, names)


def worlds(counts: list[list[int]]) -> list[tuple[int, ...]]:
    """Everything the hidden counts may be for somebody who sees what is published of `counts`.

    Another world counts only where all of it would be published in the very same way: that a total is not given is
    told by the scheme as well.
    """
    seen = as_published(counts)
    hidden = [(row, column) for row, found in enumerate(counts) for column, count in enumerate(found) if count < 5]
    found = []
    for values in product(range(5), repeat=len(hidden)):
        other = [list(row) for row in counts]
        for (row, column), value in zip(hidden, values, strict=True):
            other[row][column] = value
        if as_published(other) == seen:
            found.append(values)
    return found


@pytest.mark.parametrize(("rows", "columns"), [(1, 3), (4, 1), (2, 2), (3, 2), (2, 3), (3, 3)])
def test_every_hidden_count_can_be_anything_from_0_to_4(rows: int, columns: int) -> None:
    @settings(max_examples=20, deadline=None)
    @given(tables(rows, columns))
    def hold(counts: list[list[int]]) -> None:
        for possible in zip(*worlds(counts), strict=True):
            assert set(possible) == ANY, counts

    hold()


def test_every_column_of_four_is_free_in_all_worlds() -> None:
    for counts in product(range(7), repeat=4):
        if sum(count < 5 for count in counts) == 4:
            hidden = total(counts)
            same = [other for other in product(range(5), repeat=4) if total(other) == hidden]
            assert all({other[place] for other in same} == ANY for place in range(4)), counts


def test_a_total_is_exact_where_what_is_hidden_stays_free() -> None:
    assert total([9, 2, 2, 1]) == Number("exact", 14)
    assert total([9, 7]) == Number("exact", 16)


@pytest.mark.parametrize("counts", [[9, 3], [9, 0, 0, 3], [9, 4, 4, 4]])
def test_a_total_that_would_narrow_a_hidden_count_is_the_sum_of_what_is_shown(counts: list[int]) -> None:
    assert total(counts) == Number("least", 9)


def test_a_total_of_hidden_counts_alone_looks_the_same_for_few_and_for_many() -> None:
    assert total([0, 0]) == total([4, 4]) == COVERED


def test_the_sum_of_a_row_counts_only_what_is_shown() -> None:
    table = published({"a": {"x": 5, "y": 4}, "b": {"x": 6, "y": 8}}, ["x", "y"])

    assert table.rows == {"a": Number("least", 5), "b": Number("exact", 14)}
    assert table.columns == {"x": Number("exact", 11), "y": Number("least", 8)}
    assert table.every == Number("least", 19)


def test_zero_is_hidden_like_four() -> None:
    assert cell(0) == cell(4) == in_steps(4) == SMALL
    assert cell(5) == Number("exact", 5)


def test_a_running_count_grows_in_steps() -> None:
    assert {in_steps(count) for count in range(5, 10)} == {Number("least", 5)}
    assert sum_of_shown([in_steps(9), in_steps(2)]) == Number("least", 5)


def test_a_median_needs_five_values() -> None:
    assert middle([1, 2, 3, 4]) == COVERED
    assert middle([1, 2, 3.4, 40, 50]) == Number("exact", 3)
