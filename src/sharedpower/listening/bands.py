"""Words for the size of a gap, and the smallest gap that a room can make out."""

from __future__ import annotations

from enum import StrEnum

# Romano and others 2006, the usual cut-offs for Cliff's delta: small, medium, large.
SMALL, MEDIUM, LARGE = 0.15, 0.33, 0.47


class Band(StrEnum):
    NEGLIGIBLE = "negligible"
    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


_FROM = ((LARGE, Band.LARGE), (MEDIUM, Band.MEDIUM), (SMALL, Band.SMALL))


def band(delta: float) -> Band:
    """The band of a gap's size, whichever way it points."""
    return next((name for least, name in _FROM if abs(delta) >= least), Band.NEGLIGIBLE)


def smallest_gap(people_a: int, people_b: int) -> float:
    """About the smallest gap that this many answers a side can tell from none.

    The usual half-width of the 95 % interval: .60, .51, .43, .33, .24 at 3, 5, 8, 15, 30 a side, as
    measured over real attitude items. In between and for uneven sides it goes by their harmonic
    mean n as 1 / sqrt(.54 n + 1.15), which meets all five. Raises ValueError for an empty side.
    """
    if min(people_a, people_b) < 1:
        raise ValueError("an empty side makes out no gap at all")
    people = 2 / (1 / people_a + 1 / people_b)
    return float((0.54 * people + 1.15) ** -0.5)
