"""Help for people who edit the files: schemas for their editors, a new question, the reference."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]  # the library has no types
import pytest
from typer.testing import CliRunner, Result

from bot.authoring import LANGUAGES
from bot.cli import app
from bot.content import ROOT, Authors, snapshot
from bot.schema import reference, schemas
from bot.shapes import FILES
from bot.source import plain, read_yaml
from tests.shipped import TODAY, translated
from tests.test_broken import FILES as BROKEN
from tests.test_broken import read

SHAPELESS = ("services", "districts", "office", "places")
"""Files in flows/ that are no flows."""


def files() -> list[tuple[Path, str]]:
    """Every shipped file with the name of its schema."""
    found = []
    for pattern, shape in FILES.items():
        for path in sorted(ROOT.glob(pattern)):
            if pattern != "flows/*.yaml" or path.stem not in SHAPELESS:
                found.append((path, f"{shape.name}.json"))
    return found


def wrong(value: Any, schema: str) -> list[str]:
    """Where an editor would underline."""
    validator = jsonschema.Draft7Validator(schemas("en")[schema])
    return [error.json_path for error in validator.iter_errors(value)]


@pytest.mark.parametrize(("path", "schema"), files(), ids=lambda value: getattr(value, "stem", value))
def test_the_shipped_files_are_right_for_an_editor(path: Path, schema: str) -> None:
    text = path.read_text("utf-8")
    assert wrong(plain(read_yaml(text, path.name)), schema) == []
    named = text.splitlines()[0].removeprefix("# yaml-language-server: $schema=")
    assert (path.parent / named).resolve() == ROOT / "flows" / "schema" / schema


def test_the_schemas_in_the_folder_are_those_of_the_shapes() -> None:
    for name, schema in schemas("en").items():
        jsonschema.Draft7Validator.check_schema(schema)
        assert json.loads((ROOT / "flows" / "schema" / name).read_text("utf-8")) == schema, "python -m bot flow schema"


def test_an_editor_underlines_what_the_loader_refuses() -> None:
    """Shapes alone: what the schema cannot know (other files, proofs) is left to the check."""
    shapes = {
        "unknown-key",
        "missing-key",
        "unknown-type",
        "unknown-policy",
        "unknown-keep",
        "unknown-asked",
        "not-a-day",
    }
    for path in BROKEN:
        case = read(path)
        if not set(case["kinds"]) <= shapes or len(case["edits"]) != 1:
            continue
        edit = case["edits"][0]
        schema = next((name for file, name in files() if file == ROOT / edit["file"]), None)
        if schema is not None:
            text = (ROOT / edit["file"]).read_text("utf-8").replace(edit["replace"], edit["with"])
            assert wrong(plain(read_yaml(text, path.name)), schema), path.name


def test_every_key_has_words_in_every_language() -> None:
    for language in LANGUAGES:
        assert all(part["description"] for schema in schemas(language).values() for part in _mappings(schema))
        assert reference(language).count("| `") > 100


def _mappings(schema: dict[str, Any]) -> list[dict[str, Any]]:
    every = [schema, *schema["definitions"].values()]
    return every + [part for one in every for part in one["properties"].values()]


# flow new-question


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The shipped files in four languages, to be changed."""
    return translated(tmp_path, "de", "en", "ti", "uk")


def new_question(folder: Path, *arguments: str) -> Result:
    return CliRunner().invoke(app, ["flow", "new-question", *arguments, "--content", str(folder)])


def kinds(folder: Path) -> list[tuple[str, str]]:
    """Language and kind of every problem, each once."""
    problems = Authors(snapshot(folder), TODAY).problems
    return sorted({(problem.at.path.split("/")[1], problem.kind) for problem in problems})


def test_a_new_question_stands_where_it_shall_and_waits_for_its_words(folder: Path) -> None:
    result = new_question(folder, "driving_licence", "--after", "name")
    assert result.exit_code == 0, result.stderr
    text = (folder / "flows/durchstarten.yaml").read_text("utf-8")
    before, _, after = text.partition("  - ask: driving_licence\n    type: choice\n    asked: handover\n")
    assert before.endswith("    longest: 60\n") and after.startswith(
        "    options: [yes, no, unsure]\n  - ask: coach_wish\n"
    )
    others = {path.name for path in (folder / "locales").iterdir() if path.is_dir()} - {"de", "en"}
    waiting = [(locale, "to-translate") for locale in others]
    assert kinds(folder) == sorted([*waiting, ("de", "to-write"), ("en", "to-write")])


def test_once_german_and_english_are_written_the_others_may_follow(folder: Path) -> None:
    assert new_question(folder, "driving_licence").exit_code == 0
    for locale in ("de", "en"):
        path = folder / "locales" / locale / "durchstarten.ftl"
        path.write_text(path.read_text("utf-8").replace("# TODO translate\n", ""), "utf-8")
    found = Authors(snapshot(folder), TODAY)
    assert {problem.severity for problem in found.problems} == {"warning"}
    assert found.words.of("ti")("driving_licence-ask") == "driving_licence-ask", "English stands in"
    found.words.languages["en"].fixed["driving_licence-ask"] = "Have you got a driving licence?"
    assert found.words.of("ti")("driving_licence-ask") == "Have you got a driving licence?"


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["Driving"], '"Driving" cannot be a key'),
        (["age"], 'question "age" stands already in durchstarten'),
        (["recognition"], 'question "recognition" stands already in job-turbo'),
        (["x", "--options", "yes,No"], '"No" cannot be an option'),
        (["x", "--type", "number", "--range", "9..1"], "this is not a range of whole numbers"),
        (["x", "--type", "place"], "a flow asks for exactly one place"),
        (["x", "--after", "nmae"], 'question "nmae" does not exist; did you mean "name"?'),
        (["x", "--flow", "jobturbo"], 'there is no flow "jobturbo"; did you mean "job-turbo"?'),
    ],
)
def test_what_cannot_be_a_question_is_told_and_nothing_is_changed(
    folder: Path, arguments: list[str], complaint: str
) -> None:
    before = snapshot(folder)
    result = new_question(folder, *arguments)
    assert result.exit_code == 2 and complaint in result.stderr
    assert snapshot(folder) == before


def test_a_question_is_not_added_to_broken_files(folder: Path) -> None:
    path = folder / "flows/durchstarten.yaml"
    path.write_text(path.read_text("utf-8").replace("range: 14..99", "range: 99..14"), "utf-8")
    result = new_question(folder, "driving_licence", "--in", "de")
    assert result.exit_code == 1 and "Beheben Sie zuerst diese Fehler" in result.stderr


def test_a_question_can_go_into_a_block_that_flows_share(folder: Path) -> None:
    assert new_question(folder, "computer", "--after", "german", "--asked", "always").exit_code == 0
    text = (folder / "flows/questions/skills.yaml").read_text("utf-8")
    assert "- ask: computer\n" in text and text.index("ask: computer") < text.index("ask: goals")


def windows(path: Path) -> None:
    """Saves a file as the editor of Windows does."""
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))


def test_line_ends_of_windows_stay_when_a_question_is_added(folder: Path) -> None:
    flow, words = folder / "flows/durchstarten.yaml", folder / "locales/en/durchstarten.ftl"
    for path in (flow, words):
        windows(path)
    flow_before, words_before = flow.read_bytes(), words.read_bytes()

    assert new_question(folder, "driving_licence", "--after", "name").exit_code == 0

    added = [line for line in flow.read_bytes().splitlines(keepends=True) if line not in flow_before.splitlines(True)]
    assert added and all(line.endswith(b"\r\n") for line in added)
    assert words.read_bytes().startswith(words_before.rstrip()) and flow.read_bytes().startswith(b"\xef\xbb\xbf")
    for path in (flow, words):
        assert path.read_bytes().count(b"\n") == path.read_bytes().count(b"\r\n"), path
    assert {kind for _, kind in kinds(folder)} == {"to-translate", "to-write"}


def test_a_file_that_cannot_be_written_is_told(folder: Path) -> None:
    (folder / "flows/.durchstarten.yaml.new").mkdir()
    result = new_question(folder, "driving_licence", "--after", "name")
    assert result.exit_code == 2 and "durchstarten.yaml: cannot be written: " in result.stderr
    assert result.exception.__class__ is SystemExit


# words fill


def test_words_that_cannot_be_read_are_not_written_over(folder: Path) -> None:
    path = folder / "locales/en/durchstarten.ftl"
    path.write_bytes(path.read_text("utf-8").encode("utf-16"))
    before = path.read_bytes()
    result = CliRunner().invoke(app, ["words", "fill", "--content", str(folder)])
    assert result.exit_code == 1 and "locales/en/durchstarten.ftl" in result.stderr
    assert path.read_bytes() == before


def test_missing_words_are_added_to_every_language_with_what_english_says(folder: Path) -> None:
    path = folder / "flows/services.yaml"
    path.write_text(path.read_text("utf-8") + '  library: {url: "https://library.example"}\n', "utf-8")
    path = folder / "flows/tables/turbo_offers.yaml"
    rule = '  - {id: library, when: {german: none}, then: library, source: "made up for this test"}\n'
    path.write_text(path.read_text("utf-8") + rule, "utf-8")
    for name in ("locales/uk/bot.ftl", "locales/ti/bot.ftl"):
        path = folder / name
        lines = path.read_text("utf-8").splitlines(keepends=True)
        path.write_text("".join(line for line in lines if "button-done" not in line), "utf-8")

    result = CliRunner().invoke(app, ["words", "fill", "--into", "job-turbo.ftl", "--content", str(folder)])

    assert result.exit_code == 0, result.stderr
    assert (folder / "locales/ti/bot.ftl").read_text("utf-8").endswith("# TODO translate\nbutton-done = ✅ Done\n")
    for locale in ("de", "ti"):
        text = (folder / "locales" / locale / "job-turbo.ftl").read_text("utf-8")
        assert text.endswith(
            "# TODO translate\nturbo_offers-reason-library = turbo_offers-reason-library\n\n"
            "# TODO translate\nservice-library = service-library\n"
        )
    assert {kind for _, kind in kinds(folder)} == {"to-translate", "to-write"}
    again = CliRunner().invoke(app, ["words", "fill", "--content", str(folder), "--in", "de"])
    assert again.stdout == "Jede Sprache hat schon alle Nachrichten.\n"


# docs/writing-flows.md


def test_the_reference_in_the_guide_is_that_of_the_shapes() -> None:
    guide = (ROOT / "docs" / "writing-flows.md").read_text("utf-8")
    assert guide.partition("<!-- reference -->\n")[2] == reference("en"), "python -m bot flow schema --reference"


def test_the_tutorial_in_the_guide_works_when_followed_to_the_letter(folder: Path) -> None:
    guide = Guide((ROOT / "docs" / "writing-flows.md").read_text("utf-8"), folder)
    guide.runs("flow new-question computer")
    assert guide.block("  - ask: computer") in (folder / "flows/job-turbo.yaml").read_text("utf-8")
    assert {kind for _, kind in kinds(folder)} == {"nobody-asked", "to-write", "to-translate"}

    guide.writes("locales/de/job-turbo.ftl", "computer-label = Computer\ncomputer-ask = Können")
    guide.writes("locales/en/job-turbo.ftl", "computer-label = Computer\ncomputer-ask = Can")
    guide.appends("flows/services.yaml", "  volkshochschule:")
    path = folder / "flows/tables/turbo_offers.yaml"
    inputs = guide.block("inputs: [rule")
    before = inputs.replace(", computer", "")
    assert before in path.read_text("utf-8")
    path.write_text(path.read_text("utf-8").replace(before, inputs), "utf-8")
    guide.appends("flows/tables/turbo_offers.yaml", "  - {id: computer")
    guide.runs("words fill --into job-turbo.ftl")
    guide.writes("locales/de/job-turbo.ftl", "turbo_offers-reason-computer = Dort")
    guide.writes("locales/en/job-turbo.ftl", "turbo_offers-reason-computer = It")

    assert {kind for _, kind in kinds(folder)} == {"to-translate"}
    guide.appends("flows/cases/job-turbo.yaml", '  - case: "Jobcenter, cannot')
    assert "22 cases, all as expected" in guide.runs("flow test --flow job-turbo")


class Guide:
    """What the guide says, done in a folder as a reader would."""

    def __init__(self, text: str, folder: Path) -> None:
        self.folder = folder
        self.blocks = re.findall(r"^```(?:yaml)?\n(.*?)^```", text, re.MULTILINE | re.DOTALL)

    def block(self, start: str) -> str:
        """The one block that begins so."""
        (block,) = [block for block in self.blocks if block.startswith(start)]
        return str(block)

    def runs(self, command: str) -> str:
        """Runs the one command that begins so; gives what it printed."""
        line = self.block(f".venv/bin/python -m bot {command}").strip()
        result = CliRunner().invoke(app, [*line.split()[3:], "--content", str(self.folder)])
        assert result.exit_code == 0, result.stderr
        return result.stdout

    def appends(self, name: str, start: str) -> None:
        path = self.folder / name
        path.write_text(path.read_text("utf-8") + self.block(start), "utf-8")

    def writes(self, name: str, start: str) -> None:
        """Puts the block in the place of what is marked as to be written."""
        path = self.folder / name
        kept, _, _ = path.read_text("utf-8").partition("# TODO translate")
        path.write_text(kept + self.block(start), "utf-8")
