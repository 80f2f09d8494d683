"""Names of places written in other scripts, found by their consonants: "Дортмунд", "دورتموند" and "ዶርትሙንድ" are one.

Vowels are left out or written at will when a German name is put into Arabic or Ethiopic letters, and hard and soft
consonants are mixed up; what is left is told apart by how near the whole name comes in Latin letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Generic, TypeVar

from anyascii import anyascii
from rapidfuzz import process
from rapidfuzz.distance import OSA, JaroWinkler

from bot.letters import FIRST_ALEF

T = TypeVar("T")

MOST = 4
SHORTEST = 2
"""Letters, in Latin ones: less is no name."""
ALIKE, ALIKE_IN_A_SENTENCE = 0.5, 0.8
"""How near (Jaro-Winkler, 0 to 1) the letters must come: Arabic leaves half of the vowels out."""
_NOT_A_LETTER = re.compile(r"[^a-z]")
_LATIN = re.compile(r"[\u0000-\u024f\u1e00-\u1eff]*")
# In order: what one letter of one script is two of another, then sounds that are mistaken for each other.
_SOUNDS = (
    ("tsch", "s"), ("shch", "s"), ("sch", "s"), ("sh", "s"), ("zh", "s"), ("ts", "s"), ("tz", "s"),
    ("kh", "h"), ("ch", "h"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("qu", "k"), ("x", "ks"),
    ("z", "s"), ("c", "k"), ("q", "k"), ("v", "f"), ("b", "p"), ("d", "t"), ("g", "k"),
)  # fmt: skip
_GERMAN_W = ("w", "f")
_LENGTHENING_H = re.compile(r"(?<=[aeiou])h")
_VOWELS = re.compile(r"[aeiouyjw]")
_DOUBLED = re.compile(r"(.)\1+")


def is_latin(text: str) -> bool:
    """Whether all letters are Latin ones."""
    return _LATIN.fullmatch(text) is not None


def spelled(text: str) -> str:
    """`text` in the 26 Latin letters, whatever its script; the sound of Bochum as Germans write it."""
    begun = FIRST_ALEF.match(text)  # stands for any vowel, and is left out at the beginning otherwise
    letters = "a" + anyascii(text[begun.end() :]) if begun else anyascii(text)
    return _NOT_A_LETTER.sub("", letters.lower()).replace("kh", "ch")


def sound(letters: str) -> str:
    """The consonants of a name in Latin letters, those that are mistaken for each other made one."""
    for written, heard in _SOUNDS:
        letters = letters.replace(written, heard)
    return _DOUBLED.sub(r"\1", _VOWELS.sub("", letters).replace("h", "k"))


def sound_of_german(name: str) -> str:
    """The sound of a German name: its w is heard as v, and an h after a vowel not at all."""
    return sound(_LENGTHENING_H.sub("", spelled(name).replace(*_GERMAN_W)))


class Sounds(Generic[T]):
    """German names with what each means, found by their sound."""

    def __init__(self, names: Iterable[tuple[str, T]]) -> None:
        self._by_sound: dict[str, list[tuple[str, T]]] = {}
        for name, meaning in names:
            self._by_sound.setdefault(sound_of_german(name), []).append((spelled(name), meaning))
        self._sounds = list(self._by_sound)

    def like(self, typed: str, alike: float = ALIKE) -> list[T]:
        """At most four meanings of a name typed in another script, the likeliest first; always to be confirmed."""
        letters = spelled(typed)
        heard = sound(letters)
        if not heard or len(letters) < SHORTEST:
            return []
        # One consonant must be the right one ("Унна"); of many, two may be wrong.
        slips = (len(heard) > 1) + (len(heard) > 4)
        near = process.extract(heard, self._sounds, scorer=OSA.distance, limit=12, score_cutoff=slips)
        found = [
            (distance, -JaroWinkler.similarity(letters, name), number, meaning)
            for number, (one, distance, _) in enumerate(near)
            for name, meaning in self._by_sound[one]
            if JaroWinkler.similarity(letters, name) >= alike
        ]
        found.sort(key=lambda entry: entry[:3])
        meant = dict.fromkeys(meaning for distance, *_, meaning in found if distance <= found[0][0] + 1)
        return list(meant)[:MOST]
