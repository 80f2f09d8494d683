"""Where people are sent: `flows/services.yaml`, one file for all flows."""

from __future__ import annotations

from collections.abc import Mapping

from bot.flow.model import Service
from bot.shapes import SERVICE, SERVICES
from bot.source import Position, Source, check_format, entries_of, fields_of, known_of, read_yaml, text_of


def load_services(source: Source, flows: tuple[str, ...]) -> tuple[Mapping[str, Service], Mapping[str, Position]]:
    """The services in `source` by their keys, and where each stands; mistakes are reported there.

    flows   the names of all flows, into which a service may lead

    Raises `Problems` where the YAML cannot be read.
    """
    root = fields_of(source, read_yaml(source.text, source.path), SERVICES)
    check_format(source, root.get("format"))
    services: dict[str, Service] = {}
    places: dict[str, Position] = {}
    for key, at, node in entries_of(source, root.get("services")):
        given = fields_of(source, node, SERVICE)
        texts = {name: text_of(source, value) for name, value in given.items() if name != "flow"}
        flow = known_of(source, given["flow"], flows, "flow") if "flow" in given else ""
        services[key], places[key] = Service(key, **texts, flow=flow), at
    return services, places
