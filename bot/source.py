"""Authored text files: where something stands, what is wrong with it, and YAML that surprises no author."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from difflib import get_close_matches
from typing import Any, Literal

import yaml

from bot.shapes import Shape

MAX_DEPTH = 40
MAX_NODES = 200_000
MAX_CHARACTERS = 4_000_000
MAX_EXCERPT = 160
MAX_ALIKE = 50
"""Mistakes of one kind that are told of one file: who broke a line 50,000 times did it in one way."""
FLAG_LIKE = ("yes", "no", "on", "off", "ja", "nein", "y", "n")

_YAML_LINE_END = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
"""Signs that would move the mark below the line, or command the terminal."""

Scalar = str | int | float | bool | None

CURLY_QUOTES = "„“”‚‘’«»"
"""What word processors make of quotes; YAML takes them for a part of the text."""


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in an authored file; line and column count from 1."""

    path: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


Severity = Literal["error", "warning"]

WARNINGS = frozenset(
    {"curly-quotes", "service-unused", "question-idle", "review-due", "rule-over", "label-long", "to-translate"}
    | {"recording-large", "pictogram-missing", "pictogram-no-question", "pictogram-no-answer"}
    | {"sentence-long", "translation-outdated", "review-gone", "crisis-words-missing"}
    | {"term-lost", "latin-word"}  # a word more or less in German must not wait for every other language
    | {"event-past"}
    | {"import-unsure", "import-source-changed", "import-text-changed"}
)
"""Kinds of problem that stop nothing; every other kind is an error."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A mistake in an authored file. Its words stand in `bot/authoring` under its kind, with `args` filled in.

    excerpt   the line, or of a very long one the part around the mistake
    caret     the column of the mistake in the excerpt, from 1
    """

    at: Position
    kind: str
    args: tuple[tuple[str, str | int], ...] = ()
    excerpt: str = ""
    caret: int = 1

    @property
    def severity(self) -> Severity:
        """Whether it stops the files from being used."""
        return "warning" if self.kind in WARNINGS else "error"

    def __str__(self) -> str:
        return f"{self.at}: {self.kind} {', '.join(f'{name}={value}' for name, value in self.args)}".rstrip()


class Problems(Exception):  # noqa: N818 - it carries a list of findings rather than naming one error
    """Every mistake found in the authored files, each once, in the order of file and line."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = ordered(problems)
        super().__init__("\n".join(map(str, self.problems)))


def ordered(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Each problem once, in the order of file and line."""
    return tuple(sorted(dict.fromkeys(problems), key=lambda problem: problem.at))


@dataclass(frozen=True, slots=True)
class Leaf:
    """One scalar; `quoted` tells `"12"` from `12`."""

    at: Position
    value: Scalar
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Items:
    """A YAML sequence."""

    at: Position
    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Fields:
    """A YAML mapping; keys are always text."""

    at: Position
    entries: Mapping[str, Node]
    keys_at: Mapping[str, Position]


Node = Leaf | Items | Fields


@dataclass(slots=True)
class Source:
    """One authored file while it is being read: collects problems with their lines."""

    path: str
    text: str
    problems: list[Problem] = field(default_factory=list)

    def report(self, at: Position, kind: str, **args: str | int) -> None:
        """Note a mistake at `at`; `args` are for the words of its kind. The line itself is added for the reader."""
        alike = sum(problem.kind == kind for problem in self.problems)
        if alike > MAX_ALIKE:
            return
        if alike == MAX_ALIKE:
            self.report(at, "more-like-this", count=MAX_ALIKE)
        # Fluent knows one kind of line end, YAML several; word processors bring all of them.
        lines = self.text.split("\n") if self.path.endswith(".ftl") else _YAML_LINE_END.split(self.text)
        line = _UNSEEN.sub(
            "\N{REPLACEMENT CHARACTER}", lines[at.line - 1].rstrip("\r") if at.line <= len(lines) else ""
        )
        cut = max(at.column - MAX_EXCERPT // 2, 0) if len(line) > MAX_EXCERPT else 0
        excerpt, caret = line[cut : cut + MAX_EXCERPT], at.column - cut
        self.problems.append(Problem(at, kind, tuple(sorted(args.items())), excerpt, caret))

    def raise_problems(self) -> None:
        """Raise `Problems` when anything is an error; warnings alone stay in the list."""
        if any(problem.severity == "error" for problem in self.problems):
            raise Problems(self.problems)


def read_yaml(text: str, path: str) -> Node:
    """The document in `text` as nodes that know their place.

    YAML 1.2 scalars (`no`, `on`, `012` and `12:30` are text, 12 is a number); keys are text. Anchors, aliases, tags,
    `<<`, duplicate keys, further documents, more than 40 levels or 200,000 nodes are refused.
    Raises `Problems`; syntax mistakes stop at the first, the others are all named.
    """
    source = Source(path, text)
    if len(text) > MAX_CHARACTERS:
        source.report(Position(path, 1, 1), "file-too-long", length=len(text), limit=MAX_CHARACTERS)
        source.raise_problems()
    try:
        node = _Builder(source).document()
    except yaml.MarkedYAMLError as error:
        source.report(*_syntax_mistake(text, path, error), told=str(error.problem))
    except yaml.YAMLError as error:
        source.report(Position(path, 1, 1), "yaml-invalid", told=" ".join(str(error).split()))
    source.raise_problems()
    return node


def choices(word: str, known: Iterable[str]) -> dict[str, str]:
    """For a problem's words: the nearest right word (`near`), and what exists (`known`); "" where there is nothing."""
    names = list(known)
    near = get_close_matches(word, names, n=1, cutoff=0.6)
    return {"near": near[0] if near else "", "known": ", ".join(names[:12]) + (", …" if len(names) > 12 else "")}


def _syntax_mistake(text: str, path: str, error: yaml.MarkedYAMLError) -> tuple[Position, str]:
    """Where the YAML becomes unreadable, and which mistake it is: what is left open counts where it opens."""
    noticed, began = error.problem_mark or error.context_mark, error.context_mark or error.problem_mark
    if noticed is None or began is None:
        return Position(path, 1, 1), "yaml-invalid"
    lines = _YAML_LINE_END.split(text.rstrip())
    if max(noticed.line, began.line) >= len(lines) and error.context not in _OPEN:
        return Position(path, len(lines), len(lines[-1]) + 1), "yaml-ends-early"
    kind = _yaml_kind(text, Position(path, noticed.line + 1, noticed.column + 1))
    if kind in ("yaml-invalid", "yaml-colon"):
        before = "".join(lines[noticed.line : noticed.line + 1])[: noticed.column]
        if str(error.problem).startswith("did not find expected") and not before.strip():
            kind = "yaml-indent"
        if noticed.line > began.line:
            kind = _OPEN.get(error.context or "", kind)
    mark = began if kind in _OPEN.values() else noticed
    return Position(path, mark.line + 1, mark.column + 1), kind


_OPEN = {
    "while parsing a flow sequence": "yaml-open-bracket",
    "while parsing a flow mapping": "yaml-open-bracket",
    "while scanning a quoted scalar": "yaml-open-quote",
}


def _yaml_kind(text: str, at: Position) -> str:
    """Which mistake made the YAML unreadable, as far as the line shows it."""
    lines = ["", *text.splitlines()][max(at.line - 1, 0) : at.line + 1]  # the parser may notice only in the next line
    line = lines[-1] if lines else ""
    indents = "".join(one[: len(one) - len(one.lstrip())] for one in lines)
    if "\t" in indents:
        return "yaml-tab"
    if "\u00a0" in indents:
        return "yaml-hard-space"
    if re.search(r"[:\[,{] *>", line):
        return "yaml-comparison"
    if ": " in line and line.count(": ") > 1:
        return "yaml-colon"
    return "yaml-invalid"


_INT = re.compile(r"[-+]?(0|[1-9][0-9]{0,17})")  # Python refuses to read thousands of digits; longer ones are text
_FLOAT = re.compile(r"[-+]?([0-9]+\.[0-9]*|\.[0-9]+)([eE][-+]?[0-9]+)?")


def _scalar(text: str) -> Scalar:
    if _INT.fullmatch(text):
        return int(text)
    if _FLOAT.fullmatch(text):
        return float(text)
    match text:
        case "true" | "True":
            return True
        case "false" | "False":
            return False
        case "" | "null" | "~":
            return None
        case _:
            return text


class _Builder:
    """Nodes from the C parser's events: PyYAML's own loaders keep duplicate keys and crash on deep nesting."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.loader = yaml.CBaseLoader(source.text)
        self.nodes = 0

    def document(self) -> Node:
        self.next()  # stream start
        if isinstance(self.next(), yaml.StreamEndEvent):
            return Fields(Position(self.source.path, 1, 1), {}, {})
        root = self.node(self.next(), 0)
        self.next()  # document end
        following = self.next()
        if not isinstance(following, yaml.StreamEndEvent):
            self.source.report(self.at(following), "yaml-second-document")
        return root

    def next(self) -> Any:
        return self.loader.get_event()  # the C parser's events are untyped

    def at(self, event: Any) -> Position:
        return Position(self.source.path, event.start_mark.line + 1, event.start_mark.column + 1)

    def node(self, event: Any, depth: int) -> Node:
        at = self.at(event)
        self.nodes += 1
        if depth > MAX_DEPTH or self.nodes > MAX_NODES:
            kind, limit = ("yaml-too-deep", MAX_DEPTH) if depth > MAX_DEPTH else ("yaml-too-many", MAX_NODES)
            self.source.report(at, kind, limit=limit)
            self.source.raise_problems()
        if isinstance(event, yaml.AliasEvent):
            self.source.report(at, "yaml-alias")
            return Leaf(at, None)
        if getattr(event, "anchor", None):
            self.source.report(at, "yaml-anchor")
        if getattr(event, "tag", None):
            self.source.report(at, "yaml-tag", tag=event.tag)
        if isinstance(event, yaml.ScalarEvent):
            quoted = bool(event.style)
            return Leaf(at, event.value if quoted else _scalar(event.value), quoted)
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(at, depth)
        return self.mapping(at, depth)

    def sequence(self, at: Position, depth: int) -> Items:
        items: list[Node] = []
        while not isinstance(event := self.next(), yaml.SequenceEndEvent):
            items.append(self.node(event, depth + 1))
        return Items(at, tuple(items))

    def mapping(self, at: Position, depth: int) -> Fields:
        entries: dict[str, Node] = {}
        keys_at: dict[str, Position] = {}
        while not isinstance(event := self.next(), yaml.MappingEndEvent):
            place = self.at(event)
            key = event.value if isinstance(event, yaml.ScalarEvent) else None
            if key is None:
                self.node(event, depth + 1)
                self.source.report(place, "yaml-key")
                self.node(self.next(), depth + 1)
                continue
            value = self.node(self.next(), depth + 1)
            if key == "<<":
                self.source.report(place, "yaml-merge")
            elif key in entries:
                first = keys_at[key]
                self.source.report(place, "yaml-duplicate-key", key=key, line=str(first.line))
            else:
                entries[key] = value
                keys_at[key] = place
        return Fields(at, entries, keys_at)


def plain(node: Node) -> object:
    """The node as plain dicts, lists and scalars."""
    match node:
        case Leaf():
            return node.value
        case Items():
            return [plain(item) for item in node.items]
        case Fields():
            return {key: plain(value) for key, value in node.entries.items()}


def fields_of(source: Source, node: Node, shape: Shape) -> Mapping[str, Node]:
    """The entries of a mapping with the keys of `shape`; others, and missing ones, are reported."""
    known = tuple(shape.keys)
    if not isinstance(node, Fields):
        source.report(node.at, "need-fields", **choices("", known))
        return {}
    for key, at in node.keys_at.items():
        if key not in known:
            source.report(at, "unknown-key", key=key, **choices(key, known))
    for key in shape.required:
        if key not in node.entries:
            source.report(node.at, "missing-key", key=key)
    return {key: value for key, value in node.entries.items() if key in known}


def entries_of(source: Source, node: Node | None) -> Iterator[tuple[str, Position, Node]]:
    """The entries of a mapping whose keys are free, each with the key's place; another shape is reported."""
    if isinstance(node, Fields):
        yield from ((key, node.keys_at[key], value) for key, value in node.entries.items())
    elif node is not None:
        source.report(node.at, "need-names")


def items_of(source: Source, node: Node) -> tuple[Node, ...]:
    """The entries of a list; another shape is reported."""
    if isinstance(node, Items) and node.items:
        return node.items
    source.report(node.at, "empty-list" if isinstance(node, Items) else "need-list")
    return ()


def text_of(source: Source, node: Node) -> str:
    """The text or number at `node`; "" is reported."""
    if isinstance(node, Leaf) and isinstance(node.value, bool):
        word = str(node.value).lower()
        source.report(node.at, "flag-for-word", word=word)
        return word
    text = str(node.value) if isinstance(node, Leaf) and node.value is not None else ""
    if not text:
        source.report(node.at, "need-word")
    elif text[0] in CURLY_QUOTES and text[-1] in CURLY_QUOTES:
        source.report(node.at, "curly-quotes", text=text)
    return text


def words_of(source: Source, node: Node | None, *, empty: bool = False) -> list[tuple[Position, str]]:
    """The words and numbers of a list, or the one that stands alone, with their places; `empty`: "" is a word too."""
    items = node.items if isinstance(node, Items) else () if node is None else (node,)
    if node is not None and not items:
        source.report(node.at, "empty-list")
    return [(item.at, "" if empty and item == Leaf(item.at, "", True) else text_of(source, item)) for item in items]


def number_of(source: Source, node: Node, least: int = 0) -> int:
    """The whole number at `node`, `least` or more; `least` after a report."""
    value = node.value if isinstance(node, Leaf) else None
    if not isinstance(value, int) or isinstance(value, bool):
        source.report(node.at, "need-number")
    elif value < least:
        source.report(node.at, "number-too-small", least=least)
    else:
        return value
    return least


def flag_of(source: Source, node: Node | None) -> bool:
    """True or false at `node`; an absent entry is false."""
    if isinstance(node, Leaf) and isinstance(node.value, bool):
        return node.value
    if node is not None:
        word = str(node.value) if isinstance(node, Leaf) else ""
        source.report(node.at, "word-for-flag" if word.lower() in FLAG_LIKE else "need-flag", word=word)
    return False


def day_of(source: Source, node: Node | None) -> date | None:
    """The day at `node`, written as 2022-06-30; None when absent, or after a report."""
    if node is None:
        return None
    try:
        return date.fromisoformat(text_of(source, node))
    except ValueError:
        source.report(node.at, "not-a-day")
        return None


def known_of(source: Source, node: Node, known: Sequence[str], what: str) -> str:
    """The word at `node`, which must be one of `known`; otherwise it is an `unknown-<what>`."""
    word = text_of(source, node)
    if word and word not in known:
        source.report(node.at, f"unknown-{what}", word=word, **choices(word, known))
    return word


def check_format(source: Source, node: Node | None) -> None:
    """Report a `format:` this version cannot read."""
    if node is not None and not (isinstance(node, Leaf) and node.value == 1):
        source.report(node.at, "unknown-format")
