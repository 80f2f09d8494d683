"""The flows and the words as they are shipped, loaded once for all tests."""

from __future__ import annotations

import shutil
from datetime import date
from functools import cache
from pathlib import Path

from bot.content import ROOT, Authors, Content, load_content, snapshot
from bot.flow.load import Authored
from bot.flow.model import Flow
from bot.word_files import TODO

TODAY = date(2026, 11, 22)


@cache
def content() -> Content:
    """All authored files, checked."""
    return load_content(ROOT, TODAY)


@cache
def authored() -> Authored:
    """The flow people begin with, with the places of its parts."""
    return next(one for one in Authors(snapshot(ROOT), TODAY, ["de"]).flows if one.start)


def flow() -> Flow:
    """The flow people begin with."""
    return authored().flow


def translated(folder: Path, *languages: str) -> Path:
    """A copy in these languages alone, with nothing left to be translated and nothing reviewed, to be changed."""
    shutil.copytree(ROOT / "flows", folder / "flows")
    for locale in languages:
        ignored = shutil.ignore_patterns("_review.yaml")
        shutil.copytree(ROOT / "locales" / locale, folder / "locales" / locale, ignore=ignored)
    for path in (ROOT / "locales").glob("*.yaml"):
        shutil.copy(path, folder / "locales")
    for path in (folder / "locales").glob("*/*.ftl"):
        path.write_text(path.read_text("utf-8").replace(f"# {TODO}\n", ""), "utf-8")
    return folder


def change(path: Path, old: str, new: str) -> None:
    """Puts `new` in the place of `old`, which stands there once."""
    text = path.read_text("utf-8")
    assert text.count(old) == 1, f"{old} must stand in {path} exactly once"
    path.write_text(text.replace(old, new), "utf-8")
