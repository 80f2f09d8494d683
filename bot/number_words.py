"""Numbers written as words in any of the bot's languages (`locales/numbers.yaml`): "двадцять два" → 22."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bot.letters import folded
from bot.shapes import NUMBERS
from bot.source import Source, check_format, entries_of, fields_of, read_yaml, words_of

MOST_WORDS = 5
"""Words one number is written with: "labaatan iyo lix", "вісімнадцять", "dix huit"."""
_LOOKED_AT = 40


class NumberWords:
    """What the words of all languages mean; made by `load_numbers`."""

    def __init__(self, numbers: Mapping[str, int]) -> None:
        self._numbers = {folded(word).replace(" ", ""): number for word, number in numbers.items()}

    @property
    def words(self) -> Iterable[str]:
        """Every number as it is written, folded and without spaces."""
        return self._numbers

    def find(self, text: str) -> int | None:
        """The one number named in `text`, with other words around it; None where there is none, or several."""
        words = folded(text).split()[:_LOOKED_AT]
        found: set[int] = set()
        at = 0
        while at < len(words):
            for end in range(min(len(words), at + MOST_WORDS), at, -1):
                number = self._numbers.get("".join(words[at:end]))
                if number is not None:
                    found.add(number)
                    at = end
                    break
            else:
                at += 1
        return found.pop() if len(found) == 1 else None


def load_numbers(text: str, path: str) -> NumberWords:
    """The numbers in `text`; raises `Problems` naming every mistake in it."""
    source = Source(path, text)
    root = fields_of(source, read_yaml(text, path), NUMBERS)
    check_format(source, root.get("format"))
    numbers: dict[str, int] = {}
    known: dict[str, tuple[int, str]] = {}
    for _language, _, words in entries_of(source, root.get("numbers")):
        for key, at, written in entries_of(source, words):
            if not key.isdecimal() or len(key) > 3:
                source.report(at, "need-number")
                continue
            for place, word in words_of(source, written):
                first = known.setdefault(folded(word).replace(" ", ""), (int(key), word))
                if first[0] != int(key):
                    source.report(place, "number-twice", word=word, number=key, first=str(first[0]))
                numbers[word] = int(key)
    source.raise_problems()
    return NumberWords(numbers)
