"""Whether the programme is open in a district, and whom people there may turn to directly (`flows/districts.yaml`)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Literal

from bot.places import Places
from bot.shapes import CONTACT, DEFAULT, DISTRICT, DISTRICTS, Shape
from bot.source import (
    Fields,
    Leaf,
    Node,
    Position,
    Source,
    check_format,
    choices,
    day_of,
    fields_of,
    flag_of,
    read_yaml,
    text_of,
)


@dataclass(frozen=True, slots=True)
class Contact:
    """A public contact of an office; "" where it has none of a kind."""

    name: str = ""
    phone: str = ""
    email: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class DistrictSettings:
    """What the operator decided for one district.

    closed_from   the first closed day
    team          the district (AGS) whose coaches take the leads; "" for its own
    """

    open: bool
    closed_from: date | None
    contact: Contact
    team: str = ""

    def status_on(self, day: date) -> Literal["open", "closed"]:
        """Whether the district takes people on the local day `day`."""
        return "open" if self.open and (self.closed_from is None or day < self.closed_from) else "closed"


@dataclass(frozen=True, slots=True)
class Districts:
    """All districts.

    settings   of every district, by its AGS
    rules      where a district has rules of its own: the list of them as it is written, for the flows that use them
    source     the file, where mistakes in those rules are reported
    at         where a district with an entry of its own stands
    """

    settings: Mapping[str, DistrictSettings]
    rules: Mapping[str, Node]
    source: Source
    at: Mapping[str, Position]

    @classmethod
    def none(cls) -> Districts:
        """What stands in for a file that cannot be read."""
        return cls({}, {}, Source("", ""), {})


def table_named(node: Node) -> Leaf | None:
    """The table that a district's rule at `node` is for; None where it names none."""
    leaf = node.entries.get("table") if isinstance(node, Fields) else None
    return leaf if isinstance(leaf, Leaf) else None


def load_districts(text: str, path: str, places: Places | None) -> Districts:
    """The settings of every district of `places`; raises `Problems` naming every mistake at once.

    places  None while their table cannot be read: then any district may exist
    """
    source = Source(path, text)
    root_node = read_yaml(text, path)
    root = fields_of(source, root_node, DISTRICTS)
    check_format(source, root.get("format"))
    default = DistrictSettings(True, None, Contact())
    if "default" in root:
        default = _settings(source, root["default"], default, DEFAULT)
    settings = dict.fromkeys(places.districts if places else (), default)
    own = root.get("districts", Fields(root_node.at, {}, {}))
    if not isinstance(own, Fields):
        source.report(own.at, "need-districts")
        own = Fields(own.at, {}, {})
    rules: dict[str, Node] = {}
    for ags, node in own.entries.items():
        if places and ags not in places.districts:
            source.report(own.keys_at[ags], "unknown-district", word=ags, **choices(ags, places.districts))
        settings[ags] = _settings(source, node, default, DISTRICT)
        if isinstance(node, Fields) and "rules" in node.entries:
            rules[ags] = node.entries["rules"]
    _check_teams(source, own, settings, places)
    source.raise_problems()
    return Districts(settings, rules, source, own.keys_at)


def _check_teams(source: Source, own: Fields, settings: Mapping[str, DistrictSettings], places: Places | None) -> None:
    """A team is another district's own one: leads are passed on once."""
    for ags, node in own.entries.items():
        team = settings[ags].team
        at = node.entries["team"].at if isinstance(node, Fields) and "team" in node.entries else node.at
        if team and team == ags:
            source.report(at, "team-of-itself")
        elif team and places and team not in places.districts:
            source.report(at, "unknown-district", word=team, **choices(team, places.districts))
        elif team in settings and settings[team].team:  # it is not while the places cannot be read
            source.report(at, "team-of-team", team=team, other=settings[team].team)


def _settings(source: Source, node: Node, default: DistrictSettings, shape: Shape) -> DistrictSettings:
    given = fields_of(source, node, shape)
    settings = default
    if "open" in given or "closed_from" in given:
        settings = replace(settings, open=True, closed_from=None)  # an own entry replaces the default's whole answer
    if (is_open := given.get("open")) is not None:
        settings = replace(settings, open=flag_of(source, is_open))
        if is_open == Leaf(is_open.at, False) and "closed_from" in given:
            source.report(given["closed_from"].at, "closed-twice")
    if (closed_from := given.get("closed_from")) is not None:
        settings = replace(settings, closed_from=day_of(source, closed_from))
    if (team := given.get("team")) is not None:
        settings = replace(settings, team=text_of(source, team))
    if (contact := given.get("contact")) is not None:
        settings = replace(settings, contact=_contact(source, contact))
    return settings


_FORMS = {
    "phone": re.compile(r"\+?[0-9][0-9 ()/-]{4,28}"),
    "email": re.compile(r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>.]+"),
    "url": re.compile(r"https?://[^\s/.]+\.\S+"),
}


def _contact(source: Source, node: Node) -> Contact:
    ways = tuple(field.name for field in fields(Contact) if field.name != "name")
    given = {key: (value, text_of(source, value)) for key, value in fields_of(source, node, CONTACT).items()}
    if isinstance(node, Fields) and not given.keys() & set(ways):
        source.report(node.at, "contact-unreachable")
    for way, form in _FORMS.items():
        if way in given and given[way][1]:
            value, text = given[way]
            if not form.fullmatch(text):
                source.report(value.at, f"not-{way}", text=text)
    return Contact(**{key: text for key, (_, text) in given.items()})
