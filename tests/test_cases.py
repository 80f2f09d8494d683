"""The decision cases beside the flows: what must follow from answers, and that every rule decides some case."""

from __future__ import annotations

from functools import cache

import pytest

from bot.content import ROOT, Content, load_with_cases
from bot.flow.case_results import CaseResults, run_cases
from bot.flow.cases import Case
from bot.flow.result import result_for
from tests.shipped import TODAY


@cache
def loaded() -> tuple[Content, tuple[Case, ...]]:
    return load_with_cases(ROOT, TODAY, ("de", "en"))


@cache
def results() -> tuple[CaseResults, ...]:
    content, cases = loaded()
    return tuple(run_cases(flow, cases) for flow in content.flows.values())


def test_every_case_is_decided_as_its_author_says() -> None:
    failures = [failure for one in results() for failure in one.failures]
    assert not failures, "\n".join(f"{one.case.at}: {one.key} {one.expected}: {one.got}" for one in failures)


def test_there_are_enough_cases() -> None:
    counted = {one.flow: one.cases for one in results()}
    assert counted["durchstarten"] >= 45 and counted["job-turbo"] >= 20


def test_every_rule_of_every_table_decides_some_case() -> None:
    assert {one.flow: one.rules.missing for one in results() if one.rules.missing} == {}


def test_every_question_that_can_change_something_is_answered_in_some_case() -> None:
    assert {one.flow: one.questions.missing for one in results() if one.questions.missing} == {}


@pytest.mark.parametrize("case", loaded()[1], ids=lambda case: f"{case.flow}: {case.name}")
def test_nobody_leaves_with_nothing(case: Case) -> None:
    flow = loaded()[0].flows[case.flow]
    found = result_for(flow, case.answers, case.on)
    if flow.outcomes[found.outcome].handover:
        assert "FB1" in found.then["block"]
    else:
        assert len(found.then["service"]) >= 2
