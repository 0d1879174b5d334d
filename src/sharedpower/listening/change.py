"""Change between two listenings: how far the gap has moved, and whether that can be claimed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from sharedpower.listening.gap import Estimate, Reason, estimates

FARTHEST = 2.0  # from -1 to 1


class People(StrEnum):
    """Who answered the second time. It has to be said, and is never guessed."""

    SAME = "the same people"
    DIFFERENT = "different people"
    UNKNOWN = "not known"


@dataclass(frozen=True, slots=True)
class Change(Estimate):
    """The gap after less the gap before, in [-2, 2]; above zero it moved in favour of B.

    The two are taken as independent. Where the same people answered, and keep to their views, the
    interval is wider than it needs to be: ballots are detached, so nobody can be followed.
    """

    people: People

    @property
    def claimed(self) -> bool:
        """Whether it may be said that something changed: nothing under 95 % is."""
        return self.sure


def change(
    before: Estimate | Reason, after: Estimate | Reason, *, people: People
) -> Change | Reason:
    """The change in one gap, or the reason why one of the two is not there."""
    if isinstance(before, Reason):
        return before
    if isinstance(after, Reason):
        return after
    moved = np.asarray(after.delta - before.delta)
    variance = np.asarray(after.variance + before.variance)
    delta, lower, upper, spread, chance = map(float, estimates(moved, variance, FARTHEST))
    return Change(delta, lower, upper, spread, chance, people)


def changes(
    before: Mapping[str, Estimate | Reason],
    after: Mapping[str, Estimate | Reason],
    *,
    people: People,
) -> dict[str, Change | Reason]:
    """For every statement (or facet) that was in both listenings."""
    return {one: change(before[one], after[one], people=people) for one in before if one in after}
