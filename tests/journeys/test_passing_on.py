"""A coach passes a lead on, or the coordination gives it to somebody: everybody reads what is so, no note is lost."""

import pytest

from bot.keyboards import pack
from bot.storage.coaches import mail_chat
from tests.journeys.player import SEND, Player, labels_of, to_review, words_of
from tests.journeys.stage import Stage

CLAIM = "🙋 Übernehmen"
PASS = "🔁 Weitergeben"
CARD = "Einwilligung:"
NOTE = "Spricht <gut> Deutsch & möchte Pflege."
TO_MONA = "Mona Meier (0)"


async def test_a_lead_is_passed_on_with_a_note(stage_on_both: Stage) -> None:
    stage = stage_on_both
    sara, mona, olena = await held(stage)

    assert "An wen möchten Sie Anfrage 1 weitergeben?" in await sara.presses(PASS)
    await sara.presses(TO_MONA)
    came = await sara.says(NOTE)

    assert "Anfrage 1 liegt jetzt bei Mona Meier. Die Person weiß das." in came
    brought = words_of(mona.find("Name: Lena"))
    assert brought.startswith(f"Sara Yilmaz hat Ihnen Anfrage 1 weitergegeben und schreibt dazu:\n\n{NOTE}\n\n")
    assert "Mona helps you from now on." in words_of(olena.last)
    assert "Pflege" not in olena.screen
    for coach in (sara, mona):
        assert "✅ Übernommen von Mona Meier" in words_of(coach.find(CARD))
    assert PASS in labels_of(mona.find(CARD)) and labels_of(sara.find(CARD)) == []
    events = await stage.sql("SELECT kind, coach_id, detail FROM lead_event ORDER BY id")
    assert [tuple(event) for event in events] == [("opened", None, ""), ("claimed", 1, ""), ("passed", 1, "2")]
    assert await olena.is_passed_on("Hello?") and "Hello?" in mona.screen and "Hello?" not in sara.screen


async def test_a_lead_is_passed_on_without_a_note(stage: Stage) -> None:
    sara, mona, _ = await held(stage)

    await sara.presses(PASS)
    await sara.presses(TO_MONA)
    await sara.presses("Ohne Notiz weitergeben")

    assert words_of(mona.find("Name: Lena")).startswith("Sara Yilmaz hat Ihnen Anfrage 1 weitergegeben.\n\nAnfrage 1")
    assert "Diese Anfrage liegt nicht bei Ihnen." in await sara.presses("✍️ Schreiben", on=sara.find("Name: Lena"))


async def test_a_long_note_arrives_whole(stage: Stage) -> None:
    sara, mona, olena = await held(stage)
    note = "".join(f"{number} " for number in range(950))

    await sara.presses(PASS)
    await sara.presses(TO_MONA)
    await sara.says(note)

    assert note.strip() in "".join(words_of(message) for message in mona.received[1:])
    assert "Name: Lena" in words_of(mona.last)
    piece = mona.find(note[:20])
    assert "Ich weiß nicht, für wen das ist." in await mona.replies(piece, "Danke!") and "Danke!" not in olena.screen


async def test_a_long_note_that_still_waits_is_deleted_with_the_person(stage: Stage) -> None:
    sara, _, olena = await held(stage)
    async with stage.app.database.unit() as unit:  # without mail set up, everything for her waits
        await unit.coaches.change(2, chat_id=mail_chat(2), email="mona@example.org")
    await sara.presses(PASS)
    await sara.presses(TO_MONA)
    await sara.says("".join(f"{number} " for number in range(950)))
    assert await stage.count("outbox WHERE kind = 'told'") > 0

    await olena.answers("/delete", "[Yes, delete everything]")

    assert await stage.count(f"outbox WHERE chat_id = {mail_chat(2)}") == 1  # that the person took it back


async def test_only_who_serves_the_place_and_is_there_is_offered(stage: Stage) -> None:
    sara, _, _ = await held(stage)
    ute, emil = await stage.coach("Ute Uhl"), await stage.coach("Emil", "05315")
    away = await stage.coach("Willi Weg")
    blocked = await stage.coach("Bodo Block", most_leads=5)
    full = await stage.coach("Frida Full", most_leads=7)
    await blocked.does(blocked.phone.blocks_bot())
    today = stage.clock.utc().date()
    async with stage.app.database.unit() as unit:
        by_name = {coach.name: coach.id for coach in await unit.coaches.listing()}
        await unit.coaches.keep_leave(by_name["Willi Weg"], [(today, today)])

    await sara.presses(PASS)

    assert labels_of(sara.last) == [TO_MONA, "Ute Uhl (0)", "Frida Full (0 von 7)"]
    for name, why in (
        ("Emil", "ist für den Ort von Anfrage 1 nicht eingetragen"),
        ("Willi Weg", "Willi Weg ist gerade nicht im Dienst."),
        ("Bodo Block", "Bodo Block ist nicht (mehr) zu erreichen."),
    ):
        assert why in await sara.forges(pack("pass-to", 1, f"{by_name[name]}:now"))
    assert await holder(stage) == 1
    assert all("Lena" not in coach.screen for coach in (ute, emil, away, blocked, full))


async def test_a_long_list_of_colleagues_comes_in_pages(stage: Stage) -> None:
    sara, _, _ = await held(stage)
    for number in range(9):
        await stage.coach(f"Kollegin {number}")

    await sara.presses(PASS)
    first = labels_of(sara.last)
    await sara.presses(first[-1])

    names = [label for label in (*first, *labels_of(sara.last)) if "(" in label]
    assert len(first) == 8 and len(names) == len(set(names)) == 10


async def test_who_has_nobody_to_pass_to_is_told_what_to_do(stage: Stage) -> None:
    sara = await stage.coach()
    await stage.person(*to_review(), *SEND)
    await sara.presses(CLAIM)

    assert "gerade niemand anderes da. Mit „Abgeben“ geht sie zurück" in await sara.presses(PASS)


@pytest.mark.parametrize(
    ("meanwhile", "why"),
    [
        ("closed", "Die Person hat sie zurückgezogen oder sie ist abgeschlossen."),
        ("deleted", "Die Person hat sie zurückgezogen oder sie ist abgeschlossen."),
        ("blocked", "Mona Meier ist nicht (mehr) zu erreichen."),
        ("inactive", "Mona Meier ist nicht (mehr) zu erreichen."),
        ("released", "Anfrage 1 liegt nicht bei Ihnen."),
        ("taken", "Anfrage 1 liegt schon bei Ute Uhl."),
    ],
)
async def test_a_note_that_comes_too_late_comes_back(stage: Stage, meanwhile: str, why: str) -> None:
    sara, mona, olena = await held(stage)
    shown = sara.find("Name: Lena")
    ute = await stage.coach("Ute Uhl")
    await sara.presses(PASS)
    await sara.presses(TO_MONA)
    prompt = sara.last
    match meanwhile:
        case "closed":
            await sara.presses("☑️ Abschließen", on=shown)
            await sara.presses("nicht erreicht")
        case "deleted":
            await olena.answers("/delete", "[Yes, delete everything]")
        case "blocked":
            await mona.does(mona.phone.blocks_bot())
        case "inactive":
            async with stage.app.database.unit() as unit:
                await unit.coaches.change(2, active=False)
        case "released":
            await sara.presses("↩️ Abgeben", on=shown)
        case "taken":
            await sara.presses("↩️ Abgeben", on=shown)
            await ute.presses(CLAIM)
    before = mona.screen, olena.screen

    came = await sara.replies(prompt, NOTE)

    assert why in came
    assert f"Ihre Notiz, damit sie nicht verloren geht:\n\n{NOTE}" in came
    assert (mona.screen, olena.screen) == before
    assert await stage.count("lead_event WHERE kind = 'passed'") == 0


async def test_what_another_coach_holds_cannot_be_passed_on(stage: Stage) -> None:
    _, mona, _ = await held(stage)
    await stage.coach("Ute Uhl")

    assert "Anfrage 1 liegt schon bei Sara Yilmaz." in await mona.forges(pack("pass", 1))
    assert "Anfrage 1 liegt schon bei Sara Yilmaz." in await mona.forges(pack("pass-to", 1, "3:now"))
    assert "kann nicht weitergegeben werden" in await mona.forges(pack("pass", 99))
    assert await holder(stage) == 1


async def test_buttons_nobody_issued_pass_nothing_on(stage: Stage) -> None:
    sara, _, _ = await held(stage)

    for value in ("", ":now", "99:now", "-1:now", "x", "1:now", "2:now:now", "9" * 20):
        await sara.forges(pack("pass-to", 1, value[:20]))
    await sara.forges(pack("pass", 1, "99999"))

    assert await holder(stage) == 1
    assert "Sorry" not in sara.screen


async def test_the_coordination_gives_a_lead_to_somebody_else_and_its_holder_is_told(stage: Stage) -> None:
    karin = await stage.coordinator()
    sara, mona, olena = await held(stage)

    await karin.says("/lead 1")
    await karin.presses("🔁 Jemandem geben")
    await karin.presses(TO_MONA)
    came = await karin.presses("Ohne Notiz weitergeben")

    assert "Anfrage 1 liegt jetzt bei Mona Meier." in came
    assert "Karin Kord (Koordination) hat Ihre Anfrage 1 an Mona Meier gegeben." in words_of(sara.last)
    assert "Karin Kord hat Ihnen Anfrage 1 weitergegeben." in words_of(mona.last)
    assert "Lena" not in karin.screen
    assert "Mona" in words_of(olena.last)


async def test_the_coordination_gives_a_lead_that_nobody_has_taken(stage: Stage) -> None:
    karin = await stage.coordinator()
    mona = await stage.coach("Mona Meier", "05315")
    olena = await stage.person(*to_review(), *SEND)

    await karin.says("/lead 1")
    await karin.presses("🔁 Jemandem geben")
    assert labels_of(karin.last) == ["Karin Kord (0)", TO_MONA]
    await karin.presses(TO_MONA)
    await karin.presses("Ohne Notiz weitergeben")

    assert "Name: Lena" in mona.screen
    assert "Mona is your coach now" in olena.new
    assert "✅ Übernommen von Mona Meier" in karin.screen


async def test_a_coach_by_mail_can_be_given_a_lead(stage: Stage) -> None:
    sara, mona, _ = await held(stage)
    async with stage.app.database.unit() as unit:
        await unit.coaches.change(2, chat_id=mail_chat(2), email="mona@example.org")
    stage.troubled = True

    await sara.presses(PASS)
    await sara.presses(TO_MONA)
    assert "Anfrage 1 liegt jetzt bei Mona Meier." in await sara.presses("Ohne Notiz weitergeben")

    assert await holder(stage) == 2
    assert "Lena" not in mona.screen


async def held(stage: Stage) -> tuple[Player, Player, Player]:
    """Sara, who holds a lead, her colleague Mona, and the person."""
    sara, mona = await stage.coach(), await stage.coach("Mona Meier")
    olena = await stage.person(*to_review(), *SEND)
    await sara.presses(CLAIM)
    return sara, mona, olena


async def holder(stage: Stage) -> int:
    """The coach who has the only lead."""
    return int((await stage.sql("SELECT coach_id FROM lead"))[0][0])
