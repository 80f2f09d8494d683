"""Sending, changing and deleting: what works, and Telegram's words when it does not."""

from __future__ import annotations

from typing import Any

import pytest
from aiohttp import FormData

from bot.sandbox import Person, Sandbox

from .api import Api
from .conftest import Clock

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
YES = {"inline_keyboard": [[{"text": "Yes", "callback_data": "yes"}]]}


async def sent(api: Api, person: Person, text: str = "Hello", **more: Any) -> int:
    """The id of a message the bot has just sent."""
    result = (await api.call("sendMessage", chat_id=person.id, text=text, **more)).result
    return int(result["message_id"])


async def test_a_sent_message_comes_back_whole(api: Api, amina: Person, clock: Clock, sandbox: Sandbox) -> None:
    answer = await api.call("sendMessage", chat_id=amina.id, text="<b>Hi</b>", parse_mode="HTML", reply_markup=YES)
    assert answer.result == {
        "message_id": 2,
        "date": int(clock().timestamp()),
        "chat": {"id": amina.id, "type": "private", "first_name": "Amina"},
        "from": {"id": sandbox.bot.id, "is_bot": True, "first_name": "Sandbox", "username": "sandbox_bot"},
        "text": "Hi",
        "entities": [{"type": "bold", "offset": 0, "length": 2}],
        "reply_markup": YES,
    }
    assert amina.chat.last is not None
    assert amina.chat.last.text == "Hi"


@pytest.mark.parametrize(
    ("parameters", "problem"),
    [
        ({"text": ""}, "message text is empty"),
        ({}, "message text is empty"),
        ({"text": " \n "}, "text must be non-empty"),
        ({"text": "<b></b>", "parse_mode": "HTML"}, "text must be non-empty"),
        ({"text": "x" * 4097}, "message is too long"),
        ({"text": "x", "parse_mode": "Markup"}, "unsupported parse_mode"),
        ({"text": "x", "reply_parameters": {"message_id": 99}}, "message to be replied not found"),
        ({"text": "x", "reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
        ({"text": "x", "reply_markup": []}, "object expected as reply markup"),
        ({"text": "x", "chat_id": ""}, "chat_id is empty"),
        ({"text": "x", "chat_id": 12}, "chat not found"),
        ({"text": "x", "chat_id": "@nobody"}, "chat not found"),
        ({"text": "\ud83d"}, "strings must be encoded in UTF-8"),
    ],
)
async def test_what_cannot_be_sent_is_refused(
    api: Api, amina: Person, parameters: dict[str, Any], problem: str
) -> None:
    answer = await api.call("sendMessage", **({"chat_id": amina.id} | parameters))
    assert (answer.status, answer.error) == (400, f"Bad Request: {problem}")


async def test_length_counts_after_the_tags_are_gone(api: Api, amina: Person) -> None:
    text = f"<b>{'я' * 4096}</b>"
    assert (await api.call("sendMessage", chat_id=amina.id, text=text, parse_mode="HTML")).status == 200


async def test_nobody_can_be_written_to_first(api: Api, sandbox: Sandbox) -> None:
    stranger = sandbox.person()
    assert (await api.call("sendMessage", chat_id=stranger.id, text="x")).error == "Bad Request: chat not found"


async def test_a_reply_carries_what_it_answers(api: Api, amina: Person) -> None:
    first = await sent(api, amina)
    answer = await api.call("sendMessage", chat_id=amina.id, text="x", reply_parameters={"message_id": first})
    assert answer.result["reply_to_message"]["text"] == "Hello"
    again = {"message_id": answer.result["message_id"]}
    third = await api.call("sendMessage", chat_id=amina.id, text="y", reply_parameters=again)
    assert "reply_to_message" not in third.result["reply_to_message"]


async def test_a_lost_reply_can_be_allowed(api: Api, amina: Person) -> None:
    lost = {"message_id": 99, "allow_sending_without_reply": True}
    answer = await api.call("sendMessage", chat_id=amina.id, text="x", reply_parameters=lost)
    assert "reply_to_message" not in answer.result


async def test_an_edit_changes_the_message_as_it_stands(api: Api, amina: Person, clock: Clock) -> None:
    message_id = await sent(api, amina, reply_markup=YES)
    clock.forward(seconds=5)
    answer = await api.call("editMessageText", chat_id=amina.id, message_id=message_id, text="Done")
    assert answer.result["edit_date"] == int(clock().timestamp())
    assert amina.chat.last is not None
    assert (amina.chat.last.text, amina.chat.last.reply_markup) == ("Done", None)
    assert [change.kind for change in amina.chat.changes] == ["sent", "sent", "edited"]


async def test_an_edit_to_the_same_is_refused(api: Api, amina: Person) -> None:
    message_id = await sent(api, amina, "<b>a</b>", parse_mode="HTML", reply_markup=YES)
    same = {"chat_id": amina.id, "message_id": message_id, "text": "<b>a</b>", "parse_mode": "HTML"}
    assert (await api.call("editMessageText", **same, reply_markup=YES)).error == NOT_MODIFIED
    assert (await api.call("editMessageText", **same)).status == 200
    assert (await api.call("editMessageText", **same)).error == NOT_MODIFIED


async def test_a_keyboard_can_be_changed_alone(api: Api, amina: Person) -> None:
    where = {"chat_id": amina.id, "message_id": await sent(api, amina)}
    assert (await api.call("editMessageReplyMarkup", **where)).error == NOT_MODIFIED
    assert (await api.call("editMessageReplyMarkup", **where, reply_markup=YES)).result["reply_markup"] == YES
    assert (await api.call("editMessageReplyMarkup", **where, reply_markup=YES)).error == NOT_MODIFIED
    assert "reply_markup" not in (await api.call("editMessageReplyMarkup", **where)).result


@pytest.mark.parametrize(
    ("message_id", "problem"),
    [(0, "message identifier is not specified"), (99, "message to edit not found"), (1, "message can't be edited")],
)
async def test_only_own_messages_can_be_edited(api: Api, amina: Person, message_id: int, problem: str) -> None:
    answer = await api.call("editMessageText", chat_id=amina.id, message_id=message_id, text="x")
    assert answer.error == f"Bad Request: {problem}"


@pytest.mark.parametrize(
    "markup", [{"keyboard": [["Yes"]]}, {"remove_keyboard": True}, {"force_reply": True}], ids=lambda m: next(iter(m))
)
async def test_a_message_with_a_reply_keyboard_can_never_be_edited(
    api: Api, amina: Person, markup: dict[str, Any]
) -> None:
    message_id = await sent(api, amina, reply_markup=markup)
    answer = await api.call("editMessageText", chat_id=amina.id, message_id=message_id, text="x")
    assert answer.error == "Bad Request: message can't be edited"


async def test_an_edit_takes_inline_keyboards_only(api: Api, amina: Person) -> None:
    where = {"chat_id": amina.id, "message_id": await sent(api, amina)}
    answer = await api.call("editMessageText", **where, text="x", reply_markup={"keyboard": [["Yes"]]})
    assert answer.error == "Bad Request: inline keyboard expected"


async def test_an_edit_can_be_too_long(api: Api, amina: Person) -> None:
    where = {"chat_id": amina.id, "message_id": await sent(api, amina)}
    assert (await api.call("editMessageText", **where, text="x" * 4097)).error == "Bad Request: MESSAGE_TOO_LONG"


async def test_deleted_messages_are_gone(api: Api, amina: Person) -> None:
    message_id = await sent(api, amina)
    assert (await api.call("deleteMessage", chat_id=amina.id, message_id=message_id)).result is True
    assert (await api.call("deleteMessage", chat_id=amina.id, message_id=1)).result is True
    assert amina.chat.messages == ()
    answer = await api.call("deleteMessage", chat_id=amina.id, message_id=message_id)
    assert answer.error == "Bad Request: message to delete not found"


async def test_several_messages_are_deleted_and_missing_ones_skipped(api: Api, amina: Person) -> None:
    message_ids = [await sent(api, amina), await sent(api, amina), 99]
    assert (await api.call("deleteMessages", chat_id=amina.id, message_ids=message_ids)).result is True
    assert len(amina.chat.messages) == 1
    answer = await api.call("deleteMessages", chat_id=amina.id, message_ids=[])
    assert answer.error == "Bad Request: message identifiers are not specified"


async def test_messages_can_be_deleted_for_two_days(api: Api, amina: Person, clock: Clock) -> None:
    message_id = await sent(api, amina)
    clock.forward(hours=48)
    answer = await api.call("deleteMessage", chat_id=amina.id, message_id=message_id)
    assert answer.error == "Bad Request: message can't be deleted for everyone"


async def test_a_copy_hides_its_source_and_a_forward_shows_it(api: Api, sandbox: Sandbox, amina: Person) -> None:
    coach = sandbox.person(first_name="Jana")
    await coach.starts()
    question = await amina.types("A question")
    source = {"chat_id": coach.id, "from_chat_id": amina.id, "message_id": question.message_id}
    assert (await api.call("copyMessage", **source)).result == {"message_id": 2}
    forwarded = (await api.call("forwardMessage", **source)).result
    assert forwarded["forward_origin"]["sender_user"]["first_name"] == "Amina"
    assert [message.text for message in coach.chat.messages[1:]] == ["A question", "A question"]
    assert coach.chat.messages[1].forward_origin is None
    lost = source | {"message_id": 99}
    assert (await api.call("copyMessage", **lost)).error == "Bad Request: message to copy not found"
    assert (await api.call("forwardMessage", **lost)).error == "Bad Request: message to forward not found"


async def test_a_reaction_stands_on_a_message_until_another_does(api: Api, amina: Person) -> None:
    hello = await amina.types("Hello")
    this = {"chat_id": amina.id, "message_id": hello.message_id}

    for emoji in ("👀", "✍"):
        assert (await api.call("setMessageReaction", **this, reaction=[{"type": "emoji", "emoji": emoji}])).result
    assert amina.chat.reactions == {hello.message_id: "✍"}

    assert (await api.call("setMessageReaction", **this)).result
    assert amina.chat.reactions == {}


@pytest.mark.parametrize(
    ("reaction", "problem"),
    [
        ([{"type": "emoji", "emoji": "✅"}], "REACTION_INVALID"),
        ([{"type": "emoji", "emoji": "✍"}, {"type": "emoji", "emoji": "👀"}], "REACTIONS_TOO_MANY"),
        ("✍", "can't parse reaction types JSON object"),
        (["✍"], "can't parse reaction types JSON object"),
    ],
)
async def test_only_what_telegram_knows_is_a_reaction(api: Api, amina: Person, reaction: Any, problem: str) -> None:
    hello = await amina.types("Hello")

    answer = await api.call("setMessageReaction", chat_id=amina.id, message_id=hello.message_id, reaction=reaction)

    assert answer.error == f"Bad Request: {problem}"
    assert amina.chat.reactions == {}


async def test_nothing_reacts_to_a_message_that_is_gone(api: Api, amina: Person) -> None:
    hello = await amina.types("Hello")
    await amina.deletes(hello)

    answer = await api.call(
        "setMessageReaction",
        chat_id=amina.id,
        message_id=hello.message_id,
        reaction=[{"type": "emoji", "emoji": "✍"}],
    )

    assert answer.error == "Bad Request: message to react not found"


@pytest.mark.parametrize(
    ("method", "kind"), [("sendDocument", "document"), ("sendVoice", "voice"), ("sendPhoto", "photo")]
)
async def test_files_are_uploaded_and_sent_again_by_id(
    api: Api, amina: Person, sandbox: Sandbox, method: str, kind: str
) -> None:
    form = FormData({"chat_id": str(amina.id), "caption": "<i>yours</i>", "parse_mode": "HTML"})
    form.add_field(kind, b"content", filename="data.bin")
    async with api.session.post(f"{api.base}/{method}", data=form) as answer:
        first = (await answer.json())["result"]
    held = first[kind][0] if kind == "photo" else first[kind]
    assert sandbox.file(held["file_id"]).content == b"content"
    assert first["caption"] == "yours"
    second = await api.call(method, chat_id=amina.id, **{kind: held["file_id"]})
    assert second.status == 200
    assert (await api.call(method, chat_id=amina.id)).error == f"Bad Request: there is no {kind} in the request"
    unknown = await api.call(method, chat_id=amina.id, **{kind: "nothing"})
    assert unknown.error == "Bad Request: wrong file identifier/HTTP URL specified"
    long = await api.call(method, chat_id=amina.id, caption="x" * 1025, **{kind: held["file_id"]})
    assert long.error == "Bad Request: message caption is too long"
    edit = await api.call("editMessageText", chat_id=amina.id, message_id=first["message_id"], text="x")
    assert edit.error == "Bad Request: there is no text in the message to edit"


async def test_chat_actions_are_those_telegram_knows(api: Api, amina: Person) -> None:
    assert (await api.call("sendChatAction", chat_id=amina.id, action="typing")).result is True
    answer = await api.call("sendChatAction", chat_id=amina.id, action="dancing")
    assert answer.error == "Bad Request: wrong parameter action in request"
