"""/hide: the messages in the chat go, the place in the conversation stays."""

import json
from datetime import timedelta

from bot.sandbox import Drops, Refuses
from tests.journeys.player import BEGIN, SEND, TO_CONTACT, TO_RESULT, Player, to_review, words_of
from tests.journeys.stage import Stage

CLAIM = "🙋 Übernehmen"
HIDDEN = "I have deleted the messages here."
OLD = "older than two days"
TWO_DAYS = timedelta(hours=48)


def left(player: Player) -> list[str]:
    """Everything that stands in the chat, by whomever."""
    return [words_of(message).split("\n")[0] for message in player.phone.chat.messages]


async def test_everything_goes_and_the_place_stays(stage_on_both: Stage) -> None:
    olena = await stage_on_both.person("44135", "abc", "19")

    came = await olena.says("/hide")

    assert HIDDEN in came and OLD not in came
    # The first word to the bot came before anything was stored about anybody.
    assert left(olena) == ["/start", words_of(olena.last).split("\n")[0]]
    assert "Question 3 of" in await olena.says("/start")
    assert "• Age: 19" in await olena.says("/mydata")


async def test_a_second_time_the_first_answer_goes_too(stage: Stage) -> None:
    olena = await stage.person("44135")
    await olena.says("/hide")
    first = olena.last

    await olena.answers("/start", "/hide")

    assert olena.phone.chat.message(first.message_id) is None
    assert olena.screen.count(HIDDEN) == 1


async def test_many_messages_go_a_hundred_at_a_time(stage: Stage) -> None:
    olena = await stage.person("44135", *["abc"] * 60)

    await olena.says("/hide")

    called = [len(call.parameters["message_ids"]) for call in stage.sandbox.called("deleteMessages")]
    assert len(called) == 2 and called[0] == 100
    assert len(left(olena)) == 2


async def test_messages_older_than_two_days_stay_and_the_person_is_told_what_to_do(stage: Stage) -> None:
    olena = await stage.person("44135")
    old = olena.last
    stage.clock.forward(TWO_DAYS + timedelta(minutes=1))
    await olena.says("19")
    young = olena.last

    came = await olena.says("/hide")

    assert HIDDEN in came and OLD in came
    assert olena.phone.chat.message(old.message_id) is not None
    assert olena.phone.chat.message(young.message_id) is None


async def test_a_button_pressed_on_an_old_message_does_not_make_it_young(stage: Stage) -> None:
    olena = await stage.person("44135")
    old = olena.last
    await stage.passes(TWO_DAYS + timedelta(minutes=1))
    await olena.presses("❓ Why?", on=old)

    await olena.says("/hide")

    (deleting,) = stage.sandbox.called("deleteMessages")
    assert old.message_id not in deleting.parameters["message_ids"]


async def test_a_message_that_grew_too_old_on_the_way_keeps_no_other(stage: Stage) -> None:
    stage.troubled = True
    olena = await stage.person("44135")
    old = olena.last
    stage.clock.forward(TWO_DAYS - timedelta(minutes=5))
    await olena.says("19")
    young = olena.last
    limit = Refuses(429, "Too Many Requests: retry after 400", {"retry_after": 400})
    stage.sandbox.orders(limit, "deleteMessages")

    await olena.says("/hide")

    assert olena.phone.chat.message(old.message_id) is not None
    assert olena.phone.chat.message(young.message_id) is None


async def test_what_a_coach_wrote_goes_from_the_chat_of_the_person_alone(stage: Stage) -> None:
    sara = await stage.coach()
    olena = await stage.person(*to_review(), *SEND)
    await sara.presses(CLAIM)
    await sara.replies(sara.find("Name: Lena"), "Guten Tag!")
    await olena.says("Hello Sara")
    before = sara.screen

    await olena.says("/hide")

    assert "Guten Tag!" not in olena.screen and "Hello Sara" not in left(olena)
    assert sara.screen == before and "Hello Sara" in before
    await sara.replies(sara.find("Name: Lena"), "Noch etwas")
    assert "Noch etwas" in olena.new
    assert await stage.count("lead_message WHERE kind = 'card'") == 1


async def test_the_messages_of_coaches_are_not_noted(stage: Stage) -> None:
    sara = await stage.coach()
    await stage.person(*to_review(), *SEND)
    noted = await stage.count("chat_message")

    await sara.presses(CLAIM)
    await sara.says("/hide")

    # Only what told the person of the coach.
    assert await stage.count("chat_message") == noted + 1
    assert stage.sandbox.called("deleteMessages") == []


async def test_news_that_waits_comes_and_stays(stage: Stage) -> None:
    stage.troubled = True
    sara = await stage.coach()
    olena = await stage.person(*to_review(), *SEND)
    await sara.presses(CLAIM)
    card = sara.find("Name: Lena")
    slow = Refuses(429, "Too Many Requests: retry after 60", {"retry_after": 60})
    stage.sandbox.orders(slow, "sendMessage", where=lambda call: call.chat_id == olena.id)

    sara.stage.noted.add("Guten Tag!")
    await sara.phone.replies(card, "Guten Tag!")
    await stage.sandbox.confirmed()
    await olena.says("/hide")

    assert "Guten Tag!" in olena.screen and HIDDEN in olena.screen
    assert "is your coach now" not in olena.screen


async def test_an_answer_sent_together_with_the_command_shows_nothing_any_more(stage: Stage) -> None:
    olena = await stage.person("44135")
    await stage.stops_bot()
    for text in ("19", "/hide"):
        await olena.phone.types(text)

    await stage.starts_bot()
    await stage.settles()

    assert len(left(olena)) == 2 and HIDDEN in words_of(olena.last)
    assert "Question 3 of" in await olena.says("/start")


async def test_the_phones_keyboard_goes_too_and_comes_back_with_its_question(stage: Stage) -> None:
    olena = await stage.person(*TO_RESULT, *TO_CONTACT, "By phone")
    opened = olena.phone.keyboard
    assert opened is not None

    await olena.says("/hide")
    assert olena.phone.keyboard is None

    await olena.says("/start")
    assert str(olena.phone.keyboard) == str(opened)


async def test_after_an_early_end_nothing_is_known_and_the_bot_says_so(stage: Stage) -> None:
    olena = await stage.person("[I live outside North Rhine-Westphalia]")

    came = await olena.says("/hide")

    assert HIDDEN not in came
    assert "Nothing is stored about you." in came and "Clear history" in came
    assert "/hide" not in left(olena)
    assert await stage.count("chat_message") == 0


async def test_before_a_language_is_chosen_it_answers_in_the_phones(stage: Stage) -> None:
    olena = stage.somebody(language="de")

    assert "Über Sie ist nichts gespeichert." in await olena.says("/hide")
    assert await stage.count("person") == 0


async def test_a_lost_answer_of_telegram_deletes_once_more_and_tells_once(stage: Stage) -> None:
    stage.troubled = True
    olena = await stage.person("44135")
    stage.sandbox.orders(Drops(done=True), "deleteMessages")

    await olena.says("/hide")

    assert len(stage.sandbox.called("deleteMessages")) == 2
    assert len(left(olena)) == 2


async def test_a_restart_before_the_deletion_forgets_nothing(stage: Stage) -> None:
    stage.troubled = True
    olena = await stage.person("44135")
    stage.sandbox.orders(Refuses(500), "deleteMessages", times=1000)
    await olena.phone.types("/hide")
    await stage.sandbox.confirmed()
    await stage.until(lambda: stage.sandbox.called("deleteMessages"))
    await stage.stops_bot()
    stage.sandbox.clears_faults()

    await stage.starts_bot()
    await stage.settles()

    assert len(left(olena)) == 2


async def test_delete_leaves_no_trace_of_the_chat(stage_on_both: Stage) -> None:
    olena = await stage_on_both.person("44135")
    assert await stage_on_both.count("chat_message") > 0

    await olena.answers("/delete", "[Yes, delete everything]")

    assert await stage_on_both.count("chat_message") == 0


async def test_the_menu_and_the_help_name_it(stage: Stage) -> None:
    await stage.begins_to_tell()
    await stage.until(lambda: len(stage.sandbox.profile.commands) == 14)
    menus = [[command.command for command in menu] for menu in stage.sandbox.profile.commands.values()]
    assert all("hide" in menu for menu in menus)
    olena = stage.somebody()
    await olena.answers("/start", BEGIN[0])
    assert "/hide – delete the messages in this chat" in await olena.says("/help")


async def test_the_deletion_waits_in_the_outbox_encrypted(stage: Stage) -> None:
    stage.troubled = True
    olena = await stage.person("44135")
    stage.sandbox.orders(Refuses(500), "deleteMessages", times=1000)
    await olena.phone.types("/hide")
    await stage.until(lambda: stage.sandbox.called("deleteMessages"))
    payloads = await stage.sql("SELECT payload FROM outbox")
    stage.sandbox.clears_faults()
    await stage.settles()
    assert payloads and all(HIDDEN not in json.dumps(str(row[0])) for row in payloads)
