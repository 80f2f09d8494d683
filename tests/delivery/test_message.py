"""A message survives the outbox unchanged."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.message import Button, Message, Priority, from_json, to_json

words = st.text(max_size=40)
buttons = st.builds(Button, label=words, data=words, url=words)
messages = st.builds(
    Message,
    chat_id=st.integers(-(2**63), 2**63 - 1),
    text=words,
    buttons=st.lists(st.lists(buttons, max_size=3).map(tuple), max_size=3).map(tuple),
    contact_button=words,
    remove_keyboard=st.booleans(),
    force_reply=words,
    priority=st.sampled_from(Priority),
    lead_id=st.none() | st.integers(0, 2**63 - 1),
    kind=st.sampled_from(["", "card", "relay", "prompt"]),
    edits=st.sampled_from(["", "card"]),
    voice=words,
    not_before=st.none() | st.datetimes(timezones=st.just(UTC)),
    deletes=st.lists(st.integers(1, 2**31 - 1), max_size=3).map(tuple),
    topic=words,
    topic_closed=st.booleans(),
    document=st.just(("", "")) | st.tuples(st.just("termin.ics"), words),
    copies=st.none() | st.tuples(st.integers(-(2**63), 2**63 - 1), st.integers(1, 2**31 - 1)),
)


@given(messages)
def test_every_message_comes_back_as_it_was(message: Message) -> None:
    back = from_json(to_json(message))

    assert back == message
    assert hash(back) == hash(message)
    assert type(back.priority) is Priority


def test_a_plain_message_takes_little_room() -> None:
    assert to_json(Message(chat_id=7, text="ሰላም")) == '{"chat_id":7,"text":"ሰላም"}'


def test_the_moment_keeps_its_zone() -> None:
    moment = datetime(2026, 11, 22, 9, 30, 0, 250_000, tzinfo=UTC)

    assert from_json(to_json(Message(chat_id=7, text="", not_before=moment))).not_before == moment


def test_smaller_priorities_go_first() -> None:
    assert sorted(Priority) == [Priority.CONVERSATION, Priority.NOTIFICATION, Priority.BROADCAST]
