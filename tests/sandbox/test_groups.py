"""Groups: the bot comes, hears what is for it, goes, and is told when a group moves."""

from __future__ import annotations

import pytest

from bot.sandbox import Group, Person, Sandbox

from .api import Api


@pytest.fixture
async def group(sandbox: Sandbox, amina: Person, api: Api) -> Group:
    """A group the bot is in, with every update so far confirmed."""
    group = sandbox.group("Team", [amina])
    await group.adds_bot(amina)
    await kinds(api)
    return group


async def kinds(api: Api) -> list[str]:
    """What kinds of updates wait; they are confirmed."""
    updates = (await api.call("getUpdates")).result
    await api.call("getUpdates", offset=-1)
    if updates:
        await api.call("getUpdates", offset=updates[-1]["update_id"] + 1)
    return [
        next(iter(set(content) & {"new_chat_members", "left_chat_member", "migrate_to_chat_id", "text"}), kind)
        for update in updates
        for kind, content in update.items()
        if kind != "update_id"
    ]


async def test_being_added_is_told_twice(api: Api, sandbox: Sandbox, amina: Person) -> None:
    group = sandbox.group("Team", [amina])
    assert (await api.call("sendMessage", chat_id=group.id, text="x")).error == "Bad Request: chat not found"
    await kinds(api)
    await group.adds_bot(amina)
    assert await kinds(api) == ["my_chat_member", "new_chat_members"]
    assert (await api.call("sendMessage", chat_id=group.id, text="x")).result["chat"]["title"] == "Team"


async def test_a_bot_hears_only_what_is_for_it(api: Api, sandbox: Sandbox, amina: Person, group: Group) -> None:
    await amina.types("good morning", group)
    assert await kinds(api) == []
    await amina.types("/start", group)
    await amina.types("ask @sandbox_bot", group)
    await api.call("sendMessage", chat_id=group.id, text="x")
    await amina.replies(await amina.waits_for("x", where=group), "y", group)
    assert await kinds(api) == ["text", "text", "text"]


async def test_leaving_is_told_and_then_nothing_can_be_sent(api: Api, group: Group) -> None:
    assert (await api.call("leaveChat", chat_id=group.id)).result is True
    assert await kinds(api) == ["left_chat_member", "my_chat_member"]
    answer = await api.call("sendMessage", chat_id=group.id, text="x")
    assert (answer.status, answer.error) == (403, "Forbidden: bot is not a member of the group chat")


async def test_being_thrown_out_is_told_and_felt(api: Api, amina: Person, group: Group) -> None:
    await group.removes_bot(amina)
    assert await kinds(api) == ["left_chat_member", "my_chat_member"]
    answer = await api.call("sendMessage", chat_id=group.id, text="x")
    assert (answer.status, answer.error) == (403, "Forbidden: bot was kicked from the group chat")
    await amina.types("/start", group)
    assert await kinds(api) == []


async def test_a_group_that_became_a_supergroup_gives_its_new_id(api: Api, amina: Person, group: Group) -> None:
    old_id = group.id
    await group.migrates(amina)
    answer = await api.call("sendMessage", chat_id=old_id, text="x")
    assert answer.error == "Bad Request: group chat was upgraded to a supergroup chat"
    assert answer.payload["parameters"] == {"migrate_to_chat_id": group.id}
    assert (await api.call("sendMessage", chat_id=group.id, text="x")).result["chat"]["type"] == "supergroup"


async def test_private_chats_cannot_be_left(api: Api, amina: Person) -> None:
    answer = await api.call("leaveChat", chat_id=amina.id)
    assert answer.error == "Bad Request: chat member status can't be changed in private chats"


async def test_others_messages_in_a_group_cannot_be_deleted(api: Api, amina: Person, group: Group) -> None:
    message = await amina.types("/start", group)
    answer = await api.call("deleteMessage", chat_id=group.id, message_id=message.message_id)
    assert answer.error == "Bad Request: message can't be deleted for everyone"
