"""Settings: read from the environment, everything wrong named at once, `.env.example` telling all of them."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

from bot.content import ROOT
from bot.settings import TELEGRAM, Settings, WrongSettings, read_settings

KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
EXAMPLE = (ROOT / ".env.example").read_text("utf-8")


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
        monkeypatch.delenv(name, raising=False)


def wrong(monkeypatch: pytest.MonkeyPatch, *needed: str, **variables: str) -> list[str]:
    """What is told about these variables."""
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(WrongSettings) as caught:
        read_settings(*needed, env_file=None)
    assert str(caught.value) == "\n".join(caught.value.lines)
    return caught.value.lines


def test_the_example_names_every_setting_once_with_its_default_and_a_line_above() -> None:
    lines = EXAMPLE.splitlines()
    given = dict(line.split("=", 1) for line in lines if re.match("[A-Z]", line))
    assert sorted(given) == sorted(name.upper() for name in Settings.model_fields)
    assert len(given) == sum(bool(re.match("[A-Z]", line)) for line in lines)
    assert all(line.startswith("# ") for before, line in pairwise(lines) if not before and line)


def test_the_example_as_it_is_means_the_defaults(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text(EXAMPLE, "utf-8")
    assert read_settings(env_file=file) == Settings(_env_file=None)  # type: ignore[call-arg]  # added at run time


def test_without_anything_telegrams_own_servers_and_a_file_are_meant() -> None:
    settings = read_settings(env_file=None)
    assert settings.telegram_api_url == TELEGRAM and settings.on_telegrams_own_servers
    assert settings.database_url.get_secret_value().startswith("sqlite+aiosqlite:///")
    assert settings.admins == frozenset()


def test_the_environment_wins_over_the_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("WEBHOOK_PORT=9000\nLOG_LEVEL=debug\n", "utf-8")
    monkeypatch.setenv("WEBHOOK_PORT", "9001")
    settings = read_settings(env_file=file)
    assert (settings.webhook_port, settings.log_level) == (9001, "DEBUG")


def test_every_wrong_setting_is_named_at_once_with_those_that_are_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    told = wrong(
        monkeypatch,
        "bot_token",
        "data_key",
        TELEGRAM_API_URL="api.telegram.org",
        DATABASE_URL="mysql://x",
        WEBHOOK_PORT="99999",
        WEBHOOK_SECRET="short",
        ADMIN_IDS="me, you",
        LOG_LEVEL="loud",
        DATA_KEY="abc",
    )
    assert [line.split(":")[0] for line in told] == [
        "TELEGRAM_API_URL",
        "DATABASE_URL",
        "DATA_KEY",
        "WEBHOOK_SECRET",
        "WEBHOOK_PORT",
        "ADMIN_IDS",
        "LOG_LEVEL",
        "BOT_TOKEN",
    ]
    assert told[-1] == "BOT_TOKEN: is not set; get one from @BotFather in Telegram"


def test_a_missing_setting_says_where_it_comes_from(monkeypatch: pytest.MonkeyPatch) -> None:
    assert wrong(monkeypatch, "bot_token", "data_key") == [
        "BOT_TOKEN: is not set; get one from @BotFather in Telegram",
        "DATA_KEY: is not set; make one with: python -m bot database new-key",
    ]


def test_a_webhook_needs_a_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    assert wrong(monkeypatch, WEBHOOK_URL="https://bot.example/telegram") == [
        "WEBHOOK_SECRET: is not set, but WEBHOOK_URL is"
    ]


@pytest.mark.parametrize("token", ["abc", "123:", "123:a b", "123:ä", ":abc"])
def test_what_is_no_token_is_told_before_telegram_is_asked(monkeypatch: pytest.MonkeyPatch, token: str) -> None:
    (line,) = wrong(monkeypatch, "bot_token", BOT_TOKEN=token)
    assert line.startswith("BOT_TOKEN: ") and token not in line


def test_a_secret_is_never_told(monkeypatch: pytest.MonkeyPatch) -> None:
    told = wrong(monkeypatch, DATA_KEY="my-private-key", BOT_TOKEN="my private token", WEBHOOK_SECRET="my secret")
    assert "private" not in str(told) and "my secret" not in str(told)


def test_several_keys_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATA_KEY", f"{KEY}, {KEY}")
    assert read_settings("data_key", env_file=None).data_key.get_secret_value()


def test_admins_are_numbers_with_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADMIN_IDS", "12, 34,,")
    assert read_settings(env_file=None).admins == {12, 34}


def test_settings_do_not_show_their_secrets_and_do_not_change(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", "123:secret")
    settings = read_settings(env_file=None)
    assert "secret'" not in repr(settings) and "123" not in repr(settings)
    with pytest.raises(ValueError, match="frozen"):
        settings.webhook_port = 1


def test_a_local_server_is_not_telegrams_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_API_URL", "http://127.0.0.1:8081/")
    settings = read_settings(env_file=None)
    assert settings.telegram_api_url == "http://127.0.0.1:8081" and not settings.on_telegrams_own_servers


MAIL = {
    "SMTP_URL": "smtp://bot:p%40ss@mail.example:2525",
    "MAIL_FROM": "Durchstarten <bot@example.org>",
    "PAGE_URL": "https://bot.example.org/coach/",
}


def test_the_mail_server_is_read_from_one_address(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in MAIL.items():
        monkeypatch.setenv(name, value)
    settings = read_settings(env_file=None)
    server = settings.mail_server
    assert server is not None
    assert (server.host, server.port, server.user, server.password) == ("mail.example", 2525, "bot", "p@ss")
    assert (server.tls, server.loopback) == (False, False)
    assert settings.page_url == "https://bot.example.org/coach"
    assert "p@ss" not in repr(server) and "p%40ss" not in repr(settings)


def test_without_a_port_mail_goes_to_the_usual_one(monkeypatch: pytest.MonkeyPatch) -> None:
    for url, port, tls in (("smtp://mail.example", 587, False), ("smtps://mail.example", 465, True)):
        for name, value in (MAIL | {"SMTP_URL": url}).items():
            monkeypatch.setenv(name, value)
        server = read_settings(env_file=None).mail_server
        assert server is not None and (server.port, server.tls) == (port, tls)


def test_half_of_the_mail_settings_is_told_by_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert wrong(monkeypatch, SMTP_URL="smtp://127.0.0.1:25") == [
        "MAIL_FROM: is not set, but SMTP_URL is",
        "PAGE_URL: is not set, but SMTP_URL is",
    ]


def test_answers_cannot_come_in_where_nothing_goes_out(monkeypatch: pytest.MonkeyPatch) -> None:
    told = wrong(monkeypatch, MAIL_HOST="0.0.0.0")
    assert [line.split(":")[0] for line in told] == ["SMTP_URL", "MAIL_FROM", "PAGE_URL"]


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("SMTP_URL", "mail.example:587", "smtp://USER:PASSWORD@HOST:587"),
        ("SMTP_URL", "smtp://secret-user@mail.example", "smtp://USER:PASSWORD@HOST:587"),
        ("SMTP_URL", "smtp://u:secret@mail.example:port", "smtp://USER:PASSWORD@HOST:587"),
        ("MAIL_FROM", "Durchstarten", "write an address like"),
        ("MAIL_FROM", "a+b@example.org", "write an address like"),
        ("MAIL_FROM", f"{'a' * 25}@example.org", "at most 24"),
        ("PAGE_URL", "bot.example.org", "write a whole address"),
        ("PAGE_URL", "https://bot.example.org/?x=1", "write a whole address"),
        ("PAGE_URL", "http://bot.example.org", "begin with https"),
    ],
)
def test_a_wrong_mail_setting_says_what_to_write(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, says: str
) -> None:
    (line,) = wrong(monkeypatch, **MAIL | {name: value})
    assert line.startswith(f"{name}: ") and says in line and "secret" not in line


def test_on_this_machine_the_page_may_do_without_tls(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (MAIL | {"PAGE_URL": "http://127.0.0.1:8081"}).items():
        monkeypatch.setenv(name, value)
    assert read_settings(env_file=None).page_url == "http://127.0.0.1:8081"
