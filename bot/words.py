"""Fluent: the words of every language, looked up, filled in and escaped in this one place; `word_files` loads them."""

from __future__ import annotations

import logging
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from html import escape, unescape
from unicodedata import bidirectional

from fluent.runtime import FluentBundle
from fluent.syntax import ast

from bot.source import Position

log = logging.getLogger(__name__)

REFERENCE = "de"
LAST_RESORT = "en"
EXPECTED = ("uk", "ru", "ar", "ti", "fa-AF", "fa", "ps", "so", "ku", "ckb", "am", "tr", "fr", "en", "de")
"""Languages in the order of how many people are expected to read them; others follow."""
SPOKEN_AS: Mapping[str, tuple[str, ...]] = {
    "fa": ("fa", "fa-AF"),  # telephones know no Dari
    "prs": ("fa-AF",),
    "ku": ("ku", "ckb"),
    "kmr": ("ku",),
}
"""A telephone's language code → the languages whose people set it, where they are not that code's alone."""
RIGHT_TO_LEFT = frozenset({"ar", "fa", "fa-AF", "ps", "ckb", "he", "ur"})

Argument = str | int


class MissingWordsError(LookupError):
    """A message that no language has, or whose variables were not given: a bug, not a translator's mistake."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message of one file.

    text      what it says in any of its forms, with tags, without what is filled in
    length    characters of its longest form as people see it
    selects   the kinds of number that each choice in it tells apart
    todo      its comment says that it is still to be translated; until then another language stands in
    comment   what stands above it, for translators
    pattern   the text itself as Fluent parsed it
    """

    at: Position
    variables: frozenset[str]
    references: frozenset[str]
    text: str
    length: int
    selects: tuple[frozenset[str], ...]
    todo: bool
    comment: str = field(default="", compare=False, repr=False)
    pattern: ast.Pattern = field(default_factory=lambda: ast.Pattern([]), compare=False, repr=False)


@dataclass(slots=True)
class Language:
    """One language as loaded.

    fixed        messages without variables, once they are put together
    recordings   the messages that can be listened to
    """

    locale: str
    messages: dict[str, Message]
    bundle: FluentBundle
    fixed: dict[str, str] = field(default_factory=dict)
    recordings: frozenset[str] = frozenset()


class Words:
    """The words of all published languages."""

    def __init__(self, languages: Mapping[str, Language]) -> None:
        self.languages = languages

    def __contains__(self, locale: str | None) -> bool:
        return locale in self.languages

    def locales(self) -> tuple[str, ...]:
        """The published languages."""
        return tuple(self.languages)

    def of(self, locale: str) -> Texts:
        """The texts of `locale`, falling back along fa-AF → fa → en → de."""
        chain = dict.fromkeys((locale, locale.split("-")[0], LAST_RESORT, REFERENCE))
        return Texts(locale, tuple(self.languages[name] for name in chain if name in self.languages), self.languages)

    def proposed(self, wanted: str | None) -> tuple[str, ...]:
        """The published languages that fit a phone's language code, the likely first (`ku` → ku, ckb); often one."""
        code = (wanted or "").replace("_", "-").lower()
        language = code.split("-")[0]
        exact = {locale.lower(): locale for locale in self.languages}
        if "-" in code and code in exact:
            return (exact[code],)
        meant = [locale for locale in SPOKEN_AS.get(language, (language,)) if locale in self.languages]
        kin = [locale for locale in self.in_order() if locale.split("-")[0] == language]
        return tuple(meant or kin[:1])

    def nearest(self, wanted: str | None) -> str | None:
        """The published language that fits a phone's language code best; None when none does."""
        return next(iter(self.proposed(wanted)), None)

    def in_order(self, first: Collection[str] = ()) -> tuple[str, ...]:
        """The published languages: `first` in their order, then those most people are expected to read."""
        wanted = dict.fromkeys((*first, *EXPECTED, *self.languages))
        return tuple(locale for locale in wanted if locale in self.languages)


@dataclass(frozen=True, slots=True)
class Texts:
    """The words of one language with its fallbacks; call it with a message id and the message's variables."""

    locale: str
    chain: tuple[Language, ...]
    languages: Mapping[str, Language] = field(default_factory=dict)

    def __call__(self, message: str, **arguments: Argument) -> str:
        """The message as Telegram HTML; values are escaped. Raises `MissingWordsError`."""
        for language in self.chain:
            if message in language.messages and not language.messages[message].todo:
                if language is not self.chain[0]:
                    log.warning("words: %s is missing in %s, taken from %s", message, self.locale, language.locale)
                return _format(language, message, arguments)
        raise MissingWordsError(f"no language has the message {message}")

    def plain(self, message: str, **arguments: Argument) -> str:
        """The message as plain text: for buttons, and as a value of another message."""
        return unescape(_TAG.sub("", self(message, **arguments)))

    def source(self, message: str) -> str:
        """The language the message is taken from: this one, or the first of its fallbacks that has it."""
        having = (one for one in self.chain if message in one.messages and not one.messages[message].todo)
        return next(having).locale

    def everywhere(self, message: str) -> Iterator[tuple[str, str]]:
        """Language and text of a message without variables, in every language that has it, as plain text."""
        for locale, language in self.languages.items():
            if message in language.messages and not language.messages[message].todo:
                yield locale, unescape(_TAG.sub("", _format(language, message, {})))

    def named(self, message: str, key: str) -> str:
        """The message as plain text; `key` where no language has it: its words went with what it named."""
        return self.plain(message) if message in self else key

    def __contains__(self, message: str) -> bool:
        return any(message in language.messages for language in self.chain)

    def line(self, text: str) -> str:
        """A line that is no sentence (a telephone number, an address) as Telegram HTML, left to right anywhere."""
        return ("\u200e" if self.rtl else "") + escape(text, quote=False)

    def recorded(self, message: str) -> bool:
        """Whether there is a recording of it in this very language."""
        return any(message in one.recordings for one in self.chain if one.locale == self.locale)

    @property
    def rtl(self) -> bool:
        """Whether the script runs from right to left."""
        return self.locale in RIGHT_TO_LEFT


def _format(language: Language, message: str, arguments: Mapping[str, Argument]) -> str:
    if not arguments and message in language.fixed:
        return language.fixed[message]
    pattern = language.bundle.get_message(message).value
    escaped = {
        name: escape(value, quote=False) if isinstance(value, str) else value for name, value in arguments.items()
    }
    assert pattern is not None  # loading refuses messages without a text
    formatted, errors = language.bundle.format_pattern(pattern, escaped)
    text = str(formatted)
    if errors:
        raise MissingWordsError(f"{language.locale}: {message}: {errors[0]}")
    if language.locale in RIGHT_TO_LEFT:
        text = _keep_direction(text)
    if not arguments:
        language.fixed[message] = text
    return text


_TAG = re.compile(r"</?[a-z][^>]*>")
_ISOLATED = re.compile("\u2068[^\u2069]*\u2069")
# After a letter from the right, groups of digits would change places: 0800 1110111 would be read as 1110111 0800.
_LEFT_TO_RIGHT = re.compile(r"(?<![\w/<])(?:/[a-z]|\+?[0-9]+(?:[ -][0-9]+)+|\+[0-9]|§)")


def _keep_direction(text: str) -> str:
    """Right-to-left text whose lines stay so, whatever they begin with; commands, § and numbers stay whole."""
    signed = _LEFT_TO_RIGHT.sub("\u200e\\g<0>", text)
    return "\n".join(line if _runs_rtl(line) else "\u200f" + line for line in signed.split("\n"))


def _runs_rtl(line: str) -> bool:
    strong = (bidirectional(letter) for letter in _TAG.sub("", _ISOLATED.sub("", line)))
    return not line or next((kind for kind in strong if kind in {"L", "R", "AL"}), "") in {"R", "AL"}
