"""Reading and proving what is authored, at start. `python -m tests.benchmarks.loading`"""

from __future__ import annotations

from bot.content import ROOT, load_content
from bot.flow.check import check_flow
from bot.flow.ways import every_walk
from bot.rules.proof import prove
from bot.rules.table import Table
from tests.benchmarks.measure import show, times_ms, told
from tests.flow.test_proof import proven, wide_flow
from tests.rules.test_proof import wide_table
from tests.shipped import TODAY, authored, flow


def fresh(table: Table) -> Table:
    """The table without what it has worked out before."""
    return Table(table.name, table.policy, table.inputs, table.gives, table.rules, table.domains, table.at_least)


def main() -> None:
    """Print the times."""
    tables = (*flow().decide, *flow().then.values())
    show(f"all files, all languages      {told(times_ms(lambda: load_content(ROOT, TODAY), 7))}")
    show(f"all files, two languages      {told(times_ms(lambda: load_content(ROOT, TODAY, ['de', 'en']), 7))}")
    show(f"proof of all four tables      {told(times_ms(lambda: [prove(fresh(table)) for table in tables], 20))}")
    show(f"all ways to a decision        {told(times_ms(lambda: every_walk(flow(), TODAY), 20))}")
    show(f"proof of the whole flow       {told(times_ms(lambda: proven(flow()), 20))}")
    show(f"whole check of the flow       {told(times_ms(lambda: check_flow(authored(), TODAY), 20))}")
    show(f"proof of 8 inputs x 10 values {told(times_ms(lambda: prove(wide_table()), 3))}   (10^8 people, 33 rules)")
    show(f"a flow that decides by them   {told(times_ms(lambda: proven(wide_flow()), 3))}   (with all its ways)")


if __name__ == "__main__":
    main()
