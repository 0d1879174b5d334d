"""Agreement inside a side, so that a split side is not read as a middling one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sharedpower.listening.asked import Sides
from sharedpower.listening.counts import Counts
from sharedpower.listening.gap import MINIMUM, Reason, reason_against
from sharedpower.listening.opposite import Real, dont_know, opposite

SPLIT = 1 / 3
WIDE_AGREEMENT, SOME_AGREEMENT = 0.75, 0.5


@dataclass(frozen=True, slots=True)
class Spread:
    """``agreement``: 1 when all answer the same, 0 when half are at each end.

    ``low``, ``middle``, ``high``: shares of answers under, on and over the middle of the scale.
    Source of the measure: Blair and Lacy 2000, Sociological Methods & Research 28(3).
    """

    agreement: float
    low: float
    middle: float
    high: float

    @property
    def split(self) -> bool:
        """Whether a third or more stand on each half."""
        return min(self.low, self.high) >= SPLIT


@dataclass(frozen=True, slots=True)
class Within:
    """The spread inside each side, and of both as one, each side weighing the same."""

    a: Spread
    b: Spread
    together: Spread


def spreads(counts: Counts, sides: Sides, *, minimum: int = MINIMUM) -> dict[str, Within | Reason]:
    """Each statement's spread inside the sides, under the same minimum as its gap."""
    told, knowing = opposite(counts, sides), dont_know(counts, sides)
    share_a, share_b = (
        side / np.maximum(side.sum(-1, keepdims=True), 1) for side in (told.a, told.b)
    )
    columns = (_spreads(share) for share in (share_a, share_b, (share_a + share_b) / 2))
    rows = zip(counts.statements, told.people, knowing.people, *columns, strict=True)
    return {
        statement: reason_against(answered, asked, minimum) or Within(*found)
        for statement, answered, asked, *found in rows
    }


def _spreads(share: Real) -> list[Spread]:
    points = share.shape[-1]
    up_to = share.cumsum(-1)[..., :-1]
    agreement = 1 - (up_to * (1 - up_to)).sum(-1) * 4 / (points - 1)
    low, high = share[..., : points // 2].sum(-1), share[..., (points + 1) // 2 :].sum(-1)
    columns: tuple[NDArray[np.floating], ...] = (agreement, low, 1 - low - high, high)
    return [Spread(*row) for row in zip(*(column.tolist() for column in columns), strict=True)]
