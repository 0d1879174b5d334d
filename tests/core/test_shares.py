"""Power is not pie: grew, moved, dropped, shrank, or the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharedpower.core.shares import MOST, Change, Share, Shares, change, is_dropped

AMOUNT = st.integers(0, MOST)
A_SHARE = st.builds(Share, AMOUNT, AMOUNT, AMOUNT)
SHARES = st.builds(Shares, A_SHARE, A_SHARE)


def shares(people: tuple[int, int, int], staff: tuple[int, int, int]) -> Shares:
    return Shares(Share(*people), Share(*staff))


BEFORE = shares((1, 1, 1), (3, 3, 3))


@pytest.mark.parametrize(
    ("after", "found"),
    [
        (shares((2, 1, 1), (3, 3, 3)), Change.GREW),
        (shares((2, 2, 2), (4, 3, 3)), Change.GREW),
        (shares((3, 1, 1), (2, 3, 3)), Change.MOVED),
        (shares((1, 1, 1), (2, 3, 3)), Change.SHRANK),
        (shares((1, 1, 4), (3, 0, 3)), Change.SAME),
        (shares((1, 2, 1), (3, 3, 3)), Change.DROPPED),
        (shares((4, 4, 0), (4, 3, 3)), Change.DROPPED),
        (shares((1, 1, 1), (3, 4, 3)), Change.DROPPED),
    ],
)
def test_what_happened(after: Shares, found: Change) -> None:
    assert change(BEFORE, after) is found


@given(SHARES)
def test_what_stays_as_it_is_stays_the_same(one: Shares) -> None:
    assert change(one, one) is Change.SAME


@given(SHARES, SHARES)
def test_the_sides_are_treated_alike(before: Shares, after: Shares) -> None:
    turned = [Shares(one.staff, one.people) for one in (before, after)]
    assert change(*turned) is change(before, after)


@given(A_SHARE, A_SHARE)
def test_work_is_never_dropped_with_means_that_grow_too(before: Share, after: Share) -> None:
    if after.means > before.means:
        assert not is_dropped(before, after)


@pytest.mark.parametrize("value", [-1, MOST + 1])
def test_a_share_stays_on_its_scale(value: int) -> None:
    with pytest.raises(ValueError, match="goes beyond"):
        Share(1, value, 1)
