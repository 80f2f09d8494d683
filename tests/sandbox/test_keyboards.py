"""Keyboards: what is taken, what is refused, and what a phone shows."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import ForceReply, ReplyKeyboardMarkup

from bot.sandbox import Person, Sandbox

from .api import Answer, Api


def rows(*sizes: int) -> dict[str, Any]:
    """An inline keyboard with rows of these sizes."""
    return {"inline_keyboard": [[{"text": "x", "callback_data": "x"}] * size for size in sizes]}


def one(**button: Any) -> dict[str, Any]:
    """An inline keyboard of one button."""
    return {"inline_keyboard": [[button]]}


async def send(api: Api, chat_id: int, markup: Any) -> Answer:
    return await api.call("sendMessage", chat_id=chat_id, text="Hello", reply_markup=markup)


@pytest.mark.parametrize(
    "markup",
    [
        one(text="x", callback_data="я" * 32),
        one(text="x", url="https://kim.nrw/"),
        one(text="x", url="tg://user?id=5"),
        one(text="x", copy_text={"text": "copied"}),
        rows(*[8] * 12, 4),
    ],
)
async def test_these_inline_keyboards_are_taken(api: Api, amina: Person, markup: dict[str, Any]) -> None:
    assert (await send(api, amina.id, markup)).result["reply_markup"] == markup


@pytest.mark.parametrize(
    ("markup", "problem"),
    [
        (one(text="x", callback_data="я" * 32 + "x"), "BUTTON_DATA_INVALID"),
        (
            one(text="x", callback_data=""),
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            one(text="x"),
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (one(callback_data="x"), "can't parse inline keyboard button: Can't find field \"text\""),
        (
            {"inline_keyboard": [["x"]]},
            "can't parse inline keyboard button: InlineKeyboardButton must be an Object",
        ),
        (
            {"inline_keyboard": [{"text": "x", "callback_data": "x"}]},
            'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
        ),
        (
            one(text="x", url="http://localhost/"),
            "inline keyboard button URL 'http://localhost/' is invalid: Wrong HTTP URL",
        ),
        (rows(*[8] * 12, 5), "reply markup is too long"),
        (rows(9), "reply markup is too long"),
        ({"inline_keyboard": [[{"text": "x" * 150, "callback_data": "x"}]] * 80}, "reply markup is too long"),
        ({"force_reply": True, "input_field_placeholder": "x" * 65}, "REPLY_MARKUP_INVALID"),
    ],
)
async def test_these_keyboards_are_refused(api: Api, amina: Person, markup: Any, problem: str) -> None:
    answer = await send(api, amina.id, markup)
    assert (answer.status, answer.error) == (400, f"Bad Request: {problem}")


async def test_buttons_without_text_are_left_out(api: Api, amina: Person) -> None:
    markup = {"inline_keyboard": [[{"text": "", "callback_data": "x"}], [{"text": "y", "callback_data": "y"}]]}
    assert (await send(api, amina.id, markup)).result["reply_markup"] == one(text="y", callback_data="y")


async def test_fields_of_newer_versions_are_kept(api: Api, amina: Person) -> None:
    markup = one(text="x", style="danger", newest={"since": "10.9"})
    assert (await send(api, amina.id, markup)).result["reply_markup"] == markup


async def test_a_reply_keyboard_stands_under_the_chat_until_it_is_removed(api: Api, amina: Person) -> None:
    answer = await send(api, amina.id, {"keyboard": [["Yes", {"text": "No"}]], "resize_keyboard": True})
    assert "reply_markup" not in answer.result
    assert isinstance(amina.keyboard, ReplyKeyboardMarkup)
    await send(api, amina.id, None)
    await amina.uses_keyboard("Yes")
    assert amina.chat.last is not None
    assert amina.chat.last.text == "Yes"
    assert isinstance(amina.keyboard, ReplyKeyboardMarkup)
    await send(api, amina.id, {"remove_keyboard": True})
    assert amina.keyboard is None


async def test_a_one_time_keyboard_goes_when_it_was_used(api: Api, amina: Person) -> None:
    keyboard = {"keyboard": [[{"text": "My number", "request_contact": True}]], "one_time_keyboard": True}
    message_id = (await send(api, amina.id, keyboard)).result["message_id"]
    shared = await amina.uses_keyboard("My number")
    assert shared.contact is not None
    assert (shared.contact.phone_number, shared.contact.user_id) == (amina.phone_number, amina.id)
    assert shared.reply_to_message is not None
    assert shared.reply_to_message.message_id == message_id
    assert amina.keyboard is None


async def test_a_keyboard_goes_with_its_message(api: Api, amina: Person) -> None:
    message_id = (await send(api, amina.id, {"keyboard": [["Yes"]]})).result["message_id"]
    await api.call("deleteMessage", chat_id=amina.id, message_id=message_id)
    assert amina.keyboard is None


async def test_a_prompt_makes_the_next_text_its_reply(api: Api, amina: Person) -> None:
    prompt = (await send(api, amina.id, {"force_reply": True, "input_field_placeholder": "Name"})).result
    assert isinstance(amina.keyboard, ForceReply)
    assert amina.keyboard.input_field_placeholder == "Name"
    answer = await amina.types("Amina")
    assert answer.reply_to_message is not None
    assert answer.reply_to_message.message_id == prompt["message_id"]
    assert amina.keyboard is None


async def test_a_key_that_is_not_there_is_named_with_those_that_are(api: Api, amina: Person) -> None:
    await send(api, amina.id, {"keyboard": [["Yes", "No"]]})
    with pytest.raises(LookupError, match=r"no key 'Maybe'; the keyboard has \['Yes', 'No'\]"):
        await amina.uses_keyboard("Maybe")


async def test_phone_numbers_are_asked_for_in_private_only(api: Api, sandbox: Sandbox, amina: Person) -> None:
    group = sandbox.group("Team", [amina])
    await group.adds_bot(amina)
    answer = await send(api, group.id, {"keyboard": [[{"text": "x", "request_contact": True}]]})
    assert answer.error == "Bad Request: phone number can be requested in private chats only"
