"""A conversation played in the terminal, kept for later: as a transcript, and as decision cases."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from bot.content import Content
from bot.flow.cases import Expected, found_of, load_cases
from bot.flow.model import Flow, Question
from bot.flow.result import result_for
from bot.flow.walk import walk
from bot.flow.writing import appended, case_text, file_text, indent_of
from bot.rules.domain import Value
from bot.terminal import Conversation, played

NAME = re.compile(r"(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*")
PHONE = "+49 30 23125000"
"""One of the numbers that the Bundesnetzagentur keeps free for films and books; nobody answers it."""
NO_ANSWER = "?"
"""Stands for what was typed but could not be used: it can be used neither as a name nor as a number."""
COMMANDS = ("/back", "/start")


class Trial:
    """A conversation that is being played; notes what is said, but no name and no number."""

    def __init__(self, content: Content, locale: str, on: date, flow: str = "") -> None:
        self.conversation = Conversation(content, locale, on, flow)
        self.said: list[str] = []
        self._again = (content, locale, on, flow)

    def say(self, line: str) -> Iterator[str]:
        """What follows a typed line; see `Conversation.say`."""
        line = " ".join(line.encode("utf-8", "replace").decode().splitlines())
        conversation = self.conversation
        label, asking, before = conversation.label(line), conversation.asking(), conversation.state
        lines = list(conversation.say(line))
        if label is not None:
            self.said.append(f"[{label}]")  # a number means another button once an option is added
        elif line.strip() in COMMANDS:
            self.said.append(line.strip())
        else:
            used = (conversation.state.turn, conversation.state.chosen) != (before.turn, before.chosen)
            self.said.append(_without_persons(line, asking, used=used))
        yield from lines

    def kept(self) -> Kept:
        """What is kept: the conversation as it goes with what was noted."""
        conversation = Conversation(*self._again)
        lines = list(played(conversation, self.said))
        cases = []
        for name, answers in conversation.given.items():
            flow = conversation.content.flows[name]
            way = walk(flow, answers, conversation.on)
            counted = {key: answers[key] for key in way.visited if key in flow.read}
            if counted:
                cases.append(KeptCase(flow, counted, conversation.on))
        return Kept("\n".join(lines) + "\n", tuple(cases))


@dataclass(frozen=True, slots=True)
class KeptCase:
    """The final answers in one flow, as far as tables read them, and the day."""

    flow: Flow
    answers: Mapping[str, Value]
    on: date

    @property
    def expected(self) -> Mapping[str, Expected]:
        """What the tables say now; whether a coach takes the person is the district's setting, not a rule."""
        found = found_of(result_for(self.flow, self.answers, self.on))
        return {key: value for key, value in found.items() if key != "handover"}

    def added_to(self, text: str, name: str, comment: str) -> str:
        """The text of a file of cases with this one at its end; a new file, with `comment` on top, for ""."""
        if not text:
            return file_text(comment, self.flow.name, self.on, [case_text(name, self.answers, self.expected)])
        return appended(text, case_text(name, self.answers, self.expected, self.on, indent_of(text)))


@dataclass(frozen=True, slots=True)
class Kept:
    """A transcript, and a case for every flow that was played."""

    transcript: str
    cases: tuple[KeptCase, ...]


def is_sound(text: str, path: str, content: Content, name: str) -> bool:
    """Whether the text of a file of cases can be read and holds the case `name`."""
    cases, problems = load_cases([(path, text)], content.flows)
    return not problems and name in {case.name for case in cases}


def _without_persons(line: str, asking: Question | None, *, used: bool) -> str:
    """A typed line as it is kept; a name may stand in anything but places, numbers and what a button says too."""
    kind = asking.type if asking is not None else None
    if asking is None and used:
        return line  # a yes or a no
    if kind in ("place", "number") or (used and kind in ("choice", "many")):
        return line
    if asking is None or not used:
        return NO_ANSWER
    return PHONE if kind == "phone" else asking.key[: asking.longest]
