"""How often the page lets somebody try: wrong links and new links. Kept in memory; a restart forgets it."""

from __future__ import annotations

from collections import deque
from datetime import datetime, timedelta

FAILURES, FAILURES_IN = 30, timedelta(minutes=1)
BETWEEN_LINKS = timedelta(minutes=1)


class Limits:
    """Whoever brings what nobody issued is put off after many within a minute; what was issued is never put off."""

    def __init__(self) -> None:
        self._failures: deque[datetime] = deque(maxlen=FAILURES)
        self._link_sent: dict[tuple[int, int], datetime] = {}

    def failed_too_often(self, now: datetime) -> bool:
        """Count one failure; whether there were too many before."""
        often = len(self._failures) == FAILURES and self._failures[0] + FAILURES_IN > now
        self._failures.append(now)
        return often

    def may_send_link(self, coach_id: int, lead_id: int, now: datetime) -> bool:
        """Whether a new link may go out; counts it."""
        self._link_sent = {key: at for key, at in self._link_sent.items() if at + BETWEEN_LINKS > now}
        if (coach_id, lead_id) in self._link_sent:
            return False
        self._link_sent[coach_id, lead_id] = now
        return True
