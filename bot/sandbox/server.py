"""The Bot API over HTTP: finds the method, carries it out, writes the call down, answers like Telegram."""

from __future__ import annotations

import inspect
import json
import traceback
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web

from bot.sandbox import methods_files as files
from bot.sandbox import methods_messages as messages
from bot.sandbox import methods_profile as profile
from bot.sandbox import methods_topics as topics
from bot.sandbox import methods_updates as updates
from bot.sandbox.errors import ApiError
from bot.sandbox.faults import Call, Delays, Drops, Garbles, Refuses
from bot.sandbox.parameters import Parameters
from bot.sandbox.wire import wire
from bot.sandbox.world import World

MAX_BODY = 50 * 1024 * 1024

METHODS: dict[str, Callable[[World, Parameters], Any]] = {
    "getme": profile.get_me,
    "logout": profile.confirm,
    "close": profile.confirm,
    "getupdates": updates.get_updates,
    "setwebhook": updates.set_webhook,
    "deletewebhook": updates.delete_webhook,
    "getwebhookinfo": updates.get_webhook_info,
    "sendmessage": messages.send_message,
    "senddocument": files.send_document,
    "sendvoice": files.send_voice,
    "sendphoto": files.send_photo,
    "sendchataction": messages.send_chat_action,
    "copymessage": messages.copy_message,
    "forwardmessage": messages.forward_message,
    "editmessagetext": messages.edit_message_text,
    "editmessagereplymarkup": messages.edit_message_reply_markup,
    "deletemessage": messages.delete_message,
    "deletemessages": messages.delete_messages,
    "setmessagereaction": messages.set_message_reaction,
    "answercallbackquery": messages.answer_callback_query,
    "createforumtopic": topics.create_forum_topic,
    "closeforumtopic": topics.close_forum_topic,
    "reopenforumtopic": topics.reopen_forum_topic,
    "setmycommands": profile.set_my_commands,
    "getmycommands": profile.get_my_commands,
    "deletemycommands": profile.delete_my_commands,
    "getmyname": profile.get_my_name,
    "getmydescription": profile.get_my_description,
    "getmyshortdescription": profile.get_my_short_description,
    "setmyname": profile.set_my_name,
    "setmydescription": profile.set_my_description,
    "setmyshortdescription": profile.set_my_short_description,
    "setchatmenubutton": profile.set_chat_menu_button,
    "getchat": profile.get_chat,
    "leavechat": profile.leave_chat,
}


@asynccontextmanager
async def served(world: World, host: str, port: int) -> AsyncIterator[str]:
    """Serves `world` until the block ends; gives the address a client's base URL begins with."""

    async def handle(request: web.Request) -> web.StreamResponse:
        return await _answer(world, request)

    application = web.Application(client_max_size=MAX_BODY)
    application.router.add_route("*", "/bot{token}/{method}", handle)
    application.router.add_route("*", "/{anything:.*}", _nothing_here)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        bound_host, bound_port = runner.addresses[0][:2]
        yield f"http://{bound_host}:{bound_port}"
    finally:
        world.updates.interrupt()
        if world.webhook is not None:
            await world.webhook.stop()
            world.webhook = None
        await runner.cleanup()


async def _nothing_here(request: web.Request) -> web.Response:
    return _json(404, ApiError(404, "Not Found").payload())


async def _answer(world: World, request: web.Request) -> web.StreamResponse:
    token, name = request.match_info["token"], request.match_info["method"]
    if token != world.token:
        invalid = ":" not in token or not token.split(":")[0].isdecimal()
        return _json(401, ApiError(401, "Unauthorized" + ": invalid token specified" * invalid).payload())
    call = Call(name, {})
    parameters = Parameters({})
    refused: ApiError | None = None
    try:
        parameters = await Parameters.of(request)
        call.parameters = parameters.values
    except ApiError as error:
        refused = error
    world.calls.append(call)
    world.changed()
    fault = world.faults.meets(call)
    match fault:
        case Drops(done=False):
            return _broken_off(world, request)
        case Refuses(status, description, more):
            refused = ApiError(status, description, more)
    status, payload = await _carried_out(world, call, parameters, refused)
    if isinstance(fault, Delays):
        await fault.release.wait()
    if isinstance(fault, Drops):
        return _broken_off(world, request)
    call.status = status
    world.changed()
    if isinstance(fault, Garbles):
        call.status = fault.status
        return web.Response(status=fault.status, body=fault.body, content_type="text/html")
    return _json(status, payload)


async def _carried_out(
    world: World, call: Call, parameters: Parameters, refused: ApiError | None
) -> tuple[int, dict[str, Any]]:
    try:
        if refused is not None:
            raise refused
        method = METHODS.get(call.method.lower())
        if method is None:
            raise ApiError(404, "Not Found: method not found")
        result = method(world, parameters)
        call.result = wire(await result if inspect.isawaitable(result) else result)
        return 200, {"ok": True, "result": call.result}
    except ApiError as error:
        call.result = error.description
        return error.status, error.payload()
    except Exception as error:  # a mistake here must not look like the bot's: say it loudly, where it happened
        traceback.print_exc()
        call.result = f"Internal Server Error: {error!r}"
        return 500, ApiError(500, call.result).payload()


def _broken_off(world: World, request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    world.changed()
    return web.Response()


def _json(status: int, payload: dict[str, Any]) -> web.Response:
    return web.Response(
        status=status, body=json.dumps(payload, ensure_ascii=False).encode(), content_type="application/json"
    )
