"""Letters: which script a language is written in, and letters that look right but belong to a neighbour."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator

SCRIPTS = {
    **dict.fromkeys(("uk", "ru"), "CYRILLIC"),
    **dict.fromkeys(("ar", "fa", "fa-AF", "ps", "ckb"), "ARABIC"),
    **dict.fromkeys(("ti", "am"), "ETHIOPIC"),
}
"""The script of each language that is not written in Latin letters, as Unicode names it."""

NEIGHBOURS = {
    "ar": {"ک": "ك", "ی": "ي", "گ": "غ", "پ": "ب", "چ": "تش", "ە": "ه", "ۆ": "و"},
    "fa": {"ك": "ک", "ي": "ی", "ى": "ی", "ە": "ه"},
    "fa-AF": {"ك": "ک", "ي": "ی", "ى": "ی", "ە": "ه"},
    # Pashto writes ي (i) and ی (ai): both are right there.
    "ps": {"ك": "ک", "ى": "ی", "گ": "ګ", "ە": "ه"},
    "ckb": {"ك": "ک", "ي": "ی", "ى": "ی", "ة": "ە"},
    "uk": {"ы": "и", "э": "е", "ъ": "’", "ё": "йо"},
    "ru": {"і": "и", "ї": "и", "є": "е", "ґ": "г"},
}
"""Language → a letter of a neighbouring language, and the one that is meant."""

DIRECTION_MARKS = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"

_LATIN_WORD = re.compile(r"[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’-]*")
_NO_WORDS = re.compile(r"https?://\S+|/[a-z]+|</?[a-z]+>|@\w+")


def wrong_letters(locale: str, text: str) -> Iterator[tuple[str, str]]:
    """Each letter of `text` that the language does not write, with the one that is meant ("" where none is)."""
    script = SCRIPTS.get(locale, "LATIN")
    neighbours = NEIGHBOURS.get(locale, {})
    for letter in dict.fromkeys(text):
        if letter in neighbours:
            yield letter, neighbours[letter]
        elif letter.isalpha() and not unicodedata.name(letter, "").startswith((script, "LATIN", "MODIFIER")):
            yield letter, ""


def direction_marks(text: str) -> list[str]:
    """The direction marks in `text`, by name: the program sets them, where they are needed."""
    return [unicodedata.name(letter) for letter in dict.fromkeys(text) if letter in DIRECTION_MARKS]


def latin_words(locale: str, text: str, kept: Collection[str]) -> list[str]:
    """Words in Latin letters that are none of those `kept` (small letters), in a language with a script of its own."""
    if locale not in SCRIPTS:
        return []
    words = (found[0] for found in _LATIN_WORD.finditer(_NO_WORDS.sub(" ", text)))
    return [word for word in dict.fromkeys(words) if word.casefold().strip("-'’") not in kept]


def words_kept(*texts: str) -> frozenset[str]:
    """The words of German and English texts: what stands in these may stay as it is."""
    return frozenset(
        found[0].casefold().strip("-'’") for text in texts for found in _LATIN_WORD.finditer(_NO_WORDS.sub(" ", text))
    )
