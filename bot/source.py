"""Authored text files: where something stands, what is wrong with it, and YAML that surprises no author."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

import yaml

MAX_DEPTH = 40
MAX_NODES = 200_000
MAX_CHARACTERS = 4_000_000

Scalar = str | int | float | bool | None


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in an authored file; line and column count from 1."""

    path: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Problem:
    """A mistake in an authored file, told to a colleague who writes flows, not code."""

    at: Position
    what: str
    hint: str = ""
    excerpt: str = ""

    def __str__(self) -> str:
        lines = [f"{self.at}: {self.what}"]
        if self.excerpt:
            number = f"{self.at.line:>6}"
            lines.append(f"{number} | {self.excerpt}")
            lines.append(f"{' ' * len(number)} | {' ' * (self.at.column - 1)}^")
        if self.hint:
            lines.append(f"    hint: {self.hint}")
        return "\n".join(lines)


class Problems(Exception):  # noqa: N818 - it carries a list of findings rather than naming one error
    """Every mistake found in the authored files, each once, in the order of file and line."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(sorted(dict.fromkeys(problems), key=lambda problem: problem.at))
        super().__init__("\n".join(map(str, self.problems)))


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

    def report(self, at: Position, what: str, hint: str = "") -> None:
        """Note a mistake at `at`; the line itself is added for the reader."""
        lines = self.text.splitlines()
        excerpt = lines[at.line - 1] if 0 < at.line <= len(lines) else ""
        self.problems.append(Problem(at, what, hint, excerpt[:200]))

    def raise_problems(self) -> None:
        """Raise `Problems` when anything was reported."""
        if self.problems:
            raise Problems(self.problems)


def read_yaml(text: str, path: str) -> Node:
    """The document in `text` as nodes that know their place.

    YAML 1.2 scalars (`no`, `on`, `012` and `12:30` are text, 12 is a number); keys are text. Anchors, aliases, tags,
    `<<`, duplicate keys, further documents, more than 40 levels or 200,000 nodes are refused.
    Raises `Problems`; syntax mistakes stop at the first, the others are all named.
    """
    source = Source(path, text)
    if len(text) > MAX_CHARACTERS:
        source.report(Position(path, 1, 1), f"the file is too long ({len(text)} characters, at most {MAX_CHARACTERS})")
        source.raise_problems()
    try:
        node = _Builder(source).document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        at = Position(path, mark.line + 1, mark.column + 1) if mark else Position(path, 1, 1)
        source.report(at, f"this is not valid YAML: {error.problem}", _yaml_hint(text, at))
    except yaml.YAMLError as error:
        source.report(Position(path, 1, 1), f"this is not valid YAML: {' '.join(str(error).split())}")
    source.raise_problems()
    return node


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint naming the nearest right word and what exists; "" when nothing exists."""
    names = list(known)
    if not names:
        return ""
    near = get_close_matches(word, names, n=1, cutoff=0.6)
    shown = ", ".join(names[:12]) + (", …" if len(names) > 12 else "")
    return (f'did you mean "{near[0]}"? ' if near else "") + f"there is: {shown}"


def _yaml_hint(text: str, at: Position) -> str:
    lines = text.splitlines()
    line = lines[at.line - 1] if 0 < at.line <= len(lines) else ""
    if "\t" in line[: len(line) - len(line.lstrip())]:
        return "indent with spaces, never with tabs"
    if re.search(r"[:\[,{] *>", line):
        return 'put quotes around a condition that begins with ">": ">= 28"'
    if ": " in line and line.count(": ") > 1:
        return 'a text that contains ": " must stand in quotes'
    return "look at this line and the one above: indentation, quotes, brackets"


_INT = re.compile(r"[-+]?(0|[1-9][0-9]*)")
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
            self.source.report(self.at(following), "a second document begins here", 'remove the "---"')
        return root

    def next(self) -> Any:
        return self.loader.get_event()  # the C parser's events are untyped

    def at(self, event: Any) -> Position:
        return Position(self.source.path, event.start_mark.line + 1, event.start_mark.column + 1)

    def node(self, event: Any, depth: int) -> Node:
        at = self.at(event)
        self.nodes += 1
        if depth > MAX_DEPTH or self.nodes > MAX_NODES:
            limit = f"{MAX_DEPTH} levels" if depth > MAX_DEPTH else f"{MAX_NODES} entries"
            self.source.report(at, f"nested too deep or too long: more than {limit}")
            self.source.raise_problems()
        if isinstance(event, yaml.AliasEvent):
            self.source.report(at, "aliases (*name) are not used here", "write the value out")
            return Leaf(at, None)
        if getattr(event, "anchor", None):
            self.source.report(at, "anchors (&name) are not used here", "write the value out where it is needed")
        if getattr(event, "tag", None):
            self.source.report(at, f"tags ({event.tag}) are not used here", "remove it")
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
                self.source.report(place, "a key must be a word")
                self.node(self.next(), depth + 1)
                continue
            value = self.node(self.next(), depth + 1)
            if key == "<<":
                self.source.report(place, "merging (<<) is not used here", "write the entries out")
            elif key in entries:
                first = keys_at[key]
                self.source.report(place, f'"{key}" stands here twice', f"the first is in line {first.line}; keep one")
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


def fields_of(source: Source, node: Node, required: Sequence[str], optional: Sequence[str] = ()) -> Mapping[str, Node]:
    """The entries of a mapping with these keys; others, and missing ones, are reported."""
    known = (*required, *optional)
    if not isinstance(node, Fields):
        source.report(node.at, "here must stand lines of the form `key: value`", did_you_mean("", known))
        return {}
    for key, at in node.keys_at.items():
        if key not in known:
            source.report(at, f'"{key}" does not exist here', did_you_mean(key, known))
    for key in required:
        if key not in node.entries:
            source.report(node.at, f'"{key}" is missing', "add it")
    return {key: value for key, value in node.entries.items() if key in known}


def entries_of(source: Source, node: Node | None) -> Iterator[tuple[str, Position, Node]]:
    """The entries of a mapping whose keys are free, each with the key's place; another shape is reported."""
    if isinstance(node, Fields):
        yield from ((key, node.keys_at[key], value) for key, value in node.entries.items())
    elif node is not None:
        source.report(node.at, "here must stand lines of the form `name: value`", "put every name in its own line")


def text_of(source: Source, node: Node) -> str:
    """The text or number at `node`; "" is reported."""
    text = str(node.value) if isinstance(node, Leaf) and node.value is not None else ""
    if not text:
        source.report(node.at, "here must stand a word or a number", "write one, without brackets")
    return text


def words_of(source: Source, node: Node | None, *, empty: bool = False) -> list[tuple[Position, str]]:
    """The words and numbers of a list, or the one that stands alone, with their places; `empty`: "" is a word too."""
    items = node.items if isinstance(node, Items) else () if node is None else (node,)
    if node is not None and not items:
        source.report(node.at, "this list is empty", "write at least one entry, or remove the line")
    return [(item.at, "" if empty and item == Leaf(item.at, "", True) else text_of(source, item)) for item in items]


def number_of(source: Source, node: Node) -> int:
    """The whole number at `node`; 0 after a report."""
    if isinstance(node, Leaf) and isinstance(node.value, int) and not isinstance(node.value, bool):
        return node.value
    source.report(node.at, "here must stand a whole number")
    return 0


def flag_of(source: Source, node: Node | None) -> bool:
    """True or false at `node`; an absent entry is false."""
    if isinstance(node, Leaf) and isinstance(node.value, bool):
        return node.value
    if node is not None:
        source.report(node.at, "here must stand true or false")
    return False


def known_of(source: Source, node: Node, known: Sequence[str], what: str) -> str:
    """The word at `node`, which must be one of `known`; `what` names the kind of word for the reader."""
    word = text_of(source, node)
    if word and word not in known:
        source.report(node.at, f'{what} "{word}" does not exist', did_you_mean(word, known))
    return word


def check_format(source: Source, node: Node | None) -> None:
    """Report a `format:` this version cannot read."""
    if node is not None and not (isinstance(node, Leaf) and node.value == 1):
        source.report(node.at, "this format is not known", "write: format: 1")
