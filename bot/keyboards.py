"""What a button carries: acts ⇄ callback data, and the rows under each message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from bot.delivery.message import Button
from bot.flow import naming
from bot.flow.effects import Ask
from bot.flow.model import Flow
from bot.flow.state import (
    DONE,
    Agreed,
    AskedToChange,
    AskedWhy,
    Began,
    Chose,
    Consented,
    Event,
    Reopened,
    Reviewed,
    WentBack,
)
from bot.places import OUTSIDE_NRW
from bot.rules.domain import UNSURE, Many, Value
from bot.words import Texts, Words

Rows = tuple[tuple[Button, ...], ...]

Act = Literal[
    "agree", "not-now", "choose", "why", "back", "change", "reopen", "reviewed", "consent", "human", "restart",
    "restart-yes", "go-on", "language", "list", "delete", "claim", "write", "release", "close", "closed-as", "show",
    "withdraw", "flow", "call", "crisis", "crisis-no",
]  # fmt: skip
_CODES: dict[str, str] = {
    "agree": "a", "not-now": "n", "choose": "c", "why": "w", "back": "b", "change": "x", "reopen": "r",
    "reviewed": "v", "consent": "y", "human": "h", "restart": "R", "restart-yes": "Y", "go-on": "g", "language": "l",
    "list": "p", "delete": "d", "claim": "C", "write": "W", "release": "F", "close": "X", "closed-as": "Z",
    "show": "S", "withdraw": "V", "flow": "f", "call": "P", "crisis": "K", "crisis-no": "k",
}  # fmt: skip
_ACTS = {code: act for act, code in _CODES.items()}
assert set(_CODES) == set(get_args(Act))  # every act has a code


@dataclass(frozen=True, slots=True)
class Press:
    """A pressed button: what for, for which turn (or lead), with which value."""

    act: str
    number: int
    value: str = ""


def pack(act: Act, number: int = 0, value: str = "") -> str:
    """Callback data of at most 64 bytes: `c:12:duldung`."""
    data = f"{_CODES[act]}:{number}:{value}"
    assert len(data.encode()) <= 64, data  # Telegram's limit; keys and place names are shorter by construction
    return data


def unpack(data: str) -> Press | None:
    """What `pack` wrote; None for data nobody issued."""
    code, _, rest = data.partition(":")
    number, colon, value = rest.partition(":")
    if code not in _ACTS or not colon or not number.isdecimal() or len(number) > 15:
        return None
    return Press(_ACTS[code], int(number), value)


def value_words(texts: Texts, flow: Flow, key: str, value: Value) -> str:
    """An answer as people read it, as plain text; an old one to what is not asked any more by its key."""
    if isinstance(value, tuple):
        return " · ".join(texts.named(naming.option(key, one), one) for one in value) or texts.plain("nothing-chosen")
    question = flow.by_key.get(key)
    if question is not None and question.type == "place":
        return place_words(texts, flow, str(value))
    if question is None or question.type == "choice":
        return texts.named(naming.option(key, value), str(value))
    return str(value)


def place_words(texts: Texts, flow: Flow, place_id: str) -> str:
    """A municipality with its district where the two differ."""
    place = flow.places.get(place_id)
    if place is None:  # of a lead it may be one that the list of places lost
        return texts.plain("button-place-outside") if place_id == OUTSIDE_NRW else place_id.partition("/")[2]
    district = flow.places.districts[place.district].name
    return place.municipality if place.municipality == district else f"{place.municipality} ({district})"


def question_rows(ask: Ask, texts: Texts, flow: Flow) -> Rows:
    """The buttons under a question: its answers, then the ways out."""
    question, turn = ask.question, ask.turn
    rows: list[tuple[Button, ...]] = []
    if ask.because and ask.because.candidates:
        rows += [_answer(texts, flow, ask, value) for value in ask.because.candidates]
    if isinstance(question.domain, Many):
        rows += many_rows(question.domain, question.key, ask.chosen, turn, texts)
    else:
        rows += [_answer(texts, flow, ask, option) for option in naming.options(question)]
    if question.type == "place":
        district = ask.because.district if ask.because else ""
        rows.append((Button(texts.plain("button-place-list"), pack("list", turn, district)),))
        if not ask.because or OUTSIDE_NRW not in ask.because.candidates:
            rows.append((Button(texts.plain("button-place-outside"), pack("choose", turn, OUTSIDE_NRW)),))
    why = Button(texts.plain("button-why"), pack("why", turn))
    back = Button(texts.plain("button-back"), pack("back", turn))
    rows += [(back, why) if ask.can_go_back else (why,)]
    if ask.stuck:
        rows.append((Button(texts.plain("button-human"), pack("human", turn)),))
        rows.append((Button(texts.plain("button-call"), pack("call", turn)),))
    return tuple(rows)


def _answer(texts: Texts, flow: Flow, ask: Ask, value: Value) -> tuple[Button, ...]:
    label = value_words(texts, flow, ask.question.key, value)
    return (Button(label, pack("choose", ask.turn, str(value))),)


def many_rows(domain: Many, key: str, chosen: tuple[str, ...], turn: int, texts: Texts) -> list[tuple[Button, ...]]:
    """Options that toggle, `unsure` alone, and the button that ends the choice."""
    rows: list[tuple[Button, ...]] = []
    for option in domain.options:
        mark = "" if option == UNSURE else "☑️ " if option in chosen else "◻️ "
        rows.append((Button(mark + texts.plain(naming.option(key, option)), pack("choose", turn, option)),))
    done = "button-none-of-these" if domain.least == 0 and not chosen else "button-done"
    rows.append((Button(texts.plain(done), pack("choose", turn, DONE)),))
    return rows


def place_list_rows(flow: Flow, turn: int, value: str, texts: Texts) -> Rows:
    """The list of places below `value`: "" regions, "=Arnsberg" its districts, "05913" its municipalities."""
    places = flow.places
    rows: list[tuple[Button, ...]]
    if value.startswith("="):
        rows = [
            (Button(district.name, pack("list", turn, district.ags)),)
            for district in places.regions().get(value[1:], ())
        ]
        up = ""
    elif value in places.districts:
        inside = places.municipalities(value)
        buttons = [Button(place.municipality, pack("choose", turn, place.id)) for place in inside]
        rows = [tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2)]
        up = f"={places.districts[value].region}"
    else:
        rows = [(Button(region, pack("list", turn, f"={region}")),) for region in places.regions()]
        return (*rows, (Button(texts.plain("button-place-outside"), pack("choose", turn, OUTSIDE_NRW)),))
    return (*rows, (Button(texts.plain("button-back"), pack("list", turn, up)),))


def language_rows(words: Words, first: str | None) -> Rows:
    """One button per language in its own name, `first` on top."""
    order = sorted(words.locales(), key=lambda locale: locale != first)
    return tuple((Button(words.of(locale).plain("language-name"), pack("language", 0, locale)),) for locale in order)


def event_of(press: Press) -> Event | None:
    """The engine's event behind a button; None for buttons that are none of the engine's."""
    match press.act:
        case "agree":
            return Agreed(press.number)
        case "choose":
            return Chose(press.number, press.value)
        case "why":
            return AskedWhy(press.number)
        case "back":
            return WentBack(press.number)
        case "change":
            return AskedToChange(press.number)
        case "reopen":
            return Reopened(press.number, press.value)
        case "reviewed":
            return Reviewed(press.number)
        case "consent":
            return Consented(press.number, press.value == "yes")
        case "go-on":
            return Began()
        case _:
            return None
