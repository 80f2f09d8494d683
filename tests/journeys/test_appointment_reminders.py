"""Reminders of appointments and the question afterwards: each once to each side, at its time of day, or not at all."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from bot.content import Content
from tests.journeys.clock import DrivenClock
from tests.journeys.meeting import (
    CALL_OFF,
    CANNOT,
    DIENSTAG,
    NEW_TIMES,
    ORT,
    PLACE,
    TUESDAY,
    agreed,
    count,
    has_button,
    holding,
    it_becomes,
    local,
    offers,
    old_button,
    presses_old,
    statuses,
)
from tests.journeys.player import SEND, Player, labels_of, to_review, words_of
from tests.journeys.stage import Stage, staged

TOMORROW, MORGEN = "Reminder: tomorrow you have an appointment with Sara.", "Erinnerung: Morgen treffen Sie Lena"
SOON, GLEICH = (
    "Reminder: your appointment with Sara begins in two hours.",
    "Erinnerung: In zwei Stunden treffen Sie Lena",
)
MET, GETROFFEN = "Did your meeting with Sara take place?", "Haben Sie Lena (Anfrage 1) getroffen?"


async def test_both_are_reminded_once_the_evening_before_and_once_two_hours_before(stage_on_both: Stage) -> None:
    stage = stage_on_both
    sara, olena = await agreed(stage)

    await it_becomes(stage, "2026-11-23 17:59")
    assert "Reminder" not in olena.screen
    await it_becomes(stage, "2026-11-23 18:00")
    assert words_of(olena.last) == f"{TOMORROW}\n\n{TUESDAY}\n{PLACE}"
    assert labels_of(olena.last) == [CANNOT]
    assert words_of(sara.last) == f"{MORGEN} (Anfrage 1).\n\n{DIENSTAG}\n{ORT}"
    assert labels_of(sara.last) == [CALL_OFF, NEW_TIMES]

    await it_becomes(stage, "2026-11-24 12:29")
    assert count(olena, "Reminder") == count(sara, "Erinnerung") == 1
    await it_becomes(stage, "2026-11-24 12:30")
    assert words_of(olena.last) == f"{SOON}\n\n{TUESDAY}\n{PLACE}"
    assert words_of(sara.last) == f"{GLEICH} (Anfrage 1).\n\n{DIENSTAG}\n{ORT}"

    for moment in ("2026-11-24 14:00", "2026-11-24 15:00", "2026-11-25 18:00"):
        await it_becomes(stage, moment)
    assert [count(olena, words) for words in (TOMORROW, SOON)] == [1, 1]
    assert [count(sara, words) for words in (MORGEN, GLEICH)] == [1, 1]


async def test_who_agrees_after_six_the_evening_before_is_reminded_only_two_hours_before(stage: Stage) -> None:
    sara, olena = await holding(stage)
    await offers(sara)
    await it_becomes(stage, "2026-11-23 18:10")
    await olena.presses(TUESDAY)

    await it_becomes(stage, "2026-11-23 19:00")
    assert "Reminder" not in olena.screen
    await it_becomes(stage, "2026-11-24 12:30")
    assert [count(olena, words) for words in (TOMORROW, SOON)] == [0, 1]


async def test_who_agrees_shortly_before_is_not_reminded_of_what_they_have_just_read(stage: Stage) -> None:
    sara, olena = await holding(stage)
    await offers(sara)
    await it_becomes(stage, "2026-11-24 12:16")
    await olena.presses(TUESDAY)

    await it_becomes(stage, "2026-11-24 12:30")

    assert "Reminder" not in olena.screen and "Erinnerung" not in sara.screen


@pytest.mark.parametrize(("back", "told"), [("2026-11-23 19:30", 1), ("2026-11-23 23:00", 0)])
async def test_a_bot_that_was_down_reminds_late_but_not_in_the_night(stage: Stage, back: str, told: int) -> None:
    sara, olena = await agreed(stage)

    await sleeps_until(stage, olena, back)

    assert count(olena, TOMORROW) == count(sara, MORGEN) == told
    await it_becomes(stage, "2026-11-24 12:30")
    assert count(olena, SOON) == count(sara, GLEICH) == 1


async def test_a_bot_that_slept_through_the_start_does_not_remind(stage: Stage) -> None:
    sara, olena = await agreed(stage)

    await sleeps_until(stage, olena, "2026-11-24 14:45")

    assert "Reminder" not in olena.screen and "Erinnerung" not in sara.screen


@pytest.mark.parametrize("way", ["called off", "deleted", "closed"])
async def test_nobody_is_reminded_of_what_does_not_take_place(stage: Stage, way: str) -> None:
    sara, olena = await agreed(stage)
    await it_becomes(stage, "2026-11-23 17:58")
    match way:
        case "called off":
            await olena.presses(CANNOT)
        case "deleted":
            await olena.says("/delete")
            await olena.presses("Yes, delete")
        case "closed":
            await sara.presses("☑️ Abschließen", on=sara.find("Name: "))
            await sara.presses("nicht erreicht")

    for moment in ("2026-11-23 18:00", "2026-11-24 12:30", "2026-11-24 16:30", "2026-11-25 10:00"):
        await it_becomes(stage, moment)

    assert "Reminder" not in olena.screen and "Erinnerung" not in sara.screen
    assert "Did your meeting" not in olena.screen and "getroffen?" not in sara.screen
    assert await statuses(stage) == ["cancelled"]


async def test_whoever_has_the_lead_by_then_is_reminded_and_named(stage: Stage) -> None:
    sara, olena = await agreed(stage)
    mona = await stage.coach("Mona Meier")
    await it_becomes(stage, "2026-11-23 17:50")
    async with stage.app.database.unit() as unit:
        assert await unit.leads.pass_to(1, 2, stage.clock.utc(), 1, 1)

    await it_becomes(stage, "2026-11-23 18:00")

    assert "Reminder: tomorrow you have an appointment with Mona." in olena.screen
    assert count(mona, MORGEN) == 1
    assert "Erinnerung" not in sara.screen


async def test_instead_of_a_coach_whom_nothing_reaches_the_coordination_is_told(stage: Stage) -> None:
    stage.troubled = True
    karin = await stage.coordinator()
    sara, olena = await agreed(stage)
    await sara.does(sara.phone.blocks_bot())

    await it_becomes(stage, "2026-11-23 18:00")

    assert "Sara Yilmaz ist hier nicht zu erreichen und hat einen Termin (Anfrage 1)." in karin.screen
    assert DIENSTAG in words_of(karin.last)
    assert count(olena, TOMORROW) == 1


@pytest.mark.parametrize(
    ("today", "starts", "evening", "soon"),
    [
        ("2027-03-25 10:00", "28.3. 10:00", "2027-03-27 18:00", "2027-03-28 08:00"),
        ("2026-10-22 10:00", "25.10. 10:00", "2026-10-24 18:00", "2026-10-25 08:00"),
    ],
)
async def test_on_the_days_the_clocks_change_reminders_come_at_their_time(
    content: Content, sqlite_url: str, today: str, starts: str, evening: str, soon: str
) -> None:
    async with on_a_day(content, sqlite_url, today) as stage:
        sara, olena = await holding(stage)
        await offers(sara, f"{starts}\nOrt: Café")
        await olena.presses("Sunday")
        assert "10:00" in words_of(olena.find("is fixed"))

        for due, words in ((evening, TOMORROW), (soon, SOON)):
            await just_before(stage, due)
            assert count(olena, words) == 0
            await it_becomes(stage, due)
            assert count(olena, words) == 1


async def test_every_appointment_is_reminded_once_of_each_side(stage: Stage) -> None:
    sara = await stage.coach()
    starts = ("24.11. 0:15", "24.11. 8:00", "24.11. 19:59", "24.11. 20:00", "25.11. 23:45")
    people: list[Player] = []
    for number, moment in enumerate(starts):
        person = await stage.person(*to_review(f"Guest{number}"), *SEND)
        await sara.presses("🙋 Übernehmen", on=sara.find(f"Anfrage {number + 1}"))
        await offers(sara, f"{moment}\nOrt: Café", on=sara.find(f"Name: Guest{number}"))
        offer = person.last
        await presses_old(person, labels_of(offer)[0], offer)
        people.append(person)

    while stage.clock.utc() < local("2026-11-27 12:00"):
        await stage.ticks(timedelta(minutes=25))
        await stage.settles()

    for number, person in enumerate(people):
        assert [count(person, words) for words in (TOMORROW, SOON, MET)] == [1, 1, 1]
        told = [words_of(message) for message in sara.received if f"Guest{number} (Anfrage" in words_of(message)]
        assert [sum(words in text for text in told) for words in ("Morgen", "In zwei Stunden", "getroffen?")] == [
            1,
            1,
            1,
        ]


async def test_after_it_both_are_asked_whether_they_met_and_the_coach_goes_on_from_there(stage_on_both: Stage) -> None:
    stage = stage_on_both
    sara, olena = await agreed(stage)
    await it_becomes(stage, "2026-11-24 16:29")
    assert MET not in olena.screen

    await it_becomes(stage, "2026-11-24 16:30")

    assert words_of(olena.last) == f"{MET}\n\n{TUESDAY}\n{PLACE}"
    assert labels_of(olena.last) == ["Yes, we met", "No"]
    assert f"{GETROFFEN}\n\n{DIENSTAG}" in words_of(sara.last)
    assert labels_of(sara.last) == ["Ja", "Nein"]
    assert "Thank you for your answer. Good luck!" in await olena.presses("Yes, we met")
    assert "Wie geht es weiter?" in await sara.presses("Ja")
    assert labels_of(sara.last) == ["📌 Stand"]
    assert await stage.sql("SELECT status, met_person, met_coach FROM appointment") == [("over", 1, 1)]
    events = await stage.sql("SELECT kind, coach_id, detail FROM lead_event ORDER BY id DESC LIMIT 2")
    assert [tuple(event) for event in events] == [("met", 1, "coach"), ("met", None, "person")]


async def test_when_they_did_not_meet_the_coach_can_offer_new_times(stage: Stage) -> None:
    sara, olena = await agreed(stage)
    await it_becomes(stage, "2026-11-24 16:30")
    question = sara.last

    assert "Thank you for your answer. Sara knows now." in await olena.presses("No")
    assert "Lena (Anfrage 1) sagt: Das Treffen hat nicht stattgefunden." in words_of(sara.last)
    assert labels_of(sara.last) == [NEW_TIMES]
    assert "Möchten Sie neue Zeiten vorschlagen?" in await sara.presses("Nein", on=question)
    assert labels_of(sara.last) == [NEW_TIMES]
    assert await stage.sql("SELECT status FROM lead") == [("contacted",)]
    await sara.presses(NEW_TIMES)
    await sara.replies(sara.last, "26.11. 10:00")
    await olena.presses("Thursday")
    assert await statuses(stage) == ["over", "agreed"]
    assert await stage.sql("SELECT status FROM lead") == [("appointment",)]


async def test_a_second_answer_changes_nothing_and_is_thanked_for(stage: Stage) -> None:
    sara, olena = await agreed(stage)
    await it_becomes(stage, "2026-11-24 16:30")
    asked, question = olena.last, sara.last
    await olena.presses("Yes, we met")
    await sara.presses("Ja", on=question)

    came = await olena.does(olena.phone.taps(asked, old_button("No", asked)))
    assert came == "Thank you for your answer. Good luck!"
    assert "Danke, Ihre Antwort ist schon da." in await sara.presses("Nein", on=question)

    assert await stage.sql("SELECT met_person, met_coach FROM appointment") == [(1, 1)]
    assert "nicht stattgefunden" not in sara.screen
    assert await stage.count("lead_event WHERE kind IN ('met', 'not-met')") == 2


async def test_nobody_is_asked_at_night(stage: Stage) -> None:
    sara, olena = await holding(stage)
    await offers(sara, "24.11. 18:30\nOrt: Café")
    await olena.presses("Tuesday")

    await it_becomes(stage, "2026-11-24 20:30")
    await it_becomes(stage, "2026-11-25 09:59")
    assert MET not in olena.screen
    await it_becomes(stage, "2026-11-25 10:00")
    assert count(olena, MET) == count(sara, GETROFFEN) == 1


async def test_a_bot_that_comes_back_in_the_night_asks_in_the_morning(stage: Stage) -> None:
    sara, olena = await agreed(stage)

    await sleeps_until(stage, olena, "2026-11-24 23:00")
    assert MET not in olena.screen
    await it_becomes(stage, "2026-11-25 10:00")

    assert count(olena, MET) == count(sara, GETROFFEN) == 1


async def test_of_a_lead_that_is_closed_by_then_nobody_is_asked(stage: Stage) -> None:
    sara, olena = await agreed(stage)
    await it_becomes(stage, "2026-11-24 15:00")
    await sara.presses("☑️ Abschließen", on=sara.find("Name: "))
    await sara.presses("Coaching beendet")

    await it_becomes(stage, "2026-11-24 16:30")
    await it_becomes(stage, "2026-11-25 10:00")

    assert MET not in olena.screen and GETROFFEN not in sara.screen
    assert "is cancelled" not in olena.screen and "fällt aus" not in sara.screen
    assert await statuses(stage) == ["over"]


async def test_an_answer_counts_even_when_the_lead_was_closed_meanwhile(stage: Stage) -> None:
    sara, olena = await agreed(stage)
    await it_becomes(stage, "2026-11-24 16:30")
    question = sara.last
    await sara.presses("☑️ Abschließen", on=sara.find("Name: "))
    await sara.presses("nicht erreicht")

    assert "Thank you for your answer. Good luck!" in await olena.presses("No")
    assert "Danke. Diese Anfrage liegt nicht mehr bei Ihnen." in await sara.presses("Nein", on=question)

    assert await stage.sql("SELECT met_person, met_coach FROM appointment") == [(0, 0)]
    assert has_button(sara, GETROFFEN, "Nein")


async def sleeps_until(stage: Stage, olena: Player, moment: str) -> None:
    """The bot is down until the local `moment`; somebody writes meanwhile."""
    await stage.stops_bot()
    stage.clock.forward(local(moment) - stage.clock.utc())
    await olena.phone.types("/help")
    await stage.starts_bot()
    await stage.ticks()
    await stage.settles()


async def just_before(stage: Stage, moment: str) -> None:
    """Lets time pass until a minute before the local `moment`."""
    await stage.ticks(local(moment) - timedelta(minutes=1) - stage.clock.utc())
    await stage.settles()


@asynccontextmanager
async def on_a_day(content: Content, url: str, today: str) -> AsyncIterator[Stage]:
    """A stage whose clock starts at the local moment `today`."""
    async with staged(content, url, DrivenClock(local(today))) as stage:
        yield stage
