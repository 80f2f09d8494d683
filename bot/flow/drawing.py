"""The picture of a flow as one SVG: columns of questions, tables, outcomes and what follows; needs nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from textwrap import wrap

from bot.flow.picture import COLOURS, Arrow, Box, Kind, Picture

LINE, PADDING, BETWEEN, TOP = 17, 9, 12, 104
LETTER = 6.7
"""Pixels a letter of 13 pixels takes on average; generous, so that no text runs out of its box."""

COLUMNS: tuple[tuple[tuple[Kind, ...], int, int], ...] = (
    (("question",), 24, 330),
    (("table",), 500, 250),
    (("outcome",), 880, 260),
    (("coach", "flow"), 1240, 220),
)
"""The kinds in a column, its left edge and its width."""

DEEPER = 28
"""How far a question stands to the right that only some are asked."""


@dataclass(frozen=True, slots=True)
class _Placed:
    box: Box
    left: float
    top: float
    width: float
    lines: tuple[tuple[str, str], ...]

    @property
    def head(self) -> int:
        """Room below the key: tables have a head, as on paper."""
        return 6 if self.box.kind == "table" else 0

    @property
    def height(self) -> float:
        return 2 * PADDING + LINE * len(self.lines) + self.head + (LINE + 4 if self.box.figure is not None else 0)

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    @property
    def middle(self) -> float:
        return self.top + self.height / 2


def as_svg(picture: Picture, language: str) -> str:
    """The picture as an SVG that opens anywhere, offline; `language` is that of its texts."""
    placed = _placed(picture)
    width = max(one.right for one in placed.values()) + 24
    height = max(one.bottom for one in placed.values()) + 64
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}"'
        f' height="{height:.0f}" role="img" aria-labelledby="title about" lang="{_text(language)}">',
        f'<title id="title">{_text(picture.title)}</title>',
        f'<desc id="about">{_text(picture.about)}</desc>',
        _STYLE,
        f'<rect class="paper" width="{width:.0f}" height="{height:.0f}"/>',
        f'<text class="title" x="24" y="40">{_text(picture.title)}</text>',
        f'<text x="24" y="62">{_text(picture.about)}</text>',
    ]
    for kinds, left, _ in COLUMNS:
        if any(box.kind in kinds for box in picture.boxes):
            parts.append(f'<text class="heading" x="{left}" y="{TOP - 14}">{_text(picture.headings[kinds[0]])}</text>')
    parts += _arrows(picture, placed)
    counts = {kind: max((box.figure or 0 for box in picture.of(kind)), default=0) for kind in COLOURS}
    for one in placed.values():
        parts += _box(one, counts[one.box.kind])
    parts += _legend(picture.legend, height - 26)
    parts.append("</svg>")
    return "\n".join(parts) + "\n"


# Where everything stands


def _placed(picture: Picture) -> dict[str, _Placed]:
    placed: dict[str, _Placed] = {}
    for kinds, left, width in COLUMNS:
        top = float(TOP)
        for box in picture.of(*kinds):
            indent = DEEPER * box.depth
            one = _Placed(box, left + indent, top, width - indent, tuple(_lines(box, width - indent)))
            # A box stands beside what it comes from, below those before it.
            beside = [
                placed[arrow.source].middle
                for arrow in picture.arrows
                if arrow.target == box.id and arrow.source in placed and placed[arrow.source].box.kind not in kinds
            ]
            if beside and box.kind != "outcome":
                top = max(top, sum(beside) / len(beside) - one.height / 2)
            elif beside and top == TOP:
                top = max(top, beside[0] - 150)
            placed[box.id] = _Placed(box, one.left, top, one.width, one.lines)
            top += one.height + (BETWEEN if box.kind == "question" else 3 * BETWEEN)
    return placed


def _lines(box: Box, width: float) -> Iterator[tuple[str, str]]:
    """Each line with its class."""
    letters = int((width - 2 * PADDING - 8) / LETTER)
    yield "key", box.key
    yield from (("text", line) for line in wrap(box.text, letters, max_lines=2, placeholder=" …"))
    for note in box.notes:
        yield from (("note", line) for line in wrap(note, letters))


# What is drawn


def _box(one: _Placed, most: int) -> Iterator[str]:
    box = one.box
    yield f'<g id="{box.id}" class="{box.kind} {box.asked}">'
    corner = {"question": 8, "table": 0, "outcome": 18}.get(box.kind, 4)
    yield (
        f'<rect class="box" x="{one.left:.0f}" y="{one.top:.0f}" width="{one.width:.0f}" height="{one.height:.0f}"'
        f' rx="{corner}"/>'
    )
    if one.head:
        under = one.top + PADDING + LINE
        yield f'<path class="head" d="M{one.left:.0f} {under:.0f}H{one.right:.0f}"/>'
    left = one.left + PADDING + 4
    for number, (kind, line) in enumerate(one.lines):
        y = one.top + PADDING + LINE * number + 12 + (one.head if number else 0)
        yield f'<text class="{kind}" x="{left:.0f}" y="{y:.0f}">{_text(line)}</text>'
    if box.figure is not None:
        top = one.bottom - PADDING - LINE + 2
        width = (one.width - 2 * PADDING - 8) * (box.figure / most if most else 0)
        if width:
            yield f'<rect class="bar" x="{left:.0f}" y="{top:.0f}" width="{max(width, 2):.0f}" height="{LINE}" rx="2"/>'
        yield f'<text class="figure" x="{left + 5:.0f}" y="{top + 13:.0f}">{_text(box.counted)}</text>'
    yield "</g>"


def _arrows(picture: Picture, placed: Mapping[str, _Placed]) -> Iterator[str]:
    yield (
        "<defs>"
        + "".join(
            f'<marker id="{kind}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto">'
            f'<path class="tip-{kind}" d="M0 0L10 5L0 10z"/></marker>'
            for kind in ("reads", "gives", "then")
        )
        + "</defs>"
    )
    for arrow in picture.arrows:
        source, target = placed[arrow.source], placed[arrow.target]
        y1 = _spread(arrow, source, _leaving(picture, placed, arrow), placed, leaving=True)
        y2 = _spread(arrow, target, _arriving(picture, placed, arrow), placed, leaving=False)
        if source.left < target.left and target.box.kind != source.box.kind:
            x1, x2 = source.right, target.left
            bend = (x2 - x1) / 2
            path = f"M{x1:.0f} {y1:.0f}C{x1 + bend:.0f} {y1:.0f} {x2 - bend:.0f} {y2:.0f} {x2:.0f} {y2:.0f}"
        elif source.box.kind == target.box.kind:  # one table feeds another below it
            x = source.right
            out = 26 + 10 * abs(_order(picture, arrow.target) - _order(picture, arrow.source))
            path = f"M{x:.0f} {y1:.0f}C{x + out:.0f} {y1:.0f} {x + out:.0f} {y2:.0f} {target.right:.0f} {y2:.0f}"
        else:  # back from an outcome to a table worked out after it
            x1, x2 = source.left, target.right
            bend = (x1 - x2) / 2
            path = f"M{x1:.0f} {y1:.0f}C{x1 - bend:.0f} {y1:.0f} {x2 + bend:.0f} {y2:.0f} {x2:.0f} {y2:.0f}"
        yield f'<path class="arrow {arrow.kind}" d="{path}" marker-end="url(#{arrow.kind})"/>'


def _order(picture: Picture, box: str) -> int:
    return [one.id for one in picture.boxes].index(box)


def _side(arrow: Arrow, placed: Mapping[str, _Placed], *, leaving: bool) -> str:
    """Which side of the box the arrow touches."""
    source, target = placed[arrow.source], placed[arrow.target]
    if source.box.kind == target.box.kind:
        return "right"
    forward = source.left < target.left
    return "right" if forward == leaving else "left"


def _leaving(picture: Picture, placed: Mapping[str, _Placed], arrow: Arrow) -> Iterable[tuple[Arrow, bool]]:
    return _touching(picture, placed, arrow.source, _side(arrow, placed, leaving=True))


def _arriving(picture: Picture, placed: Mapping[str, _Placed], arrow: Arrow) -> Iterable[tuple[Arrow, bool]]:
    return _touching(picture, placed, arrow.target, _side(arrow, placed, leaving=False))


def _touching(picture: Picture, placed: Mapping[str, _Placed], box: str, side: str) -> Iterator[tuple[Arrow, bool]]:
    """All arrow ends on one side of a box; True for those that leave it."""
    for arrow in picture.arrows:
        for leaving, end in ((True, arrow.source), (False, arrow.target)):
            if end == box and _side(arrow, placed, leaving=leaving) == side:
                yield arrow, leaving


def _spread(
    arrow: Arrow,
    box: _Placed,
    touching: Iterable[tuple[Arrow, bool]],
    placed: Mapping[str, _Placed],
    *,
    leaving: bool,
) -> float:
    """At which height the arrow touches: the ends on one side are spread in the order of where they come from."""
    ends = sorted(touching, key=lambda end: (placed[end[0].target if end[1] else end[0].source].middle, end[1]))
    return box.top + box.height * (ends.index((arrow, leaving)) + 1) / (len(ends) + 1)


def _legend(legend: Mapping[str, str], y: float) -> Iterator[str]:
    x = 24.0
    for kind, text in legend.items():
        yield f'<path class="arrow {kind}" d="M{x:.0f} {y:.0f}H{x + 44:.0f}" marker-end="url(#{kind})"/>'
        yield f'<text x="{x + 54:.0f}" y="{y + 4:.0f}">{_text(text)}</text>'
        x += 54 + LETTER * len(text) + 40


_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def _text(text: str) -> str:
    return escape(_UNPRINTABLE.sub("", text))


def _rules(pairs: Sequence[tuple[str, str]]) -> str:
    return "".join(f"{name}{{{rule}}}" for name, rule in pairs)


_STYLE = "<style>{}</style>".format(
    _rules(
        (
            ("text", "font:13px system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif;fill:#111"),
            (".paper", "fill:#fff"),
            (".title", "font-size:20px;font-weight:700"),
            (".heading", "font-size:14px;font-weight:700"),
            (".key", "font-weight:700"),
            (".note", "fill:#444;font-size:12px"),
            (".box", "stroke-width:1.5"),
            (".always .box", "stroke-width:3"),
            (".handover .box", "stroke-dasharray:6 4"),
            (".outcome .box", "stroke-width:2.5"),
            (".head", "fill:none;stroke:#b36b00;stroke-width:1.5"),
            (".bar", "fill:#f0a500;fill-opacity:.55"),
            (".figure", "font-size:12px;font-weight:700"),
            (".arrow", "fill:none;stroke-width:1.4"),
            (".reads", "stroke:#0072b2;stroke-dasharray:2 3"),
            (".gives", "stroke:#00745a;stroke-width:2.2"),
            (".then", "stroke:#444;stroke-dasharray:8 4"),
            (".tip-reads", "fill:#0072b2"),
            (".tip-gives", "fill:#00745a"),
            (".tip-then", "fill:#444"),
            *((f".{kind} .box", f"fill:{fill};stroke:{edge}") for kind, (fill, edge) in COLOURS.items()),
        )
    )
)
