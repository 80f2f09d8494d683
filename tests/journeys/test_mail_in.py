"""Coaches answer mails: what reaches the person, what does not, and what the coach reads then."""

import asyncio
from email.message import EmailMessage

import pytest
from sqlalchemy import text

from tests.journeys.browser import Browser, link_in
from tests.journeys.by_mail import MONA, ByMail
from tests.journeys.player import SEND, Player, to_review, words_of
from tests.postoffice import Letter

HELLO = "Guten Tag! Können Sie am Montag kommen?"


async def test_an_answer_reaches_the_person_with_the_coachs_first_name(by_mail: ByMail) -> None:
    olena, letter = await held(by_mail)

    assert (await by_mail.answers(letter, HELLO)).startswith("2.0.0 OK")

    assert words_of(olena.last) == f"Mona writes in German:\n\n{HELLO}"
    assert "Meier" not in olena.screen and "example.org" not in olena.screen
    passed = by_mail.office.to(MONA)[-1]
    assert f"Diesen Text habe ich weitergegeben (Anfrage 1):\n\n{HELLO}" in passed.text
    assert await by_mail.stage.count("lead_event WHERE kind = 'contacted'") == 1


async def test_what_the_person_answers_comes_by_mail_and_can_be_answered(by_mail: ByMail) -> None:
    olena, letter = await held(by_mail)
    await by_mail.answers(letter, HELLO)

    await olena.says("Yes, <gladly>!")

    came = by_mail.office.to(MONA)[-1]
    assert came.mail["Subject"] == "Anfrage 1: neue Nachricht"
    assert "Lena (Anfrage 1) schreibt:\n\nYes, <gladly>!" in came.text
    assert "Yes, &lt;gladly&gt;!" in came.html
    await by_mail.answers(came, "Bis Montag!")
    assert words_of(olena.last) == "Mona writes in German:\n\nBis Montag!"


async def test_the_same_mail_brought_twice_is_passed_on_once(by_mail: ByMail) -> None:
    olena, letter = await held(by_mail)

    for _ in range(2):
        assert (await by_mail.answers(letter, HELLO, Message_ID="<same@example.org>")).startswith("2.0.0 OK")

    assert olena.screen.count(HELLO) == 1


async def test_brought_twice_at_once_it_is_passed_on_once(by_mail: ByMail) -> None:
    olena, letter = await held(by_mail)

    await asyncio.gather(*(by_mail.answers(letter, HELLO, Message_ID="<same@example.org>") for _ in range(3)))

    assert olena.screen.count(HELLO) == 1


async def test_before_the_claim_there_is_nobody_to_answer_to(by_mail: ByMail) -> None:
    await by_mail.stage.mail_coach()
    await by_mail.stage.person(*to_review(), *SEND)

    card = by_mail.office.to(MONA)[-1]

    assert card.mail["Reply-To"] is None
    # Whoever answers all the same gets their text back from their own mail server.
    assert (await by_mail.brings(card.mail, "bot@bot.example")).startswith("550 5.1.1")


async def test_to_a_closed_lead_an_answer_comes_back_with_the_reason(by_mail: ByMail) -> None:
    olena, letter = await held(by_mail)
    await olena.answers("/delete", "[Yes, delete everything]")

    await by_mail.answers(letter, HELLO)

    back = by_mail.office.to(MONA)[-1].text
    assert "Zu Anfrage 1 gibt es keine Angaben mehr." in back and back.count(HELLO) == 1
    assert HELLO not in olena.screen


async def test_only_the_coachs_own_address_may_answer(by_mail: ByMail) -> None:
    olena, letter = await held(by_mail)

    answer = await by_mail.answers(letter, HELLO, sender="stranger@example.org")

    assert answer.startswith("550 5.7.1 Diese Adresse gilt nur fuer Mail von der Adresse")
    assert "wrong sender" in answer
    assert HELLO not in olena.screen


async def test_a_mail_that_was_forwarded_to_us_counts_by_its_sender_line(by_mail: ByMail) -> None:
    olena, letter = await held(by_mail)
    mail = EmailMessage()
    mail["From"] = f"Mona <{MONA.upper()}>"
    mail.set_content(HELLO)

    await by_mail.brings(mail, str(letter.mail["Reply-To"]), "SRS0=x=forwarder@example.net")

    assert HELLO in olena.screen


async def test_whoever_is_no_coach_any_more_cannot_answer(by_mail: ByMail) -> None:
    olena, letter = await held(by_mail)
    async with by_mail.stage.app.database.unit() as unit:
        await unit.coaches.change(1, active=False)

    answer = await by_mail.answers(letter, HELLO)

    assert answer.startswith("550 5.7.1 Sie sind nicht mehr als Coach eingetragen")
    assert HELLO not in olena.screen


async def test_an_address_that_was_made_up_is_refused(by_mail: ByMail) -> None:
    olena, letter = await held(by_mail)
    address = str(letter.mail["Reply-To"])
    forged = address.replace(address[8], "a" if address[8] != "a" else "b")

    for to in (forged, "bot@bot.example", "bot+r@bot.example", address.replace("bot.example", "example.net"), "x"):
        mail = EmailMessage()
        mail["From"] = MONA
        mail.set_content(HELLO)
        answer = await by_mail.brings(mail, to)
        assert answer.startswith("550 5.1.1 Diese Adresse gibt es nicht / no such address"), to

    assert HELLO not in olena.screen


@pytest.mark.parametrize(
    "headers",
    [
        {"Auto_Submitted": "auto-replied"},
        {"Subject": "Automatische Antwort: Ich bin im Urlaub"},
        {"Precedence": "bulk"},
    ],
)
async def test_a_note_of_absence_is_swallowed(by_mail: ByMail, headers: dict[str, str]) -> None:
    olena, letter = await held(by_mail)
    before, mails = olena.screen, len(by_mail.office.letters)

    assert (await by_mail.answers(letter, "Ich bin bis zum 3.12. nicht da.", **headers)).startswith("2.0.0 OK")

    assert olena.screen == before
    assert len(by_mail.office.letters) == mails


async def test_our_own_mail_sent_back_goes_round_no_loop(by_mail: ByMail) -> None:
    olena, letter = await held(by_mail)
    before, mails = olena.screen, len(by_mail.office.letters)

    await by_mail.brings(letter.mail, str(letter.mail["Reply-To"]))

    assert olena.screen == before
    assert len(by_mail.office.letters) == mails


async def test_files_stay_behind_and_the_coach_is_told(by_mail: ByMail) -> None:
    olena, letter = await held(by_mail)
    mail = EmailMessage()
    mail["From"] = MONA
    mail.set_content(HELLO)
    mail.add_attachment(b"secret file", maintype="application", subtype="pdf", filename="plan.pdf")

    await by_mail.brings(mail, str(letter.mail["Reply-To"]))

    assert words_of(olena.last) == f"Mona writes in German:\n\n{HELLO}"
    assert any("Anhänge gebe ich nicht weiter. Was in Ihrem Anhang" in one.text for one in by_mail.office.to(MONA))


async def test_an_answer_without_text_is_told(by_mail: ByMail) -> None:
    olena, letter = await held(by_mail)
    before = olena.screen

    await by_mail.answers(letter, "")

    assert "In Ihrer Antwort zu Anfrage 1 habe ich keinen Text gefunden." in by_mail.office.to(MONA)[-1].text
    assert olena.screen == before


async def test_what_is_too_large_or_too_long_is_refused(by_mail: ByMail) -> None:
    olena, letter = await held(by_mail)
    before = olena.screen

    assert (await by_mail.answers(letter, "lang " * 2000)).startswith("552 5.3.4 Der Text ist laenger als 8000 Zeichen")
    assert (await by_mail.answers(letter, "line of text\n" * 80_000)).startswith("552")

    assert olena.screen == before


async def test_to_two_addresses_at_once_only_one_is_taken(by_mail: ByMail) -> None:
    _, letter = await held(by_mail)
    reader, writer = await asyncio.open_connection("127.0.0.1", by_mail.settings["mail_port"])
    to = letter.mail["Reply-To"]

    answers = []
    for line in ("EHLO x", f"MAIL FROM:<{MONA}>", f"RCPT TO:<{to}>", f"RCPT TO:<{to}>", "QUIT"):
        writer.write(f"{line}\r\n".encode())
        await writer.drain()
        while True:
            said = (await reader.readline()).decode()
            if said[3:4] != "-" and not said.startswith("220"):
                answers.append(said)
                break
    writer.close()

    assert [answer[:3] for answer in answers] == ["250", "250", "250", "452", "221"]


async def test_without_the_database_a_mail_is_asked_to_come_again(by_mail: ByMail) -> None:
    olena, letter = await held(by_mail)
    await altered(by_mail, "ALTER TABLE once RENAME TO gone")

    answer = await by_mail.answers(letter, HELLO)

    assert answer.startswith("451 4.3.0 Bitte gleich noch einmal / try again later")
    await altered(by_mail, "ALTER TABLE gone RENAME TO once")
    assert HELLO not in olena.screen
    assert (await by_mail.answers(letter, HELLO)).startswith("2.0.0 OK")
    assert HELLO in olena.screen


async def test_where_nothing_comes_in_mails_say_so(by_mail: ByMail) -> None:
    await by_mail.stage.stops_bot()
    by_mail.stage.troubled = True
    await by_mail.stage.starts_bot(**by_mail.settings | {"mail_host": ""})
    _, letter = await held(by_mail)

    assert letter.mail["Reply-To"] is None and letter.sender == "bot@bot.example"
    assert "Antworten auf diese E-Mail liest niemand." in letter.text
    with pytest.raises(OSError):
        await asyncio.open_connection("127.0.0.1", by_mail.settings["mail_port"])


async def held(by_mail: ByMail) -> tuple[Player, Letter]:
    """A person whose request Mona holds, and the mail that says so."""
    await by_mail.stage.mail_coach()
    olena = await by_mail.stage.person(*to_review(), *SEND)
    async with Browser() as browser:
        await browser.sends(link_in(by_mail.office.to(MONA)[-1]))
    await by_mail.stage.settles()
    return olena, by_mail.office.to(MONA)[-1]


async def altered(by_mail: ByMail, statement: str) -> None:
    """The database is changed from outside."""
    async with by_mail.stage.app.database.unit() as unit:
        await unit.session.execute(text(statement))
