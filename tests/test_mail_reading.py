"""What is read in mails that come in, as German mail programs write them."""

from email.message import EmailMessage

import pytest

from bot.mail_reading import read_mail

BOUNDARIES = (r"Zum\s+(?:> ?)*Antworten\s+(?:> ?)*bitte", r"https://bot\.example/coach/lead/")
WRITTEN = "Hallo Lena,\n\nkommen Sie bitte am Montag um 10 Uhr. Bringen Sie mit:\n- Pass\n- Zeugnis"

OUTLOOK = f"""{WRITTEN}

Mit freundlichen Grüßen
Mona Meier
Stadt Dortmund, Kommunales Integrationszentrum

Von: Durchstarten <bot+rabc@bot.example>
Gesendet: Donnerstag, 26. November 2026 10:00
An: Mona Meier <mona@example.org>
Betreff: Anfrage 1: neue Nachricht

--- Zum Antworten bitte über dieser Zeile schreiben ---

Lena (Anfrage 1) schreibt:
Wann soll ich kommen?
"""
OLD_OUTLOOK = f"""{WRITTEN}

-----Ursprüngliche Nachricht-----
Von: Durchstarten <bot+rabc@bot.example>
Gesendet: Donnerstag, 26. November 2026 10:00
An: Mona Meier <mona@example.org>
Betreff: Anfrage 1: neue Nachricht

Lena (Anfrage 1) schreibt:
Wann soll ich kommen?
"""
OUTLOOK_ON_A_PHONE = f"""{WRITTEN}

Holen Sie sich Outlook für iOS<https://aka.ms/o0ukef>
________________________________
Von: Durchstarten <bot+rabc@bot.example>
Gesendet: Donnerstag, November 26, 2026 10:00:00 AM
An: Mona Meier <mona@example.org>
Betreff: Anfrage 1: neue Nachricht

Wann soll ich kommen?
"""
GMAIL = f"""{WRITTEN}

Am Do., 26. Nov. 2026 um 10:00 Uhr schrieb Durchstarten <
bot+rabcdefghijklmnopqrstuvwxyz234567abcd@bot.example>:

> --- Zum Antworten bitte über dieser Zeile schreiben ---
>
> Lena (Anfrage 1) schreibt:
> Wann soll ich kommen?
"""
APPLE = f"""{WRITTEN}

Gesendet von meinem iPhone

> Am 26.11.2026 um 10:00 schrieb Durchstarten <bot+rabc@bot.example>:
>
> \ufeff--- Zum Antworten bitte über dieser Zeile schreiben ---
>
> Wann soll ich kommen?
"""
THUNDERBIRD = f"""{WRITTEN}

--\u0020
Mona Meier

Am 26.11.26 um 10:00 schrieb Durchstarten:
> Wann soll ich kommen?
"""
WEBMAIL_WITHOUT_QUOTES = f"""{WRITTEN}

26.11.2026 10:00:00 Durchstarten:
--- Zum Antworten bitte über dieser Zeile schreiben ---
Lena (Anfrage 1) schreibt:
Wann soll ich kommen?
https://bot.example/coach/lead/secret
"""
THREADS = {
    "Outlook": OUTLOOK,
    "an old Outlook": OLD_OUTLOOK,
    "Outlook on a phone": OUTLOOK_ON_A_PHONE,
    "Gmail": GMAIL,
    "Apple Mail": APPLE,
    "Thunderbird": THUNDERBIRD,
}


def mail(text: str = "Hallo", subtype: str = "plain", **headers: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Mona Meier <Mona@Example.org>"
    message["Message-ID"] = "<1@example.org>"
    message.set_content(text, subtype=subtype)
    for name, value in headers.items():
        del message[name.replace("_", "-")]
        message[name.replace("_", "-")] = value
    return message


def text_of(message: EmailMessage) -> str:
    return read_mail(message.as_bytes(), BOUNDARIES).text


@pytest.mark.parametrize("thread", THREADS.values(), ids=THREADS)
def test_of_a_thread_only_the_newest_part_is_read(thread: str) -> None:
    assert text_of(mail(thread)) == WRITTEN


def test_where_a_program_marks_no_history_our_own_line_ends_the_text() -> None:
    assert text_of(mail(WEBMAIL_WITHOUT_QUOTES)) == f"{WRITTEN}\n\n26.11.2026 10:00:00 Durchstarten:"


@pytest.mark.parametrize("thread", THREADS.values(), ids=THREADS)
def test_a_thread_without_anything_new_has_no_text(thread: str) -> None:
    assert text_of(mail(thread.removeprefix(WRITTEN).split("Meier\nStadt Dortmund", 1)[-1].partition("\n\n")[2])) == ""


def test_no_link_of_ours_is_ever_read() -> None:
    assert text_of(mail("Siehe\nhier: https://bot.example/coach/lead/secret\nund so")) == "Siehe"


@pytest.mark.parametrize(
    "text",
    [
        "Achtung: Schicken Sie mir die Unterlagen bitte per E-Mail bis Freitag.",
        "Liebe Lena,\nGrüße auch von Karin, sie kommt mit.\nBis morgen!",
        "Danke,\ndas hilft mir.",
        "Bitte bringen Sie mit:\n- Pass\n- Foto\n\nBis bald",
    ],
)
def test_what_only_looks_like_a_signature_stays(text: str) -> None:
    assert text_of(mail(text)) == text


def test_html_alone_is_read_as_text() -> None:
    html = (
        "<html><head><style>p {}</style></head><body><p>Hallo Lena,<br>bis <b>Montag</b>!</p>"
        '<ul><li>Pass</li></ul><div>&lt;10 Uhr&gt;</div><div class="gmail_quote">Am Do., 26. Nov. 2026 um 10:00 Uhr '
        "schrieb Durchstarten &lt;bot@bot.example&gt;:<blockquote>Wann?</blockquote></div></body></html>"
    )
    assert text_of(mail(html, "html")) == "Hallo Lena,\nbis Montag!\n\n- Pass\n<10 Uhr>"


def test_of_text_and_html_the_text_is_read() -> None:
    message = mail("plain")
    message.add_alternative("<p>html</p>", subtype="html")
    assert text_of(message) == "plain"


ENDLESS = ("-", "_", "_ ", "\n", "Am x schrieb ", "On x wrote ", "Von: a\n", "> ", "Zum ", "a ")
ENDLESS_HTML = ("<", "<!--", "<a ", "<a b='", "<aaaa", "</", "<![CDATA[", "<?", "&", "<style>")


@pytest.mark.parametrize("piece", ENDLESS)
def test_a_million_letters_are_read_as_fast_as_they_come(piece: str) -> None:
    # Whatever took the square of its length would need hours here, and run into the time every test has.
    message = mail(f"{WRITTEN}\n\n{(piece * 1_000_000)[:1_000_000]}")
    assert text_of(message).startswith(WRITTEN)


@pytest.mark.parametrize("piece", ENDLESS_HTML)
def test_a_million_letters_of_html_are_read_as_fast_as_they_come(piece: str) -> None:
    assert text_of(mail(f"<p>Hallo</p>{(piece * 1_000_000)[:1_000_000]}", "html")).startswith("Hallo")


@pytest.mark.parametrize("header", ["From", "Subject", "Message-ID", "Content-Type", "References"])
@pytest.mark.parametrize("piece", ["a,", "(", '"', ";a=b", "=?utf-8?q?a?= "])
def test_an_endless_header_counts_as_none(header: str, piece: str) -> None:
    line = "\r\n ".join([piece * 60] * (900_000 // len(piece) // 60))
    read = read_mail(f"{header}: {line}\r\n\r\nHallo".encode(), ())
    assert (read.sender, read.text, read.automatic) == ("", "Hallo", False)


def test_a_long_line_is_read_whole() -> None:
    text = "Das ist ein langer Satz, den jemand ohne einen einzigen Umbruch geschrieben hat. " * 30
    assert text_of(mail(text)) == text.strip()


def test_what_stands_between_signs_in_html_is_no_text() -> None:
    html = (
        """<p class="a>b" title='c>d'>Hallo<!-- <p>nicht</p> --><br/>du &amp; ich, 3 < 4</p><![if !mso]>!<![endif]>"""
    )
    assert text_of(mail(html, "html")) == "Hallo\ndu & ich, 3 < 4\n!"


def test_letters_in_a_code_nobody_knows_break_nothing() -> None:
    raw = b"From: a@b.c\r\nContent-Type: text/plain; charset=nonsense\r\n\r\nHallo\r\n"
    assert read_mail(raw, ()).text == "Hallo"


def test_files_are_noticed() -> None:
    message = mail()
    assert not read_mail(message.as_bytes(), ()).files
    message.add_attachment(b"x", maintype="application", subtype="pdf", filename="x.pdf")
    read = read_mail(message.as_bytes(), ())
    assert read.files and read.text == "Hallo"


def test_a_mail_is_known_by_its_message_id_and_one_without_by_all_it_says() -> None:
    def mark(message: EmailMessage) -> str:
        return read_mail(message.as_bytes(), ()).mark

    assert mark(mail("one")) == mark(mail("two"))
    assert mark(mail("one")) != mark(mail("one", Message_ID="<2@example.org>"))
    one, two = mail("one"), mail("two")
    del one["Message-ID"], two["Message-ID"]
    assert mark(one) != mark(two)


def test_the_sender_is_read_in_small_letters() -> None:
    assert read_mail(mail().as_bytes(), ()).sender == "mona@example.org"


@pytest.mark.parametrize(
    "headers",
    [
        {"Auto_Submitted": "auto-replied"},
        {"Auto_Submitted": "auto-generated; owner=x"},
        {"Precedence": "bulk"},
        {"X_Autoreply": "yes"},
        {"List_Id": "<all.example.org>"},
        {"Subject": "Automatische Antwort: Anfrage 1"},
        {"Subject": "Abwesenheitsnotiz: bin im Urlaub"},
        {"Subject": "Out of Office Re: Anfrage 1"},
    ],
)
def test_what_no_human_wrote_is_recognised(headers: dict[str, str]) -> None:
    assert read_mail(mail(**headers).as_bytes(), ()).automatic


def test_what_a_human_wrote_is_not_taken_for_automatic() -> None:
    for headers in ({}, {"Auto_Submitted": "no"}, {"Subject": "AW: Anfrage 1: neue Nachricht"}):
        assert not read_mail(mail(**headers).as_bytes(), ()).automatic


def bounce(action: str, status: str, diagnostic: str) -> bytes:
    """A delivery status as Postfix writes it."""
    return f"""From: MAILER-DAEMON@mail.example (Mail Delivery System)
To: bot+b@bot.example
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example
X-Postfix-Queue-ID: 1234

Final-Recipient: rfc822; mona@example.org
Action: {action}
Status: {status}
Diagnostic-Code: {diagnostic}

--b--
""".encode()


@pytest.mark.parametrize(
    ("action", "status", "diagnostic", "failed"),
    [
        ("failed", "5.1.1", "smtp; 550 5.1.1 <mona@example.org>: User unknown", "SMTP 550 5.1.1"),
        ("failed", "5.0.0", "X-Unix; no such user", "5.0.0"),
        ("failed", "", "", "5.0.0"),
        ("failed", "4.4.7", "smtp; delivery time expired", "4.4.7"),
        ("delayed", "4.4.1", "smtp; connection timed out", ""),
        ("delivered", "2.0.0", "smtp; 250 OK", ""),
    ],
)
def test_a_bounce_says_why_and_what_is_only_late_is_none(
    action: str, status: str, diagnostic: str, failed: str
) -> None:
    read = read_mail(bounce(action, status, diagnostic), ())
    assert read.failed == failed
    assert read.automatic
