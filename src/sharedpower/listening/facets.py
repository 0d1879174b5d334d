"""The gap for a facet, a pair, a cell, or all: the mean of its statements' gaps.

People are the sample, not answers: somebody's answers hang together, and taking them one by one
would give "95 %" intervals that cover 83 %. So people are drawn, with all they said (Bayesian
bootstrap: Rubin 1981, Annals of Statistics 9(1)); one draw serves every statement.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy.special import stdtr, stdtrit

from sharedpower.listening.asked import Asked, Scale, Sides, by_facets
from sharedpower.listening.ballots import Ballots
from sharedpower.listening.cliff import TAIL, Real
from sharedpower.listening.counts import Counts
from sharedpower.listening.gap import MINIMUM, Estimate, Gap, Gaps, Reason, gaps
from sharedpower.listening.opposite import shares

DRAWS = 400
SEED = 2006
PEOPLE_AT_ONCE = 10_000
Bits = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class MeanGap(Estimate):
    """Over ``statements`` (those that have a gap). ``n_a``, ``n_b``: people who answered any."""

    n_a: int
    n_b: int
    statements: tuple[str, ...]


MeanGaps = dict[tuple[str, ...], MeanGap | Reason]


@dataclass(frozen=True, slots=True, eq=False)
class Drawn:
    """``delta`` [draws, S]: each gap in each draw. ``on_a``, ``on_b`` [N, S]: who answered."""

    gaps: Gaps
    delta: Real
    on_a: Bits
    on_b: Bits

    def facets(self, asked: Sequence[Asked], size: int = 1) -> MeanGaps:
        """Each facet (1), pair (2) or cell (3) that there is a statement about."""
        chosen = by_facets(asked, size)
        return dict(zip(chosen, self.means(list(chosen.values())), strict=True))

    def mean(self, statements: Iterable[str]) -> MeanGap | Reason:
        return self.means([tuple(statements)])[0]

    def means(self, choices: Sequence[Sequence[str]]) -> list[MeanGap | Reason]:
        """For each choice of statements, the mean of the gaps that there are, or why none."""
        used = [tuple(one for one in choice if self._has(one)) for choice in choices]
        found = iter(self._means([some for some in used if some]))
        return [
            next(found) if some else self._reason(choice)
            for some, choice in zip(used, choices, strict=True)
        ]

    def _means(self, choices: list[tuple[str, ...]]) -> list[MeanGap]:
        place = {statement: column for column, statement in enumerate(self.gaps)}
        chosen = np.zeros((len(choices), len(place)))
        for row, choice in enumerate(choices):
            chosen[row, [place[statement] for statement in choice]] = 1
        centre = np.array([_mean_delta(self.gaps, choice) for choice in choices])
        spread = (self.delta @ (chosen / chosen.sum(1, keepdims=True)).T).std(0, ddof=1)
        n_a, n_b = (((told @ chosen.T) > 0).sum(0) for told in (self.on_a, self.on_b))
        columns = (*_widened(centre, spread, n_a, n_b), n_a, n_b)
        rows = zip(*(column.tolist() for column in columns), choices, strict=True)
        return [MeanGap(*row) for row in rows]

    def _has(self, statement: str) -> bool:
        return isinstance(self.gaps.get(statement), Gap)

    def _reason(self, choice: Sequence[str]) -> Reason:
        reasons = {self.gaps[statement] for statement in choice if statement in self.gaps}
        return next((reason for reason in Reason if reason in reasons), Reason.NO_ANSWERS)


def draw(ballots: Ballots, sides: Sides, *, minimum: int = MINIMUM, seed: int = SEED) -> Drawn:
    """Draw people ``DRAWS`` times. The same ballots and seed give the same draws.

    ``ballots`` turned, as in :func:`~sharedpower.listening.gap.gaps`. At least two people a side
    are needed, whatever the minimum: one person has no spread.
    """
    known = gaps(Counts.from_ballots(ballots), sides, minimum=max(minimum, 2))
    on_a, on_b = (share[ballots.group] for share in shares(ballots.groups, sides))
    told = ballots.answers > 0
    return Drawn(
        gaps=known,
        delta=_deltas(ballots, (on_a, on_b), _noise_for(ballots, sides, seed), seed),
        on_a=told & (on_a > 0)[:, None],
        on_b=told & (on_b > 0)[:, None],
    )


def _deltas(ballots: Ballots, share: tuple[Real, Real], noise: Real, seed: int) -> Real:
    mass_a, mass_b = noise[0].copy(), noise[1].copy()
    selves = np.zeros(noise.shape[2:], np.float32)
    random = np.random.default_rng((seed, 1))  # not the numbers that made the noise
    for start in range(0, len(ballots.people), PEOPLE_AT_ONCE):
        rows = slice(start, start + PEOPLE_AT_ONCE)
        answers = ballots.answers[rows]
        on_a, on_b = (side[rows].astype(np.float32) for side in share)
        weight = random.standard_exponential((len(answers), DRAWS), np.float32).T
        _add(mass_a, weight, on_a, answers)
        _add(mass_b, weight, on_b, answers)
        both = on_a * on_b
        if both.any():
            selves += weight**2 @ ((answers > 0) * both[:, None])
    pairs = mass_a.sum(0) * mass_b.sum(0)
    return np.asarray(_lead(mass_a, mass_b) / (pairs - selves))


def _add(mass: Real, weight: Real, share: Real, answers: NDArray[np.int8]) -> None:
    """To the weight [K, draws, S] of each answer, that of these people [N, S]."""
    there = share > 0
    weight, answers = weight[:, there] * share[there], answers[there]
    for place in range(len(mass)):
        mass[place] += weight @ (answers == place + 1).astype(np.float32)


def _lead(mass_a: Real, mass_b: Real) -> Real:
    """Weight of the pairs in which B is higher, less that in which B is lower."""
    lead: Real = np.zeros_like(mass_a[0])
    below_a, below_b = np.zeros_like(lead), np.zeros_like(lead)
    for here_a, here_b in zip(mass_a, mass_b, strict=True):
        lead += here_b * below_a - here_a * below_b
        below_a += here_a
        below_b += here_b
    return lead


def _noise_for(ballots: Ballots, sides: Sides, seed: int) -> Real:
    # Each side keeps its own noise when the two change places, so the gap flips exactly.
    noise = _noise(seed, len(ballots.statements), ballots.scale)
    return noise if sides.a[1] <= sides.b[1] else noise[::-1]


@lru_cache(maxsize=8)
def _noise(seed: int, statements: int, scale: Scale) -> Real:
    """What the prior adds to each category: Gamma(1/K), [2 sides, K, draws, S]."""
    shape = (2, scale.points, DRAWS, statements)
    noise: Real = np.random.default_rng(seed).standard_gamma(scale.prior, shape, np.float32)
    return noise


def _mean_delta(known: Gaps, choice: Sequence[str]) -> float:
    found = [gap.delta for gap in map(known.get, choice) if isinstance(gap, Gap)]
    return sum(found) / len(found)


def _widened(
    centre: Real, spread: Real, n_a: NDArray[np.int64], n_b: NDArray[np.int64]
) -> tuple[Real, ...]:
    """Columns of Estimate: Student's t, and a spread stretched for few people."""
    people = 2 / (1 / n_a + 1 / n_b)
    freedom = n_a + n_b - 2
    error = spread * np.sqrt(people / (people - 1))
    reach = np.asarray(stdtrit(freedom, 1 - TAIL)) * error
    lower, upper = np.maximum(centre - reach, -1), np.minimum(centre + reach, 1)
    return centre, lower, upper, error**2, np.asarray(stdtr(freedom, np.abs(centre) / error))
