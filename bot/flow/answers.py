"""What a person typed or shared → an answer the question allows, or why it cannot be used."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

import phonenumbers

from bot.flow.model import Question
from bot.number_words import NumberWords
from bot.places import OUTSIDE_NRW, Places
from bot.rules.domain import Number, Value

MAX_DIGITS = 4
DATE_PARTS = 3
_NUMBER = re.compile(r"[0-9]+")


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


def understand(question: Question, text: str, places: Places, numbers: NumberWords, on: date) -> Value | Unusable:
    """The answer in a typed text, as of the local day `on`; choices are pressed, never typed."""
    match question.type:
        case "place":
            return _place(text, places)
        case "number":
            return _number(question, text, numbers, on)
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


def _number(question: Question, text: str, words: NumberWords, on: date) -> Value | Unusable:
    domain = question.domain
    assert isinstance(domain, Number)
    numbers = _NUMBER.findall(western_digits(text))
    if question.birth_year and len(numbers) == DATE_PARTS:
        # A date of birth: its year is enough to ask back; the day and month are not kept.
        numbers = [part for part in numbers if len(part) == MAX_DIGITS]
    if not numbers and (named := words.find(text)) is not None:
        numbers = [str(named)]
    if len(numbers) != 1 or len(numbers[0]) > MAX_DIGITS:
        return Unusable("not-a-number")
    number = int(numbers[0])
    if question.birth_year and on.year - domain.high <= number <= on.year:
        # Whether the birthday has been this year decides at 18 and 28, so both ages are offered.
        ages = (on.year - number - 1, on.year - number)
        possible = tuple(age for age in ages if domain.low <= age <= domain.high)
        if possible:
            return Unusable("birth-year", candidates=possible)
    if not domain.low <= number <= domain.high:
        return Unusable("range", {"low": domain.low, "high": domain.high})
    return number


def western_digits(text: str) -> str:
    """Digits of any script as 0–9; Ethiopic numerals are added up (፳፪ → 22)."""
    written: list[str] = []
    ethiopic = 0
    for letter in text:
        if "፩" <= letter <= "፻":
            ethiopic += int(unicodedata.numeric(letter))
            continue
        if ethiopic:
            written.append(f" {ethiopic} ")
            ethiopic = 0
        digit = unicodedata.digit(letter, None)
        written.append(letter if digit is None else str(digit))
    if ethiopic:
        written.append(f" {ethiopic}")
    return "".join(written)


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
