"""Methods of the Bot API by which a bot gets its updates."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from telegram import WebhookInfo

from bot.sandbox.errors import bad_request, conflict
from bot.sandbox.parameters import Parameters
from bot.sandbox.webhook import Target, Webhook
from bot.sandbox.world import World

MAX_SECRET = 256
MAX_CONNECTIONS = 100
_SECRET = re.compile(r"[A-Za-z0-9_-]*")
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


async def get_updates(world: World, call: Parameters) -> list[dict[str, Any]]:
    """`getUpdates`: see `UpdateQueue.poll`; not while a webhook is set."""
    if world.webhook is not None:
        raise conflict(
            "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
        )
    _set_allowed(world, call)
    return await world.updates.poll(call.number("offset"), call.number("limit", 100), call.number("timeout"))


async def set_webhook(world: World, call: Parameters) -> bool:
    """`setWebhook`: from now on updates are pushed; an empty address ends that."""
    url = call.text("url")
    if not url:
        return await delete_webhook(world, call)
    parts = urlsplit(url)
    if not parts.hostname:
        raise bad_request("invalid webhook URL specified")
    # Telegram takes HTTPS only; a local Bot API server, like this one, also what stays on the machine.
    if parts.scheme != "https" and parts.hostname not in _LOOPBACK:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    secret = call.text("secret_token")
    if len(secret) > MAX_SECRET:
        raise bad_request("secret token is too long")
    if not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    world.updates.interrupt("terminated by setWebhook request")
    await _remove(world, call)
    _set_allowed(world, call)
    connections = min(max(call.number("max_connections", 40), 1), MAX_CONNECTIONS)
    world.webhook = Webhook(Target(url, secret, connections), world.updates, world.clock)
    return True


async def delete_webhook(world: World, call: Parameters) -> bool:
    """`deleteWebhook`: nothing is pushed any more."""
    await _remove(world, call)
    return True


def get_webhook_info(world: World, call: Parameters) -> WebhookInfo:
    """`getWebhookInfo`: where updates go and what went wrong last."""
    if world.webhook is not None:
        return world.webhook.info()
    return WebhookInfo(
        "",
        has_custom_certificate=False,
        pending_update_count=len(world.updates.pending),
        allowed_updates=world.updates.allowed or None,
    )


async def _remove(world: World, call: Parameters) -> None:
    if world.webhook is not None:
        webhook, world.webhook = world.webhook, None
        await webhook.stop()
    if call.flag("drop_pending_updates"):
        world.updates.clear()


def _set_allowed(world: World, call: Parameters) -> None:
    allowed = call.json("allowed_updates")
    if isinstance(allowed, list):
        world.updates.allowed = tuple(map(str, allowed))
