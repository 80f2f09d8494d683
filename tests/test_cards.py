"""What coaches read of a lead, also when the files have changed since it was opened."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from bot.cards import card, close_words, german, personal, status_words
from bot.handlers.coaches import is_act
from bot.handover.serving import team_of_lead
from bot.keyboards import Press
from bot.rendering import answers_text
from bot.rules.domain import Value
from bot.storage.leads import Lead
from tests.shipped import content, flow

KNOWN: dict[str, Value] = {
    "place": "05913/Dortmund",
    "age": 22,
    "paper": "duldung",
    "housing": "own",
    "goals": ("work",),
}


def lead(answers: dict[str, Value], **different: object) -> Lead:
    """A lead from Dortmund."""
    given: dict[str, object] = {
        "id": 7,
        "person_id": 1,
        "chat_id": 1,
        "district": "05913",
        "municipality": "Dortmund",
        "locale": "en",
        "flow": "durchstarten",
        "content_hash": "",
        "outcome": "eligible",
        "rule": "main-group",
        "blocks": ("FB1",),
        "wish": "any",
        "contact": "telegram",
        "name": "Lena",
        "phone": "",
        "answers": json.dumps(answers),
        "consent_id": 1,
        "consent_version": "1",
        "consent_locale": "",
        "status": "new",
        "coach_id": None,
        "opened_at": datetime(2026, 11, 22, 23, 30, tzinfo=UTC),
        "claimed_at": None,
        "closed_at": None,
        "closed_reason": "",
    }
    return Lead(**(given | different))  # type: ignore[arg-type]


def test_a_card_tells_the_offices_day_of_the_consent() -> None:
    assert "23.11.2026" in card(content(), lead(KNOWN), 1).text


@pytest.mark.parametrize(
    ("different", "answers", "shown"),
    [
        ({"flow": "gone"}, KNOWN, "Dortmund"),
        ({"rule": "rule-of-last-year"}, KNOWN, "rule-of-last-year"),
        ({"outcome": "perhaps"}, KNOWN, "perhaps"),
        ({"municipality": "Hörde"}, KNOWN, "Hörde"),
        ({"district": "05000"}, KNOWN, "Dortmund"),
        ({}, {**KNOWN, "paper": "blue_card"}, "Dortmund"),
        ({}, {**KNOWN, "goals": ("dance",)}, "dance"),
        ({}, {**KNOWN, "hobby": "unsure"}, "hobby"),
    ],
)
def test_a_lead_outlives_the_files_it_was_opened_with(
    different: dict[str, object], answers: dict[str, Value], shown: str
) -> None:
    opened = lead(answers, **different)
    assert shown in card(content(), opened, 1).text
    assert "Lena" in personal(content(), opened, 1).text


def test_answers_the_files_do_not_know_are_shown_as_they_were_given() -> None:
    shown = answers_text(
        {"hobby": "chess", "place": "05913/Hörde", "name": "unsure"}.items(), german(content()), flow()
    )
    assert [line.split(": ")[-1].strip("\u2068\u2069") for line in shown.splitlines()] == ["chess", "Hörde", "unsure"]


def test_whoever_holds_a_lead_reads_everything_that_stood_on_its_card() -> None:
    opened = lead({**KNOWN, "housing": "unsure"}, status="claimed", coach_id=1)
    text = personal(content(), opened, 1).text.replace("\u2068", "").replace("\u2069", "")

    for line in ("Sprache: Englisch", "Stand: übernommen", "Ergebnis: passt", "Warum: ", "Bausteine: FB1", "Offen: "):
        assert f"\n{line}" in text
    assert text.count("Dortmund") == 1
    assert len(text) < 4096


def test_that_the_person_waits_to_hear_is_told_only_until_they_have() -> None:
    told = "Die Person weiß, dass Sie sich innerhalb"
    assert told in personal(content(), lead(KNOWN, status="claimed", coach_id=1), 1).text
    assert told not in personal(content(), lead(KNOWN, status="contacted", coach_id=1), 1).text


@pytest.mark.parametrize(
    ("different", "words"),
    [
        ({"status": "new"}, "noch nicht übernommen"),
        ({"status": "claimed"}, "übernommen"),
        ({"status": "appointment"}, "Termin"),
        ({"status": "placed", "placed_in": "FB3"}, "in FB3"),
        ({"status": "work"}, "in Arbeit"),
        ({"status": "closed", "closed_reason": "not_wanted"}, "abgeschlossen: möchte nicht mehr"),
    ],
)
def test_where_a_lead_stands_has_the_same_words_everywhere(different: dict[str, object], words: str) -> None:
    told = status_words(lead(KNOWN, **different), german(content()))
    assert told.replace("\u2068", "").replace("\u2069", "") == words


@pytest.mark.parametrize("status", ["contacted", "appointment", "coaching", "placed", "training", "work"])
def test_a_card_shows_the_holder_and_where_the_lead_stands(status: str) -> None:
    different = {"status": status, "placed_in": "FB3" if status == "placed" else "", "coach_id": 1}
    shown = lead(KNOWN, **different)
    text = card(content(), shown, 1, "Sara").text
    assert "✅ Übernommen von \u2068Sara\u2069" in text
    assert status_words(shown, german(content())) in text


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("coaching", "Coaching hat begonnen"),  # from before it was a place to stand
        ("finished", "Coaching beendet"),
        ("no_danger", "es bestand keine Gefahr"),
        ("erased", "von der Person zurückgezogen"),
        ("nobody knows", "von der Person zurückgezogen"),
    ],
)
def test_why_a_lead_was_closed_can_always_be_read(reason: str, words: str) -> None:
    assert close_words(reason, german(content())) == words


def test_a_lead_of_a_district_the_places_lost_goes_to_its_own_coaches() -> None:
    assert team_of_lead(content(), lead(KNOWN, district="05000")) == "05000"


def test_every_button_of_a_coach_is_known_as_one() -> None:
    assert all(is_act(Press(act, 7)) for act in ("claim", "write", "release", "close", "closed-as", "show"))
    assert all(is_act(Press(act, 7)) for act in ("pass", "pass-to", "lead-again", "leads"))
    assert all(is_act(Press(act, 7)) for act in ("moves", "moved", "contacted", "wrong", "wrong-as"))
    assert not is_act(Press("choose", 7)) and not is_act(None)
