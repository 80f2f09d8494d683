"""Every ready sentence can be said in every language that people read, whatever it is filled with."""

from datetime import UTC, datetime

import pytest

from bot.handover.slots import Filled, read, sentence, services_of
from bot.handover.templates import PAGES
from bot.keyboards import pack
from bot.paging import MOST
from bot.wording import TEMPLATES
from bot.words import REFERENCE
from tests.shipped import content

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
TYPED = {"moment": "3.12. 14:30", "day": "31.12.", "minutes": "15", "place": "Königswall 15 <2. Stock> & Hof, Raum 214"}
LONGEST = 4096
LABEL = 30
HIDING = ("Duldung", "asyl", "Flüchtling", "refugee")


def values(name: str) -> list[str]:
    """What its slot may be filled with, as a button carries it."""
    slot = Filled(name).slot
    match slot:
        case "things":
            return ["0", "01234"]
        case "service":
            return list(services_of(content().start))
        case "" | "coach":
            return [""]
        case _:
            value = read(slot, TYPED[slot], NOW)
            assert isinstance(value, str)
            return [value]


@pytest.mark.parametrize("locale", sorted(content().words.locales()))
def test_every_sentence_can_be_said_in_every_language(locale: str) -> None:
    texts = content().words.of(locale)

    for name in TEMPLATES:
        for value in values(name):
            said = sentence(Filled(name, value), texts, content().start, "Sara")
            assert said, name
            whole = f"{texts('coach-says', coach='Sara')}\n\n{said}"
            assert len(whole) <= LONGEST
            assert "{" not in said and "<2" not in said
            first = whole.split("\n")[0].lower()
            assert not any(word.lower() in first for word in HIDING), first


@pytest.mark.parametrize("locale", ["ar", "fa", "ckb"])
def test_what_is_filled_in_stands_isolated_in_languages_from_right_to_left(locale: str) -> None:
    for name in ("come-to", "greeting"):
        (value,) = values(name)
        said = sentence(Filled(name, value), content().words.of(locale), content().start, "Sara")

        assert said is not None and "\u2068" in said


def test_every_sentence_is_offered_once_in_their_order_eight_at_once_at_most() -> None:
    assert [name for page in PAGES.values() for name in page] == list(TEMPLATES)
    assert all(len(page) <= MOST for page in PAGES.values())


def test_every_sentence_has_a_short_german_label() -> None:
    texts = content().words.of(REFERENCE)

    assert {name: label for name in TEMPLATES if len(label := texts.plain(f"template-{name}")) > LABEL} == {}


def test_every_sentence_fits_on_its_button_whatever_the_number_of_the_request() -> None:
    for name in TEMPLATES:
        for value in values(name):
            if Filled(name).slot != "place":  # is sent at once
                pack("say-as", 10**14, f"{name}:{value}:t5k2ab")


def test_two_services_are_never_taken_for_each_other() -> None:
    for flow in content().flows.values():
        named = [key for key in flow.services if key in flow.gives]

        assert sorted(services_of(flow).values()) == sorted(named)
