"""People whom the programme does not fit: an honest answer, places that help, and nothing kept that is not needed."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import make_url

from tests.journeys.player import labels_of
from tests.journeys.stage import Stage

JOBCENTER = ("Lüdenscheid", "19", "Aufenthaltserlaubnis", "§ 25 (1), (2): asylum, refugee", "No")
TO_REFERRALS = ("A2: simple talk", "[◻️ Work]", "[✅ Done]")
MINOR = ("Lüdenscheid", "17", "Duldung")
NOBODY = {"person": 0, "conversation": 0, "consent": 0, "lead": 0, "outbox": 0, "lead_message": 0}


async def test_whom_the_jobcenter_helps_is_told_where_to_go(stage: Stage) -> None:
    olena = await stage.person(*JOBCENTER)
    assert "To be honest: this programme does not fit you at the moment." in olena.new

    came = await olena.answers(*TO_REFERRALS)

    for place in ("Jobcenter (job centre)", "Job-Turbo", "Jugendmigrationsdienst", "Arbeitgeberservice"):
        assert place in came
    for address in ("https://www.arbeitsagentur.de", "https://www.job-turbo.de", "+49 30 1815-1111"):
        assert address in came
    assert "I delete your answers within one day." in came
    assert labels_of(olena.last) == ["Go on: Job-Turbo", "✏️ Change an answer", "🔄 Start again", "🙋 Talk to a human"]
    assert await figures(stage) == [("05962", "en", "not_eligible", "jobcenter", 1)]


async def test_answers_that_led_to_no_coach_are_gone_after_a_day(stage: Stage) -> None:
    olena = await stage.person(*JOBCENTER, *TO_REFERRALS)

    await stage.passes(timedelta(hours=23))
    assert await stage.count("conversation") == 1
    await stage.passes(timedelta(hours=1))

    assert await rows(stage) == NOBODY
    assert "Please choose your language." in await olena.says("Hello?")
    assert await figures(stage) == [("05962", "en", "not_eligible", "jobcenter", 1)]


async def test_an_answer_changed_after_the_result_leads_to_another_one(stage: Stage) -> None:
    olena = await stage.person(*JOBCENTER, *TO_REFERRALS)

    await olena.answers("[✏️ Change an answer]", "[Help from the Jobcenter: No]")
    came = await olena.presses("Yes, something was not possible")

    assert "The programme may fit you. A coach has to look at it with you." in came
    assert "What do you do at the moment?" in came
    await stage.passes(timedelta(days=2))  # the answers are wanted again
    assert await stage.count("conversation") == 1


async def test_under_18_everything_is_deleted_at_once(stage: Stage) -> None:
    olena = await stage.person()

    came = await olena.answers(*MINOR)

    assert "The programme starts at 18." in came
    assert "Jugendamt" in came
    assert "I have deleted everything you typed here." in came
    assert await rows(stage) == NOBODY
    assert await figures(stage) == [("05962", "en", "not_eligible", "under-18", 1)]


async def test_nothing_of_somebody_under_18_stays_in_the_file(stage: Stage) -> None:
    olena = await stage.person(*MINOR)

    assert "Lüdenscheid".encode() not in stored(stage)
    await stage.stops_bot()

    assert "Lüdenscheid".encode() not in stored(stage)
    assert olena.id.to_bytes(6, "big") not in stored(stage)  # how SQLite writes a number of this size


async def test_starting_again_after_everything_was_deleted_keeps_the_language(stage: Stage) -> None:
    olena = await stage.person(*MINOR)

    came = await olena.presses("🔄 Start again")

    assert "Shall we start?" in came
    assert "Please choose your language." not in came


async def test_without_a_paper_nothing_is_stored_and_nothing_counted(stage: Stage) -> None:
    olena = await stage.person("44135", "19")

    came = await olena.answers("[Show more]", "[No paper]")

    assert "So I store nothing and pass nothing on." in came
    assert "https://www.jugendmigrationsdienste.de" in came
    assert "https://www.frnrw.de" in came
    assert "Sozialamt" not in came
    assert await rows(stage) == NOBODY
    assert await figures(stage) == []


@pytest.mark.parametrize("said", ["[I live outside North Rhine-Westphalia]", "10115"])
async def test_outside_the_country_of_the_programme(stage: Stage, said: str) -> None:
    olena = await stage.person(said)

    assert "The programme is only in North Rhine-Westphalia." in olena.new
    assert "Agentur für Arbeit" in olena.new
    assert await rows(stage) == NOBODY
    assert await figures(stage) == [("outside_nrw", "en", "not_eligible", "outside-nrw", 1)]


async def rows(stage: Stage) -> dict[str, int]:
    """How many rows the tables about people hold."""
    return {table: await stage.count(table) for table in NOBODY}


async def figures(stage: Stage) -> list[tuple[object, ...]]:
    """The anonymous counts."""
    found = await stage.sql(
        "SELECT district, locale, outcome, rule, count FROM figure WHERE outcome NOT LIKE '(%' ORDER BY rule"
    )
    return [tuple(row) for row in found]


def stored(stage: Stage) -> bytes:
    """Every byte SQLite has written."""
    file = Path(make_url(stage.database_url).database or "")
    return b"".join(path.read_bytes() for path in file.parent.glob(f"{file.name}*"))
