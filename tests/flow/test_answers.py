"""What people type, and what it is taken for."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.calendars import Calendar
from bot.flow.answers import Unusable, understand, western_digits
from bot.flow.model import Question
from bot.places import OUTSIDE_NRW
from bot.rules.domain import Number, Value, contains
from tests.shipped import TODAY, flow

FLOW = flow()
NASTY = ["", " ", "😀", "😀" * 2048, "x" * 4096, "\u202e\u200f", "\x00\x07\x1b[m", "\ud800", "<b>", "'; --", "/start"]


def typed(key: str, text: str, calendar: Calendar = "gregorian") -> Value | Unusable:
    """What the shipped question makes of a text."""
    return understand(FLOW.by_key[key], text, FLOW.places, FLOW.numbers, TODAY, calendar)


def reason(found: Value | Unusable) -> str:
    """Why an answer cannot be used; "" when it can."""
    return found.reason if isinstance(found, Unusable) else ""


@pytest.mark.parametrize(
    "text",
    [
        "22",
        "٢٢",  # Arabic
        "۲۲",  # Persian
        "፳፪",  # Ethiopic: twenty and two
        "२२",
        "２２",
        "22 years",
        "٢٢ سنة",
        "мені 22 роки",
        "22.",
        "\u202e22\u202c",
        "<b>22</b>",
        "22\n",
        "22 😀",
        "-22",
        "0022",
        "22 J.",
        "ben 22",
        "٢٢ عاماً",
        "፪፪",  # digit by digit, as nobody writes a number
        "২২",
        "၂၂",
    ],
)
def test_a_number_is_understood_in_any_script_and_with_words_around_it(text: str) -> None:
    assert typed("age", text) == 22


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("двадцять два", 22),
        ("Мені двадцять сім років", 27),
        ("мне восемнадцать", 18),
        ("اثنان وعشرون", 22),
        ("عمري اثنين وعشرين سنة", 22),
        ("سبعة عشر", 17),
        ("أربعــة وعشرون", 24),
        ("ዕስራን ክልተን", 22),
        ("ሃያ ሁለት", 22),
        ("بیست و هفت", 27),
        ("بيست و هفت", 27),  # typed on an Arabic keyboard
        ("اووه ویشت", 27),
        ("laba iyo labaatan", 22),
        ("bîst û heft", 27),
        ("bist u heft", 27),
        ("بیست و حەوت", 27),
        ("yirmi iki", 22),
        ("Yirmi yedi yaşındayım", 27),
        ("vingt-sept ans", 27),
        ("I am twenty-two", 22),
        ("siebenundzwanzig", 27),
        ("Ich bin dreissig", 30),
        ("twenty", 20),
    ],
)
def test_an_age_in_words_is_understood_in_any_language(text: str, age: int | None) -> None:
    assert typed("age", text) == (age if age is not None else Unusable("not-a-number"))


@pytest.mark.parametrize(
    "text", ["twenty or thirty", "22 23", "22.5", "2 2", "00022", "二十二", "12345", "1" * 4096, *NASTY]
)
def test_no_number_or_several_are_asked_again(text: str) -> None:
    assert typed("age", text) == Unusable("not-a-number")


@pytest.mark.parametrize(
    ("text", "age"), [("14", 14), ("99", 99), ("13", None), ("100", None), ("0", None), ("፻", None)]
)
def test_both_ends_of_the_range_are_in(text: str, age: int | None) -> None:
    assert typed("age", text) == (age or Unusable("range", {"low": 14, "high": 99}))


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("2004", (21, 22)),
        ("٢٠٠٤", (21, 22)),
        ("born in 2008", (17, 18)),
        ("1998", (27, 28)),
        ("2012", (14,)),  # thirteen is not asked
        ("1927", (98, 99)),
        ("01.05.2004", (21, 22)),
        ("2004-05-01", (21, 22)),
        ("1 May 2004", (21, 22)),
        ("1 мая 2004 года", (21, 22)),
        ("5/2004", (21, 22)),
        ("٢٠٠٤/٥/١", (21, 22)),
        ("፳፻፬", (21, 22)),
    ],
)
def test_a_birth_year_offers_both_ages_it_may_mean(text: str, ages: tuple[int, ...]) -> None:
    assert typed("age", text) == Unusable("birth-year", candidates=ages)


@pytest.mark.parametrize("text", ["1383", "۱۳۸۳", "١٣٨٣", "12.05.1383", "۱۳۸۳/۲/۱", "متولد ۱۳۸۳", "۱ ثور ۱۳۸۳"])
def test_a_year_of_the_solar_calendar_is_told_with_both_ages(text: str) -> None:
    said = {"year": "1383", "from": "2004", "to": "2005"}
    assert typed("age", text) == Unusable("birth-year-solar", said, (21, 22))


def test_a_solar_year_is_understood_from_everybody_and_a_lunar_one_from_nobody() -> None:
    assert reason(typed("age", "1383", "ethiopian")) == "birth-year-solar"
    assert typed("age", "1425") == Unusable("range", {"low": 14, "high": 99})


@pytest.mark.parametrize("text", ["1996", "፲፱፻፺፮", "ብ1996 ዓ.ም.", "5/1/1996", "፭/፩/፲፱፻፺፮"])
def test_a_year_in_a_language_of_the_ethiopian_calendar_is_asked_back_with_the_ages_of_both(text: str) -> None:
    said = {"year": "1996", "from": "2003", "to": "2004"}
    assert typed("age", text, "ethiopian") == Unusable("birth-year-ethiopian", said, (22, 23, 29, 30))
    assert typed("age", text) == Unusable("birth-year", candidates=(29, 30))


def test_where_one_calendar_gives_no_age_only_the_other_is_offered() -> None:
    assert typed("age", "2010", "ethiopian") == Unusable("birth-year", candidates=(15, 16))
    oldest = typed("age", "1920", "ethiopian")
    assert isinstance(oldest, Unusable) and (oldest.reason, oldest.candidates) == ("birth-year-ethiopian", (98, 99))


def test_on_the_last_day_of_a_year_its_age_is_certain_but_still_asked_back() -> None:
    numbers = Question("age", "number", Number(14, 99), birth_year=True)
    found = understand(numbers, "2004", FLOW.places, FLOW.numbers, date(2026, 12, 31))
    assert found == Unusable("birth-year", candidates=(22,))


def new_year_solar(year: int) -> date:
    """The first day of an Iranian year: a leap year ends on the day 366, eight times in 33 years."""
    days = sum(365 + ((25 * one + 11) % 33 < 8) for one in range(1383, year))
    days -= sum(365 + ((25 * one + 11) % 33 < 8) for one in range(year, 1383))
    return date(2004, 3, 20) + timedelta(days)


def new_year_ethiopian(year: int) -> date:
    """The first day of an Ethiopian year: the one after a year that 4 divides with 3 left over begins a day later."""
    return date(2003, 9, 12) + timedelta(365 * (year - 1996) + year // 4 - 499)


def test_the_new_years_of_these_tests_are_the_real_ones() -> None:
    assert [new_year_solar(year) for year in (1375, 1376, 1383, 1399)] == [
        date(1996, 3, 20),
        date(1997, 3, 21),
        date(2004, 3, 20),
        date(2020, 3, 20),
    ]
    assert [new_year_ethiopian(year) for year in (1996, 1997, 2000, 2012, 2013)] == [
        date(2003, 9, 12),
        date(2004, 9, 11),
        date(2007, 9, 12),
        date(2019, 9, 12),
        date(2020, 9, 11),
    ]


CALENDARS = {
    "gregorian": lambda year: (year, date(year, 1, 1)),
    "solar": lambda year: (year - 621, new_year_solar(year - 621)),
    "ethiopian": lambda year: (year - 7, new_year_ethiopian(year - 7)),
}


@given(st.sampled_from(sorted(CALENDARS)), st.integers(1935, 2010), st.integers(0, 364), st.integers(14 * 366, 25_000))
def test_the_true_age_is_always_among_those_offered(kind: str, year: int, day: int, lived: int) -> None:
    written, begins = CALENDARS[kind](year)
    born = begins + timedelta(day)
    on = born + timedelta(lived)
    age = on.year - born.year - ((on.month, on.day) < (born.month, born.day))
    calendar: Calendar = "ethiopian" if kind == "ethiopian" else "gregorian"
    found = understand(FLOW.by_key["age"], str(written), FLOW.places, FLOW.numbers, on, calendar)
    assert isinstance(found, Unusable) and age in found.candidates
    assert len(found.candidates) <= (5 if kind == "ethiopian" else 3)


def test_a_birth_year_is_only_understood_where_the_question_says_so() -> None:
    plain = Question("hours", "number", Number(1, 40))
    assert understand(plain, "2004", FLOW.places, FLOW.numbers, TODAY) == Unusable("range", {"low": 1, "high": 40})


def test_a_year_that_gives_no_age_in_the_range_is_out_of_range() -> None:
    assert reason(typed("age", "2013")) == reason(typed("age", "2026")) == reason(typed("age", "1900")) == "range"


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("٠١٢٣٤٥٦٧٨٩", "0123456789"),
        ("۰۱۲۳۴۵۶۷۸۹", "0123456789"),
        ("፳፯ ዓመት", " 27  ዓመት"),
        ("a²", "a2"),
        ("፲፱፻፺፮", " 1996 "),
        ("፻", " 100 "),
        ("፳፻", " 2000 "),
        ("0፩፯፩", "0171"),
        ("፼", "፼"),
    ],
)
def test_digits_of_other_scripts_become_western(text: str, digits: str) -> None:
    assert western_digits(text) == digits


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0171 1234567", "+49 171 1234567"),
        ("0171/123-45-67", "+49 171 1234567"),
        ("+49 171 1234567", "+49 171 1234567"),
        ("00491711234567", "+49 171 1234567"),
        ("٠١٧١١٢٣٤٥٦٧", "+49 171 1234567"),
        ("۰۱۷۱۱۲۳۴۵۶۷", "+49 171 1234567"),
        ("\u202a+49 171 1234567\u202c", "+49 171 1234567"),
        ("call 01711234567", "+49 171 1234567"),
        ("+380 67 123 4567", "+380 67 123 4567"),
        ("+93 70 123 4567", "+93 70 123 4567"),
    ],
)
def test_a_telephone_number_is_kept_in_one_form(text: str, number: str) -> None:
    assert typed("phone", text) == number


@pytest.mark.parametrize("text", ["110", "123", "+49", "my number", "1" * 4096, *NASTY])
def test_what_is_no_telephone_number_is_asked_again(text: str) -> None:
    assert typed("phone", text) == Unusable("not-a-phone")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ali", "Ali"),
        ("  Олена \n Петрівна ", "Олена Петрівна"),
        ("ሳራ", "ሳራ"),
        ("علی‌رضا", "علی‌رضا"),  # the sign that joins the letters stays
        ("\u202eAli\u200f", "Ali"),
        ("A\x00li", "A li"),
        ("\ud800Ali", "Ali"),
        ("😀 Ali", "😀 Ali"),
        ("<b>Ali</b>", "<b>Ali</b>"),  # kept as written; harmless once it is shown
        ("a" * 60, "a" * 60),
    ],
)
def test_a_name_is_kept_as_written_without_what_nobody_sees(text: str, name: str) -> None:
    assert typed("name", text) == name


def test_a_name_that_is_too_long_says_how_long_it_may_be() -> None:
    assert typed("name", "a" * 61) == typed("name", "x" * 4096) == Unusable("too-long", {"max": 60})


@pytest.mark.parametrize("text", ["", "   ", "7", "😀", "\u200c\u200d", "\u202e\u200f", "…"])
def test_a_name_has_letters(text: str) -> None:
    assert typed("name", text) == Unusable("empty")


def test_a_place_is_found_by_its_postcode_in_any_script() -> None:
    assert typed("place", "44135") == typed("place", "٤٤١٣٥") == typed("place", "Dortmund") == "05913/Dortmund"
    assert typed("place", "Berlin") == OUTSIDE_NRW


def test_a_place_that_may_be_several_offers_them() -> None:
    assert typed("place", "40721") == Unusable("place-several", candidates=("05111/Düsseldorf", "05158/Hilden"))
    found = typed("place", "59969")
    assert isinstance(found, Unusable) and found.candidates[-1] == OUTSIDE_NRW


def test_a_district_that_is_named_offers_its_list_where_it_is_long() -> None:
    found = typed("place", "Kreis Lippe")
    assert isinstance(found, Unusable)
    assert (found.reason, found.candidates, found.district) == ("place-several", (), "05766")


def test_a_place_that_is_none_is_asked_again() -> None:
    assert typed("place", "nowhere at all") == Unusable("place-unknown")


def test_choices_are_pressed_and_not_guessed_from_text() -> None:
    assert reason(typed("paper", "duldung")) == reason(typed("goals", "work")) == "press-a-button"


@given(
    st.sampled_from(FLOW.questions),
    st.one_of(st.text(), st.text("0123456789٢۲፳+ .-/", max_size=20), st.sampled_from(NASTY)),
)
def test_any_text_is_an_answer_the_question_allows_or_cannot_be_used(question: Question, text: str) -> None:
    found = understand(question, text, FLOW.places, FLOW.numbers, TODAY)
    if isinstance(found, Unusable):
        assert all(question.domain is None or contains(question.domain, value) for value in found.candidates)
    elif question.domain is not None:
        assert contains(question.domain, found)
    else:
        assert isinstance(found, str) and found
