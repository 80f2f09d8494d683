"""Methods of the Bot API that make, close and open the topics of a group."""

from __future__ import annotations

from telegram import ForumTopic, ForumTopicClosed, ForumTopicCreated, ForumTopicReopened

from bot.sandbox.dialogs import Dialog
from bot.sandbox.errors import bad_request
from bot.sandbox.parameters import Parameters
from bot.sandbox.world import World

MAX_NAME = 128
BLUE = 7322096


def create_forum_topic(world: World, call: Parameters) -> ForumTopic:
    """`createForumTopic`: a new topic, known by the id of the message that tells of it."""
    dialog, name = _forum(world, call), call.text("name")
    if not dialog.bot_manages_topics:
        raise bad_request("not enough rights to create a topic")
    if not name:
        raise bad_request("title must be non-empty")
    if len(name) > MAX_NAME:
        raise bad_request("TOPIC_TITLE_INVALID")
    made = world.post(dialog, world.bot, forum_topic_created=ForumTopicCreated(name, BLUE))
    dialog.topics[made.message_id] = False
    return ForumTopic(made.message_id, name, BLUE)


def close_forum_topic(world: World, call: Parameters) -> bool:
    """`closeForumTopic`: only administrators can write there from now on."""
    return _turn(world, call, closed=True)


def reopen_forum_topic(world: World, call: Parameters) -> bool:
    """`reopenForumTopic`: everybody can write there again."""
    return _turn(world, call, closed=False)


def thread_of(dialog: Dialog, call: Parameters) -> int | None:
    """The topic a message goes to, None for none; raises what Telegram says of one that is not there."""
    thread = call.number("message_thread_id")
    if not thread:
        return None
    if thread not in dialog.topics:
        raise bad_request("message thread not found")
    if dialog.topics[thread] and not dialog.bot_is_admin:
        raise bad_request("TOPIC_CLOSED")
    return thread


def _turn(world: World, call: Parameters, *, closed: bool) -> bool:
    dialog, thread = _forum(world, call), call.number("message_thread_id")
    # Whoever made a topic may turn it without any right: here that was always the bot.
    if thread not in dialog.topics:
        raise bad_request("TOPIC_ID_INVALID")
    if dialog.topics[thread] is closed:
        raise bad_request("TOPIC_NOT_MODIFIED")
    dialog.topics[thread] = closed
    told = {"forum_topic_closed": ForumTopicClosed()} if closed else {"forum_topic_reopened": ForumTopicReopened()}
    world.post(dialog, world.bot, message_thread_id=thread, is_topic_message=True, **told)
    return True


def _forum(world: World, call: Parameters) -> Dialog:
    dialog = world.dialog(call.values.get("chat_id"))
    if not dialog.chat.is_forum:
        raise bad_request("the chat is not a forum")
    return dialog
