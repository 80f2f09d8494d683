"""What Telegram shows of the bot in every language: menu, name, about and description, told only where they differ."""

import logging
import shutil
from pathlib import Path

import pytest

from bot.content import Content
from bot.sandbox import Refuses
from tests.journeys.files import LANGUAGES, change, follows, looks_twice
from tests.journeys.stage import Stage, staged

SETS = ("setMyName", "setMyShortDescription", "setMyDescription")
TOO_MANY = Refuses(429, "Too Many Requests: retry after 40000", {"retry_after": 40000})


async def told(stage: Stage) -> None:
    """Lets the bot begin to tell, and waits until the last language has been told."""
    await stage.begins_to_tell()
    await stage.until(
        lambda: any(
            call.status and call.parameters.get("language_code") == "uk"
            for call in stage.sandbox.called("getMyDescription")
        )
    )
    await stage.until(lambda: all(call.status for call in stage.sandbox.called("setMyDescription")))


async def test_everybody_sees_them_in_their_language_and_others_in_english(stage: Stage) -> None:
    await told(stage)

    profile = stage.sandbox.profile
    assert profile.names[""] == "Durchstarten"
    assert profile.short_descriptions["de"].startswith("Fragen und Antworten")
    assert profile.descriptions["de"].startswith("Guten Tag! Ich spreche viele Sprachen.\n\nIch")
    assert profile.descriptions[""].startswith("Hello!")


async def test_what_stands_there_already_is_not_set_again(stage: Stage) -> None:
    await told(stage)
    assert all(stage.sandbox.called(method) for method in SETS)
    await stage.stops_bot()
    stage.sandbox.calls.clear()

    await stage.starts_bot()
    await told(stage)

    assert [stage.sandbox.called(method) for method in SETS] == [[], [], []]


async def test_a_name_changed_too_often_is_given_up_and_holds_nothing_up(
    content: Content, sqlite_url: str, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, "bot.profile")
    async with staged(content, sqlite_url, run=False) as stage:
        stage.troubled = True
        stage.sandbox.orders(TOO_MANY, "setMyName", times=100)
        await follows(stage, folder)
        await told(stage)
        assert "Hello!" in (await stage.person()).screen
        change(folder / "locales/de/bot.ftl", "bot-name = Durchstarten", "bot-name = Neustart")
        change(folder / "locales/de/bot.ftl", "bot-about = Fragen", "bot-about = Neue Fragen")
        await looks_twice(stage)
        await stage.until(lambda: stage.sandbox.profile.short_descriptions["de"].startswith("Neue Fragen"))

    assert len(stage.sandbox.called("setMyName")) == 1
    assert len([record for record in caplog.records if "name: too many requests" in record.getMessage()]) == 1


async def test_new_words_are_shown_without_a_restart_and_only_they(
    content: Content, sqlite_url: str, folder: Path
) -> None:
    async with staged(content, sqlite_url, run=False) as stage:
        await follows(stage, folder)
        await told(stage)
        menus = len(stage.sandbox.called("setMyCommands"))
        change(folder / "locales/uk/bot.ftl", "command-help = ", "command-help = Нове: ")

        await looks_twice(stage)

        def menu() -> str:
            return str([menu for (_, code), menu in stage.sandbox.profile.commands.items() if code == "uk"])

        await stage.until(lambda: "Нове" in menu())
        assert len(stage.sandbox.called("setMyCommands")) == menus + 1


async def test_a_language_that_is_taken_away_is_shown_no_more(content: Content, sqlite_url: str, folder: Path) -> None:
    async with staged(content, sqlite_url, run=False) as stage:
        await follows(stage, folder)
        await told(stage)
        shutil.rmtree(folder / "locales/uk")

        await looks_twice(stage)

        await stage.until(lambda: len(stage.sandbox.profile.commands) == len(LANGUAGES))
        assert "uk" not in {code for _, code in stage.sandbox.profile.commands}
