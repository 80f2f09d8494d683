"""Where a conversation stands: the questions are walked anew over the answers given; nothing else is remembered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from bot.flow.model import Flow, Outcome, Question
from bot.places import OUTSIDE_NRW, Place
from bot.rules.domain import Value, holds
from bot.rules.table import Decision, Known, Open, decide, known_from, results_of

IN_NRW = "in_nrw"
RULE = "rule"
"""Facts that are no questions: `in_nrw` comes with the place, `rule` is the rule of the deciding table."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the answers so far decide.

    decided  the deciding table's rule, once nothing missing can change it
    earlier  what the tables before it say
    needed   questions and facts that can still change the decision, or after it the tables that follow
    then     after the decision: what each of the outcome's tables says
    """

    decided: Decision | None
    outcome: Outcome | None
    earlier: tuple[Decision | Open, ...]
    deciding: Decision | Open
    then: tuple[Decision | Open, ...]
    needed: frozenset[str]


@dataclass(frozen=True, slots=True)
class Walk:
    """The way through the list for some answers.

    visited  keys of the answered questions on the way, in order; other answers do not count
    asking   the question to ask now; None when the list is through
    ahead    about how many questions may still come, this one included
    """

    visited: tuple[str, ...]
    asking: Question | None
    verdict: Verdict
    ahead: int


def facts_of(flow: Flow, answers: Mapping[str, Value]) -> dict[str, frozenset[Value]]:
    """Answers as the tables know them, with what follows from the place; facts given directly stay."""
    tabled = {key: value for key, value in answers.items() if not _is_untabled(flow, key)}
    place = answers.get(flow.place_key)
    if place is not None:
        tabled[IN_NRW] = "no" if place == OUTSIDE_NRW else "yes"
    return known_from(tabled)


def _is_untabled(flow: Flow, key: str) -> bool:
    question = flow.by_key.get(key)
    return question is not None and question.domain is None


def judge(flow: Flow, facts: Known, on: date, district: str = "") -> Verdict:
    """What `facts` decide in `district` (AGS) on the local day `on`, and what could still change it."""
    known, rules = dict(facts), flow.rules_in(district)
    found: list[Decision | Open] = []
    for table in rules.decide:
        found.append(decide(table, known, on))
        known.setdefault(table.gives, results_of(found[-1]))
    deciding = found[-1]
    earlier = tuple(found[:-1])
    if isinstance(deciding, Open):
        return Verdict(None, None, earlier, deciding, (), _questions(flow, deciding.needed, earlier))
    outcome = flow.outcomes[deciding.rule.then]
    known[RULE] = frozenset((deciding.rule.like or deciding.rule.id,))
    then = tuple(decide(rules.then[name], known, on) for name in outcome.then)
    needed: frozenset[str] = frozenset()
    if not deciding.rule.early:
        wanted = tuple(key for table in then if isinstance(table, Open) for key in table.needed)
        needed = _questions(flow, wanted, earlier)
    return Verdict(deciding, outcome, earlier, deciding, then, needed)


def _questions(flow: Flow, inputs: tuple[str, ...], earlier: tuple[Decision | Open, ...]) -> frozenset[str]:
    """The questions behind the inputs of a table: a result stands for what its own table still needs."""
    sources = {table.gives: found for table, found in zip(flow.decide, earlier, strict=False)}
    questions: set[str] = set()
    waiting = list(inputs)
    while waiting:
        key = waiting.pop()
        source = sources.get(key)
        if isinstance(source, Open):
            waiting += source.needed
        elif source is None:
            questions.add(flow.place_key if key == IN_NRW else key)
    return frozenset(questions)


def walk(flow: Flow, answers: Mapping[str, Value], on: date) -> Walk:
    """Replay `answers` through the list of questions as of the local day `on`."""
    visited: dict[str, Value] = {}
    verdict = judged(flow, visited, on)
    while True:
        due = next(_due(flow, visited, verdict, on), None)
        if due is None or due.key not in answers:
            return Walk(tuple(visited), due, verdict, _ahead(flow, visited, verdict, on))
        visited[due.key] = answers[due.key]
        if due.key in flow.read:  # other answers are for the coach and judge nothing
            verdict = judged(flow, visited, on)


def judged(flow: Flow, answers: Mapping[str, Value], on: date) -> Verdict:
    """What `answers` decide on the local day `on`, by the rules of the district answered.

    Where districts have rules of their own, nothing is decided before the place is known, and anywhere nobody is handed
    over before: whose coaches? `in_nrw` given directly stands for a district that has no rules of its own.
    """
    verdict = judge(flow, facts_of(flow, answers), on, district_of(flow, answers))
    if flow.place_key in answers or IN_NRW in answers:
        return verdict
    if not flow.local and not (verdict.outcome and verdict.outcome.handover):
        return verdict
    needed = verdict.needed if verdict.decided is None else frozenset()
    rules = verdict.deciding.rules
    undecided = Open(flow.decide[-1].name, rules, tuple(dict.fromkeys((*sorted(needed), flow.place_key))))
    return Verdict(None, None, verdict.earlier, undecided, (), needed | {flow.place_key})


def district_of(flow: Flow, answers: Mapping[str, Value]) -> str:
    """The AGS of the district answered; "" while unknown or outside NRW."""
    place = place_of(flow, answers)
    return place.district if place else ""


def _due(flow: Flow, visited: Mapping[str, Value], verdict: Verdict, on: date) -> Iterator[Question]:
    decided, handover = verdict.decided, may_hand_over(flow, visited, verdict, on)
    if decided and verdict.outcome and (decided.rule.early or (verdict.outcome.handover and not handover)):
        return  # it ends here: no coach would ever read a further answer
    for question in flow.questions:
        if question.key in visited:
            continue
        if decided is None or question.asked == "needed":
            wanted = question.key in verdict.needed
        else:
            wanted = question.asked == "always" or handover
        if wanted and question.applies(visited):
            yield question


def may_hand_over(flow: Flow, answers: Mapping[str, Value], verdict: Verdict, on: date) -> bool:
    """Whether this outcome leads to a coach, and the person's district takes people on the day `on`."""
    place = place_of(flow, answers)
    return bool(verdict.outcome and verdict.outcome.handover and place and flow.is_open(place.district, on))


def keeps_to_themselves(flow: Flow, answers: Mapping[str, Value]) -> bool:
    """Whether the person chose to get in touch on their own, so that nothing is passed on."""
    return any(key in answers and holds(condition, answers[key]) for key, condition in flow.handover.unless.items())


def place_of(flow: Flow, answers: Mapping[str, Value]) -> Place | None:
    """The municipality answered; None while unknown or outside NRW."""
    value = answers.get(flow.place_key)
    return flow.places.get(value) if isinstance(value, str) and value != OUTSIDE_NRW else None


def _ahead(flow: Flow, visited: Mapping[str, Value], verdict: Verdict, on: date) -> int:
    """Questions that may still come: those due now and, before the decision, those a handover would bring."""
    if verdict.decided is not None:
        return sum(1 for _ in _due(flow, visited, verdict, on))
    later = {
        key
        for outcome in flow.outcomes.values()
        if outcome.handover
        for name in outcome.then
        for key in flow.then[name].inputs
    }
    return sum(
        1
        for question in flow.questions
        if question.key not in visited
        and (question.applies(visited) or (question.asked == "handover" and not question.only_if))
        and (question.key in verdict.needed or question.key in later or question.asked != "needed")
    )
