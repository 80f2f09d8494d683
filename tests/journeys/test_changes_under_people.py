"""Files change under people who are half-way: nothing they never saw is answered for them, and nobody is stuck."""

import json
from pathlib import Path

import pytest

from tests.journeys.files import change, looks_twice
from tests.journeys.player import SEND, TO_CONTACT, TO_GOALS, TO_RESULT, to_review, words_of
from tests.journeys.stage import Stage
from tests.journeys.test_content_changes import without_unsure_housing
from tests.journeys.test_second_flow import GO_ON, TO_TURBO

CERTIFICATE = """\
  - ask: certificate
    type: choice
    options: [none, foreign_school, german_school, vocational, university, unsure]
"""
GERMAN = """\
  - ask: german
    type: choice
    options: [none, a1, a2, b1, b2_plus, unsure]
"""
PHONE = "  - ask: phone\n    type: phone\n    asked: handover\n    only_if: {contact: phone}\n"
NAME = """\
  - ask: name
    type: text
    asked: handover
    only_if: {contact: [telegram, phone]}
    longest: 60
"""
CLAIM = "🙋 Übernehmen"
OLD = "This button is from an earlier question."
UNSURE_HOUSING = ("44135", "19", "Duldung", "I don't know / rather not say")


@pytest.fixture
def stage(following: Stage) -> Stage:
    """The bot, following the files in `folder`."""
    return following


def german_first(folder: Path) -> None:
    """Moves a question before the one people stand at; both have the option `none`."""
    change(folder / "flows/questions/skills.yaml", CERTIFICATE + GERMAN, GERMAN + CERTIFICATE)


async def test_a_button_answers_only_the_question_it_stands_under(stage: Stage, folder: Path) -> None:
    olena = await stage.person(*TO_RESULT, TO_GOALS[0])
    asked = olena.last
    german_first(folder)
    await looks_twice(stage)

    assert OLD in await olena.presses("No certificate", on=asked)
    assert "How well do you speak German?" in words_of(olena.last)
    assert OLD not in await olena.presses("No certificate", on=asked)  # a second tap is no answer either
    assert "German:" not in await olena.says("/mydata")
    assert "What are your goals?" in await olena.presses("A1: a few words")
    assert "German: A1" in await olena.says("/mydata")


async def test_a_text_answers_only_the_question_that_was_asked(stage: Stage, folder: Path) -> None:
    olena = await stage.person(*TO_RESULT, TO_GOALS[0])
    german_first(folder)
    await looks_twice(stage)

    await olena.says("No certificate")

    assert "How well do you speak German?" in words_of(olena.last)
    await olena.says("A1: a few words")
    assert "German: A1" in await olena.says("/mydata")


async def test_whoever_begins_again_after_a_change_presses_new_buttons(stage: Stage, folder: Path) -> None:
    olena = await stage.person(*TO_RESULT, TO_GOALS[0])
    asked = olena.last
    german_first(folder)
    await looks_twice(stage)
    await olena.says("/start")

    await olena.presses("No certificate", on=asked)

    assert "German:" not in await olena.says("/mydata")


async def test_a_district_that_closes_takes_no_request_from_the_consent(stage: Stage, folder: Path) -> None:
    olena = await stage.person(*to_review(), SEND[0])
    change(folder / "flows/districts.yaml", "districts: {}", 'districts:\n  "05913": {open: false}')
    await looks_twice(stage)

    await olena.presses("✅ Yes, pass it on")

    assert await stage.count("lead") == 0
    assert await stage.count("consent WHERE kind = 'handover'") == 0
    assert "kim.nrw" in olena.new


async def test_nobody_agrees_to_a_consent_they_were_not_shown(stage: Stage, folder: Path) -> None:
    olena = await stage.person(*to_review(), SEND[0])
    early = stage.somebody("Early")
    await early.answers("/start", "[English]")
    shown = olena.last
    change(folder / "flows/durchstarten.yaml", "handover: 1 ", "handover: 2 ")
    change(folder / "flows/durchstarten.yaml", "precheck: 1 ", "precheck: 2 ")
    change(folder / "locales/en/durchstarten.ftl", "May I pass on your answers?", "New text: may I?")
    await looks_twice(stage)

    await early.presses("Yes, start")
    await olena.presses("✅ Yes, pass it on", on=shown)

    assert await stage.count("consent WHERE version = '2'") == 0
    assert await stage.count("lead") == 0
    assert "New text: may I?" in words_of(olena.last)
    await early.presses("Yes, start")
    await olena.presses("✅ Yes, pass it on")
    assert await stage.count("lead") == 1
    assert await stage.count("consent WHERE version = '2'") == 2


async def test_another_result_is_told_before_the_handover(stage: Stage, folder: Path) -> None:
    olena = await stage.person(*to_review(), SEND[0])
    table = folder / "flows/tables/eligibility.yaml"
    rule = next(line for line in table.read_text("utf-8").splitlines() if "{id: main-group," in line)
    assert rule.strip().startswith("- {id: main-group,")
    change(table, rule, rule.replace("then: eligible", "then: needs_check"))
    await looks_twice(stage)

    await olena.presses("✅ Yes, pass it on")

    assert await stage.count("lead") == 0
    assert "may fit you" in olena.new


async def test_a_request_outlives_the_rule_and_the_words_it_was_made_by(stage: Stage, folder: Path) -> None:
    sara = await stage.coach()
    olena = await stage.person(*UNSURE_HOUSING, *to_review()[len(TO_RESULT) :], *SEND)
    without_unsure_housing(folder)
    flow = folder / "flows/durchstarten.yaml"
    text = flow.read_text("utf-8")
    begin, end = text.index("  - ask: barriers"), text.index("  - ask: contact")
    flow.write_text(text[:begin] + text[end:], "utf-8")
    for path in (folder / "locales").glob("*/*.ftl"):
        kept = [
            line
            for line in path.read_text("utf-8").splitlines()
            if not line.startswith(("barriers-", "housing-option-unsure"))
        ]
        path.write_text("\n".join(kept) + "\n", "utf-8")
    await looks_twice(stage)
    assert stage.app.following.problems == ()

    await sara.presses(CLAIM)

    assert "Name: Lena" in sara.screen
    assert "barriers: nothing chosen" not in sara.screen
    assert "• barriers: " in sara.screen
    assert "Lena" in await olena.says("/mydata")
    assert json.loads((await stage.sql("SELECT blocks FROM lead"))[0][0])


def without_turbo(folder: Path) -> None:
    """Takes the second flow away, with what only it uses."""
    change(folder / "flows/services.yaml", ", flow: job-turbo", "")
    for name in ("job-turbo.yaml", "tables/turbo.yaml", "tables/turbo_offers.yaml", "cases/job-turbo.yaml"):
        (folder / "flows" / name).unlink()
    for words in (folder / "locales").glob("*/job-turbo.ftl"):
        words.unlink()


async def test_whoever_is_in_a_flow_that_is_taken_away_goes_on_in_the_first(stage: Stage, folder: Path) -> None:
    olena = await stage.person(*TO_TURBO)
    await olena.answers(GO_ON, "Jobcenter", "School, in another country")
    asked = olena.last
    without_turbo(folder)

    await looks_twice(stage)

    assert stage.app.following.problems == ()
    assert [(one.flow, one.people, one.lost) for one in stage.app.following.outlook] == [("job-turbo", 1, 1)]
    assert OLD in await olena.presses("Not yet", on=asked)
    assert "How old are you?" in olena.new
    assert await stage.sql("SELECT flow FROM conversation") == [("durchstarten",)]


async def test_the_phones_keyboard_goes_with_its_question(stage: Stage, folder: Path) -> None:
    olena = await stage.person(*TO_RESULT, *TO_CONTACT, "By phone")
    opened = olena.phone.keyboard
    assert opened is not None
    change(folder / "flows/durchstarten.yaml", PHONE + NAME, NAME + PHONE)

    await looks_twice(stage)

    assert "What should the coach call you?" in await olena.says("0151 23456789")
    assert olena.phone.keyboard is None
    assert "0151" not in await olena.says("/mydata")
