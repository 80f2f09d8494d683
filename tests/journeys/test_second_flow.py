"""From the first flow into the second: answers are kept, nothing is asked twice, the coaches hear nothing of it."""

from datetime import timedelta

from tests.journeys.player import labels_of
from tests.journeys.stage import Stage
from tests.journeys.test_not_for_everybody import JOBCENTER, TO_REFERRALS, figures

GO_ON = "[Go on: Job-Turbo]"
TO_TURBO = (*JOBCENTER, *TO_REFERRALS)


async def test_whoever_goes_on_is_asked_only_what_the_first_flow_did_not_ask(stage: Stage) -> None:
    sara = await stage.coach("Sara", "05962")
    olena = await stage.person(*TO_TURBO)

    came = await olena.answers(GO_ON)
    assert "Now it is about the Job-Turbo" in came and "Who pays" in came
    came = await olena.answers("Jobcenter")
    assert "Good news: the Job-Turbo probably fits you." in came
    came = await olena.answers("School, in another country", "Not yet", "Now")

    for place in ("Jobcenter (job centre)", "Jobbörsen (job fairs)", "Speeddatings", "Job-Berufssprachkurs"):
        assert place in came
    for asked in ("How old are you", "Where do you live", "How well do you speak German"):
        assert asked not in olena.screen.split("Now it is about the Job-Turbo")[1]
    assert await figures(stage) == [
        ("05962", "en", "not_eligible", "jobcenter", 1),
        ("05962", "en", "turbo_fits", "jobcenter", 1),
    ]
    assert await stage.count("lead") == 0
    assert "Lena" not in sara.screen


async def test_the_way_on_is_open_as_long_as_the_answers_are(stage: Stage) -> None:
    olena = await stage.person(*TO_TURBO)
    await stage.passes(timedelta(hours=23))
    assert "Now it is about the Job-Turbo" in await olena.answers(GO_ON)
    await stage.passes(timedelta(hours=23))
    assert await stage.count("conversation") == 1, "whoever goes on has answers that are wanted"


async def test_after_the_answers_are_gone_the_old_button_begins_anew(stage: Stage) -> None:
    olena = await stage.person(*TO_TURBO)
    await stage.passes(timedelta(days=1))
    assert "Please choose your language." in await olena.answers(GO_ON)


async def test_a_button_of_an_older_end_is_told_to_be_old(stage: Stage) -> None:
    olena = await stage.person(*TO_TURBO)
    old = olena.last
    await olena.answers("[✏️ Change an answer]", "[Help from the Jobcenter: No]")

    came = await olena.presses("Go on: Job-Turbo", on=old)

    assert (
        "This button is from an earlier question." in came and "that the Jobcenter (job centre) could not give" in came
    )


async def test_the_way_on_pressed_twice_is_silent_the_second_time(stage: Stage) -> None:
    olena = await stage.person(*TO_TURBO)
    old = olena.last
    await olena.answers(GO_ON)
    assert await olena.presses("Go on: Job-Turbo", on=old) == ""


async def test_a_flow_nobody_wrote_leads_nowhere(stage: Stage) -> None:
    olena = await stage.person(*TO_TURBO)
    turn = await stage.sql("SELECT turn FROM conversation")
    came = await olena.forges(f"f:{turn[0][0]}:hobbies")
    assert "This button is from an earlier question." in came


async def test_starting_again_begins_with_the_first_flow(stage: Stage) -> None:
    olena = await stage.person(*TO_TURBO)
    await olena.answers(GO_ON, "/restart", "[Yes, start again]")
    assert "Where do you live?" in olena.new
    assert await stage.sql("SELECT flow FROM conversation") == [("durchstarten",)]


async def test_an_answer_can_be_changed_and_taken_back_in_the_second_flow(stage: Stage) -> None:
    olena = await stage.person(*TO_TURBO)
    await olena.answers(GO_ON, "Jobcenter", "School, in another country", "Not yet", "/back")
    assert "already recognised in Germany" in olena.new
    await olena.answers("Not yet", "Now")
    assert labels_of(olena.last)[0] == "✏️ Change an answer"
    await olena.answers("[✏️ Change an answer]", "[Money to live on", "[Sozialamt")
    assert "the Job-Turbo is not for you at the moment" in olena.new
