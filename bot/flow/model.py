"""A flow as values: the questions in their order, the tables that decide, and what each outcome means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

from bot.districts import DistrictSettings
from bot.number_words import NumberWords
from bot.pictograms import NO_PICTOGRAMS, Pictograms
from bot.places import Places
from bot.rules.domain import Condition, Domain, Value, holds
from bot.rules.table import Table
from bot.yes_no import YesNo

QuestionType = Literal["place", "number", "choice", "many", "phone", "text"]
Asked = Literal["needed", "always", "handover"]


@dataclass(frozen=True, slots=True)
class Question:
    """One question. `domain` is None for places, phones and texts, which no table reads.

    only_if   earlier question → the condition its answer must meet
    asked     needed: while it can change an open decision · always: after the decision, unless it ended at once ·
              handover: only people who can be handed over
    longest   characters a text may have
    """

    key: str
    type: QuestionType
    domain: Domain | None = None
    only_if: Mapping[str, Condition] | None = None
    asked: Asked = "needed"
    longest: int = 200
    birth_year: bool = False
    was: str = ""

    def applies(self, answers: Mapping[str, Value]) -> bool:
        """Whether the answers so far meet `only_if`; a question not answered meets nothing."""
        if not self.only_if:
            return True
        return all(key in answers and holds(condition, answers[key]) for key, condition in self.only_if.items())


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a result of the deciding table means for the person.

    then   tables (policy collect) worked out after it
    keep   lead: answers stay for the handover · statistics: answers go, an anonymous count stays · nothing
    """

    key: str
    handover: bool
    then: tuple[str, ...]
    keep: Literal["lead", "statistics", "nothing"]


@dataclass(frozen=True, slots=True)
class Handover:
    """Which answers the handover needs: question keys, and the answer that means "I get in touch myself"."""

    unless: Mapping[str, Condition]
    way: str
    name: str
    phone: str
    wish: str


@dataclass(frozen=True, slots=True)
class Operator:
    """Who runs the bot; shown to everybody before the first question."""

    name: str
    address: str
    contact: str
    privacy_officer: str
    response_hours: int

    @classmethod
    def nobody(cls) -> Operator:
        """Stands in a flow that is not the first one until all flows are put together."""
        return cls("", "", "", "", 0)

    @property
    def missing(self) -> tuple[str, ...]:
        """The fields still empty; people on Telegram must be told all of them."""
        fields = ("name", "address", "contact", "privacy_officer")
        return tuple(field for field in fields if not getattr(self, field))


@dataclass(frozen=True, slots=True)
class Service:
    """A place that helps: where to find it. Its name and what it is for are words.

    flow   a flow of this bot that goes on there: people sent to it get a button
    """

    key: str
    url: str = ""
    phone: str = ""
    flow: str = ""


@dataclass(frozen=True, eq=False)
class Rules:
    """The tables in force somewhere.

    decide   in order; the last one gives the outcome
    then     worked out after an outcome, by name
    """

    decide: tuple[Table, ...]
    then: Mapping[str, Table]

    @property
    def tables(self) -> tuple[Table, ...]:
        """All of them."""
        return (*self.decide, *self.then.values())


@dataclass(frozen=True, eq=False)
class Flow:
    """Everything the engine needs, proven consistent by the loader.

    rules   in force wherever a district has none of its own
    local   district (AGS) → the rules in force there
    """

    name: str
    operator: Operator
    consent: Mapping[str, int]
    questions: tuple[Question, ...]
    rules: Rules
    local: Mapping[str, Rules]
    outcomes: Mapping[str, Outcome]
    handover: Handover
    services: Mapping[str, Service]
    places: Places
    districts: Mapping[str, DistrictSettings]
    numbers: NumberWords
    yes_no: YesNo
    pictograms: Pictograms = NO_PICTOGRAMS

    @property
    def decide(self) -> tuple[Table, ...]:
        """The deciding tables as they are everywhere else; names, inputs and results' name are the same anywhere."""
        return self.rules.decide

    @property
    def then(self) -> Mapping[str, Table]:
        """The tables that follow, in the same sense."""
        return self.rules.then

    def rules_in(self, district: str) -> Rules:
        """The rules in force in the district with this AGS; "" where none is known."""
        return self.local.get(district, self.rules)

    @cached_property
    def tables(self) -> tuple[Table, ...]:
        """Every table, those of single districts among them."""
        every = (*self.rules.tables, *(table for rules in self.local.values() for table in rules.tables))
        return tuple(dict.fromkeys(every))

    @cached_property
    def gives(self) -> Mapping[str, str]:
        """Result of a table that follows → what the table gives: FB1 → block."""
        names = self.rules.then
        return {rule.then: table.gives for table in self.tables if table.name in names for rule in table.rules}

    @cached_property
    def by_key(self) -> Mapping[str, Question]:
        """Questions by key."""
        return {question.key: question for question in self.questions}

    @cached_property
    def place_key(self) -> str:
        """The question that asks for the place."""
        return next(question.key for question in self.questions if question.type == "place")

    @cached_property
    def read(self) -> frozenset[str]:
        """Keys of the questions whose answers tables read, the place among them."""
        return frozenset({self.place_key, *(key for table in self.tables for key in table.inputs)})

    def blocks(self, district: str, on: date) -> tuple[str, ...]:
        """The programme's building blocks there are in `district` on the local day `on`, in the order of the tables."""
        tables = [table for table in self.rules_in(district).then.values() if table.gives == "block"]
        return tuple(dict.fromkeys(rule.then for table in tables for rule in table.rules if rule.in_force(on)))

    def is_open(self, district: str, on: date) -> bool:
        """Whether the programme takes people in `district` on the local day `on`."""
        return self.districts[district].status_on(on) == "open"
