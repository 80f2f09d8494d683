"""The keys that may stand in each part of an authored file: read by the loaders, the JSON Schema and the reference."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.wording import EVENT_KINDS

Schema = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Kind:
    """What may stand at a key.

    name     for people: its words are kind-<name>
    schema   for editors; a shape inside is a reference to its definition
    shapes   those shapes
    """

    name: str
    schema: Schema
    shapes: tuple[Shape, ...] = ()


@dataclass(frozen=True, slots=True)
class Shape:
    """A mapping with fixed keys, each with its kind.

    name   its words are shape-<name> and key-<name>-<key>
    like   the shape whose words hold for keys that have none of their own
    """

    name: str
    keys: Mapping[str, Kind]
    required: tuple[str, ...] = ()
    like: str = ""


def _text(pattern: str = "") -> Kind:
    return Kind("text", {"type": ["string", "number"], **({"pattern": pattern} if pattern else {})})


def _one_of(*words: str) -> Kind:
    return Kind("one-of", {"enum": list(words)})


def _ref(shape: Shape) -> Schema:
    return {"$ref": f"#/definitions/{shape.name}"}


def _part(shape: Shape) -> Kind:
    return Kind("part", _ref(shape), (shape,))


def _list_of(*shapes: Shape) -> Kind:
    items = _ref(shapes[0]) if len(shapes) == 1 else {"anyOf": [_ref(shape) for shape in shapes]}
    return Kind("list", {"type": "array", "items": items, "minItems": 1}, shapes)


def _by_name(kind: Kind) -> Kind:
    return Kind("names", {"type": "object", "additionalProperties": kind.schema}, kind.shapes)


KEY_PATTERN = "[a-z][a-z0-9_]{0,39}"
RULE_ID_PATTERN = "[a-z][a-z0-9-]*"
FLOW_NAME_PATTERN = "[a-z][a-z0-9-]{0,39}"
OPTION_PATTERN = "[a-z0-9_]{1,40}"

TEXT = _text()
KEY = _text(f"^{KEY_PATTERN}$")
HASH_PATTERN = "[0-9a-f]{8}"
HASH = _text(f"^{HASH_PATTERN}$")
RULE_ID = _text(f"^{RULE_ID_PATTERN}$")
NUMBER = Kind("number", {"type": "integer", "minimum": 0})
FLAG = Kind("flag", {"type": "boolean"})
DAY = Kind("day", {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"})
MOMENT = Kind("moment", {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}$"})
RANGE = Kind("range", {"type": "string", "pattern": r"^[0-9]+\.\.[0-9]+$"})
FORMAT = Kind("format", {"const": 1})
OPTIONS = Kind("options", {"type": "array", "items": _text(f"^{OPTION_PATTERN}$").schema, "minItems": 1})
ANSWERS = Kind("answers", {"type": "object"})
RESULTS = Kind("results", {"anyOf": [TEXT.schema, {"type": "array", "items": TEXT.schema}]})
WORDS = Kind("words", {"anyOf": [TEXT.schema, {"type": "array", "items": TEXT.schema, "minItems": 1}]})

NOT = Shape("not", {"not": WORDS}, ("not",))
HAS = Shape("has", {"has": WORDS, "has_any": WORDS, "has_none": WORDS})
CONDITION = Kind("condition", {"anyOf": [WORDS.schema, _ref(NOT), _ref(HAS)]}, (NOT, HAS))
CONDITIONS = Kind("conditions", {"type": "object", "additionalProperties": CONDITION.schema}, (NOT, HAS))

QUESTION = Shape(
    "question",
    {
        "ask": KEY,
        "type": _one_of("place", "number", "choice", "many", "phone", "text"),
        "options": OPTIONS,
        "range": RANGE,
        "choose": RANGE,
        "only_if": CONDITIONS,
        "asked": _one_of("needed", "always", "handover"),
        "longest": NUMBER,
        "birth_year": FLAG,
        "was": TEXT,
    },
    ("ask", "type"),
)
INCLUDE = Shape("include", {"include": TEXT}, ("include",))
BLOCK = Shape("block", {"format": FORMAT, "questions": _list_of(QUESTION)}, ("format", "questions"))

OPERATOR = Shape(
    "operator",
    {"name": TEXT, "address": TEXT, "contact": TEXT, "privacy_officer": TEXT, "response_hours": NUMBER},
    ("name", "address", "contact", "privacy_officer", "response_hours"),
)
CONSENT = Shape("consent", {"precheck": NUMBER, "handover": NUMBER}, ("precheck", "handover"))
OUTCOME = Shape(
    "outcome",
    {"handover": FLAG, "then": WORDS, "keep": _one_of("lead", "statistics", "nothing")},
    ("handover", "then", "keep"),
)
HANDOVER = Shape(
    "handover",
    {"unless": CONDITIONS, "way": KEY, "name": KEY, "phone": KEY, "wish": KEY},
    ("unless", "way", "name", "phone", "wish"),
)
FLOW = Shape(
    "flow",
    {
        "format": FORMAT,
        "flow": _text(f"^{FLOW_NAME_PATTERN}$"),
        "start": FLAG,
        "operator": _part(OPERATOR),
        "consent": _part(CONSENT),
        "questions": _list_of(QUESTION, INCLUDE),
        "decide": WORDS,
        "outcomes": _by_name(_part(OUTCOME)),
        "handover": _part(HANDOVER),
    },
    ("format", "flow", "questions", "decide", "outcomes"),
)

_RULE: dict[str, Kind] = {
    "id": RULE_ID,
    "when": CONDITIONS,
    "then": TEXT,
    "source": TEXT,
    "from": DAY,
    "until": DAY,
    "review_by": DAY,
    "early": FLAG,
}
RULE = Shape("rule", _RULE, ("id", "when", "then", "source"))
TABLE = Shape(
    "table",
    {
        "table": TEXT,
        "policy": _one_of("first", "unique", "collect"),
        "inputs": WORDS,
        "gives": TEXT,
        "at_least": NUMBER,
        "rules": _list_of(RULE),
    },
    ("table", "policy", "inputs", "gives", "rules"),
)

SERVICE = Shape("service", {"url": TEXT, "phone": TEXT, "flow": TEXT})
SERVICES = Shape("services", {"format": FORMAT, "services": _by_name(_part(SERVICE))}, ("format", "services"))

EVENT = Shape(
    "event",
    {
        "format": FORMAT,
        "event": _text(f"^{FLOW_NAME_PATTERN}$"),
        "kind": _one_of(*EVENT_KINDS),
        "name": TEXT,
        "place": TEXT,
        "starts": MOMENT,
        "ends": MOMENT,
        "districts": WORDS,
        "languages": WORDS,
        "for": CONDITIONS,
        "seats": NUMBER,
        "invite_from": DAY,
        "answer_by": MOMENT,
        "cancelled": FLAG,
    },
    ("format", "event", "kind", "name", "place", "starts", "districts"),
)

CONTACT = Shape("contact", {"name": TEXT, "phone": TEXT, "email": TEXT, "url": TEXT}, ("name",))
LOCAL_RULE = Shape(
    "local-rule", {"table": TEXT, "off": WORDS, "instead_of": TEXT, "before": TEXT, **_RULE}, ("table",), like="rule"
)
DEFAULT = Shape("default", {"open": FLAG, "closed_from": DAY, "contact": _part(CONTACT)}, ("contact",))
DISTRICT = Shape("district", {**DEFAULT.keys, "team": TEXT, "rules": _list_of(LOCAL_RULE)}, like="default")
DISTRICTS = Shape(
    "districts",
    {"format": FORMAT, "default": _part(DEFAULT), "districts": _by_name(_part(DISTRICT))},
    ("format", "default"),
)

OFFICE = Shape(
    "office",
    {
        "format": FORMAT,
        "hours": TEXT,
        "remind_after": NUMBER,
        "widen_after": NUMBER,
        "escalate_after": NUMBER,
    },
    ("format", "hours", "remind_after", "widen_after", "escalate_after"),
)

PLACE_DISTRICT = Shape(
    "place-district",
    {
        "name": TEXT,
        "kind": _one_of("city", "county", "region"),
        "region": TEXT,
        "municipalities": _by_name(WORDS),
    },
    ("name", "kind", "region", "municipalities"),
)
PLACES = Shape(
    "places",
    {
        "format": FORMAT,
        "regions": WORDS,
        "districts": _by_name(_part(PLACE_DISTRICT)),
        "spellings": _by_name(WORDS),
        "noise": WORDS,
        "outside": WORDS,
        "also_outside": _by_name(TEXT),
        "aliases": _by_name(WORDS),
    },
    ("format", "regions", "districts", "spellings", "noise", "outside"),
)

EXPECTED: Mapping[str, Kind] = {
    "outcome": TEXT,
    "rule": TEXT,
    "blocks": RESULTS,
    "referrals": RESULTS,
    "needed": RESULTS,
    "handover": FLAG,
}
CASE = Shape("case", {"case": TEXT, "on": DAY, "answers": ANSWERS, **EXPECTED}, ("case", "answers"))
CASES = Shape(
    "cases",
    {"format": FORMAT, "flow": TEXT, "on": DAY, "cases": _list_of(CASE)},
    ("format", "flow", "on", "cases"),
)

NUMBERS = Shape("numbers", {"format": FORMAT, "numbers": _by_name(_by_name(WORDS))}, ("format", "numbers"))

YES_NO_WORDS = Shape("yes_no-words", {"yes": WORDS, "no": WORDS}, ("yes", "no"))
YES_NO = Shape("yes_no", {"format": FORMAT, "words": _by_name(_part(YES_NO_WORDS))}, ("format", "words"))

_PHRASES = _by_name(WORDS)
CRISIS = Shape(
    "crisis",
    {"format": FORMAT, "suicide": _PHRASES, "medical": _PHRASES, "violence": _PHRASES, "trafficking": _PHRASES},
    ("format", "suicide", "medical", "violence", "trafficking"),
)

GLOSSARY = Shape(
    "glossary",
    {"format": FORMAT, "terms": _by_name(_by_name(WORDS)), "may_stay": WORDS, "private": _by_name(WORDS)},
    ("format", "terms"),
)

PICTOGRAMS = Shape(
    "pictograms",
    {"format": FORMAT, "everywhere": _by_name(TEXT), "questions": _by_name(_by_name(TEXT))},
    ("format", "questions"),
)

REVIEW = Shape(
    "review",
    {"state": _one_of("draft", "back-translated", "native"), "source": HASH, "text": HASH, "by": TEXT},
    ("state", "source", "text"),
)
REVIEWS = Shape("reviews", {"format": FORMAT, "messages": _by_name(_part(REVIEW))}, ("format", "messages"))

FILES: Mapping[str, Shape] = {
    "flows/*.yaml": FLOW,
    "flows/questions/*.yaml": BLOCK,
    "flows/tables/*.yaml": TABLE,
    "flows/services.yaml": SERVICES,
    "flows/events/*.yaml": EVENT,
    "flows/districts.yaml": DISTRICTS,
    "flows/office.yaml": OFFICE,
    "flows/places.yaml": PLACES,
    "locales/numbers.yaml": NUMBERS,
    "locales/yes_no.yaml": YES_NO,
    "locales/crisis.yaml": CRISIS,
    "locales/glossary.yaml": GLOSSARY,
    "locales/pictograms.yaml": PICTOGRAMS,
    "locales/*/_review.yaml": REVIEWS,
    "flows/cases/*.yaml": CASES,
}
"""Which files have which shape."""
