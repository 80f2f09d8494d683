"""The flow and the words as they are shipped, loaded once for all tests."""

from __future__ import annotations

from datetime import date
from functools import cache

from bot.content import ROOT, Content, load_content
from bot.districts import load_districts
from bot.flow.load import Authored, load_flow
from bot.flow.model import Flow
from bot.places import load_places

TODAY = date(2026, 11, 22)


@cache
def content() -> Content:
    """All authored files, checked."""
    return load_content(ROOT, TODAY)


@cache
def authored() -> Authored:
    """The flow with its tables, without the words."""
    flows = ROOT / "flows"
    places = load_places((flows / "places.yaml").read_text("utf-8"), "flows/places.yaml")
    districts = load_districts((flows / "districts.yaml").read_text("utf-8"), "flows/districts.yaml", places)
    tables = {path.stem: (path.name, path.read_text("utf-8")) for path in (flows / "tables").glob("*.yaml")}
    text = (flows / "durchstarten.yaml").read_text("utf-8")
    return load_flow(text, "flows/durchstarten.yaml", tables, places, districts)


def flow() -> Flow:
    """The flow as shipped."""
    return authored().flow
