"""Files change while the bot runs: it takes over what is at rest and holds, and otherwise keeps what it has."""

import hashlib
import json
import logging
import os
import re
import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.content import Content, load_content
from bot.storage.conversations import Conversation
from tests.journeys.clock import DrivenClock
from tests.journeys.files import change, copied, follows, looks, looks_twice
from tests.journeys.player import SEND, TO_RESULT, Player, labels_of, to_review, words_of
from tests.journeys.stage import Stage, staged
from tests.shipped import TODAY

AGE = "age-ask = How old are you?"
SWEPT = timedelta(seconds=600)


@pytest.fixture
def stage(following: Stage) -> Stage:
    """The bot, following the files in `folder`."""
    return following


def english(folder: Path) -> Path:
    return folder / "locales/en/durchstarten.ftl"


async def test_new_words_are_said_and_no_place_is_lost(stage: Stage, folder: Path) -> None:
    olena = await stage.person("44135")
    change(english(folder), AGE, "age-ask = Tell me your age.")

    await looks_twice(stage)

    assert "Tell me your age." in await olena.says("abc")
    assert "Which paper" in await olena.says("22")


async def test_files_still_being_saved_are_left_alone(stage: Stage, folder: Path) -> None:
    good, whole = stage.app.content.version, english(folder).read_bytes()
    saved = whole.replace(AGE.encode(), b"age-ask = Tell me your age.")

    english(folder).write_bytes(saved[: len(saved) // 2])
    await looks(stage)
    english(folder).write_bytes(saved)
    await looks(stage)
    assert stage.app.content.version == good
    await looks(stage)

    assert stage.app.content.version == load_content(folder, TODAY).version != good
    assert await stage.count("told_problems") == 0


async def test_a_folder_put_in_the_place_of_another_is_taken_as_a_whole(
    stage: Stage, folder: Path, tmp_path: Path
) -> None:
    fresh, good = copied(tmp_path / "fresh"), stage.app.content.version
    change(fresh / "flows/durchstarten.yaml", "response_hours: 48", "response_hours: 24")

    (folder / "flows").rename(folder / "old")
    await looks(stage)
    (fresh / "flows").rename(folder / "flows")
    await looks(stage)
    assert stage.app.content.version == good
    await looks(stage)

    assert stage.app.content.start.operator.response_hours == 24
    assert await stage.count("told_problems") == 0


async def test_the_same_bytes_are_nothing_new(stage: Stage, folder: Path) -> None:
    before = stage.app.content
    english(folder).write_bytes(english(folder).read_bytes())

    await looks_twice(stage)

    assert stage.app.content is before


async def test_broken_files_leave_the_last_good_content_in_force(
    stage: Stage, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.ERROR, "bot.following")
    olena = await stage.person("44135")
    good = stage.app.content.version
    change(folder / "flows/tables/eligibility.yaml", "{id: settled,", "{id: settled")
    change(english(folder), "age-ask = ", "age-ask ")

    await looks_twice(stage)

    assert stage.app.content.version == good
    assert "Which paper" in await olena.says("22")
    (told,) = [record.getMessage() for record in caplog.records if record.name == "bot.following"]
    assert "flows/tables/eligibility.yaml" in told
    assert f"version {good} stays" in told


async def test_a_yes_counts_only_to_the_consent_that_was_shown(stage: Stage, folder: Path) -> None:
    olena = await stage.person(*to_review(), SEND[0])
    old = olena.last
    change(english(folder), "May I pass on your answers?", "May I pass on all your answers?")
    await looks_twice(stage)

    came = await olena.presses("✅ Yes, pass it on", on=old)

    assert "This button is from an earlier question." in came and "May I pass on all your answers?" in came
    assert await stage.count("lead") == 0
    await olena.answers(SEND[1])
    kept = await stage.sql("SELECT text_hash FROM consent WHERE kind = 'handover'")
    shown = next(message.text or "" for message in reversed(olena.received) if "all your answers" in words_of(message))
    assert [row[0] for row in kept] == [hashlib.sha256(shown.encode()).hexdigest()]


async def test_a_yes_to_an_older_version_begins_nothing(stage: Stage, folder: Path) -> None:
    olena = stage.somebody()
    await olena.answers("/start", "[English]")
    old = olena.last
    change(folder / "flows/durchstarten.yaml", "precheck: 1", "precheck: 2")
    await looks_twice(stage)

    await olena.presses("Yes, start", on=old)
    assert await stage.count("consent") == 0
    await olena.answers("[Yes, start]")
    assert [row[0] for row in await stage.sql("SELECT version FROM consent")] == ["2"]


async def test_other_words_that_change_leave_a_consent_as_it_was(stage: Stage, folder: Path) -> None:
    olena = await stage.person(*to_review(), SEND[0])
    change(english(folder), AGE, "age-ask = Tell me your age.")
    await looks_twice(stage)
    await olena.answers(SEND[1])
    assert await stage.count("lead") == 1


async def test_whoever_lost_their_language_can_still_have_a_human_told(stage: Stage, folder: Path) -> None:
    karin, olena = await stage.coordinator(), stage.somebody(language="en")
    await olena.answers("/start", "[Українська]")
    shutil.rmtree(folder / "locales/uk")
    await looks_twice(stage)
    assert "uk" not in stage.app.content.words

    assert "Shall I tell a human" in await olena.says("I want to kill myself")

    assert "The team knows now." in await olena.presses("🙋 Yes, tell a human")
    assert "Gedanken an Suizid" in karin.new


async def test_an_option_that_is_gone_is_asked_again(stage: Stage, folder: Path) -> None:
    olena = await stage.person("44135", "22", "Duldung", "I don't know / rather not say")
    assert "may fit you" in olena.screen
    without_unsure_housing(folder)

    await looks_twice(stage)

    assert "Where do you live at the moment?" in await olena.says("/start")


def without_unsure_housing(folder: Path) -> None:
    """Takes an option away, with the rule and the words that are about it."""
    change(
        folder / "flows/durchstarten.yaml", "options: [own, state_facility, unsure]", "options: [own, state_facility]"
    )
    table = folder / "flows/tables/eligibility.yaml"
    rule = next(line for line in table.read_text("utf-8").splitlines() if "main-group-housing-unsure" in line)
    change(table, rule + "\n", "")
    change(table, "housing: [own, unsure]", "housing: own")
    for path in (folder / "locales").glob("*/*.ftl"):
        kept = [line for line in path.read_text("utf-8").splitlines() if "main-group-housing-unsure" not in line]
        path.write_text("\n".join(kept) + "\n", "utf-8")


async def test_a_renamed_question_keeps_its_answer(stage: Stage, folder: Path) -> None:
    olena = await stage.person("44135", "22", "Duldung", "A flat, or housing of my town", "Nothing at the moment")
    rename(folder, "activity", "occupation")

    await looks_twice(stage)

    assert "• What you do now: Nothing at the moment" in await olena.says("/mydata")
    assert "certificate" in await olena.says("/start")


def rename(folder: Path, old: str, new: str) -> None:
    """Gives a question of the flow another key wherever it is named."""
    change(folder / "flows/durchstarten.yaml", f"  - ask: {old}\n", f"  - ask: {new}\n    was: {old}\n")
    for table in (folder / "flows/tables").glob("*.yaml"):
        text = table.read_text("utf-8")
        table.write_text(re.sub(rf"\b{old}(?=[:,\]])", new, text), "utf-8")
    for words in (folder / "locales").glob("*/*.ftl"):
        words.write_text(re.sub(rf"^{old}-", f"{new}-", words.read_text("utf-8"), flags=re.MULTILINE), "utf-8")


async def test_every_version_in_force_is_kept(stage: Stage, folder: Path) -> None:
    first = stage.app.content.version
    change(english(folder), AGE, "age-ask = Tell me your age.")
    await looks_twice(stage)
    second = stage.app.content.version
    await stage.passes(SWEPT)

    async with stage.app.database.unit() as unit:
        listed = await unit.published.listing()

    assert [(one.version, one.by) for one in listed] == [(second, "files"), (first, "files")]
    assert listed[0].last_at > listed[0].since > listed[1].since


async def test_a_conversation_that_cannot_be_counted_holds_nothing_up(
    stage: Stage, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with stage.app.database.unit() as unit:
        await unit.conversations.save([Conversation(7, flow="durchstarten", state="{}", turn=1)], stage.clock.utc())
    change(english(folder), AGE, "age-ask = Tell me your age.")

    await looks_twice(stage)

    assert stage.app.content.version == load_content(folder, TODAY).version
    assert "nobody was counted: KeyError" in caplog.text
    assert "Which paper" in (await stage.person("44135", "22")).screen


# The admins are told


@pytest.fixture
async def watched(content: Content, database_url: str, folder: Path) -> AsyncIterator[tuple[Stage, Player]]:
    """The bot, following files that an admin answers for; on both databases."""
    async with staged(content, database_url, run=False) as stage:
        admin = stage.somebody("Admin", "de")
        await follows(stage, folder, admin_ids=str(admin.id))
        await admin.says("/start")
        yield stage, admin


async def test_admins_are_told_once_what_is_broken_and_once_that_it_is_mended(
    watched: tuple[Stage, Player], folder: Path
) -> None:
    stage, admin = watched
    good, table = stage.app.content.version, folder / "flows/tables/eligibility.yaml"
    whole = table.read_text("utf-8")
    change(table, "{id: settled,", "{id: settled <b> & co")
    change(english(folder), "age-ask = ", "age-ask ")
    await looks_twice(stage)

    told = await admin.sees("Fehler in den Dateien")
    assert f"mit Version {good}" in words_of(told)
    assert "flows/tables/eligibility.yaml:" in words_of(told)
    assert "{id: settled <b> & co" in words_of(told)
    assert "Hinweis:" in words_of(told)
    table.write_text(table.read_text("utf-8"), "utf-8")
    await looks_twice(stage)
    await stage.settles()
    assert admin.screen.count("Fehler in den Dateien") == 1

    table.write_text(whole, "utf-8")
    change(english(folder), "age-ask ", "age-ask = ")
    await looks_twice(stage)
    mended = await admin.sees("halten der Prüfung wieder stand")
    assert good in words_of(mended)
    await looks_twice(stage)
    await stage.settles()
    assert admin.screen.count("wieder stand") == 1


async def test_of_two_processes_one_tells_the_admins(watched: tuple[Stage, Player], folder: Path) -> None:
    stage, admin = watched
    other = stage.new_app(content_dir=folder, admin_ids=str(admin.id))
    for _ in range(2):
        await other.following._look()
    change(english(folder), "age-ask = ", "age-ask ")
    await looks_twice(stage)
    for _ in range(2):
        await other.following._look()
    change(english(folder), "age-ask ", "age-ask = ")
    for _ in range(2):
        await other.following._look()
    await looks_twice(stage)
    await other.close()
    await stage.settles()

    assert admin.screen.count("in den Dateien") == 1
    assert admin.screen.count("wieder stand") == 1


# Days and heaps


BEFORE_MIDNIGHT = datetime(2022, 6, 30, 21, 30, tzinfo=UTC)
"""Half past eleven at night in Germany, on the last day of the rule `fb6`."""


async def test_a_rule_ends_at_the_offices_midnight(content: Content, sqlite_url: str) -> None:
    async with staged(content, sqlite_url, DrivenClock(BEFORE_MIDNIGHT)) as stage:
        await stage.person(*to_review("Early"), *SEND)
        reviewed = await stage.person(*to_review("Late"))
        half_way = await stage.person(*TO_RESULT)

        stage.clock.forward(timedelta(hours=1))
        await reviewed.answers(*SEND)
        await half_way.answers(*to_review("Half")[len(TO_RESULT) :], *SEND)

        blocks = [json.loads(row[0]) for row in await stage.sql("SELECT blocks FROM lead ORDER BY id")]
        assert [[block for block in found if block in ("FB6", "KIM")] for found in blocks] == [
            ["FB6"],
            ["KIM"],
            ["KIM"],
        ]


async def test_heaps_dropped_into_the_folder_do_not_stop_the_bot(stage: Stage, folder: Path) -> None:
    olena = await stage.person("44135")
    good = stage.app.content.version
    lines = "".join(f"  - {{id: rule-{n}, when: {{age: {n}}}, then: eligible}}\n" for n in range(50_000))
    (folder / "flows/tables/heap.yaml").write_text(f"table: heap\nrules:\n{lines}", "utf-8")
    bomb = "a0: &a0 [x, x, x, x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 30))
    (folder / "flows/bomb.yaml").write_text(bomb, "utf-8")

    looking = looks_twice(stage)
    assert "Which paper" in await olena.says("22")
    await looking

    assert stage.app.content.version == good
    assert {problem.at.path for problem in stage.app.following.problems} >= {"flows/bomb.yaml"}
    assert "A flat" in "".join(map(str, [await olena.says("Duldung"), olena.screen, olena.last.reply_markup]))


async def test_what_editors_lay_beside_the_files_holds_nothing_up(stage: Stage, folder: Path) -> None:
    (folder / "flows/.#durchstarten.yaml").symlink_to("somebody@desk.123:1")
    (folder / "flows/._durchstarten.yaml").write_bytes(b"\x00\x05\x16\x07\xff")
    change(english(folder), AGE, "age-ask = Tell me your age.")

    await looks_twice(stage)

    assert "Tell me your age." in (await stage.person("44135")).screen


def unreadable(folder: Path) -> None:
    """A link that leads nowhere, and a name as old archives have it."""
    (folder / "flows/tables/gone.yaml").symlink_to("nowhere")
    Path(os.fsdecode(os.fsencode(folder / "flows/tables/pr") + b"\xfcfung.yaml")).touch()


async def test_what_cannot_be_read_is_told(watched: tuple[Stage, Player], folder: Path) -> None:
    stage, admin = watched
    unreadable(folder)

    await looks_twice(stage)

    told = words_of(await admin.sees("2 Fehler in den Dateien"))
    assert "flows/tables/gone.yaml:1:1" in told and "flows/tables/pr?fung.yaml:1:1" in told


async def test_the_language_of_coaches_and_admins_cannot_be_taken_away(
    watched: tuple[Stage, Player], folder: Path
) -> None:
    stage, admin = watched
    good = stage.app.content.version
    shutil.rmtree(folder / "locales/de")

    await looks_twice(stage)

    assert "Es fehlen die deutschen Wörter" in words_of(await admin.sees("Fehler in den Dateien"))
    assert stage.app.content.version == good


async def test_whoever_reads_a_language_that_is_taken_away_chooses_another_and_goes_on(
    stage: Stage, folder: Path
) -> None:
    olena = stage.somebody(language="uk")
    await olena.answers("/start", "[Українська]", "[Так, почати]", "44135", "22")
    asked = olena.last
    shutil.rmtree(folder / "locales/uk")

    await looks_twice(stage)

    came = await olena.presses(labels_of(asked)[0], on=asked)
    assert "Your language is not available here any more." in came
    assert "Ihre Sprache gibt es hier nicht mehr." in came
    assert came.count("Please choose your language.") == 1
    assert labels_of(olena.last)[0] == "English" and "Українська" not in labels_of(olena.last)
    assert "Your language is not available" in await olena.says("Duldung")
    assert "Your language is not available" in await olena.says("/help")
    assert "I have deleted the messages here." in await olena.says("/hide")
    await olena.says("/start")
    assert "Вопрос 3" in await olena.presses("Русский")


async def test_what_a_coach_is_to_read_does_not_wait_for_a_language(stage: Stage, folder: Path) -> None:
    sara = await stage.coach()
    olena = await stage.person(*to_review(), *SEND)
    await sara.presses("🙋 Übernehmen")
    await olena.answers("/language", "[Русский]")
    shutil.rmtree(folder / "locales/ru")
    await looks_twice(stage)

    came = await olena.says("I am ill today")

    assert "Your language is not available here any more." in came
    assert "I am ill today" in sara.new
