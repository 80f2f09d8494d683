"""Mail that comes back: who is told, and what becomes of the leads."""

from bot.batch import Batch
from bot.handover.retiring import retire
from bot.storage.coaches import mail_chat
from tests.journeys.browser import Browser, link_in
from tests.journeys.by_mail import MONA, ByMail
from tests.journeys.player import SEND, Player, to_review
from tests.postoffice import Letter

BOUNCE = """From: MAILER-DAEMON@mail.example
To: {to}
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

Sorry.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example

Final-Recipient: rfc822; mona@example.org
Action: {action}
Status: {status}

--b--
"""
NOT_PASSED_ON = "Your message was not passed on"
GONE = "Mail an Mona Meier kam nicht an"


async def test_a_bounce_is_shown_to_the_coordination_with_the_leads_it_concerns(by_mail: ByMail) -> None:
    karin, olena, letter = await held(by_mail)

    assert (await bounces(by_mail, letter)).startswith("2.0.0 OK")

    assert f"{GONE} (die Adresse gibt es nicht; 5.1.1)." in karin.screen
    assert "Offene Anfragen: 1" in karin.screen
    assert "Mona Meier ist per E-Mail nicht zu erreichen und hat noch Anfrage 1." in karin.screen
    assert await by_mail.stage.count("coach WHERE blocked_at IS NOT NULL") == 1
    assert "Your message was not passed on" in await olena.says("Are you there?")


async def test_a_second_bounce_tells_nobody_again(by_mail: ByMail) -> None:
    karin, _, letter = await held(by_mail)

    await bounces(by_mail, letter)
    await bounces(by_mail, letter)

    assert karin.screen.count(GONE) == 1


async def test_a_mail_that_is_only_late_is_no_bounce(by_mail: ByMail) -> None:
    karin, _, letter = await held(by_mail)

    await bounces(by_mail, letter, action="delayed", status="4.4.1")

    assert GONE not in karin.screen
    assert await by_mail.stage.count("coach WHERE blocked_at IS NOT NULL") == 0


async def test_a_note_of_absence_to_the_bounce_address_is_no_bounce(by_mail: ByMail) -> None:
    karin, olena, letter = await held(by_mail)
    before = olena.screen
    note = f"From: {MONA}\nSubject: Automatische Antwort: Urlaub\n\nIch bin 550 5.1.1 Tage weg.\n"

    await by_mail.brings(note.encode(), letter.sender, "")

    assert GONE not in karin.screen
    assert olena.screen == before


async def test_a_bounce_of_an_address_the_coach_had_before_counts_no_more(by_mail: ByMail) -> None:
    karin, _, letter = await held(by_mail)
    async with by_mail.stage.app.database.unit() as unit:
        await unit.coaches.change(2, email="mona.meier@example.org")

    await bounces(by_mail, letter)

    assert GONE not in karin.screen


async def test_a_bounce_nobody_can_have_got_is_refused(by_mail: ByMail) -> None:
    karin, _, letter = await held(by_mail)
    forged = letter.sender.replace(letter.sender[8], "a" if letter.sender[8] != "a" else "b")

    assert (
        await by_mail.brings(BOUNCE.format(to=forged, action="failed", status="5.1.1").encode(), forged, "")
    ).startswith("550 5.1.1")

    assert GONE not in karin.screen


async def test_a_mailbox_that_takes_mail_again_gets_leads_again(by_mail: ByMail) -> None:
    stage = by_mail.stage
    _, _, letter = await held(by_mail)
    async with stage.app.database.unit() as unit:
        assert await unit.leads.mark_contacted(1, 2, stage.clock.utc())
    await bounces(by_mail, letter)
    assert await stage.count("lead WHERE overdue") == 1
    async with Browser() as browser:  # the coach has an old mail, and asks for a new link
        await browser.opens(link_in(by_mail.office.to(MONA)[0]))
        await browser.presses("Neuen Link schicken")
    await stage.settles()
    assert await stage.count("coach WHERE blocked_at IS NOT NULL") == 0
    assert await stage.count("lead WHERE overdue") == 0

    await stage.person(*to_review("Marta"), *SEND)

    assert by_mail.subjects()[-1] == "Neue Anfrage 2"


async def test_a_mailbox_with_another_address_gets_leads_again(by_mail: ByMail) -> None:
    _, _, letter = await held(by_mail)
    await bounces(by_mail, letter)
    async with by_mail.stage.app.database.unit() as unit:
        await unit.coaches.change(2, email="mona.meier@example.org")

    await by_mail.stage.person(*to_review("Marta"), *SEND)

    assert by_mail.subjects("mona.meier@example.org") == ["Neue Anfrage 2"]


async def test_somebody_in_need_does_not_wait_for_a_mailbox_that_is_gone(by_mail: ByMail) -> None:
    stage = by_mail.stage
    karin = await stage.coordinator()
    await stage.mail_coach()
    olena = await stage.person("44135")
    await olena.answers("I want to die", "[Yes")
    assert by_mail.subjects() == ["Bitte gleich lesen: Anfrage 1"]
    async with Browser() as browser:
        await browser.sends(link_in(by_mail.office.to(MONA)[0]))
    await stage.settles()

    await bounces(by_mail, by_mail.office.to(MONA)[0])

    assert GONE in karin.screen
    assert "Your coach cannot go on." in olena.screen
    assert "🙋 Übernehmen" in karin.button("Übernehmen")[1].text


async def test_whoever_wrote_what_came_back_is_told_once(by_mail: ByMail) -> None:
    _, olena, _ = await held(by_mail)
    assert await olena.is_passed_on("Are you there?")
    assert await olena.is_passed_on("Hello?")
    words = by_mail.office.to(MONA)[-2:]

    for letter in words:
        await bounces(by_mail, letter)

    assert olena.screen.count(NOT_PASSED_ON) == 1


async def test_when_something_else_came_back_nobody_is_told_that_their_words_did(by_mail: ByMail) -> None:
    _, olena, letter = await held(by_mail)
    await olena.is_passed_on("Are you there?")

    await bounces(by_mail, letter)

    assert NOT_PASSED_ON not in olena.screen


async def test_whoever_wrote_to_a_mailbox_that_refuses_is_told(by_mail: ByMail) -> None:
    karin, olena, _ = await held(by_mail)
    by_mail.office.refusals[MONA] = ["550 5.1.1 nobody here"]

    await olena.says("Are you there?")
    await by_mail.stage.settles()

    assert NOT_PASSED_ON in olena.screen and GONE in karin.screen


async def test_whoever_wrote_to_somebody_who_stopped_before_it_was_sent_is_told(by_mail: ByMail) -> None:
    stage = by_mail.stage
    _, olena, _ = await held(by_mail)
    await by_mail.office.close()
    assert await olena.is_passed_on("Are you there?")
    async with stage.app.database.unit() as unit:
        coach = await unit.coaches.get(2)
        assert coach is not None
        batch = await Batch.open(unit, (), stage.content, stage.clock.utc())
        await retire(batch, coach)
        rows = await batch.write(stage.app.worker.name)
    stage.app.worker.put(rows)
    await stage.settles()

    assert NOT_PASSED_ON in olena.screen and "Your coach cannot go on." in olena.screen
    assert await stage.count(f"outbox WHERE chat_id = {mail_chat(2)}") == 0


async def bounces(by_mail: ByMail, letter: Letter, action: str = "failed", status: str = "5.1.1") -> str:
    """The mail server of the coach sends a mail back."""
    return await by_mail.brings(
        BOUNCE.format(to=letter.sender, action=action, status=status).encode(), letter.sender, ""
    )


async def held(by_mail: ByMail) -> tuple[Player, Player, Letter]:
    """The coordination, a person whose request Mona holds, and Mona's newest mail."""
    karin = await by_mail.stage.coordinator()
    await by_mail.stage.mail_coach()
    olena = await by_mail.stage.person(*to_review(), *SEND)
    async with Browser() as browser:
        await browser.sends(link_in(by_mail.office.to(MONA)[-1]))
    await by_mail.stage.settles()
    return karin, olena, by_mail.office.to(MONA)[-1]
