"""When people are written to without having asked for it just now: by day, and never in the middle of a talk. Pure."""

from __future__ import annotations

from datetime import datetime, time, timedelta, tzinfo

QUIET = timedelta(minutes=10)
"""After the last message in a chat, until something is said there that nobody asked for."""
ANOTHER_TALK = timedelta(hours=1)
"""Until it is tried again where a coach talks with the person about something else."""


def by_day(moment: datetime, zone: tzinfo, first: int, last: int, morning: int | None = None) -> datetime:
    """The moment itself from `first` o'clock to before `last` o'clock local time, else the next morning.

    morning  its hour; None for `first`
    """
    local = moment.astimezone(zone)
    if first <= local.hour < last:
        return moment
    day = local.date() + timedelta(days=1 if local.hour >= last else 0)
    return datetime.combine(day, time(first if morning is None else morning), zone).astimezone(moment.tzinfo)


def after_the_talk(now: datetime, stirred: datetime | None) -> datetime:
    """The first moment from `now` on at which nothing has been written in the chat for a while.

    stirred  when something was written there last
    """
    return now if stirred is None else max(now, stirred + QUIET)
