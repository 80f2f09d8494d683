"""A closed lead is opened again while its person is known and has not begun anew; otherwise the reason is told."""

from datetime import timedelta

from bot.keyboards import pack
from tests.journeys.player import SEND, Player, labels_of, to_review, words_of
from tests.journeys.stage import Stage

CLAIM = "🙋 Übernehmen"
AGAIN = "🔓 Wieder öffnen"
CARD = "Einwilligung:"


async def test_its_last_holder_opens_a_lead_again_and_the_person_is_told(stage_on_both: Stage) -> None:
    stage = stage_on_both
    sara, mona, olena = await closed(stage)

    await sara.says("/lead 1")
    came = await sara.presses(AGAIN)

    assert "Anfrage 1 ist wieder offen und liegt bei Ihnen." in came and "Name: Lena" in came
    assert "Your request is open again. Sara" in olena.new
    assert "✅ Übernommen von Sara Yilmaz" in words_of(mona.find(CARD))
    assert await olena.is_passed_on("I am glad!")
    assert await events(stage) == ["opened", "claimed", "closed", "reopened"]


async def test_the_coordination_opens_a_lead_again(stage: Stage) -> None:
    karin = await stage.coordinator()
    sara, _, olena = await closed(stage)

    await karin.says("/lead 1")
    await karin.presses(AGAIN)

    assert "Your request is open again. Karin" in olena.new
    assert "✅ Übernommen von Karin Kord" in words_of(sara.find(CARD))


async def test_nobody_else_is_offered_to_open_it_again(stage: Stage) -> None:
    _, mona, _ = await closed(stage)

    await mona.says("/lead 1")

    assert labels_of(mona.last) == []
    assert "wer sie zuletzt hatte, oder die Koordination" in await mona.forges(pack("lead-again", 1))
    assert "Anfrage 99 gibt es nicht." in await mona.forges(pack("lead-again", 99))


async def test_two_who_open_it_at_once_have_one_winner(stage: Stage) -> None:
    karin = await stage.coordinator()
    sara, _, olena = await closed(stage)
    await sara.says("/lead 1")
    await karin.says("/lead 1")

    await sara.presses(AGAIN)
    assert "Anfrage 1 ist nicht abgeschlossen." in await karin.presses(AGAIN)

    assert olena.screen.count("open again") == 1


async def test_a_lead_whose_person_was_erased_stays_closed(stage: Stage) -> None:
    sara, _, olena = await closed(stage)
    await sara.says("/lead 1")
    shown = sara.last
    await olena.answers("/delete", "[Yes, delete everything]")

    assert "Die Angaben der Person sind gelöscht." in await sara.presses(AGAIN, on=shown)

    await sara.says("/lead 1")
    assert "Die Angaben der Person sind gelöscht." in words_of(sara.last)
    assert labels_of(sara.last) == []
    assert await stage.count("lead WHERE status = 'closed'") == 1


async def test_so_does_one_whose_data_have_gone_with_time(stage: Stage) -> None:
    sara, _, _ = await closed(stage)
    await stage.passes(timedelta(days=91))

    assert "Die Angaben der Person sind gelöscht." in await sara.forges(pack("lead-again", 1))


async def test_a_person_who_has_begun_anew_is_left_in_peace(stage: Stage) -> None:
    sara, _, olena = await closed(stage)
    await olena.says("/start")

    assert "Die Person hat inzwischen neu angefangen." in await sara.forges(pack("lead-again", 1))

    assert "open again" not in olena.screen


async def test_a_person_with_a_newer_request_keeps_that_one(stage: Stage) -> None:
    sara, _, olena = await closed(stage)
    await olena.answers("/start", *to_review(), *SEND)

    assert "Die Person hat schon eine neue Anfrage." in await sara.forges(pack("lead-again", 1))

    await sara.presses(CLAIM)
    await sara.presses("☑️ Abschließen")
    await sara.presses("nicht erreicht")
    assert "Die Person hat inzwischen neu angefangen." in await sara.forges(pack("lead-again", 1))
    assert "open again" not in olena.screen


async def closed(stage: Stage) -> tuple[Player, Player, Player]:
    """Sara, who has closed a lead, her colleague Mona, and the person."""
    sara, mona = await stage.coach(), await stage.coach("Mona Meier")
    olena = await stage.person(*to_review(), *SEND)
    await sara.presses(CLAIM)
    await sara.presses("☑️ Abschließen")
    await sara.presses("nicht erreicht")
    return sara, mona, olena


async def events(stage: Stage) -> list[str]:
    """What happened to leads."""
    return [kind for (kind,) in await stage.sql("SELECT kind FROM lead_event ORDER BY id")]
