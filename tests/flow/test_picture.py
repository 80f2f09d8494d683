"""The picture of a flow: all of it is there, and whatever an author writes it stays readable."""

from __future__ import annotations

import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.authoring import phrase
from bot.flow.drawing import as_svg
from bot.flow.model import Flow
from bot.flow.picture import Picture, as_mermaid, picture_of
from tests.flow.small_flows import small_flows
from tests.shipped import flow

FLOW = flow()
SVG = "{http://www.w3.org/2000/svg}"


def say(message: str, **arguments: str | int) -> str:
    """The words of the picture in German."""
    return phrase("de", f"picture-{message}", **arguments)


def drawn(of: Flow = FLOW, words: str = "Wie geht es?", **more: dict[str, int] | dict[str, str]) -> Picture:
    """The picture, every question asked with the same words."""
    return picture_of(of, dict.fromkeys(of.by_key, words), dict.fromkeys(of.outcomes, words), say, **more)  # type: ignore[arg-type]


def svg(picture: Picture) -> ElementTree.Element:
    """The drawing as a reader of XML sees it."""
    return ElementTree.fromstring(as_svg(picture, "de"))


def texts(picture: Picture) -> list[str]:
    """All texts of the drawing."""
    return [element.text or "" for element in svg(picture).iter(f"{SVG}text")]


def test_every_question_table_and_outcome_is_drawn_in_the_flows_order() -> None:
    keys = [element.text for element in svg(drawn()).iter(f"{SVG}text") if element.get("class") == "key"]
    assert keys == [*FLOW.by_key, *(table.name for table in FLOW.decide), *FLOW.then, *FLOW.outcomes, "Coach"]


def test_a_question_tells_when_it_is_asked() -> None:
    phone = next(box for box in drawn().boxes if box.key == "phone")
    assert phone.notes == ("nur wenn contact = phone", "gefragt wird, wer übergeben werden kann")
    assert (phone.depth, phone.asked) == (1, "handover")


def test_arrows_tell_what_reads_what_and_what_follows() -> None:
    picture = drawn(leading={"job_turbo": "job-turbo"})
    names = {box.id: box.key for box in picture.boxes}
    arrows = {(names[arrow.source], names[arrow.target], arrow.kind) for arrow in picture.arrows}
    assert {
        ("place", "eligibility", "reads"),
        ("paper", "residence", "reads"),
        ("residence", "eligibility", "reads"),
        ("residence", "referrals", "reads"),
        ("eligibility", "not_eligible", "gives"),
        ("not_eligible", "referrals", "then"),
        ("eligible", "Coach", "gives"),
        ("referrals", "job-turbo", "then"),
    } <= arrows
    assert ("name", "eligibility", "reads") not in arrows


def test_a_flow_without_a_handover_has_no_coach() -> None:
    nobody = {key: replace(outcome, handover=False) for key, outcome in FLOW.outcomes.items()}
    assert not drawn(replace(FLOW, outcomes=nobody)).of("coach", "flow")


def test_figures_are_told_and_drawn_as_bars() -> None:
    picture = drawn(figures={"age": 1200, "paper": 300}, results={"eligible": 5})
    assert {"1.200 Menschen hörten hier auf", "0 Menschen hörten hier auf", "5 Menschen"} <= {*texts(picture)}
    bars = [float(element.get("width", "")) for element in svg(picture).iter(f"{SVG}rect") if _is(element, "bar")]
    assert len(bars) == 3 and bars[0] == pytest.approx(4 * bars[1], rel=0.02)
    assert not any(_is(element, "bar") for element in svg(drawn()).iter(f"{SVG}rect"))
    assert "1.200 Menschen" in as_mermaid(picture) and "hörten hier auf" not in as_mermaid(drawn())


def _is(element: ElementTree.Element, kind: str) -> bool:
    return element.get("class") == kind


def test_the_drawing_can_be_read_aloud_and_needs_nothing_from_outside() -> None:
    text = as_svg(drawn(), "de")
    root = svg(drawn())
    assert root.get("role") == "img" and root.get("lang") == "de"
    title, about = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None and title.text == "Der Ablauf durchstarten"
    assert about is not None and about.text == "19 Fragen von oben nach unten, 4 Tabellen, 4 Ergebnisse."
    assert re.findall(r"https?://[^\"<]*", text) == ["http://www.w3.org/2000/svg"]
    assert not re.search(r"<(image|script|foreignObject|use)|@import|@font-face|href=", text)


def test_no_box_covers_another_or_leaves_the_page() -> None:
    root = svg(drawn(words="Ein langer Satz mit vielen Wörtern. " * 9))
    width, height = float(root.get("width", "")), float(root.get("height", ""))
    boxes = [
        tuple(float(element.get(name, "")) for name in ("x", "y", "width", "height"))
        for element in root.iter(f"{SVG}rect")
        if _is(element, "box")
    ]
    for number, (x, y, wide, high) in enumerate(boxes):
        assert x + wide <= width and y + high <= height
        for left, top, other_wide, other_high in boxes[:number]:
            assert x >= left + other_wide or left >= x + wide or y >= top + other_high or top >= y + high


NASTY = st.text(st.characters(exclude_categories=["Cs"]), max_size=60) | st.sampled_from(
    [
        '"]]:::x',
        "<script>alert(1)</script>",
        "a & b; c # d",
        "`**md**`",
        "end",
        "x\n  y --> z",
        "\x00\x1b[0m\ufffe",
        "]]>",
    ]
)


@given(NASTY)
def test_any_words_are_drawn_as_they_are(words: str) -> None:
    picture = drawn(words=words)
    root = svg(picture)
    assert not [*root.iter(f"{SVG}script")]
    assert len([*root.iter(f"{SVG}g")]) == len(picture.boxes)
    lines = as_mermaid(picture).splitlines()
    assert len(lines) == len(as_mermaid(drawn(words="x")).splitlines())
    for line in lines:
        if ":::" in line:
            assert re.fullmatch(r'  \w+[(\[{/]+"[^"<>`\\]*(<br/>[^"<>`\\]*)*"[)\]}/]+:::\w+', line)


@given(small_flows())
def test_any_flow_can_be_drawn_and_every_arrow_ends_at_boxes_that_are_there(of: Flow) -> None:
    picture = drawn(of)
    svg(picture)
    lines = as_mermaid(picture).splitlines()
    declared = [found[1] for line in lines if (found := re.match(r'  (\w+)[(\[{/]+"', line))]
    assert len(declared) == len(set(declared)) == len(picture.boxes)
    for line in lines:
        if found := re.fullmatch(r"  (\w+) (?:---|-\.->|==>|-->) (\w+)", line):
            assert {found[1], found[2]} <= {*declared}
