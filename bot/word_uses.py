"""Where people see each message: what a translator must know about a text that stands alone in a row."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.flow import naming
from bot.flow.model import Flow, Question
from bot.rules.domain import UNSURE
from bot.wording import BUTTONS

_BY_PREFIX = {
    "error-": "error",
    "command-": "command",
    "bot-": "profile",
    "crisis-": "crisis",
    "call-": "call",
    "consent-": "consent",
    "mydata-": "mydata",
    "place-choose-": "choose",
    "coach-": "coach",
}
UNSURE_OPTION = naming.option("", UNSURE)
"""Stands under many questions."""


@dataclass(frozen=True, slots=True)
class Use:
    """Where a message is shown.

    kind   its words are where-<kind>
    of     the question, flow or rule it belongs to; "" where it belongs to none
    """

    kind: str
    of: str = ""


def uses(flows: Iterable[Flow]) -> dict[str, Use]:
    """Message → where it is shown, for all that belongs to a flow; `use_of` knows the others."""
    found: dict[str, Use] = {}
    for flow in flows:
        for service in flow.services.values():
            if service.flow:
                found[naming.go_on(service.flow)] = Use("go-on", service.flow)
                found[naming.intro(service.flow)] = Use("intro", service.flow)
        for question in flow.questions:
            found |= _of_question(question)
        for table in flow.tables:
            for rule in table.rules:
                found[naming.reason(table.name, rule.id)] = Use("reason", f"{table.name}/{rule.id}")
                found[naming.result(table.gives, rule.then)] = Use("result", table.gives)
    return found


def _of_question(question: Question) -> dict[str, Use]:
    key = question.key
    options = (naming.option(key, value) for value in naming.options(question))
    return {
        naming.ask(key): Use("question", key),
        naming.why(key): Use("why", key),
        naming.label(key): Use("label", key),
        **{name: Use("unsure") if name == UNSURE_OPTION else Use("option", key) for name in options},
    }


def use_of(message: str, of_flows: dict[str, Use]) -> Use:
    """Where a message is shown."""
    if message in of_flows:
        return of_flows[message]
    if message in BUTTONS:
        return Use("button")
    return next((Use(kind) for prefix, kind in _BY_PREFIX.items() if message.startswith(prefix)), Use("message"))
