"""What the page offers at its moment: appointment, whether they met, where the lead stands; a press counts once."""

import asyncio
import re
from html import unescape
from urllib.parse import urljoin

from tests.journeys.browser import Browser, link_in
from tests.journeys.by_mail import MONA, ByMail
from tests.journeys.meeting import DIENSTAG, ORT, TUESDAY, it_becomes
from tests.journeys.player import SEND, Player, to_review

CALL_OFF, STAND = "Termin absagen", "Stand eintragen"


async def test_the_appointment_is_shown_and_called_off(by_mail: ByMail) -> None:
    async with Browser() as browser:
        olena = await agreed(by_mail, browser)
        assert f"Termin: {DIENSTAG}\n{ORT}" in await opened(by_mail, browser)

        page = await browser.presses(CALL_OFF)

        assert "Abgesagt. Lena (Anfrage 1) weiß Bescheid." in page and CALL_OFF not in page
        await by_mail.stage.settles()
        assert TUESDAY in olena.new
        (file,) = by_mail.office.to(MONA)[-1].mail.iter_attachments()  # it goes out of the coach's calendar too
        assert "METHOD:CANCEL" in file.get_content()


async def test_whether_they_met_is_answered_on_the_page_and_never_reaches_the_person(by_mail: ByMail) -> None:
    async with Browser() as browser:
        olena = await agreed(by_mail, browser)
        await it_becomes(by_mail.stage, "2026-11-24 16:30")
        asked = by_mail.office.to(MONA)[-1]
        assert "Haben Sie Lena (Anfrage 1) getroffen?" in asked.text and "„Ja“ oder „Nein“ auf der Seite" in asked.text
        assert asked.mail["Reply-To"] is None and "über dieser Zeile" not in asked.text
        before = olena.screen

        assert "Haben Sie Lena (Anfrage 1) getroffen?" in await opened(by_mail, browser)
        page = await browser.presses("Ja")

        assert "Unter „Stand“ halten Sie fest" in page and "getroffen?" not in page
        await by_mail.stage.settles()
        assert olena.screen == before
        assert await by_mail.stage.sql("SELECT kind, detail FROM lead_event WHERE kind = 'met'") == [("met", "coach")]


async def test_when_they_did_not_meet_the_lead_stands_at_contacted_again(by_mail: ByMail) -> None:
    async with Browser() as browser:
        await agreed(by_mail, browser)
        await it_becomes(by_mail.stage, "2026-11-24 16:30")
        await opened(by_mail, browser)

        assert "Möchten Sie neue Zeiten vorschlagen?" in await browser.presses("Nein")

        assert (await by_mail.stage.sql("SELECT status FROM lead"))[0][0] == "contacted"


async def test_an_appointment_of_another_lead_is_not_touched(by_mail: ByMail) -> None:
    async with Browser() as browser:
        await agreed(by_mail, browser)
        await opened(by_mail, browser)

        assert "Diese Anfrage gibt es nicht mehr." in await browser.presses(CALL_OFF, value="7")

        assert (await by_mail.stage.sql("SELECT status FROM appointment"))[0][0] == "agreed"


async def test_where_a_lead_stands_is_noted_on_the_page(by_mail: ByMail) -> None:
    async with Browser() as browser:
        await claimed(by_mail, browser)
        assert 'value="claimed.coaching">im Coaching<' in browser.page

        page = await browser.presses(STAND, value="claimed.placed/FB3")
        assert "steht jetzt auf „in FB3“" in page

        assert "Anfrage 1 steht inzwischen auf" in await browser.presses(STAND, value="claimed.work")
        assert (await by_mail.stage.sql("SELECT status FROM lead"))[0][0] == "placed"


async def test_a_form_sent_twice_counts_once(by_mail: ByMail) -> None:
    async with Browser() as browser:
        olena = await claimed(by_mail, browser)
        address, fields = form_of(browser, "Senden")
        fields |= {"value": "Guten Tag!"}

        await browser.sends(address, **fields)
        again = await browser.sends(address, **fields)

        assert "Das ist schon erledigt." in again and "Name: Lena" in again
        await by_mail.stage.settles()
        assert olena.screen.count("Guten Tag!") == 1
        await browser.presses("Senden", value="Guten Tag!")  # meant so: it is another page
        await by_mail.stage.settles()
        assert olena.screen.count("Guten Tag!") == 2


async def test_a_form_sent_twice_at_once_counts_once(by_mail: ByMail) -> None:
    async with Browser() as browser:
        olena = await claimed(by_mail, browser)
        address, fields = form_of(browser, "Senden")
        fields |= {"value": "Guten Tag!"}

        await asyncio.gather(*(browser.sends(address, **fields) for _ in range(2)))

        await by_mail.stage.settles()
        assert olena.screen.count("Guten Tag!") == 1


async def test_another_text_from_the_same_page_is_sent(by_mail: ByMail) -> None:
    async with Browser() as browser:
        olena = await claimed(by_mail, browser)
        address, fields = form_of(browser, "Senden")

        for text in ("Eins", "Zwei"):
            await browser.sends(address, **fields | {"value": text})

        await by_mail.stage.settles()
        assert "Eins" in olena.screen and "Zwei" in olena.screen


async def test_what_was_refused_is_refused_again_with_the_reason(by_mail: ByMail) -> None:
    async with Browser() as browser:
        await claimed(by_mail, browser)
        address, fields = form_of(browser, "Zeiten anbieten")

        for _ in range(2):
            assert "Ich habe noch nichts verschickt." in await browser.sends(address, **fields | {"value": "bald"})


async def test_a_text_for_a_lead_given_back_or_closed_names_no_command(by_mail: ByMail) -> None:
    async with Browser() as browser:
        olena = await claimed(by_mail, browser)
        await olena.says("Hello")
        letter = by_mail.office.to(MONA)[-1]
        await browser.presses("Anfrage abgeben")
        await by_mail.answers(letter, "Guten Tag!")
        answer = by_mail.office.to(MONA)[-1]
        assert "Übernehmen können Sie sie mit dem Link" in answer.text and "/leads" not in answer.text

        await browser.opens(link_in(answer))
        await browser.presses("Übernehmen")
        await browser.presses("Anfrage abschließen", value="finished")
        await by_mail.answers(letter, "Noch etwas!")

        closed = by_mail.office.to(MONA)[-1].text
        assert "Anfrage 1 ist abgeschlossen (Coaching beendet). Ihr Text war:" in closed
        assert re.search(r"/lead \d", closed) is None


def form_of(browser: Browser, label: str) -> tuple[str, dict[str, str]]:
    """Where the form with that button goes, and what stands in it unseen."""
    for action, inside in re.findall(r'<form method="post" action="([^"]+)">(.*?)</form>', browser.page, re.DOTALL):
        if f"<button>{label}</button>" in inside:
            return urljoin(browser.at, unescape(action)), dict(re.findall(r'name="(\w+)" value="([^"]*)">', inside))
    raise LookupError(label)


async def claimed(by_mail: ByMail, browser: Browser) -> Player:
    """A person whose request Mona has claimed; her browser shows it."""
    await by_mail.stage.mail_coach()
    olena = await by_mail.stage.person(*to_review(), *SEND)
    await browser.opens(link_in(by_mail.office.to(MONA)[-1]))
    await browser.presses("Übernehmen")
    await by_mail.stage.settles()
    return olena


async def agreed(by_mail: ByMail, browser: Browser) -> Player:
    """A person who meets Mona on Tuesday."""
    olena = await claimed(by_mail, browser)
    await browser.presses("Zeiten anbieten", value="24.11. 14:30\n25.11. 9 Uhr\nOrt: Rathaus, Zimmer 12")
    await by_mail.stage.settles()
    await olena.presses(TUESDAY)
    return olena


async def opened(by_mail: ByMail, browser: Browser) -> str:
    """The page by the link of the newest mail."""
    await browser.opens(link_in(by_mail.office.to(MONA)[-1]))
    return await browser.presses("Öffnen")
