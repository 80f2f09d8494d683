"""Table files → decision tables, each rule with its place."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any, get_args

from bot.flow.conditions import conditions_of
from bot.flow.questions import Files
from bot.flow.walk import RULE
from bot.rules.domain import Choice, Domain
from bot.rules.table import Policy, Rule, Table
from bot.shapes import RULE as RULE_SHAPE
from bot.shapes import RULE_ID_PATTERN, TABLE
from bot.source import (
    Items,
    Node,
    Position,
    Problem,
    Problems,
    Source,
    choices,
    day_of,
    fields_of,
    flag_of,
    known_of,
    number_of,
    read_yaml,
    text_of,
    words_of,
)

_RULE_ID = re.compile(RULE_ID_PATTERN)
LONGEST_RULE = 50
"""Characters of "table/rule": with a language it stands in the data of a button, which Telegram limits to 64 bytes."""
_NAMEABLE = re.compile("[A-Za-z][A-Za-z0-9_-]*")
"""What Fluent takes for a part of a message's name."""


class Tables:
    """Reads the tables of a flow; mistakes are reported in one source per file."""

    def __init__(
        self, source: Source, files: Files, typed: Collection[str] = (), unreadable: tuple[str, ...] = ()
    ) -> None:
        self.source = source
        self.files = files
        self.typed = typed
        self.unreadable = unreadable
        self.sources: list[Source] = []
        self.more: list[Problem] = []
        self.at: dict[str, tuple[Source, Position]] = {}
        self.rules_at: dict[tuple[str, str], tuple[Source, Position]] = {}
        self.unread = False
        self.unnameable: set[str] = set()

    def for_district(self) -> Tables:
        """A reader for the rules of one district, beside those read so far; other districts may call theirs alike."""
        reader = Tables(self.source, self.files, self.typed, self.unreadable)
        reader.rules_at = dict(self.rules_at)
        return reader

    def table(self, node: Node, domains: dict[str, Domain], rules: tuple[str, ...] = ()) -> Table | None:
        """The table named at `node`; what it gives joins `domains`. `rules` are those of the deciding table."""
        name = known_of(self.source, node, tuple(self.files), "table")
        if name in self.at:
            self.source.report(node.at, "table-twice", table=name)
            self.unread = True
            return None
        found = self.read(name)
        if found is None:
            self.unread = True
            return None
        source, root = found
        if text_of(source, root["table"]) != name:
            source.report(root["table"].at, "file-name", name=name)
        policy: Any = known_of(source, root["policy"], get_args(Policy), "policy")
        known = {**domains, RULE: Choice(rules)} if rules else domains
        written = words_of(source, root["inputs"])
        inputs = tuple(dict.fromkeys(word for at, word in written if self.input(source, at, word, known)))
        mine = {key: known[key] for key in inputs}
        unreadable = tuple(word for _, word in written if word not in mine and word not in self.unreadable)
        if unreadable:  # a condition on what was meant is right
            unreadable += tuple(known)
        items = root["rules"].items if isinstance(root["rules"], Items) else ()
        if not items:
            source.report(root["rules"].at, "no-rules")
            self.unread = True
            return None
        read = [rule for item in items if (rule := self.rule_at(source, item, mine, unreadable, name))]
        gives = text_of(source, root["gives"])
        self.nameable(source, root["table"].at, name)
        self.nameable(source, root["gives"].at, gives)
        domains.setdefault(gives, Choice(tuple(dict.fromkeys(rule.then for rule in read))))
        self.at[name] = (source, root["rules"].at)
        at_least = number_of(source, root["at_least"]) if "at_least" in root else 0
        return Table(name, policy, inputs, gives, tuple(read), mine, at_least)

    def read(self, name: str) -> tuple[Source, Mapping[str, Node]] | None:
        """The file of table `name` with its entries; None where it cannot be understood at all."""
        path, text = self.files.get(name, ("", None))
        if text is None:
            return None
        source = Source(path, text)
        self.sources.append(source)
        try:
            root = fields_of(source, read_yaml(text, path), TABLE)
        except Problems as error:
            self.more += error.problems
            return None
        return (source, root) if root.keys() >= set(TABLE.required) and not source.problems else None

    def nameable(self, source: Source, at: Position, word: str) -> None:
        """Report, once, a word whose messages nobody could write."""
        if word and not _NAMEABLE.fullmatch(word) and word not in self.unnameable:
            self.unnameable.add(word)
            source.report(at, "bad-name", name=word)

    def input(self, source: Source, at: Position, word: str, known: Mapping[str, Domain]) -> bool:
        """Whether the table can read `word`; otherwise it is reported."""
        if word in known:
            return True
        if word in self.typed:
            source.report(at, "typed-freely", key=word, **choices("", known))
        elif not self.unread and word not in self.unreadable:  # else a table that cannot be read may give it
            source.report(at, "not-before-this", key=word, **choices(word, known))
        return False

    def rule_at(
        self, source: Source, node: Node, domains: Mapping[str, Domain], unreadable: Sequence[str], table: str
    ) -> Rule | None:
        """The rule at `node` of `table`."""
        given = fields_of(source, node, RULE_SHAPE)
        return self.rule(source, given, domains, unreadable, table)

    def rule(
        self,
        source: Source,
        given: Mapping[str, Node],
        domains: Mapping[str, Domain],
        unreadable: Sequence[str],
        table: str,
    ) -> Rule | None:
        """The rule with the entries `given`; None where what makes it a rule is missing."""
        if not {"id", "when", "then"} <= given.keys():
            return None
        key = text_of(source, given["id"])
        if not _RULE_ID.fullmatch(key):
            source.report(given["id"].at, "bad-id", id=key)
        elif len(f"{table}/{key}") > LONGEST_RULE:
            source.report(given["id"].at, "rule-too-long", rule=key, table=table, limit=LONGEST_RULE)
        if (table, key) in self.rules_at:
            source.report(given["id"].at, "rule-twice", rule=key, line=str(self.rules_at[table, key][1].line))
        self.rules_at[table, key] = source, given["id"].at
        then = text_of(source, given["then"])
        self.nameable(source, given["then"].at, then)
        since, until = day_of(source, given.get("from")), day_of(source, given.get("until"))
        if since and until and until < since:
            source.report(given["until"].at, "ends-before-it-begins")
        return Rule(
            id=key,
            when=conditions_of(source, given["when"], domains, self.typed, (*unreadable, *self.unreadable)),
            then=then,
            source=text_of(source, given["source"]) if "source" in given else "",
            since=since,
            until=until,
            early=flag_of(source, given.get("early")),
            review_by=day_of(source, given.get("review_by")),
        )
