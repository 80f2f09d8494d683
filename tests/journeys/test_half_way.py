"""People who stop half-way: reminded once, by day, and only if they wanted it."""

from datetime import datetime, timedelta

from bot.settings import OFFICE_ZONE
from tests.journeys.player import SEND, Player, labels_of, to_review, words_of
from tests.journeys.stage import Stage

REMIND = "[Yes, and remind me once]"
TEXT = "You have started and not answered all the questions yet."


async def passes_to(stage: Stage, day: int, hour: int, minute: int = 0) -> None:
    """Lets the time pass until that moment (local, of November 2026)."""
    await stage.ticks(datetime(2026, 11, day, hour, minute, tzinfo=OFFICE_ZONE) - stage.clock.utc())
    await stage.settles()


async def begun(stage: Stage, start: str = REMIND, *answers: str) -> Player:
    """Somebody who has begun on Sunday, 22 November, at 10:00."""
    olena = stage.somebody()
    await olena.answers("/start", "[English]", start, "44135", *answers)
    return olena


async def test_the_offer_stands_under_the_consent(stage: Stage) -> None:
    olena = stage.somebody()

    await olena.answers("/start", "[English]")

    assert words_of(olena.last).endswith("I can remind you once after 24 hours. Only if you want that.")
    assert labels_of(olena.last) == ["Yes, start", "Yes, and remind me once", "Not now", "🌐 Language"]


async def test_who_wanted_it_is_reminded_once_a_day_later_and_can_go_on(stage: Stage) -> None:
    olena = await begun(stage)
    assert "How old are you?" in words_of(olena.last)
    await passes_to(stage, 23, 9, 59)
    assert TEXT not in olena.screen

    await passes_to(stage, 23, 10, 1)

    assert TEXT in words_of(olena.last)
    assert labels_of(olena.last) == ["Continue", "Not now"]
    assert "How old are you?" in await olena.presses("Continue")
    await passes_to(stage, 29, 12)
    assert olena.screen.count(TEXT) == 1
    assert await stage.count("timer WHERE kind <> 'report'") == 0


async def test_a_reminder_is_not_repeated_after_a_restart(stage: Stage) -> None:
    olena = await begun(stage)
    await passes_to(stage, 23, 10, 1)

    await olena.says("/restart")
    await olena.presses("Yes, start again")
    await passes_to(stage, 29, 12)

    assert olena.screen.count(TEXT) == 1


async def test_what_the_button_says_may_be_typed(stage: Stage) -> None:
    olena = await begun(stage, "yes, and remind me once")

    await passes_to(stage, 23, 10, 1)

    assert TEXT in olena.screen


async def test_who_only_began_is_not_reminded(stage: Stage) -> None:
    pressed, typed = await begun(stage, "[Yes, start]"), await begun(stage, "yes")

    await passes_to(stage, 29, 12)

    assert TEXT not in pressed.screen
    assert "How old are you?" in typed.screen
    assert TEXT not in typed.screen


async def test_it_waits_a_day_from_the_last_answer(stage: Stage) -> None:
    olena = await begun(stage)
    await passes_to(stage, 23, 9, 30)
    await olena.says("19")

    await passes_to(stage, 23, 18)
    assert TEXT not in olena.screen
    await passes_to(stage, 24, 9, 31)

    assert TEXT in olena.screen


async def test_nobody_is_reminded_by_night(stage: Stage) -> None:
    stage.clock.forward(timedelta(hours=13))
    olena = await begun(stage)  # at 23:00
    await passes_to(stage, 24, 8, 59)
    assert TEXT not in olena.screen

    await passes_to(stage, 24, 9)

    assert TEXT in olena.screen


async def test_it_is_told_in_the_language_of_now(stage: Stage) -> None:
    olena = await begun(stage)
    await olena.answers("/language", "[Deutsch]")

    await passes_to(stage, 23, 10, 1)

    assert "Ich erinnere Sie nur dieses eine Mal." in words_of(olena.last)


async def test_it_survives_a_restart_of_the_bot(stage: Stage) -> None:
    olena = await begun(stage)

    await stage.stops_bot()
    stage.clock.forward(timedelta(hours=26))
    await stage.somebody("Bilal").phone.types("/start")
    await stage.starts_bot()
    await stage.ticks()
    await stage.settles()

    assert olena.screen.count(TEXT) == 1


async def test_who_came_to_an_end_is_not_reminded(stage: Stage) -> None:
    await stage.coach()
    olena = stage.somebody()
    await olena.answers("/start", "[English]", REMIND, *to_review(), *SEND)

    await passes_to(stage, 23, 12)

    assert TEXT not in olena.screen


async def test_who_waits_for_a_human_is_not_reminded(stage: Stage) -> None:
    await stage.coach()
    olena = await begun(stage)
    await olena.says("/human")
    await olena.answers("[I would like a call]", "[Yes, please call me]")

    await passes_to(stage, 29, 12)

    assert await stage.count("lead WHERE status = 'new'") == 1
    assert TEXT not in olena.screen


async def test_who_has_blocked_the_bot_is_not_written_to(stage: Stage) -> None:
    olena = await begun(stage)
    await olena.does(olena.phone.blocks_bot())

    await passes_to(stage, 23, 12)

    assert TEXT not in olena.screen
    assert await stage.count("outbox") == 0


async def test_of_who_has_erased_everything_no_wish_is_left(stage: Stage) -> None:
    olena = await begun(stage)

    await olena.says("/delete")
    await olena.presses("Yes, delete everything")

    assert await stage.count("timer WHERE kind <> 'report'") == 0


async def test_a_button_under_a_text_that_is_not_in_force_any_more_notes_nothing(stage: Stage) -> None:
    olena = stage.somebody()
    await olena.answers("/start", "[English]")
    old = olena.last
    await olena.answers("/language", "[Deutsch]")

    assert "Ja, und mich einmal erinnern" in str(labels_of(olena.last))
    await olena.presses(REMIND[1:-1], on=old)

    assert await stage.count("timer WHERE kind <> 'report'") == 0
