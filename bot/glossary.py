"""The glossary (`locales/glossary.yaml`): German words that stay in every language, and how each explains them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from bot.scripts import words_kept
from bot.shapes import GLOSSARY
from bot.source import Source, check_format, entries_of, fields_of, read_yaml, words_of

BEFORE = "(?<![A-Za-zÀ-ɏ-])"


@dataclass(frozen=True)
class Glossary:
    """German words in other languages.

    terms    must stay; each with language → the glosses that may stand in brackets behind it
    may      may stay
    private  language → beginnings or parts of words that say how somebody lives here; "all" for every language
    """

    terms: Mapping[str, Mapping[str, tuple[str, ...]]]
    may: tuple[str, ...] = ()
    private: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @cached_property
    def kept(self) -> frozenset[str]:
        """Every single word of them, in small letters."""
        return words_kept(*self.terms, *self.may)

    def lost(self, german: str, english: str, text: str) -> Iterator[str]:
        """The terms that German and English both keep in a message, and `text` does not."""
        for term in self.terms:
            if _stands_in(term, german) and _stands_in(term, english) and not _stands_in(term, text):
                yield term

    def other_glosses(self, locale: str, text: str) -> Iterator[tuple[str, str]]:
        """Each term of `text` with what stands in brackets behind it, where that is none of the language's glosses."""
        for term, glosses in self.terms.items():
            allowed = glosses.get(locale)
            if allowed and term in text:
                for found in re.finditer(rf"{BEFORE}{re.escape(term)}[\"“”»«]? \(([^()]+)\)", text):
                    if found[1].strip() not in allowed:
                        yield term, found[1].strip()

    def given_away(self, locale: str, text: str) -> str:
        """The first private word of the first line of `text`; "" where it holds none.

        A telephone shows the beginning of a message on its locked screen, to whoever holds it.
        """
        line = text.split("\n")[0].casefold()
        words = (*self.private.get("all", ()), *self.private.get(locale, ()))
        return next((word for word in words if word.casefold() in line), "")


def _stands_in(term: str, text: str) -> bool:
    """Whether the term stands in the text as a word of its own; other scripts put letters before it, others endings."""
    return term in text and re.search(rf"{BEFORE}{re.escape(term)}", text) is not None


def load_glossary(text: str, path: str) -> Glossary:
    """The glossary in `text`; raises `Problems` naming every mistake in it."""
    source = Source(path, text)
    root = fields_of(source, read_yaml(text, path), GLOSSARY)
    check_format(source, root.get("format"))
    terms = {
        term: {
            locale: tuple(word for _, word in words_of(source, written))
            for locale, _, written in entries_of(source, node)
        }
        for term, _, node in entries_of(source, root.get("terms"))
    }
    may = tuple(word for _, word in words_of(source, root.get("may_stay")))
    private = {
        locale: tuple(word for _, word in words_of(source, written))
        for locale, _, written in entries_of(source, root.get("private"))
    }
    source.raise_problems()
    return Glossary(terms, may, private)
