"""The posterior of Cliff's delta, in closed form, over any number of statements at once.

delta = P(B higher than A) - P(B lower than A), each side's shares Dirichlet with 1/K a category to
start with. Mean and variance are exact; interval and direction come from the Beta that matches
them. With shares p of A (size s) and q of B (size t), and L the sign of k - j, the mean is p'Lq and
    E[delta^2] = (s t (p'Lq)^2 + s sum(q (L'p)^2) + t sum(p (Lq)^2) + 1 - p'q) / ((s + 1)(t + 1)).
Arrays are [..., K] in and [...] out. Everything is worked out so that swapping the sides or
reversing the scale flips the result to the last bit.

Source of the measure: Cliff 1993, Psychological Bulletin 114(3).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.special import betainc, betaincinv

Real = NDArray[np.floating]
TAIL = 0.025


class Posterior(NamedTuple):
    """Mean and variance of delta; chances that B is higher, and lower, than A. Each [...]."""

    delta: Real
    variance: Real
    higher: Real
    lower: Real


def posterior(a: Real, b: Real, prior: float, self_pairs: Real | float = 0.0) -> Posterior:
    """From answers [..., K] on each side, before the prior is added.

    ``self_pairs`` [...]: the weight of pairs in which somebody would meet themself. They are all
    ties, and are taken out.
    """
    size_a, size_b = (side.sum(-1) + prior * side.shape[-1] for side in (a, b))
    share_a, share_b = (a + prior) / size_a[..., None], (b + prior) / size_b[..., None]
    higher, lower = chances(share_a, share_b)
    delta = higher - lower
    lead_a, lead_b = _below(share_a) - _above(share_a), _below(share_b) - _above(share_b)
    over_b = size_a * _sum(share_b * lead_a**2)
    over_a = size_b * _sum(share_a * lead_b**2)
    untied = 1 - _sum(share_a * share_b)
    square = (size_a * size_b * delta**2 + (over_a + over_b) + untied) / (
        (size_a + 1) * (size_b + 1)
    )
    pairs = size_a * size_b
    real = pairs / (pairs - self_pairs)
    return Posterior(delta * real, (square - delta**2) * real**2, higher * real, lower * real)


def chances(share_a: Real, share_b: Real) -> tuple[Real, Real]:
    """P(B higher than A) and P(B lower than A), from shares [..., K] that add up to 1."""
    below_a, above_a = _below(share_a), _above(share_a)
    below_b, above_b = _below(share_b), _above(share_b)
    higher = (_sum(share_b * below_a) + _sum(share_a * above_b)) / 2
    lower = (_sum(share_a * below_b) + _sum(share_b * above_a)) / 2
    return higher, lower


def interval(mean: Real, variance: Real, reach: float = 1.0) -> tuple[Real, Real]:
    """The middle 95 % of the Beta on [-reach, reach] with this mean and variance."""
    up, down = _matched(mean, variance, reach)
    return _quantile(up, down, reach), -_quantile(down, up, reach)


def above_zero(mean: Real, variance: Real, reach: float = 1.0) -> tuple[Real, Real]:
    """The chances that a quantity with this mean and variance is above, and below, zero."""
    up, down = _matched(mean, variance, reach)
    return np.asarray(betainc(down, up, 0.5)), np.asarray(betainc(up, down, 0.5))


def _quantile(up: Real, down: Real, reach: float) -> Real:
    return np.asarray(reach * (2 * betaincinv(up, down, TAIL) - 1))


def _matched(mean: Real, variance: Real, reach: float) -> tuple[Real, Real]:
    unit, spread = mean / reach, variance / reach**2
    strength = (1 - unit**2) / spread - 1
    return strength * (1 + unit) / 2, strength * (1 - unit) / 2


def _below(share: Real) -> Real:
    return np.cumsum(share, axis=-1) - share


def _above(share: Real) -> Real:
    return np.cumsum(share[..., ::-1], axis=-1)[..., ::-1] - share


def _sum(terms: Real) -> Real:
    # Each term meets its mirror image first, so the sum is the same read from either end.
    total: Real = (terms + terms[..., ::-1]).sum(-1) / 2
    return total
