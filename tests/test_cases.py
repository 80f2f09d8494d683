"""The decision cases beside the flow: what must follow from answers, and that every rule decides some case."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from typing import Any

import pytest

from bot.content import ROOT, Content, load_content
from bot.deciding import decide_for
from bot.flow.walk import facts_of, judge
from bot.rules.table import Decision
from bot.source import plain, read_yaml

EARLY = ("outside-nrw", "no-paper", "under-18", "over-27")
PATH = ROOT / "flows" / "cases" / "durchstarten.yaml"


@cache
def cases() -> tuple[dict[str, Any], ...]:
    root: Any = plain(read_yaml(PATH.read_text("utf-8"), PATH.name))
    return tuple({"on": root["on"], **case} for case in root["cases"])


@cache
def content() -> Content:
    return load_content(ROOT, date(2026, 11, 22), ("de", "en"))


def decided(case: dict[str, Any]) -> dict[str, Any]:
    return decide_for(content(), content().start, json.dumps(case["answers"]), date.fromisoformat(case["on"]))


@pytest.mark.parametrize("case", cases(), ids=lambda case: case["case"])
def test_a_case_is_decided_as_its_author_says(case: dict[str, Any]) -> None:
    found = decided(case)
    for expected in ("outcome", "rule", "blocks", "referrals"):
        if expected in case:
            assert found[expected] == case[expected], expected


def test_there_are_enough_cases() -> None:
    assert len(cases()) >= 45
    assert len({case["case"] for case in cases()}) == len(cases())


def test_every_rule_of_every_table_decides_some_case() -> None:
    flow = content().start
    met = set()
    for case in cases():
        answers = {key: tuple(value) if isinstance(value, list) else value for key, value in case["answers"].items()}
        answers["place"] = "05913/Dortmund" if decided(case)["rule"] != "outside-nrw" else "outside_nrw"
        verdict = judge(flow, facts_of(flow, answers), date.fromisoformat(case["on"]))
        for found in (*verdict.earlier, verdict.deciding, *verdict.then):
            sure = found.rules if isinstance(found, Decision) or decided(case)["rule"] in EARLY else found.certain
            met |= {(found.table, rule.id) for rule in sure}
    every = {(table.name, rule.id) for table in (*flow.decide, *flow.then.values()) for rule in table.rules}
    assert every - met == set()


@pytest.mark.parametrize("case", cases(), ids=lambda case: case["case"])
def test_nobody_leaves_with_nothing(case: dict[str, Any]) -> None:
    found = decided(case)
    if found["outcome"] in ("not_eligible", "advice_only"):
        assert len(found["referrals"]) >= 2
    else:
        assert "FB1" in found["blocks"]
