"""The limits, the order and the fairness of the queue, over any history."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.message import Priority
from bot.delivery.pacing import (
    GROUP,
    LONGEST_WAITING_EVERY,
    OVERALL,
    PRIVATE,
    UNHURRIED,
    Limit,
    Pace,
    Queue,
    Reach,
    Waiting,
    backoff,
    limits_of,
)

PERSON, OTHER, GROUP_CHAT = 7, 8, -100


@dataclass
class Run:
    """A queue under a made-up clock, with everything it gave."""

    queue: Queue = field(default_factory=Queue)
    now: float = 0.0
    rows: int = 0
    given: list[tuple[float, Waiting]] = field(default_factory=list)
    open: dict[int, Waiting] = field(default_factory=dict)

    def add(self, *chats: int, priority: Priority = Priority.CONVERSATION) -> None:
        waiting = [Waiting(self.rows + nth, chat, priority) for nth, chat in enumerate(chats, start=1)]
        self.rows += len(chats)
        self.queue.add(waiting)

    def take_all(self) -> list[Waiting]:
        taken: list[Waiting] = []
        while (row := self.queue.take(self.now)) is not None:
            assert row.chat_id not in self.open, "a chat got a second message before the first was out of the way"
            self.given.append((self.now, row))
            self.open[row.chat_id] = row
            taken.append(row)
        return taken

    def finish_all(self) -> None:
        for chat_id in list(self.open):
            self.queue.finished(chat_id)
        self.open.clear()

    def send_all(self) -> None:
        """Send whatever may go at this moment, one after the other in every chat."""
        while self.take_all():
            self.finish_all()

    def send_everything(self) -> None:
        """Send until nothing waits, letting time pass."""
        self.send_all()
        while (due := self.queue.due(self.now)) is not None:
            assert due > self.now, "the queue says a row may go, and does not give it"
            self.now = due
            self.send_all()


def exceeded(moments: Sequence[float], limit: Limit) -> bool:
    return any(late < early + limit.seconds for early, late in zip(moments, moments[limit.count :], strict=False))


@dataclass(frozen=True)
class Act:
    """One thing that may happen to the queue; each kind uses what it needs."""

    kind: str
    chats: list[int]
    seconds: float
    priority: Priority


acts = st.builds(
    Act,
    kind=st.sampled_from(["add", "pass", "send", "take", "slow", "pause", "drop"]),
    chats=st.lists(st.sampled_from([1, 2, 3, 4, -1, -2]), min_size=1, max_size=60),
    seconds=st.one_of(st.floats(0.0, 1.5), st.floats(0.0, 70.0)),
    priority=st.sampled_from(Priority),
)


@given(st.lists(acts, max_size=40))
def test_over_any_history_limits_hold_order_is_kept_and_nothing_is_lost(history: list[Act]) -> None:
    run = Run()
    dropped: set[int] = set()
    came_back: set[int] = set()
    for act in history:
        chat, until = act.chats[0], run.now + act.seconds
        match act.kind:
            case "add":
                run.add(*act.chats, priority=act.priority)
            case "pass":
                run.now = until
            case "send":
                run.finish_all()
                run.send_all()
            case "take":
                run.take_all()
            case "slow" if chat in run.open:
                held = [run.open.pop(chat), *run.queue.drop(chat)]
                run.queue.slow_down(chat, until, run.now)
                run.queue.finished(chat)
                came_back.add(held[0].row_id)
                run.queue.add(reversed(held))
            case "pause":
                run.queue.pause(until)
            case "drop":
                dropped |= {row.row_id for row in run.queue.drop(chat)}
    run.finish_all()
    run.send_everything()

    moments: dict[int, list[float]] = defaultdict(list)
    order: dict[int, list[int]] = defaultdict(list)
    for at, row in run.given:
        moments[row.chat_id].append(at)
        order[row.chat_id].append(row.row_id)
    assert not any(exceeded([at for at, _ in run.given], limit) for limit in OVERALL)
    for chat, times in moments.items():
        assert not any(exceeded(times, limit) for limit in limits_of(chat))
        # A row that came back stands twice in the row of attempts, and still before every later one.
        assert order[chat] == sorted(order[chat])
        assert len(set(order[chat]) - came_back) == len([row for row in order[chat] if row not in came_back])
    assert {row.row_id for _, row in run.given} | dropped == set(range(1, run.rows + 1))


@given(st.lists(st.floats(0.0, 3.0), min_size=1, max_size=80), st.sampled_from([PRIVATE, GROUP, OVERALL]))
def test_a_pace_never_exceeds_its_limits_and_asks_for_no_more_patience_than_needed(
    gaps: list[float], limits: tuple[Limit, ...]
) -> None:
    pace, now, moments = Pace(limits), 0.0, list[float]()
    for gap in gaps:
        now = max(now + gap, pace.free_at())
        moments.append(now)
        pace = pace.after(now)
    assert not any(exceeded(moments, limit) for limit in limits)
    early = pace.free_at() - 0.001
    assert early < now or any(exceeded([*moments, early], limit) for limit in limits)


def test_of_two_pauses_the_longer_one_holds() -> None:
    assert Pace(PRIVATE).paused(20.0).paused(5.0).free_at() == 20.0


def test_a_person_gets_three_messages_at_once_and_then_one_a_second_on_average() -> None:
    run = Run()
    run.add(*[PERSON] * 7)
    run.send_everything()
    assert [at for at, _ in run.given] == [0.0, 0.0, 0.0, 3.0, 3.0, 3.0, 6.0]


def test_a_group_gets_one_a_second_and_twenty_a_minute() -> None:
    run = Run()
    run.add(*[GROUP_CHAT] * 22)
    run.send_everything()
    assert [at for at, _ in run.given] == [*map(float, range(20)), 60.0, 61.0]


def test_thirty_go_out_in_a_second() -> None:
    run = Run()
    run.add(*range(1, 71))
    run.send_everything()
    assert [at for at, _ in run.given] == [0.0] * 30 + [1.0] * 30 + [2.0] * 10


def test_a_conversation_goes_before_a_notification_and_that_before_a_broadcast() -> None:
    run = Run()
    run.add(1, priority=Priority.BROADCAST)
    run.add(2, priority=Priority.NOTIFICATION)
    run.add(3)
    assert [row.chat_id for row in run.take_all()] == [3, 2, 1]


def test_a_broadcast_leaves_room_for_who_writes_now() -> None:
    run = Run()
    run.add(*range(1, 101), priority=Priority.BROADCAST)
    assert len(run.take_all()) == UNHURRIED[0].count
    run.now = 0.5
    run.add(1000)
    assert [row.chat_id for row in run.take_all()] == [1000]


def test_a_message_behind_a_broadcast_of_the_same_chat_lends_it_its_hurry() -> None:
    run = Run()
    run.add(1, 2, 3, priority=Priority.BROADCAST)
    run.add(3)
    assert [row.chat_id for row in run.take_all()] == [3, 1, 2]


def test_nothing_starves_under_a_flood_of_conversations() -> None:
    run = Run()
    run.add(1, priority=Priority.BROADCAST)
    run.add(2, priority=Priority.NOTIFICATION)
    for second in range(2):
        run.now = float(second)
        run.add(*range(1000 * (second + 1), 1000 * (second + 1) + 40))
        run.send_all()
    assert [row.chat_id for _, row in run.given].index(1) == LONGEST_WAITING_EVERY - 1
    assert [row.chat_id for _, row in run.given].index(2) == 2 * LONGEST_WAITING_EVERY - 1


@given(st.integers(1, 40), st.integers(0, 40), st.integers(1, 40))
def test_a_broadcast_ends_however_many_write_and_are_told_things(flood: int, told: int, rows: int) -> None:
    run = Run()
    run.add(*range(1, rows + 1), priority=Priority.BROADCAST)
    chat = 1000
    while sum(row.priority is Priority.BROADCAST for _, row in run.given) < rows:
        run.add(*range(chat, chat + flood))
        run.add(*range(chat + flood, chat + flood + told), priority=Priority.NOTIFICATION)
        chat += flood + told
        run.send_all()
        run.now += 1.0
        assert run.now < 200.0


def test_a_chat_that_has_to_wait_holds_nobody_else_back() -> None:
    run = Run()
    run.add(PERSON, OTHER)
    run.take_all()
    run.queue.slow_down(PERSON, until=20.0, now=0.0)
    run.finish_all()
    run.add(PERSON, OTHER)
    assert [row.chat_id for row in run.take_all()] == [OTHER]
    assert run.queue.due(run.now) == 20.0


def test_two_chats_told_to_wait_at_the_same_time_mean_everybody() -> None:
    run = Run()
    run.queue.slow_down(PERSON, until=20.0, now=0.0)
    run.queue.slow_down(OTHER, until=30.0, now=1.0)
    run.add(11)
    run.now = 29.0
    assert run.take_all() == []
    run.now = 30.0
    assert [row.chat_id for row in run.take_all()] == [11]


def test_a_second_chat_told_to_wait_after_the_first_has_waited_is_its_own_affair() -> None:
    run = Run()
    run.queue.slow_down(PERSON, until=5.0, now=0.0)
    run.queue.slow_down(OTHER, until=20.0, now=6.0)
    run.now = 6.0
    run.add(PERSON, OTHER, 11)
    assert [row.chat_id for row in run.take_all()] == [PERSON, 11]


def test_an_older_row_that_comes_late_goes_before_the_newer_ones_of_its_chat() -> None:
    queue = Queue()
    queue.add([Waiting(5, PERSON, Priority.CONVERSATION), Waiting(6, PERSON, Priority.CONVERSATION)])
    queue.add([Waiting(2, PERSON, Priority.CONVERSATION)])
    first = queue.take(0.0)
    assert first is not None
    assert first.row_id == 2


def test_a_chat_with_nothing_left_to_wait_for_is_forgotten() -> None:
    run = Run()
    run.add(*range(1, 31))
    run.send_all()
    assert len(run.queue) == 30
    run.now = 3.0
    assert run.queue.due(run.now) is None
    assert len(run.queue) == 0


@pytest.mark.parametrize(
    ("tries", "seconds"), [(0, 1.0), (1, 1.0), (2, 2.0), (3, 4.0), (6, 32.0), (7, 60.0), (5000, 60.0)]
)
def test_a_retry_waits_twice_as_long_each_time_up_to_the_longest(tries: int, seconds: float) -> None:
    assert backoff(tries, longest=60.0, chance=0.0) == seconds
    assert backoff(tries, longest=60.0, chance=1.0) == seconds / 2


def test_failures_at_the_same_time_are_one_and_pauses_grow_until_somebody_gets_through() -> None:
    reach = Reach()
    for row_id in (1, 2):
        reach.begin(row_id)
        assert reach.failed(row_id, now=0.0, chance=0.0) == 1.0
    reach.begin(1)
    assert reach.failed(1, now=1.0, chance=0.0) == 3.0
    assert reach.lost == 2
    reach.begin(2)
    reach.got_through(2)
    assert reach.lost == 0


def test_a_failure_while_others_get_through_is_the_rows_own() -> None:
    reach = Reach()
    reach.begin(1)
    reach.begin(2)
    reach.got_through(2)
    assert reach.failed(1, now=0.0, chance=0.0) is None


def test_a_second_failure_after_others_got_through_is_the_rows_own() -> None:
    reach = Reach()
    reach.begin(1)
    assert reach.failed(1, now=0.0, chance=0.0) is not None
    reach.begin(2)
    reach.got_through(2)
    reach.begin(1)
    assert reach.failed(1, now=9.0, chance=0.0) is None
    reach.begin(1)
    assert reach.failed(1, now=20.0, chance=0.0) is not None
