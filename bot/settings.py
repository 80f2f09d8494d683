"""Environment → frozen settings; every wrong variable is named at once."""

from __future__ import annotations

import re
from base64 import urlsafe_b64decode
from dataclasses import dataclass, field
from email.utils import parseaddr
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit
from zoneinfo import ZoneInfo

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

TELEGRAM = "https://api.telegram.org"
OFFICE_ZONE = ZoneInfo("Europe/Berlin")
"""The offices' clock: it says which day it is for rules and figures."""


KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where mail is handed over.

    tls       from the first byte on, otherwise by STARTTLS
    loopback  it is this machine, where mail may go without TLS
    """

    host: str
    port: int
    user: str
    password: str = field(repr=False)
    tls: bool
    loopback: bool


class ContentSettings(BaseSettings):
    """Where the flows and words are: all that commands for people who write them need."""

    model_config = SettingsConfigDict(frozen=True, env_file=".env", extra="ignore", env_ignore_empty=True)

    content_dir: Path | None = None


class Settings(ContentSettings):
    """Every setting, read from the environment and from `.env` (the environment wins)."""

    bot_token: SecretStr = SecretStr("")
    telegram_api_url: str = TELEGRAM
    database_url: SecretStr = SecretStr("sqlite+aiosqlite:///durchstarten.sqlite")
    data_key: SecretStr = SecretStr("")
    webhook_url: str = ""
    webhook_secret: SecretStr = SecretStr("")
    webhook_host: str = "127.0.0.1"
    webhook_port: int = Field(default=8080, ge=1, le=65535)
    smtp_url: SecretStr = SecretStr("")
    mail_from: str = ""
    page_url: str = ""
    page_host: str = "127.0.0.1"
    page_port: int = Field(default=8081, ge=1, le=65535)
    mail_host: str = ""
    mail_port: int = Field(default=8025, ge=1, le=65535)
    admin_ids: str = ""
    log_level: str = "INFO"

    @field_validator("bot_token")
    @classmethod
    def _token(cls, value: SecretStr) -> SecretStr:
        if not re.fullmatch(r"([0-9]+:[A-Za-z0-9_-]+)?", value.get_secret_value()):
            raise ValueError("this is no bot token; @BotFather gives one like 1234567:AAb-Cde")
        return value

    @field_validator("telegram_api_url")
    @classmethod
    def _address(cls, value: str) -> str:
        if not value.startswith(("http://", "https://")):
            raise ValueError(f"write a whole address, like {TELEGRAM}")
        return value.rstrip("/")

    @field_validator("webhook_url")
    @classmethod
    def _public_address(cls, value: str) -> str:
        if value and not value.startswith(("https://", "http://")):
            raise ValueError("write a whole address, like https://bot.example.org/telegram")
        return value

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, value: SecretStr) -> SecretStr:
        url = value.get_secret_value()
        if not url.startswith(("sqlite+aiosqlite:///", "postgresql+asyncpg://")):
            raise ValueError("begin with sqlite+aiosqlite:/// or postgresql+asyncpg://")
        return value

    @field_validator("data_key")
    @classmethod
    def _keys(cls, value: SecretStr) -> SecretStr:
        for key in filter(None, (part.strip() for part in value.get_secret_value().split(","))):
            try:
                long_enough = len(urlsafe_b64decode(key)) == KEY_BYTES
            except ValueError:
                long_enough = False
            if not long_enough:
                raise ValueError("this is no key; make one with: python -m bot database new-key")
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _secret(cls, value: SecretStr) -> SecretStr:
        if not re.fullmatch(r"([A-Za-z0-9_-]{16,256})?", value.get_secret_value()):
            raise ValueError("write 16 to 256 letters, digits, _ or -")
        return value

    @field_validator("smtp_url")
    @classmethod
    def _mail_server(cls, value: SecretStr) -> SecretStr:
        if value.get_secret_value():
            try:
                _server_of(value.get_secret_value())
            except ValueError:  # what it says may hold the password
                raise ValueError("write smtp://USER:PASSWORD@HOST:587, or smtps://…:465") from None
        return value

    @field_validator("mail_from")
    @classmethod
    def _sender(cls, value: str) -> str:
        if value and not _SENDER.fullmatch(parseaddr(value)[1]):
            raise ValueError(
                "write an address like Durchstarten <bot@example.org>: at most 24 letters, digits, . _ - before the @"
            )
        return value

    @field_validator("page_url")
    @classmethod
    def _page(cls, value: str) -> str:
        url = urlsplit(value)
        whole = (
            url.scheme in ("http", "https") and url.hostname and not (url.query or url.fragment or "@" in url.netloc)
        )
        if value and not whole:
            raise ValueError("write a whole address, like https://bot.example.org/coach")
        if url.scheme == "http" and not is_loopback(url.hostname or ""):
            raise ValueError("begin with https: the page shows names and telephone numbers")
        return value.rstrip("/")

    @field_validator("admin_ids")
    @classmethod
    def _numbers(cls, value: str) -> str:
        if any(not part.strip().isdecimal() for part in value.split(",") if part.strip()):
            raise ValueError("write Telegram user ids separated by commas: 1234567,7654321")
        return value

    @field_validator("log_level")
    @classmethod
    def _level(cls, value: str) -> str:
        level = value.upper()
        if level not in {"DEBUG", "INFO", "WARNING", "ERROR"}:
            raise ValueError("one of DEBUG, INFO, WARNING, ERROR")
        return level

    @property
    def admins(self) -> frozenset[int]:
        """Telegram user ids of the admins."""
        return frozenset(int(part) for part in self.admin_ids.split(",") if part.strip())

    @property
    def mail_server(self) -> MailServer | None:
        """Where mail is handed over; None where mail is not set up."""
        url = self.smtp_url.get_secret_value()
        return _server_of(url) if url else None

    @property
    def on_telegrams_own_servers(self) -> bool:
        """Whether real people can be reached."""
        return self.telegram_api_url == TELEGRAM


def is_loopback(host: str) -> bool:
    """Whether a host is this machine."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _server_of(url: str) -> MailServer:
    """What stands in `url`; raises `ValueError`."""
    parts = urlsplit(url)
    if parts.scheme not in ("smtp", "smtps") or not parts.hostname or parts.path.strip("/") or parts.query:
        raise ValueError
    if (parts.username is None) != (parts.password is None):
        raise ValueError
    tls = parts.scheme == "smtps"
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    port = parts.port or (465 if tls else 587)
    return MailServer(parts.hostname, port, user, password, tls, is_loopback(parts.hostname))


_SENDER = re.compile(r"[A-Za-z0-9._-]{1,24}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")


class WrongSettings(Exception):  # noqa: N818 - it carries all that is wrong
    """Every wrong variable, a line each."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = lines
        super().__init__("\n".join(lines))


def read_settings(*needed: str, env_file: Path | None = Path(".env")) -> Settings:
    """The settings; `needed` names those that must not be empty. Raises `WrongSettings` naming all that is wrong."""
    lines: list[str] = []
    wrong: dict[str, Any] = {}
    try:
        settings = Settings(_env_file=env_file)  # type: ignore[call-arg]  # the library adds it at run time
    except ValidationError as error:
        for found in error.errors():
            name = str(found["loc"][0])
            lines.append(f"{name.upper()}: {found['msg'].removeprefix('Value error, ')}")
            wrong[name] = Settings.model_fields[name].get_default()
        # Once more with the wrong ones left out, so that what is missing is named in the same breath.
        settings = Settings(_env_file=env_file, **wrong)  # type: ignore[call-arg]  # as above
    for name in (name for name in needed if name not in wrong):
        value = getattr(settings, name)
        if not (value.get_secret_value() if isinstance(value, SecretStr) else value):
            lines.append(f"{name.upper()}: is not set; {_WHERE_FROM.get(name, 'see .env.example')}")
    if settings.webhook_url and not settings.webhook_secret.get_secret_value() and "webhook_secret" not in wrong:
        lines.append("WEBHOOK_SECRET: is not set, but WEBHOOK_URL is")
    lines += _missing_for_mail(settings, wrong)
    if lines:
        raise WrongSettings(lines)
    return settings


def _missing_for_mail(settings: Settings, wrong: dict[str, Any]) -> list[str]:
    """Coaches without Telegram need all of these, or none."""
    given = {name: bool(getattr(settings, name)) for name in ("smtp_url", "mail_from", "page_url", "mail_host")}
    given["smtp_url"] = settings.mail_server is not None
    because = next((name for name, there in given.items() if there), None)
    if because is None:
        return []
    missing = (name for name in ("smtp_url", "mail_from", "page_url") if not given[name] and name not in wrong)
    return [f"{name.upper()}: is not set, but {because.upper()} is" for name in missing]


_WHERE_FROM = {
    "bot_token": "get one from @BotFather in Telegram",
    "data_key": "make one with: python -m bot database new-key",
}
