"""Name, number and answers stand on the page, and in no mailbox: also where a lead or a number comes later."""

from tests.journeys.browser import Browser, link_in
from tests.journeys.by_mail import MONA, ByMail
from tests.journeys.player import SEND, to_review
from tests.journeys.test_a_call import TYPED, wants_call

NUMBER = "1512 3456789"
INTERPRETER = "📞 Call with an interpreter, please"


async def test_a_lead_passed_on_to_a_mailbox_brings_the_note_and_the_link_only(by_mail: ByMail) -> None:
    stage = by_mail.stage
    sara = await stage.coach()
    await stage.mail_coach()
    await stage.person(*to_review("Zaneta"), *SEND)
    await sara.presses("🙋 Übernehmen")

    await sara.presses("🔁 Weitergeben")
    await sara.presses("Mona Meier (0)")
    await sara.says("Bitte langsam sprechen.")

    brought = by_mail.office.to(MONA)[-1]
    assert "Sara Yilmaz hat Ihnen Anfrage 1 weitergegeben" in brought.text
    assert "Bitte langsam sprechen." in brought.text and "stehen nur auf der Seite" in brought.text
    everything = "\n".join(letter.everything for letter in by_mail.office.letters)
    assert [words for words in ("Zaneta", "Antworten:") if words in everything] == []
    async with Browser() as browser:
        await browser.opens(link_in(brought))
        assert "Name: Zaneta" in await browser.presses("Öffnen")


async def test_a_number_that_comes_later_and_a_wish_for_a_call_bring_no_number(by_mail: ByMail) -> None:
    stage = by_mail.stage
    await stage.mail_coach()
    olena = await stage.person("44135")
    await wants_call(olena)
    await olena.presses("📞 Yes, please call me")
    async with Browser() as browser:
        await browser.opens(link_in(by_mail.office.to(MONA)[-1]))
        await browser.presses("Übernehmen")
        await stage.settles()

        await olena.says(TYPED)
        assert "Zu Anfrage 1 ist jetzt eine Telefonnummer da." in by_mail.office.to(MONA)[-1].text
        await browser.presses("Senden", value="Guten Tag!")
        await stage.settles()
        await olena.presses(INTERPRETER)

        wish = by_mail.office.to(MONA)[-1].text
        assert "jemandem sprechen, der übersetzt" in wish and "Die Nummer steht auf der Seite." in wish
        assert NUMBER not in "\n".join(letter.everything for letter in by_mail.office.letters)
        await browser.opens(link_in(by_mail.office.to(MONA)[-1]))
        assert NUMBER in await browser.presses("Öffnen")


async def test_a_call_for_help_is_closed_for_its_own_reasons(by_mail: ByMail) -> None:
    stage = by_mail.stage
    await stage.mail_coach()
    olena = await stage.person("44135")
    await wants_call(olena)
    await olena.presses("📞 Yes, please call me")
    async with Browser() as browser:
        await browser.opens(link_in(by_mail.office.to(MONA)[-1]))
        page = await browser.presses("Übernehmen")

        assert 'value="helped"' in page and 'value="finished"' not in page
        assert "Anfrage 1 ist abgeschlossen: geholfen" in await browser.presses("Anfrage abschließen", value="helped")
