"""Rules of single districts (`rules:` in flows/districts.yaml) → the tables in force there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.flow.model import Outcome, Rules
from bot.flow.tables import Tables
from bot.flow.walk import RULE
from bot.rules.domain import Choice, Domain
from bot.rules.proof import prove
from bot.rules.table import Rule, Table
from bot.shapes import LOCAL_RULE
from bot.shapes import RULE as RULE_SHAPE
from bot.source import Node, Source, choices, fields_of, items_of, text_of, words_of

PLACED = ("instead_of", "before")
ONE_DAY = timedelta(days=1)


def local_rules(
    source: Source,
    node: Node,
    reader: Tables,
    everywhere: Rules,
    domains: Mapping[str, Domain],
    outcomes: Mapping[str, Outcome],
) -> Rules:
    """The rules in force in a district whose own ones are listed at `node` of `source`.

    everywhere  the flow's tables, in which the district's rules take their places
    domains     what the first table may read
    """
    entries = [(_table_name(source, item), item) for item in items_of(source, node)]
    known = dict(domains)
    decide = []
    for table in everywhere.decide:
        mine = {key: known[key] for key in table.inputs}
        changed = _changed(source, table, [item for name, item in entries if name == table.name], reader, mine)
        known[table.gives] = Choice(tuple(dict.fromkeys(rule.then for rule in changed.rules)))
        decide.append(changed)
    then = {}
    for name, table in everywhere.then.items():
        leading = {key for key, outcome in outcomes.items() if name in outcome.then}
        deciding = dict.fromkeys(rule.like or rule.id for rule in decide[-1].rules if rule.then in leading)
        mine = {key: {**known, RULE: Choice(tuple(deciding))}[key] for key in table.inputs}
        then[name] = _changed(source, table, [item for at, item in entries if at == name], reader, mine)
    return Rules(tuple(decide), then)


def _table_name(source: Source, node: Node) -> str:
    given = fields_of(source, node, LOCAL_RULE)
    return text_of(source, given["table"]) if "table" in given else ""


def _changed(
    source: Source, table: Table, entries: Sequence[Node], reader: Tables, domains: Mapping[str, Domain]
) -> Table:
    if not entries and domains == table.domains:
        return table
    rules = list(table.rules)
    left: list[Rule] = []
    for node in entries:
        given = fields_of(source, node, LOCAL_RULE)
        if "off" in given:
            _off(source, given["off"], table.name, rules)
        elif not given.keys() >= set(RULE_SHAPE.required):
            source.report(node.at, "local-nothing")
        else:
            left += _add(source, given, table.name, rules, reader, domains)
    changed = Table(table.name, table.policy, table.inputs, table.gives, tuple(rules), domains, table.at_least)
    if not left:
        return changed
    # What stays of a rule on other days may be for nobody there, when another of the district's rules follows.
    nobody = {finding.rules[0].id for finding in prove(changed).findings if finding.kind == "dead"}
    met = tuple(rule for rule in rules if rule.id not in nobody or rule not in left)
    return Table(table.name, table.policy, table.inputs, table.gives, met, domains, table.at_least)


def _off(source: Source, node: Node, table: str, rules: list[Rule]) -> None:
    for at, word in words_of(source, node):
        known = [rule.id for rule in rules]
        if word in known:
            rules[:] = [rule for rule in rules if rule.id != word]
        else:
            source.report(at, "local-unknown-rule", table=table, word=word, **choices(word, known))


def _add(
    source: Source,
    given: Mapping[str, Node],
    table: str,
    rules: list[Rule],
    reader: Tables,
    domains: Mapping[str, Domain],
) -> list[Rule]:
    """Put a district's rule in its place among `rules`; gives what stays of the one it replaces."""
    rule = reader.rule(source, given, domains, (), table)
    if rule is None:
        return []
    left: list[Rule] = []
    index = len(rules)
    for way in PLACED:
        if way in given:
            known, word = [other.id for other in rules], text_of(source, given[way])
            if word not in known:
                source.report(given[way].at, "local-unknown-rule", table=table, word=word, **choices(word, known))
                continue
            index = known.index(word)
            if way == "instead_of":
                replaced = [other for other in rules if other.id == word]
                rule = replace(rule, like=replaced[0].like or word)
                left = [piece for other in replaced for piece in _outside(other, rule)]
                rules[:] = [other for other in rules if other.id != word]
                rules[index:index] = left
    rules.insert(index, rule)
    return left


def _outside(replaced: Rule, rule: Rule) -> Iterator[Rule]:
    """What stays of `replaced` on the days on which `rule`, which stands in its place, is not in force."""
    if rule.since and (replaced.since is None or replaced.since < rule.since):
        last = rule.since - ONE_DAY
        yield replace(replaced, until=min(replaced.until or last, last))
    if rule.until and rule.until < (replaced.until or date.max):
        first = rule.until + ONE_DAY
        yield replace(replaced, since=max(replaced.since or first, first))
