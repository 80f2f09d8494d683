"""Figures in the chats of the coordination, and the report that comes by itself once a month."""

from datetime import UTC, date, datetime, timedelta

from bot.batch import Batch
from bot.handover.figuring import send_reports
from bot.storage.coaches import mail_chat
from bot.storage.figures import OBSTACLE, PLACED, Result
from tests.journeys.player import Player
from tests.journeys.stage import DORTMUND, Stage

BONN = "05314"
DAY = timedelta(days=1)


async def count(stage: Stage, day: date, district: str, outcome: str, times: int, rule: str = "") -> None:
    """Something that happened so often."""
    async with stage.app.database.unit() as unit:
        await unit.figures.count([Result(day, "durchstarten", district, "ti", outcome, rule)] * times)


async def coordinator(stage: Stage, *districts: str, name: str = "Karin Kord") -> Player:
    """A coordinator of these districts."""
    return await stage.coach(name, *districts, telegram="Coordinator", coordinator=True)


def sent_pages(stage: Stage, player: Player) -> list[str]:
    """The pages somebody got."""
    calls = [call for call in stage.told(player) if call.method == "sendDocument"]
    return [str(call.parameters.get("caption")) for call in calls]


async def to(stage: Stage, moment: datetime) -> None:
    """Lets time pass up to that moment, and everything arrive."""
    await stage.ticks(moment - stage.clock.utc())
    await stage.settles()


async def test_a_coordinator_sees_their_districts_this_month_and_the_last(stage: Stage) -> None:
    karin = await coordinator(stage, DORTMUND)
    await count(stage, date(2026, 11, 3), DORTMUND, "not_eligible", 13)
    await count(stage, date(2026, 10, 3), DORTMUND, "not_eligible", 9)
    await count(stage, date(2026, 10, 3), BONN, "not_eligible", 77)

    told = await karin.says("/figures")

    assert "November 2026, bis heute (in Fünferschritten)" in told
    running, last = told.split("📊 Oktober 2026")
    assert "• Ergebnisse zusammen: mind. 10" in running and "13" not in running
    assert "• Ergebnisse zusammen: mind. 9" in last and "77" not in last
    assert "• An Coaches übergeben: unter 5" in last
    assert karin.last.document is not None and karin.last.document.file_name == "zahlen-2026-10-05913.html"


async def test_a_coordinator_of_everything_sees_all_districts_together(stage: Stage) -> None:
    karin = await stage.coordinator()
    await count(stage, date(2026, 10, 3), BONN, "not_eligible", 9)

    told = await karin.says("/figures")

    assert "Alle Kreise zusammen" in told.partition("Oktober 2026")[2]
    assert "• Ergebnisse zusammen: mind. 9" in told


async def test_of_many_districts_some_with_numbers_stand_in_the_message_and_all_on_the_page(stage: Stage) -> None:
    districts = ("05111", "05112", "05113", "05114", "05116")
    karin = await coordinator(stage, *districts, "05117")
    for district in districts:
        await count(stage, date(2026, 10, 3), district, "not_eligible", 9)

    running, last = (await karin.says("/figures")).split("📊 Oktober 2026")

    assert "In keinem Ihrer 6 Kreise gibt es eine Zahl ab 5." in running and "unter 5" not in running
    assert "… und 2 weitere Kreise auf der Seite." in last
    assert "Ein Kreis hat keine Zahl ab 5." in last


async def test_for_other_coaches_there_are_no_figures(stage: Stage) -> None:
    sara = await stage.coach()

    told = await sara.says("/figures")

    assert "Sie sind als Coach eingetragen." in told and "📊" not in told


async def test_the_report_comes_on_the_first_working_day_at_nine_and_once(stage: Stage) -> None:
    karin = await coordinator(stage, DORTMUND, BONN)
    await count(stage, date(2026, 11, 25), DORTMUND, PLACED, 12)
    await count(stage, date(2026, 11, 25), DORTMUND, OBSTACLE, 6, "childcare")
    await to(stage, datetime(2026, 12, 1, 7, 59, tzinfo=UTC))
    assert sent_pages(stage, karin) == []

    await to(stage, datetime(2026, 12, 1, 8, 0, 30, tzinfo=UTC))
    await to(stage, datetime(2026, 12, 20, 8, tzinfo=UTC))

    bonn, dortmund = sorted(sent_pages(stage, karin))
    assert "Monatsbericht November 2026: Dortmund" in dortmund and "Angefangen: mind. 10" in dortmund
    assert "Monatsbericht November 2026: Bonn" in bonn
    assert "In diesem Monat ist hier keine Zahl ab 5 zusammengekommen." in bonn


async def test_the_next_report_comes_a_month_later(stage: Stage) -> None:
    karin = await stage.coordinator()
    await to(stage, datetime(2026, 12, 1, 9, tzinfo=UTC))
    await to(stage, datetime(2027, 1, 3, 9, tzinfo=UTC))
    assert len(sent_pages(stage, karin)) == 1

    await to(stage, datetime(2027, 1, 4, 8, 1, tzinfo=UTC))

    assert "Monatsbericht Dezember 2026" in sent_pages(stage, karin)[1]


async def test_a_report_slept_through_comes_after_a_restart_and_once(stage: Stage) -> None:
    karin = await stage.coordinator()
    await stage.ticks()
    await stage.stops_bot()
    stage.clock.forward(12 * DAY)
    await karin.phone.types("/help")
    await stage.starts_bot()
    await stage.until(lambda: sent_pages(stage, karin))
    await stage.ticks(DAY)
    await stage.settles()

    assert len(sent_pages(stage, karin)) == 1


async def test_two_processes_bring_a_report_once(stage: Stage) -> None:
    karin = await stage.coordinator()
    await stage.ticks()
    other = stage.new_app()
    stage.clock.forward(datetime(2026, 12, 1, 8, 1, tzinfo=UTC) - stage.clock.utc())
    await other.ticker.tick()
    await stage.ticks()
    await stage.settles()
    await other.close()

    assert await stage.sql("SELECT count(*) FROM timer WHERE kind = 'report'") == [(1,)]
    assert len(sent_pages(stage, karin)) == 1
    assert await stage.sql("SELECT count(*) FROM outbox WHERE state = 'failed'") == [(0,)]


async def test_a_coordinator_without_telegram_gets_it_in_their_mailbox(stage: Stage) -> None:
    karin = await stage.coordinator()
    async with stage.app.database.unit() as unit:
        coach = (await unit.coaches.by_chat([karin.id]))[karin.id]
        await unit.coaches.change(coach.id, chat_id=mail_chat(coach.id), email="karin@kreis.example")
        batch = await Batch.open(unit, (), stage.content, datetime(2026, 12, 1, 8, tzinfo=UTC))

        await send_reports(batch, 0)

    (message,) = batch.staged.messages
    assert message.chat_id == mail_chat(coach.id)
    assert message.document[0] == "zahlen-2026-11-nrw.html" and message.document[1].startswith("<!doctype html>")
