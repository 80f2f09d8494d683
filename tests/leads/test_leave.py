"""What coaches type when they are away, and what comes of the leave that is known."""

from datetime import date

import pytest

from bot.leads.leave import Leave, leave_of, with_leave, without_leave, wrong_weekday_in

TODAY = date(2026, 11, 22)
FIRST, TWELFTH = date(2026, 12, 1), date(2026, 12, 12)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("until 12.12.", Leave(TODAY, TWELFTH, open_start=True)),
        ("bis 12.12.", Leave(TODAY, TWELFTH, open_start=True)),
        ("bis zum Sa 12.12.", Leave(TODAY, TWELFTH, open_start=True)),
        ("1.12.-12.12.", Leave(FIRST, TWELFTH)),
        ("1.12. – 12.12.2026", Leave(FIRST, TWELFTH)),
        ("vom 1.12. bis 12.12.", Leave(FIRST, TWELFTH)),
        ("from 1.12. to 12.12.", Leave(FIRST, TWELFTH)),
        ("2026-12-01 - 2026-12-12", Leave(FIRST, TWELFTH)),
        ("2026-12-01-2026-12-12", Leave(FIRST, TWELFTH)),
        ("1.12.", Leave(FIRST, FIRST)),
        ("heute", Leave(TODAY, TODAY)),
        ("21.12.-3.1.", Leave(date(2026, 12, 21), date(2027, 1, 3))),
    ],
)
def test_leave_is_read_as_people_write_it(typed: str, meant: Leave) -> None:
    assert leave_of(typed, TODAY) == meant


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ("bis bald", "unreadable"),
        ("32.12.", "unreadable"),
        ("", "unreadable"),
        ("bis", "unreadable"),
        ("1.12.-12.12.-24.12.", "unreadable"),
        ("bis 12.11.2026", "over"),
        ("1.11.2026-5.11.2026", "over"),
        ("12.12.2026-1.12.2026", "upside-down"),
        ("12.12.-1.12.", "upside-down"),
        ("Fr 12.12.-24.12.", "unreadable"),
        ("1.12.2026-1.12.2028", "too-long"),
    ],
)
def test_what_is_no_leave_says_what_is_wrong(typed: str, wrong: str) -> None:
    assert leave_of(typed, TODAY) == wrong


def test_leave_apart_from_the_new_one_stays() -> None:
    christmas = (date(2026, 12, 24), date(2026, 12, 31))

    assert with_leave([christmas], Leave(FIRST, TWELFTH)) == ((FIRST, TWELFTH), christmas)


def test_leave_that_overlaps_becomes_one() -> None:
    known = [(date(2026, 12, 10), date(2026, 12, 20))]

    assert with_leave(known, Leave(FIRST, TWELFTH)) == ((FIRST, date(2026, 12, 20)),)


def test_a_day_within_leave_changes_nothing() -> None:
    known = [(FIRST, TWELFTH)]

    assert with_leave(known, Leave(date(2026, 12, 3), date(2026, 12, 4))) == ((FIRST, TWELFTH),)


def test_until_moves_the_end_of_the_leave_somebody_is_on() -> None:
    known = [(date(2026, 11, 20), TWELFTH)]

    sooner = with_leave(known, Leave(TODAY, FIRST, open_start=True))

    assert sooner == ((date(2026, 11, 20), FIRST),)


def test_until_a_day_within_later_leave_does_not_cut_that_one_off() -> None:
    known = [(FIRST, TWELFTH)]

    assert with_leave(known, Leave(TODAY, date(2026, 12, 3), open_start=True)) == ((TODAY, TWELFTH),)


def test_what_was_over_stays_when_leave_ends() -> None:
    over = (date(2026, 11, 2), date(2026, 11, 6))

    assert without_leave([over, (date(2026, 11, 20), FIRST), (TWELFTH, TWELFTH)], TODAY) == (over,)


@pytest.mark.parametrize("typed", ["Fr 12.12.", "bis zum Fr 12.12.", "vom 1.12. bis Fr 12.12.", "Fr 12.12. - 24.12."])
def test_a_weekday_that_does_not_fit_is_found_wherever_it_stands(typed: str) -> None:
    assert wrong_weekday_in(typed, TODAY) == TWELFTH
    assert wrong_weekday_in(typed.replace("Fr", "Sa"), TODAY) is None
