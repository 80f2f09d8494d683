"""A coach says that the bot was wrong about a person: noted as a case without the person, for those who write rules.

Nothing changes for the request, and the person is not told.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from bot.batch import Batch
from bot.cards import answers_of, german
from bot.delivery.message import Button, Message
from bot.flow import naming
from bot.flow.anonymous import Anonymous, anonymous
from bot.handover.holding import held
from bot.handover.serving import chat_of
from bot.keyboards import Rows, pack
from bot.notices import notice
from bot.settings import OFFICE_ZONE
from bot.storage.coaches import Coach
from bot.storage.leads import Lead
from bot.storage.review_cases import NewReviewCase
from bot.words import Texts

NEWS = "review-cases"
"""The timer after which admins are told of noted cases."""
MORNING = time(8)


async def ask(batch: Batch, coach: Coach, lead_id: int) -> None:
    """Ask what would have been right: one button for each other outcome of the flow."""
    lead = await held(batch, coach, lead_id)
    if lead is None or await _doubtful(batch, coach, lead) is None:
        return
    texts = german(batch.content)
    text = texts("coach-wrong", number=lead.id, outcome=texts.named(naming.card(lead.outcome), lead.outcome))
    batch.say(Message(chat_of(coach), text, _rows(batch, lead, texts), lead_id=lead.id, kind="relay"))


async def note(batch: Batch, coach: Coach, lead_id: int, expected: str) -> None:
    """Note that `expected` would have been right for the person of a lead."""
    lead = await held(batch, coach, lead_id)
    if lead is None:
        return
    case = await _doubtful(batch, coach, lead)
    if case is None:
        return
    if expected not in _others(batch, lead):
        await ask(batch, coach, lead_id)
        return
    await batch.writing()
    if not await batch.unit.leads.mark_bot_wrong(lead.id, coach.id, batch.now):
        _say(batch, coach, lead, "coach-wrong-before")
        return
    await batch.unit.review_cases.note(
        NewReviewCase(
            flow=lead.flow,
            # Not the lead's own: a version may have been in force for one lead only.
            version=batch.content.version,
            on=case.on,
            answers=case.answers,
            outcome=lead.outcome,
            rule=lead.rule,
            expected=expected,
        )
    )
    # One timer for all of a day: the admins hear of them at most once a day, and not of the moment.
    tomorrow = datetime.combine(batch.today + timedelta(days=1), MORNING, OFFICE_ZONE)
    await batch.unit.timers.set(NEWS, 0, tomorrow)
    _say(batch, coach, lead, "coach-wrong-done")


async def tell_admins(admins: Sequence[int], batch: Batch, _subject: int) -> None:
    """Tell the admins how many noted cases wait for somebody to look at them."""
    count = await batch.unit.review_cases.count_open()
    if count:
        text = german(batch.content)("admin-review-cases", count=count)
        batch.say(*(notice(admin, text) for admin in admins))


async def _doubtful(batch: Batch, coach: Coach, lead: Lead) -> Anonymous | None:
    """The lead as a case; None where there is nothing to be noted, and the coach is told why."""
    answers, flow = answers_of(lead), batch.content.flows.get(lead.flow)
    if lead.is_help:
        _say(batch, coach, lead, "coach-wrong-help")
    elif await batch.unit.leads.is_bot_wrong(lead.id):
        _say(batch, coach, lead, "coach-wrong-before")
    elif not answers:
        _say(batch, coach, lead, "coach-wrong-no-answers")
    else:
        opened = lead.opened_at.astimezone(OFFICE_ZONE).date()
        case = anonymous(flow, answers, opened) if flow is not None else None
        if case is None:
            _say(batch, coach, lead, "coach-wrong-other-rules")
        return case
    return None


def _others(batch: Batch, lead: Lead) -> list[str]:
    return [outcome for outcome in batch.content.flows[lead.flow].outcomes if outcome != lead.outcome]


def _rows(batch: Batch, lead: Lead, texts: Texts) -> Rows:
    outcomes = [
        (Button(texts.named(naming.card(outcome), outcome), pack("wrong-as", lead.id, outcome)),)
        for outcome in _others(batch, lead)
    ]
    return (*outcomes, (Button(texts.plain("coach-button-cancel"), pack("show", lead.id)),))


def _say(batch: Batch, coach: Coach, lead: Lead, message: str) -> None:
    text = german(batch.content)(message, number=lead.id)
    batch.say(Message(chat_of(coach), text, lead_id=lead.id, kind="relay"))
