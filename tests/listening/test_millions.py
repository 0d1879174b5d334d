"""Blocks of people: the same counts, whoever comes first, and intervals that hold."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from sharedpower.listening.asked import Asked
from sharedpower.listening.counts import Counts
from sharedpower.listening.facets import MeanGap, draw
from sharedpower.listening.gap import Gap, Reason, gaps
from sharedpower.listening.millions import BLOCKS, Blocks, Listing, block_means, block_of
from tests.listening.made import GROUPS, SIDES, ballots_of

STATEMENTS = ("S0", "S1", "S2")
LISTING = Listing(GROUPS, STATEMENTS)
PEOPLE = 4000


def answers() -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Groups [N] and answers [N, 3] that hang together."""
    random = np.random.default_rng(6)
    group = np.arange(PEOPLE) % 2
    feeling = random.normal(0.3 * group, 1)[:, None] + random.normal(0, 0.5, (PEOPLE, 3))
    return group, np.clip(np.round(feeling + 3), 1, 5).astype(np.int64)


def blocks_of(rows: slice) -> Blocks:
    group, given = (column[rows] for column in answers())
    person = np.arange(PEOPLE)[rows]
    return Blocks.from_columns(
        LISTING,
        np.repeat(block_of(person), 3),
        (np.repeat(group, 3), np.tile(np.arange(3), len(person))),
        given.ravel(),
    )


def whole() -> Blocks:
    return blocks_of(slice(None))


def test_streaming_is_the_same_as_in_memory() -> None:
    group, given = answers()
    in_memory = Counts.from_ballots(ballots_of(given, group))
    batches = (blocks_of(slice(start, start + 1000)) for start in range(0, PEOPLE, 1000))
    streamed = sum(batches, Blocks.nothing(LISTING))
    assert np.array_equal(streamed.table, whole().table)
    assert np.array_equal(streamed.counts.answers, in_memory.answers)
    assert gaps(streamed.counts, SIDES) == gaps(in_memory, SIDES)


def test_people_fall_evenly_into_blocks_and_always_into_the_same() -> None:
    found = np.bincount(block_of(np.arange(64_000)), minlength=BLOCKS)
    assert len(found) == BLOCKS
    assert 850 < found.min() <= found.max() < 1150
    assert block_of(np.array([7], np.uint8)) == block_of(np.array([7], np.int64))


def test_deleting_blocks_gives_the_interval_that_drawing_people_gives() -> None:
    group, given = answers()
    drawn = draw(ballots_of(given, group), SIDES).mean(STATEMENTS)
    (deleted,) = block_means(whole(), SIDES, [STATEMENTS], minimum=5)
    assert isinstance(drawn, MeanGap)
    assert isinstance(deleted, MeanGap)
    assert deleted.delta == pytest.approx(drawn.delta, abs=1e-9)
    assert deleted.variance == pytest.approx(drawn.variance, rel=0.35)
    assert (deleted.n_a, deleted.n_b) == (drawn.n_a, drawn.n_b)


def test_deleting_blocks_agrees_with_the_closed_form_on_one_statement() -> None:
    known = gaps(whole().counts, SIDES)["S0"]
    (deleted,) = block_means(whole(), SIDES, [["S0"]], minimum=5)
    assert isinstance(known, Gap)
    assert isinstance(deleted, MeanGap)
    assert deleted.delta == known.delta
    assert deleted.variance == pytest.approx(known.variance, rel=0.35)


def test_below_the_minimum_there_is_none() -> None:
    nobody = Blocks.nothing(LISTING)
    assert block_means(nobody, SIDES, [STATEMENTS], minimum=5) == [Reason.NO_ANSWERS]
    assert block_means(whole(), SIDES, [["S0"]], minimum=9999) == [Reason.UNDER_MINIMUM]


def test_turning_turns_every_block() -> None:
    asked = [Asked("S1", (), "-")]
    turned = whole().turned(asked).counts
    assert np.array_equal(turned.answers, whole().counts.turned(asked).answers)


def test_blocks_of_another_listing_are_not_added() -> None:
    with pytest.raises(ValueError, match="different listings"):
        whole() + Blocks.nothing(Listing(GROUPS, ("other",)))
