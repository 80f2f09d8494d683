"""What a button carries: acts ⇄ callback data, and the rows under each message."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from bot.delivery.message import Button
from bot.flow import naming
from bot.flow.effects import Ask, Finish, OfferChange
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
    Listed,
    Paged,
    Reopened,
    Reviewed,
    WentBack,
)
from bot.paging import pages
from bot.places import OUTSIDE_NRW
from bot.rules.domain import UNSURE, Many, Value
from bot.words import LAST_RESORT, REFERENCE, Texts, Words

Rows = tuple[tuple[Button, ...], ...]

Act = Literal[
    "agree", "not-now", "choose", "why", "back", "change", "reopen", "reviewed", "consent", "human", "restart",
    "restart-yes", "go-on", "language", "list", "delete", "claim", "write", "release", "close", "closed-as", "show",
    "withdraw", "flow", "hear", "call", "more", "languages", "crisis", "crisis-no", "remind",
    "say", "say-as", "files", "times", "moves", "moved", "pass", "pass-to", "lead-again", "wrong", "wrong-as",
    "contacted", "team", "interpreter", "end-talk", "end-talk-yes", "time", "cannot-come", "met", "events", "event",
    "events-stop", "leads", "hand-back",
]  # fmt: skip
_CODES: dict[str, str] = {
    "agree": "a", "not-now": "n", "choose": "c", "why": "w", "back": "b", "change": "x", "reopen": "r",
    "reviewed": "v", "consent": "y", "human": "h", "restart": "R", "restart-yes": "Y", "go-on": "g", "language": "l",
    "list": "p", "delete": "d", "claim": "C", "write": "W", "release": "F", "close": "X", "closed-as": "Z",
    "show": "S", "withdraw": "V", "flow": "f", "hear": "H", "call": "P", "more": "m", "languages": "L", "crisis": "K",
    "crisis-no": "k", "remind": "re",
    "say": "sy", "say-as": "sa", "files": "fi", "times": "ti", "moves": "mv", "moved": "mt", "pass": "pa",
    "pass-to": "pt", "lead-again": "la", "wrong": "wr", "wrong-as": "wa", "contacted": "co", "team": "te",
    "interpreter": "in", "end-talk": "et", "end-talk-yes": "ey", "time": "tm", "cannot-come": "cc", "met": "me",
    "events": "es", "event": "ev", "events-stop": "ex", "leads": "ls", "hand-back": "hb",
}  # fmt: skip
_LISTED: tuple[Listed, ...] = get_args(Listed)
_ACTS = {code: act for act, code in _CODES.items()}
assert set(_CODES) == set(get_args(Act))  # every act has a code


@dataclass(frozen=True, slots=True)
class Press:
    """A pressed button: what for, for which turn (or lead), with which value.

    on   the message it stands on, where that can be changed
    """

    act: str
    number: int
    value: str = ""
    on: int | None = None


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


def page_rows(
    buttons: Sequence[Button],
    page: int,
    texts: Texts,
    leaf: Callable[[int], str],
    always: Button | None = None,
    across: int = 1,
) -> Rows:
    """One page of `buttons`, and below it the ways to the next and back to the first; made-up pages are the last.

    leaf     what the button to a page (from 0) carries
    always   of the buttons, the one that stands on the first page in any case
    across   buttons in a row
    """
    paged = pages(buttons, always)
    page = min(page, len(paged) - 1)
    shown = paged[page]
    rows = [shown[start : start + across] for start in range(0, len(shown), across)]
    turning = [Button(texts.plain("button-less"), leaf(0))] if page else []
    if page + 1 < len(paged):
        turning.append(Button(texts.plain("button-more"), leaf(page + 1)))
    return (*rows, *([tuple(turning)] if turning else []))


def _leaf(turn: int, of: Listed) -> Callable[[int], str]:
    return lambda page: pack("more", turn, f"{of}:{page}")


def question_rows(ask: Ask, texts: Texts, flow: Flow) -> Rows:
    """The buttons under a question: a page of its answers, then the ways out."""
    question, turn = ask.question, ask.turn
    rows: list[tuple[Button, ...]] = []
    if ask.because and ask.because.candidates:
        rows += [_answer(texts, flow, ask, value) for value in ask.because.candidates]
    options = {option: _option(texts, flow, ask, option) for option in naming.options(question)}
    rows += page_rows(tuple(options.values()), ask.page, texts, _leaf(turn, "answers"), options.get(UNSURE))
    if isinstance(question.domain, Many):
        done = "button-none-of-these" if question.domain.least == 0 and not ask.chosen else "button-done"
        rows.append((Button(texts.plain(done), pack("choose", turn, DONE)),))
    if question.type == "place":
        district = ask.because.district if ask.because else ""
        rows.append((Button(texts.plain("button-place-list"), pack("list", turn, district)),))
        if not ask.because or OUTSIDE_NRW not in ask.because.candidates:
            rows.append((Button(texts.plain("button-place-outside"), pack("choose", turn, OUTSIDE_NRW)),))
    why = Button(texts.plain("button-why"), pack("why", turn))
    back = Button(texts.plain("button-back"), pack("back", turn))
    hear = hear_buttons(texts, flow, question.key, turn)
    rows += [(back, why, *hear) if ask.can_go_back else (why, *hear)]
    if ask.stuck:
        rows.append((Button(texts.plain("button-human"), pack("human", turn)),))
        rows.append((Button(texts.plain("button-call"), pack("call", turn)),))
    return tuple(rows)


def hear_buttons(texts: Texts, flow: Flow, value: str, turn: int = 0) -> tuple[Button, ...]:
    """The button that plays what `naming.heard` finds by `value`; none where nothing of it is recorded."""
    if not any(texts.recorded(message) for message in naming.heard(flow.tables, value)):
        return ()
    return (Button(texts.plain("button-hear"), pack("hear", turn, value)),)


def _answer(texts: Texts, flow: Flow, ask: Ask, value: Value) -> tuple[Button, ...]:
    label = value_words(texts, flow, ask.question.key, value)
    return (Button(label, pack("choose", ask.turn, str(value))),)


def _option(texts: Texts, flow: Flow, ask: Ask, option: str) -> Button:
    """An option with its tick, where it has one, and its pictogram in front."""
    key = ask.question.key
    mark = ("☑️" if option in ask.chosen else "◻️") if naming.has_tick(ask.question.domain, option) else ""
    label = texts.plain(naming.option(key, option))
    return Button(
        " ".join(filter(None, (mark, flow.pictograms.of(key, option), label))), pack("choose", ask.turn, option)
    )


def change_rows(offer: OfferChange, texts: Texts, flow: Flow) -> Rows:
    """A page of the answers that can be changed."""
    buttons = [
        Button(
            f"{texts.named(naming.label(key), key)}: {value_words(texts, flow, key, value)}"[:60],
            pack("reopen", offer.turn, key),
        )
        for key, value in offer.answers
    ]
    return page_rows(buttons, offer.page, texts, _leaf(offer.turn, "changes"))


def go_on_rows(finish: Finish, texts: Texts) -> Rows:
    """A page of the flows somebody may go on with."""
    buttons = [Button(texts.plain(naming.go_on(name)), pack("flow", finish.turn, name)) for name in finish.go_on]
    return page_rows(buttons, finish.page, texts, _leaf(finish.turn, "flows"))


def place_list_rows(flow: Flow, turn: int, value: str, texts: Texts) -> Rows:
    """A page of the list of places below `value`; see `place_level`."""
    places = flow.places
    level, page = place_level(value)

    def leaf(other: int) -> str:
        return pack("list", turn, f"{level}#{other}")

    if level.startswith("="):
        districts = places.regions().get(level[1:], ())
        buttons = [Button(district.name, pack("list", turn, district.ags)) for district in districts]
        rows, up = page_rows(buttons, page, texts, leaf), ""
    elif level in places.districts:
        inside = places.municipalities(level)
        buttons = [Button(place.municipality, pack("choose", turn, place.id)) for place in inside]
        rows, up = page_rows(buttons, page, texts, leaf, across=2), f"={places.districts[level].region}"
    else:
        outside = Button(texts.plain("button-place-outside"), pack("choose", turn, OUTSIDE_NRW))
        buttons = [Button(region, pack("list", turn, f"={region}")) for region in places.regions()]
        return page_rows([*buttons, outside], page, texts, leaf, outside)
    return (*rows, (Button(texts.plain("button-back"), pack("list", turn, up)),))


def place_level(value: str) -> tuple[str, int]:
    """What a button of the list of places opens: the level and its page, from 0.

    A level is "" for the regions, "=Arnsberg" for its districts, "05913" for its municipalities; "05913#1" is its
    second page.
    """
    level, _, page = value.partition("#")
    return level, _page(page) or 0


def _page(written: str) -> int | None:
    """The page a button carries; None for what nobody issued."""
    return int(written) if written.isdecimal() and len(written) <= 4 else None


def language_rows(words: Words, first: Collection[str] = (), page: int = 0) -> Rows:
    """A page of one button per language in its own name: `first`, then the two that everybody is asked in."""
    order = words.in_order((*first, LAST_RESORT, REFERENCE))
    buttons = [Button(words.of(locale).plain("language-name"), pack("language", 0, locale)) for locale in order]
    texts = words.of(next(iter(first), LAST_RESORT))
    return page_rows(buttons, page, texts, lambda other: pack("languages", other))


def event_of(press: Press) -> Event | None:
    """The engine's event behind a button; None for buttons that are none of the engine's."""
    match press.act:
        case "agree" | "remind":
            return Agreed(press.number)
        case "choose":
            return Chose(press.number, press.value)
        case "more":
            return _paged(press)
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


def _paged(press: Press) -> Paged | None:
    written, _, number = press.value.partition(":")
    page = _page(number)
    return next((Paged(press.number, of, page) for of in _LISTED if of == written and page is not None), None)
