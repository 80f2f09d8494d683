"""Yes and no as people write them in any of the bot's languages (`locales/yes_no.yaml`)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Literal

from bot.letters import QUESTION_MARKS, folded
from bot.shapes import YES_NO, YES_NO_WORDS
from bot.source import Source, check_format, entries_of, fields_of, read_yaml, words_of

Meaning = Literal["yes", "no"]

UNDERSTOOD_BY_ALL = ("de", "en")
"""Languages whose words count in every conversation: people in Germany answer "ja" and "ok" whatever they read."""
LONGEST = 100
"""Characters; what is longer says more than yes or no."""

_MORE_THAN_AN_ANSWER = re.compile(rf"[\d{QUESTION_MARKS}]")


def is_plain(text: str) -> bool:
    """Whether `text` can be an answer alone: it is short, asks nothing back and names no number."""
    return len(text) <= LONGEST and not _MORE_THAN_AN_ANSWER.search(text)


def _key(text: str) -> str:
    """What is compared: "Ja!" and "JA" are one."""
    return folded(text) if is_plain(text) else ""


class YesNo:
    """What the words of all languages mean; made by `load_yes_no`.

    One word may be yes in one language and no in another: the conversation's own language decides, then German and
    English; a word that only others know must mean the same in all of them.
    """

    def __init__(self, words: Mapping[str, Mapping[str, Meaning]]) -> None:
        self._words = {locale: {_key(word): meant for word, meant in known.items()} for locale, known in words.items()}

    def said(self, text: str, locale: str) -> Meaning | None:
        """What the whole of `text` says in the language of the conversation, in German or English."""
        own = self._in((locale, locale.split("-")[0]), text)
        return own or self._in(UNDERSTOOD_BY_ALL, text)

    def meant(self, text: str, locale: str) -> Meaning | None:
        """The same; what none of these languages knows is looked for in all."""
        return self.said(text, locale) or self._in(self._words, text)

    def _in(self, locales: Iterable[str], text: str) -> Meaning | None:
        key = _key(text)
        meanings = {self._words[locale][key] for locale in locales if key and key in self._words.get(locale, {})}
        return meanings.pop() if len(meanings) == 1 else None


def load_yes_no(text: str, path: str) -> YesNo:
    """The words in `text`; raises `Problems` naming every mistake in it."""
    source = Source(path, text)
    root = fields_of(source, read_yaml(text, path), YES_NO)
    check_format(source, root.get("format"))
    found: dict[str, dict[str, Meaning]] = {}
    for locale, _, node in entries_of(source, root.get("words")):
        entry = fields_of(source, node, YES_NO_WORDS)
        known: dict[str, Meaning] = {}
        meanings: tuple[Meaning, ...] = ("yes", "no")
        for meaning in meanings:
            for at, word in words_of(source, entry.get(meaning)):
                if known.setdefault(_key(word), meaning) != meaning:
                    source.report(at, "yes-no-twice", word=word)
        found[locale] = known
    source.raise_problems()
    return YesNo(found)
