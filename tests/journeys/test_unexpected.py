"""What nobody asked for: pictures, old buttons, forged data, groups, invitations that do not hold."""

from datetime import timedelta

from telegram import Dice, InlineKeyboardButton, Location

from bot.keyboards import pack
from tests.journeys.player import SEND, TO_RESULT, labels_of, to_review, words_of
from tests.journeys.stage import Stage


async def test_what_cannot_be_read_is_answered_kindly_and_not_stored(stage: Stage) -> None:
    olena = await stage.person("44135")
    phone = olena.phone

    for sent in (
        phone.sends_photo("19"),
        phone.sends_sticker(),
        phone.sends_document(caption="19"),
        phone.sends(location=Location(7.46, 51.51)),
        phone.sends(dice=Dice(6, "🎲")),
    ):
        assert "I can only read text and buttons. I did not store what you sent." in await olena.does(sent)
        assert "How old are you?" in words_of(olena.last)

    assert "Which paper do you have" in await olena.says("19")


async def test_an_old_button_is_recognised_and_the_open_question_asked_again(stage: Stage) -> None:
    olena = await stage.person("44135", "19")
    papers = olena.last
    await olena.answers("[Duldung]", "[A flat, or housing of my town]")

    came = await olena.presses("Aufenthaltserlaubnis (permit)", on=papers)

    assert "This button is from an earlier question." in came
    assert "What do you do at the moment?" in words_of(olena.last)
    assert await stage.count("conversation") == 1


async def test_a_double_press_counts_once(stage: Stage) -> None:
    olena = await stage.person("44135", "19")
    papers, duldung = olena.button("Duldung")

    await olena.does(*(olena.phone.taps(papers, duldung) for _ in range(3)))

    assert olena.new.count("Where do you live at the moment?") == 1


async def test_a_double_press_at_the_handover_makes_one_lead(stage: Stage) -> None:
    sara = await stage.coach()
    olena = await stage.person(*to_review(), SEND[0])
    consent, yes = olena.button("✅ Yes, pass it on")

    await olena.does(*(olena.phone.taps(consent, yes) for _ in range(3)))
    await olena.presses("✅ Yes, pass it on", on=consent)

    assert await stage.count("lead") == 1
    assert await stage.count("consent") == 2
    assert sara.screen.count("Anfrage 1") == 1


FORGED = [
    "",
    "c",
    "c:3",
    "c:3:no such paper",
    "c:99999999999999999999:duldung",
    "c:-1:duldung",
    "c:٣:duldung",
    "zz:1:x",
    "d:0:",
    "p:3:=Nowhere",
    "p:3:99999",
    "l:0:tlh",
    "r:3:no such question",
    "y:3:yes",
    "v:3:",
    pack("claim", 1),
    pack("closed-as", 1, "placed"),
    "x" * 64,
]


async def test_data_nobody_issued_changes_nothing(stage: Stage) -> None:
    olena = await stage.person("44135", "19")
    papers = olena.last

    for data in FORGED:
        await olena.does(olena.phone.taps(papers, InlineKeyboardButton("?", callback_data=data)))
        assert "Sorry, something went wrong" not in olena.new

    assert "Where do you live at the moment?" in await olena.says("Duldung")
    assert await stage.count("lead") == 0


async def test_an_edited_message_is_not_an_answer(stage: Stage) -> None:
    olena = await stage.person("44135")
    said = await olena.phone.types("19")
    await stage.settles()
    before = olena.screen

    await olena.does(olena.phone.edits(said, "17"))

    assert olena.screen == before


async def test_a_group_is_left_politely_and_once(stage: Stage) -> None:
    olena = stage.somebody(language="de")
    group = stage.sandbox.group("Familie", [olena.phone])

    await group.adds_bot(olena.phone)

    await olena.phone.waits_for("Bitte schreiben Sie mir", where=group)
    await stage.until(lambda: stage.sandbox.called("leaveChat"))
    await stage.settles()
    await olena.phone.types("Hello?", where=group)
    assert len(stage.sandbox.called("leaveChat")) == 1
    assert [call.method for call in stage.sandbox.calls if call.chat_id == group.id] == ["sendMessage", "leaveChat"]
    assert await stage.count("person") == 0
    assert await stage.count("outbox") == 0


async def test_a_coach_joins_by_invitation(stage: Stage) -> None:
    sara = await stage.coach("Sara Yilmaz", "05913", "05754/Gütersloh")

    assert "Willkommen, Sara Yilmaz!" in sara.screen
    assert "Dortmund" in sara.screen
    assert "Gütersloh (Kreis Gütersloh)" in sara.screen
    rows = await stage.sql("SELECT district, municipality FROM coach_area ORDER BY district")
    assert [tuple(row) for row in rows] == [("05754", "Gütersloh"), ("05913", "")]


async def test_an_invitation_works_once(stage: Stage) -> None:
    token = await stage.invitation("Sara Yilmaz")
    sara, other = stage.somebody("Coach", "de"), stage.somebody("Other", "de")

    await sara.starts(f"coach_{token}")
    assert "Diese Einladung wurde schon benutzt." in await other.starts(f"coach_{token}")
    assert "Willkommen, Sara Yilmaz!" in await sara.starts(f"coach_{token}")

    assert await stage.count("coach") == 1
    assert token not in str(await stage.sql("SELECT * FROM invite"))


async def test_an_invitation_that_has_expired_or_never_was(stage: Stage) -> None:
    token = await stage.invitation("Sara Yilmaz", days=7)
    sara = stage.somebody("Coach", "de")
    await stage.passes(timedelta(days=7))

    assert "Diese Einladung ist abgelaufen." in await sara.starts(f"coach_{token}")
    assert "Diese Einladung gibt es nicht." in await sara.starts("coach_nonsense")

    assert await stage.count("coach") == 0


async def test_a_coach_with_a_new_invitation_becomes_what_it_says(stage: Stage) -> None:
    sara = await stage.coach("Sara", "05315")
    await sara.starts(f"coach_{await stage.invitation('Sara Demir', '05913')}")

    await stage.person(*to_review(), *SEND)

    assert "Anfrage 1" in sara.new
    assert await stage.count("coach") == 1


async def test_a_person_who_becomes_a_coach_is_a_coach(stage: Stage) -> None:
    olena = await stage.person(*TO_RESULT)

    await olena.starts(f"coach_{await stage.invitation('Olena')}")

    assert "Sie sind als Coach eingetragen." in await olena.says("/help")
    assert labels_of(olena.last) == []
