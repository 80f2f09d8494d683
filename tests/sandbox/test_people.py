"""The people's side: what the bot hears, and what people see."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from telegram import InlineKeyboardButton, Message

from bot.sandbox import Cannot, Notice, Person, Sandbox

from .api import Api
from .conftest import Clock

TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


async def heard(api: Api) -> dict[str, Any]:
    """The newest update, without its id; everything is confirmed."""
    newest = (await api.call("getUpdates", offset=-1)).result[0]
    await api.call("getUpdates", offset=newest.pop("update_id") + 1)
    return dict(newest)


async def ask(api: Api, person: Person, text: str = "Sure?") -> Message:
    """A question with two buttons, as the person sees it."""
    keyboard = {
        "inline_keyboard": [[{"text": "Yes", "callback_data": "y"}, {"text": "More", "url": "https://kim.nrw"}]]
    }
    await api.call("sendMessage", chat_id=person.id, text=text, reply_markup=keyboard)
    return await person.waits_for(text)


async def test_start_with_a_code_is_a_command(api: Api, sandbox: Sandbox) -> None:
    person = sandbox.person(first_name="Amina", language_code="ar", user_id=77)
    await person.starts("invite-7_X")
    message = (await heard(api))["message"]
    assert message["text"] == "/start invite-7_X"
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert message["from"] == {"id": 77, "is_bot": False, "first_name": "Amina", "language_code": "ar"}
    assert message["chat"] == {"id": 77, "type": "private", "first_name": "Amina"}


@pytest.mark.parametrize("code", ["with space", "x" * 65, "ü"])
async def test_a_code_that_fits_no_link_cannot_be_used(sandbox: Sandbox, code: str) -> None:
    with pytest.raises(Cannot):
        await sandbox.person().starts(code)


async def test_what_people_send_arrives(api: Api, amina: Person) -> None:
    for act, field in [
        (amina.sends_voice(), "voice"),
        (amina.sends_photo("look"), "photo"),
        (amina.sends_sticker(), "sticker"),
        (amina.sends_document(), "document"),
        (amina.shares_contact("+4915100"), "contact"),
    ]:
        await act
        assert field in (await heard(api))["message"]


async def test_somebody_elses_contact_carries_their_id(api: Api, sandbox: Sandbox, amina: Person) -> None:
    other = sandbox.person(first_name="Omar")
    await amina.shares_contact(of=other)
    assert (await heard(api))["message"]["contact"]["user_id"] == other.id


async def test_replies_and_edits_arrive(api: Api, amina: Person) -> None:
    question = await ask(api, amina)
    reply = await amina.replies(question, "no")
    assert (await heard(api))["message"]["reply_to_message"]["message_id"] == question.message_id
    await amina.edits(reply, "yes")
    edited = (await heard(api))["edited_message"]
    assert (edited["message_id"], edited["text"]) == (reply.message_id, "yes")


async def test_a_press_is_answered_with_a_notice(api: Api, amina: Person) -> None:
    question = await ask(api, amina)
    pressing = asyncio.create_task(amina.presses(question, "Yes"))
    query = (await heard(api))["callback_query"]
    assert (query["data"], query["message"]["text"], query["from"]["id"]) == ("y", "Sure?", amina.id)
    answer = await api.call("answerCallbackQuery", callback_query_id=query["id"], text="Thanks", show_alert=True)
    assert answer.result is True
    assert await pressing == "Thanks"
    assert amina.notices == [Notice("Thanks", alert=True)]
    again = await api.call("answerCallbackQuery", callback_query_id=query["id"])
    assert again.error == TOO_OLD


async def test_a_press_can_be_answered_for_a_quarter_of_an_hour(api: Api, amina: Person, clock: Clock) -> None:
    await amina.taps(await ask(api, amina), "Yes")
    query = (await heard(api))["callback_query"]
    clock.forward(minutes=15, seconds=1)
    assert (await api.call("answerCallbackQuery", callback_query_id=query["id"])).error == TOO_OLD


async def test_a_notice_has_its_length(api: Api, amina: Person) -> None:
    press = await amina.taps(await ask(api, amina), "Yes")
    answer = await api.call("answerCallbackQuery", callback_query_id=press.query.id, text="x" * 201)
    assert answer.error == "Bad Request: MESSAGE_TOO_LONG"


async def test_a_press_on_a_message_changed_since_shows_it_as_it_is_now(api: Api, amina: Person) -> None:
    question = await ask(api, amina)
    await api.call("editMessageText", chat_id=amina.id, message_id=question.message_id, text="Answered")
    await amina.taps(question, "Yes")
    assert (await heard(api))["callback_query"]["message"]["text"] == "Answered"
    await api.call("deleteMessage", chat_id=amina.id, message_id=question.message_id)
    await amina.taps(question, "Yes")
    assert (await heard(api))["callback_query"]["message"] == {
        "chat": {"id": amina.id, "type": "private", "first_name": "Amina"},
        "message_id": question.message_id,
        "date": 0,
    }


async def test_a_button_nobody_issued_can_be_pressed(api: Api, amina: Person) -> None:
    await amina.taps(await ask(api, amina), InlineKeyboardButton("Forged", callback_data="forged"))
    assert (await heard(api))["callback_query"]["data"] == "forged"


async def test_buttons_that_are_not_there_or_open_links_cannot_be_pressed(api: Api, amina: Person) -> None:
    question = await ask(api, amina)
    with pytest.raises(LookupError, match=r"no button 'No'; the message has \['Yes', 'More'\]"):
        await amina.presses(question, "No")
    with pytest.raises(Cannot, match="opens a link"):
        await amina.presses(question, "More")


async def test_a_press_without_an_answer_times_out(api: Api, amina: Person) -> None:
    with pytest.raises(TimeoutError):
        await amina.presses(await ask(api, amina), "Yes", timeout=0)


async def test_waiting_gives_each_message_once_in_order_with_edits_as_they_came(api: Api, amina: Person) -> None:
    for text in ("one", "two"):
        await api.call("sendMessage", chat_id=amina.id, text=text)
    await api.call("editMessageText", chat_id=amina.id, message_id=2, text="three")
    assert [(await amina.waits_for()).text for _ in range(3)] == ["one", "two", "three"]


async def test_waiting_looks_from_the_last_own_act_on(api: Api, amina: Person) -> None:
    await api.call("sendMessage", chat_id=amina.id, text="before")
    await amina.types("hello")
    await api.call("sendMessage", chat_id=amina.id, text="after")
    assert (await amina.waits_for()).text == "after"


async def test_waiting_in_vain_tells_what_came_instead(api: Api, amina: Person) -> None:
    await api.call("sendMessage", chat_id=amina.id, text="something else")
    with pytest.raises(
        TimeoutError, match=r"Amina did not get something with 'this'; came since: \['something else'\]"
    ):
        await amina.waits_for("this", timeout=0)
    with pytest.raises(TimeoutError):
        await amina.waits_for(lambda message: message.photo != (), timeout=0)


async def test_blocking_and_unblocking_is_told_and_felt(api: Api, amina: Person, sandbox: Sandbox) -> None:
    await amina.blocks_bot()
    update = (await heard(api))["my_chat_member"]
    assert (update["old_chat_member"]["status"], update["new_chat_member"]["status"]) == ("member", "kicked")
    assert (update["new_chat_member"]["until_date"], update["new_chat_member"]["user"]["id"]) == (0, sandbox.bot.id)
    answer = await api.call("sendMessage", chat_id=amina.id, text="x")
    assert (answer.status, answer.error) == (403, "Forbidden: bot was blocked by the user")
    with pytest.raises(Cannot):
        await amina.types("hello")
    await amina.unblocks_bot()
    assert (await heard(api))["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert (await api.call("sendMessage", chat_id=amina.id, text="x")).status == 200


async def test_a_deleted_account_is_only_felt(api: Api, amina: Person) -> None:
    await heard(api)
    await amina.deactivates()
    assert (await api.call("getUpdates")).result == []
    answer = await api.call("sendMessage", chat_id=amina.id, text="x")
    assert (answer.status, answer.error) == (403, "Forbidden: user is deactivated")


async def test_listeners_hear_of_every_change_until_they_stop(sandbox: Sandbox, amina: Person) -> None:
    heard_of: list[int] = []
    stop = sandbox.listen(lambda: heard_of.append(len(amina.chat.messages)))
    await amina.types("one")
    assert heard_of[-1] == 2
    stop()
    await amina.types("two")
    assert heard_of[-1] == 2
