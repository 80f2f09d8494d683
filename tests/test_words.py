"""The words: what every language has, how they are filled in, and that the code asks for none it has not got."""

from __future__ import annotations

import ast
import logging
import re
import sys
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from bidi import get_display  # type: ignore[import-untyped]  # the library says nothing of types
from fluent.runtime import FluentBundle
from hypothesis import given
from hypothesis import strategies as st

from bot.authoring import what
from bot.content import ROOT
from bot.flow import naming
from bot.scripts import DIRECTION_MARKS
from bot.word_files import check_words, load_words, problems_of
from bot.wording import CONSENTS, FOR_ADMINS, FOR_COACHES, FOR_DEMO, FOR_PEOPLE, variables
from bot.words import RIGHT_TO_LEFT, Language, MissingWordsError, Texts, Words
from tests.shipped import content, flow

LANGUAGES = ("am", "ar", "ckb", "de", "en", "fa", "fa-AF", "fr", "ku", "ps", "ru", "so", "ti", "tr", "uk")
NUMBERS = {"number", "total", "low", "high", "max", "hours", "version"}
"""Variables that are numbers; the others are texts."""

BUTTON = re.compile(r"button-(?!is-old|unknown)|language-name$|option-|coach-button-|close-|.*-option-")
LONGEST_BUTTON = 64
GOOD_BUTTON = 38


def words(**files: str) -> Words:
    """Words of small files: `fa_AF="hello = …"`."""
    loaded, sources = load_words(
        (locale.replace("_", "-"), f"locales/{locale.replace('_', '-')}/x.ftl", text) for locale, text in files.items()
    )
    assert not list(problems_of(sources))
    return loaded


def texts(locale: str = "en", **files: str) -> Texts:
    """The texts of one of the languages of small files."""
    return words(**files).of(locale)


# What is shipped


def every_message(locale: str) -> Iterator[str]:
    """Every message the language must have."""
    yield from (*FOR_PEOPLE, *naming.for_people(flow()))
    if locale == "de":
        yield from (*FOR_COACHES, *FOR_ADMINS, *naming.for_coaches(flow()))
    if locale == "en":
        yield from FOR_DEMO


def test_the_published_languages_are_these() -> None:
    assert content().words.locales() == LANGUAGES


@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_message_is_put_together_with_any_values(locale: str) -> None:
    in_this = content().words.of(locale)
    for message in every_message(locale):
        values = {name: 7 if name in NUMBERS else "<Ä & \u202e>" for name in variables().get(message, ())}
        text = in_this(message, **values)
        assert text.strip(), message
        assert "{" not in text and "???" not in text, message
        assert [*re.findall(r"<[^>]*>", text)] == [*re.findall(r"</?(?:b|i|u|code)>", text)], message
        assert text.count("\u2068") == text.count("\u2069"), message
        assert len(text) <= 4096, message


@pytest.mark.parametrize("locale", LANGUAGES)
def test_no_language_takes_its_words_from_another(locale: str, caplog: pytest.LogCaptureFixture) -> None:
    in_this = content().words.of(locale)
    missing = [message for message in every_message(locale) if message not in in_this.chain[0].messages]
    assert missing == []


def test_buttons_are_short_enough_to_read() -> None:
    long = []
    for locale in LANGUAGES:
        in_this = content().words.of(locale)
        for message in filter(BUTTON.match, every_message(locale)):
            label = in_this.plain(message)
            assert len(label) <= LONGEST_BUTTON and "\n" not in label, (locale, message)
            if len(label) > GOOD_BUTTON:
                long.append(f"{len(label)} {locale} {message}: {label}")
    sys.stdout.write("\n".join(sorted(long, reverse=True)))  # to look at, not to fail: pytest -rP


@pytest.mark.parametrize("locale", LANGUAGES)
def test_buttons_that_stand_together_can_be_told_apart(locale: str) -> None:
    in_this = content().words.of(locale)
    for question in flow().questions:
        labels = [in_this.plain(naming.option(question.key, option)) for option in naming.options(question)]
        assert len(set(labels)) == len(labels), question.key


def test_languages_are_called_by_their_own_names() -> None:
    names = [content().words.of(locale).plain("language-name").strip("\u200f") for locale in LANGUAGES]
    assert " | ".join(names) == (
        "አማርኛ | العربية | کوردی (سۆرانی) | Deutsch | English | فارسی | دری | Français"
        " | Kurdî (Kurmancî) | پښتو | Русский | Soomaali | ትግርኛ | Türkçe | Українська"
    )


@pytest.mark.parametrize("locale", LANGUAGES)
def test_german_legal_words_stand_in_german_letters(locale: str) -> None:
    in_this = content().words.of(locale)
    kept = {
        "paper-option-duldung": "Duldung",
        "paper-option-gestattung": "Aufenthaltsgestattung",
        "paper-option-ankunftsnachweis": "Ankunftsnachweis",
        "paper-option-section_24": "§ 24",
        "paper-option-fiktion": "Fiktionsbescheinigung",
        "paper-option-permit": "Aufenthaltserlaubnis",
        "paper-option-settlement": "Niederlassungserlaubnis",
        "benefits-option-sozialamt": "Sozialamt",
        "benefits-option-jobcenter": "Jobcenter",
        "paper_words-option-aussetzung_der_abschiebung": "Aussetzung der Abschiebung",
        "housing-option-state_facility": "Landes",
    }
    assert [message for message, word in kept.items() if word not in in_this.plain(message)] == []


@pytest.mark.parametrize("locale", LANGUAGES)
def test_commands_are_named_as_they_are_typed(locale: str) -> None:
    in_this = content().words.of(locale)
    known = {"start", "language", "back", "restart", "help", "privacy", "mydata", "hide", "delete", "human"}
    for message in every_message(locale):
        if message not in FOR_COACHES and message not in FOR_ADMINS:
            text = in_this(message, **dict.fromkeys(variables().get(message, ()), 7))
            assert set(re.findall(r"(?<![\w/<.:])/([a-z]+)", text)) <= known, message


# Filling in


def test_values_are_escaped_once() -> None:
    in_english = texts(en="hello = Hello { $name }!\nname = <b>{ $name }</b>")
    assert in_english("hello", name="<b>&") == "Hello \u2068&lt;b&gt;&amp;\u2069!"
    assert in_english("name", name="x") == "<b>\u2068x\u2069</b>"


def test_plain_text_has_no_tags_and_the_values_as_they_were() -> None:
    in_english = texts(en="name = <b>{ $name }</b> &lt; { $name }")
    assert in_english.plain("name", name="<i>&amp;") == "\u2068<i>&amp;\u2069 < \u2068<i>&amp;\u2069"


@given(st.text(max_size=60))
def test_any_value_comes_back_out_of_plain_text_unchanged(value: str) -> None:
    assert TEXTS.plain("echo", value=value) == f"\u2068{value}\u2069."


TEXTS = texts(en="echo = { $value }.\nfixed = fixed")


def test_isolation_marks_stand_around_values_so_that_directions_do_not_mix() -> None:
    in_arabic = texts("ar", ar="a = المدينة { $place }، العمر { $age }")
    assert (
        in_arabic("a", place="Dortmund (Kreis)", age=22) == "المدينة \u2068Dortmund (Kreis)\u2069، العمر \u206822\u2069"
    )


def test_plurals_follow_the_language() -> None:
    in_ukrainian = texts(
        "uk",
        uk="hours = { $n ->\n    [one] { $n } година\n    [few] { $n } години\n   *[many] { $n } годин\n }",
    )
    told = [in_ukrainian("hours", n=number).replace("\u2068", "").replace("\u2069", "") for number in (1, 3, 5, 21, 48)]
    assert told == ["1 година", "3 години", "5 годин", "21 година", "48 годин"]


def test_a_variable_that_is_not_given_is_a_bug_and_raised() -> None:
    with pytest.raises(MissingWordsError, match="name"):
        texts(en="hello = Hello { $name }")("hello", nmae="x")


def test_a_message_nobody_has_is_a_bug_and_raised() -> None:
    with pytest.raises(MissingWordsError, match="helo"):
        texts(en="hello = Hello")("helo")


# Languages and falling back


def test_a_missing_message_comes_from_the_next_language_and_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    in_dari = texts("fa-AF", de="a = Deutsch\nb = Deutsch\nc = Deutsch", en="a = English\nb = English", fa_AF="a = دری")
    with caplog.at_level(logging.WARNING):
        assert (in_dari("a"), in_dari("b"), in_dari("c")) == ("دری", "English", "Deutsch")
    assert [record.getMessage() for record in caplog.records] == [
        "words: b is missing in fa-AF, taken from en",
        "words: c is missing in fa-AF, taken from de",
    ]


def test_a_regional_language_falls_back_to_its_own_first() -> None:
    both = words(de="a = Deutsch", en="a = English", fa="a = فارسی", fa_AF="b = دری")
    assert both.of("fa-AF")("a") == "فارسی"


def test_a_language_nobody_published_speaks_english() -> None:
    assert texts("xx", de="a = Deutsch", en="a = English")("a") == "English"


@pytest.mark.parametrize(
    ("phone", "language"),
    [
        ("uk", "uk"),
        ("uk-UA", "uk"),
        ("uk_UA", "uk"),
        ("AR-eg", "ar"),
        ("fa", "fa"),
        ("fa-IR", "fa"),
        ("fa-af", "fa-AF"),
        ("en-US", "en"),
        ("fr-CA", "fr"),
        ("kmr", "ku"),
        ("prs", "fa-AF"),
        ("ar-ER", "ar"),
        ("ti-ER", "ti"),
        ("sw", None),
        ("", None),
        (None, None),
        ("ukr", None),
    ],
)
def test_the_language_nearest_to_the_phones_is_found(phone: str | None, language: str | None) -> None:
    assert content().words.nearest(phone) == language


@pytest.mark.parametrize(
    ("phone", "languages"),
    [
        ("fa", ("fa", "fa-AF")),
        ("fa-IR", ("fa", "fa-AF")),
        ("fa-AF", ("fa-AF",)),
        ("prs", ("fa-AF",)),
        ("ku", ("ku", "ckb")),
        ("kmr", ("ku",)),
        ("ckb", ("ckb",)),
        ("uk", ("uk",)),
        ("sw", ()),
    ],
)
def test_a_phones_language_proposes_every_language_its_people_may_read(phone: str, languages: tuple[str, ...]) -> None:
    assert content().words.proposed(phone) == languages


def test_a_language_that_is_not_there_is_not_proposed() -> None:
    assert texts_of("de", "en", "fa-AF").proposed("fa") == ("fa-AF",)
    assert texts_of("de", "en", "ckb").proposed("ku") == ("ckb",)
    assert texts_of("de", "en", "pt-BR").proposed("pt") == ("pt-BR",)


def test_languages_stand_in_the_order_of_who_is_expected_and_new_ones_last() -> None:
    assert content().words.in_order()[:5] == ("uk", "ru", "ar", "ti", "fa-AF")
    assert sorted(content().words.in_order(("ps",))) == sorted(content().words.locales())
    assert texts_of("aa", "de", "en", "uk").in_order(("en",)) == ("en", "uk", "de", "aa")


def texts_of(*locales: str) -> Words:
    """Words of these languages, none in them."""
    return Words({locale: Language(locale, {}, FluentBundle(["en"])) for locale in locales})


@pytest.mark.parametrize("locale", LANGUAGES)
def test_lines_and_commands_keep_the_direction_of_the_language(locale: str) -> None:
    in_this = content().words.of(locale)
    assert in_this.rtl == (locale in {"ar", "ckb", "fa", "fa-AF", "ps"}) == (locale in RIGHT_TO_LEFT)
    lines = in_this("help").split("\n")
    if in_this.rtl:
        assert all("\u200e/" in line for line in lines if re.search("/[a-z]", line))
        assert all(line.startswith("\u200f") for line in lines if re.match("\u200e?/[a-z]", line.lstrip("\u200f")))
    else:
        assert not set("\u200e\u200f") & set("".join(lines))


WHOLE = re.compile(
    r"""/[a-z]+ | https?://\S+ | \+?[0-9]+(?:[ -][0-9]+)+ | [0-9]+[:.][0-9.:]*[0-9]
    | §[ ]?[0-9]+[a-z]?(?:[ ]\([0-9]\))? | [A-Za-zÄÖÜäöüß][\w’-]*(?:[ ][A-Za-zÄÖÜäöüß][\w’-]*)*""",
    re.VERBOSE | re.ASCII,
)
"""What is read from left to right wherever it stands: commands, numbers, times, paragraphs of law, German words."""


@pytest.mark.parametrize("locale", sorted(RIGHT_TO_LEFT & set(LANGUAGES)))
def test_what_is_read_from_left_to_right_is_shown_so_in_right_to_left_text(locale: str) -> None:
    in_this = content().words.of(locale)
    for message in every_message(locale):
        values: dict[str, str | int] = dict.fromkeys(variables().get(message, ()), "Am Markt 1, +49 231 50-0")
        values |= dict.fromkeys(NUMBERS & values.keys(), 7)
        for line in re.sub("</?[a-z]+>", "", unescape(in_this(message, **values))).split("\n"):
            seen = "".join(mark for mark in get_display(line) if mark not in DIRECTION_MARKS)
            for whole in WHOLE.findall(line):
                assert whole in seen, (message, seen)


def test_a_number_of_several_groups_keeps_their_order_behind_arabic_letters() -> None:
    in_arabic = texts("ar", ar="a = خطر: 0800 1110111 أو § 25 (4)")
    assert in_arabic("a") == "خطر: \u200e0800 1110111 أو \u200e§ 25 (4)"
    assert in_arabic.line("0231 50-0") == "\u200e0231 50-0"
    assert texts("en", en="a = b").line("0231 50-0 <") == "0231 50-0 &lt;"


def test_a_right_to_left_line_that_begins_with_latin_words_stays_right_to_left() -> None:
    in_arabic = texts(
        "ar", ar="a =\n    Duldung أو غيرها\n    المدينة Dortmund\n\n    /help مساعدة: +49 30\nb = { $x }"
    )
    assert in_arabic("a").split("\n") == [
        "\u200fDuldung أو غيرها",
        "المدينة Dortmund",
        "",
        "\u200f\u200e/help مساعدة: \u200e+49 30",
    ]
    assert in_arabic("b", x="Dortmund") == "\u200fDortmund"
    assert in_arabic("b", x="دورتموند") == "دورتموند"


# What the check finds (mistakes of single files: tests/broken)


def test_the_check_names_what_is_missing_unknown_and_misspelt() -> None:
    loaded, sources = load_words(
        [
            ("de", "locales/de/x.ftl", "hello = Hallo { $name }\ncard = Karte"),
            ("en", "locales/en/x.ftl", "hello = Hello { $nmae }\nhelo = Hello"),
        ]
    )
    check_words(loaded, sources, ["hello", "bye"], {"de": ["card"]}, {"hello": frozenset(("name",))})
    assert [f"{one.at} {what(one)}" for one in problems_of(sources)] == [
        "locales/de/x.ftl:1:1 de: 1 message is missing: bye",
        "locales/en/x.ftl:1:1 en: 1 message is missing: bye",
        'locales/en/x.ftl:1:1 "hello" leaves out { $name }',
        'locales/en/x.ftl:1:1 "hello" uses { $nmae }, which is not filled in',
        'locales/en/x.ftl:2:1 nothing uses the message "helo"',
    ]


# What the code asks for

MODULES = [path for path in sorted((ROOT / "bot").rglob("*.py")) if "migrations" not in path.parts]


def trees() -> Iterator[tuple[Path, ast.Module]]:
    """Every module but the list of messages itself."""
    for path in MODULES:
        if path.name != "wording.py":
            yield path, ast.parse(path.read_text("utf-8"))


def test_every_message_the_code_asks_for_by_name_is_known() -> None:
    known = {*FOR_PEOPLE, *CONSENTS, *FOR_COACHES, *FOR_ADMINS, *FOR_DEMO}
    unknown = [
        f"{path.relative_to(ROOT)}:{node.lineno}: {name}"
        for path, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and node.args and _asks_for_words(node.func)
        for name in _literals(node.args[0])
        if name not in known
    ]
    assert not unknown, "\n".join(unknown)


def _asks_for_words(function: ast.expr) -> bool:
    """`texts(…)`, `x.texts.plain(…)`, `words.of(locale)(…)`, `batch.texts(chat_id)(…)`, `german(content)(…)`."""
    match function:
        case ast.Name(id=name):
            return name == "texts"
        case ast.Attribute(attr="plain"):
            return True
        case ast.Call(func=ast.Attribute(attr="of" | "texts") | ast.Name(id="german" | "texts_of")):
            return True
        case _:
            return False


def _literals(argument: ast.expr) -> Iterator[str]:
    match argument:
        case ast.Constant(value=str(name)):
            yield name
        case ast.IfExp(body=body, orelse=other):
            yield from (*_literals(body), *_literals(other))


def test_every_known_message_is_asked_for_somewhere() -> None:
    literals: set[str] = set()
    patterns: list[re.Pattern[str]] = []
    for _, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                literals.add(node.value)
            elif isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                parts = [re.escape(str(one.value)) if isinstance(one, ast.Constant) else ".+" for one in node.values]
                if "-" in str(node.values[0].value):
                    patterns.append(re.compile("".join(parts)))
    unused = [
        name
        for name in (*FOR_PEOPLE, *CONSENTS, *FOR_COACHES, *FOR_ADMINS, *FOR_DEMO)
        if name not in literals and not any(pattern.fullmatch(name) for pattern in patterns)
    ]
    assert not unused, f"nothing asks for: {', '.join(unused)}"


def test_every_reason_an_answer_cannot_be_used_has_its_words_and_every_words_its_reason() -> None:
    reasons = {
        name
        for _, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Unusable"
        for name in _literals(node.args[0])
    }
    said = {name.removeprefix("error-") for name in FOR_PEOPLE if name.startswith("error-")}
    assert reasons == said - {"stuck", "stuck-human"}


FOR_THE_EYES_OF_PEOPLE = re.compile(
    "(rendering|keyboards|dialogue|turns|handover|distress|cards|batch)[.]py|(flow/(engine|walk|effects|answers|state)|handlers/.*|leads/.*)[.]py"
)
SENTENCE = re.compile(r"[^\W\d_]{2,}[,;:]? [^\W\d_]{2,}")


def test_no_text_a_person_reads_stands_in_python() -> None:
    """Sentences, and letters given to a message or a button, in the modules that speak to people and coaches."""
    found = []
    for path, tree in trees():
        if not FOR_THE_EYES_OF_PEOPLE.fullmatch(path.relative_to(ROOT / "bot").as_posix()):
            continue
        unread = {id(node) for node in _not_for_people(tree)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in unread:
                if SENTENCE.search(node.value):
                    found.append(f"{path.relative_to(ROOT)}:{node.lineno}: {node.value}")
            elif (
                isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("Message", "Button")
            ):
                text = node.args[1:2] if node.func.id == "Message" else node.args[:1]
                found += [
                    f"{path.relative_to(ROOT)}:{node.lineno}: {one.value!r}"
                    for one in text
                    if isinstance(one, ast.Constant) and re.search(r"[^\W\d_]", str(one.value))
                ]
    assert not found, "\n".join(found)


def _not_for_people(tree: ast.Module) -> Iterator[ast.AST]:
    """Docstrings, what is logged, raised or asserted, and types written as text."""
    for node in ast.walk(tree):
        match node:
            case ast.Raise() | ast.Assert():
                yield from ast.walk(node)
            case ast.Call(func=ast.Attribute(value=ast.Name(id="log" | "logger"))):
                yield from ast.walk(node)
            case ast.Expr(value=ast.Constant() as docstring):
                yield docstring


def test_no_letters_of_other_scripts_stand_in_the_code() -> None:
    # What they say of letters they say in letters.
    letters = {Path("bot/letters.py"), Path("bot/scripts.py"), Path("bot/crisis_words.py")}
    allowed = {"[፩-፻]+", "[፩-፱]+"}  # the Ethiopic numerals
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}: {node.value}"
        for path, tree in trees()
        if path.relative_to(ROOT) not in letters
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value not in allowed
        if re.search(r"[\u0370-\u1fff\u3040-\ud7ff]", node.value)
        if id(node) not in {id(one) for one in _not_for_people(tree)}
    ]
    assert not found, "\n".join(found)
