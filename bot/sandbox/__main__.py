"""Starts the sandbox for any client: prints where it is, and makes this terminal a phone."""

from __future__ import annotations

import argparse
import asyncio
import sys
import threading
from contextlib import suppress

from bot.sandbox.dialogs import Change
from bot.sandbox.people import Cannot, Person
from bot.sandbox.sandbox import Sandbox


async def _serve(port: int, language: str) -> None:
    sandbox = Sandbox()
    async with sandbox.serving(port) as url:
        sys.stdout.write(f"url    {url}\ntoken  {sandbox.token}\n")
        sys.stdout.write("Write to the bot here; [Label] presses a button. End with Ctrl+C.\n")
        sys.stdout.flush()
        person = sandbox.person(language_code=language)
        screen = _Screen(person, sandbox)
        sandbox.listen(screen.show)
        lines = _typed_lines()
        while True:
            try:
                await _act(person, await lines.get())
            except (Cannot, LookupError) as error:
                sys.stderr.write(f"{error}\n")


def _typed_lines() -> asyncio.Queue[str]:
    """Lines of the terminal. Read by a daemon thread: one of asyncio's own would keep Ctrl+C waiting for Enter."""
    loop, lines = asyncio.get_running_loop(), asyncio.Queue[str]()

    def read() -> None:
        for line in sys.stdin:
            loop.call_soon_threadsafe(lines.put_nowait, line.strip())

    threading.Thread(target=read, daemon=True).start()
    return lines


async def _act(person: Person, line: str) -> None:
    if line.startswith("[") and line.endswith("]"):
        for message in reversed(person.chat.messages):
            if message.reply_markup is not None:
                await person.taps(message, line[1:-1])
                return
        await person.uses_keyboard(line[1:-1])
    elif line:
        await person.types(line)


class _Screen:
    """Prints what the bot does in one person's chat."""

    def __init__(self, person: Person, sandbox: Sandbox) -> None:
        self.dialog = person.chat
        self.bot = sandbox.bot
        self.shown = 0

    def show(self) -> None:
        new, self.shown = self.dialog.changes[self.shown :], len(self.dialog.changes)
        sys.stdout.writelines(_lines(change) for change in new if change.message.from_user == self.bot)
        sys.stdout.flush()


def _lines(change: Change) -> str:
    mark, message = {"sent": "<", "edited": "~", "deleted": "x"}[change.kind], change.message
    rows = message.reply_markup.inline_keyboard if message.reply_markup is not None else ()
    buttons = "".join(f"  {' '.join(f'[{button.text}]' for button in row)}\n" for row in rows)
    return f"{mark} {message.text or message.caption or '(no text)'}\n{buttons}"


def main() -> None:
    """`python -m bot.sandbox [--port N] [--language CODE]`"""
    parser = argparse.ArgumentParser(
        prog="python -m bot.sandbox",
        description="A Telegram Bot API server on this machine, for trying any client against it.",
        epilog="example: python -m bot.sandbox --port 8081",
    )
    parser.add_argument("--port", type=int, default=8081, help="port on 127.0.0.1; 0 takes any free one (8081)")
    parser.add_argument("--language", default="en", help="language of the phone (en)")
    given = parser.parse_args()
    with suppress(KeyboardInterrupt):
        asyncio.run(_serve(given.port, given.language))


if __name__ == "__main__":
    main()
