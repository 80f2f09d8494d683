"""The demo page in a real browser: somebody who reads only Arabic comes to a lead, and the coach claims it."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect, sync_playwright

from bot.content import ROOT

CHROMIUM = shutil.which("chromium")
ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
SIGNS = "(?:(?:[^\\w\\s\u0600-\u06ff]|[0-9]\ufe0f)\\S* ){0,2}"
"""Tick and pictogram in front of an answer."""
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs Debian's chromium")


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """The demo, started as a newcomer starts it."""
    port = free_port()
    # NiceGUI takes a run inside pytest for a test of its own.
    environment = {key: value for key, value in os.environ.items() if "PYTEST" not in key and "NICEGUI" not in key}
    demo = subprocess.Popen(
        [sys.executable, "-m", "bot", "demo", "--port", str(port)],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        assert demo.stdout is not None
        line = demo.stdout.readline()
        assert "ready" in line, line + demo.stdout.read()
        yield f"http://127.0.0.1:{port}/"
    finally:
        demo.send_signal(signal.SIGINT)
        try:
            demo.communicate(timeout=20)
        except subprocess.TimeoutExpired:
            demo.kill()
            demo.communicate()


@pytest.fixture
def page(address: str) -> Iterator[Page]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGS)
        page = browser.new_page(viewport={"width": 1500, "height": 950})
        page.set_default_timeout(20_000)
        expect.set_options(timeout=20_000)
        outside: list[str] = []
        page.on("request", lambda request: outside.append(request.url) if address not in request.url else None)
        page.goto(address)
        yield page
        browser.close()
        assert [url for url in outside if not url.startswith(("data:", "blob:"))] == []


class Phone:
    """One of the phones on the page."""

    def __init__(self, page: Page, which: str) -> None:
        self.card = page.get_by_test_id(which)

    def press(self, label: str) -> None:
        # A label that begins with a German word has a direction mark in front of it in right-to-left languages.
        name = re.compile(f"^{SIGNS}\u200f?{re.escape(label)}$")
        button = self.card.locator(".chat").get_by_role("button", name=name).last
        button.click()

    def write(self, text: str) -> None:
        field = self.card.get_by_placeholder("Write a message")
        field.fill(text)
        field.press("Enter")
        expect(field).to_have_value("")

    def says(self, text: str) -> None:
        expect(self.card.locator(".bubble", has_text=text).last).to_be_visible()

    def bubble(self, text: str) -> Locator:
        return self.card.locator(".bubble", has_text=text).last


def words(locale: str) -> dict[str, str]:
    """The messages of a language that stand in one line."""
    lines = "\n".join(path.read_text("utf-8") for path in sorted((ROOT / "locales" / locale).glob("*.ftl")))
    return dict(re.findall(r"^([a-zA-Z][\w-]*) = (.*)$", lines, re.MULTILINE))


def test_an_arabic_conversation_ends_with_a_claimed_lead(page: Page, tmp_path: Path) -> None:
    ar = words("ar")
    person, coach = Phone(page, "person"), Phone(page, "coach")
    page.get_by_test_id("new-person").click()
    person.press("العربية")
    person.press(ar["button-start"])
    person.says("44135")
    person.write("٤٤١٣٥")
    person.says("Dortmund")
    person.write("٢٢")
    person.press(ar["paper-option-duldung"])
    person.press(ar["housing-option-own"])
    expect(page.get_by_test_id("inside")).to_contain_text("main-group")
    person.press(ar["activity-option-none"])
    person.press(ar["certificate-option-none"])
    person.press(ar["german-option-a1"])
    person.press(ar["goals-option-work"])
    expect(person.card.get_by_role("button", name="☑️ 💼 " + ar["goals-option-work"])).to_be_visible()
    person.press(ar["button-done"])
    person.press(ar["button-none-of-these"])
    person.press(ar["contact-option-telegram"])
    person.says(ar["name-ask"][:20])
    person.write("أمينة")
    person.press(ar["coach_wish-option-any"])
    person.press(ar["best_time-option-any"])
    page.screenshot(path=tmp_path / "review.png")
    person.press(ar["button-review-send"])
    person.press(ar["button-consent-yes"])
    person.says(ar["handed-over"])
    direction = person.bubble(ar["handed-over"]).evaluate("bubble => getComputedStyle(bubble).unicodeBidi")
    assert direction == "plaintext"  # every line has its own direction

    coach.says("Noch nicht übernommen")
    assert "أمينة" not in coach.card.inner_text()
    coach.press("🙋 Übernehmen")
    coach.says("أمينة")
    person.says("Sara")
    coach.press("✍️ Schreiben")
    coach.says("Antworten Sie auf diese Nachricht")
    coach.write("Guten Tag, wann passt es Ihnen?")
    person.says("Guten Tag, wann passt es Ihnen?")
    person.write("غدا صباحا")
    coach.says("غدا صباحا")
    expect(page.get_by_test_id("inside")).to_contain_text("contacted")
    page.screenshot(path=tmp_path / "claimed.png")
    if folder := os.environ.get("SCREENSHOTS"):
        for picture in tmp_path.glob("*.png"):
            shutil.copy(picture, folder)


def test_the_page_shows_what_is_open_for_a_new_person(page: Page) -> None:
    page.get_by_test_id("new-person").click()
    inside = page.get_by_test_id("inside")
    expect(inside).to_contain_text("Still open")
    expect(inside).to_contain_text("not decided yet")
