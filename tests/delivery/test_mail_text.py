"""A message as a mail."""

from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest

from bot.delivery.mail_text import Envelope, mail_of
from bot.delivery.message import Message, Priority
from bot.words import REFERENCE
from tests.shipped import content

ENVELOPE = Envelope(
    sender="Durchstarten <bot@bot.example>",
    to="mona@example.org",
    at=datetime(2026, 11, 22, 9, 0, tzinfo=UTC),
    message_id="<1@bot.example>",
    link="https://bot.example/lead/abc",
    answer_to="bot+rabc@bot.example",
)


def mailed(message: Message, envelope: Envelope = ENVELOPE) -> EmailMessage:
    """The mail, as whoever gets it reads it."""
    mail = mail_of(message, envelope, content().words.of(REFERENCE))
    return message_from_bytes(mail.as_bytes(), policy=policy.default)


def text_of(mail: EmailMessage, kind: str = "plain") -> str:
    body = mail.get_body((kind,))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


@pytest.mark.parametrize(
    ("message", "subject"),
    [
        (Message(-1, "Lena schreibt:", lead_id=3, kind="relay"), "Anfrage 3: neue Nachricht"),
        (Message(-1, "Anfrage", lead_id=3, kind="card", priority=Priority.NOTIFICATION), "Neue Anfrage 3"),
        (Message(-1, "Gewalt", lead_id=3, kind="card"), "Bitte gleich lesen: Anfrage 3"),
        (Message(-1, "Lena"), "Nachricht vom Durchstarten-Bot"),
    ],
)
def test_the_subject_says_what_it_is_and_nothing_of_anybody(message: Message, subject: str) -> None:
    assert mailed(message)["Subject"] == subject


def test_whoever_can_answer_is_told_so_above_and_below() -> None:
    text = text_of(mailed(Message(-1, "Hallo", lead_id=3, kind="relay")))
    assert text.startswith("--- Zum Antworten bitte über dieser Zeile schreiben ---\n\nHallo\n\n")
    assert "Wenn Sie auf diese E-Mail antworten, geht Ihr Text an die Person." in text


def test_a_card_does_not_invite_to_an_answer() -> None:
    text = text_of(mailed(Message(-1, "Anfrage 3", lead_id=3, kind="card")))
    assert text.startswith("Anfrage 3\n\nAnsehen und übernehmen:\nhttps://bot.example/lead/abc\n")
    assert "antworten" not in text.lower()


def test_where_nobody_can_answer_that_is_said() -> None:
    mail = mailed(Message(-1, "Hallo", lead_id=3, kind="relay"), replace(ENVELOPE, answer_to=""))
    assert "Antworten auf diese E-Mail liest niemand." in text_of(mail)
    assert mail["Reply-To"] is None


def test_text_from_right_to_left_keeps_its_marks_and_other_text_needs_none() -> None:
    text = text_of(mailed(Message(-1, "Name: \u2068سارة\u2069, Nummer \u20681\u2069")))
    assert "\n\nName: \u2068سارة\u2069, Nummer 1\n" in text


def test_a_calendar_file_is_attached() -> None:
    mail = mailed(Message(-1, "Termin", lead_id=3, kind="relay", document=("termin.ics", "BEGIN:VCALENDAR\r\n")))
    (file,) = mail.iter_attachments()
    assert (file.get_content_type(), file.get_filename()) == ("text/calendar", "termin.ics")
    assert file.get_content().startswith("BEGIN:VCALENDAR")


def test_what_somebody_wrote_cannot_become_markup() -> None:
    html = text_of(mailed(Message(-1, "&lt;img src=x onerror=alert(1)&gt;\nzwei")), "html")
    assert "&lt;img src=x onerror=alert(1)&gt;<br>\nzwei" in html
