"""Invitations go out, and what has changed about an event is told: a look of the ticker."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.batch import Batch
from bot.delivery.message import Message, Priority
from bot.invitations.asking import MESSAGE_KIND
from bot.invitations.showing import coming_rows, event_file, event_text, invitation_rows, invitation_text
from bot.occasions import Details, Occasion
from bot.storage.invitations import Invitation
from bot.words import LAST_RESORT

PORTION = 100
"""People looked at for an event, and told of changes, at one tick."""
QUIET = timedelta(minutes=10)
"""Nobody is invited who talks with the bot, or was written to, in this time."""
REST = timedelta(minutes=5)
"""Once everybody was looked at for an event, nobody is for so long; then again: some were talking meanwhile."""


@dataclass(frozen=True, slots=True)
class _Pass:
    """How far the people were looked at for an event, under which version of the files; and the rest afterwards."""

    version: str
    after: int = 0
    rest_until: datetime | None = None


class Inviting:
    """Invites whom the events of the files fit, some people at every tick.

    Who was invited stands in the database. How far it has looked is only remembered: after a restart it looks again.
    """

    def __init__(self) -> None:
        self._passes: dict[str, _Pass] = {}

    async def __call__(self, batch: Batch) -> None:
        """Do what is due now."""
        for event in batch.content.events.values():
            if event.is_over(batch.now):
                continue
            await _tell_news(batch, event)
            if event.invites(batch.now):
                await self._invite_some(batch, event)

    async def _invite_some(self, batch: Batch, event: Occasion) -> None:
        unit, now = batch.unit, batch.now
        looked = self._passes.get(event.key)
        if looked is None or looked.version != batch.content.version:
            looked = _Pass(batch.content.version)
        if looked.rest_until is not None:
            if now < looked.rest_until:
                return
            looked = _Pass(looked.version)
        if event.seats is not None and await unit.invitations.seats_taken(event.key) >= event.seats:
            return
        found = await unit.invitations.candidates(
            event.key, event.districts, event.languages, now - QUIET, looked.after, PORTION
        )
        fitting = {one.person_id: one for one in found if event.fits(one.answers)}
        invited = await unit.invitations.invite(event.key, fitting, event.details.to_json(), now)
        for person_id in sorted(invited):
            one = fitting[person_id]
            texts = batch.content.words.of(one.locale)
            text, rows = invitation_text(event, texts), invitation_rows(event, texts)
            batch.say(Message(one.chat_id, text, rows, priority=Priority.BROADCAST, kind=MESSAGE_KIND))
        ended = len(found) < PORTION
        self._passes[event.key] = _Pass(
            looked.version, found[-1].person_id if found else looked.after, now + REST if ended else None
        )


async def _tell_news(batch: Batch, event: Occasion) -> None:
    """Another time or place is told to those who come; that it is cancelled, also to those who have not answered."""
    known, invitations = event.details.to_json(), batch.unit.invitations
    if event.cancelled:
        for one in await invitations.take_changed(event.key, known, ("invited", "yes"), PORTION, gone=True):
            _say_cancelled(batch, event, one)
    else:
        for one in await invitations.take_changed(event.key, known, ("yes",), PORTION, gone=False):
            _say_changed(batch, event, one)


def _say_cancelled(batch: Batch, event: Occasion, one: Invitation) -> None:
    texts = batch.content.words.of(one.locale or LAST_RESORT)
    text = f"{texts('event-cancelled')}\n\n{event_text(event, texts)}"
    batch.say(Message(one.chat_id, text, priority=Priority.NOTIFICATION))
    if one.state == "yes":
        file = event_file(event, batch.now, one.changes + 1, cancelled=True)
        batch.say(Message(one.chat_id, texts("calendar-file"), priority=Priority.NOTIFICATION, document=file))


def _say_changed(batch: Batch, event: Occasion, one: Invitation) -> None:
    texts = batch.content.words.of(one.locale or LAST_RESORT)
    heading = texts("event-invitation", kind=texts.plain(f"event-kind-{event.kind}"))
    details = event_text(event, texts, Details.from_json(one.told))
    text = f"{heading}\n\n{details}\n\n{texts('event-coming')}"
    batch.say(Message(one.chat_id, text, coming_rows(event, texts), priority=Priority.NOTIFICATION))
    file = event_file(event, batch.now, one.changes + 1)
    batch.say(Message(one.chat_id, texts("calendar-file"), priority=Priority.NOTIFICATION, document=file))
