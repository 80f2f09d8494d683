"""Telegram is away, slow or talks nonsense: nothing is lost, everything arrives later, one log line each way."""

from datetime import timedelta

import pytest

from bot.sandbox import Drops, Garbles, Limits, Refuses
from bot.sandbox.faults import Fault
from tests.journeys.player import SEND, TO_RESULT, to_review, words_of
from tests.journeys.stage import Stage

AWAY = [Drops(), Refuses(502, "Bad Gateway"), Garbles(502), Refuses(429, "Too Many Requests", {"retry_after": 2})]
NAMES = ["dropped", "bad gateway", "nonsense", "too many"]


@pytest.mark.parametrize("fault", AWAY, ids=NAMES)
async def test_answers_given_while_telegram_is_away_are_not_lost(
    stage: Stage, fault: Fault, caplog: pytest.LogCaptureFixture
) -> None:
    olena = await stage.person("44135")
    stage.troubled = True
    stage.sandbox.orders(fault, "sendMessage", times=6)
    stage.sandbox.orders(fault, "getUpdates", times=2)

    await olena.answers("19", "Duldung", "A flat, or housing of my town")

    screen = olena.screen
    assert screen.index("✓ 19") < screen.index("Where do you live at the moment?") < screen.index("Good news:")
    lines = [record.getMessage() for record in caplog.records if record.name.startswith("bot.")]
    for what in ("polling Telegram", "sending to Telegram"):
        down = [line for line in lines if line.startswith(f"{what}: ") and "works again" not in line]
        assert len(down) <= 1
        assert len([line for line in lines if line.startswith(f"{what}: works again")]) == len(down)


@pytest.mark.parametrize("fault", [Drops(done=True), Garbles(200)], ids=["answer lost", "answer nonsense"])
async def test_a_lost_answer_of_telegram_repeats_a_message_at_most(stage: Stage, fault: Fault) -> None:
    sara = await stage.coach()
    olena = await stage.person(*to_review(), SEND[0])
    stage.troubled = True
    stage.sandbox.orders(fault, "sendMessage", times=2)

    await olena.presses("✅ Yes, pass it on")

    assert 1 <= olena.screen.count("Your request is with the coaches near you.") <= 2
    assert 1 <= sara.screen.count("Anfrage 1") <= 2
    assert await stage.count("lead") == 1


async def test_a_lead_opened_while_nothing_can_be_sent_reaches_the_coach_later(stage: Stage) -> None:
    sara = await stage.coach()
    olena = await stage.person(*to_review(), SEND[0])
    stage.troubled = True
    stage.sandbox.orders(Refuses(500), "sendMessage", times=10**6)
    _, yes = olena.button("✅ Yes, pass it on")
    await olena.phone.taps(olena.last, yes)
    await stage.sandbox.confirmed()
    assert await stage.count("lead") == 1
    assert "Anfrage 1" not in sara.screen

    stage.sandbox.clears_faults()
    stage.clock.forward(timedelta(minutes=1))
    await stage.settles()

    assert "Anfrage 1" in sara.screen
    assert "Your request is with the coaches near you." in olena.screen


async def test_a_press_that_cannot_be_answered_is_an_answer_all_the_same(stage: Stage) -> None:
    stage.troubled = True
    olena = await stage.person("44135", "19")
    for method in ("answerCallbackQuery", "editMessageText", "editMessageReplyMarkup"):
        stage.sandbox.orders(Drops(), method, times=5)

    assert "Where do you live at the moment?" in await olena.presses("Duldung")


async def test_the_bot_waits_for_telegram_when_it_starts(stage: Stage) -> None:
    await stage.stops_bot()
    stage.troubled = True
    stage.sandbox.orders(Garbles(), "deleteWebhook")
    stage.sandbox.orders(Drops())
    await stage.starts_bot()

    olena = await stage.person(*TO_RESULT)

    assert "Good news" in olena.new


async def test_updates_that_came_while_the_bot_was_away_are_handled_in_order(stage: Stage) -> None:
    olena = await stage.person()
    await stage.stops_bot()
    for said in TO_RESULT:
        await olena.phone.types(said)

    await stage.starts_bot()
    await stage.settles()

    assert "Good news: the programme probably fits you." in olena.screen
    assert "• Age: 19" in olena.screen


async def test_who_answers_faster_than_telegram_lets_bots_write_gets_every_message(stage: Stage) -> None:
    stage.troubled = True  # ticks are not counted by the bot, but by Telegram: some messages have to wait
    stage.sandbox.limits_sending(Limits())

    olena = await stage.person(*TO_RESULT, "Nothing at the moment", "/help", "/privacy", "/human", "/mydata")

    assert [words_of(message)[:12] for message in olena.received[-4:]] == [
        "I ask you qu",
        "Your data\n\nR",
        "A human help",
        "This is stor",
    ]
