"""Telegram's HTML: what becomes an entity, and what a broken tag is answered with."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Chat, Message, User

from bot.sandbox.entities import Formatted, formatted
from bot.sandbox.errors import ApiError
from bot.sandbox.html import units

AMINA = User(7, "Amina", False)


def read(text: str, parse_mode: str = "HTML", given: Any = None) -> Formatted:
    return formatted(text, parse_mode, given, {7: AMINA}.get)


def entities(text: str) -> list[tuple[str, int, int]]:
    return [(entity.type, entity.offset, entity.length) for entity in read(text).entities]


@pytest.mark.parametrize(
    ("text", "plain", "expected"),
    [
        ("<b>Hi</b>", "Hi", [("bold", 0, 2)]),
        (
            "<strong>a</strong><em>b</em><ins>c</ins><del>d</del>",
            "abcd",
            ["bold", "italic", "underline", "strikethrough"],
        ),
        ("<B>Hi</b >", "Hi", [("bold", 0, 2)]),
        ("<b>x</>", "x", [("bold", 0, 1)]),
        ("<b></b>x", "x", []),
        ("👍<i>я</i>", "👍я", [("italic", 2, 1)]),
        ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("<i><b>a</b></i>", "a", [("bold", 0, 1), ("italic", 0, 1)]),
        ("&lt;b&gt; &amp; &quot;&#1103;&#x44F;", '<b> & "яя', []),
        ("&laquo;&apos;&#0;", "&laquo;&apos;&#0;", []),
        ("&lt&gt", "<>", []),
        ('<span class="tg-spoiler">x</span>', "x", [("spoiler", 0, 1)]),
        ("<blockquote>x</blockquote>", "x", [("blockquote", 0, 1)]),
        ("<blockquote expandable>x</blockquote>", "x", [("expandable_blockquote", 0, 1)]),
        ("<pre>x</pre>", "x", [("pre", 0, 1)]),
        ("<b class=unknown>x</b>", "x", [("bold", 0, 1)]),
        ("  <b>x</b>\n", "x", [("bold", 0, 1)]),
        ("a\r\nb\tc\x07", "a\nb c", []),
        ("\u202ba\u2068b\u2069", "a\u2068b\u2069", []),
        ("write /start, @sandbox_bot or info@kim.nrw", None, ["bot_command", "mention", "email"]),
        ("https://www.kim.nrw/a.", None, [("url", 0, 21)]),
        ("<code>/start</code>", "/start", [("code", 0, 6)]),
    ],
)
def test_html_becomes_text_and_entities(text: str, plain: str | None, expected: list[Any]) -> None:
    said = read(text)
    assert plain is None or said.text == plain
    found = entities(text)
    assert (found if not expected or isinstance(expected[0], tuple) else [kind for kind, _, _ in found]) == expected


def test_a_link_is_written_as_telegram_writes_it() -> None:
    (link,) = read('<a href="https://kim.nrw?a=1&amp;b=2">KIM</a>').entities
    assert (link.type, link.url) == ("text_link", "https://kim.nrw/?a=1&b=2")


def test_a_link_without_address_is_its_own_text() -> None:
    (link,) = read("<a>kim.nrw</a>").entities
    assert (link.type, link.url) == ("text_link", "http://kim.nrw/")


@pytest.mark.parametrize("address", ["tel:+493018151111", "mailto:a@b.de", "http://localhost/x", "nonsense"])
def test_a_link_telegram_does_not_take_stays_text(address: str) -> None:
    said = read(f'<a href="{address}">call</a>')
    assert (said.text, said.entities) == ("call", ())


def test_a_link_to_a_person_names_them_or_nobody() -> None:
    (mention,) = read('<a href="tg://user?id=7">her</a>').entities
    assert (mention.type, mention.user) == ("text_mention", AMINA)
    assert read('<a href="tg://user?id=8">them</a>').entities == ()


def test_code_inside_pre_gives_its_language() -> None:
    (block,) = read('<pre><code class="language-yaml">a: 1</code></pre>').entities
    assert (block.type, block.language) == ("pre", "yaml")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("я<b", "Unclosed start tag at byte offset 2"),
        ("я<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("я<br>", 'Unsupported start tag "br" at byte offset 2'),
        ("1 < 2 > 1", 'Unsupported start tag "" at byte offset 2'),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ('<a ="x">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href", 'Unclosed start tag "a" at byte offset 0'),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<a href=x/y>z</a>", "Unexpected end of name token at byte offset 8"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<tg-emoji emoji-id="no">x</tg-emoji>', "Invalid custom emoji identifier specified"),
    ],
)
def test_broken_html_is_told_with_its_place(text: str, problem: str) -> None:
    with pytest.raises(ApiError) as caught:
        read(text)
    assert caught.value.description == f"Bad Request: can't parse entities: {problem}"


def test_half_a_surrogate_pair_is_refused() -> None:
    with pytest.raises(ApiError, match="invalid Unicode characters after decoding HTML entities"):
        read("&#xD83D;")


def test_entities_can_be_given_instead_of_a_parse_mode() -> None:
    said = read("  Hi KIM", "", [{"type": "bold", "offset": 2, "length": 2}, {"type": "url", "offset": 5, "length": 3}])
    assert said.text == "Hi KIM"
    assert [(entity.type, entity.offset, entity.length) for entity in said.entities] == [("bold", 0, 2)]


def test_another_parse_mode_is_refused() -> None:
    with pytest.raises(ApiError, match="unsupported parse_mode"):
        read("x", "HTML5")


@given(st.text(alphabet="<>/&;#x123 abi=\"'-яፊ👍\n\r\u202b\u2068", max_size=60))
def test_any_text_is_read_or_refused_with_a_reason(text: str) -> None:
    refused = ""
    said = Formatted("")
    try:
        said = read(text)
    except ApiError as error:
        refused = error.description
    assert refused.startswith("Bad Request: can't parse entities: ") or not refused
    assert said.text == said.text.strip(" \n")
    assert all(0 <= entity.offset < entity.offset + entity.length <= units(said.text) for entity in said.entities)


@given(st.lists(st.sampled_from(["<b>", "</b>", "<i>", "</i>", "я", "👍", " ", "&amp;"]), max_size=25))
def test_what_was_read_can_be_written_and_read_again(parts: list[str]) -> None:
    try:
        said = read("".join(parts))
    except ApiError:
        return
    message = Message(1, datetime(2026, 11, 22, tzinfo=UTC), Chat(7, "private"), text=said.text, entities=said.entities)
    assert read(message.text_html).text == said.text


def test_no_more_than_a_hundred_entities_are_kept() -> None:
    assert len(read("<b>a</b> " * 120).entities) == 100
