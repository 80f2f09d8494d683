"""Versions of the authored files: packed, kept when they come into force, and written back."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Mapping
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

from bot.content import Authors, Content, write_whole
from bot.storage.database import Unit

Files = Mapping[str, bytes]
"""Authored files by their path below the content folder."""


def pack(files: Files) -> bytes:
    """`files` as a zip: the same files always give the same names, days and order.

    What is shipped (96 files, 1.4 MB) packs into 0.4 MB: a version a day for a year is 150 MB, so all are kept.
    """
    archive = BytesIO()
    with zipfile.ZipFile(archive, "w") as packed:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name)  # 1980-01-01: the day of packing must not make another archive
            entry.create_system = 3
            packed.writestr(entry, files[name], zipfile.ZIP_DEFLATED, 9)
    return archive.getvalue()


def unpack(archive: bytes) -> dict[str, bytes]:
    """The files that `pack` packed."""
    with zipfile.ZipFile(BytesIO(archive)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


async def keep(unit: Unit, content: Content, by: str, now: datetime) -> bool:
    """Keep the version that is in force from `now` on; True when another one was in force before."""
    return await unit.published.keep(content.version, pack(content.files), by, now)


async def set_aside(unit: Unit, files: Files, by: str, now: datetime, on: date) -> str:
    """Keep `files`, whether they hold or not; gives the version under which they are found again."""
    version = Authors(files, on).version
    kept = await unit.published.archive(version)
    if kept is not None and unpack(kept) != files:
        # Cases count for no version: files that differ in them alone need a name of their own.
        version = hashlib.sha256(pack(files)).hexdigest()[: len(version)]
    await unit.published.set_aside(version, pack(files), by, now)
    return version


class ChangedMeanwhile(Exception):  # noqa: N818 - reads as the finding it is
    """Somebody saved this file after it was set aside."""


def write_back(root: Path, files: Files, kept: Files) -> None:
    """Make `files` the authored files below `root`, where `kept` stand now; those that are not in `files` are removed.

    Every file is replaced as a whole. When it is cut short, some files are new and some old: nothing is lost, since
    both are kept, and doing it again ends it. Raises `ChangedMeanwhile` rather than write over what nobody kept.
    """
    changed = [name for name in sorted({*files, *kept}) if files.get(name) != kept.get(name)]
    for name in changed:
        path = root / name
        if (path.read_bytes() if path.exists() else None) != kept.get(name):
            raise ChangedMeanwhile(name)
        if name not in files:
            path.unlink()
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, files[name])
