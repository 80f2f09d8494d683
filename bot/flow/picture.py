"""A flow as boxes and arrows, and those as Mermaid text; `drawing.py` draws them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from textwrap import shorten
from typing import Literal

from bot.flow.model import Flow, Outcome, Question
from bot.flow.walk import IN_NRW
from bot.rules.domain import Between, Choice, Condition, Has, Many, OneOf
from bot.rules.table import Table

Say = Callable[..., str]
"""The words around the flow's own: message id and its variables → text."""

Kind = Literal["question", "table", "outcome", "coach", "flow"]


@dataclass(frozen=True, slots=True)
class Box:
    """One thing in the picture.

    key      what authors call it
    text     its words, "" where it has none
    notes    what is to be known of it, a line each
    asked    how a question is asked, "" for the others
    depth    1 for a question that only some are asked
    figure   how many people it counts, told as `counted`; None: nothing is known
    """

    id: str
    kind: Kind
    key: str
    text: str
    notes: tuple[str, ...]
    asked: str = ""
    depth: int = 0
    figure: int | None = None
    counted: str = ""


@dataclass(frozen=True, slots=True)
class Arrow:
    """From one box to another: a table `reads` it, a table `gives` it, or it is worked out `then`."""

    source: str
    target: str
    kind: Literal["reads", "gives", "then"]


@dataclass(frozen=True, slots=True)
class Picture:
    """A flow to be drawn; boxes of a kind in the flow's order, deciding tables before the others."""

    title: str
    about: str
    headings: Mapping[Kind, str]
    legend: Mapping[str, str]
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]

    def of(self, *kinds: Kind) -> tuple[Box, ...]:
        """The boxes of these kinds."""
        return tuple(box for box in self.boxes if box.kind in kinds)


def picture_of(
    flow: Flow,
    asks: Mapping[str, str],
    tells: Mapping[str, str],
    say: Say,
    *,
    figures: Mapping[str, int] | None = None,
    results: Mapping[str, int] | None = None,
    leading: Mapping[str, str] | None = None,
) -> Picture:
    """The picture of `flow`.

    asks     question → the words it is asked with
    tells    outcome → the words it is told with
    figures  question → how many people left there
    results  outcome → how many people got it
    leading  service or other result of a table under `then` → the flow it leads to
    """
    tables = (*flow.decide, *flow.then.values())
    others = {other: f"f{number}" for number, other in enumerate(dict.fromkeys(_reached(flow, leading or {}).values()))}
    handed = any(outcome.handover for outcome in flow.outcomes.values())
    coach = (Box("c0", "coach", say("coach"), say("handed-over"), _unless(flow, say)),) if handed else ()
    boxes = (
        *(_question(f"q{n}", one, flow, asks, say, figures) for n, one in enumerate(flow.questions)),
        *(_table(f"t{n}", one, say) for n, one in enumerate(tables)),
        *(_outcome(f"o{n}", one, tells, say, results) for n, one in enumerate(flow.outcomes.values())),
        *coach,
        *(Box(box, "flow", other, say("other-flow"), ()) for other, box in others.items()),
    )
    return Picture(
        title=say("title", flow=flow.name),
        about=say("about", questions=len(flow.questions), tables=len(tables), outcomes=len(flow.outcomes)),
        headings={
            "question": say("questions"),
            "table": say("tables"),
            "outcome": say("outcomes"),
            "coach": say("after"),
        },
        legend={kind: say(f"legend-{kind}") for kind in ("reads", "gives", "then")},
        boxes=boxes,
        arrows=tuple(dict.fromkeys(_arrows(flow, tables, leading or {}, others))),
    )


def _question(
    box: str, question: Question, flow: Flow, asks: Mapping[str, str], say: Say, figures: Mapping[str, int] | None
) -> Box:
    condition = ", ".join(_condition(flow, key, one) for key, one in (question.only_if or {}).items())
    notes = (say("only-if", condition=condition),) if condition else ()
    left = None if figures is None else figures.get(question.key, 0)
    return Box(
        box,
        "question",
        question.key,
        asks.get(question.key, ""),
        (*notes, say(f"asked-{question.asked}")),
        asked=question.asked,
        depth=1 if condition else 0,
        figure=left,
        counted="" if left is None else say("left", people=left),
    )


def _table(box: str, table: Table, say: Say) -> Box:
    notes = (say("rules", rules=len(table.rules), policy=table.policy), say("gives", what=table.gives))
    return Box(box, "table", table.name, "", notes)


def _outcome(box: str, outcome: Outcome, tells: Mapping[str, str], say: Say, results: Mapping[str, int] | None) -> Box:
    got = None if results is None else results.get(outcome.key, 0)
    counted = "" if got is None else say("got", people=got)
    told = tells.get(outcome.key, "")
    return Box(box, "outcome", outcome.key, told, (say(f"keep-{outcome.keep}"),), figure=got, counted=counted)


def _unless(flow: Flow, say: Say) -> tuple[str, ...]:
    condition = ", ".join(_condition(flow, key, one) for key, one in flow.handover.unless.items())
    return (say("unless", condition=condition),) if condition else ()


def _condition(flow: Flow, key: str, condition: Condition) -> str:
    domain = flow.by_key[key].domain if key in flow.by_key else None
    order = domain.options if isinstance(domain, (Choice, Many)) else ()

    def listed(options: frozenset[str]) -> str:
        return " | ".join(option for option in order if option in options)

    match condition:
        case OneOf(options):
            return f"{key} = {listed(options)}"
        case Between(low, high):
            return f"{key} = {low}–{high}"
        case Has(any_of, none_of):
            return " & ".join(f"{key} {sign} {listed(some)}" for sign, some in (("∋", any_of), ("∌", none_of)) if some)


def _reached(flow: Flow, leading: Mapping[str, str]) -> dict[str, str]:
    """What the tables under `then` give that leads to another flow."""
    given = (rule.then for table in flow.then.values() for rule in table.rules)
    return {result: leading[result] for result in given if result in leading}


def _arrows(
    flow: Flow, tables: tuple[Table, ...], leading: Mapping[str, str], others: Mapping[str, str]
) -> Iterator[Arrow]:
    sources = {question.key: f"q{number}" for number, question in enumerate(flow.questions)}
    sources[IN_NRW] = sources[flow.place_key]
    outcomes = {key: f"o{number}" for number, key in enumerate(flow.outcomes)}
    last = len(flow.decide) - 1
    for number, table in enumerate(tables):
        yield from (Arrow(sources[key], f"t{number}", "reads") for key in table.inputs if key in sources)
        if number < last:
            sources[table.gives] = f"t{number}"
        for rule in table.rules:
            if number == last and rule.then in outcomes:
                yield Arrow(f"t{number}", outcomes[rule.then], "gives")
            if number > last and rule.then in leading:
                yield Arrow(f"t{number}", others[leading[rule.then]], "then")
    names = {table.name: f"t{number}" for number, table in enumerate(tables)}
    for key, outcome in flow.outcomes.items():
        yield from (Arrow(outcomes[key], names[name], "then") for name in outcome.then)
        if outcome.handover:
            yield Arrow(outcomes[key], "c0", "gives")


# As Mermaid

_SHAPES = {
    "question": ("(", ")"),
    "table": ("[[", "]]"),
    "outcome": ("{{", "}}"),
    "coach": ("([", "])"),
    "flow": ("[/", "/]"),
}
_LINES = {"reads": "-.->", "gives": "==>", "then": "-->"}


def as_mermaid(picture: Picture) -> str:
    """The picture as a Mermaid flowchart: questions as a chain, what reads them with dotted arrows."""
    lines = ["flowchart TB", f"  accTitle: {_one_line(picture.title)}", f"  accDescr: {_one_line(picture.about)}"]
    for box in picture.boxes:
        opening, closing = _SHAPES[box.kind]
        texts = [text for text in (box.key, shorten(box.text, 70, placeholder=" …"), *box.notes, box.counted) if text]
        lines.append(f'  {box.id}{opening}"{"<br/>".join(map(_in_mermaid, texts))}"{closing}:::{box.kind}')
    questions = picture.of("question")
    lines += [f"  {above.id} --- {below.id}" for above, below in pairwise(questions)]
    lines += [f"  {arrow.source} {_LINES[arrow.kind]} {arrow.target}" for arrow in picture.arrows]
    lines += [f"  classDef {kind} fill:{fill},stroke:{edge},color:#000" for kind, (fill, edge) in COLOURS.items()]
    return "\n".join(lines) + "\n"


COLOURS: Mapping[Kind, tuple[str, str]] = {
    "question": ("#e8f3fb", "#0072b2"),
    "table": ("#fdf3dc", "#b36b00"),
    "outcome": ("#e3f4ee", "#00745a"),
    "coach": ("#f7e9f1", "#a8487f"),
    "flow": ("#f1f1f1", "#444444"),
}
"""Fill and edge by kind; the edges stay apart for colour-blind readers, and no meaning hangs on colour alone."""


def _one_line(text: str) -> str:
    return " ".join(text.split()).replace(";", ",").replace("#", "")


def _in_mermaid(text: str) -> str:
    signs = {"#": "#35;", '"': "#quot;", "<": "#lt;", ">": "#gt;", "&": "#amp;", "`": "#96;", ";": "#59;", "\\": "#92;"}
    return "".join(signs.get(sign, sign) for sign in " ".join(text.split()))
