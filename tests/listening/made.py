"""Listings, counts and ballots made up for these tests."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray

from sharedpower.listening.asked import Scale, Sides
from sharedpower.listening.ballots import Ballots
from sharedpower.listening.counts import Counts
from sharedpower.listening.gap import Gap, gaps

LIVED, STAFF, BOTH = "lived", "staff", "lived and staff"
SIDES = Sides.of({"people": [LIVED, BOTH], "professionals": [STAFF, BOTH]})
GROUPS = (LIVED, STAFF, BOTH)


def counted(
    a: Sequence[int], b: Sequence[int], *, dk: tuple[int, int] = (0, 0), both: Sequence[int] = ()
) -> Counts:
    """One statement, "S": how many of A, of B, and of people in both, gave each answer."""
    answers = np.array([a, b, both or [0] * len(a)], np.int64)[:, None, :]
    unknown = np.array([[dk[0]], [dk[1]], [0]], np.int64)
    return Counts(GROUPS, ("S",), answers, unknown, np.zeros_like(unknown))


def gap_of(counts: Counts, *, minimum: int = 1, sides: Sides = SIDES) -> Gap:
    found = gaps(counts, sides, minimum=minimum)["S"]
    assert isinstance(found, Gap)
    return found


def ballots_of(
    answers: NDArray[np.integer], group: NDArray[np.integer], scale: Scale | None = None
) -> Ballots:
    """``answers`` [N, S], ``group`` [N] as places in GROUPS; statements "S0", "S1" and so on."""
    people, statements = answers.shape
    return Ballots(
        GROUPS,
        tuple(f"S{place}" for place in range(statements)),
        tuple(f"p{row}" for row in range(people)),
        group.astype(np.int64),
        answers.astype(np.int8),
        scale or Scale(),
    )


def random_ballots(people: int, statements: int, *, seed: int = 1, groups: int = 2) -> Ballots:
    random = np.random.default_rng(seed)
    answers = random.integers(-1, 6, (people, statements))
    return ballots_of(answers, np.arange(people) % groups)


def answer_counts(points: int, most: int = 12) -> st.SearchStrategy[list[int]]:
    """How many gave each answer; at least one did."""
    each = st.lists(st.integers(0, most), min_size=points, max_size=points)
    return each.filter(any)
