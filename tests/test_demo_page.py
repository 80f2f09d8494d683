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
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect, sync_playwright

from bot.content import ROOT
from tests.journeys.files import copied
from tests.opus import record

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
    with demo_with() as address:
        yield address


@contextmanager
def demo_with(**settings: str) -> Iterator[str]:
    """A demo with these settings; gives its address."""
    port = free_port()
    # NiceGUI takes a run inside pytest for a test of its own.
    environment = {key: value for key, value in os.environ.items() if "PYTEST" not in key and "NICEGUI" not in key}
    demo = subprocess.Popen(
        [sys.executable, "-m", "bot", "demo", "--port", str(port)],
        cwd=ROOT,
        env=environment | settings,
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
    with browsing(address) as page:
        yield page


@contextmanager
def browsing(address: str) -> Iterator[Page]:
    """The page in a browser; it asks nobody else for anything."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGS)
        page = browser.new_page(viewport={"width": 1500, "height": 950})
        page.set_default_timeout(40_000)
        expect.set_options(timeout=40_000)
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


def keep_screenshots(folder: Path) -> None:
    """Copy them to where somebody wants to look at them."""
    if wanted := os.environ.get("SCREENSHOTS"):
        for picture in folder.glob("*.png"):
            shutil.copy(picture, wanted)


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
    expect(page.get_by_test_id("person").locator(".reaction")).to_have_text("✍")
    expect(page.get_by_test_id("inside")).to_contain_text("kontaktiert")
    page.screenshot(path=tmp_path / "claimed.png")
    keep_screenshots(tmp_path)


def test_the_page_shows_what_is_open_for_a_new_person(page: Page) -> None:
    page.get_by_test_id("new-person").click()
    inside = page.get_by_test_id("inside")
    expect(inside).to_contain_text("Still open")
    expect(inside).to_contain_text("not decided yet")


def test_the_page_shows_the_bots_name_and_drops_what_is_hidden(page: Page) -> None:
    page.get_by_test_id("new-person").click()
    person = Phone(page, "person")
    expect(person.card).to_contain_text(words("en")["bot-name"])
    person.press("English")
    person.says("Shall we start?")
    person.write("/hide")
    person.says("I have deleted the messages here.")
    expect(person.card.locator(".bubble")).to_have_count(2)  # the first /start came before anything was stored


@pytest.fixture
def spoken(tmp_path: Path) -> Path:
    """The shipped files, and a recording of the first consent in English."""
    folder = copied(tmp_path / "content")
    record(folder, "en", "consent-precheck")
    return folder


def test_a_voice_note_can_be_played(spoken: Path, tmp_path: Path) -> None:
    with demo_with(CONTENT_DIR=str(spoken)) as address, browsing(address) as page:
        person = Phone(page, "person")
        page.get_by_test_id("new-person").click()
        person.press("English")
        person.press("🔊 Listen")
        voice = person.card.locator(".bubble audio")
        expect(voice).to_be_visible()
        # It is whole, the browser understands it, and it has the length that was recorded.
        seconds = "audio => audio.readyState && Math.round(audio.duration)"
        page.wait_for_function(f"audio => ({seconds})(audio) === 1", arg=voice.element_handle())
        page.screenshot(path=tmp_path / "voice.png")
        keep_screenshots(tmp_path)
