"""Which coaches get the card of a new lead."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.leads.routing import Server, route

ANNA = Server(1, woman=True, languages=frozenset({"uk", "ru"}), municipalities=frozenset())
BEN = Server(2, woman=False, languages=frozenset({"ar"}), municipalities=frozenset())
CARLA = Server(3, woman=True, languages=frozenset(), municipalities=frozenset({"Gütersloh"}))
DIRK = Server(4, woman=False, languages=frozenset({"fa"}), municipalities=frozenset({"Verl"}))
EVERYBODY = (ANNA, BEN, CARLA, DIRK)


def routed(municipality: str = "Rietberg", locale: str = "ti", wants_woman: bool = False) -> list[int]:
    """Ids of those who get the card."""
    return [coach.id for coach in route(EVERYBODY, municipality, locale, wants_woman)]


def test_whoever_serves_the_whole_district_or_the_municipality_gets_the_card() -> None:
    assert routed("Rietberg") == [1, 2]
    assert routed("Gütersloh") == [1, 2, 3]


def test_a_wish_for_a_woman_narrows_to_women() -> None:
    assert routed("Gütersloh", wants_woman=True) == [1, 3]


def test_a_wish_nobody_can_fulfil_leaves_the_others() -> None:
    assert [coach.id for coach in route([BEN, DIRK], "Verl", "ti", wants_woman=True)] == [2, 4]


def test_a_language_somebody_speaks_narrows_to_them() -> None:
    assert routed(locale="uk") == [1]
    assert routed(locale="ar") == [2]


def test_dari_is_understood_by_who_speaks_farsi() -> None:
    assert routed("Verl", locale="fa-AF") == [4]


def test_the_wish_comes_before_the_language() -> None:
    assert routed("Gütersloh", locale="ar", wants_woman=True) == [1, 3]


def test_nobody_serves_a_municipality_of_others() -> None:
    assert route([CARLA, DIRK], "Rietberg", "uk", wants_woman=False) == ()
    assert route([], "Rietberg", "uk", wants_woman=False) == ()


coaches = st.builds(
    Server,
    id=st.integers(1, 9),
    woman=st.booleans(),
    languages=st.frozensets(st.sampled_from(["uk", "ar", "fa", "fa-AF"])),
    municipalities=st.frozensets(st.sampled_from(["Verl", "Gütersloh"])),
)


@given(
    st.lists(coaches),
    st.sampled_from(["Verl", "Gütersloh", "Rietberg"]),
    st.sampled_from(["uk", "fa-AF"]),
    st.booleans(),
)
def test_wishes_never_leave_a_lead_without_a_coach_who_serves_it(
    of_district: list[Server], municipality: str, locale: str, wants_woman: bool
) -> None:
    got = route(of_district, municipality, locale, wants_woman)
    serving = [coach for coach in of_district if not coach.municipalities or municipality in coach.municipalities]
    assert set(got) <= set(serving)
    assert bool(got) == bool(serving)
