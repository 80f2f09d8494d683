"""How long the sentences of a text are: the longer they are, the fewer people read them to the end."""

from __future__ import annotations

import re

AIM = 12
"""Words of a sentence that people read with ease."""
LONGEST = 30
"""Words of a sentence above which the check warns: in any language far from the aim, so that a warning means something.
Pashto writes apart what German joins; its counts are a third higher for the same sentence."""

# Latin, Arabic and Ethiopic ends of a sentence; an Ethiopic one needs no space behind it. A line is a sentence too.
_END = re.compile(r"(?<=[.!?…:\u061f\u06d4])[\"“”»)]*\s+|[\u1362\u1367]+\s*|\n+")
_TAG = re.compile(r"</?[a-z]+>")
_LETTERS = re.compile(r"\w")


def sentences(text: str) -> list[str]:
    """The sentences of `text`, without tags."""
    pieces = (piece.strip() for piece in _END.split(_TAG.sub("", text)))
    return [piece for piece in pieces if _LETTERS.search(piece)]


def words_in(sentence: str) -> int:
    """How many words there are, by the spaces between them; signs that stand alone are none."""
    return sum(_LETTERS.search(word) is not None for word in sentence.split())
