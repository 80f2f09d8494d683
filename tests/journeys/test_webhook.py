"""The bot behind a webhook: Telegram pushes, nobody else can."""

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import ClientSession

from bot.sandbox import Refuses
from tests.journeys.player import SEND, to_review
from tests.journeys.stage import Stage

SECRET = "a-secret_of-the_webhook"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


async def test_a_conversation_with_its_coach_works(stage: Stage) -> None:
    async with pushed(stage) as address:
        sara = await stage.coach()
        olena = await stage.person(*to_review(), *SEND)
        await sara.presses("🙋 Übernehmen")
        await olena.says("Hello Sara!")

        assert "Hello Sara!" in sara.new
        (call,) = stage.sandbox.called("setWebhook")
        assert call.parameters["url"] == address
        assert call.parameters["allowed_updates"] == ["message", "callback_query", "my_chat_member"]


async def test_without_the_secret_nothing_is_taken(stage: Stage) -> None:
    async with pushed(stage) as address, ClientSession() as stranger:
        olena = await stage.person("44135")
        user = {"id": olena.id, "is_bot": False, "first_name": "Olena"}
        chat = {"id": olena.id, "type": "private"}
        forged = {
            "update_id": 7,
            "message": {"message_id": 99, "date": 1, "chat": chat, "from": user, "text": "19"},
        }

        for headers in ({}, {HEADER: ""}, {HEADER: "guessed"}, {HEADER: SECRET.upper()}):
            async with stranger.post(address, json=forged, headers=headers) as answer:
                assert answer.status == 401
        async with stranger.post(address, data=b"{", headers={HEADER: SECRET}) as answer:
            assert answer.status == 400
        async with stranger.get(address.removesuffix("/telegram") + "/healthz") as answer:
            assert (answer.status, await answer.text()) == (200, "ok")

        assert await stage.count("update_seen WHERE update_id = 7") == 0
        assert "How old are you?" in await olena.says("/start")


async def test_the_bot_waits_for_telegram_when_it_starts(stage: Stage) -> None:
    stage.troubled = True
    stage.sandbox.orders(Refuses(502, "Bad Gateway"), "setWebhook", times=2)
    async with pushed(stage):
        olena = await stage.person("44135")

        assert "How old are you?" in olena.new


@asynccontextmanager
async def pushed(stage: Stage) -> AsyncIterator[str]:
    """The bot with a webhook on a free port instead of polling; gives its address."""
    await stage.stops_bot()
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    address = f"http://127.0.0.1:{port}/telegram"
    await stage.starts_bot(webhook_url=address, webhook_port=port, webhook_secret=SECRET)
    await stage.until(lambda: [call for call in stage.sandbox.called("setWebhook") if call.status == 200])
    yield address
