"""How long estimates take: a room of 40, then answers by tenfolds up to ten million.

Run: `python -m bench.estimates [most answers]`. Each size is measured in a process of its own, so
that the memory is its own too.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable
from functools import cache
from statistics import median

import numpy as np

from sharedpower.listening import facets
from sharedpower.listening.asked import Asked, Sides, by_facets
from sharedpower.listening.ballots import Ballots
from sharedpower.listening.counts import Counts
from sharedpower.listening.gap import gaps, shown
from sharedpower.listening.millions import Blocks, Listing, block_means, block_of
from sharedpower.listening.not_knowing import dont_know_gaps, sensitivities
from sharedpower.listening.ordering import headlines, most_dividing, where_to_talk_first
from sharedpower.listening.saying import say
from sharedpower.listening.spread import spreads

PEOPLE, STATEMENTS, RUNS = 40, 30, 200
LIMIT = 5.0
MOST = 10_000_000
SIDES = Sides.of({"lived": ["a"], "staff": ["b"]})
NATIONAL = 82
FORMS = ("form.visible", "form.hidden", "form.invisible")
SPACES = ("space.closed", "space.invited", "space.claimed")
LEVELS = ("level.local", "level.regional", "level.national")
ASKED = tuple(
    Asked(
        f"S{at}",
        (FORMS[at % 3], SPACES[at // 3 % 3], LEVELS[at // 9 % 3])[: 1 + at % 3],
        "-" if at % 5 == 0 else "+",
    )
    for at in range(NATIONAL)
)


@cache
def choices(statements: int) -> list[tuple[str, ...]]:
    """Every facet, pair and cell. Known once the statements are chosen, so not part of a reveal."""
    asked = ASKED[:statements]
    return [one for size in (1, 2, 3) for one in by_facets(asked, size).values()]


def room() -> Ballots:
    random = np.random.default_rng(1)
    return Ballots(
        ("a", "b"),
        tuple(one.id for one in ASKED[:STATEMENTS]),
        tuple(map(str, range(PEOPLE))),
        np.arange(PEOPLE) % 2,
        random.integers(-1, 6, (PEOPLE, STATEMENTS)).astype(np.int8),
    )


def everything(ballots: Ballots) -> None:
    """All that a reveal shows: statements, don't know, spreads, facets, pairs, cells, sentences."""
    turned = ballots.turned(ASKED)
    counts = Counts.from_ballots(turned)
    found = gaps(counts, SIDES)
    dont_know_gaps(counts, SIDES)
    sensitivities(counts, SIDES)
    spreads(counts, SIDES)
    facets.draw(turned, SIDES).means(choices(STATEMENTS))
    known = shown(found)
    headlines(known)
    where_to_talk_first(known)
    most_dividing(known)
    for gap in found.values():
        say(gap, SIDES)


def one_answer(counts: Counts) -> None:
    """What one more answer costs while the room is live: two counts and one closed form."""
    counts.answers[0, 0, 2] += 1
    counts.answers[0, 0, 3] -= 1
    first = Counts(
        counts.groups,
        counts.statements[:1],
        counts.answers[:, :1],
        counts.dk[:, :1],
        counts.skipped[:, :1],
    )
    gaps(first, SIDES)


def timed(work: Callable[[], None], runs: int) -> list[float]:
    took = []
    for _ in range(runs):
        started = time.perf_counter()
        work()
        took.append((time.perf_counter() - started) * 1000)
    return took


def small() -> None:
    ballots = room()
    first = timed(lambda: everything(ballots), 1)[0]
    took = timed(lambda: everything(ballots), RUNS)
    counts = Counts.from_ballots(ballots)
    live = timed(lambda: one_answer(counts), RUNS)
    print(f"{PEOPLE} people x {STATEMENTS} statements, one pair, everything, {RUNS} runs:")
    print(
        f"median {median(took):.2f} ms, fastest {min(took):.2f} ms, the first ever {first:.1f} ms;"
    )
    print(f"at most {LIMIT} ms asked for. One more answer: {median(live):.2f} ms")


def many(answers: int) -> None:
    """One pass over this many answers, then every statement, facet, pair and cell."""
    random = np.random.default_rng(2)
    people = max(answers // NATIONAL, 1)
    person = np.arange(answers, dtype=np.int32) % people
    statement = (np.arange(answers) % NATIONAL).astype(np.uint8)
    group = (person % 2).astype(np.uint8)
    given = random.integers(-1, 6, answers, dtype=np.int8)
    block = block_of(person)
    listing = Listing(("a", "b"), tuple(one.id for one in ASKED))
    started = time.perf_counter()
    blocks = Blocks.from_columns(listing, block, (group, statement), given).turned(ASKED)
    counted = time.perf_counter() - started
    gaps(blocks.counts, SIDES)
    block_means(blocks, SIDES, choices(NATIONAL), minimum=5)
    estimated = time.perf_counter() - started - counted
    tracemalloc.start()
    Blocks.from_columns(listing, block, (group, statement), given)
    added = tracemalloc.get_traced_memory()[1]
    whole = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(
        f"{answers:>11,} {counted * 1000:>9.1f} ms {estimated * 1000:>9.1f} ms"
        f" {added / 2**20:>8.0f} MB {whole / 2**10:>8.0f} MB"
    )


def main(most: int) -> None:
    small()
    print(f"\nAnswers to {NATIONAL} statements in 64 blocks, one pass, then all estimates:")
    print("    answers     counted    estimated  added by it  the process with its input")
    size = 10_000
    while size <= most:
        subprocess.run([sys.executable, "-m", "bench.estimates", "--only", str(size)], check=True)
        size *= 10


if __name__ == "__main__":
    if sys.argv[1:2] == ["--only"]:
        many(int(sys.argv[2]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else MOST)
