"""The flows and the words as they are shipped, loaded once for all tests."""

from __future__ import annotations

from datetime import date
from functools import cache

from bot.content import ROOT, Authors, Content, load_content, snapshot
from bot.flow.load import Authored
from bot.flow.model import Flow

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
