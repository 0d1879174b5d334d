"""From what people said to signed effects: agreed together, or asked one by one.

A pair that nobody scored is not "no effect": it is left out of every sum, where it would count as
zero, and is therefore always told beside a result.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import permutations
from typing import Final

import numpy as np
from numpy.typing import NDArray

from sharedpower.core.plan.choices import Effect
from sharedpower.core.plan.parts import Combination
from sharedpower.influence.combining.cross_impact import Matrix
from sharedpower.influence.combining.pairs import Pair

RESAMPLES: Final = 400
TOSSES: Final = 2000
SEED: Final = 20260101
ANSWERS: Final = 3  # helps, no effect, hinders
PRIOR: Final = 1 / ANSWERS

VALUE: Final = {Effect.HELPS: 1.0, Effect.NO_EFFECT: 0.0, Effect.HINDERS: -1.0}


@dataclass(frozen=True, eq=False)
class Effects:
    """``direct`` [n, n]: row on column, NaN where nobody scored. ``drawn`` [B, n, n] resamples.

    ``luck`` [tosses]: the most that any facet acts on the others, added up, if every answer had
    been as likely to be its opposite. No resamples (B = 0) where one grid was agreed together: then
    there is no chance to tell.
    """

    facets: tuple[str, ...]
    direct: Matrix
    drawn: Matrix
    luck: NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))

    @property
    def scored(self) -> NDArray[np.bool_]:
        """[n, n] Whether anybody scored the pair."""
        return np.asarray(~np.isnan(self.direct))

    @property
    def share_unscored(self) -> float:
        """Of all ordered pairs of two facets, the share that nobody scored."""
        every = len(self.facets) * (len(self.facets) - 1)
        return 1 - float(self.scored.sum()) / every if every else 0.0


def agreed_effects(facets: Sequence[str], grid: Iterable[Combination]) -> Effects:
    """The grid that a group agreed on: 1, 0 or -1. "Don't know" is not scored."""
    place = {facet: at for at, facet in enumerate(facets)}
    direct = _blank(len(place))
    for one in grid:
        value = VALUE.get(one.effect) if one.effect else None
        if value is not None and one.start != one.end and {one.start, one.end} <= place.keys():
            direct[place[one.start], place[one.end]] = value
    return Effects(tuple(facets), direct, np.zeros((0, len(place), len(place))))


def asked_effects(
    facets: Sequence[str],
    pairs: Sequence[Pair],
    said: NDArray[np.floating],
    seed: int = SEED,
) -> Effects:
    """What people said one by one. ``said`` [N, P]: 1, 0 or -1, NaN where a person did not score.

    The effect of a pair is the mean of what people said, so that its strength is how far they
    agree: all say helps, 1; half helps and half hinders, 0. People are the sample, not answers:
    each resample gives every person one weight from Exp(1) (Rubin 1981, the Bayesian bootstrap) for
    all that they said, so that no pair loses its last answer, and adds to each pair one answer of
    doubt, spread over the three, as a gap between sides does (docs/listening.md, 1 and 2).
    A pair that was asked and that nobody scored has the doubt alone: anything is possible there.
    """
    places = _places(facets, pairs)
    given = ~np.isnan(said)
    asked = given.any(0)
    direct = _blank(len(facets))
    values = np.where(given, said, 0.0)
    means = values.sum(0)[asked] / given.sum(0)[asked]
    direct[places[asked, 0], places[asked, 1]] = means
    drawn = np.zeros((RESAMPLES, len(facets), len(facets)))
    drawn[:, places[:, 0], places[:, 1]] = _draw(values, given, seed)
    return Effects(tuple(facets), direct, drawn, _luck(values, given.sum(0), places[:, 0], seed))


def _luck(
    said: Matrix, people: NDArray[np.intp], starts: NDArray[np.intp], seed: int
) -> NDArray[np.float64]:
    """Each answer turned round or not by the toss of a coin, and the means added up by facet.

    Of ``k`` answers that are 1 or -1, a binomial number is left as 1.
    """
    pointing = (said != 0).sum(0)
    heads = np.random.default_rng(seed).binomial(pointing, 0.5, (TOSSES, len(pointing)))
    means = np.abs(2 * heads - pointing) / np.maximum(people, 1)
    by_facet = means @ (starts[:, None] == np.unique(starts))
    return np.asarray(by_facet.max(axis=1, initial=0.0))


def _draw(values: Matrix, given: NDArray[np.bool_], seed: int) -> Matrix:
    """[B, P] Weighted means: of what people said, and one answer of doubt."""
    chance = np.random.default_rng(seed)
    weights = chance.exponential(size=(RESAMPLES, len(values)))
    doubt = chance.gamma(PRIOR, size=(ANSWERS, RESAMPLES, values.shape[1]))
    mass = weights @ given + doubt.sum(0)
    return np.asarray((weights @ values + doubt[0] - doubt[2]) / mass)


def _places(facets: Sequence[str], pairs: Sequence[Pair]) -> NDArray[np.intp]:
    place = {facet: at for at, facet in enumerate(facets)}
    found = [(place[one.start], place[one.end]) for one in pairs]
    return np.array(found, np.intp).reshape(-1, 2)


def _blank(size: int) -> Matrix:
    return np.full((size, size), np.nan)


def every_pair(facets: Sequence[str]) -> tuple[Pair, ...]:
    """All ordered pairs: 72 of nine facets."""
    return tuple(Pair(start, end) for start, end in permutations(facets, 2))
