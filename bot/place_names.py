"""Names of places as people write them: folded, misspelt, shortened; every way of writing → what it means."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, Literal

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.letters import PREPOSITIONS
from bot.place_sounds import ALIKE, ALIKE_IN_A_SENTENCE, MOST, Sounds, is_latin

Outside = Literal["outside_nrw"]
OUTSIDE_NRW: Final = "outside_nrw"

_MAX_TYPED = 4096  # Telegram's own limit for one message
_MAX_NAME = 60
_MAX_NAME_WORDS = 6
_DIGRAPH = re.compile(r"(?<![aeou])([aou])e")
_WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
_QUALIFIER = re.compile(r" \(|/| (?:am|an der|im|in der) ")
_KREIS = re.compile(r"Städteregion |Kreis |[- ]?[Kk]reis$")
_UNSAID = frozenset({"am", "an", "der"})  # nobody begins a name with these
_LETTERS = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe"})


@dataclass(frozen=True, slots=True)
class District:
    """One of the 53 Kreise, kreisfreie Städte and the Städteregion; `region` is the Regierungsbezirk."""

    ags: str
    name: str
    kind: Literal["city", "county", "region"]
    region: str


@dataclass(frozen=True, slots=True)
class Place:
    """A municipality in its district."""

    district: str
    municipality: str

    @property
    def id(self) -> str:
        """The form that is stored, such as `05913/Dortmund`."""
        return f"{self.district}/{self.municipality}"


Target = Place | District | Outside


def fold(text: str) -> str:
    """Small letters without marks, 0-9 for the digits of any script, one space for all the rest.

    `Köln` and `Koln` become the same; the index knows `Koeln`. Looks at the first 4,096 characters only.
    """
    out: list[str] = []
    for character in unicodedata.normalize("NFKD", text[:_MAX_TYPED])[:_MAX_TYPED].casefold():
        match unicodedata.category(character)[0]:
            case "L":
                out.append(character)
            case "N":
                digit = unicodedata.digit(character, None)  # knows Ethiopic digits, which int() does not
                out.append(" " if digit is None else str(digit))
            case "M":
                pass  # accents, and the frame of a keycap emoji
            case "C" if not character.isspace():
                pass  # direction marks and other signs nobody sees, also inside a word
            case _:
                out.append(" ")
    return " ".join("".join(out).translate(_LETTERS).split())


class Names:
    """Every way to write a name, as keys without spaces: "Bad Salzuflen", "bad-salzuflen", "BadSalzuflen"."""

    def __init__(self, noise: Iterable[str], spellings: Sequence[tuple[str, Sequence[str]]]) -> None:
        self._noise = frozenset(noise)
        self._spellings = spellings
        self._exact: dict[str, tuple[Target, ...]] = {}
        self._starts: list[tuple[str, bool, Target]] = []  # key from a word on, whether it is a later word, meaning
        self._keys: list[str] = []
        self._cities: frozenset[str] = frozenset()
        self._said: list[tuple[str, Target]] = []
        self._sounds: Sounds[Target] = Sounds(())

    @property
    def said(self) -> Iterable[str]:
        """Every name there is, without its qualifier."""
        return (name for name, _ in self._said)

    def add(self, name: str, target: Target) -> None:
        """Let `name`, and the part before its qualifier ("Monheim" am Rhein), mean `target` too."""
        self._said.append((_QUALIFIER.split(name)[0], target))
        for phrase in self._phrases(name, _QUALIFIER.split(name)[0]):
            self._put(phrase.replace(" ", ""), target)
            words = phrase.split()
            for number, word in enumerate(words):
                if word not in _UNSAID:
                    self._starts.append(("".join(words[number:]), number > 0, target))

    def add_district(self, district: District) -> None:
        """Let "Kreis Lippe" and "Lippe Kreis" mean the district, and "Lippe" where nothing else is called so."""
        self.add(district.name, district)
        bare = _KREIS.sub("", district.name)
        keys = [phrase.replace(" ", "") for phrase in self._phrases(f"Kreis {bare}", f"{bare} Kreis")]
        if fold(bare).replace(" ", "") not in self._exact:
            keys += [phrase.replace(" ", "") for phrase in self._phrases(bare)]
        for key in keys:
            self._put(key, district)

    def finish(self, cities: Iterable[str]) -> None:
        """Make the index ready; of equals, the districts in `cities` come first."""
        self._cities = frozenset(cities)
        self._keys = [key for key in self._exact if len(key) >= 4]
        for key in tuple(self._exact):
            folded = _DIGRAPH.sub(r"\1", key)  # so that "Mörs" meets "Moers"
            if folded not in self._keys:
                for target in self._exact[key]:
                    self._put(folded, target)
        self._starts.sort(key=lambda entry: entry[0])
        # Places before districts: who hears "Kleve" means the town.
        self._sounds = Sounds(sorted(self._said, key=lambda entry: isinstance(entry[1], District)))

    def exact(self, words: Sequence[str]) -> tuple[list[Sequence[Target]], bool, Sequence[str]]:
        """What the words name, part by part; whether no word is left over; the words without the noise around them."""
        while words:
            if meant := self._meaning(words):
                return [meant], True, words
            if words[0] in self._noise:
                words = words[1:]
            elif words[-1] in self._noise:
                words = words[:-1]
            else:
                break
        parts: list[Sequence[Target]] = []
        whole, at = True, 0
        while at < len(words):
            for end in range(min(len(words), at + _MAX_NAME_WORDS), at, -1):
                if meant := self._meaning(words[at:end]):
                    parts.append(meant)
                    at = end
                    break
            else:
                whole = whole and words[at] in self._noise
                at += 1
        return parts, whole, words

    def alike(self, words: Sequence[str]) -> Sequence[Target]:
        """What begins so, else what is written nearly so; best first."""
        typed = "".join(words)
        if not is_latin(typed):
            return self._heard(words)
        if not 3 <= len(typed) <= _MAX_NAME:
            return ()
        if begun := self._beginning(typed):
            begun.sort(key=lambda entry: (entry[1], not self._is_city(entry[2]), len(entry[0]), entry[0]))
            return unique(target for _, _, target in begun)
        spoken = [typed]
        if 1 < len(words) <= 4:
            spoken += [word for word in words if len(word) >= 5]
        near = [
            (distance, key[0] != one[0], not self._is_city(target), key, target)
            for one in spoken
            for key, distance, _ in process.extract(
                one, self._keys, scorer=OSA.distance, score_cutoff=1 + (len(one) > 5) + (len(one) > 8), limit=16
            )
            for target in self._exact[key]
        ]
        near.sort(key=lambda entry: entry[:4])
        meant = unique(target for distance, *_, target in near if distance <= near[0][0] + 1)
        return meant[:1] if meant and isinstance(meant[0], District) else meant

    def _heard(self, words: Sequence[str]) -> Sequence[Target]:
        """What a name in another script sounds like: the whole, else the longest word of a sentence that does."""
        spoken = [("".join(words), ALIKE)]
        spoken += [(word, ALIKE_IN_A_SENTENCE) for word in sorted(words, key=len, reverse=True)[:_MAX_NAME_WORDS]]
        for one, alike in spoken:
            if len(one) <= _MAX_NAME and (found := self._sounding_like(one, alike)):
                return [target for target in found if not isinstance(target, District)] or found[:1]
        return ()

    def _sounding_like(self, word: str, alike: float) -> list[Target]:
        found = self._sounds.like(word, alike)
        if word[0] in PREPOSITIONS:
            found = unique((*found[: MOST - 1], *self._sounds.like(word[1:], ALIKE_IN_A_SENTENCE), *found))
        return found[:MOST]

    def _beginning(self, typed: str) -> list[tuple[str, bool, Target]]:
        first, last = (
            bisect_left(self._starts, end, key=lambda entry: entry[0]) for end in (typed, typed + "\U0010ffff")
        )
        return self._starts[first:last]

    def _meaning(self, words: Sequence[str]) -> Sequence[Target]:
        return self._exact.get("".join(words), ())

    def _is_city(self, target: Target) -> bool:
        return isinstance(target, Place) and target.district in self._cities

    def _put(self, key: str, target: Target) -> None:
        if target not in (known := self._exact.get(key, ())):
            self._exact[key] = (*known, target)

    def _phrases(self, *names: str) -> dict[str, None]:
        phrases: dict[str, None] = {}
        for name in map(partial(unicodedata.normalize, "NFC"), names):
            phrases |= {fold(name): None, fold(name.translate(_WRITTEN_OUT)): None}  # "Koln" and "Koeln" for "Köln"
        for written, others in self._spellings:
            for one in tuple(phrases):
                if f" {written} " in f" {one} ":
                    phrases |= {f" {one} ".replace(f" {written} ", f" {other} ").strip(): None for other in others}
        return phrases


def unique(targets: Iterable[Target]) -> list[Target]:
    return list(dict.fromkeys(targets))
