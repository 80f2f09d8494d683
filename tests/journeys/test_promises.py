"""What people are told when they hand over their request: a time that somebody can keep."""

from datetime import date, datetime

import pytest

from bot.settings import OFFICE_ZONE
from tests.journeys.player import SEND, to_review
from tests.journeys.stage import Stage

USUAL = "A coach will answer you within 48 hours on working days."
SUNDAY, MONDAY = (11, 22, 10), (11, 23, 10)


async def told(stage: Stage, month: int, day: int, hour: int) -> str:
    """What somebody reads who hands over their request at that local hour of 2026."""
    stage.clock.forward(datetime(2026, month, day, hour, tzinfo=OFFICE_ZONE) - stage.clock.utc())
    olena = await stage.person(*to_review(), *SEND)
    return olena.new


@pytest.mark.parametrize(
    ("when", "before"),
    [
        (SUNDAY, "Monday, November 23, 2026"),
        ((11, 27, 14), "Monday, November 30, 2026"),
        ((12, 24, 17), "Monday, December 28, 2026"),
        ((12, 31, 17), "Monday, January 4, 2027"),
    ],
    ids=["sunday", "friday afternoon", "christmas", "new year"],
)
async def test_at_weekends_and_holidays_people_read_the_first_day_somebody_is_there(
    stage: Stage, when: tuple[int, int, int], before: str
) -> None:
    await stage.coach()

    said = await told(stage, *when)

    assert f"Nobody can answer you before {before}. You keep your place in the queue." in said
    assert USUAL not in said


@pytest.mark.parametrize("when", [MONDAY, (11, 25, 18), (12, 23, 20)], ids=["morning", "evening", "before christmas"])
async def test_where_somebody_is_there_in_time_people_read_the_usual_time(
    stage: Stage, when: tuple[int, int, int]
) -> None:
    await stage.coach()

    said = await told(stage, *when)

    assert USUAL in said
    assert "Nobody can answer you" not in said


async def test_a_coach_who_comes_on_thursdays_promises_no_more_than_that(stage: Stage) -> None:
    await stage.coach("Sara", hours="Do 14-17")

    assert "Nobody can answer you before Thursday, November 26, 2026." in await told(stage, *MONDAY)


async def test_the_first_of_those_who_have_the_card_counts(stage: Stage) -> None:
    await stage.coach("Sara", hours="Do 14-17")
    await stage.coach("Mona")

    assert USUAL in await told(stage, *MONDAY)


async def test_who_works_at_weekends_keeps_the_usual_time(stage: Stage) -> None:
    await stage.coach("Sara", hours="So 15-18")

    assert USUAL in await told(stage, *SUNDAY)


async def test_where_everybody_is_on_leave_it_goes_to_the_coordination_and_the_day_they_are_back_is_told(
    stage: Stage,
) -> None:
    karin, _ = await stage.coordinator(), await stage.coach()
    async with stage.app.database.unit() as unit:
        sara = next(coach for coach in await unit.coaches.listing() if not coach.coordinator)
        await unit.coaches.keep_leave(sara.id, [(date(2026, 11, 23), date(2026, 11, 27))])

    said = await told(stage, *MONDAY)

    assert "Nobody can answer you before Monday, November 30, 2026." in said
    assert "Alle Coaches dieses Ortes sind im Urlaub oder haben genug Anfragen." in karin.new
