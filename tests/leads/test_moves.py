"""Where a lead may move to."""

from bot.leads.moves import ARRIVED, HELD, MOVES, STATUSES, may_move


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
