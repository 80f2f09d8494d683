"""One person talking to the engine: made-up people, what they answer, and anything that can happen to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from hypothesis import strategies as st

from bot.flow.effects import (
    Announce,
    Ask,
    AskConsent,
    Effect,
    Explain,
    Finish,
    GiveContact,
    OfferChange,
    OpenLead,
    Redraw,
    Refer,
    Review,
    Tell,
    Tick,
)
from bot.flow.engine import step
from bot.flow.model import Flow, Question
from bot.flow.state import (
    DONE,
    Agreed,
    AskedToChange,
    AskedWhy,
    Began,
    Chose,
    Consented,
    Event,
    Paged,
    Reopened,
    Reviewed,
    State,
    Typed,
    WentBack,
)
from bot.flow.walk import Walk, walk
from bot.places import OUTSIDE_NRW
from bot.rules.domain import UNSURE, Choice, Many, Number, Value
from tests.shipped import TODAY, flow

Person = Mapping[str, Value]

ELIGIBLE: Person = {
    "place": "05913/Dortmund",
    "age": 22,
    "paper": "duldung",
    "housing": "own",
    "activity": "none",
    "may_work": "yes",
    "certificate": "none",
    "german": "a1",
    "goals": ("work", "german"),
    "barriers": ("childcare",),
    "contact": "telegram",
    "name": "Sara",
    "coach_wish": "any",
    "best_time": "any",
}
JOBCENTER: Person = {
    **ELIGIBLE,
    "paper": "permit",
    "permit": "s25_1_2",
    "benefits": "jobcenter",
    "unmet_need": "no",
}


class Talk:
    """One conversation. `effects` is what the last event brought."""

    def __init__(self, of: Flow | None = None, on: date = TODAY) -> None:
        self.flow = of or flow()
        self.on = on
        self.state = State()
        self.effects: tuple[Effect, ...] = ()

    def happen(self, event: Event) -> tuple[Effect, ...]:
        """Let one event happen."""
        taken = step(self.flow, self.state, event, self.on)
        self.state, self.effects = taken.state, taken.effects
        return self.effects

    @property
    def way(self) -> Walk:
        """Where the conversation stands."""
        return walk(self.flow, self.state.answers, self.on)

    def press(self, value: str) -> tuple[Effect, ...]:
        """Press a button of the open question."""
        return self.happen(Chose(self.state.turn, value))

    def answer(self, value: Value) -> tuple[Effect, ...]:
        """Answer the open question."""
        asking = self.way.asking
        assert asking is not None
        if isinstance(value, tuple) and value != (UNSURE,):
            for option in dict.fromkeys((*self.state.chosen, *value)):
                if (option in self.state.chosen) != (option in value):
                    self.press(option)
            return self.press(DONE)
        if isinstance(value, tuple):
            return self.press(UNSURE)
        return self.press(str(value)) if asking.type in ("choice", "place") else self.happen(Typed(str(value)))

    def go(self, person: Person, *, until: str = "") -> tuple[Effect, ...]:
        """Agree, and answer whatever is asked until the question `until`, the review or the end."""
        if not self.state.agreed:
            self.happen(Agreed(self.state.turn))
        while not self.state.ended and self.state.agreed:
            asking = self.way.asking
            if asking is None or asking.key == until:
                break
            turn = self.state.turn
            self.answer(person[asking.key])
            assert self.state.turn != turn, f"{asking.key}: {person[asking.key]} was not taken"
        return self.effects

    def hand_over(self, person: Person = ELIGIBLE) -> tuple[Effect, ...]:
        """Go the whole way to a lead."""
        self.go(person)
        self.happen(Reviewed(self.state.turn))
        return self.happen(Consented(self.state.turn, yes=True))


def told(effects: tuple[Effect, ...]) -> list[str]:
    """What happened, a few words each: `ask age`, `announce main-group`."""
    return [_told(effect) for effect in effects]


def _told(effect: Effect) -> str:
    match effect:
        case AskConsent(kind=kind):
            return f"consent {kind}"
        case Ask():
            because = f" again: {effect.because.reason}" if effect.because else ""
            return f"ask {effect.question.key}{because}"
        case Redraw(Ask(page=0, chosen=chosen)):
            return f"redraw {'+'.join(chosen)}"
        case Redraw(shown):
            return f"page {shown.page}"
        case Explain(question):
            return f"why {question.key}"
        case Tick(key):
            return f"tick {key}"
        case Announce():
            return f"announce {effect.decision.rule.id}"
        case Refer():
            return "refer"
        case Review():
            return "review"
        case OfferChange(answers):
            return f"change {' '.join(key for key, _ in answers)}"
        case OpenLead():
            return "lead"
        case GiveContact(why=why):
            return f"contact {why}"
        case Finish():
            return "finish"
        case Tell(message):
            return f"tell {message}"


# People and happenings at random

PLACES = ("05913/Dortmund", "05158/Hilden", "05315/Köln", OUTSIDE_NRW)


def answers_to(question: Question) -> st.SearchStrategy[Value]:
    """Any answer the question allows; those that end early are rare enough for long conversations."""
    match question.domain:
        case Choice(options):
            return st.sampled_from(options)
        case Number(low, high):
            return st.sampled_from([*range(18, 28), 17, 28, low, high])
        case Many(options, least, most):
            plain = [option for option in options if option != UNSURE]
            some = st.lists(st.sampled_from(plain), min_size=least, max_size=most, unique=True)
            chosen: st.SearchStrategy[Value] = some.map(lambda few: tuple(one for one in options if one in few))
            return st.one_of(chosen, st.just((UNSURE,))) if UNSURE in options else chosen
        case None if question.type == "place":
            return st.sampled_from([*PLACES[:3] * 3, OUTSIDE_NRW])
        case None:
            return st.just("+49 171 1234567" if question.type == "phone" else "Sara <3")


def persons() -> st.SearchStrategy[dict[str, Value]]:
    """Somebody with an answer to every question."""
    return st.fixed_dictionaries({question.key: answers_to(question) for question in flow().questions})


@dataclass(frozen=True)
class Sensible:
    """What a person does who follows the buttons; `number` says which option is toggled, or a no to the consent."""

    person: Person
    number: int

    def event(self, talk: Talk) -> Event:
        """The event, where the conversation stands now."""
        turn, asking = talk.state.turn, talk.way.asking
        if not talk.state.agreed:
            return Agreed(turn)
        if asking is None:
            return Consented(turn, yes=self.number > 0) if talk.state.reviewed else Reviewed(turn)
        value = self.person[asking.key]
        if isinstance(value, tuple):
            return Chose(turn, [*value, DONE][min(self.number, len(value))])
        return Chose(turn, str(value)) if asking.type in ("choice", "number", "place") else Typed(str(value))


@dataclass(frozen=True)
class Wild:
    """What nobody should do but somebody does: old buttons, made-up ones, any text at any time."""

    kind: str
    offset: int = 0
    text: str = ""
    yes: bool = False

    def event(self, talk: Talk) -> Event:
        """The event, with a turn near where the conversation stands now."""
        turn = talk.state.turn + self.offset
        events: dict[str, Event] = {
            "began": Began(),
            "typed": Typed(self.text),
            "meant": Typed(self.text, means=self.text),
            "back": WentBack(),
            "back-button": WentBack(turn),
            "agreed": Agreed(turn),
            "chose": Chose(turn, self.text),
            "why": AskedWhy(turn),
            "answers": Paged(turn, "answers", abs(self.offset)),
            "changes": Paged(turn, "changes", abs(self.offset)),
            "flows": Paged(turn, "flows", abs(self.offset)),
            "change": AskedToChange(turn),
            "reopened": Reopened(turn, self.text),
            "reviewed": Reviewed(turn),
            "consented": Consented(turn, self.yes),
        }
        return events[self.kind]


_WORDS = {
    "typed": ["22", "٢٢", "twenty", "44135", "40721", "Berlin", "0171 1234567", "Sara", "", "😀", "x" * 4096, "<b>&"],
    "meant": [DONE, "yes", "no", "unsure", "work", "permit", "none", "jobcenter", "telegram", "made-up"],
    "chose": [*PLACES, DONE, "22", "17", "99999", "", "unsure", "work", "yes", "no", "permit", "none", "jobcenter"],
    "reopened": [*(question.key for question in flow().questions), "nothing"],
}


@st.composite
def _wild(draw: st.DrawFn) -> Wild:
    kinds = ["began", "typed", "meant", "back", "back-button", "agreed", "chose", "why", "change", "reopened"]
    kind = draw(st.sampled_from([*kinds, "reviewed", "consented", "answers", "changes", "flows"]))
    text = draw(st.one_of(st.sampled_from(_WORDS[kind]), st.text(max_size=10))) if kind in _WORDS else ""
    offset = draw(st.sampled_from([0, 0, 0, -1, -2, 1, -(10**9), 10**9]))
    return Wild(kind, offset, text, draw(st.booleans()))


@dataclass(frozen=True)
class History:
    """Somebody who answered up to a question, and what happened then."""

    person: Person
    until: str
    happenings: tuple[Sensible | Wild, ...]

    def talk(self) -> Talk:
        """The conversation up to the question."""
        talk = Talk()
        talk.go(self.person, until=self.until)
        return talk


def histories() -> st.SearchStrategy[History]:
    """Anything that can happen, most of it sensible, from any question on."""
    until = st.sampled_from([*(question.key for question in flow().questions), "the end", "the end"])
    return st.tuples(persons(), until).flatmap(
        lambda begun: st.builds(History, st.just(begun[0]), st.just(begun[1]), _happenings(begun[0]))
    )


def _happenings(person: Person) -> st.SearchStrategy[tuple[Sensible | Wild, ...]]:
    sensible = st.builds(Sensible, st.just(person), st.sampled_from([0, 1, 2, 7, 7, 7]))
    return st.lists(st.one_of(sensible, _wild()), min_size=8, max_size=30).map(tuple)
