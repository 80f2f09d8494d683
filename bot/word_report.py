"""The state of every language in figures, and every message as Telegram would show it, on one page for a browser."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path
from statistics import median_low

from bot.authoring import knows, phrase
from bot.content import Authors
from bot.sentences import AIM, sentences, words_in
from bot.source import Problem
from bot.word_exchange import Row, rows
from bot.word_reviews import STATES, Reviews, State
from bot.words import REFERENCE, RIGHT_TO_LEFT, Argument, MissingWordsError, Texts

TEMPLATE = Path(__file__).parent / "authoring" / "report.html"

_OTHER_TAG = re.compile(r"<(?!/?(?:b|i|u|code)>)")


@dataclass(frozen=True, slots=True)
class Figures:
    """One language in numbers.

    translated       messages that people read in this language
    states           how those were read; empty for German, with which the others are compared
    longest_button   characters
    median_words     words of a sentence: half of them have more
    short            sentences of at most `AIM` words, in percent
    """

    language: str
    messages: int
    translated: int
    states: Mapping[State, int]
    errors: int
    warnings: int
    longest_button: int
    median_words: int
    short: int


def figures(found: Authors, locale: str, reviews: Reviews, problems: Iterable[Problem]) -> Figures:
    """The language as it stands; `problems` are those of all files."""
    own = found.words.languages[locale].messages
    wanted = dict.fromkeys(found.people)
    ready = {name: own[name] for name in wanted if name in own and not own[name].todo}
    here = [problem.severity for problem in problems if problem.at.path.startswith(f"locales/{locale}/")]
    texts = (message.text for name, message in ready.items() if name not in found.labels)
    lengths = [words_in(sentence) for text in texts for sentence in sentences(text)]
    states = [] if locale == REFERENCE else [row.state for row in rows(found, locale, reviews)]
    return Figures(
        locale,
        len(wanted),
        len(ready),
        {state: states.count(state) for state in STATES} if states else {},
        here.count("error"),
        here.count("warning"),
        max(
            (message.length + found.labels[name] for name, message in ready.items() if name in found.labels), default=0
        ),
        median_low(lengths) if lengths else 0,
        round(100 * sum(length <= AIM for length in lengths) / len(lengths)) if lengths else 0,
    )


def page(found: Authors, locales: Iterable[str], reviews: Mapping[str, Reviews], language: str) -> str:
    """All messages of the languages as one page that needs nothing else; its own words are in `language`."""
    german = Texts(REFERENCE, (found.words.languages[REFERENCE],))
    listed = list(locales)
    every = {locale: rows(found, locale, reviews.get(locale, {})) for locale in listed}
    data = {
        "messages": [_message(row, german, found.labels, language) for row in next(iter(every.values()), ())],
        "languages": {locale: _language(found, locale, every[locale], language) for locale in listed},
        "states": {state: phrase(language, f"state-{state}") for state in STATES},
        "words": {name: phrase(language, f"page-{name}") for name in ("shown", "of", "none")},
    }
    text = TEMPLATE.read_text("utf-8")
    for name in ("title", "intro", "language", "filter", "all", "too-long", "search", "example"):
        text = text.replace(f"{{{{{name}}}}}", escape(phrase(language, f"page-{name}")))
    # A < could end the script the data stands in.
    written = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return text.replace("{{lang}}", language).replace("{{data}}", written)


def _message(row: Row, german: Texts, labels: Iterable[str], language: str) -> dict[str, object]:
    """What is the same for every language: the German, where it is shown, and how long it may be."""
    return {
        "id": row.id,
        "where": phrase(language, f"where-{row.use.kind}", of=row.use.of),
        "de": _shown(german, row.id, language),
        "limit": row.limit,
        "button": row.id in labels,
        "under": f"{row.use.of}-ask" if row.use.kind == "option" else "",
    }


def _language(found: Authors, locale: str, listed: Iterable[Row], language: str) -> dict[str, object]:
    own = found.words.languages[locale]
    texts = Texts(locale, (own,))
    named = "language-name" in own.messages and not own.messages["language-name"].todo
    return {
        "name": texts.plain("language-name").strip("\u200f") if named else locale,
        "dir": "rtl" if locale in RIGHT_TO_LEFT else "ltr",
        "texts": {
            row.id: [
                "" if row.state == "todo" else _shown(texts, row.id, language),
                row.state,
                0 if row.state == "todo" else own.messages[row.id].length,
            ]
            for row in listed
        },
    }


def _shown(texts: Texts, message: str, language: str) -> str:
    """The message as HTML with example values; as it is written where it cannot be put together."""
    own = texts.chain[0].messages
    if message not in own:
        return ""
    values = {name: _example(name, language) for name in sorted(own[message].variables)}
    try:
        return _OTHER_TAG.sub("&lt;", texts(message, **values))
    except MissingWordsError:
        return escape(own[message].text)


def _example(variable: str, language: str) -> Argument:
    name = f"example-{variable}"
    value = phrase(language, name) if knows(name) else variable
    return int(value) if value.isdecimal() else value
