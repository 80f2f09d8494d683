"""Appointments: offered in German, picked in the person's language, called off by either side."""

import pytest

from bot.keyboards import pack
from tests.journeys.meeting import (
    CALL_OFF,
    CANNOT,
    DIENSTAG,
    MITTWOCH,
    NEW_TIMES,
    OFFER,
    ORT,
    PLACE,
    TUESDAY,
    WEDNESDAY,
    agreed,
    count,
    files_of,
    has_button,
    holding,
    it_becomes,
    local,
    methods_of,
    offers,
    old_button,
    presses_old,
    statuses,
)
from tests.journeys.player import SEND, Player, labels_of, to_review, words_of
from tests.journeys.stage import Stage
from tests.journeys.test_two_at_once import share_updates, two_processes

GONE = "These times are no longer valid."
NOT_YOURS = "Diese Anfrage liegt nicht bei Ihnen."


async def test_a_coach_offers_times_and_the_person_picks_one(stage_on_both: Stage) -> None:
    stage = stage_on_both
    sara, olena = await holding(stage)

    came = await offers(sara)

    assert f"Ich habe Lena (Anfrage 1) diese Zeiten vorgeschlagen:\n• {DIENSTAG}\n• {MITTWOCH}" in came
    assert ORT in came
    assert "außerhalb" not in came
    assert words_of(olena.last) == f"Sara would like to meet you. When can you come?\n\n{PLACE}"
    assert labels_of(olena.last) == [TUESDAY, WEDNESDAY, "None of these times"]
    offer = olena.last

    await olena.presses(TUESDAY)

    assert f"Your appointment with Sara is fixed:\n\n{TUESDAY}\n{PLACE}" in olena.new
    assert f"✅ Lena (Anfrage 1) kommt zu diesem Termin:\n\n{DIENSTAG}\n{ORT}" in sara.screen
    assert has_button(olena, "is fixed", CANNOT)
    assert labels_of(sara.find("kommt zu diesem Termin")) == [CALL_OFF, NEW_TIMES]
    await stage.until(lambda: labels_of(olena.find(words_of(offer))) == [])
    assert await statuses(stage) == ["agreed"]
    moves = await stage.sql("SELECT kind, coach_id FROM lead_event ORDER BY id")
    assert [tuple(move) for move in moves][2:] == [("contacted", 1), ("appointment", 1)]


async def test_both_get_a_file_for_their_calendar_that_says_no_more_than_needed(stage: Stage) -> None:
    sara, olena = await agreed(stage)

    assert words_of(olena.last) == "For your calendar"
    assert words_of(sara.last) == "Für Ihren Kalender"
    for player, title in ((olena, "Appointment with Sara"), (sara, "Termin (Anfrage 1)")):
        (file,) = files_of(stage, player)
        (event,) = file.events
        assert (event["summary"], event["location"]) == (title, "Rathaus, Zimmer 12")
        assert (event.start, event.end) == (local("2026-11-24 14:30"), local("2026-11-24 15:30"))
        assert "Lena" not in file.to_ical().decode() and "Yilmaz" not in file.to_ical().decode()


async def test_the_prompt_shows_how_it_is_written_and_where_the_coach_met_people_last(stage: Stage) -> None:
    sara, olena = await holding(stage)

    first = await sara.presses("📅 Termin")
    assert "Wann und wo möchten Sie Lena treffen (Anfrage 1)?" in first
    assert "23.11. 14:30\n24.11. 9 Uhr\nOrt: Rathaus, Zimmer 12" in first
    assert "vom letzten Mal" not in first
    await sara.replies(sara.last, "24.11. 14:30\nOrt: Café <am> Markt")

    assert "Ohne Ort nehme ich den vom letzten Mal: Café <am> Markt" in await sara.presses("📅 Termin")
    await sara.replies(sara.last, "25.11. 9 Uhr")
    assert "Place: Café <am> Markt" in olena.new


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Ort: Café", "Es fehlt eine Zeit: Tag und Uhrzeit."),
        ("25.11. 9 Uhr", "Es fehlt der Ort: eine letzte Zeile mit „Ort: …“."),
        ("25.11. 8\n25.11. 9\n25.11. 10\n25.11. 11\nOrt: Café", "Das sind mehr als 3 Zeiten."),
        ("21.11.2026 9 Uhr\nOrt: Café", "„21.11.2026 9 Uhr“: Das ist schon vorbei (Samstag, 21. November 2026, 09:00"),
        ("21.11. 9 Uhr\nOrt: Café", "„21.11. 9 Uhr“: Das ist mehr als 60 Tage hin (Sonntag, 21. November 2027, 09:00"),
        (
            "Fr 25.11. 9 Uhr\nOrt: Café",
            "„Fr 25.11. 9 Uhr“: Der Wochentag passt nicht. Der 25.11.2026 ist ein Mittwoch.",
        ),
        ("25.11. 9 Uhr\nam 30.11. 14:30", "„am 30.11. 14:30“: Das verstehe ich nicht als Tag und Uhrzeit."),
        ("25.11. 9:00\n25.11. 9 Uhr\nOrt: Café", "„25.11. 9 Uhr“: Diese Zeit steht zweimal da."),
        ("nächste Woche\n25.11. 9 Uhr\nOrt: Café", "„nächste Woche“: Das verstehe ich nicht als Tag und Uhrzeit."),
        ("25.11. 9 Uhr\nOrt: " + "Café " * 50, "Der Ort ist länger als 200 Zeichen."),
    ],
)
async def test_mistakes_are_told_with_what_was_typed_and_nothing_is_sent(stage: Stage, typed: str, told: str) -> None:
    sara, olena = await holding(stage)
    before = olena.screen

    came = await offers(sara, typed)

    assert "Ich habe noch nichts verschickt." in came
    assert told in came
    assert f"Das haben Sie geschrieben:\n{typed.strip()}" in came
    assert "23.11. 14:30\n24.11. 9 Uhr\nOrt: Rathaus, Zimmer 12" in came
    assert olena.screen == before
    assert await stage.count("appointment") == 0
    assert "diese Zeiten vorgeschlagen" in await sara.replies(sara.last, OFFER)


async def test_however_much_is_wrong_the_answer_fits_into_a_message(stage: Stage) -> None:
    sara, _ = await holding(stage)

    came = await offers(sara, "& <b>\n" * 600)

    assert came.count("Das verstehe ich nicht") == 6


async def test_times_outside_the_office_hours_are_sent_with_a_hint(stage: Stage) -> None:
    sara, olena = await holding(stage)

    came = await offers(sara, "28.11. 11:00\n24.11. 14:30\nOrt: Café")

    assert "Hinweis: Samstag, 28. November 2026, 11:00 Uhr liegt außerhalb Ihrer Bürozeiten." in came
    assert came.count("Hinweis") == 1
    assert "Saturday, November 28, 2026, 11:00" in labels_of(olena.last)


async def test_a_newer_offer_takes_the_place_of_the_open_one(stage: Stage) -> None:
    sara, olena = await holding(stage)
    await offers(sara)
    old = olena.last
    await offers(sara, "26.11. 10:00\nOrt: Café")

    came = await presses_old(olena, TUESDAY, old)

    assert GONE in came
    assert "Place: Café" in came
    assert labels_of(olena.last) == ["Thursday, November 26, 2026, 10:00", "None of these times"]
    assert await statuses(stage) == ["none", "offered"]
    assert await stage.sql("SELECT subject FROM timer WHERE kind = 'appointment-unanswered'") == [(2,)]


async def test_new_times_call_off_what_was_agreed(stage: Stage) -> None:
    sara, olena = await agreed(stage)

    prompt = await sara.presses(NEW_TIMES)
    assert f"Es gibt schon einen Termin am {DIENSTAG}." in prompt
    await sara.replies(sara.find("Antworten Sie auf diese Nachricht"), "26.11. 10:00\nOrt: Café")

    assert f"Unfortunately Sara cannot come. This appointment is cancelled:\n\n{TUESDAY}" in olena.screen
    assert "Thursday, November 26, 2026, 10:00" in labels_of(olena.last)
    assert f"Dieser Termin fällt aus:\n\n{DIENSTAG}" in sara.new
    assert methods_of(stage, olena) == methods_of(stage, sara) == ["PUBLISH", "CANCEL"]
    assert await statuses(stage) == ["cancelled", "offered"]
    assert await stage.count("timer WHERE kind <> 'report'") == 1


async def test_when_no_time_fits_the_coach_offers_others(stage: Stage) -> None:
    sara, olena = await holding(stage)
    await offers(sara)
    offer = olena.last

    assert "All right. Sara knows and will offer you other times." in await olena.presses("None of these times")
    assert words_of(sara.last) == "Lena (Anfrage 1): Keine der Zeiten passt. Bitte schlagen Sie neue vor."
    assert GONE in await presses_old(olena, TUESDAY, offer)
    assert count(sara, "Keine der Zeiten passt") == 1
    await sara.presses(NEW_TIMES)
    await sara.replies(sara.last, "26.11. 10:00")
    await olena.presses("Thursday")
    assert await statuses(stage) == ["none", "agreed"]


async def test_a_press_twice_agrees_once(stage: Stage) -> None:
    sara, olena = await holding(stage)
    await offers(sara)
    offer = olena.last

    await olena.does(
        olena.phone.taps(offer, old_button(TUESDAY, offer)), olena.phone.taps(offer, old_button(TUESDAY, offer))
    )

    assert count(olena, "is fixed") == count(sara, "kommt zu diesem Termin") == 1


async def test_another_time_picked_afterwards_changes_nothing(stage: Stage) -> None:
    sara, olena = await holding(stage)
    await offers(sara)
    offer = olena.last
    await olena.presses(TUESDAY)

    came = await presses_old(olena, WEDNESDAY, offer)

    assert GONE in came
    assert f"Your appointment with Sara is fixed:\n\n{TUESDAY}" in came
    assert count(sara, "kommt zu diesem Termin") == 1


async def test_of_two_picks_in_two_processes_one_wins(stage_on_both: Stage) -> None:
    stage = stage_on_both
    sara, olena = await holding(stage)
    await offers(sara)
    offer = olena.last
    async with two_processes(stage) as (one, other):
        await olena.phone.taps(offer, old_button(TUESDAY, offer))
        await olena.phone.taps(offer, old_button(WEDNESDAY, offer))
        await share_updates(one, other)

    won, lost = (
        (DIENSTAG, MITTWOCH) if DIENSTAG in sara.screen.split("kommt zu diesem Termin")[1] else (MITTWOCH, DIENSTAG)
    )
    assert count(sara, "kommt zu diesem Termin") == 1
    assert lost not in words_of(sara.find("kommt zu diesem Termin"))
    assert GONE in olena.screen
    moment = {DIENSTAG: TUESDAY, MITTWOCH: WEDNESDAY}[won]
    assert moment in words_of(olena.find("is fixed"))
    assert methods_of(stage, olena) == methods_of(stage, sara) == ["PUBLISH"]


async def test_a_time_that_has_passed_cannot_be_picked_but_the_others_can(stage: Stage) -> None:
    sara, olena = await holding(stage)
    await offers(sara)
    offer = olena.last
    await it_becomes(stage, "2026-11-24 15:00")

    assert GONE in await presses_old(olena, TUESDAY, offer)
    assert labels_of(olena.last) == [WEDNESDAY, "None of these times"]
    await olena.presses(WEDNESDAY)
    assert await statuses(stage) == ["agreed"]


async def test_when_all_times_have_passed_the_coach_is_told_once(stage: Stage) -> None:
    sara, olena = await holding(stage)
    await offers(sara)
    offer = olena.last

    await it_becomes(stage, "2026-11-25 09:00")
    assert "hat keine Ihrer Zeiten gewählt" in words_of(sara.last)
    assert labels_of(sara.last) == [NEW_TIMES]
    assert GONE in await presses_old(olena, TUESDAY, offer)
    await it_becomes(stage, "2026-11-25 10:00")
    assert count(sara, "hat keine Ihrer Zeiten gewählt") == 1


async def test_somebody_who_presses_before_the_bot_has_noticed_gets_an_answer_too(stage: Stage) -> None:
    sara, olena = await holding(stage)
    await offers(sara)
    stage.clock.start = local("2026-11-25 12:00")  # no tick in between

    came = await olena.presses(TUESDAY)

    assert GONE in came
    assert "Sara knows and will offer you other times." in came
    assert count(sara, "hat keine Ihrer Zeiten gewählt") == 1


async def test_the_person_can_call_it_off_until_it_begins(stage_on_both: Stage) -> None:
    stage = stage_on_both
    sara, olena = await agreed(stage)
    await it_becomes(stage, "2026-11-24 14:29")

    came = await olena.presses(CANNOT, on=olena.find("is fixed"))

    assert f"All right. Sara knows and will offer you other times.\n\n{TUESDAY}" in came
    assert f"Lena (Anfrage 1) kann nicht kommen. Dieser Termin fällt aus:\n\n{DIENSTAG}" in sara.screen
    assert has_button(sara, "kann nicht kommen", NEW_TIMES)
    for player in (sara, olena):
        assert methods_of(stage, player) == ["PUBLISH", "CANCEL"]
        first, second = (file.events[0] for file in files_of(stage, player))
        assert first.uid == second.uid
        assert (first.sequence, second.sequence) == (0, 1)
    assert await statuses(stage) == ["cancelled"]
    assert await stage.sql("SELECT status FROM lead") == [("contacted",)]
    assert await stage.count("timer WHERE kind <> 'report'") == 0


async def test_calling_off_twice_is_told_and_changes_nothing(stage: Stage) -> None:
    sara, olena = await agreed(stage)
    sent = olena.find("is fixed")

    await olena.does(olena.phone.taps(sent, CANNOT), olena.phone.taps(sent, CANNOT))

    assert count(olena, "Sara knows and will offer you other times.") == 1
    assert GONE in olena.new and "You can also write here yourself." in olena.new
    assert count(sara, "kann nicht kommen") == 1
    assert "Dieser Termin ist schon abgesagt." in await sara.presses(CALL_OFF)


async def test_after_it_has_begun_nobody_can_call_it_off(stage: Stage) -> None:
    sara, olena = await agreed(stage)
    await it_becomes(stage, "2026-11-24 14:31")

    came = await olena.presses(CANNOT, on=olena.find("is fixed"))
    assert GONE in came and "You can also write here yourself." in came
    assert "Dieser Termin hat schon begonnen oder ist vorbei." in await sara.presses(CALL_OFF)

    assert await statuses(stage) == ["agreed"]


async def test_new_times_take_the_lead_back_to_where_it_stood(stage: Stage) -> None:
    sara, _ = await agreed(stage)

    await offers(sara, "26.11. 10:00\nOrt: Café")

    assert await stage.sql("SELECT status FROM lead") == [("contacted",)]
    assert "📌 Stand: kontaktiert" in words_of(sara.find("Einwilligung:"))


async def test_the_example_names_days_on_which_the_coach_works(stage: Stage) -> None:
    sara, _ = await holding(stage)
    await sara.says("/leave 24.11.-25.11.")

    assert "23.11. 14:30\n26.11. 9 Uhr" in await sara.presses("📅 Termin", on=sara.find("Name: "))


async def test_the_coach_can_call_it_off(stage: Stage) -> None:
    sara, olena = await agreed(stage)

    came = await sara.presses(CALL_OFF)

    assert f"Abgesagt. Lena (Anfrage 1) weiß Bescheid. Dieser Termin fällt aus:\n\n{DIENSTAG}" in came
    assert has_button(sara, "Abgesagt.", NEW_TIMES)
    told = f"Unfortunately Sara cannot come. This appointment is cancelled:\n\n{TUESDAY}\n{PLACE}"
    assert told in olena.screen
    assert methods_of(stage, olena) == methods_of(stage, sara) == ["PUBLISH", "CANCEL"]
    assert GONE in await olena.presses(CANNOT)
    assert count(sara, "kann nicht kommen") == 0


async def test_buttons_of_somebody_else_do_nothing(stage: Stage) -> None:
    sara, olena = await holding(stage)
    await offers(sara)
    other, mona = await stage.person(*to_review("Marta"), *SEND), await stage.coach("Mona Meier")

    for data in (pack("time", 1, "0"), pack("time", 1, "none"), pack("cannot-come", 1), pack("met", 1, "yes")):
        assert await other.forges(data) == GONE
    assert await statuses(stage) == ["offered"]
    await olena.presses(TUESDAY)
    assert await other.forges(pack("cannot-come", 1)) == GONE
    for data in (pack("cannot-come", 1), pack("met", 1, "yes"), pack("times", 1)):
        assert NOT_YOURS in await mona.forges(data)

    assert await statuses(stage) == ["agreed"]
    assert "Rathaus" not in other.screen + mona.screen


@pytest.mark.parametrize("data", ["tm:1:7", "tm:1:x", "tm:1:", "tm:1:-1", "tm:99:0", "cc:99:", "me:1:yes"])
async def test_made_up_buttons_change_nothing(stage: Stage, data: str) -> None:
    sara, olena = await holding(stage)
    await offers(sara)

    assert await olena.forges(data)
    await sara.forges(data)

    assert await statuses(stage) == ["offered"]
    assert await stage.sql("SELECT met_person, met_coach FROM appointment") == [(None, None)]


async def test_somebody_who_deletes_everything_is_offered_nothing_any_more(stage: Stage) -> None:
    sara, olena = await holding(stage)
    await offers(sara)
    offer = olena.last
    await deletes(olena)
    await it_becomes(stage, "2026-11-26 09:00")

    await presses_old(olena, TUESDAY, offer)

    assert "English" in labels_of(olena.last)  # nobody is known: first the language
    assert await statuses(stage) == ["none"]
    assert await stage.sql("SELECT length(place) FROM appointment") == [(0,)]
    assert "keine Ihrer Zeiten" not in sara.screen
    assert await stage.count("timer WHERE kind <> 'report'") == 0


async def test_a_coach_learns_that_the_appointment_of_somebody_who_deleted_everything_falls_away(stage: Stage) -> None:
    sara, olena = await agreed(stage)
    await deletes(olena)
    silent = len(olena.received)
    await stage.ticks()

    await it_becomes(stage, "2026-11-26 12:00")

    assert f"Dieser Termin fällt aus:\n\n{DIENSTAG}" in sara.screen
    assert methods_of(stage, sara) == ["PUBLISH", "CANCEL"]
    assert len(olena.received) == silent
    assert "Erinnerung" not in sara.screen
    assert await statuses(stage) == ["cancelled"]
    assert await stage.count("timer WHERE kind <> 'report'") == 0


@pytest.mark.parametrize("button", ["↩️ Abgeben", "☑️ Abschließen"])
async def test_with_a_lead_given_back_or_closed_its_appointment_falls_away(stage: Stage, button: str) -> None:
    sara, olena = await agreed(stage)

    await sara.presses(button, on=sara.find("Name: "))
    if button == "☑️ Abschließen":
        await sara.presses("nicht erreicht")
    await stage.ticks()
    await stage.settles()

    told = f"Unfortunately Sara cannot come. This appointment is cancelled:\n\n{TUESDAY}"
    assert told in olena.screen
    assert "Die Anfrage 1 liegt nicht mehr bei Ihnen oder ist abgeschlossen. Dieser Termin fällt aus:" in sara.screen
    assert methods_of(stage, olena) == methods_of(stage, sara) == ["PUBLISH", "CANCEL"]
    await it_becomes(stage, "2026-11-26 12:00")
    assert "Reminder" not in olena.screen and "Erinnerung" not in sara.screen
    assert "Did your meeting" not in olena.screen


async def test_an_offer_ends_with_a_lead_that_is_given_back(stage: Stage) -> None:
    sara, olena = await holding(stage)
    await offers(sara)
    offer = olena.last
    await sara.presses("↩️ Abgeben", on=sara.find("Name: "))

    assert GONE in await presses_old(olena, TUESDAY, offer)  # at once, before anything was looked for
    await stage.ticks()

    assert await statuses(stage) == ["none"]


async def test_an_appointment_stays_with_a_lead_that_is_passed_on(stage: Stage) -> None:
    sara, olena = await agreed(stage)
    mona = await passed_to_mona(stage)

    told = "Zu Anfrage 1 gehört ein Termin. Er gilt weiter, jetzt mit Ihnen. Lena weiß das:"
    assert f"{told}\n\n{DIENSTAG}\n{ORT}" in mona.screen
    assert has_button(mona, told, CALL_OFF)
    assert methods_of(stage, mona) == ["PUBLISH"]
    assert f"Your appointment with Mona is fixed:\n\n{TUESDAY}" in olena.screen
    assert "Dieser Termin (Anfrage 1) liegt jetzt bei Mona Meier:" in sara.screen
    assert methods_of(stage, sara) == ["PUBLISH", "CANCEL"]
    assert NOT_YOURS in await sara.presses(CALL_OFF)
    await olena.presses(CANNOT)
    assert "Mona knows and will offer you other times." in olena.screen
    assert "Lena (Anfrage 1) kann nicht kommen." in mona.screen


async def test_times_that_another_coach_offered_count_no_more(stage: Stage) -> None:
    sara, olena = await holding(stage)
    await offers(sara)
    mona = await passed_to_mona(stage)

    assert "hatte von Sara Yilmaz Terminvorschläge bekommen. Sie gelten nicht mehr." in mona.screen
    assert GONE in await olena.presses(TUESDAY)
    await mona.presses(NEW_TIMES)
    await mona.replies(mona.last, OFFER)
    await olena.presses(TUESDAY)
    assert "Your appointment with Mona is fixed:" in olena.screen


async def test_a_coach_whom_nothing_reaches_makes_no_appointment(stage: Stage) -> None:
    stage.troubled = True
    karin = await stage.coordinator()
    sara, olena = await holding(stage)
    await offers(sara)
    await sara.does(sara.phone.blocks_bot())

    assert "Your message was not passed on" in await olena.presses(TUESDAY)

    assert await statuses(stage) == ["offered"]
    assert "Sara Yilmaz hat den Bot blockiert und hat noch Anfrage 1." in karin.screen


async def test_somebody_who_cannot_come_to_a_coach_whom_nothing_reaches_is_heard_by_the_coordination(
    stage: Stage,
) -> None:
    stage.troubled = True
    karin = await stage.coordinator()
    sara, olena = await agreed(stage)
    await sara.does(sara.phone.blocks_bot())

    assert "Your message was not passed on" in await olena.presses(CANNOT)

    assert "Sara Yilmaz ist hier nicht zu erreichen. Die Person (Anfrage 1) kann nicht kommen" in karin.screen
    assert await statuses(stage) == ["cancelled"]


async def test_the_coach_sees_it_with_the_lead_and_the_person_with_their_data(stage: Stage) -> None:
    sara, olena = await holding(stage)
    await offers(sara)
    assert f"Vorgeschlagen, noch ohne Antwort: {DIENSTAG} · {MITTWOCH}\n{ORT}" in await shown(sara)
    assert "Appointment" not in await olena.says("/mydata")

    await olena.presses(TUESDAY)

    assert f"Termin: {DIENSTAG}\n{ORT}" in await shown(sara)
    assert f"Appointment with your coach: {TUESDAY}\n{PLACE}" in await olena.says("/mydata")
    await olena.presses(CANNOT)
    assert "Termin:" not in await shown(sara)
    assert "Appointment with your coach" not in await olena.says("/mydata")


async def shown(coach: Player) -> str:
    """What the coach reads of the only lead."""
    return await coach.forges(pack("show", 1))


async def deletes(person: Player) -> None:
    """Deletes everything about them."""
    await person.says("/delete")
    await person.forges(pack("delete", 0, "yes"))


async def passed_to_mona(stage: Stage) -> Player:
    """Mona, who has been passed the only lead."""
    mona = await stage.coach("Mona Meier")
    async with stage.app.database.unit() as unit:
        (_, coach) = await unit.coaches.listing()
        assert await unit.leads.pass_to(1, coach.id, stage.clock.utc(), 1, 1)
    await stage.ticks()
    await stage.settles()
    return mona
