"""Days with their weekday, and moments, as people read them: local time in Germany, each language in its own way."""

from __future__ import annotations

from datetime import date, datetime

from bot.dates import day_words
from bot.settings import OFFICE_ZONE
from bot.words import Texts


def day_in_words(day: date, texts: Texts) -> str:
    """A day with its weekday, as plain text."""
    weekday = texts.plain(f"weekday-{day.isoweekday()}")
    return texts.plain("day-words", weekday=weekday, day=day_words(day, texts.locale))


def moment_in_words(moment: datetime, texts: Texts) -> str:
    """A moment with its weekday and the local time, as plain text."""
    local = moment.astimezone(OFFICE_ZONE)
    weekday = texts.plain(f"weekday-{local.isoweekday()}")
    return texts.plain(
        "moment-words", weekday=weekday, day=day_words(local.date(), texts.locale), time=f"{local:%H:%M}"
    )
