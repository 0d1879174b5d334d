"""The edge cases of one statement's gap, each with its figures."""

from __future__ import annotations

from dataclasses import astuple

import pytest
from hypothesis import given

from sharedpower.listening.asked import Asked
from sharedpower.listening.gap import Gap, Reason, gaps
from tests.listening.made import SIDES, answer_counts, counted, gap_of

FIVE_UP, FIVE_DOWN = [0, 0, 0, 0, 5], [5, 0, 0, 0, 0]
NOBODY = [0, 0, 0, 0, 0]


@pytest.mark.parametrize(
    ("a", "b", "dk", "reason"),
    [
        (NOBODY, NOBODY, (0, 0), Reason.NO_ANSWERS),
        (FIVE_UP, NOBODY, (0, 0), Reason.ONE_SIDE_ONLY),
        (NOBODY, FIVE_UP, (2, 0), Reason.UNDER_MINIMUM),
        (FIVE_UP, [4, 0, 0, 0, 0], (0, 0), Reason.UNDER_MINIMUM),
        (FIVE_UP, [4, 0, 0, 0, 0], (0, 9), Reason.UNDER_MINIMUM),
        (FIVE_UP, NOBODY, (0, 4), Reason.UNDER_MINIMUM),
        (FIVE_UP, NOBODY, (0, 5), Reason.ALL_DONT_KNOW),
        (NOBODY, NOBODY, (5, 5), Reason.ALL_DONT_KNOW),
    ],
)
def test_no_gap_has_a_reason(
    a: list[int], b: list[int], dk: tuple[int, int], reason: Reason
) -> None:
    assert gaps(counted(a, b, dk=dk), SIDES) == {"S": reason}


def test_the_minimum_can_be_raised() -> None:
    counts = counted(FIVE_UP, FIVE_DOWN)
    assert isinstance(gaps(counts, SIDES)["S"], Gap)
    assert gaps(counts, SIDES, minimum=6) == {"S": Reason.UNDER_MINIMUM}


def test_all_the_same_on_both_sides_is_not_zero_wide() -> None:
    gap = gap_of(counted([0, 0, 5, 0, 0], [0, 0, 5, 0, 0]))
    assert gap.delta == 0
    assert (gap.lower, gap.upper) == pytest.approx((-0.36, 0.36), abs=0.005)
    assert gap.p_direction == pytest.approx(0.5)


def test_fully_separated() -> None:
    gap = gap_of(counted([3, 0, 0, 0, 0], [0, 0, 0, 0, 3]))
    assert (gap.delta, gap.lower, gap.upper) == pytest.approx((0.86, 0.40, 1.00), abs=0.005)
    assert gap.sure


def test_the_three_chances_make_one_and_their_difference_is_the_gap() -> None:
    gap = gap_of(counted([1, 2, 3, 0, 0], [0, 0, 2, 4, 1]))
    assert (gap.n_a, gap.n_b) == (6, 7)
    assert gap.superior + gap.equal + gap.inferior == pytest.approx(1)
    assert gap.superior - gap.inferior == pytest.approx(gap.delta)


@pytest.mark.parametrize("points", [2, 3, 4, 7, 10])
def test_any_scale_starts_from_one_answer_in_all(points: int) -> None:
    same = [0] * (points - 1) + [5]
    assert gap_of(counted(same, same)).delta == 0
    apart = gap_of(counted(same, same[::-1]))
    # Shares 1/6 of the prior spread over the rest: the ends meet with the same chance as at K = 5.
    assert apart.delta == pytest.approx(
        -((5 / 6) ** 2) - 2 * (5 / 6) * (1 / 6) * (points - 1) / points
    )


@given(answer_counts(5), answer_counts(5), answer_counts(5, most=3))
def test_swapping_sides_flips_it_exactly_with_people_on_both(
    a: list[int], b: list[int], both: list[int]
) -> None:
    counts = counted(a, b, both=both)
    one, other = gap_of(counts), gap_of(counts, sides=SIDES.swapped())
    assert (one.delta, one.lower, one.upper) == (-other.delta, -other.upper, -other.lower)
    assert (one.variance, one.p_direction) == (other.variance, other.p_direction)
    assert (one.superior, one.equal, one.inferior) == (other.inferior, other.equal, other.superior)


@given(answer_counts(5), answer_counts(5), answer_counts(5, most=3))
def test_turning_the_statement_flips_it_exactly(
    a: list[int], b: list[int], both: list[int]
) -> None:
    counts = counted(a, b, both=both)
    one, other = gap_of(counts), gap_of(counts.turned([Asked("S", (), "-")]))
    assert (one.delta, one.lower, one.upper) == (-other.delta, -other.upper, -other.lower)
    assert one.p_direction == other.p_direction


def test_one_person_in_two_roles_is_one_person_shared() -> None:
    gap = gap_of(counted([1, 0, 0, 0, 0], [0, 0, 0, 0, 1], both=[0, 0, 2, 0, 0]))
    assert (gap.n_a, gap.n_b) == (3, 3)
    split = gap_of(counted([1, 0, 1, 0, 0], [0, 0, 1, 0, 1]))
    assert gap.delta > split.delta  # the same weights, less the ties with oneself
    assert gap.delta == pytest.approx(split.delta * 9 / (9 - 2 / 4))


def test_a_person_on_both_sides_alone_is_never_compared_with_themself() -> None:
    gap = gap_of(counted(NOBODY, NOBODY, both=[0, 0, 0, 0, 1]))
    assert gap.delta == 0
    assert gap.equal < 0.3


def test_a_gap_is_made_of_plain_numbers() -> None:
    assert {type(value) for value in astuple(gap_of(counted(FIVE_UP, FIVE_DOWN)))} <= {float, int}
