"""How long a conversation is: answers to a decision, presses to a lead, over all decision cases.

`python -m tests.benchmarks.lengths`
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date
from statistics import median
from typing import Any

from bot.content import ROOT
from bot.flow.answers import Unusable, understand
from bot.flow.model import Flow
from bot.flow.walk import may_hand_over, walk
from bot.rules.domain import UNSURE, Value
from bot.source import plain, read_yaml
from tests.benchmarks.measure import show
from tests.shipped import flow

# What somebody answers where a case says nothing: the most common answer, in as few taps as there are.
USUAL: Mapping[str, Value] = {
    "paper_words": "unsure",
    "permit": "unsure",
    "benefits": "sozialamt",
    "housing": "own",
    "unmet_need": "no",
    "activity": "none",
    "may_work": "yes",
    "certificate": "foreign_school",
    "german": "a2",
    "goals": ("work",),
    "barriers": (),
    "contact": "telegram",
    "phone": "+49 171 1234567",
    "name": "Sara",
    "coach_wish": "any",
    "best_time": "any",
}
BEFORE = 2  # the language, and yes to the first consent
AFTER = 2  # the review is right, and yes to the handover
GOAL_ANSWERS, GOAL_PRESSES = 8, 22


def person_of(of: Flow, case: Mapping[str, Any], on: date) -> dict[str, Value]:
    """Everything the person of a case answers."""
    person: dict[str, Value] = {**USUAL, "age": 22, "paper": "duldung"}
    for key, value in case["answers"].items():
        person[key] = tuple(value) if isinstance(value, list) else value
    place = str(person["place"])
    if place != "outside_nrw" and of.places.get(place) is None:
        found = understand(of.by_key["place"], place, of.places, of.numbers, on)
        assert not isinstance(found, Unusable), place
        person["place"] = found
    return person


def presses(value: Value) -> int:
    """Taps or sent texts that one answer takes."""
    return len(value) + 1 if isinstance(value, tuple) and value != (UNSURE,) else 1


def main() -> None:
    """Print the distributions."""
    of = flow()
    root: Any = plain(read_yaml((ROOT / "flows" / "cases" / "durchstarten.yaml").read_text("utf-8"), "cases"))
    answers: list[int] = []
    to_lead: list[int] = []
    cost: Counter[str] = Counter()
    cost_of_lead: Counter[str] = Counter()
    for case in root["cases"]:
        on = date.fromisoformat(case.get("on", root["on"]))
        person = person_of(of, case, on)
        given: dict[str, Value] = {}
        while (way := walk(of, given, on)).asking is not None:
            if way.verdict.decided is None:
                cost[way.asking.key] += 1
            given[way.asking.key] = person[way.asking.key]
        keys = list(way.visited)
        decided_after = next(
            number
            for number in range(len(keys) + 1)
            if walk(of, {k: person[k] for k in keys[:number]}, on).verdict.decided
        )
        answers.append(decided_after)
        if may_hand_over(of, given, way.verdict, on):
            to_lead.append(BEFORE + sum(presses(given[key]) for key in keys) + AFTER)
            for key in keys:
                cost_of_lead[key] += presses(given[key])
    distribution("answers to a decision", answers, GOAL_ANSWERS)
    distribution("presses to a lead (language, consents and review included)", to_lead, GOAL_PRESSES)
    show("what decisions cost: cases in which a question is asked before the decision")
    for key, number in cost.most_common():
        show(f"  {key:<12} {number:>3} of {len(answers)}")
    show(f"what leads cost: presses per question, over {len(to_lead)} leads (and {BEFORE + AFTER} for each besides)")
    for key, number in cost_of_lead.most_common():
        show(f"  {key:<12} {number / len(to_lead):.1f}")


def distribution(what: str, lengths: list[int], goal: int) -> None:
    """Print how often each length occurs."""
    show(f"{what}: median {median(lengths):g}, {min(lengths)} to {max(lengths)} (goal: median at most {goal})")
    for length, number in sorted(Counter(lengths).items()):
        show(f"  {length:>3} {'#' * number} {number}")


if __name__ == "__main__":
    main()
