"""Change between two listenings: claimed only at 95 %, and who answered is always said."""

from __future__ import annotations

import numpy as np
import pytest

from sharedpower.listening.change import Change, People, change, changes
from sharedpower.listening.cliff import interval, posterior
from sharedpower.listening.gap import Gap, Reason
from tests.listening.made import counted, gap_of

APART = gap_of(counted([0, 0, 0, 0, 9], [9, 0, 0, 0, 0]))
CLOSE = gap_of(counted([1, 2, 3, 2, 1], [1, 2, 3, 2, 1]))


def changed(before: Gap = APART, after: Gap = CLOSE) -> Change:
    found = change(before, after, people=People.DIFFERENT)
    assert isinstance(found, Change)
    return found


def test_it_is_the_difference_and_the_spreads_add() -> None:
    found = changed()
    assert found.delta == pytest.approx(CLOSE.delta - APART.delta)
    assert found.variance == pytest.approx(CLOSE.variance + APART.variance)
    assert (found.claimed, found.people) == (True, People.DIFFERENT)


def test_going_back_is_the_same_change_the_other_way() -> None:
    there, back = changed(), changed(CLOSE, APART)
    assert (there.delta, there.lower, there.upper) == (-back.delta, -back.upper, -back.lower)


def test_nothing_is_claimed_when_zero_is_inside() -> None:
    assert not changed(CLOSE, CLOSE).claimed
    near = gap_of(counted([1, 1, 1, 3, 3], [3, 3, 1, 1, 1]))
    assert near.p_direction > 0.9
    assert not changed(near, CLOSE).claimed


def test_no_change_is_claimed_where_a_listening_has_no_gap() -> None:
    before: dict[str, Gap | Reason] = {"S": APART, "gone": APART, "few": Reason.UNDER_MINIMUM}
    after: dict[str, Gap | Reason] = {"S": Reason.ALL_DONT_KNOW, "new": CLOSE, "few": CLOSE}
    found = changes(before, after, people=People.UNKNOWN)
    assert found == {"S": Reason.ALL_DONT_KNOW, "few": Reason.UNDER_MINIMUM}


def test_intervals_of_a_change_cover_the_truth() -> None:
    random = np.random.default_rng(8)
    shares = random.dirichlet(np.full(5, 1.5), (4, 20_000))
    truths, known = [], []
    for one, other in ((0, 1), (2, 3)):
        exact = posterior(shares[one] * 1e9, shares[other] * 1e9, 0.2).delta
        a, b = (random.multinomial(6, shares[side]).astype(float) for side in (one, other))
        truths.append(exact)
        known.append(posterior(a, b, 0.2))
    moved = known[1].delta - known[0].delta
    low, high = interval(moved, known[0].variance + known[1].variance, 2.0)
    truth = truths[1] - truths[0]
    assert 0.93 <= np.mean((low <= truth) & (truth <= high)) <= 0.97
