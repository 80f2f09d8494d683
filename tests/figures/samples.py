"""A month of a made-up network."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

from bot.figures.gathering import Gathered
from bot.leads.months import Month
from bot.storage.figures import LEFT, OBSTACLE, PLACED, STARTED, Result
from bot.storage.leads import History, LeadEvent

DORTMUND, KOELN, BONN = "05913", "05315", "05314"
NOVEMBER = Month(2026, 11)
DAY = date(2026, 11, 10)
MORNING = datetime(2026, 11, 10, 9, tzinfo=UTC)


def counted(district: str, outcome: str, rule: str = "", day: date = DAY) -> Result:
    """One count of the flow everybody begins with."""
    return Result(day, "durchstarten", district, "ti", outcome, rule)


def history(district: str, *moves: tuple[float, str] | tuple[float, str, str], at: datetime = MORNING) -> History:
    """A lead opened `at`, and what was done with it after so many hours."""
    events = [LeadEvent("opened", None, at, "")]
    for hours, kind, *detail in moves:
        events.append(LeadEvent(kind, 1, at + timedelta(hours=hours), "".join(detail)))
    return History(district, tuple(events))


def month(counts: dict[Result, int], histories: Iterable[History] = ()) -> Gathered:
    """What was gathered of November."""
    return Gathered(NOVEMBER, counts, list(histories))


def busy_month() -> Gathered:
    """A month with numbers in every table, some of them too small to be shown."""
    counts = {
        counted("", STARTED): 431,
        counted(DORTMUND, PLACED): 143,
        counted(KOELN, PLACED): 57,
        counted(BONN, PLACED): 6,
        counted(DORTMUND, "not_eligible", "over-27"): 38,
        counted(DORTMUND, "eligible", "main-group"): 9,
        counted(KOELN, "not_eligible", "over-27"): 14,
        counted(BONN, "not_eligible", "over-27"): 3,
        counted(DORTMUND, LEFT, "paper"): 17,
        counted(DORTMUND, LEFT, "benefits"): 6,
        counted(KOELN, LEFT, "paper"): 7,
        counted(BONN, LEFT, "age"): 2,
        counted("", LEFT, "place"): 61,
    }
    obstacles = {"recognition": 19, "childcare": 12, "language_course": 31, "work_permit": 8, "travel": 4, "housing": 6}
    counts |= {counted(DORTMUND, OBSTACLE, option): times for option, times in obstacles.items()}
    counts |= {counted(KOELN, OBSTACLE, "language_course"): 9, counted(BONN, OBSTACLE, "childcare"): 1}
    histories = [
        *(history(DORTMUND, (n, "claimed"), (n + 5, "contacted"), (90, "coaching")) for n in range(1, 13)),
        *(history(DORTMUND, (3, "claimed"), (9, "appointment"), (200, "placed", "FB3")) for _ in range(9)),
        *(history(DORTMUND, (30, "claimed"), (44, "contacted"), (300, "work")) for _ in range(3)),
        *(history(DORTMUND) for _ in range(7)),
        *(history(KOELN, (n * 4, "claimed"), (n * 6, "contacted")) for n in range(1, 12)),
        *(history(BONN, (5, "claimed")) for _ in range(2)),
    ]
    return month(counts, histories)
