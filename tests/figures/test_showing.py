"""The figures as a page and for spreadsheets."""

import csv
import re
from html.parser import HTMLParser
from io import BytesIO, StringIO

import openpyxl  # type: ignore[import-untyped]  # the library has no types

from bot.cards import german
from bot.figures.gathering import Gathered
from bot.figures.page import page
from bot.figures.report import Report
from bot.figures.sheets import _harmless, rows_of, write_csv, write_workbook
from bot.figures.tables import tables
from tests.figures.samples import BONN, DORTMUND, NOVEMBER, busy_month, month
from tests.shipped import content


def report(*districts: str, found: Gathered | None = None, running: bool = False) -> Report:
    """A report of the busy month."""
    made = tables(found or busy_month(), content(), running=running)
    return Report(NOVEMBER, made, districts, running, content(), german(content()))


class Reader(HTMLParser):
    """What stands on a page, and what it would fetch."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for name, value in attrs if name in ("src", "href", "action", "xlink:href")]

    def handle_data(self, data: str) -> None:
        self.text += data + "\n"


def test_the_page_runs_nothing_and_fetches_nothing() -> None:
    made = page(report())
    read = Reader(made)

    assert "script" not in read.tags and "link" not in read.tags and read.links == []
    assert "url(" not in made and "@import" not in made and "{{" not in made


def test_the_page_is_in_german_and_names_month_districts_and_what_is_hidden() -> None:
    read = Reader(page(report(DORTMUND, BONN)))

    assert "Zahlen für November 2026" in read.text and "Für: Dortmund, Bonn" in read.text
    assert "„unter 5“ steht für 0, 1, 2, 3 oder 4" in read.text
    assert "keine Jahressummen" in " ".join(read.text.split())


def test_every_bar_has_its_number_as_text_in_a_table() -> None:
    made = page(report(DORTMUND))

    assert re.search(r'<th scope="row">Kein passender Deutschkurs</th><td><span class="cell"><b>31</b><svg', made)
    assert made.count("<svg") == made.count('aria-hidden="true"') > 20


def test_a_hidden_number_has_no_bar() -> None:
    made = page(report(BONN))

    assert '<b class="hidden">unter 5</b></span>' in made
    assert not re.search(r"unter 5</b><svg", made)


def test_of_all_districts_those_without_a_number_are_left_out() -> None:
    read = Reader(page(report()))

    assert "Dortmund" in read.text and "Düsseldorf" not in read.text
    assert "Kreise ohne eine Zahl ab 5 stehen nicht in der Tabelle." in read.text


def test_a_month_without_data_says_so() -> None:
    assert "Für diese Auswahl gibt es noch keine Zahl ab 5." in Reader(page(report(found=month({})))).text
    assert "noch keine Zahl" in Reader(page(report("05111"))).text


def test_a_running_month_says_so() -> None:
    assert "Der Monat läuft noch" in page(report(running=True))


def test_excel_in_german_opens_the_csv_as_it_is() -> None:
    data = write_csv(report(DORTMUND))

    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(StringIO(data.decode("utf-8-sig")), delimiter=";"))
    assert rows[0] == ["Monat", "Kreis", "AGS", "Bereich", "Angabe", "Zahl"]
    assert ["2026-11", "Dortmund", DORTMUND, "Hindernisse", "Keine Kinderbetreuung", "12"] in rows


def test_no_text_becomes_a_formula() -> None:
    assert [_harmless(text) for text in ("=1+1", "+1", "-1", "@A1", "\tx", "Köln")] == [
        *("'=1+1", "'+1", "'-1", "'@A1", "'\tx"),
        "Köln",
    ]


def test_the_workbook_has_the_same_rows_with_numbers_as_numbers() -> None:
    made = report(DORTMUND)
    sheet = openpyxl.load_workbook(BytesIO(write_workbook(made))).worksheets[0]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]

    assert [["" if value is None else str(value) for value in row] for row in rows] == [
        list(row) for row in rows_of(made)
    ]
    assert ["2026-11", "Dortmund", DORTMUND, "Hindernisse", "Keine Kinderbetreuung", 12] in rows


def test_results_are_named_shortly_and_not_as_people_are_told_them() -> None:
    made = report()
    results = next(table for table in made.tables if table.name == "results")
    named = {made.column(results, column) for column in results.columns}

    assert {"Job-Turbo: passt", "Job-Turbo: bitte prüfen", "Job-Turbo: passt nicht"} <= named
    assert not any("Ehrlich" in name or "Gute Nachricht" in name for name in named)
