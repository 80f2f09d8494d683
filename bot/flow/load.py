"""Flow files with all that belongs to them → a `Flow`, or every mistake in them at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, get_args

from bot.districts import Districts, table_named
from bot.flow.conditions import conditions_of
from bot.flow.local import local_rules
from bot.flow.model import Flow, Handover, Operator, Outcome, QuestionType, Rules, Service
from bot.flow.questions import Files, Questions
from bot.flow.tables import Tables
from bot.flow.walk import IN_NRW
from bot.number_words import NumberWords
from bot.places import Places
from bot.rules.domain import Choice, Condition, Domain
from bot.rules.table import Table
from bot.shapes import CONSENT, FLOW, FLOW_NAME_PATTERN, HANDOVER, OPERATOR, OUTCOME
from bot.source import (
    Fields,
    Items,
    Leaf,
    Node,
    Position,
    Problems,
    Source,
    check_format,
    choices,
    entries_of,
    fields_of,
    flag_of,
    items_of,
    known_of,
    number_of,
    read_yaml,
    text_of,
    words_of,
)
from bot.yes_no import YesNo

KEEPS = ("lead", "statistics", "nothing")
ONLY_IN_START = ("operator", "consent")
HANDED: Mapping[str, QuestionType] = {"way": "choice", "name": "text", "phone": "phone", "wish": "choice"}
"""What the handover passes on → the type of the question behind it."""
WOMAN = "woman"
"""The answer to the question of the wish that routing heeds."""


RulesAt = Mapping[tuple[str, str], tuple[Source, Position]]
"""Table and rule id → where the rule stands."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What the flows of one folder share."""

    tables: Files
    blocks: Files
    services: Mapping[str, Service]
    places: Places
    districts: Districts
    numbers: NumberWords = field(default_factory=lambda: NumberWords({}))
    yes_no: YesNo = field(default_factory=lambda: YesNo({}))
    services_unread: bool = False


@dataclass(slots=True)
class Authored:
    """A loaded flow with the places of its parts, so that later checks can point at them.

    start            people begin with it; operator and consent stand in it for all flows
    start_at         where it says so, or else its name
    local_at         where each district with rules of its own stands
    local_rules_at   district → where the rules in force there stand
    included         the blocks of questions it includes
    only_in_start    where it has what only the flow people begin with may have
    """

    flow: Flow
    start: bool
    start_at: Position
    source: Source
    sources: list[Source] = field(default_factory=list)
    questions_at: Mapping[str, tuple[Source, Position]] = field(default_factory=dict)
    rules_at: RulesAt = field(default_factory=dict)
    tables_at: Mapping[str, tuple[Source, Position]] = field(default_factory=dict)
    local_at: Mapping[str, tuple[Source, Position]] = field(default_factory=dict)
    local_rules_at: Mapping[str, RulesAt] = field(default_factory=dict)
    included: frozenset[str] = frozenset()
    only_in_start: Mapping[str, Position] = field(default_factory=dict)


def load_flow(text: str, path: str, parts: Parts) -> Authored:
    """The flow in `text` with the tables and blocks of questions it names.

    Raises `Problems` naming every mistake in the flow, and in what it names.
    """
    return _Loader(Source(path, text), parts).load()


class _Loader:
    def __init__(self, source: Source, parts: Parts) -> None:
        self.source = source
        self.parts = parts

    def load(self) -> Authored:
        source, parts = self.source, self.parts
        root = fields_of(source, read_yaml(source.text, source.path), FLOW)
        if not root.keys() >= set(FLOW.required):
            source.raise_problems()
        check_format(source, root["format"])
        start = flag_of(source, root.get("start"))
        if start:
            for key in ONLY_IN_START:
                if key not in root:
                    source.report(root["flow"].at, "missing-key", key=key)
        name = source.path.rpartition("/")[2].removesuffix(".yaml")
        if text_of(source, root["flow"]) != name:
            source.report(root["flow"].at, "file-name", name=name)
        elif not re.fullmatch(FLOW_NAME_PATTERN, name):  # it travels in buttons, which hold 64 bytes
            source.report(root["flow"].at, "bad-flow-name", name=name)
        questions = Questions(source, parts.blocks)
        questions.read(root["questions"])
        if not questions.by_key:
            source.raise_problems()  # everything else would only say that they are missing
        tables = Tables(source, parts.tables, questions.typed, questions.unreadable)
        tables.unread = questions.unread
        domains: dict[str, Domain] = {**questions.domains, IN_NRW: Choice(("yes", "no"))}
        first = dict(domains)
        named = items_of(source, root["decide"])
        decide = [table for node in named if (table := tables.table(node, domains))]
        complete = len(decide) == len(named) > 0  # else what follows would only repeat that
        outcomes, outcomes_at = self.outcomes(root["outcomes"])
        then: dict[str, Table] = {}
        if complete:
            then = self.then_tables(root["outcomes"], outcomes, decide, domains, tables)
            self.results(decide[-1], outcomes, outcomes_at, tables)
            self.early(decide, then.values(), outcomes, tables.rules_at)
        handover = self.handover(root, outcomes, outcomes_at, questions)
        operator = self.operator(root["operator"]) if "operator" in root else Operator.nobody()
        consent = self.consent(root["consent"]) if "consent" in root else {}
        everywhere = Rules(tuple(decide), then)
        local: dict[str, Rules] = {}
        local_rules_at: dict[str, RulesAt] = {}
        if complete and not tables.unread:
            local, local_rules_at = self.local(everywhere, tables, first, outcomes)
        sources = [source, *questions.included.values(), *tables.sources]
        problems = [problem for one in (*sources, parts.districts.source) for problem in one.problems]
        problems += questions.more + tables.more
        if tables.unread or any(problem.severity == "error" for problem in problems):
            raise Problems(problems)  # what cannot be read was told by whoever tried
        flow = Flow(
            name=name,
            operator=operator,
            consent=consent,
            questions=tuple(questions.by_key.values()),
            rules=everywhere,
            local=local,
            outcomes=outcomes,
            handover=handover,
            services=parts.services,
            places=parts.places,
            districts=parts.districts.settings,
            numbers=parts.numbers,
            yes_no=parts.yes_no,
        )
        return Authored(
            flow,
            start,
            root["start"].at if "start" in root else root["flow"].at,
            source,
            sources,
            questions.at,
            tables.rules_at,
            tables.at,
            {ags: (parts.districts.source, parts.districts.at[ags]) for ags in local},
            local_rules_at,
            frozenset(questions.included),
            {key: root[key].at for key in ONLY_IN_START if key in root},
        )

    # Tables after the decision, and the rules of districts

    def then_tables(
        self,
        node: Node,
        outcomes: Mapping[str, Outcome],
        decide: Sequence[Table],
        domains: dict[str, Domain],
        reader: Tables,
    ) -> dict[str, Table]:
        tables: dict[str, Table] = {}
        for _, _, entry in entries_of(self.source, node):
            then = entry.entries.get("then") if isinstance(entry, Fields) else None
            for item in then.items if isinstance(then, Items) else (then,) if then else ():
                name = str(item.value) if isinstance(item, Leaf) else ""
                if name in tables:
                    continue
                # Only rules whose outcome leads here can be the rule that decided; a misspelt name may mean this table.
                known = reader.files.keys()
                leading = {key for key, one in outcomes.items() if name in one.then or not {*one.then} <= known}
                rules = tuple(rule.id for rule in decide[-1].rules if rule.then in leading or rule.then not in outcomes)
                table = reader.table(item, dict(domains), rules)
                if table:
                    tables[name] = table
                    if table.policy != "collect":
                        source, at = reader.at[name]
                        source.report(at, "then-collects", table=name)
                    self.services_exist(reader, table)
        return tables

    def local(
        self, everywhere: Rules, reader: Tables, domains: Mapping[str, Domain], outcomes: Mapping[str, Outcome]
    ) -> tuple[dict[str, Rules], dict[str, RulesAt]]:
        districts = self.parts.districts
        names = {table.name for table in everywhere.tables}
        found: dict[str, Rules] = {}
        at: dict[str, RulesAt] = {}
        for ags, node in districts.rules.items():
            items = items_of(districts.source, node)
            mine = [item for item in items if (named := table_named(item)) is not None and named.value in names]
            if not mine:
                continue
            here = reader.for_district()
            rules = local_rules(districts.source, Items(node.at, tuple(mine)), here, everywhere, domains, outcomes)
            _results_exist(here, rules.decide[-1], outcomes, "result-no-outcome")
            self.early(rules.decide, rules.then.values(), outcomes, here.rules_at)
            for following in rules.then.values():
                self.services_exist(here, following)
            found[ags], at[ags] = rules, here.rules_at
        return found, at

    def services_exist(self, reader: Tables, table: Table) -> None:
        if table.gives == "service" and not self.parts.services_unread:
            _results_exist(reader, table, self.parts.services, "result-no-service")

    # What stands around

    def outcomes(self, node: Node) -> tuple[dict[str, Outcome], dict[str, Position]]:
        outcomes, at = {}, {}
        for key, place, entry in entries_of(self.source, node):
            at[key] = place
            outcomes[key] = self.outcome(key, entry)
        return outcomes, at

    def outcome(self, key: str, node: Node) -> Outcome:
        given = fields_of(self.source, node, OUTCOME)
        keep: Any = known_of(self.source, given["keep"], KEEPS, "keep") if "keep" in given else "nothing"
        then = tuple(word for _, word in words_of(self.source, given["then"])) if "then" in given else ()
        return Outcome(key, flag_of(self.source, given.get("handover")), then, keep)

    def results(
        self, table: Table, outcomes: Mapping[str, Outcome], at: Mapping[str, Position], reader: Tables
    ) -> None:
        results = tuple(dict.fromkeys(rule.then for rule in table.rules))
        for key in outcomes:
            if key not in results:
                self.source.report(at[key], "outcome-of-nobody", outcome=key, **choices(key, results))
        _results_exist(reader, table, outcomes, "result-no-outcome")

    def early(
        self, decide: Sequence[Table], then: Iterable[Table], outcomes: Mapping[str, Outcome], at: RulesAt
    ) -> None:
        """Only the table that decides can end a conversation early, and not where a coach is to take over."""
        for table in (*decide, *then):
            for rule in table.rules:
                source, place = at[table.name, rule.id]
                if rule.early and table is not decide[-1]:
                    source.report(place, "early-without-effect", rule=rule.id, table=decide[-1].name)
                elif rule.early and rule.then in outcomes and outcomes[rule.then].handover:
                    source.report(place, "early-hands-over", rule=rule.id, outcome=rule.then)

    def handover(
        self,
        root: Mapping[str, Node],
        outcomes: Mapping[str, Outcome],
        at: Mapping[str, Position],
        questions: Questions,
    ) -> Handover:
        names = ("way", "name", "phone", "wish")
        if "handover" not in root:
            for key, outcome in outcomes.items():
                if outcome.handover:
                    self.source.report(at[key], "handover-missing", outcome=key)
            return Handover({}, "", "", "", "")
        given = fields_of(self.source, root["handover"], HANDOVER)
        keys = {
            name: known_of(self.source, value, tuple(questions.by_key), "question")
            for name, value in given.items()
            if name != "unless"
        }
        for name, key in keys.items():
            question = questions.by_key.get(key)
            if question and question.type in get_args(QuestionType) and question.type != HANDED[name]:
                told = {"name": name, "key": key, "type": question.type, "wanted": HANDED[name]}
                self.source.report(given[name].at, "handover-type", **told)
            elif (
                question
                and name == "wish"
                and isinstance(question.domain, Choice)
                and WOMAN not in question.domain.options
            ):
                self.source.report(given[name].at, "handover-wish", key=key, option=WOMAN)
        unless = given.get("unless")
        conditions = _unless(self.source, unless, questions) if unless else {}
        return Handover(conditions, **{name: keys.get(name, "") for name in names})

    def consent(self, node: Node) -> dict[str, int]:
        given = fields_of(self.source, node, CONSENT)
        return {kind: number_of(self.source, value) for kind, value in given.items()}

    def operator(self, node: Node) -> Operator:
        names = ("name", "address", "contact", "privacy_officer")
        given = fields_of(self.source, node, OPERATOR)
        texts = {name: str(leaf.value or "") if isinstance(leaf := given.get(name), Leaf) else "" for name in names}
        hours = number_of(self.source, given["response_hours"]) if "response_hours" in given else 0
        return Operator(**texts, response_hours=hours)


def _unless(source: Source, node: Node, questions: Questions) -> dict[str, Condition]:
    return conditions_of(source, node, questions.domains, questions.typed, questions.unreadable)


def _results_exist(reader: Tables, table: Table, known: Mapping[str, object], kind: str) -> None:
    for rule in table.rules:
        if rule.then not in known and known:  # where there are none, that has been told
            source, at = reader.rules_at[table.name, rule.id]
            source.report(at, kind, word=rule.then, **choices(rule.then, known))
