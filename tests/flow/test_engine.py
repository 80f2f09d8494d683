"""One conversation, step by step: what each thing that happens brings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.districts import DistrictSettings
from bot.flow.effects import Announce, Ask, Finish, GiveContact, OfferChange, OpenLead, Redraw, Refer, Review
from bot.flow.state import (
    DONE,
    Agreed,
    AskedToChange,
    AskedWhy,
    Began,
    Chose,
    Consented,
    Event,
    Listed,
    Paged,
    Reopened,
    Reviewed,
    State,
    Typed,
    WentBack,
)
from bot.places import OUTSIDE_NRW
from bot.rules.domain import UNSURE, Many, Value
from tests.flow.talks import ELIGIBLE, JOBCENTER, Talk, told
from tests.shipped import flow


def at(until: str, **different: Value) -> Talk:
    """A talk that has come to the question `until`."""
    talk = Talk()
    talk.go({**ELIGIBLE, **different}, until=until)
    return talk


def last(talk: Talk) -> Ask:
    """The question just asked."""
    effect = talk.effects[-1]
    assert isinstance(effect, Ask)
    return effect


# Beginning


def test_nothing_is_asked_before_the_consent() -> None:
    talk = Talk()
    assert told(talk.happen(Began())) == ["consent precheck"]
    assert told(talk.happen(Typed("44135"))) == ["consent precheck"]
    assert told(talk.happen(Chose(0, "05913/Dortmund"))) == ["tell button-is-old", "consent precheck"]
    assert not talk.state.answers
    assert told(talk.happen(Agreed(0))) == ["ask place"]


def test_beginning_again_shows_where_the_conversation_stands() -> None:
    talk = at("housing")
    assert told(talk.happen(Began())) == ["ask housing"]


def test_a_result_is_told_once() -> None:
    talk = at("activity")
    assert told(talk.effects) == ["tick housing", "announce main-group", "ask activity"]
    assert told(talk.happen(Began())) == ["ask activity"]


# Answering


def test_an_answer_is_ticked_when_pressed_and_shown_back_when_typed() -> None:
    talk = at("paper")
    assert last(talk).understood == ("age", 22)
    assert told(talk.press("duldung")) == ["tick paper", "ask housing"]


def test_an_unusable_answer_asks_the_same_question_with_the_reason() -> None:
    talk = at("age")
    assert told(talk.happen(Typed("young"))) == ["ask age again: not-a-number"]
    assert told(talk.happen(Typed("9"))) == ["ask age again: range"]
    assert not last(talk).stuck


def test_three_unusable_answers_in_a_row_offer_a_way_out() -> None:
    talk = at("age")
    for _ in range(3):
        talk.happen(Typed("hm"))
    assert last(talk).stuck
    talk.happen(Typed("22"))
    talk.happen(Typed("hm"))
    assert not last(talk).stuck


def test_an_answer_in_between_starts_the_count_of_misses_anew() -> None:
    talk = at("age")
    talk.happen(Typed("hm"))
    talk.happen(Typed("hm"))
    talk.happen(Began())
    talk.happen(Typed("hm"))
    assert not last(talk).stuck


def test_a_birth_year_offers_ages_to_press() -> None:
    talk = at("age")
    assert told(talk.happen(Typed("2004"))) == ["ask age again: birth-year"]
    assert told(talk.press("21")) == ["tick age", "ask paper"]
    assert talk.state.answers["age"] == 21


def test_a_year_of_another_calendar_offers_ages_to_press() -> None:
    talk = at("age")
    assert told(talk.happen(Typed("1996", "ethiopian"))) == ["ask age again: birth-year-ethiopian"]
    assert told(talk.press("22")) == ["tick age", "ask paper"]


def test_an_option_typed_is_shown_back_like_any_typed_answer() -> None:
    talk = at("paper")
    assert told(talk.happen(Typed("Duldung", means="duldung"))) == ["ask housing"]
    assert last(talk).understood == ("paper", "duldung")


def test_an_option_typed_among_several_comes_back_marked() -> None:
    talk = at("goals")
    turn = talk.state.turn
    assert told(talk.happen(Typed("work", means="work"))) == ["ask goals"]
    talk.happen(Typed("study", means="study"))
    assert last(talk).chosen == ("work", "study")
    talk.happen(Typed("work", means="work"))
    assert last(talk).chosen == ("study",) and talk.state.turn == turn
    assert told(talk.happen(Typed("done", means=DONE))) == ["ask barriers"]
    assert last(talk).understood == ("goals", ("study",))


def test_too_many_options_typed_are_told() -> None:
    talk = at("goals")
    for option in ("work", "german", "study"):
        talk.happen(Typed(option, means=option))
    assert told(talk.happen(Typed("training", means="training"))) == ["ask goals again: too-many"]


def test_a_yes_in_words_begins_and_a_no_does_not() -> None:
    talk = Talk()
    talk.happen(Began())
    assert told(talk.happen(Typed("no", means="no"))) == ["tell not-now"]
    assert not talk.state.agreed
    assert told(talk.happen(Typed("yes", means="yes"))) == ["ask place"]


def test_a_yes_in_words_agrees_to_nothing_that_was_not_shown() -> None:
    talk = Talk()
    assert told(talk.happen(Typed("yes", means="yes"))) == ["consent precheck"]
    assert not talk.state.agreed
    newer = Talk(replace(talk.flow, consent={**talk.flow.consent, "precheck": 2}))
    newer.state = talk.state
    assert told(newer.happen(Typed("yes", means="yes"))) == ["consent precheck"]
    assert not newer.state.agreed


def test_the_consent_takes_a_yes_or_a_no_in_words() -> None:
    for word, follows in (("yes", ["lead"]), ("no", ["contact declined", "finish"])):
        talk = Talk()
        talk.go(ELIGIBLE)
        talk.happen(Reviewed(talk.state.turn))
        assert told(talk.happen(Typed(word, means=word))) == follows


def test_the_review_is_left_by_its_button_alone() -> None:
    talk = Talk()
    talk.go(ELIGIBLE)
    for word in ("yes", "yes", "no"):
        assert told(talk.happen(Typed(word, means=word))) == ["review"]


def test_other_words_at_the_consent_show_it_again() -> None:
    talk = Talk()
    talk.go(ELIGIBLE)
    talk.happen(Reviewed(talk.state.turn))
    assert told(talk.happen(Typed("what is this"))) == ["consent handover"]
    assert not talk.state.ended


def test_options_are_toggled_until_they_are_done() -> None:
    talk = at("goals")
    turn = talk.state.turn
    assert told(talk.press("work")) == ["redraw work"]
    assert told(talk.press("study")) == ["redraw work+study"]
    assert told(talk.press("work")) == ["redraw study"]
    assert talk.state.turn == turn
    assert told(talk.press(DONE)) == ["tick goals", "ask barriers"]
    assert talk.state.answers["goals"] == ("study",)


def test_another_page_keeps_the_turn_and_what_is_chosen() -> None:
    talk = at("goals")
    talk.press("work")
    before = talk.state
    (effect,) = talk.happen(Paged(talk.state.turn, "answers", 1))
    assert isinstance(effect, Redraw) and isinstance(effect.shown, Ask)
    assert (effect.shown.page, effect.shown.chosen, talk.state) == (1, ("work",), before)


def test_a_page_of_an_earlier_question_is_told_to_be_old() -> None:
    talk = at("goals")
    assert told(talk.happen(Paged(talk.state.turn - 2, "answers", 1))) == ["tell button-is-old", "ask goals"]


@pytest.mark.parametrize("of", ["answers", "flows"])
def test_a_page_of_what_is_not_there_is_told_to_be_unknown(of: Listed) -> None:
    talk = Talk(flow())
    talk.go(ELIGIBLE)
    assert told(talk.happen(Paged(talk.state.turn, of, 1))) == ["tell button-unknown", "review"]


def test_the_flows_to_go_on_with_have_pages_as_well() -> None:
    talk = Talk(flow())
    talk.go(JOBCENTER)
    before = talk.state
    (effect,) = talk.happen(Paged(talk.state.turn, "flows", 1))
    assert isinstance(effect, Redraw) and isinstance(effect.shown, Finish)
    assert (effect.shown.go_on, effect.shown.page, talk.state) == (("job-turbo",), 1, before)


def test_a_tap_stays_on_the_page_of_what_was_tapped() -> None:
    goals = tuple(f"goal_{number}" for number in range(20))
    question = replace(flow().by_key["goals"], domain=Many((*goals, UNSURE), 1, 2))
    talk = at("goals")
    talk.flow = replace(flow(), questions=tuple(question if one.key == "goals" else one for one in flow().questions))
    (effect,) = talk.press("goal_19")
    assert isinstance(effect, Redraw) and effect.shown.page == 2
    (effect,) = talk.press("goal_0")
    assert isinstance(effect, Redraw) and effect.shown.page == 0
    (again,) = talk.press("goal_12")
    assert isinstance(again, Ask) and again.because is not None and again.page == 1, (
        "too many: told where it was tapped"
    )


def test_quick_taps_on_buttons_not_yet_redrawn_all_count() -> None:
    talk = at("goals")
    turn = talk.state.turn
    for option in ("study", "work", "german"):
        talk.happen(Chose(turn, option))
    assert talk.state.chosen == ("work", "german", "study")


def test_too_many_and_too_few_options_are_told() -> None:
    talk = at("goals")
    assert told(talk.press(DONE)) == ["ask goals again: too-few"]
    for option in ("work", "german", "study"):
        talk.press(option)
    assert told(talk.press("training")) == ["ask goals again: too-many"]
    assert talk.state.chosen == ("work", "german", "study")


def test_unsure_alone_answers_a_question_with_several_options() -> None:
    talk = at("goals")
    talk.press("work")
    assert told(talk.press("unsure")) == ["tick goals", "ask barriers"]
    assert talk.state.answers["goals"] == ("unsure",)


def test_none_of_the_options_is_an_answer_where_none_may_be_chosen() -> None:
    talk = at("barriers")
    assert told(talk.press(DONE)) == ["tick barriers", "ask contact"]
    assert talk.state.answers["barriers"] == ()


def test_why_is_told_without_losing_the_question() -> None:
    talk = at("paper")
    before = talk.state
    assert told(talk.happen(AskedWhy(before.turn))) == ["why paper"]
    assert talk.state == before


def test_the_number_of_questions_shown_never_counts_less_than_there_are() -> None:
    talk = Talk()
    talk.happen(Agreed(0))
    totals = []
    while (asking := talk.way.asking) is not None:
        ask = last(talk)
        assert ask.number == len(talk.way.visited) + 1 <= ask.total
        totals.append(ask.total)
        talk.answer(ELIGIBLE[asking.key])
    assert totals[-1] == len(totals)
    assert max(totals) <= len(totals) + 3


# Buttons that do not fit


def test_pressing_twice_is_silent() -> None:
    talk = at("paper")
    press = Chose(talk.state.turn, "duldung")
    talk.happen(press)
    before = talk.state
    assert told(talk.happen(press)) == []
    assert talk.state == before


def test_every_other_button_pressed_twice_is_silent_too() -> None:
    talk = Talk()
    happened: list[Event] = []

    def press(event: Event) -> None:
        assert talk.happen(event)
        before = talk.state
        assert told(talk.happen(event)) == [], event
        assert talk.state == before, event
        happened.append(event)

    press(Agreed(0))
    talk.go(ELIGIBLE)
    press(WentBack(talk.state.turn))
    talk.go(ELIGIBLE)
    press(Reopened(talk.state.turn, "age"))
    talk.go(ELIGIBLE)
    press(Reviewed(talk.state.turn))
    press(Consented(talk.state.turn, True))
    assert len(happened) == 5


def test_an_old_button_is_told_with_the_question_of_now() -> None:
    talk = at("housing")
    assert told(talk.happen(Chose(1, "05913/Dortmund"))) == ["tell button-is-old", "ask housing"]
    assert told(talk.happen(WentBack(1))) == ["tell button-is-old", "ask housing"]
    assert told(talk.happen(AskedWhy(1))) == ["tell button-is-old", "ask housing"]
    assert told(talk.happen(Chose(10**9, "own"))) == ["tell button-is-old", "ask housing"]


@pytest.mark.parametrize("value", ["", "duldung", "OWN", "done", "05913/Dortmund", "22", "x" * 60, "\u202e"])
def test_data_nobody_issued_is_told_and_changes_nothing(value: str) -> None:
    talk = at("housing")
    before = talk.state
    assert told(talk.press(value)) == ["tell button-unknown", "ask housing"]
    assert talk.state == before


@pytest.mark.parametrize("value", ["Atlantis", "05913/Atlantis", "05913", "outside", "=Arnsberg", ""])
def test_a_place_nobody_knows_is_no_answer(value: str) -> None:
    talk = at("place")
    assert told(talk.press(value)) == ["tell button-unknown", "ask place"]


@pytest.mark.parametrize("value", ["13", "100", "22.5", "-22", "²²", "x", "99999", ""])
def test_an_age_out_of_range_is_no_answer_of_a_button_either(value: str) -> None:
    talk = at("age")
    assert told(talk.press(value)) == ["tell button-unknown", "ask age"]


def test_buttons_of_other_places_are_unknown_here() -> None:
    talk = at("housing")
    turn = talk.state.turn
    for event in (
        Reviewed(turn),
        Consented(turn, True),
        Reopened(turn, "phone"),
        Reopened(turn, "nothing"),
        Agreed(turn),
    ):
        assert told(talk.happen(event)) == ["tell button-unknown", "ask housing"]


# Back and change


def test_back_asks_the_last_question_again() -> None:
    talk = at("housing")
    assert told(talk.happen(WentBack())) == ["ask paper"]
    assert told(talk.happen(WentBack(talk.state.turn))) == ["ask age"]
    assert dict(talk.state.answers) == {"place": "05913/Dortmund"}


def test_there_is_nothing_before_the_first_question() -> None:
    talk = at("place")
    assert not last(talk).can_go_back
    assert told(talk.happen(WentBack())) == ["tell nothing-back", "ask place"]


def test_changing_an_answer_keeps_the_later_ones() -> None:
    talk = at("the end")
    turn = talk.state.turn
    (offer,) = talk.happen(AskedToChange(turn))
    assert isinstance(offer, OfferChange) and [key for key, _ in offer.answers] == list(talk.way.visited)
    assert told(talk.happen(Reopened(turn, "age"))) == ["ask age"]
    assert told(talk.happen(Typed("25"))) == ["announce main-group", "review"]
    assert talk.state.answers == {**{key: ELIGIBLE[key] for key in talk.way.visited}, "age": 25}


def test_a_changed_answer_asks_only_what_is_missing_now() -> None:
    talk = at("the end")
    talk.happen(Reopened(talk.state.turn, "paper"))
    assert told(talk.effects) == ["ask paper"]
    assert told(talk.press("section_24")) == ["tick paper", "ask benefits"]
    assert told(talk.press("sozialamt")) == ["tick benefits", "announce ukraine-asylblg", "review"]
    assert "housing" not in talk.way.visited


def test_a_changed_answer_that_changes_the_result_tells_the_new_one() -> None:
    talk = at("the end")
    talk.happen(Reopened(talk.state.turn, "housing"))
    assert told(talk.press("state_facility")) == ["tick housing", "announce state-facility", "refer", "finish"]
    assert told(talk.happen(Reopened(talk.state.turn, "housing"))) == ["ask housing"]
    assert told(talk.press("own"))[:2] == ["tick housing", "announce main-group"]


def test_a_reopened_choice_of_several_shows_what_was_chosen() -> None:
    talk = at("the end")
    talk.happen(Reopened(talk.state.turn, "goals"))
    assert last(talk).chosen == ("work", "german")
    talk.press("german")
    talk.press(DONE)
    assert talk.state.answers["goals"] == ("work",)


def test_a_changed_answer_must_be_reviewed_again() -> None:
    talk = at("the end")
    talk.happen(Reviewed(talk.state.turn))
    talk.happen(Reopened(talk.state.turn, "age"))
    assert told(talk.happen(Typed("23")))[-1] == "review"


# Ends


@pytest.mark.parametrize(
    ("different", "rule"),
    [
        ({"age": 17}, "under-18"),
        ({"age": 28}, "over-27"),
        ({"place": OUTSIDE_NRW}, "outside-nrw"),
        ({"paper": "none"}, "no-paper"),
    ],
)
def test_an_early_end_empties_the_state_and_asks_nothing_more(different: dict[str, Value], rule: str) -> None:
    talk = Talk()
    effects = talk.go({**ELIGIBLE, **different})
    assert told(effects)[-3:] == [f"announce {rule}", "refer", "finish"]
    finish = effects[-1]
    assert isinstance(finish, Finish) and finish.at_once
    assert talk.state == State(turn=talk.state.turn)
    assert told(talk.happen(Began())) == ["consent precheck"]


def test_who_has_no_paper_is_not_even_counted() -> None:
    ends = {}
    for paper in ("none", "settlement"):
        talk = Talk()
        effects = talk.go({**ELIGIBLE, "paper": paper})
        assert isinstance(effects[-1], Finish)
        ends[paper] = effects[-1].count
    assert ends == {"none": False, "settlement": True}


def test_somebody_the_programme_does_not_fit_keeps_their_answers_to_correct_them() -> None:
    talk = Talk()
    effects = talk.go(JOBCENTER)
    assert told(effects)[-2:] == ["refer", "finish"]
    assert isinstance(effects[-2], Refer) and {service for service, _ in effects[-2].results} >= {
        "jobcenter",
        "job_turbo",
    }
    assert talk.state.ended == "referred" and talk.state.answers["unmet_need"] == "no"


def test_an_end_is_counted_once() -> None:
    talk = Talk()
    assert isinstance(finish := talk.go(JOBCENTER)[-1], Finish) and finish.count
    assert isinstance(again := talk.happen(Began())[-1], Finish) and not again.count


def test_the_next_questions_after_a_result_say_what_they_are_for() -> None:
    talk = at("activity")
    assert isinstance(found := talk.effects[1], Announce) and found.more == "handover"
    talk = Talk()
    talk.go(JOBCENTER, until="german")
    assert isinstance(found := talk.effects[1], Announce) and found.more == "referrals"


def test_a_result_names_the_answers_that_counted_and_how_the_paper_was_understood() -> None:
    found = at("activity").effects[1]
    assert isinstance(found, Announce)
    assert [key for key, _ in found.because] == ["place", "age", "paper", "housing"]
    assert [paper.rule.id for paper in found.paper] == ["duldung"]


# Handover


def test_the_review_comes_before_the_consent_and_the_consent_before_the_lead() -> None:
    talk = Talk()
    review = talk.go(ELIGIBLE)[-1]
    assert isinstance(review, Review)
    assert dict(review.answers) == {key: value for key, value in ELIGIBLE.items() if key != "may_work"}  # not needed
    assert [block for block, _ in review.blocks] == ["FB1", "FB4", "FB5", "KIM"]
    assert told(talk.happen(Consented(talk.state.turn, True))) == ["tell button-unknown", "review"]
    assert told(talk.happen(Reviewed(talk.state.turn))) == ["consent handover"]
    assert told(talk.happen(Consented(talk.state.turn, True))) == ["lead"]


def test_back_from_the_consent_leads_to_the_review_and_loses_no_answer() -> None:
    talk = Talk()
    talk.go(ELIGIBLE)
    answers = dict(talk.state.answers)
    talk.happen(Reviewed(talk.state.turn))
    assert told(talk.happen(WentBack(talk.state.turn))) == ["review"]
    assert talk.state.answers == answers


def test_a_lead_carries_everything_and_the_conversation_nothing() -> None:
    talk = Talk()
    (lead,) = talk.hand_over({**ELIGIBLE, "contact": "phone", "phone": "0171 1234567", "coach_wish": "woman"})
    assert isinstance(lead, OpenLead)
    assert (lead.place, lead.decision.rule.id) == ("05913/Dortmund", "main-group")
    assert (lead.name, lead.phone, lead.way, lead.wish) == ("Sara", "+49 171 1234567", "phone", "woman")
    assert {key for key, _ in lead.answers} == {*ELIGIBLE} - {"name", "phone", "may_work"}
    assert [block for block, _ in lead.blocks] == ["FB1", "FB4", "FB5", "KIM"]
    assert talk.state == State(turn=talk.state.turn, agreed=True, ended="lead")


def test_a_telephone_number_no_longer_wanted_is_not_handed_over() -> None:
    talk = at("the end", contact="phone", phone="0171 1234567")
    talk.happen(Reopened(talk.state.turn, "contact"))
    talk.press("telegram")
    talk.happen(Reviewed(talk.state.turn))
    (lead,) = talk.happen(Consented(talk.state.turn, True))
    assert isinstance(lead, OpenLead) and (lead.phone, lead.way) == ("", "telegram")


def test_who_says_no_gets_the_contact_and_may_still_say_yes() -> None:
    talk = at("the end")
    talk.happen(Reviewed(talk.state.turn))
    effects = talk.happen(Consented(talk.state.turn, False))
    assert told(effects) == ["contact declined", "finish"]
    assert told(talk.happen(Began())) == ["consent handover"]
    assert told(talk.happen(Consented(talk.state.turn, True))) == ["lead"]


def test_who_gets_in_touch_on_their_own_leaves_no_lead_and_no_name() -> None:
    talk = Talk()
    effects = talk.go({**ELIGIBLE, "contact": "coach_contact"})
    assert told(effects) == ["tick contact", "contact wanted", "finish"]
    assert talk.state.ended == "contact" and "name" not in talk.state.answers
    assert told(talk.happen(Consented(talk.state.turn, True)))[0] == "tell button-unknown"


def test_a_closed_district_leads_to_its_contact_and_asks_nothing_more() -> None:
    shipped = flow()
    closed = DistrictSettings(False, None, shipped.districts["05913"].contact)
    talk = Talk(replace(shipped, districts={**shipped.districts, "05913": closed}))
    effects = talk.go(ELIGIBLE)
    assert told(effects) == ["tick housing", "announce main-group", "contact closed", "finish"]
    assert talk.state.ended == "closed" and list(talk.state.answers) == ["place", "age", "paper", "housing"]


def test_a_district_closes_on_its_day() -> None:
    shipped = flow()
    closing = DistrictSettings(True, date(2027, 7, 1), shipped.districts["05913"].contact)
    closes = replace(shipped, districts={**shipped.districts, "05913": closing})
    ends = [told(Talk(closes, on).go(ELIGIBLE))[-1] for on in (date(2027, 6, 30), date(2027, 7, 1))]
    assert ends == ["review", "finish"]


def test_a_contact_given_names_the_place() -> None:
    talk = Talk()
    found = talk.go({**ELIGIBLE, "contact": "coach_contact"})[-2]
    assert found == GiveContact("05913/Dortmund", "wanted")


# Files that change after the end


def reopened(talk: Talk, **now: object) -> Talk:
    """The same conversation, gone on in a flow that is different now."""
    different = Talk(replace(talk.flow, **now))  # type: ignore[arg-type]  # fields of a flow
    different.state = talk.state
    return different


def test_a_conversation_that_is_open_again_takes_what_is_typed() -> None:
    talk = Talk()
    talk.go(JOBCENTER)
    answers = {key: value for key, value in talk.state.answers.items() if key != "age"}
    talk.state = replace(talk.state, answers=answers)  # as after a change of the ages allowed
    assert told(talk.happen(Began()))[-1] == "ask age"
    assert told(talk.happen(Typed("22")))[-1] == "finish"


def test_in_a_district_that_is_open_again_the_review_can_be_sent() -> None:
    shipped = flow()
    closed = DistrictSettings(False, None, shipped.districts["05913"].contact)
    talk = Talk(replace(shipped, districts={**shipped.districts, "05913": closed}))
    talk.go(ELIGIBLE)
    talk = reopened(talk, districts=shipped.districts)
    talk.happen(Began())
    assert told(talk.go(ELIGIBLE))[-1] == "review"
    assert told(talk.happen(Reviewed(talk.state.turn))) == ["consent handover"]


def test_an_end_that_is_another_one_now_is_kept_as_that() -> None:
    talk = Talk()
    talk.go({**ELIGIBLE, "contact": "coach_contact"})
    assert talk.state.ended == "contact"
    closed = DistrictSettings(False, None, talk.flow.districts["05913"].contact)
    talk = reopened(talk, districts={**talk.flow.districts, "05913": closed})
    assert isinstance(again := talk.happen(Began())[-1], Finish) and not again.count
    assert talk.state.ended == "closed"


def test_of_more_options_than_are_allowed_now_one_can_be_taken_back() -> None:
    talk = at("goals")
    for option in ("work", "german", "study"):
        talk.press(option)
    goals = talk.flow.by_key["goals"]
    assert isinstance(goals.domain, Many)
    fewer = replace(goals, domain=replace(goals.domain, most=1))
    talk = reopened(talk, questions=tuple(fewer if one is goals else one for one in talk.flow.questions))
    assert told(talk.press(DONE)) == ["ask goals again: too-many"]
    assert told(talk.press("work")) == ["redraw german+study"]
    talk.press("study")
    assert told(talk.press(DONE))[0] == "tick goals"
