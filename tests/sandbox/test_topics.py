"""Groups with topics: the bot makes, closes and opens them, and writes into them, as far as it may."""

from __future__ import annotations

import pytest

from bot.sandbox import Group, Person, Sandbox

from .api import Api


@pytest.fixture
async def group(sandbox: Sandbox, amina: Person) -> Group:
    """A group with topics the bot is in, where it may manage them."""
    group = sandbox.group("Team", [amina], topics=True)
    await group.adds_bot(amina)
    await group.lets_bot_manage_topics(amina)
    return group


async def test_a_message_goes_into_a_topic(api: Api, group: Group) -> None:
    topic = (await api.call("createForumTopic", chat_id=group.id, name="4711")).result
    sent = (
        await api.call("sendMessage", chat_id=group.id, text="x", message_thread_id=topic["message_thread_id"])
    ).result

    assert (topic["name"], sent["message_thread_id"], sent["is_topic_message"]) == (
        "4711",
        topic["message_thread_id"],
        True,
    )
    assert sent["chat"]["is_forum"] is True
    changed = await api.call("editMessageText", chat_id=group.id, message_id=sent["message_id"], text="y")
    assert changed.result["message_thread_id"] == topic["message_thread_id"]


async def test_a_topic_is_closed_and_opened_once(api: Api, group: Group) -> None:
    topic = (await api.call("createForumTopic", chat_id=group.id, name="4711")).result
    this = {"chat_id": group.id, "message_thread_id": topic["message_thread_id"]}

    assert (await api.call("reopenForumTopic", **this)).error == "Bad Request: TOPIC_NOT_MODIFIED"
    assert (await api.call("closeForumTopic", **this)).result is True
    assert (await api.call("closeForumTopic", **this)).error == "Bad Request: TOPIC_NOT_MODIFIED"
    assert (await api.call("sendMessage", text="x", **this)).result, "an administrator may"
    assert (await api.call("reopenForumTopic", **this)).result is True
    assert (
        await api.call("closeForumTopic", chat_id=group.id, message_thread_id=99)
    ).error == "Bad Request: TOPIC_ID_INVALID"


async def test_without_the_right_no_topic_is_made(api: Api, amina: Person, group: Group) -> None:
    await group.lets_bot_manage_topics(amina, may=False)

    answer = await api.call("createForumTopic", chat_id=group.id, name="4711")

    assert (answer.status, answer.error) == (400, "Bad Request: not enough rights to create a topic")


async def test_a_topic_that_is_not_there_takes_no_message(api: Api, group: Group) -> None:
    answer = await api.call("sendMessage", chat_id=group.id, text="x", message_thread_id=99)
    assert answer.error == "Bad Request: message thread not found"


async def test_a_group_without_topics_makes_none(api: Api, sandbox: Sandbox, amina: Person) -> None:
    group = sandbox.group("Team", [amina])
    await group.adds_bot(amina)

    answer = await api.call("createForumTopic", chat_id=group.id, name="4711")

    assert answer.error == "Bad Request: the chat is not a forum"


async def test_an_administrator_hears_everything(api: Api, amina: Person, group: Group) -> None:
    await amina.types("good morning", group)
    texts = [update["message"].get("text") for update in (await api.call("getUpdates")).result if "message" in update]
    assert "good morning" in texts
