"""What tables, columns and numbers are called. German. Pure."""

from __future__ import annotations

from babel.dates import format_date

from bot.content import Content
from bot.counting import OBSTACLES
from bot.figures.tables import NOWHERE, TIMES, Table
from bot.flow import naming
from bot.leads.disclosure import Number
from bot.leads.months import Month
from bot.storage.figures import REVIEW
from bot.words import REFERENCE, Texts

_MARKS = str.maketrans("", "", "\u2068\u2069")
WITH_TIMES = frozenset(TIMES)


def month_words(month: Month) -> str:
    """November 2026."""
    return str(format_date(month.first_day, "LLLL yyyy", REFERENCE))


def number_words(number: Number, texts: Texts, column: str = "") -> str:
    """A number as plain text; hours where `column` holds them."""
    match number.kind:
        case "exact" if column in WITH_TIMES:
            return plain(texts, "figures-hours", hours=number.count)
        case "exact":
            return str(number.count)
        case "least":
            return plain(texts, "figures-least", count=number.count)
        case _:
            return texts.plain(f"figures-{number.kind}")


def district_words(content: Content, texts: Texts, ags: str) -> str:
    """A district's name; its number where the list of places does not know it."""
    if ags == NOWHERE:
        return texts.plain("figures-nowhere")
    district = content.start.places.districts.get(ags)
    return district.name if district else ags


def column_words(table: Table, column: str, content: Content, texts: Texts) -> str:
    """What a column counts."""
    first, _, rest = column.partition("/")
    match table.name:
        case "results" if rest:
            what, theirs = _outcome_words(first, rest, content, texts), texts.named(naming.card(rest), "")
            # Words of its own say which conversation it is, unless the main one has the same result.
            return what if theirs and rest not in content.start.outcomes else _in_flow(what, first, content, texts)
        case "stops":
            label = "figures-column-review" if rest == REVIEW else naming.label(rest)
            return _in_flow(texts.named(label, rest), first, content, texts)
        case "obstacles":
            return texts.named(naming.option(OBSTACLES, column), column)
        case "moves" if rest:
            return plain(texts, "figures-column-placed", block=rest)
        case _:
            return texts.plain(f"figures-column-{column}")


def _outcome_words(flow: str, outcome: str, content: Content, texts: Texts) -> str:
    """As the card calls it; results that coaches do not get have only what people read, whose first sentence it is."""
    found = content.flow_of(flow)
    told = texts.named(naming.result(found.decide[-1].gives, outcome), outcome)
    named = texts.named(naming.card(outcome), told.strip().splitlines()[0].split(". ")[0].rstrip("."))
    passes_on = outcome in found.outcomes and found.outcomes[outcome].handover
    return plain(texts, "figures-not-handed-over", what=named) if passes_on else named


def _in_flow(what: str, flow: str, content: Content, texts: Texts) -> str:
    return what if flow == content.start.name else plain(texts, "figures-in-flow", what=what, flow=flow)


def plain(texts: Texts, message: str, **arguments: str | int) -> str:
    """Without the marks around what is filled in: spreadsheets and terminals show them."""
    return texts.plain(message, **arguments).translate(_MARKS)
