"""The verbs about coaches, as an operator types them, on a database of their own."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.storage.coaches import Coach, is_mail
from bot.storage.database import Database, Unit
from bot.storage.secrets import KeyRing
from tests.shipped import translated

_MARKS = re.compile("[\u2066-\u2069]")
DORTMUND = ("--district", "05913")


class Office:
    """The commands, and a look at what they have stored."""

    def __init__(self, url: str, key: str) -> None:
        self._url, self._key = url, key

    def run(self, *words: str, typed: str | None = None) -> Result:
        """One command."""
        return CliRunner().invoke(app, words, input=typed)

    def fine(self, *words: str) -> str:
        """A command that ends well, and what it says."""
        result = self.run(*words)
        assert result.exit_code == 0, result.stderr
        return result.stdout

    def wrong(self, code: int, *words: str) -> str:
        """A command that ends with a code, and what it complains about."""
        result = self.run(*words)
        assert result.exit_code == code, result.stdout
        return result.stderr

    def read(self, *words: str) -> Any:
        """What a command gives a program."""
        return json.loads(self.fine(*words, "--json"))

    def does(self, act: Callable[[Unit], Coroutine[Any, Any, Any]]) -> Any:
        """Something else in a unit of the same database."""

        async def acting() -> Any:
            database = Database.open(self._url, KeyRing.parse(self._key))
            try:
                async with database.unit() as unit:
                    return await act(unit)
            finally:
                await database.close()

        return asyncio.run(acting())

    def joins(self, invited: str, chat_id: int) -> Coach:
        """Somebody brings the invitation that was printed."""
        token = invited.splitlines()[0].removeprefix("/start coach_")
        coach: Coach = self.does(lambda unit: unit.coaches.redeem(token, chat_id, datetime.now(UTC)))
        return coach

    def told(self) -> dict[int, list[str]]:
        """What waits to be sent, by chat."""

        async def waiting(unit: Unit) -> dict[int, list[str]]:
            found: dict[int, list[str]] = {}
            now = datetime.now(UTC)
            for mail in (False, True):
                while rows := await unit.outbox.lease(now, "test", now + timedelta(minutes=1), 100, mail=mail):
                    for row in rows:  # of each chat the first
                        found.setdefault(row.message.chat_id, []).append(_MARKS.sub("", row.message.text))
                    await unit.outbox.done([(row.id, None) for row in rows], now)
            return found

        found: dict[int, list[str]] = self.does(waiting)
        return found


@pytest.fixture
def office(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    """An office with the shipped flow, its words in two languages, and an empty database."""
    key = KeyRing.generate()
    folder = tmp_path / "content"
    translated(folder, "de", "en")
    for name, value in (("DATABASE_URL", sqlite_url), ("DATA_KEY", key), ("CONTENT_DIR", str(folder))):
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)
    return Office(sqlite_url, key)


# invite


def test_an_invitation_carries_team_hours_and_limit(office: Office) -> None:
    office.fine("coach", "team", "add", "Dortmund")
    invited = office.fine(
        *("coach", "invite", "--name", "Sara", *DORTMUND, "--language", "Ukrainisch", "--language", "fa-af"),
        *("--team", "dortmund", "--hours", "Mo-Do 9-12, 13-16; Fr 9-12", "--limit", "20"),
    )

    coach = office.joins(invited, 100)

    assert (coach.languages, coach.team_id, coach.hours, coach.most_leads) == (
        ("uk", "fa-AF"),
        1,
        "Mo-Do 9-12, 13-16; Fr 9-12",
        20,
    )


def test_everything_wrong_in_an_invitation_is_told_at_once(office: Office) -> None:
    office.fine("coach", "team", "add", "Dortmund")

    told = office.wrong(
        2,
        *(
            "coach",
            "invite",
            "--name",
            " ",
            "--district",
            "05931 Dortmund",
            "--language",
            "Ukrainish",
            "--hours",
            "9-12",
        ),
        *("--team", "Dortmont", "--email", "sara at office"),
    ).splitlines()

    assert told == [
        "--name: 1 to 60 characters",
        told[1],
        '--language: "Ukrainish" is no language; write a code such as uk or fa-AF, or a German or English name; '
        'did you mean "uk Ukrainisch"?',
        '--hours: "9-12" cannot be read; write it like this: "Mo-Do 9-12, 13-16; Fr 9-12"',
        '--team: there is no team "Dortmont"; make it with: python -m bot coach team add "Dortmont"; '
        'did you mean "Dortmund"? there is: Dortmund',
        '--email: "sara at office" is no e-mail address; it looks like this: name@office.example',
    ]
    assert told[1].startswith('--district: "05931 Dortmund" does not exist; did you mean "05913 Dortmund"?')
    assert office.read("coach", "list") == []


def test_what_is_wrong_is_told_in_german_too(office: Office) -> None:
    told = office.wrong(2, "coach", "invite", "--name", "Sara", "--hours", "immer", "--in", "de")

    assert told.splitlines() == [
        "Wo ist der Coach da? Schreiben Sie --district 05913 (oder --coordinator)",
        '--hours: „immer“ ist nicht zu verstehen; schreiben Sie es so: "Mo-Do 9-12, 13-16; Fr 9-12"',
    ]


def test_a_coach_with_an_address_is_there_at_once_and_welcomed(office: Office) -> None:
    karin = office.joins(office.fine("coach", "invite", "--name", "Karin", "--coordinator"), 99)

    made = office.fine("coach", "invite", "--name", "Mona", *DORTMUND, "--email", "mona@office.example")

    assert made == "coach 2 is there at once and gets what comes by mail\n"
    mona = office.read("coach", "show", "2")
    assert (mona["email"], mona["by"], mona["active"]) == ("mona@office.example", "mail", True)
    told = office.told()
    assert [is_mail(chat) for chat in told if chat != karin.chat_id] == [True]
    assert any("Willkommen, Mona!" in text for texts in told.values() for text in texts)
    assert "Mona" in told[99][0] and "ist jetzt Coach" in told[99][0]


def test_the_same_address_makes_no_second_coach(office: Office) -> None:
    invite = ("coach", "invite", "--name", "Mona", *DORTMUND, "--email")
    office.fine(*invite, "mona@office.example")

    assert "coach 1 has this address already; nothing changed" in office.wrong(1, *invite, "Mona@Office.example")

    assert len(office.read("coach", "list")) == 1


@pytest.mark.parametrize(
    "address", ["", "mona", "mona@office", "mona@@office.example", "a@b.c\nBcc: x@y.z", "m m@o.example"]
)
def test_what_is_no_address_is_refused(office: Office, address: str) -> None:
    assert "is no e-mail address" in office.wrong(2, "coach", "invite", "--name", "Mona", *DORTMUND, "--email", address)


# list, show


def test_a_coach_is_shown_with_what_they_hold_and_how_they_are_reached(office: Office) -> None:
    office.joins(office.fine("coach", "invite", "--name", "Sara", *DORTMUND, "--limit", "3"), 100)

    sara = office.read("coach", "show", "1")

    assert (sara["name"], sara["limit"], sara["held"], sara["by"], sara["away"]) == ("Sara", 3, 0, "telegram", None)
    shown = office.fine("coach", "show", "1")
    assert "name         Sara\n" in shown and "held         0\n" in shown and "blocked      no\n" in shown
    assert office.wrong(1, "coach", "show", "7") == "there is no coach 7; python -m bot coach list shows them\n"


# change


def test_what_the_office_changes_is_told_to_the_coach(office: Office) -> None:
    office.joins(office.fine("coach", "invite", "--name", "Sara", *DORTMUND), 100)
    change = ("coach", "change", "1", "--municipality", "05754/Verl", "--hours", "Mo 9-12", "--limit", "5", "--woman")

    assert office.fine(*change).startswith("coach 1 changed: areas, hours, woman, most_leads\n")
    (text,) = office.told()[100]
    assert text.startswith("Jemand hat Ihre Angaben geändert.")
    assert "Orte: Verl (Kreis Gütersloh)" in text and "Zeiten: Mo 9-12" in text

    assert office.fine(*change) == "coach 1 is like that already; nothing changed\n"
    assert office.told() == {}


def test_what_was_said_can_be_taken_back(office: Office) -> None:
    office.fine("coach", "team", "add", "Dortmund")
    invite = ("coach", "invite", "--name", "Sara", *DORTMUND, "--limit", "5", "--team", "Dortmund", "--woman")
    office.joins(office.fine(*invite, "--hours", "Mo 9-12", "--language", "uk"), 100)

    office.fine("coach", "change", "1", "--no-limit", "--no-team", "--no-woman", "--hours", "", "--language", "")

    sara = office.read("coach", "show", "1")
    assert (sara["limit"], sara["team"], sara["woman"], sara["hours"], sara["languages"]) == (None, "", False, "", [])


def test_a_change_that_is_none_or_wrong_says_so(office: Office) -> None:
    assert "say what to change" in office.wrong(2, "coach", "change", "1")
    assert "there is no coach 1" in office.wrong(1, "coach", "change", "1", "--limit", "5")
    assert '--hours: "x" cannot be read' in office.wrong(2, "coach", "change", "1", "--hours", "x")


# leave


def test_leave_is_entered_and_the_coordination_hears_that_nobody_is_left(office: Office) -> None:
    office.joins(office.fine("coach", "invite", "--name", "Karin", "--coordinator"), 99)
    office.joins(office.fine("coach", "invite", "--name", "Sara", *DORTMUND), 100)
    leave = ("coach", "leave", "2", "--from", "2100-12-06", "--until", "2100-12-12")

    assert office.fine(*leave).splitlines() == [
        "coach 2 is away: 2100-12-06..2100-12-12",
        "Dortmund from 06.12.2100 to 10.12.2100: no coach is there; the coordination is told",
    ]
    told = office.told()
    assert told[99][-1].startswith("Sara ist nicht da: 06.12.2100 bis 12.12.2100.")
    assert told[100][-1].startswith("Jemand hat Ihren Urlaub geändert.")

    assert "nothing changed" in office.fine(*leave)
    assert "nothing changed" in office.fine("coach", "leave", "2", "--from", "6.12.2100", "--until", "12.12.2100")
    assert office.fine("coach", "leave", "2", "--end") == "coach 2 is back; no longer away: 2100-12-06..2100-12-12\n"
    assert office.fine("coach", "leave", "2", "--end") == "coach 2 is not away; nothing changed\n"


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ((), "say --from and --until, or --end"),
        (("--from", "2100-12-06"), "say --from and --until, or --end"),
        (("--end", "--until", "2100-12-06"), "say --from and --until, or --end"),
        (("--until", "32.12."), '--until: "32.12." is no day; write year, month and day: 2026-12-24'),
        (("--from", "2100-12-06", "--until", "2100-12-01"), "the last day lies before the first one"),
        (("--from", "2020-12-01", "--until", "2020-12-06"), "these days are over"),
        (("--from", "2100-12-01", "--until", "2102-12-06"), "this is longer than a year"),
    ],
)
def test_leave_that_is_none_is_refused(office: Office, words: tuple[str, ...], complaint: str) -> None:
    assert complaint in office.wrong(2, "coach", "leave", "1", *words)


# team


def test_a_team_that_has_coaches_is_not_removed(office: Office) -> None:
    assert office.fine("coach", "team", "add", "Dortmund") == 'there is a team "Dortmund" now\n'
    assert "already; nothing changed" in office.fine("coach", "team", "add", "dortmund")
    office.joins(office.fine("coach", "invite", "--name", "Sara", *DORTMUND, "--team", "Dortmund"), 100)

    assert 'team "Dortmund" still has coaches: 1 Sara' in office.wrong(1, "coach", "team", "remove", "Dortmund")
    assert office.read("coach", "team", "list") == [
        {"id": 1, "name": "Dortmund", "group": False, "topics": False, "coaches": ["1 Sara"]}
    ]

    office.fine("coach", "change", "1", "--no-team")
    assert office.fine("coach", "team", "remove", "Dortmund") == 'team "Dortmund" is gone\n'
    assert 'there is no team "Dortmund"; nothing changed' in office.wrong(1, "coach", "team", "remove", "Dortmund")


# deactivate


def test_somebody_deactivated_is_gone_with_their_invitations_and_a_second_time_nothing_happens(office: Office) -> None:
    office.joins(office.fine("coach", "invite", "--name", "Sara", *DORTMUND), 100)
    office.fine("coach", "invite", "--name", "Sara", *DORTMUND)

    kept = office.run("coach", "deactivate", "1", typed="n\n")
    assert (kept.exit_code, kept.stderr.splitlines()[-1]) == (1, "nothing changed")

    left = office.fine("coach", "deactivate", "1", "--yes")
    assert left.startswith(
        "coach 1 is deactivated; chat and address are free\none unused invitation in this name is void"
    )
    assert office.told()[100] == ["Sie sind nicht mehr als Coach eingetragen."]
    assert office.fine("coach", "deactivate", "1") == "coach 1 is not active any more; nothing changed\n"
    assert "a new invitation makes a coach again" in office.wrong(1, "coach", "change", "1", "--limit", "5")
    assert "there is no coach 7" in office.wrong(1, "coach", "deactivate", "7", "--yes")


def test_whoever_works_by_mail_has_to_be_told_by_hand(office: Office) -> None:
    office.fine("coach", "invite", "--name", "Mona", "--email", "mona@example.org", *DORTMUND)

    assert "please tell them yourself" in office.fine("coach", "deactivate", "1", "--yes")


# check


def test_with_nobody_at_all_everything_is_missing(office: Office) -> None:
    result = office.run("coach", "check", "--on", "2026-11-23", "--in", "de")

    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        "23.11.2026 bis 21.01.2027",
        "FEHLER  überall: kein Coach eingetragen, auch keine Koordination",
        "Ein Ort oder eine Zeit ganz ohne jemanden; Warnungen: 0",
    ]


def test_holes_with_somebody_who_steps_in_are_warnings(office: Office) -> None:
    office.joins(office.fine("coach", "invite", "--name", "Karin", "--coordinator"), 99)
    office.joins(office.fine("coach", "invite", "--name", "Sara", *DORTMUND, "--hours", "Mo-Fr 9-13"), 100)
    office.fine("coach", "leave", "2", "--from", "2100-12-06", "--until", "2100-12-12")

    told = office.fine("coach", "check", "--on", "2100-12-01", "--days", "14", "--in", "de").splitlines()

    assert "Warnung  Dortmund: kein Coach arbeitet Mo-Do 13-16; die Koordination (Karin) ist da" in told
    assert "Warnung  Dortmund: niemand vom 06.12.2100 bis 10.12.2100; die Koordination (Karin) springt ein" in told
    assert "Warnung  Dortmund: kein Coach spricht Englisch (en); Deutsch mit jemandem, der übersetzt" in told
    assert told[-1] == "Nirgends fehlt jemand, ohne dass jemand einspringt; Warnungen: 4"


def test_holes_can_be_read_by_a_program(office: Office) -> None:
    office.joins(office.fine("coach", "invite", "--name", "Sara", *DORTMUND, "--language", "en"), 100)
    office.fine("coach", "leave", "1", "--from", "2100-12-06", "--until", "2100-12-06")

    result = office.run("coach", "check", "--on", "2100-12-06", "--days", "1", "--json")

    assert result.exit_code == 1
    (dortmund,) = [hole for hole in json.loads(result.stdout) if hole["district"] == "05913"]
    assert dortmund == {
        "kind": "away",
        "severity": "error",
        "district": "05913",
        "name": "Dortmund",
        "municipalities": [],
        "language": None,
        "hours": None,
        "from": "2100-12-06T09:00",
        "until": "2100-12-06T16:00",
        "fallback": [],
    }


def test_when_everybody_is_there_the_check_says_so(office: Office) -> None:
    districts = [hole["district"] for hole in json.loads(office.run("coach", "check", "--json").stdout)]
    everywhere = [word for ags in districts for word in ("--district", ags)]
    office.joins(office.fine("coach", "invite", "--name", "Sara", "--language", "en", *everywhere), 100)

    assert office.fine("coach", "check", "--on", "2026-11-23", "--days", "7") == (
        "23.11.2026 to 29.11.2026: every place has a coach at every office hour\n"
    )


def test_a_day_or_a_number_of_days_that_is_none_is_refused(office: Office) -> None:
    assert office.run("coach", "check", "--on", "morgen").exit_code == 2
    assert office.run("coach", "check", "--days", "0").exit_code == 2
