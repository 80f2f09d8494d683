"""The shapes of the authored files as JSON Schema for editors, and as the reference for readers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bot.authoring import knows, phrase
from bot.shapes import FILES, Kind, Shape


def schemas(language: str) -> dict[str, dict[str, Any]]:
    """File name → JSON Schema (draft 7, which all editors read) of every kind of authored file."""
    return {f"{shape.name}.json": _document(shape, language) for shape in FILES.values()}


def _document(shape: Shape, language: str) -> dict[str, Any]:
    parts = {part.name: part for part in _parts(shape)}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": phrase(language, f"shape-{shape.name}"),
        **_mapping(shape, language),
        "definitions": {name: _mapping(part, language) for name, part in sorted(parts.items())},
    }


def _mapping(shape: Shape, language: str) -> dict[str, Any]:
    properties = {
        key: {"description": _meaning(shape, key, language), **_schema(kind)} for key, kind in shape.keys.items()
    }
    return {
        "description": phrase(language, f"shape-{shape.name}"),
        "type": "object",
        "properties": properties,
        "required": list(shape.required),
        "additionalProperties": False,
    }


def _schema(kind: Kind) -> dict[str, Any]:
    # Draft 7 passes over everything beside a $ref; in a list of one it keeps the description.
    return {"allOf": [dict(kind.schema)]} if "$ref" in kind.schema else dict(kind.schema)


def _parts(shape: Shape) -> Iterator[Shape]:
    """Every shape inside `shape`, at any depth."""
    for kind in shape.keys.values():
        for part in kind.shapes:
            yield part
            yield from _parts(part)


def _meaning(shape: Shape, key: str, language: str) -> str:
    own = f"key-{shape.name}-{key}"
    return phrase(language, own if knows(own) or not shape.like else f"key-{shape.like}-{key}")


def reference(language: str) -> str:
    """Every key of every file as Markdown tables."""
    lines: list[str] = []
    for pattern, shape in FILES.items():
        lines += [f"### `{pattern}`", "", phrase(language, f"shape-{shape.name}"), "", *_table(shape, language)]
        for part in {part.name: part for part in _parts(shape)}.values():
            lines += [f"#### {part.name}: {phrase(language, f'shape-{part.name}')}", "", *_table(part, language)]
    return "\n".join(lines).rstrip() + "\n"


def _table(shape: Shape, language: str) -> list[str]:
    heads = [phrase(language, f"reference-{head}") for head in ("key", "needed", "holds", "means")]
    rows = [f"| {' | '.join(heads)} |", "|---|---|---|---|"]
    for key, kind in shape.keys.items():
        needed = phrase(language, "reference-yes") if key in shape.required else ""
        rows.append(f"| `{key}` | {needed} | {_kind(kind, language)} | {_meaning(shape, key, language)} |")
    return [*rows, ""]


def _kind(kind: Kind, language: str) -> str:
    if kind.name == "one-of":
        return ", ".join(f"`{word}`" for word in kind.schema["enum"])  # type: ignore[attr-defined]  # a list by `_one_of`
    parts = f" ({', '.join(part.name for part in kind.shapes)})" if kind.shapes else ""
    return phrase(language, f"kind-{kind.name}") + parts
