"""Loops of two and three facets: they reinforce, or they balance.

The product of the signs round a loop says which: above zero, each keeps the others going, for
better or worse; below zero, a change comes back against itself. Source: Maruyama 1963, American
Scientist 51(2), on deviation-amplifying and counteracting causal loops.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import permutations
from typing import Final

import numpy as np

from sharedpower.influence.combining.cross_impact import Matrix
from sharedpower.influence.combining.effects import Effects

SIZES: Final = (2, 3)
WEAKEST: Final = 1e-9


@dataclass(frozen=True, slots=True)
class Loop:
    """``facets`` in the order in which they act, the first of the plan's first.

    ``strength``: the product of the absolute effects, 0 to 1. ``chance``: of the resamples, how
    many have it with the same product of signs; None without any.
    """

    facets: tuple[str, ...]
    reinforcing: bool
    strength: float
    chance: float | None = None


def loops(effects: Effects) -> tuple[Loop, ...]:
    """Those of known effects that are not zero, strongest first."""
    direct = np.nan_to_num(effects.direct)
    found = [
        _loop(effects, places, float(product))
        for places in _rounds(len(effects.facets))
        if abs(product := _product(direct, places)) > WEAKEST
    ]
    return tuple(sorted(found, key=lambda loop: (-loop.strength, len(loop.facets))))


def _loop(effects: Effects, places: tuple[int, ...], product: float) -> Loop:
    chance = None
    if len(effects.drawn):
        same = np.sign(_product(effects.drawn, places)) == np.sign(product)
        chance = float(np.mean(same))
    facets = tuple(effects.facets[place] for place in places)
    return Loop(facets, product > 0, abs(product), chance)


def _rounds(size: int) -> Iterator[tuple[int, ...]]:
    """Each loop once: its first place is its smallest."""
    for length in SIZES:
        for places in permutations(range(size), length):
            if places[0] == min(places):
                yield places


def _product(matrix: Matrix, places: tuple[int, ...]) -> Matrix:
    steps = zip(places, (*places[1:], places[0]), strict=True)
    return np.asarray(np.prod([matrix[..., start, end] for start, end in steps], axis=0))
