"""What a translator gets and gives back: `words export` and `words import`, as a spreadsheet and as a PO file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl  # type: ignore[import-untyped]  # the library has no types
import pytest
from babel.messages.pofile import read_po, write_po
from fluent.syntax import ast
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.content import ROOT, Authors, snapshot
from bot.word_exchange import plan, rows, tidy
from bot.word_files import LABEL_OF_A_LINE, TODO, load_words
from bot.word_filling import replaced
from bot.word_patterns import read_text, same_text, written
from bot.word_po import read_words, write_words
from bot.word_sheets import read_sheet, write_sheet
from tests.shipped import TODAY, change, translated
from tests.test_words import LANGUAGES

TRANSLATED = [locale for locale in LANGUAGES if locale != "de"]
NEW = "✅ ወዲአ ኣለኹ"
"""Another word for the button "Done"."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The words in Tigrinya, with nothing reviewed."""
    return translated(tmp_path, "de", "en", "ti")


def run(folder: Path, *arguments: str) -> Result:
    return CliRunner().invoke(app, ["words", *arguments, "--content", str(folder)])


def exported(folder: Path, name: str = "ti.xlsx") -> Path:
    """A fresh export."""
    path = folder / name
    result = run(folder, "export", "--language", "ti", "--to", str(path), "--force")
    assert result.exit_code == 0, result.stderr
    return path


def imported(folder: Path, path: Path, *arguments: str) -> Result:
    return run(folder, "import", "--language", "ti", "--from", str(path), *arguments)


class Sheet:
    """The workbook as a translator's program has it open; `save` writes it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.book = openpyxl.load_workbook(path)
        self.sheet = self.book["ti"]
        self.columns = {cell.value: cell.column for cell in self.sheet[1]}

    def cell(self, message: str, column: str = "your text") -> Any:
        (row,) = [row for row in self.sheet.iter_rows(min_row=2) if row[0].value == message]
        return self.sheet.cell(row[0].row, self.columns[column])

    def save(self) -> None:
        self.book.save(self.path)


def fill(path: Path, texts: Mapping[str, object], column: str = "your text") -> int:
    """Writes texts into cells and saves; gives the row of the last one."""
    sheet = Sheet(path)
    for message, text in texts.items():
        sheet.cell(message, column).value = text
    sheet.save()
    return int(sheet.cell(message).row)


def fill_po(path: Path, texts: Mapping[str, str], *, sure: bool = True) -> None:
    """Writes texts into entries as a translation program does: what is edited is fuzzy no more."""
    catalog = read_po(BytesIO(path.read_bytes()))
    for entry in catalog:
        if entry.context and entry.context in texts:
            entry.string = texts[entry.context]
            (entry.flags.discard if sure else entry.flags.add)("fuzzy")
    with path.open("wb") as file:
        write_po(file, catalog)


def text_of(folder: Path, name: str = "bot.ftl") -> str:
    return (folder / "locales/ti" / name).read_text("utf-8")


Filling = Callable[[Path, Mapping[str, str]], object]
FORMATS = [("ti.xlsx", fill), ("ti.po", fill_po)]
both = pytest.mark.parametrize(("name", "filling"), FORMATS, ids=["xlsx", "po"])


# Out and back


@cache
def authors() -> Authors:
    return Authors(snapshot(ROOT), TODAY)


@pytest.mark.parametrize("locale", TRANSLATED)
def test_every_text_that_comes_back_as_it_went_changes_nothing(locale: str) -> None:
    found, reviews = authors(), authors().reviews()[0].get(locale, {})
    made = rows(found, locale, reviews)
    book = openpyxl.load_workbook(BytesIO(write_sheet(made, locale, "de")))
    for number in range(2, len(made) + 2):
        sheet = book[locale]
        sheet.cell(number, 5).value = sheet.cell(number, 4).value
    held = BytesIO()
    book.save(held)
    back = read_sheet(held.getvalue(), "x.xlsx", locale)
    po = read_words(write_words(made, locale, "en", TODAY), "x.po", locale)
    assert [one.text for one in back] == [one.text for one in po] == [row.text for row in made]
    for one in (back, po):
        planned = plan(found, snapshot(ROOT), locale, reviews, one, TODAY)
        assert (planned.changed, planned.problems, planned.files) == ({}, (), {})


@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_text_can_be_written_into_its_file_again(locale: str) -> None:
    for path in sorted((ROOT / "locales" / locale).glob("*.ftl")):
        text = path.read_text("utf-8")
        before = messages(text)
        after = messages(replaced(text, {name: written(pattern) for name, pattern in before.items()}))
        assert list(after) == list(before)
        assert all(after[name].equals(pattern) for name, pattern in before.items())


def messages(text: str) -> dict[str, ast.Pattern]:
    words, _ = load_words([("en", "locales/en/x.ftl", text)])
    return {name: message.pattern for name, message in words.languages["en"].messages.items()}


@given(st.text(st.characters(codec="utf-8", exclude_characters="{}", exclude_categories=["Cc", "Cs"]) | st.just("\n")))
def test_a_text_without_brackets_stays_as_it_is_or_is_refused(text: str) -> None:
    text = tidy(text)
    pattern = read_text(text)
    if text and not isinstance(pattern, str):
        assert "".join(part.value for part in pattern.elements if isinstance(part, ast.TextElement)) == text
        assert written(pattern) == text


def test_choices_and_lines_survive_in_any_indentation() -> None:
    text = "x =\n        A { $n ->\n  [one] one\n *[other] { $n }\n    more\n}\n        B\n\n        C\ny = z\n"
    pattern = messages(text)["x"]
    assert same_text(written(pattern), written(messages(replaced(text, {"x": written(pattern)}))["x"]))
    assert messages(replaced(text, {"x": written(pattern)}))["x"].equals(pattern)


def test_comments_other_messages_and_windows_line_ends_stay() -> None:
    head, rest = "\ufeff### Head\r\n\r\n", "\r\n\r\n# keep\r\nb = B\r\n"
    old = f"# {TODO}\r\n# $n: a number\r\na =\r\n    old {{ $n }}\r\n    lines"
    assert replaced(head + old + rest, {"a": "new { $n }"}) == f"{head}# $n: a number\r\na = new {{ $n }}{rest}"


@both
def test_a_text_goes_into_its_file_and_its_message_is_a_draft(folder: Path, name: str, filling: Filling) -> None:
    run(folder, "review", "--language", "ti", "--state", "back-translated")
    path, before = exported(folder, name), text_of(folder)
    filling(path, {"button-done": NEW})
    result = imported(folder, path)
    assert result.exit_code == 0 and "  + " + NEW in result.stdout and result.stderr == ""
    (old,) = [line for line in before.splitlines() if line.startswith("button-done =")]
    assert text_of(folder) == before.replace(old, f"button-done = {NEW}")
    assert "  button-done: {state: draft, " in (folder / "locales/ti/_review.yaml").read_text("utf-8")


@both
def test_the_second_import_of_the_same_file_changes_nothing(folder: Path, name: str, filling: Filling) -> None:
    path = exported(folder, name)
    filling(path, {"button-done": NEW})
    imported(folder, path)
    before = snapshot(folder)
    again = imported(folder, path, "--in", "de")
    assert (again.exit_code, again.stdout, again.stderr) == (0, "nichts zu ändern\n", "")
    assert snapshot(folder) == before


@both
def test_a_file_nobody_touched_changes_nothing(folder: Path, name: str, filling: Filling) -> None:
    path, before = exported(folder, name), snapshot(folder)
    assert imported(folder, path).stdout == "nothing to change\n" and snapshot(folder) == before


@both
def test_a_dry_run_shows_the_change_and_writes_nothing(folder: Path, name: str, filling: Filling) -> None:
    path, before = exported(folder, name), snapshot(folder)
    filling(path, {"button-done": NEW})
    result = imported(folder, path, "--dry-run")
    assert result.stdout.startswith("button-done\n  - ") and result.stdout.endswith("nothing was written\n")
    assert snapshot(folder) == before


@both
def test_what_was_to_be_translated_is_so_no_more(folder: Path, name: str, filling: Filling) -> None:
    change(folder / "locales/ti/bot.ftl", "\nbutton-done =", f"\n# {TODO}\nbutton-done =")
    path = exported(folder, name)
    filling(path, {"button-done": NEW})
    assert imported(folder, path).exit_code == 0
    assert TODO not in text_of(folder) and f"button-done = {NEW}\n" in text_of(folder)


@both
def test_a_message_the_language_lacks_is_added_where_english_has_it(folder: Path, name: str, filling: Filling) -> None:
    path = folder / "locales/ti/bot.ftl"
    lines = text_of(folder).splitlines(keepends=True)
    path.write_text("".join(line for line in lines if not line.startswith("button-done =")), "utf-8")
    file = exported(folder, name)
    filling(file, {"button-done": NEW})
    assert imported(folder, file).exit_code == 0
    assert text_of(folder).endswith(f"\n\nbutton-done = {NEW}\n")


@both
def test_a_row_whose_german_changed_is_left_out_and_named(folder: Path, name: str, filling: Filling) -> None:
    path = exported(folder, name)
    filling(path, {"button-done": NEW, "button-back": "◀ ተመለስ"})
    change(folder / "locales/de/bot.ftl", "button-done = ✅ Fertig", "button-done = ✅ Alles fertig")
    result = imported(folder, path)
    assert result.exit_code == 0 and '"button-done": the German or English is not what it is now' in result.stderr
    assert NEW not in text_of(folder) and "button-back = ◀ ተመለስ\n" in text_of(folder)


@both
def test_what_somebody_translated_meanwhile_is_not_written_over(folder: Path, name: str, filling: Filling) -> None:
    path = exported(folder, name)
    filling(path, {"button-done": NEW})
    change(folder / "locales/ti/bot.ftl", "button-done = ✅", "button-done = ☑️")
    before = snapshot(folder)
    result = imported(folder, path)
    assert '"button-done": somebody changed the translation since the export' in result.stderr
    assert snapshot(folder) == before


@both
def test_an_outdated_text_that_is_still_right_is_confirmed(folder: Path, name: str, filling: Filling) -> None:
    run(folder, "review", "--language", "ti", "--state", "back-translated")
    change(folder / "locales/de/bot.ftl", "button-done = ✅ Fertig", "button-done = ✅ Alles fertig")
    path = exported(folder, name)
    assert "1 translation is outdated" in run(folder, "check").stderr
    (current,) = [row.text for row in rows(Authors(snapshot(folder), TODAY), "ti", {}) if row.id == "button-done"]
    filling(path, {"button-done": current})
    assert imported(folder, path).stdout.startswith("button-done: still right\n")
    assert "outdated" not in run(folder, "check").stderr


def test_a_po_file_saved_by_an_editor_on_windows_is_read(folder: Path) -> None:
    path = exported(folder, "ti.po")
    fill_po(path, {"button-done": NEW})
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert f"+ {NEW}" in imported(folder, path, "--dry-run").stdout


def test_a_fuzzy_entry_is_left_out_and_named(folder: Path) -> None:
    path, before = exported(folder, "ti.po"), snapshot(folder)
    fill_po(path, {"button-done": NEW}, sure=False)
    assert '"button-done" is still marked as fuzzy' in imported(folder, path).stderr
    assert snapshot(folder) == before


# What is refused, and nothing written


WRONG = {
    "variable-lost": ("progress", "ሕቶ { $number }", "leaves out { $total }"),
    "variable-misspelt": ("progress", "ሕቶ { $number } { $totl }", "uses { $totl }, which is not filled in"),
    "html": ("button-done", "<b>✅ ወዲአ", "Telegram cannot read <b>"),
    "bracket": ("progress", "ሕቶ { $number ካብ { $total }", "this text cannot be read: Expected token"),
    "attribute": ("button-done", "✅\n.hint = ወዲአ", "this text cannot be read"),
    "button": ("button-done", "ወ" * 65, "at most 64 are possible"),
    "letters": ("button-done", "✅ готово", "is no letter of ti"),
    "select": ("progress", "{ $number ->\n[one] { $total }\n*[few] x\n}", "[few] is no kind of number"),
    "includes": ("button-done", "{ button-back }", 'includes "button-back"'),
}


@both
@pytest.mark.parametrize(("message", "text", "complaint"), WRONG.values(), ids=WRONG)
def test_a_wrong_text_is_refused_at_its_row(
    folder: Path, name: str, filling: Filling, message: str, text: str, complaint: str
) -> None:
    path, before = exported(folder, name), snapshot(folder)
    filling(path, {"button-back": "◀ ተመለስ", message: text})
    result = imported(folder, path)
    assert result.exit_code == 1 and complaint in result.stderr
    assert result.stderr.endswith("Nothing was written. Mend the rows named above, then import the file again.\n")
    assert snapshot(folder) == before


def test_a_problem_names_row_and_column(folder: Path) -> None:
    path = exported(folder)
    row = fill(path, {"progress": "ሕቶ { $number }"})
    assert f"ti.xlsx:{row}:5: " in imported(folder, path).stderr
    result = imported(folder, path, "--in", "de")
    assert f"ti.xlsx:{row}:5: „progress“ lässt {{ $total }} aus" in result.stderr


def test_a_long_button_is_a_warning_and_is_taken(folder: Path) -> None:
    path = exported(folder)
    fill(path, {"button-done": "✅ " + "ወዲአ " * 10})
    result = imported(folder, path)
    assert result.exit_code == 0 and "warning: the button" in result.stderr and "ወዲአ ወዲአ" in text_of(folder)


def test_ids_that_were_changed_are_refused(folder: Path) -> None:
    path = exported(folder)
    sheet = Sheet(path)
    sheet.cell("button-done", "id").value = "button-dnoe"
    sheet.save()
    result = imported(folder, path)
    assert result.exit_code == 1 and 'there is no message "button-dnoe" for people' in result.stderr
    assert 'did you mean "button-done"?' in result.stderr


def test_a_row_that_stands_twice_is_refused(folder: Path) -> None:
    path = exported(folder)
    sheet = Sheet(path)
    sheet.cell("button-done", "id").value = "button-back"
    sheet.save()
    assert '"button-back" stands here twice' in imported(folder, path).stderr


def test_a_text_without_an_id_is_refused(folder: Path) -> None:
    path = exported(folder)
    sheet = Sheet(path)
    sheet.cell("button-done").value, sheet.cell("button-done", "id").value = NEW, None
    sheet.save()
    assert "a text without an id" in imported(folder, path).stderr


def test_a_source_that_was_changed_in_the_sheet_is_left_out(folder: Path) -> None:
    path, before = exported(folder), snapshot(folder)
    fill(path, {"button-done": "✅ Alles fertig"}, "German")
    fill(path, {"button-done": NEW})
    assert "the German or English is not what it is now" in imported(folder, path).stderr
    assert snapshot(folder) == before


@pytest.mark.parametrize("value", ["=1+1", date(2026, 12, 1), True])
def test_what_a_spreadsheet_made_of_a_text_is_refused(folder: Path, value: object) -> None:
    path = exported(folder)
    fill(path, {"button-done": value})
    result = imported(folder, path, "--in", "de")
    assert result.exit_code == 1 and "Das ist eine Formel, ein Tag oder ein Fehler und kein Text" in result.stderr


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("✅ ወዲአ  \r\n", "✅ ወዲአ"),
        ("✅ “ወዲአ” …", "✅ “ወዲአ” …"),
        ("✅ ወዲአ_x000D_\nኣለኹ", "\n    ✅ ወዲአ\n    ኣለኹ"),
        (22, "22"),
    ],
)
def test_the_habits_of_spreadsheets_do_no_harm(folder: Path, typed: object, kept: str) -> None:
    path = exported(folder)
    fill(path, {"button-done": typed})
    assert imported(folder, path).exit_code == 0
    assert f"\nbutton-done ={kept if kept.startswith(chr(10)) else ' ' + kept}\n" in text_of(folder)


def test_a_text_that_begins_with_an_equals_sign_stays_a_text(folder: Path) -> None:
    change(folder / "locales/ti/bot.ftl", "button-done = ", "button-done = =1+1 ")
    cell = Sheet(exported(folder)).cell("button-done", "current text")
    assert (cell.data_type, cell.value[:4]) == ("s", "=1+1")


def test_columns_may_be_moved_and_heads_may_be_german(folder: Path) -> None:
    path = folder / "ti.xlsx"
    run(folder, "export", "--language", "ti", "--to", str(path), "--in", "de")
    book = openpyxl.load_workbook(path)
    sheet = book["ti"]
    assert [cell.value for cell in sheet[1]][:5] == ["Name", "Deutsch", "Englisch", "Text bisher", "Ihr Text"]
    sheet.move_range("E1:E999", cols=8)
    (row,) = [row[0].row for row in sheet.iter_rows(min_row=2) if row[0].value == "button-done"]
    sheet.cell(row, 13).value = NEW
    book.save(path)
    assert imported(folder, path).exit_code == 0 and NEW in text_of(folder)


def test_only_the_column_for_texts_is_free_and_runs_as_the_language_does(tmp_path: Path) -> None:
    path = tmp_path / "ar.xlsx"
    path.write_bytes(write_sheet(rows(authors(), "ar", {}), "ar", "en"))
    sheet = openpyxl.load_workbook(path)["ar"]
    assert sheet.protection.sheet and sheet.freeze_panes == "B2"
    cells = {head.value: cell for head, cell in zip(sheet[1], sheet[2], strict=True)}
    assert [name for name, cell in cells.items() if not cell.protection.locked] == ["your text"]
    assert {name for name, cell in cells.items() if cell.alignment.readingOrder == 2} == {"your text", "current text"}
    assert all(cell.alignment.wrap_text for cell in cells.values())


def test_a_row_says_where_it_is_shown_and_how_long_it_may_be() -> None:
    found = {row.id: row for row in rows(authors(), "ti", {})}
    assert (found["place-ask"].use.kind, found["place-ask"].use.of) == ("question", "place")
    assert (found["paper-option-duldung"].use.kind, found["paper-option-duldung"].limit) == (
        "option",
        LABEL_OF_A_LINE - 2,  # pictogram and space stand in front
    )
    assert (found["option-unsure"].use.kind, found["button-back"].use.kind) == ("unsure", "button")
    assert (found["error-range"].use.kind, found["command-start"].limit) == ("error", 256)
    assert "$low" in found["error-range"].comment
    assert all(not row.id.startswith(("admin-", "card-")) for row in found.values()), "what people read"


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["export", "--language", "xx", "--to", "x.xlsx"], 'there is no language "xx"'),
        (["export", "--language", "de", "--to", "x.xlsx"], "German (de) is what all languages are translated from"),
        (["export", "--language", "ti", "--to", "x.csv"], "x.csv: write a file that ends with .xlsx"),
        (["export", "--language", "ti", "--to", "/nowhere/at/all.xlsx"], "cannot be written"),
        (["import", "--language", "ti", "--from", "/nowhere/at/all.xlsx"], "cannot be read"),
        (["import", "--language", "ti", "--from", "x.doc"], "x.doc: write a file that ends with"),
        (["import", "--language", "xx", "--from", "x.po"], 'there is no language "xx"'),
    ],
)
def test_wrong_use_is_told(folder: Path, arguments: list[str], complaint: str) -> None:
    result = run(folder, *arguments)
    assert result.exit_code == 2 and complaint in result.stderr


def test_a_file_that_is_there_is_written_over_only_when_asked(folder: Path) -> None:
    path = exported(folder)
    path.write_bytes(b"precious")
    result = run(folder, "export", "--language", "ti", "--to", str(path), "--in", "de")
    assert result.exit_code == 2 and "gibt es schon" in result.stderr and path.read_bytes() == b"precious"


def spoiled(path: Path, spoil: Callable[[Any], object]) -> None:
    book = openpyxl.load_workbook(path)
    spoil(book)
    book.save(path)


BOOKS = {
    "sheet": (lambda book: setattr(book["ti"], "title", "Sheet1"), 'there is no sheet "ti"; there is: Sheet1'),
    "column": (lambda book: book["ti"].delete_cols(4), 'there is no column "current text / Text bisher"'),
    "empty": (lambda book: book["ti"].delete_rows(1, 999), 'there is no column "id / Name"'),
}


@pytest.mark.parametrize(("spoil", "complaint"), BOOKS.values(), ids=BOOKS)
def test_a_sheet_that_is_not_the_one_is_told(folder: Path, spoil: Callable[[Any], object], complaint: str) -> None:
    path = exported(folder)
    spoiled(path, spoil)
    result = imported(folder, path)
    assert result.exit_code == 1 and complaint in result.stderr and "Nothing was written" in result.stderr


@pytest.mark.parametrize("data", [b"", b"not a spreadsheet", b"PK\x05\x06" + bytes(18)])
@pytest.mark.parametrize("name", ["ti.xlsx", "ti.po"])
def test_what_is_no_file_of_its_kind_is_told(folder: Path, name: str, data: bytes) -> None:
    path = folder / name
    path.write_bytes(data)
    result = imported(folder, path)
    assert result.exit_code == 1 and "this is not a" in result.stderr and f"{name}:1:1: " in result.stderr


def test_another_languages_file_is_refused(folder: Path) -> None:
    path = exported(folder, "ti.po")
    path.write_text(path.read_text("utf-8").replace('"Language: ti\\n"', '"Language: fa_AF\\n"'), "utf-8")
    result = imported(folder, path)
    assert result.exit_code == 1 and "the file is in the language fa_AF, not in ti" in result.stderr
