"""One step of a conversation with its rendering. `python -m tests.benchmarks.steps`"""

from __future__ import annotations

from time import perf_counter

from bot.dialogue import reply
from bot.flow.state import DONE, Agreed, Chose, Consented, Event, Reviewed, State, Typed
from bot.flow.walk import walk
from tests.benchmarks.measure import show, told
from tests.flow.talks import ELIGIBLE, JOBCENTER, Person
from tests.shipped import TODAY, content

ROUNDS = 100


def main() -> None:
    """Print the times per language."""
    for locale in content().words.locales():
        times = [
            time for _ in range(ROUNDS) for person in (ELIGIBLE, JOBCENTER) for time in conversation(person, locale)
        ]
        show(f"{locale:<6} {len(times):>6} steps   {told(times)}")


def conversation(person: Person, locale: str) -> list[float]:
    """Milliseconds of every step of one person, from stored state to messages and stored state."""
    flow, texts = content().start, content().words.of(locale)
    stored = State().to_json()
    times: list[float] = []
    while True:
        state = State.from_json(stored)
        event = next_event(person, state)
        if event is None:
            return times
        begun = perf_counter()
        stored = reply(flow, texts, State.from_json(stored), event, 1, TODAY).state.to_json()
        times.append((perf_counter() - begun) * 1000)


def next_event(person: Person, state: State) -> Event | None:
    """What the person does next; None at the end."""
    if state.ended:
        return None
    if not state.agreed:
        return Agreed(state.turn)
    asking = walk(content().start, state.answers, TODAY).asking
    if asking is None:
        return Consented(state.turn, yes=True) if state.reviewed else Reviewed(state.turn)
    value = person[asking.key]
    if isinstance(value, tuple):
        left = [option for option in value if option not in state.chosen]
        return Chose(state.turn, left[0] if left else DONE)
    return Chose(state.turn, str(value)) if asking.type in ("choice", "place") else Typed(str(value))


if __name__ == "__main__":
    main()
