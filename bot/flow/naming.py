"""By which name the words of a flow are found; the one place where keys become message ids."""

from __future__ import annotations

from collections.abc import Iterator

from bot.flow.model import Flow, Question
from bot.rules.domain import UNSURE, Choice, Many, Value
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


def result(table: Table, value: str) -> str:
    """What a table gives: outcome-eligible, block-FB1, service-jobcenter."""
    return f"{table.gives}-{value}"


def for_people(flow: Flow) -> Iterator[str]:
    """Every message of the flow that people read, and so every language must have."""
    yield from (f"consent-{kind}" for kind in flow.consent)
    for question in flow.questions:
        yield from (ask(question.key), why(question.key), label(question.key))
        yield from (option(question.key, value) for value in options(question))
    for table in (*flow.decide, *flow.then.values()):
        yield from (reason(table.name, rule.id) for rule in table.rules)
    for table in (flow.decide[-1], *flow.then.values()):
        yield from dict.fromkeys(result(table, rule.then) for rule in table.rules)


def for_coaches(flow: Flow) -> Iterator[str]:
    """Every message of the flow that only coaches read: German has them."""
    for table in flow.decide:
        yield from (coach_reason(table.name, rule.id) for rule in table.rules)


def options(question: Question) -> tuple[str, ...]:
    """The options a question offers; none where it is typed."""
    match question.domain:
        case Choice(values) | Many(values):
            return values
        case _:
            return ()
