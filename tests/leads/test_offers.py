"""What coaches type to offer appointments, and every way in which it can be wrong."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.leads.hours import OFFICE, Calendar
from bot.leads.offers import FARTHEST, LONGEST_PLACE, Mistake, Offer, offer_of, outside_hours

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
FIRST, SECOND, THIRD = (
    datetime(2026, 12, 3, 13, 30, tzinfo=UTC),
    datetime(2026, 12, 4, 8, 0, tzinfo=UTC),
    datetime(2026, 12, 7, 10, 0, tzinfo=UTC),
)
PLACE = "Rathaus, Zimmer 12"


def read(text: str, last_place: str = "", now: datetime = NOW) -> Offer | tuple[Mistake, ...]:
    """As of an ordinary day in November."""
    return offer_of(text, now, BERLIN, last_place)


def wrong(text: str, last_place: str = "", now: datetime = NOW) -> list[tuple[str, str]]:
    """What is wrong, and with which line."""
    found = read(text, last_place, now)
    assert not isinstance(found, Offer)
    return [(mistake.wrong, mistake.line) for mistake in found]


@pytest.mark.parametrize(
    "text",
    [
        f"3.12. 14:30\n4.12. 9 Uhr\nOrt: {PLACE}",
        f"  • 3.12. 14:30,\n\n- 4.12. um 9 Uhr;\nort:   {PLACE}  ",
        f"3.12. 14:30\n4.12. 9 Uhr\n{PLACE}",
        f"Treffpunkt: {PLACE}\n4.12. 9 Uhr\nDo 3.12.2026 14.30",
        f"3.12. 14:30 / 4.12. 9 Uhr / Ort: {PLACE}",
        f"3.12. 14:30; 4.12. 9 Uhr; {PLACE}",
    ],
)
def test_times_and_place_are_read_however_they_are_set_out(text: str) -> None:
    assert read(text) == Offer((FIRST, SECOND), PLACE)


def test_three_times_fit_and_stand_in_their_order() -> None:
    assert read("7.12. 11:00\n3.12. 14:30\n4.12. 9 Uhr\nOrt: Café") == Offer((FIRST, SECOND, THIRD), "Café")


@pytest.mark.parametrize(
    "line",
    [
        "am 30.11. 14:30",
        "nachmittags 14.30 Uhr",
        "Rathaus um 9 Uhr",
        "zum Beispiel 30.11.",
        "Montags früh",
        "Sonnabend",
        "gestern",
        "nächsten Mittwoch",
        "um neun",
        "ab 9",
        "oder mittwochs",
    ],
)
def test_a_last_line_that_looks_like_a_time_is_no_place(line: str) -> None:
    assert wrong(f"3.12. 14:30\n{line}", PLACE) == [("unreadable", line)]


@pytest.mark.parametrize(
    "place", ["Straße des 17. Juni 135", "Raum 1.2.3", "Umweltzentrum", "Haus 14", "Café Abendrot"]
)
def test_a_place_may_hold_numbers(place: str) -> None:
    assert read(f"3.12. 14:30\n{place}") == Offer((FIRST,), place)


def test_a_place_may_hold_what_separates_times() -> None:
    assert read("3.12. 14:30\nOrt: Haus 3 / Zimmer 12; Hof") == Offer((FIRST,), "Haus 3 / Zimmer 12; Hof")
    assert read("3.12. 14:30\nHaus A / Zimmer 12") == Offer((FIRST,), "Haus A / Zimmer 12")


def test_the_last_place_stands_in_for_one_that_is_not_written() -> None:
    assert read("3.12. 14:30", PLACE) == Offer((FIRST,), PLACE)
    assert read("3.12. 14:30\nOrt: Café", PLACE) == Offer((FIRST,), "Café")


@pytest.mark.parametrize(
    ("text", "mistakes"),
    [
        ("", [("no-time", ""), ("no-place", "")]),
        ("Ort: Café", [("no-time", "")]),
        ("3.12. 14:30", [("no-place", "")]),
        ("3.12. 14:30\nOrt:", [("no-place", "")]),
        ("3.12.\nOrt: Café", [("unreadable", "3.12.")]),
        ("Donnerstag 14 Uhr\nOrt: Café", [("unreadable", "Donnerstag 14 Uhr")]),
        ("3. Dezember 14 Uhr", [("unreadable", "3. Dezember 14 Uhr"), ("no-place", "")]),
        ("3.12. 14:30\n4.12. 9:75", [("unreadable", "4.12. 9:75"), ("no-place", "")]),
        ("Hallo!\n3.12. 14:30\nOrt: Café", [("unreadable", "Hallo!")]),
        ("3.12. 14:30\nOrt: Café\nOrt: Rathaus", [("unreadable", "Ort: Rathaus")]),
        ("Fr 3.12. 14:30\nOrt: Café", [("weekday", "Fr 3.12. 14:30")]),
        ("26.11. 9:59\nOrt: Café", [("past", "26.11. 9:59")]),
        ("26.11.2025 14:30\nOrt: Café", [("past", "26.11.2025 14:30")]),
        ("25.11. 14:30\nOrt: Café", [("too-far", "25.11. 14:30")]),
        ("3.12. 14:30\nDo 3.12. 14.30\nOrt: Café", [("twice", "Do 3.12. 14.30")]),
        ("3.12. 8\n3.12. 9\n3.12. 10\n3.12. 11\nOrt: Café", [("too-many", "")]),
        ("3.12. 14:30\nOrt: " + "x" * (LONGEST_PLACE + 1), [("long-place", "")]),
        (
            "1.1.2020 8:00\n3.12. 14:30\nirgendwann\n3.12. 14:30",
            [("past", "1.1.2020 8:00"), ("unreadable", "irgendwann"), ("twice", "3.12. 14:30"), ("no-place", "")],
        ),
    ],
)
def test_every_mistake_is_named_with_its_line(text: str, mistakes: list[tuple[str, str]]) -> None:
    assert wrong(text) == mistakes


def test_a_time_that_the_clocks_leap_over_does_not_exist() -> None:
    march = datetime(2027, 3, 20, 9, 0, tzinfo=UTC)

    assert wrong("28.3. 2:30\nOrt: Café", now=march) == [("no-such-time", "28.3. 2:30")]
    assert read("28.3. 3:30\nOrt: Café", now=march) == Offer((datetime(2027, 3, 28, 1, 30, tzinfo=UTC),), "Café")


def test_of_an_hour_that_comes_twice_the_first_is_meant() -> None:
    october = datetime(2026, 10, 20, 9, 0, tzinfo=UTC)

    assert read("25.10. 2:30\nOrt: Café", now=october) == Offer((datetime(2026, 10, 25, 0, 30, tzinfo=UTC),), "Café")


def test_sixty_days_ahead_is_the_farthest() -> None:
    assert isinstance(read("25.1.2027 10:00\nOrt: Café"), Offer)
    assert wrong("25.1.2027 10:01\nOrt: Café") == [("too-far", "25.1.2027 10:01")]


def test_times_outside_the_coachs_own_hours_are_found() -> None:
    away = ((date(2026, 12, 4), date(2026, 12, 4)),)
    offer = Offer((FIRST, SECOND, datetime(2026, 12, 5, 9, 0, tzinfo=UTC)), PLACE)

    assert outside_hours(offer, Calendar(OFFICE, BERLIN)) == (offer.times[2],)
    assert outside_hours(offer, Calendar(OFFICE, BERLIN, away)) == offer.times[1:]


@given(st.text() | st.from_regex(r"(?:[1-3]?\d\.1?\d\. \d\d?[:.]\d\d\n){1,4}(?:Ort: .{0,20})?", fullmatch=True))
def test_whatever_is_typed_gives_an_offer_that_can_be_kept_or_what_is_wrong(text: str) -> None:
    found = read(text)

    if isinstance(found, Offer):
        assert 1 <= len(set(found.times)) == len(found.times) <= 3
        assert all(NOW < moment <= NOW + FARTHEST for moment in found.times)
        assert 0 < len(found.place) <= LONGEST_PLACE
        assert found.times == tuple(sorted(found.times))
    else:
        assert found


def test_a_mistake_says_what_was_understood() -> None:
    (mistake,) = read("25.11. 14:30\nOrt: Café")  # type: ignore[misc]  # it is no offer

    assert mistake.moment == datetime(2027, 11, 25, 13, 30, tzinfo=UTC)
    assert mistake.moment > NOW + timedelta(days=60)
