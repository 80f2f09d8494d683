"""Invitations that are passed on, used twice or too late; coaches who come back; and what the coordination hears."""

from datetime import timedelta

from tests.journeys.player import SEND, to_review, words_of
from tests.journeys.stage import Stage

JOINED = "ist jetzt Coach (Nummer 2) für: Dortmund."
TRIED = "Jemand wollte mit der Einladung von Sara Yilmaz beitreten."


async def test_the_coordination_learns_who_has_joined_and_what_to_do_if_that_is_wrong(stage: Stage) -> None:
    karin = await stage.coordinator()

    await stage.coach("Sara Yilmaz")

    told = words_of(karin.last)
    assert told.startswith(f"Sara Yilmaz {JOINED}")
    assert "Sie kann Coach Nummer 2 abmelden" in told


async def test_an_invitation_brought_twice_by_the_same_changes_and_tells_nothing(stage: Stage) -> None:
    karin = await stage.coordinator()
    token = await stage.invitation("Sara Yilmaz")
    sara = stage.somebody("Coach", "de")
    await sara.starts(f"coach_{token}")
    before = karin.screen

    assert "Willkommen, Sara Yilmaz!" in await sara.starts(f"coach_{token}")

    assert karin.screen == before
    assert await stage.count("coach") == 2


async def test_a_used_invitation_passed_on_is_told_to_whoever_brings_it_and_to_the_coordination(stage: Stage) -> None:
    karin = await stage.coordinator()
    token = await stage.invitation("Sara Yilmaz")
    sara, other = stage.somebody("Coach", "de"), stage.somebody("Stranger", "de")
    await sara.starts(f"coach_{token}")

    assert await other.starts(f"coach_{token}") == (
        "Diese Einladung wurde schon benutzt. Bitte lassen Sie sich eine neue schicken."
    )
    await other.starts(f"coach_{token}")

    assert karin.screen.count(TRIED) == 1  # once a day: a stranger cannot flood the coordination
    assert "/leads" not in other.screen
    assert TRIED not in sara.screen


async def test_whoever_brings_a_forwarded_link_first_is_named_to_the_coordination(stage: Stage) -> None:
    karin = await stage.coordinator()
    token = await stage.invitation("Sara Yilmaz")
    thief, sara = stage.somebody("Stranger", "de"), stage.somebody("Coach", "de")

    await thief.starts(f"coach_{token}")
    assert f"Sara Yilmaz {JOINED}" in karin.screen

    assert "wurde schon benutzt" in await sara.starts(f"coach_{token}")
    assert TRIED in karin.screen


async def test_a_coach_who_brings_the_invitation_of_another_is_seen_to_have_changed(stage: Stage) -> None:
    karin = await stage.coordinator()
    mona = await stage.coach("Mona Meier")

    await mona.starts(f"coach_{await stage.invitation('Sara Yilmaz')}")

    assert "Mona Meier hat eine neue Einladung benutzt und ist jetzt eingetragen als Sara Yilmaz" in karin.screen


async def test_an_expired_invitation_says_so_and_makes_nobody_a_coach(stage: Stage) -> None:
    karin = await stage.coordinator()
    token, sara = await stage.invitation("Sara Yilmaz"), stage.somebody("Coach", "de")
    stage.clock.forward(timedelta(days=1))

    assert await sara.starts(f"coach_{token}") == (
        "Diese Einladung ist abgelaufen. Bitte lassen Sie sich eine neue schicken."
    )
    assert await stage.count("coach") == 1
    assert "Sara" not in karin.screen


async def test_an_unknown_invitation_says_so(stage: Stage) -> None:
    stranger = stage.somebody("Stranger", "de")

    assert await stranger.starts("coach_nonsense") == (
        "Diese Einladung gibt es nicht. Bitte lassen Sie sich eine neue schicken."
    )


async def test_a_coach_who_unblocks_the_bot_hears_what_waits(stage: Stage) -> None:
    stage.troubled = True
    sara, _ = await stage.coach(), await stage.coach("Mona Meier")
    await stage.person(*to_review(), *SEND)
    await sara.presses("🙋 Übernehmen")
    await stage.person(*to_review("Marta"), *SEND)
    await sara.does(sara.phone.blocks_bot())

    came = await sara.does(sara.phone.unblocks_bot())

    assert "Sie bekommen wieder Nachrichten. Eigene Anfragen: 1. Offen in Ihren Orten: 1." in came
    await stage.person(*to_review("Ida"), *SEND)
    assert "Anfrage 3" in words_of(sara.last)


async def test_so_does_one_of_whom_the_bot_missed_that_it_was_unblocked(stage: Stage) -> None:
    sara = await stage.coach()
    async with stage.app.database.unit() as unit:
        await unit.coaches.mark_blocked(sara.id, stage.clock.utc())

    assert "Sie bekommen wieder Nachrichten." in await sara.says("/leads")

    assert await stage.count("coach WHERE blocked_at IS NOT NULL") == 0
    assert sara.screen.count("Sie bekommen wieder Nachrichten.") == 1
