"""A coach without Telegram opens a lead by the link in a mail: what the link is good for, and what they do then.

Every act is the one a press in Telegram would be; what the coach would have been told in Telegram is handed back
instead of being mailed.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Literal

from bot.batch import Batch
from bot.cards import german
from bot.delivery.message import Message
from bot.handover import ending, holding, joining, offering, talking
from bot.handover.contacting import note_contact
from bot.handover.serving import chat_of, may_take
from bot.storage.coaches import Coach, is_mail
from bot.storage.leads import Lead
from bot.tokens import Bearer, Signer

Standing = Literal[
    "unknown", "not-a-coach", "closed", "taken", "elsewhere", "expired", "used", "refused", "claim", "open"
]
"""What a link is good for: "claim" and "open" are, everything else says why it is not."""

Act = Literal["write", "times", "contacted", "release", "close"]


@dataclass(frozen=True, slots=True)
class Look:
    """What somebody finds behind a link.

    said  what the coach was told instead, with "refused"
    """

    standing: Standing
    coach: Coach | None = None
    lead: Lead | None = None
    said: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Done:
    """What came of an act: what the coach is told, as Telegram HTML, and whether anything happened."""

    said: tuple[str, ...]
    happened: bool


async def known(batch: Batch, bearer: Bearer, signer: Signer) -> Coach | None:
    """The coach a signed word stands for, as long as they are one and have the address it was made for."""
    coach = await batch.unit.coaches.get(bearer.coach_id)
    if coach is None or not coach.active or coach.chat_id is None or not is_mail(coach.chat_id):
        return None
    return coach if signer.mailbox(coach.email) == bearer.mailbox else None


async def look(batch: Batch, bearer: Bearer | None, signer: Signer) -> Look:
    """What a link is good for now; changes nothing, so that scanners and previews may follow it."""
    if bearer is None:
        return Look("unknown")
    coach = await known(batch, bearer, signer)
    if coach is None:
        return Look("not-a-coach")
    lead = await batch.unit.leads.get(bearer.lead_id)
    if lead is None or lead.status == "closed":
        return Look("closed", coach, lead)
    mine = lead.coach_id == coach.id
    if not mine and lead.status != "new" and not lead.overdue:
        return Look("taken", coach, lead)
    if not mine and not await may_take(batch, coach, lead):
        return Look("elsewhere", coach, lead)
    if bearer.expires is None or bearer.expires <= batch.now:
        return Look("expired", coach, lead)
    if await batch.unit.once.has("link", bearer.number):
        return Look("used", coach, lead)
    return Look("open" if mine else "claim", coach, lead)


async def take(batch: Batch, bearer: Bearer | None, signer: Signer) -> Look:
    """Use the link up: the lead is claimed, or opened by the coach who holds it; "open" when it is theirs now."""
    found = await look(batch, bearer, signer)
    if found.standing not in ("claim", "open") or bearer is None or found.coach is None or found.lead is None:
        return found
    coach, number = found.coach, found.lead.id
    await batch.writing()
    if not await batch.unit.once.first("link", bearer.number, batch.now):
        return replace(found, standing="used")
    if coach.blocked_at is not None:  # whoever has the link has got the mail
        await joining.reached(batch, coach)
    if found.standing == "open":
        return found
    await holding.claim(batch, coach, number)
    said = _instead_of_mail(batch, coach)
    lead = await batch.unit.leads.get(number)
    if lead is None or lead.coach_id != coach.id:
        return Look("refused", coach, lead, said)
    text = german(batch.content)("coach-mail-claimed", number=number)
    batch.say(Message(chat_of(coach), text, lead_id=number, kind="relay"))  # something to answer to
    return Look("open", coach, lead)


async def act(batch: Batch, coach: Coach, number: int, name: Act, value: str) -> Done:
    """Do with lead `number` what a press in Telegram would.

    value  the text to be written, or the reason to close
    """
    before = await batch.unit.leads.get(number)
    await _ACTS[name](batch, coach, number, value)
    said = _instead_of_mail(batch, coach)
    return Done(said, bool(batch.staged.messages) or await batch.unit.leads.get(number) != before)


async def send_link(batch: Batch, coach: Coach, number: int) -> None:
    """Mail the coach a fresh link, to their own address."""
    text = german(batch.content)("coach-mail-new-link", number=number)
    batch.say(Message(chat_of(coach), text, lead_id=number, kind="relay"))


def _instead_of_mail(batch: Batch, coach: Coach) -> tuple[str, ...]:
    """Take out what was to be sent to the coach, who sees it on the page; changes of cards stay."""
    own = [one for one in batch.staged.messages if one.chat_id == chat_of(coach) and not one.edits]
    batch.staged.messages = [one for one in batch.staged.messages if one not in own]
    return tuple(one.text for one in own)


async def _write(batch: Batch, coach: Coach, number: int, text: str) -> None:
    await talking.from_coach(batch, coach, number, text)


async def _times(batch: Batch, coach: Coach, number: int, text: str) -> None:
    await offering.read(batch, coach, number, text)


async def _contacted(batch: Batch, coach: Coach, number: int, _value: str) -> None:
    lead = await holding.held(batch, coach, number)
    if lead is None:
        return
    await note_contact(batch, lead, coach)
    done = "done" if lead.status == "claimed" else "already"
    text = german(batch.content)(f"page-contacted-{done}", number=number)
    batch.say(Message(chat_of(coach), text))


async def _release(batch: Batch, coach: Coach, number: int, _value: str) -> None:
    await holding.release(batch, coach, number)


async def _close(batch: Batch, coach: Coach, number: int, reason: str) -> None:
    await ending.close(batch, coach, number, reason)


_ACTS: dict[Act, Callable[[Batch, Coach, int, str], Awaitable[None]]] = {
    "write": _write,
    "times": _times,
    "contacted": _contacted,
    "release": _release,
    "close": _close,
}
