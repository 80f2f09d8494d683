"""Changes in word files: messages that languages have not got yet, marked for a person, and texts that come back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from fluent.syntax import FluentParser, ast

from bot.word_files import TODO, raw_messages
from bot.word_patterns import message_of
from bot.words import LAST_RESORT, REFERENCE


def filled(files: Mapping[str, str], missing: Mapping[str, Iterable[str]], otherwise: str) -> dict[str, str]:
    """The word files that change when what is `missing` is added, each message with the comment `TODO translate`.

    files       path → text of every word file: locales/<language>/<name>.ftl
    missing     language → messages
    otherwise   the file (its name alone) for messages that no language has yet

    Line ends, and a mark of the encoding at the beginning, stay as the file has them.
    A message gets the English text, or the German one, or its own name; it goes into the file where those have it.
    """
    known: dict[str, tuple[str, str]] = {}
    for locale in (LAST_RESORT, REFERENCE):
        for path, text in files.items():
            if path.startswith(f"locales/{locale}/"):
                for name, raw in raw_messages(_bare(text)).items():
                    known.setdefault(name, (path.rsplit("/", 1)[1], raw))
    added: dict[str, list[str]] = {}
    for locale, names in missing.items():
        for name in names:
            file, raw = known.get(name, (otherwise, f"{name} = {name}"))
            added.setdefault(f"locales/{locale}/{file}", []).append(f"# {TODO}\n{raw}\n")
    return {path: _appended(files.get(path, ""), entries) for path, entries in added.items()}


def _bare(text: str) -> str:
    """A file's text without what editors on Windows add."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n")


def _appended(text: str, entries: Iterable[str]) -> str:
    before = text.rstrip("\r\n")
    added = ("\n\n" if before.strip("\ufeff") else "") + "\n".join(entries)
    return before + (added.replace("\n", "\r\n") if "\r\n" in text else added)


def replaced(text: str, texts: Mapping[str, str]) -> str:
    """A word file with other texts for some of its messages, no longer marked `TODO translate`; all else stays."""
    bare = _bare(text)
    body = FluentParser(with_spans=True).parse(bare).body
    for entry in reversed(body):  # from the end: what is before keeps its place
        if not isinstance(entry, ast.Message) or entry.id.name not in texts:
            continue
        name, end = entry.id, entry.value or entry
        assert entry.span  # parsed with spans
        assert name.span
        assert end.span
        above = bare[entry.span.start : name.span.start].splitlines(keepends=True)
        kept = "".join(line for line in above if TODO not in line)
        bare = bare[: entry.span.start] + kept + message_of(name.name, texts[name.name]) + bare[end.span.end :]
    if "\r\n" in text:
        bare = bare.replace("\n", "\r\n")
    return "\ufeff" + bare if text.startswith("\ufeff") else bare
