"""Ready sentences: the coach picks a German one, sees both languages, and the person reads their own."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.batch import Batch, Edited
from bot.cards import bold, german, german_name, name_of, weekday_of
from bot.delivery.message import Button, Message
from bot.handover.contacting import note_contact
from bot.handover.holding import held
from bot.handover.serving import chat_of, first_name
from bot.handover.showing import texts_of, to_person
from bot.handover.slots import (
    TYPED,
    Filled,
    Unclear,
    is_past,
    read,
    sentence,
    service_name,
    services_of,
    things_of,
    toggled,
)
from bot.handover.undelivered import ready
from bot.keyboards import Press, Rows, pack, page_rows
from bot.storage.coaches import Coach
from bot.storage.leads import SAID, Lead
from bot.wording import TEMPLATES, THINGS
from bot.words import REFERENCE, Texts

PAGES: dict[str, tuple[str, ...]] = {
    "first": ("greeting", "who", "not-authority", "when-free", "when-call"),
    "meeting": ("call-at", "come-to", "bring", "late", "not-coming"),
    "answers": (
        *("cannot-help", "still-interested", "away", "find-out"),
        *("interpreter", "trusted-person", "children", "thanks"),
    ),
    "offers": ("course", "job", "internship", "recognition", "phone-number", "not-reached", "goodbye"),
}
"""The sentences as they are offered, eight at once at most: words template-page-<name> and template-<sentence>."""

LONGEST_ECHO = 600
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class _Chosen:
    """What a button of act "say" stands for: `name`, `name=state` while something is chosen, `name:value` chosen."""

    name: str = ""
    sign: str = ""
    rest: str = ""

    @classmethod
    def of(cls, value: str) -> _Chosen:
        found = re.fullmatch(r"([a-z-]*)(?:([=:])(.*))?", value)
        return cls(*(part or "" for part in found.groups())) if found else cls()


async def offer(batch: Batch, coach: Coach, press: Press) -> None:
    """The button for ready sentences, and every button on the way to one."""
    lead = await held(batch, coach, press.number)
    if lead is None:
        return
    chosen = _Chosen.of(press.value)
    if chosen.name not in TEMPLATES:
        await _list(batch, coach, lead, chosen.name, press.on if chosen.name in PAGES else None)
        return
    filled = Filled(chosen.name, chosen.rest if chosen.sign == ":" else "")
    if filled.slot in TYPED and not filled.value:
        _ask(batch, coach, lead, filled)
    elif filled.slot in ("things", "service") and not filled.value:
        _choose(batch, coach, lead, filled, chosen.rest, press.on if chosen.sign else None)
    else:
        await _preview(batch, coach, lead, filled)


async def _list(batch: Batch, coach: Coach, lead: Lead, page: str, on: int | None) -> None:
    texts = german(batch.content)
    shown = page if page in PAGES else next(iter(PAGES))
    rows = [(Button(texts.plain(f"template-{name}"), pack("say", lead.id, name)),) for name in PAGES[shown]]
    turning = [
        Button(texts.plain(f"template-page-{name}"), pack("say", lead.id, name)) for name in PAGES if name != shown
    ]
    heading = texts(
        "coach-say-which",
        name=name_of(lead, texts),
        language=german_name((await texts_of(batch, lead)).locale),
        page=texts.plain(f"template-page-{shown}"),
    )
    _show(batch, coach, lead, heading, (*rows, tuple(turning)), on)


def _ask(batch: Batch, coach: Coach, lead: Lead, filled: Filled, because: str = "") -> None:
    """Ask for what is typed, with an example."""
    texts = german(batch.content)
    text = "\n\n".join([*([because] if because else []), texts(f"coach-fill-{filled.slot}", number=lead.id)])
    hint = texts.plain(f"template-{filled.name}")
    kind = f"fill:{filled.name}"
    batch.say(Message(chat_of(coach), text, force_reply=hint, lead_id=lead.id, kind=kind))


def _choose(batch: Batch, coach: Coach, lead: Lead, filled: Filled, state: str, on: int | None) -> None:
    texts, flow = german(batch.content), batch.content.flow_of(lead.flow)

    def button(label: str, sign: str, value: str) -> Button:
        return Button(label, pack("say", lead.id, f"{filled.name}{sign}{value}"))

    rows: Rows
    if filled.slot == "things":
        ticked = things_of(state)
        rows = tuple(
            (
                button(
                    f"{'☑️' if thing in ticked else '◻️'} {texts.plain(f'thing-{thing}')}", "=", toggled(state, str(at))
                ),
            )
            for at, thing in enumerate(THINGS)
        )
        if ticked:
            rows += ((button(texts.plain("coach-say-chosen"), ":", state),),)
    else:
        services = [button(service_name(key, texts, flow), ":", value) for value, key in services_of(flow).items()]
        page = int(state) if state.isdecimal() and len(state) < 3 else 0
        rows = page_rows(services, page, texts, lambda other: button("", "=", str(other)).data)
    _show(batch, coach, lead, texts(f"coach-fill-{filled.slot}", number=lead.id), rows, on)


def _show(batch: Batch, coach: Coach, lead: Lead, text: str, rows: Rows, on: int | None) -> None:
    """Something to choose from, in the place of what was pressed where that was one too."""
    if on is None:
        batch.say(Message(chat_of(coach), text, rows, lead_id=lead.id, kind="relay"))
    else:
        batch.beside(Edited(chat_of(coach), on, text, rows))


async def filled_in(batch: Batch, coach: Coach, lead_id: int, name: str, text: str) -> None:
    """The coach typed what a sentence was still to be filled with.

    A place fits on no button: it is sent at once. Everything else is shown first as it was understood.
    """
    lead, texts = await ready(batch, coach, lead_id, text), german(batch.content)
    if lead is None:
        return
    if name not in TEMPLATES:
        await _again(batch, coach, lead)
        return
    filled = Filled(name)
    value = read(filled.slot, text, batch.now)
    if isinstance(value, Unclear):
        why = texts(value.why, typed=text[:LONGEST_ECHO])
        if value.day is not None:
            why += f" {weekday_of(value.day, texts)}"
        _ask(batch, coach, lead, filled, why)
    elif filled.slot == "place":
        await _say(batch, coach, lead, Filled(name, value))
    else:
        await _preview(batch, coach, lead, Filled(name, value))


async def _preview(batch: Batch, coach: Coach, lead: Lead, filled: Filled) -> None:
    texts = german(batch.content)
    both = await _both(batch, coach, lead, filled)
    if both is None:
        await _again(batch, coach, lead)
        return
    send = pack("say-as", lead.id, f"{filled.name}:{filled.value}:{_nonce(batch)}")
    rows = (
        (Button(texts.plain("coach-button-send"), send),),
        (Button(texts.plain("coach-button-cancel"), pack("say-as", lead.id)),),
    )
    heading = texts("coach-say-preview", name=name_of(lead, texts), number=lead.id)
    batch.say(Message(chat_of(coach), f"{bold(heading)}\n\n{both}", rows, lead_id=lead.id, kind="relay"))


async def _again(batch: Batch, coach: Coach, lead: Lead) -> None:
    """What was chosen cannot be said (any more): the day is over, the files have changed."""
    text = german(batch.content)("coach-say-old")
    batch.say(Message(chat_of(coach), text, lead_id=lead.id, kind="relay"))
    await _list(batch, coach, lead, "", None)


def _nonce(batch: Batch) -> str:
    """What tells this preview from others: a button pressed twice sends once."""
    number, signs = int(batch.now.timestamp()), ""
    while number:
        number, digit = divmod(number, len(_DIGITS))
        signs = _DIGITS[digit] + signs
    return signs


async def _both(batch: Batch, coach: Coach, lead: Lead, filled: Filled) -> str | None:
    """The sentence in German and as the person reads it, each under its language; None where it cannot be said."""
    texts, theirs = german(batch.content), await texts_of(batch, lead)
    german_one, translated = _sentence(batch, coach, lead, filled, texts), _sentence(batch, coach, lead, filled, theirs)
    if german_one is None or translated is None or is_past(filled.slot, filled.value, batch.now):
        return None
    read_in = theirs.source(f"say-{filled.name}")
    paragraphs = [f"{bold(german_name(REFERENCE))}\n{german_one}"]
    if read_in != REFERENCE:
        paragraphs.append(f"{bold(german_name(read_in))}\n{translated}")
    if read_in != theirs.locale:
        missing = texts("coach-say-missing", language=german_name(theirs.locale), other=german_name(read_in))
        paragraphs.append(missing)
    return "\n\n".join(paragraphs)


def _sentence(batch: Batch, coach: Coach, lead: Lead, filled: Filled, texts: Texts) -> str | None:
    return sentence(filled, texts, batch.content.flow_of(lead.flow), first_name(coach))


async def send(batch: Batch, coach: Coach, press: Press) -> None:
    """The buttons below a preview: send it, or leave it."""
    texts, chat_id = german(batch.content), chat_of(coach)
    name, _, rest = press.value.partition(":")
    value, _, nonce = rest.rpartition(":")
    if not press.value:
        _take_buttons(batch, coach, press)
        batch.say(Message(chat_id, texts("coach-say-cancelled")))
        return
    lead = await ready(batch, coach, press.number, texts.named(f"template-{name}", name))
    if lead is None:
        return
    if name not in TEMPLATES or await _both(batch, coach, lead, Filled(name, value)) is None:
        await _again(batch, coach, lead)
    elif await batch.unit.leads.noted(SAID, lead.id, lead.opened_at, f"{name}.{nonce}"):
        batch.say(Message(chat_id, texts("coach-say-twice"), lead_id=lead.id, kind="relay"))
    else:
        _take_buttons(batch, coach, press)
        await batch.unit.leads.note(SAID, lead.id, batch.now, coach.id, f"{name}.{nonce}")
        await _say(batch, coach, lead, Filled(name, value))


def _take_buttons(batch: Batch, coach: Coach, press: Press) -> None:
    """Once it is sent, or left, a preview has done its work."""
    if press.on is not None:
        batch.beside(Edited(chat_of(coach), press.on, None, ()))


async def _say(batch: Batch, coach: Coach, lead: Lead, filled: Filled) -> None:
    """Send the sentence in the language the person reads now, and show the coach both as sent."""
    theirs, texts = await texts_of(batch, lead), german(batch.content)
    said, both = _sentence(batch, coach, lead, filled, theirs), await _both(batch, coach, lead, filled)
    assert said is not None  # looked at before
    assert both is not None
    await note_contact(batch, lead, coach)
    heading = theirs("coach-says", coach=first_name(coach))
    batch.say(to_person(lead, f"{bold(heading)}\n\n{said}"))
    sent = texts("coach-say-sent", name=name_of(lead, texts), number=lead.id)
    batch.say(Message(chat_of(coach), f"{bold(sent)}\n\n{both}", lead_id=lead.id, kind="relay"))
