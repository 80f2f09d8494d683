"""A coach notes where a request stands: what is offered, what is refused and why, and who sees it."""

import pytest

from bot.keyboards import pack
from tests.journeys.player import SEND, Player, labels_of, to_review, words_of
from tests.journeys.stage import Stage

CLAIM = "🙋 Übernehmen"
CARD = "Einwilligung:"
MOVES = "📌 Stand"
WHERE = "Wie ist es jetzt?"
WRONG, CANCEL = "🤖 Der Bot lag falsch", "Abbrechen"


async def test_a_coach_sees_where_a_request_stands_and_where_it_may_go(stage: Stage) -> None:
    sara, _, _ = await held(stage)

    came = await sara.presses(MOVES)

    assert "📌 Anfrage 1 steht auf „übernommen“ (seit 22.11.2026, 10:0" in came
    assert labels_of(sara.last) == [
        *("kontaktiert", "Termin", "im Coaching", "in FB1", "in FB2", "in FB3", "in FB4", "in FB5", "in KIM"),
        *("in Ausbildung", "in Arbeit", WRONG, CANCEL),
    ]
    assert "Name: Lena" in await sara.presses(CANCEL)


async def test_a_move_is_written_down_and_shown_everywhere_but_the_person_is_not_told(stage_on_both: Stage) -> None:
    stage = stage_on_both
    sara, mona, olena = await held(stage)
    before = olena.screen
    await sara.presses(MOVES)

    came = await sara.presses("in FB3")

    assert "📌 Notiert: Anfrage 1 steht jetzt auf „in FB3“." in came
    for coach in (sara, mona):
        assert "✅ Übernommen von Sara Yilmaz\n📌 Stand: in FB3" in words_of(coach.find(CARD))
    assert olena.screen == before
    moves = await stage.sql("SELECT kind, coach_id, detail FROM lead_event ORDER BY id")
    assert [tuple(move) for move in moves] == [("opened", None, ""), ("claimed", 1, ""), ("placed", 1, "FB3")]
    assert "“ (seit" in await sara.presses(MOVES)
    assert "in FB3" not in labels_of(sara.last) and "in FB4" in labels_of(sara.last)


async def test_writing_to_the_person_shows_on_every_card_that_contact_is_made(stage: Stage) -> None:
    sara, mona, _ = await held(stage)
    await sara.presses("✍️ Schreiben")

    await sara.replies(sara.last, "Guten Tag!")

    for coach in (sara, mona):
        assert "📌 Stand: kontaktiert" in words_of(coach.find(CARD))


async def test_a_move_back_is_refused_with_what_is_possible(stage: Stage) -> None:
    sara, _, _ = await held(stage)
    await sara.presses(MOVES)
    menu = sara.find(WHERE)
    await sara.presses("in Arbeit", on=menu)

    came = await sara.presses("kontaktiert", on=menu)

    assert "Von „in Arbeit“ geht es nicht zurück zu „kontaktiert“. Möglich sind: „im Coaching“, „in FB1“, " in came
    assert "Möglich sind" in words_of(sara.last) and "in Ausbildung" in labels_of(sara.last)
    assert await standing(stage) == ("work", "")


async def test_a_place_the_programme_has_not_got_is_refused(stage: Stage) -> None:
    sara, _, _ = await held(stage)

    came = await sara.forges(pack("moved", 1, "claimed.placed/FB9"))

    assert "Von „übernommen“ geht es nicht zu „in FB9“. Möglich sind: „kontaktiert“, " in came
    assert await standing(stage) == ("claimed", "")


async def test_of_two_moves_at_once_the_second_is_told_what_it_is_now(stage: Stage) -> None:
    sara, _, _ = await held(stage)
    await sara.presses(MOVES)
    menu = sara.find(WHERE)

    came = await sara.does(sara.phone.taps(menu, "in Ausbildung"), sara.phone.taps(menu, "in Arbeit"))

    assert "Anfrage 1 steht jetzt auf „in Ausbildung“." in came
    assert "Nichts geändert: Anfrage 1 steht inzwischen auf „in Ausbildung“. Bitte noch einmal wählen." in came
    assert await standing(stage) == ("training", "")
    assert "steht jetzt auf „in Arbeit“" in await sara.presses("in Arbeit")


async def test_a_move_to_where_it_stands_changes_nothing(stage: Stage) -> None:
    sara, _, _ = await held(stage)
    await sara.presses(MOVES)
    menu = sara.find(WHERE)

    await sara.does(sara.phone.taps(menu, "im Coaching"), sara.phone.taps(menu, "im Coaching"))

    assert "Anfrage 1 steht schon auf „im Coaching“." in sara.new
    assert await stage.count("lead_event WHERE kind = 'coaching'") == 1


@pytest.mark.parametrize(
    ("done", "told"),
    [
        (("↩️ Abgeben",), "Diese Anfrage liegt nicht bei Ihnen."),
        (("☑️ Abschließen", "nicht erreicht"), "Diese Anfrage gibt es nicht mehr."),
    ],
)
async def test_a_request_that_is_not_theirs_any_more_does_not_move(
    stage: Stage, done: tuple[str, ...], told: str
) -> None:
    sara, _, _ = await held(stage)
    await sara.presses(MOVES)
    menu, card = sara.find(WHERE), sara.find(CARD)
    await sara.presses(done[0], on=card)
    for label in done[1:]:
        await sara.presses(label)

    assert told in await sara.presses("in Arbeit", on=menu)
    assert told in await sara.forges(pack("contacted", 1))
    assert told in await sara.forges(pack("moves", 1))
    assert await stage.count("lead_event WHERE kind IN ('work', 'contacted')") == 0


async def test_a_request_the_person_took_back_does_not_move(stage: Stage) -> None:
    sara, _, olena = await held(stage)
    await sara.presses(MOVES)
    menu = sara.find(WHERE)
    await olena.answers("/delete", "[Yes, delete]")

    assert "Die Person hat sie zurückgezogen" in await sara.presses("in Arbeit", on=menu)
    assert await standing(stage) == ("closed", "")


async def test_contact_made_elsewhere_is_noted_by_one_press(stage: Stage) -> None:
    sara, mona, _ = await held(stage)

    assert "Anfrage 1 steht jetzt auf „kontaktiert“." in await sara.forges(pack("contacted", 1))
    assert "📌 Stand: kontaktiert" in words_of(mona.find(CARD))
    assert "Anfrage 1 steht schon auf „kontaktiert“." in await sara.forges(pack("contacted", 1))

    await sara.presses(MOVES)
    await sara.presses("in Arbeit")
    assert "geht es nicht zurück zu „kontaktiert“" in await sara.forges(pack("contacted", 1))


async def test_who_asked_for_a_human_is_brought_into_no_programme(stage: Stage) -> None:
    sara = await stage.coach()
    olena = await stage.person("44135")
    await olena.says("I want to kill myself")
    await olena.presses("🙋 Yes, tell a human")
    await sara.presses(CLAIM)

    await sara.presses(MOVES)

    assert labels_of(sara.last) == ["kontaktiert", "Termin", CANCEL]
    assert "Möglich sind: „kontaktiert“, „Termin“." in await sara.forges(pack("moved", 1, "claimed.work"))
    assert "hat der Bot nichts entschieden" in await sara.forges(pack("wrong", 1))
    await sara.presses("☑️ Abschließen")
    assert labels_of(sara.last)[:-1] == [
        *("geholfen", "es bestand keine Gefahr", "an andere Stelle vermittelt", "nicht erreicht")
    ]
    assert "Wie endet Anfrage 1?" in await sara.forges(pack("closed-as", 1, "placed"))
    await sara.presses("geholfen")
    assert "☑️ Abgeschlossen: geholfen" in sara.screen


@pytest.mark.parametrize("value", ["", "nonsense", "claimed.", ".work", "claimed.lost", "claimed.placed"])
async def test_forged_moves_show_what_can_be_chosen(stage: Stage, value: str) -> None:
    sara, _, _ = await held(stage)

    assert "Anfrage 1 steht auf „übernommen“" in await sara.forges(pack("moved", 1, value))
    assert await standing(stage) == ("claimed", "")


async def test_the_person_reads_of_a_coach_wherever_the_request_stands(stage: Stage) -> None:
    sara, _, olena = await held(stage)
    for label in ("Termin", "in FB3", "in Arbeit"):
        await sara.presses(MOVES)
        await sara.presses(label)
        assert "Status: a coach has it" in await olena.says("/mydata")


async def held(stage: Stage) -> tuple[Player, Player, Player]:
    """Sara, who holds a lead, her colleague Mona, and the person."""
    sara, mona = await stage.coach(), await stage.coach("Mona Meier")
    olena = await stage.person(*to_review(), *SEND)
    await sara.presses(CLAIM)
    return sara, mona, olena


async def standing(stage: Stage) -> tuple[str, str]:
    """Where the lead stands."""
    return tuple((await stage.sql("SELECT status, placed_in FROM lead"))[0])
