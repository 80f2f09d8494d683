"""Where a lead may move to."""

import pytest

from bot.leads.moves import ARRIVED, HELD, MOVES, STATUSES, Standing, Status, may_move, next_standings, standing_of


def test_every_status_can_be_left_and_reached() -> None:
    assert set(MOVES) == set(STATUSES)
    assert all(MOVES[status] for status in STATUSES)
    assert set().union(*MOVES.values()) == set(STATUSES)


def test_nobody_is_contacted_before_a_coach_has_them() -> None:
    assert not may_move("new", "contacted")
    assert not may_move("new", "appointment")
    assert may_move("new", "claimed")


def test_what_is_held_can_always_be_given_back_and_closed() -> None:
    assert all(may_move(status, "new") and may_move(status, "closed") for status in HELD)


def test_what_is_closed_only_opens_again() -> None:
    assert MOVES["closed"] == {"new", "claimed"}


def test_who_has_arrived_somewhere_is_not_as_before() -> None:
    assert not any(may_move(status, before) for status in ARRIVED for before in ("claimed", "contacted", "appointment"))


@pytest.mark.parametrize(
    ("status", "block", "possible"),
    [
        ("claimed", "", "contacted appointment coaching placed/FB1 placed/FB3 training work"),
        ("appointment", "", "contacted coaching placed/FB1 placed/FB3 training work"),
        ("placed", "FB1", "coaching placed/FB3 training work"),
        ("work", "", "coaching placed/FB1 placed/FB3 training"),
        ("new", "", ""),
        ("closed", "", ""),
    ],
)
def test_a_coach_is_offered_what_is_ahead_and_every_block(status: Status, block: str, possible: str) -> None:
    offered = next_standings(Standing(status, block), ("FB1", "FB3"), is_help=False)
    assert [there.code for there in offered] == possible.split()


def test_who_asked_for_a_human_is_brought_into_no_programme() -> None:
    offered = next_standings(Standing("claimed"), ("FB1",), is_help=True)
    assert [there.code for there in offered] == ["contacted", "appointment"]


@pytest.mark.parametrize("standing", [Standing("work"), Standing("placed", "FB3")])
def test_a_button_carries_where_a_lead_stands(standing: Standing) -> None:
    assert standing_of(standing.code) == standing


@pytest.mark.parametrize("code", ["", "placed", "work/FB1", "lost", "placed/"])
def test_what_no_button_carries_is_no_place_to_stand(code: str) -> None:
    assert standing_of(code) is None
