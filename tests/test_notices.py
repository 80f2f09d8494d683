"""What admins read stays within Telegram's limits and cannot break its markup."""

from __future__ import annotations

from datetime import UTC, datetime
from html import unescape

from bot.cards import german
from bot.notices import SHOWN, Status, figures, refused, status
from bot.rendering import LONGEST
from bot.source import Position, Problem
from bot.terminal import plain
from tests.shipped import content


def problem(line: int, excerpt: str) -> Problem:
    """A mistake in line `line`, which reads `excerpt`."""
    return Problem(Position("flows/x.yaml", line, 100_000), "yaml-invalid", (("told", "&" * 900),), excerpt)


def test_huge_problems_fit_into_one_message() -> None:
    problems = [problem(line, "🧭<b>" * 40) for line in range(1, 40)]

    text = refused(german(content()), problems, "c0ffee")

    assert len(unescape(plain(text)).encode("utf-16-le")) // 2 <= LONGEST
    assert text.count("<pre>") == text.count("</pre>") == SHOWN
    assert "39 Fehler" in plain(text) and "noch 36" in plain(text)


def test_what_authors_wrote_is_no_markup() -> None:
    text = refused(german(content()), [Problem(Position("flows/x.yaml", 3, 1), "yaml-alias", (), "a: <b>*x & y")], "1")

    assert "a: &lt;b&gt;*x &amp; y" in text
    assert "flows/x.yaml:3:1: Aliasse" in text


def test_open_requests_are_counted_where_they_stand_and_those_for_a_human_apart() -> None:
    found = Status(
        since=datetime(2026, 11, 22, tzinfo=UTC),
        leads={"closed": 9, "work": 1, "new": 2, "placed": 3},
        help={"claimed": 1},
        half_way={},
    )

    text = plain(status(german(content()), 1, content(), found, ())[0].text).replace("\u2068", "").replace("\u2069", "")

    assert "Offene Anfragen: 2 noch nicht übernommen, 3 in einem Förderbaustein, 1 in Arbeit\n" in text
    assert "Wünsche nach einem Menschen oder Anruf: 1 übernommen\n" in text


def test_figures_are_a_short_table_without_small_counts() -> None:
    many = {f"question_{number:02}": number for number in range(40)}

    lines = plain(
        figures(german(content()), {"not_eligible": 13, "rare": 4}, 2, {"durchstarten": many, "job-turbo": {}})
    ).split("\n")

    assert "• not_eligible: mind. 10" in lines and "An Coaches übergeben: unter 5" in lines
    assert "• question_39: mind. 35" in lines and "• question_06: mind. 5" not in lines
    assert not any("rare" in line for line in lines)
    assert lines[-1] == "• nichts ab 5"
