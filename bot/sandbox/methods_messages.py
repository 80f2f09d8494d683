"""Methods of the Bot API that send, change and delete messages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from telegram import (
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Message,
    MessageEntity,
    MessageId,
    MessageOriginUser,
    ReactionType,
    ReactionTypeEmoji,
)
from telegram.constants import ChatAction, ReactionEmoji

from bot.sandbox.dialogs import Dialog, without_reply
from bot.sandbox.entities import Formatted, formatted
from bot.sandbox.errors import bad_request, too_many_requests
from bot.sandbox.keyboards import Markup, read_markup
from bot.sandbox.methods_topics import thread_of
from bot.sandbox.parameters import Parameters
from bot.sandbox.world import PRESS_LIFETIME, Notice, World

MAX_TEXT = 4096
MAX_CAPTION = 1024
MAX_NOTICE = 200
MAX_DELETED = 100
DELETABLE_FOR = timedelta(hours=48)
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
MAX_REACTIONS = 1
_REACTIONS = frozenset(emoji.value for emoji in ReactionEmoji)
_ACTIONS = frozenset(action.value for action in ChatAction) | {"cancel", "upload_audio", "record_audio"}


def send_message(world: World, call: Parameters) -> Message:
    """`sendMessage`: a text, with a reply or a keyboard if wanted."""
    if not call.text("text"):
        raise bad_request("message text is empty")
    said = formatted_text(world, call, "text", "entities")
    dialog = world.dialog(call.values.get("chat_id"))
    content = opening(world, dialog, call)
    if not said.text:
        raise bad_request("text must be non-empty")
    if len(said.text) > MAX_TEXT:
        raise bad_request("message is too long")
    return post(world, dialog, text=said.text, entities=said.entities, **content, **_preview(call))


def edit_message_text(world: World, call: Parameters) -> Message:
    """`editMessageText`: another text, and the keyboard given or none."""
    if not call.text("text"):
        raise bad_request("message text is empty")
    said = formatted_text(world, call, "text", "entities")
    dialog, message, markup = _edited(world, call)
    if message.text is None:
        raise bad_request("there is no text in the message to edit")
    if not said.text:
        raise bad_request("text must be non-empty")
    if len(said.text) > MAX_TEXT:
        raise bad_request("MESSAGE_TOO_LONG")
    if (said.text, said.entities, markup) == (message.text, tuple(message.entities), message.reply_markup):
        raise bad_request(NOT_MODIFIED)
    return world.change(dialog, message, text=said.text, entities=said.entities, reply_markup=markup, **_preview(call))


def edit_message_reply_markup(world: World, call: Parameters) -> Message:
    """`editMessageReplyMarkup`: the same text with another keyboard, or none."""
    dialog, message, markup = _edited(world, call)
    if markup == message.reply_markup:
        raise bad_request(NOT_MODIFIED)
    return world.change(dialog, message, reply_markup=markup)


def delete_message(world: World, call: Parameters) -> bool:
    """`deleteMessage`: one message, for everybody."""
    dialog = world.dialog(call.values.get("chat_id"))
    message = dialog.message(_message_id(call))
    if message is None:
        raise bad_request("message to delete not found")
    if not _deletable(world, dialog, message):
        raise bad_request("message can't be deleted for everyone")
    dialog.remove(message.message_id)
    return True


def delete_messages(world: World, call: Parameters) -> bool:
    """`deleteMessages`: several; those that are gone already are skipped."""
    dialog = world.dialog(call.values.get("chat_id"))
    ids = call.json("message_ids")
    if not isinstance(ids, list) or not ids:
        raise bad_request("message identifiers are not specified")
    if len(ids) > MAX_DELETED:
        raise bad_request("too many message identifiers specified")
    found = [message for message_id in ids if (message := dialog.message(int(message_id))) is not None]
    if not all(_deletable(world, dialog, message) for message in found):
        raise bad_request("message can't be deleted for everyone")
    for message in found:
        dialog.remove(message.message_id)
    return True


def set_message_reaction(world: World, call: Parameters) -> bool:
    """`setMessageReaction`: one emoji of those that Telegram knows as reactions, or none."""
    dialog = world.dialog(call.values.get("chat_id"))
    if dialog.message(_message_id(call)) is None:
        raise bad_request("message to react not found")
    given = call.json("reaction", "can't parse reaction types JSON object") or []
    try:
        reactions = [ReactionType.de_json(one) for one in given]
    except (AttributeError, KeyError, TypeError) as error:
        raise bad_request("can't parse reaction types JSON object") from error
    emoji = [reaction.emoji for reaction in reactions if isinstance(reaction, ReactionTypeEmoji)]
    if len(emoji) < len(reactions) or not _REACTIONS.issuperset(emoji):
        raise bad_request("REACTION_INVALID")
    if len(emoji) > MAX_REACTIONS:
        raise bad_request("REACTIONS_TOO_MANY")
    dialog.react(call.number("message_id"), "".join(emoji))
    return True


def copy_message(world: World, call: Parameters) -> MessageId:
    """`copyMessage`: the same content, without saying where it is from."""
    dialog = world.dialog(call.values.get("chat_id"))
    source = world.dialog(call.values.get("from_chat_id"), writing=False)
    message = source.message(_message_id(call))
    if message is None:
        raise bad_request("message to copy not found")
    content = _content(message)
    if not content:
        raise bad_request("message can't be copied")
    if "caption" in call.values and "text" not in content:
        caption = formatted_caption(world, call)
        content |= {"caption": caption.text or None, "caption_entities": caption.entities}
    return MessageId(post(world, dialog, **content, **opening(world, dialog, call)).message_id)


def forward_message(world: World, call: Parameters) -> Message:
    """`forwardMessage`: the same content, saying who wrote it."""
    dialog = world.dialog(call.values.get("chat_id"))
    source = world.dialog(call.values.get("from_chat_id"), writing=False)
    message = source.message(_message_id(call))
    if message is None:
        raise bad_request("message to forward not found")
    content = _content(message)
    if not content or message.from_user is None or message.has_protected_content:
        raise bad_request("message can't be forwarded")
    origin = message.forward_origin or MessageOriginUser(message.date, message.from_user)
    return post(world, dialog, **content, forward_origin=origin)


def send_chat_action(world: World, call: Parameters) -> bool:
    """`sendChatAction`: "is typing…", which nobody keeps."""
    world.dialog(call.values.get("chat_id"))
    if call.text("action").lower() not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    return True


def answer_callback_query(world: World, call: Parameters) -> bool:
    """`answerCallbackQuery`: ends the spinner of a pressed button, once."""
    if len(call.text("text")) > MAX_NOTICE:
        raise bad_request("MESSAGE_TOO_LONG")
    press = world.presses.pop(str(call.values.get("callback_query_id")), None)
    if press is None or world.clock() - press.at > PRESS_LIFETIME:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if not press.notice.done():
        press.notice.set_result(Notice(call.text("text"), call.flag("show_alert"), call.text("url")))
    return True


def formatted_text(world: World, call: Parameters, text: str, entities: str) -> Formatted:
    """The text in the parameter `text`, read as the parse mode or the parameter `entities` says."""
    return formatted(call.text(text), call.text("parse_mode"), call.json(entities), world.users.get)


def formatted_caption(world: World, call: Parameters) -> Formatted:
    """The caption, if it is short enough."""
    caption = formatted_text(world, call, "caption", "caption_entities")
    if len(caption.text) > MAX_CAPTION:
        raise bad_request("message caption is too long")
    return caption


def _preview(call: Parameters) -> dict[str, Any]:
    options = call.json("link_preview_options")
    if call.flag("disable_web_page_preview"):
        options = {"is_disabled": True}
    return {"link_preview_options": LinkPreviewOptions.de_json(options)} if isinstance(options, dict) else {}


def _markup(call: Parameters, dialog: Dialog) -> Markup | None:
    problem = "can't parse reply keyboard markup JSON object"
    return read_markup(call.json("reply_markup", problem), private=dialog.chat.type == dialog.chat.PRIVATE)


def opening(world: World, dialog: Dialog, call: Parameters) -> dict[str, Any]:
    """What every kind of new message may bring: a reply, a keyboard, protection."""
    content: dict[str, Any] = {"markup": _markup(call, dialog)}
    if isinstance(content["markup"], InlineKeyboardMarkup):
        content["reply_markup"] = content["markup"]
    if (thread := thread_of(dialog, call)) is not None:
        content |= {"message_thread_id": thread, "is_topic_message": True}
    if call.flag("protect_content"):
        content["has_protected_content"] = True
    reply = call.json("reply_parameters")
    if not isinstance(reply, dict):
        reply = {"message_id": call.number("reply_to_message_id")}
        reply["allow_sending_without_reply"] = call.flag("allow_sending_without_reply")
    if reply.get("message_id"):
        replied = dialog.message(int(reply["message_id"]))
        if replied is None and not reply.get("allow_sending_without_reply"):
            raise bad_request("message to be replied not found")
        if replied is not None:
            content["reply_to_message"] = without_reply(replied)
    return content


def post(world: World, dialog: Dialog, **content: Any) -> Message:
    """Puts a message of the bot into a chat, if the limits on sending let it."""
    count_against_limits(world, dialog)
    return world.post(dialog, world.bot, **content)


def count_against_limits(world: World, dialog: Dialog) -> None:
    """Raises the 429 when sending limits are played and this message is one too many."""
    if world.flood is not None and (wait := world.flood.take(dialog.id, world.clock())):
        raise too_many_requests(wait)


def _edited(world: World, call: Parameters) -> tuple[Dialog, Message, InlineKeyboardMarkup | None]:
    dialog = world.dialog(call.values.get("chat_id"))
    markup = _markup(call, dialog)
    message = dialog.editable(_message_id(call), world.bot.id)
    if markup is not None and not isinstance(markup, InlineKeyboardMarkup):
        raise bad_request("inline keyboard expected")
    count_against_limits(world, dialog)
    return dialog, message, markup


def _message_id(call: Parameters) -> int:
    message_id = call.number("message_id")
    if message_id <= 0:
        raise bad_request("message identifier is not specified")
    return message_id


def _deletable(world: World, dialog: Dialog, message: Message) -> bool:
    young = world.clock() - message.date < DELETABLE_FOR
    own = message.from_user is not None and message.from_user.id == world.bot.id
    return young and (own or dialog.chat.type == dialog.chat.PRIVATE)


def _content(message: Message) -> dict[str, Any]:
    """What of a message goes along when it is copied or forwarded; empty for a service message."""
    fields = ("text", "photo", "voice", "audio", "video", "video_note", "document", "sticker", "contact", "location")
    content = {name: value for name in fields if (value := getattr(message, name))}
    entities: dict[str, str | Sequence[MessageEntity]] = {}
    if message.text is not None:
        entities = {"entities": message.entities}
    elif message.caption is not None:
        entities = {"caption": message.caption, "caption_entities": message.caption_entities}
    return content | entities if content else {}
