"""One form for letters that people write for one another: capitals, accents, and what neighbouring keyboards lack."""

from __future__ import annotations

import re
import unicodedata

_SAME = str.maketrans(
    {
        **dict.fromkeys("ىیېۍےێ", "ي"),
        **dict.fromkeys("ةەھہۃ", "ه"),
        **dict.fromkeys("ۆۇۋ", "و"),
        "ک": "ك", "ګ": "گ", "ٱ": "ا", "ڕ": "ر", "ڵ": "ل",
        "ـ": None, "ı": "i", "’": None, "ʼ": None, "'": None,
        # Amharic and Tigrinya have several letters, each in seven forms, that many people write for one another.
        **{
            chr(ord(other) + form): chr(ord(one) + form)
            for one, others in (("ሀ", "ሐኀ"), ("ሰ", "ሠ"), ("አ", "ዐ"), ("ጸ", "ፀ"))
            for other in others
            for form in range(7)
        },
    }
)  # fmt: skip

_APOSTROPHES = str.maketrans(dict.fromkeys("`´‘", None))
"""What stands for an apostrophe where the keyboard has none; some of them come apart into a space and an accent."""

_WORD = re.compile(r"[^\W\d_]+")

QUESTION_MARKS = "?؟፧"
PREPOSITIONS = "በከለየብلب"
"""Amharic and Arabic write "in", "from" and the like as the first letter of the word behind it."""
FIRST_ALEF = re.compile("[ئي]?[اأإآٱ]")
"""What a name in Arabic letters begins with whose first sound is a vowel; Sorani puts a hamza before it."""
COMMAS = ",،፣;؛፤"


class _Bare(dict[int, int | str | None]):
    """What each letter becomes; marks go. Letters are looked up in the Unicode tables once."""

    def __missing__(self, code: int) -> int | None:
        self[code] = found = None if unicodedata.category(chr(code)).startswith("M") else code
        return found


_BARE = _Bare(_SAME)


def folded(text: str) -> str:
    """Small letters without marks and signs, one space between words."""
    return " ".join(_WORD.findall(bare(text)))


def bare(text: str) -> str:
    """Small letters without marks; all that is no letter stays as it is."""
    return unicodedata.normalize("NFKD", text.translate(_APOSTROPHES)).casefold().translate(_BARE)
