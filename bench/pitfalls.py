"""How long it takes to look for all pitfalls in a plan with every answer given.

Run: `python -m bench.pitfalls [runs]`
"""

from __future__ import annotations

import sys
import time
from statistics import median

from sharedpower.core.pitfalls import PITFALLS, find_pitfalls
from tests.strategies import full_plan

RUNS = 500
ITEMS = 3
LIMIT = 2.0


def main(runs: int) -> None:
    plan = full_plan(ITEMS)
    took = []
    for _ in range(runs):
        started = time.perf_counter()
        find_pitfalls(plan)
        took.append((time.perf_counter() - started) * 1000)
    print(f"{len(PITFALLS)} pitfalls on a full plan, {ITEMS} items in each part, {runs} runs:")
    print(f"median {median(took):.2f} ms, fastest {min(took):.2f} ms; at most {LIMIT} ms asked for")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else RUNS)
