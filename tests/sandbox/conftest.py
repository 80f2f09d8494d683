"""A sandbox for every test, on a free port, and a clock a test can set."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import ClientSession

from bot.sandbox import Person, Sandbox

from .api import Api


@dataclass
class Clock:
    """The time, standing still until a test moves it."""

    now: datetime = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **step: float) -> None:
        self.now += timedelta(**step)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sandbox(clock: Clock) -> Sandbox:
    return Sandbox(clock=clock)


@pytest.fixture
async def url(sandbox: Sandbox) -> AsyncIterator[str]:
    async with sandbox.serving() as address:
        yield address


@pytest.fixture
async def api(sandbox: Sandbox, url: str) -> AsyncIterator[Api]:
    async with ClientSession() as session:
        yield Api(session, url, sandbox.token)


@pytest.fixture
async def amina(sandbox: Sandbox) -> Person:
    """Somebody who has started the bot already."""
    person = sandbox.person(first_name="Amina", language_code="ar")
    await person.starts()
    return person
