"""Text as Telegram keeps it: cleaned, trimmed, its entities sorted, and the obvious ones (commands, links) found."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from telegram import MessageEntity, User

from bot.sandbox.errors import bad_request
from bot.sandbox.html import Span, parse_html, units
from bot.sandbox.links import USER_LINK, checked_link, wrong_link

MAX_ENTITIES = 100
# Telegram drops line separators and direction overrides (not the isolates U+2066-2069), and three stacking marks.
_DROPPED = re.compile("[\r\u2028-\u202e\u0333\u033f\u030a]")
_BLANKED = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f]")
_PRIORITY = {"blockquote": 0, "expandable_blockquote": 0, "pre": 11, "code": 20, "text_link": 49, "text_mention": 49}
_PRIORITY |= {"bold": 90, "italic": 91, "underline": 92, "strikethrough": 93, "spoiler": 94, "custom_emoji": 99}
_GIVEN = {"bold", "italic", "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote", "code"}
_GIVEN |= {"pre", "text_link", "text_mention", "custom_emoji"}
_FOUND = {
    "bot_command": re.compile(r"(?<![\w/@<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?!\w|/)"),
    "email": re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,8}\b"),
    "url": re.compile(
        r"(?<![\w@./])(?:https?://[^\s<>\"«»]+|(?:[A-Za-z0-9-]+\.)+(?:com|de|eu|info|net|nrw|org|ru|ua|me)\b(?:/[^\s<>\"]*)?)"
        r"(?<![.,;:!?)])"
    ),
    "mention": re.compile(r"(?<![\w@/])@[A-Za-z0-9_]{3,32}\b"),
    "hashtag": re.compile(r"(?<![\w#])#\w*[^\W\d]\w*"),
}


@dataclass(frozen=True, slots=True)
class Formatted:
    """What a message says: text without tags, and what stands where in it."""

    text: str
    entities: tuple[MessageEntity, ...] = ()


def formatted(text: str, parse_mode: str, given: Any, user: Callable[[int], User | None]) -> Formatted:
    """`text` as Telegram would keep it.

    parse_mode  "" or "HTML" (Markdown is not played here)
    given       the `entities` parameter, used when there is no parse mode
    user        who has this id; a link to somebody unknown is dropped
    """
    match parse_mode.lower():
        case "html":
            plain, spans = parse_html(text)
        case "" | "none":
            plain, spans = text, _spans(given)
        case _:
            raise bad_request("unsupported parse_mode")
    plain, spans = _tidied(plain, spans)
    entities = [entity for span in spans if (entity := _entity(span, user)) is not None]
    entities += _found(plain, entities)
    entities.sort(key=lambda entity: (entity.offset, -entity.length, _PRIORITY.get(entity.type, 50)))
    return Formatted(plain, tuple(entities[:MAX_ENTITIES]))


def _spans(given: Any) -> list[Span]:
    if not isinstance(given, list):
        return []
    spans = []
    for entity in given:
        try:
            kind, offset, length = str(entity["type"]), int(entity["offset"]), int(entity["length"])
        except (KeyError, TypeError, ValueError) as error:
            raise bad_request("can't parse MessageEntity: expected an Object") from error
        if kind not in _GIVEN:
            continue
        value = entity.get("url") or entity.get("language") or entity.get("custom_emoji_id") or ""
        if kind == "text_mention":
            value = f"tg://user?id={entity['user']['id']}"
        elif kind == "text_link" and checked_link(value) is None:
            raise wrong_link("Entity", value)
        spans.append(Span(kind, offset, length, value))
    return spans


def _tidied(text: str, spans: list[Span]) -> tuple[str, list[Span]]:
    blanked = _BLANKED.sub(" ", text)
    if not _DROPPED.search(blanked) and blanked == blanked.strip(" \n"):
        return blanked, spans
    kept = [not _DROPPED.match(character) for character in blanked]
    inside = [index for index, character in enumerate(blanked) if kept[index] and character not in " \n"]
    first, last = (inside[0], inside[-1]) if inside else (len(blanked), -1)
    moved = [0]  # UTF-16 offset before -> after
    result = []
    for index, character in enumerate(blanked):
        width = units(character)
        if stays := kept[index] and first <= index <= last:
            result.append(character)
        moved += [moved[-1] + (step if stays else 0) for step in range(1, width + 1)]
    end = len(moved) - 1
    spans = [
        replace(span, offset=begin, length=moved[min(span.offset + span.length, end)] - begin)
        for span in spans
        for begin in [moved[min(span.offset, end)]]
    ]
    return "".join(result), [span for span in spans if span.length > 0]


def _entity(span: Span, user: Callable[[int], User | None]) -> MessageEntity | None:
    match span.kind:
        case "text_link" | "text_mention":
            if found := USER_LINK.match(span.value):
                person = user(int(found[1]))
                return MessageEntity("text_mention", span.offset, span.length, user=person) if person else None
            link = checked_link(span.value)
            return MessageEntity("text_link", span.offset, span.length, url=link) if link else None
        case "pre":
            return MessageEntity("pre", span.offset, span.length, language=span.value or None)
        case "custom_emoji":
            return MessageEntity("custom_emoji", span.offset, span.length, custom_emoji_id=span.value)
        case kind:
            return MessageEntity(kind, span.offset, span.length)


def _found(text: str, taken: Iterable[MessageEntity]) -> list[MessageEntity]:
    """Commands, links, addresses and tags that stand in plain sight."""
    if not any(mark in text for mark in "/@#."):
        return []
    solid = [entity for entity in taken if entity.type in ("pre", "code", "text_link", "text_mention")]
    ranges = [(entity.offset, entity.offset + entity.length) for entity in solid]
    entities = []
    for kind, pattern in _FOUND.items():
        for match in pattern.finditer(text):
            begin = units(text[: match.start()])
            end = begin + units(match[0])
            if all(end <= other_begin or begin >= other_end for other_begin, other_end in ranges):
                ranges.append((begin, end))
                entities.append(MessageEntity(kind, begin, end - begin))
    return entities
