"""What might be true: many draws of every channel, each within its ranges, from one seed.

Nobody knows a chance exactly. In each draw a channel gets two numbers between 0 and 1, one for
getting through and one for not being put off, which say how far into its ranges it lies: the same
two for every voice, every route and every question, so that routes which share a channel rise and
fall together, and what is with a change can be held against what is without it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.random import default_rng
from numpy.typing import NDArray

from sharedpower.influence.likelihood import Range
from sharedpower.influence.route import Chance, Leg

Floats = NDArray[np.float64]
"""Chances: the first from the middles of all ranges, then one a draw."""

DRAWS: Final = 1000
_HALF: Final = 0.5
_OUTSIDE: Final = 0.05
"""The share of draws below a range, and above it: nine times in ten a chance lies within."""

NEVER: Final = Chance(0.0, 0.0, 0.0)


class Draws:
    """Chances of channels and routes. The same questions in the same order get the same numbers."""

    def __init__(self, seed: int, draws: int = DRAWS) -> None:
        self._generator = default_rng(seed)
        self._draws = draws
        self._far: dict[str, Floats] = {}
        self._leg: dict[tuple[str, str], Floats] = {}

    def leg(self, leg: Leg) -> Floats:
        """The chance that a channel passes on a message in that voice and it is not put off."""
        channel, voice = leg
        name = (channel.id, str(voice))
        if name not in self._leg:
            self._leg[name] = self.within(channel.id, channel.ranges(voice))
        return self._leg[name]

    def within(self, channel: str, ranges: tuple[Range, Range]) -> Floats:
        """The chance of a channel if these were its ranges."""
        if channel not in self._far:
            far = self._generator.random((2, self._draws + 1))
            far[:, 0] = _HALF
            self._far[channel] = far
        through, hard = (_at(*both) for both in zip(ranges, self._far[channel], strict=True))
        return through * hard

    def route(self, legs: Sequence[Leg]) -> Floats:
        """The chance of a route: all of its steps must be made."""
        found: Floats = np.prod([self.leg(leg) for leg in legs], axis=0)
        return found


def _at(wide: Range, far: Floats) -> Floats:
    """Evenly from low to middle for the lower half of the draws, and on to high for the rest."""
    lower = wide.low + (wide.middle - wide.low) * 2 * far
    upper = wide.middle + (wide.high - wide.middle) * (2 * far - 1)
    found: Floats = np.where(far < _HALF, lower, upper)
    return found


def chance(values: Floats) -> Chance:
    """A chance with the ends of its range, which holds the middle even where all is certain."""
    middle = float(values[0])
    outside = round(_OUTSIDE * (len(values) - 2))
    drawn = np.partition(values[1:], (outside, -1 - outside))
    low, high = float(drawn[outside]), float(drawn[-1 - outside])
    return Chance(min(low, middle), middle, max(high, middle))


def best_shares(routes: Sequence[Floats]) -> list[float]:
    """For each route, the share of draws in which it is the likeliest; those alike share a draw."""
    drawn = np.array(routes)[:, 1:]
    highest = drawn >= drawn.max(axis=0) * (1 - 1e-12)
    return [float(share) for share in (highest / highest.sum(axis=0)).mean(axis=1)]
