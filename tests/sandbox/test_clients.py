"""Two clients written by others, aiogram and python-telegram-bot, both work against the sandbox."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import pytest
import telegram
import telegram.error
from telegram.request import HTTPXRequest

from bot.sandbox import Delays, Drops, Garbles, Limits, Person, Refuses, Sandbox

if TYPE_CHECKING:
    import aiogram

HTML = "<b>Як вас звати?</b> <a href='https://kim.nrw'>KIM</a>"


@pytest.fixture
async def client(sandbox: Sandbox, url: str) -> AsyncIterator[aiogram.Bot]:
    gc.disable()  # aiogram's import is a third faster without
    from aiogram import Bot
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer

    gc.enable()
    bot = Bot(sandbox.token, AiohttpSession(api=TelegramAPIServer.from_base(url)))
    yield bot
    await bot.session.close()


@pytest.fixture
async def other_client(sandbox: Sandbox, url: str) -> AsyncIterator[telegram.Bot]:
    async with telegram.Bot(sandbox.token, f"{url}/bot", request=HTTPXRequest(read_timeout=20)) as bot:
        yield bot


async def test_aiogram_talks(client: aiogram.Bot, amina: Person, sandbox: Sandbox) -> None:
    from aiogram.types import (
        BotCommand,
        BufferedInputFile,
        ForceReply,
        InlineKeyboardButton,
        InlineKeyboardMarkup,
        KeyboardButton,
        ReactionTypeEmoji,
        ReplyKeyboardMarkup,
        ReplyKeyboardRemove,
        ReplyParameters,
    )

    assert (await client.get_me()).username == "sandbox_bot"
    (start,) = await client.get_updates(timeout=5, allowed_updates=["message", "callback_query", "my_chat_member"])
    assert start.message is not None
    assert (start.message.text, start.message.from_user and start.message.from_user.language_code) == ("/start", "ar")

    yes = InlineKeyboardButton(text="Так", callback_data="t1:yes", style="success")
    question = await client.send_message(
        amina.id, HTML, parse_mode="HTML", reply_markup=InlineKeyboardMarkup(inline_keyboard=[[yes]])
    )
    assert question.html_text == '<b>Як вас звати?</b> <a href="https://kim.nrw/">KIM</a>'
    seen = await amina.waits_for("звати")
    assert seen.text_html == question.html_text

    pressing = asyncio.create_task(amina.presses(seen, "Так"))
    (press,) = await client.get_updates(offset=start.update_id + 1, timeout=5)
    assert press.callback_query is not None
    assert press.callback_query.data == "t1:yes"
    edited = await client.edit_message_text("Дякую", chat_id=amina.id, message_id=question.message_id)
    assert isinstance(edited, type(question))
    assert await press.callback_query.answer("✓").as_(client)
    assert await pressing == "✓"

    keys = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="Номер", request_contact=True)]], one_time_keyboard=True)
    await client.send_message(amina.id, "Телефон?", reply_markup=keys)
    await amina.uses_keyboard("Номер")
    await client.send_message(amina.id, "Добре", reply_markup=ReplyKeyboardRemove())
    prompt = await client.send_message(amina.id, "Ім'я?", reply_markup=ForceReply(input_field_placeholder="Ім'я"))
    await amina.types("Аміна")
    contact, name = await client.get_updates(offset=press.update_id + 1, timeout=5)
    assert contact.message is not None
    assert contact.message.contact is not None
    assert contact.message.contact.user_id == amina.id
    assert name.message is not None
    assert name.message.reply_to_message is not None
    assert name.message.reply_to_message.message_id == prompt.message_id

    reply = await client.send_message(amina.id, "x", reply_parameters=ReplyParameters(message_id=prompt.message_id))
    assert reply.reply_to_message is not None
    document = await client.send_document(amina.id, BufferedInputFile(b"{}", "my-data.json"), caption="<i>x</i>")
    assert document.document is not None
    assert sandbox.file(document.document.file_id).content == b"{}"
    assert (await client.copy_message(amina.id, amina.id, reply.message_id)).message_id
    assert await client.set_message_reaction(amina.id, name.message.message_id, [ReactionTypeEmoji(emoji="✍")])
    assert amina.chat.reactions == {name.message.message_id: "✍"}
    forwarded = await client.forward_message(amina.id, amina.id, reply.message_id)
    assert forwarded.forward_origin is not None
    assert await client.delete_messages(amina.id, [reply.message_id, forwarded.message_id])
    assert await client.send_chat_action(amina.id, "typing")
    assert await client.set_my_commands([BotCommand(command="start", description="Begin")], language_code="uk")
    assert (await client.get_my_commands(language_code="uk"))[0].command == "start"
    assert (await client.get_chat(amina.id)).first_name == "Amina"
    assert (await client.get_webhook_info()).url == ""
    assert await client.delete_webhook(drop_pending_updates=True)


async def test_aiogram_reads_every_kind_of_update(client: aiogram.Bot, amina: Person, sandbox: Sandbox) -> None:
    await amina.sends_voice()
    await amina.sends_photo("x")
    await amina.sends_sticker()
    await amina.sends_document()
    await amina.edits(await amina.types("Hi @sandbox_bot https://kim.nrw"), "Hello")
    await amina.blocks_bot()
    await amina.unblocks_bot()
    group = sandbox.group("Team", [amina])
    await group.adds_bot(amina)
    await group.migrates(amina)
    await group.removes_bot(amina)
    updates = await client.get_updates()
    kinds = [update.event_type for update in updates]
    assert kinds.count("my_chat_member") == 4
    assert kinds.count("edited_message") == 1
    assert len(updates) == 15


async def test_aiogram_knows_every_error(client: aiogram.Bot, amina: Person, sandbox: Sandbox) -> None:
    from aiogram import exceptions

    with pytest.raises(exceptions.TelegramBadRequest, match="chat not found"):
        await client.send_message(1, "x")
    with pytest.raises(exceptions.TelegramBadRequest, match="can't parse entities: Unsupported start tag"):
        await client.send_message(amina.id, "<x>", parse_mode="HTML")
    sandbox.limits_sending(Limits(chat_burst=1))
    await client.send_message(amina.id, "x")
    with pytest.raises(exceptions.TelegramRetryAfter) as too_many:
        await client.send_message(amina.id, "x")
    assert too_many.value.retry_after == 1
    sandbox.limits_sending(None)
    group = sandbox.group("Team", [amina])
    await group.adds_bot(amina)
    old_id = group.id
    await group.migrates(amina)
    with pytest.raises(exceptions.TelegramMigrateToChat) as moved:
        await client.send_message(old_id, "x")
    assert moved.value.migrate_to_chat_id == group.id
    await amina.blocks_bot()
    with pytest.raises(exceptions.TelegramForbiddenError, match="bot was blocked by the user"):
        await client.send_message(amina.id, "x")
    sandbox.orders(Refuses(502, "Bad Gateway"))
    with pytest.raises(exceptions.TelegramServerError):
        await client.get_me()
    sandbox.orders(Drops())
    with pytest.raises(exceptions.TelegramNetworkError):
        await client.get_me()
    sandbox.orders(Garbles())
    with pytest.raises(exceptions.ClientDecodeError):
        await client.get_me()
    held = Delays()
    sandbox.orders(held)
    with pytest.raises(exceptions.TelegramNetworkError):
        await client.get_me(request_timeout=0.05)  # type: ignore[arg-type]  # aiohttp takes fractions
    held.release.set()


async def test_two_aiogram_pollers_meet_a_conflict(client: aiogram.Bot, sandbox: Sandbox) -> None:
    from aiogram import exceptions

    first = asyncio.create_task(client.get_updates(timeout=50))
    await sandbox.until(lambda: sandbox.called("getUpdates"))
    second = asyncio.create_task(client.get_updates(timeout=50))
    with pytest.raises(exceptions.TelegramConflictError, match="terminated by other getUpdates request"):
        await first
    await sandbox.person().starts()
    assert len(await second) == 1


async def test_python_telegram_bot_talks(other_client: telegram.Bot, amina: Person) -> None:
    from telegram import ForceReply, InlineKeyboardButton, InlineKeyboardMarkup

    bot = other_client
    assert bot.username == "sandbox_bot"
    (start,) = await bot.get_updates(timeout=5)
    assert start.message is not None
    assert start.message.text == "/start"
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Так", callback_data="yes")]])
    question = await bot.send_message(amina.id, HTML, parse_mode="HTML", reply_markup=keyboard)
    seen = await amina.waits_for()
    assert seen.text_html == question.text_html
    pressing = asyncio.create_task(amina.presses(seen, "Так"))
    (press,) = await bot.get_updates(offset=start.update_id + 1, timeout=5)
    assert press.callback_query is not None
    await press.callback_query.edit_message_text("Дякую")
    await press.callback_query.answer("✓")
    assert await pressing == "✓"
    assert amina.chat.last is not None
    assert amina.chat.last.text == "Дякую"
    await bot.send_message(amina.id, "Name?", reply_markup=ForceReply())
    document = await bot.send_document(amina.id, b"{}", filename="my-data.json", caption="x")
    assert document.document is not None
    assert document.document.file_name == "my-data.json"
    assert await bot.delete_message(amina.id, document.message_id)


# Reading retry_after warns that it will be a timedelta one day; the client itself does so when it raises.
@pytest.mark.filterwarnings("ignore:.*retry_after.*")
async def test_python_telegram_bot_knows_every_error(
    other_client: telegram.Bot, amina: Person, sandbox: Sandbox
) -> None:
    with pytest.raises(telegram.error.BadRequest, match="Chat not found"):
        await other_client.send_message(1, "x")
    sandbox.orders(Refuses(429, "Too Many Requests: retry after 4", {"retry_after": 4}))
    with pytest.raises(telegram.error.RetryAfter):
        await other_client.send_message(amina.id, "x")
    await amina.deactivates()
    with pytest.raises(telegram.error.Forbidden, match="user is deactivated"):
        await other_client.send_message(amina.id, "x")
    await other_client.set_webhook("http://127.0.0.1:9/hook")
    with pytest.raises(telegram.error.Conflict):
        await other_client.get_updates()
    sandbox.orders(Drops())
    with pytest.raises(telegram.error.NetworkError):
        await other_client.get_me()
