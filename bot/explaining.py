"""An explanation in words: the walk through the tables, line by line, as people who write flows read it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from bot.authoring import phrase
from bot.flow import naming
from bot.flow.explain import Explanation, Looked, RuleWalk, TableWalk, explain
from bot.flow.model import Flow
from bot.flow.result import sure_rules
from bot.flow.walk import IN_NRW, RULE, district_of
from bot.places import OUTSIDE_NRW
from bot.rules.domain import Between, Choice, Condition, Has, Many, OneOf, Value
from bot.rules.table import Rule
from bot.words import Texts


@dataclass(frozen=True, slots=True)
class Teller:
    """Puts an explanation into words. `coaches` are the German texts: coaches read no other."""

    flow: Flow
    language: str
    texts: Texts
    coaches: Texts

    def lines(self, answers: Mapping[str, Value], on: date) -> Iterator[str]:
        """The whole walk for checked `answers` as of the local day `on`."""
        found = explain(self.flow, answers, on)
        yield self.say("head", flow=self.flow.name, day=str(on))
        district = district_of(self.flow, answers)
        if district in self.flow.local:
            yield self.say("district", district=district)
        for walk in found.tables:
            yield ""
            yield self.say("table", table=walk.table.name, policy=walk.table.policy, gives=walk.table.gives)
            for one in walk.rules:
                yield from (f"  {line}" for line in self.rule(walk, one))
            after = [one.rule.id for one in walk.rules if one.standing == "after"]
            if after:
                yield "  " + self.say("after", rules=", ".join(after))
        yield ""
        yield self.say("summary")
        yield from (f"  {line}" for line in self.summary(found))

    def summary(self, found: Explanation) -> Iterator[str]:
        result, decided = found.result, found.result.verdict.decided
        if decided is None:
            yield self.say("undecided")
        else:
            outcome = self.result(self.flow.decide[-1].gives, result.outcome)
            yield self.say("outcome", result=outcome, rule=f"{decided.table}/{result.rule}")
        for table in result.verdict.then:
            gives = self.flow.then[table.table].gives
            for rule in sure_rules(table, decided):
                named = f"{table.table}/{rule.id}"
                yield self.say("then", gives=gives, result=self.result(gives, rule.then), rule=named)
        if result.handover:
            yield self.say("handover")
        if result.needed:
            yield self.say("needed", questions=", ".join(map(self.input, result.needed)))
        else:
            yield self.say("needed-nothing")

    def rule(self, walk: TableWalk, one: RuleWalk) -> Iterator[str]:
        name, rule, table = one.rule.id, one.rule, walk.table
        match one.standing:
            case "after":
                return
            case "not-in-force":
                yield self.say("not-in-force", rule=name, days=self.days(rule))
            case "fails":
                yield self.say("fails", rule=name, because=self.because(one.tests, "no"))
            case "open":
                yield self.say("open", rule=name, because=self.because(one.tests, "open"))
            case "fits" if table.policy != "collect":
                yield self.say("fits-unless", rule=name, result=self.result(table.gives, rule.then))
            case _:
                yield self.say(one.standing, rule=name, result=self.result(table.gives, rule.then))
                yield from (f"    {line}" for line in self.reasons(table.name, rule))

    def reasons(self, table: str, rule: Rule) -> Iterator[str]:
        """Why, from where, and on which days."""
        yield self.say("for-people", text=_one_line(self.texts.plain(naming.reason(table, rule.id))))
        for_coaches = naming.coach_reason(table, rule.id)
        if for_coaches in self.coaches:
            yield self.say("for-coaches", text=_one_line(self.coaches.plain(for_coaches)))
        yield self.say("source", source=rule.source)
        if rule.since or rule.until:
            yield self.say("days", days=self.days(rule))
        if rule.like:
            yield self.say("like", rule=rule.like)

    def days(self, rule: Rule) -> str:
        if rule.since and rule.until:
            return self.say("days-both", **{"from": str(rule.since), "until": str(rule.until)})
        if rule.since:
            return self.say("days-from", **{"from": str(rule.since)})
        return self.say("days-until", until=str(rule.until))

    # Conditions

    def because(self, tests: Iterable[Looked], met: str) -> str:
        return "; ".join(self.test(test) for test in tests if test.met == met)

    def test(self, test: Looked) -> str:
        if not test.known:
            return self.say("not-answered", input=self.input(test.key))
        known = ", ".join(self.answer(test.key, value) for value in self.sorted(test.key, test.known))
        if test.met == "open":
            return self.say("may-be", input=self.input(test.key), known=known)
        return self.say("is-not", input=self.input(test.key), known=known, wanted=self.wanted(test.key, test.wanted))

    def wanted(self, key: str, condition: Condition) -> str:
        match condition:
            case OneOf(options):
                return ", ".join(self.answer(key, value) for value in self.sorted(key, options))
            case Between(low, high):
                return str(low) if low == high else self.say("range", low=str(low), high=str(high))
            case Has(any_of, none_of):
                return self.has(key, any_of, none_of)

    def has(self, key: str, any_of: frozenset[str], none_of: frozenset[str]) -> str:
        named = [
            self.say(kind, options=", ".join(self.answer(key, value) for value in self.sorted(key, options)))
            for kind, options in (("any-of", any_of), ("none-of", none_of))
            if options
        ]
        return self.say("any-and-none", any=named[0], none=named[1]) if len(named) > 1 else named[0]

    def options(self, key: str) -> tuple[str, ...]:
        """What a question, or an earlier table, can give, in its order."""
        for table in self.flow.tables:
            match table.domains.get(key):
                case Choice(options) | Many(options):
                    return options
        return ()

    def sorted(self, key: str, values: Iterable[Value]) -> list[Value]:
        options = list(self.options(key))
        return sorted(values, key=lambda value: options.index(value) if value in options else len(options))

    # Names

    def input(self, key: str) -> str:
        """What a table reads, with its key in brackets."""
        if key in self.flow.by_key:
            name = self.texts.plain(naming.label(key))
        elif key == IN_NRW:
            name = self.say("in-nrw")
        elif key == RULE:
            name = self.say("rule")
        else:
            name = self.say("result-of", table=next(one.name for one in self.flow.decide if one.gives == key))
        return f"{name} [{key}]"

    def answer(self, key: str, value: Value) -> str:
        """An answer, with its key in brackets where it has words."""
        if isinstance(value, tuple):
            return ", ".join(self.answer(key, one) for one in value) or self.say("nothing")
        if key == IN_NRW:
            return self.say(str(value))
        question = self.flow.by_key.get(key)
        if question is None or value not in naming.options(question):
            return self.say("outside-nrw") if value == OUTSIDE_NRW else str(value)
        return f"{self.texts.plain(naming.option(key, value))} [{value}]"

    def result(self, gives: str, value: str) -> str:
        """What a table gives, with its key in brackets where it has words."""
        name = naming.result(gives, value)
        return f"{_one_line(self.texts.plain(name))} [{value}]" if name in self.texts else value

    def say(self, kind: str, **args: str | int) -> str:
        return phrase(self.language, f"explain-{kind}", **args)


def _one_line(text: str) -> str:
    return " ".join(text.split())
