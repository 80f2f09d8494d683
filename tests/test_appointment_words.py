"""What stands on the buttons of an offer."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.handover.appointment_words import LONGEST_LABEL, lines_of, offer_rows
from bot.storage.appointments import Appointment
from tests.shipped import content

NOW = datetime(2026, 9, 1, 9, 0, tzinfo=UTC)
OFFER = Appointment(
    id=7,
    lead_id=1,
    coach_id=1,
    place="Rathaus",
    offered=tuple(NOW + timedelta(days=days) for days in (0, 29, 365)),
    starts_at=None,
    status="offered",
    met_person=None,
    met_coach=None,
    created_at=NOW,
)


@pytest.mark.parametrize("locale", content().words.locales())
def test_in_every_language_a_time_fits_on_its_button_whole(locale: str) -> None:
    texts = content().words.of(locale)

    labels = {
        row[0].label
        for month in range(12)
        for day in range(7)
        for row in offer_rows(replace(OFFER, offered=(NOW + timedelta(days=30 * month + day, minutes=1),)), texts, NOW)[
            :-1
        ]
    }

    assert len(labels) == 84
    assert all(len(label) < LONGEST_LABEL for label in labels), max(labels, key=len)


def test_times_that_have_passed_have_no_button() -> None:
    rows = offer_rows(OFFER, content().words.of("en"), NOW)

    assert [row[0].data for row in rows] == ["tm:7:1", "tm:7:2", "tm:7:none"]


def test_a_coach_reads_what_is_offered_and_what_is_agreed() -> None:
    texts = content().words.of("de")

    offered = "\n".join(lines_of(replace(OFFER, offered=OFFER.offered[:1]), texts))
    agreed = "\n".join(lines_of(replace(OFFER, starts_at=NOW, status="agreed"), texts))

    assert offered.startswith("Vorgeschlagen, noch ohne Antwort: ") and "11:00" in offered
    assert agreed.startswith("Termin: ") and "Rathaus" in agreed
