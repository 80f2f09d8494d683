"""What every benchmark shares: timing and printing. Nothing here asserts: machines differ."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from statistics import median, quantiles
from time import perf_counter


def show(line: str = "") -> None:
    """Print one line."""
    sys.stdout.write(line + "\n")


def times_ms(act: Callable[[], object], repeat: int) -> list[float]:
    """How long `act` takes, `repeat` times, in milliseconds."""
    found = []
    for _ in range(repeat):
        begun = perf_counter()
        act()
        found.append((perf_counter() - begun) * 1000)
    return found


def told(times: Sequence[float]) -> str:
    """Median, the slowest of ten, and the worst, in milliseconds."""
    slow = quantiles(times, n=10)[-1] if len(times) > 1 else times[0]
    return f"median {median(times):8.2f} ms   9 of 10 below {slow:8.2f} ms   worst {max(times):8.2f} ms"
