"""Somebody types words of danger: fixed words and numbers, a human if they agree, and no question on top."""

from datetime import timedelta

from bot.keyboards import pack
from tests.journeys.player import SEND, TO_CONTACT, TO_RESULT, Player, labels_of, to_review, words_of
from tests.journeys.stage import Stage

IN_NEED = "I want to kill myself"
YES, NO = "🙋 Yes, tell a human", "Not now"
CLAIM = "🙋 Übernehmen"
CARD = "🔴 Jemand braucht jetzt einen Menschen"
TOLD = "The team knows now."
SUICIDE = "Gedanken an Suizid"


async def test_words_of_danger_are_met_with_numbers_and_no_question(stage: Stage) -> None:
    olena = await stage.person("44135")
    before = await state(stage)

    came = await olena.says(IN_NEED)

    assert "112" in came and "0800 1110111" in came
    assert "Shall I tell a human from our team now?" in came
    assert "How old are you?" not in came
    assert labels_of(olena.last) == [YES, NO]
    assert await state(stage) == before
    assert "Which paper do you have" in await olena.says("19")


async def test_a_yes_brings_a_human_to_talk_to_and_then_the_same_question(stage_on_both: Stage) -> None:
    stage = stage_on_both
    karin = await stage.coordinator()
    sara = await stage.coach()
    elsewhere = await stage.coach("Emil", "05315")
    olena = await stage.person("44135")
    await olena.says(IN_NEED)

    assert TOLD in await olena.presses(YES)

    for player in (karin, sara):
        card = player.find(CARD)
        assert all(told in words_of(card) for told in (SUICIDE, "Ort: Dortmund", "Englisch", "22.11.2026"))
        assert labels_of(card) == [CLAIM]
    assert CARD not in elsewhere.screen
    assert "Diese Anfrage gehört nicht zu Ihren Orten." in await elsewhere.forges(pack("claim", 1))
    assert TOLD in await olena.says("please be quick")

    shown = await karin.presses(CLAIM)
    assert "Die Person wartet jetzt." in shown and "Antworten" not in shown
    assert "Karin is your coach now and will write to you here" in olena.new
    assert "hours" not in olena.new
    assert "✅ Übernommen von Karin Kord" in words_of(sara.find(CARD))

    assert await olena.is_passed_on("I am so tired")
    assert "Person ohne Namen (Anfrage 1) schreibt:" in karin.new and "I am so tired" in karin.new
    assert "Ihre Nachricht geht an Person ohne Namen." in await karin.replies(karin.last, "Ich bin da.")
    assert "Karin writes in German:" in olena.new and "Ich bin da." in olena.new

    await karin.presses("☑️ Abschließen")
    await karin.presses("an andere Stelle vermittelt")
    assert "Your coach has ended the talk" in olena.new
    assert "How old are you?" in await olena.says("/start")
    assert "Which paper do you have" in await olena.says("19")


async def test_what_is_written_after_the_talk_answers_no_question(stage: Stage) -> None:
    karin, olena = await talking(stage)
    await karin.presses("☑️ Abschließen")
    await karin.presses("nicht erreicht")

    came = await olena.says("22")

    assert "Your coach has ended the talk." in came and "How old are you?" in came
    assert "Which paper do you have" in await olena.says("22")


async def test_nor_where_the_questions_had_gone_on_before_the_talk(stage: Stage) -> None:
    karin, olena = await told(stage)
    assert "How old are you?" in await olena.says("/start")
    await karin.presses(CLAIM)
    await karin.presses("☑️ Abschließen")
    await karin.presses("nicht erreicht")

    came = await olena.says("22")

    assert "Your coach has ended the talk." in came and "How old are you?" in came


async def test_the_questions_go_on_before_anybody_has_come(stage: Stage) -> None:
    karin, olena = await told(stage)

    assert "How old are you?" in await olena.says("/start")
    assert "Which paper do you have" in await olena.says("19")
    await karin.presses(CLAIM)
    assert await olena.is_passed_on("Hello?")


async def test_while_a_human_is_there_starting_again_says_what_it_means(stage: Stage) -> None:
    karin, olena = await talking(stage)

    assert "You already have a request" in await olena.says("/start")
    assert "How old are you?" in await olena.presses("Withdraw and start again")
    assert "zurückgezogen. Alle Angaben sind gelöscht." in karin.new
    assert await rows(stage, "status, answers") == [("closed", "")]


async def test_a_no_tells_nobody_and_the_questions_go_on(stage: Stage) -> None:
    karin = await stage.coordinator()
    olena = await stage.person("44135")
    await olena.says(IN_NEED)
    asked = olena.last

    came = await olena.presses(NO)

    assert "I tell nobody" in came and "How old are you?" not in came
    assert await stage.count("lead") == 0 and CARD not in karin.screen
    assert "How old are you?" in await olena.presses("Continue")
    assert TOLD in await olena.presses(YES, on=asked)  # they may think again
    assert labels_of(olena.find("Shall I tell a human")) == []
    assert TOLD in await olena.presses(NO, on=asked)  # and that it is too late for a no is not kept from them


async def test_pressed_twice_the_team_is_told_once(stage: Stage) -> None:
    karin = await stage.coordinator()
    olena = await stage.person("44135")
    await olena.says(IN_NEED)
    asked = olena.last

    await olena.does(olena.phone.taps(asked, YES), olena.phone.taps(asked, YES))
    await olena.presses(YES, on=asked)

    assert karin.screen.count(CARD) == 1
    assert await stage.count("lead") == 1 and await stage.count("lead_event") == 1


async def test_a_second_cry_is_told_again_on_top_of_the_card(stage: Stage) -> None:
    karin, olena = await told(stage)
    stage.clock.forward(timedelta(hours=2))

    await olena.says("he wants to kill me")
    assert TOLD in await olena.presses(YES)

    *_, old, new = [message for message in karin.received if CARD in words_of(message)]
    assert "Gewalt oder Drohungen" in words_of(new) and labels_of(new) == [CLAIM]
    assert labels_of(old) == []
    assert await stage.count("lead") == 1
    assert "Die Person wartet jetzt." in await karin.presses(CLAIM)


async def test_where_nobody_can_be_told_that_is_said_and_nothing_is_kept(stage: Stage) -> None:
    olena = await stage.person("44135")
    await olena.says(IN_NEED)

    came = await olena.presses(YES)

    assert "nobody from the team can be reached here" in came and "112" in came
    assert await stage.count("lead") == 0
    assert await stage.count("consent WHERE kind = 'crisis'") == 0
    assert "How old are you?" in await olena.presses("Continue")


async def test_a_team_that_has_gone_is_not_said_to_know(stage: Stage) -> None:
    karin, olena = await told(stage)

    await karin.does(karin.phone.blocks_bot())

    assert "nobody from the team can be reached here" in olena.screen
    assert "nobody from the team can be reached here" in await olena.says("is somebody there?")


async def test_the_team_blocked_unnoticed_is_not_said_to_know(stage: Stage) -> None:
    karin = await stage.coordinator()
    await karin.does(karin.phone.deactivates())
    stage.troubled = True
    olena = await stage.person("44135")
    await olena.says(IN_NEED)

    await olena.presses(YES)
    await stage.settles()

    assert "nobody from the team can be reached here" in olena.screen


async def test_before_a_language_is_chosen_the_words_tell_it(stage: Stage) -> None:
    karin = await stage.coordinator()
    olena = stage.somebody(language="tr")
    await olena.starts()

    assert "Soll ich jetzt einem Menschen" in await olena.says("ich will nicht mehr leben")
    assert await stage.count("person WHERE locale IS NOT NULL") == 0
    assert "Das Team weiß jetzt Bescheid." in await olena.presses("🙋 Ja, einem Menschen sagen")
    assert "Ort: noch nicht angegeben" in karin.new and "Sprache: Deutsch" in karin.new
    await karin.presses(CLAIM)
    assert await olena.is_passed_on("Danke")
    assert "ist jetzt Ihr Coach" in olena.screen


async def test_a_no_before_a_language_is_chosen_keeps_nothing(stage: Stage) -> None:
    olena = stage.somebody(language="tr")
    await olena.says(IN_NEED)

    assert "I tell nobody" in await olena.presses(NO)

    assert await stage.count("person") == 0
    assert "Please choose your language." in await olena.presses("Continue")


async def test_before_the_first_question_too(stage: Stage) -> None:
    await stage.coordinator()
    olena = stage.somebody()
    await olena.answers("/start", "[English]")

    assert "Shall I tell a human" in await olena.says(IN_NEED)
    assert TOLD in await olena.presses(YES)
    assert "Where do you live?" in await olena.presses("Yes, start")


async def test_in_the_place_of_a_name_and_under_a_picture_too(stage: Stage) -> None:
    olena = await stage.person(*TO_RESULT, *TO_CONTACT, "Here in Telegram")
    before = await state(stage)

    assert "Shall I tell a human" in await olena.says("Er schlägt mich")
    assert "Shall I tell a human" in await olena.does(olena.phone.sends_photo(IN_NEED))
    assert await state(stage) == before


async def test_a_coach_who_is_there_reads_it_at_once_and_marked(stage: Stage) -> None:
    sara = await stage.coach()
    olena = await stage.person(*to_review(), *SEND)
    await sara.presses(CLAIM)

    came = await olena.says(IN_NEED)

    assert "0800 1110111" in came and "passed your message on to Sara" in came
    assert "Shall I tell a human" not in came and labels_of(olena.last) == []
    shown = words_of(sara.last)
    assert shown.startswith("🔴 Bitte gleich lesen") and SUICIDE in shown
    assert "Lena (Anfrage 1) schreibt:" in shown and IN_NEED in shown


async def test_a_coach_who_blocked_the_bot_counts_as_nobody(stage: Stage) -> None:
    karin, sara = await stage.coordinator(), await stage.coach()
    olena = await stage.person(*to_review(), *SEND)
    await sara.presses(CLAIM)
    await sara.does(sara.phone.blocks_bot())
    assert "Sara Yilmaz hat den Bot blockiert" in karin.screen

    assert "Shall I tell a human" in await olena.says(IN_NEED)
    assert TOLD in await olena.presses(YES)

    assert SUICIDE in karin.new


async def test_what_a_gone_coach_holds_can_be_taken_once_it_is_urgent(stage: Stage) -> None:
    stage.troubled = True
    karin, sara = await stage.coordinator(), await stage.coach()
    olena = await stage.person(*to_review(), *SEND)
    await sara.presses(CLAIM)
    await sara.does(sara.phone.blocks_bot())
    await olena.says(IN_NEED)
    await olena.presses(YES)

    assert "Name: Lena" in await karin.presses(CLAIM)

    assert "Karin is your coach now" in olena.new
    assert await olena.is_passed_on("I am here")


async def test_a_coach_who_goes_in_the_middle_of_need_leaves_it_to_the_others(stage: Stage) -> None:
    stage.troubled = True
    sara = await stage.coach()
    karin, olena = await talking(stage)

    await karin.does(karin.phone.blocks_bot())

    assert CARD in sara.new and TOLD in await olena.says("are you still there?")
    await sara.presses(CLAIM)
    assert "Sara is your coach now" in olena.new


async def test_the_last_coach_who_goes_in_the_middle_of_need_is_told_to_the_person(stage: Stage) -> None:
    karin, olena = await talking(stage)

    await karin.does(karin.phone.blocks_bot())

    assert "nobody from the team can be reached here" in olena.screen


async def test_whoever_is_told_of_the_need_can_take_it(stage: Stage) -> None:
    sara, elsewhere = await stage.coach("Sara", "05913"), await stage.coach("Emil", "05913/Elsewhere")
    olena = await stage.person(*to_review(), *SEND)
    assert "Diese Anfrage gehört nicht zu Ihren Orten." in await elsewhere.forges(pack("claim", 1))
    await olena.says(IN_NEED)
    await olena.presses(YES)
    assert SUICIDE in elsewhere.screen and SUICIDE in sara.screen

    assert "Name: Lena" in await elsewhere.presses(CLAIM)


async def test_after_another_language_is_chosen_the_cards_name_it(stage: Stage) -> None:
    karin, olena = await told(stage)

    await olena.answers("/language", "[Deutsch]")
    assert "Sprache: Deutsch" in words_of(karin.find(CARD))

    await olena.answers("/start", "/language", "[English]")  # the questions go on
    assert "Sprache: Englisch" in words_of(karin.find(CARD))


async def test_whoever_tells_a_need_twice_waits_again_and_writes_to_a_human(stage: Stage) -> None:
    _, olena = await told(stage)
    await olena.says("/start")
    await olena.says("he wants to kill me")
    await olena.presses(YES)

    assert TOLD in await olena.says("19")

    assert "How old are you?" in await olena.says("/start")


async def test_request_and_need_in_one_batch_leave_one_card_to_take(stage: Stage) -> None:
    sara = await stage.coach()
    olena = await stage.person(*to_review(), SEND[0])
    consent = olena.last
    await olena.says(IN_NEED)
    asked = olena.last
    await stage.stops_bot()
    await olena.phone.taps(consent, SEND[1][1:-1])
    await olena.phone.taps(asked, YES)

    await stage.starts_bot()
    await stage.settles()

    assert [labels_of(message) for message in sara.received[-2:]] == [[], [CLAIM]]


async def test_an_open_request_becomes_urgent_instead_of_two(stage: Stage) -> None:
    karin, sara = await stage.coordinator(), await stage.coach()
    olena = await stage.person(*to_review(), *SEND)

    assert "Shall I tell a human" in await olena.says(IN_NEED)
    assert TOLD in await olena.presses(YES)

    for player in (karin, sara):
        assert "🔴 Anfrage 1: Die Person braucht jetzt einen Menschen." in player.new
    urgent = sara.last
    assert "Ergebnis: passt" in words_of(urgent) and labels_of(urgent) == [CLAIM]
    assert await stage.count("lead") == 1
    assert "Name: Lena" in await sara.presses(CLAIM)
    assert await stage.count("consent WHERE kind = 'crisis'") == 1


async def test_after_a_closed_request_the_place_is_still_known(stage: Stage) -> None:
    sara = await stage.coach()
    olena = await stage.person(*to_review(), *SEND)
    await sara.presses(CLAIM)
    await sara.presses("☑️ Abschließen")
    await sara.presses("nicht erreicht")

    await olena.says(IN_NEED)
    assert TOLD in await olena.presses(YES)

    assert "Ort: Dortmund" in words_of(sara.find(CARD))


async def test_after_a_closed_request_and_the_talk_an_old_button_begins_anew(stage: Stage) -> None:
    sara = await stage.coach()
    olena = await stage.person(*to_review(), *SEND)
    for _ in range(2):
        await sara.presses(CLAIM)
        await sara.presses("☑️ Abschließen")
        await sara.presses("nicht erreicht")
        if await stage.count("lead") == 1:
            await olena.says(IN_NEED)
            await olena.presses(YES)

    assert "Where do you live?" in await olena.forges(pack("go-on"))


async def test_after_a_release_everybody_can_take_it_again(stage: Stage) -> None:
    sara = await stage.coach()
    karin, olena = await talking(stage)

    await karin.presses("↩️ Abgeben", on=karin.find("Die Person wartet jetzt."))

    assert "⏳ Noch nicht übernommen" in words_of(sara.last) and CARD in words_of(sara.last)
    await sara.presses(CLAIM)
    assert "Sara is your coach now" in olena.new


async def test_what_the_only_one_gives_back_can_be_taken_again(stage: Stage) -> None:
    karin, _ = await talking(stage)

    await karin.presses("↩️ Abgeben", on=karin.find("Die Person wartet jetzt."))

    assert "Die Person wartet jetzt." in await karin.presses(CLAIM)


async def test_everything_is_deleted_and_the_coaches_know(stage: Stage) -> None:
    karin, olena = await told(stage)
    await olena.says("/delete")
    await olena.presses("Yes, delete everything")

    assert "Diese Anfrage gibt es nicht mehr." in await karin.forges(pack("claim", 1))

    assert "☑️ Abgeschlossen: von der Person zurückgezogen" in words_of(karin.find(CARD))
    assert await stage.count("person WHERE id IN (SELECT person_id FROM conversation)") == 0
    assert await stage.count("consent") == 0


async def test_of_whoever_is_deleted_no_danger_is_kept_or_shown(stage_on_both: Stage) -> None:
    karin, olena = await told(stage_on_both)
    await olena.says("he wants to kill me")
    await olena.presses(YES)
    plain = await stage_on_both.sql("SELECT rule FROM lead UNION SELECT detail FROM lead_event")
    assert {word for (word,) in plain} == {"", "crisis"}, "the kind of danger is encrypted"
    await olena.answers("/delete", "[Yes, delete everything]")

    assert "Worum es geht" not in words_of(karin.find("zurückgezogen"))
    kept = await stage_on_both.sql("SELECT rule FROM lead UNION SELECT detail FROM lead_event")
    assert {word for (word,) in kept} == {"", "erased"}


async def test_what_is_written_in_one_batch_with_the_claim_goes_to_the_coach(stage: Stage) -> None:
    karin, olena = await told(stage)
    await olena.says("/start")
    await stage.stops_bot()
    await karin.phone.taps(*karin.button(CLAIM))
    await olena.phone.types("please help")

    await stage.starts_bot()
    await stage.settles()

    assert "please help" in karin.screen
    await olena.sees_sign()


async def test_deleted_between_question_and_yes_it_is_a_new_request(stage: Stage) -> None:
    karin = await stage.coordinator()
    olena = await stage.person("44135")
    await olena.says(IN_NEED)
    asked = olena.last
    await olena.says("/delete")
    await olena.presses("Yes, delete everything")

    assert TOLD in await olena.presses(YES, on=asked)

    assert "Ort: noch nicht angegeben" in karin.new
    await karin.presses(CLAIM)
    assert "Karin is your coach now" in olena.new


async def test_an_early_end_takes_the_answers_and_leaves_the_way_to_the_person(stage: Stage) -> None:
    karin, olena = await told(stage)
    await olena.says("/start")

    assert "I have deleted everything" in await olena.answers("15", "Duldung")

    assert await stage.count("lead WHERE status = 'new'") == 1
    await karin.presses(CLAIM)
    assert "Karin is your coach now" in olena.new


async def test_my_data_names_the_request_and_what_was_agreed_to(stage: Stage) -> None:
    _, olena = await told(stage)

    came = await olena.says("/mydata")

    assert "• 🙋 Yes, tell a human (November 22, 2026)" in came
    assert "number 1" in came


async def test_a_text_that_changed_since_is_shown_again_before_anybody_agrees(stage: Stage) -> None:
    karin = await stage.coordinator()
    olena = await stage.person("44135")

    came = await olena.forges(pack("crisis", 0, "suicide.en.0123456789abcdef"))

    assert "Shall I tell a human" in came
    assert CARD not in karin.screen
    agreed = await stage.sql("SELECT kind FROM consent ORDER BY id")
    assert [kind for (kind,) in agreed] == ["precheck"]


async def test_forged_buttons_tell_nobody(stage: Stage) -> None:
    karin = await stage.coordinator()
    olena = await stage.person("44135")

    for value in ("", "murder.en.x", "suicide.xx.x", "suicide", "suicide.en", "suicide.en.x.y"):
        assert await olena.forges(pack("crisis", 0, value))
        assert await olena.forges(pack("crisis-no", 0, value))
        assert await olena.forges(f"P:{'9' * 15}:{value}")

    assert await stage.count("lead") == 0 and CARD not in karin.screen


async def test_texts_of_coaches_and_admins_are_not_looked_at(stage: Stage) -> None:
    sara = await stage.coach()
    admin = stage.somebody("Admin")
    await stage.stops_bot()
    await stage.starts_bot(admin_ids=str(admin.id))
    await admin.answers("/start", "[English]", "[Yes, start]")

    assert "Ich weiß nicht, für wen das ist." in await sara.says(IN_NEED)
    assert "Shall I tell a human" not in await admin.says(IN_NEED)


async def test_commands_keep_working(stage: Stage) -> None:
    _, olena = await talking(stage)

    assert "/mydata" in await olena.says("/help")
    assert "Karin" in await olena.says("/human")
    assert "language" in await olena.says("/language")
    assert "schreibe jetzt auf Deutsch" in await olena.presses("Deutsch")
    assert await olena.is_passed_on("Danke")


async def test_figures_do_not_count_it_as_a_result(stage: Stage) -> None:
    await told(stage)

    async with stage.app.database.unit() as unit:
        assert await unit.leads.opened_since(stage.clock.utc() - timedelta(days=30)) == 0
        assert await unit.leads.histories(stage.clock.utc() + timedelta(days=1)) == []


async def test_coaches_find_it_first_in_their_list(stage: Stage) -> None:
    sara = await stage.coach()
    await stage.person(*to_review(), *SEND)
    await told(stage)

    await sara.says("/leads")

    assert labels_of(sara.last)[0].startswith("🙋 Übernehmen 2 · Gedanken an Suizid")


async def told(stage: Stage) -> tuple[Player, Player]:
    """A coordinator, and somebody in the middle of the questions who wanted a human to be told."""
    karin = await stage.coordinator()
    olena = await stage.person("44135")
    await olena.says(IN_NEED)
    await olena.presses(YES)
    return karin, olena


async def talking(stage: Stage) -> tuple[Player, Player]:
    """The same, with the coordinator there."""
    karin, olena = await told(stage)
    await karin.presses(CLAIM)
    return karin, olena


async def state(stage: Stage) -> list[tuple[object, ...]]:
    """How often the conversation was saved, and its turn."""
    return [tuple(row) for row in await stage.sql("SELECT version, turn FROM conversation")]


async def rows(stage: Stage, columns: str) -> list[tuple[object, ...]]:
    """What stands in the leads."""
    async with stage.app.database.unit() as unit:
        return [tuple(getattr(lead, name) for name in columns.split(", ")) for lead in await unit.leads.listing()]
