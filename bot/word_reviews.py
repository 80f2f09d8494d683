"""Who has read which translation (`locales/<language>/_review.yaml`), and whether that still counts.

A reading counts for the text that was read and the German and English it was compared with; hashes tell both. Authors'
commands alone read the record: what a running bot says does not depend on it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from bot.shapes import HASH_PATTERN, REVIEW, REVIEWS
from bot.source import Leaf, Node, Position, Source, check_format, entries_of, fields_of, known_of, read_yaml, text_of
from bot.word_patterns import short_hash, written
from bot.words import LAST_RESORT, REFERENCE, Words

Reading = Literal["draft", "back-translated", "native"]
READINGS: tuple[Reading, ...] = get_args(Reading)
State = Literal["draft", "back-translated", "native", "outdated", "todo"]
STATES: tuple[State, ...] = get_args(State)

FILE = "_review.yaml"
HEAD = "# yaml-language-server: $schema=../../flows/schema/reviews.json\n"
_BY = re.compile(r"\S.*, ([0-9]{4}-[0-9]{2}-[0-9]{2})")


@dataclass(frozen=True, slots=True)
class Review:
    """How a message was read.

    source, text  hashes of what it was compared with, and of the translation
    by            who read it, and on which day; "" where that was not kept
    """

    state: Reading
    source: str
    text: str
    by: str = ""


Reviews = Mapping[str, Review]
"""Message → how it was read."""


def path_of(locale: str) -> str:
    """Where a language keeps its record."""
    return f"locales/{locale}/{FILE}"


def sources_of(locale: str) -> tuple[str, ...]:
    """The languages its texts are compared with."""
    return (REFERENCE,) if locale == LAST_RESORT else (REFERENCE, LAST_RESORT)


def source_texts(words: Words, locale: str, message: str) -> tuple[str, ...]:
    """The texts a translation is compared with; "" for one that is not there."""
    return tuple(text_in(words, source, message) for source in sources_of(locale))


def text_in(words: Words, locale: str, message: str) -> str:
    """The text as the language writes it; "" where it has none."""
    language = words.languages.get(locale)
    return written(language.messages[message].pattern) if language and message in language.messages else ""


def read_now(words: Words, locale: str, message: str, state: Reading, by: str = "") -> Review:
    """The entry of a message that is read as it stands now."""
    source = short_hash(*source_texts(words, locale, message))
    return Review(state, source, short_hash(text_in(words, locale, message)), by)


def state_of(words: Words, locale: str, message: str, review: Review | None) -> State:
    """What the entry says of the text as it stands now: a changed text was read by nobody."""
    if words.languages[locale].messages[message].todo:
        return "todo"
    if review is None:
        return "draft"
    now = read_now(words, locale, message, "draft")
    if review.text != now.text:
        return "draft"
    return review.state if review.source == now.source else "outdated"


def reviewed(words: Words, locale: str) -> Iterator[str]:
    """The messages of a language that can be compared, in the order of its files."""
    german = words.languages[REFERENCE].messages if REFERENCE in words.languages else {}
    return (message for message in words.languages[locale].messages if message in german)


def states(words: Words, locale: str, reviews: Reviews) -> dict[str, State]:
    """The state of every message of a language that can be compared."""
    return {name: state_of(words, locale, name, reviews.get(name)) for name in reviewed(words, locale)}


def counted(words: Words, locale: str, reviews: Reviews) -> dict[State, int]:
    """How many messages of a language are in each state."""
    every = list(states(words, locale, reviews).values())
    return {state: every.count(state) for state in STATES}


def signed(by: str, on: date) -> str:
    """Who read it with the day: `on`, unless `by` names one."""
    return by if not by or _BY.fullmatch(by) else f"{by}, {on.isoformat()}"


def load_reviews(text: str, path: str) -> tuple[Reviews, Mapping[str, Position]]:
    """The record in `text`, and where each entry stands; raises `Problems` naming every mistake in it."""
    source = Source(path, text)
    root = fields_of(source, read_yaml(text, path), REVIEWS)
    check_format(source, root.get("format"))
    reviews: dict[str, Review] = {}
    places: dict[str, Position] = {}
    for message, at, node in entries_of(source, root.get("messages")):
        review = _review(source, node)
        if review is not None:
            reviews[message], places[message] = review, at
    source.raise_problems()
    return reviews, places


def _review(source: Source, node: Node) -> Review | None:
    fields = fields_of(source, node, REVIEW)
    if not fields.keys() >= set(REVIEW.required):
        return None
    state = known_of(source, fields["state"], READINGS, "review-state")
    by = text_of(source, fields["by"]) if "by" in fields else ""
    if state == "native" and not _signature(by):
        source.report(fields["by"].at if "by" in fields else node.at, "review-by")
    found: Reading = next((one for one in READINGS if one == state), "draft")
    return Review(found, _hash(source, fields["source"]), _hash(source, fields["text"]), by)


def _signature(by: str) -> bool:
    """Whether it names somebody and a day."""
    match = _BY.fullmatch(by)
    try:
        return match is not None and bool(date.fromisoformat(match[1]))
    except ValueError:
        return False


def _hash(source: Source, node: Node) -> str:
    text = str(node.value) if isinstance(node, Leaf) else ""
    if not re.fullmatch(HASH_PATTERN, text):
        source.report(node.at, "not-a-hash", text=text)
    return text


def write_reviews(reviews: Reviews, order: Iterable[str], head: str) -> str:
    """The record as a file, in the `order` of the messages; `head` says what it is. Others are left out."""
    comment = "".join(f"# {line}\n" for line in head.split("\n"))
    entries = "".join(f"  {name}: {{{_entry(reviews[name])}}}\n" for name in order if name in reviews)
    return f"{HEAD}{comment}format: 1\nmessages:{'' if entries else ' {}'}\n{entries}"


def _entry(review: Review) -> str:
    # Digits alone, or with an e between them, would be read as a number.
    hashes = (json.dumps(one) if re.fullmatch("[0-9e]+", one) else one for one in (review.source, review.text))
    by = f", by: {json.dumps(review.by, ensure_ascii=False)}" if review.by else ""
    return "state: {}, source: {}, text: {}{}".format(review.state, *hashes, by)
