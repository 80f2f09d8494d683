"""A PostgreSQL of our own for the tests: started once per run, a fresh migrated database per test.

Debian's programs are used where they are installed; elsewhere these tests are skipped, and the summary says so.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import pytest

from bot.storage.migrate import upgrade

TEMPLATE = "migrated"
MISSING = "PostgreSQL is not installed (apt-get install postgresql): what needs it was skipped"

# The server lives as long as this script's standard input is open: it is stopped and swept away however the tests
# end, by kill -9 too. It listens in its own folder only, so any number of runs can go on at once.
LIFE = """
set -eu
trap '"$1/pg_ctl" -D "$2/data" -m immediate stop >/dev/null 2>&1 || true; cd /; rm -rf "$2"' EXIT
cd "$2"
"$1/initdb" -D "$2/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
"$1/pg_ctl" -D "$2/data" -w -l "$2/log" -o "-k $2 -c listen_addresses= -c max_connections=200 \
-c fsync=off -c synchronous_commit=off -c full_page_writes=off" start >/dev/null || { cat "$2/log" >&2; exit 1; }
echo ready
cat >/dev/null
"""


@dataclass(frozen=True, slots=True)
class Server:
    """A running server; `folder` holds its socket."""

    programs: Path
    folder: Path

    def url(self, database: str) -> str:
        """Where one of its databases is reached."""
        return f"postgresql+asyncpg://postgres@/{database}?host={self.folder}"

    def run(self, statement: str) -> None:
        """Run a statement as the administrator."""
        psql = [str(self.programs / "psql"), "-qX", "-v", "ON_ERROR_STOP=1", "-h", str(self.folder), "-U", "postgres"]
        subprocess.run([*psql, "-c", statement], check=True, capture_output=True, stdin=subprocess.DEVNULL)

    @contextmanager
    def database(self) -> Iterator[str]:
        """The address of a fresh migrated database."""
        name = f"test_{uuid4().hex}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
        yield self.url(name)
        self.run(f"DROP DATABASE {name} WITH (FORCE)")


def installed() -> Path | None:
    """The folder of PostgreSQL's server programs, the newest if there are several."""
    found = shutil.which("initdb")
    folders = [Path(found).resolve().parent] if found else []
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: -float(folder.parent.name))
    return next((folder for folder in folders if (folder / "initdb").exists()), None)


def _roomy() -> str:
    """Memory if there is enough of it: every test copies a database."""
    memory = Path("/dev/shm")
    return str(memory) if memory.is_dir() and shutil.disk_usage(memory).free > 2**30 else "/tmp"


@contextmanager
def server() -> Iterator[Server]:
    """A server with the migrated database `TEMPLATE`; skips the test where PostgreSQL is not installed."""
    programs = installed()
    if programs is None:
        pytest.skip(MISSING)
    # Not pytest's own folder: the server's user may not enter it, and a socket's path must be short.
    folder = Path(tempfile.mkdtemp(prefix="postgres-", dir=_roomy()))
    user: list[str] = []
    if os.getuid() == 0:  # the server refuses to run as root
        shutil.chown(folder, "postgres")
        user = ["runuser", "-u", "postgres", "--"]
    life = subprocess.Popen(
        [*user, "sh", "-c", LIFE, "sh", programs, folder],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,  # Ctrl-C is for the tests; the server goes when they have let go of it
    )
    try:
        assert life.stdout is not None
        if life.stdout.readline() != "ready\n":
            pytest.fail(f"PostgreSQL did not start: {life.communicate()[1]}", pytrace=False)
        running = Server(programs, folder)
        running.run(f"CREATE DATABASE {TEMPLATE}")
        upgrade(running.url(TEMPLATE))
        yield running
    finally:
        life.communicate()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """The server of this test run."""
    with server() as running:
        yield running


@pytest.fixture
def postgres_url(postgres: Server) -> Iterator[str]:
    """A fresh migrated database."""
    with postgres.database() as url:
        yield url


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say aloud that tests were skipped for want of PostgreSQL."""
    if installed() is None:
        terminalreporter.section("PostgreSQL")
        terminalreporter.line(MISSING)
