"""The page behind the links in mails."""

import asyncio
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import ClientSession

from bot.content import Content
from bot.handlers.page_limits import FAILURES
from tests.journeys.browser import Browser, link_in
from tests.journeys.by_mail import MONA, ByMail, with_mail
from tests.journeys.player import SEND, Player, to_review, words_of
from tests.journeys.stage import Stage, staged

CLAIM, OPEN, AGAIN = "Übernehmen", "Öffnen", "Neuen Link schicken"
PERSONAL = ("Lena", "Name:", "Antworten:")


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    """Mona's browser."""
    async with Browser() as browser:
        yield browser


async def test_a_link_shows_the_card_and_only_the_button_claims(by_mail: ByMail, browser: Browser) -> None:
    olena, link = await waiting(by_mail)

    page = await browser.opens(link)

    assert "Anfrage 1" in page and "Ort: Dortmund" in page and "⏳ Noch nicht übernommen" in page
    assert not any(words in page for words in PERSONAL)
    page = await browser.presses(CLAIM)
    assert "Name: Lena" in page and "Antworten:" in page
    await by_mail.stage.settles()
    assert "Mona is your coach now" in olena.new
    assert by_mail.subjects()[1:] == ["Anfrage 1: neue Nachricht"]
    assert "Anfrage 1 gehört jetzt Ihnen." in by_mail.office.to(MONA)[-1].text
    assert "Lena" not in by_mail.office.to(MONA)[-1].everything


async def test_looking_changes_nothing_however_often_and_whoever_looks(by_mail: ByMail, browser: Browser) -> None:
    _, link = await waiting(by_mail)
    before = await everything(by_mail.stage)

    for method in ("GET", "HEAD", "GET", "HEAD"):
        await browser.opens(link, method)
        assert browser.status == 200
    await browser.opens(link, "OPTIONS")

    assert await everything(by_mail.stage) == before
    assert CLAIM in await browser.opens(link)


async def test_a_link_goes_once_and_a_new_one_comes_to_the_coachs_address(by_mail: ByMail, browser: Browser) -> None:
    _, link = await waiting(by_mail)
    await browser.opens(link)
    await browser.presses(CLAIM)

    page = await browser.opens(link)

    assert browser.status == 410 and "Dieser Link wurde schon benutzt." in page
    assert not any(words in page for words in PERSONAL)
    assert "Der neue Link ist unterwegs zu Ihnen." in await browser.presses(AGAIN)
    await by_mail.stage.settles()
    fresh = link_in(by_mail.office.to(MONA)[-1])
    assert fresh != link
    page = await browser.opens(fresh)
    assert "Die Anfrage gehört Ihnen." in page and "Lena" not in page
    assert "Name: Lena" in await browser.presses(OPEN)
    assert await moves(by_mail.stage) == ["opened", "claimed"]


async def test_a_new_link_may_be_asked_for_once_a_minute(by_mail: ByMail, browser: Browser) -> None:
    _, link = await waiting(by_mail)
    await browser.opens(link)
    await browser.presses(CLAIM)
    await browser.opens(link)
    await browser.presses(AGAIN)

    await browser.opens(link)
    assert "Ein neuer Link ist gerade erst verschickt worden." in await browser.presses(AGAIN)
    assert browser.status == 429
    by_mail.stage.clock.forward(timedelta(minutes=1))
    await browser.opens(link)
    assert "unterwegs" in await browser.presses(AGAIN)


async def test_pressed_twice_at_once_a_link_counts_once(by_mail: ByMail, browser: Browser) -> None:
    _, link = await waiting(by_mail)

    async with Browser() as second:
        pages = await asyncio.gather(browser.sends(link), second.sends(link))

    assert sorted("Name: Lena" in page for page in pages) == [False, True]
    assert sorted((browser.status, second.status)) == [200, 410]
    assert await moves(by_mail.stage) == ["opened", "claimed"]


async def test_an_old_link_says_what_to_do(by_mail: ByMail, browser: Browser) -> None:
    _, link = await waiting(by_mail)
    by_mail.stage.clock.forward(timedelta(days=14))

    assert "Dieser Link ist abgelaufen." in await browser.opens(link)
    assert "Dieser Link ist abgelaufen." in await browser.sends(link)
    assert await moves(by_mail.stage) == ["opened"]
    await browser.presses(AGAIN)
    await by_mail.stage.settles()
    assert CLAIM in await browser.opens(link_in(by_mail.office.to(MONA)[-1]))


async def test_a_link_that_was_cut_off_or_made_up_leads_nowhere(by_mail: ByMail, browser: Browser) -> None:
    _, link = await waiting(by_mail)
    changed = link[:-5] + ("A" if link[-5] != "A" else "B") + link[-4:]

    for wrong in (link[:-3], changed, link.rpartition("/")[0] + "/x"):
        for method in ("GET", "POST"):
            assert "Dieser Link stimmt nicht." in await browser.opens(wrong, method)
            assert browser.status == 404
    assert "Dieser Link stimmt nicht." in await browser.sends(f"{changed}/new")
    assert "Dieser Link stimmt nicht." in await browser.opens(link.rpartition("/lead/")[0] + "/admin")
    assert await moves(by_mail.stage) == ["opened"]


async def test_whoever_guesses_is_put_off_and_a_good_link_still_goes(by_mail: ByMail, browser: Browser) -> None:
    _, link = await waiting(by_mail)

    for _ in range(FAILURES):
        await browser.opens(f"{link}x")
    assert "Das war zu oft hintereinander." in await browser.opens(f"{link}x")

    assert browser.status == 429
    assert CLAIM in await browser.opens(link)
    by_mail.stage.clock.forward(timedelta(minutes=1))
    assert "Dieser Link stimmt nicht." in await browser.opens(f"{link}x")


async def test_whoever_comes_too_late_reads_who_was_first(by_mail: ByMail, browser: Browser) -> None:
    sara = await by_mail.stage.coach()
    _, link = await waiting(by_mail)
    await browser.opens(link)
    await sara.presses("🙋 Übernehmen")

    page = await browser.presses(CLAIM)

    assert "Diese Anfrage hat schon Sara Yilmaz übernommen." in page and browser.status == 409
    assert not any(words in page for words in PERSONAL)
    assert "Diese Anfrage hat schon Sara Yilmaz übernommen." in await browser.opens(link)


async def test_by_link_and_by_telegram_at_once_one_wins(
    content: Content, database_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with staged(content, database_url, run=False) as stage, with_mail(stage) as by_mail, Browser() as browser:
        sara = await stage.coach()
        _, link = await waiting(by_mail)

        page, _ = await asyncio.gather(browser.sends(link), sara.presses("🙋 Übernehmen"))
        await stage.settles()

        (holder,) = (await stage.sql("SELECT coach_id FROM lead"))[0]
        assert await moves(stage) == ["opened", "claimed"]
        won = holder != 1  # Sara joined first
        assert ("Name: Lena" in page) == won and ("Name: Lena" in sara.screen) != won
        if won:
            assert "Diese Anfrage hat schon Mona Meier übernommen." in sara.screen
        else:
            assert "Diese Anfrage hat schon Sara Yilmaz übernommen." in page


async def test_a_person_who_takes_it_back_leaves_a_clear_page(by_mail: ByMail, browser: Browser) -> None:
    olena, link = await waiting(by_mail)
    await browser.opens(link)
    await olena.answers("/delete", "[Yes, delete everything]")

    assert "Diese Anfrage gibt es nicht mehr." in await browser.presses(CLAIM)
    assert browser.status == 410
    assert "Diese Anfrage gibt es nicht mehr." in await browser.opens(link)


async def test_whoever_is_no_coach_any_more_sees_nothing(by_mail: ByMail, browser: Browser) -> None:
    _, link = await waiting(by_mail)
    await changed(by_mail, active=False)

    for method in ("GET", "POST"):
        assert "Sie sind nicht mehr als Coach mit dieser Adresse eingetragen." in await browser.opens(link, method)
        assert browser.status == 403


async def test_a_link_ends_when_the_coach_gets_another_address(by_mail: ByMail, browser: Browser) -> None:
    _, link = await waiting(by_mail)
    await changed(by_mail, email="somebody.else@example.org")

    assert "Sie sind nicht mehr als Coach mit dieser Adresse eingetragen." in await browser.opens(link)


async def test_a_coach_works_on_a_lead(by_mail: ByMail, browser: Browser) -> None:
    olena = await claimed(by_mail, browser)

    page = await browser.presses("Senden", value="Guten Tag!\nKommen Sie <morgen>?")

    assert "Ihre Nachricht geht an Lena." in page and browser.status == 200
    await by_mail.stage.settles()
    assert words_of(olena.last) == "Mona writes in German:\n\nGuten Tag!\nKommen Sie <morgen>?"
    assert "Ihre Nachricht geht an Lena." not in await browser.opens(browser.at)
    assert "steht schon auf „kontaktiert“" in await browser.presses("Als kontaktiert eintragen")
    page = await browser.presses("Anfrage abschließen", value="finished")
    assert "Anfrage 1 ist abgeschlossen: Coaching beendet" in page
    assert not any(words in page for words in PERSONAL)
    assert await moves(by_mail.stage) == ["opened", "claimed", "contacted", "closed"]
    assert len(by_mail.office.to(MONA)) == 2  # what is told on the page is not mailed too


async def test_times_are_offered_on_the_page_and_mistakes_told_there(by_mail: ByMail, browser: Browser) -> None:
    olena = await claimed(by_mail, browser)

    page = await browser.presses("Zeiten anbieten", value="bald\nOrt: Rathaus")
    assert "Ich habe noch nichts verschickt." in page and "„bald“" in page
    page = await browser.presses("Zeiten anbieten", value="24.11. 14:30\nOrt: Rathaus")

    assert "diese Zeiten vorgeschlagen" in page
    await by_mail.stage.settles()
    await olena.presses("Tuesday, November 24, 2026, 14:30")
    assert "kommt zu diesem Termin" in by_mail.office.to(MONA)[-2].text
    (file,) = by_mail.office.to(MONA)[-1].mail.iter_attachments()
    assert file.get_content_type() == "text/calendar" and file.get_filename() == "termin.ics"


async def test_somebody_reached_by_telephone_is_noted_without_a_message(by_mail: ByMail, browser: Browser) -> None:
    olena = await claimed(by_mail, browser)
    before = olena.screen

    page = await browser.presses("Als kontaktiert eintragen")
    assert "Notiert: Anfrage 1 steht jetzt auf „kontaktiert“." in page

    await by_mail.stage.settles()
    assert olena.screen == before
    assert await moves(by_mail.stage) == ["opened", "claimed", "contacted"]


async def test_a_lead_given_back_is_out_of_sight(by_mail: ByMail, browser: Browser) -> None:
    olena = await claimed(by_mail, browser)

    page = await browser.presses("Anfrage abgeben")

    assert "Sie haben Anfrage 1 abgegeben." in page
    assert not any(words in page for words in PERSONAL)
    await by_mail.stage.settles()
    assert "Your coach cannot go on." in olena.screen
    assert "Diese Anfrage liegt nicht bei Ihnen." in await browser.opens(browser.at)


async def test_a_text_for_a_lead_that_is_gone_comes_back(by_mail: ByMail, browser: Browser) -> None:
    olena = await claimed(by_mail, browser)
    await olena.answers("/delete", "[Yes, delete everything]")

    page = await browser.presses("Senden", value="A long and careful text")

    assert "Zu Anfrage 1 gibt es keine Angaben mehr." in page and "A long and careful text" in page


async def test_after_half_an_hour_nothing_is_shown_and_nothing_typed_is_lost(by_mail: ByMail, browser: Browser) -> None:
    olena = await claimed(by_mail, browser)
    by_mail.stage.clock.forward(timedelta(minutes=30))

    page = await browser.presses("Senden", value="A long and careful text")

    assert "Die 30 Minuten sind um" in page and "A long and careful text" in page and browser.status == 403
    assert "Lena" not in page
    assert "Die 30 Minuten sind um" in await browser.opens(browser.at.removesuffix("/write"))
    await by_mail.stage.settles()
    assert "careful" not in olena.screen


async def test_each_act_begins_the_half_hour_anew(by_mail: ByMail, browser: Browser) -> None:
    await claimed(by_mail, browser)
    by_mail.stage.clock.forward(timedelta(minutes=29))
    await browser.presses("Senden", value="Hallo")
    by_mail.stage.clock.forward(timedelta(minutes=29))

    assert "Name: Lena" in await browser.opens(browser.at)


async def test_nothing_and_too_much_are_not_sent(by_mail: ByMail, browser: Browser) -> None:
    olena = await claimed(by_mail, browser)
    before = olena.screen

    assert "Bitte schreiben Sie einen Text." in await browser.presses("Senden", value="  \n ")
    page = await browser.presses("Senden", value="lang " * 1700)
    assert "Der Text ist zu lang: höchstens 8000 Zeichen." in page and "lang lang" in page
    assert "Der Text ist zu lang" in await browser.presses("Senden", value="x" * 200_000)

    await by_mail.stage.settles()
    assert olena.screen == before


async def test_another_site_cannot_send_a_form(by_mail: ByMail, browser: Browser) -> None:
    olena = await claimed(by_mail, browser)
    before, address = olena.screen, browser.at

    for check in ({}, {"check": "0" * 32}, {"check": "ä"}):
        assert "Die 30 Minuten sind um" in await browser.sends(f"{address}/write", value="Hallo", **check)
        assert browser.status == 403
    assert "Dieser Link stimmt nicht." in await browser.sends(f"{address}/claim")

    await by_mail.stage.settles()
    assert olena.screen == before


async def test_a_session_is_for_one_lead_and_one_browser(by_mail: ByMail, browser: Browser) -> None:
    await claimed(by_mail, browser)
    await by_mail.stage.person(*to_review("Marta"), *SEND)
    cookie = next(one for one in browser.cookies if one.startswith("coach="))
    assert all(words in cookie for words in ("HttpOnly", "SameSite=Strict", "Path=/coach/anfrage/1", "Max-Age=1800"))
    value = cookie.partition("=")[2].partition(";")[0]

    async with ClientSession() as stranger:
        async with stranger.get(browser.at) as answer:
            assert answer.status == 403
        other = browser.at.removesuffix("1") + "2"
        async with stranger.get(other, headers={"Cookie": f"coach={value}"}) as answer:
            assert answer.status == 403 and "Marta" not in await answer.text()


async def test_two_leads_may_be_open_at_once(by_mail: ByMail, browser: Browser) -> None:
    await claimed(by_mail, browser)
    first = browser.at
    await by_mail.stage.person(*to_review("Marta"), *SEND)
    await browser.opens(link_in(by_mail.office.to(MONA)[-1]))

    assert "Name: Marta" in await browser.presses(CLAIM)
    assert "Name: Lena" in await browser.opens(first)


async def test_every_page_is_kept_from_caches_and_other_sites(by_mail: ByMail, browser: Browser) -> None:
    await claimed(by_mail, browser)

    for address in (browser.at, f"{browser.at}x", browser.at.replace("/anfrage/1", "/lead/x")):
        await browser.opens(address)
        assert browser.headers["Cache-Control"] == "no-store"
        assert browser.headers["Referrer-Policy"] == "no-referrer"
        policy = browser.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy and "script" not in policy
        assert "<script" not in browser.page and 'lang="de"' in browser.page


async def test_what_a_person_writes_cannot_become_part_of_the_page(by_mail: ByMail, browser: Browser) -> None:
    await by_mail.stage.mail_coach()
    await by_mail.stage.person(*to_review("<script>alert(1)</script>"), *SEND)
    await browser.opens(link_in(by_mail.office.to(MONA)[-1]))

    await browser.presses(CLAIM)

    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in browser.page.replace("\u2068", "").replace("\u2069", "")
    assert "<script" not in browser.page


async def test_a_mailbox_that_was_refused_is_good_again_once_its_link_is_used(
    by_mail: ByMail, browser: Browser
) -> None:
    await by_mail.stage.mail_coach()
    await by_mail.stage.person(*to_review(), *SEND)
    await changed(by_mail, blocked_at=by_mail.stage.clock.utc())
    await browser.opens(link_in(by_mail.office.to(MONA)[-1]))

    await browser.presses(CLAIM)

    assert await by_mail.stage.count("coach WHERE blocked_at IS NOT NULL") == 0


async def test_behind_https_a_session_never_goes_over_an_open_line(
    content: Content, sqlite_url: str, browser: Browser
) -> None:
    public = "https://bot.example/coach"
    async with staged(content, sqlite_url, run=False) as stage, with_mail(stage, page_url=public) as by_mail:
        await stage.mail_coach()
        await stage.person(*to_review(), *SEND)
        (link,) = re.findall(rf"{public}/lead/[\w-]+", by_mail.office.to(MONA)[0].text)
        local = link.replace("https://bot.example", f"http://127.0.0.1:{by_mail.settings['page_port']}")

        await browser.sends(local)

        assert [one for one in browser.cookies if "Secure" in one] == browser.cookies != []
        assert browser.at.endswith("/coach/anfrage/1")


async def waiting(by_mail: ByMail) -> tuple[Player, str]:
    """A person whose request waits, and the link Mona got."""
    await by_mail.stage.mail_coach()
    olena = await by_mail.stage.person(*to_review(), *SEND)
    return olena, link_in(by_mail.office.to(MONA)[-1])


async def claimed(by_mail: ByMail, browser: Browser) -> Player:
    """A person whose request Mona has claimed; her browser shows it."""
    olena, link = await waiting(by_mail)
    await browser.opens(link)
    await browser.presses(CLAIM)
    await by_mail.stage.settles()
    return olena


async def changed(by_mail: ByMail, **values: Any) -> None:
    """Mona is changed, as the coordination does it."""
    async with by_mail.stage.app.database.unit() as unit:
        await unit.coaches.change(1, **values)


async def moves(stage: Stage) -> list[str]:
    """What has happened to the first lead."""
    return [kind for (kind,) in await stage.sql("SELECT kind FROM lead_event WHERE lead_id = 1 ORDER BY id")]


async def everything(stage: Stage) -> list[list[object]]:
    """What looking could have changed."""
    return [await stage.sql(f"SELECT * FROM {table}") for table in ("lead", "lead_event", "once", "outbox")]
