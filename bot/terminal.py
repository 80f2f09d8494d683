"""A whole conversation in the terminal, in any language, with no server; transcripts are made of the same lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from html import unescape

from bot.content import Content
from bot.delivery.message import Message
from bot.dialogue import Reply, reply
from bot.flow import naming
from bot.flow.effects import Announce, OpenLead
from bot.flow.fitting import entered
from bot.flow.model import Question
from bot.flow.state import Began, State, Typed, WentBack
from bot.flow.walk import walk
from bot.keyboards import event_of, place_list_rows, unpack
from bot.rendering import place_list_text
from bot.rules.domain import Value

_TAG = re.compile(r"</?[a-z][^>]*>")
_SIGNS = re.compile(r"^(?:[0-9#*]\ufe0f\u20e3|[^\w§])+")  # digits in a box are pictures
_MARKS = dict.fromkeys(map(ord, "\u2068\u2069\u200e\u200f"))


def header(flow: str, locale: str, on: date) -> str:
    """The first line of a transcript."""
    return f"flow: {flow}   language: {locale}   today: {on}"


def played(conversation: Conversation, said: Iterable[str]) -> Iterator[str]:
    """The transcript of a whole conversation in which somebody says the lines `said`."""
    yield header(conversation.flow.name, conversation.texts.locale, conversation.on)
    yield from conversation.begin()
    for line in said:
        yield f"> {line}"
        yield from conversation.say(line)
    kept = ", ".join(f"{key} {value}" for key, value in conversation.state.answers.items())
    yield f"* kept: {kept or 'nothing'}"


class Conversation:
    """One person talking to the flow: feed it lines, read lines.

    given   flow → the answers given in it, those that an end has deleted among them
    """

    def __init__(self, content: Content, locale: str, on: date, flow: str = "") -> None:
        self.content = content
        self.flow = content.flow_of(flow)
        self.texts = content.words.of(locale)
        self.on = on
        self.state = State()
        self.buttons: dict[str, str] = {}
        self.lead: OpenLead | None = None
        self.given: dict[str, Mapping[str, Value]] = {}

    def begin(self) -> Iterator[str]:
        """The first message."""
        yield from self._shown(self._take(Began()))

    def say(self, line: str) -> Iterator[str]:
        """What follows a typed line: `[Label]` or a button's number presses it, /back goes back, the rest is text."""
        label = self.label(line)
        if label is None:
            event = WentBack() if line.strip() == "/back" else Began() if line.strip() == "/start" else Typed(line)
            yield from self._shown(self._take(event))
            return
        press = unpack(self.buttons[label])
        assert press is not None  # every button here was made by `pack`
        event_pressed = event_of(press)
        if press.act == "list":
            rows = place_list_rows(self.flow, press.number, press.value, self.texts)
            text = place_list_text(self.texts, self.flow, press.value)
            yield from self._message(Message(0, text, rows))
        elif press.act == "flow":
            self.flow = self.content.flow_of(press.value)
            yield from self._message(Message(0, self.texts(naming.intro(press.value))))
            self.state = entered(replace(self.state, turn=self.state.turn + 1), self.flow)
            yield from self._shown(self._take(Began()))
        elif event_pressed is None:
            yield f"* [{label}] belongs to the running bot"
        else:
            yield from self._shown(self._take(event_pressed))

    def label(self, line: str) -> str | None:
        """The label of the button that a typed line presses; None where it is a text."""
        wanted = line[1:-1] if line.startswith("[") and line.endswith("]") else line.strip()
        if wanted.isdecimal() and self.asking_to_choose() and 1 <= int(wanted[:4]) <= len(self.buttons):
            return list(self.buttons)[int(wanted) - 1]
        bare = {_bare(label): label for label in self.buttons}
        return bare.get(_bare(wanted))

    def asking_to_choose(self) -> bool:
        """Whether a bare number means a button: not while a number, a code or a text is asked for."""
        asking = self.asking()
        return asking is None or asking.type in {"choice", "many"}

    def asking(self) -> Question | None:
        """The question that is open."""
        if not self.state.agreed or self.state.ended:
            return None
        return walk(self.flow, self.state.answers, self.on).asking

    def _take(self, event: object) -> Reply:
        answer = reply(self.flow, self.texts, self.state, event, 0, self.on)  # type: ignore[arg-type]
        self._note(self.state.answers, answer)
        self.state = answer.state
        self.lead = next((effect for effect in answer.effects if isinstance(effect, OpenLead)), self.lead)
        return answer

    def _note(self, before: Mapping[str, Value], answer: Reply) -> None:
        """Keep what was answered: an early end, or a handover, leaves none of it in the state."""
        if answer.state.agreed and answer.state.ended != "lead":
            self.given[self.flow.name] = answer.state.answers
        for effect in answer.effects:
            if isinstance(effect, Announce) and not answer.state.agreed:
                self.given[self.flow.name] = {**before, **dict(effect.because)}

    def _shown(self, answer: Reply) -> Iterator[str]:
        if answer.edit is not None:
            if answer.edit.text is not None:
                yield f"~ {plain(answer.edit.text).splitlines()[-1]}"
            elif answer.edit.rows:
                yield from self._buttons(answer.edit.rows)
        for message in answer.messages:
            yield from self._message(message)
        if any(isinstance(effect, OpenLead) for effect in answer.effects):
            yield "* handed over"

    def _message(self, message: Message) -> Iterator[str]:
        lines = plain(message.text).split("\n")
        yield f"< {lines[0]}"
        yield from (f"  {line}".rstrip() for line in lines[1:])
        if message.contact_button:
            yield f"  <{message.contact_button}>"
        if message.buttons:
            yield from self._buttons(message.buttons)

    def _buttons(self, rows: object) -> Iterator[str]:
        assert isinstance(rows, tuple)
        self.buttons = {button.label: button.data for row in rows for button in row}
        for row in rows:
            yield "  " + " ".join(f"[{button.label}]" for button in row)


def plain(html: str) -> str:
    """Telegram HTML as bare text, without the marks around inserted values."""
    return unescape(_TAG.sub("", html)).translate(_MARKS)


def _bare(label: str) -> str:
    """A label without the signs in front of it, so that `[Back]` presses `[◀ Back]`, and `[Work]` `[◻️ 💼 Work]`."""
    return _SIGNS.sub("", label).strip().casefold()
