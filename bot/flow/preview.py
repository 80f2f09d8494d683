"""What changed files would mean for people who are half-way. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from bot.flow.fitting import fitted
from bot.flow.model import Flow, Question
from bot.flow.state import State
from bot.flow.walk import Walk, walk


@dataclass(frozen=True, slots=True)
class HalfWay:
    """Somebody who has agreed and whose conversation has not ended.

    before  the flow their answers were given in; of the files in force where `guessed`
    after   the flow they would go on in
    """

    state: State
    before: Flow
    after: Flow
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class Outlook:
    """How the people half-way in one flow would fare; counts of people, each in one of `again` and `lost` at most.

    again     question → those who would be asked it again: their answer to it is not allowed any more. All their
              other answers stay, and count again once it is answered
    lost      those who lose their place: their flow is gone, and they would go on in the one people begin with; or an
              answer that counted is dropped because its question is gone (and no other says `was:`), and they would
              stand at an earlier question than now
    outcomes  (outcome decided now, outcome decided then; "" for none) → those for whom it would change
    guessed   those compared with the files in force, because the version they last met is not kept
    """

    flow: str
    people: int = 0
    again: Mapping[str, int] = field(default_factory=dict)
    lost: int = 0
    outcomes: Mapping[tuple[str, str], int] = field(default_factory=dict)
    guessed: int = 0


@dataclass(frozen=True, slots=True)
class Fate:
    """How one person would fare: the question asked again, whether the place is lost, the outcomes if they differ."""

    again: str = ""
    lost: bool = False
    outcomes: tuple[str, str] | None = None


def outlooks(people: Iterable[tuple[str, HalfWay]], on: date) -> tuple[Outlook, ...]:
    """The outlook of every flow on the local day `on`; `people` come with the name of the flow they are in."""
    fates: dict[str, list[tuple[Fate, bool]]] = {}
    for flow, person in people:
        fates.setdefault(flow, []).append((fate(person, on), person.guessed))
    return tuple(_summed(flow, found) for flow, found in sorted(fates.items()))


def _summed(flow: str, found: list[tuple[Fate, bool]]) -> Outlook:
    return Outlook(
        flow=flow,
        people=len(found),
        again=dict(Counter(fate.again for fate, _ in found if fate.again).most_common()),
        lost=sum(fate.lost for fate, _ in found),
        outcomes=dict(Counter(fate.outcomes for fate, _ in found if fate.outcomes).most_common()),
        guessed=sum(guessed for _, guessed in found),
    )


def fate(person: HalfWay, on: date) -> Fate:
    """How `person` would fare if the files changed on the local day `on`."""
    before, after = person.before, person.after
    stood = walk(before, fitted(person.state, before).answers, on)
    kept = fitted(person.state, after).answers
    stands = walk(after, kept, on)
    renamed = {question.was: question.key for question in after.questions if question.was}
    counted = [renamed.get(key, key) for key in stood.visited]
    then, now = _outcome(stood), _outcome(stands)
    outcomes = (then, now) if then and then != now else None
    if after.name != before.name:
        return Fate(lost=True, outcomes=outcomes)
    if stands.asking is not None and stands.asking.key in counted:
        return Fate(again=stands.asking.key, outcomes=outcomes)
    gone = any(key not in after.by_key for key in counted)
    asked = renamed.get(stood.asking.key, stood.asking.key) if stood.asking is not None else None
    return Fate(lost=gone and _is_earlier(after, stands.asking, asked, counted), outcomes=outcomes)


def _is_earlier(flow: Flow, asking: Question | None, before: str | None, counted: list[str]) -> bool:
    """Whether `asking` comes before the question `before` (None: all were answered) in the flow's list.

    Where that question is gone, its place is right after the last one answered that is still there.
    """
    if asking is None:
        return False
    order = {question.key: number for number, question in enumerate(flow.questions)}
    if before is None:
        place = len(order)
    elif before in order:
        place = order[before]
    else:
        place = max((order[key] + 1 for key in counted if key in order), default=0)
    return order[asking.key] < place


def _outcome(way: Walk) -> str:
    return way.verdict.decided.rule.then if way.verdict.decided is not None else ""
