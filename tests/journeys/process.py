"""The bot as an operator runs it: a process of its own, on the stage's Telegram and database."""

import asyncio
import os
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.content import ROOT
from tests.journeys.stage import Stage

PATIENCE = 60.0
"""Seconds: importing aiogram alone takes some, and more on a busy machine."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str


def environment(settings: dict[str, str]) -> dict[str, str]:
    """An environment with these settings and no others."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ}
    return kept | {"PYTHONPATH": str(ROOT)} | settings


async def command(folder: Path, *words: str, answer: str = "", **settings: str) -> Ended:
    """Runs `python -m bot …` to its end; `folder` is where it looks for `.env`."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-W", "error", "-m", "bot", *words),
        cwd=folder,
        env=environment(settings),
        stdin=PIPE,
        stdout=PIPE,
        stderr=PIPE,
    )
    try:
        out, err = await asyncio.wait_for(process.communicate(answer.encode()), PATIENCE)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    assert process.returncode is not None
    return Ended(process.returncode, out.decode(), err.decode())


@asynccontextmanager
async def running(stage: Stage, log: Path) -> AsyncIterator[Process]:
    """`python -m bot run` until the block ends; then it is killed as a power cut would. Its log is added to `log`."""
    seen = len(stage.sandbox.called("getUpdates"))
    settings = {
        "BOT_TOKEN": stage.sandbox.token,
        "TELEGRAM_API_URL": stage.url,
        "DATABASE_URL": stage.database_url,
        "DATA_KEY": stage.key,
        "LOG_LEVEL": "DEBUG",
    }
    with log.open("ab") as errors:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-W", "error", "-m", "bot", "run"),
            cwd=log.parent,
            env=environment(settings),
            stdin=DEVNULL,
            stdout=DEVNULL,
            stderr=errors,
        )
        try:
            await stage.sandbox.until(lambda: len(stage.sandbox.called("getUpdates")) > seen, PATIENCE)
            yield process
        except TimeoutError:
            raise AssertionError(written(log)) from None
        finally:
            if process.returncode is None:
                process.kill()
            await process.wait()


def written(log: Path) -> str:
    """What a process has written so far."""
    return log.read_text("utf-8")
