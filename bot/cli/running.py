"""`run` and `demo`."""

from __future__ import annotations

import asyncio
import socket
from typing import Annotated, Any

import typer

from bot.cli.console import FOUND, WRONG_USE, cause_of, content_or_stop, settings_or_stop, start_log, stop, today
from bot.cli.stored import in_unit


def run() -> None:
    """Serve people and coaches on Telegram until stopped.

    Example: BOT_TOKEN=… DATA_KEY=… python -m bot run
    """
    settings = settings_or_stop("bot_token", "data_key")
    start_log(settings.log_level)
    content = content_or_stop(None, today())
    missing = content.start.operator.missing
    if missing and settings.on_telegrams_own_servers:
        stop(
            FOUND,
            f"flows/{content.start.name}.yaml: operator: {', '.join(missing)} missing",
            "    hint: people must be told who gets their data before the first question; fill these in",
        )
    # A wrong key is told now, not when the first person writes.
    in_unit(lambda unit: unit.sample())
    from bot.app import App

    _serve(App(settings, content))


def _serve(bot: Any) -> None:
    async def serving() -> Any:
        import signal

        task = asyncio.ensure_future(bot.run())
        for wanted in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(wanted, task.cancel)
        return await task

    try:
        stopped = asyncio.run(serving())
    except asyncio.CancelledError:
        return
    except OSError as error:  # the webhook's port is taken, say
        stop(FOUND, cause_of(error))
    if stopped is not None:
        stop(FOUND, f"Telegram: {stopped.why}")


def demo(
    port: Annotated[int, typer.Option(help="Port of the page; 0 takes a free one.", min=0, max=65535)] = 8099,
    open_page: Annotated[bool, typer.Option("--open/--no-open", help="Open the page in the browser.")] = False,
) -> None:
    """Try everything in a browser: no token, no network. Talk to the bot as a refugee, answer as the coach.

    Example: python -m bot demo --port 8099
    """
    try:
        from bot.demo import serve
    except ModuleNotFoundError as error:
        stop(WRONG_USE, f"the demo needs the package {error.name}: pip install 'durchstarten[demo]', or make demo")
    with socket.socket() as probe:
        # As the server itself does it: a port whose last connections are still ending is free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            stop(FOUND, f"port {port}: {cause_of(error)}; take another one: make demo PORT=8100")
    start_log("WARNING")
    serve(content_or_stop(None, today()), port, open_page)
