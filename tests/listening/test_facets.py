"""Facets, pairs and cells: people are drawn, not answers."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import fmean

import numpy as np
import pytest

from sharedpower.listening import facets
from sharedpower.listening.asked import Asked
from sharedpower.listening.cliff import posterior
from sharedpower.listening.counts import Counts
from sharedpower.listening.facets import Drawn, MeanGap, draw
from sharedpower.listening.gap import Gap, Reason, gaps
from sharedpower.listening.opposite import opposite
from tests.listening.made import SIDES, ballots_of, random_ballots

FOUR = ("S0", "S1", "S2", "S3")


def mean_of(drawn: Drawn, *statements: str) -> MeanGap:
    found = drawn.mean(statements)
    assert isinstance(found, MeanGap)
    return found


def test_the_middle_is_the_mean_of_the_statements_gaps() -> None:
    ballots = random_ballots(40, 4)
    known = gaps(Counts.from_ballots(ballots), SIDES)
    deltas = [gap.delta for gap in known.values() if isinstance(gap, Gap)]
    assert mean_of(draw(ballots, SIDES), *FOUR).delta == pytest.approx(fmean(deltas))


@pytest.fixture
def many_draws(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(facets, "DRAWS", 20_000)
    facets._noise.cache_clear()
    yield
    facets._noise.cache_clear()


@pytest.mark.usefixtures("many_draws")
@pytest.mark.parametrize("groups", [2, 3])
def test_draws_have_the_moments_of_the_closed_form(groups: int) -> None:
    ballots = random_ballots(24, 3, groups=groups)
    told = opposite(Counts.from_ballots(ballots), SIDES)
    known = posterior(told.a, told.b, 0.2, told.self_pairs)
    delta = draw(ballots, SIDES).delta
    assert delta.mean(0) == pytest.approx(known.delta, abs=0.015)
    # Half a person is a steadier thing than the closed form takes it for: it errs on the safe side.
    least = 0.95 if groups == 2 else 0.5
    assert (least * known.variance < delta.var(0)).all()
    assert (delta.var(0) < 1.05 * known.variance).all()


def test_the_same_ballots_and_seed_give_the_same_interval() -> None:
    ballots = random_ballots(20, 4)
    assert mean_of(draw(ballots, SIDES), *FOUR) == mean_of(draw(ballots, SIDES), *FOUR)
    other = mean_of(draw(ballots, SIDES, seed=1), *FOUR)
    assert other.delta == mean_of(draw(ballots, SIDES), *FOUR).delta
    assert other.lower != mean_of(draw(ballots, SIDES), *FOUR).lower


def test_swapping_sides_flips_it_exactly_with_people_on_both() -> None:
    ballots = random_ballots(30, 4, groups=3)
    one = mean_of(draw(ballots, SIDES), *FOUR)
    other = mean_of(draw(ballots, SIDES.swapped()), *FOUR)
    assert (one.delta, one.lower, one.upper) == (-other.delta, -other.upper, -other.lower)


def test_many_at_once_are_drawn_like_few(monkeypatch: pytest.MonkeyPatch) -> None:
    ballots = random_ballots(30, 4)
    whole = mean_of(draw(ballots, SIDES), *FOUR)
    monkeypatch.setattr(facets, "PEOPLE_AT_ONCE", 7)
    parts = mean_of(draw(ballots, SIDES), *FOUR)
    assert parts.delta == whole.delta
    assert parts.variance == pytest.approx(whole.variance, rel=0.3)


def test_answers_that_hang_together_widen_the_interval() -> None:
    random = np.random.default_rng(4)
    once = random.integers(1, 6, (20, 1))
    alike, apart = np.repeat(once, 8, axis=1), random.integers(1, 6, (20, 8))
    side = np.repeat([0, 1], 10)
    names = [f"S{place}" for place in range(8)]
    wide, narrow = (
        mean_of(draw(ballots_of(answers, side), SIDES), *names) for answers in (alike, apart)
    )
    assert wide.variance > 3 * narrow.variance


def test_statements_without_a_gap_are_left_out_and_named() -> None:
    ballots = random_ballots(40, 4)
    ballots.answers[:, 2] = -1
    drawn = draw(ballots, SIDES)
    assert mean_of(drawn, *FOUR).statements == ("S0", "S1", "S3")
    assert drawn.mean(["S2"]) is Reason.NO_ANSWERS
    assert drawn.mean(["nowhere"]) is Reason.NO_ANSWERS


def test_people_are_counted_once_however_many_statements_they_answered() -> None:
    ballots = random_ballots(40, 4)
    ballots.answers[0] = -1
    found = mean_of(draw(ballots, SIDES), *FOUR)
    assert (found.n_a, found.n_b) == (19, 20)


def test_fewer_than_the_minimum_or_one_alone_gives_none() -> None:
    few = random_ballots(8, 2)
    assert draw(few, SIDES).mean(["S0"]) is Reason.UNDER_MINIMUM
    alone = ballots_of(np.array([[3], [4]]), np.array([0, 1]))
    assert draw(alone, SIDES, minimum=1).mean(["S0"]) is Reason.UNDER_MINIMUM


def test_all_the_same_is_not_zero_wide() -> None:
    same = ballots_of(np.full((10, 4), 3), np.repeat([0, 1], 5))
    found = mean_of(draw(same, SIDES), *FOUR)
    assert found.delta == 0
    assert found.lower < -0.1 < 0.1 < found.upper


def test_facets_pairs_and_cells_each_have_their_statements() -> None:
    hidden, closed, local = "form.hidden", "space.closed", "level.local"
    asked = [
        Asked("S0", (hidden,)),
        Asked("S1", (hidden, closed)),
        Asked("S2", (hidden, closed, local)),
        Asked("S3", (local,)),
    ]
    drawn = draw(random_ballots(40, 4), SIDES)
    assert set(drawn.facets(asked)) == {(hidden,), (closed,), (local,)}
    found = [drawn.facets(asked)[hidden,], drawn.facets(asked, 2)[hidden, closed]]
    found += drawn.facets(asked, 3).values()
    for known, statements in zip(found, (FOUR[:3], FOUR[1:3], FOUR[2:3]), strict=True):
        assert isinstance(known, MeanGap)
        assert known.statements == statements
        assert known.lower == pytest.approx(mean_of(drawn, *statements).lower)
