"""Events that people are invited to (`flows/events/*.yaml`): what each is, and for whom. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import NamedTuple

from bot.flow.conditions import condition_of
from bot.flow.model import Question
from bot.places import Places
from bot.rules.domain import Condition, Value, holds, parts
from bot.settings import OFFICE_ZONE
from bot.shapes import EVENT, FLOW_NAME_PATTERN
from bot.source import (
    Node,
    Position,
    Problem,
    Problems,
    Source,
    check_format,
    choices,
    day_of,
    entries_of,
    fields_of,
    flag_of,
    known_of,
    number_of,
    read_yaml,
    text_of,
    words_of,
)
from bot.wording import EVENT_KINDS

KEPT = ("age", "paper", "permit", "paper_words", "german", "certificate", "activity", "may_work", "goals")
"""The answers that people agree to have kept for invitations: the consent names them, and conditions read no other."""
LONGEST = 200
"""Characters of a name or a place: both stand in one message, with a lot around them."""
ALL = "all"

_MOMENT = re.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}) ([0-9]{2}:[0-9]{2})")


@dataclass(frozen=True, slots=True)
class Details:
    """When and where: what people have to be told anew when it changes."""

    starts: datetime
    ends: datetime | None
    place: str

    def to_json(self) -> str:
        """The details as text for storage."""
        return json.dumps([self.starts.isoformat(), self.ends and self.ends.isoformat(), self.place])

    @classmethod
    def from_json(cls, text: str) -> Details:
        """The details that `to_json` wrote."""
        starts, ends, place = json.loads(text)
        return cls(datetime.fromisoformat(starts), datetime.fromisoformat(ends) if ends else None, place)


@dataclass(frozen=True, slots=True)
class Occasion:
    """An event: a job fair, a speed dating.

    districts    (AGS) whose people are invited; None for all
    languages    whose readers are invited; None for all
    only_for     answer → condition it must meet; an answer that is not known meets none
    invite_from  the office's first day of invitations; None for at once
    answer_by    until when somebody can say yes
    """

    key: str
    kind: str
    name: str
    details: Details
    districts: frozenset[str] | None
    languages: frozenset[str] | None
    only_for: Mapping[str, Condition]
    seats: int | None
    invite_from: date | None
    answer_by: datetime
    cancelled: bool

    def is_over(self, now: datetime) -> bool:
        """Whether it has begun: nobody can decide to come any more."""
        return now >= self.details.starts

    def invites(self, now: datetime) -> bool:
        """Whether invitations go out at this moment."""
        begun = self.invite_from is None or now.astimezone(OFFICE_ZONE).date() >= self.invite_from
        return begun and not self.cancelled and now < self.answer_by

    def fits(self, answers: Mapping[str, Value]) -> bool:
        """Whether it is for somebody with these answers."""
        return all(key in answers and holds(condition, answers[key]) for key, condition in self.only_for.items())


Occasions = Mapping[str, Occasion]
"""Every event by its key."""


class Known(NamedTuple):
    """What an event may name.

    languages  the published ones
    questions  of all flows, those of the first flow before others; None while not all flows can be read
    places     None while their table cannot be read
    """

    languages: Collection[str]
    questions: Sequence[Question] | None
    places: Places | None


def load_occasions(files: Iterable[tuple[str, str]], known: Known, on: date) -> tuple[Occasions, tuple[Problem, ...]]:
    """The events in `files` (path and text) and every mistake in them, as of the local day `on`."""
    found: dict[str, Occasion] = {}
    first: dict[str, Position] = {}
    problems: list[Problem] = []
    for path, text in files:
        loader = _Loader(Source(path, text), known)
        try:
            occasion = loader.load(on)
        except Problems as error:  # no YAML; the other files are read all the same
            problems += error.problems
            continue
        if occasion is not None and occasion.key in first:
            loader.source.report(loader.at["event"], "event-twice", key=occasion.key, first=str(first[occasion.key]))
        elif occasion is not None:
            found[occasion.key], first[occasion.key] = occasion, loader.at["event"]
        problems += loader.source.problems
    return found, tuple(problems)


class _Loader:
    def __init__(self, source: Source, known: Known) -> None:
        self.source = source
        self.known = known
        self.at: dict[str, Position] = {}

    def load(self, on: date) -> Occasion | None:
        source = self.source
        given = fields_of(source, read_yaml(source.text, source.path), EVENT)
        self.at = {key: node.at for key, node in given.items()}
        if not given.keys() >= set(EVENT.required):
            return None
        check_format(source, given["format"])
        key = text_of(source, given["event"])
        if not re.fullmatch(FLOW_NAME_PATTERN, key):  # it travels in buttons, which hold 64 bytes
            source.report(given["event"].at, "bad-event-key", key=key)
        kind = known_of(source, given["kind"], EVENT_KINDS, "kind")
        name, place = self.short(given["name"]), self.short(given["place"])
        starts, ends, answer_by = (self.moment(given.get(key)) for key in ("starts", "ends", "answer_by"))
        invite_from = day_of(source, given.get("invite_from"))
        districts = self.districts(given["districts"])
        languages = self.languages(given["languages"]) if "languages" in given else None
        only_for = self.only_for(given["for"]) if "for" in given else {}
        seats = number_of(source, given["seats"], 1) if "seats" in given else None
        cancelled = flag_of(source, given.get("cancelled"))
        if starts is None:
            return None
        self.order(starts, ends, answer_by, invite_from)
        if starts.astimezone(OFFICE_ZONE).date() < on:
            source.report(given["starts"].at, "event-past")
        details = Details(starts, ends, place)
        by = answer_by or starts
        return Occasion(key, kind, name, details, districts, languages, only_for, seats, invite_from, by, cancelled)

    def short(self, node: Node) -> str:
        text = text_of(self.source, node)
        if len(text) > LONGEST:
            self.source.report(node.at, "event-text-long", length=len(text), limit=LONGEST)
        return text

    def moment(self, node: Node | None) -> datetime | None:
        """The local moment at `node`; None when absent, or after a report."""
        if node is None:
            return None
        written = _MOMENT.fullmatch(text_of(self.source, node))
        try:
            day, hour = (date.fromisoformat(written[1]), time.fromisoformat(written[2])) if written else (None, None)
        except ValueError:
            day = hour = None
        if day is None or hour is None:
            self.source.report(node.at, "not-a-moment")
            return None
        local = datetime.combine(day, hour, OFFICE_ZONE)
        if datetime.fromtimestamp(local.timestamp(), OFFICE_ZONE).time() != hour:
            self.source.report(node.at, "no-such-hour")
            return None
        return local.astimezone(UTC)

    def order(
        self, starts: datetime, ends: datetime | None, answer_by: datetime | None, invite_from: date | None
    ) -> None:
        if ends is not None and ends <= starts:
            self.source.report(self.at["ends"], "event-ends-first")
        if answer_by is not None and answer_by > starts:
            self.source.report(self.at["answer_by"], "event-answers-late")
        if invite_from is not None and invite_from > (answer_by or starts).astimezone(OFFICE_ZONE).date():
            self.source.report(self.at["invite_from"], "event-invites-late")

    def districts(self, node: Node) -> frozenset[str] | None:
        words = words_of(self.source, node)
        if [word for _, word in words] == [ALL]:
            return None
        places = self.known.places
        for at, word in words:
            if places is not None and word not in places.districts:
                self.source.report(at, "unknown-district", word=word, **choices(word, [ALL, *places.districts]))
        return frozenset(word for _, word in words)

    def languages(self, node: Node) -> frozenset[str]:
        words = words_of(self.source, node)
        for at, word in words:
            if word not in self.known.languages:
                self.source.report(at, "event-language", word=word, **choices(word, self.known.languages))
        return frozenset(word for _, word in words)

    def only_for(self, node: Node) -> dict[str, Condition]:
        if self.known.questions is None:
            return {}
        questions: dict[str, Question] = {}
        for question in self.known.questions:
            questions.setdefault(question.key, question)
        found: dict[str, Condition] = {}
        told = len(self.source.problems)
        for key, at, value in entries_of(self.source, node):
            domain = questions[key].domain if key in questions else None
            if key not in questions:
                self.source.report(at, "unknown-question", word=key, **choices(key, self.kept(questions)))
            elif key not in KEPT or domain is None:
                self.source.report(at, "event-not-kept", key=key, **choices("", self.kept(questions)))
            elif (condition := condition_of(self.source, value, domain, key)) is not None:
                found[key] = condition
                self.at[f"for {key}"] = at
        if len(self.source.problems) == told:  # else it would only say the same in other words
            self.somebody(found, questions)
        return found

    @staticmethod
    def kept(questions: Mapping[str, Question]) -> list[str]:
        return [key for key in KEPT if key in questions]

    def somebody(self, found: Mapping[str, Condition], questions: Mapping[str, Question]) -> None:
        """Report conditions that nobody meets, alone or because the question is not asked of those whom others want."""
        for key, condition in found.items():
            wanted = [condition]
            wanted += [questions[one].only_if[key] for one in found if key in (questions[one].only_if or {})]  # type: ignore[index]  # it holds the key
            domain = questions[key].domain
            assert domain is not None
            if not any(all(holds(one, part.example) for one in wanted) for part in parts(domain, wanted)):
                self.source.report(self.at[f"for {key}"], "event-for-nobody", key=key)
