"""What comes first, what is sure enough, what divides and what unites; the words for sizes."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharedpower.listening.bands import Band, band, smallest_gap
from sharedpower.listening.cliff import interval, posterior
from sharedpower.listening.counts import Counts
from sharedpower.listening.gap import Estimate, Gap, Reason, gaps
from sharedpower.listening.ordering import (
    headlines,
    most_dividing,
    most_uniting,
    surest,
    where_to_talk_first,
)
from sharedpower.listening.spread import Spread, Within, spreads
from tests.listening.made import SIDES, counted

chances = st.lists(st.floats(0.5, 1), max_size=40)


def estimate(delta: float, variance: float = 0.04, p_direction: float = 0.9) -> Estimate:
    return Estimate(delta, delta - 0.3, delta + 0.3, variance, p_direction)


def gap(delta: float, p_direction: float, half: float = 0.3) -> Gap:
    return Gap(delta, delta - half, delta + half, 0.04, p_direction, 9, 9, 0.4, 0.2, 0.4)


def spread_of(a: list[int], b: list[int]) -> Within:
    found = spreads(counted(a, b), SIDES)["S"]
    assert isinstance(found, Within)
    return found


def together(agreement: float) -> Spread:
    return Spread(agreement, 0.2, 0.6, 0.2)


def test_an_unsure_wide_gap_comes_after_a_sure_one_nearly_as_wide() -> None:
    found = {
        "wide and unsure": estimate(0.70, variance=0.20),
        "sure": estimate(0.60, variance=0.01),
        "none": estimate(0.0, variance=0.01),
        "other way": estimate(-0.65, variance=0.01),
    }
    assert where_to_talk_first(found) == ("other way", "sure", "wide and unsure", "none")


def test_when_all_could_be_alike_the_widest_comes_first() -> None:
    found = {"a": estimate(0.1, variance=0.5), "b": estimate(-0.2, variance=0.5)}
    assert where_to_talk_first(found) == ("b", "a")
    assert where_to_talk_first({}) == ()


def test_the_surest_are_the_most_that_keep_the_mean_chance_of_error_within_five_percent() -> None:
    found = {
        name: estimate(0.3, p_direction=p)
        for name, p in zip("abcd", (0.90, 0.99, 0.96, 0.8), strict=True)
    }
    assert surest(found) == ("b", "c", "a")


def test_a_headline_is_fairly_sure_by_itself_too() -> None:
    found = {"sure": gap(0.6, 0.999), "along with it": gap(0.2, 0.92), "small": gap(0.05, 1, 0.04)}
    assert surest(found) == ("small", "sure", "along with it")
    named = headlines(found)
    assert named.statements == ("sure",)
    assert named.wrong == pytest.approx(0.001)
    assert named.about_wrong == 0


@given(chances)
def test_no_larger_set_would_do(found: list[float]) -> None:
    known = {str(place): estimate(0.3, p_direction=p) for place, p in enumerate(found)}
    errors = sorted(1 - p for p in found)
    count = len(surest(known))
    assert sum(errors[:count]) <= 0.05 * count + 1e-12
    for more in range(count + 1, len(errors) + 1):
        assert sum(errors[:more]) > 0.05 * more - 1e-12


def test_what_divides_is_sure_and_what_unites_is_agreed() -> None:
    found = {"apart": gap(0.8, 0.999), "wider": gap(-0.9, 0.99), "unsure": gap(0.25, 0.8)}
    found |= {"split": gap(0.0, 0.5, 0.2), "one voice": gap(0.05, 0.6, 0.2)}
    found |= {"a few": gap(0.02, 0.5, 0.2)}
    agreed = {"apart": 0.9, "wider": 0.9, "unsure": 0.9, "split": 0.1, "one voice": 0.95}
    known = {name: together(value) for name, value in (agreed | {"a few": 0.6}).items()}
    assert most_dividing(found) == ("wider", "apart")
    assert most_uniting(found, known) == ("one voice", "a few")
    assert most_uniting(found, known, 1) == ("one voice",)


@pytest.mark.parametrize(
    ("delta", "name"),
    [
        (0.0, Band.NEGLIGIBLE),
        (-0.149, Band.NEGLIGIBLE),
        (0.15, Band.SMALL),
        (-0.33, Band.MEDIUM),
        (0.469, Band.MEDIUM),
        (-0.47, Band.LARGE),
        (1.0, Band.LARGE),
    ],
)
def test_bands(delta: float, name: Band) -> None:
    assert band(delta) is name


@pytest.mark.parametrize(
    ("people", "width"), [(3, 0.60), (5, 0.51), (8, 0.43), (15, 0.33), (30, 0.24)]
)
def test_the_smallest_gap_is_the_measured_half_width(people: int, width: float) -> None:
    assert smallest_gap(people, people) == pytest.approx(width, abs=0.005)


def test_the_smaller_side_sets_the_smallest_gap() -> None:
    assert smallest_gap(5, 500) == smallest_gap(500, 5) > smallest_gap(15, 15)
    with pytest.raises(ValueError, match="empty"):
        smallest_gap(0, 9)


def test_the_formula_stays_near_the_widths_of_uneven_rooms() -> None:
    random = np.random.default_rng(5)
    shares = random.dirichlet(np.full(5, 1.2), (2, 4000))
    a, b = (
        random.multinomial(n, side).astype(float) for n, side in zip((6, 20), shares, strict=True)
    )
    found = posterior(a, b, 0.2)
    low, high = interval(found.delta, found.variance)
    assert np.mean(high - low) / 2 == pytest.approx(smallest_gap(6, 20), abs=0.05)


def test_agreement_runs_from_half_at_each_end_to_one_voice() -> None:
    found = spread_of([3, 0, 0, 0, 3], [0, 0, 0, 6, 0])
    assert (found.a.agreement, found.b.agreement) == (0, 1)
    assert (found.a.split, found.b.split) == (True, False)
    assert (found.b.low, found.b.middle, found.b.high) == (0, 0, 1)


def test_two_sides_that_agree_inside_can_be_split_together() -> None:
    found = spread_of([6, 0, 0, 0, 0], [0, 0, 0, 0, 30])
    assert (found.a.agreement, found.b.agreement, found.together.agreement) == (1, 1, 0)
    assert found.together.split


def test_spread_obeys_the_minimum() -> None:
    assert spreads(counted([4, 0, 0, 0, 0], [9, 0, 0, 0, 0]), SIDES) == {"S": Reason.UNDER_MINIMUM}
    nobody = Counts.nothing(["lived", "staff"], ["S"])
    assert spreads(nobody, SIDES) == gaps(nobody, SIDES) == {"S": Reason.NO_ANSWERS}
