"""A lead passes from a person to a coach: opened, claimed by one, talked about, released or closed."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.batch import Batch
from bot.cards import (
    about,
    bold,
    card,
    close_buttons,
    close_words,
    german,
    german_name,
    name_of,
    news,
    passed_on,
    personal,
    urgent,
    work_buttons,
)
from bot.content import Content
from bot.delivery.message import Button, Message, Priority
from bot.flow.effects import OpenLead
from bot.flow.state import State
from bot.keyboards import pack
from bot.leads.routing import Server, route
from bot.storage.coaches import Coach
from bot.storage.database import Unit
from bot.storage.leads import CALL, CRISIS, Lead, NewLead
from bot.wording import CLOSE_REASONS
from bot.words import Texts


async def open_lead(batch: Batch, chat_id: int, effect: OpenLead, consent_id: int) -> Lead:
    """Write the lead, tell the coaches it is for (or the coordination), and tell the person honestly what comes."""
    conversation, content = batch.conversation(chat_id), batch.content
    await batch.writing()
    person = await batch.unit.people.ensure(chat_id, conversation.locale, batch.now)
    flow = content.flow_of(conversation.flow).name
    told = lead_content(effect, conversation.locale or "", flow, content.version)
    lead = await batch.unit.leads.open(NewLead(person_id=person.id, consent_id=consent_id, **told), batch.now)
    cards, served = await _cards_for(batch, lead)
    batch.say(*cards)
    texts = batch.texts(chat_id)
    when = texts("handed-over-when", hours=content.start.operator.response_hours)
    paragraphs = [texts("handed-over"), when] if served else [texts("handed-over-nobody")]
    batch.say(Message(chat_id, "\n\n".join([*paragraphs, texts("handed-over-how")])))
    return lead


async def open_help(batch: Batch, new: NewLead) -> None:
    """Write the request of a person in need, and tell everybody who can take it."""
    lead = await batch.unit.leads.open(new, batch.now)
    batch.say(*(await _cards_for(batch, lead))[0])


def lead_content(effect: OpenLead, locale: str, flow: str, version: str) -> dict[str, Any]:
    """What coaches are told, as the fields of `LeadContent`; all but the consent."""
    district, municipality = effect.place.split("/", 1)
    return {
        "district": district,
        "municipality": municipality,
        "locale": locale,
        "flow": flow,
        "content_hash": version,
        "outcome": effect.decision.rule.then,
        "rule": effect.decision.rule.id,
        "blocks": tuple(block for block, _ in effect.blocks),
        "wish": effect.wish,
        "contact": effect.way,
        "name": effect.name,
        "phone": effect.phone,
        "answers": json.dumps(dict(effect.answers), ensure_ascii=False),
    }


async def _cards_for(batch: Batch, lead: Lead, without: int | None = None) -> tuple[list[Message], bool]:
    """Cards for those who serve the place, else for the coordination; and whether anybody serves it."""
    if lead.is_help:
        told = await helpers(batch.unit, batch.content, lead.district)
        # Where nobody else is there, whoever gave it back is still the only one who can take it.
        told = [coach for coach in told if coach.id != without] or told
        return [card(batch.content, lead, _chat(coach)) for coach in told], True
    team = _team(batch.content, lead)
    coaches = [coach for coach in await batch.unit.coaches.for_district(team) if coach.id != without]
    by_id = {coach.id: coach for coach in coaches}
    servers = [_server(coach, lead.district) for coach in coaches]
    routed = route(servers, lead.municipality, lead.locale, lead.wish == "woman")
    if routed:
        return [card(batch.content, lead, _chat(by_id[server.id])) for server in routed], True
    coordination = [coach for coach in await batch.unit.coaches.coordinators() if coach.id != without]
    return [card(batch.content, lead, _chat(coach), nobody=True) for coach in coordination], False


async def helpers(unit: Unit, content: Content, district: str) -> list[Coach]:
    """Everybody who can be reached when somebody there is in need: the district's coaches, and all of the coordination.

    district  "" where it is not known
    """
    team = _team_of(content, district)
    found = [*(await unit.coaches.for_district(team) if team else ()), *await unit.coaches.coordinators()]
    return list({coach.id: coach for coach in found}.values())


def _team(content: Content, lead: Lead) -> str:
    """The district whose coaches take the lead."""
    return _team_of(content, lead.district)


def _team_of(content: Content, district: str) -> str:
    settings = content.start.districts.get(district)  # a lead outlives a list of places that had its district
    return (settings.team if settings else "") or district


def _server(coach: Coach, district: str) -> Server:
    """The coach as one who serves `district`; a coach of another district's team serves all of it."""
    areas = [area for area in coach.areas if area.district == district]
    whole = not areas or any(not area.municipality for area in areas)
    municipalities = frozenset() if whole else frozenset(area.municipality for area in areas)
    return Server(coach.id, coach.woman, frozenset(coach.languages), municipalities)


def _chat(coach: Coach) -> int:
    assert coach.chat_id is not None  # storage gives only coaches who can be reached
    return coach.chat_id


def _serves(content: Content, coach: Coach, lead: Lead) -> bool:
    team = _team(content, lead)
    anywhere = lead.is_help or team != lead.district
    return coach.coordinator or any(
        area.district == team and (anywhere or area.municipality in ("", lead.municipality)) for area in coach.areas
    )


async def _may_take(batch: Batch, coach: Coach, lead: Lead) -> bool:
    """Whether the lead is the coach's to claim: what is urgent is everybody's who was told, wherever they serve."""
    if _serves(batch.content, coach, lead):
        return True
    told = await helpers(batch.unit, batch.content, lead.district)
    return any(one.id == coach.id for one in told) and await batch.unit.leads.is_urgent(lead.id)


async def claim(batch: Batch, coach: Coach, lead_id: int) -> None:
    """One coach wins; every card shows who; the person is told."""
    chat_id, texts = _chat(coach), german(batch.content)
    lead = await batch.unit.leads.get(lead_id)
    if lead is None or lead.status == "closed":
        batch.say(Message(chat_id, texts("coach-lead-gone")))
        return
    if not await _may_take(batch, coach, lead):
        batch.say(Message(chat_id, texts("coach-not-your-district")))
        return
    await batch.writing()
    won = await batch.unit.leads.claim(lead_id, coach.id, batch.now)
    lead = await batch.unit.leads.get(lead_id)
    assert lead is not None
    if not won:
        holder = await _holder(batch, lead)
        if holder is not None and holder.id == coach.id:
            batch.say(personal(batch.content, lead, chat_id))
        else:
            batch.say(Message(chat_id, texts("coach-claimed-by-other", coach=holder.name if holder else "")))
        return
    if (
        lead.is_help and lead.chat_id in batch.staged.conversations
    ):  # what they write in this very batch is for the coach
        batch.staged.conversations[lead.chat_id] = replace(batch.conversation(lead.chat_id), help=lead.status)
    await _update_cards(batch, lead, coach)
    batch.say(personal(batch.content, lead, chat_id))
    await _tell_claimed(batch, lead, coach)


async def _tell_claimed(batch: Batch, lead: Lead, coach: Coach) -> None:
    if lead.chat_id is None:
        return
    texts = await _texts_of(batch, lead)
    way = "phone" if lead.phone else "telegram"
    paragraphs = [texts(f"coach-claimed-{way}", coach=first_name(coach))]
    if not lead.is_help:  # whoever is in need is not told to wait for days
        paragraphs.append(texts("coach-answer-time", hours=batch.content.start.operator.response_hours))
    paragraphs.append(texts("coach-write-here"))
    batch.say(_to_person(lead, "\n\n".join(paragraphs)))


async def _texts_of(batch: Batch, lead: Lead) -> Texts:
    """The words of the language the person reads now; it may have changed since the lead was opened."""
    assert lead.chat_id is not None
    staged = batch.staged.conversations.get(lead.chat_id)
    if staged is None:
        return await _texts_now(batch.unit, batch.content, lead)
    return batch.content.words.of(staged.locale or lead.locale)


async def _texts_now(unit: Unit, content: Content, lead: Lead) -> Texts:
    assert lead.chat_id is not None
    person = (await unit.people.load([lead.chat_id]))[lead.chat_id]
    return content.words.of(person.locale or lead.locale)


def _to_person(lead: Lead, text: str) -> Message:
    assert lead.chat_id is not None
    return Message(lead.chat_id, text, priority=Priority.NOTIFICATION, lead_id=lead.id, kind="relay")


def first_name(coach: Coach) -> str:
    """What people are told of a coach's name."""
    return coach.name.split()[0] if coach.name.split() else coach.name


async def _holder(batch: Batch, lead: Lead) -> Coach | None:
    return await batch.unit.coaches.get(lead.coach_id) if lead.coach_id is not None else None


async def _update_cards(batch: Batch, lead: Lead, holder: Coach | None, but: Collection[int] = ()) -> None:
    """Change every card that shows the lead, also those still on their way, except in the chats `but`."""
    mine = holder.chat_id if holder else None
    for chat_id in sorted((await _chats_with_card(batch, lead)).difference(but)):
        name = holder.name if holder else ""
        changed = card(batch.content, lead, chat_id, name, mine=chat_id == mine)
        batch.say(replace(changed, edits="card", kind=""))


async def _chats_with_card(batch: Batch, lead: Lead) -> set[int]:
    staged = {
        message.chat_id for message in batch.staged.messages if message.lead_id == lead.id and message.kind == "card"
    }
    return staged | await batch.unit.outbox.chats_with(lead.id, "card")


async def held(batch: Batch, coach: Coach, lead_id: int) -> Lead | None:
    """The lead, when this coach holds it; otherwise the coach is told why not."""
    lead = await batch.unit.leads.get(lead_id)
    if lead is not None and lead.coach_id == coach.id and lead.status in ("claimed", "contacted"):
        return lead
    gone = lead is None or lead.status == "closed"
    texts = german(batch.content)
    batch.say(Message(_chat(coach), texts("coach-lead-gone" if gone else "coach-not-yours")))
    return None


async def show(batch: Batch, coach: Coach, lead_id: int) -> None:
    """Name, contact and answers once more."""
    lead = await held(batch, coach, lead_id)
    if lead is not None:
        batch.say(personal(batch.content, lead, _chat(coach)))


async def prompt(batch: Batch, coach: Coach, lead_id: int) -> None:
    """A message to reply to: the only way to write, so that no text reaches the wrong person."""
    lead = await held(batch, coach, lead_id)
    if lead is not None:
        texts = german(batch.content)
        text = texts("coach-prompt", name=name_of(lead, texts), number=lead.id)
        hint = texts.plain("coach-prompt-hint")
        batch.say(Message(_chat(coach), text, force_reply=hint, lead_id=lead.id, kind="prompt"))


async def from_coach(batch: Batch, coach: Coach, answered: int | None, text: str) -> None:
    """A coach writes: what answers a message about a lead goes to its person, anything else nowhere."""
    chat_id, texts = _chat(coach), german(batch.content)
    message = await batch.unit.leads.message(chat_id, answered) if answered is not None else None
    if message is None:
        batch.say(Message(chat_id, texts("coach-reply-please")))
        return
    lead = await held(batch, coach, message.lead_id)
    if lead is None or lead.chat_id is None:
        return
    await batch.writing()
    await batch.unit.leads.mark_contacted(lead.id, coach.id, batch.now)
    heading = (await _texts_of(batch, lead))("coach-says", coach=first_name(coach))
    batch.say(*(_to_person(lead, piece) for piece in passed_on(heading, text)))
    batch.say(Message(chat_id, texts("coach-sent", name=name_of(lead, texts)), lead_id=lead.id, kind="relay"))


async def lead_of(batch: Batch, chat_id: int) -> Lead | None:
    """The person's open request: one that a coach holds before one that waits, a need before a programme."""
    leads = [lead for lead in (await batch.help_lead(chat_id), await batch.open_lead(chat_id)) if lead is not None]
    return next((lead for lead in leads if lead.coach_id is not None), leads[0] if leads else None)


async def reachable_holder(batch: Batch, lead: Lead) -> Coach | None:
    """The coach who holds the lead, unless nothing can reach them any more."""
    coach = await _holder(batch, lead)
    gone = coach is None or coach.chat_id is None or coach.blocked_at is not None or not coach.active
    return None if gone else coach


async def from_person(batch: Batch, chat_id: int, text: str) -> bool:
    """A person writes while a lead is open; False when there is none."""
    lead = await lead_of(batch, chat_id)
    if lead is None:
        return False
    texts = batch.texts(chat_id)
    coach = await _holder(batch, lead)
    if coach is None:
        batch.say(Message(chat_id, texts(await _while_waiting(batch, lead))))
    elif await reachable_holder(batch, lead) is None:
        batch.say(Message(chat_id, texts("not-passed-on")))
        batch.say(*await _to_coordination(batch.unit, batch.content, lead, coach))
    else:
        pass_on(batch, lead, coach, text)
        batch.say(Message(chat_id, texts("passed-on", coach=first_name(coach))))
    return True


def pass_on(batch: Batch, lead: Lead, coach: Coach, text: str, danger: str = "") -> None:
    """Bring what the person wrote to the coach who holds the lead; `danger`, what it sounds like, stands on top."""
    texts = german(batch.content)
    heading = texts("coach-incoming", name=name_of(lead, texts), number=lead.id)
    if danger:
        heading = f"{texts('coach-danger', about=about(danger, texts))}\n\n{heading}"
    for piece in passed_on(heading, text):
        batch.say(Message(_chat(coach), piece, lead_id=lead.id, kind="relay"))


async def _while_waiting(batch: Batch, lead: Lead) -> str:
    """What a person is told who writes before anybody has taken their request."""
    if not lead.is_help:
        return "waiting-for-coach"
    if not await helpers(batch.unit, batch.content, lead.district):
        return f"{lead.outcome}-nobody"
    return "crisis-told" if lead.outcome == CRISIS else "call-phone-kept"


async def tell_urgent(batch: Batch, lead: Lead, danger: str) -> bool:
    """Tell whoever holds an open lead, or all who can take it, what has become urgent; False where nobody can be."""
    content, holder = batch.content, await _holder(batch, lead)
    if holder is not None and await reachable_holder(batch, lead) is not None:
        text, rows = bold(news(content, lead, danger)), work_buttons(lead.id, german(content))
        batch.say(Message(_chat(holder), text, rows, lead_id=lead.id, kind="relay"))
        return True
    told = await helpers(batch.unit, content, lead.district)
    if holder is not None and told:  # nothing reaches whoever holds it: the others can take it now
        await batch.writing()
        lead = await _freed(batch.unit, lead, holder, batch.now)
    shown = await _chats_with_card(batch, lead)
    for coach in told:
        if _chat(coach) in shown:  # only the newer card is changed from now on: the older one loses its button
            batch.say(replace(card(content, lead, _chat(coach)), buttons=(), edits="card", kind=""))
        batch.say(urgent(content, lead, _chat(coach), danger))
    return bool(told)


async def _freed(unit: Unit, lead: Lead, gone: Coach, now: datetime) -> Lead:
    """The lead, taken from a coach whom nothing reaches any more."""
    await unit.leads.release(lead.id, gone.id, now)
    return replace(lead, status="new", coach_id=None, claimed_at=None)


async def phone_arrived(batch: Batch, lead: Lead, phone: str) -> None:
    """Keep the number to call the person on: whoever holds the lead is told it, the others that it is there."""
    await batch.writing()
    await batch.unit.leads.set_phone(lead.id, phone)
    holder = await reachable_holder(batch, lead)
    if holder is None:
        await _update_cards(batch, replace(lead, phone=phone), await _holder(batch, lead))
    else:
        text = german(batch.content)("coach-phone-arrived", number=lead.id, phone=phone)
        batch.say(
            Message(_chat(holder), text, work_buttons(lead.id, german(batch.content)), lead_id=lead.id, kind="relay")
        )


async def coach_gone(unit: Unit, content: Content, chat_id: int, now: datetime) -> list[Message]:
    """Mark a coach whose chat takes no messages any more; gives what the coordination is told of their leads, once."""
    coach = (await unit.coaches.by_chat([chat_id])).get(chat_id)
    if coach is None or coach.blocked_at is not None:
        return []
    await unit.coaches.mark_blocked(chat_id, now)
    told: list[Message] = []
    for lead in await unit.leads.of_coach(coach.id):
        if lead.is_help:
            told += await _to_others(unit, content, lead, coach, now)
        else:
            told += await _to_coordination(unit, content, lead, coach)
    return told + await _nobody_left(unit, content, coach)


async def _to_others(unit: Unit, content: Content, lead: Lead, gone: Coach, now: datetime) -> list[Message]:
    """Whoever is in need does not wait for a coach who has gone: everybody else can take their request again."""
    freed = await _freed(unit, lead, gone, now)
    others = await helpers(unit, content, lead.district)
    told = [card(content, freed, _chat(coach)) for coach in others]
    if others and lead.chat_id is not None:
        told.append(_to_person(lead, (await _texts_now(unit, content, lead))("coach-released")))
    return told


async def _nobody_left(unit: Unit, content: Content, gone: Coach) -> list[Message]:
    """What people in need are told when the last who could take their request has gone: nobody knows of it now."""
    told: list[Message] = []
    for lead in await unit.leads.listing(status="new"):
        if not lead.is_help or lead.chat_id is None or not _serves(content, gone, lead):
            continue
        if not await helpers(unit, content, lead.district):
            texts = await _texts_now(unit, content, lead)
            told.append(Message(lead.chat_id, texts(f"{lead.outcome}-nobody"), lead_id=lead.id, kind="relay"))
    return told


async def _to_coordination(unit: Unit, content: Content, lead: Lead, coach: Coach) -> list[Message]:
    text = german(content)("coach-colleague-gone", coach=coach.name, number=lead.id)
    return [
        Message(_chat(coordinator), text, priority=Priority.NOTIFICATION, lead_id=lead.id, kind="relay")
        for coordinator in await unit.coaches.coordinators()
        if coordinator.id != coach.id
    ]


async def release(batch: Batch, coach: Coach, lead_id: int) -> None:
    """Give a lead back: it goes to the others again, and the person is told."""
    if await held(batch, coach, lead_id) is None:
        return
    await batch.writing()
    await batch.unit.leads.release(lead_id, coach.id, batch.now)
    lead = await batch.unit.leads.get(lead_id)
    assert lead is not None
    batch.say(Message(_chat(coach), german(batch.content)("coach-released-done", number=lead.id)))
    cards, _ = await _cards_for(batch, lead, without=coach.id)
    # Whoever gets a new card keeps the old one as it is: from now on only the new one is changed.
    await _update_cards(batch, lead, None, but={message.chat_id for message in cards})
    batch.say(*cards)
    if lead.chat_id is not None:
        batch.say(_to_person(lead, (await _texts_of(batch, lead))("coach-released")))


async def ask_why_closed(batch: Batch, coach: Coach, lead_id: int) -> None:
    """Offer the reasons a lead may be closed for."""
    lead = await held(batch, coach, lead_id)
    if lead is not None:
        texts = german(batch.content)
        text = texts("coach-close-why", number=lead.id)
        batch.say(Message(_chat(coach), text, close_buttons(lead.id, texts), lead_id=lead.id, kind="relay"))


async def close(batch: Batch, coach: Coach, lead_id: int, reason: str) -> None:
    """Close a lead for one of the known reasons, and tell the person."""
    if reason not in CLOSE_REASONS:
        await ask_why_closed(batch, coach, lead_id)
        return
    if await held(batch, coach, lead_id) is None:
        return
    await batch.writing()
    await batch.unit.leads.close(lead_id, reason, batch.now, coach.id)
    lead = await batch.unit.leads.get(lead_id)
    assert lead is not None
    texts = german(batch.content)
    batch.say(Message(_chat(coach), texts("coach-closed", number=lead.id, reason=close_words(reason, texts))))
    await _update_cards(batch, lead, coach)
    if lead.chat_id is not None:
        batch.say(_to_person(lead, (await _texts_of(batch, lead))("lead-ended")))


async def withdraw(batch: Batch, chat_id: int) -> bool:
    """The person takes the request back: consent withdrawn, lead emptied and closed, the coach told.

    False when there is no open lead. Answers of somebody who only asked for a human stay.
    """
    conversation = batch.conversation(chat_id)
    if await lead_of(batch, chat_id) is None or conversation.person_id is None:
        return False
    await batch.writing()
    for kind in ("handover", CRISIS, CALL):
        await batch.unit.consents.withdraw(conversation.person_id, kind, batch.now)
    handed_over = await batch.open_lead(chat_id) is not None
    for lead_id in (await batch.unit.leads.erase_person(conversation.person_id, batch.now))[0]:
        closed = await batch.unit.leads.get(lead_id)
        assert closed is not None
        await tell_withdrawn(batch, closed)
    conversation = replace(conversation, help="")
    if handed_over:
        fresh = State(turn=conversation.turn + 1, agreed=True)
        conversation = replace(conversation, flow="", state=fresh.to_json(), turn=fresh.turn, ended=None)
    batch.keep(conversation)
    return True


async def tell_language(batch: Batch, chat_id: int, locale: str) -> None:
    """The person reads another language now: the cards of an open request say so, and routing goes by it."""
    for lead in (await batch.help_lead(chat_id), await batch.open_lead(chat_id)):
        if lead is not None:
            await batch.writing()
            await batch.unit.leads.set_locale(lead.id, locale)
            await _update_cards(batch, replace(lead, locale=locale), await _holder(batch, lead))


async def erase(batch: Batch, chat_id: int) -> list[int]:
    """Delete everything about a person, and tell the coaches of their open leads; gives the leads this closed."""
    closed = await batch.unit.people.erase(chat_id, batch.now)
    batch.forget(chat_id)
    for lead_id in closed:
        lead = await batch.unit.leads.get(lead_id)
        assert lead is not None  # emptied, but kept
        await tell_withdrawn(batch, lead)
    return closed


async def tell_withdrawn(batch: Batch, lead: Lead) -> None:
    """Every card, and the coach who held the lead, learn that the person took it back."""
    holder = await _holder(batch, lead)
    await _update_cards(batch, lead, holder)
    if holder is not None and holder.chat_id is not None:
        text = german(batch.content)("coach-person-withdrew", number=lead.id)
        batch.say(Message(holder.chat_id, text, priority=Priority.NOTIFICATION))


async def listing(batch: Batch, coach: Coach) -> None:
    """The coach's own leads and those still open in their places, one button each."""
    texts, chat_id = german(batch.content), _chat(coach)
    mine = await batch.unit.leads.of_coach(coach.id)
    waiting = [lead for lead in await batch.unit.leads.listing(status="new") if _serves(batch.content, coach, lead)]
    if not mine and not waiting:
        batch.say(Message(chat_id, texts("coach-leads-none")))
    if mine:
        rows = tuple((Button(f"{lead.id} · {name_of(lead, texts)}"[:60], pack("show", lead.id)),) for lead in mine[:50])
        batch.say(Message(chat_id, texts("coach-leads-mine"), rows))
    if waiting:
        waiting.sort(key=lambda lead: not lead.is_help)
        rows = tuple((Button(_short(lead, texts), pack("claim", lead.id)),) for lead in waiting[:50])
        batch.say(Message(chat_id, texts("coach-leads-open"), rows))


def _short(lead: Lead, texts: Texts) -> str:
    what = [about(lead.about, texts)] if lead.is_help else []
    parts = [str(lead.id), *what, *([lead.municipality] if lead.municipality else []), german_name(lead.locale)]
    return f"{texts.plain('coach-button-claim')} {' · '.join(parts)}"[:60]
