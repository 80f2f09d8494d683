"""kill -9 in the middle, twice, then go on: no answer is lost, no lead is made twice, every message arrives."""

from datetime import UTC, datetime
from pathlib import Path

from bot.content import Content
from bot.sandbox import Drops
from tests.journeys.clock import DrivenClock
from tests.journeys.player import TO_CONTACT, TO_RESULT, Player
from tests.journeys.process import running, written
from tests.journeys.stage import staged

FOR_EVER = 10**6


async def test_killed_in_the_middle_nothing_is_lost(content: Content, sqlite_url: str, tmp_path: Path) -> None:
    log = tmp_path / "log"
    # The processes go by the machine's clock, and so does what they find.
    async with staged(content, sqlite_url, DrivenClock(datetime.now(UTC))) as stage:
        stage.troubled = True
        sara = await stage.coach()
        olena = await stage.person(*TO_RESULT, *TO_CONTACT, "[Here in Telegram]")
        await stage.stops_bot()

        async with running(stage, log):
            await olena.phone.types("Nachtigall")
            await olena.sees("Would you rather talk to a woman?")
            stage.sandbox.orders(Drops(), "sendMessage", FOR_EVER)
            await taps(olena, "It does not matter")
            await stage.sandbox.confirmed()  # the answer is committed, the next question is not out
        assert "When is a good time for you?" not in olena.screen
        stage.sandbox.clears_faults()

        async with running(stage, log):
            await olena.sees("When is a good time for you?")
            await taps(olena, "Any time")
            await olena.sees("• Name: Nachtigall")
            await taps(olena, "✅ All correct, continue")
            await olena.sees("May I pass on your answers?")
            tried = len(stage.sandbox.called("sendMessage"))
            for method in ("sendMessage", "getUpdates"):
                stage.sandbox.orders(Drops(), method, FOR_EVER)
            await taps(olena, "✅ Yes, pass it on")
            await stage.until(lambda: len(stage.sandbox.called("sendMessage")) > tried)  # what is sent is committed
        assert stage.sandbox.pending_updates == 1  # and not acknowledged: it comes again
        stage.sandbox.clears_faults()

        async with running(stage, log) as bot:
            await olena.sees("Your request is with the coaches near you.")
            await sara.sees("Noch nicht übernommen")
            await taps(sara, "🙋 Übernehmen")
            await sara.sees("Name: Nachtigall")
            await olena.sees("Sara is your coach now")
            bot.terminate()
            assert await bot.wait() == 0

        await stage.starts_bot()
        await stage.settles()
        assert await stage.count("lead") == 1
        assert await stage.count("consent") == 2
        assert await stage.count("outbox") == 0
    said = written(log)
    assert "Traceback" not in said
    assert "Warning" not in said
    for private in ("Nachtigall", "Olena", "Yilmaz", olena.phone.phone_number, str(olena.phone.user.username)):
        assert private not in said


async def taps(player: Player, label: str) -> None:
    """Presses a button without waiting for what comes of it."""
    message, button = player.button(label)
    await player.phone.taps(message, button)
