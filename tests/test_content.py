"""All authored files together: consistent, versioned, and every mistake in any of them told."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.content import ROOT, load_content
from bot.flow import naming
from bot.flow.ways import every_walk
from bot.rules.domain import Choice, Many
from bot.source import Problems
from bot.wording import FOR_PEOPLE
from tests.shipped import TODAY, content, translated


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped files."""
    for part in ("flows", "locales"):
        shutil.copytree(ROOT / part, tmp_path / part)
    return tmp_path


def problems(folder: Path) -> list[str]:
    """Files with problems, in order."""
    with pytest.raises(Problems) as caught:
        load_content(folder, TODAY, ["de", "en"])
    return list(dict.fromkeys(problem.at.path for problem in caught.value.problems))


def test_what_is_shipped_is_consistent_and_proven() -> None:
    assert [proof.table for proof in content().proven["durchstarten"].proofs] == [
        "residence",
        "eligibility",
        "blocks",
        "referrals",
    ]
    assert all(not proof.findings for proven in content().proven.values() for proof in proven.proofs)


def test_what_is_shipped_gives_no_warning() -> None:
    assert content().warnings == ()


def test_the_proof_counts_everybody() -> None:
    people = {proof.table: proof.people for proven in content().proven.values() for proof in proven.proofs}
    assert people["residence"] == 10 * 9 * 5
    assert people["eligibility"] == 2 * 86 * 12 * 3 * 5 * 3


def test_the_version_changes_with_any_byte_of_any_file(folder: Path) -> None:
    before = load_content(folder, TODAY, ["de", "en"]).version
    assert before == load_content(folder, TODAY, ["en", "de"]).version
    versions = {before}
    for name in ("flows/durchstarten.yaml", "flows/districts.yaml", "flows/tables/blocks.yaml", "locales/en/bot.ftl"):
        path = folder / name
        path.write_text(path.read_text("utf-8") + "\n", "utf-8")
        versions.add(load_content(folder, TODAY, ["de", "en"]).version)
    assert len(versions) == 5


def test_only_the_languages_wanted_are_loaded() -> None:
    assert load_content(ROOT, TODAY, ["en"]).words.locales() == ("en",)


def test_a_file_with_a_byte_order_mark_is_read(folder: Path) -> None:
    for name in ("flows/durchstarten.yaml", "locales/de/bot.ftl"):
        path = folder / name
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert load_content(folder, TODAY, ["de", "en"])


def test_files_with_windows_line_ends_are_read(folder: Path) -> None:
    for path in (*folder.rglob("*.yaml"), *folder.rglob("*.ftl")):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    loaded = load_content(folder, TODAY, ["de", "en"])
    assert loaded.words.of("en")("help") == content().words.of("en")("help")


def test_a_folder_without_anything_names_what_is_missing(tmp_path: Path) -> None:
    flows = ["flows/districts.yaml", "flows/office.yaml", "flows/places.yaml", "flows/services.yaml"]
    words = ["locales", "locales/crisis.yaml", "locales/glossary.yaml", "locales/numbers.yaml"]
    assert problems(tmp_path) == [*flows, *words, "locales/pictograms.yaml", "locales/yes_no.yaml"]


def test_a_folder_in_the_place_of_a_file_is_told(folder: Path) -> None:
    (folder / "locales" / "de" / "more.ftl").mkdir()
    (folder / "flows" / "districts.yaml").unlink()
    (folder / "flows" / "districts.yaml").mkdir()
    assert problems(folder) == ["flows/districts.yaml", "locales/de/more.ftl"]


def test_mistakes_are_told_in_every_file_that_has_one(folder: Path) -> None:
    broken = {
        "flows/districts.yaml": ("format: 1", "format: 2"),
        "flows/durchstarten.yaml": ("range: 14..99", "range: 99..14"),
        "flows/places.yaml": ("name: Duisburg", "nam: Duisburg"),
        "flows/tables/blocks.yaml": ("german: [none, a1", "german: [non, a1"),
        "flows/tables/eligibility.yaml": ("early: true", "early: maybe"),
        "flows/tables/referrals.yaml": ("at_least: 2", "at_least: two"),
        "flows/tables/residence.yaml": ("paper: eu", "paper: ue"),
        "locales/de/bot.ftl": ("button-done =", "button-done :"),
        "locales/de/coach.ftl": ("card-heading =", "card-heding ="),
        "locales/de/durchstarten.ftl": ("age-why =", "age-why = { $x }"),
        "locales/en/durchstarten.ftl": ("age-ask =", "age-ask = <b>"),
    }
    for name, (old, new) in broken.items():
        text = (folder / name).read_text("utf-8")
        assert old in text, name
        (folder / name).write_text(text.replace(old, new, 1), "utf-8")
    assert problems(folder) == list(broken)


def test_a_change_of_the_german_waits_for_no_translation(tmp_path: Path) -> None:
    """An adviser names an office more, and one less: that thirteen languages do not yet is told, and stops nothing."""
    folder = translated(tmp_path, "de", "en", "uk")
    for locale in ("de", "en"):
        path = folder / "locales" / locale / "durchstarten.ftl"
        path.write_text(re.sub("(?m)^place-why = .*", "place-why = Sozialamt.", path.read_text("utf-8")), "utf-8")
    path = folder / "locales" / "de" / "bot.ftl"
    path.write_text(re.sub("(?m)^(place-choose-municipality) = .*", r"\1 = Wo?", path.read_text("utf-8")), "utf-8")
    loaded = load_content(folder, TODAY, ["de", "en", "uk"])
    assert sorted(problem.kind for problem in loaded.warnings if "/uk/" in problem.at.path) == [
        "latin-word",
        "term-lost",
    ]
    assert loaded.words.of("de")("place-why") == "Sozialamt."


# The flow as shipped


def test_every_option_has_a_part_in_a_decision_or_is_for_the_coach() -> None:
    """An option that leads nowhere else than another one is asked for nothing."""
    flow = content().start
    tables = (*flow.decide, *flow.then.values())
    for_coaches = {question.key for question in flow.questions if question.asked == "handover"}
    for question in flow.questions:
        if question.key in for_coaches or not isinstance(question.domain, Choice | Many):
            continue
        readers = [table for table in tables if question.key in table.inputs]
        assert readers, f"{question.key}: no table reads it"
        assert any(len(table.parts[question.key]) > 1 for table in readers), f"{question.key}: every answer is the same"


def test_every_rule_has_a_source() -> None:
    flow = content().start
    rules = [rule for table in (*flow.decide, *flow.then.values()) for rule in table.rules]
    assert all(len(rule.source) > 5 for rule in rules)


def test_every_question_can_be_left_but_those_a_coach_cannot_do_without() -> None:
    flow = content().start
    must = {"place", "age", "contact", "phone", "name", "coach_wish", "best_time", "barriers"}
    assert {question.key for question in flow.questions if "unsure" not in naming.options(question)} == must


def test_every_service_somebody_is_sent_to_has_an_address_but_the_local_office() -> None:
    flow = content().start
    assert [key for key, service in flow.services.items() if not service.url] == ["jugendamt"]


def test_the_flow_is_the_one_of_the_domain() -> None:
    flow = content().start
    walks = every_walk(flow, TODAY)
    assert [len(table.rules) for table in flow.decide] == [18, 15]
    assert walks.longest <= 8 and walks.shortest == 1


def named() -> Iterator[str]:
    """Every message the flow needs."""
    yield from naming.for_people(content().start)
    yield from naming.for_coaches(content().start)


def test_no_two_parts_of_the_flow_share_a_message() -> None:
    shared = {"option-unsure"}
    names = [name for name in named() if name not in shared]
    assert len(names) == len(set(names))
    assert not set(names) & FOR_PEOPLE.keys()
