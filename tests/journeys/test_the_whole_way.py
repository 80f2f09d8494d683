"""From the first word to the end of a talk: a person whom the programme fits, a lead, a coach, and both talking."""

import hashlib

from tests.journeys.player import BEGIN, SEND, Player, labels_of, to_review, words_of
from tests.journeys.stage import Stage


async def test_the_language_comes_first_with_the_phones_own_on_top(stage: Stage) -> None:
    olena = stage.somebody(language="uk")

    came = await olena.starts()

    assert "Please choose your language." in came
    first = labels_of(olena.last)
    assert first[0] == "Українська"
    await olena.presses(first.pop())
    assert {"العربية", "ትግርኛ", "دری", "English", "Deutsch"} < {*first, *labels_of(olena.last)}


async def test_somebody_whom_the_programme_fits_is_told_so_and_why(stage: Stage) -> None:
    olena = await stage.person()

    assert "Which paper do you have" in await olena.answers("44135", "19")
    came = await olena.answers("[Duldung (deportation suspended)]", "[A flat, or housing of my town]")

    assert "Good news: the programme probably fits you." in came
    assert "You are between 18 and 27." in came
    assert "• Age: 19" in came
    assert "What do you do at the moment?" in words_of(olena.last)


async def test_after_a_press_the_question_shows_the_answer(stage: Stage) -> None:
    olena = await stage.person("44135", "19")

    await olena.presses("Duldung")

    asked = await olena.sees("✓ Duldung")
    assert "Which paper do you have" in words_of(asked)
    assert labels_of(asked) == []


async def test_an_answer_changed_in_the_review_is_the_one_that_counts(stage: Stage) -> None:
    olena = await stage.person(*to_review())
    assert "Please check your answers" in olena.new

    await olena.answers("[✏️ Change an answer]", "[Age: 19]", "25")

    assert "• Age: 25" in words_of(olena.last)
    assert "• What should" not in words_of(olena.last)
    assert labels_of(olena.last) == ["✅ All correct, continue", "✏️ Change an answer"]
    await olena.answers(*SEND)
    ((answers,),) = [list(lead) for lead in await leads(stage, "answers")]
    assert '"age": 25' in answers
    assert '"german": "a1"' in answers


async def test_the_card_holds_nothing_personal(stage: Stage) -> None:
    sara = await stage.coach()

    await stage.person(*to_review("Schmetterling"), *SEND)

    card = words_of(sara.find("Anfrage 1"))
    assert "Alter: 18–20" in card
    assert "19" not in card
    assert "Schmetterling" not in card
    assert "Olena" not in card
    assert labels_of(sara.last) == ["🙋 Übernehmen"]
    written = [str(call.parameters) for call in stage.told(sara)]
    assert not any("Schmetterling" in each or "Olena" in each for each in written)


async def test_a_claim_shows_the_coach_the_person_and_tells_the_person_who_and_when(stage_on_both: Stage) -> None:
    stage = stage_on_both
    sara, olena = await lead(stage)

    await sara.presses("🙋 Übernehmen")

    assert "✅ Übernommen von Sara Yilmaz" in words_of(sara.find("Einwilligung:"))
    shown = words_of(sara.find("Name:"))
    assert "Name: Lena" in shown
    assert "• Alter: 19" in shown
    assert "Sara is your coach now" in olena.new
    assert "within 48 hours" in olena.new
    assert "Yilmaz" not in olena.screen


async def test_messages_pass_both_ways_as_they_were_written(stage: Stage) -> None:
    sara, olena = await claimed(stage)

    for said in ("<b>5 > 3 & 2 < 4</b> &amp; <script>", "👩‍🎓 добрий день, مرحبا", "&<" * 2000, "ü" * 4096):
        await sara.presses("✍️ Schreiben")
        assert "Ihre Nachricht geht an Lena." in await sara.says(said)
        assert said in without_heading(olena, "Sara writes in German:")
        assert await olena.is_passed_on(said)
        assert said in without_heading(sara, "Lena (Anfrage 1) schreibt:")


async def test_a_coach_may_answer_what_the_person_wrote(stage: Stage) -> None:
    sara, olena = await claimed(stage)
    await olena.says("Is tomorrow all right?")

    await sara.replies(sara.find("Is tomorrow all right?"), "At ten, please.")

    assert "Sara writes in German:\n\nAt ten, please." in olena.new


async def test_neither_side_learns_number_or_user_name_of_the_other(stage: Stage) -> None:
    sara, olena = await claimed(stage)
    await sara.presses("✍️ Schreiben")
    await sara.says("Good day!")
    await olena.says("Good day!")

    for call in stage.told(sara):
        assert not _tells_of(str(call.parameters), olena)
    for call in stage.told(olena):
        assert not _tells_of(str(call.parameters), sara)


async def test_a_shared_number_is_seen_only_by_the_coach_who_claimed(stage: Stage) -> None:
    sara, mona = await stage.coach(), await stage.coach("Mona Meier")
    olena = await stage.person(*to_review()[:-4], "[By phone]")
    stage.shared.add(olena.phone.phone_number)
    came = await olena.does(olena.phone.uses_keyboard("📱 Share my phone number"))
    assert olena.phone.keyboard is None
    assert "What should the coach call you?" in came
    await olena.answers("Lena", "[It does not matter]", "[Any time]", *SEND)

    await sara.presses("🙋 Übernehmen")

    digits = olena.phone.phone_number.removeprefix("+49")
    assert digits in sara.screen.replace(" ", "")
    assert digits not in mona.screen.replace(" ", "")
    assert "Sara is your coach now and will call you." in olena.new


async def test_a_talk_ends_with_a_reason_and_every_move_is_written_down(stage_on_both: Stage) -> None:
    stage = stage_on_both
    sara, olena = await claimed(stage)
    await sara.presses("✍️ Schreiben")
    await sara.says("Good day!")

    await sara.presses("☑️ Abschließen", on=sara.find("Einwilligung:"))
    came = await sara.presses("Coaching beendet")

    assert "Anfrage 1 ist abgeschlossen: Coaching beendet" in came
    assert "Your coach has ended the talk." in olena.new
    assert "☑️ Abgeschlossen: Coaching beendet" in words_of(sara.find("Einwilligung:"))
    assert labels_of(sara.find("Einwilligung:")) == []
    moves = await stage.sql("SELECT kind, coach_id, detail FROM lead_event ORDER BY id")
    assert [tuple(move) for move in moves] == [
        ("opened", None, ""),
        ("claimed", 1, ""),
        ("contacted", 1, ""),
        ("closed", 1, "finished"),
    ]


async def test_after_the_end_the_person_can_begin_again(stage: Stage) -> None:
    sara, olena = await claimed(stage)
    await sara.presses("☑️ Abschließen")
    await sara.presses("nicht erreicht")

    assert await olena.says("44135") == "Your coach has ended the talk. If you need something again: /start"
    assert "Where do you live?" in await olena.says("/start")
    await olena.answers(*to_review(), *SEND)

    assert await stage.count("lead") == 2
    assert "Anfrage 2" in sara.new


async def test_consents_are_kept_with_version_language_and_the_text_shown(stage: Stage) -> None:
    olena = stage.somebody()
    await olena.answers("/start", BEGIN[0])
    before, _, offer = (olena.last.text or "").rpartition("\n\n")
    assert "I can remind you once" in offer  # not a part of what is agreed to
    await olena.answers(BEGIN[1], *to_review(), SEND[0])
    handover = olena.last.text or ""
    assert await stage.count("consent") == 1
    await olena.answers(SEND[1])

    kept = await stage.sql("SELECT kind, version, locale, text_hash, withdrawn_at FROM consent ORDER BY id")

    assert [tuple(consent) for consent in kept] == [
        ("precheck", "1", "en", hashlib.sha256(before.encode()).hexdigest(), None),
        ("handover", "1", "en", hashlib.sha256(handover.encode()).hexdigest(), None),
    ]
    assert [tuple(row) for row in await stage.sql("SELECT consent_id FROM lead")] == [(2,)]


async def test_who_says_no_to_the_handover_gets_the_contact_and_no_lead(stage: Stage) -> None:
    olena = await stage.person(*to_review(), SEND[0])

    came = await olena.answers("[No, do not pass it on]")

    assert "All right. I pass nothing on." in came
    assert "https://www.kim.nrw" in came
    assert await stage.count("lead") == 0
    assert await stage.count("consent") == 1


async def lead(stage: Stage) -> tuple[Player, Player]:
    """A coach with the card of a new lead, and the person."""
    sara = await stage.coach()
    olena = stage.somebody()
    await olena.becomes_lead()
    return sara, olena


async def claimed(stage: Stage) -> tuple[Player, Player]:
    """A coach who holds a lead, and the person."""
    sara, olena = await lead(stage)
    await sara.presses("🙋 Übernehmen")
    return sara, olena


async def leads(stage: Stage, *columns: str) -> list[tuple[str, ...]]:
    """Decrypted columns of every lead."""
    async with stage.app.database.unit() as unit:
        return [tuple(getattr(one, column) for column in columns) for one in await unit.leads.listing()]


def without_heading(player: Player, heading: str) -> str:
    """Everything relayed to somebody since their last act, put together again."""
    messages = [words_of(message) for message in player.received]
    first = next(number for number in range(len(messages) - 1, -1, -1) if messages[number].startswith(heading))
    return "".join(messages[first:]).removeprefix(heading)


def _tells_of(said: str, player: Player) -> bool:
    user = player.phone.user
    return any(secret in said for secret in (player.phone.phone_number, str(user.username), str(user.last_name)))
