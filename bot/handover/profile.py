"""What is stored about a coach: shown to them, and changed by them as far as it is theirs to change."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from bot.batch import Batch
from bot.cards import day_words, german
from bot.content import Content
from bot.delivery.message import Message, Priority
from bot.handover.contacting import keep_again
from bot.handover.serving import chat_of
from bot.leads.hours import Hours, hours_of, hours_text
from bot.leads.leave import Days
from bot.spoken import language_name, language_of
from bot.storage.coaches import Area, Coach
from bot.words import REFERENCE, Texts

MOST_LEADS = 500
LONGEST_TYPED = 300
"""Characters of what was typed that are repeated."""
NOTHING = ("-", "–", "—")
"""What is typed to take away what is stored."""
FIELDS = {
    **dict.fromkeys(("hours", "zeiten", "zeit", "stunden"), "hours"),
    **dict.fromkeys(("languages", "language", "sprachen", "sprache"), "languages"),
    **dict.fromkeys(("limit", "grenze", "höchstens", "hoechstens"), "limit"),
    **dict.fromkeys(("woman", "frau"), "woman"),
}
NOT_THEIRS = ("name", "orte", "ort", "areas", "area", "kreis", "kreise", "team", "coordinator", "koordination")
_BETWEEN = re.compile(r"[,;/&+\n]|\b(?:und|and)\b", re.IGNORECASE)
YES_NO = {"ja": True, "yes": True, "nein": False, "no": False}


async def command(batch: Batch, coach: Coach, words: str) -> None:
    """`/profile` shows what is stored, `/profile hours Mo-Fr 9-12` changes it."""
    texts, chat_id = german(batch.content), chat_of(coach)
    word, _, value = words.partition(" ")
    field, value, typed = FIELDS.get(word.lower().rstrip(":")), value.strip(), short(words)
    if not words:
        text = f"{await shown(batch, coach)}\n\n{texts('coach-profile-how')}"
    elif field is None:
        theirs = word.lower().rstrip(":") not in NOT_THEIRS
        text = texts("coach-profile-wrong" if theirs else "coach-profile-not-yours", typed=typed)
        text += f"\n\n{texts('coach-profile-how')}" if theirs else ""
    else:
        changed = _read(field, value, texts)
        text = _wrong(field, value, typed, texts) if changed is None else await _change(batch, coach, field, changed)
    batch.say(Message(chat_id, text))


def _read(field: str, value: str, texts: Texts) -> dict[str, Any] | None:
    """The columns that `value` means; None where it means nothing."""
    gone = value in NOTHING
    match field:
        case "hours":
            hours = () if gone else hours_of(value)
            return None if hours is None or not (hours or gone) else {"hours": hours_text(hours)}
        case "languages":
            codes, unknown = languages_of(value, texts)
            return {"languages": codes} if gone or (codes and not unknown) else None
        case "limit":
            # Digits of other scripts are digits too, and no more of them than a limit has.
            number = int(value) if value.isdecimal() and len(value) <= 3 else 0
            return {"most_leads": None if gone else number} if gone or 1 <= number <= MOST_LEADS else None
        case _:
            found = YES_NO.get(value.lower())
            return None if found is None else {"woman": found}


async def _change(batch: Batch, coach: Coach, field: str, values: dict[str, Any]) -> str:
    texts = german(batch.content)
    await batch.writing()
    await batch.unit.coaches.change(coach.id, **values)
    now = await renewed(batch, coach)
    match field:
        case "hours":
            return texts("coach-profile-set-hours", hours=hours_words(now, batch.content.office.hours, texts))
        case "languages":
            return texts("coach-profile-set-languages", languages=languages_words(now.languages, texts))
        case "limit":
            held = (await batch.unit.leads.held_counts()).get(coach.id, 0)
            lines = [texts("coach-profile-set-limit", limit=_limit_words(now, texts))]
            if now.most_leads is not None and held >= now.most_leads:
                lines.append(texts("coach-profile-over-limit", held=held))
            return " ".join(lines)
        case _:
            return texts("coach-profile-set-woman", woman=_yes(now.woman, texts))


async def changed_by_others(batch: Batch, coach: Coach, values: Mapping[str, Any]) -> list[str]:
    """Set columns of a coach, `areas` among them, and show the coach what is stored now; gives what really changed."""
    stored = {name: getattr(coach, name) for name in values}
    wanted = {name: tuple(sorted(set(value))) if name == "areas" else value for name, value in values.items()}
    wanted |= {"languages": tuple(values["languages"])} if "languages" in values else {}
    changed = [name for name, value in wanted.items() if stored[name] != value]
    columns = {name: values[name] for name in changed if name != "areas"}
    if columns:
        await batch.unit.coaches.change(coach.id, **columns)
    if "email" in columns and coach.blocked_at is not None:  # another address has not refused anything yet
        await keep_again(batch, coach)
    if "areas" in changed:
        await batch.unit.coaches.set_areas(coach.id, values["areas"])
    if changed:
        text = german(batch.content)("coach-profile-changed")
        now = await shown(batch, await renewed(batch, coach))
        batch.say(Message(chat_of(coach), f"{text}\n\n{now}", priority=Priority.NOTIFICATION))
    return changed


def _wrong(field: str, value: str, typed: str, texts: Texts) -> str:
    if field != "languages":
        return texts(f"coach-profile-wrong-{field}", typed=typed)
    unknown = ", ".join(languages_of(value, texts)[1]) or value
    known = ", ".join(
        f"{language_name(locale)} ({locale})" for locale, _ in texts.everywhere("language-name") if locale != REFERENCE
    )
    return texts("coach-profile-wrong-languages", typed=typed, unknown=short(unknown), known=known)


def languages_of(written: str, texts: Texts) -> tuple[list[str], list[str]]:
    """The codes of languages written as codes or names, and what is no language."""
    own = {name: locale for locale, name in texts.everywhere("language-name")}
    codes: dict[str, None] = {}
    unknown: list[str] = []
    for word in filter(None, map(str.strip, _BETWEEN.split(written))):
        # Without anything between them too: "uk ru".
        for part in [word] if language_of(word, own) else word.split():
            code = language_of(part, own)
            if code is None:
                unknown.append(part)
            elif code != REFERENCE:
                codes[code] = None
    return list(codes), unknown


async def renewed(batch: Batch, coach: Coach) -> Coach:
    """The coach as they are stored now, for whatever comes in the same batch too."""
    found = await batch.unit.coaches.get(coach.id)
    assert found is not None
    if coach.chat_id in batch.coaches:
        batch.coaches[coach.chat_id] = found
    return found


async def shown(batch: Batch, coach: Coach) -> str:
    """What is stored about a coach."""
    texts = german(batch.content)
    teams = {team.id: team.name for team in await batch.unit.coaches.teams()} if coach.team_id is not None else {}
    leave = [days for days in coach.leave if days[1] >= batch.today]
    text = texts(
        "coach-profile",
        number=str(coach.id),
        coach=coach.name,
        areas=areas_words(batch.content, coach.areas) or texts.plain("coach-profile-no-areas"),
        languages=languages_words(coach.languages, texts),
        woman=_yes(coach.woman, texts),
        hours=hours_words(coach, batch.content.office.hours, texts),
        held=(await batch.unit.leads.held_counts()).get(coach.id, 0),
        limit=_limit_words(coach, texts),
        days=leave_words(leave, texts) or texts.plain("coach-profile-no-leave"),
        team=teams.get(coach.team_id or 0, texts.plain("coach-profile-no-team")),
    )
    return f"{text}\n{texts('coach-profile-coordinator')}" if coach.coordinator else text


def areas_words(content: Content, areas: Iterable[Area]) -> str:
    """Where somebody serves; "" where that is nowhere in particular."""
    names_of = {ags: district.name for ags, district in content.start.places.districts.items()}
    served = list(areas)
    if {area.district for area in served if not area.municipality} == set(names_of):
        return german(content).plain("coach-all-districts")
    names = []
    for area in served:
        district = names_of.get(area.district, area.district)  # the list of places may have lost it
        names.append(f"{area.municipality} ({district})" if area.municipality else district)
    return ", ".join(names)


def languages_words(codes: Iterable[str], texts: Texts) -> str:
    """Languages as Germans call them."""
    return ", ".join(map(language_name, codes)) or texts.plain("coach-profile-none")


def hours_words(coach: Coach, usual: Hours, texts: Texts) -> str:
    """When the coach works, or the usual week."""
    return coach.hours or texts.plain("coach-profile-usual", hours=hours_text(usual))


def leave_words(leave: Iterable[Days], texts: Texts) -> str:
    """Days of leave; "" for none."""
    return ", ".join(days_words(first, last, texts) for first, last in leave)


def days_words(first: date, last: date, texts: Texts) -> str:
    """One day, or the first and the last."""
    if first == last:
        return day_words(first)
    return texts.plain("coach-leave-days", first=day_words(first), last=day_words(last))


def short(typed: str) -> str:
    """What was typed, as far as it is repeated."""
    return typed if len(typed) <= LONGEST_TYPED else f"{typed[:LONGEST_TYPED]}…"


def _limit_words(coach: Coach, texts: Texts) -> str:
    return texts.plain("coach-profile-no-limit") if coach.most_leads is None else str(coach.most_leads)


def _yes(value: bool, texts: Texts) -> str:
    return texts.plain("coach-profile-yes" if value else "coach-profile-no")
