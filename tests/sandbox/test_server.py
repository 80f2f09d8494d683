"""The server itself: ways to call it, troubles ordered, limits played, the bot's own profile."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from aiohttp import FormData, ServerDisconnectedError

from bot.sandbox import Delays, Drops, Garbles, Limits, Person, Refuses, Sandbox

from .api import Api
from .conftest import Clock


async def test_parameters_come_every_way_clients_send_them(api: Api, amina: Person, sandbox: Sandbox) -> None:
    keyboard = '{"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}'
    said = {"chat_id": str(amina.id), "text": "a b", "reply_markup": keyboard}
    multipart = FormData(said, default_to_multipart=True)
    for ask in (
        api.session.get(f"{api.base}/sendMessage", params=said),
        api.session.post(f"{api.base}/sendMessage", data=said),
        api.session.post(f"{api.base}/SENDMESSAGE", data=multipart),
        api.session.post(f"{api.base}/sendmessage", params={"chat_id": amina.id}, json={"text": "a b"}),
    ):
        async with ask as answer:
            assert answer.status == 200, await answer.text()
            assert (await answer.json())["result"]["text"] == "a b"
    assert sandbox.calls[0].parameters["reply_markup"]["inline_keyboard"][0][0]["text"] == "Yes"
    assert [call.chat_id for call in sandbox.calls] == [amina.id] * 4


@pytest.mark.parametrize(
    ("path", "status", "description"),
    [
        ("/bot{token}/getMagic", 404, "Not Found: method not found"),
        ("/bot12:wrong/getMe", 401, "Unauthorized"),
        ("/botnonsense/getMe", 401, "Unauthorized: invalid token specified"),
        ("/somewhere", 404, "Not Found"),
    ],
)
async def test_wrong_addresses_are_told(
    api: Api, url: str, sandbox: Sandbox, path: str, status: int, description: str
) -> None:
    async with api.session.get(url + path.format(token=sandbox.token)) as answer:
        assert answer.status == status
        assert await answer.json() == {"ok": False, "error_code": status, "description": description}


async def test_a_body_that_is_no_json_is_told(api: Api) -> None:
    headers = {"Content-Type": "application/json"}
    async with api.session.post(f"{api.base}/getMe", data=b"{", headers=headers) as answer:
        assert answer.status == 400


async def test_calls_are_written_down_with_their_answers(api: Api, amina: Person, sandbox: Sandbox) -> None:
    await api.call("sendMessage", chat_id=amina.id, text="Hi")
    await api.call("sendMessage", chat_id=1, text="Hi")
    first, second = sandbox.called("sendMessage")
    assert (first.status, first.parameters["text"], first.result["text"]) == (200, "Hi", "Hi")
    assert (second.status, second.result) == (400, "Bad Request: chat not found")


async def test_refusals_can_be_ordered_for_some_calls(api: Api, amina: Person, sandbox: Sandbox) -> None:
    sandbox.orders(Refuses(502, "Bad Gateway"), "sendMessage", times=2, where=lambda call: call.chat_id == amina.id)
    answers = [await api.call("sendMessage", chat_id=amina.id, text=str(number)) for number in range(3)]
    assert [answer.status for answer in answers] == [502, 502, 200]
    assert len(amina.chat.messages) == 2


async def test_a_refusal_carries_its_parameters(api: Api, amina: Person, sandbox: Sandbox) -> None:
    sandbox.orders(Refuses(429, "Too Many Requests: retry after 7", {"retry_after": 7}))
    answer = await api.call("sendMessage", chat_id=amina.id, text="x")
    assert (answer.status, answer.payload["parameters"]) == (429, {"retry_after": 7})


@pytest.mark.parametrize(("done", "seen"), [(False, 1), (True, 2)])
async def test_a_connection_can_break_before_or_after_the_call(
    api: Api, amina: Person, sandbox: Sandbox, done: bool, seen: int
) -> None:
    sandbox.orders(Drops(done), "sendMessage")
    with pytest.raises(ServerDisconnectedError):
        await api.call("sendMessage", chat_id=amina.id, text="x")
    assert len(amina.chat.messages) == seen
    assert (await api.call("sendMessage", chat_id=amina.id, text="x")).status == 200


async def test_an_answer_can_be_garbled(api: Api, sandbox: Sandbox) -> None:
    sandbox.orders(Garbles(status=502))
    async with api.session.get(f"{api.base}/getMe") as answer:
        assert (answer.status, answer.content_type) == (502, "text/html")


async def test_an_answer_can_be_held_back(api: Api, amina: Person, sandbox: Sandbox) -> None:
    held = Delays()
    sandbox.orders(held, "sendMessage")
    call = asyncio.create_task(api.call("sendMessage", chat_id=amina.id, text="x"))
    await amina.waits_for("x")
    assert not call.done()
    held.release.set()
    assert (await call).status == 200


async def test_ordered_troubles_can_be_forgotten(api: Api, sandbox: Sandbox) -> None:
    sandbox.orders(Refuses(), times=100)
    sandbox.clears_faults()
    assert (await api.call("getMe")).status == 200


async def test_limits_are_not_played_unless_asked_for(api: Api, amina: Person) -> None:
    answers = [await api.call("sendMessage", chat_id=amina.id, text="x") for _ in range(50)]
    assert {answer.status for answer in answers} == {200}


async def test_a_chat_takes_a_short_burst_and_then_one_a_second(
    api: Api, amina: Person, sandbox: Sandbox, clock: Clock
) -> None:
    sandbox.limits_sending(Limits(chat_burst=3))

    async def send() -> int:
        return (await api.call("sendMessage", chat_id=amina.id, text="x")).status

    assert [await send() for _ in range(4)] == [200, 200, 200, 429]
    clock.forward(seconds=1)
    refused = await api.call("sendMessage", chat_id=amina.id, text="x")
    assert refused.error == "Too Many Requests: retry after 2"
    assert refused.payload["parameters"] == {"retry_after": 2}
    clock.forward(seconds=2)
    assert [await send() for _ in range(4)] == [200, 200, 200, 429]


async def test_all_chats_together_take_thirty_a_second(api: Api, sandbox: Sandbox, clock: Clock) -> None:
    sandbox.limits_sending(Limits())
    people = [sandbox.person() for _ in range(31)]
    for person in people:
        await person.starts()
    answers = [await api.call("sendMessage", chat_id=person.id, text="x") for person in people]
    assert [answer.status for answer in answers] == [200] * 30 + [429]
    clock.forward(seconds=1)
    assert (await api.call("sendMessage", chat_id=people[30].id, text="x")).status == 200


async def test_a_group_takes_twenty_a_minute(api: Api, sandbox: Sandbox, amina: Person, clock: Clock) -> None:
    group = sandbox.group("Team", [amina])
    await group.adds_bot(amina)
    sandbox.limits_sending(Limits())
    answers = [await api.call("sendMessage", chat_id=group.id, text="x") for _ in range(21)]
    assert [answer.status for answer in answers] == [200] * 20 + [429]
    assert answers[-1].payload["parameters"] == {"retry_after": 60}


async def test_the_bot_describes_itself_per_language(api: Api, sandbox: Sandbox) -> None:
    commands = [{"command": "start", "description": "Begin"}]
    assert (await api.call("setMyCommands", commands=commands)).result is True
    await api.call("setMyCommands", commands=commands * 2, language_code="uk")
    assert (await api.call("getMyCommands")).result == commands
    assert len((await api.call("getMyCommands", language_code="uk")).result) == 2
    assert (await api.call("getMyCommands", scope={"type": "all_private_chats"})).result == []
    await api.call("deleteMyCommands")
    assert (await api.call("getMyCommands")).result == []
    await api.call("setMyName", name="Start")
    await api.call("setMyDescription", description="Long", language_code="ar")
    await api.call("setMyShortDescription", short_description="Short")
    await api.call("setChatMenuButton", menu_button={"type": "commands"})
    assert (await api.call("getMyName", language_code="uk")).result == {"name": "Start"}
    assert (await api.call("getMyDescription", language_code="ar")).result == {"description": "Long"}
    assert (await api.call("getMyDescription", language_code="uk")).result == {"description": ""}
    assert (await api.call("getMyShortDescription")).result == {"short_description": "Short"}
    assert (await api.call("getMe")).result["first_name"] == "Start"
    assert sandbox.profile.descriptions == {"ar": "Long"}
    assert sandbox.profile.short_descriptions == {"": "Short"}
    assert sandbox.profile.menu_buttons[0].type == "commands"


@pytest.mark.parametrize(
    ("method", "parameters", "problem"),
    [
        ("setMyCommands", {"commands": [{"command": "Start", "description": "x"}]}, "BOT_COMMAND_INVALID"),
        (
            "setMyCommands",
            {"commands": [{"command": "x" * 33, "description": "x"}]},
            "command length must not exceed 32",
        ),
        (
            "setMyCommands",
            {"commands": [{"command": "x", "description": ""}]},
            "command description must be non-empty",
        ),
        (
            "setMyCommands",
            {"commands": [{"command": "x", "description": "x" * 257}]},
            "command description length must not exceed 256",
        ),
        ("setMyCommands", {"commands": [{"command": "x", "description": "x"}] * 101}, "BOT_COMMANDS_TOO_MUCH"),
        ("setMyCommands", {"commands": [], "language_code": "fa-AF"}, "invalid language code specified"),
        ("setMyName", {"name": "x" * 65}, "name is too long"),
        ("setMyDescription", {"description": "x" * 513}, "description is too long"),
        ("setMyShortDescription", {"short_description": "x" * 121}, "short description is too long"),
    ],
)
async def test_a_profile_has_its_limits(api: Api, method: str, parameters: dict[str, Any], problem: str) -> None:
    answer = await api.call(method, **parameters)
    assert (answer.status, answer.error) == (400, f"Bad Request: {problem}")


async def test_a_chat_can_be_looked_at(api: Api, amina: Person) -> None:
    chat = (await api.call("getChat", chat_id=amina.id)).result
    assert (chat["id"], chat["type"], chat["first_name"]) == (amina.id, "private", "Amina")
