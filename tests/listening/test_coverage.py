"""Whether the 95 % intervals hold the truth 95 times in 100, in rooms as small as they come."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.special import ndtr

from sharedpower.listening.cliff import chances, interval, posterior
from sharedpower.listening.facets import MeanGap, draw
from tests.listening.made import SIDES, ballots_of

Real = NDArray[np.float64]
ROOMS = 40_000
CUTS = np.array([-np.inf, -1.2, -0.4, 0.4, 1.2, np.inf])


def attitudes(random: np.random.Generator, items: int) -> Real:
    """Shares [items, 5] as attitude items have them: one hump, anywhere, narrow or flat."""
    middle, width = random.normal(0, 0.7, (items, 1)), random.uniform(0.7, 1.3, (items, 1))
    return np.asarray(np.diff(ndtr((CUTS - middle) / width), axis=1))


def covered(
    random: np.random.Generator, shares: tuple[Real, Real], sizes: tuple[int, int]
) -> float:
    higher, lower = chances(*shares)
    a, b = (
        random.multinomial(n, side).astype(float) for n, side in zip(sizes, shares, strict=True)
    )
    found = posterior(a, b, 0.2)
    low, high = interval(found.delta, found.variance)
    return float(np.mean((low <= higher - lower) & (higher - lower <= high)))


@pytest.mark.parametrize("sizes", [(3, 3), (5, 5), (5, 25), (30, 30)])
def test_intervals_cover_the_truth(sizes: tuple[int, int]) -> None:
    random = np.random.default_rng(sizes)
    shares = attitudes(random, ROOMS), attitudes(random, ROOMS)
    assert 0.93 <= covered(random, shares, sizes) <= 0.97


def test_the_known_weak_spot_is_no_worse_than_known() -> None:
    # One side split between the two ends, the other all in the middle, ten a side: .88.
    split, middle = np.array([0.5, 0, 0, 0, 0.5]), np.array([0.0, 0, 1, 0, 0])
    shares = np.tile(split, (ROOMS, 1)), np.tile(middle, (ROOMS, 1))
    found = covered(np.random.default_rng(10), shares, (10, 10))
    assert found == pytest.approx(0.88, abs=0.02)


def room(random: np.random.Generator, side: int, cuts: Real) -> NDArray[np.int64]:
    """Two sides of people whose answers hang together; B leans .4 up. Cuts [S, 4]."""
    leaning = np.repeat([0.0, 0.4], side) + random.normal(0, 0.8, 2 * side)
    feeling = leaning[:, None] + random.normal(0, 0.6, (2 * side, len(cuts)))
    return np.asarray((feeling[..., None] > cuts).sum(-1) + 1)


def truth(cuts: Real) -> float:
    edges = np.concatenate(
        (np.full((len(cuts), 1), -np.inf), cuts, np.full((len(cuts), 1), np.inf)), 1
    )
    a, b = (np.diff(ndtr(edges - lean), axis=1) for lean in (0.0, 0.4))
    higher, lower = chances(a, b)
    return float((higher - lower).mean())


@pytest.mark.parametrize("side", [5, 10, 15])
def test_intervals_of_a_facet_cover_the_truth_though_answers_hang_together(side: int) -> None:
    random = np.random.default_rng(side)
    cuts = np.sort(random.normal(0, 0.9, (4, 4)), axis=1)
    known, held, rooms = truth(cuts), 0, 400
    for _ in range(rooms):
        answers = room(random, side, cuts)
        found = draw(ballots_of(answers, np.repeat([0, 1], side)), SIDES).mean(
            ["S0", "S1", "S2", "S3"]
        )
        assert isinstance(found, MeanGap)
        held += found.lower <= known <= found.upper
    assert 0.92 <= held / rooms <= 0.99
