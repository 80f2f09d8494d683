"""A coach's browser: follows a link, presses a button, fills in a form; keeps cookies as a browser would."""

from __future__ import annotations

import re
from html import unescape
from types import TracebackType
from urllib.parse import urljoin

from aiohttp import ClientSession, CookieJar

from tests.postoffice import Letter

_LINK = re.compile(r"http://127\.0\.0\.1:\d+\S+/lead/[\w-]+")
_FORM = re.compile(r'<form method="post" action="([^"]+)">(.*?)</form>', re.DOTALL)


def link_in(letter: Letter) -> str:
    """The link to the page in a mail."""
    (link,) = _LINK.findall(letter.text)
    return str(link)


class Browser:
    """What it shows now: status, headers, page."""

    def __init__(self) -> None:
        self._client = ClientSession(cookie_jar=CookieJar(unsafe=True))
        self.at = ""
        self.status = 0
        self.headers: dict[str, str] = {}
        self.page = ""
        self.cookies: list[str] = []

    async def __aenter__(self) -> Browser:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._client.close()

    @property
    def words(self) -> str:
        """What can be read on the page."""
        return unescape(re.sub(r"<br>\n?", "\n", self.page).replace("\u2068", "").replace("\u2069", ""))

    async def opens(self, url: str, method: str = "GET") -> str:
        """Follows a link."""
        async with self._client.request(method, url) as answer:
            self.at, self.status, self.headers = str(answer.url), answer.status, dict(answer.headers)
            self.page = await answer.text()
        return self.words

    async def presses(self, label: str, **fields: str) -> str:
        """Presses the button with that label, with what is filled in."""
        for action, inside in _FORM.findall(self.page):
            if f"<button>{label}</button>" in inside:
                hidden = dict(re.findall(r'name="(\w+)" value="([^"]*)">', inside))
                return await self.sends(urljoin(self.at, unescape(action)), **hidden | fields)
        raise LookupError(f"no button {label!r} on {self.words!r}")

    async def sends(self, url: str, **fields: str) -> str:
        """Sends a form, and follows where it leads."""
        async with self._client.post(url, data=fields) as answer:
            first = answer.history[0] if answer.history else answer
            self.cookies = first.headers.getall("Set-Cookie", [])
            self.at, self.status, self.headers = str(answer.url), answer.status, dict(answer.headers)
            self.page = await answer.text()
        return self.words
