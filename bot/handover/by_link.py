"""A coach without Telegram opens a lead by the link in a mail: what the link is good for, and what they do then.

Every act is the one a press in Telegram would be; what the coach would have been told in Telegram is handed back
instead of being mailed.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Literal

from bot.batch import Batch
from bot.cards import german, standing_words
from bot.delivery.message import Message
from bot.handover import ending, holding, joining, meeting, moving, offering, reminding, talking
from bot.handover.appointment_words import lines_of
from bot.handover.serving import chat_of, may_take
from bot.storage.coaches import Coach, is_mail
from bot.storage.leads import Lead
from bot.tokens import Bearer, Signer
from bot.wording import close_reasons

Standing = Literal[
    "unknown", "not-a-coach", "closed", "taken", "elsewhere", "expired", "used", "refused", "claim", "open"
]
"""What a link is good for: "claim" and "open" are, everything else says why it is not."""

Act = Literal["write", "times", "call-off", "met-yes", "met-no", "contacted", "move", "release", "close"]


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
class AtHand:
    """What can be done with a lead at this moment, beside what always can.

    appointment  where its appointment stands, as Telegram HTML
    call_off     the number of the appointment that can still be called off
    question     whether they met, as Telegram HTML, and of which appointment (its number)
    moves        where it may stand next: the value of "move", and the words
    reasons      why it may be closed
    """

    appointment: tuple[str, ...]
    call_off: int | None
    question: tuple[str, int] | None
    moves: tuple[tuple[str, str], ...]
    reasons: tuple[str, ...]


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


async def at_hand(batch: Batch, lead: Lead) -> AtHand:
    """What whoever holds the lead can do with it."""
    texts, current = german(batch.content), await batch.unit.appointments.current(lead.id)
    asked = await reminding.unanswered(batch, lead)
    return AtHand(
        tuple(lines_of(current, texts)) if current is not None else (),
        current.id if current is not None and meeting.lies_ahead(batch, current) else None,
        (reminding.whether_met(batch, lead, asked), asked.id) if asked is not None else None,
        tuple(
            (f"{lead.standing.code}.{there.code}", standing_words(there, texts))
            for there in moving.ways_on(batch, lead)
        ),
        close_reasons(lead.outcome if lead.is_help else ""),
    )


async def act(batch: Batch, coach: Coach, number: int, name: Act, value: str) -> Done:
    """Do with lead `number` what a press in Telegram would.

    value  the text to be written, the reason to close, where the lead stands now (as `moving.move` takes it), or the
           number of the appointment
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
    """Take out what was to be sent to the coach, who sees it on the page; changes of cards and files stay."""
    mine = [one for one in batch.staged.messages if one.chat_id == chat_of(coach)]
    own = [one for one in mine if not one.edits and not one.document[0]]
    batch.staged.messages = [one for one in batch.staged.messages if one not in own]
    return tuple(one.text for one in own)


async def _write(batch: Batch, coach: Coach, number: int, text: str) -> None:
    await talking.from_coach(batch, coach, number, text)


async def _times(batch: Batch, coach: Coach, number: int, text: str) -> None:
    await offering.read(batch, coach, number, text)


async def _contacted(batch: Batch, coach: Coach, number: int, _value: str) -> None:
    await moving.contacted(batch, coach, number)


async def _move(batch: Batch, coach: Coach, number: int, value: str) -> None:
    await moving.move(batch, coach, number, value)


async def _call_off(batch: Batch, coach: Coach, number: int, value: str) -> None:
    if (appointment_id := await _of_lead(batch, coach, number, value)) is not None:
        await meeting.cancel(batch, coach, appointment_id)


async def _met(batch: Batch, coach: Coach, number: int, value: str) -> None:
    if (appointment_id := await _of_lead(batch, coach, number, value)) is not None:
        await reminding.coach_answers(batch, coach, appointment_id, "yes")


async def _not_met(batch: Batch, coach: Coach, number: int, value: str) -> None:
    if (appointment_id := await _of_lead(batch, coach, number, value)) is not None:
        await reminding.coach_answers(batch, coach, appointment_id, "no")


async def _of_lead(batch: Batch, coach: Coach, number: int, value: str) -> int | None:
    """The number of an appointment of this lead; the coach is told when there is none."""
    if value in {str(one.id) for one in await batch.unit.appointments.of_lead(number)}:
        return int(value)
    batch.say(Message(chat_of(coach), german(batch.content)("coach-lead-gone")))
    return None


async def _release(batch: Batch, coach: Coach, number: int, _value: str) -> None:
    await holding.release(batch, coach, number)


async def _close(batch: Batch, coach: Coach, number: int, reason: str) -> None:
    await ending.close(batch, coach, number, reason)


_ACTS: dict[Act, Callable[[Batch, Coach, int, str], Awaitable[None]]] = {
    "write": _write,
    "times": _times,
    "call-off": _call_off,
    "met-yes": _met,
    "met-no": _not_met,
    "contacted": _contacted,
    "move": _move,
    "release": _release,
    "close": _close,
}
