"""Sending through aiogram to a Telegram of our own: every answer becomes the right value, and nothing is lost."""

import logging
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from datetime import timedelta
from functools import partial

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from telegram import ForceReply, ReplyKeyboardMarkup

from bot.delivery.message import Button, Message, Priority
from bot.delivery.pacing import Moved, Outcome, Refused, Sent, TryAgain
from bot.delivery.telegram import send
from bot.sandbox import Drops, Garbles, Limits, Person, Refuses, Sandbox
from bot.storage.database import Database
from tests.delivery.test_worker import Bench, Hands, key, migrated, open_database, url, working

__all__ = ["key", "migrated", "open_database", "url"]


class LocalSession(AiohttpSession):
    """aiogram's client without the pause it makes for TLS when it closes."""

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()


def bot_at(address: str, token: str) -> Bot:
    return Bot(token, LocalSession(api=TelegramAPIServer.from_base(address)))


@pytest.fixture
def clock() -> Hands:
    return Hands()


@pytest.fixture
def sandbox(clock: Hands) -> Sandbox:
    return Sandbox(clock=clock.utc)


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[Bot]:
    async with sandbox.serving() as address:
        bot = bot_at(address, sandbox.token)
        yield bot
        await bot.session.close()


@pytest.fixture
async def amina(sandbox: Sandbox) -> Person:
    amina = sandbox.person("Amina", "ar")
    await amina.starts()
    return amina


async def test_a_document_arrives_with_its_name_text_and_buttons(bot: Bot, amina: Person) -> None:
    message = Message(amina.id, "<b>For you</b>", ((Button("Yes", "y:1:"),),), document=("termin.ics", "BEGIN:ኣ"))

    outcome = await send(bot, message)

    arrived = amina.chat.messages[-1]
    assert outcome == Sent(arrived.message_id)
    assert arrived.document is not None
    assert (arrived.document.file_name, arrived.caption) == ("termin.ics", "For you")
    assert arrived.reply_markup is not None


async def test_a_copy_shows_the_file_and_nothing_of_who_sent_it(bot: Bot, sandbox: Sandbox, amina: Person) -> None:
    coach = sandbox.person("Sara")
    await coach.starts()
    photo = await amina.sends_photo("my paper")

    outcome = await send(bot, Message(coach.id, "It is gone.", copies=(amina.id, photo.message_id)))

    arrived = coach.chat.messages[-1]
    assert outcome == Sent(arrived.message_id)
    assert arrived.photo and arrived.caption == "my paper" and arrived.forward_origin is None
    assert not sandbox.called("getFile")


async def test_where_the_file_is_gone_its_text_comes_instead(bot: Bot, sandbox: Sandbox, amina: Person) -> None:
    coach = sandbox.person("Sara")
    await coach.starts()
    photo = await amina.sends_photo()
    await amina.deletes(photo)

    outcome = await send(bot, Message(coach.id, "It is <b>gone</b>.", copies=(amina.id, photo.message_id)))

    assert outcome == Sent(coach.chat.messages[-1].message_id)
    assert coach.chat.messages[-1].text == "It is gone."


async def test_a_copy_for_somebody_who_has_gone_is_given_up(bot: Bot, sandbox: Sandbox, amina: Person) -> None:
    coach = sandbox.person("Sara")
    photo = await amina.sends_photo()

    outcome = await send(bot, Message(coach.id, "It is gone.", copies=(amina.id, photo.message_id)))

    assert outcome == Refused("chat not found", blocked=True)


async def test_a_message_arrives_as_html_with_buttons_and_without_a_preview(
    sandbox: Sandbox, bot: Bot, amina: Person
) -> None:
    buttons = ((Button("Yes", data="1:yes"), Button("No", data="1:no")), (Button("Page", url="https://example.org/"),))
    outcome = await send(bot, Message(amina.id, "Is that <b>right</b>?", buttons))
    question = await amina.waits_for("Is that right?")
    assert outcome == Sent(question.message_id)
    assert [entity.type for entity in question.entities] == ["bold"]
    assert question.reply_markup is not None
    assert [[button.text for button in row] for row in question.reply_markup.inline_keyboard] == [
        ["Yes", "No"],
        ["Page"],
    ]
    assert [button.callback_data or button.url for row in question.reply_markup.inline_keyboard for button in row] == [
        "1:yes",
        "1:no",
        "https://example.org/",
    ]
    assert question.link_preview_options is not None
    assert question.link_preview_options.is_disabled


async def test_what_a_message_deletes_is_gone_before_it_comes(sandbox: Sandbox, bot: Bot, amina: Person) -> None:
    await amina.types("My paper is …")
    standing = tuple(message.message_id for message in amina.chat.messages)

    outcome = await send(bot, Message(amina.id, "Hidden", deletes=(*standing, 998, 999)))

    assert [message.text for message in amina.chat.messages] == ["Hidden"]
    assert outcome == Sent(amina.chat.messages[0].message_id)
    assert [change.kind for change in amina.chat.changes[-3:]] == ["deleted", "deleted", "sent"]


async def test_one_message_too_old_to_be_deleted_keeps_no_other(
    sandbox: Sandbox, bot: Bot, amina: Person, clock: Hands
) -> None:
    clock.now += timedelta(hours=48).total_seconds()
    await amina.types("My paper is …")
    standing = tuple(message.message_id for message in amina.chat.messages)

    await send(bot, Message(amina.id, "Hidden", deletes=standing))

    assert [message.text for message in amina.chat.messages] == ["/start", "Hidden"]


async def test_a_deletion_that_cannot_be_tried_now_is_tried_again(sandbox: Sandbox, bot: Bot, amina: Person) -> None:
    message = Message(amina.id, "Hidden", deletes=(1,))
    sandbox.orders(Refuses(429, "Too Many Requests: retry after 7", {"retry_after": 7}), "deleteMessages")
    assert await send(bot, message) == TryAgain("too many requests", after=timedelta(seconds=7))
    await amina.blocks_bot()
    assert await send(bot, message) == Refused("bot was blocked by the user", blocked=True)


async def test_a_contact_button_comes_and_goes(bot: Bot, amina: Person) -> None:
    await send(bot, Message(amina.id, "Your number?", contact_button="Share"))
    keyboard = amina.keyboard
    assert isinstance(keyboard, ReplyKeyboardMarkup)
    assert keyboard.one_time_keyboard
    shared = await amina.uses_keyboard("Share")
    assert shared.contact is not None
    await send(bot, Message(amina.id, "Again, please", contact_button="Share"))
    await send(bot, Message(amina.id, "Thanks", remove_keyboard=True))
    assert amina.keyboard is None


async def test_a_prompt_opens_a_reply(bot: Bot, amina: Person) -> None:
    await send(bot, Message(amina.id, "Write to the coach", force_reply="Your message"))
    assert isinstance(amina.keyboard, ForceReply)
    assert amina.keyboard.input_field_placeholder == "Your message"


async def test_a_message_is_edited_and_editing_it_to_the_same_counts_as_sent(bot: Bot, amina: Person) -> None:
    card = await send(bot, Message(amina.id, "new", ((Button("Claim", data="c"),),)))
    assert isinstance(card, Sent)
    claimed = Message(amina.id, "claimed", edits="card")
    assert await send(bot, claimed, card.message_id) == card
    assert await send(bot, claimed, card.message_id) == card
    shown = amina.chat.message(card.message_id)
    assert shown is not None
    assert (shown.text, shown.reply_markup) == ("claimed", None)


async def test_a_message_that_cannot_be_edited_is_refused(bot: Bot, amina: Person) -> None:
    assert await send(bot, Message(amina.id, "x", edits="card"), 999) == Refused("message to edit not found")


async def test_who_has_blocked_the_bot_or_left_telegram_is_gone(sandbox: Sandbox, bot: Bot, amina: Person) -> None:
    await amina.blocks_bot()
    assert await send(bot, Message(amina.id, "x")) == Refused("bot was blocked by the user", blocked=True)
    await amina.deactivates()
    assert await send(bot, Message(amina.id, "x")) == Refused("user is deactivated", blocked=True)


async def test_who_never_wrote_is_gone(sandbox: Sandbox, bot: Bot) -> None:
    stranger = sandbox.person()
    assert await send(bot, Message(stranger.id, "x")) == Refused("chat not found", blocked=True)


async def test_a_group_that_threw_the_bot_out_is_gone(sandbox: Sandbox, bot: Bot, amina: Person) -> None:
    group = sandbox.group("Team", [amina])
    await group.adds_bot(amina)
    await group.removes_bot(amina)
    assert await send(bot, Message(group.id, "x")) == Refused("bot was kicked from the group chat", blocked=True)


async def test_a_group_that_moved_is_told_with_its_new_number(sandbox: Sandbox, bot: Bot, amina: Person) -> None:
    group = sandbox.group("Team", [amina])
    await group.adds_bot(amina)
    old = group.id
    sent = await send(bot, Message(old, "to all"))
    assert isinstance(sent, Sent)
    await group.migrates(amina)
    assert await send(bot, Message(old, "to all")) == Moved(group.id)
    assert await send(bot, Message(old, "other"), sent.message_id) == Moved(group.id)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<b>open", "can't parse entities: Can't find end"),
        ("<amina>x</amina>", "can't parse entities: Unsupported start tag … at byte offset 0"),
        ("x" * 4097, "message is too long"),
    ],
)
async def test_what_telegram_cannot_take_is_refused_with_the_reason_and_not_the_text(
    bot: Bot, amina: Person, text: str, reason: str
) -> None:
    outcome = await send(bot, Message(amina.id, text))
    assert isinstance(outcome, Refused)
    assert outcome.reason.startswith(reason)
    assert "amina" not in outcome.reason
    assert not outcome.blocked


TROUBLES: list[tuple[Refuses | Drops | Garbles, Outcome]] = [
    (
        Refuses(429, "Too Many Requests: retry after 7", {"retry_after": 7}),
        TryAgain("too many requests", after=timedelta(seconds=7)),
    ),
    (Refuses(500), TryAgain("Internal Server Error", whole_bot=True)),
    (Refuses(401, "Unauthorized"), TryAgain("Unauthorized", whole_bot=True)),
    (Refuses(404, "Not Found"), TryAgain("Not Found", whole_bot=True)),
    (Refuses(418, "I'm a teapot"), TryAgain("I'm a teapot")),
    (
        Refuses(403, "Forbidden: bot can't initiate conversation with a user"),
        Refused("bot can't initiate conversation with a user", blocked=True),
    ),
    (Drops(), TryAgain("ServerDisconnectedError", whole_bot=True)),
    (Garbles(502), TryAgain("malformed answer", whole_bot=True)),
    (Garbles(200, b'{"ok":true,"result":[]}'), TryAgain("malformed answer", whole_bot=True)),
    (Garbles(200, b"\xff\xfe\x00"), TryAgain("malformed answer", whole_bot=True)),
    (Garbles(500, b'{"ok":false}'), TryAgain("TypeError")),
    (Garbles(413, b'{"ok":false,"description":"Request Entity Too Large"}'), Refused("Request Entity Too Large")),
    # Sent, though the answer is of a kind this client does not know: never send it twice.
    (Garbles(200, b'{"ok":true,"result":{"message_id":77,"text":5}}'), Sent(77)),
]


@pytest.mark.parametrize(("trouble", "outcome"), TROUBLES, ids=str)
async def test_every_trouble_is_a_value(
    sandbox: Sandbox, bot: Bot, amina: Person, trouble: Refuses | Drops | Garbles, outcome: Outcome
) -> None:
    sandbox.orders(trouble, "sendMessage")
    assert await send(bot, Message(amina.id, "x")) == outcome


async def test_nobody_listening_is_a_value_that_does_not_show_the_token(sandbox: Sandbox) -> None:
    async with sandbox.serving() as address:
        pass
    bot = bot_at(address, sandbox.token)
    assert await send(bot, Message(7, "x")) == TryAgain("ClientConnectorError", whole_bot=True)
    await bot.session.close()


# The whole of delivery: a real database, the worker, aiogram, and the far end.


@pytest.fixture
async def bench(open_database: Callable[[], Database], clock: Hands, bot: Bot) -> AsyncIterator[Bench]:
    async with working(open_database(), clock, partial(send, bot)) as bench:
        yield bench


def texts(person: Person) -> list[str | None]:
    return [message.text for message in person.chat.messages if message.from_user != person.user]


async def test_what_is_committed_reaches_the_phone_in_order_past_a_429(
    sandbox: Sandbox, bench: Bench, clock: Hands, amina: Person
) -> None:
    other = sandbox.person("Bilal")
    await other.starts()
    too_fast = Refuses(429, "Too Many Requests: retry after 5", {"retry_after": 5})
    sandbox.orders(too_fast, "sendMessage", where=lambda call: call.chat_id == amina.id)
    await bench.say(Message(amina.id, "one"), Message(amina.id, "two"), Message(other.id, "hello"))
    await bench.say(Message(amina.id, "three"))
    assert (texts(amina), texts(other)) == ([], ["hello"])
    await bench.wait(5.0)
    assert texts(amina) == ["one", "two", "three"]
    assert await bench.outbox() == []


async def test_telegrams_own_limits_are_never_met(sandbox: Sandbox, bench: Bench, amina: Person) -> None:
    sandbox.limits_sending(Limits())
    people = [amina, *(sandbox.person() for _ in range(39))]
    for person in people[1:]:
        await person.starts()
    group = sandbox.group("Team", people)
    await group.adds_bot(amina)
    await bench.say(
        *(Message(group.id, f"group {number}", priority=Priority.NOTIFICATION) for number in range(25)),
        *(Message(person.id, f"answer {number}") for number in range(5) for person in people),
    )
    for _ in range(140):
        await bench.wait(0.5)
    assert all(texts(person) == [f"answer {number}" for number in range(5)] for person in people)
    assert [message.text for message in group.chat.messages if message.text] == [f"group {n}" for n in range(25)]
    assert {call.status for call in sandbox.called("sendMessage")} == {200}


async def test_who_blocks_the_bot_is_noted_and_others_are_told(sandbox: Sandbox, bench: Bench, amina: Person) -> None:
    coach = sandbox.person("Ute", user_id=bench.coach)
    await coach.starts()
    await amina.blocks_bot()
    await bench.say(Message(amina.id, "one"), Message(amina.id, "two"))
    assert bench.blocked == [amina.id]
    assert texts(coach) == [f"chat {amina.id} is closed"]
    assert await bench.outbox() == [("failed", "bot was blocked by the user", None)] * 2


async def test_a_server_that_goes_and_comes_back_costs_two_lines_and_no_message(
    open_database: Callable[[], Database],
    sandbox: Sandbox,
    clock: Hands,
    amina: Person,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO, "bot.delivery")
    async with AsyncExitStack() as stack:
        async with sandbox.serving() as address:
            bot = bot_at(address, sandbox.token)
            stack.push_async_callback(bot.session.close)
            bench = await stack.enter_async_context(working(open_database(), clock, partial(send, bot)))
            await bench.say(Message(amina.id, "before"))
        await bench.say(Message(amina.id, "meanwhile"))
        for _ in range(100):
            await bench.wait(7.0)
        async with sandbox.serving(port=int(address.rsplit(":", 1)[1])):
            for _ in range(10):
                await bench.wait(7.0)
            await bench.say(Message(amina.id, "after"))
            assert texts(amina) == ["before", "meanwhile", "after"]
    down, up = [record.getMessage() for record in caplog.records]
    assert down.startswith("sending to Telegram: ")
    assert up.startswith("sending to Telegram: works again after 7")


async def test_an_answer_that_is_lost_on_its_way_back_means_sending_again(
    sandbox: Sandbox, bench: Bench, amina: Person
) -> None:
    sandbox.orders(Drops(done=True), "sendMessage")
    await bench.say(Message(amina.id, "at least once"))
    await bench.wait(2.0)
    assert texts(amina) == ["at least once", "at least once"]
    assert await bench.outbox() == []
