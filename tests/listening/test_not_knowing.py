"""Don't know: reported on its own, never scored, never lost."""

from __future__ import annotations

import pytest

from sharedpower.listening.gap import Reason, gaps
from sharedpower.listening.not_knowing import (
    DontKnowGap,
    Sensitivity,
    dont_know_gaps,
    sensitivities,
)
from tests.listening.made import SIDES, counted, gap_of

MIDDLE = [0, 0, 6, 0, 0]


def dont_know(a: list[int], b: list[int], dk: tuple[int, int]) -> DontKnowGap:
    found = dont_know_gaps(counted(a, b, dk=dk), SIDES)["S"]
    assert isinstance(found, DontKnowGap)
    return found


def test_both_shares_start_from_half_an_answer_each_way() -> None:
    found = dont_know(MIDDLE, MIDDLE, (4, 0))
    assert (found.share_a, found.share_b, found.n_a, found.n_b) == (0.4, 0.0, 10, 6)
    assert found.delta == pytest.approx(0.5 / 7 - 4.5 / 11)
    assert found.variance == pytest.approx(4.5 * 6.5 / (121 * 12) + 0.5 * 6.5 / (49 * 8))


def test_swapping_sides_flips_it_exactly() -> None:
    counts = counted(MIDDLE, [1, 2, 3, 0, 0], dk=(4, 1))
    one, other = (dont_know_gaps(counts, sides)["S"] for sides in (SIDES, SIDES.swapped()))
    assert isinstance(one, DontKnowGap)
    assert isinstance(other, DontKnowGap)
    assert (one.delta, one.lower, one.upper) == (-other.delta, -other.upper, -other.lower)


@pytest.mark.parametrize(("unknown", "many"), [(3, False), (4, True)])
def test_over_thirty_percent_is_many(unknown: int, many: bool) -> None:
    assert dont_know([10 - unknown, 0, 0, 0, 0], MIDDLE, (unknown, 0)).many == (many, False)


def test_all_dont_know_leaves_only_this_gap() -> None:
    counts = counted(MIDDLE, [0] * 5, dk=(0, 6))
    assert gaps(counts, SIDES) == {"S": Reason.ALL_DONT_KNOW}
    found = dont_know(MIDDLE, [0] * 5, (0, 6))
    assert found.delta > 0.8
    assert found.sure


def test_fewer_than_the_minimum_gives_none() -> None:
    assert dont_know_gaps(counted([4, 0, 0, 0, 0], MIDDLE), SIDES) == {"S": Reason.UNDER_MINIMUM}
    assert dont_know_gaps(counted([0] * 5, [0] * 5), SIDES) == {"S": Reason.NO_ANSWERS}


def test_dont_know_is_never_scored() -> None:
    assert gap_of(counted(MIDDLE, [1, 2, 3, 0, 0], dk=(9, 9))) == gap_of(
        counted(MIDDLE, [1, 2, 3, 0, 0])
    )


def test_sensitivity_places_everybody_who_doesnt_know_at_either_end() -> None:
    found = sensitivities(counted(MIDDLE, MIDDLE, dk=(4, 0)), SIDES)["S"]
    assert found == Sensitivity(
        gap_of(counted([4, 0, 6, 0, 0], MIDDLE)).delta,
        gap_of(counted([0, 0, 6, 0, 4], MIDDLE)).delta,
    )
    assert found.all_lowest > 0 > found.all_highest


def test_sensitivity_obeys_the_minimum() -> None:
    few = counted([2, 0, 0, 0, 0], MIDDLE, dk=(2, 0))
    assert sensitivities(few, SIDES) == {"S": Reason.UNDER_MINIMUM}
