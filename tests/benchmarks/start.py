"""From `python -m bot run` to the first poll, and how much of that is importing aiogram.

Run it with `python -m tests.benchmarks.start` on a quiet machine.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from statistics import median

from bot.content import ROOT
from bot.sandbox import Sandbox
from bot.storage.migrate import upgrade
from bot.storage.secrets import KeyRing

TIMES = 5
IMPORT = "import gc; gc.disable(); import aiogram"


async def first_poll(sandbox: Sandbox, environment: dict[str, str]) -> float:
    """Seconds until the bot asks for updates."""
    before = len(sandbox.called("getUpdates"))
    began = time.perf_counter()
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", "bot", "run", cwd=ROOT, env=environment)
    await sandbox.until(lambda: len(sandbox.called("getUpdates")) > before, 60)
    seconds = time.perf_counter() - began
    process.terminate()
    await process.wait()
    return seconds


def importing() -> float:
    """Seconds of a process that only imports aiogram."""
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", IMPORT], check=True)
    return time.perf_counter() - began


async def main() -> None:
    """Measure and print."""
    sandbox = Sandbox()
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite+aiosqlite:///{folder}/start.sqlite"
        await asyncio.to_thread(upgrade, url)
        async with sandbox.serving() as api:
            environment = {
                **os.environ,
                "BOT_TOKEN": sandbox.token,
                "TELEGRAM_API_URL": api,
                "DATABASE_URL": url,
                "DATA_KEY": KeyRing.generate(),
                "LOG_LEVEL": "WARNING",
            }
            polls = [await first_poll(sandbox, environment) for _ in range(TIMES)]
    imports = [importing() for _ in range(TIMES)]
    sys.stdout.write(
        f"start to first poll {median(polls):.2f} s, of it importing aiogram {median(imports):.2f} s: "
        f"{median(polls) - median(imports):.2f} s on top (goal: at most 1.0 s)\n"
    )


if __name__ == "__main__":
    asyncio.run(main())
