"""Flow and table files → a `Flow`, or every mistake in them at once."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, get_args

from bot.districts import DistrictSettings
from bot.flow.conditions import condition_of
from bot.flow.domains import domain_of
from bot.flow.model import Asked, Flow, Handover, Operator, Outcome, Question, QuestionType, Service
from bot.flow.walk import IN_NRW, RULE
from bot.places import Places
from bot.rules.domain import Choice, Condition, Domain
from bot.rules.table import Policy, Rule, Table
from bot.source import (
    Fields,
    Items,
    Leaf,
    Node,
    Position,
    Problem,
    Problems,
    Source,
    check_format,
    did_you_mean,
    entries_of,
    fields_of,
    flag_of,
    known_of,
    number_of,
    read_yaml,
    text_of,
    words_of,
)

KEEPS = ("lead", "statistics", "nothing")
_KEY = re.compile(r"[a-z][a-z0-9_]{0,39}")  # keys travel in buttons, which hold 64 bytes
_RULE_ID = re.compile(r"[a-z][a-z0-9-]*")


@dataclass(slots=True)
class Authored:
    """A loaded flow with the places of its parts, so that later checks can point at them."""

    flow: Flow
    sources: list[Source]
    questions_at: Mapping[str, Position] = field(default_factory=dict)
    rules_at: Mapping[tuple[str, str], Position] = field(default_factory=dict)
    tables_at: Mapping[str, tuple[Source, Position]] = field(default_factory=dict)
    outcomes_at: Mapping[str, Position] = field(default_factory=dict)
    source: Source = field(default_factory=lambda: Source("", ""))


def load_flow(
    text: str,
    path: str,
    tables: Mapping[str, tuple[str, str | None]],
    places: Places,
    districts: Mapping[str, DistrictSettings],
) -> Authored:
    """The flow in `text` with the tables it names.

    tables  name → (path, text) of every table file there is; no text where it cannot be read

    Raises `Problems` naming every mistake in the flow and in its tables.
    """
    return _Loader(Source(path, text), tables, places, districts).load()


class _Loader:
    def __init__(
        self,
        source: Source,
        tables: Mapping[str, tuple[str, str | None]],
        places: Places,
        districts: Mapping[str, DistrictSettings],
    ) -> None:
        self.source = source
        self.table_files = tables
        self.places = places
        self.districts = districts
        self.more: list[Problem] = []
        self.sources = [source]
        self.questions: dict[str, Question] = {}
        self.questions_at: dict[str, Position] = {}
        self.rules_at: dict[tuple[str, str], Position] = {}
        self.tables_at: dict[str, tuple[Source, Position]] = {}
        self.unread = False

    def load(self) -> Authored:
        source = self.source
        required = ("format", "flow", "operator", "consent", "questions", "decide", "outcomes", "handover", "services")
        root = fields_of(source, read_yaml(source.text, source.path), required)
        if len(root) < len(required):
            source.raise_problems()
        check_format(source, root["format"])
        for item in self.items(root["questions"]):
            self.question(item)
        services = {key: self.service(key, node) for key, _, node in entries_of(source, root["services"])}
        domains: dict[str, Domain] = {key: q.domain for key, q in self.questions.items() if q.domain is not None}
        domains[IN_NRW] = Choice(("yes", "no"))
        decide = [table for node in self.items(root["decide"]) if (table := self.table(node, domains))]
        results = tuple(dict.fromkeys(rule.then for rule in decide[-1].rules)) if decide else ()
        complete = len(decide) == len(self.items(root["decide"])) > 0  # else what follows would only repeat that
        outcomes, outcomes_at = {}, {}
        for key, at, node in entries_of(source, root["outcomes"]):
            outcomes_at[key] = at
            if complete and key not in results:
                source.report(at, f'no rule gives the outcome "{key}"', did_you_mean(key, results))
            outcomes[key] = self.outcome(key, node)
        then = self.then_tables(root["outcomes"], outcomes, decide, domains, services) if complete else {}
        if complete:
            self.results_exist(decide[-1], outcomes, "outcomes of the flow")
        handover = self.handover(root["handover"])
        operator = self.operator(root["operator"])
        consent = {
            kind: number_of(source, node)
            for kind, node in fields_of(source, root["consent"], ("precheck", "handover")).items()
        }
        self.one_place(root["questions"])
        self.raise_problems()
        flow = Flow(
            name=text_of(source, root["flow"]),
            operator=operator,
            consent=consent,
            questions=tuple(self.questions.values()),
            decide=tuple(decide),
            then=then,
            outcomes=outcomes,
            handover=handover,
            services=services,
            places=self.places,
            districts=self.districts,
        )
        return Authored(flow, self.sources, self.questions_at, self.rules_at, self.tables_at, outcomes_at, source)

    def raise_problems(self) -> None:
        problems = [problem for source in self.sources for problem in source.problems] + self.more
        if problems or self.unread:  # what cannot be read was told by whoever tried
            raise Problems(problems)

    def items(self, node: Node) -> Sequence[Node]:
        if isinstance(node, Items):
            return node.items
        self.source.report(node.at, "here must stand a list", "begin every entry with a dash")
        return ()

    # Questions

    def question(self, node: Node) -> None:
        source = self.source
        optional = ("options", "range", "choose", "only_if", "asked", "longest", "birth_year", "was")
        given = fields_of(source, node, ("ask", "type"), optional)
        if "ask" not in given or "type" not in given:
            return
        key = text_of(source, given["ask"])
        if not _KEY.fullmatch(key):
            source.report(given["ask"].at, f'"{key}" cannot be a key', "1–40 small letters a–z, digits and _")
        if key in self.questions:
            first = self.questions_at[key].line
            source.report(given["ask"].at, f'question "{key}" stands here twice', f"the first is in line {first}")
            return
        kind: Any = known_of(source, given["type"], get_args(QuestionType), "type")
        asked: Any = known_of(source, given["asked"], get_args(Asked), "asked:") if "asked" in given else "needed"
        self.questions_at[key] = given["ask"].at
        self.questions[key] = Question(
            key=key,
            type=kind,
            domain=domain_of(source, kind, given, node),
            only_if=self.conditions(source, given["only_if"], self.domains_so_far()) if "only_if" in given else None,
            asked=asked,
            longest=number_of(source, given["longest"]) if "longest" in given else 200,
            birth_year=flag_of(source, given.get("birth_year")),
            was=text_of(source, given["was"]) if "was" in given else "",
        )

    def domains_so_far(self) -> dict[str, Domain]:
        return {key: question.domain for key, question in self.questions.items() if question.domain is not None}

    def one_place(self, node: Node) -> None:
        if sum(question.type == "place" for question in self.questions.values()) != 1:
            self.source.report(node.at, "a flow asks for exactly one place", "add: - {ask: place, type: place}")

    # Conditions

    def conditions(
        self, source: Source, node: Node, domains: Mapping[str, Domain], unreadable: Sequence[str] = ()
    ) -> dict[str, Condition]:
        """Conditions over `domains`; keys that were reported already (`unreadable`) are passed over."""
        conditions: dict[str, Condition] = {}
        for key, at, value in entries_of(source, node):
            if key in domains:
                condition = condition_of(source, value, domains[key], key)
                if condition is not None:
                    conditions[key] = condition
            elif key in self.questions and self.questions[key].domain is None:
                source.report(at, f'"{key}" is typed freely and cannot be compared', did_you_mean("", domains))
            elif key not in unreadable:
                source.report(at, f'"{key}" is not asked or decided before this', did_you_mean(key, domains))
        return conditions

    # Tables

    def table(self, node: Node, domains: dict[str, Domain], rules: tuple[str, ...] = ()) -> Table | None:
        """The table named at `node`; what it gives joins `domains`. `rules` are those of the deciding table."""
        name = known_of(self.source, node, tuple(self.table_files), "table")
        if name not in self.table_files:
            self.unread = True
            return None
        path, text = self.table_files[name]
        if text is None:
            self.unread = True
            return None
        source = Source(path, text)
        self.sources.append(source)
        try:
            root = fields_of(
                source, read_yaml(text, path), ("table", "policy", "inputs", "gives", "rules"), ("at_least",)
            )
        except Problems as error:
            self.more += error.problems
            self.unread = True
            return None
        if len(root) < 5 or source.problems:
            self.unread = True
            return None
        if text_of(source, root["table"]) != name:
            source.report(root["table"].at, f'the file is called "{name}"', "table and file have the same name")
        policy: Any = known_of(source, root["policy"], get_args(Policy), "policy")
        known = {**domains, RULE: Choice(rules)} if rules else domains
        written = words_of(source, root["inputs"])
        inputs = tuple(word for at, word in written if self.input(source, at, word, known))
        mine = {key: known[key] for key in inputs}
        unreadable = tuple(word for _, word in written if word not in mine)
        if unreadable:  # a condition on what was meant is right
            unreadable += tuple(known)
        items = root["rules"].items if isinstance(root["rules"], Items) else ()
        if not items:
            source.report(root["rules"].at, "a table needs rules", "begin every rule with a dash")
        found = [rule for item in items if (rule := self.rule(source, item, mine, unreadable, name))]
        gives = text_of(source, root["gives"])
        domains.setdefault(gives, Choice(tuple(dict.fromkeys(rule.then for rule in found))))
        self.tables_at[name] = (source, root["rules"].at)
        at_least = number_of(source, root["at_least"]) if "at_least" in root else 0
        return Table(name, policy, inputs, gives, tuple(found), mine, at_least)

    def input(self, source: Source, at: Position, word: str, known: Mapping[str, Domain]) -> bool:
        if word in known:
            return True
        if word in self.questions:
            source.report(at, f'"{word}" is typed freely and cannot decide', did_you_mean("", known))
        elif not self.unread:  # else a table that cannot be read may give it
            source.report(at, f'"{word}" is not asked or decided before this', did_you_mean(word, known))
        return False

    def rule(
        self, source: Source, node: Node, domains: Mapping[str, Domain], unreadable: Sequence[str], table: str
    ) -> Rule | None:
        given = fields_of(source, node, ("id", "when", "then", "source"), ("from", "until", "early"))
        if not {"id", "when", "then"} <= given.keys():
            return None
        key = text_of(source, given["id"])
        if not _RULE_ID.fullmatch(key):
            source.report(given["id"].at, f'"{key}" cannot be an id', "small letters a–z, digits and -")
        if (table, key) in self.rules_at:
            first = self.rules_at[table, key].line
            source.report(given["id"].at, f'rule "{key}" stands here twice', f"the first is in line {first}")
        self.rules_at[table, key] = given["id"].at
        since = _day(source, given.get("from"))
        until = _day(source, given.get("until"))
        if since and until and until < since:
            source.report(given["until"].at, "the rule ends before it begins", "look at from and until")
        return Rule(
            id=key,
            when=self.conditions(source, given["when"], domains, unreadable),
            then=text_of(source, given["then"]),
            source=text_of(source, given["source"]) if "source" in given else "",
            since=since,
            until=until,
            early=flag_of(source, given.get("early")),
        )

    def results_exist(self, table: Table, known: Mapping[str, object], where: str) -> None:
        source, _ = self.tables_at[table.name]
        for rule in table.rules:
            if rule.then not in known:
                at = self.rules_at[table.name, rule.id]
                source.report(at, f'"{rule.then}" is not among the {where}', did_you_mean(rule.then, known))

    def then_tables(
        self,
        node: Node,
        outcomes: Mapping[str, Outcome],
        decide: Sequence[Table],
        domains: dict[str, Domain],
        services: Mapping[str, Service],
    ) -> dict[str, Table]:
        tables: dict[str, Table] = {}
        for _, _, entry in entries_of(self.source, node):
            then = entry.entries.get("then") if isinstance(entry, Fields) else None
            for item in then.items if isinstance(then, Items) else (then,) if then else ():
                name = str(item.value) if isinstance(item, Leaf) else ""
                if name in tables or not decide:
                    continue
                # Only rules whose outcome leads here can be the rule that decided; a misspelt name may mean this table.
                known = self.table_files.keys()
                leading = {key for key, one in outcomes.items() if name in one.then or not {*one.then} <= known}
                rules = tuple(rule.id for rule in decide[-1].rules if rule.then in leading or rule.then not in outcomes)
                table = self.table(item, dict(domains), rules)
                if table:
                    tables[name] = table
                    if table.policy != "collect":
                        source, at = self.tables_at[name]
                        what = f'table "{name}" stands under then: and gives everything that fits'
                        source.report(at, what, "write: policy: collect")
                    if table.gives == "service":
                        self.results_exist(table, services, "services of the flow")
        return tables

    # What stands around

    def outcome(self, key: str, node: Node) -> Outcome:
        given = fields_of(self.source, node, ("handover", "then", "keep"))
        keep: Any = known_of(self.source, given["keep"], KEEPS, "keep:") if "keep" in given else "nothing"
        then = tuple(word for _, word in words_of(self.source, given["then"])) if "then" in given else ()
        return Outcome(key, flag_of(self.source, given.get("handover")), then, keep)

    def handover(self, node: Node) -> Handover:
        given = fields_of(self.source, node, ("unless", "way", "name", "phone", "wish"))
        keys = {
            name: known_of(self.source, value, tuple(self.questions), "question")
            for name, value in given.items()
            if name != "unless"
        }
        unless = self.conditions(self.source, given["unless"], self.domains_so_far()) if "unless" in given else {}
        return Handover(unless, **{name: keys.get(name, "") for name in ("way", "name", "phone", "wish")})

    def operator(self, node: Node) -> Operator:
        names = ("name", "address", "contact", "privacy_officer")
        given = fields_of(self.source, node, (*names, "response_hours"))
        texts = {name: str(leaf.value or "") if isinstance(leaf := given.get(name), Leaf) else "" for name in names}
        hours = number_of(self.source, given["response_hours"]) if "response_hours" in given else 0
        return Operator(**texts, response_hours=hours)

    def service(self, key: str, node: Node) -> Service:
        given = fields_of(self.source, node, (), ("url", "phone"))
        return Service(key, **{name: text_of(self.source, value) for name, value in given.items()})


def _day(source: Source, node: Node | None) -> date | None:
    if node is None:
        return None
    try:
        return date.fromisoformat(text_of(source, node))
    except ValueError:
        source.report(node.at, "this is not a day", "write year, month and day: 2022-06-30")
        return None
