"""The commands that work on a database, as an operator types them, also beside a running bot."""

import asyncio
import json
from pathlib import Path

from bot.storage.secrets import KeyRing
from tests.journeys.fairs import FAIR
from tests.journeys.files import copied
from tests.journeys.player import SEND, labels_of, to_review, words_of
from tests.journeys.process import command
from tests.journeys.stage import Stage

CLAIM = "🙋 Übernehmen"
TOKEN = "4242:AAtoken-token-token-token-token-token"


async def test_a_coach_is_invited_on_the_command_line_and_joins_the_running_bot(stage: Stage, tmp_path: Path) -> None:
    settings = {"DATABASE_URL": stage.database_url, "DATA_KEY": stage.key}

    invited = await command(
        tmp_path,
        *("coach", "invite", "--name", "Sara Yilmaz", "--municipality", "05754/Gütersloh", "--district", "05913"),
        *("--language", "uk", "--woman"),
        **settings,
    )

    assert (invited.code, invited.err) == (0, "")
    typed, link, lasts = invited.out.splitlines()
    assert link.endswith(f"?start={typed.removeprefix('/start ')}")
    assert lasts.startswith("works once, until ")
    sara = stage.somebody("Coach", "de")
    # The bot's clock may stand anywhere: the command's is the machine's, and the invitation lasts a week.
    assert "Willkommen, Sara Yilmaz!" in await sara.says(typed)
    listed = await command(tmp_path, "coach", "list", "--json", **settings)
    assert json.loads(listed.out) == [
        {
            "id": 1,
            "name": "Sara Yilmaz",
            "areas": ["05754/Gütersloh", "05913"],
            "languages": ["uk"],
            "woman": True,
            "coordinator": False,
            "team": "",
            "hours": "",
            "limit": None,
            "held": 0,
            "away": None,
            "by": "telegram",
            "active": True,
            "blocked": False,
        }
    ]


async def test_somebody_deactivated_leaves_no_request_behind(stage: Stage, tmp_path: Path) -> None:
    settings = {"DATABASE_URL": stage.database_url, "DATA_KEY": stage.key}
    token = await stage.invitation("Sara Yilmaz")
    sara = stage.somebody("Coach", "de")
    await sara.starts(f"coach_{token}")
    olena = await stage.person(*to_review(), *SEND)
    await sara.presses(CLAIM)
    await stage.person(*to_review("Marta"), *SEND)
    mona = await stage.coach("Mona Meier")

    left = await command(tmp_path, "coach", "deactivate", "1", "--yes", **settings)
    await stage.settles()

    assert (left.code, left.err) == (0, "")
    assert "given back to the others, the people are told: 1\n" in left.out
    assert "Ihre offenen Anfragen gehen an andere: 1." in sara.screen
    assert not any(label == CLAIM for message in sara.received for label in labels_of(message))
    assert "Your coach cannot go on." in olena.screen
    assert "⏳ Noch nicht übernommen" in words_of(mona.last)
    assert "Ihre Anfragen:" not in await sara.says("/leads")
    assert "Diese Einladung gibt es nicht." in await sara.starts(f"coach_{token}")


async def test_a_card_of_somebody_deactivated_is_left_as_it_is(stage: Stage, tmp_path: Path) -> None:
    sara = await stage.coach()
    mona = await stage.coach("Mona Meier")
    await stage.person(*to_review(), *SEND)
    settings = {"DATABASE_URL": stage.database_url, "DATA_KEY": stage.key}
    await command(tmp_path, "coach", "deactivate", "1", "--yes", **settings)
    await stage.settles()

    await mona.presses(CLAIM)

    assert not any("Übernommen von Mona" in words_of(message) for message in sara.received)


async def test_leads_are_listed_and_a_person_is_erased(stage: Stage, tmp_path: Path) -> None:
    settings = {"DATABASE_URL": stage.database_url, "DATA_KEY": stage.key}
    olena = await stage.person(*to_review("Nachtigall"), *SEND)
    erase = ("data", "erase", "--chat", str(olena.id))

    listed, none, kept = await asyncio.gather(
        command(tmp_path, "leads", "list", **settings),
        command(tmp_path, "leads", "list", "--district", "05315", **settings),
        command(tmp_path, *erase, answer="n\n", **settings),
    )
    assert (listed.code, listed.err) == (0, "")
    assert listed.out.split()[:3] == ["id", "status", "district"]
    assert listed.out.splitlines()[1].split()[:7] == ["1", "new", "05913", "Dortmund", "en", "eligible", "main-group"]
    assert "Nachtigall" not in listed.out
    assert none.out == "no leads\n"
    assert (kept.code, "nothing deleted" in kept.err) == (1, True)
    assert await stage.count("person") == 1

    erased = await command(tmp_path, *erase, "--yes", **settings)
    assert (erased.code, erased.out) == (0, "deleted; leads closed: 1\n")
    assert await stage.count("person") == 0
    again = await command(tmp_path, *erase, "--yes", **settings)
    assert (again.code, again.err) == (1, f"nothing is stored about chat {olena.id}\n")


async def test_what_happened_to_a_request_is_shown_without_personal_data(stage: Stage, tmp_path: Path) -> None:
    settings = {"DATABASE_URL": stage.database_url, "DATA_KEY": stage.key}
    sara = await stage.coach()
    await stage.person(*to_review("Nachtigall"), *SEND)
    await sara.presses("🙋 Übernehmen")
    await sara.presses("📌 Stand")
    await sara.presses("in FB3")

    shown, as_json, missing, wrong = await asyncio.gather(
        command(tmp_path, "leads", "show", "1", **settings),
        command(tmp_path, "leads", "show", "1", "--json", **settings),
        command(tmp_path, "leads", "show", "99", **settings),
        command(tmp_path, "leads", "show", "one", **settings),
    )

    assert (shown.code, shown.err) == (0, "")
    assert shown.out.startswith("id: 1\nstatus: placed\nplaced_in: FB3\ncoach: 1\n")
    assert [line.split()[2:] for line in shown.out.splitlines()[-3:]] == [
        ["opened"],
        ["claimed", "1"],
        ["placed", "FB3", "1"],
    ]
    assert "Nachtigall" not in shown.out + as_json.out and "Sara" not in shown.out
    read = json.loads(as_json.out)
    assert (read["status"], read["events"][2]["what"], read["events"][2]["by"]) == ("placed", "placed", 1)
    assert (missing.code, missing.err) == (1, "there is no request 99\n")
    assert wrong.code == 2


async def test_a_new_database_is_made_and_asks_for_its_key(tmp_path: Path) -> None:
    settings = {"DATABASE_URL": f"sqlite+aiosqlite:///{tmp_path / 'new.sqlite'}"}

    made = await command(tmp_path, "database", "upgrade", **settings)
    assert (made.code, made.out) == (0, "the database is up to date\n")
    empty, no_key = await asyncio.gather(
        command(tmp_path, "coach", "list", DATA_KEY=KeyRing.generate(), **settings),
        command(tmp_path, "coach", "list", **settings),
    )

    assert (empty.code, empty.out) == (0, "no coaches yet: python -m bot coach invite --help\n")
    assert (no_key.code, "DATA_KEY: is not set" in no_key.err) == (2, True)


async def test_all_wrong_settings_are_named_at_once(tmp_path: Path) -> None:
    wrong = {
        "TELEGRAM_API_URL": "telegram.example",
        "DATABASE_URL": "mysql://localhost/bot",
        "WEBHOOK_URL": "bot.example/telegram",
        "WEBHOOK_PORT": "99999",
        "ADMIN_IDS": "me",
        "LOG_LEVEL": "loud",
    }

    ended = await command(tmp_path, "run", **wrong)

    assert ended.code == 2
    named = {line.split(":")[0] for line in ended.err.splitlines()[1:]}
    assert named >= {*wrong, "BOT_TOKEN", "DATA_KEY"}
    assert "Traceback" not in ended.err


async def test_on_telegrams_own_servers_the_operator_has_to_be_named(tmp_path: Path) -> None:
    ended, options = await asyncio.gather(
        command(tmp_path, "run", BOT_TOKEN=TOKEN, DATA_KEY=KeyRing.generate()),
        command(tmp_path, "coach", "invite", "--name", "Sara", "--district", "5913", DATA_KEY=KeyRing.generate()),
    )

    assert ended.code == 1
    assert "operator: name, address, contact, privacy_officer missing" in ended.err
    assert options.code == 2
    assert '--district: "5913" does not exist' in options.err
    assert not is_made(tmp_path / "durchstarten.sqlite")


def is_made(file: Path) -> bool:
    """Whether a command has made that file."""
    return file.exists()


async def test_events_to_come_are_listed_with_what_people_answered(stage: Stage, tmp_path: Path) -> None:
    folder = copied(tmp_path / "content")
    settings = {"DATABASE_URL": stage.database_url, "DATA_KEY": stage.key, "CONTENT_DIR": str(folder)}
    none = await command(tmp_path, "events", "list", **settings)
    (folder / "flows/events").mkdir()
    # The command's clock is the machine's.
    (folder / "flows/events/fair.yaml").write_text(FAIR.replace("2027", "2099") + "seats: 40\n", "utf-8")
    past = FAIR.replace("2027", "2020").replace("event: jobmesse", "event: past")
    (folder / "flows/events/past.yaml").write_text(past, "utf-8")
    async with stage.app.database.unit() as unit:
        people = [(await unit.people.ensure(chat_id, "en", stage.clock.utc())).id for chat_id in (7, 8, 9)]
        await unit.invitations.invite("jobmesse", people, "", stage.clock.utc())
        for person_id, seats in zip(people[:2], (40, None), strict=True):
            invitation = await unit.invitations.of("jobmesse", person_id)
            assert invitation is not None
            await unit.invitations.take_seat(invitation, seats, "", stage.clock.utc())

    listed = await command(tmp_path, "events", "list", "--json", **settings)

    assert none.out == "no events to come: put a file into flows/events\n"
    assert (listed.code, listed.err) == (0, "")
    assert json.loads(listed.out) == [
        {
            "event": "jobmesse",
            "starts": "2099-01-14 10:00",
            "invited": 3,
            "yes": 2,
            "no": 0,
            "seats_left": 38,
            "cancelled": False,
        }
    ]
