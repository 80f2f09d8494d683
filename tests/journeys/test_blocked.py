"""Somebody blocks the bot or deletes their account: whoever waits for an answer is told."""

from tests.journeys.player import SEND, Player, labels_of, to_review, words_of
from tests.journeys.stage import Stage

GONE = "Ihre Nachricht kam nicht an: Die Person hat den Bot blockiert"


async def test_a_coach_who_writes_to_somebody_gone_is_told(stage: Stage) -> None:
    stage.troubled = True
    sara, olena, _ = await talking(stage)
    await olena.does(olena.phone.blocks_bot())

    await sara.replies(sara.find("Name: Lena"), "Are you there?")

    assert "(Anfrage 1)" in words_of(await sara.sees(GONE))
    assert await stage.count("outbox WHERE state = 'failed' AND length(payload) = 0") == 1
    assert await stage.count("person WHERE blocked_at IS NOT NULL") == 1


async def test_so_is_one_whose_person_deleted_the_account(stage: Stage) -> None:
    stage.troubled = True
    sara, olena, _ = await talking(stage)
    await olena.phone.deactivates()

    await sara.replies(sara.find("Name: Lena"), "Are you there?")

    await sara.sees(GONE)


async def test_who_comes_back_can_be_written_to_again(stage: Stage) -> None:
    stage.troubled = True
    sara, olena, _ = await talking(stage)
    await olena.does(olena.phone.blocks_bot())
    await sara.replies(sara.find("Name: Lena"), "Are you there?")
    await sara.sees(GONE)

    await olena.does(olena.phone.unblocks_bot())
    assert await olena.is_passed_on("I am back.")
    await sara.replies(sara.find("I am back."), "Good day!")

    assert "Good day!" in olena.screen
    assert sara.screen.count(GONE) == 1


async def test_a_coach_who_blocks_leaves_nobody_behind(stage: Stage) -> None:
    stage.troubled = True
    sara, olena, karin = await talking(stage)

    await sara.does(sara.phone.blocks_bot())

    assert "Sara Yilmaz hat den Bot blockiert und hat noch Anfrage 1." in karin.screen
    assert "Your message was not passed on" in await olena.says("Hello Sara?")
    assert "Hello Sara?" not in karin.screen


async def test_what_a_coach_leaves_behind_is_taken_over(stage: Stage) -> None:
    stage.troubled = True
    sara, olena, karin = await talking(stage)
    await sara.replies(sara.find("Name: Lena"), "Guten Tag!")
    before = olena.screen

    await sara.does(sara.phone.blocks_bot())

    assert labels_of(karin.last) == ["🙋 Übernehmen", "🔁 Jemandem geben"]
    assert "Lena" not in karin.screen
    assert olena.screen == before
    assert "Name: Lena" in await karin.presses("🙋 Übernehmen")
    assert "Karin helps you from now on." in words_of(olena.last)
    assert "✅ Übernommen von Karin Kord" in words_of(karin.find("Einwilligung:"))
    assert await olena.is_passed_on("Hello Karin!")


async def test_what_a_coach_leaves_behind_is_given_to_a_colleague(stage: Stage) -> None:
    stage.troubled = True
    sara, olena, karin = await talking(stage)
    mona = await stage.coach("Mona Meier")
    await sara.does(sara.phone.blocks_bot())

    await karin.presses("🔁 Jemandem geben")
    await karin.presses("Mona Meier (0)")
    await karin.presses("Ohne Notiz weitergeben")

    assert "Name: Lena" in words_of(mona.last)
    assert "Mona helps you from now on." in words_of(olena.last)


async def test_without_a_coordination_the_colleagues_take_over(stage: Stage) -> None:
    stage.troubled = True
    sara, mona = await stage.coach(), await stage.coach("Mona Meier")
    await stage.person(*to_review(), *SEND)
    await sara.presses("🙋 Übernehmen")

    await sara.does(sara.phone.blocks_bot())

    assert "Sara Yilmaz hat den Bot blockiert und hat noch Anfrage 1." in words_of(mona.last)
    assert labels_of(mona.last) == ["🙋 Übernehmen"]
    assert "Name: Lena" in await mona.presses("🙋 Übernehmen")


async def test_so_does_one_who_deleted_the_account(stage: Stage) -> None:
    stage.troubled = True
    sara, olena, karin = await talking(stage)
    await sara.phone.deactivates()

    await olena.says("Hello Sara?")
    await karin.sees("Sara Yilmaz hat den Bot blockiert und hat noch Anfrage 1.")

    assert "Your message was not passed on" in await olena.says("Hello Sara?")


async def test_a_coach_who_has_blocked_gets_no_cards_until_they_are_back(stage: Stage) -> None:
    sara, mona = await stage.coach(), await stage.coach("Mona Meier")
    await sara.does(sara.phone.blocks_bot())
    await stage.person(*to_review(), *SEND)
    assert "Anfrage 1" in mona.new

    await sara.does(sara.phone.unblocks_bot())
    await stage.person(*to_review(), *SEND)

    assert "Anfrage 1" not in sara.screen
    assert "Anfrage 2" in sara.screen


async def test_what_a_coach_left_behind_is_theirs_alone_once_they_are_back(stage: Stage) -> None:
    stage.troubled = True
    sara, _, karin = await talking(stage)
    await sara.replies(sara.find("Name: Lena"), "Guten Tag!")
    await sara.does(sara.phone.blocks_bot())
    assert labels_of(karin.last)[0] == "🙋 Übernehmen"

    await sara.does(sara.phone.unblocks_bot())
    await sara.says("/leads")

    assert await stage.count("lead WHERE overdue") == 0
    assert "Anfrage 1" in words_of(karin.last) and labels_of(karin.last) == []


async def test_what_a_coach_has_had_no_contact_about_stays_free_until_they_have(stage: Stage) -> None:
    stage.troubled = True
    sara, _, karin = await talking(stage)
    await sara.does(sara.phone.blocks_bot())

    await sara.does(sara.phone.unblocks_bot())
    await sara.says("/leads")
    assert labels_of(karin.last)[0] == "🙋 Übernehmen"
    await sara.replies(sara.find("Name: Lena"), "Guten Tag!")

    assert await stage.count("lead WHERE overdue") == 0
    assert labels_of(karin.last) == []


async def test_the_coordination_gets_one_card_however_much_the_person_writes(stage: Stage) -> None:
    stage.troubled = True
    sara, olena, karin = await talking(stage)
    await sara.does(sara.phone.blocks_bot())
    before = len(karin.received)

    for text in ("Hello Sara?", "Are you there?"):
        assert "Your message was not passed on" in await olena.says(text)

    assert len(karin.received) == before


async def talking(stage: Stage) -> tuple[Player, Player, Player]:
    """A coach who holds a lead, the person, and a coordinator."""
    sara, karin = await stage.coach(), await stage.coordinator()
    olena = await stage.person(*to_review(), *SEND)
    await sara.presses("🙋 Übernehmen")
    return sara, olena, karin
