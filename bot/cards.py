"""What coaches read: the card of a lead without personal data, and the lead itself once it is theirs. German. Pure."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from html import escape
from typing import Literal

from babel import Locale

from bot.content import Content
from bot.delivery.message import Button, Message, Priority
from bot.flow import naming
from bot.flow.fitting import fitted
from bot.flow.state import State
from bot.flow.walk import facts_of, judge
from bot.keyboards import Act, Rows, pack, place_words, value_words
from bot.leads.moves import Standing
from bot.rendering import answers_text
from bot.rules.domain import UNSURE, Value
from bot.rules.table import Decision
from bot.settings import OFFICE_ZONE
from bot.storage.coaches import is_mail
from bot.storage.leads import CALL, CRISIS, Lead
from bot.wording import KNOWN_CLOSE_REASONS, close_reasons
from bot.words import REFERENCE, Texts

AGE_BANDS = ((18, 20), (21, 23), (24, 27))
"""Ages on a card, in years, both ends in: an exact age would say more than a coach needs before the claim."""

LONGEST_PIECE = 3800
"""Characters of what somebody wrote that go into one message: Telegram's 4,096, less room for the heading."""


def german(content: Content) -> Texts:
    """The words coaches read."""
    return content.words.of(REFERENCE)


def answers_of(lead: Lead) -> dict[str, Value]:
    """The answers of a lead; empty once they are erased, and where somebody asked for a human."""
    found = json.loads(lead.answers) if lead.answers and not lead.is_help else {}
    return {key: tuple(value) if isinstance(value, list) else value for key, value in found.items()}


Missing = Literal["", "nobody", "nobody-free"]
"""Why the coordination gets a card: nobody serves the place, or all who do are on leave or have enough."""


def card(
    content: Content, lead: Lead, chat_id: int, coach_name: str = "", *, mine: bool = False, missing: Missing = ""
) -> Message:
    """The card of `lead` for one coach's chat; `mine` adds the buttons of the coach who holds it."""
    texts = german(content)
    lines = [
        f"<b>{_heading(lead, texts)}</b>",
        *(_needs(content, lead, texts) if lead.is_help else _facts(content, lead, texts)),
        "",
        _state(lead, coach_name, texts),
    ]
    if missing:
        lines.append(texts(f"card-{missing}"))
    return Message(
        chat_id,
        "\n".join(lines),
        _buttons(lead, texts, mine=mine),
        priority=Priority.CONVERSATION if lead.is_help else Priority.NOTIFICATION,
        lead_id=lead.id,
        kind="card",
    )


def topic_of(lead: Lead) -> str:
    """The name of the lead's topic in a group: no personal data."""
    return " · ".join(filter(None, (str(lead.id), lead.municipality, german_name(lead.locale))))


def _heading(lead: Lead, texts: Texts) -> str:
    return texts(f"card-{lead.outcome}-heading" if lead.is_help else "card-heading", number=lead.id)


def _needs(content: Content, lead: Lead, texts: Texts, *, mine: bool = False) -> list[str]:
    """What a person in need, or one who wants a call, agreed to have told: no answer is among it."""
    place = place_words(texts, content.start, f"{lead.district}/{lead.municipality}")
    lines = [texts("card-about", about=about(lead.about, texts))] if lead.outcome == CRISIS and lead.about else []
    lines += [
        texts("card-place", place=place) if lead.district else texts("card-place-unknown"),
        texts("card-language", language=german_name(lead.locale)),
        texts("card-since", since=f"{lead.opened_at.astimezone(OFFICE_ZONE):%d.%m.%Y %H:%M}"),
    ]
    if mine and lead.phone:
        lines.append(texts("coach-lead-phone", phone=lead.phone))
    elif lead.outcome == CALL:
        lines.append(texts("card-phone-there" if lead.phone else "card-phone-missing"))
    return [*lines, "", texts(f"card-{lead.outcome}-hint")] if lead.status == "new" else lines


def about(danger: str, texts: Texts) -> str:
    """What a person in need speaks of, or that a call is wanted."""
    return texts.plain(f"danger-{danger}")


def name_of(lead: Lead, texts: Texts) -> str:
    """How the person wants to be called; who asked for help in need was not asked."""
    return lead.name or texts.plain("coach-no-name")


def urgent(content: Content, lead: Lead, chat_id: int, danger: str) -> Message:
    """The card of an open lead once more, with what has become urgent on top."""
    shown = card(content, lead, chat_id)
    text = f"{bold(news(content, lead, danger))}\n\n{shown.text}"
    return replace(shown, text=text, priority=Priority.CONVERSATION)


def news(content: Content, lead: Lead, danger: str) -> str:
    """What has become urgent about a lead."""
    texts = german(content)
    if danger == CALL:
        return texts("coach-call-wish", number=lead.id)
    return texts("coach-urgent", number=lead.id, about=about(danger, texts))


def _facts(content: Content, lead: Lead, texts: Texts) -> list[str]:
    flow, answers = content.flow_of(lead.flow), answers_of(lead)
    lines = [texts("card-place", place=place_words(texts, flow, f"{lead.district}/{lead.municipality}"))]
    lines.append(texts("card-language", language=german_name(lead.locale)))
    if not answers:
        return lines
    age = answers.get("age")
    band = next((f"{low}–{high}" for low, high in AGE_BANDS if isinstance(age, int) and low <= age <= high), "")
    if band:
        lines.append(texts("card-age", band=band))
    lines += _verdict(content, lead, answers, texts)
    for key, message, name in (
        ("goals", "card-goals", "goals"),
        ("barriers", "card-barriers", "barriers"),
        ("contact", "card-way", "way"),
        ("best_time", "card-time", "time"),
    ):
        if answers.get(key):
            lines.append(texts(message, **{name: value_words(texts, flow, key, answers[key])}))
    lines += _unknown(answers, texts)
    if lead.wish == "woman":
        lines.append(texts("card-wish-woman"))
    lines.append(
        texts(
            "card-consent",
            version=lead.consent_version,
            language=german_name(lead.consent_locale or lead.locale),
            date=day_words(_opened_on(lead)),
        )
    )
    return lines


def _verdict(content: Content, lead: Lead, answers: dict[str, Value], texts: Texts) -> list[str]:
    """The result, why, and the services that may fit."""
    flow = content.flow_of(lead.flow)
    blocks = [
        f"{block} {texts.plain(naming.result(flow.gives[block], block))}" if block in flow.gives else block
        for block in lead.blocks
    ]
    return [
        texts("card-outcome", outcome=texts.named(naming.card(lead.outcome), lead.outcome)),
        texts("card-reason", reason=_reason(content, lead, answers, texts)),
        texts("card-blocks", blocks="; ".join(blocks)),
    ]


def _unknown(answers: dict[str, Value], texts: Texts) -> list[str]:
    """What the person was not sure of."""
    unknown = [texts.named(naming.label(key), key) for key, value in answers.items() if value in (UNSURE, (UNSURE,))]
    return [texts("card-unknown", questions=", ".join(unknown))] if unknown else []


def _reason(content: Content, lead: Lead, answers: dict[str, Value], texts: Texts) -> str:
    """The rule's reason, and how the paper was understood, in the coaches' words.

    The files may have changed since: what they do not know any more is named by its key, or left out.
    """
    flow = content.flow_of(lead.flow)
    known = fitted(State(answers), flow).answers
    verdict = judge(flow, facts_of(flow, known), _opened_on(lead), lead.district)
    paper = [
        texts.plain(naming.coach_reason(found.table, found.rule.id))
        for found in verdict.earlier
        if isinstance(found, Decision)
    ]
    return " ".join([texts.named(naming.coach_reason(flow.decide[-1].name, lead.rule), lead.rule), *paper])


def _opened_on(lead: Lead) -> date:
    """The office's local day."""
    return lead.opened_at.astimezone(OFFICE_ZONE).date()


def _state(lead: Lead, coach_name: str, texts: Texts) -> str:
    match lead.status:
        case "new":
            return texts("card-state-new")
        case "closed":
            return texts("card-state-closed", reason=close_words(lead.closed_reason, texts))
        case _ if lead.overdue:
            return texts("card-state-overdue", coach=coach_name)
        case "claimed":
            return texts("card-state-claimed", coach=coach_name)
        case _:
            return texts("card-state-held", coach=coach_name, status=status_words(lead, texts))


def status_words(lead: Lead, texts: Texts) -> str:
    """Where a lead stands, in the coaches' words, as plain text."""
    if lead.status == "closed":
        return texts.plain("status-closed", reason=close_words(lead.closed_reason, texts))
    return standing_words(lead.standing, texts)


def standing_words(standing: Standing, texts: Texts) -> str:
    """A place where an open lead may stand, in the coaches' words, as plain text."""
    if standing.status == "placed":
        return texts.plain("status-placed", block=standing.block)
    return texts.plain(f"status-{standing.status}")


def close_words(reason: str, texts: Texts) -> str:
    """Why a lead was closed, in words."""
    return texts.plain(f"close-{reason if reason in KNOWN_CLOSE_REASONS else 'withdrawn'}")


def _buttons(lead: Lead, texts: Texts, *, mine: bool) -> Rows:
    if lead.status == "new" or (lead.overdue and not mine):
        return ((Button(texts.plain("coach-button-claim"), pack("claim", lead.id)),),)
    return work_buttons(lead.id, texts) if mine and lead.status != "closed" else ()


def work_buttons(lead_id: int, texts: Texts) -> Rows:
    """What the coach who holds a lead can do."""
    rows: tuple[tuple[Act, ...], ...] = (
        ("write", "say"),
        ("times", "files"),
        ("moves", "pass"),
        ("release", "close"),
    )
    return tuple(tuple(Button(texts.plain(f"coach-button-{act}"), pack(act, lead_id)) for act in row) for row in rows)


def close_buttons(lead: Lead, texts: Texts) -> Rows:
    """The reasons the lead may be closed for, and a way back."""
    reasons = close_reasons(lead.outcome if lead.is_help else "")
    rows = [(Button(texts.plain(f"close-{reason}"), pack("closed-as", lead.id, reason)),) for reason in reasons]
    return (*rows, (Button(texts.plain("coach-button-cancel"), pack("show", lead.id)),))


def personal(content: Content, lead: Lead, chat_id: int, appointment: Sequence[str] = ()) -> Message:
    """For the coach who claimed the lead: name, contact and answers, or what a person in need let the team know.

    appointment  the lines that say when they meet
    """
    texts, answers = german(content), answers_of(lead)
    if lead.is_help:
        lines = [f"<b>{_heading(lead, texts)}</b>", *_needs(content, lead, texts, mine=True)]
        lines += [*appointment, "", texts(f"coach-{lead.outcome}-next")]
        return Message(chat_id, "\n".join(lines), work_buttons(lead.id, texts), lead_id=lead.id, kind="relay")
    here = "coach-mail-lead-telegram" if is_mail(chat_id) else "coach-lead-telegram"
    way = texts("coach-lead-phone", phone=lead.phone) if lead.phone else texts(here)
    lines = [
        f"<b>{texts('card-heading', number=lead.id)}</b>",
        texts("coach-lead-name", name=lead.name),
        way,
        texts("card-language", language=german_name(lead.locale)),
        texts("coach-lead-status", status=status_words(lead, texts)),
        *appointment,
        *(["", *_verdict(content, lead, answers, texts), *_unknown(answers, texts)] if answers else ()),
        "",
        texts("coach-lead-answers"),
        answers_text(answers.items(), texts, content.flow_of(lead.flow)),
    ]
    if lead.status == "claimed":  # later they have been in contact
        lines += ["", texts("coach-lead-next", hours=content.start.operator.response_hours)]
    return Message(chat_id, "\n".join(lines), work_buttons(lead.id, texts), lead_id=lead.id, kind="relay")


def german_name(locale: str) -> str:
    """A language as Germans call it: its own name may stand in letters a coach cannot read."""
    names = Locale(REFERENCE).languages
    return str(names.get(locale.replace("-", "_")) or names.get(locale.split("-")[0]) or locale)


def day_words(day: date) -> str:
    """A day in digits, as everybody in Germany writes it."""
    return f"{day:%d.%m.%Y}"


def weekday_of(day: date, texts: Texts) -> str:
    """Which weekday a day really is, for a coach who wrote another."""
    return texts("coach-weekday", day=day_words(day), weekday=texts.plain(f"weekday-{day.isoweekday()}"))


def bold(text: str) -> str:
    """A heading of Telegram HTML from a formatted text."""
    return f"<b>{text}</b>"


def quoted(text: str) -> str:
    """What somebody wrote, made harmless."""
    return escape(text, quote=False)


def passed_on(heading: str, text: str) -> list[str]:
    """What somebody wrote under a heading of who it was, as Telegram HTML; in several messages when it is very long."""
    pieces = [quoted(piece) for piece in _pieces(text)]
    return [f"{bold(heading)}\n\n{pieces[0]}", *pieces[1:]]


def _pieces(text: str) -> list[str]:
    """The text in pieces that each fit into a message, parted between words where there are any."""
    pieces = []
    while len(text) > LONGEST_PIECE:
        found = max(text.rfind(space, LONGEST_PIECE // 2, LONGEST_PIECE) for space in " \n")
        end = found + 1 or LONGEST_PIECE
        pieces.append(text[:end])
        text = text[end:]
    return [*pieces, text]
