"""The verbs of the command line, each in a process of its own. `python -m tests.benchmarks.verbs`"""

from __future__ import annotations

import subprocess
import sys

from bot.content import ROOT
from tests.benchmarks.measure import show, times_ms, told

ANSWERS = '{"place": "44135", "age": 22, "paper": "duldung", "housing": "own"}'
VERBS = (
    ("--help", ""),
    ("flow check", ""),
    ("flow decide --answers - --json", ANSWERS),
    ("flow try", "\n"),
    ("words check", ""),
    ("database new-key", ""),
)


def run(verb: str, typed: str) -> None:
    """One verb, from start to end."""
    subprocess.run(
        [sys.executable, "-m", "bot", *verb.split()], input=typed, cwd=ROOT, check=True, capture_output=True, text=True
    )


def main() -> None:
    """Print the times."""
    bare = times_ms(lambda: subprocess.run([sys.executable, "-c", "pass"], check=True), 7)
    show(f"{'(an empty Python)':<32} {told(bare)}")
    for verb, typed in VERBS:
        show(f"{verb:<32} {told(times_ms(lambda verb=verb, typed=typed: run(verb, typed), 7))}")  # type: ignore[misc]


if __name__ == "__main__":
    main()
