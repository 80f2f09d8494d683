"""Somebody in need whose request lies: minutes count, by night and at the weekend, and nobody is spared."""

from datetime import datetime, timedelta

from bot.content import Content
from bot.settings import OFFICE_ZONE
from tests.journeys.player import SEND, Player, labels_of, to_review, words_of
from tests.journeys.stage import Stage, staged

MINUTE = timedelta(minutes=1)
CLAIM = "🙋 Übernehmen"
WAITS = "🔴 Anfrage 1: Jemand ist in Not und wartet seit"


async def passes(stage: Stage, span: timedelta) -> None:
    """Lets the time pass, and everything due then be done."""
    await stage.ticks(span)
    await stage.ticks()
    await stage.settles()


async def cries(player: Player) -> None:
    """Asks for a human at once."""
    await player.says("I want to kill myself")
    await player.presses("🙋 Yes, tell a human")


async def friday_at_one(stage: Stage) -> None:
    """The office has just closed for the weekend."""
    await stage.ticks(datetime(2026, 11, 27, 13, tzinfo=OFFICE_ZONE) - stage.clock.utc())


async def test_whom_nobody_takes_all_are_reminded_of_after_a_quarter_of_an_hour(stage: Stage) -> None:
    karin, sara = await stage.coordinator(), await stage.coach(hours="Mo 9-10")
    olena = await stage.person("44135")
    await friday_at_one(stage)
    await cries(olena)
    await passes(stage, 14 * MINUTE)
    assert WAITS not in sara.screen

    await passes(stage, MINUTE)

    for player in (karin, sara):
        assert f"{WAITS} 27.11.2026 13:00 Uhr. Niemand hat übernommen. Können Sie das jetzt tun?" in words_of(
            player.last
        )
        assert labels_of(player.last) == [CLAIM]


async def test_after_half_an_hour_the_coordination_and_the_admins_are_told_and_again(
    content: Content, sqlite_url: str
) -> None:
    async with staged(content, sqlite_url, run=False) as stage:
        ada = stage.somebody("Ada", "de")
        await stage.starts_bot(admin_ids=f"{ada.id}")
        await ada.starts()
        karin, sara = await stage.coordinator(), await stage.coach()
        olena = await stage.person("44135")
        await friday_at_one(stage)
        await cries(olena)
        await passes(stage, 15 * MINUTE)
        assert WAITS not in ada.screen

        await passes(stage, 15 * MINUTE)

        assert "Bitte übernehmen Sie jetzt selbst" in words_of(karin.last)
        assert labels_of(karin.last) == [CLAIM, "🔁 Weitergeben"]
        assert f"{WAITS} 27.11.2026 13:00 Uhr, und kein Coach hat sich gemeldet." in ada.screen
        assert "suizid" not in ada.screen.lower()
        assert sara.screen.count(WAITS) == 1
        for times, span in ((2, 30 * MINUTE), (3, 120 * MINUTE), (4, 120 * MINUTE)):
            await passes(stage, span)
            assert "Bitte übernehmen Sie jetzt selbst" in words_of(karin.last)
            assert ada.screen.count(WAITS) == times
        await sara.presses(CLAIM)
        await sara.replies(sara.last, "Ich bin da.")
        await passes(stage, 300 * MINUTE)
        assert ada.screen.count(WAITS) == 4


async def test_whoever_has_taken_it_and_writes_nothing_is_reminded_and_then_others_may(stage: Stage) -> None:
    karin, sara = await stage.coordinator(), await stage.coach("Sara")
    murat = await stage.coach("Murat")
    olena = await stage.person("44135")
    await friday_at_one(stage)
    await cries(olena)
    await sara.presses(CLAIM)

    await passes(stage, 15 * MINUTE)
    assert "Die Person ist in Not, wartet seit 27.11.2026 13:00 Uhr auf Sie" in words_of(sara.last)
    await passes(stage, 15 * MINUTE)

    assert "Ab jetzt können andere die Anfrage übernehmen." in sara.screen
    assert "auf Sara. Sie hat hier noch nichts gehört. Können Sie jetzt übernehmen?" in words_of(murat.last)
    assert "auf Sara. Sie hat hier noch nichts gehört. Bitte fragen Sie jetzt nach" in words_of(karin.last)
    await murat.presses(CLAIM)
    assert "Murat hat Anfrage 1 von Ihnen übernommen" in sara.screen


async def test_an_open_request_that_becomes_urgent_waits_in_minutes_from_then_on(stage: Stage) -> None:
    karin = await stage.coordinator()
    sara = await stage.coach()
    olena = await stage.person(*to_review(), *SEND)
    await friday_at_one(stage)
    await passes(stage, 300 * MINUTE)
    await cries(olena)

    await passes(stage, 15 * MINUTE)

    assert f"{WAITS} 27.11.2026 18:00 Uhr. Niemand hat übernommen." in sara.screen
    await passes(stage, 15 * MINUTE)
    assert "Bitte übernehmen Sie jetzt selbst" in words_of(karin.last)


async def test_once_a_coach_has_written_the_urgent_request_is_one_like_any_other(stage: Stage) -> None:
    sara = await stage.coach()
    olena = await stage.person(*to_review(), *SEND)
    await friday_at_one(stage)
    await cries(olena)
    await sara.presses(CLAIM)
    await sara.replies(sara.last, "Ich bin da.")
    await sara.presses("↩️ Abgeben")

    await passes(stage, 60 * MINUTE)

    assert WAITS not in sara.screen
