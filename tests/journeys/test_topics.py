"""A team's group with topics: one for each lead, closed and opened with it; without the right, cards as they are."""

from datetime import timedelta

from bot.sandbox import Drops, Group
from tests.journeys.player import SEND, Player, to_review, words_of
from tests.journeys.stage import Stage
from tests.journeys.test_groups import adopted, cards, pressing, said, team

CLAIM = "🙋 Übernehmen"
REFUSED = "Ich darf hier keine Themen anlegen."


async def test_every_lead_has_a_topic_of_its_own(stage: Stage) -> None:
    _, _, group = await forum(stage)

    await stage.person(*to_review(), *SEND)
    await stage.person(*to_review("Marta"), *SEND)

    assert names(group) == ["1 · Dortmund · Englisch", "2 · Dortmund · Englisch"]
    first, second = cards(group)
    assert words_of(first).startswith("Anfrage 1") and words_of(second).startswith("Anfrage 2")
    assert [card.message_thread_id for card in (first, second)] == list(group.chat.topics)
    assert "Lena" not in str(group.chat.messages)


async def test_a_topic_is_closed_with_its_lead_and_opened_with_it(stage_on_both: Stage) -> None:
    stage = stage_on_both
    sara, _, group = await forum(stage)
    await stage.person(*to_review(), *SEND)
    await pressing(stage, sara, cards(group)[0], CLAIM)
    assert list(group.chat.topics.values()) == [False]

    await sara.presses("☑️ Abschließen")
    await sara.presses("nicht erreicht")
    assert list(group.chat.topics.values()) == [True]
    assert "☑️ Abgeschlossen: nicht erreicht" in words_of(cards(group)[0])
    await sara.says("/lead 1")
    await sara.presses("🔓 Wieder öffnen")

    assert list(group.chat.topics.values()) == [False]
    assert "✅ Übernommen von Sara Yilmaz" in words_of(cards(group)[0])
    assert len(stage.sandbox.called("createForumTopic")) == 1


async def test_what_is_given_back_stands_in_the_same_topic(stage: Stage) -> None:
    sara, _, group = await forum(stage)
    await stage.person(*to_review(), *SEND)
    await pressing(stage, sara, cards(group)[0], CLAIM)

    await sara.presses("↩️ Abgeben")

    first, second = cards(group)
    assert first.message_thread_id == second.message_thread_id
    assert len(stage.sandbox.called("createForumTopic")) == 1


async def test_without_the_right_cards_come_without_a_topic_and_the_group_is_told_once(stage: Stage) -> None:
    stage.troubled = True
    sara, mona, group = await forum(stage, may=False)

    await stage.person(*to_review(), *SEND)
    await stage.person(*to_review("Marta"), *SEND)

    assert len(cards(group)) == 2 and not any(card.is_topic_message for card in cards(group))
    assert [words_of(one)[: len(REFUSED)] for one in said(group)].count(REFUSED) == 1
    assert len(stage.sandbox.called("createForumTopic")) == 1
    await pressing(stage, sara, cards(group)[0], CLAIM)
    assert "Name: Lena" in sara.screen

    await group.lets_bot_manage_topics(mona.phone)
    await stage.settles()
    await stage.person(*to_review("Nadia"), *SEND)
    assert names(group) == ["3 · Dortmund · Englisch"]


async def test_a_topic_somebody_has_deleted_is_made_anew(stage: Stage) -> None:
    stage.troubled = True
    sara, _, group = await forum(stage)
    await stage.person(*to_review(), *SEND)
    await pressing(stage, sara, cards(group)[0], CLAIM)
    group.chat.topics.clear()

    await sara.presses("↩️ Abgeben")

    assert [card.message_thread_id for card in cards(group)][1:] == list(group.chat.topics)
    assert len(stage.sandbox.called("createForumTopic")) == 2


async def test_a_topic_that_was_not_heard_of_is_made_again_and_no_card_is_lost(stage: Stage) -> None:
    stage.troubled = True
    _, _, group = await forum(stage)
    stage.sandbox.orders(Drops(done=True), "createForumTopic", 1)

    await stage.person(*to_review(), *SEND)
    stage.clock.forward(timedelta(minutes=1))
    await stage.settles()

    (card,) = cards(group)
    assert card.message_thread_id == list(group.chat.topics)[-1]


async def test_what_people_say_in_a_topic_is_not_answered_unless_it_is_for_the_bot(stage: Stage) -> None:
    sara, _, group = await forum(stage)
    await stage.person(*to_review(), *SEND)
    card, count = cards(group)[0], len(said(group))
    stage.noted |= {"Wer macht das?", "Bitte!"}

    await sara.phone.sends(
        group, text="Wer macht das?", message_thread_id=card.message_thread_id, is_topic_message=True
    )
    await stage.settles()
    assert len(said(group)) == count
    await sara.phone.replies(card, "Bitte!", where=group)
    await stage.settles()

    assert "Was hier steht, lese ich nicht." in words_of(said(group)[-1])
    assert said(group)[-1].message_thread_id == card.message_thread_id


async def test_a_reminder_stands_in_the_topic_of_its_lead(stage: Stage) -> None:
    _, _, group = await forum(stage)
    await stage.person(*to_review(), *SEND)

    await stage.ticks(timedelta(days=1, hours=4))  # Monday, 14:00
    await stage.settles()

    first, reminder = cards(group)
    assert "⏰ Anfrage 1 wartet" in words_of(reminder)
    assert reminder.message_thread_id == first.message_thread_id is not None
    assert len(stage.sandbox.called("createForumTopic")) == 1


async def forum(stage: Stage, *, may: bool = True) -> tuple[Player, Player, Group]:
    """Two coaches of a team whose group has topics, which the bot may manage or not."""
    number = await team(stage)
    sara, mona = await stage.coach(team_id=number), await stage.coach("Mona Meier", team_id=number)
    group = await adopted(stage, sara, topics=True)
    if may:
        await group.lets_bot_manage_topics(sara.phone)
        await stage.settles()
    return sara, mona, group


def names(group: Group) -> list[str]:
    """The topics the bot has made."""
    made = [message.forum_topic_created for message in group.chat.messages]
    return [topic.name for topic in made if topic is not None]
