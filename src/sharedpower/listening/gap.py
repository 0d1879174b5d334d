"""The gap between the two sides on one statement, or the reason why there is none.

Below the minimum there is none for anybody.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from sharedpower.listening.asked import Sides
from sharedpower.listening.cliff import Posterior, Real, above_zero, interval, posterior
from sharedpower.listening.counts import Counts
from sharedpower.listening.opposite import Opposite, dont_know, opposite

MINIMUM = 5


class Reason(StrEnum):
    """Why there is no gap."""

    NO_ANSWERS = "no answers"
    ONE_SIDE_ONLY = "answers from one side only"
    UNDER_MINIMUM = "fewer than the minimum on a side"
    ALL_DONT_KNOW = "everybody on a side said don't know"


@dataclass(frozen=True, slots=True)
class Estimate:
    """A difference, B less A, in [-1, 1], with its 95 % interval.

    ``variance`` is of the posterior; ``p_direction`` is the chance that the sign is right.
    """

    delta: float
    lower: float
    upper: float
    variance: float
    p_direction: float

    @property
    def sure(self) -> bool:
        """Whether the interval leaves zero out."""
        return self.lower > 0 or self.upper < 0


@dataclass(frozen=True, slots=True)
class Gap(Estimate):
    """One statement. ``n_a`` and ``n_b``: people who answered, "don't know" apart.

    Of one person drawn from each side: the chances that B is ``superior`` (sees power as better
    shared), that they are ``equal``, that B is ``inferior``.
    """

    n_a: int
    n_b: int
    superior: float
    equal: float
    inferior: float


Gaps = Mapping[str, Gap | Reason]


def gaps(counts: Counts, sides: Sides, *, minimum: int = MINIMUM) -> dict[str, Gap | Reason]:
    """Each statement's gap. ``counts`` turned, so that K means power is better shared."""
    told, knowing = opposite(counts, sides), dont_know(counts, sides)
    found = _gaps(told, counts.scale.prior)
    reasons = [
        reason_against(answered, asked, minimum)
        for answered, asked in zip(told.people, knowing.people, strict=True)
    ]
    return {
        statement: reason or gap
        for statement, reason, gap in zip(counts.statements, reasons, found, strict=True)
    }


def reason_against(
    answered: tuple[int, int], asked: tuple[int, int], minimum: int
) -> Reason | None:
    """From people on each side who answered, and who did or said "don't know"."""
    if not any(asked):
        return Reason.NO_ANSWERS
    if not all(asked):
        return Reason.ONE_SIDE_ONLY
    if min(asked) < minimum:
        return Reason.UNDER_MINIMUM
    if not all(answered):
        return Reason.ALL_DONT_KNOW
    return Reason.UNDER_MINIMUM if min(answered) < minimum else None


def shown(found: Gaps) -> dict[str, Gap]:
    """Those that there are."""
    return {statement: gap for statement, gap in found.items() if isinstance(gap, Gap)}


def _gaps(told: Opposite, prior: float) -> list[Gap]:
    known = posterior(told.a, told.b, prior, told.self_pairs)
    columns = (*estimates(known.delta, known.variance), told.people_a, told.people_b)
    rows = zip(*(column.tolist() for column in (*columns, *_shares(known))), strict=True)
    return [Gap(*row) for row in rows]


def estimates(delta: Real, variance: Real, reach: float = 1.0) -> tuple[Real, ...]:
    """The columns of :class:`Estimate`; ``reach`` is the largest difference there can be."""
    lower, upper = interval(delta, variance, reach)
    up, down = above_zero(delta, variance, reach)
    return delta, lower, upper, variance, np.maximum(up, down)


def _shares(known: Posterior) -> tuple[Real, ...]:
    return known.higher, 1 - (known.higher + known.lower), known.lower
