"""Which question comes next, why it is asked, and what nobody may be turned away for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice, product

from hypothesis import given
from hypothesis import strategies as st

from bot.flow.model import Outcome, Question, Rules
from bot.flow.state import State
from bot.flow.walk import facts_of, judge, walk
from bot.flow.ways import every_walk
from bot.places import OUTSIDE_NRW
from bot.rules.domain import UNSURE, Between, Choice, Value
from bot.rules.table import known_from
from tests.flow.talks import ELIGIBLE, JOBCENTER, persons
from tests.rules.small_tables import fitting, rule
from tests.rules.small_tables import table as table_of
from tests.shipped import TODAY, flow

FLOW = flow()
TABLED = [question for question in FLOW.questions if question.asked == "needed"]


def asked_of(person: Mapping[str, Value]) -> tuple[str, ...]:
    """The questions a person answers, in order."""
    return walk(FLOW, person, TODAY).visited


def read(person: Mapping[str, Value]) -> tuple[str, tuple[str, ...]]:
    """The deciding rule and the rules of the tables that follow it, by reading the tables rule by rule."""
    facts: dict[str, Value] = {**person, "in_nrw": "no" if person["place"] == OUTSIDE_NRW else "yes"}
    deciding = ""
    for table in FLOW.decide:
        deciding, *_ = fitting(table, facts, TODAY)
        facts[table.gives] = next(rule.then for rule in table.rules if rule.id == deciding)
    facts["rule"] = deciding
    then = FLOW.outcomes[str(facts["outcome"])].then
    return deciding, tuple(rule for name in then for rule in fitting(FLOW.then[name], facts, TODAY))


def completions(answers: Mapping[str, Value], key: str) -> Iterator[dict[str, Value]]:
    """Everybody with these answers, in all ways any table tells apart, but for the answer to `key`."""
    keys = [
        question.key for question in FLOW.questions if _is_read(question.key) and question.key not in {*answers, key}
    ]
    for values in product(*(tuple(examples(FLOW.by_key[name])) for name in keys)):
        yield {**answers, **dict(zip(keys, values, strict=True))}


def _is_read(key: str) -> bool:
    tables = (*FLOW.decide, *FLOW.then.values())
    return key == FLOW.place_key or any(key in table.inputs for table in tables)


@given(persons())
def test_whoever_answers_everything_is_decided_as_reading_the_tables_does(person: dict[str, Value]) -> None:
    way = walk(FLOW, person, TODAY)
    assert way.asking is None and way.verdict.decided is not None
    rule, then = read(person)
    assert way.verdict.decided.rule.id == rule
    if not way.verdict.decided.rule.early:  # else nothing more was asked, and what may fit counts
        assert [one.id for table in way.verdict.then for one in table.rules] == list(then)


@given(persons())
def test_what_is_asked_was_needed(person: dict[str, Value]) -> None:
    answers: dict[str, Value] = {}
    while (asking := (way := walk(FLOW, answers, TODAY)).asking) is not None:
        if asking.asked == "needed":
            assert asking.key in way.verdict.needed
            assert can_change(answers, asking.key), f"{asking.key} after {answers}"
        answers[asking.key] = person[asking.key]


def can_change(answers: Mapping[str, Value], key: str) -> bool:
    """Whether two answers to `key` lead the same person, for some way to answer the rest, to different ends."""
    for person in islice(completions(answers, key), 200_000):
        if len({read({**person, key: value}) for value in examples(FLOW.by_key[key])}) > 1:
            return True
    return False


@given(persons())
def test_what_was_not_asked_before_the_decision_cannot_change_it(person: dict[str, Value]) -> None:
    way = walk(FLOW, person, TODAY)
    unasked = [question for question in FLOW.questions if _is_read(question.key) and question.key not in way.visited]
    for question in unasked:
        for value in examples(question):
            assert read({**person, question.key: value})[0] == read(person)[0], question.key


def test_every_question_that_decides_is_asked_of_somebody() -> None:
    walks = every_walk(FLOW, TODAY)
    deciding = {key for table in FLOW.decide for key in table.inputs if key in FLOW.by_key} | {FLOW.place_key}
    assert walks.asked == deciding
    assert not walks.stuck


def test_every_rule_of_the_deciding_table_decides_for_somebody() -> None:
    assert every_walk(FLOW, TODAY).rules == {rule.id for rule in FLOW.decide[-1].rules}


def examples(question: Question) -> Iterator[Value]:
    """One answer of every kind that any table tells apart."""
    if question.type == "place":
        yield from ("05111/Düsseldorf", OUTSIDE_NRW)
    elif isinstance(question.domain, Choice):
        yield from question.domain.options
    else:
        readers = (table for table in (*FLOW.decide, *FLOW.then.values()) if question.key in table.inputs)
        yield from dict.fromkeys(part.example for table in readers for part in table.parts[question.key])


def everybody() -> Iterator[dict[str, Value]]:
    """Everybody of 20 in NRW, in all ways the deciding tables tell apart."""
    keys = ("paper", "permit", "paper_words", "benefits", "housing", "unmet_need")
    domains = [FLOW.by_key[key].domain for key in keys]
    options = [domain.options for domain in domains if isinstance(domain, Choice)]
    for values in product(*options):
        person: dict[str, Value] = dict(zip(keys, values, strict=True))
        # Two people who differ in a question they are not asked are one.
        if (person["paper"] == "permit" or person["permit"] == "unsure") and (
            person["paper"] == "unsure" or person["paper_words"] == "unsure"
        ):
            yield {"place": "05913/Dortmund", "age": 20, **person}


def test_nobody_is_turned_away_for_an_answer_they_did_not_know() -> None:
    """Whoever hears "no" though they answered `unsure` would hear it whatever the true answer is."""
    ends = []
    for person in everybody():
        way = walk(FLOW, person, TODAY)
        assert way.verdict.outcome is not None
        decided = {key: person[key] for key in way.visited if key in person}
        ends.append((decided, way.verdict.outcome.handover))
    turned_away = [answers for answers, handover in ends if not handover and UNSURE in answers.values()]
    fits = [answers for answers, handover in ends if handover]
    assert turned_away
    for answers in turned_away:
        unknown = {key for key, value in answers.items() if value == UNSURE}
        if answers.get("paper_words") not in (None, "other_words", UNSURE):
            unknown.discard("paper")  # the words on it have told which paper it is
        sure = {key: value for key, value in answers.items() if key not in unknown}
        for other in fits:
            if unknown <= other.keys() and all(other.get(key, value) == value for key, value in sure.items()):
                raise AssertionError(f"{answers} is a no, but {other} is not")


def test_unsure_about_what_decides_leads_to_a_person_who_looks_at_it() -> None:
    def outcome(**answers: Value) -> str:
        person = {**JOBCENTER, **answers}
        found = walk(FLOW, person, TODAY).verdict.outcome
        assert found is not None
        return found.key

    assert outcome(paper="unsure", paper_words="unsure") == "needs_check"
    assert outcome(paper="permit", permit="unsure") == "needs_check"
    assert outcome(paper="section_24", benefits="unsure") == "needs_check"
    assert outcome(paper="permit", permit="s25_4_5", housing="own", benefits="unsure") == "needs_check"
    assert outcome(paper="duldung", housing="unsure") == "needs_check"
    assert outcome(paper="permit", permit="s25_1_2", unmet_need="unsure") == "needs_check"


def test_the_shortest_way_to_a_result_is_one_answer() -> None:
    assert asked_of({**ELIGIBLE, "place": OUTSIDE_NRW}) == ("place",)
    assert asked_of({**ELIGIBLE, "age": 17})[:2] == ("place", "age")
    assert asked_of({**ELIGIBLE, "paper": "settlement"})[:4] == ("place", "age", "paper", "german")


def test_questions_come_in_the_order_of_the_list() -> None:
    order = [question.key for question in FLOW.questions]
    visited = list(asked_of(ELIGIBLE))
    assert visited == sorted(visited, key=order.index)
    assert visited[:5] == ["place", "age", "paper", "housing", "activity"]


@given(persons(), st.data())
def test_an_answer_less_asks_for_it_or_does_without(person: dict[str, Value], data: st.DataObject) -> None:
    way = walk(FLOW, person, TODAY)
    gone = data.draw(st.sampled_from(way.visited))
    fewer = walk(FLOW, {key: value for key, value in person.items() if key != gone}, TODAY)
    assert fewer.asking is not None and fewer.asking.key == gone


def test_nobody_is_handed_over_before_the_place_is_known() -> None:
    domain = FLOW.by_key["age"].domain
    assert domain is not None
    decides = table_of("first", {"age": domain}, rule("young", "hands", age=Between(18, 27)), rule("rest", "no"))
    outcomes = {key: Outcome(key, key == "hands", (), "nothing") for key in ("hands", "no")}
    place_last = tuple(FLOW.by_key[key] for key in ("age", FLOW.place_key))
    of = replace(FLOW, questions=place_last, rules=Rules((decides,), {}), outcomes=outcomes)

    way = walk(of, {"age": 20}, TODAY)
    assert way.verdict.decided is None and way.asking == place_last[1]
    assert walk(of, {"age": 20, "place": "05913/Dortmund"}, TODAY).verdict.decided is not None
    assert walk(of, {"age": 40}, TODAY).verdict.decided is not None
    assert (every_walk(of, TODAY).shortest, every_walk(of, TODAY).longest) == (1, 2)


def test_a_fact_given_directly_stands_for_its_questions() -> None:
    verdict = judge(FLOW, known_from({"in_nrw": "yes", "age": 22, "residence": "duldung", "housing": "own"}), TODAY)
    assert verdict.decided is not None and verdict.decided.rule.id == "main-group"
    assert verdict.needed == {"activity", "may_work", "certificate", "german", "goals"}


def test_typed_texts_are_no_facts() -> None:
    assert set(facts_of(FLOW, ELIGIBLE)) == {*ELIGIBLE, "in_nrw"} - {"place", "name"}


def test_an_open_decision_names_the_questions_behind_what_it_needs() -> None:
    needed = judge(FLOW, facts_of(FLOW, {"place": "05913/Dortmund", "age": 22}), TODAY).needed
    assert needed == {"paper", "permit", "paper_words", "benefits", "housing", "unmet_need"}
    needed = judge(FLOW, facts_of(FLOW, {"place": "05913/Dortmund", "age": 22, "paper": "duldung"}), TODAY).needed
    assert needed == {"housing"}


def test_a_state_survives_fields_it_does_not_know() -> None:
    text = State({"goals": ("work",), "age": 22}, turn=3).to_json()
    assert State.from_json(text.replace("{", '{"later":1,', 1)) == State({"goals": ("work",), "age": 22}, turn=3)


def test_a_state_of_before_a_field_was_added_is_read() -> None:
    assert State.from_json('{"answers":{"age":22}}') == State({"age": 22})
