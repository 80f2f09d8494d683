"""Commands at any moment: language, back, restart, help, a human, one's own data."""

import pytest

from tests.journeys.player import BEGIN, SEND, TO_RESULT, labels_of, to_review, words_of
from tests.journeys.stage import Stage

CLAIM = "🙋 Übernehmen"


async def test_the_language_can_be_changed_in_the_middle_and_no_answer_is_lost(stage: Stage) -> None:
    olena = await stage.person("44135", "19")

    await olena.says("/language")
    assert labels_of(olena.last)[0] == "English"
    came = await olena.presses("Deutsch")

    assert "Frage 3" in came
    assert "Duldung" in labels_of(olena.last)[0]
    await olena.answers("Duldung")
    assert "• Alter: 19" in await olena.presses(labels_of(olena.last)[0])


async def test_language_with_an_open_request_is_used_by_the_coachs_messages_too(stage: Stage) -> None:
    sara = await stage.coach()
    olena = await stage.person(*to_review(), *SEND)
    await olena.says("/language")

    assert "Ich schreibe jetzt auf Deutsch" in await olena.presses("Deutsch")
    await sara.presses(CLAIM)
    await sara.replies(sara.find("Name: Lena"), "Guten Tag!")

    assert "Sara schreibt:" in olena.new
    await olena.says("/language")
    assert await olena.presses("Deutsch")


async def test_back_goes_one_question_back_and_no_further_than_the_first(stage: Stage) -> None:
    olena = await stage.person("44135", "19")

    assert "How old are you?" in await olena.says("/back")
    assert "Where do you live?" in await olena.presses("◀ Back")
    assert "This is the first question." in await olena.says("/back")


async def test_restart_asks_before_it_forgets(stage: Stage) -> None:
    olena = await stage.person("44135", "19")

    await olena.says("/restart")
    assert "Shall I forget all answers and start again?" in words_of(olena.last)
    assert "Which paper do you have" in await olena.presses("Continue")
    await olena.says("/restart")
    came = await olena.presses("Yes, start again")

    assert "Where do you live?" in came
    assert "Question 1 of" in came
    assert await stage.count("consent") == 1


async def test_start_goes_on_where_the_conversation_stands(stage: Stage) -> None:
    olena = await stage.person("44135", "19")

    assert "Which paper do you have" in await olena.says("/start")
    assert "Which paper do you have" in await olena.says("/start something")


async def test_help_and_privacy_tell_and_leave_the_question_open(stage: Stage) -> None:
    olena = await stage.person("44135")

    assert "/mydata – what is stored about you" in await olena.says("/help")
    assert "Responsible: demo on this computer" in await olena.says("/privacy")
    assert "I do not know this command." in await olena.says("/settings")
    assert "I do not know this command." in await olena.says("/")
    assert "Which paper do you have" in await olena.says("19")


async def test_a_command_before_a_language_is_chosen_asks_for_the_language(stage: Stage) -> None:
    olena = stage.somebody(language=None)

    for command in ("/help", "/back", "/delete", "hello"):
        assert "Please choose your language." in await olena.says(command)
    assert await stage.count("person") == 0


async def test_not_now_is_fine(stage: Stage) -> None:
    olena = stage.somebody()
    await olena.answers("/start", BEGIN[0])

    assert "If you want to start later: /start" in await olena.presses("Not now")
    assert "Shall we start?" in await olena.says("/start")
    assert await stage.count("consent") == 0


async def test_mydata_of_many_requests_comes_in_several_messages(stage: Stage) -> None:
    sara = await stage.coach()
    olena = await stage.person(*to_review(), *SEND)
    for _ in range(9):
        await sara.answers("[🙋 Übernehmen]", "[☑️ Abschließen]", "[in Arbeit oder Ausbildung]")
        await olena.answers("/start", *to_review(), *SEND)

    came = await olena.says("/mydata")

    assert all(f"number {number}." in came for number in range(1, 11))
    assert labels_of(olena.last) == ["Yes, delete everything"]


async def test_mydata_shows_what_is_stored(stage: Stage) -> None:
    olena = stage.somebody()
    await olena.answers("/start", BEGIN[0])
    assert "Language: English" in await olena.says("/mydata")

    await olena.answers(BEGIN[1], *TO_RESULT)
    came = await olena.says("/mydata")

    assert "• Age: 19" in came
    assert "answering the questions (November 22, 2026)" in came
    assert "passing your answers on" not in came


async def test_mydata_of_a_request_shows_the_lead(stage: Stage) -> None:
    sara = await stage.coach()
    olena = await stage.person(*to_review(), *SEND)
    assert "waiting for a coach" in await olena.says("/mydata")
    await sara.presses(CLAIM)

    came = await olena.says("/mydata")

    assert "• Name: Lena" in came
    assert "passing your answers on to the coaches (November 22, 2026)" in came
    assert "number 1. Status: a coach has it" in came


async def test_delete_asks_and_then_leaves_nothing(stage: Stage) -> None:
    olena = await stage.person(*TO_RESULT)

    await olena.says("/delete")
    assert "All right." in await olena.presses("No, keep it")
    assert await stage.count("conversation") == 1
    await olena.says("/delete")
    assert "Everything is deleted." in await olena.presses("Yes, delete everything")

    for table in ("person", "conversation", "consent", "outbox"):
        assert await stage.count(table) == 0
    assert "Please choose your language." in await olena.says("/mydata")


@pytest.mark.parametrize("claimed", [False, True], ids=["waiting", "claimed"])
async def test_delete_takes_a_request_back_and_the_coach_is_told(stage: Stage, claimed: bool) -> None:
    sara, mona = await stage.coach(), await stage.coach("Mona Meier")
    olena = await stage.person(*to_review(), *SEND)
    if claimed:
        await sara.presses(CLAIM)

    await olena.answers("/delete", "[Yes, delete everything]")

    assert ("Die Person hat ihre Anfrage 1 zurückgezogen." in sara.screen) is claimed
    for coach in (sara, mona):
        card = coach.find("Anfrage 1\nOrt")
        assert "☑️ Abgeschlossen: von der Person zurückgezogen" in words_of(card)
        assert "Alter" not in words_of(card)
        assert labels_of(card) == []
    async with stage.app.database.unit() as unit:
        (lead,) = await unit.leads.listing()
    assert (lead.name, lead.phone, lead.answers, lead.person_id) == ("", "", "", None)
    assert (lead.status, lead.closed_reason) == ("closed", "erased")
    assert await stage.count("person") == 0


async def test_starting_again_with_an_open_request_says_what_it_means(stage: Stage) -> None:
    sara = await stage.coach()
    olena = await stage.person(*to_review(), *SEND)
    await sara.presses(CLAIM)

    for command in ("/start", "/restart"):
        assert "You already have a request with the coaches." in await olena.says(command)
    came = await olena.presses("Withdraw and start again")

    assert "Where do you live?" in came
    assert "Die Person hat ihre Anfrage 1 zurückgezogen." in sara.new
    assert await stage.count("lead WHERE status = 'closed' AND closed_reason = 'erased'") == 1
    assert await stage.count("consent WHERE kind = 'handover' AND withdrawn_at IS NOT NULL") == 1


async def test_an_old_button_to_withdraw_does_not_throw_new_answers_away(stage: Stage) -> None:
    olena = await stage.person(*to_review(), *SEND)
    await olena.says("/start")
    withdraw = olena.last
    await olena.presses("Withdraw and start again", on=withdraw)
    await olena.answers("44135", "19")

    came = await olena.presses("Withdraw and start again", on=withdraw)

    assert "Shall I forget all answers and start again?" in came
    assert "Which paper do you have" in await olena.presses("Continue")


async def test_a_human_is_named_at_every_stage(stage: Stage) -> None:
    sara = await stage.coach()
    olena = await stage.person()

    assert "Tell me first where you live." in await olena.says("/human")
    await olena.says("44135")
    came = await olena.says("/human")
    assert "This is the contact in Dortmund:" in came
    assert "https://www.kim.nrw" in came
    assert "In an emergency call 112." in came
    await olena.answers(*to_review()[1:], *SEND)
    assert "This is the contact in Dortmund:" in await olena.says("/human")
    await sara.presses(CLAIM)
    assert "Sara is your coach." in await olena.says("/human")
    assert "Yilmaz" not in olena.screen


async def test_who_writes_before_a_coach_is_there_is_told_to_wait(stage: Stage) -> None:
    sara = await stage.coach()
    olena = await stage.person(*to_review(), *SEND)
    before = sara.screen

    assert "Your request is still waiting for a coach." in await olena.says("Is anybody there?")

    assert sara.screen == before


async def test_the_reason_for_a_question_is_a_press_away(stage: Stage) -> None:
    olena = await stage.person()

    assert "You do not need to give your street." in await olena.presses("❓ Why?")
    assert "How old are you?" in await olena.says("44135")


async def test_the_list_of_places_leads_to_a_municipality(stage: Stage) -> None:
    olena = await stage.person()

    await olena.presses("📍 Choose from a list")
    for label in ("Arnsberg", "Dortmund"):
        await olena.sees("Which town or district" if label == "Dortmund" else "In which part")
        await olena.presses(label)
    await olena.sees("Which municipality is it?")
    came = await olena.presses("Dortmund")

    assert "How old are you?" in came


async def test_the_menu_of_commands_is_set_in_every_language(stage: Stage) -> None:
    await stage.begins_to_tell()
    await stage.until(lambda: len(stage.sandbox.profile.commands) == 14)

    languages = {language for _, language in stage.sandbox.profile.commands}
    assert languages == {"", "am", "ar", "de", "en", "fa", "fr", "ku", "ps", "ru", "so", "ti", "tr", "uk"}
    (menu,) = [menu for (_, language), menu in stage.sandbox.profile.commands.items() if language == "uk"]
    assert [command.command for command in menu][:2] == ["start", "back"]
