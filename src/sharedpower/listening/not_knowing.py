""" "Don't know" is a finding of its own: never scored as the middle, never dropped in silence."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from sharedpower.listening.asked import Sides
from sharedpower.listening.cliff import Real, posterior
from sharedpower.listening.counts import Counts
from sharedpower.listening.gap import MINIMUM, Estimate, Reason, estimates, reason_against
from sharedpower.listening.opposite import dont_know, opposite

MANY = 0.30
PRIOR = 0.5


@dataclass(frozen=True, slots=True)
class DontKnowGap(Estimate):
    """``delta``: share of B who said "don't know", less that of A, both from Beta(.5, .5).

    ``n_a`` and ``n_b``: people who answered or said "don't know"; ``share_a`` and ``share_b``: how
    many of these said so, as counted.
    """

    n_a: int
    n_b: int
    share_a: float
    share_b: float

    @property
    def many(self) -> tuple[bool, bool]:
        """Whether over 30 % of A, and of B, don't know."""
        return self.share_a > MANY, self.share_b > MANY


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """What delta would be had everybody who doesn't know answered 1, or answered K.

    A statement that all of one side don't know has these two even though it has no gap.
    """

    all_lowest: float
    all_highest: float


def dont_know_gaps(
    counts: Counts, sides: Sides, *, minimum: int = MINIMUM
) -> dict[str, DontKnowGap | Reason]:
    """Each statement's gap in "don't know", or the reason why there is none."""
    told = dont_know(counts, sides)
    (mean_a, spread_a, share_a), (mean_b, spread_b, share_b) = map(_share, (told.a, told.b))
    known = estimates(mean_b - mean_a, spread_a + spread_b)
    columns = (*known, told.people_a, told.people_b, share_a, share_b)
    found = [DontKnowGap(*row) for row in zip(*(c.tolist() for c in columns), strict=True)]
    return {
        statement: reason_against((gap.n_a, gap.n_b), (gap.n_a, gap.n_b), minimum) or gap
        for statement, gap in zip(counts.statements, found, strict=True)
    }


def sensitivities(
    counts: Counts, sides: Sides, *, minimum: int = MINIMUM
) -> dict[str, Sensitivity | Reason]:
    placed = [opposite(_placed(counts, place), sides) for place in (0, -1)]
    deltas = (
        posterior(told.a, told.b, counts.scale.prior, told.self_pairs).delta.tolist()
        for told in placed
    )
    return {
        statement: reason_against(people, people, minimum) or Sensitivity(*found)
        for statement, people, *found in zip(
            counts.statements, placed[0].people, *deltas, strict=True
        )
    }


def _share(told: Real) -> tuple[Real, Real, Real]:
    """Mean and variance of the Beta posterior, and the share as counted, of [S, 2]."""
    known, unknown = told[..., 0] + PRIOR, told[..., 1] + PRIOR
    size = known + unknown
    counted = told[..., 1] / np.maximum(told.sum(-1), 1e-9)
    return unknown / size, known * unknown / (size**2 * (size + 1)), counted


def _placed(counts: Counts, place: int) -> Counts:
    answers = counts.answers.copy()
    answers[..., place] += counts.dk
    return replace(counts, answers=answers, dk=np.zeros_like(counts.dk))
