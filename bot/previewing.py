"""Everybody who is half-way, read in bulk and replayed against other files: counts for operators, never people."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping
from datetime import date

from bot.authoring import phrase
from bot.content import Content, load_snapshot
from bot.flow.preview import HalfWay, Outlook, outlooks
from bot.flow.state import State
from bot.source import Problems
from bot.storage.conversations import Conversation
from bot.storage.database import Database, undisturbed
from bot.versions import unpack
from bot.words import REFERENCE

AT_ONCE = 1000
"""Conversations read in one unit: decrypting more would keep a bot on SQLite waiting for its only connection."""
MOST_VERSIONS = 20
"""Earlier versions loaded to compare with, those most people met last; loading one takes tenths of a second."""


async def preview(database: Database, in_force: Content, wanted: Content, on: date) -> tuple[Outlook, ...]:
    """How everybody half-way would fare if `wanted` replaced `in_force` on the local day `on`, by flow.

    Costs 0.4 ms a person, in a thread of its own.
    """
    people = await _half_way(database)
    versions = Counter(person.content_hash for person in people if person.content_hash != in_force.version)
    met: dict[str, Content] = {in_force.version: in_force}
    for version, _ in versions.most_common(MOST_VERSIONS):
        archive = await undisturbed(_archive(database, version))
        content = None if archive is None else await asyncio.to_thread(loaded, archive, on)
        if content is not None:
            met[version] = content
    return await asyncio.to_thread(_outlooks, people, met, in_force, wanted, on)


async def _half_way(database: Database) -> list[Conversation]:
    people: list[Conversation] = []
    while page := await undisturbed(_page(database, people[-1].person_id or 0 if people else 0)):
        people += page
    return people


async def _page(database: Database, after: int) -> list[Conversation]:
    async with database.unit() as unit:
        return await unit.conversations.half_way(after, AT_ONCE)


async def _archive(database: Database, version: str) -> bytes | None:
    async with database.unit() as unit:
        return await unit.published.archive(version)


def loaded(archive: bytes, on: date) -> Content | None:
    """An earlier version; None when it does not hold any more. One language is enough: words are not compared."""
    try:
        return load_snapshot(unpack(archive), on, (REFERENCE,))
    except Problems:
        return None


def _outlooks(
    people: list[Conversation], met: Mapping[str, Content], in_force: Content, wanted: Content, on: date
) -> tuple[Outlook, ...]:
    return outlooks(
        (
            (
                person.flow,
                HalfWay(
                    state=State.from_json(person.state),
                    before=met.get(person.content_hash, in_force).flow_of(person.flow),
                    after=wanted.flow_of(person.flow),
                    guessed=person.content_hash not in met,
                ),
            )
            for person in people
        ),
        on,
    )


def lines(found: tuple[Outlook, ...], language: str) -> list[str]:
    """One line per flow, in English or German."""
    return [f"{one.flow}: {'; '.join(_parts(one, language))}" for one in found] or [phrase(language, "preview-nobody")]


def _parts(one: Outlook, language: str) -> list[str]:
    undecided = phrase(language, "preview-undecided")
    parts = [phrase(language, "preview-people", count=one.people)]
    parts += [phrase(language, "preview-again", count=count, question=key) for key, count in one.again.items()]
    parts += [] if one.again else [phrase(language, "preview-again-nobody")]
    parts.append(phrase(language, "preview-lost", count=one.lost))
    parts += [
        phrase(language, "preview-outcome", count=count, before=before or undecided, after=after or undecided)
        for (before, after), count in one.outcomes.items()
    ]
    if one.guessed:
        parts.append(phrase(language, "preview-guessed", count=one.guessed))
    return parts
