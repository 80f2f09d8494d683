"""An e-mail coach from the card to the end, with a mailbox and a browser and nothing else."""

from datetime import timedelta

from tests.journeys.browser import Browser, link_in
from tests.journeys.by_mail import MONA, ByMail
from tests.journeys.player import SEND, to_review, words_of


async def test_a_coach_without_telegram_helps_somebody_to_the_end(by_mail: ByMail) -> None:
    stage, office = by_mail.stage, by_mail.office
    sara = await stage.coach()
    await stage.mail_coach()
    olena = await stage.person(*to_review(), *SEND)
    assert "Anfrage 1" in sara.new
    async with Browser() as browser:
        # The mail server's scanner looks first.
        card = office.to(MONA)[0]
        await browser.opens(link_in(card), "HEAD")
        await browser.opens(link_in(card))
        assert "Name: Lena" not in browser.words

        await browser.presses("Übernehmen")
        assert "Name: Lena" in browser.words and "Die Person liest Ihre Texte in Telegram" in browser.words
        await stage.settles()
        assert "Mona is your coach now" in olena.new
        assert "✅ Übernommen von Mona Meier" in words_of(sara.find("Einwilligung:"))

        await browser.presses("Senden", value="Guten Tag Lena! Wann können Sie kommen?")
    await olena.says("On Monday, please")
    question = office.to(MONA)[-1]
    assert "On Monday, please" in question.text
    stage.clock.forward(timedelta(hours=3))
    await by_mail.answers(question, "Montag um 10 Uhr passt. Bis dann!\n\nViele Grüße\nMona Meier")
    assert words_of(olena.last) == "Mona writes in German:\n\nMontag um 10 Uhr passt. Bis dann!"

    async with Browser() as browser:
        await browser.opens(link_in(office.to(MONA)[-1]))
        await browser.presses("Öffnen")
        await browser.presses("Anfrage abschließen", value="finished")
        assert "Anfrage 1 ist abgeschlossen: Coaching beendet" in browser.words
    await stage.settles()
    assert "☑️ Abgeschlossen: Coaching beendet" in words_of(sara.find("Einwilligung:"))
    await by_mail.answers(question, "Noch etwas …")
    assert "Noch etwas …" in office.to(MONA)[-1].text and "Noch etwas …" not in olena.screen
    moves = [kind for (kind,) in await stage.sql("SELECT kind FROM lead_event ORDER BY id")]
    assert moves == ["opened", "claimed", "contacted", "closed"]
    assert await stage.count("outbox") == 0
    assert all("Lena" not in str(letter.mail["Subject"]) for letter in office.letters)
