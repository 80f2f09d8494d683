"""Two coaches press Claim at the same moment: one wins, everybody sees who. In one batch, and in two processes."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.app import App
from bot.keyboards import pack
from tests.journeys.player import SEND, TO_GOALS, TO_RESULT, Player, labels_of, to_review, words_of
from tests.journeys.stage import Stage
from tests.journeys.test_groups import adopted, cards, team

CLAIM = "🙋 Übernehmen"
CARD = "Einwilligung:"


async def test_two_claims_in_one_batch_have_one_winner(stage: Stage) -> None:
    sara, mona, karin, olena = await waiting(stage)

    await stage.stops_bot()
    await sara.phone.taps(sara.find(CARD), CLAIM)
    await mona.phone.taps(mona.find(CARD), CLAIM)
    assert stage.sandbox.pending_updates == 2
    await stage.starts_bot()
    await stage.settles()

    assert "Name: Lena" in sara.screen
    assert "Diese Anfrage hat schon Sara Yilmaz übernommen." in mona.screen
    assert "Name: Lena" not in mona.screen
    assert "Sara is your coach now" in olena.screen
    for coach in (sara, mona, karin):
        assert "✅ Übernommen von Sara Yilmaz" in words_of(coach.find(CARD))
    assert "✍️ Schreiben" in labels_of(sara.find(CARD))
    assert labels_of(mona.find(CARD)) == labels_of(karin.find(CARD)) == []
    assert await moves(stage) == ["opened", "claimed"]


async def test_two_claims_in_two_processes_have_one_winner(stage_on_both: Stage) -> None:
    stage = stage_on_both
    sara, mona, karin, olena = await waiting(stage)
    async with two_processes(stage) as (one, other):
        await sara.phone.taps(sara.find(CARD), CLAIM)
        await mona.phone.taps(mona.find(CARD), CLAIM)
        await share_updates(one, other)

    winner, loser = (sara, mona) if "Name: Lena" in sara.screen else (mona, sara)
    name = "Sara Yilmaz" if winner is sara else "Mona Meier"
    assert "Name: Lena" in winner.screen
    assert "Name: Lena" not in loser.screen
    assert f"Diese Anfrage hat schon {name} übernommen." in loser.screen
    assert olena.screen.count("is your coach now") == 1
    for coach in (sara, mona, karin):
        assert f"✅ Übernommen von {name}" in words_of(coach.find(CARD))
    assert await moves(stage) == ["opened", "claimed"]


async def test_two_who_take_over_what_lies_too_long_have_one_winner(stage_on_both: Stage) -> None:
    stage = stage_on_both
    sara, mona, karin, olena = await waiting(stage)
    await karin.presses(CLAIM)
    async with stage.app.database.unit() as unit:
        assert await unit.leads.mark_overdue(1)
    for coach in (sara, mona):
        await coach.says("/lead 1")
    cards = [sara.last, mona.last]
    async with two_processes(stage) as (one, other):
        await sara.phone.taps(cards[0], CLAIM)
        await mona.phone.taps(cards[1], CLAIM)
        await share_updates(one, other)

    winner, loser = (sara, mona) if "Name: Lena" in sara.screen else (mona, sara)
    name = "Sara Yilmaz" if winner is sara else "Mona Meier"
    assert "Name: Lena" in winner.screen and "Name: Lena" not in loser.screen
    assert f"Diese Anfrage hat schon {name} übernommen." in loser.screen
    assert olena.screen.count("is your coach now") == olena.screen.count("helps you from now on") == 1
    assert f"✅ Übernommen von {name}" in words_of(karin.find(CARD))
    assert await moves(stage) == ["opened", "claimed", "claimed"]


async def test_a_lead_passed_on_and_taken_over_at_once_has_one_winner(stage_on_both: Stage) -> None:
    stage = stage_on_both
    sara, mona, _, olena = await waiting(stage)
    await stage.coach("Ute Uhl")
    await sara.presses(CLAIM)
    async with stage.app.database.unit() as unit:
        assert await unit.leads.mark_overdue(1)
    await sara.presses("🔁 Weitergeben")
    await sara.presses("Ute Uhl (0)")
    give, _ = sara.button("Ohne Notiz weitergeben")
    await mona.says("/lead 1")
    async with two_processes(stage) as (one, other):
        await sara.phone.taps(give, "Ohne Notiz weitergeben")
        await mona.phone.taps(mona.last, CLAIM)
        await share_updates(one, other)

    passed = "passed" in await moves(stage)
    assert await moves(stage) == ["opened", "claimed", "passed" if passed else "claimed"]
    told = "Diese Anfrage hat schon Ute Uhl übernommen." if passed else "Anfrage 1 liegt schon bei Mona Meier."
    assert told in (mona.screen if passed else sara.screen)
    assert ("Ute helps you from now on." in olena.screen) is passed


async def test_a_claim_in_the_group_and_one_in_private_have_one_winner(stage_on_both: Stage) -> None:
    stage = stage_on_both
    number = await team(stage)
    sara, ute = await stage.coach(team_id=number), await stage.coach("Ute Uhl")
    group = await adopted(stage, sara)
    await stage.person(*to_review(), *SEND)
    (card,) = cards(group)
    async with two_processes(stage) as (one, other):
        press = await sara.phone.taps(card, CLAIM)
        await ute.phone.taps(ute.find(CARD), CLAIM)
        await share_updates(one, other)
        shown = (await press.notice).text

    winner, loser = (sara, ute) if "Name: Lena" in sara.screen else (ute, sara)
    assert "Name: Lena" in winner.screen and "Name: Lena" not in loser.screen
    name = "Sara Yilmaz" if winner is sara else "Ute Uhl"
    assert ("gehört jetzt Ihnen" if winner is sara else f"hat schon \u2068{name}\u2069 übernommen") in shown
    assert f"✅ Übernommen von {name}" in words_of(cards(group)[0])
    assert f"✅ Übernommen von {name}" in words_of(ute.find(CARD))
    assert await moves(stage) == ["opened", "claimed"]


async def test_one_person_in_two_processes_loses_no_answer(stage_on_both: Stage) -> None:
    stage = stage_on_both
    olena = await stage.person(*TO_RESULT, *TO_GOALS)
    async with two_processes(stage) as (one, other):
        goals = olena.last
        await olena.phone.taps(goals, "◻️ 💼 Work")
        await olena.phone.taps(goals, "◻️ 🔤 Learn German")
        await share_updates(one, other)

    await olena.forges(pack("choose", await turn(stage), "done"))

    await olena.sees("✓ Work · Learn German")


async def test_two_updates_sent_twice_are_handled_once(stage: Stage) -> None:
    olena = await stage.person(*to_review())
    async with two_processes(stage) as (one, other):
        await olena.phone.taps(olena.last, "✅ All correct, continue")
        updates = await one.bot.get_updates()
        await asyncio.gather(one.handle(updates), other.handle(updates), one.handle(updates))
        await arrived(one, other)

    assert olena.screen.count("May I pass on your answers?") == 1


async def waiting(stage: Stage) -> tuple[Player, Player, Player, Player]:
    """Two coaches and a coordinator with the card of a lead, and the person."""
    sara, mona = await stage.coach(), await stage.coach("Mona Meier")
    karin = await stage.coach("Karin Kord", coordinator=True)
    olena = await stage.person(*to_review(), *SEND)
    return sara, mona, karin, olena


@asynccontextmanager
async def two_processes(stage: Stage) -> AsyncIterator[tuple[App, App]]:
    """Two bots on one database, handed their updates by the test; afterwards one runs alone again."""
    await stage.stops_bot()
    one, other = (stage.new_app(webhook_url="https://bot.example/telegram", webhook_port=port) for port in (8001, 8002))
    assert one.worker.name != other.worker.name
    workers = [asyncio.create_task(app.worker.run()) for app in (one, other)]
    try:
        yield one, other
    finally:
        for app in (one, other):
            await app.worker.stop()
            await app.close()
        await asyncio.gather(*workers)
    await stage.starts_bot()
    await stage.settles()


async def share_updates(one: App, other: App) -> None:
    """Hands the first of the waiting updates to one process and the second to the other, at the same moment."""
    first, second = await one.bot.get_updates()
    await asyncio.gather(one.handle([first]), other.handle([second]))
    await arrived(one, other)


async def arrived(*apps: App) -> None:
    """Waits until everything they said is sent."""
    for app in apps:
        await app.worker.idle()


async def turn(stage: Stage) -> int:
    """The step the only conversation is at."""
    return int((await stage.sql("SELECT turn FROM conversation"))[0][0])


async def moves(stage: Stage) -> list[str]:
    """What happened to leads."""
    return [kind for (kind,) in await stage.sql("SELECT kind FROM lead_event ORDER BY id")]
