"""`flow versions | preview | rollback`: files that were in force, what others would mean, and the way back."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.cli.console import (
    FOUND,
    WRONG_USE,
    AsJson,
    In,
    Root,
    cause_of,
    content_or_stop,
    out,
    print_table,
    root_or_stop,
    stop,
    today,
)
from bot.cli.stored import in_unit, with_database
from bot.source import Problems

if TYPE_CHECKING:
    from bot.content import Content
    from bot.flow.preview import Outlook
    from bot.storage.database import Database, Unit
    from bot.storage.published import Publication

_CLI = "cli"


def flow_versions(as_json: AsJson = False, language: In = "en") -> None:
    """List the versions of flows and words that were in force, the last one first; every one can be brought back.

    Example: python -m bot flow versions
    """
    from bot.authoring import phrase

    listed: list[Publication] = in_unit(lambda unit: unit.published.listing())
    rows = [_row(one, phrase(language, "versions-set-aside") if one.set_aside else "", as_json) for one in listed]
    if not as_json:
        rows = [{phrase(language, f"versions-{name}"): value for name, value in row.items()} for row in rows]
    print_table(rows, as_json, phrase(language, "versions-none"))


def _row(one: Publication, note: str, as_json: bool) -> dict[str, Any]:
    row: dict[str, Any] = {
        "version": one.version,
        "since": _moment(one.since, as_json),
        "last": _moment(one.last_at, as_json),
        "first": _moment(one.first_at, as_json),
        "by": one.by,
        "leads": one.leads,
    }
    return row | ({"set_aside": one.set_aside} if as_json else {"note": note})


def _moment(moment: datetime, as_json: bool) -> str:
    """A moment by the office's clock, or for a program in UTC."""
    from bot.settings import OFFICE_ZONE

    return moment.isoformat(timespec="seconds") if as_json else f"{moment.astimezone(OFFICE_ZONE):%Y-%m-%d %H:%M}"


def flow_preview(content: Root = None, as_json: AsJson = False, language: In = "en") -> None:
    """Say what changed files would mean for people who are half-way: counts, never a person.

    Example: python -m bot flow preview --content /home/me/draft
    """
    from bot.previewing import lines, preview

    wanted = content_or_stop(content, today(), language=language)

    async def replay(database: Database) -> tuple[Outlook, ...]:
        return await preview(database, await _in_force(database, wanted), wanted, today())

    found: tuple[Outlook, ...] = with_database(replay)
    if not as_json:
        for line in lines(found, language):
            out(line)
        return
    rows = [
        {
            "flow": one.flow,
            "people": one.people,
            "again": dict(one.again),
            "lost": one.lost,
            "outcomes": [
                {"before": before or None, "after": after or None, "people": count}
                for (before, after), count in one.outcomes.items()
            ],
            "guessed": one.guessed,
        }
        for one in found
    ]
    out(json.dumps(rows, ensure_ascii=False))


async def _in_force(database: Database, wanted: Content) -> Content:
    """What the bot ran on last; else what stands in its folder; else, where neither holds today, `wanted` itself."""
    from bot.content import load_content
    from bot.previewing import loaded

    async with database.unit() as unit:
        newest = next((one.version for one in await unit.published.listing() if not one.set_aside), None)
        archive = await unit.published.archive(newest) if newest is not None else None
    found = loaded(archive, today()) if archive is not None else None
    if newest is not None and found is not None:
        return replace(found, version=newest)
    try:
        return load_content(root_or_stop(None), today())
    except Problems:
        return wanted


def flow_rollback(
    version: Annotated[str, typer.Argument(help="The version, or how it begins; flow versions lists them.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    language: In = "en",
) -> None:
    """Bring back the files of an earlier version; those that stand there now are kept as a version too.

    Example: python -m bot flow rollback 757d94d0
    """
    from bot.authoring import phrase, tell
    from bot.content import load_snapshot, snapshot
    from bot.versions import ChangedMeanwhile, set_aside, unpack, write_back

    found, archive = _wanted(version, language)
    files, root = unpack(archive), root_or_stop(None, language)
    now = snapshot(root)
    standing: dict[str, bytes] = {}
    for name, read in now.items():
        if isinstance(read, str):
            stop(FOUND, phrase(language, "rollback-cannot-read", file=name, told=read))
        standing[name] = read
    if standing == files:
        out(phrase(language, "rollback-nothing", version=found))
        return
    try:
        load_snapshot(files, today())
    except Problems as error:
        problems = [tell(problem, language) for problem in error.problems]
        stop(FOUND, *problems, phrase(language, "rollback-no-longer-holds", version=found))
    if not yes and not typer.confirm(phrase(language, "rollback-ask", version=found, folder=str(root))):
        stop(FOUND, phrase(language, "rollback-not-done"))

    async def keep(unit: Unit) -> str:
        return await set_aside(unit, standing, _CLI, datetime.now(UTC), today())

    kept = in_unit(keep)
    out(phrase(language, "rollback-kept", version=kept))
    try:
        write_back(root, files, standing)
    except ChangedMeanwhile as error:
        stop(FOUND, phrase(language, "rollback-changed", file=str(error)))
    except OSError as error:
        stop(FOUND, phrase(language, "rollback-cannot-write", told=cause_of(error)))
    changed = sum(files.get(name) != standing.get(name) for name in {*files, *standing})
    out(phrase(language, "rollback-done", version=found, count=changed))


def _wanted(prefix: str, language: str) -> tuple[str, bytes]:
    """The one kept version that begins so, with its files; ends when there is none, or several."""
    from bot.authoring import phrase

    async def read(unit: Unit) -> tuple[list[str], bytes | None]:
        names = [one.version for one in await unit.published.listing()]
        found = [name for name in names if name == prefix] or [name for name in names if name.startswith(prefix)]
        return found, await unit.published.archive(found[0]) if len(found) == 1 else None

    prefix = prefix.strip().lower()
    found, archive = in_unit(read)
    if not prefix or not found:
        stop(WRONG_USE, phrase(language, "rollback-unknown", version=prefix))
    if archive is None:
        stop(WRONG_USE, phrase(language, "rollback-several", version=prefix, found=", ".join(sorted(found))))
    return found[0], archive
