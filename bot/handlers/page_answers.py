"""What the page answers with: a page, a page with a status that says no, or the way on to the work on a lead."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from datetime import timedelta
from urllib.parse import urlsplit

from aiohttp import web

from bot import page_html as html
from bot.cards import german
from bot.content import Content
from bot.handlers.page_limits import Limits
from bot.outage import Clock
from bot.storage.secrets import CannotDecrypt, KeyRing
from bot.tokens import Bearer, Signer
from bot.words import Texts

SESSION = timedelta(minutes=30)
COOKIE, TOLD = "coach", "told"

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}


class Answers:
    """Answers of the page at `url`.

    url     where it is from outside; what a request says of its host is not believed
    keys    keep what was told from one page to the next
    base    the path of everything it serves
    limits  how often somebody may try
    """

    def __init__(
        self,
        url: str,
        signer: Signer,
        keys: KeyRing,
        clock: Clock,
        content: Callable[[], Content],
    ) -> None:
        self.base = urlsplit(url).path.rstrip("/")
        self._secure = url.startswith("https:")
        self._signer = signer
        self._keys = keys
        self._clock = clock
        self._content = content
        self.limits = Limits()

    def over(self, texts: Texts, typed: str = "") -> web.Response:
        """The session is over; what was typed is shown again."""
        return self.failed(texts, texts("page-session-over"), html.kept(texts, typed), status=403)

    def to_work(self, bearer: Bearer, said: str = "") -> web.Response:
        """On to the lead's page, with a session that begins now."""
        path = f"{self.base}/anfrage/{bearer.lead_id}"
        response = web.Response(status=303, headers=HEADERS | {"Location": path})
        until = self._clock.utc() + SESSION
        self._set(response, COOKIE, self._signer.renewed("session", bearer, until), path, SESSION)
        if said:
            sealed = urlsafe_b64encode(self._keys.encrypt("page.told", said)).decode()
            self._set(response, TOLD, sealed, path, timedelta(minutes=1))
        return response

    def _set(self, response: web.Response, name: str, value: str, path: str, lasts: timedelta) -> None:
        seconds = int(lasts.total_seconds())
        response.set_cookie(
            name, value, path=path, max_age=seconds, httponly=True, secure=self._secure, samesite="Strict"
        )

    def told_before(self, request: web.Request) -> tuple[str, ...]:
        """What came of the act before, as `to_work` was given it."""
        try:
            sealed = urlsafe_b64decode(request.cookies.get(TOLD, ""))
            return (self._keys.decrypt("page.told", sealed),) if sealed else ()
        except (ValueError, CannotDecrypt):
            return ()

    def page(self, *parts: str, status: int = 200) -> web.Response:
        """A page of these parts, which stays in no cache and tells no other site where it was."""
        text = html.page(german(self._content()), f"{self.base}/style.css", *filter(None, parts))
        return web.Response(text=text, content_type="text/html", status=status, headers=HEADERS)

    def failed(self, texts: Texts, said: str, *parts: str, status: int = 404) -> web.Response:
        """Somebody brings what nobody issued: after many of them within a minute they are put off."""
        if self.limits.failed_too_often(self._clock.utc()):
            return self.page(html.told(texts("page-too-often")), *parts, status=429)
        return self.page(html.told(said), *parts, status=status)
