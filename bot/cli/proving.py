"""`flow proof`: every table and the whole flow, proven for everybody and told in words."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.cli.console import FOUND, AsJson, In, OfFlow, OnDay, Root, day_of, flow_or_stop, out

if TYPE_CHECKING:
    from bot.flow.model import Flow
    from bot.flow.proof import Coming, FlowProof
    from bot.rules.domain import Value
    from bot.rules.proof import Finding, Proof
    from bot.rules.table import Table
    from bot.words import Argument, Texts

Within = Annotated[
    int, typer.Option("--within", min=0, max=36500, help="Tell what begins, ends or closes within so many days.")
]


def flow_proof(
    on: OnDay = None,
    within: Within = 90,
    name: OfFlow = None,
    language: In = "en",
    as_json: AsJson = False,
    content: Root = None,
) -> None:
    """Prove every table and the whole flow: who is decided by which rule, what is missing, what ends soon.

    Districts with rules of their own are proven too.

    Example: python -m bot flow proof --within 180 --in de
    """
    from bot.flow.proof import prove_flow
    from bot.rules.proof import prove

    day = day_of(on)
    authored, words = flow_or_stop(content, name, day, language)
    flow, soon = authored.flow, timedelta(days=within)
    places = ["", *flow.local]
    tables = {ags: _own_tables(flow, ags) for ags in places}
    proofs = {ags: [prove(table) for table in tables[ags]] for ags in places}
    whole = {ags: prove_flow(flow, day, soon, ags) for ags in places}
    if as_json:
        found = {ags: _as_json(flow, tables[ags], proofs[ags], whole[ags], day) for ags in places}
        local = {ags: found[ags] for ags in flow.local}
        out(json.dumps({"flow": flow.name, "on": day.isoformat(), **found[""], "districts": local}, ensure_ascii=False))
    else:
        told = _Told(flow, language, words, day)
        for ags in places:
            for line in told.lines(tables[ags], proofs[ags], whole[ags], within, ags):
                out(line)
    stuck = any(proof.walks and proof.walks.stuck for proof in whole.values())
    if stuck or any(proof.findings for found in proofs.values() for proof in found):
        raise typer.Exit(FOUND)


def _own_tables(flow: Flow, district: str) -> tuple[Table, ...]:
    """The tables of a district that differ from those everywhere else; for "" all of those."""
    tables = flow.rules_in(district).tables
    return tuple(table for table in tables if not district or table not in flow.rules.tables)


@dataclass(frozen=True, slots=True)
class _Told:
    """The proof in words."""

    flow: Flow
    language: str
    words: Texts
    on: date

    def say(self, message: str, **arguments: Argument) -> str:
        from bot.authoring import phrase

        return phrase(self.language, f"proof-{message}", **arguments)

    def lines(
        self, tables: Sequence[Table], proofs: Iterable[Proof], proof: FlowProof, within: int, district: str
    ) -> Iterator[str]:
        from bot.rules.proof import per_rule

        if district:
            yield from ("", self.say("district", district=self.flow.places.districts[district].name, number=district))
        else:
            yield self.say("title", flow=self.flow.name, day=self.on.isoformat())
            yield self.say("who")
        for table, found in zip(tables, proofs, strict=True):
            yield ""
            yield self.say("table", table=table.name, policy=table.policy, people=found.people)
            yield from self.counts(per_rule(table, self.on), found.people)
            yield from (f"  {self.finding(one, table.at_least)}" for one in found.findings)
            if not found.findings:
                yield f"  {self.say('whole')}"
        yield ""
        yield self.say("flow", people=proof.people)
        undecided = {self.say("undecided"): proof.undecided} if proof.undecided else {}
        yield from self.counts({**proof.per_outcome, **undecided}, proof.people)
        yield from self.rules(proof, district)
        yield ""
        yield self.say("idle", questions=", ".join(proof.idle)) if proof.idle else self.say("no-idle")
        yield self.say("coming", days=within) if proof.coming else self.say("nothing-coming", days=within)
        yield from (f"  {self.coming(one)}" for one in proof.coming)
        yield from self.ways(proof)

    def counts(self, counts: Mapping[str, int], people: int, more: Mapping[str, str] | None = None) -> Iterator[str]:
        """A line for each count, with its share of `people` and what `more` has to say."""
        numbers = {key: self.say("number", number=count) for key, count in counts.items()}
        shares = {key: self.share(count, people) for key, count in counts.items()}
        named, wide = (max(map(len, column), default=0) for column in (counts, numbers.values()))
        for key in counts:
            line = f"  {key.ljust(named)}  {numbers[key].rjust(wide)}  {shares[key].rjust(7)}"
            yield f"{line}  {more[key]}" if more and key in more else line

    def share(self, count: int, people: int) -> str:
        tenths = round(1000 * count / people) if people else 0
        if count and not tenths:
            return self.say("share-tiny")
        return self.say("share", whole=tenths // 10, tenth=tenths % 10)

    def finding(self, finding: Finding, least: int) -> str:
        rules = ", ".join(rule.id for rule in finding.rules) or self.say("nothing")
        if finding.kind == "dead":
            return self.say("dead", rules=rules)
        day = self.say("on-day", day=finding.on.isoformat()) if finding.on else ""
        person = self.person(finding.person)
        match finding.kind:
            case "gap":
                return self.say("gap", person=person, day=day, people=finding.people)
            case "overlap":
                return self.say("overlap", person=person, day=day, people=finding.people, rules=rules)
            case "too-few":
                return self.say("too-few", person=person, day=day, people=finding.people, rules=rules, least=least)

    def rules(self, proof: FlowProof, district: str) -> Iterator[str]:
        from bot.flow.proof import what_counted

        decide = self.flow.rules_in(district).decide
        for number, table in enumerate(decide):
            upto = decide[: number + 1]
            examples = {
                rule: self.say("example", person=self.person(what_counted(upto, one, self.on)))
                for rule, one in proof.examples[table.name].items()
            }
            yield ""
            yield self.say("rules", table=table.name)
            yield from self.counts(proof.per_rule[table.name], proof.people, examples)

    def person(self, person: Mapping[str, Value]) -> str:
        """Somebody in the words of the flow, in the order they are asked: "Alter: 14 · Papier: Duldung"."""
        from bot.flow.walk import IN_NRW

        order = [IN_NRW, *self.flow.by_key]
        keys = sorted(
            filter(lambda key: self.is_asked(key, person), person),
            key=lambda key: order.index(key) if key in order else len(order),
        )
        return " · ".join(self.answer(key, person[key]) for key in keys) or self.say("anybody")

    def is_asked(self, key: str, person: Mapping[str, Value]) -> bool:
        """Whether `key` would be asked of this person, as far as the answers tell; the others only confuse a reader."""
        question = self.flow.by_key.get(key)
        return question is None or not (question.only_if or {}).keys() <= person.keys() or question.applies(person)

    def answer(self, key: str, value: Value) -> str:
        from bot.flow import naming
        from bot.flow.walk import IN_NRW
        from bot.places import OUTSIDE_NRW

        if key in (IN_NRW, self.flow.place_key):
            return self.say("outside" if value in ("no", OUTSIDE_NRW) else "inside")
        values = value if isinstance(value, tuple) else (value,)
        named = [self.word(naming.option(key, one), str(one)) for one in values]
        return f"{self.word(naming.label(key), key)}: {' + '.join(named) or self.say('chose-nothing')}"

    def word(self, message: str, otherwise: str) -> str:
        return self.words.plain(message) if message in self.words else otherwise

    def coming(self, one: Coming) -> str:
        day = one.day.isoformat()
        if one.kind == "closes":
            district = self.flow.places.districts.get(one.what)
            return self.say("closes", day=day, district=district.name if district else one.what)
        kind = "overdue" if one.kind == "review" and one.day < self.on else one.kind
        return self.say(kind, day=day, table=one.table, rule=one.what)

    def ways(self, proof: FlowProof) -> Iterator[str]:
        walks = proof.walks
        if walks is None:
            yield self.say("no-ways")
            return
        same = "yes" if walks.shortest == walks.longest else "no"
        yield self.say("ways", ways=walks.ways, shortest=walks.shortest, longest=walks.longest, same=same)
        if walks.ways:
            yield f"  {self.say('shortest', person=self.person(walks.shortest_person))}"
            yield f"  {self.say('longest', person=self.person(walks.longest_person))}"
        yield from (f"  {self.say('stuck', person=self.person(person))}" for person in walks.stuck)


def _as_json(
    flow: Flow, tables: Sequence[Table], proofs: Iterable[Proof], proof: FlowProof, on: date
) -> dict[str, Any]:
    from bot.rules.proof import per_rule

    walks = proof.walks
    return {
        "tables": {
            table.name: {
                "policy": table.policy,
                "people": found.people,
                "rules": dict(per_rule(table, on)),
                "findings": [_finding_json(finding) for finding in found.findings],
            }
            for table, found in zip(tables, proofs, strict=True)
        },
        "people": proof.people,
        "undecided": proof.undecided,
        "outcomes": dict(proof.per_outcome),
        "rules": {name: dict(counts) for name, counts in proof.per_rule.items()},
        "examples": {name: dict(examples) for name, examples in proof.examples.items()},
        "idle": list(proof.idle),
        "coming": [
            {"day": one.day.isoformat(), "kind": one.kind, "table": one.table, "what": one.what} for one in proof.coming
        ],
        "ways": walks
        and {
            "ways": walks.ways,
            "shortest": dict(walks.shortest_person),
            "longest": dict(walks.longest_person),
            "stuck": [dict(person) for person in walks.stuck],
        },
    }


def _finding_json(finding: Finding) -> dict[str, Any]:
    return {
        "kind": finding.kind,
        "rules": [rule.id for rule in finding.rules],
        "person": dict(finding.person),
        "people": finding.people,
        "on": finding.on.isoformat() if finding.on else None,
    }
