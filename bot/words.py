"""Fluent: the words of every language, looked up, filled in and escaped in this one place."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from html import escape, unescape
from unicodedata import bidirectional

from babel import Locale, UnknownLocaleError
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.source import Position, Problem, Source, did_you_mean

log = logging.getLogger(__name__)

REFERENCE = "de"
LAST_RESORT = "en"
RIGHT_TO_LEFT = frozenset({"ar", "fa", "fa-AF", "ps", "ckb", "he", "ur"})

Argument = str | int


class MissingWordsError(LookupError):
    """A message that no language has, or whose variables were not given: a bug, not a translator's mistake."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message of one file: where it stands and which variables it uses."""

    at: Position
    variables: frozenset[str]
    references: frozenset[str]


@dataclass(slots=True)
class Language:
    """One language as loaded; `fixed` keeps messages without variables once they are put together."""

    locale: str
    messages: dict[str, Message]
    bundle: FluentBundle
    fixed: dict[str, str] = field(default_factory=dict)


class Words:
    """The words of all published languages."""

    def __init__(self, languages: Mapping[str, Language]) -> None:
        self.languages = languages

    def __contains__(self, locale: str) -> bool:
        return locale in self.languages

    def locales(self) -> tuple[str, ...]:
        """The published languages."""
        return tuple(self.languages)

    def of(self, locale: str) -> Texts:
        """The texts of `locale`, falling back along fa-AF → fa → en → de."""
        chain = dict.fromkeys((locale, locale.split("-")[0], LAST_RESORT, REFERENCE))
        return Texts(locale, tuple(self.languages[name] for name in chain if name in self.languages))

    def nearest(self, wanted: str | None) -> str | None:
        """The published language that fits a phone's language code (`fa` → fa-AF); None when none does."""
        code = (wanted or "").replace("_", "-").lower()
        exact = {locale.lower(): locale for locale in self.languages}
        kin = {locale.split("-")[0].lower(): locale for locale in reversed(list(self.languages))}
        return exact.get(code) or exact.get(code.split("-")[0]) or kin.get(code.split("-")[0])


@dataclass(frozen=True, slots=True)
class Texts:
    """The words of one language with its fallbacks; call it with a message id and the message's variables."""

    locale: str
    chain: tuple[Language, ...]

    def __call__(self, message: str, **arguments: Argument) -> str:
        """The message as Telegram HTML; values are escaped. Raises `MissingWordsError`."""
        for language in self.chain:
            if message in language.messages:
                if language is not self.chain[0]:
                    log.warning("words: %s is missing in %s, taken from %s", message, self.locale, language.locale)
                return _format(language, message, arguments)
        raise MissingWordsError(f"no language has the message {message}")

    def plain(self, message: str, **arguments: Argument) -> str:
        """The message as plain text: for buttons, and as a value of another message."""
        return unescape(_TAG.sub("", self(message, **arguments)))

    def __contains__(self, message: str) -> bool:
        return any(message in language.messages for language in self.chain)

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


TAGS = ("b", "i", "u", "code")
FUNCTIONS = ("NUMBER", "DATETIME")

_TAG = re.compile(r"</?[a-z][^>]*>")
_MARKUP = re.compile(r"<(/?)([^<>]*)(>?)")
_ISOLATED = re.compile("\u2068[^\u2069]*\u2069")
_LEFT_TO_RIGHT_SIGN = re.compile(r"(?<![\w/<])(?=/[a-z]|\+[0-9])")


def _keep_direction(text: str) -> str:
    """Right-to-left text whose lines stay so, though they begin with Latin words; /commands and +49 keep their sign."""
    signed = _LEFT_TO_RIGHT_SIGN.sub("\u200e", text)
    return "\n".join(line if _runs_rtl(line) else "\u200f" + line for line in signed.split("\n"))


def _runs_rtl(line: str) -> bool:
    strong = (bidirectional(letter) for letter in _TAG.sub("", _ISOLATED.sub("", line)))
    return not line or next((kind for kind in strong if kind in {"L", "R", "AL"}), "") in {"R", "AL"}


def load_words(files: Iterable[tuple[str, str, str]]) -> tuple[Words, list[Source]]:
    """The words in `files` (language, path, text); mistakes are reported in the sources, one per file."""
    sources = []
    languages: dict[str, Language] = {}
    for locale, path, text in files:
        source = Source(path, text)
        sources.append(source)
        if locale not in languages:
            languages[locale] = Language(locale, {}, _bundle(source, locale))
        _read(source, languages[locale])
    for language in languages.values():
        _resolve_references(language, sources)
    return Words(languages), sources


def _bundle(source: Source, locale: str) -> FluentBundle:
    try:
        Locale.parse(locale, sep="-")
    except (UnknownLocaleError, ValueError):
        # An unknown code would silently take the server's own language for plurals and numbers.
        source.report(Position(source.path, 1, 1), f'the language "{locale}" is not known', "name the folder like uk")
        return FluentBundle([LAST_RESORT])
    return FluentBundle([locale.replace("-", "_"), LAST_RESORT])


def _read(source: Source, language: Language) -> None:
    resource = FluentParser(with_spans=True).parse(source.text)
    for entry in resource.body:
        # A message's own span begins with the comment above it.
        span = entry.id.span if isinstance(entry, ast.Message) else entry.span
        at = _position(source, span.start if span else 0)
        if isinstance(entry, ast.Junk):
            source.report(at, "this is not a message", _junk_hint(entry))
        elif isinstance(entry, ast.Message):
            if entry.id.name in language.messages:
                first = language.messages[entry.id.name].at
                source.report(at, f'"{entry.id.name}" stands here twice', f"the first is {first}; keep one")
            elif entry.value is None:
                source.report(at, f'"{entry.id.name}" has no text', "write it after the =")
            else:
                uses = _Uses()
                uses.visit(entry)
                language.messages[entry.id.name] = Message(at, frozenset(uses.variables), frozenset(uses.references))
                if wrong := _wrong_markup(uses.patterns):
                    hint = "tags are <b>, <i>, <u> and <code>, each closed again; a bare < is written &lt;"
                    source.report(at, f'"{entry.id.name}": Telegram cannot read {wrong}', hint)
    language.bundle.add_resource(resource)


class _Uses(Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.references: set[str] = set()
        self.patterns: list[str] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the library's name
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - the library's name
        self.references.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802 - the library's name
        self.references.add(f"-{node.id.name}")

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802 - the library's name
        if node.id.name not in FUNCTIONS:
            self.references.add(f"{node.id.name}()")
        self.generic_visit(node)

    def visit_Pattern(self, node: ast.Pattern) -> None:  # noqa: N802 - the library's name
        self.patterns.append("".join(part.value for part in node.elements if isinstance(part, ast.TextElement)))
        self.generic_visit(node)


def _wrong_markup(patterns: Iterable[str]) -> str:
    """The first piece that Telegram would refuse the whole message for; "" when there is none."""
    for text in patterns:
        still_open: list[str] = []
        for found in _MARKUP.finditer(text):
            closing, tag, end = found.groups()
            if tag not in TAGS or not end or (closing and (not still_open or still_open.pop() != tag)):
                return found[0][:20]
            if not closing:
                still_open.append(tag)
        if still_open:
            return f"<{still_open[-1]}>"
    return ""


def _resolve_references(language: Language, sources: list[Source]) -> None:
    """Texts do not include one another here: a chain of references can end in itself, which crashes the library."""
    by_path = {source.path: source for source in sources}
    for name, message in language.messages.items():
        for other in sorted(message.references):
            by_path[message.at.path].report(message.at, f'"{name}" includes "{other}"', "write the text out")


def _position(source: Source, offset: int) -> Position:
    before = source.text[:offset]
    return Position(source.path, before.count("\n") + 1, offset - before.rfind("\n"))


def _junk_hint(entry: ast.Junk) -> str:
    told = entry.annotations[0].message if entry.annotations else ""
    return f"write: name = text; further lines are indented ({told})"


def check_words(
    words: Words,
    sources: list[Source],
    for_people: Iterable[str],
    only: Mapping[str, Iterable[str]],
    variables: Mapping[str, frozenset[str]],
    *,
    whole: bool = True,
) -> None:
    """Report what is missing, unknown or misspelt.

    for_people  what every language must have
    only        language → what it must have besides (coaches read German)
    variables   message → the variables the bot fills in; every other message has none
    whole       these are all the messages there are; others are unknown
    """
    by_path = {source.path: source for source in sources}
    people = tuple(for_people)
    known = sorted({*people, *(name for names in only.values() for name in names)})
    for language in words.languages.values():
        first = next(source for source in sources if f"/{language.locale}/" in f"/{source.path}")
        missing = [name for name in (*people, *only.get(language.locale, ())) if name not in language.messages]
        if missing:
            shown = ", ".join(missing[:20]) + (f" and {len(missing) - 20} more" if len(missing) > 20 else "")
            what = f"{language.locale}: {len(missing)} message{'s are' if len(missing) > 1 else ' is'} missing: {shown}"
            first.report(Position(first.path, 1, 1), what, "locales/de and locales/en show what they say")
        for name, message in language.messages.items():
            source = by_path[message.at.path]
            if whole and name not in known:
                source.report(message.at, f'nothing uses the message "{name}"', _nearest(name, known))
            given = variables.get(name, frozenset())
            for variable in sorted(given - message.variables):
                source.report(message.at, f'"{name}" leaves out {{ ${variable} }}', "the other languages say it")
            for variable in sorted(message.variables - given):
                source.report(
                    message.at,
                    f'"{name}" uses {{ ${variable} }}, which is not filled in',
                    did_you_mean(variable, sorted(given)) or "take it out",
                )


def _nearest(name: str, known: list[str]) -> str:
    near = did_you_mean(name, known).partition("? ")
    return f"{near[0]}?" if near[1] else "remove it"


def problems_of(sources: Iterable[Source]) -> Iterator[Problem]:
    """All problems of several files."""
    for source in sources:
        yield from source.problems
