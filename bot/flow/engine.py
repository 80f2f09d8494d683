"""One step of a conversation: what happened → the new state and what shall happen. Pure; holds ids, never words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

from bot.flow.answers import Unusable, understand
from bot.flow.effects import (
    Announce,
    Ask,
    AskConsent,
    Effect,
    Explain,
    Finish,
    GiveContact,
    OfferChange,
    OpenLead,
    Redraw,
    Refer,
    Review,
    Tell,
    Tick,
)
from bot.flow.model import Flow, Question
from bot.flow.state import (
    DONE,
    NO,
    YES,
    Agreed,
    AskedToChange,
    AskedWhy,
    Began,
    Chose,
    Consented,
    Ended,
    Event,
    Listed,
    Paged,
    Reopened,
    Reviewed,
    State,
    Typed,
    WentBack,
)
from bot.flow.walk import Walk, keeps_to_themselves, may_hand_over, place_of, walk
from bot.paging import page_of, pages
from bot.places import OUTSIDE_NRW
from bot.rules.domain import UNSURE, Choice, Many, Value, contains
from bot.rules.table import Decision

STUCK_AFTER = 3


@dataclass(frozen=True, slots=True)
class Step:
    """The new state and what shall happen."""

    state: State
    effects: tuple[Effect, ...] = ()


def step(flow: Flow, state: State, event: Event, on: date) -> Step:
    """Advance one conversation by one event on the local day `on`; every event has an answer."""
    match event:
        case Began():
            return _stand(flow, replace(state, misses=0), on)
        case Agreed(turn) if not state.agreed:
            if state.shown is not None and (state.shown, state.turn) != (_precheck(flow), turn):
                return _again(flow, state, on, Tell("button-is-old"))
            return _stand(flow, _next(state, agreed=True), on)
        case Typed():
            return _typed(flow, state, event, on)
        case WentBack(turn=None):
            return _back(flow, state, on)
        case _:
            return _pressed(flow, state, event, on)


def _pressed(
    flow: Flow,
    state: State,
    event: Agreed | Chose | Paged | WentBack | AskedWhy | AskedToChange | Reopened | Reviewed | Consented,
    on: date,
) -> Step:
    if event.turn == state.turn - 1:
        return Step(state)  # pressed twice: the first press has been answered
    if event.turn != state.turn or not state.agreed:
        return _again(flow, state, on, Tell("button-is-old"))
    if state.ended == "lead":
        return Step(state, (Tell("button-unknown"),))  # nothing was issued since: the answers are with the coaches
    way = walk(flow, state.answers, on)
    if state.shown not in (None, _place(flow, state, way)):
        return _again(flow, state, on, Tell("button-is-old"))
    match event:
        case WentBack():
            return _back(flow, state, on)
        case Chose(value=value) if way.asking is not None:
            return _chose(flow, state, way, way.asking, value, on)
        case Paged(of=of, page=page):
            return _paged(flow, state, way, of, page, on)
        case AskedWhy() if way.asking is not None:
            return Step(state, (Explain(way.asking),))
        case AskedToChange() if way.visited:
            return Step(state, (OfferChange(_given(state, way), state.turn),))
        case Reopened(key=key) if key in way.visited:
            return _without(flow, state, key, on)
        case Reviewed() if not state.ended and _is_review(flow, state, way, on):
            return _stand(flow, _next(state, reviewed=True), on)
        case Consented(yes=yes) if state.reviewed and not state.ended and _is_review(flow, state, way, on):
            return _consented(flow, state, way, yes, on)
        case _:
            return _again(flow, state, on, Tell("button-unknown"))


def _again(flow: Flow, state: State, on: date, tell: Tell) -> Step:
    standing = _stand(flow, state, on)
    return Step(standing.state, (tell, *standing.effects))


def _paged(flow: Flow, state: State, way: Walk, of: Listed, page: int, on: date) -> Step:
    """Another page in place; the turn stays, so that what stands on the first page can still be chosen."""
    match of:
        case "answers" if way.asking is not None:
            return Step(state, (Redraw(replace(_ask(state, way), page=page)),))
        case "changes" if way.visited:
            return Step(state, (Redraw(OfferChange(_given(state, way), state.turn, page)),))
        case "flows" if state.ended == "referred" and (ends := _finishes(_stand(flow, state, on))):
            return Step(state, (Redraw(replace(ends[-1], page=page)),))
        case _:
            return _again(flow, state, on, Tell("button-unknown"))


def _finishes(standing: Step) -> list[Finish]:
    return [effect for effect in standing.effects if isinstance(effect, Finish)]


def _chose(flow: Flow, state: State, way: Walk, question: Question, value: str, on: date) -> Step:
    domain = question.domain
    if isinstance(domain, Many):
        return _toggled(flow, state, way, question, domain, value, on)
    answer: Value | None
    if question.type == "place":
        answer = value if value == OUTSIDE_NRW or flow.places.get(value) else None
    elif question.type == "number":
        answer = int(value) if value.isdecimal() and len(value) <= 4 else None
    else:
        answer = value
    allowed = answer is not None and (question.type == "place" or (domain is not None and contains(domain, answer)))
    if answer is None or not allowed:
        return _again(flow, state, on, Tell("button-unknown"))
    return _answered(flow, state, question, answer, on, ticked=True)


def _toggled(
    flow: Flow, state: State, way: Walk, question: Question, domain: Many, value: str, on: date, *, ticked: bool = True
) -> Step:
    if value == DONE:
        if contains(domain, state.chosen):
            return _answered(flow, state, question, state.chosen, on, ticked=ticked)
        if len(state.chosen) > domain.most:
            return _missed(state, way, Unusable("too-many", {"max": domain.most}))
        return _missed(state, way, Unusable("too-few"))
    if value not in domain.options:
        return _again(flow, state, on, Tell("button-unknown"))
    if value == UNSURE:
        return _answered(flow, state, question, (UNSURE,), on, ticked=ticked)
    page = page_of(value, pages(domain.options, UNSURE))
    wanted = {*state.chosen} ^ {value}
    if len(wanted) > domain.most and value in wanted:  # fewer may be allowed now than when they were chosen
        return _missed(state, way, Unusable("too-many", {"max": domain.most}), page)
    chosen = tuple(option for option in domain.options if option in wanted)
    # The turn stays: the same question is still open, and quick taps on the same buttons must all count.
    toggled = replace(state, chosen=chosen)
    return Step(toggled, (Redraw(replace(_ask(toggled, way), page=page)),))


def _typed(flow: Flow, state: State, typed: Typed, on: date) -> Step:
    if not state.agreed or state.ended:
        return _consented_in_words(flow, state, typed, on)
    way = walk(flow, state.answers, on)
    if way.asking is None:
        return _decided_in_words(flow, state, way, typed, on)
    if state.shown not in (None, way.asking.key):
        return _stand(flow, state, on)
    question = way.asking
    if typed.means and isinstance(question.domain, Choice) and contains(question.domain, typed.means):
        return _answered(flow, state, question, typed.means, on, ticked=False)
    if typed.means and isinstance(question.domain, Many):
        return _shown_anew(_toggled(flow, state, way, question, question.domain, typed.means, on, ticked=False), way)
    answer = understand(question, typed.text, flow.places, flow.numbers, on, typed.calendar)
    if isinstance(answer, Unusable):
        return _missed(state, way, answer)
    return _answered(flow, state, question, answer, on, ticked=False)


def _consented_in_words(flow: Flow, state: State, typed: Typed, on: date) -> Step:
    """A yes or a no before the first question, to the very text that is shown."""
    if not state.agreed and state.shown == _precheck(flow):
        if typed.means == YES:
            return _stand(flow, _next(state, agreed=True), on)
        if typed.means == NO:
            return Step(state, (Tell("not-now"),))
    return _stand(flow, state, on)


def _decided_in_words(flow: Flow, state: State, way: Walk, typed: Typed, on: date) -> Step:
    """A yes or a no to the handover, to the very text that is shown.

    The review before it is left by its button alone: a yes written twice in a row must not agree to what came between.
    """
    is_shown = state.reviewed and state.shown == _place(flow, state, way) and _is_review(flow, state, way, on)
    if is_shown and typed.means in (YES, NO):
        return _consented(flow, state, way, typed.means == YES, on)
    return _stand(flow, state, on)


def _shown_anew(taken: Step, way: Walk) -> Step:
    """What was toggled in words: no button was pressed whose message could be redrawn, so the question comes again."""
    drawn = any(isinstance(effect, Redraw) for effect in taken.effects)
    return Step(taken.state, (_ask(taken.state, way),)) if drawn else taken


def _missed(state: State, way: Walk, why: Unusable, page: int = 0) -> Step:
    missed = replace(state, misses=state.misses + 1)
    return Step(missed, (replace(_ask(missed, way, because=why), page=page),))


def _answered(flow: Flow, state: State, question: Question, answer: Value, on: date, *, ticked: bool) -> Step:
    answers = {**state.answers, question.key: answer}
    new = _next(state, answers=answers, reviewed=False)
    standing = _stand(flow, new, on, understood=None if ticked else (question.key, answer))
    effects: tuple[Effect, ...] = (Tick(question.key, answer),) if ticked else ()
    return Step(standing.state, effects + standing.effects)


def _back(flow: Flow, state: State, on: date) -> Step:
    way = walk(flow, state.answers, on)
    if state.ended == "lead" or not way.visited:
        return _again(flow, state, on, Tell("nothing-back"))
    if state.reviewed and way.asking is None:  # from the consent back to the review
        return _stand(flow, _next(state, reviewed=False, ended=""), on)
    return _without(flow, state, way.visited[-1], on)


def _without(flow: Flow, state: State, key: str, on: date) -> Step:
    """The same walk with one answer less; later answers stay and count again if they are reached."""
    answers = {name: value for name, value in state.answers.items() if name != key}
    chosen = state.answers.get(key, ())
    known = chosen if isinstance(chosen, tuple) and chosen != (UNSURE,) else ()
    return _stand(flow, _next(state, answers=answers, chosen=known, reviewed=False, ended=""), on)


def _consented(flow: Flow, state: State, way: Walk, yes: bool, on: date) -> Step:
    decision, place = way.verdict.decided, place_of(flow, state.answers)
    assert decision is not None
    assert place is not None
    if not yes:
        ended = _next(state, ended="declined")
        finish = Finish(decision, place.id, count=True, at_once=False, turn=ended.turn)
        return Step(ended, (GiveContact(place.id, "declined"), finish))
    keys = flow.handover
    given = dict(_given(state, way))
    text = {name: str(given.get(name, "")) for name in (keys.name, keys.phone, keys.way, keys.wish)}
    personal = {keys.name, keys.phone}
    lead = OpenLead(
        place=place.id,
        decision=decision,
        blocks=_results(way),
        answers=tuple((key, value) for key, value in given.items() if key not in personal),
        name=text[keys.name],
        phone=text[keys.phone],
        way=text[keys.way],
        wish=text[keys.wish],
    )
    # The lead holds the answers now; the conversation keeps none.
    return Step(State(turn=state.turn + 1, agreed=True, ended="lead"), (lead,))


def _stand(flow: Flow, state: State, on: date, understood: tuple[str, Value] | None = None) -> Step:
    """Everything that follows from where the conversation stands now."""
    if not state.agreed:
        state = _showing(state, _precheck(flow))
        return Step(state, (AskConsent("precheck", flow.consent["precheck"], state.turn),))
    if state.ended == "lead":
        return Step(state)
    way = walk(flow, state.answers, on)
    if not state.ended:
        state = _showing(state, _place(flow, state, way))
    effects: list[Effect] = []
    decision, outcome = way.verdict.decided, way.verdict.outcome
    if decision is not None and _result(decision) != state.told:
        state = replace(state, told=_result(decision))
        effects.append(_announce(flow, state, way, decision, on))
    elif decision is None and state.told:
        state = replace(state, told="")
    if way.asking is not None:
        state = replace(state, ended="")  # files have changed since it ended: it goes on
        return Step(state, (*effects, _ask(state, way, understood=understood)))
    assert decision is not None
    assert outcome is not None
    # What the walk did not reach is not needed any more, and is not kept.
    state = replace(state, answers=dict(_given(state, way)))
    place = place_of(flow, state.answers)
    if place is not None and may_hand_over(flow, state.answers, way.verdict, on):
        if keeps_to_themselves(flow, state.answers):
            return _end(flow, state, "contact", effects, way, GiveContact(place.id, "wanted"))
        if state.ended:  # somebody who declined is asked once more, and may answer
            state = replace(state, ended="")
            state = _showing(state, _place(flow, state, way))
        if state.reviewed:
            ask = AskConsent("handover", flow.consent["handover"], state.turn, place.id)
            return Step(state, (*effects, ask))
        return Step(state, (*effects, Review(_given(state, way), _results(way), state.turn)))
    if place is not None and outcome.handover:
        return _end(flow, state, "closed", effects, way, GiveContact(place.id, "closed"))
    return _end(flow, state, "referred", effects, way, Refer(outcome.key, _results(way)))


def _end(flow: Flow, state: State, ended: Ended, effects: list[Effect], way: Walk, last: Effect) -> Step:
    decision, outcome = way.verdict.decided, way.verdict.outcome
    assert decision is not None
    assert outcome is not None
    place = str(state.answers.get(flow.place_key, ""))
    at_once = decision.rule.early
    go_on = _flows_of(flow, last) if isinstance(last, Refer) and not at_once else ()
    if state.ended:  # shown once more; it has been counted
        again = Finish(decision, place, count=False, at_once=False, turn=state.turn, go_on=go_on)
        return Step(replace(state, ended=ended), (*effects, last, again))
    kept = State(turn=state.turn + 1) if at_once else _next(state, ended=ended)
    finish = Finish(decision, place, count=outcome.keep != "nothing", at_once=at_once, turn=kept.turn, go_on=go_on)
    return Step(kept, (*effects, last, finish))


def _flows_of(flow: Flow, refer: Refer) -> tuple[str, ...]:
    """The other flows that the services somebody is sent to lead into."""
    named = (flow.services[key].flow for key, _ in refer.results if key in flow.services)
    return tuple(dict.fromkeys(name for name in named if name not in ("", flow.name)))


def _announce(flow: Flow, state: State, way: Walk, decision: Decision, on: date) -> Announce:
    paper = tuple(found for found in way.verdict.earlier if isinstance(found, Decision))
    counted = _counted(flow, way, decision, paper)
    more: Literal["", "handover", "referrals"] = ""
    if way.asking is not None:
        more = "handover" if may_hand_over(flow, state.answers, way.verdict, on) else "referrals"
    because = tuple((key, value) for key, value in _given(state, way) if key in counted)
    return Announce(decision, because, paper, more)


def _counted(flow: Flow, way: Walk, decision: Decision, paper: tuple[Decision, ...]) -> set[str]:
    counted = {flow.place_key if key == "in_nrw" else key for key in decision.because}
    for table, found in zip(flow.decide, way.verdict.earlier, strict=False):
        if table.gives in counted and found in paper:
            counted |= set(found.because) if isinstance(found, Decision) else set()
    return counted


def _ask(state: State, way: Walk, because: Unusable | None = None, understood: tuple[str, Value] | None = None) -> Ask:
    assert way.asking is not None
    number = len(way.visited) + 1
    return Ask(
        question=way.asking,
        number=number,
        total=number + max(way.ahead, 1) - 1,
        turn=state.turn,
        can_go_back=bool(way.visited),
        chosen=state.chosen,
        because=because,
        stuck=state.misses >= STUCK_AFTER,
        understood=understood,
    )


def _next(state: State, **changes: Any) -> State:
    """The next turn: nothing has been shown in it yet."""
    values: dict[str, Any] = {"chosen": (), "misses": 0} | changes
    return replace(state, **values, turn=state.turn + 1, shown=None)


def _showing(state: State, place: str) -> State:
    """The state while `place` is shown; what was shown in its place before loses its buttons with the turn."""
    return replace(state if state.shown in (None, place) else _next(state), shown=place)


def is_question(shown: str) -> bool:
    """Whether what was shown is a question, not a review or a consent."""
    return ":" not in shown


def _precheck(flow: Flow) -> str:
    return f"precheck:{flow.consent['precheck']}"


def _place(flow: Flow, state: State, way: Walk) -> str:
    """What is shown to somebody who stands there: another question, result or consent text is another place."""
    if way.asking is not None:
        return way.asking.key
    assert way.verdict.decided is not None
    result = _result(way.verdict.decided)
    return f"handover:{flow.consent['handover']}:{result}" if state.reviewed else f"review:{result}"


def _result(decision: Decision) -> str:
    """A rule with what it gives: files may change either under a person who was told."""
    return f"{decision.rule.id}:{decision.rule.then}"


def _is_review(flow: Flow, state: State, way: Walk, on: date) -> bool:
    if way.asking is not None:
        return False
    return may_hand_over(flow, state.answers, way.verdict, on) and not keeps_to_themselves(flow, state.answers)


def _given(state: State, way: Walk) -> tuple[tuple[str, Value], ...]:
    return tuple((key, state.answers[key]) for key in way.visited)


def _results(way: Walk) -> tuple[tuple[str, str], ...]:
    """Results of the outcome's tables with the rule each comes from, each result once; open rules count as fitting."""
    found: dict[str, str] = {}
    for table in way.verdict.then:
        for rule in table.rules:
            found.setdefault(rule.then, rule.id)
    return tuple(found.items())
