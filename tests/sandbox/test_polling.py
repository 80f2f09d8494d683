"""Getting updates: offsets, long polling, and who may poll."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.sandbox import Person, Sandbox

from .api import Api


async def ids(api: Api, **parameters: Any) -> list[int]:
    return [update["update_id"] for update in (await api.call("getUpdates", **parameters)).result]


@pytest.fixture
async def first(sandbox: Sandbox, amina: Person, api: Api) -> int:
    """The id of the first of five waiting updates."""
    for number in range(4):
        await amina.types(str(number))
    return (await ids(api))[0]


@pytest.mark.parametrize(
    ("offset", "given", "left"),
    [
        (None, [0, 1, 2, 3, 4], [0, 1, 2, 3, 4]),
        (0, [0, 1, 2, 3, 4], [0, 1, 2, 3, 4]),
        (1, [1, 2, 3, 4], [1, 2, 3, 4]),
        (4, [4], [4]),
        (5, [], []),
        (14, [], []),
        (16, [0, 1, 2, 3, 4], [0, 1, 2, 3, 4]),  # too far ahead: as if no offset were given
        (-100_000_001, [0, 1, 2, 3, 4], [0, 1, 2, 3, 4]),  # one low number, not counted from the end
    ],
)
async def test_an_offset_confirms_what_lies_below(
    api: Api, first: int, offset: int | None, given: list[int], left: list[int]
) -> None:
    wanted = {} if offset is None else {"offset": offset and offset + first}
    assert [update_id - first for update_id in await ids(api, **wanted)] == given
    assert [update_id - first for update_id in await ids(api)] == left


@pytest.mark.parametrize(("offset", "given"), [(-1, [4]), (-2, [3, 4]), (-5, [0, 1, 2, 3, 4]), (-99, [0, 1, 2, 3, 4])])
async def test_a_negative_offset_counts_from_the_end_and_forgets_the_rest(
    api: Api, first: int, offset: int, given: list[int]
) -> None:
    assert [update_id - first for update_id in await ids(api, offset=offset)] == given
    assert [update_id - first for update_id in await ids(api)] == given


@pytest.mark.parametrize(("limit", "given"), [(2, 2), (100, 5), (0, 1), (-3, 1), (1000, 5)])
async def test_a_limit_is_kept_in_its_range(api: Api, first: int, limit: int, given: int) -> None:
    assert len(await ids(api, limit=limit)) == given


async def test_at_most_a_hundred_updates_come_at_once(api: Api, amina: Person) -> None:
    for number in range(120):
        await amina.types(str(number))
    assert len(await ids(api)) == 100


async def test_a_long_poll_ends_with_the_first_update(api: Api, amina: Person, sandbox: Sandbox) -> None:
    (start,) = await ids(api)
    poll = asyncio.create_task(ids(api, offset=start + 1, timeout=50))
    await sandbox.until(lambda: len(sandbox.called("getUpdates")) == 2)
    await sandbox.confirmed()
    await amina.types("here")
    assert await poll == [start + 1]


async def test_two_pollers_the_one_who_waits_is_thrown_out(api: Api, sandbox: Sandbox) -> None:
    waiting = asyncio.create_task(api.call("getUpdates", timeout=50))
    await sandbox.until(lambda: sandbox.called("getUpdates"))
    second = asyncio.create_task(api.call("getUpdates", timeout=50))
    thrown_out = await waiting
    assert thrown_out.status == 409
    assert thrown_out.error == (
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )
    await sandbox.person().starts()
    assert len((await second).result) == 1


async def test_polling_while_a_webhook_is_set_is_a_conflict(api: Api) -> None:
    await api.call("setWebhook", url="http://127.0.0.1:9/hook")
    answer = await api.call("getUpdates")
    assert answer.status == 409
    assert answer.error == (
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
    )
    await api.call("deleteWebhook")
    assert (await api.call("getUpdates")).result == []


async def test_setting_a_webhook_ends_a_waiting_poll(api: Api, sandbox: Sandbox) -> None:
    waiting = asyncio.create_task(api.call("getUpdates", timeout=50))
    await sandbox.until(lambda: sandbox.called("getUpdates"))
    await api.call("setWebhook", url="http://127.0.0.1:9/hook")
    assert (await waiting).error == "Conflict: terminated by setWebhook request"


async def test_allowed_updates_keep_until_they_are_changed(api: Api, sandbox: Sandbox) -> None:
    await api.call("getUpdates", allowed_updates=["callback_query"])
    amina = sandbox.person()
    await amina.starts()
    assert await ids(api) == []
    await api.call("getUpdates", allowed_updates=[])
    await amina.types("now")
    assert len(await ids(api)) == 1


async def test_the_server_stops_while_somebody_polls(sandbox: Sandbox) -> None:
    async with sandbox.serving() as url:
        reader, writer = await asyncio.open_connection(*url.removeprefix("http://").split(":"))
        writer.write(f"GET /bot{sandbox.token}/getUpdates?timeout=50 HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        await sandbox.until(lambda: sandbox.called("getUpdates"))
    assert b'"result": []' in await reader.read()
    writer.close()
