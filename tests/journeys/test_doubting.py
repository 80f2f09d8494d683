"""A coach says that the bot was wrong: a case is noted without the person, and those who write the rules see it."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.content import Content
from bot.flow.cases import load_cases
from bot.keyboards import pack
from tests.journeys.files import follows, looks_twice
from tests.journeys.player import SEND, Player, labels_of, to_review, words_of
from tests.journeys.process import command
from tests.journeys.stage import Stage, staged

CLAIM = "🙋 Übernehmen"
WRONG = "🤖 Der Bot lag falsch"
NOTED = "Danke! Das ist notiert (Anfrage 1)."
BEFORE = "Für Anfrage 1 ist das schon notiert."


async def test_a_case_is_noted_without_the_person_and_nothing_else_changes(stage_on_both: Stage) -> None:
    stage = stage_on_both
    sara, olena = await held(stage)
    before = olena.screen
    await sara.presses("📌 Stand")

    asked = await sara.presses(WRONG)

    assert "Der Bot hat „passt“ gesagt. Was wäre richtig gewesen?" in asked
    assert labels_of(sara.last) == ["bitte prüfen", "passt nicht", "nur Beratung, nichts gespeichert", "Abbrechen"]
    assert NOTED in await sara.presses("passt nicht")
    async with stage.app.database.unit() as unit:
        (case,) = await unit.review_cases.open()
    assert case.answers == {"in_nrw": "yes", "age": 19, "paper": "duldung", "housing": "own"}
    assert (case.outcome, case.rule, case.expected) == ("eligible", "main-group", "not_eligible")
    assert (case.flow, str(case.on)) == ("durchstarten", "2026-11-01")
    assert olena.screen == before
    assert await stage.sql("SELECT status FROM lead") == [("claimed",)]
    assert await stage.sql("SELECT kind, coach_id, detail FROM lead_event WHERE kind = 'bot-wrong'") == [
        ("bot-wrong", 1, "")
    ]


async def test_one_request_is_noted_once(stage: Stage) -> None:
    sara, _ = await held(stage)
    await sara.forges(pack("wrong", 1))
    menu = sara.last

    came = await sara.does(sara.phone.taps(menu, "passt nicht"), sara.phone.taps(menu, "bitte prüfen"))

    assert NOTED in came and BEFORE in came
    assert BEFORE in await sara.forges(pack("wrong", 1))
    assert await stage.count("review_case") == 1


async def test_who_thinks_better_of_it_notes_nothing(stage: Stage) -> None:
    sara, _ = await held(stage)
    await sara.forges(pack("wrong", 1))

    assert "Name: Lena" in await sara.presses("Abbrechen")
    for nonsense in ("eligible", "lost", ""):
        assert "Was wäre richtig gewesen?" in await sara.forges(pack("wrong-as", 1, nonsense))
    assert await stage.count("review_case") == 0


async def test_only_whoever_holds_a_request_can_say_so(stage: Stage) -> None:
    await held(stage)
    mona = await stage.coach("Mona Meier")

    assert "Diese Anfrage liegt nicht bei Ihnen." in await mona.forges(pack("wrong", 1))
    assert "Diese Anfrage liegt nicht bei Ihnen." in await mona.forges(pack("wrong-as", 1, "not_eligible"))
    assert await stage.count("review_case") == 0


async def test_without_answers_there_is_nothing_to_be_noted(stage: Stage) -> None:
    sara, _ = await held(stage)
    async with stage.app.database.unit() as unit:
        await unit.session.execute(text("UPDATE lead SET answers = ''"))

    assert "Die Antworten zu Anfrage 1 sind schon gelöscht." in await sara.forges(pack("wrong", 1))


async def test_after_the_person_deleted_everything_nothing_can_be_noted(stage: Stage) -> None:
    sara, olena = await held(stage)
    await sara.forges(pack("wrong", 1))
    menu = sara.last
    await olena.answers("/delete", "[Yes, delete]")

    assert "Die Person hat sie zurückgezogen" in await sara.presses("passt nicht", on=menu)
    assert await stage.count("review_case") == 0


async def test_answers_that_do_not_fit_changed_files_are_not_noted(following: Stage, folder: Path) -> None:
    stage = following
    sara, _ = await held(stage)
    rename(folder, "housing", "lodging")  # another question in the place of one
    await looks_twice(stage)
    assert "lodging" in stage.app.content.start.by_key, stage.app.following.problems

    assert "haben sich die Fragen oder Regeln geändert" in await sara.forges(pack("wrong", 1))
    assert "haben sich die Fragen oder Regeln geändert" in await sara.forges(pack("wrong-as", 1, "not_eligible"))
    assert await stage.count("review_case") == 0


@pytest.fixture
async def with_admin(content: Content, sqlite_url: str, folder: Path) -> AsyncIterator[tuple[Stage, Player]]:
    """The bot and its admin."""
    async with staged(content, sqlite_url, run=False) as stage:
        admin = stage.somebody("Admin", "de")
        await admin.phone.types("/help")
        await follows(stage, folder, admin_ids=f"{admin.id}")
        await stage.settles()
        yield stage, admin


async def test_admins_are_told_once_the_next_morning(with_admin: tuple[Stage, Player]) -> None:
    stage, admin = with_admin
    sara, _ = await held(stage)
    await stage.person(*to_review("Marta"), *SEND)
    await sara.presses(CLAIM)
    for lead in (1, 2):
        await sara.forges(pack("wrong-as", lead, "not_eligible"))

    await stage.ticks()
    await stage.settles()
    assert "falsch lag" not in admin.screen
    await stage.ticks(timedelta(days=1))
    await stage.settles()
    await stage.ticks(timedelta(days=1))
    await stage.settles()

    assert words_of(admin.find("falsch lag")) == (
        "🤖 Coaches haben notiert, dass der Bot falsch lag; 2 Fälle sind noch offen. "
        "Ansehen: python -m bot flow test --review --in de"
    )
    assert admin.screen.count("falsch lag") == 1


async def test_admins_are_told_nothing_once_all_is_dealt_with(with_admin: tuple[Stage, Player]) -> None:
    stage, admin = with_admin
    sara, _ = await held(stage)
    await sara.forges(pack("wrong-as", 1, "not_eligible"))
    async with stage.app.database.unit() as unit:
        await unit.review_cases.finish([case.id for case in await unit.review_cases.open()])

    await stage.ticks(timedelta(days=1))
    await stage.settles()

    assert "falsch lag" not in admin.screen


async def test_noted_cases_are_listed_ready_to_paste_and_dealt_with(stage: Stage, tmp_path: Path) -> None:
    settings = {"DATABASE_URL": stage.database_url, "DATA_KEY": stage.key}
    review = ("flow", "test", "--review", "--on", "2026-11-27")
    sara, _ = await held(stage)
    await sara.forges(pack("wrong-as", 1, "not_eligible"))
    number = (await stage.sql("SELECT id FROM review_case"))[0][0]

    listed, as_json, german, other = await asyncio.gather(
        command(tmp_path, *review, **settings),
        command(tmp_path, *review, "--json", **settings),
        command(tmp_path, *review, "--in", "de", **settings),
        command(tmp_path, *review, "--flow", "job-turbo", **settings),
    )

    assert (listed.code, listed.err) == (0, "")
    assert listed.out.startswith("# durchstarten: 1 open case noted by coaches; without names and places.\n")
    assert f"# {number}: not so yet; the tables say eligible (main-group)\n" in listed.out
    assert f"# {number}: noch nicht so; die Tabellen sagen eligible (main-group)\n" in german.out
    pasted = f"format: 1\nflow: durchstarten\non: 2026-11-22\ncases:\n{listed.out}"
    cases, problems = load_cases([("flows/cases/x.yaml", pasted)], stage.content.flows)
    assert problems == ()
    (case,) = cases
    assert case.answers == {"in_nrw": "yes", "age": 19, "paper": "duldung", "housing": "own"}
    assert (str(case.on), case.expected) == ("2026-11-01", {"outcome": "not_eligible"})
    (read,) = json.loads(as_json.out)
    assert (read["id"], read["holds"], read["now"]) == (number, False, {"outcome": "eligible", "rule": "main-group"})
    assert other.out == "No open case: no coach has noted that the bot was wrong.\n"

    finish = ("flow", "test", "--review", "--done")
    unknown = await command(tmp_path, *finish, str(number), "7", **settings)
    assert (unknown.code, unknown.out) == (1, "")
    assert unknown.err.startswith("there are no such cases: 7; nothing was changed")
    done = await command(tmp_path, *finish, str(number), **settings)
    assert (done.code, done.out) == (0, f"done, and their answers are deleted: {number}\n")
    again = await command(tmp_path, *finish, str(number), "--in", "de", **settings)
    assert (again.code, again.out) == (0, f"War schon erledigt: {number}\n")
    assert (await command(tmp_path, *review, "--in", "de", **settings)).out.startswith("Kein offener Fall")


async def held(stage: Stage) -> tuple[Player, Player]:
    """Sara, who holds a lead, and the person."""
    sara = await stage.coach()
    olena = await stage.person(*to_review(), *SEND)
    await sara.presses(CLAIM)
    return sara, olena


def rename(folder: Path, old: str, new: str) -> None:
    """Calls something otherwise in all authored files."""
    for path in (*folder.rglob("*.yaml"), *folder.rglob("*.ftl")):
        path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
