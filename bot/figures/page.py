"""A month's figures as one page for a browser: no scripts, nothing from outside, every bar with its number as text."""

from __future__ import annotations

from html import escape
from pathlib import Path

from bot.figures.report import EVERY, Report
from bot.figures.tables import Table

_TEMPLATE = Path(__file__).with_name("page.html")
_SIDE_BY_SIDE = 3
"""Districts that stand beside each other; more of them stand below each other."""


def page(report: Report) -> str:
    """The page, in German."""
    notes = ["figures-empty"] if report.is_empty() else []
    notes += ["figures-running"] if report.running else []
    filled = {
        "title": escape(report.say("figures-title", month=report.title)),
        "of": escape(report.say("figures-of", districts=report.places)),
        "notes": "\n".join(f"<p>{escape(report.say(note))}</p>" for note in notes)
        + f'\n<p class="note">{escape(report.say("figures-explain"))}</p>',
        "sections": "\n".join(_section(report, table) for table in report.tables),
    }
    made = _TEMPLATE.read_text("utf-8")
    for name, text in filled.items():
        made = made.replace(f"{{{{{name}}}}}", text)
    return made


def _section(report: Report, table: Table) -> str:
    few = 0 < len(report.districts) <= _SIDE_BY_SIDE
    parts = [
        f"<section><h2>{escape(report.say(f'figures-table-{table.name}'))}</h2>",
        f'<p class="quiet">{escape(report.say(f"figures-about-{table.name}"))}</p>',
        _bars(report, table, (*report.districts, EVERY) if few else (EVERY,)),
    ]
    if not few:
        parts.append(_all_districts(report, table))
    return "\n".join([*filter(None, parts), "</section>"])


def _bars(report: Report, table: Table, places: tuple[str, ...]) -> str:
    """One line for each column, one bar for each place; of the many questions only those with a number."""
    columns = [
        column
        for column in table.columns
        if table.name != "stops" or any(report.is_shown(table, place, column) for place in places)
    ]
    lines = []
    for column in columns:
        cells = "".join(f"<td>{_cell(report, table, place, column)}</td>" for place in places)
        lines.append(f'<tr><th scope="row">{escape(report.column(table, column))}</th>{cells}</tr>')
    heads = "".join(f'<th scope="col">{escape(report.place(place))}</th>' for place in places)
    what = escape(report.say("figures-what"))
    made = f'<div class="wide"><table><thead><tr><th scope="col">{what}</th>{heads}</tr></thead>\n<tbody>'
    made += "\n".join(lines) + "</tbody></table></div>"
    if len(columns) == len(table.columns):
        return made
    others = f'<p class="note">{escape(report.say("figures-others"))}</p>'
    return f"{made}\n{others}" if columns else others


def _cell(report: Report, table: Table, place: str, column: str) -> str:
    said = escape(report.said(table, place, column))
    if not report.is_shown(table, place, column):
        return f'<span class="cell"><b class="hidden">{said}</b></span>'
    # Each place has a scale of its own: beside the whole land a district would have no bar.
    most = max((report.number(table, place, one).count for one in table.columns), default=0) or 1
    width = round(100 * report.number(table, place, column).count / most, 1)
    rect = f'<rect width="{width}" height="10"/>'
    bar = f'<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">{rect}</svg>'
    return f'<span class="cell"><b>{said}</b>{bar}</span>'


def _all_districts(report: Report, table: Table) -> str:
    """Districts below each other: those asked for, or those with a number; and the columns with one."""
    shown = [
        district
        for district in report.districts or table.rows
        if district in report.districts or any(report.is_shown(table, district, one) for one in table.columns)
    ]
    columns = [one for one in table.columns if any(report.is_shown(table, district, one) for district in shown)]
    if not shown or not columns:
        return ""
    heads = "".join(f'<th scope="col">{escape(report.column(table, column))}</th>' for column in columns)
    lines = []
    for district in shown:
        cells = "".join(_plain_cell(report, table, district, one) for one in columns)
        lines.append(f'<tr><th scope="row">{escape(report.place(district))}</th>{cells}</tr>')
    head = escape(report.say("figures-district"))
    made = f'<div class="wide many"><table><thead><tr><th scope="col">{head}</th>{heads}</tr></thead>\n<tbody>'
    made += "\n".join(lines) + "</tbody></table></div>"
    return made if report.districts else f'{made}\n<p class="note">{escape(report.say("figures-left-out"))}</p>'


def _plain_cell(report: Report, table: Table, district: str, column: str) -> str:
    kind = "shown" if report.is_shown(table, district, column) else "hidden"
    return f'<td class="{kind}">{escape(report.said(table, district, column))}</td>'
