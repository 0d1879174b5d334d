"""The closed form, against four million draws, against statsmodels, and its laws."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from sharedpower.listening.cliff import above_zero, chances, interval, posterior
from tests.listening.made import answer_counts

Columns = NDArray[np.float64]
A, B = np.array([3.0, 1, 0, 2, 0]), np.array([0.0, 0, 2, 4, 1])
DRAWS, CHUNK = 4_000_000, 250_000

two_sides = st.integers(2, 7).flatmap(
    lambda points: st.tuples(st.just(points), answer_counts(points), answer_counts(points))
)


def moments(a: Columns, b: Columns) -> tuple[float, float]:
    found = posterior(a, b, 1 / len(a))
    return float(found.delta), float(found.variance)


def drawn(random: np.random.Generator) -> Columns:
    share_a, share_b = (random.dirichlet(side + 0.2, CHUNK) for side in (A, B))
    below = np.cumsum(share_a, axis=1) - share_a
    above = 1 - below - share_a
    return np.asarray((share_b * (below - above)).sum(1))


def test_mean_and_variance_of_the_reference() -> None:
    mean, variance = moments(A, B)
    assert mean == pytest.approx(0.54286, abs=5e-6)
    assert variance == pytest.approx(0.051755, abs=1e-6)


def test_four_million_draws_have_these_moments() -> None:
    random = np.random.default_rng(3)
    found = [drawn(random) for _ in range(DRAWS // CHUNK)]
    total, squares = sum(part.sum() for part in found), sum((part**2).sum() for part in found)
    mean = total / DRAWS
    variance = squares / DRAWS - mean**2
    assert moments(A, B) == pytest.approx((mean, variance), abs=4e-4)
    known_variance = moments(A, B)[1]
    assert variance == pytest.approx(known_variance, abs=1.5e-4)


def test_the_published_example_of_ordinal_comparison() -> None:
    # Shoulder pain, two treatments: Munzel and Hauschke 2003; probability of superiority .788961.
    treated, control = np.array([11, 2, 0, 1, 0]), np.array([3, 1, 4, 2, 1])
    higher, lower = chances(treated / 14, control / 11)
    assert (1 + higher - lower) / 2 == pytest.approx(0.788961, abs=5e-7)


@pytest.fixture(scope="module")
def nonparametric() -> Any:
    return pytest.importorskip("statsmodels.stats.nonparametric")


def test_statsmodels_finds_the_same_chance_in_the_example(nonparametric: Any) -> None:
    treated, control = np.array([11, 2, 0, 1, 0]), np.array([3, 1, 4, 2, 1])
    theirs = nonparametric.rank_compare_2ordinal(control, treated)
    assert theirs.prob1 == pytest.approx(0.788961, abs=5e-7)


@pytest.mark.parametrize("times", [10, 100, 1000])
def test_agrees_with_statsmodels_as_people_grow_in_number(times: int, nonparametric: Any) -> None:
    a, b = A * times, B * times
    theirs = nonparametric.rank_compare_2ordinal(b, a)
    found = posterior(a, b, 0.2)
    ours = [(1 + float(end)) / 2 for end in interval(found.delta, found.variance)]
    assert (1 + float(found.delta)) / 2 == pytest.approx(theirs.prob1, abs=0.2 / times)
    assert ours == pytest.approx(theirs.conf_int(), abs=0.3 / times)


@given(two_sides)
def test_swapping_the_sides_flips_everything_exactly(
    made: tuple[int, list[int], list[int]],
) -> None:
    points, a, b = made[0], np.array(made[1], float), np.array(made[2], float)
    one, other = posterior(a, b, 1 / points), posterior(b, a, 1 / points)
    assert (one.delta, one.variance) == (-other.delta, other.variance)
    assert (one.higher, one.lower) == (other.lower, other.higher)
    low, high = interval(one.delta, one.variance)
    assert (-high, -low) == interval(other.delta, other.variance)
    up, down = above_zero(one.delta, one.variance)
    assert (down, up) == above_zero(other.delta, other.variance)


@given(two_sides)
def test_reversing_the_scale_flips_everything_exactly(
    made: tuple[int, list[int], list[int]],
) -> None:
    points, a, b = made[0], np.array(made[1], float), np.array(made[2], float)
    one, other = posterior(a, b, 1 / points), posterior(a[::-1], b[::-1], 1 / points)
    assert (one.delta, one.variance) == (-other.delta, other.variance)
    assert (one.higher, one.lower) == (other.lower, other.higher)


@given(two_sides)
def test_is_always_a_possible_difference(made: tuple[int, list[int], list[int]]) -> None:
    points, a, b = made[0], np.array(made[1], float), np.array(made[2], float)
    found = posterior(a, b, 1 / points)
    low, high = interval(found.delta, found.variance)
    assert -1 <= low < found.delta < high <= 1
    assert found.higher + found.lower <= 1
    assert sum(above_zero(found.delta, found.variance)) == pytest.approx(1)


@given(two_sides, st.integers(2, 50))
def test_more_of_the_same_answers_narrow_the_interval(
    made: tuple[int, list[int], list[int]], times: int
) -> None:
    points, a, b = made[0], np.array(made[1], float), np.array(made[2], float)
    assert (
        posterior(a * times, b * times, 1 / points).variance < posterior(a, b, 1 / points).variance
    )
