"""Figures in the chats of the coordination: asked for, and once a month by themselves."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from html import escape

from bot.batch import Batch
from bot.delivery.message import Message, Priority
from bot.figures.making import report_of
from bot.figures.page import page
from bot.figures.report import EVERY, Report
from bot.figures.tables import Table
from bot.handover.serving import chat_of
from bot.leads.months import Month, next_first_working_day
from bot.settings import OFFICE_ZONE
from bot.storage.coaches import Coach

REPORT = "report"
"""The timer that brings the report of a month; its subject is always `ONE`: there is one for all of them."""
ONE = 0
REPORTS_AT = time(9)

MOST = 3
"""Districts told in one message of two months; the page shows all of them."""

_SHOWN = {
    "begun": ("begun",),
    "results": ("decided", "handed-over"),
    "moves": ("claimed", "contacted", "coaching", "training", "work", "open"),
    "times": ("hours-claim", "hours-contact"),
}
"""Table → what of it is told in the message itself."""


async def show(batch: Batch, coach: Coach) -> None:
    """The month so far and the last whole one, for the districts of a coordinator; the last one as a page as well."""
    now = Month.of(batch.today)
    running, last = [
        await report_of(batch.unit, batch.content, month, districts_of(coach), batch.today)
        for month in (now, now.before)
    ]
    told = "\n\n".join(
        [
            running.say("figures-heading-running", month=running.title),
            *_summary(running),
            last.say("figures-heading", month=last.title),
            *_summary(last),
        ]
    )
    batch.say(Message(chat_of(coach), told))
    attached = last.say("figures-attached", month=last.title)  # the text below a file has 1,024 characters at most
    batch.say(Message(chat_of(coach), attached, document=(_file_name(last), page(last))))


def districts_of(coach: Coach) -> tuple[str, ...]:
    """The districts a coordinator sees alone; () for all of them."""
    return tuple(dict.fromkeys(area.district for area in coach.areas))


async def send_reports(batch: Batch, _subject: int) -> None:
    """The last month's page to the whole coordination, one for each of their districts; and the timer of the next."""
    month = Month.of(batch.today).before
    every = await report_of(batch.unit, batch.content, month, (), batch.today)
    for coach in await batch.unit.coaches.coordinators():
        pages: list[tuple[str, ...]] = [(district,) for district in districts_of(coach)]
        for districts in pages or [()]:
            batch.say(_report(replace(every, districts=districts), chat_of(coach)))
    await _set(batch)


async def keep_reporting(batch: Batch) -> None:
    """See to it that the next report comes: nobody else would, the first time."""
    if not await batch.unit.timers.is_set(REPORT, ONE):
        await _set(batch)


async def _set(batch: Batch) -> None:
    await batch.unit.timers.set(REPORT, ONE, next_first_working_day(batch.now, REPORTS_AT, OFFICE_ZONE))


def _report(report: Report, chat_id: int) -> Message:
    heading = report.say("figures-report", month=report.title, name=escape(report.places))
    body = [report.say("figures-report-nothing")] if report.is_empty() else _summary(report)
    told = "\n\n".join([heading, *body, report.say("figures-report-attached")])
    return Message(chat_id, told, priority=Priority.NOTIFICATION, document=(_file_name(report), page(report)))


def _summary(report: Report) -> list[str]:
    """A paragraph for each district of which there is a number to show, or one for all of them together."""
    chosen: tuple[str, ...] = report.districts or (EVERY,)
    # Of one district everything is said; of many, those that are hidden would bury the others.
    shown = chosen if len(chosen) == 1 else tuple(one for one in chosen if _has_numbers(report, one))
    paragraphs = []
    for district in shown[:MOST]:
        lines = [] if len(report.districts) == 1 else [f"<b>{escape(report.place(district))}</b>"]
        for table, column in _told(report):
            what, number = report.column(table, column), report.said(table, district, column)
            lines.append(report.say("figures-line", what=escape(what), number=escape(number)))
        paragraphs.append("\n".join(lines))
    if len(shown) > MOST:
        paragraphs.append(report.say("figures-more", count=len(shown) - MOST))
    if not shown:
        paragraphs.append(report.say("figures-nowhere-yet", count=len(chosen)))
    elif len(shown) < len(chosen):
        paragraphs.append(report.say("figures-hidden", count=len(chosen) - len(shown)))
    return paragraphs


def _told(report: Report) -> list[tuple[Table, str]]:
    """Tables and columns told in the message itself."""
    return [
        (table, column)
        for table in report.tables
        if not (report.running and table.name == "times")
        for column in _SHOWN.get(table.name, ())
    ]


def _has_numbers(report: Report, district: str) -> bool:
    return any(report.is_shown(table, district, column) for table, column in _told(report))


def _file_name(report: Report) -> str:
    name = report.districts[0] if len(report.districts) == 1 else "nrw"
    return report.say("figures-file", month=str(report.month), name=name)
