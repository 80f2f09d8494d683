"""Webhooks: pushed with the secret, in order within a chat, again until they are taken."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web

from bot.sandbox import Person, Sandbox

from .api import Api


@dataclass
class Receiver:
    """A bot's own server: keeps what it got, and answers what the test says."""

    url: str = ""
    got: list[tuple[str | None, dict[str, Any]]] = field(default_factory=list)
    statuses: list[int] = field(default_factory=list)
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    at_once: int = 0
    most_at_once: int = 0
    arrived: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def take(self, request: web.Request) -> web.Response:
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        async with self.arrived:
            self.got.append((request.headers.get("X-Telegram-Bot-Api-Secret-Token"), await request.json()))
            self.arrived.notify_all()
        await self.gate.wait()
        self.at_once -= 1
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200)

    async def has(self, count: int) -> None:
        """Waits until `count` requests have come."""
        async with asyncio.timeout(10), self.arrived:
            await self.arrived.wait_for(lambda: len(self.got) >= count)


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    receiver.gate.set()
    application = web.Application()
    application.router.add_post("/hook", receiver.take)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield receiver
    await runner.cleanup()


async def test_updates_come_with_the_secret(api: Api, amina: Person, receiver: Receiver, sandbox: Sandbox) -> None:
    assert (await api.call("setWebhook", url=receiver.url, secret_token="s3cret-_")).result is True
    await receiver.has(1)
    await amina.types("more")
    await sandbox.confirmed()
    assert [(secret, update["message"]["text"]) for secret, update in receiver.got] == [
        ("s3cret-_", "/start"),
        ("s3cret-_", "more"),
    ]
    first, second = (update["update_id"] for _, update in receiver.got)
    assert second == first + 1


async def test_an_update_comes_again_until_it_is_taken(
    api: Api, amina: Person, receiver: Receiver, sandbox: Sandbox
) -> None:
    receiver.statuses = [500, 403]
    await api.call("setWebhook", url=receiver.url)
    await amina.types("second")
    await sandbox.confirmed()
    texts = [update["message"]["text"] for _, update in receiver.got]
    assert texts == ["/start", "/start", "/start", "second"]
    info = (await api.call("getWebhookInfo")).result
    assert info["last_error_message"] == "Wrong response from the webhook: 403 Forbidden"
    assert info["pending_update_count"] == 0


async def test_chats_go_side_by_side_up_to_the_limit(api: Api, sandbox: Sandbox, receiver: Receiver) -> None:
    receiver.gate.clear()
    await api.call("setWebhook", url=receiver.url, max_connections=2)
    for _ in range(4):
        person = sandbox.person()
        await person.starts()
        await person.types("and more")
    await receiver.has(2)
    receiver.gate.set()
    await sandbox.confirmed()
    assert (receiver.most_at_once, len(receiver.got)) == (2, 8)


async def test_nobody_listening_leaves_the_update_waiting(api: Api, amina: Person, sandbox: Sandbox) -> None:
    await api.call("setWebhook", url="http://127.0.0.1:9/hook", allowed_updates=["message"])
    await sandbox.until(lambda: sandbox.webhook_error)
    info = (await api.call("getWebhookInfo")).result
    assert info["last_error_message"] == "Connection refused"
    assert (info["pending_update_count"], info["allowed_updates"]) == (1, ["message"])
    assert (await api.call("deleteWebhook")).result is True
    assert len((await api.call("getUpdates")).result) == 1


async def test_waiting_updates_can_be_dropped(api: Api, amina: Person) -> None:
    await api.call("deleteWebhook", drop_pending_updates=True)
    assert (await api.call("getUpdates")).result == []
    assert (await api.call("getWebhookInfo")).result["url"] == ""


@pytest.mark.parametrize(
    ("parameters", "problem"),
    [
        ({"url": "http://example.org/hook"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        ({"url": "nonsense"}, "invalid webhook URL specified"),
        ({"url": "https://example.org", "secret_token": "no spaces"}, "secret token contains unallowed characters"),
        ({"url": "https://example.org", "secret_token": "x" * 257}, "secret token is too long"),
    ],
)
async def test_a_wrong_webhook_is_refused(api: Api, parameters: dict[str, Any], problem: str) -> None:
    assert (await api.call("setWebhook", **parameters)).error == f"Bad Request: {problem}"
