"""Days as people read them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.content import ROOT
from bot.dates import day_words

DAY = date(2026, 11, 2)
LANGUAGES = sorted(path.name for path in (ROOT / "locales").iterdir() if path.is_dir())


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("de", "2. November 2026"),
        ("en", "November 2, 2026"),
        ("fr", "2 novembre 2026"),
        ("uk", "2 листопада 2026 р."),
        ("tr", "2 Kasım 2026"),
        ("ar", "2 نوفمبر 2026"),
        ("fa", "2 نوامبر 2026"),
        ("fa-AF", "2 نومبر 2026"),  # months are called otherwise in Kabul than in Tehran
        ("am", "2 ኖቬምበር 2026"),
        ("ti", "02.11.2026"),
        ("xx", "02.11.2026"),
        ("not a language", "02.11.2026"),
    ],
)
def test_a_day_is_written_as_the_language_does_it(locale: str, words: str) -> None:
    assert day_words(DAY, locale).replace("\u00a0", " ").replace("\u202f", " ") == words


@pytest.mark.parametrize("locale", LANGUAGES)
def test_in_every_language_each_day_reads_differently_with_its_year_in_western_digits(locale: str) -> None:
    days = [date(2026, 1, 1) + timedelta(number) for number in range(365)]
    words = [day_words(day, locale) for day in days]
    assert len(set(words)) == 365
    assert all("2026" in one and str(day.day) in one for one, day in zip(words, days, strict=True))
