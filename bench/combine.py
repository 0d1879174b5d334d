"""How long it takes to say which faces drive: 400 resamples of nine facets, then more facets.

Run: `python -m bench.combine`. Forty people have answered eight of 24 pairs each; the time is the
median of a hundred runs after one to warm up, in this process.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import permutations
from statistics import median

import numpy as np

from sharedpower.core.powercube import FACES
from sharedpower.influence.combining import Pair, asked_effects, combine
from sharedpower.influence.combining.cross_impact import influence, normalised
from sharedpower.influence.combining.effects import RESAMPLES
from sharedpower.influence.combining.loops import loops
from sharedpower.influence.combining.pairs import MOST, part_of, small_parts

PEOPLE, RUNS = 40, 100
LIMIT_MS = 20.0
SIZES = (9, 90)


def room(pairs: int) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """What people said, each of one small part; the same each time."""
    chance = np.random.default_rng(1)
    said = np.full((PEOPLE, pairs), np.nan)
    for person in range(PEOPLE):
        places = list(part_of(pairs, person % small_parts(pairs)))
        said[person, places] = chance.integers(-1, 2, len(places))
    return said


def milliseconds(work: Callable[[], object], runs: int = RUNS) -> float:
    work()
    times = []
    for _run in range(runs):
        start = time.perf_counter()
        work()
        times.append(1_000 * (time.perf_counter() - start))
    return median(times)


def one_by_one(drawn: np.ndarray[tuple[int, int, int], np.dtype[np.float64]]) -> None:
    """The same sums without batching, as most programs do them."""
    for effects in drawn:
        direct = normalised(effects)
        direct @ np.linalg.inv(np.eye(len(direct)) - 0.95 * direct)


def main() -> None:
    pairs = [Pair(*pair) for pair in permutations(FACES, 2)][:MOST]
    said = room(len(pairs))
    effects = asked_effects(FACES, pairs, said)
    whole = milliseconds(lambda: combine(asked_effects(FACES, pairs, said)))
    parts = {
        f"draw {RESAMPLES} resamples of {PEOPLE} people": lambda: asked_effects(FACES, pairs, said),
        f"total influence of {RESAMPLES} grids at once": lambda: influence(effects.drawn),
        "... one grid after the other": lambda: one_by_one(effects.drawn),
        "loops of two and three, with chances": lambda: loops(effects),
    }
    for name, work in parts.items():
        print(f"{name:50} {milliseconds(work):8.2f} ms")
    print(f"{'everything at a reveal':50} {whole:8.2f} ms")
    for size in SIZES:
        drawn = np.random.default_rng(2).uniform(-1, 1, (RESAMPLES, size, size))
        taken = milliseconds(lambda drawn=drawn: influence(drawn), runs=5)  # type: ignore[misc]
        print(f"{f'{RESAMPLES} full grids of {size} facets':50} {taken:8.1f} ms")
    assert whole < LIMIT_MS, "slower than what was asked for"


if __name__ == "__main__":
    main()
