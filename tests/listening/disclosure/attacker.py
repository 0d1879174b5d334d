"""The attacker: has every released artefact, knows the rules, and reasons in whole numbers.

Reads JSON as a door gives it out and shares nothing with the code under test. Takes each release
of one statement as a moment; people of a group at a moment are those before and newcomers. Undoes
"under 10" by trying every small table that has these shares, and rounding by its range.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import Bounds, LinearConstraint, milp

Json = dict[str, Any]
ANSWERS = 4  # K = 3 and "don't know"
EVERY = range(ANSWERS)
CROWD = 60  # no group gave one answer more often


class Reach(NamedTuple):
    low: float
    high: float


class Asked(NamedTuple):
    """These groups, as they stood at a moment, or (``came``) only who came in with it."""

    groups: tuple[str, ...]
    moment: int
    came: bool = False


@dataclass
class Attacker:
    """``releases``: in order, of one statement."""

    releases: Sequence[Json]
    groups: Sequence[str]

    def __post_init__(self) -> None:
        self.moments: list[int] = []
        rows: list[NDArray[np.float64]] = []
        limits: list[Reach] = []
        for release in self.releases:
            fresh = any(row["since"] == release["number"] for row in release["rows"])
            self.moments.append(self.moments[-1] + fresh if self.moments else 0)
            for row in release["rows"]:
                for cells, reach in told(row, release["profile"]):
                    asked = Asked(tuple(row["groups"]), self.moments[-1])
                    rows.append(self._columns(asked, cells))
                    limits.append(reach)
        self._known = LinearConstraint(
            np.array(rows).reshape(len(rows), self._size), *np.array(limits).reshape(-1, 2).T
        )

    @property
    def _size(self) -> int:
        return len(self.releases) * len(self.groups) * ANSWERS

    def recovers(self, asked: Asked, truth: Sequence[int], minimum: int) -> list[str]:
        """What of the truth about few people, or about people who all agree, comes out."""
        total, top = sum(truth), max(range(ANSWERS), key=lambda answer: truth[answer])
        found = []
        if 0 < total < minimum:
            if self._most(asked, EVERY) - self._least(asked, EVERY) < minimum:
                found.append(f"{asked}: how many")
            for answer in filter(truth.__getitem__, EVERY):
                least = self._least(asked, [answer])
                if least and self._most(asked, [answer]) - least < minimum:
                    found.append(f"{asked}: at least {least} gave {answer}")
        others = [answer for answer in EVERY if answer != top]
        if 0 < total == truth[top] and not self._most(asked, others) and self._least(asked, EVERY):
            found.append(f"{asked}: all gave {top}")
        return found

    def _least(self, asked: Asked, cells: Iterable[int]) -> int:
        return self._solved(self._columns(asked, cells))

    def _most(self, asked: Asked, cells: Iterable[int]) -> int:
        return -self._solved(-self._columns(asked, cells))

    def _columns(self, asked: Asked, cells: Iterable[int]) -> NDArray[np.float64]:
        chosen = np.zeros((len(self.releases), len(self.groups), ANSWERS))
        first = asked.moment if asked.came else 0
        for group, cell in product(asked.groups, cells):
            chosen[first : asked.moment + 1, self.groups.index(group), cell] = 1
        return chosen.ravel()

    def _solved(self, cost: NDArray[np.float64]) -> int:
        found = milp(
            cost,
            constraints=self._known,
            integrality=np.ones(self._size, np.int64),
            bounds=Bounds(0, CROWD),
        )
        assert found.success, f"the releases contradict each other: {found.message}"
        return round(found.fun)


def told(row: Json, profile: Json) -> Iterable[tuple[tuple[int, ...], Reach]]:
    """Sums over answers, and the range that the row gives each."""
    every = tuple(EVERY)
    if row["state"] == "hidden":
        return
    if row["top"] is not None:
        yield tuple(answer for answer in every if answer != row["top"]), Reach(0, 1)
    if row["under_ten"]:
        fits = _small_tables(profile["minimum"])[tuple(row["shares"])] if row["shares"] else []
        yield every, _over([sum(one) for one in fits] or [profile["minimum"], 9])
        for answer in every if fits else ():
            yield (answer,), _over([one[answer] for one in fits])
        return
    slack = (profile["rounding"] or 1) // 2
    yield every, Reach(row["n"] - slack, row["n"] + slack)
    for answer, count in enumerate([*row["answers"], row["dk"]] if row["answers"] else ()):
        yield (answer,), Reach(max(count - slack, 0), count + slack)


def _over(values: Sequence[int]) -> Reach:
    return Reach(min(values), max(values))


@cache
def _small_tables(minimum: int) -> dict[tuple[int, ...], list[tuple[int, ...]]]:
    """Every table of the minimum to 9 people, by its shares in whole percent, halves up."""
    found = defaultdict(list)
    for table in product(range(10), repeat=ANSWERS):
        if minimum <= (total := sum(table)) <= 9:
            found[tuple((200 * one + total) // (2 * total) for one in table)].append(table)
    return found
