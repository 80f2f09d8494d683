"""Telegram's HTML: tags become text and spans; broken tags give Telegram's errors with their byte offsets."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import NoReturn

from bot.sandbox.errors import bad_request

KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
_NAMED = {b"lt": "<", b"gt": ">", b"amp": "&", b"quot": '"'}
_REFERENCE = re.compile(rb"&(?:#x(?P<hexadecimal>[0-9a-fA-F]*)|#(?P<decimal>[0-9]*)|(?P<name>[A-Za-z]*))")
_PLAIN = re.compile(rb"[^&<]+")
_SPACES = re.compile(rb"[ \t\r\n\v]*")
_TAG_NAME = re.compile(rb"[^ \t\r\n\v>]*")
_ATTRIBUTE_NAME = re.compile(rb"[^ \t\r\n\v=>/\"']*")
_TOKEN = re.compile(rb"[A-Za-z0-9.-]*")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text with a meaning; offset and length count UTF-16 units, `value` is a link, language or id."""

    kind: str
    offset: int
    length: int
    value: str = ""


@dataclass(frozen=True, slots=True)
class _OpenTag:
    name: str
    value: str
    offset: int
    characters: int


def units(text: str) -> int:
    """Length of `text` in UTF-16 units, the way Telegram counts offsets."""
    return len(text) + sum(character > "\uffff" for character in text)


def parse_html(text: str) -> tuple[str, list[Span]]:
    """Plain text and spans of `text`; raises `ApiError` with Telegram's wording when a tag is broken."""
    return _Parser(text.encode()).parsed()


class _Parser:
    def __init__(self, source: bytes) -> None:
        self.source = source
        self.at = 0
        self.plain: list[str] = []
        self.characters = 0
        self.offset = 0
        self.open: list[_OpenTag] = []
        self.spans: list[Span] = []

    def parsed(self) -> tuple[str, list[Span]]:
        while self.at < len(self.source):
            match self._peek():
                case b"<" if self.source[self.at + 1 : self.at + 2] == b"/":
                    self._end_tag()
                case b"<":
                    self._start_tag()
                case b"&":
                    self._emit(self._reference() or self._take(1).decode())
                case _:
                    found = _PLAIN.match(self.source, self.at)
                    assert found
                    self._emit(self._take(len(found[0])).decode())
        if self.open:
            _fail(f'Can\'t find end tag corresponding to start tag "{self.open[-1].name}"')
        text = "".join(self.plain)
        if any("\ud800" <= character <= "\udfff" for character in text):
            _fail(
                "Text contains invalid Unicode characters after decoding HTML entities, "
                "check for unmatched surrogate code units"
            )
        return text, self.spans

    def _peek(self) -> bytes:
        return self.source[self.at : self.at + 1]

    def _take(self, count: int) -> bytes:
        taken = self.source[self.at : self.at + count]
        self.at += count
        return taken

    def _matched(self, pattern: re.Pattern[bytes]) -> bytes:
        found = pattern.match(self.source, self.at)
        assert found
        self.at = found.end()
        return found[0]

    def _emit(self, text: str) -> None:
        self.plain.append(text)
        self.characters += len(text)
        self.offset += units(text)

    def _reference(self) -> str:
        """The character of the reference here, moving behind it; "" (and no move) when it is none Telegram knows."""
        found = _REFERENCE.match(self.source, self.at)
        if found is None:
            return ""
        if found["name"] is not None:
            character = _NAMED.get(found["name"], "")
        else:
            digits, base = (found["hexadecimal"], 16) if found["hexadecimal"] is not None else (found["decimal"], 10)
            number = int(digits, base) if digits else 0
            character = chr(number) if 0 < number < 0x10FFFF and len(found[0]) < 10 else ""
        if character:
            self.at = found.end() + (self.source[found.end() : found.end() + 1] == b";")
        return character

    def _start_tag(self) -> None:
        begin = self.at
        self.at += 1
        name = self._matched(_TAG_NAME).decode(errors="replace").lower()
        if not self._peek():
            _fail(f"Unclosed start tag at byte offset {begin}")
        if name not in KINDS:
            _fail(f'Unsupported start tag "{name}" at byte offset {begin}')
        value = ""
        while True:
            self._matched(_SPACES)
            if self._peek() == b">":
                break
            value = self._attribute(name, begin) or value
        self.at += 1
        if name == "span" and value != "spoiler":
            _fail(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
        self.open.append(_OpenTag(name, value, self.offset, self.characters))

    def _attribute(self, tag: str, begin: int) -> str:
        """Reads one attribute; gives what it means for the tag, or ""."""
        name = self._matched(_ATTRIBUTE_NAME).decode(errors="replace")
        if not name:
            _fail(f'Empty attribute name in the tag "{tag}" at byte offset {begin}')
        self._matched(_SPACES)
        if not self._peek():
            _fail(f'Unclosed start tag "{tag}" at byte offset {begin}')
        if self._peek() != b"=":
            return "expandable" if (tag, name) == ("blockquote", "expandable") else ""
        self.at += 1
        self._matched(_SPACES)
        if not self._peek():
            _fail(f'Unclosed start tag "{tag}" at byte offset {begin}')
        value = self._quoted(begin) if self._peek() in (b"'", b'"') else self._token()
        if not self._peek():
            _fail(f"Unclosed start tag at byte offset {begin}")
        match tag, name:
            case ("a", "href") | ("tg-emoji", "emoji-id"):
                return value
            case ("code", "class") if value.startswith("language-"):
                return value.removeprefix("language-")
            case ("span", "class") if value.startswith("tg-"):
                return value.removeprefix("tg-")
            case ("blockquote", "expandable"):
                return "expandable"
            case _:
                return ""

    def _token(self) -> str:
        begin = self.at
        value = self._matched(_TOKEN).decode().lower()
        if self._peek() and self._peek() not in (b" ", b"\t", b"\r", b"\n", b"\v", b">"):
            _fail(f"Unexpected end of name token at byte offset {begin}")
        return value

    def _quoted(self, begin: int) -> str:
        mark = self._take(1)
        value: list[bytes] = []
        while self._peek() != mark:
            if not self._peek():
                _fail(f"Unclosed start tag at byte offset {begin}")
            character = self._reference() if self._peek() == b"&" else ""
            value.append(character.encode(errors="replace") or self._take(1))
        self.at += 1
        return b"".join(value).decode(errors="replace")

    def _end_tag(self) -> None:
        begin = self.at
        if not self.open:
            _fail(f"Unexpected end tag at byte offset {begin}")
        self.at += 2
        name = self._matched(_TAG_NAME).decode(errors="replace").lower()
        self._matched(_SPACES)
        if self._peek() != b">":
            _fail(f"Unclosed end tag at byte offset {begin}")
        self.at += 1
        tag = self.open.pop()
        if name and name != tag.name:
            _fail(f'Unmatched end tag at byte offset {begin}, expected "</{tag.name}>", found "</{name}>"')
        if self.offset > tag.offset:
            self._close(tag)

    def _close(self, tag: _OpenTag) -> None:
        span = Span(KINDS[tag.name], tag.offset, self.offset - tag.offset, tag.value)
        last = self.spans[-1] if self.spans else None
        same_place = last is not None and (last.offset, last.length) == (span.offset, span.length)
        match span.kind:
            # <pre><code class="language-x"> is one block with a language, in either order.
            case "pre" if same_place and last is not None and last.kind == "code" and last.value:
                self.spans[-1] = replace(last, kind="pre")
            case "code" if same_place and last is not None and last.kind == "pre" and span.value:
                self.spans[-1] = replace(last, value=span.value)
            case "text_link" if not span.value:
                inner = "".join(self.plain)[tag.characters :]
                self.spans.append(replace(span, value=inner))
            case "blockquote" if span.value:
                self.spans.append(replace(span, kind="expandable_blockquote", value=""))
            case "custom_emoji" if not (span.value.isdecimal() and int(span.value)):
                _fail("Invalid custom emoji identifier specified")
            case _:
                self.spans.append(span)


def _fail(what: str) -> NoReturn:
    raise bad_request(f"can't parse entities: {what}")
