"""Coach and person talk: the bot is silent, either side ends it, nothing that was typed is lost."""

from collections.abc import Awaitable
from dataclasses import replace
from datetime import timedelta

import pytest
from telegram import Location, PhotoSize, Video, VideoNote

from bot.batch import Batch
from bot.handover import files
from bot.keyboards import pack
from bot.sandbox import Person, Refuses
from bot.storage.coaches import mail_chat
from tests.journeys.player import SEND, Player, labels_of, to_review, words_of
from tests.journeys.stage import Stage

CLAIM = "🙋 Übernehmen"
FILES = "📎 Datei erbitten"
INTERPRETER = "📞 Call with an interpreter, please"
END = "End the talk"
NOT_WANTED = "I pass on photos, files and voice messages only when your coach has asked for them."


async def test_who_is_claimed_reads_once_that_the_bot_is_silent_now(stage: Stage) -> None:
    sara, olena = await talking(stage)

    assert "From now on you and Sara write to each other here." in olena.new
    assert labels_of(olena.last) == [END]
    assert await olena.is_passed_on("Hello Sara")
    assert "Lena (Anfrage 1) schreibt:\n\nHello Sara" in sara.new


async def test_commands_still_answer_in_a_talk(stage: Stage) -> None:
    _, olena = await talking(stage)

    assert "/mydata" in await olena.says("/help")
    assert "Sara is your coach." in await olena.says("/human")
    assert "You already have a request" in await olena.says("/start")


async def test_a_sign_that_cannot_be_put_loses_nothing(stage: Stage) -> None:
    stage.troubled = True
    sara, olena = await talking(stage)
    stage.sandbox.orders(Refuses(400, "Bad Request: REACTION_INVALID"), "setMessageReaction")

    assert await olena.says("Hello Sara") == ""

    assert "Hello Sara" in sara.new
    assert await olena.is_passed_on("And again")


async def test_words_that_a_coach_who_has_gone_did_not_get_are_told_of_once(stage: Stage) -> None:
    stage.troubled = True
    await stage.coordinator()
    sara, olena = await talking(stage)
    await sara.phone.deactivates()

    await olena.does(olena.phone.types("Hello?"), olena.phone.types("Are you there?"))

    await olena.sees("Your message was not passed on")
    assert olena.screen.count("Your message was not passed on") == 1


async def test_the_person_ends_the_talk_and_the_coach_is_told(stage: Stage) -> None:
    sara, olena = await talking(stage)

    assert "Would you like to end the talk?" in await olena.presses(END)
    assert "The talk has ended. Your coach knows." in await olena.presses("Yes, end it")

    assert "Die Person hat ihre Anfrage 1 zurückgezogen." in sara.new
    assert await stage.count("lead WHERE status = 'closed' AND length(name) = 0 AND length(answers) = 0") == 1
    assert await olena.says("44135") == "The talk has ended. Your coach knows. If you need something again: /start"
    assert "The talk has ended." in await olena.does(olena.phone.sends_photo())
    assert "Where do you live?" in await olena.says("/start")
    assert "How old are you?" in await olena.says("44135")


async def test_what_waits_for_the_coach_is_taken_back_with_the_request(stage: Stage) -> None:
    _, olena = await talking(stage)
    mona = await stage.mail_coach()  # and no mail is set up: everything for her waits
    async with stage.app.database.unit() as unit:
        assert await unit.leads.pass_to(1, mona, stage.clock.utc(), 1, 1)
    await olena.says("My number is 0151 23456789")
    waits = f"outbox WHERE chat_id = {mail_chat(mona)} AND kind = 'relay:person'"
    assert await stage.count(waits) == 1

    await olena.presses(END)
    await olena.presses("Yes, end it")

    assert await stage.count(waits) == 0
    assert await stage.count(f"outbox WHERE chat_id = {mail_chat(mona)}") == 1  # that the person took it back


async def test_who_does_not_end_it_goes_on(stage: Stage) -> None:
    _, olena = await talking(stage)
    await olena.presses(END)

    assert "From now on you and Sara write to each other here." in await olena.presses("No, go on")

    assert labels_of(olena.find("Would you like to end the talk?")) == []
    assert await olena.is_passed_on("Hello Sara")


async def test_an_old_yes_does_not_end_a_new_talk(stage: Stage) -> None:
    sara, olena = await talking(stage)
    await olena.presses(END)
    asked = olena.last
    await olena.presses("Yes, end it")
    assert "The talk has ended." in await olena.presses("Yes, end it", on=asked)
    await olena.answers("/start", *to_review(), *SEND)
    await sara.presses(CLAIM)

    assert "Would you like to end the talk?" in await olena.presses("Yes, end it", on=asked)

    assert await stage.count("lead WHERE status = 'claimed'") == 1


async def test_what_a_coach_writes_to_a_closed_request_comes_back_with_the_way_to_open_it(stage: Stage) -> None:
    sara, olena = await talking(stage)
    shown = sara.find("Name: Lena")
    await sara.presses("☑️ Abschließen")
    await sara.presses("nicht erreicht")
    before = olena.screen

    came = await sara.replies(shown, "Wie geht es Ihnen?")

    assert "Nicht gesendet: Anfrage 1 ist abgeschlossen (nicht erreicht)." in came
    assert "Mit /lead 1 können Sie sie wieder öffnen. Ihr Text war:\n\nWie geht es Ihnen?" in came
    assert olena.screen == before


async def test_so_does_what_is_written_to_a_request_given_back_or_taken_by_another(stage: Stage) -> None:
    mona = await stage.coach("Mona Meier")
    sara, olena = await talking(stage)
    shown = sara.find("Name: Lena")
    await sara.presses("↩️ Abgeben")

    came = await sara.replies(shown, "Noch etwas!")
    assert "Nicht gesendet: Anfrage 1 liegt bei niemandem. Mit /leads" in came and "Noch etwas!" in came

    await mona.presses(CLAIM)
    came = await sara.replies(shown, "Noch etwas!")
    assert "Nicht gesendet: Anfrage 1 liegt bei Mona Meier." in came and "Noch etwas!" in came
    assert "Noch etwas!" not in olena.screen


async def test_what_is_written_after_everything_was_deleted_comes_back_and_is_not_kept(stage_on_both: Stage) -> None:
    stage = stage_on_both
    sara, olena = await talking(stage)
    shown = sara.find("Name: Lena")
    await olena.says("/delete")
    await olena.presses("Yes, delete everything")
    before = olena.screen

    came = await sara.replies(shown, "Wie geht es Ihnen?")

    assert "Nicht gesendet: Zu Anfrage 1 gibt es keine Angaben mehr." in came and "Wie geht es Ihnen?" in came
    assert olena.screen == before
    assert await stage.count("outbox") == 0 and await stage.count("person") == 0


@pytest.mark.parametrize("first", ["coach", "person"])
async def test_deleting_and_writing_in_one_moment_brings_nothing(stage: Stage, first: str) -> None:
    sara, olena = await talking(stage)
    shown = sara.find("Name: Lena")
    await olena.says("/delete")
    asked, yes = olena.button("Yes, delete everything")
    await stage.stops_bot()
    stage.noted.add("Wie geht es Ihnen?")
    acts = [lambda: sara.phone.replies(shown, "Wie geht es Ihnen?"), lambda: olena.phone.taps(asked, yes)]
    for act in acts if first == "coach" else reversed(acts):
        await act()

    await stage.starts_bot()
    await stage.settles()

    assert "Wie geht es Ihnen?" not in olena.screen
    assert "Everything is deleted." in words_of(olena.last)
    assert "Die Person hat ihre Anfrage 1 zurückgezogen." in sara.screen
    assert await stage.count("outbox") == 0 and await stage.count("person") == 0


async def test_who_reads_no_german_sees_that_it_is_german_and_can_ask_for_an_interpreter(stage: Stage) -> None:
    sara, olena = await talking(stage)

    await sara.replies(sara.find("Name: Lena"), "Guten Tag")

    assert "Sara writes in German:\n\nGuten Tag" in olena.new
    assert labels_of(olena.last) == [INTERPRETER]


@pytest.mark.parametrize(
    ("locale", "spoken", "buttons"), [("de", (), 0), ("en", ("en",), 1), ("fa-AF", ("fa",), 1), ("fa", ("fa-AF",), 1)]
)
async def test_a_coach_who_speaks_the_language_may_have_written_it(
    stage: Stage, locale: str, spoken: tuple[str, ...], buttons: int
) -> None:
    sara, olena = await talking(stage, languages=spoken)
    await olena.forges(pack("language", 0, locale))

    await sara.replies(sara.find("Name: Lena"), "Guten Tag")

    says = stage.content.words.of(locale).plain("coach-says", coach="Sara")
    assert (olena.last.text or "").startswith(says)
    assert len(labels_of(olena.last)) == buttons


async def test_the_wish_for_an_interpreter_reaches_the_coach_once_a_day(stage_on_both: Stage) -> None:
    stage = stage_on_both
    sara, olena = await talking(stage)
    stage.shared.add(olena.phone.phone_number)
    await sara.replies(sara.find("Name: Lena"), "Guten Tag")
    said = olena.last

    came = await olena.presses(INTERPRETER)

    assert "I told Sara: you would like to talk with somebody who interprets." in came
    assert "Please share your phone number now." in came
    assert "📞 Lena (Anfrage 1) möchte mit Ihnen und jemandem sprechen, der übersetzt. Sprache: Englisch." in sara.new
    assert "Telefon: noch nicht angegeben." in sara.new
    await olena.does(olena.phone.uses_keyboard("📱 Share my phone number"))
    assert "📞 Anfrage 1: Telefon" in sara.new

    came = await olena.presses(INTERPRETER, on=said)
    assert "I told Sara" in came and "phone number" not in came
    assert sara.screen.count("jemandem sprechen, der übersetzt") == 1
    await stage.ticks(timedelta(days=1))
    await olena.presses(INTERPRETER, on=said)
    assert sara.screen.count("jemandem sprechen, der übersetzt") == 2
    assert "Telefon: +49" in words_of(sara.last)


async def test_the_wish_for_an_interpreter_after_the_end_is_answered(stage: Stage) -> None:
    sara, olena = await talking(stage)
    await sara.replies(sara.find("Name: Lena"), "Guten Tag")
    said = olena.last
    await sara.presses("☑️ Abschließen", on=sara.find("Name: Lena"))
    await sara.presses("nicht erreicht")

    assert "Your coach has ended the talk." in await olena.presses(INTERPRETER, on=said)

    assert "übersetzt" not in sara.screen


async def test_files_are_copied_once_the_coach_asked_and_only_for_a_week(stage: Stage) -> None:
    sara, olena = await talking(stage)

    came = await sara.presses(FILES)

    assert "Bis 29.11.2026 gebe ich alles davon an Sie weiter." in came
    assert "Sara asks you for a photo, a file or a voice message." in olena.new
    assert await stage.count("lead WHERE status = 'contacted'") == 1
    for sent, kind in every_file(olena.phone):
        assert await olena.does(sent) == ""
        await olena.sees_sign()
        assert "Lena (Anfrage 1) schickt:" in sara.new
        assert getattr(sara.last, kind)
    assert "my paper" in sara.screen
    assert not stage.sandbox.called("getFile")

    await stage.ticks(timedelta(days=7))
    before = sara.screen
    assert NOT_WANTED in await olena.does(olena.phone.sends_photo())
    assert sara.screen == before


async def test_a_reply_to_a_file_reaches_the_person(stage: Stage) -> None:
    sara, olena = await talking(stage)
    await sara.presses(FILES)
    await olena.does(olena.phone.sends_document())

    await sara.replies(sara.last, "Danke!")

    assert "Danke!" in olena.new


async def test_pressed_twice_the_person_is_asked_for_files_once(stage: Stage) -> None:
    sara, olena = await talking(stage)
    shown, button = sara.button(FILES)

    await sara.does(sara.phone.taps(shown, button), sara.phone.taps(shown, button))

    assert olena.screen.count("Sara asks you for a photo") == 1


async def test_an_album_has_one_heading(stage: Stage) -> None:
    sara, olena = await talking(stage)
    await sara.presses(FILES)
    await stage.stops_bot()
    for _ in range(3):
        await olena.phone.sends_photo()

    await stage.starts_bot()
    await stage.settles()

    assert sum(bool(message.photo) for message in sara.received) == 3
    assert sara.screen.count("schickt:") == 1


async def test_words_below_a_picture_nobody_asked_for_are_passed_on_and_the_person_is_told(stage: Stage) -> None:
    sara, olena = await talking(stage)

    came = await olena.does(olena.phone.sends_photo("This is my letter"))

    assert "I passed your message on to Sara." in came and NOT_WANTED in came
    assert labels_of(olena.last) == [INTERPRETER]
    assert "schreibt zu etwas, das ich nicht weitergegeben habe." in sara.new and "This is my letter" in sara.new
    assert not sara.last.photo


async def test_a_voice_nobody_asked_for_brings_the_offer_of_a_call(stage: Stage) -> None:
    sara, olena = await talking(stage)
    before = sara.screen

    assert NOT_WANTED in await olena.does(olena.phone.sends_voice())

    assert labels_of(olena.last) == [INTERPRETER] and sara.screen == before
    await olena.says("/language")
    await olena.presses("Deutsch")
    await olena.does(olena.phone.sends_voice())
    assert labels_of(olena.last) == ["📞 Ich möchte einen Anruf"]


async def test_a_voice_before_a_coach_is_there_keeps_its_answer(stage: Stage) -> None:
    olena = await stage.person(*to_review(), *SEND)

    assert "cannot hear it" in await olena.does(olena.phone.sends_voice())


async def test_where_somebody_is_is_never_passed_on(stage: Stage) -> None:
    sara, olena = await talking(stage)
    await sara.presses(FILES)
    before = sara.screen

    assert "Please write." in await olena.does(olena.phone.sends(location=Location(7.46, 51.51)))

    assert sara.screen == before


async def test_words_of_danger_below_a_picture_are_met_and_the_picture_passed_on(stage: Stage) -> None:
    sara, olena = await talking(stage)
    await sara.presses(FILES)

    came = await olena.does(olena.phone.sends_photo("I want to kill myself"))

    assert "0800 1110111" in came and "I passed your message on to Sara." in came
    assert "🔴 Bitte gleich lesen" in sara.new and sara.last.photo


async def test_a_file_deleted_before_it_was_copied_is_told_of(stage: Stage) -> None:
    stage.troubled = True
    sara, olena = await talking(stage)
    await sara.presses(FILES)
    await stage.stops_bot()
    await olena.phone.deletes(await olena.phone.sends_photo())

    await stage.starts_bot()
    await stage.settles()

    assert "Die Datei zu Anfrage 1 kam nicht an: Die Person hat sie inzwischen gelöscht" in words_of(sara.last)


async def test_a_coach_without_telegram_cannot_ask_for_files(stage: Stage) -> None:
    _, olena = await talking(stage)
    async with stage.app.database.unit() as unit:
        (coach,) = await unit.coaches.listing()
        by_mail = replace(coach, chat_id=mail_chat(coach.id))
        batch = await Batch.open(unit, (), stage.content, stage.clock.utc())

        await files.want(batch, by_mail, 1)

        (told,) = batch.staged.messages
    assert "Dateien kann ich nicht per E-Mail weitergeben." in told.text
    assert "photo" not in olena.screen and await stage.count("lead WHERE files_until IS NULL") == 1


async def test_a_slash_in_a_reply_is_text_unless_it_is_a_command_of_coaches(stage: Stage) -> None:
    sara, olena = await talking(stage)
    shown = sara.find("Name: Lena")

    await sara.replies(shown, "/delete löscht alles.")
    assert "/delete löscht alles." in olena.new

    before = olena.screen
    came = await sara.replies(shown, "/leads")
    assert "Ihre Anfragen:" in came and "Das war ein Befehl an mich" in came
    assert olena.screen == before


async def test_long_words_are_parted_between_words(stage: Stage) -> None:
    sara, olena = await talking(stage)
    said = " ".join(["Übernachtungsmöglichkeit"] * 160)

    await sara.replies(sara.find("Name: Lena"), said)

    *_, first, last = olena.received
    assert words_of(last).startswith("Übernachtungsmöglichkeit")
    assert f"{words_of(first)} {words_of(last)}".removeprefix("Sara writes in German:\n\n") == said
    assert labels_of(first) == [] and labels_of(last) == [INTERPRETER]


def every_file(phone: Person) -> list[tuple[Awaitable[object], str]]:
    """Everything that is passed on, and what the coach's message has then."""
    video = Video("v", "uv", 640, 480, 3)
    return [
        (phone.sends_photo("my paper"), "photo"),
        (phone.sends_document(), "document"),
        (phone.sends_voice(), "voice"),
        (phone.sends(video=video), "video"),
        (phone.sends(video_note=VideoNote("n", "un", 240, 3)), "video_note"),
        (phone.sends(photo=(PhotoSize("p", "up", 640, 480),)), "photo"),
    ]


async def talking(stage: Stage, languages: tuple[str, ...] = ()) -> tuple[Player, Player]:
    """A coach who holds a lead, and the person."""
    sara = await stage.coach(languages=languages)
    olena = await stage.person(*to_review(), *SEND)
    await sara.presses(CLAIM)
    return sara, olena
