"""What somebody means who types where buttons stand: an option's label in any language, yes or no. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from bot.flow import naming
from bot.flow.answers import western_digits
from bot.flow.model import Flow, Question
from bot.flow.state import DONE, NO, YES
from bot.letters import COMMAS, bare
from bot.place_sounds import sound, spelled
from bot.rules.domain import Choice, Many
from bot.words import REFERENCE, Texts
from bot.yes_no import is_plain

LONGEST = 100
"""Characters; a longer text is no label."""
SHORTEST = 5
"""Letters of a label that may be misspelt: of shorter ones too many are alike."""
NEAR = 90.0
SOUNDS_LIKE, ALIKE = 4, 0.7
"""Consonants that must be the same in a German word written as it is heard, and how near the letters must come."""

REMIND = "button-start-remind"

_PIECES = re.compile(rf"[():/{COMMAS}]|\.\.\.|…")
_SIGN = re.compile(r"[\w§]")
_LETTER = re.compile(r"[^\W\d_]|§")
_DIGITS = re.compile(r"[0-9]+")
_NOT = re.compile("nicht|kein|ohne")
"""What turns a German label round, however long it is."""


def option_meant(flow: Flow, question: Question, text: str, texts: Texts) -> str:
    """The option of `question` that `text` names, `DONE` for what ends a choice of several; "" where none is certain.

    First the very words, in the conversation's language before all others; then yes and no; then words that are nearly
    the same. A number chooses nothing: who writes 2 may mean an age.
    """
    options = naming.options(question)
    typed = _key(text) if len(text) <= LONGEST else ""
    if not options or not _LETTER.search(typed):
        return ""
    labels = [
        (locale, label, option)
        for option, message in _messages(question)
        for locale, label in texts.everywhere(message)
    ]
    if (named := _named(typed, labels, texts.locale)) is not None:
        return named
    is_yes_or_no = isinstance(question.domain, Choice) and {YES, NO} <= {*options}
    if is_yes_or_no and (meant := flow.yes_no.meant(text, texts.locale)) is not None:
        return meant
    return _nearly(typed, text, labels)


def is_wish_to_be_reminded(text: str, texts: Texts) -> bool:
    """Whether somebody typed what the button says that begins with a reminder."""
    return is_plain(text) and _key(text) == _key(texts.plain(REMIND))


def consent_meant(flow: Flow, kind: str, text: str, texts: Texts) -> str:
    """Yes or no to the consent `kind`: a plain answer, or what one of its buttons says; "" for anything else."""
    buttons = {
        "precheck": {"button-start": YES, REMIND: YES, "button-not-now": NO},
        "handover": {"button-consent-yes": YES, "button-consent-no": NO},
    }
    typed = _key(text) if is_plain(text) else ""
    for message, meaning in buttons.get(kind, {}).items():
        if typed and typed == _key(texts.plain(message)):
            return meaning
    return flow.yes_no.said(text, texts.locale) or ""


def _messages(question: Question) -> Iterator[tuple[str, str]]:
    for option in naming.options(question):
        yield option, naming.option(question.key, option)
    if isinstance(question.domain, Many):
        yield DONE, "button-done"
        if question.domain.least == 0:
            yield DONE, "button-none-of-these"


def _named(typed: str, labels: Iterable[tuple[str, str, str]], own: str) -> str | None:
    """The option with exactly this label; "" where several have it, None where none does."""
    found: dict[tuple[bool, bool], set[str]] = {}
    for locale, label, option in labels:
        whole, pieces = _forms(label)
        if typed == whole or typed in pieces:
            found.setdefault((typed != whole, locale != own), set()).add(option)
    if not found:
        return None
    best = found[min(found)]
    return best.pop() if len(best) == 1 else ""


def _nearly(typed: str, text: str, labels: Iterable[tuple[str, str, str]]) -> str:
    found = {
        option
        for locale, label, option in labels
        for whole, pieces in (_forms(label),)
        if any(_near(typed, form, locale) for form in (whole, *pieces))
        or (locale == REFERENCE and any(_heard(text, form) for form in (whole, *pieces)))
    }
    return found.pop() if len(found) == 1 else ""


def _near(typed: str, form: str, locale: str) -> bool:
    """Whether a slip of the finger makes one of the other.

    "I work" and "I do not work" differ by one letter in some languages (çalışıyorum, çalışmıyorum), by the first one or
    a small word in others: outside German words a letter may be wrong, but none missing; in these no "nicht".
    """
    return (
        min(len(typed), len(form)) >= SHORTEST
        and typed[0] == form[0]
        and (locale == REFERENCE or len(typed) == len(form))
        and _DIGITS.findall(typed) == _DIGITS.findall(form)
        and _NOT.findall(typed) == _NOT.findall(form)
        and fuzz.ratio(typed, form) >= NEAR
    )


def _heard(text: str, form: str) -> bool:
    """Whether `text`, in whatever script, is a German word written as it is heard: "duldong"."""
    letters, german = spelled(text), spelled(form)
    heard = sound(letters)
    return (
        min(len(letters), len(german)) >= SHORTEST
        and len(heard) >= SOUNDS_LIKE
        and heard == sound(german)
        and JaroWinkler.similarity(letters, german) >= ALIKE
    )


@lru_cache(maxsize=8192)
def _forms(label: str) -> tuple[str, frozenset[str]]:
    """A label as it is compared, and the pieces of it that somebody may write instead: "Duldung" of "Duldung (…)"."""
    pieces = (_key(piece) for piece in _PIECES.split(label))
    return _key(label), frozenset(piece for piece in pieces if _LETTER.search(piece))


def _key(text: str) -> str:
    return "".join(_SIGN.findall(bare(western_digits(text))))
