"""Files are packed the same way every time, set aside before they are written over, and written back whole."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.content import ROOT, Authors, snapshot
from bot.storage.database import Database
from bot.storage.secrets import KeyRing
from bot.versions import ChangedMeanwhile, pack, set_aside, unpack, write_back
from tests.shipped import TODAY, content

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def test_the_same_files_give_the_same_archive(monkeypatch: pytest.MonkeyPatch) -> None:
    files = content().files
    first = pack(files)
    monkeypatch.setattr(time, "localtime", lambda *_: time.gmtime(0))

    assert pack(dict(reversed(list(files.items())))) == first
    assert unpack(first) == files
    assert any(name.startswith("flows/cases/") for name in files) or not list((ROOT / "flows/cases").glob("*.yaml"))


def test_an_archive_of_what_is_shipped_is_small() -> None:
    assert len(pack(content().files)) < sum(map(len, content().files.values())) / 2


def test_writing_back_adds_changes_and_removes(tmp_path: Path) -> None:
    stands = {"flows/a.yaml": b"a", "flows/b.yaml": b"b"}
    for name, data in stands.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(data)
    (tmp_path / "flows/notes.txt").write_bytes(b"mine")

    write_back(tmp_path, {"flows/a.yaml": b"old a", "locales/de/bot.ftl": b"old"}, stands)

    assert snapshot(tmp_path) == {"flows/a.yaml": b"old a", "locales/de/bot.ftl": b"old"}
    left = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file())
    assert left == ["flows/a.yaml", "flows/notes.txt", "locales/de/bot.ftl"]


def test_what_somebody_saved_meanwhile_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "flows").mkdir()
    (tmp_path / "flows/a.yaml").write_bytes(b"saved just now")

    with pytest.raises(ChangedMeanwhile):
        write_back(tmp_path, {"flows/a.yaml": b"old"}, {"flows/a.yaml": b"as it was"})

    assert snapshot(tmp_path) == {"flows/a.yaml": b"saved just now"}


async def test_files_that_differ_in_their_cases_alone_are_kept_too(sqlite_url: str) -> None:
    database = Database.open(sqlite_url, KeyRing.parse(KeyRing.generate()))
    cased = {**content().files, "flows/cases/mine.yaml": b"typed by hand"}
    broken = {"flows/durchstarten.yaml": b"broken: ["}
    async with database.unit() as unit:
        await unit.published.keep(content().version, pack(content().files), "files", NOW)

        assert await set_aside(unit, content().files, "cli", NOW, TODAY) == content().version
        other = await set_aside(unit, cased, "cli", NOW, TODAY)
        third = await set_aside(unit, broken, "cli", NOW, TODAY)

        assert Authors(cased, TODAY).version == content().version != other
        for version, files in ((other, cased), (third, broken)):
            archive = await unit.published.archive(version)
            assert archive is not None
            assert unpack(archive) == files
    await database.close()
