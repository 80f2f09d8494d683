"""The record of which translations were read, and by whom: `words review` and what `words check` makes of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.content import snapshot
from bot.sentences import sentences, words_in
from bot.word_files import TODO, load_words, problems_of
from bot.word_reviews import READINGS, Review, load_reviews, signed, state_of, write_reviews
from tests.shipped import change, translated

NAMES = "button-done", "place-ask"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The words in Tigrinya, with nothing reviewed."""
    return translated(tmp_path, "de", "en", "ti")


def run(folder: Path, *arguments: str) -> Result:
    return CliRunner().invoke(app, ["words", *arguments, "--content", str(folder)])


def review(folder: Path, *arguments: str) -> Result:
    return run(folder, "review", "--language", "ti", *arguments)


def counts(folder: Path) -> Any:
    """The states of Tigrinya as `words check` counts them."""
    return json.loads(run(folder, "check", "--json").stdout)["languages"]["ti"]


def kinds(folder: Path) -> list[str]:
    """The kinds of problem in Tigrinya that have to do with reviews."""
    problems = json.loads(run(folder, "check", "--json").stdout)["problems"]
    return [one["kind"] for one in problems if one["kind"].startswith(("translation-", "review-"))]


def record(folder: Path) -> str:
    return (folder / "locales/ti/_review.yaml").read_text("utf-8")


def test_without_a_record_everything_is_a_draft(folder: Path) -> None:
    found = counts(folder)
    assert found["draft"] > 300 and found == {**dict.fromkeys(found, 0), "draft": found["draft"]}


def test_all_messages_are_noted_one_per_line_in_the_order_of_the_files(folder: Path) -> None:
    every = counts(folder)["draft"]
    assert review(folder, "--state", "back-translated").exit_code == 0
    lines = [line for line in record(folder).splitlines() if line.startswith("  ")]
    assert len(lines) == every and lines[0].startswith("  language-name: {state: back-translated, source: ")
    assert counts(folder)["back-translated"] == every
    assert kinds(folder) == []


def test_a_changed_source_makes_the_translation_outdated(folder: Path) -> None:
    review(folder, "--state", "back-translated", "--messages", ",".join(NAMES))
    change(folder / "locales/de/bot.ftl", "button-done = ✅ Fertig", "button-done = ✅ Alles fertig")
    result = run(folder, "check")
    assert result.exit_code == 0 and "1 translation is outdated" in result.stderr and "button-done" in result.stderr
    assert (counts(folder)["outdated"], counts(folder)["back-translated"]) == (1, 1)


def test_a_changed_english_text_makes_it_outdated_too(folder: Path) -> None:
    review(folder, "--state", "back-translated", "--messages", "button-done")
    change(folder / "locales/en/bot.ftl", "button-done = ✅ Done", "button-done = ✅ All done")
    assert counts(folder)["outdated"] == 1


def test_a_changed_translation_is_a_draft_again(folder: Path) -> None:
    review(folder, "--state", "native", "--messages", "button-done", "--by", "A. B.")
    assert counts(folder)["native"] == 1
    change(folder / "locales/ti/bot.ftl", "button-done = ✅", "button-done = ☑️")
    assert counts(folder)["native"] == 0 and kinds(folder) == []


def test_other_indentation_and_comments_change_nothing(folder: Path) -> None:
    review(folder, "--state", "back-translated", "--messages", ",".join(NAMES))
    change(folder / "locales/de/bot.ftl", "button-done = ✅ Fertig", "# ein Wort\nbutton-done =\n        ✅ Fertig")
    assert counts(folder)["back-translated"] == 2


def test_english_is_compared_with_german_alone(folder: Path) -> None:
    run(folder, "review", "--language", "en", "--state", "back-translated")
    change(folder / "locales/de/bot.ftl", "button-done = ✅ Fertig", "button-done = ✅ Alles fertig")
    found = json.loads(run(folder, "check", "--json").stdout)["languages"]["en"]
    assert (found["outdated"], found["draft"]) == (1, 0)


def test_native_needs_a_name(folder: Path) -> None:
    result = review(folder, "--state", "native", "--in", "de")
    assert result.exit_code == 2 and '--by "A. B."' in result.stderr
    assert not (folder / "locales/ti/_review.yaml").exists()


def test_a_name_gets_its_day_unless_it_has_one() -> None:
    day = date(2026, 12, 1)
    assert signed("A. B.", day) == signed("A. B., 2026-12-01", date(2027, 1, 1)) == "A. B., 2026-12-01"
    assert signed("", day) == ""


def test_what_a_native_speaker_has_read_stays_so_when_all_others_are_noted(folder: Path) -> None:
    review(folder, "--state", "native", "--messages", "button-done", "--by", "A. B.")
    result = review(folder, "--state", "back-translated")
    assert "1 message that a native speaker has read stays so" in result.stdout
    assert counts(folder)["native"] == 1
    review(folder, "--state", "back-translated", "--messages", "button-done")
    assert counts(folder)["native"] == 0, "who names it means it"


def test_messages_may_stand_in_a_file(folder: Path) -> None:
    names = folder / "names.txt"
    names.write_text("button-done\n\nplace-ask\n", "utf-8")
    assert review(folder, "--state", "draft", "--messages", str(names)).exit_code == 0
    assert record(folder).count("{state: draft") == 2


def test_the_second_time_there_is_nothing_to_change(folder: Path) -> None:
    review(folder, "--state", "back-translated", "--by", "A. B., 2026-12-01")
    before = record(folder)
    again = review(folder, "--state", "back-translated", "--by", "A. B., 2026-12-01", "--in", "de")
    assert again.stdout == "locales/ti/_review.yaml: nichts zu ändern\n" and record(folder) == before


def test_a_dry_run_writes_nothing(folder: Path) -> None:
    before = snapshot(folder)
    result = review(folder, "--state", "back-translated", "--messages", "button-done", "--dry-run")
    assert result.stdout.endswith("1 message would be back-translated; nothing was written\n")
    assert snapshot(folder) == before


def test_what_is_still_to_be_translated_can_have_been_read_by_nobody(folder: Path) -> None:
    change(folder / "locales/ti/bot.ftl", "button-done =", f"# {TODO}\nbutton-done =")
    assert review(folder, "--state", "draft", "--messages", "button-done").exit_code == 2
    result = review(folder, "--state", "draft")
    assert "1 message is still to be translated and was left out" in result.stdout
    assert "button-done" not in record(folder)


def test_lines_of_messages_that_are_gone_go_too(folder: Path) -> None:
    path = folder / "locales/ti/_review.yaml"
    path.write_text("format: 1\nmessages:\n  gone: {state: draft, source: 3f2a91c0, text: 9c1be044}\n", "utf-8")
    assert kinds(folder) == ["review-gone"]
    review(folder, "--state", "draft", "--messages", "button-done")
    assert kinds(folder) == [] and "gone" not in record(folder)


def test_a_broken_record_is_not_written_over(folder: Path) -> None:
    path = folder / "locales/ti/_review.yaml"
    path.write_text("format: 1\nmessages:\n  button-done: {state: read, source: 3f2a91c0, text: 9c1be044}\n", "utf-8")
    before = record(folder)
    result = review(folder, "--state", "draft")
    assert result.exit_code == 1 and 'state "read" does not exist' in result.stderr and record(folder) == before
    assert run(folder, "check").exit_code == 1


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--language", "tii"], 'there is no language "tii"'),
        (["--language", "de"], "German (de) is what all languages are translated from"),
        (["--messages", "buton-done"], 'did you mean "button-done"?'),
        (["--messages", " "], "there is no message"),
        (["--state", "perfect"], "perfect"),
    ],
)
def test_wrong_use_is_told_and_nothing_is_written(folder: Path, arguments: list[str], complaint: str) -> None:
    before = snapshot(folder)
    result = run(folder, "review", "--language", "ti", "--state", "draft", *arguments)
    assert result.exit_code == 2 and complaint in result.stderr and snapshot(folder) == before


def test_words_that_cannot_be_read_are_not_reviewed(folder: Path) -> None:
    path = folder / "locales/ti/bot.ftl"
    path.write_bytes(path.read_bytes() + b"\xff")
    result = review(folder, "--state", "draft", "--in", "de")
    assert result.exit_code == 1 and "UTF-8" in result.stderr


hashes = st.text("0123456789abcdef", min_size=8, max_size=8)
signatures = st.just("") | st.text().map(lambda name: f"x{name}, 2026-12-01".replace("\n", " "))


def printable(text: str) -> bool:
    return text.isprintable()


@given(
    st.dictionaries(
        st.from_regex("[a-z][a-z0-9-]{0,9}", fullmatch=True),
        st.builds(Review, st.sampled_from(READINGS), hashes, hashes, signatures.filter(printable)),
    )
)
def test_what_is_written_is_read_again(reviews: dict[str, Review]) -> None:
    reviews = {name: one for name, one in reviews.items() if one.state != "native" or one.by}
    read, _ = load_reviews(write_reviews(reviews, reviews, "a record"), "_review.yaml")
    assert read == reviews


def messages(*files: tuple[str, str]) -> Any:
    loaded, sources = load_words((locale, f"locales/{locale}/x.ftl", text) for locale, text in files)
    assert not list(problems_of(sources))
    return loaded


def test_an_entry_for_another_text_counts_for_nothing() -> None:
    words = messages(("de", "a = eins"), ("en", "a = one"), ("ti", "a = 1"))
    assert state_of(words, "ti", "a", Review("native", "00000000", "00000000")) == "draft"


# How long sentences are


def lengths(text: str) -> Iterator[int]:
    return map(words_in, sentences(text))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Guten Tag! Wie geht es Ihnen?", [2, 4]),
        ("Zeile eins\nZeile zwei", [2, 2]),
        ("<b>Ja</b>. Nein – oder?", [1, 2]),
        ("كيف حالك؟ أنا بخير.", [2, 2]),
        ("ሰላም እዩ። ከመይ ኣሎኻ?", [2, 2]),
        ("• 24 € …", [1]),
        ("", []),
    ],
)
def test_sentences_are_counted_in_every_script(text: str, words: list[int]) -> None:
    assert list(lengths(text)) == words
