"""A mistake of ours with one update takes back that update's changes alone, and the person gets one apology."""

import pytest

from bot.storage.tables import CONVERSATION, LEAD
from tests.journeys.player import SEND, TO_RESULT, Player, to_review
from tests.journeys.stage import Stage

APOLOGY = "Sorry, something went wrong on our side."


async def test_others_in_the_batch_are_handled(stage: Stage) -> None:
    olena, bilal, marta = [await stage.person("44135") for _ in range(3)]
    await breaks(stage, bilal)

    await stage.stops_bot()
    for person in (olena, bilal, marta):
        await person.phone.types("19")
    await stage.starts_bot()
    await stage.settles()

    for person in (olena, marta):
        assert "Which paper do you have" in person.screen
        assert APOLOGY not in person.screen
    assert bilal.screen.count(APOLOGY) == 1
    assert "Which paper do you have" not in bilal.screen


async def test_the_person_can_still_delete_everything_and_begin_again(stage: Stage) -> None:
    bilal = await stage.person("44135")
    await breaks(stage, bilal)
    assert APOLOGY in await bilal.says("19")
    message, why = bilal.button("❓ Why?")
    assert APOLOGY in await bilal.does(bilal.phone.presses(message, why))  # and the button's spinner stops

    await bilal.answers("/delete", "[Yes, delete everything]")

    assert "Please choose your language." in await bilal.says("/start")


async def test_what_a_failing_update_has_written_already_is_taken_back(stage: Stage) -> None:
    sara, mona = await stage.coach(), await stage.coach("Mona Meier")
    olena = await stage.person(*to_review(), *SEND)
    async with stage.app.database.unit() as unit:
        await unit.session.execute(LEAD.update().values(answers="{"))

    came = await sara.presses("🙋 Übernehmen")

    assert "Entschuldigung" in came
    assert [tuple(row) for row in await stage.sql("SELECT status, coach_id FROM lead")] == [("new", None)]
    assert await stage.count("lead_event") == 1
    assert "is your coach now" not in olena.screen
    assert "Übernommen von" not in mona.screen


async def test_the_log_names_the_place_and_no_content(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    bilal = await stage.person(*TO_RESULT)
    await breaks(stage, bilal)

    await bilal.says("I study")

    (line,) = [record.getMessage() for record in caplog.records if record.levelname == "ERROR"]
    assert line.startswith("update 1000000")
    assert "JSONDecodeError at bot/flow/state.py:" in line
    assert "I study" not in line


async def breaks(stage: Stage, player: Player) -> None:
    """Makes somebody's stored state unreadable."""
    broken = CONVERSATION.update().where(
        CONVERSATION.c.person_id == (await stage.sql(f"SELECT id FROM person WHERE chat_id = {player.id}"))[0][0]
    )
    async with stage.app.database.unit() as unit:
        await unit.session.execute(broken.values(state='{"answers": '))
