"""Events: who is asked, who is invited, what they answer, and what they are told when something changes."""

import hashlib
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.batch import Batch
from bot.content import Content
from bot.invitations.sending import Inviting
from tests.journeys.fairs import (
    COME,
    FAIR,
    INVITED,
    OFFER,
    QUIET,
    YES,
    fair,
    invited,
    now_in_force,
    sent_elsewhere,
    subscriber,
    time_passes,
    with_events,
)
from tests.journeys.files import looks_twice
from tests.journeys.player import BEGIN, SEND, TO_RESULT, Player, labels_of, to_review, words_of
from tests.journeys.stage import Stage, staged
from tests.shipped import content as shipped

DAY = timedelta(days=1)


@pytest.fixture
def content() -> Content:
    """What is shipped, with a job fair."""
    return with_events(shipped(), fair())


# Who is asked


async def test_whoever_was_handed_over_is_asked_and_what_they_agree_to_is_kept(stage: Stage) -> None:
    olena = await stage.person(*to_review(), *SEND)
    assert OFFER in words_of(olena.last)
    shown = olena.last.text or ""

    came = await olena.answers(YES)

    assert "Good. I will write to you when something fits you." in came
    assert labels_of(olena.last) == ["No more invitations"]
    assert labels_of(olena.find(OFFER)) == []
    consents = await stage.sql("SELECT kind, locale, text_hash, withdrawn_at FROM consent ORDER BY id DESC LIMIT 1")
    assert [tuple(row) for row in consents] == [("events", "en", hashlib.sha256(shown.encode()).hexdigest(), None)]
    async with stage.app.database.unit() as unit:
        (person_id,) = (await stage.sql("SELECT person_id FROM subscription"))[0]
        kept = await unit.subscriptions.of(person_id)
    assert kept is not None and kept.district == "05913"
    assert dict(kept.answers) == {
        "age": 19,
        "paper": "duldung",
        "german": "a1",
        "certificate": "none",
        "activity": "none",
        "goals": ("work",),
    }


async def test_whoever_the_programme_does_not_fit_is_asked_too(stage: Stage) -> None:
    olena = await sent_elsewhere(stage)

    assert OFFER in words_of(olena.last)
    await olena.answers(YES)
    assert await stage.count("subscription") == 1


@pytest.mark.parametrize(
    "answers", [("44135", "16", "Duldung"), ("44135", "30", "Duldung"), ("44135", "19", "No paper")]
)
async def test_nobody_is_asked_of_whom_nothing_stays(stage: Stage, answers: tuple[str, ...]) -> None:
    olena = await stage.person(*answers)
    assert "deleted" in olena.screen, olena.screen
    assert OFFER not in olena.screen
    assert await stage.count("person") == 0


async def test_nobody_is_asked_while_there_is_nothing_to_come(sqlite_url: str) -> None:
    async with staged(with_events(shipped(), fair("cancelled: true\n")), sqlite_url) as stage:
        assert OFFER not in (await stage.person(*to_review(), *SEND)).screen
        now_in_force(stage)
        assert OFFER not in (await stage.person(*to_review("Amir"), *SEND)).screen
        now_in_force(stage, fair(starts="2026-11-22 09:00"))
        assert OFFER not in (await stage.person(*to_review("Lina"), *SEND)).screen


async def test_a_no_stores_nothing_and_is_not_asked_again_until_somebody_starts_over(stage: Stage) -> None:
    olena = await sent_elsewhere(stage)
    assert "All right. You get no invitations." in await olena.answers("[No, thank you]")
    assert await stage.count("subscription") == 0

    await olena.says("/start")
    assert olena.screen.count(OFFER) == 1
    await olena.answers("[🔄 Start again]", "[Yes, start again]", *TO_RESULT[:3], "Landeseinrichtung (state centre)")
    await olena.answers("[◻️ Work]", "[✅ Done]")
    assert olena.screen.count(OFFER) == 2


async def test_nobody_agrees_to_a_text_that_has_changed(stage: Stage) -> None:
    olena = await stage.person(*to_review(), *SEND)
    old = olena.last
    english = stage.app.content.words.languages["en"]
    before = english.fixed["events-ask"]
    english.fixed["events-ask"] = before + " Also your name."
    try:
        await olena.presses("Yes, send invitations", on=old)
        assert "Also your name." in olena.new
        assert await stage.count("subscription") == 0
        await olena.answers(YES)
        assert await stage.count("subscription") == 1
    finally:
        english.fixed["events-ask"] = before


async def test_an_offer_whose_answers_are_gone_is_an_old_button(stage: Stage) -> None:
    olena = await sent_elsewhere(stage)
    offer = olena.find(OFFER)
    await olena.answers("/delete", "[Yes, delete everything]", "/start", *BEGIN)

    assert "This button is from an earlier question." in await olena.presses("Yes, send invitations", on=offer)
    assert await stage.count("subscription") == 0


# Who is invited


async def test_an_invitation_comes_in_the_persons_language_once(stage: Stage) -> None:
    olena = await subscriber(stage)
    await time_passes(stage)

    invitation = olena.find(INVITED)
    assert words_of(invitation) == (
        "Invitation: Job fair\n\n„Jobmesse Westfalen“\nThursday, January 14, 2027, 10:00 – 15:00\n"
        "Place: Halle 3, Dortmund\n\nWould you like to come? It is free."
    )
    assert labels_of(invitation) == ["Yes, I will come", "No", "No more invitations"]
    for _ in range(3):
        await time_passes(stage)
    assert olena.screen.count(INVITED) == 1


async def test_nobody_is_invited_twice_after_a_restart_or_by_a_second_process(stage_on_both: Stage) -> None:
    stage = stage_on_both
    olena = await invited(stage)
    await stage.stops_bot()
    await olena.phone.types("/help")
    await stage.starts_bot()
    await stage.settles()
    other = stage.new_app()
    await other.ticker.tick()
    await other.close()
    await time_passes(stage)

    assert olena.screen.count(INVITED) == 1
    assert await stage.count("invitation") == 1


async def test_an_invitation_waits_while_somebody_writes(stage: Stage) -> None:
    olena = await subscriber(stage)
    await time_passes(stage, timedelta(minutes=9))
    await olena.says("/help")
    await time_passes(stage, timedelta(minutes=9))
    assert INVITED not in olena.screen

    await time_passes(stage, timedelta(minutes=9))
    assert INVITED in olena.screen


@pytest.mark.parametrize(
    ("more", "comes"),
    [
        ("languages: [uk, ar]\n", False),
        ("languages: [uk, en]\n", True),
        ("for: {age: 18..20, german: [a1, a2], goals: {has_any: [work]}}\n", True),
        ("for: {age: 21..27}\n", False),
        ("for: {may_work: yes}\n", False),
        ("invite_from: 2026-12-01\n", False),
        ("cancelled: true\n", False),
    ],
)
async def test_whom_an_event_is_for_is_decided_by_its_lines(stage: Stage, more: str, comes: bool) -> None:
    olena = await subscriber(stage)
    now_in_force(stage, fair(more))
    await time_passes(stage)
    assert (INVITED in olena.screen) is comes


async def test_people_of_other_districts_are_not_invited(stage: Stage) -> None:
    olena = await subscriber(stage)
    now_in_force(stage, fair(districts='"05915"'))
    await time_passes(stage)
    assert INVITED not in olena.screen


async def test_whoever_reads_another_language_now_is_looked_at_again(stage: Stage) -> None:
    olena = await subscriber(stage)
    now_in_force(stage, fair("languages: [uk]\n"))
    await time_passes(stage)
    await olena.answers("/language", "[Українська]")
    await time_passes(stage)
    assert "Jobmesse Westfalen" in olena.screen


async def test_a_new_file_of_a_running_bot_invites_at_the_next_tick(following: Stage, folder: Path) -> None:
    stage = following
    path = folder / "flows/events/first.yaml"
    path.parent.mkdir()
    path.write_text(
        FAIR.replace("event: jobmesse", "event: first").replace("districts: all", 'districts: "05915"'), "utf-8"
    )
    await looks_twice(stage)
    olena = await subscriber(stage)
    await time_passes(stage)
    assert INVITED not in olena.screen
    (folder / "flows/events/second.yaml").write_text(FAIR, "utf-8")
    await looks_twice(stage)
    await time_passes(stage, timedelta(seconds=15))
    assert INVITED in olena.screen


# What they answer


async def test_a_yes_takes_a_seat_and_brings_a_file_for_the_calendar(stage: Stage) -> None:
    olena = await invited(stage)

    came = await olena.presses(COME)

    assert "Great! There is a place for you." in came and "Halle 3, Dortmund" in came
    assert await states(stage) == ["yes"]
    file = calendar_of(stage, olena)
    assert "DTSTART:20270114T090000Z" in file and "DTEND:20270114T140000Z" in file
    assert "UID:jobmesse@events.durchstarten" in file and "METHOD:PUBLISH" in file and "SEQUENCE:0" in file
    assert "SUMMARY:Jobmesse Westfalen" in file and "LOCATION:Halle 3\\, Dortmund" in file


async def test_a_yes_pressed_twice_is_answered_once(stage: Stage) -> None:
    olena = await invited(stage)
    invitation = olena.find(INVITED)
    await olena.does(olena.phone.taps(invitation, COME), olena.phone.taps(invitation, COME))
    assert olena.screen.count("There is a place for you.") == 1

    await time_passes(stage)
    assert "There is a place for you." in await olena.presses(COME, on=invitation)


async def test_who_changes_their_mind_frees_the_seat_and_may_take_it_again(stage: Stage) -> None:
    now_in_force(stage, fair("seats: 1\n"))
    olena, amir = await subscriber(stage), await subscriber(stage, "Amir")
    await time_passes(stage)
    await olena.presses(COME)

    assert "Unfortunately all places are taken." in await amir.presses(COME)
    assert await states(stage) == ["yes", "full"]
    assert "All right. Thank you for your answer." in await olena.presses("I cannot come")
    assert await states(stage) == ["no", "full"]
    assert "There is a place for you." in await amir.presses(COME)
    assert "Unfortunately all places are taken." in await olena.presses(COME)


async def test_when_all_seats_are_taken_nobody_else_is_invited(stage: Stage) -> None:
    now_in_force(stage, fair("seats: 1\n"))
    olena = await invited(stage)
    await olena.presses(COME)
    amir = await subscriber(stage, "Amir")
    await time_passes(stage)
    assert INVITED not in amir.screen


async def test_a_no_is_thanked_for_and_can_become_a_yes(stage: Stage) -> None:
    olena = await invited(stage)
    assert "All right. Thank you for your answer." in await olena.presses("No", on=olena.find(INVITED))
    assert await states(stage) == ["no"]
    assert "There is a place for you." in await olena.presses(COME)


async def test_too_late_for_a_yes_is_told_and_a_no_still_frees_the_seat(stage: Stage) -> None:
    now_in_force(stage, fair("answer_by: 2026-11-25 12:00\n"))
    olena, amir = await subscriber(stage), await subscriber(stage, "Amir")
    await time_passes(stage)
    await olena.presses(COME)
    await time_passes(stage, 4 * DAY)

    assert "This invitation is no longer valid." in await amir.presses(COME)
    assert "All right. Thank you for your answer." in await olena.presses("I cannot come")
    assert await states(stage) == ["no", "invited"]


async def test_once_it_has_begun_or_its_file_is_gone_the_invitation_is_over(stage: Stage) -> None:
    olena = await invited(stage)
    now_in_force(stage)
    assert "This invitation is no longer valid." in await olena.presses(COME)
    now_in_force(stage, fair(starts="2026-11-24 10:00", ends="2026-11-24 15:00"))
    await time_passes(stage, 3 * DAY)
    assert "This invitation is no longer valid." in await olena.presses(COME)
    assert await states(stage) == ["invited"]


async def test_somebody_elses_button_is_over(stage: Stage) -> None:
    await invited(stage)
    amir = await stage.person("44135")
    assert "This invitation is no longer valid." in await amir.forges("ev:0:yes.jobmesse")
    assert await states(stage) == ["invited"]


# What changes


async def test_another_time_is_told_once_to_those_who_come(stage: Stage) -> None:
    olena, amir = await subscriber(stage), await subscriber(stage, "Amir")
    await time_passes(stage)
    await olena.presses(COME)
    seen = len(amir.received)

    now_in_force(stage, fair(starts="2027-01-15 11:00", ends="2027-01-15 15:00"))
    for _ in range(3):
        await time_passes(stage)

    told = olena.find("Friday, January 15, 2027, 11:00")
    assert "Thursday, January 14, 2027, 10:00 – 15:00" in words_of(told)
    struck = [entity for entity in told.entities or () if entity.type == "strikethrough"]
    assert len(struck) == 1
    assert olena.screen.count("Friday, January 15, 2027, 11:00") == 1
    assert "SEQUENCE:1" in calendar_of(stage, olena) and "DTSTART:20270115T100000Z" in calendar_of(stage, olena)
    assert len(amir.received) == seen
    came = await amir.presses(COME)
    assert "Friday, January 15" in came and "Thursday, January 14" in came


async def test_that_it_is_cancelled_is_told_to_those_who_come_and_those_who_have_not_answered(stage: Stage) -> None:
    olena, amir, lina = [await subscriber(stage, name) for name in ("Olena", "Amir", "Lina")]
    await time_passes(stage)
    await olena.presses(COME)
    await lina.presses("No", on=lina.find(INVITED))

    now_in_force(stage, fair("cancelled: true\n"))
    for _ in range(2):
        await time_passes(stage)

    for person in (olena, amir):
        assert person.screen.count("Unfortunately this event is cancelled:") == 1
    assert "is cancelled" not in lina.screen
    assert "METHOD:CANCEL" in calendar_of(stage, olena) and "SEQUENCE:1" in calendar_of(stage, olena)
    assert calendar_of(stage, amir) == ""
    assert "Unfortunately this event is cancelled:" in await amir.presses(COME)
    assert await states(stage) == ["gone", "gone", "no"]


# Stopping, and what is stored


async def test_one_press_stops_all_invitations_and_deletes_what_was_kept(stage: Stage) -> None:
    olena = await invited(stage)

    assert "You get no more invitations." in await olena.presses("No more invitations")

    assert await stage.count("subscription") == 0
    assert await stage.count("invitation WHERE person_id IS NOT NULL") == 0
    assert await stage.count("consent WHERE kind = 'events' AND withdrawn_at IS NULL") == 0
    assert "This invitation is no longer valid." in await olena.presses(COME)
    assert "You get no more invitations." in await olena.presses("No more invitations")
    now_in_force(stage, fair(event="another"))
    await time_passes(stage)
    assert olena.screen.count(INVITED) == 1


async def test_an_invitation_that_still_waits_is_taken_back_by_a_stop(stage: Stage) -> None:
    olena = await subscriber(stage)
    stage.clock.forward(QUIET)
    async with stage.app.database.unit() as unit:
        batch = await Batch.open(unit, (), stage.app.content, stage.clock.utc())
        await Inviting()(batch)
        later = [replace(one, not_before=stage.clock.utc() + DAY) for one in batch.staged.messages]
        assert len(later) == 1
        await unit.outbox.add(later, stage.clock.utc())

    await olena.presses("No more invitations")

    assert await stage.count("outbox") == 0


async def test_the_coachs_request_stays_when_invitations_are_stopped(stage: Stage) -> None:
    olena = await invited(stage)
    await olena.presses("No more invitations")
    assert await stage.count("lead WHERE status = 'new' AND person_id IS NOT NULL") == 1


async def test_mydata_shows_what_is_kept_for_invitations(stage: Stage) -> None:
    olena = await invited(stage)
    await olena.presses(COME)

    shown = await olena.says("/mydata")

    assert "Invitations to job fairs and meetings: yes, since November 22, 2026" in shown
    assert "Dortmund" in shown and "✅ Jobmesse Westfalen" in shown


async def test_delete_leaves_nothing_but_the_seat(stage: Stage) -> None:
    olena = await invited(stage)
    await olena.presses(COME)
    await olena.answers("/delete", "[Yes, delete everything]")

    assert await stage.count("person") == await stage.count("subscription") == await stage.count("consent") == 0
    assert [tuple(row) for row in await stage.sql("SELECT person_id, state FROM invitation")] == [(None, "yes")]


async def test_after_a_day_the_answers_go_and_the_invitations_still_come(stage: Stage) -> None:
    olena = await sent_elsewhere(stage)
    await olena.answers(YES)
    now_in_force(stage, fair("invite_from: 2026-12-01\n"))
    await stage.passes(DAY + timedelta(hours=1))
    assert await stage.count("conversation") == 0
    assert await stage.count("consent WHERE kind <> 'events'") == 0

    await stage.passes(40 * DAY)
    await stage.settles()
    assert await stage.count("person") == 1
    assert INVITED in olena.screen
    assert "There is a place for you." in await olena.presses(COME)


async def test_a_year_after_the_yes_everything_goes(stage: Stage) -> None:
    olena = await sent_elsewhere(stage)
    await olena.answers(YES)
    await stage.passes(365 * DAY - timedelta(hours=2))
    assert await stage.count("subscription") == 1
    await stage.passes(timedelta(hours=3))
    await stage.passes(timedelta(hours=1))
    assert await stage.count("subscription") == await stage.count("person") == await stage.count("consent") == 0


# A crowd


async def test_whoever_writes_during_a_broadcast_is_answered_before_it_is_through(stage: Stage) -> None:
    olena = await stage.person("44135")
    crowd = [stage.somebody(f"Somebody{number}") for number in range(200)]
    for somebody in crowd:
        await somebody.phone.types("/start")
    await stage.settles()
    async with stage.app.database.unit() as unit:
        for somebody in crowd:
            person = await unit.people.ensure(somebody.id, "en", stage.clock.utc())
            await unit.subscriptions.begin(person.id, "05913", {"age": 19}, stage.clock.utc())
    stage.clock.leaps_over = 0.03  # time for what is sent at once, none for those who have to wait their turn
    await stage.ticks(QUIET)
    await stage.ticks()

    await olena.phone.types("/help")
    await olena.sees("/language")

    assert await stage.count("invitation") == 200
    assert sum(INVITED in somebody.screen for somebody in crowd) < 200
    stage.clock.leaps_over = 3.0
    await stage.ticks()
    await stage.settles()
    assert all(somebody.screen.count(INVITED) == 1 for somebody in crowd)


async def states(stage: Stage) -> list[str]:
    """How everybody stands to the fair, in the order they were invited."""
    return [state for (state,) in await stage.sql("SELECT state FROM invitation ORDER BY id")]


def calendar_of(stage: Stage, person: Player) -> str:
    """The newest file for the calendar that somebody was sent, its lines put together; "" for none."""
    files = [message.document.file_id for message in person.received if message.document is not None]
    return stage.sandbox.file(files[-1]).content.decode().replace("\r\n ", "") if files else ""
