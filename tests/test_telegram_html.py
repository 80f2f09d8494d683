"""Telegram's HTML as plain text and as harmless HTML."""

from bot.telegram_html import html_of, plain_of


def test_plain_text_has_no_tags_and_no_escapes() -> None:
    assert plain_of("<b>Anfrage 1</b>\nName: &lt;Lena&gt; &amp; Co") == "Anfrage 1\nName: <Lena> & Co"


def test_html_keeps_bold_and_lines_and_what_was_escaped() -> None:
    assert html_of("<b>A</b>\n&lt;script&gt; &amp;") == "<b>A</b><br>\n&lt;script&gt; &amp;"


def test_a_link_leads_where_it_led() -> None:
    text = 'See <a href="https://example.org/?a=1&amp;b=2">here</a>.'
    assert plain_of(text) == "See here (https://example.org/?a=1&b=2)."
    assert html_of(text) == 'See <a href="https://example.org/?a=1&amp;b=2">here</a>.'


def test_nothing_that_could_run_comes_through() -> None:
    text = (
        '<script>alert(1)</script><a href="javascript:alert(1)">x</a><img src=x onerror=alert(1)><b onclick="y">z</b>'
    )
    assert html_of(text) == "alert(1)x<b>z</b>"
