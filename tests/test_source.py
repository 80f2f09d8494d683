"""YAML that surprises no author, and problems that say where and what to do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.authoring import hint, tell, what
from bot.shapes import TEXT, Shape
from bot.source import (
    MAX_ALIKE,
    MAX_EXCERPT,
    Items,
    Leaf,
    Position,
    Problem,
    Problems,
    Source,
    choices,
    fields_of,
    plain,
    read_yaml,
)


def read(text: str) -> object:
    """The document as plain values."""
    return plain(read_yaml(text, "a.yaml"))


def problems(text: str) -> list[str]:
    """`line:column what` of everything that is wrong."""
    with pytest.raises(Problems) as caught:
        read_yaml(text, "a.yaml")
    return [f"{one.at.line}:{one.at.column} {what(one)}" for one in caught.value.problems]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("no", "no"),
        ("NO", "NO"),
        ("on", "on"),
        ("yes", "yes"),
        ("12", 12),
        ("-12", -12),
        ("+12", 12),
        ("0", 0),
        ("012", "012"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("12:30", "12:30"),
        ("2022-06-30", "2022-06-30"),
        ("18..27", "18..27"),
        ("< 18", "< 18"),
        ("1.5", 1.5),
        (".inf", ".inf"),
        ("true", True),
        ("True", True),
        ("TRUE", "TRUE"),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("'12'", "12"),
        ('"no"', "no"),
        ('""', ""),
        ("٢٢", "٢٢"),
    ],
)
def test_a_scalar_is_what_it_looks_like(written: str, value: object) -> None:
    assert read(f"key: {written}") == {"key": value}


def test_keys_are_text() -> None:
    assert read("1: a\nno: b\n05913: c\nnull: d") == {"1": "a", "no": "b", "05913": "c", "null": "d"}


def test_every_node_knows_its_line_and_column_counted_in_letters() -> None:
    root = read_yaml("a: x\nключ: [أ, ب]\n", "a.yaml")
    assert not isinstance(root, Leaf | Items)
    assert root.keys_at["ключ"] == Position("a.yaml", 2, 1)
    found = root.entries["ключ"]
    assert isinstance(found, Items)
    assert [item.at.column for item in found.items] == [8, 11]


def test_quotes_are_remembered() -> None:
    root = read_yaml("[12, '12']", "a.yaml")
    assert isinstance(root, Items)
    assert root.items == (Leaf(Position("a.yaml", 1, 2), 12), Leaf(Position("a.yaml", 1, 6), "12", quoted=True))


@pytest.mark.parametrize("text", ["", "# only a comment\n", "\n\n"])
def test_an_empty_file_is_an_empty_mapping(text: str) -> None:
    assert read(text) == {}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a: 1\nb: 2\na: 3\n", ['3:1 "a" stands here twice']),
        ("a: &x 1\nb: *x\n", ["1:4 anchors (&name) are not used here", "2:4 aliases (*name) are not used here"]),
        ("a: {<<: 1}", ["1:5 merging (<<) is not used here"]),
        ("a: !!python/object x", ['1:4 types with "!" (tag:yaml.org,2002:python/object) are not used here']),
        ("a: 1\n---\nb: 2\n", ["2:1 a second document begins here"]),
        ("[a]: 1", ["1:1 a key must be a word"]),
        ("{[a]: 1, {b: 1}: 2, c: 1, c: 2}", None),
        (
            "a: [1",
            [
                "1:4 the bracket that opens here is not closed, or a comma is missing in it "
                "(did not find expected ',' or ']')"
            ],
        ),
        ("\ta: 1", ["1:1 this is not valid YAML: found character that cannot start any token"]),
        ("a: >= 1", ["1:5 this is not valid YAML: did not find expected comment or line break"]),
        ("a: \x00", None),
        ("a: \x07", None),
        ("*a", None),
        ("- a\nb: c", None),
    ],
)
def test_what_would_surprise_is_refused_with_its_place(text: str, found: list[str] | None) -> None:
    told = problems(text)
    assert told and found in (None, told)


def test_all_surprises_of_a_file_are_told_at_once() -> None:
    assert problems("a: &x 1\na: 2\n[b]: !!str 3\n") == [
        "1:4 anchors (&name) are not used here",
        '2:1 "a" stands here twice',
        "3:1 a key must be a word",
        '3:6 types with "!" (tag:yaml.org,2002:str) are not used here',
    ]


def test_deep_nesting_is_refused_and_does_not_crash() -> None:
    assert "more than 40 levels" in problems("[" * 100_000)[0]
    assert "more than 40 levels" in problems("{a: " * 1000)[0]
    assert read("[" * 40 + "]" * 40)


def test_fifty_thousand_wrong_lines_are_told_by_the_first_of_them() -> None:
    told = problems("key: value\n" * 50_000)
    assert len(told) == MAX_ALIKE + 2
    assert told[0] == '2:1 "key" stands here twice' and told[-1].startswith("52:1 ")


def test_an_endless_file_is_refused() -> None:
    assert "too long" in problems("x" * 5_000_000)[0]
    assert "more than 200,000 entries" in problems("[" + "a," * 200_001 + "]")[0]


@given(st.text(max_size=200))
def test_any_text_is_a_document_or_has_problems_with_a_place(text: str) -> None:
    try:
        assert read_yaml(text, "a.yaml").at.path == "a.yaml"
        return
    except Problems as found:
        told = found.problems
    assert told
    assert all(problem.at.line >= 1 and problem.at.column >= 1 and str(problem) for problem in told)


# Problems


def test_a_problem_shows_the_line_the_place_and_what_to_do() -> None:
    source = Source("flows/a.yaml", "one: 1\n  papr: permit\n")
    source.report(Position("flows/a.yaml", 2, 3), "unknown-key", key="papr", near="paper")
    assert tell(source.problems[0]) == (
        'flows/a.yaml:2:3: "papr" does not exist here\n'
        "     2 |   papr: permit\n"
        "       |   ^\n"
        '    hint: did you mean "paper"?'
    )


def test_a_problem_beyond_the_file_has_no_line_to_show() -> None:
    source = Source("a.yaml", "one: 1\n")
    source.report(Position("a.yaml", 9, 1), "missing-key", key="age")
    assert tell(source.problems[0], "de") == "a.yaml:9:1: „age“ fehlt\n    Hinweis: Ergänzen Sie „age:“"


def test_problems_are_told_in_the_order_of_file_and_line_each_once() -> None:
    late, early, other = (Problem(Position(path, line, 1), "x") for path, line in (("b", 2), ("b", 1), ("a", 9)))
    assert Problems([late, early, other, late]).problems == (other, early, late)


def test_a_very_long_line_is_shown_in_part() -> None:
    source = Source("a.yaml", "x" * 5000)
    source.report(Position("a.yaml", 1, 1), "need-word")
    assert len(source.problems[0].excerpt) == MAX_EXCERPT
    source.report(Position("a.yaml", 1, 4000), "need-word")
    assert (len(source.problems[1].excerpt), source.problems[1].caret) == (MAX_EXCERPT, MAX_EXCERPT // 2)


@pytest.mark.parametrize(
    ("word", "known", "told"),
    [
        ("papr", ["age", "paper"], 'did you mean "paper"? there is: age, paper'),
        ("xyz", ["age", "paper"], "there is: age, paper"),
        ("x", [], ""),
        ("", ["age"], "there is: age"),
        ("a", list("bcdefghijklmnop"), "there is: b, c, d, e, f, g, h, i, j, k, l, m, …"),
    ],
)
def test_the_nearest_right_word_is_named(word: str, known: list[str], told: str) -> None:
    source = Source("a.yaml", "")
    source.report(Position("a.yaml", 1, 1), "unknown-type", word=word, **choices(word, known))
    assert hint(source.problems[0]) == told


def test_unknown_and_missing_keys_are_told_and_the_known_ones_read() -> None:
    source = Source("a.yaml", "nmae: x\nage: 1\n")
    given = fields_of(
        source,
        read_yaml(source.text, source.path),
        Shape("x", {"name": TEXT, "age": TEXT, "size": TEXT}, ("name", "age")),
    )
    assert list(given) == ["age"]
    assert [(one.at.line, what(one)) for one in source.problems] == [
        (1, '"nmae" does not exist here'),
        (1, '"name" is missing'),
    ]
