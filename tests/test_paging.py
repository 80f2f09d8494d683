"""Buttons in pages: nothing is lost, nothing stands twice, and no page has more than anybody takes in."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.paging import MOST, page_of, pages

OPTIONS = st.lists(st.integers(), unique=True, max_size=500)


@given(OPTIONS, st.integers(0, 1000))
def test_every_option_stands_on_exactly_one_page_of_at_most_eight(options: list[int], which: int) -> None:
    always = options[which] if which < len(options) else None
    paged = pages(options, always)
    assert sorted(option for page in paged for option in page) == sorted(options)
    room = MOST if len(paged) == 1 else MOST - 1  # the way to the other pages is a button as well
    assert all(len(page) <= room for page in paged) and (all(paged) or paged == ((),))
    for option in options:
        assert option in paged[page_of(option, paged)]
    if always in options:
        assert always in paged[0]


@given(OPTIONS)
def test_the_order_stays(options: list[int]) -> None:
    assert [option for page in pages(options) for option in page] == options


def test_eight_need_no_pages_and_nine_do() -> None:
    assert pages(range(8)) == (tuple(range(8)),)
    assert pages(range(9)) == (tuple(range(7)), (7, 8))


def test_what_nobody_shall_look_for_is_the_last_of_the_first_page() -> None:
    assert pages([*range(9), 99], 99) == ((*range(6), 99), (6, 7, 8))
    assert pages([99, *range(7)], 99) == ((99, *range(7)),), "where all fit, the order is the author's"


def test_five_hundred_options_are_seven_a_page() -> None:
    paged = pages(range(500))
    assert len(paged) == 72 and {len(page) for page in paged[:-1]} == {7}


def test_what_stands_nowhere_is_looked_for_on_the_first_page() -> None:
    assert page_of(500, pages(range(20))) == 0
