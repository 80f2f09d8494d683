"""`flow decide`: answers as JSON → what the tables decide, why, and what would still be asked."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from bot.content import Content
from bot.flow import naming
from bot.flow.given import Complaint, checked_answers
from bot.flow.model import Flow
from bot.flow.result import result_for
from bot.rules.domain import Value
from bot.rules.table import Decision


class WrongAnswers(Exception):  # noqa: N818 - it carries all that is wrong
    """Answers the flow does not know."""

    def __init__(self, *complaints: Complaint) -> None:
        self.complaints = complaints
        super().__init__("; ".join(f"{one.key}: {one.kind}" for one in complaints))


def decide_for(content: Content, flow: Flow, text: str, on: date) -> dict[str, Any]:
    """What the tables of `flow` say to the answers in the JSON `text` as of the local day `on`.

    Keys are the flow's questions; `in_nrw` and what an earlier table gives (`residence`) may be given directly too.
    Raises `WrongAnswers`.
    """
    answers = read_answers(flow, text, on)
    found = result_for(flow, answers, on)
    decided = found.verdict.decided
    texts = content.words.of("en")
    earlier = {
        table.gives: said.rule.then
        for table, said in zip(flow.decide, found.verdict.earlier, strict=False)
        if isinstance(said, Decision)
    }
    earlier |= {table.gives: str(answers[table.gives]) for table in flow.decide[:-1] if table.gives in answers}
    return {
        "outcome": found.outcome or None,
        "rule": found.rule or None,
        "reason": texts.plain(naming.reason(decided.table, decided.rule.id)) if decided else None,
        "source": decided.rule.source if decided else None,
        "because": list(decided.because) if decided else [],
        "blocks": list(found.then.get("block", ())),
        "referrals": list(found.then.get("service", ())),
        "needed": list(found.needed),
        **{table.gives: earlier.get(table.gives) for table in flow.decide[:-1]},
    }


def read_answers(flow: Flow, text: str, on: date) -> dict[str, Value]:
    """The answers in the JSON `text`, checked; raises `WrongAnswers` naming all that are none."""
    try:
        given = json.loads(text)
    except json.JSONDecodeError as error:
        told = {"line": str(error.lineno), "column": str(error.colno), "told": error.msg}
        raise WrongAnswers(Complaint("", "answers-not-json", told)) from None
    except RecursionError:
        raise WrongAnswers(Complaint("", "answers-too-deep", {})) from None
    except ValueError:
        raise WrongAnswers(Complaint("", "answers-number-too-long", {})) from None
    if not isinstance(given, dict):
        raise WrongAnswers(Complaint("", "answers-no-object", {}))
    answers, complaints = checked_answers(flow, given, on)
    if complaints:
        raise WrongAnswers(*complaints)
    return answers
