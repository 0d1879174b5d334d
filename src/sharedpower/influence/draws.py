"""What might be true: many draws of every channel, each within its ranges, from one seed.

Nobody knows a chance exactly. In each draw a channel gets two numbers between 0 and 1, one for
getting through and one for not being put off, which say how far into its ranges it lies: the same
two for every voice and every route, so that routes which share a channel rise and fall together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from sharedpower.influence.likelihood import Range
from sharedpower.influence.map_parts import MapChannel
from sharedpower.influence.route import Chance, Leg

Floats = NDArray[np.float64]

DRAWS: Final = 2000
_HALF: Final = 0.5
ENDS: Final = (5, 95)
"""The percentiles between which a chance lies nine times in ten."""


class Draws:
    """Chances of channels and routes, a number a draw. Same seed and channels, same numbers."""

    def __init__(
        self,
        channels: Iterable[MapChannel],
        seed: int,
        draws: int = DRAWS,
        ranges: Callable[[Leg], tuple[Range, Range]] | None = None,
    ) -> None:
        """``ranges``: of getting through and of being hard to put off, if not the channels' own."""
        self._ranges = ranges or _own_ranges
        names = sorted({channel.id for channel in channels})
        self._place = {name: place for place, name in enumerate(names)}
        self._far = np.random.default_rng(seed).random((len(names), 2, draws))
        self._leg: dict[tuple[str, str], Floats] = {}

    def leg(self, leg: Leg) -> Floats:
        """The chance that a channel passes on a message in that voice and it is not put off."""
        channel, voice = leg
        name = (channel.id, str(voice))
        if name not in self._leg:
            far = self._far[self._place[channel.id]]
            through, hard = self._ranges(leg)
            self._leg[name] = _within(through, far[0]) * _within(hard, far[1])
        return self._leg[name]

    def routes(self, routes: Sequence[Sequence[Leg]]) -> Floats:
        """The chance of each route, a row a route: all of its steps must be made."""
        rows = [np.prod([self.leg(leg) for leg in legs], axis=0) for legs in routes]
        return np.array(rows)


def _own_ranges(leg: Leg) -> tuple[Range, Range]:
    channel, voice = leg
    through, hard = channel.ranges(voice)
    return through, hard


def _within(wide: Range, far: Floats) -> Floats:
    """Evenly from low to middle for the lower half of the draws, and on to high for the rest."""
    lower = wide.low + (wide.middle - wide.low) * 2 * far
    upper = wide.middle + (wide.high - wide.middle) * (2 * far - 1)
    found: Floats = np.where(far < _HALF, lower, upper)
    return found


def chance(middle: float, drawn: Floats) -> Chance:
    """A chance with the ends of its range, which holds the middle even where all is certain."""
    low, high = np.percentile(drawn, ENDS)
    return Chance(min(float(low), middle), middle, max(float(high), middle))


def best_shares(drawn: Floats) -> list[float]:
    """For each row, the share of draws in which it is the highest; those alike share a draw."""
    highest = drawn >= drawn.max(axis=0) * (1 - 1e-12)
    return [float(share) for share in (highest / highest.sum(axis=0)).mean(axis=1)]
