"""The words of one language as a spreadsheet (xlsx), and back: written with XlsxWriter, read with openpyxl."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from io import BytesIO
from typing import Any
from zipfile import BadZipFile

import openpyxl  # type: ignore[import-untyped]  # the library has no types
import xlsxwriter  # type: ignore[import-untyped]  # nor has this one
from openpyxl.utils.exceptions import InvalidFileException  # type: ignore[import-untyped]  # see above

from bot.authoring import LANGUAGES, phrase
from bot.source import Position, Problem, Problems
from bot.word_exchange import Given, Row, tidy
from bot.word_patterns import short_hash
from bot.word_reviews import sources_of
from bot.words import RIGHT_TO_LEFT

COLUMNS = ("id", "german", "english", "current", "text", "where", "limit", "state", "comment")
"""The columns; the words of each are column-<name>, and found again in either language, in any order."""
NEEDED = COLUMNS[:5]
WIDTHS = {"id": 30, "where": 26, "limit": 9, "state": 14, "comment": 34}
WIDTH = 46

_GREY, _EDGE, _RED = "#F0F0F0", "#BFBFBF", "#F8CBAD"


def write_sheet(rows: Iterable[Row], locale: str, language: str) -> bytes:
    """The rows as a workbook whose heads are in `language`: grey cells are locked, the column for texts is free."""
    held = BytesIO()
    with xlsxwriter.Workbook(held, {"in_memory": True}) as book:
        sheet = book.add_worksheet(locale)
        formats = _formats(book, locale)
        for number, name in enumerate(COLUMNS):
            sheet.set_column(number, number, WIDTHS.get(name, WIDTH))
            sheet.write_string(0, number, phrase(language, f"column-{name}"), formats["head"])
        last = 0
        for last, row in enumerate(rows, start=1):
            for number, (name, value) in enumerate(_cells(row, language).items()):
                style = formats.get(name, formats["locked"])
                if isinstance(value, int):
                    sheet.write_number(last, number, value, style)
                elif value:
                    # Never `write`: a text that begins with = would become a formula and run in the reader's program.
                    sheet.write_string(last, number, value, style)
                else:
                    sheet.write_blank(last, number, None, style)
        _finish(sheet, last, formats)
        guide = book.add_worksheet(phrase(language, "sheet-guide"))
        guide.set_column(0, 0, 110)
        for number, line in enumerate(phrase(language, "sheet-help").split("\n")):
            guide.write_string(number, 0, line, formats["plain"])
    return held.getvalue()


def _cells(row: Row, language: str) -> dict[str, str | int]:
    german, english = (*row.sources, "")[:2]
    where = phrase(language, f"where-{row.use.kind}", of=row.use.of)
    state = phrase(language, f"state-{row.state}")
    values = (row.id, german, english, row.text, "", where, row.limit, state, row.comment)
    return dict(zip(COLUMNS, values, strict=True))


def _formats(book: Any, locale: str) -> Mapping[str, Any]:
    base = {"text_wrap": True, "valign": "top", "border": 1, "border_color": _EDGE}
    # 2: right to left, whatever letter a text begins with.
    own = {"reading_order": 2, "align": "right"} if locale in RIGHT_TO_LEFT else {}
    return {
        "head": book.add_format({**base, "bold": True, "bg_color": _EDGE}),
        "locked": book.add_format({**base, "bg_color": _GREY}),
        "current": book.add_format({**base, **own, "bg_color": _GREY}),
        "text": book.add_format({**base, **own, "locked": False, "num_format": "@"}),
        "plain": book.add_format({"text_wrap": True, "valign": "top"}),
        "long": book.add_format({"bg_color": _RED}),
    }


def _finish(sheet: Any, last: int, formats: Mapping[str, Any]) -> None:
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(last, 1), len(COLUMNS) - 1)
    allowed = ("format_cells", "format_columns", "format_rows", "autofilter", "select_locked_cells")
    sheet.protect("", dict.fromkeys(allowed, True))
    if last:
        text, limit = COLUMNS.index("text"), chr(ord("A") + COLUMNS.index("limit"))
        too_long = f"=LEN(${chr(ord('A') + text)}2)>${limit}2"
        sheet.conditional_format(
            1, text, last, text, {"type": "formula", "criteria": too_long, "format": formats["long"]}
        )


def read_sheet(data: bytes, name: str, locale: str) -> list[Given]:
    """The rows of the sheet that is called like the language; raises `Problems` where it cannot be understood."""
    try:
        book = openpyxl.load_workbook(BytesIO(data))
    except (BadZipFile, InvalidFileException, KeyError, ValueError, OSError, SyntaxError) as error:
        told = " ".join(str(error).split())[:200]
        raise Problems([_at(name, "sheet-unreadable", told=told)]) from None
    if locale not in book.sheetnames:
        sheets = ", ".join(book.sheetnames)
        raise Problems([_at(name, "sheet-missing", language=locale, sheets=sheets)])
    grid = book[locale].iter_rows()
    columns = _columns(next(grid, ()))
    if missing := [column for column in NEEDED if column not in columns]:
        raise Problems(Problem(Position(name, 1, 1), "sheet-column", (("column", _heads(one)),)) for one in missing)
    problems: list[Problem] = []
    found = [one for cells in grid if (one := _given(cells, columns, name, locale, problems)) is not None]
    if problems:
        raise Problems(problems)
    return found


def _columns(heads: Sequence[Any]) -> dict[str, int]:
    """Which column is which, by the words of its head."""
    known = {phrase(language, f"column-{name}").casefold(): name for name in COLUMNS for language in LANGUAGES}
    written = (str(cell.value or "").strip().casefold() for cell in heads)
    return {known[head]: number for number, head in enumerate(written) if head in known}


def _heads(column: str) -> str:
    return " / ".join(phrase(language, f"column-{column}") for language in LANGUAGES)


def _given(
    cells: Sequence[Any], columns: Mapping[str, int], name: str, locale: str, problems: list[Problem]
) -> Given | None:
    """The row; None for an empty one, and for one that is no text, after telling so."""
    held = {column: cells[columns[column]] for column in NEEDED if columns[column] < len(cells)}
    values = {column: _text(cell.value) for column, cell in held.items()}
    message, text = values.get("id", ""), values.get("text", "")
    if not message and not text:
        return None
    cell = held["text" if text else "id"]
    at = Position(name, cell.row, cell.column)
    if not message:
        problems.append(Problem(at, "sheet-no-id", (("cell", cell.coordinate),)))
        return None
    # s: a text, n: a number or nothing; f, e, d, b: a formula, its error, a day, true or false
    if cell.data_type not in ("s", "n", "inlineStr"):
        problems.append(Problem(at, "sheet-no-text", (("cell", cell.coordinate),)))
        return None
    sources = [values.get(column, "") for column in ("german", "english")][: len(sources_of(locale))]
    return Given(at, message, text, short_hash(*sources), short_hash(values.get("current", "")))


def _text(value: object) -> str:
    return "" if value is None else tidy(str(value))


def _at(name: str, kind: str, **args: str) -> Problem:
    return Problem(Position(name, 1, 1), kind, tuple(sorted(args.items())))
