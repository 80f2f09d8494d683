"""Who reads little listens: questions, consents and results as voice notes, and an answer to those who speak."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from telegram import Audio, VideoNote, Voice

from bot.content import Content, load_content
from bot.recordings import path_of
from tests.journeys.files import follows, looks_twice
from tests.journeys.player import BEGIN, SEND, Player, labels_of, to_review, words_of
from tests.journeys.process import command
from tests.journeys.stage import Stage, staged
from tests.opus import record, silence
from tests.shipped import TODAY

LISTEN = "🔊 Listen"
CANNOT_HEAR = "I am a computer program and cannot hear it. I did not store it."


@pytest.fixture
async def stage(content: Content, sqlite_url: str, folder: Path) -> AsyncIterator[Stage]:
    """The bot, following files among which some recordings are."""
    record(folder, "en", "consent-precheck", "place-ask", "age-ask", "outcome-not_eligible")
    record(folder, "en", "eligibility-reason-under-18", "consent-handover")
    async with staged(content, sqlite_url, run=False) as stage:
        await follows(stage, folder)
        yield stage


@pytest.fixture
async def stage_on_both(database_url: str, folder: Path) -> AsyncIterator[Stage]:
    """The bot on SQLite, and once more on PostgreSQL, with recordings from the start."""
    record(folder, "en", "age-ask", "paper-ask")
    async with staged(load_content(folder, TODAY), database_url, run=False) as stage:
        await stage.starts_bot(content_dir=folder)
        yield stage


def played(player: Player) -> list[bytes]:
    """The voice notes somebody has got."""
    voices = [message.voice for message in player.received if message.voice is not None]
    return [player.stage.sandbox.file(voice.file_id).content for voice in voices]


def recordings(folder: Path, *messages: str) -> list[bytes]:
    return [(folder / path_of("en", message)).read_bytes() for message in messages]


async def test_the_first_press_uploads_and_everybody_after_it_hears_the_same_file(
    stage_on_both: Stage, folder: Path
) -> None:
    olena, amina = await stage_on_both.person("44135"), await stage_on_both.person("44135")

    await olena.presses(LISTEN)
    await amina.presses(LISTEN)

    assert played(olena) == played(amina) == recordings(folder, "age-ask")
    first, second = stage_on_both.sandbox.called("sendVoice")
    assert str(first.parameters["voice"]).startswith("attach://")
    assert second.parameters["voice"] == first.result["voice"]["file_id"]
    assert await stage_on_both.count("recording") == 1
    assert await stage_on_both.count("outbox") == 0


async def test_whoever_listens_stands_where_they_stood(stage: Stage) -> None:
    olena = await stage.person("44135")
    (turn,) = (await stage.sql("SELECT turn FROM conversation"))[0]

    await olena.presses(LISTEN)

    assert "Which paper do you have" in await olena.says("19")
    assert (await stage.sql("SELECT turn FROM conversation"))[0][0] == turn + 1


async def test_a_conversation_can_be_listened_to_from_the_consent_to_the_result(stage: Stage, folder: Path) -> None:
    olena = stage.somebody()
    await olena.answers("/start", BEGIN[0])
    for answer in (BEGIN[1], "44135", "17"):
        await olena.presses(LISTEN)
        await olena.answers(answer)

    await olena.answers("Duldung")
    await olena.presses(LISTEN)  # everything about them was deleted with the result

    said = ("consent-precheck", "place-ask", "age-ask", "outcome-not_eligible", "eligibility-reason-under-18")
    assert played(olena) == recordings(folder, *said)
    assert await stage.count("person") == 0


async def test_an_old_button_still_plays(stage: Stage, folder: Path) -> None:
    olena = await stage.person("44135")
    age = olena.last
    await olena.answers("19", "[Duldung]")

    await olena.presses(LISTEN, on=age)

    assert played(olena) == recordings(folder, "age-ask")
    assert "earlier question" not in olena.new


async def test_whoever_waits_for_a_coach_can_listen_too(stage: Stage, folder: Path) -> None:
    await stage.coach()
    olena = await stage.person(*to_review(), SEND[0])
    consent = olena.last
    await olena.presses(SEND[1][1:-1])

    await olena.presses(LISTEN, on=consent)

    assert played(olena) == recordings(folder, "consent-handover")


async def test_a_question_that_nobody_recorded_has_no_button(stage: Stage) -> None:
    olena = await stage.person("44135", "19")
    assert labels_of(olena.last)[-2:] == ["◀ Back", "❓ Why?"]


async def test_a_button_whose_recording_is_gone_says_so(stage: Stage, folder: Path) -> None:
    olena = await stage.person("44135")
    (folder / path_of("en", "age-ask")).unlink()
    await looks_twice(stage)

    assert await olena.presses(LISTEN) == "There is no recording of this yet."
    await olena.says("/start")
    assert LISTEN not in labels_of(olena.last)


async def test_a_recording_that_vanished_this_moment_holds_nothing_up(stage: Stage, folder: Path) -> None:
    olena = await stage.person("44135")
    (folder / path_of("en", "age-ask")).unlink()

    await olena.presses(LISTEN)

    assert "Which paper do you have" in await olena.says("19")
    reason = "the recording locales/en/audio/age-ask.ogg cannot be read: No such file or directory"
    assert [tuple(row) for row in await stage.sql("SELECT state, reason FROM outbox")] == [("failed", reason)]


@pytest.mark.parametrize(
    "value", ["", "no-such", "../../../age", "eligibility/no-such", "a/b/c/d", "consent-", "age/x"]
)
async def test_forged_presses_play_nothing(stage: Stage, value: str) -> None:
    olena = await stage.person("44135")
    assert await olena.forges(f"H:3:{value}") == "There is no recording of this yet."
    assert stage.sandbox.called("sendVoice") == []


async def test_a_recording_is_taken_over_while_people_talk_and_starts_no_version(stage: Stage, folder: Path) -> None:
    olena = await stage.person("44135", "19")
    version, kept = stage.app.content.version, await stage.count("published")
    record(folder, "en", "paper-ask")

    await looks_twice(stage)
    await olena.says("/start")
    await olena.presses(LISTEN)

    assert played(olena) == recordings(folder, "paper-ask")
    assert (stage.app.content.version, await stage.count("published")) == (version, kept)


async def test_another_recording_is_heard_from_then_on(stage: Stage, folder: Path) -> None:
    olena = await stage.person("44135")
    await olena.presses(LISTEN)
    before = recordings(folder, "age-ask")
    (folder / path_of("en", "age-ask")).write_bytes(silence(says="spoken more slowly"))

    await olena.presses(LISTEN)

    assert played(olena) == [*before, *recordings(folder, "age-ask")]


async def test_going_back_to_an_earlier_version_leaves_recordings_alone(
    stage: Stage, folder: Path, tmp_path: Path
) -> None:
    first = stage.app.content.version
    text = (folder / "locales/en/durchstarten.ftl").read_text("utf-8")
    (folder / "locales/en/durchstarten.ftl").write_text(text.replace("How old", "Say how old"), "utf-8")
    record(folder, "en", "paper-ask")
    await looks_twice(stage)
    environment = {"DATABASE_URL": stage.database_url, "DATA_KEY": stage.key, "CONTENT_DIR": str(folder)}

    done = await command(tmp_path, "flow", "rollback", first, "--yes", **environment)
    await looks_twice(stage)

    assert (done.code, stage.app.content.version) == (0, first)
    assert (folder / path_of("en", "paper-ask")).exists()
    assert stage.app.content.words.of("en").recorded("paper-ask")


async def test_a_wrong_recording_does_not_keep_new_words_waiting(stage: Stage, folder: Path) -> None:
    (folder / "locales/en/audio/paper-ask.ogg").write_bytes(b"ID3 music")
    text = (folder / "locales/en/durchstarten.ftl").read_text("utf-8")
    (folder / "locales/en/durchstarten.ftl").write_text(text.replace("How old are you", "Say how old you are"), "utf-8")

    await looks_twice(stage)

    assert "Say how old you are" in (await stage.person("44135")).screen
    assert stage.app.following.problems == ()


async def test_an_admin_hears_the_recordings_in_a_trial(content: Content, sqlite_url: str, folder: Path) -> None:
    record(folder, "en", "age-ask")
    async with staged(content, sqlite_url, run=False) as stage:
        admin = stage.somebody("Admin", "de")
        await follows(stage, folder, admin_ids=str(admin.id))
        await admin.answers("/try en", "[Yes, start]", "44135", f"[{LISTEN}]")
        assert played(admin) == recordings(folder, "age-ask")
        assert await admin.forges("H:3:paper") == "There is no recording of this yet."


async def test_who_speaks_is_shown_the_buttons_and_offered_a_call(stage: Stage) -> None:
    olena = await stage.person("44135")
    phone = olena.phone
    for sent in (
        phone.sends_voice(),
        phone.sends(audio=Audio("music", "u1", 200)),
        phone.sends(video_note=VideoNote("round", "u2", 240, 5)),
    ):
        assert CANNOT_HEAR in await olena.does(sent)
        offer, question = olena.received[-2:]
        assert labels_of(offer) == ["📞 I would like a call", "🙋 Talk to a human"]
        assert "How old are you?" in words_of(question)

    assert stage.sandbox.called("getFile") == []
    came = await olena.presses("📞 I would like a call")
    assert came and "I do not know this button." not in came


async def test_who_speaks_to_a_coach_who_has_not_asked_for_it_is_told_so(stage: Stage) -> None:
    sara = await stage.coach()
    olena = await stage.person(*to_review(), *SEND)
    await sara.presses("🙋 Übernehmen")
    before = sara.screen

    await olena.does(olena.phone.sends_voice())

    assert "I pass on photos, files and voice messages only when your coach has asked" in olena.new
    assert labels_of(olena.last) == ["📞 Call with an interpreter, please"]
    assert sara.screen == before


async def test_a_voice_before_a_language_is_chosen_leads_to_the_languages(stage: Stage) -> None:
    olena = stage.somebody()
    await olena.does(olena.phone.sends(voice=Voice("first", "u3", 3)))
    assert "English" in labels_of(olena.last)
