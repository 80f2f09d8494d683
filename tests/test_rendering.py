"""What a person reads after a step: the messages, the changed question, and that Telegram takes them all."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.content import ROOT
from bot.delivery.message import Message
from bot.dialogue import Edit, Reply, reply
from bot.flow.effects import Ask, AskConsent, Tell
from bot.flow.state import (
    Agreed,
    AskedToChange,
    AskedWhy,
    Began,
    Chose,
    Consented,
    Event,
    Paged,
    Reviewed,
    State,
    Typed,
    WentBack,
)
from bot.flow.walk import walk
from bot.glossary import load_glossary
from bot.rendering import LONGEST, consent_text, place_list_text, render
from bot.rules.domain import Value
from bot.wording import OPENING, variables
from tests.flow.talks import ELIGIBLE, JOBCENTER, History, Talk, histories
from tests.shipped import TODAY, content

FLOW = content().start
LANGUAGES = content().words.locales()
TAG = re.compile(r"<(/?)(b|i|u|code)>")
CHAT = 77
GLOSSARY = load_glossary((ROOT / "locales/glossary.yaml").read_text("utf-8"), "glossary.yaml")


class Chat(Talk):
    """A talk as it is seen on the phone."""

    def __init__(self, locale: str = "en") -> None:
        super().__init__(FLOW)
        self.texts = content().words.of(locale)
        self.reply: Reply | None = None

    def see(self, event: Event) -> Reply:
        """Let an event happen and see what comes back."""
        self.reply = reply(FLOW, self.texts, self.state, event, CHAT, TODAY)
        self.state = self.reply.state
        return self.reply

    @property
    def last(self) -> Message:
        """The last message seen."""
        assert self.reply is not None
        return self.reply.messages[-1]


def at(key: str, locale: str = "en", **different: Value) -> Chat:
    """A chat that has come to the question `key`, and sees it."""
    chat = Chat(locale)
    chat.go({**ELIGIBLE, **different}, until=key)
    chat.see(Began())
    return chat


def bare(html: str) -> str:
    """Text as it is read, without isolation marks."""
    return re.sub("[\u2068\u2069]", "", unescape(TAG.sub("", html)))


def beginning(locale: str) -> re.Pattern[str]:
    """The first lines that messages may begin with: those `words check` looks at, and the sign of a second piece."""
    texts = content().words.of(locale)
    lines = ["…"]
    for message in OPENING:
        whole = texts(message, **dict.fromkeys(variables().get(message, ()), "~"))
        lines.append(re.escape(bare(whole).split("\n")[0]).replace(re.escape("~"), ".+"))
    return re.compile("|".join(lines))


BEGINNINGS = {locale: beginning(locale) for locale in LANGUAGES}


def well_formed(html: str) -> bool:
    """Whether Telegram can read it: known tags only, each closed, nothing bare."""
    still_open: list[str] = []
    for closing, tag in TAG.findall(html):
        if not closing:
            still_open.append(tag)
        elif not still_open or still_open.pop() != tag:
            return False
    return not still_open and "<" not in TAG.sub("", html) and not re.search(r"&(?!(lt|gt|amp|quot);)", html)


def check(messages: tuple[Message, ...]) -> None:
    """What Telegram demands of every message."""
    for message in messages:
        assert message.chat_id == CHAT
        assert message.text.strip() and len(message.text) <= LONGEST
        assert well_formed(message.text), message.text
        buttons = [button for row in message.buttons for button in row]
        assert len(buttons) <= 100
        assert all(button.label.strip() and len(button.label) <= 64 for button in buttons)
        assert all(1 <= len(button.data.encode()) <= 64 for button in buttons)
        assert not (message.buttons and (message.contact_button or message.remove_keyboard))


@pytest.mark.parametrize("locale", LANGUAGES)
@settings(max_examples=35)  # for each language
@given(history=histories())
def test_whatever_happens_telegram_can_show_what_comes_back(locale: str, history: History) -> None:
    chat = Chat(locale)
    chat.go(history.person, until=history.until)
    for happening in history.happenings:
        before, event = chat.state, happening.event(chat)
        seen = chat.see(event)
        check(seen.messages)
        for message in seen.messages:
            first = bare(message.text).split("\n")[0]
            assert BEGINNINGS[locale].fullmatch(first), f"a locked screen shows: {first}"
            assert not GLOSSARY.given_away(locale, first)
        if seen.edit is not None and seen.edit.text is not None:
            assert well_formed(seen.edit.text)
        pressed_twice = getattr(event, "turn", None) == before.turn - 1
        assert seen.messages or seen.edit or pressed_twice or before.ended == "lead" or chat.state.ended == "lead", (
            event
        )


@given(st.text(max_size=60).filter(str.strip))
def test_a_name_of_any_letters_is_shown_and_harmless(name: str) -> None:
    chat = at("name")
    check(chat.see(Typed(name)).messages)


def test_a_question_says_how_far_it_is_and_what_was_understood() -> None:
    chat = at("age")
    chat.see(Typed("٢٢"))
    assert bare(chat.last.text).startswith("Question 3 of about ")
    assert "✓ 22\n\nWhich paper do you have" in bare(chat.last.text)


def test_a_question_asked_again_says_why_and_at_the_third_time_offers_a_way_out() -> None:
    chat = at("age")
    texts = [bare(chat.see(Typed("hm")).messages[-1].text) for _ in range(3)]
    assert all("Please write a number, for example 22." in text for text in texts)
    assert ["A human can help you" in text for text in texts] == [False, False, True]
    assert [row[0].label for row in chat.last.buttons[-2:]] == ["🙋 Talk to a human", "📞 I would like a call"]
    stuck = at("paper")
    for _ in range(3):
        stuck.see(Typed("hm"))
    assert "You can skip this question" in bare(stuck.last.text)


def test_a_pressed_question_keeps_its_words_shows_the_answer_and_loses_its_buttons() -> None:
    chat = at("paper")
    edit = chat.see(Chose(chat.state.turn, "duldung")).edit
    assert edit is not None and edit.text is not None
    assert edit.text.startswith("<b>Which paper do you have") and edit.rows == ()
    assert bare(edit.text).endswith("✓ Duldung (deportation suspended)")


def test_a_tap_on_one_of_several_answers_changes_only_the_buttons() -> None:
    chat = at("goals")
    seen = chat.see(Chose(chat.state.turn, "work"))
    assert seen.messages == ()
    assert isinstance(seen.edit, Edit) and seen.edit.text is None
    assert [row[0].label for row in seen.edit.rows][:2] == ["☑️ 💼 Work", "◻️ 🔧 Ausbildung (vocational training)"]
    assert [button.data for button in seen.edit.rows[-1]] == [f"b:{chat.state.turn}:", f"w:{chat.state.turn}:"]


@pytest.mark.parametrize("event", [Agreed(0), Reviewed(14)])
def test_a_button_that_has_done_its_work_goes_away(event: Event) -> None:
    chat = Chat()
    if isinstance(event, Reviewed):
        chat.go(ELIGIBLE)
        event = Reviewed(chat.state.turn)
    assert chat.see(event).edit == Edit(None, ())


def test_who_types_what_a_button_says_has_pressed_it() -> None:
    for typed in ("Duldung (deportation suspended)", "  duldung ", "DULDUNG"):
        chat = at("paper")
        chat.see(Typed(typed))
        assert chat.state.answers["paper"] == "duldung"
    chat = at("paper")
    chat.see(Typed("something else"))
    assert "paper" not in chat.state.answers


def test_why_is_said_in_a_message_of_its_own() -> None:
    chat = at("age")
    heading, _, why = bare(chat.see(AskedWhy(chat.state.turn)).messages[0].text).partition("\n\n")
    assert heading == "❓ Why?" and why.startswith("The programme is for people from 18")


def test_a_result_says_the_outcome_the_reason_what_counted_and_that_a_person_decides() -> None:
    chat = at("housing")
    result, question = chat.see(Chose(chat.state.turn, "own")).messages
    assert bare(result.text) == (
        "Your result\n\n"
        "Good news: the programme probably fits you.\n\n"
        f"{bare(chat.texts('residence-reason-duldung'))} {bare(chat.texts('eligibility-reason-main-group'))}\n\n"
        "These answers counted:\n"
        "• Place: Dortmund\n"
        "• Age: 22\n"
        "• Paper: Duldung (deportation suspended)\n"
        "• Housing: A flat, or housing of my town\n\n"
        f"{bare(chat.texts('estimate'))}\n\n"
        f"{bare(chat.texts('more-questions-handover'))}"
    )
    assert result.buttons == () and "What do you do at the moment?" in question.text


def test_places_that_help_come_with_what_for_and_an_address() -> None:
    chat = Chat()
    chat.go(JOBCENTER, until="goals")
    chat.see(Chose(chat.state.turn, "recognition"))
    seen = chat.see(Chose(chat.state.turn, "done"))
    text = bare(seen.messages[-1].text)
    assert "Jobcenter (job centre)\nAsk there for advice" in text
    assert "https://www.anerkennung-in-deutschland.de\n+49 30 1815-1111" in text
    assert [row[0].label for row in seen.messages[-1].buttons] == [
        "Go on: Job-Turbo",
        "✏️ Change an answer",
        "🔄 Start again",
        "🙋 Talk to a human",
    ]


def test_an_early_end_says_that_everything_is_deleted_and_offers_only_to_start_again() -> None:
    chat = at("paper", age=17)
    text = bare(chat.see(Chose(chat.state.turn, "duldung")).messages[-1].text)
    assert "I have deleted everything you typed here." in text and "Jugendamt" in text
    assert [row[0].label for row in chat.last.buttons] == ["🔄 Start again"]


def test_the_review_shows_every_answer_and_the_blocks_and_escapes_the_name() -> None:
    chat = Chat()
    chat.go({**ELIGIBLE, "name": "<b>Sara & Co</b>"})
    (review,) = chat.see(Began()).messages
    assert "Name: <b>Sara & Co</b>" in bare(review.text) and "&lt;b&gt;Sara &amp; Co&lt;/b&gt;" in review.text
    assert "• Coaching: one person who supports you" in bare(review.text)
    assert [row[0].label for row in review.buttons] == ["✅ All correct, continue", "✏️ Change an answer"]


def test_every_answer_can_be_chosen_for_a_change() -> None:
    chat = Chat()
    chat.go({**ELIGIBLE, "name": "x" * 60})
    (offer,) = chat.see(AskedToChange(chat.state.turn)).messages
    more = chat.see(Paged(chat.state.turn, "changes", 1)).edit
    assert more is not None and more.text is None
    shown = [offer.buttons, more.rows]
    buttons = [button for rows in shown for row in rows for button in row]
    answers = [button for button in buttons if button.data.startswith("r:")]
    assert [button.data for button in answers] == [f"r:{chat.state.turn}:{key}" for key in chat.way.visited]
    assert max(len(button.label) for button in answers) <= 60


def test_the_telephones_own_button_comes_with_the_question_and_goes_with_the_answer() -> None:
    chat = at("phone", contact="phone")
    assert [message.contact_button for message in chat.see(Began()).messages] == ["", "📱 Share my phone number"]
    taken, *_ = chat.see(Typed("0171 1234567")).messages
    assert taken.remove_keyboard and bare(taken.text) == "✓ +49 171 1234567"


def test_the_telephones_own_button_goes_when_somebody_goes_back() -> None:
    chat = at("phone", contact="phone")
    first, *others = chat.see(WentBack()).messages
    assert first.remove_keyboard and not any(message.remove_keyboard for message in others)
    assert "How should the coach reach you?" in others[-1].text


def test_an_unusable_telephone_number_keeps_the_telephones_own_button() -> None:
    chat = at("phone", contact="phone")
    assert not any(message.remove_keyboard for message in chat.see(Typed("12")).messages)


def test_the_consent_names_who_asks_and_who_will_read() -> None:
    text = consent_text(AskConsent("handover", 1, 9, "05158/Hilden"), content().words.of("en"), FLOW)
    assert "the coaches of the programme in \u2068Kreis Mettmann\u2069" in text
    assert "demo on this computer" in consent_text(AskConsent("precheck", 1, 0), content().words.of("en"), FLOW)


def test_who_says_no_gets_the_districts_contact() -> None:
    chat = Chat()
    chat.go(ELIGIBLE)
    chat.see(Reviewed(chat.state.turn))
    text = bare(chat.see(Consented(chat.state.turn, False)).messages[-1].text)
    assert "I pass nothing on." in text and "https://www.kim.nrw" in text


def test_a_text_too_long_for_one_message_is_cut_between_paragraphs() -> None:
    english = content().words.of("en")
    many = [Tell("button-unknown")] * 200
    messages = render(many, english, FLOW, CHAT)
    assert len(messages) > 1 and all(len(message.text) <= LONGEST for message in messages)
    assert all(message.text.startswith("…\n\n") for message in messages[1:])
    pieces = [message.text.removeprefix("…\n\n") for message in messages]
    assert "\n\n".join(pieces) == "\n\n".join([english("button-unknown")] * 200)


def test_the_list_of_places_says_what_it_asks() -> None:
    english = content().words.of("en")
    asked = [place_list_text(english, FLOW, value) for value in ("", "=Arnsberg", "05913", "nothing")]
    assert asked == [english(f"place-choose-{level}") for level in ("region", "district", "municipality", "region")]


def test_asking_shows_the_same_question_in_every_language() -> None:
    for locale in LANGUAGES:
        chat = Chat(locale)
        chat.state = State(answers={"place": "05913/Dortmund"}, agreed=True, turn=2)
        assert walk(FLOW, chat.state.answers, TODAY).asking == FLOW.by_key["age"]
        assert content().words.of(locale)("age-ask") in chat.see(Began()).messages[-1].text
        assert isinstance(chat.reply.effects[-1] if chat.reply else None, Ask)
