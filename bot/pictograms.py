"""The pictograms (`locales/pictograms.yaml`): one emoji for each answer on a button, the same in every language."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from unicodedata import category, east_asian_width

from bot.shapes import PICTOGRAMS
from bot.source import Node, Position, Source, check_format, choices, entries_of, fields_of, read_yaml, text_of

_AS_PICTURE = "\ufe0f"
_JOINER = "\u200d"
_KEYCAP = re.compile("[0-9#*]\ufe0f\u20e3")
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff\U0001f3f3\U0001f3f4\U0001f3c1\U0001f6a9\U0001f38c]")
"""Letters that make up a country's flag, and the flags that belong to none."""


@dataclass(frozen=True)
class Pictograms:
    """Emoji of options.

    everywhere    option → its emoji in every question that has none of its own for it
    by_question   question key → option → emoji
    """

    everywhere: Mapping[str, str]
    by_question: Mapping[str, Mapping[str, str]]

    def of(self, key: str, option: str) -> str:
        """The emoji of an option of the question `key`; "" where it has none."""
        return self.by_question.get(key, {}).get(option) or self.everywhere.get(option, "")


NO_PICTOGRAMS = Pictograms({}, {})


def is_flag(text: str) -> bool:
    """Whether there is a flag in `text`: people may have fled from the state it stands for."""
    return _FLAG.search(text) is not None


def is_one_emoji(text: str) -> bool:
    """Whether `text` is one sign that telephones show as a picture (😀, ⏸️, 1️⃣); skin tones are none.

    Python does not know which signs are emoji. It knows which are symbols and how wide they are, and that comes close:
    a narrow one is a picture only with the sign U+FE0F behind it.
    """
    return _KEYCAP.fullmatch(text) is not None or all(map(_is_picture, text.split(_JOINER)))


def _is_picture(piece: str) -> bool:
    sign, mark = piece[:1], piece[1:]
    if not sign or category(sign) not in ("So", "Sm"):
        return False
    return mark == _AS_PICTURE or (not mark and east_asian_width(sign) == "W")


def load_pictograms(source: Source, questions: Mapping[str, Collection[str]] | None) -> Pictograms:
    """The pictograms in `source`, where every mistake is reported. Raises `Problems` where nothing can be read.

    questions   key → options of every question there is; None where that is not known, and so cannot be compared
    """
    root = fields_of(source, read_yaml(source.text, source.path), PICTOGRAMS)
    check_format(source, root.get("format"))
    shared_at: dict[str, Position] = {}
    shared = _emoji(source, root.get("everywhere"), shared_at)
    read: dict[str, Mapping[str, str]] = {}
    options_at: dict[tuple[str, str], Position] = {}
    questions_at: dict[str, Position] = {}
    for key, at, node in entries_of(source, root.get("questions")):
        questions_at[key] = at
        places: dict[str, Position] = {}
        read[key] = _emoji(source, node, places)
        options_at |= {(key, option): place for option, place in places.items()}
    found = Pictograms(shared, read)
    if questions is not None:
        known = {option for options in questions.values() for option in options}
        for option in shared.keys() - known:
            source.report(shared_at[option], "pictogram-no-answer", word=option, **choices(option, sorted(known)))
        for key in read.keys() - questions.keys():
            source.report(questions_at[key], "pictogram-no-question", word=key, **choices(key, questions))
        for key, option in options_at:
            if key in questions and option not in questions[key]:
                where = options_at[key, option]
                source.report(where, "pictogram-no-answer", word=option, **choices(option, questions[key]))
        for key, options in questions.items():
            at = questions_at.get(key, Position(source.path, 1, 1))
            _check_question(source, found, key, options, at, options_at)
    return found


def _emoji(source: Source, node: Node | None, at: dict[str, Position]) -> dict[str, str]:
    """Option → emoji; where each option stands is noted in `at`."""
    found: dict[str, str] = {}
    for option, place, written in entries_of(source, node):
        at[option] = place
        found[option] = text = text_of(source, written)
        if is_flag(text):
            source.report(written.at, "pictogram-flag", text=text)
        elif text and not is_one_emoji(text):
            source.report(written.at, "pictogram-not-one", text=text)
    return found


def _check_question(
    source: Source,
    found: Pictograms,
    key: str,
    options: Collection[str],
    at: Position,
    options_at: Mapping[tuple[str, str], Position],
) -> None:
    """Every option has a pictogram, and no two have the same."""
    missing = [option for option in options if not found.of(key, option) and (key, option) not in options_at]
    if missing:
        source.report(at, "pictogram-missing", key=key, names=", ".join(missing))
    first: dict[str, str] = {}
    for option in options:
        emoji = found.of(key, option)
        if emoji and first.setdefault(emoji, option) != option:
            place = options_at.get((key, option)) or options_at.get((key, first[emoji]), at)
            source.report(place, "pictogram-twice", key=key, option=option, other=first[emoji], text=emoji)
