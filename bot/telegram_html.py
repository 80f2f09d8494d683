"""Telegram's HTML for other readers: as plain text, and as the HTML of a mail or a page. Pure."""

from __future__ import annotations

from html import escape
from html.parser import HTMLParser

_KEPT = frozenset({"b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "code", "pre", "blockquote"})
_ADDRESSES = ("https://", "http://", "tel:", "mailto:")


def plain_of(text: str) -> str:
    """The text without its tags; where a link leads stands behind it."""
    return _read(text, as_html=False)


def html_of(text: str) -> str:
    """The text as HTML: harmless tags stay, lines are broken where they were."""
    return _read(text, as_html=True)


def _read(text: str, *, as_html: bool) -> str:
    reader = _Reader(as_html)
    reader.feed(text)
    reader.close()
    return "".join(reader.written)


class _Reader(HTMLParser):
    def __init__(self, as_html: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.as_html = as_html
        self.written: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            address = next((value or "" for name, value in attrs if name == "href"), "")
            self.links.append(address if address.startswith(_ADDRESSES) else "")
            if self.as_html and self.links[-1]:
                self.written.append(f'<a href="{escape(address)}">')
        elif self.as_html and tag in _KEPT:
            self.written.append(f"<{tag}>")

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self.links:
            address = self.links.pop()
            if address:
                self.written.append("</a>" if self.as_html else f" ({address})")
        elif self.as_html and tag in _KEPT:
            self.written.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self.written.append(escape(data, quote=False).replace("\n", "<br>\n") if self.as_html else data)
