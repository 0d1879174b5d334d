"""Total influence: against another program, against the sum of walks, and the laws that hold."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from sharedpower.influence.combining.cross_impact import (
    LIMIT,
    Matrix,
    influence,
    normalised,
    spectral_radius,
)

# Worked out by pyDecision 5.1.8, dematel_method(scores), which gives D + R and D - R; rounded to
# six decimals. It divides by the largest row alone, so these have no column that is larger.
# The machine may be busy; the laws do not depend on a deadline.
UNHURRIED = settings(deadline=None)

PYDECISION = {
    "four by four": (
        [[0, 3, 2, 0], [1, 0, 3, 2], [2, 1, 0, 1], [3, 2, 1, 0]],
        [12.382353, 13.558824, 12.147059, 10.970588],
        [-0.676471, -0.029412, -2.323529, 3.029412],
    ),
    "five by five": (
        [[0, 1, 0, 1, 0], [0, 0, 1, 0, 1], [1, 0, 0, 1, 0], [0, 1, 0, 0, 1], [1, 0, 1, 1, 0]],
        [4.842466, 5.273973, 4.842466, 6.239726, 6.239726],
        [0.061644, 0.0, -0.061644, -0.80137, 0.80137],
    ),
    "nine by nine": (
        [
            [0, 1, 0, 2, 3, 3, 4, 1, 3],
            [3, 0, 2, 2, 3, 0, 4, 4, 1],
            [3, 4, 0, 2, 1, 0, 4, 0, 2],
            [4, 4, 1, 0, 4, 2, 3, 0, 0],
            [2, 0, 1, 2, 0, 0, 2, 0, 3],
            [3, 2, 1, 2, 1, 0, 2, 4, 4],
            [4, 4, 3, 4, 4, 2, 0, 3, 3],
            [1, 0, 1, 4, 0, 4, 2, 0, 0],
            [0, 3, 4, 3, 4, 2, 1, 1, 0],
        ],
        [3.983736, 3.888572, 3.208152, 4.094148, 3.329545, 3.359474, 5.012587, 2.724165, 3.5407],
        [
            *(-0.290808, 0.075067, 0.418825, -0.262109, -1.086941),
            *(0.60155, 0.427194, -0.006695, 0.123917),
        ],
    ),
}

BY_TENTHS = st.integers(-10, 10).map(lambda tenth: tenth / 10)


@st.composite
def effects(draw: st.DrawFn, least: int = 2) -> Matrix:
    size = draw(st.integers(least, 6))
    drawn = draw(arrays(np.float64, (size, size), elements=BY_TENTHS))
    np.fill_diagonal(drawn, 0)
    return drawn


def walks(direct: Matrix, longest: int = 2_000) -> Matrix:
    """The sum of all walks, one length after the other."""
    total, step = np.zeros_like(direct), direct.copy()
    for _length in range(longest):
        total += step
        step = step @ direct
    return total


@pytest.mark.parametrize("name", PYDECISION)
def test_it_agrees_with_pydecision(name: str) -> None:
    scores, both, net = PYDECISION[name]
    found = influence(np.array(scores) / 4)
    assert not found.damped
    np.testing.assert_allclose(found.drive + found.depend, both, atol=1e-6)
    np.testing.assert_allclose(found.drive - found.depend, net, atol=1e-6)


@UNHURRIED
@given(effects())
def test_it_is_the_sum_of_all_walks(given_effects: Matrix) -> None:
    direct = normalised(given_effects)
    radius = float(spectral_radius(direct))
    if radius > LIMIT:
        direct *= LIMIT / radius
    np.testing.assert_allclose(influence(given_effects).total, walks(direct), atol=1e-6)


@UNHURRIED
@given(effects(), st.randoms())
def test_other_names_change_nothing(given_effects: Matrix, chance: Random) -> None:
    order = list(range(len(given_effects)))
    chance.shuffle(order)
    found = influence(given_effects).total
    again = influence(given_effects[np.ix_(order, order)]).total
    np.testing.assert_allclose(again, found[np.ix_(order, order)], atol=1e-8)


@UNHURRIED
@given(effects())
def test_turning_every_arrow_round_swaps_driving_and_depending(given_effects: Matrix) -> None:
    found, turned = influence(given_effects), influence(given_effects.T.copy())
    np.testing.assert_allclose(turned.drive, found.depend, atol=1e-8)
    np.testing.assert_allclose(turned.depend, found.drive, atol=1e-8)


@UNHURRIED
@given(effects(), st.floats(0.1, 1))
def test_how_strongly_people_speak_changes_nothing(given_effects: Matrix, less: float) -> None:
    found, fainter = influence(given_effects), influence(given_effects * less)
    np.testing.assert_allclose(fainter.total, found.total, atol=1e-7)


@UNHURRIED
@given(arrays(np.float64, (7, 4, 4), elements=BY_TENTHS))
def test_many_at_once_are_as_one_by_one(several: Matrix) -> None:
    together = influence(several)
    for one, total in zip(several, together.total, strict=True):
        np.testing.assert_allclose(influence(one).total, total, atol=1e-8)


def test_hindering_a_hindrance_helps() -> None:
    total = influence(np.array([[0, -1, 0], [0, 0, -1], [0, 0, 0.0]])).total
    assert total[0, 1] < 0 < total[0, 2]


def test_a_circle_is_kept_from_going_round_for_ever() -> None:
    circle = np.array([[0, 1, 0], [0, 0, 1], [1, 0, 0.0]])
    found = influence(circle)
    assert found.damped
    assert np.isfinite(found.total).all()
    assert spectral_radius(normalised(circle)) == pytest.approx(1)
    np.testing.assert_allclose(found.drive, found.depend)


def test_two_circles_that_go_the_other_way_are_guarded_too() -> None:
    assert influence(np.array([[0, -1], [1, 0.0]])).damped
    assert not influence(np.array([[0, 1], [0, 0.0]])).damped


def test_nothing_acts_on_nothing() -> None:
    found = influence(np.zeros((3, 3)))
    assert not found.total.any()
    assert not found.damped


@pytest.mark.parametrize(
    "wrong", [np.zeros(3), np.zeros((2, 3)), np.full((2, 2), 2.0), np.full((2, 2), np.nan)]
)
def test_what_is_no_grid_of_effects_is_refused(wrong: Matrix) -> None:
    with pytest.raises(ValueError, match="effects"):
        influence(wrong)
