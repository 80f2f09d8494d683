"""A month's figures for spreadsheets: a CSV that a German Excel opens as it is, and a workbook."""

from __future__ import annotations

import csv
from io import BytesIO, StringIO

import xlsxwriter  # type: ignore[import-untyped]  # the library has no types

from bot.figures.report import EVERY, Report

_RUNS = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a spreadsheet takes a text for a formula by."""
_HEADS = ("figures-month", "figures-district", "AGS", "figures-part", "figures-what", "figures-number")


def rows_of(report: Report) -> list[tuple[str, str, str, str, str, str]]:
    """Month, district, its AGS, table, column and number, one line for each number, with a line of heads."""
    heads = [report.say(head) if head.startswith("figures-") else head for head in _HEADS]
    rows = [
        (
            str(report.month),
            report.place(district),
            "" if district == EVERY else district,
            report.say(f"figures-table-{table.name}"),
            report.column(table, column),
            report.said(table, district, column),
        )
        for table, district, column in report.lines(hidden=True)
    ]
    return [(heads[0], heads[1], heads[2], heads[3], heads[4], heads[5]), *rows]


def write_csv(report: Report) -> bytes:
    """The rows with semicolons, in UTF-8 with a mark at its beginning: Excel in German needs both."""
    held = StringIO()
    writer = csv.writer(held, delimiter=";", lineterminator="\r\n")
    writer.writerows([_harmless(text) for text in row] for row in rows_of(report))
    return held.getvalue().encode("utf-8-sig")


def _harmless(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_RUNS) else text


def write_workbook(report: Report) -> bytes:
    """The rows in one sheet, numbers as numbers where they are exact."""
    held = BytesIO()
    # Names come from files: none of them shall become a formula or a link.
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    heads, *rows = rows_of(report)
    with xlsxwriter.Workbook(held, options) as book:
        bold = book.add_format({"bold": True, "bottom": 1})
        sheet = book.add_worksheet(str(report.month))
        for column, (head, width) in enumerate(zip(heads, (9, 34, 8, 30, 42, 12), strict=True)):
            sheet.set_column(column, column, width)
            sheet.write_string(0, column, head, bold)
        for line, row in enumerate(rows, start=1):
            for column, text in enumerate(row):
                if column == len(row) - 1 and text.isdecimal():
                    sheet.write_number(line, column, int(text))
                else:
                    sheet.write_string(line, column, text)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, max(len(rows), 1), len(heads) - 1)
        guide = book.add_worksheet(report.say("figures-guide"))
        guide.set_column(0, 0, 110)
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        guide.write_string(0, 0, report.say("figures-explain"), wrapped)
    return held.getvalue()
