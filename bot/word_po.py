"""The words of one language as a PO file, which translators' programs read, and back: with babel."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Iterable
from datetime import UTC, date, datetime
from io import BytesIO

from babel import Locale, UnknownLocaleError
from babel.messages.catalog import Catalog
from babel.messages.pofile import PoFileError, read_po, write_po

from bot.authoring import phrase
from bot.source import Position, Problem, Problems
from bot.word_exchange import Given, Row, tidy

_KEY = re.compile(r"key: ([0-9a-f]{8})-([0-9a-f]{8})")
"""What the translator had before them, by hashes: programs keep comments, and know no third text."""


def write_words(rows: Iterable[Row], locale: str, language: str, on: date) -> bytes:
    """The rows as a PO file: the id as context, the last source as text to translate, the others as comments."""
    day = datetime(on.year, on.month, on.day, tzinfo=UTC)
    header = "".join(f"# {line}\n" for line in phrase(language, "po-help").split("\n")).rstrip()
    code = locale.replace("-", "_")
    catalog = Catalog(
        code, project="Durchstarten", header_comment=header, creation_date=day, revision_date=day, fuzzy=False
    )
    for row in rows:
        *others, source = row.sources
        notes = [phrase(language, "po-german", text=line) for text in others for line in text.split("\n") if line]
        where = phrase(language, f"where-{row.use.kind}", of=row.use.of)
        notes += [where, phrase(language, "po-limit", limit=row.limit), phrase(language, f"state-{row.state}")]
        notes += [line for line in row.comment.split("\n") if line]
        notes.append(f"key: {row.source_hash}-{row.text_hash}")
        flags = ("fuzzy",) if row.state == "outdated" else ()
        # An empty text to translate would be read as the head of the file.
        catalog.add(source or row.id, row.text, auto_comments=notes, flags=flags, context=row.id)
    held = BytesIO()
    write_po(held, catalog, width=0)
    return held.getvalue()


def read_words(data: bytes, name: str, locale: str) -> list[Given]:
    """The entries of a PO file; raises `Problems` where it cannot be understood."""
    try:
        # Editors on Windows put a mark of the encoding in front.
        catalog = read_po(BytesIO(data.removeprefix(BOM_UTF8)), ignore_obsolete=True, abort_invalid=True)
    except PoFileError as error:
        raise Problems([_at(name, error.lineno + 1, "po-unreadable", told=str(error))]) from None
    except (UnicodeDecodeError, UnknownLocaleError, ValueError, LookupError) as error:
        raise Problems([_at(name, 1, "po-unreadable", told=str(error))]) from None
    if catalog.locale is not None and catalog.locale != Locale.parse(locale, sep="-"):
        raise Problems([_at(name, 1, "po-language", language=locale, other=str(catalog.locale))])
    found = []
    for entry in catalog:
        if entry.id == "":
            continue
        text = entry.string if isinstance(entry.string, str) else "\n".join(filter(None, entry.string or ()))
        key = next((match for line in entry.auto_comments if (match := _KEY.fullmatch(line.strip()))), None)
        source, before = key.groups() if key else ("", "")
        at = Position(name, entry.lineno or 1, 1)
        found.append(Given(at, entry.context or str(entry.id), tidy(text), source, before, entry.fuzzy))
    if not found:
        raise Problems([_at(name, 1, "po-empty")])
    return found


def _at(name: str, line: int, kind: str, **args: str) -> Problem:
    return Problem(Position(name, line, 1), kind, tuple(sorted(args.items())))
