"""What happens while nobody takes a request or makes contact: each step in its office hour, and everybody knows."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.content import Content
from bot.keyboards import pack
from bot.leads.hours import hours_of
from bot.settings import OFFICE_ZONE
from tests.journeys.player import SEND, Player, labels_of, to_review, words_of
from tests.journeys.stage import DORTMUND, Stage, staged

CLAIM = "🙋 Übernehmen"
WAITS = "Niemand hat sie übernommen. Können Sie das tun?"
OTHERS = "Darum bekommen auch Sie sie jetzt"
COORDINATION = "Niemand hat Anfrage 1 übernommen."
SORRY = "I am sorry: nobody has answered yet."
REMIND_HOLDER = "Die Person hat hier noch nichts von Ihnen gehört."
FREE = "Ab jetzt können andere die Anfrage übernehmen."
TAKE_OVER = "Die Person hat hier noch nichts gehört"

# The stage begins on Sunday, 22 November 2026, 10:00; the office is open Mo-Do 9-12, 13-16, Fr 9-13.
REMINDED, WIDENED, ESCALATED = (23, 14), (24, 11), (25, 14)


async def comes(stage: Stage, day: int, hour: int, minute: int = 0, month: int = 11) -> None:
    """Lets the time pass until that moment (local, of 2026) and everything due then be done."""
    moment = datetime(2026, month, day, hour, minute, tzinfo=OFFICE_ZONE)
    await stage.ticks(moment - stage.clock.utc())
    await stage.ticks()
    await stage.settles()


async def newcomer(stage: Stage) -> Player:
    """Somebody who has just become a lead."""
    return await stage.person(*to_review(), *SEND)


async def steps(stage: Stage) -> list[str]:
    """What has come because the lead had waited."""
    return [step for (step,) in await stage.sql("SELECT detail FROM lead_event WHERE kind = 'waited' ORDER BY id")]


def cards(player: Player) -> int:
    """How often somebody has been shown a card."""
    return sum("Einwilligung:" in words_of(message) for message in player.received)


async def timers(stage: Stage) -> list[str]:
    """Which timers are set."""
    return [kind for (kind,) in await stage.sql("SELECT kind FROM timer WHERE kind <> 'report' ORDER BY kind")]


async def leave(stage: Stage, name: str, first: date, last: date) -> None:
    """Notes that a coach is away."""
    async with stage.app.database.unit() as unit:
        coach = next(coach for coach in await unit.coaches.listing() if coach.name == name)
        await unit.coaches.keep_leave(coach.id, [(first, last)])


async def test_who_has_the_card_is_reminded_after_four_office_hours(stage: Stage) -> None:
    sara = await stage.coach()
    await newcomer(stage)
    await comes(stage, 23, 13, 59)
    assert WAITS not in sara.screen

    await comes(stage, *REMINDED)

    assert "⏰ Anfrage 1 wartet seit 22.11.2026 10:00 Uhr (Bürostunden: 4)." in words_of(sara.last)
    assert labels_of(sara.last) == [CLAIM]
    assert sum(CLAIM in labels_of(message) for message in sara.received) == 1
    assert await steps(stage) == ["remind"]


async def test_after_eight_office_hours_the_others_of_the_place_get_it(stage: Stage) -> None:
    sara = await stage.coach("Sara", languages=["en"])
    murat = await stage.coach("Murat", languages=["tr"])
    await newcomer(stage)
    await comes(stage, *REMINDED)
    assert "Anfrage 1" not in murat.screen

    await comes(stage, *WIDENED)

    assert OTHERS in words_of(murat.last)
    assert OTHERS not in sara.screen
    await murat.presses(CLAIM)
    assert "✅ Übernommen von Murat" in words_of(sara.last)
    assert CLAIM not in [label for message in sara.received for label in labels_of(message)]


async def test_after_sixteen_the_coordination_gets_it_and_the_person_reads_the_truth(stage: Stage) -> None:
    karin, sara = await stage.coordinator(), await stage.coach()
    await stage.coach("Murat", languages=["tr"], most_leads=0)
    olena = await newcomer(stage)
    await comes(stage, *WIDENED)
    assert COORDINATION not in karin.screen

    await comes(stage, *ESCALATED)

    assert COORDINATION in words_of(karin.last)
    assert labels_of(karin.last) == [CLAIM, "🔁 Weitergeben"]
    assert olena.screen.count(SORRY) == 1
    assert CLAIM in labels_of(sara.last)
    await comes(stage, 30, 13, 59)
    assert cards(karin) == 1

    await comes(stage, 30, 14)

    assert cards(karin) == 2
    assert olena.screen.count(SORRY) == 1


async def test_where_everybody_has_the_card_the_coordination_gets_it_after_eight(stage: Stage) -> None:
    karin = await stage.coordinator()
    await stage.coach()
    olena = await newcomer(stage)

    await comes(stage, *WIDENED)

    assert COORDINATION in words_of(karin.last)
    assert SORRY not in olena.screen


async def test_weekend_and_holidays_do_not_count(stage: Stage) -> None:
    sara = await stage.coach()
    await comes(stage, 24, 13, month=12)
    await newcomer(stage)
    await comes(stage, 28, 9, 59, month=12)
    assert WAITS not in sara.screen

    await comes(stage, 28, 10, 1, month=12)  # three hours on Thursday, then Christmas and a Sunday

    assert WAITS in sara.screen


async def test_a_restart_in_the_middle_neither_forgets_nor_repeats(stage: Stage) -> None:
    karin, sara = await stage.coordinator(), await stage.coach()
    await newcomer(stage)
    await comes(stage, *REMINDED)

    await stage.stops_bot()
    await karin.phone.types("/leads")
    await stage.starts_bot()
    await comes(stage, *WIDENED)

    assert cards(sara) == 2
    assert cards(karin) == 1
    assert await steps(stage) == ["remind", "widen"]


async def test_a_bot_that_was_down_over_three_steps_does_only_the_newest(stage: Stage) -> None:
    karin, sara = await stage.coordinator(), await stage.coach("Sara", languages=["en"])
    murat = await stage.coach("Murat", languages=["tr"])
    await newcomer(stage)

    await comes(stage, 26, 10)

    assert cards(karin) == 1
    assert cards(sara) == 1
    assert WAITS not in sara.screen
    assert "Anfrage 1" not in murat.screen
    assert await steps(stage) == ["escalate"]


async def test_a_claim_in_between_ends_it(stage: Stage) -> None:
    karin, sara = await stage.coordinator(), await stage.coach()
    await newcomer(stage)
    await sara.presses(CLAIM)

    await comes(stage, 23, 12)
    await sara.presses("✍️ Schreiben")
    await sara.replies(sara.last, "Good day!")
    await comes(stage, 30, 16)

    assert "⏰" not in sara.screen
    assert COORDINATION not in karin.screen
    assert await steps(stage) == []
    assert await timers(stage) == []


async def test_whoever_has_it_is_reminded_and_says_that_they_have_contact(stage: Stage) -> None:
    sara = await stage.coach()
    await newcomer(stage)
    await comes(stage, 23, 10)
    await sara.presses(CLAIM)
    await comes(stage, 23, 14, 59)
    assert REMIND_HOLDER not in sara.screen

    await comes(stage, 23, 15)

    assert "Sie haben Anfrage 1 am 23.11.2026 10:00 Uhr übernommen." in words_of(sara.last)
    assert labels_of(sara.last) == ["📞 Ich habe Kontakt", "✍️ Schreiben", "↩️ Abgeben"]
    assert "Notiert: Anfrage 1 steht jetzt auf „kontaktiert“." in await sara.presses("📞 Ich habe Kontakt")
    await comes(stage, 30, 16)
    assert await steps(stage) == ["remind"]
    assert await stage.sql("SELECT status, overdue FROM lead") == [("contacted", 0)]


async def test_after_eight_office_hours_without_contact_others_may_take_it_over(stage: Stage) -> None:
    sara, mona, olena = await held(stage)
    await comes(stage, *REMINDED)

    await comes(stage, *WIDENED)

    assert FREE in words_of(sara.last)
    assert TAKE_OVER in words_of(mona.last)
    assert "⏰ Übernommen von Sara Yilmaz, noch ohne Kontakt" in words_of(mona.last)
    await mona.presses(CLAIM)
    assert "Name: Lena" in words_of(mona.last)
    assert "Mona Meier hat Anfrage 1 von Ihnen übernommen" in words_of(sara.last)
    assert "Mona helps you from now on." in olena.new
    assert "Mona is your coach now" not in olena.screen
    assert await stage.sql("SELECT coach_id, overdue, status FROM lead") == [(2, 0, "claimed")]


async def test_contact_before_a_takeover_keeps_it(stage: Stage) -> None:
    sara, mona, _ = await held(stage)
    await comes(stage, *REMINDED)
    await comes(stage, *WIDENED)

    await sara.presses("📞 Ich habe Kontakt")

    assert labels_of(mona.last) == []
    assert "✅ Übernommen von Sara Yilmaz" in words_of(mona.last)
    assert "Diese Anfrage hat schon Sara Yilmaz übernommen." in await mona.forges(pack("claim", 1))


async def test_two_who_take_over_at_once_are_one_winner(stage: Stage) -> None:
    _, mona, olena = await held(stage)
    emil = await stage.coach("Emil Ernst")
    await comes(stage, *WIDENED)
    cards = mona.last, emil.last

    await mona.does(mona.phone.taps(cards[0], CLAIM), emil.phone.taps(cards[1], CLAIM))

    ((winner,),) = await stage.sql("SELECT coach_id FROM lead")
    first, second = (mona, emil) if winner == 2 else (emil, mona)
    assert "Name: Lena" in first.screen
    assert "Name: Lena" not in second.screen
    assert "Diese Anfrage hat schon" in second.screen
    assert olena.screen.count("helps you from now on.") == 1


async def test_without_contact_the_coordination_gets_it_after_sixteen(stage: Stage) -> None:
    karin = await stage.coordinator()
    sara, _, olena = await held(stage)
    await comes(stage, *WIDENED)
    assert TAKE_OVER not in karin.screen

    await comes(stage, *ESCALATED)

    assert "Sara Yilmaz hat Anfrage 1 am 22.11.2026 10:00 Uhr übernommen." in words_of(karin.last)
    assert labels_of(karin.last) == [CLAIM, "🔁 Weitergeben"]
    assert olena.screen.count(SORRY) == 1
    assert sara.screen.count(FREE) == 1


async def test_who_gave_a_number_is_not_told_that_nobody_answered(stage: Stage) -> None:
    await stage.coordinator()
    sara = await stage.coach()
    review = to_review()
    way = review.index("Here in Telegram")
    olena = await stage.person(*review[:way], "By phone", "+49 151 23456789", *review[way + 1 :], *SEND)
    stage.shared.add("+4915123456789")
    await sara.presses(CLAIM)

    await comes(stage, *ESCALATED)

    assert await steps(stage) == ["escalate"]
    assert SORRY not in olena.screen


async def test_a_coach_on_leave_is_not_reminded_and_the_next_come_at_once(stage: Stage) -> None:
    sara, murat = await stage.coach("Sara", languages=["en"]), await stage.coach("Murat", languages=["tr"])
    await newcomer(stage)
    await leave(stage, "Sara", date(2026, 11, 23), date(2026, 11, 27))

    await comes(stage, *REMINDED)

    assert WAITS not in sara.screen
    assert OTHERS in words_of(murat.last)


async def test_what_a_coach_on_leave_holds_can_be_taken_over_at_once(stage: Stage) -> None:
    sara, mona, _ = await held(stage)
    await leave(stage, "Sara Yilmaz", date(2026, 11, 23), date(2026, 11, 27))

    await comes(stage, *REMINDED)

    assert REMIND_HOLDER not in sara.screen
    assert FREE not in sara.screen
    assert TAKE_OVER in words_of(mona.last)


async def test_a_coach_is_reminded_at_work_where_that_is_before_the_next_step(stage: Stage) -> None:
    early = await stage.coach("Sara", hours="Mo-Fr 8-10")
    late = await stage.coach("Mona", hours="Fr 8-10")
    await newcomer(stage)

    await comes(stage, *REMINDED)
    assert WAITS not in early.screen
    assert WAITS in late.screen

    await comes(stage, 24, 8)
    assert WAITS in early.screen
    assert cards(late) == 2
    await comes(stage, *WIDENED)
    assert cards(early) == 2


async def test_who_has_as_many_as_they_can_hold_is_asked_with_the_next(stage: Stage) -> None:
    await stage.coach("Sara")
    mona = await stage.coach("Mona", most_leads=0)
    await newcomer(stage)
    await comes(stage, *REMINDED)
    assert "Anfrage 1" not in mona.screen

    await comes(stage, *WIDENED)

    assert OTHERS in words_of(mona.last)


async def test_without_coordination_the_admins_are_told(content: Content, sqlite_url: str) -> None:
    async with staged(content, sqlite_url, run=False) as stage:
        admin = stage.somebody("Ada", "de")
        await stage.starts_bot(admin_ids=f"{admin.id}")
        await admin.starts()
        await stage.coach()
        olena = await newcomer(stage)

        await comes(stage, *ESCALATED)

        assert "⚠️ Anfrage 1 wartet seit 22.11.2026 10:00 Uhr (Bürostunden: 16)" in admin.screen
        assert "Lena" not in admin.screen
        assert SORRY in olena.screen


async def test_where_nobody_at_all_can_be_told_the_person_reads_nothing_untrue(stage: Stage) -> None:
    await stage.coach()
    olena = await newcomer(stage)

    await comes(stage, *ESCALATED)

    assert SORRY not in olena.screen


async def test_a_person_who_has_erased_everything_is_waited_for_no_more(stage: Stage) -> None:
    karin, sara = await stage.coordinator(), await stage.coach()
    olena = await newcomer(stage)
    await comes(stage, *REMINDED)

    await olena.says("/delete")
    await olena.presses("Yes, delete everything")
    await comes(stage, 30, 16)

    assert sara.screen.count("⏰") == 0
    assert "Anfrage 1" not in karin.screen
    assert await timers(stage) == []
    assert SORRY not in olena.screen


async def test_a_wish_for_a_call_is_watched_like_any_other_request(stage: Stage) -> None:
    karin, sara = await stage.coordinator(), await stage.coach("Sara", hours="Fr 9-10")
    olena = await stage.person("44135")
    await olena.says("/human")
    await olena.answers("[I would like a call]", "[Yes, please call me]")

    await comes(stage, *REMINDED)
    assert WAITS in sara.screen
    assert WAITS in karin.screen
    await comes(stage, *WIDENED)

    assert COORDINATION in words_of(karin.last)
    assert labels_of(karin.last)[0] == CLAIM


async def test_somebody_who_has_blocked_the_bot_is_not_written_to(stage: Stage) -> None:
    await stage.coordinator()
    await stage.coach()
    olena = await newcomer(stage)
    await olena.does(olena.phone.blocks_bot())

    await comes(stage, *ESCALATED)

    assert await steps(stage) == ["escalate"]
    assert SORRY not in olena.screen
    assert await stage.count("outbox WHERE state = 'failed'") == 0


async def test_while_a_coach_talks_with_the_person_about_something_else_nothing_comes_between(stage: Stage) -> None:
    karin, sara = await stage.coordinator(), await stage.coach("Sara")
    olena = await stage.person("44135")
    await olena.says("/human")
    await olena.answers("[I would like a call]", "[Yes, please call me]", "/start", *to_review()[1:], *SEND)
    assert await stage.count("lead WHERE status = 'new'") == 2
    await karin.presses(CLAIM, on=karin.find("Jemand möchte angerufen werden"))
    await karin.replies(karin.last, "Ich rufe gleich an.")

    await comes(stage, *ESCALATED)

    assert await steps(stage) == ["escalate"]
    assert "Niemand hat Anfrage 2 übernommen." in karin.screen
    assert "Anfrage 2" in sara.screen
    assert SORRY not in olena.screen


async def test_a_lead_given_back_waits_anew(stage: Stage) -> None:
    sara, mona, _ = await held(stage)
    await comes(stage, 23, 15)
    await sara.presses("↩️ Abgeben", on=sara.find("Übernommen von"))

    await comes(stage, 24, 11, 59)
    assert WAITS not in mona.screen
    await comes(stage, 24, 13)

    assert "wartet seit 23.11.2026 15:00 Uhr (Bürostunden: 4)" in words_of(mona.last)


async def test_nobody_is_told_over_a_running_conversation_or_by_night(stage: Stage) -> None:
    await stage.coordinator()
    olena = await newcomer(stage)
    stage.clock.forward(datetime(2026, 11, 25, 13, 55, tzinfo=OFFICE_ZONE) - stage.clock.utc())
    await olena.says("Hello?")
    await comes(stage, *ESCALATED)
    assert SORRY not in olena.screen

    await comes(stage, 25, 14, 6)

    assert SORRY in olena.screen


async def test_what_comes_due_by_night_is_told_in_the_morning(content: Content, sqlite_url: str) -> None:
    deadlines = replace(content.office.deadlines, escalate_after=timedelta(hours=18))
    by_night = replace(content.office, hours=hours_of("Mo-Fr 18-23") or (), deadlines=deadlines)
    async with staged(replace(content, office=by_night), sqlite_url) as stage:
        await stage.coordinator()
        await stage.coach()
        olena = await newcomer(stage)
        await comes(stage, 26, 21)
        assert await steps(stage) == ["escalate"]
        await comes(stage, 27, 7, 59)
        assert SORRY not in olena.screen

        await comes(stage, 27, 8)

        assert SORRY in olena.screen


async def held(stage: Stage) -> tuple[Player, Player, Player]:
    """Sara, who has taken a lead, her colleague Mona, and the person."""
    sara, mona = await stage.coach(), await stage.coach("Mona Meier", DORTMUND)
    olena = await newcomer(stage)
    await sara.presses(CLAIM)
    return sara, mona, olena
