"""Events as authors write them: read with German local time, matched over the answers that are kept."""

from datetime import UTC, date, datetime

import pytest

from bot.occasions import Details, Known, Occasion, load_occasions
from bot.rules.domain import Value
from tests.shipped import TODAY, content

FAIR = """format: 1
event: jobmesse
kind: job_fair
name: "Jobmesse Westfalenhallen"
place: "Westfalenhallen, Halle 3, Dortmund"
starts: 2027-01-14 10:00
ends: 2027-01-14 15:00
districts: ["05913", "05915"]
"""


def occasion(more: str = "", text: str = FAIR) -> Occasion:
    """The fair, which has no mistake."""
    known = Known(["de", "en", "uk"], content().start.questions, content().start.places)
    found, problems = load_occasions([("flows/events/jobmesse.yaml", text + more)], known, TODAY)
    assert problems == ()
    return found["jobmesse"]


def test_times_are_those_of_germany_in_winter_and_in_summer() -> None:
    assert occasion().details.starts == datetime(2027, 1, 14, 9, 0, tzinfo=UTC)
    summer = FAIR.replace("2027-01-14", "2027-07-14")
    assert occasion(text=summer).details.starts == datetime(2027, 7, 14, 8, 0, tzinfo=UTC)


def test_details_survive_storage() -> None:
    for details in (occasion().details, Details(occasion().details.starts, None, "„Halle“ 3")):
        assert Details.from_json(details.to_json()) == details


def test_an_event_for_all_districts_names_none() -> None:
    text = FAIR.replace('["05913", "05915"]', "all")
    assert occasion(text=text).districts is None


@pytest.mark.parametrize(
    ("answers", "fits"),
    [
        ({"age": 19, "german": "b1", "goals": ("work", "german")}, True),
        ({"age": 26, "german": "b1", "goals": ("work",)}, False),
        ({"age": 19, "german": "none", "goals": ("work",)}, False),
        ({"age": 19, "german": "b1", "goals": ("study",)}, False),
        ({"age": 19, "german": "b1"}, False),
    ],
)
def test_an_event_fits_whose_answers_meet_all_conditions(answers: dict[str, Value], fits: bool) -> None:
    event = occasion("for: {age: 18..25, german: [a2, b1], goals: {has_any: [work, training]}}\n")
    assert event.fits(answers) is fits


def test_invitations_go_out_from_the_offices_first_day_until_nobody_can_answer() -> None:
    event = occasion("invite_from: 2026-12-01\nanswer_by: 2027-01-10 12:00\n")
    assert event.invite_from == date(2026, 12, 1)
    moments = {
        datetime(2026, 11, 30, 22, 59, tzinfo=UTC): False,
        datetime(2026, 11, 30, 23, 0, tzinfo=UTC): True,
        datetime(2027, 1, 10, 10, 59, tzinfo=UTC): True,
        datetime(2027, 1, 10, 11, 0, tzinfo=UTC): False,
    }
    assert {moment: event.invites(moment) for moment in moments} == moments
    assert not occasion("cancelled: true\n").invites(datetime(2026, 12, 2, tzinfo=UTC))
