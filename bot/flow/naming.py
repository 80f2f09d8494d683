"""By which name the words of a flow are found; the one place where keys become message ids."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.flow.model import Flow, Question
from bot.rules.domain import UNSURE, Choice, Domain, Many, Value
from bot.rules.table import Table


def ask(key: str) -> str:
    """The question itself."""
    return f"{key}-ask"


def why(key: str) -> str:
    """Why it is asked."""
    return f"{key}-why"


def label(key: str) -> str:
    """Its short name, in lists of answers."""
    return f"{key}-label"


def option(key: str, value: Value) -> str:
    """An option's button; `unsure` reads the same everywhere."""
    return "option-unsure" if value == UNSURE else f"{key}-option-{value}"


def reason(table: str, rule: str) -> str:
    """Why a rule decided, for the person."""
    return f"{table}-reason-{rule}"


def coach_reason(table: str, rule: str) -> str:
    """Why a rule decided, for the coach (German only)."""
    return f"{table}-reason-{rule}-coach"


def result(gives: str, value: str) -> str:
    """What a table gives: outcome-eligible, block-FB1, service-jobcenter."""
    return f"{gives}-{value}"


def go_on(flow: str) -> str:
    """The button that leads into a flow from another one."""
    return f"flow-{flow}-go-on"


def intro(flow: str) -> str:
    """What is told when a flow begins after another one."""
    return f"flow-{flow}-intro"


def card(outcome: str) -> str:
    """An outcome as coaches read it: on the card of a lead, and where they say what would have been right."""
    return f"card-{outcome}"


def heard(tables: Iterable[Table], value: str) -> tuple[str, ...]:
    """What a button 🔊 plays: `value` is a question's key, consent-<kind>, or table/rule (then its result comes first).

    Districts may call different rules alike: of a result that is not certain only the reason is played.
    """
    table, *more = value.split("/")
    if not more:
        return (value if value.startswith("consent-") else ask(value),)
    rule = more[0]
    results = {
        result(one.gives, found.then) for one in tables if one.name == table for found in one.rules if found.id == rule
    }
    return (*(results if len(results) == 1 else ()), reason(table, rule))


def to_hear(flow: Flow) -> Iterator[str]:
    """Every message that people can listen to: questions, consents, results and their reasons."""
    yield from (ask(question.key) for question in flow.questions)
    yield from (f"consent-{kind}" for kind in flow.consent)
    deciding = [table for table in flow.tables if table.name == flow.decide[-1].name]
    yield from dict.fromkeys(result(table.gives, rule.then) for table in deciding for rule in table.rules)
    yield from dict.fromkeys(reason(table.name, rule.id) for table in deciding for rule in table.rules)


def for_people(flow: Flow) -> Iterator[str]:
    """Every message of the flow that people read, and so every language must have."""
    yield from (f"consent-{kind}" for kind in flow.consent)
    for service in flow.services.values():
        if service.flow:
            yield from (go_on(service.flow), intro(service.flow))
    for question in flow.questions:
        yield from (ask(question.key), why(question.key), label(question.key))
        yield from (option(question.key, value) for value in options(question))
    for table in flow.tables:
        yield from (reason(table.name, rule.id) for rule in table.rules)
        if table.name in flow.then or table.name == flow.decide[-1].name:
            yield from dict.fromkeys(result(table.gives, rule.then) for rule in table.rules)


def labels(flow: Flow) -> Iterator[tuple[str, int]]:
    """The messages that stand on buttons (options, the ways into other flows), with the characters in front of them."""
    for question in flow.questions:
        for value in options(question):
            signs = bool(flow.pictograms.of(question.key, value)) + has_tick(question.domain, value)
            yield option(question.key, value), 2 * signs  # each with a space behind it
    yield from ((go_on(service.flow), 0) for service in flow.services.values() if service.flow)


def has_tick(domain: Domain | None, value: Value) -> bool:
    """Whether an option is ticked rather than taken at once."""
    return isinstance(domain, Many) and value != UNSURE


def for_coaches(flow: Flow) -> Iterator[str]:
    """Every message of the flow that only coaches read: German has them."""
    deciding = {table.name for table in flow.decide}
    for table in flow.tables:
        if table.name in deciding:
            yield from (coach_reason(table.name, rule.id) for rule in table.rules)
    if any(outcome.handover for outcome in flow.outcomes.values()):  # a coach may say that another one were right
        yield from map(card, flow.outcomes)


def options(question: Question) -> tuple[str, ...]:
    """The options a question offers; none where it is typed."""
    match question.domain:
        case Choice(values) | Many(values):
            return values
        case _:
            return ()
