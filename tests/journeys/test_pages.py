"""Long lists on a small telephone: more and back again, in place, without losing what was chosen."""

from pathlib import Path

from bot.content import Content, load_content
from tests.journeys.files import change
from tests.journeys.player import TO_GOALS, TO_RESULT, Player, labels_of
from tests.journeys.stage import Stage, staged
from tests.shipped import TODAY

MORE, LESS = "⬇️ Show more", "⬆️ Show the first ones"
GOALS = ", ".join(f"goal_{number}" for number in range(1, 10))


def with_more_goals(folder: Path) -> None:
    """Sixteen goals, some of them without a pictogram, and their words."""
    change(
        folder / "flows/questions/skills.yaml", "recognition, study, unsure]", f"recognition, study, {GOALS}, unsure]"
    )
    words = "".join(f"goals-option-goal_{number} = Goal {number}\n" for number in range(1, 10))
    for path in folder.glob("locales/*/durchstarten.ftl"):
        path.write_text(path.read_text("utf-8") + words, "utf-8")


async def turned(player: Player, way: str) -> list[str]:
    """The buttons that stand there after a press on `way`; no new message comes."""
    count, newest = len(player.received), player.last.message_id
    await player.presses(way)
    assert (len(player.received), player.last.message_id) == (count, newest)
    return labels_of(player.last)


async def test_an_answer_of_the_second_page_is_taken_in_place(stage: Stage) -> None:
    olena = await stage.person("44135", "22")
    first = labels_of(olena.last)
    assert first[5:8] == ["💳 Aufenthaltserlaubnis (permit)", "🤔 I don't know / rather not say", MORE]

    second = await turned(olena, MORE)
    assert second[:4] == [
        "🌳 Niederlassungserlaubnis (permanent)",
        "🗼 EU citizen or EU family member",
        "➖ No paper",
        LESS,
    ]
    assert await turned(olena, LESS) == first
    await turned(olena, MORE)

    assert "✓ EU citizen or EU family member" in await olena.answers("[EU citizen or EU family member]")


async def test_an_old_button_for_more_is_told_to_be_old(stage: Stage) -> None:
    olena = await stage.person("44135", "22")
    old = olena.last
    await olena.answers("Duldung", "A flat, or housing of my town")

    came = await olena.presses(MORE, on=old)

    assert "This button is from an earlier question." in came and "What do you do at the moment?" in came


async def test_a_list_of_places_is_turned_in_place(stage: Stage) -> None:
    olena = await stage.person()
    await olena.answers("[📍 Choose from a list]", "[Münster]")
    assert "Kreis Borken" in str(labels_of(olena.last))
    await turned(olena, "Kreis Borken")
    first = labels_of(olena.last)
    assert len(first) == 9 and first[-2:] == [MORE, "◀ Back"]

    second = await turned(olena, MORE)

    assert second[7:] == [LESS, MORE, "◀ Back"] and not set(first[:7]) & set(second[:7])
    assert "How old are you?" in await olena.presses(second[0])


async def test_ticks_stay_when_another_page_is_shown(folder: Path, sqlite_url: str) -> None:
    with_more_goals(folder)
    async with staged(load_content(folder, TODAY), sqlite_url) as stage:
        olena = await stage.person(*TO_RESULT, *TO_GOALS)
        await olena.answers("[Work]")
        assert labels_of(olena.last)[0] == "☑️ 💼 Work"
        assert labels_of(olena.last)[6:9] == ["🤔 I don't know / rather not say", MORE, "✅ Done"]

        await turned(olena, MORE)
        ticked = await turned(olena, "Goal 2")

        assert ticked[:3] == ["◻️ Goal 1", "☑️ Goal 2", "◻️ Goal 3"], "a tap stays on its page"
        assert (await turned(olena, LESS))[0] == "☑️ 💼 Work"
        await olena.answers("[✅ Done]")
        assert "✓ Work · Goal 2" in olena.screen


async def test_the_answers_to_change_are_turned_in_place(stage: Stage) -> None:
    olena = await stage.person(*TO_RESULT, *TO_GOALS, "[Work]", "[Done]", "[None of these]", "Here in Telegram", "Lena")
    await olena.answers("It does not matter", "Any time", "[✏️ Change an answer]")
    assert labels_of(olena.last)[0] == "Place: Dortmund" and labels_of(olena.last)[7:] == [MORE]

    assert "Name: Lena" in await turned(olena, MORE)
    assert "What should the coach call you?" in await olena.answers("[Name: Lena]")


def own_names(stage: Stage) -> dict[str, str]:
    """Language → what it calls itself."""
    words = stage.content.words
    return {locale: words.of(locale).plain("language-name") for locale in words.locales()}


async def test_languages_are_turned_in_place_before_one_is_chosen(stage: Stage) -> None:
    olena = stage.somebody(language="uk")
    await olena.starts()
    first = labels_of(olena.last)
    assert first[0] == "Українська" and len(first) == 8

    second = await turned(olena, first[-1])

    assert not set(first) & set(second[:7])
    await olena.presses(second[0])
    texts = stage.content.words.of(next(one for one, name in own_names(stage).items() if name == second[0]))
    assert labels_of(olena.last)[0] == texts.plain("button-start")


async def test_an_admin_turns_pages_in_a_trial(content: Content, sqlite_url: str) -> None:
    async with staged(content, sqlite_url, run=False) as stage:
        admin = stage.somebody("Admin", "en")
        await stage.starts_bot(admin_ids=str(admin.id))
        await admin.answers("/try en", "[Yes, start]", "44135", "22")
        assert (await turned(admin, MORE))[2:4] == ["➖ No paper", LESS]
        assert "✓ EU citizen or EU family member" in await admin.answers("[EU citizen or EU family member]")
