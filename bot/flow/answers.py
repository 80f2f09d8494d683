"""What a person typed or shared → an answer the question allows, or why it cannot be used."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

import phonenumbers

from bot.calendars import SOLAR_YEARS, Calendar, ethiopian, gregorian, solar
from bot.flow.model import Question
from bot.number_words import NumberWords
from bot.places import OUTSIDE_NRW, Places
from bot.rules.domain import Number, Value

MAX_DIGITS = 4
DATE_PARTS = 3
_NUMBER = re.compile(r"[0-9]+")
_ETHIOPIC = re.compile("[፩-፻]+")
_ETHIOPIC_ONES = re.compile("[፩-፱]+")


@dataclass(frozen=True, slots=True)
class Unusable:
    """Why an answer could not be used; its words are `error-<reason>`.

    args        values for the words
    candidates  answers to choose from instead: what may have been meant
    district    a district whose places may have been meant (its list is shown)
    """

    reason: str
    args: Mapping[str, str | int] = field(default_factory=dict)
    candidates: tuple[Value, ...] = ()
    district: str = ""


def understand(
    question: Question, text: str, places: Places, numbers: NumberWords, on: date, calendar: Calendar = "gregorian"
) -> Value | Unusable:
    """The answer in a typed text, as of the local day `on`; what words mean an option is found before, where words are.

    calendar   the one in which the person may give a year of birth
    """
    match question.type:
        case "place":
            return _place(text, places)
        case "number":
            return _number(question, text, numbers, on, calendar)
        case "phone":
            return _phone(text)
        case "text":
            return _text(question, text)
        case "choice" | "many":
            return Unusable("press-a-button")


def _place(text: str, places: Places) -> Value | Unusable:
    found = places.find(text)
    if found.sure is not None:
        return found.sure if isinstance(found.sure, str) else found.sure.id
    if found.candidates or found.district:
        candidates: tuple[Value, ...] = tuple(place.id for place in found.candidates)
        if found.maybe_outside:
            candidates = (*candidates, OUTSIDE_NRW)
        district = found.district.ags if found.district and not found.candidates else ""
        return Unusable("place-several", candidates=candidates, district=district)
    return Unusable("place-unknown")


def _number(question: Question, text: str, words: NumberWords, on: date, calendar: Calendar) -> Value | Unusable:
    domain = question.domain
    assert isinstance(domain, Number)
    numbers = _NUMBER.findall(western_digits(text))
    if question.birth_year:
        numbers = _year_of_date(numbers) or numbers
    if not numbers and (named := words.find(text)) is not None:
        numbers = [str(named)]
    if len(numbers) != 1 or len(numbers[0]) > MAX_DIGITS:
        return Unusable("not-a-number")
    number = int(numbers[0])
    if domain.low <= number <= domain.high:
        return number
    asked_back = _birth_year(number, domain, on, calendar) if question.birth_year else None
    return asked_back or Unusable("range", {"low": domain.low, "high": domain.high})


def _year_of_date(numbers: list[str]) -> list[str]:
    """The year alone of a date of birth: it is enough to ask back; the day and month are not kept."""
    years = [number for number in numbers if len(number) == MAX_DIGITS]
    is_date = 2 <= len(numbers) <= DATE_PARTS and all(len(number) <= 2 for number in numbers if number not in years)
    return years if len(years) == 1 and is_date else []


def _birth_year(year: int, domain: Number, on: date, calendar: Calendar) -> Unusable | None:
    """The ages a year of birth may mean: whether the birthday has been this year decides at 18 and 28."""

    def possible(ages: range) -> tuple[int, ...]:
        return tuple(age for age in ages if domain.low <= age <= domain.high)

    if year in SOLAR_YEARS:
        born = solar(year)
        ages = possible(born.ages(on))
        return Unusable("birth-year-solar", _years(year, born.first.year), ages) if ages else None
    if not 1000 <= year <= on.year:
        return None
    ages = possible(gregorian(year).ages(on))
    if calendar == "ethiopian" and (other := possible(ethiopian(year).ages(on))):
        return Unusable("birth-year-ethiopian", _years(year, ethiopian(year).first.year), (*other, *ages))
    return Unusable("birth-year", candidates=ages) if ages else None


def _years(written: int, first: int) -> dict[str, str | int]:
    """As text: a number would be grouped like a sum of money."""
    return {"year": str(written), "from": str(first), "to": str(first + 1)}


def western_digits(text: str) -> str:
    """Digits of any script as 0–9, Ethiopic numerals worked out: ፳፪ → 22, ፲፱፻፺፮ → 1996."""
    western = _ETHIOPIC.sub(_worked_out, text)
    digits = ((letter, unicodedata.digit(letter, None)) for letter in western)
    return "".join(letter if digit is None else str(digit) for letter, digit in digits)


def _worked_out(written: re.Match[str]) -> str:
    numerals = [int(unicodedata.numeric(letter)) for letter in written[0]]
    if _ETHIOPIC_ONES.fullmatch(written[0]):
        return "".join(map(str, numerals))  # no number has two of them: they stand for digits one by one
    hundreds = rest = 0
    for numeral in numerals:
        if numeral == 100:
            hundreds += 100 * (rest or 1)
            rest = 0
        else:
            rest += numeral
    return f" {hundreds + rest} "


def _phone(text: str) -> Value | Unusable:
    try:
        # phonenumbers searches long texts slowly; no telephone number needs more than this.
        number = phonenumbers.parse(western_digits(text[:60]), "DE")
    except phonenumbers.NumberParseException:
        return Unusable("not-a-phone")
    if not phonenumbers.is_valid_number(number):
        return Unusable("not-a-phone")
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL))


def telephone(text: str) -> str | None:
    """The telephone number in a text, as it is kept; None where there is none that can be called."""
    number = _phone(text)
    return number if isinstance(number, str) else None


def _text(question: Question, text: str) -> Value | Unusable:
    clean = " ".join("".join(letter if _visible(letter) else " " for letter in text).split())
    if not any(letter.isalpha() for letter in clean):
        return Unusable("empty")
    if len(clean) > question.longest:
        return Unusable("too-long", {"max": question.longest})
    return clean


_JOINERS = "\u200c\u200d"  # Persian and other scripts write words with them


def _visible(letter: str) -> bool:
    return letter in _JOINERS or not unicodedata.category(letter).startswith("C")
