"""What a coach can do with a lead, and what comes of buttons and messages that do not fit any more."""

from bot.keyboards import pack
from bot.wording import CLOSE_REASONS
from tests.journeys.player import SEND, Player, labels_of, to_review, words_of
from tests.journeys.stage import Stage

CLAIM = "🙋 Übernehmen"
CARD = "Einwilligung:"
"""Stands on cards only."""


async def test_a_lead_given_back_goes_to_the_others_and_the_person_is_told(stage: Stage) -> None:
    sara, mona, olena = await held(stage)

    came = await sara.presses("↩️ Abgeben", on=sara.find(CARD))

    assert "Sie haben Anfrage 1 abgegeben. Sie geht wieder an alle Coaches des Ortes." in came
    assert "Your coach cannot go on." in olena.new
    assert "⏳ Noch nicht übernommen" in words_of(mona.last)
    await mona.presses(CLAIM)
    assert "Mona is your coach now" in olena.new
    assert "Name: Lena" in words_of(mona.last)
    moves = await stage.sql("SELECT kind, coach_id FROM lead_event ORDER BY id")
    assert [tuple(move) for move in moves] == [("opened", None), ("claimed", 1), ("released", 1), ("claimed", 2)]


async def test_after_a_release_no_card_shows_what_is_not_so(stage: Stage) -> None:
    sara, mona, _ = await held(stage)
    await sara.presses("↩️ Abgeben", on=sara.find(CARD))

    await mona.presses(CLAIM)

    for coach in (sara, mona):
        newest, *older = [message for message in reversed(coach.received) if CARD in words_of(message)]
        assert "✅ Übernommen von Mona Meier" in words_of(newest)
        assert not any(CLAIM in labels_of(message) for message in older)


async def test_a_lead_only_one_coach_serves_goes_to_the_coordinator_when_given_back(stage: Stage) -> None:
    karin = await stage.coordinator()
    sara = await stage.coach()
    await stage.person(*to_review(), *SEND)
    await sara.presses(CLAIM)

    came = await sara.presses("↩️ Abgeben")

    assert "deshalb ist sie jetzt bei der Koordination." in came
    assert "Für diesen Ort ist kein Coach eingetragen." in karin.new


async def test_whoever_gives_back_a_lead_nobody_else_can_take_is_told_so(stage: Stage) -> None:
    sara = await stage.coach()
    await stage.person(*to_review(), *SEND)
    await sara.presses(CLAIM)

    came = await sara.presses("↩️ Abgeben")

    assert "Es gibt aber gerade niemanden sonst, der sie übernehmen kann" in came
    assert "alle Coaches des Ortes" not in came


async def test_the_reasons_a_lead_may_be_closed_for(stage: Stage) -> None:
    sara, _, _ = await held(stage)

    await sara.presses("☑️ Abschließen", on=sara.find(CARD))

    reasons = labels_of(sara.last)
    assert len(reasons) == len(CLOSE_REASONS) + 1
    assert reasons[-1] == "Abbrechen"
    assert "Name: Lena" in await sara.presses("Abbrechen")
    assert await statuses(stage) == ["claimed"]


async def test_buttons_of_a_closed_lead_do_nothing_any_more(stage: Stage) -> None:
    sara, mona, _ = await held(stage)
    shown = sara.find("Name: Lena")
    card = mona.find(CARD)
    await sara.presses("☑️ Abschließen", on=shown)
    why = sara.last
    await sara.presses("nicht erreicht", on=why)

    for button in ("✍️ Schreiben", "↩️ Abgeben", "☑️ Abschließen"):
        assert "Diese Anfrage gibt es nicht mehr." in await sara.presses(button, on=shown)
    assert "Diese Anfrage gibt es nicht mehr." in await sara.presses("Coaching beendet", on=why)
    assert "Diese Anfrage gibt es nicht mehr." in await mona.forges(pack("claim", 1))
    assert "☑️ Abgeschlossen: nicht erreicht" in words_of(mona.find(CARD))
    assert labels_of(mona.find(CARD)) == []
    assert card.message_id == mona.find(CARD).message_id
    assert (await stage.sql("SELECT closed_reason FROM lead"))[0][0] == "not_reached"


async def test_a_coach_of_another_district_cannot_claim(stage: Stage) -> None:
    sara, elsewhere = await stage.coach(), await stage.coach("Emil", "05315")
    await stage.person(*to_review(), *SEND)

    assert "Diese Anfrage gehört nicht zu Ihren Orten." in await elsewhere.forges(pack("claim", 1))

    assert await statuses(stage) == ["new"]
    assert CLAIM in labels_of(sara.last)


async def test_what_another_coach_holds_is_out_of_reach(stage: Stage) -> None:
    _, mona, olena = await held(stage)

    for act in ("write", "release", "close", "show"):
        assert "Diese Anfrage liegt nicht bei Ihnen." in await mona.forges(pack(act, 1))
    assert "Diese Anfrage liegt nicht bei Ihnen." in await mona.forges(pack("closed-as", 1, "placed"))
    assert "Nicht gesendet: Anfrage 1 liegt bei Sara Yilmaz." in await mona.replies(mona.find(CARD), "Hello!")

    assert await statuses(stage) == ["claimed"]
    assert "Mona" not in olena.screen
    assert "Lena" not in mona.screen


async def test_a_press_on_claim_twice_shows_the_lead_again(stage: Stage) -> None:
    sara = await stage.coach()
    await stage.person(*to_review(), *SEND)
    card = sara.last

    await sara.does(sara.phone.taps(card, CLAIM), sara.phone.taps(card, CLAIM))

    assert sara.new.count("Name: Lena") == 2
    moves = await stage.sql("SELECT kind FROM lead_event ORDER BY id")
    assert [kind for (kind,) in moves] == ["opened", "claimed"]


async def test_what_a_coach_writes_to_nobody_goes_to_nobody(stage: Stage) -> None:
    sara, _, olena = await held(stage)
    before = olena.screen

    assert "Ich weiß nicht, für wen das ist." in await sara.says("Good day!")
    welcome = sara.find("Willkommen")
    assert "Ich weiß nicht, für wen das ist." in await sara.replies(welcome, "Good day!")

    assert olena.screen == before


async def test_pictures_and_voices_of_a_coach_are_not_passed_on(stage: Stage) -> None:
    sara, _, olena = await held(stage)
    before = olena.screen

    for sent in (sara.phone.sends_photo("Lena?"), sara.phone.sends_voice(), sara.phone.sends_document()):
        assert "Ich kann nur Text weitergeben." in await sara.does(sent)

    assert olena.screen == before
    assert await stage.count("lead_event WHERE kind = 'contacted'") == 0


async def test_a_coach_can_look_everything_up_again(stage: Stage) -> None:
    sara, mona, _ = await held(stage)
    await stage.person(*to_review("Marta"), *SEND)

    await sara.says("/leads")

    assert labels_of(sara.find("Ihre Anfragen:")) == ["1 · Lena · übernommen · neu"]
    assert labels_of(sara.find("Noch offen in Ihren Orten:")) == ["🙋 Übernehmen 2 · Dortmund · Englisch · neu"]
    assert "Name: Lena" in await sara.presses("1 · Lena")
    assert "Ihre Anfragen:" not in await mona.says("/leads")
    assert "Sie sind als Coach eingetragen." in await mona.says("/help")
    assert "Sie sind als Coach eingetragen." in await mona.forges("C:nonsense")


async def test_forged_buttons_of_a_coach_change_nothing(stage: Stage) -> None:
    sara, _, _ = await held(stage)

    for data in ("Z:1:no such reason", "C:99:", "S:99:", "Q:1:", "", "c:1:duldung", "d:0:yes"):
        assert await sara.forges(data)

    assert await statuses(stage) == ["claimed"]


async def held(stage: Stage) -> tuple[Player, Player, Player]:
    """Sara, who holds a lead, her colleague Mona, and the person."""
    sara, mona = await stage.coach(), await stage.coach("Mona Meier")
    olena = await stage.person(*to_review(), *SEND)
    await sara.presses(CLAIM)
    return sara, mona, olena


async def statuses(stage: Stage) -> list[str]:
    """Where every lead stands."""
    return [status for (status,) in await stage.sql("SELECT status FROM lead ORDER BY id")]
