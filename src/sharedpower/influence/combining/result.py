"""All that is told of how the facets act on each other, with how sure it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from sharedpower.influence.combining.cross_impact import Matrix, influence
from sharedpower.influence.combining.effects import Effects
from sharedpower.influence.combining.loops import Loop, loops

DECIMALS: Final = 2
TOP: Final = 3
BY_LUCK: Final = 0.05
_LEVEL: Final = 1e-9  # closer than this, driving and depending are the same

Grid = tuple[tuple[float | None, ...], ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one facet stands. ``drive``, ``depend``: absolute total influence had and felt.

    ``push``: helping less hindering of what it does. ``drives``: the chance that it drives more
    than it depends; ``top``: that it is among the three that go furthest; ``luck``: that answers
    without any direction would have made some facet act on the others as much as this one does.
    All three None without resamples.
    """

    facet: str
    drive: float
    depend: float
    push: float
    drives: float | None = None
    top: float | None = None
    luck: float | None = None

    @property
    def by_luck(self) -> bool:
        """More often than once in twenty, chance alone would have some facet act as much."""
        return self.luck is not None and self.luck > BY_LUCK

    @property
    def net(self) -> float:
        """Above zero it drives more than it depends."""
        return self.drive - self.depend


@dataclass(frozen=True, slots=True)
class Result:
    """``direct`` and ``total``: a row for each facet, on each facet; None where nobody scored.

    ``standings`` in the order of the facets. ``unscored``: share of all ordered pairs that nobody
    scored; unscored is not "no effect". ``damped``: the guard of ``cross_impact`` had to act.
    ``resamples``: 0 where one grid was agreed together.
    """

    facets: tuple[str, ...]
    direct: Grid
    total: Grid
    standings: tuple[Standing, ...]
    loops: tuple[Loop, ...]
    unscored: float
    damped: bool
    resamples: int

    @property
    def by_reach(self) -> tuple[Standing, ...]:
        """The facet from which a change goes furthest first; those without any reach left out."""
        found = [one for one in self.standings if one.drive > 0]
        return tuple(sorted(found, key=lambda one: (-one.drive, self.facets.index(one.facet))))


def combine(effects: Effects) -> Result | None:
    """None while nobody has scored any pair."""
    if not effects.scored.any():
        return None
    point = influence(np.nan_to_num(effects.direct))
    drawn = influence(effects.drawn)
    return Result(
        facets=effects.facets,
        direct=_grid(effects.direct),
        total=_grid(point.total),
        standings=_standings(
            effects, (point.drive, point.depend, point.push), (drawn.drive, drawn.depend)
        ),
        loops=tuple(_rounded(loop) for loop in loops(effects)),
        unscored=_round(effects.share_unscored),
        damped=bool(point.damped),
        resamples=len(effects.drawn),
    )


def _standings(
    effects: Effects, point: tuple[Matrix, ...], drawn: tuple[Matrix, Matrix]
) -> tuple[Standing, ...]:
    """``drawn``: drive and depend of the resamples, [B, n] each."""
    facets = effects.facets
    chances: list[tuple[float, ...]] = [()] * len(facets)
    if len(drawn[0]):
        drives = np.mean(drawn[0] - drawn[1] > _LEVEL, axis=0)
        further = (drawn[0][:, None, :] > drawn[0][:, :, None] + _LEVEL).sum(-1)
        top = np.mean((further < TOP) & (drawn[0] > _LEVEL), axis=0)
        own = np.abs(np.nan_to_num(effects.direct)).sum(-1)
        luck = np.mean(effects.luck[:, None] >= own - _LEVEL, axis=0)
        chances = [
            (_round(one), _round(two), round(float(three), 4))
            for one, two, three in zip(drives, top, luck, strict=True)
        ]
    drive, depend, push = ([_round(value) for value in part] for part in point)
    return tuple(
        Standing(facet, drive[at], depend[at], push[at], *chances[at])
        for at, facet in enumerate(facets)
    )


def _rounded(loop: Loop) -> Loop:
    chance = None if loop.chance is None else _round(loop.chance)
    return Loop(loop.facets, loop.reinforcing, _round(loop.strength), chance)


def _grid(matrix: Matrix) -> Grid:
    return tuple(
        tuple(None if np.isnan(value) else _round(value) for value in row) for row in matrix
    )


def _round(value: float) -> float:
    return round(float(value), DECIMALS) + 0.0  # no minus zero
