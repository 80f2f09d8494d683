"""What a conversation leaves behind for the figures: counts, and nobody."""

from tests.journeys.player import SEND, TO_GOALS, TO_RESULT
from tests.journeys.stage import DORTMUND, Stage

COUNTS = "SELECT outcome, rule, district, count FROM figure ORDER BY outcome, rule"


async def test_who_agrees_is_counted_and_again_where_they_live(stage: Stage) -> None:
    olena = await stage.person()
    assert await stage.sql(COUNTS) == [("(started)", "", "", 1)]

    await olena.answers("44135", "19")

    assert await stage.sql(COUNTS) == [("(place)", "", DORTMUND, 1), ("(started)", "", "", 1)]


async def test_obstacles_are_counted_at_the_handover_and_not_before(stage: Stage) -> None:
    barriers = ("[◻️ No childcare]", "[◻️ My housing]", "[✅ Done]")
    goals = (*TO_GOALS, "[◻️ Work]", "[✅ Done]")
    olena = await stage.person(
        *TO_RESULT, *goals, *barriers, "Here in Telegram", "Lena", "It does not matter", "Any time"
    )
    obstacles = "SELECT rule, district, count FROM figure WHERE outcome = '(obstacle)' ORDER BY rule"
    assert await stage.sql(obstacles) == []

    await olena.answers(*SEND)

    assert await stage.sql(obstacles) == [("childcare", DORTMUND, 1), ("housing", DORTMUND, 1)]
