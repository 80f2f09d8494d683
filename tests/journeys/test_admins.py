"""Admins in Telegram: how things are, files taken over at once, and a trial that never becomes a real conversation."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.content import Content
from bot.storage.figures import LEFT, Result
from tests.journeys.files import change, follows, looks_twice
from tests.journeys.player import SEND, TO_RESULT, Player, to_review, words_of
from tests.journeys.stage import Stage, staged

CLAIM = "🙋 Übernehmen"
NAME = "Probename"
OLD = "This button is from an earlier question."
DULDUNG = "Duldung (deportation suspended)"


@pytest.fixture
async def stage(content: Content, sqlite_url: str, folder: Path) -> AsyncIterator[Stage]:
    """The bot, following the files in `folder`; the first person on the stage is its admin."""
    async with staged(content, sqlite_url, run=False) as stage:
        admin = stage.somebody("Admin", "de")
        await follows(stage, folder, admin_ids=f"{admin.id}")
        yield stage


@pytest.fixture
def admin(stage: Stage) -> Player:
    """The admin."""
    return Player(stage, stage.sandbox.people[0])


@pytest.mark.parametrize("command", ["status", "reload", "try", "figures", "admin", "stop"])
async def test_for_others_the_commands_do_not_exist(stage: Stage, command: str) -> None:
    olena = await stage.person("44135")
    sara = await stage.coach()
    version, unknown = stage.app.content.version, await olena.says("/nothing")

    assert await olena.says(f"/{command}") == unknown
    assert "Sie sind als Coach eingetragen." in await sara.says(f"/{command}")
    assert version not in olena.screen + sara.screen
    assert await stage.count("conversation WHERE trial IS NOT NULL") == 0


async def test_the_admin_sees_how_things_are(stage: Stage, admin: Player, folder: Path) -> None:
    await stage.coach()
    await stage.person("44135")
    await stage.person(*to_review(), *SEND)

    told = await admin.says("/status")

    assert f"Version {stage.app.content.version}, in Kraft seit 22.11.2026 10:" in told
    assert "Englisch" in told and "Ukrainisch" in told
    assert "Offene Anfragen: 1 noch nicht übernommen\n" in told
    assert "Wünsche nach einem Menschen oder Anruf: keine\n" in told
    assert "Mitten im Gespräch: durchstarten 1" in told
    assert "In den Dateien ist kein Fehler." in told
    change(folder / "flows/durchstarten.yaml", "response_hours: 48", "response_hours: [")
    await looks_twice(stage)
    assert "Fehler in den Dateien" in await admin.says("/status")
    assert "flows/durchstarten.yaml:" in words_of(admin.last)


async def test_files_are_taken_over_at_once(stage: Stage, admin: Player, folder: Path) -> None:
    await stage.person("44135", "22")
    good = stage.app.content.version
    await admin.says("/reload")
    await admin.sees(f"Die Dateien sind unverändert. Version {good} ist in Kraft.")

    change(folder / "flows/durchstarten.yaml", "response_hours: 48", "response_hours: 24")
    await admin.says("/reload")
    taken = words_of(await admin.sees("✅ Übernommen."))

    assert stage.app.content.version != good
    assert stage.app.content.version in taken
    assert "durchstarten: 1 Mensch ist mitten im Gespräch; niemand würde etwas noch einmal gefragt" in taken
    async with stage.app.database.unit() as unit:
        assert (await unit.published.listing())[0].by == f"admin {admin.id}"
    change(folder / "flows/durchstarten.yaml", "response_hours: 24", "response_hours: [")
    await admin.says("/reload")
    assert "flows/durchstarten.yaml:" in words_of(await admin.sees("Fehler in den Dateien"))
    await looks_twice(stage)
    await stage.settles()
    assert admin.screen.count("in den Dateien") == 1


async def test_a_trial_has_no_effect_and_shows_the_card(stage: Stage, admin: Player) -> None:
    sara = await stage.coach()
    seen = sara.screen
    assert "🧪 Probe." in await admin.says("/try en")

    await admin.answers("[Yes, start]", *to_review(NAME), *SEND)

    assert "Diese Karte bekämen die Coaches:" in admin.screen
    shown = words_of(admin.find("Ort: Dortmund"))
    assert "Sprache: Englisch" in shown and "Ergebnis: passt" in shown
    assert "Die Probe ist zu Ende" in words_of(admin.last)
    assert sara.screen == seen
    for table in ("lead", "consent", "figure", "conversation WHERE trial IS NOT NULL"):
        assert await stage.count(table) == 0, table
    assert NAME not in (await admin.says("/mydata"))


async def test_a_trial_that_leads_to_no_coach_counts_nothing_and_deletes_nobody(stage: Stage, admin: Player) -> None:
    await admin.answers("/try en", "[Yes, start]", "44135", "17", "Duldung")

    assert "Jugendmigrationsdienst" in admin.screen
    assert await stage.count("figure") == 0
    assert await stage.count("person") == 1
    assert "🧪 Probe." in await admin.says("/restart")
    assert "Die Probe ist zu Ende" in await admin.says("/stop")


async def test_a_trial_outlasts_a_restart_and_leaves_the_real_conversation_alone(
    stage: Stage, admin: Player, folder: Path
) -> None:
    await admin.answers("/start", "[English]", "[Yes, start]", "44135", "23")
    real_question = admin.last
    await admin.answers("/try en", "[Yes, start]", "45127")
    await stage.stops_bot()
    await stage.starts_bot(content_dir=folder, admin_ids=str(admin.id))

    assert "Which paper" in await admin.says("19")
    trial_question = admin.last
    assert OLD in await admin.presses(DULDUNG, on=real_question)
    assert "Die Probe ist zu Ende" in await admin.says("/start")

    assert "Which paper" in admin.new
    assert await stage.count("conversation WHERE trial IS NOT NULL") == 0
    assert OLD in await admin.presses(DULDUNG, on=trial_question)
    told = await admin.says("/mydata")
    assert "Age: 23" in told and "Dortmund" in told and "Duldung" not in told


async def test_an_admin_who_is_a_coach_goes_on_as_one(stage: Stage, admin: Player) -> None:
    await admin.starts(f"coach_{await stage.invitation('Ada Admin')}")
    olena = await stage.person(*to_review("Lena"), *SEND)
    await admin.says("/try en")

    await admin.presses(CLAIM)
    await admin.replies(admin.find("Name: Lena"), "Guten Tag!")

    assert "Guten Tag!" in olena.screen
    assert "How old are you?" in await admin.answers("[Yes, start]", "44135")
    assert "Ihre Anfragen:" in await admin.says("/leads")
    assert "Version" in await admin.says("/status")
    assert "Sie sind als Coach eingetragen." in await admin.says("/nothing")


async def test_an_admin_who_is_a_coach_closes_a_request_during_a_trial(stage: Stage, admin: Player) -> None:
    await admin.starts(f"coach_{await stage.invitation('Ada Admin')}")
    await stage.person(*to_review("Lena"), *SEND)
    await admin.answers("/try en", f"[{CLAIM}]", "[☑️ Abschließen]", "[Coaching beendet]")

    assert await stage.count("lead WHERE closed_reason = 'finished'") == 1
    assert await stage.count("conversation WHERE trial IS NOT NULL") == 1


async def test_a_language_nobody_published_is_told(stage: Stage, admin: Player) -> None:
    assert "Es gibt: de, en, ru, uk." in await admin.says("/try xx")
    assert await stage.count("conversation WHERE trial IS NOT NULL") == 0


async def test_figures_say_what_came_out_and_where_people_left(stage: Stage, admin: Player) -> None:
    await stage.coach()
    for _ in range(5):
        await stage.person("44135")
    await stage.person(*TO_RESULT)
    await stage.passes(timedelta(days=31))
    await stage.person(*to_review(), *SEND)

    told = await admin.says("/figures")

    assert "An Coaches übergeben: unter 5" in told
    left = told.partition("Nicht zurückgekommen in durchstarten")[2]
    assert "• age: mind. 5" in left and "activity" not in left


async def test_figures_are_told_apart_by_flow_also_those_of_a_flow_that_is_gone(stage: Stage, admin: Player) -> None:
    today = stage.clock.utc().date()
    counted = [
        Result(today, flow, "05913", "en", outcome, rule)
        for flow in ("durchstarten", "gone")
        for outcome, rule in (("not_eligible", "over-27"), (LEFT, "age"))
    ]
    async with stage.app.database.unit() as unit:
        await unit.figures.count(counted * 7)

    told = await admin.says("/figures")

    assert "• durchstarten/not_eligible: mind. 5" in told and "• gone/not_eligible: mind. 5" in told
    assert "• age: mind. 5" in told.partition("Nicht zurückgekommen in gone")[2]


async def test_all_commands_are_listed_and_stand_in_the_menu(stage: Stage, admin: Player) -> None:
    listed = await admin.says("/admin")
    await stage.begins_to_tell()
    await stage.until(lambda: [call for call in stage.sandbox.called("setMyCommands") if "scope" in call.parameters])

    menus = [call for call in stage.sandbox.called("setMyCommands") if "scope" in call.parameters]
    for name in ("status", "reload", "try", "stop", "figures", "admin"):
        assert f"/{name}" in listed
        assert f'"{name}"' in str(menus[0].parameters["commands"]).replace("'", '"')
    assert len(menus) == 1
