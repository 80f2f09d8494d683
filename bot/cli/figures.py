"""`leads figures`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from bot.cli.console import (
    WRONG_USE,
    AsJson,
    In,
    content_or_stop,
    out,
    print_table,
    stop,
    today,
    write_bytes_or_stop,
    write_or_stop,
)
from bot.cli.stored import in_unit

if TYPE_CHECKING:
    from bot.content import Content
    from bot.figures.report import Report
    from bot.leads.months import Month
    from bot.storage.database import Unit


def leads_figures(
    district: Annotated[
        list[str] | None, typer.Option(help="AGS of a district, such as 05913; may be repeated. Default: all.")
    ] = None,
    month: Annotated[str, typer.Option(help="A month, such as 2026-11; default: the last whole one.")] = "",
    form: Annotated[
        Literal["table", "csv", "xlsx", "html"], typer.Option("--format", help="How to show it.")
    ] = "table",
    to: Annotated[Path | None, typer.Option(help="Write into this file.", dir_okay=False)] = None,
    as_json: AsJson = False,
    language: In = "en",
) -> None:
    """Figures of a month without counts below 5: begun, results, obstacles, handovers, times, where people stop.

    Example: python -m bot leads figures --district 05913 --month 2026-11 --format html --to november.html
    """
    from bot.authoring import phrase
    from bot.figures.making import report_of

    if form == "xlsx" and to is None:
        stop(WRONG_USE, phrase(language, "figures-needs-file"))
    wanted = _month_or_stop(month, language)
    content = content_or_stop(None, today(), ("de", "en"), language)
    _known_or_stop(content, district or [], language)

    async def made(unit: Unit) -> Report:
        return await report_of(unit, content, wanted, district or [], today())

    _show(in_unit(made), form, to, as_json, language)


def _month_or_stop(text: str, language: str) -> Month:
    from bot.authoring import phrase
    from bot.leads.months import Month

    now = Month.of(today())
    wanted = Month.parse(text) if text else now.before
    if wanted is None:
        stop(WRONG_USE, phrase(language, "figures-no-month", word=text))
    if wanted > now:
        stop(WRONG_USE, phrase(language, "figures-future", month=str(wanted)))
    return wanted


def _known_or_stop(content: Content, districts: list[str], language: str) -> None:
    """A number is looked for among numbers, and a name among names: nobody knows all the numbers by heart."""
    from bot.authoring import complaint, phrase
    from bot.source import choices

    known = content.start.places.districts
    wrong = []
    for word in districts:
        named = [ags for ags, one in known.items() if one.name.casefold() == word.casefold()]
        if word not in known and named:
            wrong.append(phrase(language, "figures-district-named", word=word, found=", ".join(named)))
        elif word not in known:
            numbers = {ags if word.isdecimal() else one.name: f"{ags} ({one.name})" for ags, one in known.items()}
            near = choices(word, numbers).get("near", "")
            args = {"word": word} | ({"near": numbers[near]} if near else {})
            wrong.append(complaint(language, "figures-no-district", args))
    if wrong:
        stop(WRONG_USE, *wrong)


def _show(report: Report, form: str, to: Path | None, as_json: bool, language: str) -> None:
    from bot.authoring import phrase

    if as_json:
        text = json.dumps(_for_programs(report), ensure_ascii=False)
        out(text) if to is None else write_or_stop(to, text + "\n")
    elif form == "table":
        _print(report, to, language)
    else:
        data = _file(report, form)
        if to is None:
            out(data.decode("utf-8-sig"))
            return
        write_bytes_or_stop(to, data)
    if to is not None:
        out(phrase(language, "figures-written", file=str(to)))


def _file(report: Report, form: str) -> bytes:
    from bot.figures.page import page
    from bot.figures.sheets import write_csv, write_workbook

    match form:
        case "csv":
            return write_csv(report)
        case "xlsx":
            return write_workbook(report)
        case _:
            return page(report).encode()


def _print(report: Report, to: Path | None, language: str) -> None:
    from bot.authoring import phrase

    heads = [report.say(f"figures-{head}") for head in ("part", "district", "what", "number")]
    rows = []
    for table, district, column in report.lines(hidden=False):
        if table.name == "stops" and not report.is_shown(table, district, column):
            continue
        part = report.say(f"figures-table-{table.name}")
        row = (part, report.place(district), report.column(table, column), report.said(table, district, column))
        rows.append(dict(zip(heads, row, strict=True)))
    if to is not None:
        write_or_stop(
            to, "".join("\t".join(map(str, line)) + "\n" for line in (heads, *(row.values() for row in rows)))
        )
        return
    out(f"{report.say('figures-title', month=report.title)}. {report.say('figures-of', districts=report.places)}")
    for note in (["figures-empty"] if report.is_empty() else []) + (["figures-running"] if report.running else []):
        out(report.say(note))
    print_table(rows, False, phrase(language, "figures-nothing"))
    out(report.say("figures-explain"))


def _for_programs(report: Report) -> dict[str, Any]:
    """Numbers by their keys: {"exact": 12}, {"least": 10}, {"small": true} or {"covered": true}."""
    from bot.figures.report import EVERY

    made: dict[str, Any] = {"month": str(report.month), "running": report.running, "tables": {}}
    for table, district, column in report.lines(hidden=True):
        number = report.number(table, district, column)
        place = "all" if district == EVERY else district or "unknown"
        known = {number.kind: number.count or True}
        made["tables"].setdefault(table.name, {}).setdefault(place, {})[column] = known
    return made
