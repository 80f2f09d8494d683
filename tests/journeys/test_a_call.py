"""Somebody for whom reading is hard wants a call: the team is told, and gets the number once they have it."""

from datetime import timedelta

from bot.keyboards import pack
from tests.journeys.player import SEND, Player, labels_of, to_review, words_of
from tests.journeys.stage import Stage
from tests.journeys.test_not_for_everybody import JOBCENTER, TO_REFERRALS

CLAIM = "🙋 Übernehmen"
CARD = "📞 Jemand möchte angerufen werden"
OFFER, YES = "📞 I would like a call", "📞 Yes, please call me"
SHARE = "📱 Share my phone number"
KEPT = "The team has your number."
TYPED, SHOWN = "0151 23456789", "+49 1512 3456789"


async def test_a_call_to_the_shared_number(stage_on_both: Stage) -> None:
    stage = stage_on_both
    karin, sara = await stage.coordinator(), await stage.coach()
    olena = await stage.person("44135")
    stage.shared.add(olena.phone.phone_number)
    assert "Shall a human call you?" in await wants_call(olena)
    assert await stage.count("lead") == 0

    came = await olena.presses(YES)

    assert "The team knows. Please share your phone number now." in came
    for player in (karin, sara):
        card = words_of(player.find(CARD))
        assert "Telefon: noch nicht angegeben" in card and "Ort: Dortmund" in card and "Englisch" in card
    assert KEPT in await olena.does(olena.phone.uses_keyboard(SHARE))
    assert olena.phone.keyboard is None
    assert "Telefon: angegeben, nach dem Übernehmen zu sehen" in words_of(sara.find(CARD))
    assert olena.phone.phone_number not in sara.screen.replace(" ", "")

    shown = await sara.presses(CLAIM)
    assert olena.phone.phone_number in shown.replace(" ", "")
    assert olena.phone.phone_number not in karin.screen.replace(" ", "")
    assert "Sara is your coach now and will call you" in olena.new
    assert await olena.is_passed_on("I am at home")


async def test_a_number_is_typed_and_one_that_is_none_is_asked_for_again(stage: Stage) -> None:
    karin, olena = await wanted(stage)

    assert "does not look like a phone number" in await olena.says("tomorrow please")
    assert olena.phone.keyboard is not None
    assert KEPT in await olena.says(TYPED)

    assert SHOWN in await karin.presses(CLAIM)
    assert await stage.count("lead WHERE phone LIKE '%151%'") == 0  # encrypted


async def test_a_number_that_comes_after_the_claim_is_told_to_the_coach(stage: Stage) -> None:
    karin, olena = await wanted(stage)
    assert "Telefon: noch nicht angegeben" in await karin.presses(CLAIM)

    assert await olena.is_passed_on("Hello")
    assert KEPT in await olena.says(TYPED)

    assert f"📞 Anfrage 1: Telefon {SHOWN}" in karin.new


async def test_a_second_number_goes_to_the_coach_like_any_text(stage: Stage) -> None:
    karin, olena = await wanted(stage)
    await olena.says(TYPED)
    assert KEPT in await olena.says("when?")
    await karin.presses(CLAIM)

    assert await olena.is_passed_on("0151 99999999")

    assert "0151 99999999" in karin.new


async def test_the_questions_go_on_and_the_number_can_still_be_shared(stage: Stage) -> None:
    karin, olena = await wanted(stage)
    stage.shared.add(olena.phone.phone_number)

    assert "How old are you?" in await olena.says("/start")
    assert KEPT in await olena.does(olena.phone.shares_contact())
    assert "Which paper do you have" in await olena.says("19")

    assert olena.phone.phone_number in (await karin.presses(CLAIM)).replace(" ", "")


async def test_three_unusable_answers_bring_the_offer(stage: Stage) -> None:
    await stage.coordinator()
    olena = await stage.person("44135")

    await olena.answers("hm", "hm", "hm")

    assert labels_of(olena.last)[-2:] == ["🙋 Talk to a human", OFFER]
    assert "Shall a human call you?" in await olena.presses(OFFER)
    assert "later" in await olena.presses("Not now")
    assert await stage.count("lead") == 0


async def test_where_nobody_can_call_the_other_ways_are_named(stage: Stage) -> None:
    olena = await stage.person("44135")
    await wants_call(olena)

    came = await olena.presses(YES)

    assert "there is nobody here who can call you" in came
    assert "This is the contact in Dortmund:" in came
    assert labels_of(olena.last) == []
    assert await stage.count("lead") == 0 and await stage.count("consent WHERE kind = 'call'") == 0


async def test_pressed_twice_the_team_is_told_once(stage: Stage) -> None:
    karin = await stage.coordinator()
    olena = await stage.person("44135")
    await wants_call(olena)
    asked = olena.last

    await olena.does(olena.phone.taps(asked, YES), olena.phone.taps(asked, YES))
    await olena.presses(YES, on=asked)

    assert karin.screen.count(CARD) == 1 and await stage.count("lead") == 1


async def test_who_has_a_request_is_not_offered_one_more(stage: Stage) -> None:
    await stage.coach()
    olena = await stage.person(*to_review(), *SEND)

    await olena.says("/human")

    assert labels_of(olena.last) == []


async def test_an_open_request_is_told_of_the_call(stage: Stage) -> None:
    sara = await stage.coach()
    olena = await stage.person(*to_review(), *SEND)
    await olena.forges(pack("call"))

    assert "Please share your phone number now." in await olena.presses(YES)
    assert "📞 Anfrage 1: Die Person möchte angerufen werden." in sara.new
    assert "cannot pass on messages yet" in await olena.says("tomorrow please")
    assert KEPT in await olena.says(TYPED)

    shown = await sara.presses(CLAIM)
    assert "Name: Lena" in shown and SHOWN in shown
    assert await stage.count("lead") == 1


async def test_the_coach_who_is_there_is_told_of_the_call(stage: Stage) -> None:
    sara = await stage.coach()
    olena = await stage.person(*to_review(), *SEND)
    await sara.presses(CLAIM)
    await olena.forges(pack("call"))

    await olena.presses(YES)

    assert "📞 Anfrage 1: Die Person möchte angerufen werden." in sara.new


async def test_a_number_typed_in_the_middle_of_the_questions_is_kept(stage: Stage) -> None:
    karin = await stage.coordinator()
    olena = await stage.person("44135")
    await olena.says("I want to kill myself")
    await olena.answers("[🙋 Yes, tell a human]", "/start", "hm", "hm", "hm")
    await olena.presses(OFFER)
    await olena.presses(YES)

    assert KEPT in await olena.says(TYPED)

    assert SHOWN in await karin.presses(CLAIM)


async def test_a_number_for_a_coach_who_has_gone_leaves_their_name_on_the_cards(stage: Stage) -> None:
    stage.troubled = True
    sara, other = await stage.coach(), await stage.coach("Emil Other")
    olena = await stage.person(*to_review(), *SEND)
    await sara.presses(CLAIM)
    await olena.forges(pack("call"))
    await olena.presses(YES)
    await sara.does(sara.phone.blocks_bot())

    assert KEPT in await olena.says(TYPED)

    assert "Übernommen von Sara Yilmaz" in words_of(other.last)


async def test_deleted_with_the_number(stage: Stage) -> None:
    karin, olena = await wanted(stage)
    await olena.says(TYPED)
    assert "+49 1512 3456789" in await olena.says("/mydata")
    assert "📞 Yes, please call me (November 22, 2026)" in olena.new

    await olena.presses("Yes, delete everything")

    assert "Abgeschlossen: von der Person zurückgezogen" in words_of(karin.find(CARD))
    async with stage.app.database.unit() as unit:
        assert [lead.phone for lead in await unit.leads.listing()] == [""]


async def test_answers_that_are_due_go_and_the_person_stays_reachable(stage: Stage) -> None:
    karin = await stage.coordinator()
    olena = await stage.person(*JOBCENTER, *TO_REFERRALS)
    await wants_call(olena)
    await olena.presses(YES)
    await olena.says(TYPED)

    await stage.passes(timedelta(days=2))
    await stage.passes(timedelta(days=40))

    assert "Your answers" not in await olena.says("/mydata")
    assert SHOWN in await karin.presses(CLAIM)
    await karin.presses("☑️ Abschließen")
    await karin.presses("nicht erreicht")
    await stage.passes(timedelta(days=31))
    assert await stage.count("person") == 0


async def wants_call(olena: Player) -> str:
    """Asks for a human, and there for a call."""
    await olena.says("/human")
    return await olena.presses(OFFER)


async def wanted(stage: Stage) -> tuple[Player, Player]:
    """A coordinator, and somebody in the middle of the questions who agreed to be called."""
    karin = await stage.coordinator()
    olena = await stage.person("44135")
    await wants_call(olena)
    await olena.presses(YES)
    return karin, olena
