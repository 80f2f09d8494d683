"""Whether the programme is open in a district, and whom people there may turn to directly (`flows/districts.yaml`)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Literal

from bot.places import Places
from bot.source import Fields, Leaf, Node, Source, did_you_mean, fields_of, read_yaml, text_of


@dataclass(frozen=True, slots=True)
class Contact:
    """A public contact of an office; "" where it has none of a kind."""

    name: str = ""
    phone: str = ""
    email: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class DistrictSettings:
    """What the operator decided for one district; `closed_from` is the first closed day."""

    open: bool
    closed_from: date | None
    contact: Contact

    def status_on(self, day: date) -> Literal["open", "closed"]:
        """Whether the district takes people on the local day `day`."""
        return "open" if self.open and (self.closed_from is None or day < self.closed_from) else "closed"


def load_districts(text: str, path: str, places: Places | None) -> Mapping[str, DistrictSettings]:
    """The settings of every district of `places` by its AGS; raises `Problems` naming every mistake at once.

    places  None while their table cannot be read: then any district may exist
    """
    source = Source(path, text)
    root_node = read_yaml(text, path)
    root = fields_of(source, root_node, ("format", "default"), ("districts",))
    if "format" in root and not (isinstance(root["format"], Leaf) and root["format"].value == 1):
        source.report(root["format"].at, "this format is not known", "write: format: 1")
    default = DistrictSettings(True, None, Contact())
    if "default" in root:
        default = _settings(source, root["default"], default, ("contact",))
    settings = dict.fromkeys(places.districts if places else (), default)
    own = root.get("districts", Fields(root_node.at, {}, {}))
    if not isinstance(own, Fields):
        source.report(own.at, 'here must stand districts, like "05913": {open: false}', "write {} where there is none")
        own = Fields(own.at, {}, {})
    for ags, node in own.entries.items():
        if places and ags not in places.districts:
            source.report(own.keys_at[ags], f'district "{ags}" does not exist', did_you_mean(ags, places.districts))
        settings[ags] = _settings(source, node, default)
    source.raise_problems()
    return settings


def _settings(
    source: Source, node: Node, default: DistrictSettings, required: tuple[str, ...] = ()
) -> DistrictSettings:
    optional = tuple(key for key in ("open", "closed_from", "contact") if key not in required)
    given = fields_of(source, node, required, optional)
    settings = default
    if "open" in given or "closed_from" in given:
        settings = replace(settings, open=True, closed_from=None)  # an own entry replaces the default's whole answer
    if (is_open := given.get("open")) is not None:
        if not isinstance(is_open, Leaf) or not isinstance(is_open.value, bool):
            source.report(is_open.at, "open is true or false", "write: open: true")
        elif not is_open.value and "closed_from" in given:
            source.report(given["closed_from"].at, "open: false closes already", "keep one of the two lines")
        settings = replace(settings, open=isinstance(is_open, Leaf) and is_open.value is True)
    if (closed_from := given.get("closed_from")) is not None:
        try:
            settings = replace(settings, closed_from=date.fromisoformat(text_of(source, closed_from)))
        except ValueError:
            source.report(closed_from.at, "this is not a day", "write year, month and day: 2027-07-01")
    if (contact := given.get("contact")) is not None:
        settings = replace(settings, contact=_contact(source, contact))
    return settings


_FORMS = {
    "phone": (re.compile(r"\+?[0-9][0-9 ()/-]{4,28}"), "digits and spaces, with + and the country first"),
    "email": (re.compile(r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>.]+"), "like office@town.example"),
    "url": (re.compile(r"https?://[^\s/.]+\.\S+"), "a whole address: https://www.kim.nrw"),
}


def _contact(source: Source, node: Node) -> Contact:
    ways = tuple(field.name for field in fields(Contact) if field.name != "name")
    given = {key: (value, text_of(source, value)) for key, value in fields_of(source, node, ("name",), ways).items()}
    if isinstance(node, Fields) and not given.keys() & set(ways):
        source.report(node.at, "the contact cannot be reached", "add phone, email or url")
    for way, (form, hint) in _FORMS.items():
        if way in given and given[way][1]:
            value, text = given[way]
            if not form.fullmatch(text):
                source.report(value.at, f'"{text}" is not {way}', hint)
    return Contact(**{key: text for key, (_, text) in given.items()})
