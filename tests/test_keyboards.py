"""What a button carries, and which buttons stand under what."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.message import Button
from bot.flow import naming
from bot.flow.answers import Unusable
from bot.flow.effects import Ask
from bot.flow.state import (
    DONE,
    Agreed,
    AskedToChange,
    AskedWhy,
    Began,
    Chose,
    Consented,
    Event,
    Paged,
    Reopened,
    Reviewed,
    WentBack,
)
from bot.keyboards import (
    Act,
    Press,
    Rows,
    event_of,
    language_rows,
    pack,
    page_rows,
    place_list_rows,
    question_rows,
    unpack,
    value_words,
)
from bot.pictograms import NO_PICTOGRAMS
from bot.places import OUTSIDE_NRW
from tests.shipped import content

FLOW = content().start
ENGLISH = content().words.of("en")
ASKED = FLOW.questions
WAYS = {
    ENGLISH.plain(f"button-{way}") for way in ("less", "back", "why", "done", "none-of-these", "place-list", "hear")
}
"""What nobody answers with."""
ACTS: tuple[Act, ...] = ("agree", "choose", "why", "back", "change", "reopen", "reviewed", "consent", "claim", "show")


def ask(key: str, *, chosen: tuple[str, ...] = (), because: Unusable | None = None, stuck: bool = False) -> Ask:
    """The question as the engine asks it."""
    return Ask(FLOW.by_key[key], 3, 9, 7, can_go_back=True, chosen=chosen, because=because, stuck=stuck)


def labels(rows: Rows) -> list[str]:
    """Rows as people see them."""
    return [" | ".join(button.label for button in row) for row in rows]


def data(rows: Rows) -> list[str]:
    """What the buttons carry."""
    return [button.data for row in rows for button in row]


@given(st.sampled_from(ACTS), st.integers(0, 10**12), st.text("abc_/:äöü 09", max_size=20))
def test_what_is_packed_comes_back(act: Act, number: int, value: str) -> None:
    packed = pack(act, number, value)
    assert len(packed.encode()) <= 64
    assert unpack(packed) == Press(act, number, value)


@pytest.mark.parametrize(
    "made_up",
    ["", "c", "c:", "c:1", "q:1:x", "c:-1:x", "c:x:y", "c:1.5:x", "c:²:x", ":1:x", "c:" + "9" * 16 + ":x", "zz:1:x"],
)
def test_data_nobody_issued_is_nothing(made_up: str) -> None:
    assert unpack(made_up) is None


@given(st.text(max_size=64))
def test_any_data_is_a_press_or_nothing(made_up: str) -> None:
    found = unpack(made_up)
    if found is not None:
        assert 0 <= found.number < 10**15
        event_of(found)


def test_every_answer_of_the_flow_fits_into_a_button_at_any_turn() -> None:
    turn = 10**6
    for question in FLOW.questions:
        pack("reopen", turn, question.key)
        for option in naming.options(question):
            pack("choose", turn, option)
    for ags in FLOW.places.districts:
        for place in FLOW.places.municipalities(ags):
            pack("choose", turn, place.id)


@pytest.mark.parametrize(
    ("press", "event"),
    [
        (Press("agree", 0), Agreed(0)),
        (Press("choose", 3, "own"), Chose(3, "own")),
        (Press("more", 3, "answers:2"), Paged(3, "answers", 2)),
        (Press("more", 3, "changes:0"), Paged(3, "changes", 0)),
        (Press("more", 3, "flows:1"), Paged(3, "flows", 1)),
        (Press("why", 3), AskedWhy(3)),
        (Press("back", 3), WentBack(3)),
        (Press("change", 3), AskedToChange(3)),
        (Press("reopen", 3, "age"), Reopened(3, "age")),
        (Press("reviewed", 3), Reviewed(3)),
        (Press("consent", 3, "yes"), Consented(3, True)),
        (Press("consent", 3, "no"), Consented(3, False)),
        (Press("consent", 3, "maybe"), Consented(3, False)),
        (Press("go-on", 3), Began()),
        (Press("claim", 3), None),
        (Press("language", 0, "uk"), None),
    ],
)
def test_a_press_is_the_event_it_stands_for(press: Press, event: Event | None) -> None:
    assert event_of(press) == event


def test_a_choice_has_a_button_per_option_and_the_ways_out_below() -> None:
    rows = question_rows(ask("housing"), ENGLISH, FLOW)
    assert [len(row) for row in rows] == [1, 1, 1, 2]
    assert data(rows) == ["c:7:own", "c:7:state_facility", "c:7:unsure", "b:7:", "w:7:"]
    assert labels(rows)[:3] == [
        "🏠 A flat, or housing of my town",
        "⛺ Landeseinrichtung (state centre)",
        "🤔 I don't know / rather not say",
    ]


def test_an_answer_without_a_pictogram_is_its_text() -> None:
    plain = question_rows(ask("housing"), ENGLISH, replace(FLOW, pictograms=NO_PICTOGRAMS))
    assert labels(plain)[0] == "A flat, or housing of my town"


def test_more_than_eight_answers_come_in_pages_with_unsure_on_the_first() -> None:
    first = data(question_rows(ask("paper"), ENGLISH, FLOW))
    papers = ("duldung", "gestattung", "ankunftsnachweis", "section_24", "fiktion", "permit", "unsure")
    assert first == [*(f"c:7:{paper}" for paper in papers), "m:7:answers:1", "b:7:", "w:7:"]
    second = question_rows(replace(ask("paper"), page=1), ENGLISH, FLOW)
    assert data(second) == ["c:7:settlement", "c:7:eu", "c:7:none", "m:7:answers:0", "b:7:", "w:7:"]
    assert labels(second)[3] == "⬆️ Show the first ones"


def test_a_page_that_is_gone_is_the_last_one() -> None:
    assert question_rows(replace(ask("paper"), page=99), ENGLISH, FLOW) == question_rows(
        replace(ask("paper"), page=1), ENGLISH, FLOW
    )


def test_five_hundred_answers_can_all_be_reached() -> None:
    buttons = [Button(str(number), f"c:7:{number}") for number in range(500)]
    page, seen = 0, list[str]()
    while True:
        rows = page_rows(buttons, page, ENGLISH, str)
        seen += [row[0].data for row in rows[:-1]]
        assert len(rows) <= 8
        if rows[-1][-1].label != ENGLISH.plain("button-more"):
            break
        page = int(rows[-1][-1].data)
    assert seen == [button.data for button in buttons] and page == 71


def test_every_list_of_the_shipped_flows_has_at_most_eight_answers_a_page() -> None:
    levels = ["", *_down("")]
    levels += [district for region in _down("") for district in _down(region)]
    for rows in (*(_rows(level) for level in levels), *(question_rows(ask(one.key), ENGLISH, FLOW) for one in ASKED)):
        assert sum(button.label not in WAYS for row in rows for button in row) <= 8


def test_several_answers_are_ticked_and_end_with_done() -> None:
    rows = question_rows(ask("goals", chosen=("work",)), ENGLISH, FLOW)
    assert labels(rows)[:2] == ["☑️ 💼 Work", "◻️ 🔧 Ausbildung (vocational training)"]
    assert data(rows)[-3:] == [f"c:7:{DONE}", "b:7:", "w:7:"]
    assert labels(rows)[-3] == "🤔 I don't know / rather not say"


def test_a_question_that_may_be_left_empty_offers_none_until_something_is_chosen() -> None:
    assert "None of these" in labels(question_rows(ask("barriers"), ENGLISH, FLOW))
    assert "✅ Done" in labels(question_rows(ask("barriers", chosen=("travel",)), ENGLISH, FLOW))


def test_a_place_can_be_typed_listed_or_be_outside() -> None:
    rows = question_rows(ask("place"), ENGLISH, FLOW)
    assert data(rows) == ["p:7:", f"c:7:{OUTSIDE_NRW}", "b:7:", "w:7:"]


def test_places_that_may_be_meant_come_first_and_outside_once() -> None:
    several = Unusable("place-several", candidates=("05958/Hallenberg", OUTSIDE_NRW))
    rows = question_rows(ask("place", because=several), ENGLISH, FLOW)
    assert data(rows)[:2] == ["c:7:05958/Hallenberg", f"c:7:{OUTSIDE_NRW}"]
    assert data(rows).count(f"c:7:{OUTSIDE_NRW}") == 1


def test_a_district_that_was_named_opens_its_own_list() -> None:
    rows = question_rows(ask("place", because=Unusable("place-several", district="05766")), ENGLISH, FLOW)
    assert data(rows)[0] == "p:7:05766"


def test_who_is_stuck_gets_a_human_or_a_call() -> None:
    assert data(question_rows(ask("age", stuck=True), ENGLISH, FLOW))[-2:] == ["h:7:", "P:7:"]
    assert "h:7:" not in data(question_rows(ask("age"), ENGLISH, FLOW))


def test_the_first_question_has_no_back() -> None:
    first = Ask(FLOW.by_key["place"], 1, 9, 1, can_go_back=False)
    assert labels(question_rows(first, ENGLISH, FLOW))[-1] == "❓ Why?"


def test_every_place_can_be_reached_through_the_list() -> None:
    reached = set()
    for region_button in _down(""):
        for district_button in _down(region_button):
            reached |= set(_down(district_button))
    every = {place.id for ags in FLOW.places.districts for place in FLOW.places.municipalities(ags)}
    assert reached == every


def _rows(value: str) -> Rows:
    return place_list_rows(FLOW, 7, value, ENGLISH)


def _down(value: str) -> list[str]:
    """What the buttons below `value` lead to, on all its pages, without those that lead up, outside or to a page."""
    page, found = 0, list[str]()
    while True:
        buttons = [button for row in _rows(f"{value}#{page}")[:-1] for button in row]
        found += [button.data.split(":", 2)[2] for button in buttons if "#" not in button.data]
        page += 1
        if f"p:7:{value}#{page}" not in {button.data for button in buttons}:
            return found


def test_the_list_leads_up_again() -> None:
    assert _rows("05913")[-1][0] == Button("◀ Back", "p:7:=Arnsberg")
    assert _rows("=Arnsberg")[-1][0] == Button("◀ Back", "p:7:")
    assert _rows("")[-1][0].data == f"c:7:{OUTSIDE_NRW}"


def test_a_long_list_of_places_comes_in_pages() -> None:
    first, second = _rows("=Arnsberg"), _rows("=Arnsberg#1")
    assert labels(first)[-3:] == ["Hochsauerlandkreis", "⬇️ Show more", "◀ Back"]
    assert labels(second)[0] == "Märkischer Kreis" and labels(second)[-2:] == ["⬆️ Show the first ones", "◀ Back"]


@pytest.mark.parametrize(
    "value", ["nothing", "=nothing", "99999", ":", "05913/Dortmund", "#", "#x", "=Arnsberg#-1", "=Arnsberg#99", "#²"]
)
def test_a_made_up_level_of_the_list_still_leads_somewhere(value: str) -> None:
    assert _rows(value)[-1]


def test_a_list_stays_within_the_hundred_buttons_of_a_message() -> None:
    levels = ["", *_down("")]
    levels += [district for region in _down("") for district in _down(region)]
    assert max(sum(map(len, _rows(level))) for level in levels) <= 100


def test_an_answer_is_shown_in_words() -> None:
    def shown(key: str, value: str | int | tuple[str, ...]) -> str:
        return value_words(ENGLISH, FLOW, key, value)

    assert shown("age", 22) == "22"
    assert shown("goals", ("work", "study")) == "Work · Study at university"
    assert shown("barriers", ()) == "none"
    assert shown("paper", "unsure") == "I don't know / rather not say"
    assert shown("place", "05913/Dortmund") == "Dortmund"
    assert shown("place", "05158/Hilden") == "Hilden (Kreis Mettmann)"
    assert shown("place", OUTSIDE_NRW) == "I live outside North Rhine-Westphalia"
    assert shown("name", "<b>Sara</b>") == "<b>Sara</b>"


def test_languages_stand_in_their_own_names_the_phones_on_top() -> None:
    rows = language_rows(content().words, ("ckb", "ku"))
    assert labels(rows)[:3] == ["کوردی (سۆرانی)", "Kurdî (Kurmancî)", "English"]
    assert data(rows)[0] == "l:0:ckb"


def test_all_languages_can_be_reached_eight_at_a_time() -> None:
    reached: list[str] = []
    more: int | None = 0
    while (page := more) is not None:
        found = [press for one in data(language_rows(content().words, (), page)) if (press := unpack(one))]
        languages = [press.value for press in found if press.act == "language"]
        assert len(languages) <= 8
        reached += languages
        more = next((press.number for press in found if press.act == "languages" and press.number > page), None)
    assert sorted(reached) == sorted(content().words.locales())


@pytest.mark.parametrize("value", ["", "answers", "answers:", "answers:x", "answers:-1", "answers:99999", "x:1", ":1"])
def test_a_made_up_page_is_no_event(value: str) -> None:
    assert event_of(Press("more", 3, value)) is None
