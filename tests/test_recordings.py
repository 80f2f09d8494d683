"""Recordings among the authored files: which can be played, where a button stands for them, what they never stop."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.content import Content, load_content, recordings, snapshot
from bot.delivery.message import Message
from bot.flow import naming
from bot.flow.effects import AskConsent
from bot.keyboards import Press, pack, question_rows, unpack
from bot.reading_aloud import pieces
from bot.recordings import HEAD, is_opus, path_of
from bot.rendering import render, voice_notes
from bot.rules.table import Table
from tests.flow.talks import ELIGIBLE, Talk
from tests.journeys.files import copied
from tests.opus import record, silence
from tests.shipped import TODAY, content
from tests.test_keyboards import ask, data, labels

RESULT = ("outcome-not_eligible", "eligibility-reason-under-18")
LISTEN = "🔊 Listen"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The authored files, to be changed."""
    return copied(tmp_path)


def loaded(folder: Path) -> Content:
    return load_content(folder, TODAY, ["de", "en"])


def told(found: Content) -> list[tuple[str, str]]:
    """What is wrong with recordings."""
    return [(one.at.path, one.kind) for one in found.warnings if "/audio/" in one.at.path]


def test_opus_in_ogg_is_told_by_its_beginning() -> None:
    assert is_opus(silence()[:HEAD])
    vorbis = silence().replace(b"OpusHead", b"\x01vorbis\x00")
    for other in (b"", b"OggS", b"ID3\x04" + b"\x00" * HEAD, vorbis, silence()[4:]):
        assert not is_opus(other[:HEAD])


def test_a_recording_counts_in_its_own_language_only(folder: Path) -> None:
    record(folder, "en", "age-ask")
    words = load_content(folder, TODAY, ["de", "en", "fa", "fa-AF"]).words
    assert words.of("en").recorded("age-ask")
    assert not words.of("en").recorded("paper-ask")
    assert not any(words.of(locale).recorded("age-ask") for locale in ("de", "fa", "fa-AF", "xx"))


def test_what_is_wrong_with_recordings_is_told_and_stops_nothing(folder: Path) -> None:
    record(folder, "en", "age-ask", "ages-ask", "help")
    audio = folder / "locales/en/audio"
    (audio / "paper-ask.mp3").write_bytes(silence())
    (audio / "housing-ask.ogg").write_bytes(b"ID3")
    (audio / "permit-ask.ogg").symlink_to("nowhere")
    (audio / ".place-ask.ogg").write_bytes(b"half")

    found = loaded(folder)

    assert found.words.of("en").recorded("age-ask")
    assert not any(found.words.of("en").recorded(name) for name in ("ages-ask", "help", "housing-ask", "permit-ask"))
    assert told(found) == [
        ("locales/en/audio/ages-ask.ogg", "recording-unknown"),
        ("locales/en/audio/help.ogg", "recording-unknown"),
        ("locales/en/audio/housing-ask.ogg", "recording-not-opus"),
        ("locales/en/audio/paper-ask.mp3", "recording-not-opus"),
        ("locales/en/audio/permit-ask.ogg", "cannot-read"),
    ]


def test_a_long_recording_is_warned_of_and_played(folder: Path) -> None:
    record(folder, "en", "age-ask")
    with (folder / path_of("en", "age-ask")).open("ab") as file:
        file.truncate(2_000_000)
    found = loaded(folder)
    assert found.words.of("en").recorded("age-ask")
    assert told(found) == [("locales/en/audio/age-ask.ogg", "recording-large")]


def test_recordings_belong_to_no_version(folder: Path) -> None:
    before, files = loaded(folder), snapshot(folder)
    record(folder, "en", "age-ask")
    after = loaded(folder)
    assert (after.version, after.files, snapshot(folder)) == (before.version, before.files, files)
    assert before.recordings == {} and list(after.recordings) == list(recordings(folder)) == [path_of("en", "age-ask")]


def test_nothing_shipped_has_a_button_to_listen() -> None:
    texts = content().words.of("en")
    for key in content().start.by_key:
        assert LISTEN not in " ".join(labels(question_rows(ask(key), texts, content().start)))


def test_a_recorded_question_has_the_button_among_the_ways_out(folder: Path) -> None:
    record(folder, "en", "age-ask")
    found = loaded(folder)
    texts, flow = found.words.of("en"), found.start
    assert labels(question_rows(ask("age"), texts, flow))[-1] == "◀ Back | ❓ Why? | 🔊 Listen"
    assert data(question_rows(ask("age"), texts, flow))[-1] == "H:7:age"
    assert labels(question_rows(ask("paper"), texts, flow))[-1] == "◀ Back | ❓ Why?"


@pytest.mark.parametrize(("kind", "place"), [("precheck", ""), ("handover", "05913/Dortmund")])
def test_a_recorded_consent_has_the_button_on_top(folder: Path, kind: str, place: str) -> None:
    record(folder, "en", f"consent-{kind}")
    found = loaded(folder)
    shown = AskConsent(kind, 1, 3, place)  # type: ignore[arg-type]  # one of the two
    (message,) = render([shown], found.words.of("en"), found.start, 7)
    assert (message.buttons[0][0].label, message.buttons[0][0].data) == (LISTEN, f"H:3:consent-{kind}")


@pytest.mark.parametrize("recorded", [RESULT, RESULT[:1], RESULT[1:], ()])
def test_a_result_has_the_button_when_any_of_it_is_recorded(folder: Path, recorded: tuple[str, ...]) -> None:
    record(folder, "en", *recorded)
    found = loaded(folder)
    talk = Talk(found.start)
    messages = render(talk.go({**ELIGIBLE, "age": 17}), found.words.of("en"), found.start, 7)
    buttons = [button for message in messages for row in message.buttons for button in row]
    carried = [button.data for button in buttons if button.label == LISTEN]
    assert carried == (["H:0:eligibility/under-18/en"] if recorded else [])


def test_result_and_reason_are_played_in_this_order(folder: Path) -> None:
    record(folder, "en", *RESULT)
    found = loaded(folder)
    played = voice_notes("eligibility/under-18/en", found.words.of("en"), found.start.tables, 7)
    assert played == [Message(7, "", voice=path_of("en", name)) for name in RESULT]


def test_of_rules_that_are_called_alike_only_the_reason_is_certain() -> None:
    table = next(one for one in content().start.tables if one.name == "eligibility")
    rules = [replace(rule, then="eligible") if rule.id == "under-18" else rule for rule in table.rules]
    elsewhere = Table(table.name, table.policy, table.inputs, table.gives, tuple(rules), table.domains)
    assert naming.heard([table, table], "eligibility/under-18") == RESULT
    assert naming.heard([table, elsewhere], "eligibility/under-18") == RESULT[1:]


def test_the_buttons_of_everything_that_can_be_heard_fit() -> None:
    longest = 999_999_999_999_999
    for flow in content().flows.values():
        values = [(longest, question.key) for question in flow.questions]
        values += [(longest, f"consent-{kind}") for kind in flow.consent]
        values += [(0, f"{table.name}/{rule.id}/zh-Hant") for table in flow.tables for rule in table.rules]
        for turn, value in values:
            assert unpack(pack("hear", turn, value)) == Press("hear", turn, value)


def test_everything_that_can_be_heard_is_read_aloud_questions_first() -> None:
    listed = pieces([content().start], content().words, "en")
    names = [piece.message for piece in listed]
    assert names[0] == "place-ask" and len(names) == len(set(names))
    order = [names.index(name) for name in ("age-ask", "consent-precheck", "consent-handover", *RESULT)]
    assert order == sorted(order)


def test_answers_are_read_after_their_question() -> None:
    (paper,) = (piece for piece in pieces([content().start], content().words, "en") if piece.message == "housing-ask")
    texts = content().words.of("en")
    options = naming.options(content().start.by_key["housing"])
    assert paper.lines == (texts.plain("housing-ask"), *(texts.plain(naming.option("housing", one)) for one in options))


def test_nothing_is_read_aloud_before_it_is_translated(folder: Path) -> None:
    path = folder / "locales/uk/durchstarten.ftl"
    path.write_text(path.read_text("utf-8").replace("\nage-ask =", "\n# TODO translate\nage-ask ="), "utf-8")
    found = load_content(folder, TODAY, ["de", "en", "uk"])
    lines = {piece.message: piece.lines for piece in pieces([found.start], found.words, "uk")}
    assert lines["age-ask"] == () and lines["paper-ask"] != ()
