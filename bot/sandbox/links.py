"""Which links Telegram takes, and how it writes them down."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from bot.sandbox.errors import ApiError, bad_request

USER_LINK = re.compile(r"(?i)tg:(?://)?user\?id=(\d+)$")
_APP_LINK = re.compile(r"(?i)(tg|ton):(?://)?[\w.-]")
_SCHEME = re.compile(r"(?i)[a-z][a-z0-9+.-]*:")
_HOST = re.compile(r"[\w.-]+\.[\w-]+\Z")


def checked_link(link: str) -> str | None:
    """`link` as Telegram passes it on; None when it takes no such link (`mailto:`, `tel:`, a host without dot)."""
    link = link.strip()
    if not link or any(character.isspace() for character in link):
        return None
    if _APP_LINK.match(link):
        return link
    if "://" not in link:
        if _SCHEME.match(link) and not re.match(r"[^/:]+:\d", link):
            return None
        link = "http://" + link
    try:
        parts = urlsplit(link)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https"):
        return None
    if not _HOST.match(host) and ":" not in host:
        return None
    place = f"[{host}]" if ":" in host else host
    path = parts.path or "/"
    query = f"?{parts.query}" if "?" in link.split("#")[0] else ""
    fragment = f"#{parts.fragment}" if "#" in link else ""
    return f"{parts.scheme.lower()}://{place}{f':{port}' if port else ''}{path}{query}{fragment}"


def wrong_link(what: str, link: str) -> ApiError:
    """The error for a link in a button or an entity."""
    return bad_request(f"{what} URL '{link}' is invalid: Wrong HTTP URL")
