"""A folder of authored files that a bot on a stage follows."""

import asyncio
import shutil
from datetime import timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.content import ROOT, Content, load_content
from bot.following import LOOK_EVERY_SECONDS
from tests.journeys.stage import PATIENCE, Stage
from tests.shipped import TODAY

LANGUAGES = ("de", "en", "ru", "uk")
"""Enough for files that change while people talk; all of them would only take longer to load."""


def copied(folder: Path) -> Path:
    """The shipped files in `folder`, to be changed; in `LANGUAGES` alone."""
    shutil.copytree(ROOT / "flows", folder / "flows")
    for locale in LANGUAGES:
        shutil.copytree(ROOT / "locales" / locale, folder / "locales" / locale)
    for path in (ROOT / "locales").glob("*.yaml"):
        shutil.copy(path, folder / "locales")
    return folder


@cache
def few() -> Content:
    """What `copied` files say while nobody has changed them."""
    with TemporaryDirectory() as folder:
        return load_content(copied(Path(folder)), TODAY)


def change(path: Path, old: str, new: str) -> None:
    """Saves a changed file."""
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


async def follows(stage: Stage, folder: Path, **settings: str) -> None:
    """Lets the bot serve, following the files in `folder`."""
    looking = stage.clock.next_nap_of(LOOK_EVERY_SECONDS)
    await stage.starts_bot(content_dir=folder, **settings)
    await asyncio.wait_for(looking, PATIENCE)
    await looks_twice(stage)


async def looks(stage: Stage) -> None:
    """Lets the bot look at its files once more."""
    looked = stage.clock.next_nap_of(LOOK_EVERY_SECONDS)
    stage.clock.forward(timedelta(seconds=LOOK_EVERY_SECONDS))
    await asyncio.wait_for(looked, PATIENCE)


async def looks_twice(stage: Stage) -> None:
    """Lets the bot see that files are at rest, and judge them."""
    await looks(stage)
    await looks(stage)
