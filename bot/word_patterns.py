"""One text of a Fluent file as people edit it by itself, and back: variables and choices stay in Fluent's own signs."""

from __future__ import annotations

import hashlib

from fluent.syntax import FluentParser, ast
from fluent.syntax.serializer import serialize_element


def written(pattern: ast.Pattern) -> str:
    """The text as Fluent writes it, however far the file indents it; `message_of` takes it back."""
    return "".join(serialize_element(part) for part in pattern.elements)


def message_of(name: str, text: str) -> str:
    """The message as it stands in a file, its further lines indented."""
    lines = text.split("\n")
    if len(lines) == 1 and not text.startswith((" ", "[", "*", ".")):
        return f"{name} = {text}"
    return "\n".join([f"{name} =", *(f"    {line}" if line else "" for line in lines)])


def read_text(text: str) -> ast.Pattern | str:
    """The pattern that `text` writes, or what Fluent says is wrong with it."""
    body = FluentParser(with_spans=False).parse(message_of("x", text)).body
    for entry in body:
        if isinstance(entry, ast.Junk):
            return (entry.annotations[0].message or "") if entry.annotations else ""
    if len(body) == 1 and isinstance(body[0], ast.Message) and body[0].value and not body[0].attributes:
        return body[0].value
    return "Expected one text"


def same_text(text: str, other: str) -> bool:
    """Whether Fluent reads both as the same text."""
    one, two = read_text(text), read_text(other)
    return one == two if isinstance(one, str) or isinstance(two, str) else one.equals(two)


def short_hash(*texts: str) -> str:
    """Eight signs that change when any of the texts does."""
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()[:8]
