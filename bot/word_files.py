"""Fluent files → the words of every language, and every mistake a translator can make in them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from html import unescape
from types import MappingProxyType

from babel import Locale, UnknownLocaleError
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.glossary import Glossary
from bot.scripts import direction_marks, latin_words, words_kept, wrong_letters
from bot.sentences import LONGEST, sentences, words_in
from bot.source import Position, Problem, Source, choices
from bot.words import LAST_RESORT, REFERENCE, Language, Message, Words

TAGS = ("b", "i", "u", "code")
FUNCTIONS = ("NUMBER", "DATETIME")
LONGEST_TEXT = 4096
"""Characters of one Telegram message."""
LONGEST_LABEL = 64
"""Characters of a button that any telephone shows at all."""
LABEL_OF_A_LINE = 38
"""Characters of a button in one line of a small telephone, with what stands in front of its text."""
LONGEST_COMMAND = 256
"""Characters of a command's description in Telegram's menu."""
LONGEST_OF_THE_BOT = {"bot-name": 64, "bot-about": 120, "bot-description": 512}
"""Characters of what Telegram shows of the bot: setMyName, setMyShortDescription, setMyDescription."""
TODO = "TODO translate"
NO_GLOSSARY = Glossary({})
NO_LABELS: Mapping[str, int] = MappingProxyType({})
NO_NUMBERS: Mapping[str, Sequence[str]] = MappingProxyType({})
SHOWN = 20
"""Messages named where many are missing."""

_MARKUP = re.compile(r"<(/?)([^<>]*)(>?)")


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


def raw_messages(text: str) -> dict[str, str]:
    """The messages of a Fluent file as they are written, without the comments above them."""
    resource = FluentParser(with_spans=True).parse(text)
    return {
        entry.id.name: text[entry.id.span.start : entry.span.end].rstrip()
        for entry in resource.body
        if isinstance(entry, ast.Message) and entry.id.span and entry.span
    }


def _bundle(source: Source, locale: str) -> FluentBundle:
    try:
        Locale.parse(locale, sep="-")
    except (UnknownLocaleError, ValueError):
        # An unknown code would silently take the server's own language for plurals and numbers.
        source.report(Position(source.path, 1, 1), "unknown-language", word=locale)
        return FluentBundle([LAST_RESORT])
    return FluentBundle([locale.replace("-", "_"), LAST_RESORT])


def _read(source: Source, language: Language) -> None:
    resource = FluentParser(with_spans=True).parse(source.text)
    for entry in resource.body:
        # A message's own span begins with the comment above it.
        span = entry.id.span if isinstance(entry, ast.Message) else entry.span
        at = _position(source, span.start if span else 0)
        if isinstance(entry, ast.Junk):
            source.report(at, "not-a-message", told=(entry.annotations[0].message or "") if entry.annotations else "")
        elif isinstance(entry, ast.Term):
            source.report(at, "message-term", term=entry.id.name)
        elif isinstance(entry, ast.Message):
            if entry.id.name in language.messages:
                first = language.messages[entry.id.name].at
                source.report(at, "message-twice", message=entry.id.name, first=str(first))
            elif entry.value is None:
                source.report(at, "message-empty", message=entry.id.name)
            else:
                uses = _Uses()
                uses.visit(entry)
                language.messages[entry.id.name] = Message(
                    at,
                    frozenset(uses.variables),
                    frozenset(uses.references),
                    " ".join(uses.patterns),
                    _length(entry.value),
                    tuple(uses.selects),
                    todo=TODO in (entry.comment.content or "") if entry.comment else False,
                    comment=(entry.comment.content or "") if entry.comment else "",
                    pattern=entry.value,
                )
                for attribute in entry.attributes:
                    source.report(at, "message-attribute", message=entry.id.name, attribute=attribute.id.name)
                if wrong := _wrong_markup(uses.patterns):
                    source.report(at, "bad-markup", message=entry.id.name, piece=wrong)
    language.bundle.add_resource(resource)


class _Uses(Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.references: set[str] = set()
        self.patterns: list[str] = []
        self.selects: list[frozenset[str]] = []

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

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - the library's name
        # The bot fills in numbers and names; only numbers have kinds that a text can tell apart.
        names = (variant.key.name for variant in node.variants if isinstance(variant.key, ast.Identifier))
        self.selects.append(frozenset(names))
        self.generic_visit(node)

    def visit_Pattern(self, node: ast.Pattern) -> None:  # noqa: N802 - the library's name
        self.patterns.append("".join(part.value for part in node.elements if isinstance(part, ast.TextElement)))
        self.generic_visit(node)


def _length(pattern: ast.Pattern) -> int:
    """Characters of the longest form, without tags and what is filled in."""
    length = 0
    for part in pattern.elements:
        if isinstance(part, ast.TextElement):
            length += len(unescape(_MARKUP.sub("", part.value)))
        elif isinstance(part, ast.Placeable) and isinstance(part.expression, ast.SelectExpression):
            length += max(_length(variant.value) for variant in part.expression.variants)
    return length


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
            by_path[message.at.path].report(message.at, "message-includes", message=name, other=other)


def _position(source: Source, offset: int) -> Position:
    before = source.text[:offset]
    return Position(source.path, before.count("\n") + 1, offset - before.rfind("\n"))


def check_words(
    words: Words,
    sources: list[Source],
    for_people: Iterable[str],
    only: Mapping[str, Iterable[str]],
    variables: Mapping[str, frozenset[str]],
    labels: Mapping[str, int] = NO_LABELS,
    glossary: Glossary = NO_GLOSSARY,
    opening: Collection[str] = (),
    numbers: Mapping[str, Sequence[str]] = NO_NUMBERS,
    *,
    whole: bool = True,
) -> dict[str, tuple[str, ...]]:
    """Report what is missing, unknown, misspelt, too long or still to be translated; gives language → what it lacks.

    for_people  what every language must have
    only        language → what it must have besides (coaches read German)
    variables   message → the variables the bot fills in; every other message has none
    labels      the messages that stand on buttons, with the characters in front of them: pictogram, tick
    glossary    German words that stay in every language
    opening     the messages whose first line stands on a locked screen
    numbers     message → telephone numbers it must name exactly so
    whole       these are all the messages there are; others are unknown
    """
    by_path = {source.path: source for source in sources}
    people = tuple(dict.fromkeys(for_people))
    known = sorted({*people, *(name for names in only.values() for name in names)})
    kept = {name: _kept(words, name, glossary) for name in known}
    lacking: dict[str, tuple[str, ...]] = {}
    for language in words.languages.values():
        files = [source for source in sources if f"/{language.locale}/" in f"/{source.path}"]
        # The file that every language has; a German author would look for a person's words in no file of the admins.
        first = next((source for source in files if source.path.endswith("/bot.ftl")), files[0])
        wanted = (*people, *only.get(language.locale, ()))
        missing = lacking[language.locale] = tuple(name for name in wanted if name not in language.messages)
        if missing:
            names = some(missing)
            at = Position(first.path, 1, 1)
            first.report(at, "messages-missing", language=language.locale, count=len(missing), names=names)
        _check_translated(language, by_path)
        for name, message in language.messages.items():
            source = by_path[message.at.path]
            _check_length(source, name, message, labels)
            _check_letters(source, name, message, language.locale, kept.get(name))
            _check_terms(source, name, message, words, language.locale, glossary)
            if name in opening and not message.todo and (word := glossary.given_away(language.locale, message.text)):
                source.report(message.at, "first-line-tells", message=name, word=word)
            _check_plurals(source, name, message, language.locale)
            _check_sentences(source, name, message)
            for number in numbers.get(name, ()):
                if not message.todo and not re.search(rf"(?<!\d){re.escape(number)}(?!\d)", message.text):
                    source.report(message.at, "number-lost", message=name, number=number)
            if message.todo and language.locale in (REFERENCE, LAST_RESORT):
                source.report(message.at, "to-write", message=name)
            if whole and name not in known:
                near = choices(name, known)["near"]
                source.report(message.at, "message-unused", message=name, near=near)
            given = variables.get(name, frozenset())
            for variable in sorted(given - message.variables):
                source.report(message.at, "variable-left-out", message=name, variable=variable)
            for variable in sorted(message.variables - given):
                filled_in = choices(variable, sorted(given))
                source.report(message.at, "variable-unknown", message=name, variable=variable, **filled_in)
    return lacking


def _check_translated(language: Language, by_path: Mapping[str, Source]) -> None:
    """One reminder per file: a new rule brings words to every language at once."""
    waiting: dict[str, list[str]] = {}
    for name, message in language.messages.items():
        if message.todo and language.locale not in (REFERENCE, LAST_RESORT):
            waiting.setdefault(message.at.path, []).append(name)
    for path, names in waiting.items():
        at = language.messages[names[0]].at
        by_path[path].report(at, "to-translate", count=len(names), names=some(names))


def some(names: Sequence[str]) -> str:
    """The first names of many."""
    return ", ".join(names[:SHOWN]) + (", …" if len(names) > SHOWN else "")


def _kept(words: Words, name: str, glossary: Glossary) -> frozenset[str] | None:
    """The words of the German and English message and the glossary: they may stand anywhere; None where one is missing.

    That is told as such: hundreds of words that nothing allows any more would only hide it.
    """
    known = [words.languages.get(locale) for locale in (REFERENCE, LAST_RESORT)]
    texts = [one.messages[name].text for one in known if one is not None and name in one.messages]
    return glossary.kept | words_kept(*texts) if len(texts) == len(known) else None


def _check_terms(source: Source, name: str, message: Message, words: Words, locale: str, glossary: Glossary) -> None:
    if message.todo:
        return
    known = [words.languages.get(one) for one in (REFERENCE, LAST_RESORT)]
    german, english = (one.messages[name].text if one and name in one.messages else "" for one in known)
    for term in glossary.lost(german, english, message.text):
        source.report(message.at, "term-lost", message=name, term=term)
    for term, gloss in glossary.other_glosses(locale, message.text):
        allowed = ", ".join(glossary.terms[term][locale])
        source.report(message.at, "gloss-differs", message=name, term=term, gloss=gloss, allowed=allowed)


def _check_letters(source: Source, name: str, message: Message, locale: str, kept: Collection[str] | None) -> None:
    if message.todo:
        return
    for letter, meant in wrong_letters(locale, message.text):
        kind = "neighbours-letter" if meant else "wrong-script"
        code = f"U+{ord(letter):04X}"
        source.report(message.at, kind, message=name, letter=letter, code=code, meant=meant, language=locale)
    for mark in direction_marks(message.text):
        source.report(message.at, "direction-mark", message=name, mark=mark)
    if kept is not None and (foreign := latin_words(locale, message.text, kept)):
        source.report(message.at, "latin-word", message=name, words=", ".join(foreign), language=locale)


def _check_length(source: Source, name: str, message: Message, labels: Mapping[str, int]) -> None:
    length = message.length + labels.get(name, 0)
    limit = longest(name, labels)
    if name in labels and length > limit:
        source.report(message.at, "label-too-long", message=name, length=length, limit=limit)
    elif name in labels and length > LABEL_OF_A_LINE:
        source.report(message.at, "label-long", message=name, length=length, limit=LABEL_OF_A_LINE)
    elif length > limit:
        source.report(message.at, "text-too-long", message=name, length=length, limit=limit)


def longest(name: str, labels: Collection[str]) -> int:
    """Characters that Telegram takes of this message."""
    if name in labels:
        return LONGEST_LABEL
    return LONGEST_COMMAND if name.startswith("command-") else LONGEST_OF_THE_BOT.get(name, LONGEST_TEXT)


def _check_sentences(source: Source, name: str, message: Message) -> None:
    length = 0 if message.todo else max(map(words_in, sentences(message.text)), default=0)
    if length > LONGEST:
        source.report(message.at, "sentence-long", message=name, length=length, limit=LONGEST)


def _check_plurals(source: Source, name: str, message: Message, locale: str) -> None:
    """A choice tells apart just the kinds of number that the language does (CLDR's, as babel has them)."""
    if not message.selects:
        return
    try:
        kinds = frozenset((*Locale.parse(locale, sep="-").plural_form.tags, "other"))
    except (UnknownLocaleError, ValueError):
        return  # told where the language is named
    told = {"message": name, "language": locale, "all": ", ".join(sorted(kinds))}
    for given in message.selects:
        for kind in sorted(given - kinds):
            source.report(message.at, "plural-unknown", category=kind, **told)
        if missing := kinds - given:
            source.report(message.at, "plural-missing", categories=", ".join(sorted(missing)), **told)


def problems_of(sources: Iterable[Source]) -> Iterator[Problem]:
    """All problems of several files."""
    for source in sources:
        yield from source.problems
