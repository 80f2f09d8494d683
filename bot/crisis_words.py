"""Words that sound like danger, in any of the bot's languages (`locales/crisis.yaml`), found in what somebody typed."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from bot.letters import folded
from bot.shapes import CRISIS
from bot.source import Position, Source, check_format, entries_of, fields_of, read_yaml, words_of

KINDS = ("suicide", "medical", "violence", "trafficking")
"""In the order they count in where a text speaks of several: what may cost a life within minutes comes first."""

BEGINNING = 2
"""Letters a phrase must begin with: the index goes by them."""

ANY_ENDING = "*"

# Pashto letters that people write without their marks, having no better keyboard; `bot.letters` knows the others.
_ALIKE = str.maketrans({"ړ": "ر", "ښ": "ش", "ټ": "ت", "ډ": "د", "ڼ": "ن", "ږ": "ز", "ځ": "ز", "څ": "س"})


@dataclass(frozen=True, slots=True)
class _Pattern:
    """A phrase without its spaces, in the parts before each `*`; `open` where the last word may end in any way."""

    parts: tuple[str, ...]
    open: bool


@dataclass(frozen=True, slots=True)
class Phrase:
    """A word or a phrase of the file."""

    kind: str
    locale: str
    text: str
    at: Position
    pattern: _Pattern


@dataclass(frozen=True, slots=True)
class Danger:
    """What a text speaks of: one of `KINDS`, and the languages whose phrases say so."""

    kind: str
    locales: tuple[str, ...]


class CrisisWords:
    """The phrases of all languages; made by `load_crisis`. `source` is their file."""

    def __init__(self, phrases: Iterable[Phrase], source: Source) -> None:
        self.phrases = tuple(phrases)
        self.source = source
        self._by_beginning: dict[str, list[Phrase]] = {}
        for phrase in self.phrases:
            self._by_beginning.setdefault(phrase.pattern.parts[0][:BEGINNING], []).append(phrase)

    @classmethod
    def none(cls) -> CrisisWords:
        """No phrases at all: what stands in for a file that cannot be read while others are checked."""
        return cls((), Source("", ""))

    def find(self, text: str) -> Danger | None:
        """What `text` speaks of, the gravest first; None for most texts."""
        met = self.met(text)
        for kind in KINDS:
            if locales := dict.fromkeys(phrase.locale for phrase in met if phrase.kind == kind):
                return Danger(kind, tuple(locales))
        return None

    def met(self, text: str) -> list[Phrase]:
        """Every phrase that stands in `text` as whole words, in the order of the file.

        Spaces inside a phrase do not count: "selbst mord" is "selbstmord", and Persian half spaces are none.
        """
        words = _letters(text).split()
        together = "".join(words)
        ends = list(accumulate(map(len, words)))
        found = {
            phrase
            for start in (0, *ends[:-1])
            for phrase in self._by_beginning.get(together[start : start + BEGINNING], ())
            if _stands_at(phrase.pattern, together, start, ends)
        }
        return [phrase for phrase in self.phrases if phrase in found] if found else []


def _letters(text: str) -> str:
    return folded(text).translate(_ALIKE)


def _pattern(phrase: str) -> _Pattern:
    *parts, last = [_letters(part).replace(" ", "") for part in phrase.split(ANY_ENDING)]
    return _Pattern((*parts, last) if last else tuple(parts), not last)


def _stands_at(pattern: _Pattern, text: str, start: int, ends: Sequence[int]) -> bool:
    at = start
    for number, part in enumerate(pattern.parts, 1):
        if not text.startswith(part, at):
            return False
        at += len(part)
        if number < len(pattern.parts) or pattern.open:
            at = ends[bisect_left(ends, at)]
    return ends[bisect_left(ends, at)] == at


def load_crisis(text: str, path: str) -> CrisisWords:
    """The phrases in `text`; raises `Problems` naming every mistake in it."""
    source = Source(path, text)
    root = fields_of(source, read_yaml(text, path), CRISIS)
    check_format(source, root.get("format"))
    phrases: list[Phrase] = []
    known: dict[_Pattern, Phrase] = {}
    for kind in KINDS:
        for locale, _, written in entries_of(source, root.get(kind)):
            for at, word in words_of(source, written):
                pattern = _pattern(word)
                if not pattern.parts or len(pattern.parts[0]) < BEGINNING or not all(pattern.parts):
                    if word:
                        source.report(at, "crisis-word-empty", word=word)
                    continue
                phrase = Phrase(kind, locale, word, at, pattern)
                first = known.setdefault(pattern, phrase)
                if first.kind != kind:
                    source.report(at, "crisis-word-twice", word=word, danger=first.kind, first=str(first.at))
                phrases.append(phrase)
    source.raise_problems()
    return CrisisWords(phrases, source)


def check_crisis(crisis: CrisisWords, languages: Iterable[str], harmless: Iterable[str]) -> None:
    """Report in the file of `crisis` what would leave people without help, or meet a harmless answer with alarm.

    languages   those people may choose
    harmless    answers that a conversation asks for: places, numbers in words, what stands on buttons
    """
    source = crisis.source
    if not crisis.phrases:
        return  # told where the file could not be read
    wanted = tuple(languages)
    for kind in KINDS:
        of_kind = [phrase for phrase in crisis.phrases if phrase.kind == kind]
        there = {phrase.locale for phrase in of_kind}
        if of_kind and (missing := [locale for locale in wanted if locale not in there]):
            source.report(of_kind[0].at, "crisis-words-missing", danger=kind, languages=", ".join(missing))
    told: set[Phrase] = set()
    for answer, phrase in _alarms(crisis, harmless):
        if phrase not in told:
            told.add(phrase)
            source.report(phrase.at, "crisis-word-harmless", word=phrase.text, answer=answer)


def _alarms(crisis: CrisisWords, harmless: Iterable[str]) -> Iterator[tuple[str, Phrase]]:
    for answer in dict.fromkeys(harmless):
        for phrase in crisis.met(answer):
            yield answer, phrase
