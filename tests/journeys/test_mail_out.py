"""Mail to coaches without Telegram: what stands in it, and what becomes of it when it cannot go."""

import json
from datetime import timedelta

import pytest

from tests.journeys.by_mail import CARD, MONA, ByMail, with_mail
from tests.journeys.player import SEND, to_review
from tests.journeys.stage import Stage


async def test_a_card_comes_by_mail_with_one_link(by_mail: ByMail) -> None:
    await by_mail.stage.mail_coach()

    await by_mail.stage.person(*to_review(), *SEND)

    (letter,) = by_mail.office.to(MONA)
    assert letter.mail["Subject"] == CARD
    assert "Anfrage 1\nOrt: Dortmund\nSprache: Englisch\nAlter: 18–20\nErgebnis: passt" in letter.text
    assert letter.text.count("/coach/lead/") == letter.html.count("/coach/lead/") == 1
    assert "<b>Anfrage 1</b><br>" in letter.html
    assert letter.mail["From"] == "Durchstarten <bot@bot.example>"
    assert letter.mail["Auto-Submitted"] == "auto-generated"
    assert letter.mail["Reply-To"] is None and letter.sender.startswith("bot+b")  # nobody would get an answer yet
    assert letter.mail["Message-ID"].endswith("@bot.example>") and letter.mail["Date"].endswith("+0000")


async def test_before_the_claim_no_mail_says_who_it_is(by_mail: ByMail) -> None:
    stage = by_mail.stage
    await stage.mail_coach()
    olena = await stage.person(*to_review()[:-3], "Zaneta", "It does not matter", "Any time", *SEND)
    await olena.says("I live in a red house")

    said = "\n".join(letter.everything for letter in by_mail.office.letters)

    assert "Neue Anfrage 1" in said
    hidden = ("Zaneta", " 19", "red house", "Familyname", "username", "Kein Abschluss", "Wohnung")
    assert [private for private in (*hidden, olena.phone.phone_number) if private in said] == []


async def test_a_changed_card_is_not_mailed_again(by_mail: ByMail) -> None:
    await by_mail.stage.mail_coach()
    sara = await by_mail.stage.coach()
    await by_mail.stage.person(*to_review(), *SEND)

    await sara.presses("🙋 Übernehmen")

    assert by_mail.subjects() == [CARD]


async def test_nothing_is_lost_or_doubled_while_the_mail_server_is_away(by_mail: ByMail) -> None:
    stage = by_mail.stage
    await stage.mail_coach()
    await by_mail.office.close()
    await stage.person(*to_review(), *SEND)
    await stage.person(*to_review("Marta"), *SEND)
    stage.clock.forward(timedelta(hours=3))
    await stage.settles()
    assert by_mail.office.letters == []

    await by_mail.office.open()
    await arrived(by_mail, 2)

    assert by_mail.subjects() == [CARD, "Neue Anfrage 2"]
    assert await stage.count("outbox") == 0


async def test_a_mail_server_that_is_away_holds_up_nobody_in_telegram(by_mail: ByMail) -> None:
    stage = by_mail.stage
    for number in range(12):
        await stage.mail_coach(f"Coach {number}", f"coach{number}@example.org")
    sara = await stage.coach()
    await by_mail.office.close()

    await stage.person(*to_review(), *SEND)

    assert "Anfrage 1" in sara.screen
    (waiting,) = await stage.sql("SELECT count(*) FROM outbox WHERE tries = 0 AND chat_id > 0")
    assert waiting[0] == 0


async def test_a_restart_forgets_no_mail_that_waits(by_mail: ByMail) -> None:
    await by_mail.stage.mail_coach()
    await by_mail.office.close()
    await by_mail.stage.person(*to_review(), *SEND)

    await by_mail.starts()
    await by_mail.office.open()
    await arrived(by_mail, 1)

    assert by_mail.subjects() == [CARD]


async def test_asked_to_come_again_it_does(by_mail: ByMail) -> None:
    await by_mail.stage.mail_coach()
    by_mail.office.refusals[MONA] = ["451 4.7.1 Greylisted, come again"]

    await by_mail.stage.person(*to_review(), *SEND)
    await arrived(by_mail, 1)

    assert by_mail.subjects() == [CARD]
    assert await by_mail.stage.count("coach WHERE blocked_at IS NOT NULL") == 0


async def test_after_two_days_the_coordination_is_told(by_mail: ByMail) -> None:
    stage = by_mail.stage
    karin = await stage.coordinator()
    await stage.mail_coach()
    await by_mail.office.close()
    await stage.person(*to_review(), *SEND)

    for _ in range(47):
        stage.clock.forward(timedelta(hours=1, seconds=1))
        await stage.settles()
    assert "Mail an Mona Meier" not in karin.screen
    for _ in range(13):
        stage.clock.forward(timedelta(hours=1, seconds=1))
        await stage.settles()

    assert "Mail an Mona Meier kam nicht an (der Mailserver war zwei Tage lang nicht zu erreichen)." in karin.screen
    assert await stage.count("outbox WHERE state = 'failed' AND length(payload) = 0") == 1


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ("550 5.1.1 <mona@example.org>: Recipient address rejected", "die Adresse gibt es nicht; SMTP 550 5.1.1"),
        ("550 No such user", "die Adresse gibt es nicht; SMTP 550"),
        ("552 5.2.2 Mailbox full", "das Postfach ist voll oder gesperrt; SMTP 552 5.2.2"),
        ("554 5.7.1 Service unavailable", "der Mailserver lehnt unsere Post ab; SMTP 554 5.7.1"),
    ],
)
async def test_a_refused_mailbox_is_shown_to_the_coordination(by_mail: ByMail, answer: str, why: str) -> None:
    stage = by_mail.stage
    karin = await stage.coordinator()
    await stage.mail_coach()
    by_mail.office.refusals[MONA] = [answer]

    await stage.person(*to_review(), *SEND)

    assert f"Mail an Mona Meier kam nicht an ({why})." in karin.screen
    assert "Bitte prüfen Sie die Adresse." in karin.screen
    assert await stage.count("coach WHERE blocked_at IS NOT NULL") == 1
    await stage.person(*to_review("Marta"), *SEND)
    assert "Anfrage 2" in karin.screen and by_mail.office.letters == []
    (reason,) = await stage.sql("SELECT reason FROM outbox WHERE state = 'failed'")
    assert "@" not in reason[0] and "Recipient" not in reason[0]


async def test_a_mail_the_server_does_not_take_is_shown_too(by_mail: ByMail) -> None:
    karin = await by_mail.stage.coordinator()
    await by_mail.stage.mail_coach()
    by_mail.office.answers = ["554 5.6.0 Message rejected"]

    await by_mail.stage.person(*to_review(), *SEND)

    assert "Mail an Mona Meier kam nicht an (der Mailserver hat sie abgelehnt; SMTP 554 5.6.0)." in karin.screen


async def test_without_a_mail_server_messages_wait_and_the_coordination_is_told_once(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    karin = await stage.coordinator()
    await stage.mail_coach()
    await stage.person(*to_review(), *SEND)

    for _ in range(3):
        await stage.ticks()
    await stage.settles()

    assert karin.screen.count("Für Mona Meier kennt der Bot nur eine E-Mail-Adresse") == 1
    assert "SMTP_URL is not set, and only mail reaches 1 coaches" in caplog.text
    async with with_mail(stage) as by_mail:
        await arrived(by_mail, 1)
        assert by_mail.subjects() == [CARD]
        await stage.stops_bot()
        await stage.starts_bot()
    await stage.ticks()
    await stage.settles()
    assert karin.screen.count("Für Mona Meier kennt der Bot nur eine E-Mail-Adresse") == 2


async def arrived(by_mail: ByMail, count: int) -> None:
    """Lets time pass until so many mails have come, and all that waits is gone."""
    stage = by_mail.stage
    for _ in range(200):
        await stage.settles()
        if len(by_mail.office.letters) >= count and not await stage.count("outbox WHERE state = 'waiting'"):
            return
        stage.clock.forward(timedelta(minutes=10))
    raise AssertionError(json.dumps(by_mail.subjects()))
