"""People who type instead of pressing, each in their own script: labels, yes and no, years of other calendars."""

from datetime import timedelta

from bot.sandbox import Refuses
from tests.journeys.player import SEND, Player, labels_of, to_review, words_of
from tests.journeys.stage import Stage


async def in_language(stage: Stage, language: str, *answers: str) -> Player:
    """Somebody who has chosen the language with that name and seen the consent."""
    player = stage.somebody()
    await player.answers("/start", f"[{language}]", *answers)
    return player


async def test_a_typed_yes_begins_in_any_language(stage: Stage) -> None:
    for language, yes in (("English", "Yes!"), ("ትግርኛ", "እወ"), ("Українська", "ja")):
        player = await in_language(stage, language)
        assert "1" in await player.says(yes)
        assert await stage.count("consent") == len(stage.sandbox.people)


async def test_a_typed_no_begins_nothing(stage: Stage) -> None:
    olena = await in_language(stage, "English")

    assert "If you want to start later" in await olena.says("no thanks")
    assert await stage.count("consent") == 0


async def test_anything_else_at_the_consent_shows_it_again(stage: Stage) -> None:
    olena = await in_language(stage, "English")

    for said in ("yes?", "no yes", "hello", "oui"):
        assert "Shall we start?" in await olena.says(said)
    assert await stage.count("consent") == 0


async def test_a_yes_written_before_the_consent_was_there_agrees_to_nothing(stage: Stage) -> None:
    olena = stage.somebody()
    await olena.starts()

    await stage.stops_bot()
    await olena.phone.taps(olena.last, "English")
    await olena.phone.types("yes")
    await stage.starts_bot()
    await stage.settles()

    assert await stage.count("consent") == 0
    assert "Shall we start?" in words_of(olena.last)
    assert "Where do you live?" in await olena.says("yes")


async def test_a_yes_written_while_the_consent_is_on_its_way_hands_nothing_over(stage: Stage) -> None:
    olena = await stage.person(*to_review())
    stage.troubled = True
    stage.sandbox.orders(Refuses(500), "sendMessage", times=10**6)
    await olena.phone.taps(olena.last, SEND[0][1:-1])
    await olena.phone.types("yes")
    await stage.sandbox.confirmed()

    stage.sandbox.clears_faults()
    stage.clock.forward(timedelta(minutes=1))
    await stage.settles()

    assert await stage.count("lead") == 0
    assert "May I pass on your answers?" in words_of(olena.last)
    await olena.says("yes")
    assert await stage.count("lead") == 1


async def test_a_typed_no_to_the_handover_passes_nothing_on(stage: Stage) -> None:
    olena = await stage.person(*to_review(), SEND[0])

    assert "I pass nothing on" in await olena.says("No.")
    assert await stage.count("lead") == 0


async def test_a_label_typed_in_other_letters_is_understood_and_shown_back(stage: Stage) -> None:
    olena = await stage.person("44135", "19")

    assert "✓ Duldung" in await olena.says("Дульдунг")


async def test_options_typed_one_after_the_other_are_marked(stage: Stage) -> None:
    olena = await stage.person("44135", "19", "Duldung", "A flat, or housing of my town")
    await olena.answers("Nothing at the moment", "No certificate", "A1", "Work", "learn german")

    marks = {label.split()[-1]: label.split()[0] for label in labels_of(olena.last)}
    assert (marks["Work"], marks["German"], marks["certificate"]) == ("☑️", "☑️", "◻️")
    assert "✓ Work · Learn German" in await olena.says("done")


async def test_a_solar_year_of_birth_in_dari_is_asked_back_with_its_years_and_ages(stage: Stage) -> None:
    olena = await in_language(stage, "دری", "بلی", "دورتموند", "[Dortmund]")

    came = await olena.says("۱۳۸۳")

    assert all(year in came for year in ("1383", "2004", "2005"))
    assert labels_of(olena.last)[:2] == ages(stage, (2004, 3, 20), (2005, 3, 21))


async def test_a_year_of_birth_in_tigrinya_is_asked_back_with_the_ages_of_both_calendars(stage: Stage) -> None:
    olena = await in_language(stage, "ትግርኛ", "እወ", "44135")

    came = await olena.says("፲፱፻፺፮")

    assert all(year in came for year in ("1996", "2003", "2004"))
    both = ages(stage, (2003, 9, 11), (2004, 9, 11)) + ages(stage, (1996, 1, 1), (1996, 12, 31))
    assert labels_of(olena.last)[:4] == both


def ages(stage: Stage, first: tuple[int, int, int], last: tuple[int, int, int]) -> list[str]:
    """The ages on buttons of those born between two days."""
    today = stage.app.following.today
    lived = [today.year - year - ((today.month, today.day) < (month, day)) for year, month, day in (last, first)]
    return [str(age) for age in range(lived[0], lived[1] + 1)]
