"""What was asked, of whom: the scale, each statement's place in the cube, the two sides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Polarity = Literal["+", "-"]

DONT_KNOW = 0
SKIPPED = -1

AXES = ("form", "space", "level")


@dataclass(frozen=True, slots=True)
class Scale:
    """Answers run from 1 to ``points``; 0 is "don't know" and -1 is skipped or blank."""

    points: int = 5

    def __post_init__(self) -> None:
        if self.points < 2:
            raise ValueError("a scale needs at least two answers")

    @property
    def prior(self) -> float:
        """What each category starts with: one answer in all, shared out evenly."""
        return 1 / self.points


FIVE_POINTS = Scale()


@dataclass(frozen=True, slots=True)
class Asked:
    """One statement. ``facets`` are canonical ids; agreeing with a "-" points to a problem."""

    id: str
    facets: tuple[str, ...] = ()
    polarity: Polarity = "+"


def problems(statements: Iterable[str], asked: Iterable[Asked]) -> NDArray[np.bool_]:
    """[S]: which of these statements point to a problem when people agree."""
    turned = {one.id for one in asked if one.polarity == "-"}
    return np.array([name in turned for name in statements], bool)


def by_facets(asked: Iterable[Asked], size: int) -> dict[tuple[str, ...], tuple[str, ...]]:
    """For each facet (1), pair (2) or cell (3) asked about, the statements that touch all of it.

    No set takes two facets of one axis. A facet's axis is what comes before its dot.
    """
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for one in asked:
        for facets in combinations(sorted(set(one.facets), key=_axis_first), size):
            if len({_axis(facet) for facet in facets}) == size:
                found[facets] = (*found.get(facets, ()), one.id)
    return found


def _axis(facet: str) -> str:
    return facet.partition(".")[0]


def _axis_first(facet: str) -> tuple[bool, int, str]:
    axis = _axis(facet)
    return axis not in AXES, AXES.index(axis) if axis in AXES else 0, facet


@dataclass(frozen=True, slots=True)
class Sides(Mapping[str, tuple[str, ...]]):
    """The two sides, each a name and its groups; a gap above zero favours the second.

    A person with two roles is in one group for the pair of them. Where that group stands on both
    sides each of them counts half on each, and nobody is ever compared with themself.
    A group on neither side counts in the whole only.
    """

    a: tuple[str, tuple[str, ...]]
    b: tuple[str, tuple[str, ...]]

    def __post_init__(self) -> None:
        if self.a[0] == self.b[0]:
            raise ValueError("the two sides need two names")

    @classmethod
    def of(cls, groups: Mapping[str, Iterable[str]]) -> Sides:
        """Raises ValueError unless there are exactly two, with names of their own."""
        if len(groups) != 2:
            raise ValueError("a gap needs exactly two sides")
        first, second = ((name, tuple(members)) for name, members in groups.items())
        return cls(first, second)

    def swapped(self) -> Sides:
        return Sides(self.b, self.a)

    def including(self, roles: Mapping[str, Iterable[str]]) -> Sides:
        """With each group for several roles on every side that has one of these roles."""
        held = {group: frozenset(several) for group, several in roles.items()}
        return Sides(
            *(
                (name, (*groups, *(one for one in held if held[one] & set(groups))))
                for name, groups in (self.a, self.b)
            )
        )

    def __getitem__(self, side: str) -> tuple[str, ...]:
        return dict((self.a, self.b))[side]

    def __iter__(self) -> Iterator[str]:
        return iter((self.a[0], self.b[0]))

    def __len__(self) -> int:
        return 2
