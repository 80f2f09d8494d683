"""The group of a team gets the cards: how it comes to that, what stands there and what not, and how it ends."""

from telegram import InlineKeyboardButton, Message

from bot.keyboards import pack
from bot.sandbox import Group
from bot.storage.coaches import mail_chat
from tests.journeys.player import SEND, Player, labels_of, to_review, words_of
from tests.journeys.stage import Stage

CLAIM = "🙋 Übernehmen"
YES = "✅ Ja, Anfragen hierher"
CARD = "Einwilligung:"
HINT = "Was hier steht, lese ich nicht."


async def test_a_coach_of_a_team_is_asked_whether_the_group_gets_its_cards(stage: Stage) -> None:
    sara, stranger = await stage.coach(team_id=await team(stage)), stage.somebody("Nachbar")
    group = await brought(stage, sara)

    question = said(group)[-1]
    assert words_of(question).startswith("Sara Yilmaz hat mich in diese Gruppe geholt.")
    assert stage.sandbox.called("leaveChat") == []
    assert await pressing(stage, stranger, question, YES) == "Das kann nur ein Coach dieses Teams entscheiden."
    assert await stage.count("team WHERE chat_id IS NOT NULL") == 0

    assert await pressing(stage, sara, question, YES) == "Diese Gruppe bekommt jetzt die Anfragen von Team Nord."
    assert "ohne Namen und ohne Kontakt" in words_of(said(group)[-1])
    assert labels_of(said(group)[0]) == []
    assert await pressing(stage, sara, question, YES) == "Diese Gruppe bekommt schon die Anfragen von Team Nord."
    assert len(said(group)) == 2


async def test_who_belongs_to_no_team_is_told_goodbye(stage: Stage) -> None:
    sara = await stage.coach()

    group = await brought(stage, sara)

    await stage.until(lambda: stage.sandbox.called("leaveChat"))
    assert "Bitte schreiben Sie mir" in words_of(said(group)[-1])
    assert await stage.count("outbox") == 0


async def test_a_card_goes_once_to_the_group_and_whoever_claims_reads_the_rest_alone(stage_on_both: Stage) -> None:
    stage = stage_on_both
    number = await team(stage)
    sara, mona = await stage.coach(team_id=number), await stage.coach("Mona Meier", team_id=number)
    ute = await stage.coach("Ute Uhl")
    group = await adopted(stage, sara)

    olena = await stage.person(*to_review(), *SEND)
    (card,) = cards(group)
    assert CARD not in sara.screen and CARD not in mona.screen and CARD in ute.screen
    assert labels_of(card) == [CLAIM]
    assert await pressing(stage, mona, card, CLAIM) == (
        "Anfrage 1 gehört jetzt Ihnen. Name und Kontakt stehen in Ihrem eigenen Chat mit mir."
    )

    assert "Name: Lena" in mona.screen
    assert "Mona is your coach now" in olena.screen
    (card,) = cards(group)
    assert "✅ Übernommen von Mona Meier" in words_of(card) and labels_of(card) == []
    assert "✅ Übernommen von Mona Meier" in words_of(ute.find(CARD))
    assert all("Lena" not in words_of(message) for message in said(group))


async def test_the_second_who_claims_in_the_group_is_shown_who_was_first(stage: Stage) -> None:
    sara, mona, _, group, _ = await waiting(stage)
    (card,) = cards(group)

    await pressing(stage, mona, card, CLAIM)

    assert await pressing(stage, sara, card, CLAIM) == "Diese Anfrage hat schon Mona Meier übernommen."
    assert "Lena" not in sara.screen


async def test_others_cannot_claim_in_the_group(stage: Stage) -> None:
    _, _, _, group, _ = await waiting(stage)
    elsewhere, stranger = await stage.coach("Emil", "05315"), stage.somebody("Nachbar")
    (card,) = cards(group)

    only = "Nur eingetragene Coaches können Anfragen übernehmen."
    assert await pressing(stage, stranger, card, CLAIM) == only
    assert await pressing(stage, elsewhere, card, CLAIM) == "Diese Anfrage gehört nicht zu Ihren Orten."
    forged = InlineKeyboardButton("?", callback_data=pack("write", 1))
    assert HINT in await pressing(stage, stranger, card, forged)

    assert await stage.count("lead WHERE status = 'new'") == 1
    assert await stage.count("person") == 1


async def test_who_has_blocked_the_bot_cannot_claim_before_they_can_be_written_to(stage: Stage) -> None:
    sara, _, _, group, _ = await waiting(stage)
    await sara.does(sara.phone.blocks_bot())
    (card,) = cards(group)

    assert "Bitte öffnen Sie zuerst Ihren eigenen Chat mit mir" in await pressing(stage, sara, card, CLAIM)
    await sara.does(sara.phone.unblocks_bot())
    assert "Anfrage 1 gehört jetzt Ihnen." in await pressing(stage, sara, card, CLAIM)

    assert "Name: Lena" in sara.screen


async def test_a_coach_by_mail_gets_their_own_card(stage: Stage) -> None:
    number = await team(stage)
    sara = await stage.coach(team_id=number)
    await stage.coach("Maja Mail", team_id=number)
    async with stage.app.database.unit() as unit:
        await unit.coaches.change(2, chat_id=mail_chat(2), email="maja@example.org")
    stage.troubled = True
    group = await adopted(stage, sara)

    await stage.person(*to_review(), *SEND)

    assert len(cards(group)) == 1
    assert await stage.count(f"outbox WHERE chat_id = {mail_chat(2)}") == 1


async def test_what_is_given_back_comes_to_the_group_again(stage: Stage) -> None:
    sara, mona, _, group, _ = await waiting(stage)
    await pressing(stage, sara, cards(group)[0], CLAIM)

    await sara.presses("↩️ Abgeben")

    old, new = cards(group)
    assert labels_of(old) == [] and labels_of(new) == [CLAIM]
    await pressing(stage, mona, new, CLAIM)
    assert "Name: Lena" in mona.screen


async def test_what_is_said_in_the_group_is_not_read(stage: Stage) -> None:
    sara, _, olena, group, _ = await waiting(stage)
    before, count = olena.screen, len(said(group))
    stage.noted.add("Kennt ihr Lena?")

    await sara.phone.types("Kennt ihr Lena?", where=group)
    await sara.phone.types("/leads@sandbox_bot", where=group)
    await stage.settles()
    assert len(said(group)) == count
    await sara.phone.replies(cards(group)[0], "Kennt ihr Lena?", where=group)
    await stage.settles()

    assert len(said(group)) == count + 1 and HINT in words_of(said(group)[-1])
    assert olena.screen == before
    assert await stage.count("lead WHERE status = 'new'") == 1


async def test_a_newer_group_takes_the_place_of_the_older_one(stage: Stage) -> None:
    sara, _, _, old, _ = await waiting(stage)

    new = await adopted(stage, sara, "Neue Gruppe")
    await stage.until(lambda: stage.sandbox.called("leaveChat"))

    assert "Team Nord hat jetzt eine andere Gruppe." in words_of(said(old)[-1])
    assert [call.chat_id for call in stage.sandbox.called("leaveChat")] == [old.id]
    (card,) = cards(new)
    await pressing(stage, sara, card, CLAIM)
    assert "Name: Lena" in sara.screen
    assert "Ich bin nicht mehr in der Gruppe" not in sara.screen


async def test_a_group_belongs_to_one_team(stage: Stage) -> None:
    _, _, _, group, _ = await waiting(stage)
    south = await team(stage, "Süd")
    emil = await stage.coach("Emil", "05315", team_id=south)

    forged = InlineKeyboardButton("?", callback_data=pack("team", south))

    assert "Eine Gruppe kann nur zu einem Team gehören." in await pressing(stage, emil, cards(group)[0], forged)
    assert await stage.sql("SELECT name FROM team WHERE chat_id IS NOT NULL") == [("Nord",)]


async def test_a_bot_added_twice_says_that_it_is_there(stage: Stage) -> None:
    sara, _, _, group, _ = await waiting(stage)

    await group.adds_bot(sara.phone)
    await stage.settles()

    assert words_of(said(group)[-1]) == "Diese Gruppe bekommt schon die Anfragen von Team Nord."
    assert labels_of(cards(group)[0]) == [CLAIM]


async def test_asked_twice_one_yes_is_enough(stage: Stage) -> None:
    sara = await stage.coach(team_id=await team(stage))
    group = await brought(stage, sara)
    await sara.phone.types("/start", where=group)
    await stage.settles()
    first, second = said(group)

    await pressing(stage, sara, second, YES)

    assert await pressing(stage, sara, first, YES) == "Diese Gruppe bekommt schon die Anfragen von Team Nord."
    assert len(said(group)) == 3


async def test_thrown_out_the_open_cards_go_to_everybodys_own_chat(stage_on_both: Stage) -> None:
    stage = stage_on_both
    karin = await stage.coordinator()
    sara, mona, olena, group, _ = await waiting(stage)
    await stage.person(*to_review("Marta"), *SEND)
    await pressing(stage, sara, cards(group)[0], CLAIM)

    await group.removes_bot(sara.phone)
    await stage.settles()

    for player in (sara, mona, karin):
        assert "Ich bin nicht mehr in der Gruppe von Team Nord." in player.screen
    assert "Anfrage 2\nOrt" in sara.screen and "Anfrage 2\nOrt" in mona.screen
    assert "Anfrage 1\nOrt" not in mona.screen
    assert CARD not in karin.screen
    assert "Name: Marta" in await mona.presses(CLAIM)
    assert await stage.sql("SELECT chat_id FROM team") == [(None,)]
    assert "Mona" not in olena.screen


async def test_a_group_that_cannot_be_written_to_any_more_is_lost_too(stage: Stage) -> None:
    stage.troubled = True
    sara, mona, _, group, _ = await waiting(stage)
    await group.removes_bot(sara.phone, told=False)

    await stage.person(*to_review("Marta"), *SEND)
    await stage.settles()

    assert "Ich bin nicht mehr in der Gruppe von Team Nord." in mona.screen
    assert "Anfrage 1\nOrt" in mona.screen and "Anfrage 2\nOrt" in mona.screen


async def test_a_group_made_a_supergroup_loses_nothing(stage_on_both: Stage) -> None:
    stage = stage_on_both
    sara, mona, _, group, _ = await waiting(stage)
    await stage.person(*to_review("Marta"), *SEND)
    await pressing(stage, sara, cards(group)[0], CLAIM)

    await group.migrates(sara.phone)
    await stage.settles()

    (card,) = cards(group)
    assert words_of(card).startswith("Anfrage 2") and labels_of(card) == [CLAIM]
    await stage.person(*to_review("Nadia"), *SEND)
    assert [words_of(one)[:9] for one in cards(group)] == ["Anfrage 2", "Anfrage 3"]
    await pressing(stage, mona, cards(group)[0], CLAIM)
    assert "Name: Marta" in mona.screen
    assert "✅ Übernommen von Mona Meier" in words_of(cards(group)[0])
    assert await stage.sql("SELECT chat_id FROM team") == [(group.id,)]


async def test_so_does_one_whose_move_is_found_out_while_sending(stage_on_both: Stage) -> None:
    stage = stage_on_both
    stage.troubled = True
    sara, mona, _, group, _ = await waiting(stage)
    await group.migrates(sara.phone, told=False)

    await stage.person(*to_review("Marta"), *SEND)
    await stage.settles()

    assert sorted(words_of(one)[:9] for one in cards(group)) == ["Anfrage 1", "Anfrage 2"]
    for card in cards(group):
        await pressing(stage, mona, card, CLAIM)
    assert "Name: Lena" in mona.screen and "Name: Marta" in mona.screen
    assert all("✅ Übernommen von Mona Meier" in words_of(card) for card in cards(group))
    assert await stage.count("outbox") == 0


async def test_a_change_of_a_card_finds_the_move_out_and_hits_no_other_message(stage: Stage) -> None:
    stage.troubled = True
    sara, _, _, group, _ = await waiting(stage)
    ute = await stage.coach("Ute Uhl")
    await group.migrates(sara.phone, told=False)

    await ute.forges(pack("claim", 1))
    await stage.settles()

    assert "Name: Lena" in ute.screen
    assert await stage.sql("SELECT chat_id FROM team") == [(group.id,)]
    assert said(group) == []
    assert await stage.count("outbox WHERE state = 'failed'") == 1


async def team(stage: Stage, name: str = "Nord") -> int:
    """A new team."""
    async with stage.app.database.unit() as unit:
        return (await unit.coaches.make_team(name)).id


async def brought(stage: Stage, by: Player, title: str = "Team Nord", *, topics: bool = False) -> Group:
    """A group the bot was added to."""
    group = stage.sandbox.group(title, [by.phone], topics=topics)
    await group.adds_bot(by.phone)
    await stage.settles()
    return group


async def adopted(stage: Stage, by: Player, title: str = "Team Nord", *, topics: bool = False) -> Group:
    """A group that gets the cards of a team."""
    group = await brought(stage, by, title, topics=topics)
    await pressing(stage, by, said(group)[-1], YES)
    return group


async def waiting(stage: Stage) -> tuple[Player, Player, Player, Group, int]:
    """Two coaches of a team, the person of a lead, and the team's group with its card."""
    number = await team(stage)
    sara, mona = await stage.coach(team_id=number), await stage.coach("Mona Meier", team_id=number)
    group = await adopted(stage, sara)
    olena = await stage.person(*to_review(), *SEND)
    return sara, mona, olena, group, number


async def pressing(stage: Stage, player: Player, message: Message, button: str | InlineKeyboardButton) -> str:
    """What somebody is shown who presses a button in a group."""
    shown = await player.phone.presses(message, button)
    await stage.settles()
    return shown.translate(dict.fromkeys(range(0x2066, 0x206A)))


def said(group: Group) -> list[Message]:
    """What the bot has written in a group, as it stands now."""
    return [one for one in group.chat.messages if one.from_user is not None and one.from_user.is_bot and one.text]


def cards(group: Group) -> list[Message]:
    """The cards in a group, the oldest first."""
    return [one for one in said(group) if CARD in words_of(one)]
