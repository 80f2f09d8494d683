"""`words report`: how far each language is, as a table, as JSON and as a page that needs no network."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect, sync_playwright
from typer.testing import CliRunner, Result

from bot.authoring import LANGUAGES, knows, phrase
from bot.cli import app
from bot.content import snapshot
from bot.word_files import TODO
from bot.wording import CONSENTS, FOR_PEOPLE
from tests.shipped import change, translated
from tests.test_demo_page import ARGS, CHROMIUM


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The words in Arabic, with nothing reviewed."""
    return translated(tmp_path, "de", "en", "ar")


def run(folder: Path, *arguments: str) -> Result:
    return CliRunner().invoke(app, ["words", *arguments, "--content", str(folder)])


def figures(folder: Path, language: str = "ar") -> Any:
    result = run(folder, "report", "--language", language, "--json")
    assert result.exit_code == 0, result.stderr
    (line,) = json.loads(result.stdout)
    return line


def written(folder: Path, *arguments: str) -> Path:
    path = folder / "report.html"
    result = run(folder, "report", "--to", str(path), *arguments)
    assert result.exit_code == 0, result.stderr
    return path


def data(path: Path) -> Any:
    """What the page holds."""
    (found,) = re.findall(r'<script type="application/json" id="data">(.*?)</script>', path.read_text("utf-8"))
    return json.loads(found)


def test_the_figures_follow_what_is_translated_and_read(folder: Path) -> None:
    before = figures(folder)
    assert before["translated"] == before["messages"] == before["draft"] and before["errors"] == 0
    change(folder / "locales/ar/bot.ftl", "\nbutton-back =", f"\n# {TODO}\nbutton-back =")
    run(folder, "review", "--language", "ar", "--state", "back-translated")
    run(folder, "review", "--language", "ar", "--state", "native", "--messages", "place-ask", "--by", "A. B.")
    change(folder / "locales/de/bot.ftl", "button-done = ✅ Fertig", "button-done = ✅ Alles fertig")
    after = figures(folder)
    states = {state: after[state] for state in ("draft", "back-translated", "native", "outdated")}
    assert states == {"draft": 0, "back-translated": before["messages"] - 3, "native": 1, "outdated": 1}
    assert (after["translated"], after["warnings"]) == (before["messages"] - 1, before["warnings"] + 2)


def test_long_buttons_and_sentences_are_counted(folder: Path) -> None:
    path = folder / "locales/ar/bot.ftl"
    change(path, "button-done = ", f"button-done = {'ت' * 38}")
    before = figures(folder)
    assert before["longest-button"] > 38
    text = path.read_text("utf-8")
    path.write_text(
        re.sub(r"^help =.*?(?=\n\S)", f"help = {('تم ' * 13 + '. ') * 40}", text, flags=re.M | re.S), "utf-8"
    )
    assert figures(folder)["short"] < before["short"]


def test_german_was_compared_with_nothing(folder: Path) -> None:
    assert figures(folder, "de")["native"] is None


def test_the_table_speaks_german(folder: Path) -> None:
    lines = run(folder, "report", "--in", "de").stdout.splitlines()
    assert lines[0].startswith("Sprache  Nachrichten  übersetzt") and [line[:2] for line in lines[1:]] == [
        "ar",
        "de",
        "en",
    ]


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--language", "xx"], 'there is no language "xx"'),
        (["--to", "/nowhere/at/all.html"], "cannot be written"),
    ],
)
def test_wrong_use_is_told(folder: Path, arguments: list[str], complaint: str) -> None:
    before = snapshot(folder)
    result = run(folder, "report", *arguments)
    assert result.exit_code == 2 and complaint in result.stderr and snapshot(folder) == before


def test_files_that_cannot_be_read_are_told(folder: Path) -> None:
    change(folder / "locales/ar/bot.ftl", "button-done =", "button-done")
    result = run(folder, "report", "--in", "de")
    assert result.exit_code == 1 and "locales/ar/bot.ftl" in result.stderr


def test_the_page_holds_every_message_with_its_german(folder: Path) -> None:
    found = data(written(folder, "--language", "ar"))
    assert list(found["languages"]) == ["ar"] and found["languages"]["ar"]["dir"] == "rtl"
    by_id = {message["id"]: message for message in found["messages"]}
    assert by_id["place-ask"]["de"].startswith("Wo wohnen Sie?") and by_id["paper-option-none"]["under"] == "paper-ask"
    assert found["languages"]["ar"]["texts"].keys() == by_id.keys()
    assert "Dortmund" in found["languages"]["ar"]["texts"]["contact-heading"][0], "what is filled in is made up"


def test_the_page_needs_nothing_from_outside(folder: Path) -> None:
    text = written(folder).read_text("utf-8")
    assert not re.search(r"\b(src|href)\s*=|@import|url\(", text) and "{{" not in text


def test_a_text_cannot_break_the_page(folder: Path) -> None:
    change(folder / "locales/ar/bot.ftl", "button-done = ", "button-done = </script><script>alert(1)</script> ")
    found = data(written(folder))
    assert found["languages"]["ar"]["texts"]["button-done"][0].count("&lt;/script>&lt;script>alert(1)") == 1


def test_every_variable_has_an_example() -> None:
    needed = {name for variables in (*FOR_PEOPLE.values(), *CONSENTS.values()) for name in variables}
    assert [name for name in sorted(needed) if not knows(f"example-{name}")] == []
    assert all(phrase(language, f"example-{name}") for name in needed for language in LANGUAGES)


@pytest.mark.skipif(CHROMIUM is None, reason="needs Debian's chromium")
def test_the_page_shows_one_language_and_what_is_asked_for(folder: Path) -> None:
    change(folder / "locales/ar/bot.ftl", "\nbutton-back =", f"\n# {TODO}\nbutton-back =")
    path = written(folder)
    asked: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGS)
        page = browser.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on("pageerror", lambda error: asked.append(str(error)))
        page.goto(f"{path.as_uri()}#ar")
        page.select_option("#filter", "todo")
        expect(page.locator("article")).to_have_count(1)
        expect(page.locator("article")).to_contain_text("button-back")
        page.select_option("#filter", "")
        page.fill("#search", "paper-option-none")
        card = page.locator("article")
        expect(card).to_have_count(1)
        chat = card.locator(".chat").first
        expect(chat).to_have_attribute("dir", "rtl")
        expect(chat).to_have_attribute("lang", "ar")
        expect(chat.locator(".button")).to_have_count(9)
        page.select_option("#language", "en")
        expect(page.locator(".chat").first).to_have_attribute("dir", "ltr")
        browser.close()
    assert asked == [path.as_uri()]
