"""The list of questions of a flow as its author wrote it, with the blocks of questions it includes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, get_args

from bot.flow.conditions import conditions_of
from bot.flow.domains import domain_of
from bot.flow.model import Asked, Question, QuestionType
from bot.rules.domain import Domain
from bot.shapes import BLOCK, INCLUDE, KEY_PATTERN, QUESTION
from bot.source import (
    Fields,
    Node,
    Position,
    Problem,
    Problems,
    Source,
    check_format,
    fields_of,
    flag_of,
    items_of,
    known_of,
    number_of,
    read_yaml,
    text_of,
)

Files = Mapping[str, tuple[str, str | None]]
"""Name → path and text of every file of a kind there is; no text where it cannot be read."""

_KEY = re.compile(KEY_PATTERN)  # keys travel in buttons, which hold 64 bytes


class Questions:
    """Reads questions; mistakes are reported in the flow's source, and in those of the blocks it includes."""

    def __init__(self, source: Source, blocks: Files) -> None:
        self.source = source
        self.blocks = blocks
        self.by_key: dict[str, Question] = {}
        self.at: dict[str, tuple[Source, Position]] = {}
        self.included: dict[str, Source] = {}
        self.more: list[Problem] = []
        self.unread = False

    @property
    def domains(self) -> dict[str, Domain]:
        """The domains of the questions so far; what is typed freely has none."""
        return {key: question.domain for key, question in self.by_key.items() if question.domain is not None}

    @property
    def typed(self) -> frozenset[str]:
        """The questions so far that are typed freely."""
        return frozenset(key for key, question in self.by_key.items() if question.type in ("place", "phone", "text"))

    @property
    def unreadable(self) -> tuple[str, ...]:
        """The questions so far whose answers were told to be wrong: conditions on them may be right."""
        return tuple(self.by_key.keys() - self.domains.keys() - self.typed)

    def read(self, node: Node) -> None:
        """The questions of the list at `node`, in order."""
        for item in items_of(self.source, node):
            if isinstance(item, Fields) and "include" in item.entries:
                given = fields_of(self.source, item, INCLUDE)
                self.include(given["include"])
            else:
                self.question(self.source, item)
        for key, question in self.by_key.items():
            if question.was in self.by_key:
                source, at = self.at[key]
                source.report(at, "was-still-there", key=question.was, new=key)
        if self.by_key and not self.unread and sum(question.type == "place" for question in self.by_key.values()) != 1:
            self.source.report(node.at, "one-place")

    def include(self, node: Node) -> None:
        """The questions of the block named at `node`; a block includes no other."""
        name = known_of(self.source, node, tuple(self.blocks), "block")
        path, text = self.blocks.get(name, ("", None))
        if text is None:  # misspelt, or told by whoever tried to read it
            self.unread = True
            return
        block = self.included.setdefault(name, Source(path, text))
        try:
            root = fields_of(block, read_yaml(text, path), BLOCK)
        except Problems as error:
            self.more += error.problems
            self.unread = True
            return
        check_format(block, root.get("format"))
        for item in items_of(block, root["questions"]) if "questions" in root else ():
            self.question(block, item)

    def question(self, source: Source, node: Node) -> None:
        """One question of `source`."""
        given = fields_of(source, node, QUESTION)
        if "ask" not in given or "type" not in given:
            return
        key = text_of(source, given["ask"])
        if not _KEY.fullmatch(key):
            source.report(given["ask"].at, "bad-key", key=key)
        if key in self.by_key:
            source.report(given["ask"].at, "question-twice", key=key, line=str(self.at[key][1].line))
            return
        kind: Any = known_of(source, given["type"], get_args(QuestionType), "type")
        asked: Any = known_of(source, given["asked"], get_args(Asked), "asked") if "asked" in given else "needed"
        only_if = None
        if "only_if" in given:
            only_if = conditions_of(source, given["only_if"], self.domains, self.typed, self.unreadable)
        self.at[key] = source, given["ask"].at
        self.by_key[key] = Question(
            key=key,
            type=kind,
            domain=domain_of(source, kind, given, node),
            only_if=only_if,
            asked=asked,
            longest=number_of(source, given["longest"], 1) if "longest" in given else 200,
            birth_year=flag_of(source, given.get("birth_year")),
            was=text_of(source, given["was"]) if "was" in given else "",
        )
